"""Weights of the guess for en: `python -m tests.answers.learn` writes them."""

NAMES = """
qNone qreason qservice qprice qcompetition qimprovement qrange qpermission qmay_we_ask l0 l1 l2 l3 asks
b%+cheaper b%+less b&+b b&+sons b10+$ b12+quid b14+months b15+% b17+$ b18+percent b20+% b200+miles b2028+$
b22+years b2231+pending b3+kilo b3+quid b30+$ b300+less b3008+is b4+percent b4471+never b45+days b4th+$
b5+litre b7+$ b8+and b8+what b90+days b900+$ b9th+$ b^+$ b^+0 b^+20 b^+5 b^+a b^+about b^+absolutely
b^+accounts b^+advertising b^+after b^+agent b^+ah b^+aldi b^+all b^+already b^+always b^+am b^+amazon b^+an
b^+and b^+another b^+answer b^+any b^+app b^+appalling b^+are b^+as b^+ask b^+at b^+average b^+away b^+aye
b^+baby b^+back b^+bad b^+bank b^+bargain b^+batteries b^+be b^+beans b^+because b^+been b^+before b^+best
b^+better b^+big b^+bigger b^+bin b^+bit b^+bitte b^+blades b^+bless b^+blocked b^+blocking b^+bloody b^+bored
b^+boring b^+bosch b^+bought b^+brakes b^+bread b^+brilliant b^+bring b^+broke b^+broken b^+budget b^+bugger
b^+bulbs b^+bulk b^+bunnings b^+business b^+busy b^+buttons b^+buy b^+buzz b^+by b^+call b^+came b^+can
b^+cancel b^+cancelled b^+card b^+carry b^+cash b^+cause b^+cease b^+ceased b^+certainly b^+change b^+changed
b^+changing b^+charged b^+cheap b^+cheaper b^+cleaner b^+closed b^+closing b^+coffee b^+cold b^+colour
b^+colours b^+come b^+company b^+compared b^+connect b^+consent b^+constant b^+contact b^+cooking b^+cost
b^+costa b^+costly b^+costs b^+could b^+count b^+courier b^+cover b^+customer b^+customs b^+cut b^+dad b^+data
b^+daylight b^+dead b^+dear b^+decent b^+delete b^+deliver b^+deliveries b^+delivery b^+depends b^+did
b^+different b^+disappointing b^+discontinued b^+dispatch b^+divorce b^+do b^+doctor b^+does b^+dog b^+done
b^+double b^+dreadful b^+driver b^+driving b^+drop b^+dry b^+dull b^+dunno b^+earlier b^+easier b^+email
b^+emigrated b^+end b^+ended b^+engineer b^+enough b^+envelopes b^+erase b^+every b^+everyone b^+everything
b^+everythings b^+exit b^+expensive b^+extremely b^+f b^+fabric b^+fair b^+family b^+far b^+faster b^+faulty
b^+fed b^+fee b^+feel b^+fell b^+felt b^+fewer b^+fifty b^+financially b^+fine b^+finished b^+finishing
b^+fire b^+first b^+five b^+fix b^+flowers b^+food b^+for b^+forget b^+forgot b^+forty b^+found b^+four
b^+free b^+fresher b^+friday b^+friendlier b^+friendly b^+from b^+fuel b^+full b^+gave b^+gdpr b^+get
b^+getting b^+give b^+go b^+gone b^+gonnae b^+good b^+goods b^+got b^+great b^+group b^+habit b^+had b^+haha
b^+half b^+halt b^+handle b^+hands b^+hang b^+happy b^+hard b^+hardly b^+haud b^+have b^+he b^+head b^+heat
b^+hello b^+hi b^+hidden b^+high b^+highway b^+hinge b^+hit b^+hiya b^+hm b^+hmm b^+hold b^+home b^+honestly
b^+hope b^+hotel b^+how b^+hubby b^+human b^+hung b^+husband b^+i b^+if b^+in b^+ink b^+integration
b^+internal b^+invoice b^+invoices b^+is b^+it b^+jog b^+joined b^+just b^+keep b^+keine b^+kept b^+kibble
b^+kids b^+kinda b^+kindly b^+knock b^+know b^+lasts b^+late b^+later b^+leaky b^+lease b^+leave b^+leaving
b^+left b^+legal b^+lent b^+less b^+let b^+licence b^+lidl b^+life b^+like b^+limited b^+link b^+listen
b^+little b^+living b^+lockdown b^+long b^+look b^+lose b^+lost b^+lovely b^+lower b^+loyalty b^+machine
b^+machines b^+mad b^+made b^+make b^+makita b^+many b^+mate b^+material b^+maybe b^+me b^+meh b^+mid b^+milk
b^+minimum b^+missed b^+missing b^+mixed b^+monday b^+money b^+monthly b^+mood b^+more b^+mouldy b^+moved
b^+mr b^+much b^+mum b^+my b^+naff b^+nah b^+naw b^+need b^+needed b^+needs b^+nein b^+neither b^+never b^+new
b^+next b^+nice b^+nicer b^+no b^+nobody b^+non b^+none b^+nope b^+normal b^+not b^+nothing b^+now b^+number
b^+och b^+of b^+off b^+oh b^+oi b^+ok b^+okay b^+on b^+once b^+one b^+only b^+open b^+operator b^+opt
b^+optout b^+order b^+ordered b^+ordering b^+orders b^+other b^+our b^+out b^+over b^+overpriced b^+pack
b^+packed b^+paid b^+paint b^+parcel b^+pardon b^+paying b^+people b^+per b^+personal b^+phone b^+pick b^+piss
b^+plant b^+plants b^+please b^+plese b^+points b^+politics b^+poor b^+por b^+post b^+premium b^+pretty
b^+price b^+prices b^+pricey b^+prints b^+product b^+project b^+promised b^+prompt b^+proper b^+pure b^+put
b^+quality b^+quicker b^+quit b^+quite b^+rack b^+range b^+rate b^+rates b^+rather b^+real b^+really
b^+reasonable b^+refund b^+relocated b^+remove b^+removed b^+remvoe b^+repair b^+replacement b^+reply
b^+reported b^+reporting b^+representative b^+retired b^+right b^+ring b^+rip b^+room b^+rubbish b^+rude
b^+sadly b^+sales b^+same b^+satisfied b^+saturday b^+save b^+saw b^+say b^+school b^+scratched b^+screwfix
b^+scrub b^+seasonal b^+see b^+seeds b^+seen b^+selection b^+self b^+sell b^+send b^+sent b^+service b^+she
b^+shein b^+shirts b^+shocking b^+shop b^+shopify b^+shops b^+shut b^+sick b^+signal b^+signed b^+simply
b^+since b^+sir b^+sleeping b^+slightly b^+slow b^+small b^+smaller b^+so b^+software b^+solar b^+sold
b^+soles b^+some b^+somebody b^+someone b^+something b^+somewhat b^+sorry b^+sort b^+sounds b^+speak b^+spot
b^+staff b^+stale b^+stay b^+still b^+stock b^+stocked b^+stop b^+stopp b^+stopped b^+stpo b^+strike
b^+stronger b^+student b^+stuff b^+sturdier b^+superb b^+support b^+sure b^+swapped b^+switched b^+take
b^+taking b^+tastes b^+tell b^+ten b^+tender b^+terrible b^+tesco b^+text b^+thank b^+thanks b^+that b^+the
b^+their b^+there b^+these b^+they b^+theyd b^+thicker b^+thin b^+third b^+thirty b^+this b^+those b^+three
b^+ticket b^+tiles b^+time b^+to b^+tomorrow b^+tonight b^+too b^+took b^+top b^+totally b^+towels b^+trade
b^+train b^+tried b^+try b^+trying b^+turn b^+turned b^+twenty b^+two b^+unaffordable b^+under
b^+unfortunately b^+unfriendly b^+unit b^+unsubscribe b^+unsubscribed b^+up b^+use b^+used b^+using b^+vegan
b^+very b^+voucher b^+wages b^+wait b^+waited b^+waiting b^+wanted b^+was b^+way b^+we b^+website b^+well
b^+went b^+what b^+when b^+where b^+which b^+who b^+whose b^+why b^+wider b^+wife b^+will b^+wine b^+wipe
b^+with b^+wobbly b^+wonderful b^+work b^+world b^+worst b^+worth b^+would b^+wrong b^+ye b^+yeah b^+yed
b^+yep b^+yes b^+you b^+youd b^+youll b^+your b^+yous b^+zero b^+zip b^+👍 ba+3 ba+baby ba+bad ba+bag ba+bell
ba+bent ba+better ba+big ba+bigger ba+bill ba+bit ba+black ba+bloke ba+bomb ba+bottle ba+break ba+brochure
ba+burnt ba+bus ba+call ba+callback ba+candle ba+car ba+caravan ba+card ba+case ba+cat ba+catalogue ba+chain
ba+chair ba+change ba+chap ba+charity ba+chat ba+child ba+christmas ba+claim ba+clue ba+coach ba+coffee
ba+colleague ba+company ba+competitor ba+complaint ba+computer ba+contract ba+copy ba+couple ba+cousin
ba+creche ba+credit ba+cross ba+cup ba+customer ba+dairy ba+data ba+day ba+dead ba+deal ba+decaf ba+decent
ba+delivery ba+deposit ba+desk ba+different ba+digital ba+disaster ba+discount ba+dog ba+door ba+fair
ba+falling ba+family ba+favour ba+fella ba+few ba+fifth ba+firm ba+fiver ba+fixed ba+flat ba+form ba+fortnight
ba+fortune ba+framework ba+free ba+friday ba+friend ba+friendly ba+full ba+funeral ba+funny ba+garden ba+gift
ba+gold ba+good ba+green ba+group ba+guy ba+gym ba+half ba+headache ba+heat ba+hobby ba+home ba+horse ba+house
ba+human ba+joke ba+kilo ba+lab ba+lad ba+ladder ba+lady ba+laser ba+laugh ba+lawyer ba+leaflet ba+left
ba+letter ba+line ba+link ba+list ba+little ba+local ba+long ba+look ba+lot ba+lottery ba+lovely ba+loyalty
ba+machine ba+man ba+mate ba+maze ba+meeting ba+member ba+mess ba+meter ba+mistake ba+mix ba+month
ba+narrowboat ba+national ba+natter ba+neighbour ba+new ba+newsletter ba+nice ba+nightmare ba+no ba+nuisance
ba+number ba+one ba+page ba+pain ba+parcel ba+pdf ba+pension ba+pensioner ba+person ba+phone ba+placement
ba+plain ba+plan ba+plumber ba+policy ba+pool ba+poor ba+pound ba+price ba+print ba+printout ba+private
ba+proper ba+puppy ba+question ba+queue ba+quote ba+rash ba+real ba+reason ba+refund ba+regular ba+rep
ba+repair ba+replacement ba+reply ba+rest ba+ring ba+robot ba+row ba+rule ba+sample ba+scam ba+school
ba+script ba+sec ba+second ba+service ba+shock ba+shop ba+shout ba+shower ba+sick ba+single ba+small
ba+smaller ba+smell ba+sort ba+soul ba+spending ba+standing ba+stop ba+straight ba+stroke ba+student ba+summer
ba+sunday ba+supplier ba+support ba+survey ba+tad ba+team ba+tenner ba+text ba+thing ba+third ba+tiny ba+touch
ba+treadmill ba+try ba+two ba+van ba+version ba+village ba+vote ba+voucher ba+warehouse ba+way ba+website
ba+wedding ba+week ba+weekend ba+while ba+whole ba+wholesaler ba+woman ba+word ba+year ba+young ba+younger
ba4+$ babout+$ babout+a babout+anything babout+coffee babout+coming babout+everything babout+how babout+i
babout+it babout+me babout+money babout+my babout+right babout+seven babout+six babout+that babout+the
babout+this babout+what babout+you babout+your babove+my babove+the babove+what babroad+and baccess+request
baccess+to baccident+$ baccount+$ baccount+and baccount+for baccount+got baccount+manager baccount+to
baccount+was baccounts+$ baccounts+flagged bacross+the baction+$ bactual+human bactual+person bactually+$
badd+a badd+up baddress+$ badvertising+$ badvice+$ badvice+was badviser+$ bafford+it bafford+the bafraid+$
bafter+$ bafter+4 bafter+6pm bafter+a bafter+all bafter+eight bafter+five bafter+forty bafter+four
bafter+fourteen bafter+i bafter+lunch bafter+my bafter+one bafter+rent bafter+sale bafter+sales bafter+six
bafter+so bafter+ten bafter+that bafter+the bafter+tomorrow bafter+twenty bafter+two bafter+us bafter+was
bafter+what bafter+you bafter+your bafternoon+$ bagain+$ bagain+and bagain+at bagain+but bagain+either
bagain+i bagain+in bagain+last bagain+later bagain+on bagain+please bagain+since bagain+thank bagain+will
bagainst+the bagainst+your bage+$ bagen+$ bagent+$ bages+ago bagian+$ bago+$ bago+and bago+i bago+is
bagree+with bagreed+$ bagreement+with bahead+$ bair+miles balarm+never balcohol+free baldi+has baldi+opened
ball+$ ball+bags ball+branches ball+communication ball+contact ball+day ball+fine ball+for ball+good ball+home
ball+i ball+is ball+it ball+lists ball+marketing ball+means ball+my ball+night ball+of ball+ok ball+on
ball+orders ball+our ball+over ball+personal ball+records ball+sites ball+spending ball+subscriptions
ball+that ball+the ball+this ball+year ball+you balone+$ balone+it balone+man balone+was balone+your balong+$
balready+$ balready+told balready+unsubscribed balso+not balthough+i baltogether+$ balways+$ balways+a
balways+asked balways+did balways+forty balways+late balways+on balways+out balways+sold balways+the
balways+wrong bam+a bam+afraid bam+asking bam+at bam+back bam+blocking bam+done bam+driving bam+going
bam+hanging bam+honest bam+i bam+ill bam+in bam+just bam+no bam+not bam+now bam+off bam+on bam+only bam+out
bam+paying bam+retired bam+saying bam+seventy bam+sitting bam+six bam+sorry bam+still bam+taking bam+telling
bam+the bam+told bam+too bam+trying bam+up bam+waiting bam+with bam+working bamazon+$ bamazon+business
bamount+$ ban+accident ban+account ban+actual ban+adviser ban+answer ban+app ban+egg ban+email ban+end
ban+evening ban+hour ban+hours ban+invoice ban+old ban+open ban+order ban+overview ban+update band+4 band+8
band+a band+after band+again band+all band+always band+an band+at band+be band+being band+big band+blocked
band+by band+came band+carry band+cheaper band+closed band+coffee band+collect band+conditions band+cost
band+could band+customer band+dear band+delete band+desist band+did band+do band+does band+dry band+each
band+eleven band+every band+everyone band+everything band+fewer band+for band+found band+four band+gave
band+gets band+gone band+good band+goodbye band+got band+had band+half band+happy band+have band+he band+here
band+honestly band+how band+i band+in band+it band+joined band+leave band+let band+loads band+lose band+lost
band+mine band+miss band+more band+moved band+my band+nasty band+never band+no band+nobody band+none band+not
band+nothing band+now band+on band+one band+only band+our band+paid band+please band+prices band+proud
band+put band+quick band+quiet band+remove band+reported band+rolled band+she band+shrugged band+shut
band+signed band+since band+slow band+so band+someone band+stale band+stayed band+stop band+stuck band+support
band+take band+ten band+thank band+that band+the band+then band+there band+they band+thought band+three
band+to band+too band+took band+two band+use band+was band+we band+well band+what band+when band+where
band+who band+will band+with band+without band+worse band+would band+you band+youd band+your band+yours
bannoyed+me bannoying+$ bannoying+please banother+$ banother+and banother+app banother+company banother+crowd
banother+day banother+firm banother+one banother+printer banother+provider banother+service banother+supplier
banother+text banother+time banswer+$ banswer+and banswer+me banswer+now banswer+out banswer+the banswer+to
banswer+what banswer+your banswered+$ banswered+my banswers+$ banswers+after banswers+and banswers+the
bantibodies+lot bany+$ bany+advertising bany+further bany+kind bany+longer bany+more bany+of bany+permission
bany+survey bany+time bany+way banybody+$ banymore+$ banymore+like banymore+sorry banyone+$ banyone+else
banyone+over banything+$ banything+about banything+and banything+any banything+else banything+ever
banything+for banything+from banything+i banything+in banything+new banything+over banything+to banyway+$
banyway+so banywhere+$ banywhere+and banywhere+else bapart+$ bapp+$ bapp+crashed bapp+does bapp+is bapp+keeps
bapp+kept bapp+that bapp+where bappointment+$ bappreciate+the bapproached+us bappropriate+$ bapril+$ bare+$
bare+a bare+all bare+always bare+an bare+asking bare+at bare+back bare+blocked bare+calling bare+chasing
bare+cheaper bare+closed bare+coming bare+dearer bare+doing bare+fair bare+from bare+getting bare+go bare+god
bare+gone bare+good bare+grand bare+grown bare+happy bare+having bare+hung bare+impossible bare+in bare+just
bare+late bare+looking bare+lovely bare+mad bare+no bare+not bare+on bare+only bare+putting bare+saving
bare+sending bare+shut bare+still bare+talking bare+texting bare+the bare+there bare+too bare+under bare+weak
bare+with bare+wrong bare+you barea+manager barrival+and barrived+$ barriving+$ barticle+17 bas+a bas+before
bas+dishwater bas+i bas+if bas+it bas+long bas+look bas+much bas+my bas+of bas+our bas+spam bas+that bas+the
bas+they bas+we bas+well bas+you bas+yours basda+$ bask+$ bask+about bask+again bask+away bask+for bask+in
bask+me bask+my bask+the bask+you bask+your basked+$ basked+after basked+again basked+for basked+me
basked+members basked+my basked+so basked+to basked+us basked+you basking+$ basking+and basking+but
basking+for basking+me basking+more basking+why basking+you basks+you bat+a bat+all bat+asda bat+christmas
bat+dinner bat+every bat+five bat+four bat+half bat+home bat+it bat+least bat+me bat+my bat+night bat+noon
bat+once bat+our bat+ours bat+present bat+reception bat+school bat+sharp bat+six bat+some bat+support bat+ten
bat+tesco bat+that bat+the bat+them bat+this bat+three bat+typing bat+uni bat+walmart bat+what bat+work
bat+your bat+yours bate+my bate+the battack+and battempts+to baugust+$ baustralia+now bautumn+$ baverage+$
baware+$ baway+$ baway+and baway+at baway+for baway+i baway+in baway+since baway+so baway+with baye+no
baye+right bb+& bbaby+and bbaby+in bbaby+is bback+$ bback+about bback+after bback+already bback+and bback+as
bback+first bback+for bback+from bback+i bback+in bback+my bback+on bback+since bback+so bback+the bback+to
bback+with bbacks+gone bbad+$ bbad+and bbad+batch bbad+time bbad+to bbad+word bbadly+$ bbag+$ bbag+of bbags+$
bbags+got bbags+on bbakery+and bbakes+them bbaking+$ bband+sold bbank+$ bbank+holiday bbank+statement
bbargain+bin bbars+in bbase+to bbasin+in bbath+$ bbathroom+$ bbatteries+dead bbatteries+go bbe+$ bbe+a
bbe+answering bbe+asked bbe+at bbe+back bbe+better bbe+bothered bbe+called bbe+cheaper bbe+contacted bbe+done
bbe+fair bbe+forgotten bbe+found bbe+gone bbe+good bbe+grateful bbe+here bbe+honest bbe+in bbe+left bbe+nice
bbe+obliged bbe+on bbe+part bbe+phoned bbe+quick bbe+rebuilt bbe+removed bbe+served bbe+so bbe+some
bbe+spending bbe+surveyed bbe+taken bbe+ten bbe+texted bbe+the bbe+waiting bbe+worse bbe+you bbeans+$
bbeans+burnt bbeans+for bbeans+got bbeans+i bbeans+went bbeans+were bbear+with bbeat+your bbecame+too
bbecause+i bbecause+it bbecause+my bbecause+nobody bbecause+of bbecause+the bbecause+they bbecause+you
bbecause+your bbecause+yours bbed+$ bbed+in bbeen+a bbeen+at bbeen+back bbeen+dead bbeen+going bbeen+in
bbeen+informed bbeen+moved bbeen+nice bbeen+on bbeen+open bbeen+paid bbeen+polite bbeen+promised
bbeen+replaced bbeen+to bbeen+told bbeen+waiting bbeen+with bbefore+$ bbefore+also bbefore+and
bbefore+christmas bbefore+i bbefore+me bbefore+somebody bbefore+that bbefore+the bbefore+we bbefore+you
bbeg+for bbeg+you bbegin+$ bbehalf+of bbeige+$ bbeing+left bbeing+tracked bbell+$ bbell+and bbelongs+to
bbelow+you bbeside+them bbest+$ bbest+in bbetter+$ bbetter+and bbetter+beans bbetter+bread bbetter+deal
bbetter+meat bbetter+not bbetter+price bbetter+quality bbetter+rate bbetter+rates bbetter+than bbetter+we
bbetween+8 bbetween+a bbidfood+$ bbig+ones bbig+prices bbig+shop bbigger+choice bbigger+firm bbigger+range
bbiggest+overhead bbill+$ bbill+i bbill+that bbill+was bbill+went bbills+$ bbin+$ bbin+liners bbin+my
bbiodegradable+bin bbiscuits+it bbiscuits+yours bbit+$ bbit+cheaper bbit+expensive bbit+his bbit+of bbit+on
bbit+over bbit+steep bbits+$ bbits+of bbitter+$ bbitter+and bblack+hole bblack+spot bblades+at bblades+needed
bblame+the bblamed+me bbless+you bblock+$ bblock+you bblocked+$ bblocked+and bblocked+by bblocked+my
bblocked+you bblocked+your bblocking+you bblood+$ bbloom+on bblue+ones bblunt+after bboats+sold bbobbles+$
bboiler+is bboiler+part bboiler+you bbomb+$ bbomb+tastes bbook+club bbookings+kept bbooks+$ bbooks+any
bbooks+now bboots+$ bboots+everyone bboots+so bbored+of bboring+$ bboss+$ bboss+said bboss+says bboss+to
bboth+for bboth+of bbother+$ bbother+at bbother+says bbothered+$ bbothered+again bbothered+to bbothered+with
bbothering+me bbottles+$ bbottles+nobody bbottom+of bbought+$ bbought+a bbought+anything bbought+from
bbought+it bbought+one bbought+out bbought+the bbought+two bbouquet+under bbox+$ bbox+it bbox+so bbox+was
bboxes+$ bboxes+and bboxes+from bboxes+of bboycotting+everything bboys+$ bbrake+pads bbranch+in bbread+$
bbread+and bbread+was bbreak+$ bbreak+off bbreakfast+$ bbreakfast+staff bbreaks+$ bbrilliant+$ bbring+back
bbring+it bbring+the bbrings+his bbrings+it bbrochure+$ bbrochures+for bbroke+$ bbroke+after bbroke+and
bbroke+everything bbroke+my bbroke+on bbroke+the bbroke+too bbroken+$ bbroken+and bbroken+twice bbroken+window
bbroker+drops bbrother+$ bbrother+in bbrought+her bbrought+his bbrought+in bbrought+it bbrown+$ bbudget+$
bbudget+this bbugger+off bbugs+$ bbuild+$ bbuilders+merchant bbuilt+$ bbuilt+the bbulbs+never bburied+my
bburnt+$ bburnt+carpet bburnt+crema bburnt+down bburnt+out bburnt+since bbus+$ bbus+stop bbus+stopped
bbusiness+$ bbusiness+and bbusiness+does bbusiness+is bbust+$ bbusy+with bbut+a bbut+another bbut+as
bbut+batteries bbut+delivery bbut+do bbut+gave bbut+got bbut+had bbut+half bbut+he bbut+i bbut+it bbut+left
bbut+moved bbut+my bbut+nearer bbut+never bbut+new bbut+no bbut+nobody bbut+not bbut+nothing bbut+only
bbut+our bbut+please bbut+prices bbut+she bbut+stop bbut+switched bbut+that bbut+the bbut+then bbut+there
bbut+they bbut+this bbut+too bbut+waiting bbut+we bbut+what bbut+when bbut+you bbut+your bbutter+$ bbutton+$
bbutton+silly bbuy+a bbuy+again bbuy+at bbuy+by bbuy+from bbuy+it bbuy+less bbuy+the bbuy+there bbuyer+retired
bbuying+$ bbuying+anything bbuying+from bbuying+group bbuys+for bbuzz+off bby+$ bby+a bby+accident bby+all
bby+and bby+another bby+any bby+anyone bby+card bby+day bby+email bby+friday bby+itself bby+june bby+lunchtime
bby+mail bby+me bby+mistake bby+my bby+now bby+our bby+phone bby+seven bby+text bby+the bby+then bby+you
bby+your bbye+$ bcafe+$ bcafe+and bcaffeine+$ bcake+was bcall+$ bcall+a bcall+again bcall+and bcall+any
bcall+back bcall+centre bcall+do bcall+for bcall+from bcall+it bcall+list bcall+me bcall+my bcall+on bcall+out
bcall+that bcall+then bcall+this bcall+you bcallback+$ bcallback+on bcallbacks+down bcalled+$ bcalled+and
bcalled+it bcalled+me bcalled+terry bcalling+$ bcalling+here bcalling+me bcalling+my bcallouts+down bcalls+$
bcalls+and bcalls+are bcalls+back bcalls+for bcalls+from bcalls+no bcalls+please bcalls+to bcalls+whatsoever
bcame+$ bcame+along bcame+and bcame+at bcame+back bcame+by bcame+for bcame+from bcame+in bcame+late bcame+off
bcame+on bcame+out bcame+round bcame+so bcame+through bcame+to bcame+up bcame+with bcampaigns+over bcan+$
bcan+a bcan+ask bcan+do bcan+explain bcan+i bcan+not bcan+only bcan+ring bcan+rule bcan+sit bcan+someone
bcan+stop bcan+talk bcan+tell bcan+these bcan+walk bcan+we bcan+write bcan+you bcan+your bcancel+my
bcancel+the bcancel+these bcancel+this bcancelled+$ bcancelled+after bcancelled+all bcancelled+and
bcancelled+because bcancelled+classes bcancelled+everything bcancelled+in bcancelled+it bcancelled+my
bcancelled+the bcancelled+with bcandle+$ bcandles+$ bcanteen+$ bcanva+instead bcapsules+are bcapsules+do
bcar+$ bcar+park bcar+so bcaravan+$ bcard+$ bcard+expired bcard+i bcardboard+$ bcards+$ bcare+$ bcare+is
bcare+less bcared+so bcares+$ bcarpet+$ bcarpets+$ bcarried+on bcarry+$ bcarry+it bcarry+on bcarton+$ bcase+$
bcase+is bcase+of bcash+$ bcash+and bcash+for bcat+$ bcatalogue+$ bcatalogue+has bcatalogue+is bcatch+me
bcater+for bcease+$ bcease+all bceased+operations bceased+trading bcement+comes bcement+had bcentre+$
bcentre+keeps bcentrifuge+$ bcereal+$ bcertainly+not bcertificate+$ bchains+$ bchair+$ bchairs+$ bchalky+$
bchange+$ bchange+a bchange+my bchange+of bchanged+$ bchanged+and bchanged+jobs bchanged+my bchanged+our
bchanged+over bchanged+supplier bchanged+the bchanged+to bchanged+your bchanges+$ bchanging+my bchannel+$
bchaos+$ bcharge+$ bcharge+for bcharge+i bcharge+like bcharge+more bcharge+not bcharge+snotty bcharged+a
bcharged+for bcharged+me bcharged+us bchargers+get bcharges+$ bcharges+network bcharging+for bcharity+can
bchasing+me bchat+$ bchat+with bcheap+$ bcheap+and bcheap+for bcheap+plastic bcheaper+$ bcheaper+and
bcheaper+at bcheaper+i bcheaper+than bcheaper+vendor bcheck+$ bcheck+your bchecked+$ bcheers+$ bchild+in
bchildren+$ bchippy+for bchips+$ bchocolat+sorry bchocolate+$ bchoice+$ bchoice+and bchoice+for bchoice+in
bchoice+of bchoice+the bchristening+$ bchristmas+$ bchristmas+present bchristmas+to bclaim+$ bclaim+is
bclass+$ bclass+i bclasses+$ bclasses+at bclasses+i bclasses+in bclean+$ bcleaning+and bclear+the bclick+and
bclicks+to bclient+$ bclose+$ bclosed+$ bclosed+and bclosed+down bclosed+every bclosed+in bclosed+it
bclosed+my bclosed+not bclosed+on bclosed+one bclosed+our bclosed+since bclosed+the bcloser+$ bcloses+at
bclosing+down bclumsy+ten bco+op bcoach+$ bcode+i bcoffee+$ bcoffee+any bcoffee+at bcoffee+does bcoffee+for
bcoffee+foul bcoffee+got bcoffee+had bcoffee+is bcoffee+machine bcoffee+or bcoffee+was bcoins+and bcold+$
bcold+lockers bcold+store bcolleague+before bcolleague+then bcollect+the bcolor+which bcolour+$ bcolours+$
bcolours+and bcolours+were bcome+$ bcome+again bcome+and bcome+back bcome+by bcome+in bcome+into bcome+out
bcome+round bcome+through bcome+to bcome+you bcomes+$ bcomes+from bcomes+is bcomes+out bcomes+to bcomes+when
bcoming+$ bcoming+and bcoming+back bcomment+$ bcommunication+$ bcompanies+that bcompany+$ bcompany+and
bcompany+are bcompany+in bcompany+is bcompany+lol bcompany+was bcompared+to bcomparison+site bcompetition+$
bcompetition+has bcompetitor+and bcompetitor+brings bcompetitor+is bcomplain+$ bcomplain+about bcomplaint+$
bcomplaint+for bcomplaint+has bcomplaint+never bcomplaint+no bcomplaint+once bcomplaint+was bcomplaints+at
bcomplaints+on bcomplicated+$ bcompost+$ bcomputer+$ bcomputers+$ bconcerning+me bconditions+$ bconfess+$
bconfirm+that bconfused+by bconnect+me bconsent+$ bconsent+revoked bconsent+to bconsider+this
bconsultant+answered bcontact+$ bcontact+any bcontact+left bcontact+list bcontact+me bcontact+not
bcontact+person bcontact+please bcontact+us bcontact+with bcontacted+$ bcontacting+me bcontacts+$ bcontinue+$
bcontract+$ bcontract+and bcontract+in bcontract+that bcontract+was bcontract+with bconveyor+kept bcope+any
bcopper+pipe bcopy+$ bcopy+of bcorked+$ bcorner+$ bcorners+$ bcorrected+$ bcost+$ bcost+a bcost+me bcost+more
bcost+of bcost+the bcost+too bcost+us bcost+was bcostco+$ bcostly+$ bcostly+and bcosts+$ bcosts+a bcosts+and
bcosts+less bcosts+more bcosts+the bcosts+too bcould+$ bcould+be bcould+do bcould+find bcould+fry bcould+have
bcould+i bcould+live bcould+never bcould+not bcould+somebody bcould+talk bcould+tell bcould+you bcount+me
bcounter+$ bcounter+and bcounter+could bcountry+$ bcounty+$ bcourier+$ bcourier+has bcourse+$ bcourse+is
bcourse+so bcourt+$ bcourt+over bcousin+works bcover+for bcovers+it bcovers+on bcovid+$ bcrack+in bcracked+$
bcracked+again bcracked+basin bcracked+in bcrashes+$ bcrashes+plus bcrashing+$ bcream+turned bcreature+of
bcredit+and bcredit+note bcredit+until bcreeping+$ bcrema+gone bcriminal+$ bcross+me bcross+word bcrowd+$
bcrowd+in bcrumble+$ bcrumbs+$ bcry+$ bcups+so bcurtains+are bcurves+$ bcustom+to bcustomer+$ bcustomer+again
bcustomer+and bcustomer+any bcustomer+care bcustomer+for bcustomer+is bcustomer+number bcustomer+of
bcustomer+service bcustomers+$ bcustomers+on bcut+back bcut+costs bcut+down bcut+it bcut+off bcut+out bcut+the
bcut+you bcuts+$ bcutting+out bdaily+$ bdalby+a bdark+mode bdata+$ bdata+and bdata+breach bdata+do bdata+for
bdata+has bdata+is bdata+leak bdata+of bdata+protection bdata+you bdatabase+$ bdate+$ bdaughter+was
bdaughters+phone bday+$ bday+after bday+again bday+and bday+delivery bday+for bday+now bday+of bday+one
bday+so bday+ten bday+we bday+with bday+without bday+you bdaylight+robbery bdays+$ bdays+ago bdays+and
bdays+before bdays+credit bdays+to bdead+a bdead+by bdead+in bdead+within bdeal+with bdealing+with bdealt+with
bdear+$ bdear+and bdear+for bdear+it bdear+late bdearer+and bdearer+every bdearer+than bdeath+of bdecaf+$
bdecaf+and bdecember+$ bdecent+$ bdecent+coffee bdecided+$ bdecided+that bdecided+to bdecides+these
bdefective+and bdegrees+out bdelete+$ bdelete+data bdelete+it bdelete+me bdelete+my bdelete+us bdeleted+$
bdeleted+my bdeletion+of bdeliver+on bdeliver+to bdelivered+to bdeliveries+$ bdeliveries+came bdelivering+on
bdelivery+$ bdelivery+and bdelivery+but bdelivery+charge bdelivery+charges bdelivery+day bdelivery+fella
bdelivery+for bdelivery+great bdelivery+of bdelivery+plus bdelivery+stopped bdelivery+that bdelivery+this
bdelivery+times bdelivery+was bdelivery+you bdementia+and bdepartment+$ bdepends+on bdepends+who bdeposit+$
bdeposit+back bdeposit+for bdeposit+of bdepot+$ bdepot+is bdepot+three bdesigns+every bdesired+$ bdesist+$
bdesk+$ bdesk+now bdesk+that bdesks+$ bdetails+$ bdetails+from bdetails+have bdetails+of bdetails+out
bdeveloper+now bdiabetic+and bdiabetic+now bdid+$ bdid+and bdid+anyone bdid+come bdid+everything bdid+i
bdid+it bdid+my bdid+not bdid+the bdid+was bdid+you bdie+$ bdied+$ bdied+and bdied+in bdied+on
bdifference+between bdifferent+$ bdifferent+company bdifferent+person bdifferent+rep bdifferently+$ bdigital+$
bdigital+detox bdigital+no bdirect+debit bdirty+and bdis+$ bdisappointed+$ bdisaster+$ bdiscontinued+and
bdiscontinued+my bdiscontinued+the bdiscount+$ bdiscount+ended bdiscount+for bdiscount+sir bdiscounts+for
bdiscuss+$ bdiscuss+it bdishwasher+to bdishwater+you bdispatch+$ bdisposables+$ bdissolved+$
bdistribution+list bdisturb+$ bdisturb+me bdivorce+$ bdivorced+$ bdo+$ bdo+a4 bdo+any bdo+but bdo+dairy bdo+i
bdo+it bdo+keep bdo+like bdo+me bdo+my bdo+need bdo+not bdo+now bdo+one bdo+stop bdo+surveys bdo+that bdo+the
bdo+this bdo+what bdo+with bdo+without bdo+you bdoctors+orders bdoes+$ bdoes+a bdoes+all bdoes+for bdoes+it
bdoes+me bdoes+my bdoes+not bdoes+nothing bdoes+our bdoes+ours bdoes+that bdoes+the bdoes+us bdoes+what bdog+$
bdog+and bdog+biscuits bdog+died bdog+food bdogs+and bdogs+to bdoing+$ bdoing+it bdoing+the bdoing+weddings
bdoing+your bdollar+for bdollars+$ bdollars+less bdone+$ bdone+by bdone+passed bdone+with bdoor+$ bdoor+and
bdoor+asked bdoor+by bdoor+i bdoor+now bdoor+stops bdoor+to bdouble+booked bdouble+what bdoubled+$
bdoubled+and bdown+$ bdown+about bdown+and bdown+on bdown+the bdown+to bdown+with bdownstairs+$ bdrawer+$
bdrifted+off bdrill+bits bdrill+is bdrink+it bdrinking+$ bdrinking+happy bdrive+$ bdrive+to bdriver+$
bdriver+kept bdriver+left bdriver+was bdriver+would bdrop+by bdrop+it bdrop+the bdropped+every bdropped+the
bdropped+you bdrops+all bdrops+in bdrove+me bdrove+to bdry+$ bdry+as bdry+that bdue+to bdull+blades
bdunning+us bduring+covid bduty+$ bdyeing+my bdyson+and beach+evening beach+month beach+one beach+other
beach+time beasier+$ beasier+on beaster+$ beasy+$ beat+$ beat+like bebay+$ bebay+for becover+it begg+$ beh+$
beight+$ beight+months beither+$ belection+$ belectric+so beleven+$ beleven+weeks beleven+years belse+$
belse+does belse+for belse+in belse+is belse+now belse+on belse+please belse+was belsewhere+$ bemail+$
bemail+and bemail+me bemails+$ bemails+about bemails+in bemigrated+$ bempty+$ bend+$ bend+after bend+but
bend+every bend+it bend+of bend+the bend+this bend+to bend+was bend+we bend+you bended+$ bended+all bended+and
bended+in bended+it bended+production bended+the bended+up benergy+bill bengineer+$ bengineer+and
bengineer+took benglish+$ benglish+breakfast benough+$ benough+but benough+choice benough+for benough+hand
benough+is benough+kids benough+now benough+of benough+stop benough+to benough+with benterprise+to
benvelopes+$ benvelopes+for berase+all berase+everything berase+me berasure+request besim+$ beuro+hole
beuros+$ beven+a beven+get beven+make bevening+$ bevening+about bevent+$ bevent+only bever+$ bever+again
bever+had bever+opened bever+rang bever+since bever+text bever+used bever+wanted bevery+cent bevery+day
bevery+few bevery+four bevery+line bevery+little bevery+month bevery+other bevery+penny bevery+quarter
bevery+season bevery+second bevery+single bevery+text bevery+three bevery+time bevery+tuesday bevery+two
bevery+week bevery+year beverybodys+been beveryday+cards beveryone+$ beveryone+in beveryone+is beveryone+was
beveryone+works beverything+$ beverything+and beverything+else beverything+from beverything+house
beverything+i beverything+in beverything+is beverything+on beverything+out beverything+really beverything+that
beverything+three beverything+under beverything+was beverything+when beverything+with beverything+you
beverywhere+$ bexam+$ bexchange+rate bexecutive+$ bexist+$ bexists+$ bexpect+a bexpensive+$ bexpensive+and
bexpensive+for bexpensive+too bexpired+and bexpired+never bexplain+it bexplain+that bexplain+the bexplain+this
bexport+to bextra+discount bextra+for beyes+$ beyes+are beyes+lasered bf+off bface+$ bfaces+$ bfactory+$
bfaded+$ bfades+before bfair+$ bfair+and bfair+enough bfair+i bfair+trade bfall+apart bfalling+out bfamily+$
bfamily+is bfamily+of bfamily+so bfamily+stuff bfan+of bfancied+a bfar+$ bfar+too bfarm+$ bfarm+and bfarm+shop
bfarmers+market bfaster+delivery bfat+$ bfault+$ bfault+it bfaulty+and bfavor+$ bfavour+and bfd+signed
bfeatures+and bfeatures+nobody bfebruary+i bfed+up bfee+$ bfee+and bfee+went bfeed+$ bfeel+better bfeel+free
bfeel+like bfeel+safe bfeel+stupid bfees+$ bfees+and bfeet+$ bfeet+up bfell+apart bfell+off bfell+out bfell+to
bfella+next bfella+on bfella+would bfelt+guilty bfelt+ignored bfelt+like bfence+$ bfew+of bfew+shades
bfew+times bfewer+and bfewer+natural bfibres+into bfifty+fifty bfifty+quid bfile+$ bfiles+$ bfill+in bfill+me
bfilters+$ bfinancially+it bfind+anything bfind+my bfind+the bfine+$ bfine+but bfine+the bfinish+$ bfinished+$
bfinished+the bfinished+with bfire+away bfire+station bfirm+$ bfirm+and bfirm+is bfirm+of bfirm+that bfirm+was
bfirm+we bfirst+$ bfirst+class bfirst+month bfirst+of bfirst+thing bfirst+to bfirst+wash bfirst+year bfish+and
bfit+$ bfit+our bfit+the bfit+those bfits+my bfitted+is bfive+$ bfive+and bfive+minutes bfive+people
bfive+pounds bfive+times bfive+weeks bfive+years bfix+it bfix+the bfixed+$ bflagged+you bflaked+off bflat+$
bflat+in bflat+is bflats+$ bflavours+$ bflavours+than bflimsy+$ bflipkart+with bfloor+$ bfloor+and bfloor+for
bflour+$ bflour+was bflowers+were bfollow+$ bfollow+up bfollow+ups bfollow+you bfood+$ bfood+and bfood+for
bfood+got bfood+it bfood+was bfor+$ bfor+22 bfor+3 bfor+300 bfor+a bfor+advertising bfor+all bfor+an bfor+any
bfor+anyone bfor+asking bfor+breakfast bfor+christmas bfor+days bfor+delivery bfor+eleven bfor+every
bfor+everything bfor+fancy bfor+features bfor+fifty bfor+five bfor+forty bfor+four bfor+getting bfor+gods
bfor+good bfor+half bfor+her bfor+him bfor+how bfor+is bfor+it bfor+left bfor+lent bfor+less bfor+marketing
bfor+me bfor+months bfor+most bfor+my bfor+next bfor+nine bfor+no bfor+nothing bfor+now bfor+old bfor+older
bfor+once bfor+one bfor+organic bfor+our bfor+paper bfor+pensioners bfor+people bfor+puppies bfor+regulars
bfor+repair bfor+returns bfor+schools bfor+single bfor+six bfor+small bfor+somebody bfor+someone
bfor+something bfor+students bfor+tall bfor+ten bfor+that bfor+the bfor+them bfor+thin bfor+this bfor+three
bfor+two bfor+us bfor+weeks bfor+what bfor+years bfor+you bfor+your bforget+about bforget+it bforget+me
bforget+my bforgot+$ bforgot+about bforgot+my bforgot+us bforgot+you bforgotten+$ bform+$ bformula+$
bfortnight+$ bfortnight+can bfortune+and bforty+boxes bforty+degrees bforty+less bforty+minutes bforty+three
bforty+years bfoul+$ bfound+a bfound+cheaper bfound+i bfound+it bfound+same bfoundation+oxidised bfour+$
bfour+hundred bfour+of bfour+times bfour+years bfourth+time bfr+$ bframework+agreement bfree+$ bfree+and
bfree+delivery bfree+one bfree+range bfree+shipping bfree+syrup bfree+to bfree+trial bfreeze+$ bfreezer+$
bfresh+$ bfresher+$ bfresher+fish bfriday+$ bfriday+and bfriday+i bfridge+you bfriend+$ bfriend+who
bfriendlier+people bfriendly+$ bfrom+$ bfrom+a bfrom+accounts bfrom+all bfrom+and bfrom+any bfrom+companies
bfrom+contacting bfrom+day bfrom+dyson bfrom+everything bfrom+home bfrom+initial bfrom+it bfrom+january
bfrom+june bfrom+last bfrom+me bfrom+my bfrom+now bfrom+one bfrom+our bfrom+six bfrom+square bfrom+start
bfrom+temu bfrom+that bfrom+the bfrom+this bfrom+work bfrom+you bfrom+your bfront+$ bfront+desk bfront+of
bfroze+three bfrozen+$ bfry+an bfuel+surcharge bfull+$ bfull+house bfull+of bfull+stop bfun+$ bfunny+$
bfurther+$ bfurther+contact bfurther+messages bfurther+texts bfurther+use bfuture+$ bgarage+$ bgarage+is
bgarden+$ bgarden+right bgarden+to bgarlands+with bgas+lift bgate+$ bgate+and bgauze+sheds bgave+dalby
bgave+it bgave+me bgave+my bgave+notice bgave+permission bgave+the bgave+up bgave+you bgdpr+$ bgdpr+erasure
bgdpr+i bgel+for bget+$ bget+a bget+at bget+back bget+better bget+everything bget+hold bget+in bget+into
bget+it bget+lost bget+me bget+mine bget+my bget+off bget+on bget+one bget+rid bget+round bget+somebody
bget+stuffed bget+that bget+the bget+them bget+these bget+through bget+what bget+your bgets+a bgets+confused
bgetting+a bgetting+hold bgetting+in bgetting+on bgetting+this bgift+card bgildan+now bgirl+and bgirl+from
bgirl+i bgirl+in bgirl+on bgirls+$ bgirls+how bgive+it bgive+me bgive+my bgive+one bgive+us bgive+you
bgiven+up bgives+me bgives+us bgiving+90 bgiving+me bgiving+on bgladly+$ bgloves+tear bglue+does bgluten+free
bgo+$ bgo+ahead bgo+any bgo+away bgo+back bgo+blunt bgo+flat bgo+for bgo+including bgo+into bgo+on bgo+patchy
bgo+there bgo+through bgo+to bgod+$ bgod+knows bgods+sake bgoes+$ bgoes+off bgoes+out bgoes+through bgoes+to
bgoing+$ bgoing+in bgoing+missing bgoing+on bgoing+through bgoing+to bgold+membership bgone+$ bgone+all
bgone+and bgone+backs bgone+before bgone+bust bgone+by bgone+chalky bgone+digital bgone+everybodys
bgone+everyone bgone+it bgone+over bgone+so bgone+to bgone+up bgone+with bgonnae+no bgood+$ bgood+as bgood+at
bgood+but bgood+envelopes bgood+it bgood+not bgood+ones bgood+question bgood+stuff bgood+to bgood+work
bgoodbye+$ bgoods+$ bgoods+arrive bgoods+were bgot+$ bgot+a bgot+an bgot+another bgot+back bgot+bills
bgot+bitter bgot+carpets bgot+cut bgot+dearer bgot+divorced bgot+enough bgot+fed bgot+hacked bgot+in bgot+it
bgot+lost bgot+me bgot+my bgot+no bgot+on bgot+one bgot+out bgot+passed bgot+removed bgot+rid bgot+round
bgot+scammed bgot+settled bgot+staler bgot+talked bgot+the bgot+them bgot+this bgot+tired bgot+told bgot+too
bgot+tough bgot+us bgot+used bgot+was bgot+worse bgrade+$ bgrain+free bgrand+$ bgrand+for bgrand+so
bgrandkids+are bgrateful+if bgravel+$ bgreat+$ bgreat+coffee bgreat+lady bgreat+on bgreat+some bgreen+tariff
bgreen+tea bgrew+$ bgrey+$ bgrey+and bgrinder+for bground+wrong bgroup+purchasing bgroup+signed bgrown+out
bgrown+up bguest+$ bguest+house bguilty+about bguitar+$ bguitar+strings bguy+$ bgym+$ bgym+i bgym+is
bgym+nearer bgym+opened bgym+round bgym+two bgym+was bhabit+i bhad+$ bhad+a bhad+already bhad+an bhad+and
bhad+anywhere bhad+black bhad+enough bhad+gone bhad+got bhad+in bhad+it bhad+lumps bhad+me bhad+my bhad+no
bhad+none bhad+not bhad+nothing bhad+other bhad+that bhad+the bhad+this bhad+three bhad+to bhad+what bhad+your
bhaggle+about bhaha+$ bhair+$ bhair+in bhalal+certificate bhalal+meat bhalf+$ bhalf+a bhalf+an bhalf+and
bhalf+are bhalf+as bhalf+asleep bhalf+my bhalf+nine bhalf+of bhalf+our bhalf+price bhalf+sacks bhalf+the
bhalfway+through bhampers+$ bhand+$ bhand+gel bhand+off bhanded+back bhanded+scissors bhanded+the bhanders+$
bhandle+came bhands+$ bhands+off bhands+with bhang+on bhanging+up bhappen+with bhappened+so bhappened+was
bhappy+$ bhappy+and bhappy+enough bhappy+to bhappy+with bharassed+$ bharassing+me bharassment+$ bhard+feelings
bhard+of bhard+to bhardly+used bhas+a bhas+asked bhas+become bhas+been bhas+come bhas+decent bhas+dementia
bhas+died bhas+ended bhas+everything bhas+gone bhas+got bhas+happened bhas+his bhas+it bhas+left bhas+lost
bhas+my bhas+never bhas+no bhas+not bhas+nothing bhas+one bhas+passed bhas+the bhas+to bhaud+yer bhave+$
bhave+a bhave+all bhave+an bhave+another bhave+anyone bhave+anything bhave+asked bhave+been bhave+bought
bhave+enough bhave+ever bhave+everything bhave+filed bhave+found bhave+given bhave+gone bhave+got bhave+grown
bhave+had bhave+her bhave+i bhave+is bhave+it bhave+just bhave+kept bhave+left bhave+lost bhave+me bhave+moved
bhave+my bhave+needed bhave+never bhave+no bhave+not bhave+nothing bhave+on bhave+one bhave+only bhave+our
bhave+paid bhave+replaced bhave+shifted bhave+somebody bhave+someone bhave+stopped bhave+stored bhave+taken
bhave+the bhave+this bhave+time bhave+to bhave+told bhave+tuned bhave+what bhave+wound bhave+you bhave+your
bhaving+a bhe+comes bhe+did bhe+does bhe+has bhe+is bhe+knows bhe+passed bhe+said bhe+says bhe+turns bhe+was
bhead+in bhead+office bhead+was bheaded+over bheads+and bhear+about bhear+from bheard+of bheart+$ bheat+pump
bheat+with bheating+$ bheating+oil bheavy+duty bhedge+$ bhello+$ bhello+i bhello+who bhello+yes bhelp+$
bhelp+me bhelpline+$ bhelps+$ bhen+$ bher+$ bher+any bher+at bher+eyes bher+number bher+own bhere+$ bhere+and
bhere+any bhere+by bhere+ever bhere+in bhere+to bhere+try bhere+with bhere+you bhi+i bhi+so bhi+um bhi+yeah
bhidden+fees bhigh+$ bhigh+and bhigh+charges bhigh+delivery bhigh+for bhigh+side bhigher+side bhiked+the
bhim+$ bhim+and bhim+on bhimself+and bhis+daughter bhis+hand bhis+list bhis+name bhis+old bhis+own bhis+phone
bhistory+$ bhit+and bhit+me bhmm+$ bhobby+$ bhold+$ bhold+about bhold+always bhold+both bhold+music bhold+of
bhold+on bhold+up bhold+with bhole+$ bhole+plates bholes+after bholiday+$ bholiday+and bholidays+$ bhome+$
bhome+depot bhome+for bhome+i bhome+nobody bhome+now bhome+office bhome+since bhome+so bhome+with bhonest+$
bhonest+to bhonest+with bhonestly+i bhonestly+it bhonestly+the bhonour+of bhop+it bhope+you bhopeless+$
bhoroscope+told bhorse+$ bhorse+in bhose+burst bhospital+$ bhospital+so bhot+chocolate bhot+you bhotel+$
bhotel+chocolat bhotel+has bhotline+$ bhour+$ bhour+ago bhour+and bhour+away bhour+you bhours+$ bhours+and
bhours+are bhours+notice bhouse+$ bhouse+and bhouse+for bhouse+is bhouse+now bhouse+print bhow+come bhow+did
bhow+do bhow+i bhow+it bhow+little bhow+long bhow+many bhow+often bhow+to bhow+you bhuman+$ bhuman+being
bhuman+on bhundred+a bhundred+dollars bhundred+quid bhung+and bhung+up bhusband+died bhusband+he bhusband+is
bhusband+passed bhusband+took bhusband+was bhybrid+working bi+$ bi+already bi+am bi+answer bi+appreciate
bi+ask bi+asked bi+beg bi+believe bi+bother bi+bought bi+brought bi+buy bi+called bi+came bi+can bi+cancelled
bi+change bi+changed bi+complained bi+confess bi+could bi+cut bi+demand bi+did bi+do bi+dropped bi+drove
bi+emailed bi+ended bi+ever bi+expect bi+expected bi+feel bi+felt bi+find bi+follow bi+forbid bi+forgot
bi+found bi+gave bi+get bi+getting bi+go bi+got bi+guess bi+had bi+handed bi+hate bi+have bi+heard bi+hereby
bi+hope bi+joined bi+just bi+keep bi+kept bi+know bi+left bi+let bi+like bi+liked bi+live bi+look bi+lost
bi+mean bi+meant bi+miss bi+moved bi+nearly bi+need bi+needed bi+never bi+no bi+not bi+object bi+only bi+open
bi+opt bi+order bi+ordered bi+overbought bi+owe bi+paid bi+pay bi+phoned bi+pressed bi+print bi+promised
bi+put bi+quit bi+ran bi+rang bi+reach bi+read bi+really bi+removed bi+renewed bi+request bi+retired
bi+returned bi+revoke bi+ring bi+run bi+said bi+sat bi+saw bi+say bi+says bi+sell bi+sent bi+shop bi+signed
bi+simply bi+speak bi+speaking bi+spent bi+stare bi+start bi+stayed bi+still bi+stop bi+stopped bi+suppose
bi+switched bi+swore bi+take bi+talk bi+teach bi+tell bi+think bi+thought bi+told bi+took bi+tried
bi+unsubscribe bi+use bi+used bi+wait bi+waited bi+want bi+wanted bi+was bi+went bi+will bi+wish bi+withdraw
bi+work bi+would bi+write bi+wrote bice+$ bico+$ bidea+love bidea+of bidea+what bidea+why bideas+$ bif+a bif+i
bif+it bif+she bif+that bif+the bif+they bif+we bif+you bignored+$ bignored+me bill+$ bill+and bill+do
bill+for bimmediate+deletion bimmediately+$ bimportant+$ bimprovement+$ bin+$ bin+2009 bin+a bin+about bin+all
bin+an bin+and bin+another bin+april bin+australia bin+autumn bin+bed bin+charge bin+cork bin+court bin+do
bin+english bin+every bin+feb bin+for bin+four bin+front bin+full bin+future bin+general bin+her bin+his
bin+hospital bin+house bin+i bin+it bin+january bin+june bin+law bin+leith bin+life bin+march bin+may bin+my
bin+no bin+november bin+now bin+oban bin+october bin+ohio bin+on bin+one bin+order bin+our bin+particular
bin+peace bin+person bin+perth bin+poland bin+portugal bin+returns bin+six bin+spring bin+stock bin+surveys
bin+ten bin+that bin+the bin+their bin+there bin+this bin+those bin+three bin+touch bin+town bin+tralee
bin+two bin+under bin+wales bin+wide bin+with bin+writing bin+year bin+your bincluding+me bincluding+the
bincrease+$ binfo+$ binfo+please binformation+do binformation+you binformed+$ binitial+offered binnit+$
binside+a binside+out binstallation+$ binstead+$ binstead+of binstructors+cancelled binsurance+$
binsurance+was bintegrate+with bintegration+out bintegration+with binterest+$ binterest+in binterest+me
binterested+$ binterested+in binterested+please binterested+remove binterested+stop binto+a binto+flats
binto+it binto+my binto+the bintroducing+myself binvoice+$ binvoice+3008 binvoice+and binvoice+copy
binvoices+on binvoices+were binvoices+will bis+$ bis+200 bis+a bis+all bis+always bis+an bis+annoying
bis+asking bis+at bis+away bis+back bis+been bis+behind bis+better bis+beyond bis+brilliant bis+broken
bis+built bis+called bis+cheaper bis+closed bis+clumsy bis+coming bis+dead bis+done bis+empty bis+enough
bis+family bis+fine bis+finished bis+five bis+for bis+from bis+full bis+giving bis+gone bis+got bis+half
bis+harassment bis+here bis+his bis+how bis+in bis+it bis+junk bis+just bis+late bis+like bis+loads bis+lovely
bis+lying bis+me bis+more bis+mrs bis+my bis+never bis+new bis+next bis+nil bis+no bis+nobody bis+non bis+not
bis+nothing bis+off bis+ok bis+okay bis+on bis+only bis+out bis+outstanding bis+over bis+own bis+passed
bis+perfect bis+potty bis+quick bis+required bis+retired bis+right bis+rubbish bis+saved bis+shut bis+silly
bis+simply bis+spam bis+still bis+stored bis+ten bis+texting bis+that bis+the bis+there bis+this bis+three
bis+to bis+too bis+two bis+used bis+very bis+vile bis+what bis+where bis+why bis+with bis+worth bis+writing
bis+wrong bis+you bis+your bislands+and bit+$ bit+a bit+again bit+all bit+and bit+any bit+anyway bit+anywhere
bit+as bit+ask bit+at bit+back bit+be bit+broke bit+but bit+by bit+came bit+cost bit+costs bit+could
bit+crashing bit+cut bit+did bit+do bit+does bit+either bit+end bit+ended bit+enough bit+fell bit+felt
bit+fits bit+for bit+from bit+froze bit+goes bit+got bit+had bit+has bit+here bit+i bit+if bit+in bit+is
bit+just bit+last bit+lasts bit+leaked bit+like bit+likes bit+long bit+never bit+no bit+now bit+off bit+on
bit+once bit+online bit+or bit+ourselves bit+out bit+over bit+please bit+put bit+rained bit+ran bit+right
bit+says bit+scratched bit+service bit+should bit+simply bit+since bit+so bit+stop bit+stopped bit+straight
bit+takes bit+tastes bit+that bit+the bit+there bit+they bit+this bit+to bit+too bit+took bit+true bit+turned
bit+twice bit+up bit+used bit+was bit+we bit+well bit+went bit+will bit+with bit+would bit+wrong bit+you
bitd+be bitem+on bitself+$ bjamming+and bjams+every bjanuary+$ bjanuary+and bjewson+$ bjob+$ bjob+and bjob+so
bjob+was bjobs+$ bjog+on bjoined+a bjoined+curves bjoined+the bjoke+$ bjoke+and bjudge+$ bjumped+$ bjune+$
bjune+and bjune+i bjune+the bjust+a bjust+better bjust+bought bjust+could bjust+did bjust+died bjust+do
bjust+does bjust+drifted bjust+ended bjust+forget bjust+gave bjust+got bjust+have bjust+leave bjust+lost
bjust+never bjust+next bjust+not bjust+now bjust+one bjust+ordered bjust+send bjust+stop bjust+stopped
bjust+the bjust+too bjust+want bjust+wanted bjust+was bjust+yesterday bjustified+$ bjustify+paying
bjustify+the bkaren+from bkeen+on bkeep+dunning bkeep+it bkeep+me bkeep+my bkeep+texting bkeep+that bkeep+up
bkeep+your bkeeps+quit bkeeps+telling bkeine+sms bkennels+so bkept+$ bkept+asking bkept+crashing
bkept+creeping bkept+getting bkept+going bkept+leaving bkept+meaning bkept+stopping bkept+the bkeyboard+stuck
bkeys+back bkids+$ bkids+and bkids+are bkids+have bkids+left bkids+moved bkids+sizes bkids+took bkilled+it
bkilo+bag bkind+$ bkind+of bkindly+message bkindly+remove bkindly+stop bkindly+take bkit+is bkitchen+$
bkitchen+table bknees+are bknees+gone bknew+where bknock+it bknow+$ bknow+about bknow+anything bknow+how
bknow+it bknow+my bknow+the bknow+what bknow+where bknow+who bknow+you bknow+your bknows+$ bknows+about
bknows+the bknows+us bknows+where blab+method blab+we blabels+$ blabels+peel blabs+like black+of blactose+free
blad+at blad+from blads+$ blads+and blads+are blads+at blads+in blads+who blady+$ blady+at blady+i blady+in
blady+on blady+said blady+with blandlord+has blane+last blaser+printer blasers+no blast+$ blast+day blast+few
blast+longer blast+me blast+message blast+month blast+one blast+order blast+quarter blast+quote blast+spring
blast+text blast+time blast+two blast+week blast+weekend blast+year blasted+longer blasts+longer blasts+twice
blate+$ blate+and blate+as blate+broken blate+deliveries blate+husbands blate+once blate+with blately+$
blater+$ blater+on blater+please blaugh+i blaughing+at blaw+and blaw+sells blawns+been blawyer+$ blawyer+has
blawyer+will blay+off blazy+$ blead+times bleaf+$ bleaf+and bleaflet+$ bleaflets+$ bleague+$ bleak+$
bleaked+all bleaked+onto bleaking+$ bleaking+bottles bleaky+taps blease+$ blease+and blease+ran bleather+$
bleave+$ bleave+a bleave+for bleave+it bleave+me bleave+my bleave+parcels bleave+the bleave+us bleave+we
bleaving+it bleeds+$ bleft+$ bleft+a bleft+alone bleft+and bleft+at bleft+because bleft+for bleft+hand
bleft+handed bleft+hander bleft+handers bleft+home bleft+i bleft+in bleft+it bleft+me bleft+my bleft+on
bleft+so bleft+the bleft+to bleft+waiting bleft+you bleft+your blegal+action blegal+team bleith+is blent+and
bless+$ bless+a bless+amount bless+and bless+at bless+colours bless+flavours bless+for bless+money bless+now
bless+so bless+stuff bless+than blessons+with blet+go blet+it blet+me blet+this blet+us bletter+$
bletter+about bletter+for bletters+$ blewis+and blids+$ blife+$ blife+in blifetimes+$ blift+the blight+roast
blike+$ blike+a blike+before blike+being blike+dirt blike+i blike+it blike+me blike+my blike+ours
blike+surveys blike+talking blike+that blike+the blike+them blike+this blike+to blike+waitrose blike+you
blike+your blikes+$ bline+$ bline+i bline+is bline+that bline+was bliners+you blining+by blink+$ blink+to
bliquidated+$ blist+$ blist+and blist+for blist+i blist+it blist+of blist+please blist+this blist+would
blisten+$ blisten+i blisten+to blists+$ blittle+bit blittle+i blittle+one blittle+shop blittle+thing
blittle+use blive+alone blive+in blive+with blive+without bliving+$ bliving+in bloads+for bloads+left blocal+$
blocal+dealer blocal+printer blocal+roaster blockdown+$ blocked+in blocked+out blockers+rusted blog+in
blogin+and blogins+been blol+$ blong+$ blong+ago blong+and blong+as blong+covid blong+do blong+does blong+for
blong+story blong+term blong+that blong+time blong+to blonger+$ blonger+doing blonger+exists blonger+have
blonger+interested blonger+love blonger+need blonger+needed blonger+so blonger+than blonger+wish blook+$
blook+after blook+at blook+for blook+i blook+into blook+it blooked+after blooked+around blooked+at
blooked+back blooking+at blooking+for blooks+after bloose+leaf blorry+$ blose+my blose+this blosing+my blost+$
blost+a blost+and blost+everything blost+heart blost+interest blost+it blost+my blost+our blost+parcel
blost+the blost+touch blost+track blot+$ blot+are blot+do blot+for blot+of blot+to blot+were blottery+$
bloud+in blove+$ blove+the blove+to blovely+$ blovely+coffee blovely+people blovely+to blower+than blower+the
bloyalty+card bloyalty+discount bluck+with blumps+$ blunch+$ blunch+so bm8+$ bmaan+it bmachine+$ bmachine+and
bmachine+in bmachine+kept bmachine+now bmachine+on bmachine+swallowed bmachine+takes bmachine+was bmachines+$
bmachines+and bmachines+are bmad+and bmadam+$ bmade+$ bmade+a bmade+it bmade+me bmade+my bmadness+$ bmail+$
bmail+either bmailing+list bmailings+$ bmails+no bmaintenance+up bmake+a bmake+it bmake+me bmake+sure
bmake+this bmaking+my bmaking+the bmam+cry bman+$ bman+called bman+coming bman+in bman+on bman+sighed
bman+told bman+who bmanagement+$ bmanager+$ bmanager+call bmanager+number bmanager+to bmanager+who bmanners+$
bmany+$ bmany+choices bmany+emails bmany+mails bmany+of bmany+questions bmany+returns bmany+times bmany+years
bmarch+$ bmarch+and bmargin+on bmarket+$ bmarket+is bmarketing+$ bmarks+on bmarvellous+$ bmatch+$ bmatch+the
bmate+$ bmate+left bmaternity+leave bmay+$ bmay+and bmay+i bmay+not bmaybe+$ bmaybe+later bme+$ bme+a
bme+about bme+after bme+again bme+agian bme+all bme+alone bme+an bme+and bme+another bme+any bme+anything
bme+as bme+at bme+away bme+back bme+be bme+by bme+either bme+ever bme+every bme+feel bme+fine bme+for bme+from
bme+go bme+have bme+how bme+i bme+if bme+in bme+instead bme+is bme+it bme+later bme+like bme+monday bme+more
bme+my bme+no bme+not bme+now bme+of bme+off bme+on bme+once bme+one bme+onto bme+or bme+order bme+out
bme+over bme+pay bme+please bme+sighed bme+so bme+something bme+speak bme+started bme+stop bme+talk bme+thanks
bme+that bme+the bme+then bme+think bme+this bme+three bme+through bme+thursday bme+till bme+to bme+tomorrow
bme+tonight bme+tuesday bme+twice bme+up bme+what bme+when bme+whether bme+who bme+with bme+you bme+your bme+😂
bmean+$ bmean+by bmean+for bmean+it bmean+someone bmean+the bmean+we bmeaning+to bmeant+for bmeant+to bmeat+$
bmeat+got bmeat+was bmeeting+$ bmember+$ bmembership+i bmen+on bmenu+$ bmenu+for bmenu+never bmerchant+on
bmerged+and bmerged+with bmess+and bmessage+$ bmessage+and bmessage+came bmessage+i bmessage+me
bmessage+please bmessages+$ bmessages+any bmessages+from bmessages+please bmessages+to bmessaging+me bmet+a
bmeter+$ bmethod+changed bmetric+$ bmid+shift bmiddle+of bmight+as bmile+$ bmiles+$ bmiles+away bmiles+from
bmilk+$ bmilk+was bmill+lane bmill+road bmiller+$ bmince+$ bmind+$ bmind+not bmine+$ bmine+at bmine+is
bmine+please bminimum+order bminimum+spend bminute+you bminutes+$ bminutes+and bminutes+of bmiss+$ bmissed+the
bmissing+$ bmissing+order bmissing+the bmissing+two bmistake+$ bmistake+and bmix+up bmixed+up bmobile+$
bmobile+number bmode+$ bmode+no bmode+sounds bmodel+$ bmodel+and bmodel+is bmodel+was bmoment+$ bmoment+loads
bmonday+$ bmonday+and bmonday+then bmoney+$ bmoney+and bmoney+back bmoney+for bmoney+from bmoney+i bmoney+is
bmoney+to bmonth+$ bmonth+and bmonth+for bmonth+is bmonth+of bmonth+when bmonthly+$ bmonthly+fee
bmonthly+spending bmonths+$ bmonths+and bmonths+at bmood+$ bmore+$ bmore+and bmore+blades bmore+calls
bmore+choice bmore+coffee bmore+colours bmore+do bmore+expensive bmore+for bmore+formula bmore+from bmore+i
bmore+kids bmore+left bmore+message bmore+messages bmore+of bmore+often bmore+please bmore+questions
bmore+running bmore+so bmore+spare bmore+staff bmore+sweets bmore+texts bmore+than bmore+to bmore+updates
bmore+variety bmore+vegan bmorning+$ bmorning+of bmost+$ bmost+of bmostly+$ bmother+$ bmother+died bmother+in
bmother+is bmothers+garden bmotor+not bmould+in bmouldy+$ bmouldy+bread bmouth+$ bmove+$ bmoved+abroad
bmoved+and bmoved+away bmoved+back bmoved+house bmoved+in bmoved+into bmoved+my bmoved+on bmoved+out
bmoved+production bmoved+the bmoved+to bmowers+$ bmr+patel bmroe+texts bmrs+huber bmuch+$ bmuch+and
bmuch+appreciated bmuch+as bmuch+for bmuch+i bmuch+money bmuch+now bmuch+on bmuch+sugar bmuch+to bmuch+too
bmug+$ bmum+$ bmum+passed bmuppets+$ bmusic+to bmust+be bmust+mean bmust+not bmy+account bmy+accountant
bmy+address bmy+appointment bmy+attorney bmy+aunt bmy+back bmy+bank bmy+bike bmy+bill bmy+birthday bmy+boiler
bmy+boss bmy+breakfast bmy+broken bmy+broker bmy+brother bmy+bus bmy+business bmy+calls bmy+card bmy+carer
bmy+case bmy+cat bmy+child bmy+claim bmy+client bmy+colleague bmy+colleagues bmy+company bmy+complaint
bmy+consent bmy+contact bmy+contract bmy+cousin bmy+curtains bmy+customer bmy+dad bmy+dads bmy+data
bmy+daughter bmy+daughters bmy+delivery bmy+dentist bmy+deposit bmy+details bmy+doctor bmy+door bmy+drive
bmy+emails bmy+ex bmy+exam bmy+eyes bmy+family bmy+father bmy+favourite bmy+feet bmy+file bmy+flatmate
bmy+friend bmy+gate bmy+girls bmy+glasses bmy+gran bmy+grandson bmy+grinder bmy+hair bmy+hand bmy+hands
bmy+head bmy+horoscope bmy+horse bmy+house bmy+husband bmy+husbands bmy+idea bmy+job bmy+kids bmy+kitchen
bmy+knee bmy+knees bmy+lads bmy+last bmy+late bmy+lawyer bmy+life bmy+line bmy+list bmy+login bmy+logins
bmy+mam bmy+mate bmy+membership bmy+mind bmy+missing bmy+mobile bmy+model bmy+money bmy+monthly bmy+mother
bmy+mothers bmy+mum bmy+name bmy+nan bmy+neighbour bmy+nephew bmy+nerves bmy+new bmy+nubmer bmy+number bmy+old
bmy+order bmy+orders bmy+own bmy+package bmy+parcel bmy+parents bmy+partner bmy+passport bmy+password bmy+pay
bmy+pension bmy+permission bmy+personal bmy+phone bmy+points bmy+predecessor bmy+problem bmy+purse bmy+reasons
bmy+refund bmy+right bmy+roses bmy+shade bmy+side bmy+sister bmy+sisters bmy+size bmy+skin bmy+solicitor
bmy+solicitors bmy+son bmy+stall bmy+standing bmy+stroke bmy+subscription bmy+tablets bmy+taste bmy+tax
bmy+therapist bmy+time bmy+toddler bmy+warranty bmy+way bmy+whole bmy+wife bmy+wifes bmy+window bmy+work
bmy+yard bmyself+$ bmyself+to bnaff+$ bnaff+off bnah+mate bnah+not bname+$ bname+and bname+in bname+is
bname+of bname+off bnames+$ bnappies+$ bnasty+$ bnational+contract bnatter+$ bnatural+wines bnavy+$ bnear+me
bnearer+$ bnearer+work bnearly+fell bnecessary+$ bneed+$ bneed+a bneed+any bneed+anything bneed+for bneed+half
bneed+i bneed+is bneed+it bneed+less bneed+my bneed+neither bneed+no bneed+ten bneed+that bneed+the bneed+this
bneed+to bneed+work bneed+you bneeded+$ bneeded+a bneeded+an bneeded+it bneeded+to bneedful+and bneeds+a
bneeds+no bneeds+that bnein+danke bneither+$ bneither+of bnephew+$ bnephew+started bnerves+$ bnetwork+problem
bnever+$ bnever+a bnever+again bnever+answer bnever+answered bnever+any bnever+anything bnever+arrived
bnever+asked bnever+been bnever+bothered bnever+bought bnever+call bnever+called bnever+came bnever+changes
bnever+comes bnever+did bnever+gave bnever+get bnever+got bnever+had bnever+have bnever+heard bnever+in
bnever+know bnever+left bnever+looked bnever+my bnever+on bnever+ordered bnever+rang bnever+really
bnever+refunded bnever+reopened bnever+restarted bnever+rings bnever+said bnever+send bnever+sent bnever+set
bnever+showed bnever+shows bnever+stop bnever+stopped bnever+stops bnever+text bnever+the bnever+unsubscribed
bnever+went bnever+write bnew+$ bnew+account bnew+baby bnew+boss bnew+broker bnew+broom bnew+buyer
bnew+capsules bnew+carpet bnew+caterer bnew+chef bnew+contract bnew+customer bnew+flat bnew+floor bnew+girl
bnew+gym bnew+head bnew+ideas bnew+landlord bnew+logo bnew+lot bnew+manager bnew+one bnew+owners bnew+phone
bnew+place bnew+printer bnew+recipe bnew+shop bnew+stuff bnew+supplier bnew+system bnew+town bnew+version
bnew+year bnew+years bnews+and bnewsletter+$ bnewsletter+again bnext+$ bnext+day bnext+door bnext+message
bnext+month bnext+morning bnext+one bnext+question bnext+time bnext+to bnext+week bnext+year bnice+$
bnice+about bnice+people bnicer+$ bnight+$ bnight+and bnights+$ bnil+$ bnine+$ bnine+and bnine+days
bnine+months bnine+years bninety+$ bno+$ bno+2231 bno+advertising bno+alcohol bno+and bno+answer bno+bars
bno+bigger bno+bother bno+business bno+but bno+call bno+calls bno+car bno+choice bno+clue bno+comment
bno+competitor bno+complaint bno+complaints bno+contact bno+contract bno+dark bno+decent bno+do bno+end
bno+engineer bno+evening bno+everyday bno+export bno+fault bno+feed bno+follow bno+further bno+garden
bno+gluten bno+good bno+halal bno+hard bno+i bno+idea bno+interest bno+issue bno+light bno+longer bno+matter
bno+messages bno+more bno+mroe bno+need bno+no bno+not bno+nothing bno+oil bno+one bno+organic bno+paper
bno+parking bno+particular bno+permission bno+phone bno+plus bno+point bno+problem bno+quarrel bno+reason
bno+recycled bno+refill bno+replacement bno+reply bno+resolution bno+room bno+seeds bno+send bno+shoe bno+show
bno+signal bno+small bno+spare bno+standing bno+stock bno+stop bno+student bno+subscription bno+sugar
bno+suggestion bno+suitable bno+surveys bno+ta bno+tariff bno+text bno+texts bno+thank bno+thanks bno+the
bno+they bno+time bno+trouble bno+updates bno+use bno+vegan bno+way bno+window bno+wish bno+word bnobody+$
bnobody+answered bnobody+answers bnobody+came bnobody+cared bnobody+cares bnobody+comes bnobody+could
bnobody+drinks bnobody+ever bnobody+had bnobody+has bnobody+helps bnobody+here bnobody+is bnobody+knew
bnobody+knows bnobody+left bnobody+picked bnobody+put bnobody+rang bnobody+replaced bnobody+replied
bnobody+rings bnobody+said bnobody+speaks bnobody+stopped bnobody+tells bnobody+there bnobody+to bnobody+told
bnobody+under bnobody+was bnobody+will bnomore+$ bnon+existent bnon+stop bnone+$ bnone+of bnonsense+$
bnonsense+stop bnoon+$ bnor+bad bnorth+$ bnose+got bnot+$ bnot+a bnot+about bnot+add bnot+afford bnot+agree
bnot+allow bnot+allowed bnot+an bnot+and bnot+answer bnot+any bnot+arrive bnot+ask bnot+at bnot+available
bnot+bad bnot+be bnot+because bnot+been bnot+before bnot+book bnot+bother bnot+bring bnot+brown bnot+but
bnot+buy bnot+by bnot+call bnot+cancel bnot+care bnot+carry bnot+change bnot+cheap bnot+clean bnot+close
bnot+come bnot+competitive bnot+consent bnot+contact bnot+contacting bnot+cope bnot+delete bnot+deliver
bnot+disturb bnot+do bnot+drive bnot+drop bnot+eat bnot+enough bnot+even bnot+ever bnot+exactly bnot+exist
bnot+export bnot+fault bnot+feel bnot+find bnot+fit bnot+fixed bnot+for bnot+germinate bnot+get bnot+give
bnot+go bnot+going bnot+gone bnot+good bnot+got bnot+great bnot+happen bnot+happy bnot+have bnot+having
bnot+hear bnot+hold bnot+impressed bnot+in bnot+include bnot+integrate bnot+interested bnot+it bnot+judge
bnot+just bnot+justify bnot+keen bnot+keep bnot+know bnot+last bnot+leave bnot+left bnot+let bnot+like
bnot+look bnot+looked bnot+make bnot+me bnot+mean bnot+message bnot+mind bnot+mine bnot+move bnot+mr bnot+mrs
bnot+much bnot+my bnot+necessary bnot+need bnot+needed bnot+notice bnot+now bnot+on bnot+once bnot+one
bnot+open bnot+order bnot+paid bnot+pay bnot+paying bnot+phone bnot+post bnot+price bnot+print bnot+proper
bnot+put bnot+read bnot+really bnot+received bnot+recognise bnot+refuse bnot+remember bnot+renew bnot+required
bnot+respond bnot+responding bnot+right bnot+ring bnot+run bnot+satisfied bnot+say bnot+see bnot+seen
bnot+sell bnot+send bnot+sent bnot+shop bnot+sign bnot+so bnot+spend bnot+stand bnot+stick bnot+stock
bnot+stop bnot+stopped bnot+stretch bnot+suit bnot+suitable bnot+supply bnot+support bnot+take bnot+talk
bnot+taste bnot+tasty bnot+tell bnot+telling bnot+text bnot+that bnot+the bnot+there bnot+think bnot+this
bnot+to bnot+today bnot+too bnot+try bnot+understand bnot+unhappy bnot+until bnot+up bnot+use bnot+used
bnot+very bnot+want bnot+what bnot+who bnot+why bnot+wish bnot+with bnot+work bnot+worked bnot+worth
bnot+write bnot+yet bnot+you bnot+your bnot+yours bnote+$ bnothing+$ bnothing+against bnothing+at bnothing+bad
bnothing+but bnothing+else bnothing+for bnothing+gets bnothing+got bnothing+i bnothing+in bnothing+just
bnothing+left bnothing+more bnothing+my bnothing+on bnothing+personal bnothing+so bnothing+special bnothing+to
bnothing+turns bnothing+was bnothing+wrong bnothing+you bnotice+$ bnoticed+$ bnow+$ bnow+all bnow+and bnow+as
bnow+but bnow+for bnow+he bnow+i bnow+is bnow+it bnow+leave bnow+no bnow+not bnow+on bnow+or bnow+please
bnow+so bnow+stop bnow+the bnow+there bnow+they bnow+we bnow+who bnow+with bnow+you bnow+your bnowhere+$
bnumber+$ bnumber+again bnumber+and bnumber+any bnumber+as bnumber+belongs bnumber+blocked bnumber+from
bnumber+is bnumber+off bnumber+on bnumber+out bnumber+please bnumber+seven bnumber+when bnumber+with
bnuts+were boat+milk bobject+$ bobject+to bobjection+$ bobliged+if boctober+$ boctopus+$ bof+$ bof+10 bof+a
bof+all bof+an bof+any bof+anyone bof+business bof+cardboard bof+choice bof+course bof+everything bof+five
bof+fun bof+god bof+habit bof+having bof+hearing bof+introducing bof+it bof+last bof+living bof+loyalty
bof+many bof+me bof+mine bof+money bof+my bof+nappies bof+nerves bof+no bof+nothing bof+other bof+our bof+ours
bof+parcel bof+people bof+plastic bof+reach bof+six bof+slot bof+someone bof+something bof+stock bof+story
bof+ten bof+that bof+the bof+them bof+these bof+thing bof+things bof+this bof+those bof+town bof+twenty
bof+two bof+us bof+what bof+you bof+your bof+yours boff+$ boff+a boff+after boff+all boff+and boff+at boff+by
boff+contact boff+for boff+from boff+going boff+in boff+it boff+list boff+merchants boff+my boff+on
boff+please boff+sick boff+the boff+then boff+this boff+to boff+whatever boff+when boff+with boff+within
boff+you boff+your boffer+$ boffered+to boffice+$ boffice+in boffice+is boffice+no boffice+now boffice+pulling
boffice+put boffice+signed boffice+was boffline+mode boften+$ boften+and boften+do boften+i boften+than
boften+using boh+i boh+it boh+that boi+stop boil+$ boil+and boil+for bok+$ bok+but bok+so bokay+$ bold+$
bold+address bold+designs bold+dogs bold+for bold+girl bold+lady bold+model bold+ones bold+phone bold+stuff
bold+supplier bolder+mowers bon+$ bon+31 bon+a bon+about bon+again bon+all bon+and bon+another bon+any
bon+arrival bon+behalf bon+card bon+day bon+do bon+doctors bon+ebay bon+etsy bon+every bon+everything
bon+flipkart bon+for bon+friday bon+from bon+gildan bon+higher bon+his bon+hold bon+holiday bon+i bon+in
bon+it bon+long bon+maternity bon+me bon+mill bon+monday bon+my bon+offer bon+one bon+our bon+principle
bon+reception bon+saturday bon+saturdays bon+shift bon+sunday bon+temu bon+that bon+the bon+them bon+then
bon+this bon+those bon+thursday bon+time bon+to bon+toner bon+top bon+tuesday bon+two bon+us bon+wednesday
bon+wednesdays bon+what bon+who bon+with bon+your bonboarding+was bonce+$ bonce+a bonce+and bonce+i bonce+in
bonce+more bonce+that bonce+the bonce+too bone+$ bone+afternoon bone+alone bone+and bone+at bone+back bone+bad
bone+batch bone+bouquet bone+button bone+by bone+call bone+came bone+click bone+day bone+does bone+else
bone+from bone+hand bone+has bone+here bone+i bone+in bone+is bone+left bone+moment bone+more bone+of bone+off
bone+old bone+on bone+person bone+place bone+roof bone+so bone+source bone+summer bone+tells bone+the
bone+thing bone+time bone+wage bone+was bone+wash bone+we bone+week bone+who bone+winter bone+word bone+would
bone+year bone+years bones+$ bones+and bones+from bones+there bones+were bones+you bonline+$ bonline+shop
bonly+$ bonly+a bonly+be bonly+bought bonly+buy bonly+came bonly+do bonly+ever bonly+for bonly+from bonly+had
bonly+have bonly+if bonly+know bonly+me bonly+need bonly+needed bonly+one bonly+pay bonly+plastic bonly+round
bonly+runs bonly+sell bonly+so bonly+sold bonly+take bonly+the bonly+thing bonly+three bonly+two bonly+wanted
bonly+yesterday bonto+my bopen+$ bopen+at bopen+in bopen+on bopen+one bopen+since bopen+with bopened+$
bopened+a bopened+his bopened+next bopening+hours boperations+last boperator+$ bopinel+for bopt+me bopt+out
boption+$ boptions+$ bor+a bor+anything bor+i bor+leave bor+not bor+nothing bor+the borange+on border+$
border+4471 border+and border+came border+every border+fee border+from border+goes border+in border+is
border+on border+there border+this border+was border+when border+with border+without bordered+$ bordered+again
bordered+from bordered+last bordering+$ bordering+because bordering+for bordering+from borders+$ borders+and
borders+came borganic+$ bother+$ bother+company bother+crowd bother+end bother+lot bother+one bother+party
bother+people bother+place bother+side bother+supplier bother+things bother+time bother+vendor bothers+$
botis+has bour+account bour+baby bour+bank bour+base bour+buyer bour+church bour+cleaning bour+clients
bour+club bour+company bour+contact bour+custom bour+customers bour+data bour+department bour+deposit
bour+depot bour+fd bour+firm bour+gate bour+holidays bour+it bour+last bour+legal bour+little bour+logo
bour+machine bour+machines bour+new bour+office bour+old bour+order bour+orders bour+own bour+parent
bour+plant bour+plumber bour+rep bour+school bour+second bour+site bour+son bour+stock bour+street bour+till
bour+toner bour+town bours+$ bours+is bout+$ bout+a bout+again bout+and bout+by bout+fee bout+first bout+for
bout+grey bout+here bout+i bout+if bout+in bout+it bout+loud bout+my bout+of bout+on bout+so bout+the bout+to
bout+with boutdated+$ boutrageous+$ boutside+$ boutside+your boutsourced+the boutstanding+$ boven+thermostat
bover+$ bover+20 bover+a bover+and bover+do bover+fifty bover+it bover+my bover+our bover+something bover+the
bover+there bover+this bover+to bover+what boverbought+in boverhead+after boverpriced+and bowe+me bown+$
bown+and bown+canteen bown+developer bown+files bown+kitchen bown+machine bown+roastery bown+shop
bown+supplier bown+way bowner+of bowners+came boxidised+to bpack+$ bpack+it bpackaging+$ bpacked+in bpacks+$
bpacks+and bpacks+at bpage+and bpage+that bpage+was bpaid+$ bpaid+by bpaid+extra bpaid+for bpaid+it bpain+i
bpaint+came bpaint+flaked bpal+$ bpallet+it bpalm+oil bpandemic+have bpaper+$ bpaper+and bpaper+at
bpaper+started bpaper+that bpaperless+$ bparcel+$ bparcel+from bparcel+tape bparcel+was bparcel+with
bparcels+$ bparcels+for bparcels+in bparcels+over bparcels+were bparents+up bparking+for bpart+$ bpart+and
bpart+in bpart+of bpart+with bparticular+$ bparticular+reason bpartner+does bparts+$ bparts+for bparty+$
bpass+$ bpass+on bpassed+away bpassed+it bpassed+my bpassed+on bpassed+round bpassed+the bpassed+there
bpassed+you bpassword+$ bpast+nine bpast+that bpatchy+$ bpatience+$ bpatience+with bpause+the bpay+$ bpay+by
bpay+for bpay+forty bpay+grade bpay+more bpay+now bpay+postage bpay+that bpaying+$ bpaying+for bpaying+more
bpaying+that bpaying+through bpaying+top bpayment+$ bpayments+have bpaypal+$ bpdf+$ bpeace+$ bpeace+and
bpeel+off bpending+with bpenny+$ bpens+$ bpension+$ bpensioner+i bpensioner+now bpensioners+$ bpeople+$
bpeople+always bpeople+and bpeople+at bpeople+but bpeople+do bpeople+i bpeople+in bpeople+on bpeople+to
bpeople+who bper+kilo bper+seat bpercent+$ bpercent+and bpercent+below bpercent+extra bpercent+off bperfect+$
bperfume+fades bpermission+$ bpermission+for bpermission+to bperson+$ bperson+i bperson+not bperson+please
bperson+who bperson+you bpersonal+$ bpersonal+data bpersonally+$ bperth+$ bpestering+me bpet+$ bpet+food
bpets+at bpetty+i bphone+$ bphone+again bphone+and bphone+any bphone+anyway bphone+belongs bphone+call
bphone+calls bphone+contract bphone+do bphone+goes bphone+great bphone+here bphone+i bphone+instead bphone+is
bphone+it bphone+keeps bphone+last bphone+line bphone+me bphone+no bphone+now bphone+number bphone+on
bphone+plan bphone+please bphone+queue bphone+so bphone+the bphone+was bphone+who bphoned+$ bpick+from
bpick+up bpicked+it bpicked+up bpicks+up bpiece+$ bpieces+$ bpies+$ bpipe+pitted bpiss+off bpitted+within
bplace+$ bplace+and bplace+in bplace+is bplace+they bplaced+a bplaced+an bplain+black bplan+$ bplan+and
bplan+by bplan+for bplan+was bplan+with bplanet+fitness bplastic+$ bplastic+in bplates+anymore bplease+$
bplease+accept bplease+and bplease+ask bplease+be bplease+call bplease+cease bplease+confirm bplease+delete
bplease+do bplease+end bplease+erase bplease+get bplease+have bplease+i bplease+it bplease+just bplease+leave
bplease+make bplease+never bplease+no bplease+quit bplease+refrain bplease+remove bplease+send bplease+sort
bplease+stop bplease+take bplease+thank bplease+to bplease+unsubscribe bplease+write bplenty+of
bplumber+showed bplumber+who bplus+a bplus+sizes bplus+the bpoached+$ bpods+$ bpoland+with bpolicies+with
bpolicy+and bpolicy+that bpolicy+with bpolish+needed bpolitics+$ bpoor+$ bpoor+communication bpoor+stuff
bpoor+value bpoor+workmanship bpop+in bpor+favor bportal+$ bportions+went bpossible+$ bpost+$ bpost+a bpost+me
bpostage+$ bpostage+on bpotty+trained bpound+for bpound+less bpounds+a bpounds+and bpractice+and bprefer+a
bprefer+not bprefer+to bpregnant+and bpresent+$ bpressed+stop bprevious+owner bprice+$ bprice+and bprice+cheap
bprice+for bprice+i bprice+increase bprice+is bprice+it bprice+list bprice+not bprice+ok bprice+on bprice+per
bprice+rise bprice+that bprice+the bprice+up bprice+was bprice+went bprices+$ bprices+are bprices+for
bprices+kept bprices+never bprices+opinel bprices+up bprices+were bpricey+and bpricey+for bprinciple+$
bprint+$ bprint+anything bprint+now bprint+on bprinter+$ bprinter+did bprinter+does bprinters+$ bprinting+$
bprintout+of bprints+$ bprints+came bprints+were bprivate+$ bprivate+number bproblem+$ bproblem+and
bproblem+with bproceed+$ bprocessing+of bproduct+$ bproduct+is bproduction+of bproducts+$ bproject+ended
bproject+is bpromise+$ bpromised+$ bpromised+a bpromised+callback bpromised+my bproper+$ bproper+app
bproperly+$ bprotection+officer bproud+14 bprove+it bprovider+$ bpulling+faces bpune+$ bpuppies+and
bpurchasing+$ bpurse+$ bpursuant+to bpush+the bput+a bput+an bput+everything bput+in bput+it bput+me bput+off
bput+on bput+right bput+the bput+them bput+up bput+us bput+your bputting+the bquality+$ bquality+and
bquality+down bquality+has bquality+is bquality+it bquality+was bquality+went bquantities+$ bquarter+$
bquarter+and bquarter+past bquestion+$ bquestions+$ bquestions+are bquestions+please bqueue+$ bqueue+and
bquick+$ bquicker+$ bquickly+$ bquid+$ bquid+a bquid+for bquid+order bquid+so bquiet+$ bquit+$ bquit+because
bquit+calling bquit+doing bquit+it bquit+on bquit+smoking bquit+the bquit+vaping bquit+you bquote+$
bquote+from bquoted+18 brack+off bracks+$ bradiator+leaked bradio+silence brain+$ brained+all bran+out
brancid+$ brancid+well brang+back brang+me brang+the brang+to brang+up brange+$ brange+and brange+for
brange+high brange+is brange+so brange+to brange+too brange+was brank+$ brash+$ brate+$ brate+and brate+for
brate+is brate+killed brate+only brates+$ brates+are brates+at brather+explain brather+high brather+keep
brather+not brather+than brather+you breach+$ breach+the bread+it bread+my bread+the bread+what breads+from
bready+meals breal+or breal+people breal+person breally+$ breally+a breally+good breally+know breally+the
breason+$ breason+i breason+to breasons+$ breasons+are brebuilt+$ breceive+nothing breceive+this breceived+$
breceived+till breception+made brecipe+$ brecognise+you brecommend+you brecord+this brecording+$ brecords+$
brecycled+paper bred+pen brefrain+from brefund+$ brefund+and brefund+first brefund+from brefund+is brefund+it
brefund+me brefunded+$ brefuse+$ brefused+to bregistered+with bregularly+$ bregulars+$ brelocated+and
brelocated+to breminders+for bremote+$ bremoval+from bremove+$ bremove+from bremove+me bremove+my bremove+this
bremove+us bremoved+$ bremoved+from bremoved+my bremoved+the bremoved+to bremvoe+me brenewal+notice
brenewed+on brent+$ brent+on brent+went brentokil+$ breopened+$ breorder+$ breorder+the brep+$ brep+each
brep+every brep+from brep+left brep+never brep+pop brep+was brep+who brepair+still brepair+you brepairs+$
breplaced+by breplaced+the breplaced+with breplacement+$ breplacement+motor breplied+$ breplied+to breply+$
breply+no breply+to breport+you breported+$ breported+it breporting+this brepresentative+please brequest+$
brequest+removal brequired+$ brequirement+is bresigned+and bresolution+till bresolved+$ brespect+please
brespond+to bresponding+$ bresponse+is bresponse+time brest+$ brest+of brestarted+$ brestaurant+is bretired+$
bretired+and bretired+from breturn+label breturn+was breturned+$ breturned+to breturns+$ breturns+and
breturns+from breturns+put breturns+returns brevoke+any brid+of bright+$ bright+beside bright+for bright+i
bright+never bright+now bright+ones bright+so bright+that bright+to bring+$ bring+a bring+about bring+again
bring+at bring+back bring+i bring+it bring+me bring+the bring+us bring+you bringing+$ brings+back brings+me
brip+off broad+$ broad+that broast+$ broast+tasted broaster+$ broaster+because brobbery+$ brobinson+does
brobot+$ brolled+up broof+$ broom+$ broom+in broom+was brooms+$ broses+from brotate+suppliers brotten+$
bround+$ bround+here bround+on bround+the bround+to bround+with brow+$ brow+at brubbish+$ brubbish+and brude+$
brude+about brude+lads brude+nothing brude+to brule+out brule+we brun+$ brun+a brun+i brun+of brun+the
brunning+$ bruns+it brust+before brusted+mould bsachets+$ bsacks+$ bsafe+$ bsage+$ bsaid+$ bsaid+between
bsaid+enough bsaid+hello bsaid+it bsaid+no bsaid+so bsaid+something bsaid+sorry bsaid+stop bsaid+that bsaid+to
bsaid+why bsales+$ bsales+is bsales+put bsales+sales bsales+team bsalon+$ bsame+$ bsame+as bsame+bag
bsame+brochures bsame+day bsame+for bsame+item bsame+lady bsame+old bsame+stuff bsame+thing bsame+three
bsame+time bsame+week bsat+down bsat+in bsatisfied+$ bsaturday+$ bsaturdays+$ bsauna+$ bsave+your bsaved+under
bsaving+for bsaw+the bsay+$ bsay+about bsay+anything bsay+it bsay+more bsay+no bsay+that bsay+they bsay+you
bsaying+$ bsays+$ bsays+i bsays+no bsays+to bsays+we bsays+you bscared+to bschool+$ bschool+and bschool+closed
bschool+no bschool+run bschools+$ bscissors+$ bscones+$ bscrapped+the bscratched+within bscreen+$
bscrews+sheared bscript+$ bseason+$ bseats+could bsecond+biggest bsecond+floor bsecond+sheet bsecret+😉
bsecurity+$ bsee+$ bsee+a bsee+if bsee+it bsee+my bsee+the bsee+what bsee+you bsee+your bseeds+and bseeds+did
bseems+to bseen+it bselco+two bselection+$ bselection+is bself+employed bsell+$ bsell+a bsell+singles
bsells+it bsells+the bsend+details bsend+her bsend+it bsend+me bsend+nothing bsend+the bsend+us bsending+it
bsending+me bsending+these bsensitive+skin bsent+$ bsent+a bsent+back bsent+it bsent+me bsent+my bsent+the
bseriously+take bserved+$ bservice+$ bservice+just bservice+since bservice+was bservice+went bset+it bset+up
bsettled+$ bsettled+still bseven+$ bseven+and bseven+on bshade+$ bshades+$ bshades+and bshame+about bshampoo+$
bshare+my bsharp+prices bshe+always bshe+bakes bshe+can bshe+does bshe+has bshe+is bshe+left bshe+was
bsheared+off bsheds+fibres bsheet+$ bshelf+$ bshelf+and bsheltered+housing bshelves+$ bshift+$ bshifted+our
bshifted+to bshipping+$ bshipping+and bshipping+costs bshock+when bshocking+$ bshoddy+$ bshoe+covers bshoes+$
bshoes+that bshoot+$ bshop+$ bshop+and bshop+at bshop+but bshop+closed bshop+for bshop+has bshop+i bshop+in
bshop+is bshop+no bshop+on bshop+or bshop+so bshop+was bshop+with bshop+yesterday bshopify+had bshopping+$
bshopping+list bshops+and bshops+closed bshops+shut bshort+and bshort+my bshortage+until bshould+not
bshouted+at bshow+me bshowed+$ bshowed+me bshowed+up bshower+that bshowers+cold bshows+what bshrugged+$
bshrunk+to bshut+$ bshut+and bshut+for bshut+in bshut+it bshut+on bshut+the bshut+up bshut+within bsick+and
bsick+of bside+$ bside+for bside+of bsighed+$ bsighed+at bsignal+drops bsigned+a bsigned+it bsigned+up
bsigned+with bsilence+$ bsilly+$ bsilly+money bsimple+$ bsimple+as bsimply+broke bsimply+did bsimply+do
bsimply+forgot bsimply+no bsimply+too bsince+$ bsince+august bsince+but bsince+easter bsince+february
bsince+he bsince+i bsince+it bsince+january bsince+last bsince+march bsince+may bsince+my bsince+spring
bsince+the bsince+then bsince+we bsince+when bsince+you bsince+your bsir+$ bsir+please bsir+we bsister+in
bsisters+and bsit+down bsit+in bsite+$ bsite+is bsite+was bsitting+here bsix+$ bsix+different bsix+dogs
bsix+foot bsix+in bsix+months bsix+pounds bsix+weeks bsix+years bsixty+$ bsixty+a bsixty+quid bsize+$ bsizes+$
bsizes+and bskin+$ bskin+type bskip+$ bsleep+i bsleep+on bslipped+my bslot+is bslow+$ bslow+and bsmall+$
bsmall+customer bsmall+labs bsmall+ones bsmall+order bsmall+orders bsmall+quantities bsmall+range
bsmaller+packs bsmell+of bsmell+to bsmile+$ bsmoking+$ bsms+$ bsnapped+on bsnotty+emails bso+$ bso+a bso+bad
bso+basically bso+did bso+do bso+ecover bso+good bso+had bso+i bso+in bso+is bso+it bso+kind bso+long bso+many
bso+much bso+my bso+no bso+nobody bso+nothing bso+now bso+on bso+otis bso+please bso+so bso+stop bso+take
bso+that bso+the bso+there bso+these bso+they bso+thin bso+we bso+what bso+when bso+why bso+yes bso+you
bso+youll bsodexo+$ bsofa+$ bsoftware+$ bsolar+on bsold+$ bsold+me bsold+out bsold+the bsold+to bsold+up
bsold+us bsoles+came bsolicitor+$ bsolicitor+will bsolid+$ bsome+days bsome+mistake bsome+of bsome+other
bsome+point bsome+time bsomebody+$ bsomebody+call bsomebody+else bsomebody+elses bsomebody+to bsomebody+who
bsomeone+$ bsomeone+else bsomeone+i bsomeone+local bsomeone+on bsomeone+read bsomeone+ring bsomeone+to
bsomeone+who bsomeone+would bsomething+$ bsomething+about bsomething+at bsomething+different bsomething+else
bsomething+for bsomething+i bsomething+that bsomewhere+on bson+$ bson+does bson+has bson+in bson+set
bsooner+not bsorry+$ bsorry+but bsorry+i bsorry+love bsorry+that bsorry+the bsorry+to bsorry+yours bsort+it
bsort+my bsort+of bsort+out bsort+that bsorted+in bsorted+it bsorted+my bsound+$ bsounds+like bsounds+stupid
bsoup+tasted bsoup+was bsour+$ bspain+$ bspam+$ bspare+parts bspeak+to bspeak+with bspeaking+$ bspeaking+to
bspend+is bspending+$ bspending+on bspending+that bsplit+$ bsplit+up bspoke+to bspoken+to bspot+by bspot+on
bspring+$ bspring+and bsquare+mile bsqueak+like bstaff+$ bstaff+and bstaff+can bstaff+could bstaff+lovely
bstaff+on bstaff+treated bstaff+were bstairs+$ bstale+$ bstaler+$ bstall+at bstandards+$ bstanding+charge
bstanding+here bstanding+order bstanding+still bstaples+$ bstare+at bstars+$ bstart+it bstart+over bstart+the
bstart+to bstarted+$ bstarted+at bstarted+his bstarted+in bstarted+jamming bstatement+and bstates+you
bstation+$ bstay+away bstayed+there bsteep+$ bsteep+for bstems+$ bsticks+$ bsticks+and bstill+$ bstill+a
bstill+be bstill+being bstill+do bstill+get bstill+going bstill+got bstill+has bstill+have bstill+is
bstill+locked bstill+missing bstill+no bstill+not bstill+on bstill+open bstill+owe bstill+short
bstill+standing bstill+there bstill+waiting bstill+we bstill+with bstock+$ bstock+and bstock+for bstock+on
bstock+the bstocked+up bstocking+the bstocks+it bstocks+the bstolen+and bstood+in bstop+$ bstop+and
bstop+asking bstop+at bstop+being bstop+bitte bstop+button bstop+buying bstop+by bstop+calling bstop+changing
bstop+charging bstop+coming bstop+for bstop+giving bstop+go bstop+here bstop+i bstop+is bstop+it bstop+last
bstop+laughing bstop+leaking bstop+making bstop+messaging bstop+no bstop+on bstop+outside bstop+please
bstop+putting bstop+ringing bstop+sending bstop+sms bstop+stop bstop+textin bstop+texting bstop+thanks
bstop+that bstop+the bstop+them bstop+these bstop+thinking bstop+to bstop+with bstop+writing bstop+you
bstopp+please bstopp+texting bstopped+$ bstopped+arriving bstopped+baking bstopped+because bstopped+buying
bstopped+delivering bstopped+doing bstopped+drinking bstopped+dyeing bstopped+everything bstopped+for
bstopped+heating bstopped+i bstopped+making bstopped+me bstopped+ordering bstopped+printing bstopped+running
bstopped+stocking bstopped+taking bstopped+the bstopped+trusting bstopped+using bstopped+what bstopped+when
bstopped+working bstopping+mid bstops+at bstops+beeping bstore+$ bstore+it bstored+about bstored+it bstored+on
bstory+$ bstory+short bstraight+answer bstraight+away bstraight+from bstraight+the bstrawberries+were
bstreet+$ bstreet+right bstreets+away bstretch+to bstrike+at bstrike+me bstrike+my bstrings+rust
bstronger+bags bstuck+$ bstuck+with bstudent+rate bstudents+$ bstuff+$ bstuff+but bstuff+from bstuff+is
bstuff+was bstupid+but bstupid+for bsubject+access bsubscription+was bsuccessor+$ bsuch+a bsugar+free
bsugar+in bsuit+me bsuitable+for bsuits+better bsummer+$ bsummer+so bsums+and bsunday+$ bsupermarket+does
bsupplier+$ bsupplier+for bsupplier+has bsupplier+is bsupplier+quoted bsuppliers+$ bsuppliers+every
bsuppliers+last bsupplies+us bsupply+$ bsupply+us bsupport+$ bsupport+desk bsupport+spoke bsuppose+i
bsupposed+to bsuppression+list bsurcharge+$ bsurcharge+for bsurcharge+on bsure+$ bsure+but bsure+i
bsure+nobody bsure+they bsure+what bsurvey+$ bsurvey+and bsurveys+$ bsurveys+please bswallowed+coins
bswap+took bswapped+the bsweet+$ bsweets+for bswim+there bswindon+$ bswitch+this bswitched+simple
bswitched+suppliers bswitched+the bswitched+to bswore+at bsyrup+$ bsystem+$ bsystem+and bsystem+is bta+$
btable+$ btablets+$ btad+high btake+a btake+back btake+it btake+me btake+my btake+our btake+part btake+the
btake+this btake+us btake+your btaken+off btaken+over btakes+a btaking+the btaking+you btalk+$ btalk+about
btalk+now btalk+on btalk+to btalked+down btalked+into btalking+about btalking+to btalks+to btape+and btaps+and
btariff+$ btariff+for btaste+$ btaste+it btaste+like btasted+burnt btasted+like btasted+of btastes+better
btastes+like btastes+of btasty+like btbh+$ btea+$ btea+for btea+room bteam+$ btear+when btechnician+came
btees+so btell+him btell+me btell+so btell+the btell+us btell+you btell+your btelling+$ btelling+me
btelling+you btells+you btemu+$ btemu+i bten+$ bten+at bten+bucks bten+clicks bten+days bten+out bten+percent
bten+seats bten+weeks bten+years btender+$ btender+rules btenner+less bterm+sick bterms+$ bterms+and
bterrible+$ bterror+$ bterry+answers btesco+$ btest+on btext+$ btext+about btext+again btext+and btext+i
btext+is btext+me btext+please btext+us btextin+me btexting+$ btexting+a btexting+me btexting+people btexts+$
btexts+any btexts+no btexts+please btexts+take btexts+thanks bthan+a bthan+before bthan+for bthan+i bthan+most
bthan+my bthan+not bthan+the bthan+we bthank+god bthank+you bthanks+$ bthanks+and bthanks+but bthanks+for
bthanks+no bthat+$ bthat+a bthat+again bthat+all bthat+are bthat+breaks bthat+cake bthat+comes bthat+covers
bthat+delivery bthat+did bthat+do bthat+does bthat+ended bthat+for bthat+from bthat+goes bthat+got bthat+hack
bthat+had bthat+has bthat+hot bthat+i bthat+in bthat+invoice bthat+is bthat+it bthat+jams bthat+kit
bthat+money bthat+much bthat+my bthat+never bthat+no bthat+nobody bthat+on bthat+one bthat+out bthat+please
bthat+price bthat+reads bthat+so bthat+sort bthat+split bthat+tells bthat+the bthat+to bthat+was bthat+way
bthat+we bthat+week bthat+will bthat+with bthat+works bthat+would bthat+you bthat+yours bthe+4th bthe+5
bthe+9th bthe+accident bthe+account bthe+advice bthe+air bthe+alarm bthe+algorithm bthe+allotment
bthe+allotments bthe+antibodies bthe+app bthe+apps bthe+area bthe+army bthe+autumn bthe+b bthe+baby bthe+back
bthe+bag bthe+band bthe+bank bthe+bargain bthe+barn bthe+basket bthe+bath bthe+bathroom bthe+batteries
bthe+battery bthe+beans bthe+beginning bthe+bell bthe+best bthe+better bthe+big bthe+bill bthe+bin bthe+bins
bthe+blue bthe+board bthe+boat bthe+boats bthe+boiler bthe+booking bthe+books bthe+boots bthe+boss bthe+bottle
bthe+bottom bthe+box bthe+boxes bthe+branch bthe+brand bthe+bread bthe+brochure bthe+broken bthe+budget
bthe+bugs bthe+builders bthe+building bthe+bulbs bthe+bus bthe+business bthe+cafe bthe+cake bthe+call
bthe+callouts bthe+calls bthe+campaigns bthe+cancelled bthe+canteen bthe+car bthe+carpet bthe+case bthe+cash
bthe+cat bthe+catalogue bthe+cement bthe+centrifuge bthe+chain bthe+chair bthe+charity bthe+chat bthe+cheapest
bthe+children bthe+chippy bthe+choice bthe+choir bthe+christening bthe+class bthe+classes bthe+co bthe+coat
bthe+code bthe+coffee bthe+cold bthe+color bthe+colour bthe+colours bthe+committee bthe+company
bthe+competition bthe+complaint bthe+computer bthe+contact bthe+contract bthe+conveyor bthe+corner
bthe+corners bthe+cost bthe+council bthe+counter bthe+country bthe+county bthe+courier bthe+course bthe+cows
bthe+crack bthe+cracked bthe+crates bthe+cream bthe+credit bthe+cups bthe+customer bthe+cut bthe+damage
bthe+data bthe+date bthe+day bthe+dearest bthe+decaf bthe+deliveries bthe+delivery bthe+depot bthe+desk
bthe+device bthe+diabetic bthe+difference bthe+direct bthe+discount bthe+dishwasher bthe+distribution
bthe+divorce bthe+doctors bthe+documentary bthe+dog bthe+dogs bthe+door bthe+double bthe+driver bthe+drivers
bthe+early bthe+earth bthe+election bthe+emails bthe+empties bthe+end bthe+energy bthe+engineer bthe+estate
bthe+euro bthe+evening bthe+exchange bthe+expensive bthe+extension bthe+extra bthe+fabric bthe+factory
bthe+fair bthe+family bthe+fancy bthe+farm bthe+farmers bthe+faulty bthe+fee bthe+fees bthe+fella bthe+fence
bthe+ferry bthe+filters bthe+final bthe+fire bthe+firm bthe+first bthe+fish bthe+fitter bthe+flat bthe+flavour
bthe+fleet bthe+flood bthe+floor bthe+flour bthe+food bthe+forklift bthe+fourth bthe+free bthe+freezer
bthe+friday bthe+fridge bthe+front bthe+full bthe+garage bthe+garden bthe+gas bthe+ginger bthe+girl bthe+girls
bthe+glass bthe+gloves bthe+glue bthe+good bthe+goods bthe+grant bthe+green bthe+group bthe+guest bthe+guitar
bthe+gym bthe+habit bthe+half bthe+handle bthe+harvest bthe+head bthe+heating bthe+hedge bthe+helpdesk
bthe+helpline bthe+high bthe+highlands bthe+hobby bthe+honour bthe+horse bthe+hose bthe+hospital bthe+hot
bthe+hotel bthe+hotline bthe+hour bthe+house bthe+ico bthe+ink bthe+insurance bthe+integration bthe+internet
bthe+invoice bthe+invoices bthe+islands bthe+issue bthe+item bthe+job bthe+kennels bthe+kettle bthe+keys
bthe+kids bthe+kind bthe+kit bthe+kitchen bthe+lab bthe+labels bthe+lad bthe+lads bthe+lady bthe+landline
bthe+landlord bthe+laptop bthe+last bthe+late bthe+lathe bthe+leak bthe+lease bthe+leeds bthe+legal bthe+light
bthe+line bthe+lining bthe+link bthe+list bthe+little bthe+local bthe+loose bthe+lot bthe+loyalty bthe+machine
bthe+mainland bthe+maintenance bthe+man bthe+management bthe+manager bthe+manufacturer bthe+market bthe+match
bthe+mattress bthe+meat bthe+meeting bthe+menu bthe+merger bthe+messages bthe+meter bthe+middle bthe+milk
bthe+mill bthe+minimum bthe+minute bthe+moment bthe+money bthe+month bthe+monthly bthe+moon bthe+morning
bthe+mornings bthe+move bthe+name bthe+narrow bthe+needful bthe+neighbours bthe+new bthe+news bthe+newsletter
bthe+next bthe+nice bthe+night bthe+no bthe+nonsense bthe+nose bthe+number bthe+odd bthe+odds bthe+offer
bthe+office bthe+oil bthe+old bthe+older bthe+once bthe+one bthe+ones bthe+only bthe+order bthe+ordering
bthe+orders bthe+other bthe+others bthe+paint bthe+pandemic bthe+paper bthe+parcel bthe+parcels bthe+parish
bthe+part bthe+parts bthe+payments bthe+people bthe+perfume bthe+person bthe+phone bthe+photos bthe+place
bthe+plain bthe+planet bthe+plant bthe+plants bthe+pleasure bthe+plumber bthe+policies bthe+pool bthe+portions
bthe+post bthe+postage bthe+practice bthe+premium bthe+previous bthe+price bthe+prices bthe+printed
bthe+printer bthe+problem bthe+process bthe+processing bthe+product bthe+project bthe+pub bthe+pump
bthe+quality bthe+quarter bthe+question bthe+questions bthe+queue bthe+quiz bthe+quote bthe+rack bthe+racks
bthe+rain bthe+range bthe+rate bthe+rates bthe+receipt bthe+receptionist bthe+recipe bthe+recipes bthe+red
bthe+regular bthe+renewal bthe+renovation bthe+rent bthe+rep bthe+replacement bthe+reports bthe+rest
bthe+restaurant bthe+return bthe+right bthe+road bthe+roast bthe+roof bthe+room bthe+rude bthe+rudeness
bthe+sacks bthe+sale bthe+salesman bthe+salon bthe+same bthe+saturday bthe+sauna bthe+sausage bthe+sausages
bthe+scent bthe+school bthe+screen bthe+screws bthe+sea bthe+seams bthe+season bthe+second bthe+selection
bthe+service bthe+shampoo bthe+shelf bthe+shelves bthe+shoes bthe+shop bthe+shopping bthe+shops bthe+short
bthe+shortage bthe+sign bthe+site bthe+six bthe+size bthe+sizes bthe+small bthe+smell bthe+sofa bthe+software
bthe+sort bthe+sound bthe+soup bthe+spending bthe+spring bthe+staff bthe+stairs bthe+stall bthe+standing
bthe+states bthe+station bthe+stop bthe+store bthe+storm bthe+strawberries bthe+street bthe+student
bthe+studio bthe+stuff bthe+subscription bthe+summer bthe+sums bthe+supermarket bthe+surcharge bthe+surgery
bthe+survey bthe+swap bthe+system bthe+table bthe+tablet bthe+tap bthe+taste bthe+tea bthe+team
bthe+technician bthe+ten bthe+tender bthe+tenth bthe+texts bthe+theatre bthe+thing bthe+third bthe+thought
bthe+till bthe+time bthe+timetable bthe+tool bthe+tools bthe+towels bthe+tps bthe+trade bthe+train
bthe+translation bthe+treadmills bthe+treasurer bthe+trousers bthe+trustees bthe+tuesday bthe+turf bthe+two
bthe+unsubscribe bthe+update bthe+use bthe+van bthe+vans bthe+varnish bthe+vet bthe+village bthe+wait
bthe+waiter bthe+waiting bthe+wall bthe+war bthe+ward bthe+warehouse bthe+warranty bthe+watch bthe+water
bthe+way bthe+website bthe+wedding bthe+wednesday bthe+week bthe+weekend bthe+weld bthe+wheels bthe+whole
bthe+wholesaler bthe+wife bthe+window bthe+wine bthe+woman bthe+wood bthe+wool bthe+word bthe+work
bthe+workshop bthe+worktop bthe+world bthe+worst bthe+wound bthe+wrong bthe+yard bthe+yarn bthe+year
bthe+yearly bthe+years bthe+young bthe+zip btheir+coffee btheir+own btheir+stuff bthem+$ bthem+all bthem+and
bthem+at bthem+for bthem+from bthem+had bthem+in bthem+on bthem+out bthem+than bthem+to bthem+twice bthem+up
bthemselves+$ bthen+$ bthen+a bthen+and bthen+at bthen+did bthen+gave bthen+i bthen+it bthen+my bthen+she
bthen+the bthen+they bthen+tuesday bthen+we bthen+you bthere+$ bthere+a bthere+and bthere+any bthere+are
bthere+is bthere+must bthere+now bthere+someone bthere+was bthere+were bthere+you bthermostat+was bthese+$
bthese+calls bthese+days bthese+messages bthese+stop bthese+texts bthese+things bthey+are bthey+beat
bthey+bent bthey+bring bthey+broke bthey+call bthey+came bthey+can bthey+charge bthey+come bthey+deliver
bthey+did bthey+do bthey+even bthey+feed bthey+forgot bthey+get bthey+give bthey+had bthey+have bthey+kept
bthey+know bthey+laughed bthey+left bthey+let bthey+lost bthey+made bthey+make bthey+never bthey+opened
bthey+pick bthey+put bthey+remember bthey+ring bthey+said bthey+say bthey+sorted bthey+supply bthey+take
bthey+told bthey+turn bthey+undercut bthey+used bthey+wanted bthey+was bthey+were bthey+would btheyd+ring
bthin+ones bthing+$ bthing+for bthing+i bthing+in bthing+is bthing+so bthing+to bthing+was bthing+we
bthing+with bthings+$ bthings+i bthings+on bthink+$ bthink+about bthink+and bthink+five bthink+i bthink+ill
bthink+it bthink+of bthink+we bthink+you bthinking+about bthinking+of bthird+$ bthird+and bthird+of
bthird+time bthis+$ bthis+a bthis+about bthis+and bthis+any bthis+as bthis+be bthis+contact bthis+day
bthis+evening bthis+from bthis+goes bthis+here bthis+house bthis+i bthis+in bthis+is bthis+list bthis+message
bthis+morning bthis+my bthis+no bthis+now bthis+number bthis+off bthis+on bthis+one bthis+phone bthis+please
bthis+remove bthis+sort bthis+take bthis+the bthis+thing bthis+to bthis+week bthis+year bthose+$ bthose+things
bthose+very bthough+$ bthough+i bthought+$ bthought+about bthought+i bthought+it bthought+someone
bthought+youd bthread+$ bthreads+$ bthree+$ bthree+days bthree+different bthree+emails bthree+hundred
bthree+kids bthree+lifetimes bthree+months bthree+of bthree+quid bthree+times bthree+weeks bthree+years
bthrough+a bthrough+after bthrough+and bthrough+it bthrough+the bthrough+to bthrough+your bthursday+$
bticket+system btied+up btight+$ btil+the btill+$ btill+date btill+i btill+now btill+the btime+$ btime+ago
btime+and btime+delivery btime+i btime+is btime+it btime+of btime+on btime+so btime+to btime+we btime+you
btimes+$ btimes+a btimes+and btimes+do btimes+i btimes+in btimes+now btimes+running btimetable+$ btin+and
btins+$ btiny+choice btired+of bto+$ bto+a bto+about bto+an bto+another bto+answer bto+anyone bto+ask bto+be
bto+beg bto+begin bto+bits bto+buy bto+call bto+cancel bto+carry bto+change bto+charge bto+chase bto+clear
bto+close bto+come bto+complain bto+contact bto+cork bto+cost bto+court bto+cut bto+cyprus bto+date bto+deal
bto+discuss bto+do bto+drink bto+drive bto+drop bto+each bto+eight bto+end bto+enterprise bto+explain bto+find
bto+finish bto+fit bto+five bto+fix bto+four bto+garlands bto+germany bto+get bto+give bto+go bto+god
bto+haggle bto+happen bto+have bto+hear bto+help bto+here bto+him bto+it bto+know bto+lasers bto+last
bto+leave bto+leeds bto+like bto+live bto+look bto+lot bto+make bto+me bto+much bto+my bto+myself bto+nobody
bto+not bto+nothing bto+object bto+octopus bto+one bto+orange bto+order bto+our bto+pay bto+pick bto+post
bto+press bto+print bto+prove bto+pune bto+put bto+quit bto+reach bto+read bto+receive bto+remove bto+renew
bto+reorder bto+reply bto+returns bto+ring bto+run bto+sales bto+save bto+say bto+see bto+selco bto+sell
bto+send bto+show bto+shut bto+simplify bto+sleep bto+small bto+somebody bto+someone bto+spain bto+speak
bto+start bto+stop bto+store bto+support bto+swindon bto+take bto+talk bto+tell bto+text bto+that bto+the
bto+think bto+this bto+those bto+try bto+turn bto+type bto+unsubscribe bto+upgrade bto+us bto+use bto+wait
bto+watch bto+whoever bto+work bto+write bto+xero bto+you bto+your btoday+$ btoday+it btoday+not btoday+so
btoday+tomorrow btogether+with btold+$ btold+by btold+i btold+me btold+take btold+the btold+them btold+to
btold+us btold+you btold+your btolerance+$ btomorrow+$ btomorrow+at btomorrow+evening btoner+$ btonight+$
btonight+after btonight+when btoo+$ btoo+big btoo+busy btoo+costly btoo+dear btoo+expensive btoo+far btoo+few
btoo+high btoo+little btoo+long btoo+many btoo+much btoo+narrow btoo+often btoo+old btoo+slow btoo+small
btoo+steep btook+a btook+his btook+ill btook+it btook+my btook+our btook+out btook+over btook+so btook+the
btook+three btook+two btook+us btook+you btool+$ btool+was btools+$ btools+in btools+that btools+they btop+$
btop+dollar btop+notch btop+of btouch+$ btouch+again btough+$ btown+$ btown+covers btown+new btrack+of
btrade+and btrading+$ btrading+standards btrain+your btraining+was btranslation+was btravis+perkins
btreat+people btreated+us btried+the btrouble+$ btry+again btry+and btry+me btry+to btrying+out btrying+to
btubes+cracked btuesday+$ btuesday+and btuesday+then btuned+them bturf+was bturn+it bturn+up bturned+into
bturned+out bturned+rancid bturned+up bturns+up btwenty+$ btwenty+more btwenty+stems btwice+$ btwice+a
btwice+and btwice+as btwice+in btwice+that btwo+$ btwo+and btwo+bags btwo+boxes btwo+days btwo+doors
btwo+factor btwo+hours btwo+months btwo+of btwo+out btwo+quid btwo+shops btwo+streets btwo+the btwo+times
btwo+weeks btwo+year btwo+years btype+$ btype+it btyping+$ bum+i bunaffordable+$ bunblock+it bunder+$ bunder+a
bunder+art bunder+article bunder+gdpr bunder+my bunder+one bunder+the bunder+twenty bunder+what bunder+you
bundercut+you bunderstand+$ bunderstood+$ bunfair+$ bunhappy+$ buni+now bunion+asked bunsubscribe+$
bunsubscribe+from bunsubscribe+me bunsubscribed+$ bunsubscribed+from buntil+the bunusable+$ bup+$ bup+a
bup+after bup+again bup+an bup+and bup+as bup+at bup+by bup+callbacks bup+every bup+for bup+front bup+her
bup+here bup+i bup+in bup+knees bup+like bup+my bup+north bup+now bup+on bup+quality bup+shop bup+smoking
bup+so bup+the bup+to bup+twice bup+when bup+with bupdate+$ bupdate+broke bupdate+please bupdates+$
bupdates+and bupgrade+to bupset+her bus+$ bus+15 bus+a bus+about bus+again bus+alone bus+and bus+any bus+as
bus+be bus+down bus+everything bus+for bus+from bus+if bus+in bus+leave bus+left bus+not bus+now bus+off
bus+on bus+out bus+thanks bus+that bus+the bus+to bus+up bus+when buse+$ buse+a buse+anybody buse+for
buse+half buse+it buse+of buse+the buse+them buse+this buse+to bused+it bused+now bused+to bused+two bused+up
bused+your buseless+$ buseless+for buses+a busing+a busing+canva bvalue+$ bvan+$ bvan+comes bvan+never
bvan+that bvan+to bvanished+$ bvans+gone bveg+$ bvegan+now bvending+machine bvendor+$ bversion+$ bversion+for
bvery+expensive bvery+good bvery+happy bvery+poor bvery+very bvery+well bvery+words bvillage+$ bvillage+now
bvillage+so bvoicemail+$ bvoted+for bwait+$ bwait+i bwait+the bwaited+weeks bwaiting+$ bwaiting+for
bwaiting+in bwaiting+list bwaiting+on bwaiting+room bwaiting+since bwaiting+time bwaitrose+and bwalk+past
bwall+$ bwall+and bwant+$ bwant+a bwant+another bwant+any bwant+anything bwant+from bwant+it bwant+my bwant+no
bwant+nothing bwant+off bwant+out bwant+something bwant+texts bwant+that bwant+the bwant+these bwant+this
bwant+to bwant+you bwanted+$ bwanted+a bwanted+biodegradable bwanted+it bwanted+loose bwanted+me bwanted+to
bwants+a bwants+me bwants+to bwar+we bward+and bwarranty+claim bwas+$ bwas+a bwas+about bwas+abroad bwas+after
bwas+all bwas+alright bwas+always bwas+as bwas+at bwas+away bwas+bad bwas+cancelled bwas+charged bwas+closed
bwas+corked bwas+cut bwas+dealt bwas+dear bwas+decided bwas+defective bwas+dirty bwas+discontinued
bwas+dissolved bwas+doing bwas+done bwas+down bwas+easter bwas+eating bwas+faulty bwas+fine bwas+five bwas+for
bwas+forgotten bwas+forty bwas+full bwas+going bwas+gone bwas+good bwas+great bwas+handed bwas+happy bwas+i
bwas+ill bwas+in bwas+it bwas+just bwas+killed bwas+let bwas+like bwas+looking bwas+lovely bwas+meant
bwas+mine bwas+missing bwas+mouldy bwas+my bwas+never bwas+nice bwas+no bwas+not bwas+nothing bwas+off
bwas+okay bwas+on bwas+one bwas+only bwas+out bwas+over bwas+paying bwas+poor bwas+pregnant bwas+promised
bwas+put bwas+removed bwas+rubbish bwas+rude bwas+shut bwas+so bwas+sold bwas+spoken bwas+standing bwas+stolen
bwas+supposed bwas+taken bwas+that bwas+the bwas+to bwas+told bwas+too bwas+tough bwas+twenty bwas+up
bwas+very bwas+wrong bwas+yellow bwas+your bwash+$ bwashes+$ bwatch+every bwater+$ bwatery+$ bway+$ bway+home
bway+i bway+it bway+out bway+over bway+so bway+to bway+too bway+you bwe+all bwe+are bwe+asked bwe+bake bwe+bit
bwe+bought bwe+buy bwe+called bwe+came bwe+can bwe+changed bwe+closed bwe+could bwe+did bwe+do bwe+drink
bwe+eat bwe+ended bwe+fancied bwe+found bwe+gave bwe+get bwe+go bwe+got bwe+had bwe+handed bwe+hardly bwe+have
bwe+jumped bwe+just bwe+know bwe+left bwe+live bwe+looked bwe+lost bwe+make bwe+merged bwe+moved bwe+need
bwe+needed bwe+never bwe+no bwe+noticed bwe+now bwe+only bwe+open bwe+opened bwe+order bwe+outsourced bwe+paid
bwe+placed bwe+plan bwe+print bwe+put bwe+quit bwe+relocated bwe+reordered bwe+run bwe+said bwe+shop bwe+shut
bwe+signed bwe+simply bwe+sold bwe+still bwe+stopped bwe+switched bwe+take bwe+took bwe+use bwe+used bwe+want
bwe+wanted bwe+went bwe+were bwe+will bwe+would bweak+as bweb+shop bwebsite+$ bwebsite+never bwebsite+so
bwebsite+that bwedding+$ bweddings+and bwednesday+$ bwednesdays+$ bweek+$ bweek+after bweek+and bweek+for
bweek+i bweek+of bweek+some bweek+that bweek+three bweek+we bweekend+$ bweeks+$ bweeks+ago bweeks+and
bweeks+for bwelcome+to bwell+$ bwell+and bwell+before bwell+family bwell+i bwell+in bwell+it bwell+that
bwell+you bwent+$ bwent+all bwent+anywhere bwent+away bwent+back bwent+dark bwent+down bwent+downhill
bwent+elsewhere bwent+for bwent+from bwent+in bwent+into bwent+off bwent+on bwent+out bwent+over bwent+round
bwent+through bwent+to bwent+under bwent+up bwent+with bwere+all bwere+always bwere+bought bwere+broken
bwere+closing bwere+cracked bwere+fair bwere+fed bwere+fine bwere+going bwere+grand bwere+in bwere+late
bwere+never bwere+no bwere+not bwere+off bwere+on bwere+out bwere+paying bwere+rancid bwere+rude bwere+shoddy
bwere+stale bwere+still bwere+the bwere+told bwere+wilted bwere+wrong bwhat+$ bwhat+company bwhat+data
bwhat+did bwhat+do bwhat+else bwhat+happened bwhat+happens bwhat+have bwhat+he bwhat+i bwhat+information
bwhat+is bwhat+it bwhat+kind bwhat+more bwhat+others bwhat+part bwhat+the bwhat+they bwhat+time bwhat+to
bwhat+was bwhat+we bwhat+would bwhat+you bwhat+youd bwhatever+list bwhatever+you bwhatsoever+$ bwheesht+and
bwhen+$ bwhen+does bwhen+he bwhen+i bwhen+is bwhen+it bwhen+my bwhen+our bwhen+she bwhen+the bwhen+there
bwhen+they bwhen+we bwhen+will bwhen+you bwhen+your bwhenever+i bwhere+are bwhere+did bwhere+do bwhere+does
bwhere+i bwhere+is bwhere+it bwhere+my bwhere+our bwhere+the bwhere+to bwhere+we bwhere+when bwhere+your
bwhether+i bwhich+company bwhich+data bwhich+details bwhich+firm bwhich+i bwhich+is bwhich+of bwhich+one
bwhich+we bwhile+$ bwhile+has bwhile+i bwhile+the bwhite+bloom bwho+$ bwho+am bwho+are bwho+built bwho+can
bwho+comes bwho+dis bwho+do bwho+does bwho+gave bwho+had bwho+has bwho+i bwho+is bwho+knew bwho+knows
bwho+never bwho+ordered bwho+orders bwho+passed bwho+picks bwho+says bwho+speaks bwho+was bwho+worked
bwho+would bwho+you bwhod+know bwhoever+is bwhole+family bwhole+story bwhole+team bwhole+thing bwholesaler+$
bwholesaler+in bwholesaler+round bwhy+$ bwhy+am bwhy+are bwhy+do bwhy+i bwhy+not bwhy+would bwhy+you bwide+fit
bwider+choice bwider+range bwife+$ bwife+does bwife+forty bwife+got bwife+has bwife+is bwife+told bwill+be
bwill+block bwill+call bwill+get bwill+give bwill+have bwill+i bwill+my bwill+not bwill+pass bwill+report
bwill+ring bwill+see bwill+sue bwill+take bwill+talk bwill+tell bwill+ye bwill+you bwindow+$ bwindow+cleaning
bwindow+version bwine+$ bwine+any bwine+was bwines+on bwinter+$ bwipe+my bwish+any bwish+to bwishes+to bwith+$
bwith+a bwith+all bwith+an bwith+another bwith+anyone bwith+biscuits bwith+eleven bwith+gravel bwith+hartleys
bwith+her bwith+him bwith+it bwith+less bwith+me bwith+my bwith+no bwith+one bwith+our bwith+rentokil
bwith+respect bwith+sage bwith+sky bwith+sodexo bwith+somebody bwith+someone bwith+surveys bwith+that
bwith+the bwith+them bwith+this bwith+three bwith+two bwith+what bwith+whoever bwith+ye bwith+you bwith+your
bwithin+a bwithin+an bwithin+days bwithin+the bwithout+a bwithout+asking bwithout+it bwithout+the bwobbles+$
bwoke+the bwoman+at bwon+it bwon+the bwood+$ bword+$ bwords+$ bwork+$ bwork+and bwork+boots bwork+for
bwork+from bwork+here bwork+in bwork+nights bwork+now bwork+with bworked+$ bworked+on bworked+out
bworked+since bworked+there bworking+for bworking+there bworkmanship+$ bworks+$ bworks+at bworks+came
bworks+for bworks+from bworks+in bworks+on bworkshop+$ bworkshop+since bworktop+$ bworld+$ bworse+$ bworst+i
bworth+every bworth+it bworth+something bwould+$ bwould+a bwould+be bwould+buy bwould+call bwould+do
bwould+expect bwould+give bwould+had bwould+have bwould+i bwould+it bwould+like bwould+love bwould+need
bwould+no bwould+not bwould+only bwould+pay bwould+prefer bwould+rather bwould+ring bwould+say bwould+sooner
bwould+spent bwould+still bwould+stored bwould+suit bwould+turn bwould+ye bwould+you bwound+$ bwound+down
bwound+up bwrite+$ bwrite+again bwrite+any bwrite+me bwrite+to bwriting+$ bwriting+to bwrong+$ bwrong+address
bwrong+and bwrong+colour bwrong+day bwrong+end bwrong+every bwrong+goods bwrong+i bwrong+items bwrong+number
bwrong+one bwrong+parts bwrong+person bwrong+size bwrong+tiles bwrong+with bwrote+stop bwrote+to bxero+$
byard+$ bye+$ bye+ever byeah+$ byeah+hi byeah+i byeah+no byeah+so byear+$ byear+and byear+at byear+end
byear+it byear+our byear+then byear+to byears+$ byears+ago byears+and byears+back byears+i byears+knees
byears+resolution byears+so byears+with byellow+and byer+wheesht byes+$ byes+but byes+call byes+hello byes+i
byes+it byes+of byes+ok byes+please byes+sir byes+that byes+the byes+we byesterday+$ byesterday+and byet+$
byet+to byou+$ byou+a byou+about byou+after byou+again byou+an byou+and byou+any byou+anything byou+are
byou+as byou+ask byou+asked byou+asking byou+at byou+back byou+before byou+blocked byou+but byou+by byou+call
byou+called byou+calling byou+can byou+cancelled byou+changed byou+charge byou+charged byou+closed byou+come
byou+could byou+cut byou+dare byou+deaf byou+deleted byou+delivered byou+did byou+do byou+doubled byou+dropped
byou+ended byou+ever byou+existed byou+fitted byou+fixed byou+for byou+forgot byou+gave byou+get byou+go
byou+got byou+had byou+have byou+hiked byou+hold byou+i byou+if byou+in byou+is byou+it byou+just byou+keep
byou+kindly byou+know byou+last byou+leave byou+left byou+let byou+like byou+look byou+lost byou+lot byou+make
byou+may byou+mean byou+might byou+mind byou+moved byou+muppets byou+must byou+my byou+need byou+never byou+no
byou+not byou+now byou+on byou+once byou+only byou+open byou+out byou+outsourced byou+overcharged byou+owe
byou+paid byou+pay byou+people byou+please byou+probably byou+promise byou+promised byou+put byou+quit
byou+rang byou+really byou+remove byou+removed byou+repeat byou+ring byou+said byou+say byou+scrapped byou+see
byou+sell byou+send byou+sent byou+share byou+shut byou+simply byou+since byou+so byou+sold byou+still
byou+stop byou+stopped byou+store byou+sure byou+swapped byou+take byou+tell byou+test byou+text byou+texted
byou+that byou+the byou+think byou+this byou+to byou+today byou+took byou+treat byou+twice byou+understand
byou+use byou+used byou+want byou+wanted byou+was byou+were byou+what byou+when byou+who byou+will byou+with
byou+would byou+write byou+writing byoud+expect byoud+get byoud+gone byoud+have byoud+stopped byoull+be
byoull+get byoung+fella byoung+man byounger+company byour+ads byour+app byour+area byour+beans byour+books
byour+boots byour+boss byour+bread byour+business byour+call byour+calling byour+calls byour+capsules
byour+card byour+catalogue byour+cement byour+chat byour+cleaners byour+colleague byour+company
byour+competitor byour+computer byour+consultant byour+counter byour+courier byour+customer byour+database
byour+delivery byour+desk byour+do byour+driver byour+drivers byour+employee byour+end byour+engineer
byour+files byour+firm byour+founder byour+gym byour+helpline byour+hotel byour+hotline byour+invoices
byour+labels byour+lads byour+last byour+leeds byour+list byour+lot byour+mail byour+mailing byour+man
byour+manager byour+minimum byour+money byour+mr byour+name byour+new byour+newsletter byour+number
byour+office byour+opening byour+own byour+packaging byour+parking byour+people byour+phone byour+place
byour+plumber byour+politics byour+portal byour+price byour+prices byour+programme byour+quality byour+range
byour+records byour+rep byour+rival byour+rivals byour+sales byour+scones byour+service byour+shop byour+side
byour+site byour+software byour+staff byour+store byour+stuff byour+suppression byour+survey byour+surveys
byour+system byour+technician byour+tees byour+texts byour+timetable byour+van byour+vans byour+way byour+web
byour+website byour+workshop byours+$ byours+and byours+did byours+died byours+had byours+is byours+never
byours+was byourselves+$ bzip+$ bzip+broke b🎉+$ b👍+$ b😂+$ b😄+$ b😅+$ b😉+$ c.20 c.20_ c008 c008_ c009 c009_ c00_
c028 c028_ c08_ c09_ c10_ c11_ c12_ c14_ c15_ c17_ c18_ c199 c19_ c200 c2009 c2009_ c200_ c201 c202 c2028
c2028_ c20_ c21_ c223 c2231 c2231_ c22_ c231 c231_ c24_ c25_ c28_ c300 c3008 c3008_ c300_ c30_ c31_ c40_ c447
c4471 c4471_ c45_ c46_ c471 c471_ c49_ c4th c4th_ c500 c500_ c50_ c5th c5th_ c600 c600_ c60_ c6pm c6pm_ c71_
c80_ c81_ c84_ c900 c900_ c90_ c91_ c9th c9th_ c_%_ c_&_ c_0_ c_10 c_10_ c_11 c_11_ c_12 c_12_ c_14 c_14_ c_15
c_15_ c_17 c_17_ c_18 c_18_ c_19 c_199 c_19_ c_2. c_20 c_200 c_2009 c_200_ c_201 c_202 c_2028 c_20_ c_22 c_223
c_2231 c_22_ c_24 c_24_ c_25 c_25_ c_2_ c_3. c_30 c_300 c_3008 c_300_ c_30_ c_31 c_31_ c_3_ c_40 c_40_ c_44
c_447 c_4471 c_45 c_45_ c_46 c_46_ c_4_ c_4t c_4th c_4th_ c_50 c_500 c_500_ c_50_ c_5_ c_60 c_600 c_600_ c_60_
c_6_ c_6p c_6pm c_6pm_ c_77 c_7_ c_80 c_80_ c_81 c_81_ c_84 c_84_ c_88 c_8_ c_8p c_90 c_900 c_900_ c_90_ c_9_
c_9t c_9th c_9th_ c_a3 c_a3_ c_a4 c_a4_ c_a9 c_a_ c_ab c_abe c_aber c_abo c_abou c_abov c_abr c_abro c_abs
c_abso c_ac c_acc c_acce c_acci c_acco c_acr c_acro c_act c_act_ c_acti c_actu c_ad c_ad_ c_add c_add_ c_addi
c_addr c_adj c_adju c_adm c_admi c_ads c_ads_ c_adv c_adve c_advi c_af c_aff c_aff_ c_affo c_afr c_afra c_aft
c_afte c_ag c_aga c_agai c_age c_age_ c_agen c_ages c_agi c_agia c_ago c_ago_ c_agr c_agre c_ah c_ah_ c_ahe
c_ahea c_ai c_aid c_air c_air_ c_al c_ala c_alar c_alc c_alco c_ald c_aldi c_alg c_algo c_ali c_aliv c_all
c_all_ c_alle c_allo c_alm c_almo c_alo c_alon c_alr c_alre c_alri c_als c_also c_alt c_alth c_alto c_alw
c_alwa c_am c_am_ c_ama c_amaz c_ame c_amer c_amo c_amon c_amou c_an c_an_ c_and c_and_ c_andr c_ang c_ange
c_ann c_anno c_ano c_anot c_ans c_answ c_ant c_anti c_any c_any_ c_anyb c_anym c_anyo c_anyt c_anyw c_ap c_apa
c_apar c_apo c_apol c_app c_app_ c_appa c_appo c_appr c_apps c_apr c_apri c_ar c_arc c_are c_are_ c_area c_arg
c_argo c_argu c_arm c_army c_aro c_arou c_arr c_arra c_arre c_arri c_arro c_art c_art_ c_arti c_as c_as_ c_asd
c_asda c_ask c_ask_ c_aske c_aski c_asks c_asl c_asle c_ass c_assa c_assi c_asso c_at c_at_ c_ate c_ate_ c_att
c_atta c_atte c_atti c_atto c_au c_aud c_audi c_aug c_augu c_aun c_aunt c_aus c_aust c_aut c_auto c_autu c_av
c_ava c_avai c_ave c_aver c_aw c_awa c_away c_awf c_awfu c_ax c_ay c_aye c_aye_ c_b_ c_ba c_bab c_baby c_bac
c_back c_bad c_bad_ c_badl c_bag c_bag_ c_bags c_bak c_bake c_baki c_bal c_ball c_ban c_ban_ c_band c_bang
c_bank c_bann c_bar c_bar_ c_barc c_barg c_barn c_barr c_bars c_bas c_base c_basi c_bask c_bat c_batc c_bath
c_batt c_be c_be_ c_bea c_bean c_bear c_beat c_beau c_bec c_beca c_beco c_bed c_bed_ c_beds c_bee c_been
c_beep c_beer c_bees c_bef c_befo c_beg c_beg_ c_begg c_begi c_beh c_beha c_behi c_bei c_beig c_bein c_bel
c_beli c_bell c_belo c_belt c_ben c_bend c_bent c_bes c_besi c_best c_bet c_bett c_betw c_bey c_beyo c_bi
c_bid c_bidf c_big c_big_ c_bigg c_bik c_bike c_bil c_bill c_bin c_bin_ c_bind c_bins c_bio c_biod c_bir
c_bird c_birt c_bis c_bisc c_bit c_bit_ c_bits c_bitt c_bl c_bla c_blac c_blad c_blam c_blan c_ble c_blee
c_blen c_bles c_bli c_blin c_blis c_blo c_bloc c_blok c_bloo c_blow c_blu c_blue c_blun c_blur c_bo c_boa
c_boar c_boat c_bob c_bobb c_bog c_boi c_boil c_bom c_bomb c_bon c_boo c_book c_boot c_bor c_bore c_bori c_bos
c_bosc c_boss c_bot c_bot_ c_both c_bott c_bou c_boug c_boun c_bouq c_box c_box_ c_boxe c_boy c_boy_ c_boyc
c_boys c_br c_bra c_brac c_brak c_bran c_bras c_bre c_brea c_bree c_brew c_brex c_bri c_bric c_brid c_brig
c_bril c_brin c_bris c_brit c_bro c_broa c_broc c_brok c_broo c_brot c_brou c_brow c_bru c_brus c_bu c_buc
c_buck c_bud c_budg c_bug c_bugg c_bugs c_bui c_buil c_bul c_bulb c_bulk c_bull c_bun c_bund c_bunn c_bunz
c_bur c_buri c_burn c_burs c_bus c_bus_ c_busi c_bust c_busy c_but c_but_ c_butc c_butt c_buy c_buy_ c_buye
c_buyi c_buys c_buz c_buzz c_by c_by_ c_bye c_bye_ c_ca c_cab c_caf c_cafe c_caff c_cak c_cake c_cal c_call
c_cam c_came c_camp c_can c_can_ c_cana c_canc c_cand c_cant c_canv c_cap c_cap_ c_caps c_capt c_car c_car_
c_cara c_card c_care c_carp c_carr c_cart c_cas c_case c_cash c_cast c_cat c_cat_ c_cata c_catc c_cate c_cats
c_cau c_caug c_caus c_ce c_cea c_ceas c_cel c_cell c_cem c_ceme c_cen c_cent c_cer c_cere c_cert c_ch c_cha
c_chai c_chal c_chan c_chao c_chap c_char c_chas c_chat c_che c_chea c_chec c_chee c_chef c_chem c_chew c_chi
c_chic c_chil c_chip c_cho c_choc c_choi c_choo c_chos c_chr c_chri c_chu c_chuc c_chur c_ci c_cin c_cir
c_circ c_cl c_cla c_clai c_clar c_clas c_cle c_clea c_cli c_clic c_clie c_clim c_clin c_clo c_cloc c_clog
c_clos c_clot c_clou c_clu c_club c_clue c_clum c_co c_co_ c_coa c_coac c_coat c_cob c_coba c_cod c_code c_cof
c_coff c_coi c_coin c_col c_cold c_coll c_colo c_com c_come c_comi c_comm c_comp c_con c_conc c_cond c_conf
c_conn c_cons c_cont c_conv c_coo c_cook c_cool c_cop c_cope c_copi c_copp c_copy c_cor c_cork c_corn c_corp
c_corr c_cos c_cost c_cou c_coul c_coun c_coup c_cour c_cous c_cov c_cove c_covi c_cow c_cows c_cr c_cra
c_crac c_crap c_cras c_crat c_craz c_cre c_crea c_crec c_cred c_cree c_crem c_crew c_cri c_crim c_cro c_croo
c_cros c_crow c_cru c_crum c_cry c_cry_ c_cryi c_cu c_cup c_cup_ c_cupb c_cupp c_cups c_cur c_curl c_curr
c_curt c_curv c_cus c_cust c_cut c_cut_ c_cuts c_cutt c_cy c_cyp c_cypr c_da c_dad c_dad_ c_dads c_daf c_daft
c_dai c_dail c_dair c_dal c_dalb c_dam c_dama c_dan c_dank c_dar c_dare c_dark c_dat c_data c_date c_dau
c_daug c_dav c_dave c_day c_day_ c_dayl c_days c_de c_dea c_dead c_deaf c_deal c_dear c_deat c_deb c_debi
c_debt c_dec c_deca c_dece c_deci c_decl c_deco c_def c_defe c_defi c_deg c_degr c_del c_dele c_deli c_delt
c_dem c_dema c_deme c_demo c_den c_dent c_dep c_depa c_depe c_depo c_der c_des c_dese c_desi c_desk c_dest
c_det c_deta c_deto c_dev c_deve c_devi c_devo c_di c_dia c_diab c_dial c_diar c_dic c_dict c_did c_did_ c_die
c_die_ c_died c_diet c_dif c_diff c_dig c_digi c_din c_dinn c_dir c_dire c_dirt c_dis c_dis_ c_disa c_disc
c_dish c_disp c_diss c_dist c_div c_divo c_dn c_dnd c_dnd_ c_do c_do_ c_doc c_doct c_docu c_doe c_does c_dog
c_dog_ c_dogs c_doi c_doin c_dol c_doll c_dom c_don c_dona c_done c_doo c_door c_dot c_dou c_doub c_dow c_down
c_doy c_doyl c_dr c_dra c_dram c_draw c_dre c_drea c_dres c_dri c_drie c_drif c_dril c_drin c_drip c_driv
c_dro c_dron c_drop c_drov c_dry c_dry_ c_du c_dub c_dubl c_due c_due_ c_dul c_dull c_dum c_dump c_dun c_dunn
c_dur c_duri c_dus c_dust c_dut c_duty c_duv c_duve c_dy c_dye c_dyei c_dyi c_dyin c_dys c_dyso c_e_ c_ea
c_eac c_each c_ear c_earl c_eart c_eas c_easi c_east c_easy c_eat c_eat_ c_eati c_eb c_eba c_ebay c_ec c_eco
c_ecol c_econ c_ecov c_ed c_edg c_edge c_edi c_ef c_eff c_effe c_eg c_egg c_egg_ c_eggs c_eh c_eh_ c_ei c_eig
c_eigh c_eit c_eith c_el c_eld c_elde c_ele c_elec c_elev c_els c_else c_em c_ema c_emai c_emb c_emba c_eme
c_emer c_emi c_emig c_emp c_empl c_empt c_en c_end c_end_ c_ende c_endi c_ends c_ene c_ener c_eng c_engi
c_engl c_eno c_enou c_ent c_ente c_entr c_env c_enve c_er c_era c_era_ c_eras c_es c_esi c_esim c_esp c_espr
c_est c_esta c_esti c_et c_eth c_ethi c_ets c_etsy c_eu c_eur c_euro c_ev c_eve c_even c_ever c_evi c_ex c_ex_
c_exa c_exac c_exam c_exc c_exce c_exch c_excu c_exe c_exec c_exer c_exi c_exis c_exit c_exp c_expe c_expi
c_expl c_expo c_ext c_exte c_extr c_ey c_eye c_eyes c_f_ c_fa c_fab c_fabr c_fac c_face c_fact c_fad c_fade
c_fai c_fail c_fair c_fal c_fall c_fam c_fami c_fan c_fan_ c_fanc c_far c_far_ c_farm c_fas c_fast c_fat
c_fat_ c_fath c_fau c_faul c_fav c_favo c_fax c_fax_ c_fd c_fd_ c_fe c_fea c_feat c_feb c_feb_ c_febr c_fed
c_fed_ c_fee c_fee_ c_feed c_feel c_fees c_feet c_fel c_fell c_felt c_fen c_fenc c_fer c_ferr c_fes c_fest
c_few c_few_ c_fewe c_fi c_fib c_fibr c_fie c_fif c_fift c_fig c_fig_ c_figh c_figu c_fil c_file c_fill c_film
c_filt c_fin c_fina c_find c_fine c_fing c_fini c_fir c_fire c_firm c_firs c_fis c_fish c_fit c_fit_ c_fitn
c_fits c_fitt c_fiv c_five c_fix c_fix_ c_fixe c_fiz c_fizz c_fl c_fla c_flag c_flak c_flat c_flav c_fle
c_flee c_fli c_flic c_flim c_flip c_flo c_floo c_flou c_flow c_fly c_fly_ c_flye c_flyi c_fo c_fog c_fol
c_fold c_folk c_foll c_foo c_food c_fool c_foot c_for c_for_ c_forb c_fore c_forg c_fork c_form c_fort c_fou
c_foul c_foun c_four c_fr c_fr_ c_fra c_fram c_fran c_fray c_fre c_free c_frei c_fres c_fri c_frid c_frie
c_fro c_from c_fron c_froz c_fru c_frui c_fry c_fry_ c_frye c_fu c_fue c_fuel c_ful c_full c_fun c_fun_ c_func
c_fund c_fune c_funn c_fur c_furt c_fus c_fuss c_fut c_futu c_ga c_gal c_gap c_gaps c_gar c_gara c_gard c_garl
c_gas c_gas_ c_gat c_gate c_gau c_gauz c_gav c_gave c_gd c_gdp c_gdpr c_ge c_gel c_gel_ c_gen c_gene c_ger
c_germ c_get c_get_ c_gets c_gett c_gh c_gho c_ghos c_gi c_gie c_gif c_gift c_gil c_gild c_gin c_ging c_gir
c_girl c_giv c_give c_givi c_gl c_gla c_glad c_glas c_gle c_glen c_gli c_glit c_glo c_glov c_glu c_glue c_glut
c_go c_go_ c_god c_god_ c_gods c_goe c_goes c_goi c_goin c_gol c_gold c_golf c_gon c_gone c_gonn c_goo c_good
c_goog c_got c_got_ c_gov c_gove c_gr c_gra c_grac c_grad c_grai c_gran c_grat c_grav c_gre c_grea c_gree
c_grew c_grey c_gri c_grid c_grie c_grin c_grip c_gro c_grou c_grow c_gru c_grum c_gu c_gua c_guar c_gue
c_gues c_gui c_guil c_guit c_gut c_gut_ c_guy c_guy_ c_guys c_gy c_gym c_gym_ c_ha c_hab c_habi c_hac c_hack
c_had c_had_ c_hag c_hagg c_hah c_haha c_hai c_hair c_hal c_hala c_half c_hall c_halt c_ham c_hamm c_hamp
c_han c_hand c_hang c_hap c_happ c_har c_hara c_hard c_harr c_hart c_harv c_has c_has_ c_hat c_hate c_hats
c_hau c_haud c_hav c_have c_havi c_hay c_hay_ c_he c_he_ c_hea c_head c_heal c_hear c_heat c_heav c_hed c_hedg
c_hei c_heid c_hel c_held c_hell c_help c_hen c_hen_ c_hens c_her c_her_ c_here c_hers c_hi c_hi_ c_hid c_hid_
c_hidd c_hig c_high c_hik c_hike c_hil c_hill c_him c_him_ c_hims c_hin c_hing c_hip c_hip_ c_hir c_hire c_his
c_his_ c_hist c_hit c_hit_ c_hitt c_hiy c_hiya c_hm c_hm_ c_hmm c_hmm_ c_ho c_hob c_hobb c_hol c_hold c_hole
c_holi c_holl c_hom c_home c_hon c_hone c_hono c_hoo c_hop c_hop_ c_hope c_hor c_horo c_horr c_hors c_hos
c_hose c_hosp c_hot c_hot_ c_hote c_hotl c_hou c_hour c_hous c_how c_how_ c_hows c_hu c_hub c_hubb c_hube
c_hug c_huge c_huh c_hum c_huma c_hun c_hund c_hung c_hur c_hurt c_hus c_husb c_hy c_hyb c_hybr c_hyd c_hydr
c_i_ c_ic c_ice c_ice_ c_icel c_ico c_ico_ c_id c_ide c_idea c_iden c_if c_if_ c_ig c_ign c_igno c_ik c_ike
c_ikea c_il c_ill c_ill_ c_im c_imm c_imme c_imp c_impe c_impo c_impr c_in c_in_ c_inc c_incl c_inco c_incr
c_ind c_indu c_inf c_infl c_info c_inh c_inhe c_ini c_init c_ink c_ink_ c_inn c_inni c_ins c_insa c_insi
c_inso c_insp c_inst c_insu c_int c_inte c_into c_intr c_inv c_inve c_invi c_invo c_ip c_ipa c_ipad c_ir c_ire
c_irel c_iro c_iron c_is c_is_ c_isl c_isla c_iso c_iso_ c_iss c_issu c_it c_it_ c_itc c_itch c_itd c_itd_
c_ite c_item c_itl c_itll c_its c_itse c_ja c_jac c_jack c_jam c_jamm c_jams c_jan c_janu c_jar c_je c_jea
c_jean c_jew c_jews c_ji c_jin c_jo c_job c_job_ c_jobs c_joe c_jog c_jog_ c_joh c_john c_joi c_join c_jok
c_joke c_joki c_ju c_jud c_judg c_jug c_jul c_july c_jum c_jump c_jun c_june c_junk c_jur c_jury c_jus c_just
c_ka c_kar c_kare c_ke c_kee c_keen c_keep c_kei c_kein c_ken c_kenn c_kep c_kept c_ket c_kett c_key c_key_
c_keyb c_keys c_ki c_kib c_kibb c_kid c_kidn c_kids c_kil c_kill c_kilo c_kin c_kind c_king c_kit c_kit_
c_kitc c_kn c_kne c_knee c_knew c_kni c_knif c_knit c_kno c_knoc c_know c_ko c_kos c_kosh c_kr c_ku c_la c_lab
c_lab_ c_labe c_labs c_lac c_lack c_lact c_lad c_lad_ c_ladd c_lads c_lady c_lai c_laid c_lak c_lake c_lam
c_lamb c_lamp c_lan c_land c_lane c_lang c_lap c_laps c_lapt c_lar c_lark c_las c_lase c_lass c_last c_lat
c_late c_lath c_lau c_laug c_laun c_lav c_lava c_law c_law_ c_lawn c_lawy c_lay c_lay_ c_laz c_lazy c_le c_lea
c_lead c_leaf c_leag c_leak c_lear c_leas c_leat c_leav c_lec c_lect c_led c_lee c_leed c_lef c_left c_leg
c_leg_ c_lega c_lei c_leit c_lem c_lemo c_len c_lens c_lent c_les c_less c_let c_let_ c_lett c_lev c_leve
c_lew c_lewi c_li c_lic c_lice c_lid c_lid_ c_lidl c_lids c_lif c_life c_lift c_lig c_ligh c_lik c_like c_lim
c_limi c_lin c_line c_lini c_link c_linu c_lip c_lips c_liq c_liqu c_lis c_list c_lit c_litr c_litt c_liv
c_live c_livi c_lo c_loa c_load c_loaf c_loan c_loc c_loca c_lock c_lod c_lodg c_log c_log_ c_logi c_logo
c_logs c_lol c_lol_ c_lon c_lond c_long c_loo c_look c_loos c_lor c_lorr c_los c_lose c_losi c_lost c_lot
c_lot_ c_lott c_lou c_loud c_lov c_love c_low c_low_ c_lowe c_loy c_loya c_lu c_luc c_luck c_lum c_lump c_lun
c_lunc c_lux c_luxu c_ly c_lyi c_lyin c_lyr c_lyre c_m8 c_m8_ c_ma c_ma_ c_maa c_maan c_mac c_mac_ c_mach
c_mad c_mad_ c_mada c_made c_madn c_mag c_magg c_mai c_maid c_mail c_main c_maj c_maje c_mak c_make c_maki
c_mam c_mam_ c_man c_man_ c_mana c_mann c_manu c_many c_mar c_marc c_marg c_mark c_marv c_mas c_masc c_mat
c_mat_ c_matc c_mate c_math c_matt c_may c_may_ c_mayb c_maz c_maze c_me c_me_ c_mea c_meal c_mean c_meas
c_meat c_med c_medi c_mee c_meet c_meh c_meh_ c_mehr c_mem c_memb c_memo c_men c_men_ c_menu c_mer c_merc
c_merg c_mes c_mesa c_mess c_met c_met_ c_mete c_meth c_metr c_mi c_mic c_mich c_mick c_mid c_mid_ c_midd
c_mig c_migh c_migr c_mil c_mild c_mile c_milk c_mill c_min c_min_ c_minc c_mind c_mine c_mini c_minu c_mis
c_miss c_mist c_mix c_mix_ c_mixe c_mm c_mm_ c_mo c_mob c_mobi c_mod c_mode c_modu c_mom c_mome c_mon c_mond
c_mone c_mont c_monz c_moo c_mood c_moon c_mor c_more c_morn c_mort c_mos c_most c_mot c_moth c_moto c_mou
c_moul c_moun c_mout c_mov c_move c_mow c_mowe c_mr c_mr_ c_mro c_mroe c_mrs c_mrs_ c_mu c_muc c_much c_mud
c_mug c_mug_ c_mul c_mult c_mum c_mum_ c_mums c_mup c_mupp c_mur c_murd c_mus c_muse c_musg c_mush c_musi
c_must c_my c_my_ c_mys c_myse c_na c_naf c_naff c_nah c_nah_ c_nai c_nail c_nam c_name c_nan c_nan_ c_nap
c_napp c_nar c_narr c_nas c_nast c_nat c_nati c_natt c_natu c_nav c_navy c_naw c_naw_ c_ne c_nea c_near c_nec
c_nece c_neck c_nee c_need c_nei c_neig c_nein c_neit c_nep c_neph c_ner c_nerv c_nes c_nesp c_net c_netw
c_nev c_neve c_new c_new_ c_news c_nex c_next c_ni c_nic c_nice c_nig c_nigh c_nil c_nil_ c_nin c_nine c_nis
c_nisb c_no c_no_ c_nob c_nobo c_nom c_nomo c_non c_non_ c_none c_nons c_noo c_noon c_nop c_nope c_nor c_nor_
c_norm c_nort c_nos c_nose c_not c_not_ c_notc c_note c_noth c_noti c_nov c_nove c_now c_now_ c_nowh c_nu
c_nub c_nubm c_nui c_nuis c_num c_numb c_nur c_nurs c_nut c_nut_ c_nuts c_o_ c_oa c_oat c_oat_ c_ob c_oba
c_oban c_obj c_obje c_obl c_obli c_oc c_oca c_ocad c_och c_och_ c_oct c_octo c_od c_odd c_odd_ c_odds c_odo
c_odoo c_of c_of_ c_off c_off_ c_offe c_offi c_offl c_oft c_ofte c_oh c_oh_ c_ohi c_ohio c_oi c_oi_ c_oil
c_oil_ c_ok c_ok_ c_oka c_okay c_ol c_old c_old_ c_olde c_om c_omb c_ombu c_on c_on_ c_onb c_onbo c_onc c_once
c_one c_one_ c_ones c_onl c_onli c_only c_ont c_onto c_oo c_op c_op_ c_ope c_open c_oper c_opi c_opin c_opt
c_opt_ c_opti c_opto c_or c_or_ c_ora c_oran c_ord c_orde c_ordi c_org c_orga c_ori c_orig c_ot c_oth c_othe
c_oti c_otis c_ou c_our c_our_ c_ours c_out c_out_ c_outd c_outr c_outs c_ov c_ove c_oven c_over c_ow c_owe
c_owe_ c_owed c_own c_own_ c_owne c_ox c_oxi c_oxid c_pa c_pac c_pack c_pad c_pads c_pag c_page c_pai c_paid
c_pain c_pair c_pal c_pal_ c_pall c_palm c_pan c_pan_ c_pand c_pap c_pape c_par c_para c_parc c_pard c_pare
c_pari c_park c_part c_pas c_pass c_past c_pat c_patc c_pate c_pati c_patt c_pau c_paus c_pav c_pave c_pay
c_pay_ c_payi c_paym c_payp c_payr c_pd c_pdf c_pdf_ c_pe c_pea c_peac c_pee c_peel c_pen c_pen_ c_pend c_penn
c_pens c_peo c_peop c_per c_per_ c_perc c_perf c_peri c_perk c_perm c_pers c_pert c_pes c_pest c_pet c_pet_
c_peti c_petr c_pets c_pett c_ph c_pha c_phar c_phas c_pho c_phon c_phot c_phy c_phys c_pi c_pic c_pick c_pict
c_pie c_piec c_pies c_pil c_pill c_pin c_pink c_pip c_pipe c_pis c_piss c_pit c_pitt c_piz c_pizz c_pl c_pla
c_plac c_plai c_plan c_plas c_plat c_play c_ple c_plea c_plen c_ples c_plu c_plum c_plus c_po c_po_ c_poa
c_poac c_poc c_pock c_pod c_pods c_poi c_poin c_pol c_pola c_poli c_poly c_pon c_poo c_pool c_poor c_pop
c_pop_ c_popp c_popu c_por c_por_ c_port c_pos c_poss c_post c_pot c_pot_ c_pott c_pou c_poun c_pour c_pow
c_powe c_pr c_pra c_prac c_pre c_pred c_pref c_preg c_prem c_pres c_pret c_prev c_pri c_pric c_prie c_prim
c_prin c_pris c_priv c_priy c_priz c_pro c_prob c_proc c_prod c_prof c_prog c_proj c_prom c_prop c_prot c_prou
c_prov c_pu c_pub c_pub_ c_pul c_pull c_pum c_pump c_pun c_pune c_pup c_pupp c_pur c_purc c_pure c_purp c_purs
c_pus c_push c_put c_put_ c_putt c_puz c_puzz c_qu c_qua c_qual c_quan c_quar c_que c_ques c_queu c_qui c_quic
c_quid c_quie c_quil c_quit c_quiz c_quo c_quot c_ra c_rab c_rabb c_rac c_rack c_rad c_radi c_rai c_rain
c_rais c_ram c_rama c_ran c_ran_ c_ranc c_rang c_rank c_ras c_rash c_rat c_rate c_rath c_ratt c_raw c_raw_
c_re c_rea c_reac c_read c_reag c_real c_reas c_reb c_rebu c_rec c_rece c_reci c_reco c_recy c_red c_red_
c_reds c_redu c_ref c_refi c_refr c_refu c_reg c_rega c_regi c_regr c_regu c_reh c_reha c_rei c_rej c_reje
c_rejo c_rel c_rela c_rele c_reli c_relo c_rem c_reme c_remi c_remo c_remv c_ren c_rene c_reno c_rent c_reo
c_reop c_reor c_rep c_rep_ c_repa c_repe c_repl c_repo c_repr c_req c_requ c_res c_rese c_resi c_reso c_resp
c_rest c_resu c_ret c_reti c_retu c_reu c_reus c_rev c_revi c_revo c_ri c_ric c_rich c_rid c_rid_ c_ride
c_ridi c_ridl c_rig c_righ c_rin c_ring c_rip c_rip_ c_ripp c_ris c_rise c_riv c_riva c_ro c_roa c_road c_roam
c_roas c_rob c_robb c_robe c_robi c_robo c_rol c_roll c_roo c_roof c_room c_ros c_rose c_rot c_rota c_rott
c_rou c_roun c_rout c_row c_row_ c_ru c_rub c_rubb c_rud c_rude c_rul c_rule c_rum c_rumo c_run c_run_ c_runn
c_runs c_rus c_rust c_ry c_rye c_rye_ c_rym c_ryma c_sa c_sab c_sabb c_sac c_sach c_sack c_sad c_sadl c_saf
c_safe c_sag c_sage c_sai c_said c_sain c_sak c_sake c_sal c_sale c_salm c_salo c_sam c_same c_samp c_san
c_sand c_sar c_sat c_sat_ c_sati c_satu c_sau c_saun c_saus c_sav c_save c_savi c_saw c_saw_ c_say c_say_
c_sayi c_says c_sc c_sca c_scal c_scam c_scan c_scar c_sce c_scen c_sch c_scho c_sci c_scis c_sco c_scon c_scr
c_scra c_scre c_scri c_scru c_se c_sea c_sea_ c_seal c_seam c_sear c_seas c_seat c_sec c_sec_ c_seco c_secr
c_secu c_see c_see_ c_seed c_seem c_seen c_sel c_selc c_sele c_self c_sell c_sen c_send c_seni c_sens c_sent
c_sep c_sept c_ser c_seri c_serv c_set c_set_ c_sets c_sett c_sev c_seve c_sew c_sewi c_sh c_sha c_shab c_shad
c_shak c_sham c_shar c_she c_she_ c_shea c_shed c_shee c_shei c_shel c_shet c_shi c_shif c_ship c_shir c_sho
c_shoc c_shod c_shoe c_shoo c_shop c_shor c_shou c_shov c_show c_shr c_shra c_shru c_shu c_shut c_si c_sic
c_sick c_sid c_side c_sie c_sig c_sigh c_sign c_sil c_sile c_sill c_sim c_sim_ c_simp c_sin c_sinc c_sing
c_sir c_sir_ c_sis c_sist c_sit c_sit_ c_site c_sitt c_six c_six_ c_sixt c_siz c_size c_sk c_ski c_skin c_skip
c_sky c_sky_ c_sl c_sla c_sle c_slee c_sli c_slig c_slip c_slo c_slot c_slow c_sm c_sma c_smal c_smar c_smas
c_sme c_smel c_smi c_smil c_smo c_smok c_smoo c_sms c_sms_ c_smu c_smud c_sn c_sna c_snap c_sno c_snot c_snow
c_so c_so_ c_soa c_soap c_soc c_soci c_sock c_sod c_sode c_sof c_sofa c_soft c_sol c_sola c_sold c_sole c_soli
c_solu c_solv c_som c_some c_son c_son_ c_sons c_soo c_soon c_sor c_sorr c_sort c_sou c_soul c_soun c_soup
c_sour c_sp c_spa c_spac c_spai c_spam c_span c_spar c_spe c_spea c_spec c_spen c_spi c_spin c_spl c_spli
c_spo c_spok c_spon c_spoo c_spot c_spr c_spre c_spri c_sq c_squ c_squa c_sque c_st c_sta c_stac c_staf c_stai
c_stal c_stam c_stan c_stap c_star c_stat c_stay c_ste c_stea c_stee c_stem c_step c_sti c_stic c_stil c_stit
c_sto c_stoc c_stol c_ston c_stoo c_stop c_stor c_stp c_stpo c_str c_stra c_stre c_stri c_stro c_stu c_stuc
c_stud c_stuf c_stup c_stur c_su c_sub c_subj c_subs c_suc c_succ c_such c_sud c_sudd c_sue c_sue_ c_suf
c_suff c_sug c_suga c_sugg c_sui c_suit c_sum c_summ c_sums c_sun c_sun_ c_sund c_sup c_supe c_supp c_sur
c_surc c_sure c_surg c_surp c_surv c_sus c_sust c_sw c_swa c_swal c_swap c_swe c_swea c_swee c_swi c_swim
c_swin c_swit c_swo c_swor c_sy c_syn c_syr c_syru c_sys c_sysc c_syst c_t_ c_ta c_ta_ c_tab c_tabl c_tad
c_tad_ c_tae c_tae_ c_tai c_tak c_take c_taki c_tal c_talk c_tall c_tan c_tann c_tap c_tap_ c_tape c_taps
c_tar c_tari c_tas c_tast c_tat c_tat_ c_tax c_tax_ c_tb c_tbh c_tbh_ c_te c_tea c_tea_ c_teac c_team c_tear
c_tec c_tech c_tee c_teen c_tees c_teet c_tel c_tele c_tell c_tem c_temp c_temu c_ten c_ten_ c_tena c_tend
c_tenn c_tent c_ter c_term c_terr c_tes c_tesc c_test c_tex c_text c_th c_tha c_than c_that c_thaw c_the
c_the_ c_thea c_thei c_them c_then c_ther c_thes c_they c_thi c_thic c_thin c_thir c_this c_tho c_thom c_thos
c_thou c_thr c_thre c_thro c_thu c_thur c_ti c_tic c_tick c_tid c_tie c_tied c_tig c_tigh c_til c_til_ c_tile
c_till c_tim c_timb c_time c_timi c_tin c_tin_ c_tins c_tiny c_tip c_tip_ c_tir c_tire c_to c_to_ c_tod c_toda
c_todd c_tog c_toge c_tol c_told c_tole c_tom c_tom_ c_toma c_tomo c_ton c_tone c_toni c_too c_too_ c_took
c_tool c_top c_top_ c_tor c_tot c_tota c_tou c_touc c_toug c_tour c_tow c_towe c_town c_toy c_toys c_tp c_tps
c_tps_ c_tr c_tra c_trac c_trad c_trai c_tral c_tran c_tras c_trav c_tre c_trea c_tree c_tren c_tri c_tria
c_tric c_trie c_tro c_trol c_trou c_tru c_true c_trus c_try c_try_ c_tryi c_tu c_tub c_tube c_tue c_tues c_tun
c_tune c_tur c_turf c_turk c_turn c_tw c_twe c_twel c_twen c_twi c_twic c_twin c_two c_two_ c_tx c_txt c_ty
c_typ c_type c_typi c_tyr c_tyre c_uh c_uh_ c_uk c_uk_ c_ul c_um c_um_ c_un c_un_ c_una c_unaf c_unan c_unb
c_unbe c_unbl c_und c_unde c_undo c_unf c_unfa c_unfo c_unfr c_unh c_unha c_uni c_uni_ c_unif c_unio c_unit
c_unl c_unlo c_unp c_uns c_unsc c_unso c_unst c_unsu c_unt c_unti c_unu c_unus c_unw c_up c_up_ c_upd c_upda
c_upg c_upgr c_upp c_uppe c_ups c_ups_ c_upse c_upst c_us c_us_ c_use c_use_ c_used c_usel c_user c_uses c_usi
c_usin c_usu c_usua c_va c_val c_valu c_van c_van_ c_vani c_vans c_vap c_vapi c_var c_vari c_varn c_vat c_vat_
c_ve c_veg c_veg_ c_vega c_vege c_ven c_vend c_ver c_vers c_very c_vet c_vet_ c_vets c_vi c_via c_vid c_vide
c_vie c_view c_vik c_viki c_vil c_vile c_vill c_vin c_vine c_vio c_viol c_vis c_visi c_vist c_vo c_vod c_voda
c_voi c_voic c_vol c_volu c_vot c_vote c_vou c_vouc c_wa c_wag c_wage c_wai c_wait c_wak c_wake c_wal c_wale
c_walk c_wall c_walm c_wan c_want c_war c_war_ c_ward c_ware c_warm c_warn c_warp c_warr c_was c_was_ c_wash
c_wast c_wat c_watc c_wate c_way c_way_ c_we c_we_ c_wea c_weak c_wear c_weat c_web c_web_ c_webs c_wed c_wedd
c_wedn c_wee c_week c_weev c_wei c_weig c_wel c_welc c_weld c_well c_wels c_wen c_went c_wer c_were c_wet
c_wet_ c_wh c_wha c_what c_whe c_whee c_when c_wher c_whet c_whi c_whic c_whil c_whit c_who c_who_ c_whod
c_whoe c_whol c_whom c_whos c_why c_why_ c_wi c_wi_ c_wic c_wick c_wid c_wide c_wif c_wife c_wifi c_wil c_wilk
c_will c_wilt c_win c_win_ c_wind c_wine c_wint c_wip c_wipe c_wis c_wish c_wit c_with c_wo c_wob c_wobb c_wok
c_woke c_wol c_wolf c_wom c_woma c_wome c_won c_won_ c_wond c_woo c_wood c_wool c_wor c_word c_wore c_work
c_worl c_worn c_worr c_wors c_wort c_wou c_woul c_woun c_wr c_wra c_wrap c_wri c_writ c_wro c_wron c_wrot c_wu
c_x_ c_xe c_xer c_xero c_xl c_xl_ c_ya c_yar c_yard c_yarn c_ye c_ye_ c_yea c_yeah c_year c_yed c_yed_ c_yel
c_yell c_yep c_yep_ c_yer c_yer_ c_yes c_yes_ c_yess c_yest c_yet c_yet_ c_yo c_yog c_yoga c_yogh c_you c_you_
c_youd c_youl c_youn c_your c_yous c_yout c_ze c_zer c_zero c_zi c_zip c_zip_ c_zo c_zu c_zur c_zuri c_🎉_ c_👍_
c_📞_ c_😂_ c_😄_ c_😅_ c_😉_ c_😬_ c_🛑_ ca3_ ca4_ caan caan_ cab_ caba cabas cabase cabb cabba cabbat cabbi cabbit
cabby cabby_ cabe cabel cabel_ cabels caber cabet cabeti cabi cabil cabili cabit cabit_ cabl cable cable_
cablec cables cablet cably cably_ cabo cabou cabout cabov cabove cabr cabri cabric cabro cabroa cabs cabs_
cabso cabsol caby caby_ cabys cac_ cacc cacce caccep cacces cacci caccid cacco caccou cace cace_ caced caced_
cacem caceme caces caces_ cach cach_ cache cache_ cached cacher cachet cachi cachin caci cack cack_ cacka
cackag cacke cacked cacker cacket cacki cackin cackl cacks cacks_ caco cacr cacro cacros cact cact_ cacte
cacted cacti cactic cactin cactio cactiv cactl cactly cacto cactor cactos cacts cacts_ cactu cactua cactur
cacy cacy_ cad_ cada cada_ cadab cadabl cadac cadach cadam cadam_ cadan cadb cadba cadban cadd cadd_ cadde
cadder caddi caddr caddre cade cade_ caded caded_ cader cader_ cades cades_ cadf cadfu cadful cadi cadia
cadiat cadin cading cadio cadio_ cadj cadju cadjus cadl cadly cadly_ cadm cadmi cadmil cadmin cadn cadne
cadnes cado cado_ cads cads_ cadsh cadshe cadu cadua caduat cadv cadve cadver cadvi cadvic cadvis cady cady_
cae_ caes caf_ cafe cafe_ caff caff_ caffe caffei caffo caffor cafl cafle caflet cafo cafon cafone cafr cafra
cafrai caft caft_ cafte cafter cag_ caga cagai cagain cage cage_ caged caged_ cagem cageme cagen cagen_ cagent
cageo cageou cager cager_ cagers cages cages_ cagg cagge cagged caggi caggl caggle cagi cagia cagian cagin
caging cago cago_ cagr cagra cagram cagre cagree cags cags_ cagu cague cague_ cagues cah_ caha caha_ cahe
cahea cahead caid caid_ caide caiden caig caigh caight caign caigns cail cail_ caila cailab caile cailed caili
cailin cails cails_ caily caily_ caim caim_ cain cain_ caina cainab caine cained cainer caini cainin cainl
cainla cainle cainly cains cains_ cainst caint caint_ cainte caints cair cair_ cairc caircu caird cairdr caire
caire_ caired cairm cairma cairp cairs cairs_ cairy cairy_ cais cait cait_ caite caited caiter caith caiti
caitin caitr caitro caje cajes cajest cak_ caka cake cake_ caked caked_ cakel cakela caken caken_ caker caker_
cakery cakes cakes_ cakf cakfa cakfas caki cakin caking cakit cakita caks caks_ caky caky_ cal_ cala calad
calal calal_ calan calar calarm calb calby calby_ calc calco calcoh cald caldi caldi_ cale cale_ caled caled_
calee calee_ calen caler caler_ cales cales_ calesm calf calf_ calfw calfwa calg calgo calgor cali cali_ calia
calia_ calin caling calis calise calit cality caliv calive calk calk_ calke calked calki calkin calks calks_
calky calky_ call call_ calla callat callb callba calle called caller calles callet calli callin callo callot
callou callow calls calls_ cally cally_ calm calm_ calma calmar calme calmo calmon calo calog calogu calon
calon_ calone calong calr calre calrea calri calrig cals cals_ calso calso_ calt calt_ calth calth_ caltho
calto caltog calty calty_ calu calue calue_ calv calve calves calw calwa calway cam_ cama camad camada camag
camage camas camaz camazo camb cambl camble came came_ camed camed_ camen camer camera cameri cames cames_
camew camewo cami camil camili camily camin camina caming camm camme camme_ cammed cammer cammi cammin camo
camon camong camou camoun camp camp_ campa campai campe camper campl cample campo campoo camps cams cams_ can_
cana canad canada canag canage canc cance cance_ cancel cancer cances canch canch_ canche canchi canci cancia
cancid cancie cancy cancy_ cand cand_ canda candad candar candc candch cande canded candem cander candi candin
candk candki candl candle candli candlo candm candma candp candpa candr candra candro cands cands_ candso
candt candt_ candw candwi cane cane_ canen canent caner caner_ caners canet canet_ cang cang_ cange cange_
canged cangel canger canges cangi cangin cangu cangua cani canic canic_ canie canies canin caning canis canise
canish cank cank_ canke canke_ cankl cankly canks canks_ cann canne canned cannel canner canni cannin canno
cannoy cano canol canot canoth cans cans_ cansf cansfe cansh canshi cansl cansla cansw canswe cant cant_ cante
canted cantee canti cantib cantit cantl cantly cants cants_ canty canty_ canu canua canuar canuf canufa canv
canva canva_ cany cany_ canyb canybo canym canymo canyo canyon canyt canyth canyw canywa canywh caos caos_
cap_ capa capar capart cape cape_ caper caper_ caperl capers caperw capes capest capi capin caping capis
capist capl caple caples capo capol capolo capp capp_ cappa cappal cappe capped cappen cappi cappie cappin
cappo cappoi cappr cappre cappro capps capps_ cappy cappy_ capr capri capril caprin caps caps_ capse capse_
capsu capsul capt capto captop car_ cara cara_ carag carage caran carant caras carass carav carava carb carbo
carbu carc carca carce carcel carch carch_ carco carcod card card_ cardb cardbo carde carden cardi cardin
cardl cardly cardo cardon cards cards_ care care_ carea carea_ cared cared_ careh careho caren caren_ carent
carer carer_ cares cares_ carest carg carga cargai carge carge_ carged carger carges cargi cargin cargo cargos
cargu cargui cargum cari caria carian carie cariet carif cariff carin caring cario caris carish cariso carit
carity cark cark_ carke carket carki carkin carks carks_ carl carla carlan carli carlie carlo carlow carly
carly_ carm carm_ carma carmac carme carmer carmi carmin carms carms_ carmy carmy_ carn carn_ carni carnin
carnis caro carou caroun carp carp_ carpe carped carpen carper carpet carr carra carran carras carre carrel
carret carri carria carrie carris carriv carro carrog carrow carry carry_ cars cars_ cart cart_ carte carted
carter carth carth_ carti cartic cartl cartle cartm cartme cartn cartne carto carton cartr cartri carts carts_
carty carty_ carv carve carvel carves cary cary_ cas_ casc casd casda casda_ case case_ cased cased_ caser
caser_ casere casers cases cases_ cash cash_ casha cashe cashed casher cashes cashi cashin casi casia casic
casic_ casica casie casier casin casin_ casing cask cask_ caske casked casket caski caskin casks casks_ casl
casle caslee caso cason cason_ casona casons cass cass_ cassa casse cassed casses cassi cassin cassis cassm
cassme casso cassor cassp casspo cassw casswo cast cast_ caste caste_ casted caster castes castf castfe casti
castic castin castr castro casts casts_ casty casty_ casu casur casure casy casy_ cat_ cata cata_ catab cataba
catal catalo catas catast catb catbo catbot catc catch catch_ catche catchi catchy cate cate_ cated cated_
catef catefu catel catel_ cately catem cateme cater cater_ catere cateri catern caterp caters catery cates
cates_ catev cateve catf catfo catfor cath cath_ cathe cathe_ cather cathl cathlo cathr cathro caths caths_
cati catic catic_ catica catie catien catin cating catio cation catis catisf cativ cative catl catm catma
catmat catme catmen cato catoe catoes cator cator_ catr catre catre_ cats cats_ catsa catsap catso catsoe catt
catt_ catta catta_ cattac catte cattem catten catter catti cattin cattit cattl cattle catto cattor cattr
cattre catu catur catura caturd cature cauc caud caud_ caudi caudit caug caugh caugh_ caughe caughi caught
caugu caugus caul cauli caulic cault cault_ caulty caun cauna cauna_ caund caundr caunt caunt_ caur caura
cauran caus causa causag cause cause_ caust caustr caut cauto cautoc cautu cautum cauz cauze cauze_ cav_ cava
cavai cavail cavan cavan_ cavaz cavazz cave cave_ caved caved_ cavel cavel_ caver cavera caves caves_ cavi
cavin caving cavio caviou cavis cavis_ cavo cavor cavor_ cavou cavour cavy cavy_ caw_ cawa caway caway_ cawb
cawbe cawber cawe cawer cawer_ cawf cawfu cawful cawi cawin cawing cawk cawl cawle cawn cawn_ cawns cawns_
cawy cawye cawyer cax_ caxi cay_ cayb caybe caybe_ caye caye_ cayed cayed_ cayi cayin caying cayl cayli caylig
caym cayme caymen cayp caypa caypal cayr cayro cayrol cays cays_ caze caze_ cazi cazin cazo cazon cazon_ cazy
cazy_ cazz cazza cazza_ cbab cbabl cbably cbaby cbaby_ cbac cback cback_ cbacks cbad cbad_ cbadl cbadly cbag
cbag_ cbags cbags_ cbak cbake cbake_ cbaker cbakes cbaki cbakin cbal cball cball_ cballs cbalt cbalt_ cban
cban_ cband cband_ cbands cbang cbank cbank_ cbann cbanne cbar cbar_ cbarc cbarco cbarg cbarga cbarn cbarn_
cbarr cbarra cbarre cbarri cbars cbars_ cbas cbase cbase_ cbased cbasi cbasic cbasin cbask cbaske cbat cbatc
cbatch cbath cbath_ cbathr cbati cbatic cbatt cbatte cbay cbay_ cbba cbbat cbbati cbbe cbber cbber_ cbbery
cbbi cbbin cbbis cbbish cbbit cbbl cbble cbble_ cbbles cbbly cbbly_ cbby cbby_ cbe_ cbea cbean cbean_ cbeans
cbear cbear_ cbeard cbeari cbeat cbeat_ cbeau cbeaut cbec cbeca cbecam cbecau cbeco cbecom cbed cbed_ cbeds
cbeds_ cbee cbeen cbeen_ cbeep cbeepi cbeer cbeer_ cbees cbef cbefo cbefor cbeg cbeg_ cbegg cbeggi cbegi
cbegin cbeh cbeha cbehal cbehav cbehi cbehin cbei cbeig cbeige cbein cbeing cbel cbel_ cbeli cbelie cbell
cbell_ cbelo cbelon cbelow cbels cbels_ cbelt cbelts cben cbend cbent cbent_ cber cber_ cberr cberri cbers
cbers_ cbersh cbert cbery cbery_ cbes cbes_ cbesi cbesid cbest cbest_ cbet cbeti cbetic cbets cbets_ cbett
cbette cbetw cbetwe cbey cbeyo cbeyon cbh_ cbi_ cbid cbid_ cbidf cbidfo cbie cbies cbies_ cbig cbig_ cbigg
cbigge cbik cbike cbike_ cbikes cbil cbile cbile_ cbili cbilit cbill cbill_ cbilli cbills cbin cbin_ cbind
cbindi cbing cbing_ cbins cbins_ cbinso cbio cbiod cbiode cbir cbird cbird_ cbirt cbirth cbis cbisc cbiscu
cbish cbish_ cbit cbit_ cbiti cbits cbits_ cbitt cbitte cbje cbjec cbject cbla cblac cblack cblad cblade cblam
cblame cblan cbland cble cble_ cblec cblecl cbled cbled_ cblee cbleed cblem cblem_ cblems cblen cblend cbles
cbles_ cbless cblet cblet_ cblets cbli cblic cblig cblige cblin cblin_ cblind cblis cblist cblo cbloc cblock
cblok cbloke cbloo cblood cbloom cblow cblu cblue cblue_ cblun cblunt cblur cblurr cbly cbly_ cbme cbmer
cbmer_ cboa cboar cboard cboat cboat_ cboats cbob cbobb cbobbl cbod cbodi cbodie cbody cbody_ cbodys cbog cboi
cboil cboile cbol cboli cbolic cbom cbomb cbomb_ cbon cboo cbook cbook_ cbooke cbooki cbooks cboot cboots cbor
cbore cbored cbori cborin cbos cbosc cbosch cboss cboss_ cbosss cbot cbot_ cboth cboth_ cbothe cbots cbots_
cbott cbottl cbotto cbou cboug cbough cboun cbounc cbouq cbouqu cbour cbour_ cbours cbout cbout_ cbov cbove
cbove_ cbow cbox cbox_ cboxe cboxes cboy cboy_ cboyc cboyco cboys cboys_ cbra cbrac cbrack cbrak cbrake cbran
cbranc cbrand cbras cbrass cbre cbre_ cbrea cbreac cbread cbreak cbreas cbreat cbree cbres cbres_ cbrew cbrex
cbrexi cbri cbric cbric_ cbrick cbrid cbrid_ cbridg cbrig cbrigh cbril cbrill cbrin cbring cbris cbrist cbrit
cbriti cbro cbroa cbroad cbroc cbroch cbrok cbroke cbroo cbrook cbroom cbrot cbroth cbrou cbroug cbrow cbrown
cbru cbrua cbruar cbrus cbrush cbs_ cbsc cbscr cbscri cbsi cbsit cbsite cbso cbsol cbsolu cbsr cbsri cbsrib
cbt_ cbuc cbuck cbucke cbuckl cbucks cbud cbudg cbudge cbuds cbudsm cbug cbugg cbugge cbuggy cbugs cbugs_ cbui
cbuil cbuild cbuilt cbul cbulb cbulbs cbulk cbulk_ cbull cbun cbund cbundl cbunn cbunni cbunz cbunzl cbur
cburg cburi cburie cburn cburn_ cburne cburnt cburs cburst cbus cbus_ cbusi cbusin cbust cbust_ cbusy cbusy_
cbut cbut_ cbutc cbutch cbuti cbutio cbutt cbutte cbutto cbuy cbuy_ cbuye cbuyer cbuyi cbuyin cbuys cbuys_
cbuz cbuzz cbuzz_ cby_ cbye cbye_ cbys ccab ccad ccado ccado_ ccaf ccaf_ ccafe ccafe_ ccaff ccaffe ccag ccak
ccake ccake_ ccakes ccal ccal_ ccale ccall ccall_ ccallb ccalle ccalli ccallo ccalls ccally ccam ccam_ ccame
ccame_ ccamer ccamm ccamme ccamp ccampa ccan ccan_ ccana ccanad ccanc ccance ccand ccandl ccans ccans_ ccant
ccante ccanv ccanva ccap ccap_ ccaps ccapsu ccapt ccar ccar_ ccara ccarav ccard ccard_ ccardb ccards ccare
ccare_ ccared ccarer ccares ccari ccarp ccarpe ccarr ccarri ccarry ccart ccarto ccartr ccas ccase ccase_ ccash
ccash_ ccast ccat ccat_ ccata ccatal ccatc ccatch ccate ccate_ ccated ccater ccati ccatio ccats ccats_ ccau
ccaug ccaugh ccaus ccause ccce cccep cccept ccces cccess ccci cccid cccide ccco cccou cccoun cce_ ccea cceas
ccease cced cced_ ccee cceed cceed_ cceedi ccef ccei cceip cceipt cceiv cceive ccel ccel_ ccela ccelan ccell
ccella ccelle ccels ccels_ ccely ccely_ ccem ccema ccemai ccemb ccembe cceme ccemen ccen ccenc ccence ccene
ccent ccent_ ccente ccentr ccents ccep ccept ccept_ ccepti ccer ccer_ ccere ccerea ccern ccerni ccers ccers_
ccert ccerta ccerti cces cces_ ccess ccess_ ccessa ccessi ccesso ccey ccey_ cch_ ccha cchai cchain cchair
cchal cchalk cchan cchang cchann cchant cchao cchaos cchap cchap_ cchar ccharg cchari cchas cchase cchasi
cchat cchat_ cchatb cchatt cche cche_ cchea ccheap cchec ccheck cched cched_ cchee ccheek ccheer cchees cchef
cchef_ cchem cchemo cchen cchen_ cchens ccher ccher_ cchers cches cches_ cchet cchets cchev ccheve cchew
cchewy cchi cchic cchil cchild cchin cchine cching cchip cchipp cchips cchis cchise cchn cchni cchnic ccho
cchoc cchoco cchoi cchoic cchoir cchoo cchool cchoos cchos cchose cchr cchri cchris ccht ccht_ cchti cchtim
cchu cchuc cchuck cchur cchurc cchure cchy cchy_ ccia ccial ccial_ cciall ccian ccian_ cciat cciate ccid ccid_
ccide ccide_ ccided cciden ccides ccie ccied ccied_ ccien ccient ccies ccies_ cciet cciety cciev ccieve ccil
ccil_ ccin ccine ccine_ ccing ccing_ ccio cciou ccious ccip ccipe ccipe_ ccipes ccipl cciple ccir ccirc ccircu
ccis ccise ccise_ ccisi ccisio cciss ccisso ccit ccite ccited ccito ccitor ccity ccity_ cck_ ccka cckag cckage
cckagi cckb cckbo cckboo cckd cckdo cckdow ccke ccked ccked_ ccker ccker_ cckers cckes cckes_ ccket ccket_
cckets ccki cckin ccking cckl cckle cckle_ cckles cckly cckly_ ccko cckou cckout ccks ccks_ cckt cckta ccktak
ccku cckup cckup_ cckw ccky ccky_ ccla cclai cclaim cclar cclark cclas cclash cclass ccle ccle_ cclea cclean
cclear ccled ccled_ ccli cclic cclick cclie cclien cclim cclimb cclin ccline cclini cclo ccloc cclock cclog
cclos cclose cclosi cclosu cclot ccloth cclou ccloud cclu cclub cclub_ cclud cclude ccludi cclue cclue_ cclum
cclums cco_ ccoa ccoac ccoach ccoal ccoal_ ccoat ccoat_ ccoats ccob ccoba ccobal ccod ccode ccode_ ccodes ccof
ccoff ccoffe ccog ccogn ccogni ccoh ccoho ccohol ccoi ccoin ccoin_ ccoins ccol ccola ccolab ccolat ccold
ccold_ ccoll ccolle ccolo ccolor ccolou ccom ccome ccome_ ccomes ccomi ccomin ccomm ccomme ccommi ccommu ccomp
ccompa ccompe ccompl ccompo ccompu ccon ccon_ cconc cconce ccond ccond_ ccondi ccondu ccone ccone_ ccones
cconf cconfe cconfi cconfu cconn cconne ccono cconom ccons cconse cconsi cconst cconsu ccont cconta cconte
cconti ccontr cconv cconve ccoo ccook ccook_ ccooki ccool ccool_ ccoole ccop ccope ccope_ ccopi ccopie ccopp
ccoppe ccopy ccopy_ ccor ccora ccorat ccord ccord_ ccordi ccords ccork ccork_ ccorke ccorn ccorne ccorp ccorpo
ccorr ccorre ccos ccost ccost_ ccosta ccostc ccostl ccosts ccot ccott ccotti ccou ccoul ccould ccoun ccounc
ccount ccoup ccoupl ccour ccouri ccours ccourt ccous ccousi ccov ccove ccover ccovi ccovid ccow ccows ccows_
ccpa ccpa_ ccra ccrac ccrack ccraf ccraft ccrap ccrap_ ccrapp ccras ccrash ccrat ccratc ccrate ccraz ccrazy
ccre ccrea ccreak ccream ccreas ccreat ccrec ccrech ccred ccredi ccree ccreen ccreep ccrem ccrema ccret ccret_
ccreta ccrew ccrew_ ccrewf ccrews ccri ccrib ccribe ccribi ccrim ccrimi ccrip ccript ccris ccro ccroo ccrook
ccros ccross ccrow ccrowd ccru ccrub ccrub_ ccrum ccrumb ccry ccry_ ccryi ccryin ccs_ cct_ ccta cctat cctate
ccte ccted ccted_ ccti cctic cctice cctin ccting cctio cction cctiv cctiva cctive cctl cctly cctly_ ccto cctob
cctobe cctop cctopu cctor cctor_ cctors cctory cctos cctose cctr cctri cctric ccts ccts_ cctu cctua cctual
cctur ccture ccturi ccui ccuit ccuits ccul ccula ccular cculo cculou ccum ccume ccumen ccums ccumst ccup ccup_
ccupb ccupbo ccupp ccups ccups_ ccur ccure ccurem ccuri ccurit ccurl ccurr ccurre ccurt ccurta ccurv ccurve
ccus ccuse ccuse_ ccuss ccuss_ ccust ccusto ccut ccut_ ccuti ccutiv ccuts ccuts_ ccutt ccutti ccy_ ccyc ccycl
ccycle ccyp ccypr ccypru cda_ cdab cdabl cdable cdac cdach cdache cdad cdad_ cdads cdads_ cdaf cdafo cdafon
cdaft cdaft_ cdai cdail cdaily cdair cdairy cdal cdal_ cdalb cdalby cdam cdam_ cdama cdamag cdan cdan_ cdanc
cdank cdanke cdar cdar_ cdard cdards cdare cdare_ cdark cdark_ cdat cdata cdata_ cdatab cdate cdate_ cdated
cdates cdati cdatio cdau cdaug cdaugh cdav cdave cdave_ cday cday_ cdayl cdayli cdays cdays_ cdba cdbac cdback
cdban cdband cdbo cdboa cdboar cdby cdbye cdbye_ cdch cdchi cdchil cdd_ cdda cdde cdden cdden_ cddenl cdder
cdder_ cddi cddin cdding cddl cddle cddle_ cddler cddli cddlin cddr cddre cddres cdds cdds_ cddy cddy_ cde_
cdea cdea_ cdead cdead_ cdeadl cdeaf cdeaf_ cdeal cdeal_ cdeale cdeali cdealt cdear cdear_ cdeare cdeas cdeas_
cdeat cdeath cdeb cdebi cdebit cdebt cdebt_ cdec cdeca cdecaf cdece cdecem cdecen cdeces cdeci cdecid cdecis
cdecl cdecli cdeco cdecor cded cded_ cdee cdef cdefe cdefec cdefi cdefin cdeg cdegr cdegra cdegre cdel cdel_
cdele cdelet cdeli cdelic cdeliv cdels cdels_ cdelt cdem cdema cdeman cdeme cdemen cdemi cdemic cdemo cden
cden_ cdenc cdence cdene cdenes cdenl cdenly cdent cdent_ cdente cdenti cdents cdeo cdeo_ cdep cdepa cdepar
cdepe cdepen cdepo cdepos cdepot cder cder_ cderc cdercu cdere cdered cderf cderfu cderi cderin cdern cdern_
cders cders_ cderst cdes cdes_ cdese cdeser cdesi cdesig cdesir cdesis cdesk cdesk_ cdesks cdeskt cdest cdestr
cdet cdeta cdetai cdeto cdetox cdev cdeve cdevel cdevi cdevic cdevo cdevon cdew cdewa cdex cdexo cdexo_ cdey
cdf_ cdfo cdfoo cdfood cdfu cdful cdful_ cdge cdge_ cdged cdged_ cdges cdges_ cdget cdget_ cdgi cdi_ cdia
cdiab cdiabe cdial cdiall cdian cdian_ cdiar cdiary cdiat cdiate cdiato cdic cdici cdicin cdict cdicta cdicu
cdicul cdid cdid_ cdie cdie_ cdied cdied_ cdien cdier cdier_ cdies cdies_ cdiet cdiet_ cdif cdiff cdiffe cdig
cdigi cdigit cdin cdina cdinar cding cding_ cdings cdinn cdinne cdio cdio_ cdir cdire cdirec cdirt cdirt_
cdirty cdis cdis_ cdisa cdisap cdisas cdisc cdiscl cdisco cdiscu cdise cdised cdish cdishw cdisp cdispa cdispo
cdispu cdiss cdissa cdisso cdist cdistr cdistu cdit cdit_ cdite cdited cditi cditio cdito cditor cdiv cdivo
cdivor cdju cdjus cdjust cdki cdkid cdkids cdl_ cdla cdle cdle_ cdled cdled_ cdler cdler_ cdles cdles_ cdley
cdli cdlie cdlier cdlin cdline cdling cdlo cdlor cdlord cdly cdly_ cdma cdmi cdmil cdmill cdmin cdnd cdnd_
cdne cdnes cdnesd cdness cdney cdo_ cdoc cdoct cdocto cdocu cdocum cdoe cdoes cdoes_ cdog cdog_ cdogs cdogs_
cdoi cdoin cdoing cdol cdoll cdolla cdom cdon cdon_ cdona cdonat cdone cdone_ cdoo cdoo_ cdoor cdoor_ cdoors
cdor cdor_ cdors cdors_ cdot cdou cdoub cdoubl cdoug cdough cdow cdow_ cdown cdown_ cdownh cdowns cdoy cdoyl
cdoyle cdpa cdpap cdpape cdpr cdpr_ cdra cdra_ cdram cdrama cdrau cdraul cdraw cdraw_ cdrawe cdrawi cdre cdrea
cdread cdred cdred_ cdren cdren_ cdres cdress cdri cdrie cdried cdrif cdrift cdril cdrill cdrin cdrink cdrip
cdripp cdriv cdrive cdrivi cdro cdroi cdroid cdron cdrone cdrop cdrop_ cdropp cdrops cdrov cdrove cdry cdry_
cds_ cdse cdset cdset_ cdsh cdshe cdshee cdsm cdsma cdsman cdso cdson cdson_ cdt_ cdth cdua cduat cduati cdub
cdubl cdubli cduc cduce cduce_ cduced cduci cducin cduct cduct_ cducti cducts cdue cdue_ cdul cdule cdule_
cdull cdull_ cdum cdump cdumpe cdun cdunn cdunne cdunni cdunno cdur cduri cdurin cdus cdust cdust_ cdut cduty
cduty_ cduv cduve cduvet cdve cdve_ cdver cdvert cdvi cdvic cdvice cdvis cdvise cdwi cdwic cdwich cdwil cdwill
cdwo cdwor cdwork cdy_ cdye cdyei cdyein cdyi cdyin cdying cdys cdys_ cdyso cdyson cea_ ceac ceace ceace_
ceach ceach_ ceache ceachi ceact ceacti cead cead_ ceada ceadac ceade ceaded ceadf ceadfu ceadi ceadin ceadl
ceadm ceadmi ceads ceads_ ceadsh ceady ceady_ ceaf ceaf_ ceafl ceafle ceag ceage ceagen ceagu ceague ceah
ceah_ ceak ceak_ ceaka ceake ceaked ceakf ceakfa ceaki ceakin ceaks ceaks_ ceaky ceaky_ ceal ceal_ ceala
cealan ceale cealed cealer ceali cealin ceall ceally ceals ceals_ cealt cealt_ cealth ceam ceam_ ceams ceams_
cean cean_ ceane ceaner ceani ceanin ceans ceans_ ceant ceant_ ceap ceap_ ceape ceaper ceapes cear cear_ cearc
cearch ceard ceard_ ceare ceared cearer ceares ceari cearin cearl cearli cearly cearn cears cears_ ceart
ceart_ cearth ceas ceas_ cease cease_ ceased ceases ceasi ceasie ceaso ceason ceast ceast_ ceaste ceastf ceasu
ceasur ceasy ceasy_ ceat ceat_ ceate ceated ceath ceath_ ceathe ceati ceatin ceatm ceatme ceatr ceatre ceats
ceats_ ceatu ceatur ceau ceauc ceaut ceav ceave ceave_ ceaves ceavi ceavin ceavy ceavy_ ceb_ ceba cebay cebay_
cebi cebit cebit_ cebo cebod cebody ceboo cebook cebr cebra cebru cebrua cebs cebsi cebsit cebt cebt_ cebu
cebui cebuil ceby ceby_ cec_ ceca cecaf cecaf_ cecam cecame cecat cecau cecaus cece cece_ cecei ceceip ceceiv
cecem cecemb cecen cecent cecep cecept ceces ceces_ cecess cech ceche ceche_ cechn cechni ceci cecia cecial
ceciat cecid cecide cecie ceciev cecip cecipe cecis cecisi ceck ceck_ cecke cecked cecko ceckou cecl cecli
ceclin ceclo ceclot ceco ceco_ cecog cecogn cecol cecola cecom cecome cecomm cecon cecond cecono cecor cecora
cecord cecov cecove cecr cecre cecret cect cect_ cecte cected cecti cectin cectio cectiv cecto cector cectr
cectri cects cects_ cectu cectur cecu cecur cecuri cecut cecuti cecy cecyc cecycl ced_ cedb cedba cedbac cedd
ceddi ceddin cede cedec cedece ceded ceded_ cedf cedfu cedful cedg cedge cedge_ cedges cedi cedia cediat cedic
cedici cedin ceding cedit cedit_ cedite cedn cedne cednes ceds ceds_ cedt cedu ceduc ceduce cee_ ceed ceed_
ceedb ceedba ceede ceeded ceedf ceedfu ceedi ceedin ceeds ceeds_ ceek ceek_ ceeke ceeken ceekl ceekly ceeks
ceeks_ ceeky ceeky_ ceel ceel_ ceeli ceelin ceels ceels_ ceem ceeme ceemed ceemen ceems ceems_ ceen ceen_
ceena ceenag ceens ceens_ ceep ceep_ ceepi ceepin ceeps ceeps_ ceer ceer_ ceers ceers_ cees cees_ ceese ceese_
ceesh ceesht ceet ceet_ ceeth ceeth_ ceeti ceetin ceets ceets_ ceev ceevi ceevil ceez ceeze ceeze_ ceezer
ceezi ceezin cef_ cefe cefec cefect cefer cefer_ ceff ceffe ceffec cefi cefil cefill cefin cefini cefit cefo
cefor cefore cefr cefra cefrai ceft ceft_ cefu ceful ceful_ cefun cefund cefus cefuse ceg_ cega cegal cegal_
cegan cegan_ cegar cegard cege cege_ ceget cegeta cegg cegg_ ceggi ceggin ceggs ceggs_ cegi cegin cegin_
ceginn cegis cegist cegn cegna cegnan cegr cegra cegrad cegrat cegre cegree cegret cegs cegs_ cegu cegul
cegula ceh_ ceha cehab cehab_ cehal cehalf cehav cehavi cehi cehin cehind ceho cehol cehold cehou cehous cehr
cehr_ ceid ceid_ ceig ceige ceige_ ceigh ceighb ceight ceil cein cein_ ceine ceine_ ceing ceing_ ceins ceip
ceipt ceipt_ ceir ceir_ ceirs ceirs_ ceit ceith ceith_ ceithe ceiv ceive ceive_ ceived ceje cejec ceject cejo
cejoi cejoin cek_ ceke ceken cekend cekl cekly cekly_ ceks ceks_ ceky ceky_ cel_ cela celan celand celas celat
celati celc celco celco_ celcom celd celd_ celde celder cele celea celeas celec celect celep celeph celes
celess celet celete celeti celev celeve celf celf_ celi celia celic celica celie celiev celig celigi celin
celing celiv celive cell cell_ cella cella_ cellar celle celled celli cellin cello cello_ cellou cellow cells
cells_ celly celly_ celm celm_ celo celoc celoca celon celong celop celope celow celow_ celp celp_ celpd
celpde celpe celped celpf celpfu celpl celpli celps celps_ cels cels_ celse celse_ celses celsew celsh celsh_
celt celt_ celte celter celts celts_ celu celv celve celve_ celves cely cely_ cem_ cema cema_ cemai cemail
ceman ceman_ cemand cemb cemba cembar cembe cember ceme cemed cemed_ cemel cemely cemem cememb cemen cement
cemer cemerg cemi cemic cemic_ cemig cemigr cemin cemind cemis cemiu cemium cemo cemo_ cemon cemor cemot
cemote cemov cemova cemove cemp cempl cemplo cempt cempti cempts cempty cems cems_ cemse cemsel cemu cemu_
cemv cemvo cemvoe cen_ cena cenag cenage cenan cenanc cenant cenc cence cence_ cencer cences cench cench_
cenci cencie cency cency_ cend cend_ cenda cende cended cender cendi cendin cendl cendli cendly cendo cendor
cends cends_ cendy cendy_ cene cene_ cened cened_ cener cenera cenerg cenes ceness cenev ceneve cenew cenew_
cenewa cenewe ceng cengi cengin cengl cengli cenh ceni cenin cening cenio cenior cenl cenly cenly_ cenn cenne
cennel cenner cenni cennis cenny cenny_ ceno cenou cenoug cenov cenova cens cens_ censa cense cense_ censes
censi censio censit censiv cent cent_ centa cental centar centat cente cented centen center centh centh_ centi
centia centic centin centio centis centl cently cento centok centr centra centre centri centry cents cents_
centu centy centy_ cenu cenu_ cenv cenve cenvel cenw ceo_ ceon ceon_ ceone ceone_ ceop ceope ceopen ceopl
ceople ceor ceord ceorde ceou ceous ceous_ cep_ cepa cepai cepair cepar cepart cepe cepea cepeat cepen cepend
ceph cephe cephew cepho cephon cepi cepin ceping cepl cepla ceplac cepli ceplie ceply ceply_ cepo cepor ceport
cepos ceposi cepot cepot_ cepp ceppe cepr cepre cepres ceps ceps_ cept cept_ cepte ceptem cepti ceptio cequ
ceque ceques cequi cequir cer_ cera cera_ cerag cerage ceral ceral_ cerall ceran ceranc cerap cerapi ceras
cerase cerasu cerat cerate cerati cerato cerb cerb_ cerbo cerbou cerc cerce cercen cerch cercha cerci cercis
cercu cercut cerd cerda cerday cere cere_ cerea cereal cereb cereby cered cered_ cerel ceren cerenc cerent
cerer cerer_ ceres cerest cerf cerfa cerfac cerfe cerfec cerfu cerful cerfum cerg cerge cerged cergen cerger
cergi cergic cergy cergy_ cerh cerhe cerhea ceri ceria cerial ceric cerica cerie cerien ceries cerin cering
cerio ceriod ceriou ceris cerish cerit cerite cerk cerki cerkin cerl cerle cerles cerly cerly_ cerm cerm_
cerma cerman cermar cermi cermin cermis cermit cermo cermos cerms cerms_ cern cern_ cerna cernal cerne cernet
cerni cernin cernit cerno cernoo cero cero_ cerp cerpr cerpri cerpro cerr cerre cerred cerri cerrib cerrie
cerro cerror cerry cerry_ cers cers_ cersa cerse cersel cersh cershi cersi cersio cersis cerso cerson cerst
cersta cersto cert cert_ certa certai certh certh_ certi certif certis certs certs_ ceru cerv cerve cerve_
cerved cerver cerves cervi cervic cervie cerw cerwa cerwar cerwo cerwor cery cery_ ceryb cerybo ceryd ceryda
ceryo ceryon cerys cerys_ ceryt ceryth ceryw cerywh ces_ cesa cesag cesal cesale cesc cesco cesco_ cesd cesda
cesday cese cese_ cesen cesent ceser ceserv ceset ceset_ cesh cesh_ ceshe cesher cesht cesht_ cesi cesid
ceside cesig cesign cesim cesim_ cesir cesire cesis cesist cesk cesk_ cesks cesks_ ceskt ceskto cesm cesma
cesman ceso cesol cesolu cesolv cesp cespe cespec cespo cespon cespr cespre cess cess_ cessa cessag cessar
cesse cessed cesser cesses cessi cessin cessio cesso cesso_ cesson cessor cest cest_ cesta cestar cestat
cestau ceste cested cester cesti cestic cestim cestin cestio cestiv cestl cestly cesto cestoc cestr cestro
cestru cests cests_ cesu cesul cesult cet_ ceta cetab cetabl cetai cetail cetar cetari cetary cetc cetch
cetch_ cete cete_ ceted ceted_ cetel cetely ceten cetent ceter ceter_ ceth ceth_ cethe cether cethi cethic
cethin cetho cethod ceti cetic cetic_ cetim cetime cetin ceting cetio cetion cetir cetire cetit cetite cetiti
cetito cetl cetla cetlan ceto cetox cetox_ cetr cetri cetric cetro cetro_ cetrol cets cets_ cetsy cetsy_ cett
cette cette_ cetter cetti cettin cettl cettle cettu cettuc cetty cetty_ cetu cetur ceturn cetw cetwe cetwee
cetwo cetwor cety cety_ ceue ceue_ ceum ceum_ ceur ceuro ceuro_ ceuros ceus ceusa ceusab ceva ceve ceve_ cevel
cevel_ cevelo ceven ceven_ ceveni cevent cever cever_ cevera cevery cevi cevic cevice cevie ceview cevil
cevils cevin cevio ceviou cevis cevise cevo cevok cevoke cevon cevon_ cew_ cewa cewal cewal_ cewd cewe cewed
cewed_ cewer cewer_ cewf cewfi cewfix cewh cewha cewhat cewhe cewher cewi cewin cewing cewis cewis_ cewo cewor
cework cews cews_ cewsl cewsle cewso cewson cewy cewy_ cex_ cexa cexac cexact cexam cexam_ cexc cexce cexcel
cexch cexcha cexcu cexcus cexe cexec cexecu cexer cexerc cexi cexic cexis cexist cexit cexit_ cexo cexo_ cexp
cexpe cexpec cexpen cexper cexpi cexpir cexpl cexpla cexpo cexpor cext cext_ cexte cexted cexten cexti cextin
cextr cextra cextre cexts cexts_ cey_ ceyb ceybo ceyboa ceyd ceyd_ ceye ceyed ceyed_ ceyes ceyes_ ceyo ceyon
ceyond ceyor ceyor_ ceys ceys_ ceze ceze_ cezer cezer_ cezi cezin cezing cezz cfa_ cfab cfabr cfabri cfac
cface cface_ cfaces cfact cfacto cfactu cfad cfade cfaded cfades cfai cfail cfaile cfair cfair_ cfal cfall
cfall_ cfalli cfam cfami cfamil cfan cfan_ cfanc cfanci cfancy cfar cfar_ cfarm cfarm_ cfarme cfas cfast
cfast_ cfaste cfat cfat_ cfath cfathe cfau cfaul cfault cfav cfavo cfavor cfavou cfax cfax_ cfd_ cfe_ cfea
cfeat cfeatu cfeb cfeb_ cfebr cfebru cfec cfect cfect_ cfecti cfects cfed cfed_ cfee cfee_ cfeed cfeed_ cfeedb
cfeedi cfeel cfeel_ cfeeli cfeels cfees cfees_ cfeet cfeet_ cfei cfein cfeine cfel cfell cfell_ cfella cfelt
cfelt_ cfen cfenc cfence cfer cfer_ cfere cfered cferen cferi cferin cferr cferre cferry cfers cfers_ cfes
cfes_ cfess cfess_ cfest cfesti cfet cfeti cfetim cfew cfew_ cfewe cfewer cff_ cffe cffec cffect cffed cffed_
cffee cffee_ cffei cffein cffen cffenc cffer cffer_ cffere cfferi cffi cffic cffice cffici cffl cffle cffli
cfflin cffo cffor cfford cffs cffs_ cfi_ cfib cfibr cfibre cfic cfica cficat cfice cfice_ cficer cfici cficie
cfid cfide cfiden cfie cfied cfied_ cfiel cfield cfif cfift cfifte cfifth cfifty cfig cfig_ cfigh cfight cfigu
cfigur cfil cfile cfile_ cfiled cfiles cfill cfill_ cfills cfilm cfilm_ cfilt cfilte cfilth cfin cfina cfinal
cfinan cfind cfind_ cfine cfine_ cfing cfinge cfini cfinis cfinit cfir cfire cfire_ cfirm cfirm_ cfirms cfirs
cfirst cfis cfish cfish_ cfishe cfit cfit_ cfitn cfitne cfits cfits_ cfitt cfitte cfitti cfiv cfive cfive_
cfiver cfix cfix_ cfixe cfixed cfiz cfizz cfla cflag cflagg cflak cflake cflat cflat_ cflatm cflats cflav
cflavo cfle cflee cfleet cflet cflet_ cflets cfli cflic cflick cflim cflims cflin cfline cflip cflipk cflo
cfloo cflood cfloor cflou cflour cflow cflowe cflu cflue cfluen cfly cfly_ cflye cflyer cflyi cflyin cfo_ cfog
cfol cfold cfolde cfolk cfolk_ cfoll cfollo cfon cfone cfone_ cfoo cfood cfood_ cfoods cfool cfool_ cfoot
cfoot_ cfootb cfor cfor_ cforb cforbi cford cford_ cforda cfore cfore_ cforev cforg cforge cforgo cfork cforkl
cform cform_ cforma cforme cforms cformu cfort cfortn cfortu cforty cfos cfos_ cfou cfoul cfoul_ cfoun cfound
cfour cfour_ cfourt cfr_ cfra cfrai cfraid cfrain cfram cframe cfran cfranc cfrank cfray cfraye cfre cfree
cfree_ cfreez cfrei cfreig cfres cfresh cfri cfrid cfrida cfridg cfrie cfrien cfro cfrom cfrom_ cfron cfront
cfroz cfroze cfru cfrui cfruit cfry cfry_ cfrye cfryer cfs_ cft_ cfte cfted cfted_ cftee cfteen cften cften_
cfter cfter_ cftern cfterw cfth cfth_ cfts cfts_ cftw cftwa cftwar cfty cfty_ cfue cfuel cfuel_ cfug cfuge
cfuge_ cful cful_ cfull cfull_ cfully cfum cfume cfume_ cfun cfun_ cfunc cfunct cfund cfund_ cfunde cfunds
cfune cfuner cfunn cfunny cfur cfurt cfurth cfus cfuse cfuse_ cfused cfuses cfusi cfusin cfuss cfuss_ cfut
cfutu cfutur cfwa cfway cfway_ cfy_ cga_ cgad cgag cgage cgage_ cgai cgain cgain_ cgains cgal cgal_ cgan cgan_
cgani cganic cganis cgap cgaps cgaps_ cgar cgar_ cgara cgarag cgard cgarde cgarl cgarla cgas cgas_ cgat cgate
cgate_ cgau cgauz cgauze cgav cgave cgave_ cgdp cgdpr cgdpr_ cge_ cged cged_ cgel cgel_ cgem cgeme cgemen cgen
cgen_ cgenc cgency cgene cgener cgent cgent_ cgents cgeo cgeou cgeous cger cger_ cgeri cgerm cgerma cgermi
cgers cgers_ cgery cgery_ cges cges_ cgest cgest_ cgesti cget cget_ cgeta cgetar cgeth cgethe cgets cgets_
cgett cgetti cgg_ cgge cgged cgged_ cgger cgger_ cgges cggest cggi cggie cggin cgging cggl cggle cggle_ cggs
cggs_ cggy cggy_ cgh_ cghb cghbo cghbou cghe cghed cghed_ cgher cgher_ cghi cghin cghing cghl cghla cghlan
cgho cghos cghost cght cght_ cghte cghter cghtl cghtly cghtm cghtma cghts cghts_ cghty cghty_ cghu cghur
cghurt cghw cghwa cghway cgia cgian cgian_ cgic cgic_ cgie cgie_ cgies cgies_ cgif cgift cgift_ cgil cgild
cgilda cgin cgin_ cgine cginee cging cging_ cginge cginn cginni cgins cgins_ cgio cgion cgion_ cgiou cgious
cgir cgirl cgirl_ cgirls cgis cgist cgiste cgit cgit_ cgita cgital cgiv cgive cgive_ cgiven cgives cgivi
cgivin cgla cglad cgladl cglar cglas cglass cgle cgle_ cglen cgles cgles_ cgli cglis cglish cglit cglitt cglo
cglov cglove cglu cglue cglue_ cglut cglute cgly cgly_ cgn_ cgna cgnal cgnal_ cgnan cgnant cgnat cgnatu cgne
cgned cgned_ cgner cgner_ cgni cgnis cgnise cgno cgnor cgnore cgns cgns_ cgo_ cgod cgod_ cgods cgods_ cgoe
cgoes cgoes_ cgoi cgoin cgoing cgol cgold cgold_ cgolf cgolf_ cgon cgone cgone_ cgonn cgonna cgoo cgood cgood_
cgoodb cgoods cgoodw cgoog cgoogl cgor cgori cgorit cgos cgos_ cgot cgot_ cgott cgotte cgov cgove cgover cgra
cgrac cgrace cgrad cgrada cgrade cgradu cgrai cgrain cgram cgram_ cgramm cgran cgran_ cgrand cgrant cgrat
cgrate cgrati cgrav cgrave cgre cgrea cgreat cgree cgree_ cgreed cgreem cgreen cgrees cgret cgret_ cgrew
cgrew_ cgrey cgrey_ cgri cgrid cgrid_ cgrie cgrin cgrind cgrip cgripe cgro cgrou cgroun cgroup cgrow cgrown
cgru cgrum cgrumb cgrump cgs_ cgst cgua cguag cguage cguar cguara cgue cgue_ cgues cgues_ cguess cguest cgui
cguil cguilt cguin cguing cguit cguita cgul cgula cgular cgulat cgum cgume cgumen cgur cgure cgus cgust cgust_
cgut cgut_ cguy cguy_ cguys cguys_ cgy_ cgym cgym_ cha_ chab chab_ chabb chabby chabi chabit chabl chable chac
chack chack_ chacke chad chad_ chade chade_ chades chae chag chagg chaggl chah chaha chaha_ chai chain chain_
chains chair chair_ chairc chaird chairm chairs chak chake chaki chakin chal chala chalal chalf chalf_ chalfw
chalk chalky chall chall_ chalt chalt_ cham cham_ chamb chambl chame chame_ chamed chamm champ champe champo
chan chan_ chand chand_ chande chandl chands chang chang_ change changi chank chank_ chanks chann channe chant
chant_ chants chao chaos chaos_ chap chap_ chapp chappe chappy char chara charas chard chard_ chardl chare
chare_ charg charge chargi chari charit charm charma charp charp_ charpe charr chart chartl charv charve chas
chas_ chase chase_ chased chases chasi chasin chat chat_ chatb chatbo chate chate_ chatev chats chats_ chatsa
chatso chatt chatti chau chaud chaud_ chav chave chave_ chavi chavin chavio chaw chay chay_ chbo chbou chbour
chd_ chda chday chday_ chdr chdra chdraw che_ chea chead chead_ cheada cheade cheads cheal chealt cheap cheap_
cheape chear chear_ cheard cheare cheari cheart cheat cheat_ cheati cheatr cheav cheavy chec check check_
checke checko ched ched_ chedd chedg chedge cheds cheds_ chee cheek cheeky cheel cheel_ cheels cheer cheers
chees cheese cheesh cheet cheet_ cheets chef chef_ chei cheid cheid_ chein chein_ cheir cheir_ cheirs chel
cheld cheld_ chelf chelf_ chell chell_ chello chelp chelp_ chelpd chelpe chelpf chelpl chelps chelt chelte
chelv chelve chem chem_ chemo chemo_ chems chemse chen chen_ chene chenev chens chens_ cher cher_ chera cherap
chere chere_ chereb chered cheri cherin cherit cherm chermo chers chers_ ches ches_ chese chese_ chest chet
cheth chethe cheti chetic chetl chetla chets chets_ chev cheve chever chew chew_ chewy chewy_ chey chey_ cheyd
cheyd_ chi_ chib chibi chibit chic chica chich chich_ chiche chick chicke chid chid_ chidd chidde chie chif
chift chift_ chifte chig chigh chigh_ chighe chighl chighw chik chike chike_ chiked chil child child_ childr
chile chile_ chill chill_ chim chim_ chims chimse chin chin_ chind chind_ chine chine_ chines ching ching_
chinge chings chink chink_ chinki chinks chio chio_ chion chip chip_ chipp chippe chippi chippy chips chips_
chir chird chird_ chire chire_ chired chirt chirt_ chirts chirty chis chis_ chise chise_ chist chisto chit
chit_ chite chite_ chites chits chitt chitti chiy chiya chiya_ chla chlan chland chle chlo chlon chly chly_
chm_ chmm chmm_ chni chnic chnica chnici cho_ chob chobb chobby choc chock chock_ chocki choco chocol chod
chod_ chodd choddy choe choe_ choes choes_ choev choeve choi choic choice choir choir_ chol chol_ chold chold_
chole chole_ choles choli cholid choll cholla chom chom_ choma chomas chome chome_ chomeb chon chon_ chone
chone_ choned chones choney chono chonou choo chook chook_ chool chool_ chools choos choose choot choot_ chop
chop_ chope chope_ chopel chopi chopif chopp choppe choppi chops chops_ chor choro choros chorr chors chorse
chort chort_ chorta chos chose chose_ chosp chospi chost chost_ choste chot chot_ chote chotel chotl chotli
choto chotos chou choug chough choul chould chour chour_ chours chous chouse chousi chout chout_ choute chov
chove chove_ chow chow_ chowe chowed chower chows chows_ chr_ chra chran chrank chre chrea chread chree chree_
chrew chrew_ chri chris christ chro chroo chroom chrou chroug chrow chrows chru chrug chrug_ chrugg chrun
chrunk chs_ cht_ chte chter chter_ chters chti chtim chtime chtl chtly chtly_ chtm chtma chtmar chts chts_
chty chty_ chub chubb chubby chube chuber chuc chuck chug chuge chuge_ chuh chum chuma chuman chun chund
chundr chung chung_ chur churc church chure chure_ chures churs chursd churt churt_ chus chusb chusba chut
chut_ chwa chwas chwash chwat chwate chway chway_ chy_ chyb chybr chybri chyd chydr chydra chys chysi chysio
cia_ ciab ciabe ciabet ciag ciage ciage_ cial cial_ ciall cialle cially cian cian_ ciant ciant_ ciar ciary
ciary_ cias cias_ ciat ciate ciate_ ciated ciatel ciato ciator cibb cibbl cibble cibe cibe_ cibed cibed_ ciber
cibi cibin cibing cibit cibl cible cible_ cibo cibod cibodi cibr cibre cibre_ cibres cibu cibut cibuti cic_
cica cical cical_ cicall cican cican_ cicat cicate cicati cice cice_ ciced ciced_ cicel cicela cicely cicem
cicema cicen cicenc cicer cicer_ cices cices_ cicey cicey_ cich cich_ ciche ciches cichev cici cicia cician
cicie cicien cicies cicin cicine cicing cicit cicite cicito cicity cick cick_ cickb cickbo cicke cicked cicker
cickes cicket cicki cickin cickl cickly cicks cicks_ cicku cickup cicky cicky_ cicl cicle cicle_ cico cico_
cics cics_ cict cict_ cicta cictat cicte cicted cictu cictur cicu cicul cicula ciculo cicy cicy_ cid_ cida
cidat cidate ciday ciday_ cidays cidd cidde cidden ciddl ciddle cide cide_ cidea cidea_ cideas cided cided_
ciden cidenc cident cideo cideo_ cider cider_ cides cides_ cidf cidfo cidfoo cidg cidge cidge_ cidges cidi
cidic cidicu cidis cidise cidl cidl_ cidle cidley cidn cidne cidney cids cids_ cie_ ciec ciece ciece_ cieces
cied cied_ cief cief_ ciel cield cield_ cien cienc cience ciend ciend_ ciendl ciends cient cient_ cients cier
cier_ ciers ciers_ cies cies_ ciest ciest_ ciet ciet_ ciety ciety_ ciev cieve cieve_ ciew ciew_ ciews ciews_
cif_ cife cife_ cifes cifes_ cifet cifeti ciff ciff_ ciffe ciffer cifi cifi_ cific cifica cifie cified cifo
cifor ciform cift cift_ cifte cifted ciftee cifth cifth_ cifts cifts_ cifty cifty_ cifu cifug cifuge cify
cify_ cig_ ciga cige cige_ ciged ciged_ cigg cigge cigger cigges cigh cigh_ cighb cighbo cighe cighed cigher
cighl cighla cight cight_ cighte cightl cightm cights cighty cighw cighwa cigi cigin cigio cigiou cigit cigita
cign cign_ cigna cignal cignat cigne cigned cigner cigno cignor cigns cigns_ cigr cigra cigrai cigrat cigu
cigur cigure cike cike_ cikea cikea_ ciked ciked_ cikes cikes_ ciki cikin ciking cil_ cila cilab cilabl cilat
cild cild_ cilda cildan cilde cilder cildi cildin cildr cildre cile cile_ ciled ciled_ cilen cilenc ciler
ciler_ ciles ciles_ cili cilie cilies cilin ciling cilit cility cilk cilk_ cilko cill cill_ cilla cillag cillb
cille cilled ciller cilli cillia cillin cillio cills cills_ cilly cilly_ cilm cilm_ cilo cilo_ cils cils_ cilt
cilt_ cilte cilted cilter cilth cilthy cilty cilty_ cilu cily cily_ cim_ cima cimal cimat cimate cimb cimbe
cimber cimbi cimbin cime cime_ cimen ciment cimer cimers cimes cimes_ cimet cimeta cimi cimin cimina ciming
cimit cimite cimm cimme cimmed cimmi cimp cimpe cimper cimpl cimple cimpli cimply cimpo cimpor cimpos cimpr
cimpre cimpro cims cimse cimsel cimsy cimsy_ cimu cimum cimum_ cin_ cina cina_ cinab cinal cinal_ cinall cinan
cinanc cinar cinary cinat cinate cinb cinc cince cince_ cinci cincip cincl cinclu cinco cincom cincon cincr
cincre cind cind_ cinda cinda_ cinde cinder cindi cindin cindl cindly cindo cindon cindow cinds cinds_ cindu
cine cine_ cined cined_ cinee cineer cinel cinel_ ciner ciner_ ciners cines cines_ ciness cinet cinety cinf
cinfl cinflu cinfo cinfo_ cinfor cing cing_ cinge cinge_ cinger cinges cingi cingin cingl cingle cingly cingo
cingo_ cings cings_ cinh cinhe cinher cini cinim cinimu cinin cining cinio cinion cinis cinish cinist cinit
cinite ciniti cink cink_ cinki cinkin cinks cinks_ cinl cinla cinlan cinle cinles cinly cinly_ cinn cinne
cinned cinner cinni cinnin cinnit cino cino_ cins cins_ cinsa cinsan cinsi cinsid cinsis cinso cinsol cinson
cinsp cinspe cinst cinst_ cinsta cinste cinsti cinstr cinsu cinsur cint cint_ cinte cinted cinteg cinten
cinter cinti cintin cintm cintme cinto cinto_ cintou cintr cintro cints cints_ cinu cinue cinue_ cinued cinut
cinute cinux cinux_ cinv cinve cinvi cinvo cinvoi cinvol ciny ciny_ cio_ ciod ciod_ ciode ciodeg ciol cion
cion_ ciona cional cione cioned cioner cioni cionis cionn cionna cions cions_ cior cior_ cios ciou ciour
ciour_ cious cious_ ciousl cip_ cipa cipad cipad_ cipe cipe_ cipes cipes_ cipk cipka cipkar cipl ciple ciple_
cipm cipme cipmen cipp cippe cipped cipper cippi cippin cippy cippy_ cips cips_ cipst cipsti cipt cipt_ cipti
ciptio ciqu ciqui ciquid cir_ circ circu circum circut cird cird_ cirdr cirdre cirds cirds_ cire cire_ cirec
cirect cired cired_ cirel cirela cirem cireme ciri cirie ciries cirin ciring cirl cirl_ cirls cirls_ cirm
cirm_ cirma cirman cirms cirms_ ciro ciron cirp cirs cirs_ cirst cirst_ cirt cirt_ cirth cirthd cirts cirts_
cirty cirty_ ciry ciry_ cis_ cisa cisan cisanc cisap cisapp cisas cisast cisb cisbe cisbet cisc ciscl cisclo
cisco ciscon ciscou ciscu ciscui ciscus cise cise_ cised cised_ ciser ciser_ cises cises_ cisf cisfi cisfie
cish cish_ cishe cished cisher cishes cishi cishin cishw cishwa cisi cisin cising cisio cision cisit cisito
cisits cisl cisla cislan ciso ciso_ cison cison_ cisor cisp cispa cispat cispo cispos cispu cisput ciss ciss_
cissa cissat cisse cissed cissi cissin cissio cisso cissol cissor cissu cissue cist cist_ cista cistak cistan
cistap ciste cisted cisten cister cistl cistle cistm cistma cisto cistol cistor cistr cistri cistry cists
cists_ cistu cistur cit_ cita cita_ citab citabl cital cital_ citar citar_ citc citch citch_ citche citchi
citd citd_ cite cite_ cited cited_ citel citely citem citem_ citems citer citer_ cites cites_ cith cith_ cithd
cithdr cithe cither cithi cithin cithm cithm_ citho cithou citi citia citial citic citics citie cities citin
citing citio cition citis citish citiv citive citl citll citll_ citn citne citnes cito citor citor_ citors
citr citre citre_ citro citros cits cits_ citse citsel citt citte citte_ citted cittee citten citter citti
cittin cittl cittle citu citud citude citut citute city city_ cium cium_ civa civac civacy cival cival_ civals
civat civate cive cive_ cived cived_ civen civen_ civer civer_ civere civeri civers civery cives cives_ civi
civin civing civo civor civorc cix_ cixe cixed cixed_ cixer cixer_ cixt cixte cixtee cixty cixty_ ciya ciya_
ciz_ cize cize_ cizes cizes_ cizz cizza cizza_ cja_ cjac cjack cjacke cjam cjamm cjamme cjammi cjams cjams_
cjan cjanu cjanua cjar cjea cjean cjean_ cjeans cjec cject cject_ cjecti cjes cjest cjesti cjet cjew cjews
cjewso cjin cjob cjob_ cjobs cjobs_ cjoe cjog cjog_ cjoh cjohn cjoi cjoin cjoine cjok cjoke cjoke_ cjoki
cjokin cjud cjudg cjudge cjug cjul cjuly cjuly_ cjum cjump cjumpe cjun cjune cjune_ cjunk cjunk_ cjur cjury
cjury_ cjus cjust cjust_ cjusti cka_ ckab ckag ckage ckage_ ckagi ckagin ckar ckare ckaren ckart ckart_ ckay
ckay_ ckbo ckboo ckbook ckdo ckdow ckdown cke_ ckea ckea_ cked cked_ ckee ckeen ckeen_ ckeep ckeep_ ckeepi
ckeeps ckei ckein ckeine ckel ckela ckelan cken cken_ ckend ckend_ ckenn ckenne ckep ckept ckept_ cker cker_
ckers ckers_ ckery ckery_ ckerys ckes ckes_ cket cket_ cketi cketin ckets ckets_ ckett ckettl ckey ckey_ ckeyb
ckeybo ckeys ckeys_ ckfa ckfas ckfast ckib ckibb ckibbl ckid ckidn ckidne ckids ckids_ ckie ckies ckies_ ckil
ckil_ ckill ckille ckilo ckilo_ ckin ckin_ ckind ckind_ ckinda ckinde ckindl cking cking_ ckings ckins ckins_
ckip ckip_ ckit ckit_ ckita ckita_ ckitc ckitch ckle ckle_ ckles ckles_ ckli cklif cklift ckly ckly_ ckma
ckman ckmans ckne cknee cknee_ cknees cknew cknew_ ckni cknif cknife cknit cknitt ckno cknoc cknock cknow
cknow_ cknowi cknown cknows ckos ckosh ckoshe ckou ckout ckout_ ckro cks_ cksh cksho ckshop ckta cktak cktaki
ckto cktop cktop_ ckun ckup ckup_ ckwa ckwar ckward cky_ cla_ clab clab_ clabe clabel clabl clable clabs
clabs_ clac clace clace_ claced clacem clack clack_ clact clacto clad clad_ cladd cladde clade clade_ clades
cladl cladly clads clads_ clady clady_ clag clage clage_ clagg clagge clai claid claid_ claim claim_ clain
clain_ claine claint clak clake claked clakel clal clal_ clam clamb clame clame_ clamed clamp clamp_ clan
clan_ cland cland_ clande clandl clands clane clane_ clanet clang clangu clann clanne clanni clant clant_
clants clap claps clapse clapt clapto clar clar_ clark clarks clarl clarly clarm clarm_ clars clars_ clas
clase claser clash clashe class class_ classe clast clast_ claste clasti clasts clat clat_ clate clate_ clatel
clater clates clatf clatfo clath clathe clati clatin clatio clatm clatma clato clator clats clats_ clau claug
claugh claun claund clav clava clavaz clavo clavou claw claw_ clawn clawns clawy clawye clay clay_ clays
clays_ claz claze clazy clazy_ clba clbac clback clbo clbs clbs_ clby clby_ clch clco clco_ clcoh clcoho clcom
clcome cld_ clda cldan cldan_ clde clded clded_ clden clden_ clder clder_ clders cldi cldi_ cldin clding cldr
cldre cldren clds clds_ cldv cldve cldve_ cldy cldy_ cle_ clea clead clead_ cleaf cleaf_ cleafl cleag cleagu
cleak cleak_ cleake cleaki cleaks cleaky clean clean_ cleane cleani cleans clear clear_ cleare clearl clearn
cleas clease cleast cleasu cleat cleath cleav cleave cleavi clec clecl cleclo clect clect_ clecte clecti
clectr clects clectu cled cled_ clee clee_ cleed cleedi cleeds cleep cleep_ cleepi cleet cleet_ clef cleft
cleft_ cleg cleg_ clega clegal clege clege_ clei cleit cleith clem clem_ clema cleman clemo clemon clems
clems_ clen clen_ clenc clence clend clend_ clends clens clens_ clense clent clent_ clenti clenty clep cleph
clepho cler cler_ clera cleran clerg clergi clergy clers clers_ cles cles_ clesa clesal clese clese_ clesm
clesma cless cless_ clesso clest clest_ clet clet_ clete clete_ cleted cletel cleti cletio clets clets_ clett
clette clettu clev cleve clevel cleven clew clewi clewis clex clexi cley cley_ cleys cleys_ clf_ clfi clfw
clfwa clfway clgo clgor clgori cli_ clia clia_ cliab clian cliant clib clic clic_ clica clicat clice clicen
clici clicie clicit click click_ clicke clicks clicy clicy_ clid clid_ clida cliday clidl clidl_ clids clids_
clie clied clied_ clien client clier clier_ cliers clies clies_ cliest cliev clieve clif clife clife_ clifet
clift clift_ clify clify_ clig clige cliged cligh clight cligi cligio clik clike clike_ cliked clikes clim
climb climbi clime climi climit clims climsy clin clin_ clind clind_ cline cline_ clined cliner clines cling
cling_ clings clini clinin clink clink_ clinu clinux clio clion clip clipk clipka clipp clippe clips clipst
cliq cliqu cliqui clis clise clised clish clish_ clishe clist clist_ cliste clists clit clit_ clite clite_
cliti clitic clitr clitre clitt clitte clittl clity clity_ cliv clive clive_ cliver clives clivi clivin clk_
clke clked clked_ clki clkin clking clko clks clks_ clky clky_ cll_ clla clla_ cllag cllage cllap cllar cllar_
cllars cllat cllati cllb cllba cllbac clle cllea clleag cllec cllect clled clled_ clleg cllege cllen cller
cller_ cllerg cllers clles cllest cllet cllet_ cllets clley clley_ clli cllia cllian cllin cllin_ clling cllio
cllion cllo cllo_ cllot cllotm cllou cllous cllout cllow cllow_ cllowe clls clls_ clly clly_ clm_ clma clmar
clmart clme clmo clmon clmon_ clmond clo_ cloa cload cload_ cloadi cloads cloaf cloaf_ cloan cloc cloca clocal
clocat clock clock_ clockd clocke clocki clod clodg clodge clog clog_ clogi clogin clogo clogo_ clogs clogs_
clogu clogue clogy clogy_ clok cloke cloke_ clol clol_ clon clon_ clond clondo clone clone_ clong clong_
clonge clongs cloo clood clood_ cloody clook clook_ clooke clooki clooks cloom cloom_ cloor cloor_ cloors
cloos cloose clop clope cloper clopes clor clor_ clord clord_ clorr clorry clos close close_ closed closer
closes closi closin clost clost_ closu closur clot clot_ cloth cloths clotm clotme clots clots_ clott clotte
clou cloud cloud_ clour clour_ clours clous clous_ clout clouts clov clove clove_ cloved clovel cloves clow
clow_ clowe clowed clower clowes clows clows_ cloy cloya cloyal cloye cloyed cloyee clp_ clpd clpde clpdes
clpe clped clped_ clpf clpfu clpful clpi clpl clpli clplin clps clps_ clre clrea clread clri clrig clrigh cls_
clse clse_ clses clses_ clsew clsewh clsh clsh_ clso clso_ clst clsta clstat clt_ clta cltan cltant clte clted
clted_ clter clter_ cltere clters clth clth_ cltho clthou clthy clthy_ clti clti_ clto cltog cltoge clts clts_
clty clty_ club club_ cluc cluck cluck_ clud clude clude_ cludi cludin clue clue_ cluen cluenc cluf clum clumb
clumbe clump clumps clums clumsy clun clunc clunch clunt clunt_ clunte clur clure clurr clurry clus clus_ clut
clute clutel cluten cluti clutio clux cluxu cluxur clve clve_ clved clved_ clven clvent clves clves_ clwa
clway clways cly_ clye clyer clyer_ clyi clyin clying clyr clyre clyrec clys cm8_ cma_ cmaa cmaan cmaan_ cmac
cmac_ cmach cmachi cmad cmad_ cmada cmadam cmadan cmade cmade_ cmadn cmadne cmag cmage cmage_ cmaged cmagg
cmagi cmai cmaid cmaide cmail cmail_ cmaile cmaili cmails cmain cmainl cmaint cmaj cmaje cmajes cmak cmake
cmake_ cmakes cmaki cmakin cmakit cmal cmal_ cmall cmall_ cmalle cmam cmam_ cman cman_ cmana cmanag cmand
cmand_ cmane cmanen cmann cmanne cmans cmans_ cmansh cmanu cmanuf cmany cmany_ cmar cmarc cmarch cmare cmare_
cmarg cmargi cmark cmark_ cmarke cmarks cmart cmart_ cmarv cmarve cmas cmas_ cmasc cmash cmashe cmast cmaste
cmat cmat_ cmatc cmatch cmate cmate_ cmated cmater cmath cmaths cmati cmatio cmato cmatt cmatte cmattr cmay
cmay_ cmayb cmaybe cmaz cmaze cmaze_ cmazo cmazon cmb_ cmba cmbar cmbarr cmbe cmber cmber_ cmbers cmbi cmbin
cmbing cmbl cmble cmble_ cmbles cmbo cmbr cmbs cmbs_ cmbu cmbud cmbuds cme_ cmea cmeal cmeals cmean cmean_
cmeani cmeans cmeant cmeas cmeasu cmeat cmeat_ cmeb cmebo cmebod cmed cmed_ cmedi cmedia cmedic cmee cmeet
cmeeti cmeh cmeh_ cmehr cmehr_ cmel cmell cmell_ cmelle cmells cmely cmely_ cmem cmemb cmembe cmemo cmemor
cmen cmen_ cmena cmend cmend_ cmende cmens cmens_ cment cment_ cmenta cmenti cments cmenu cmenu_ cmeo cmeon
cmeone cmer cmer_ cmera cmerc cmerch cmerg cmerge cmeri cmeric cmers cmers_ cmes cmes_ cmesa cmesag cmess
cmess_ cmessa cmet cmet_ cmeta cmetab cmete cmeter cmeth cmethi cmetho cmeti cmetim cmetr cmetri cmetro cmew
cmewh cmewha cmewhe cmewo cmewor cmex cmey cmi_ cmic cmic_ cmica cmical cmich cmich_ cmick cmick_ cmid cmid_
cmidd cmiddl cmie cmig cmigh cmight cmigr cmigra cmil cmild cmild_ cmile cmile_ cmiles cmili cmilie cmilin
cmilk cmilk_ cmill cmill_ cmille cmilli cmills cmily cmily_ cmin cmin_ cmina cminal cminat cminc cmince cmind
cmind_ cminde cmine cmine_ cming cming_ cmini cminim cminis cminu cminut cmis cmis_ cmise cmise_ cmised cmiss
cmiss_ cmisse cmissi cmist cmista cmit cmit_ cmite cmited cmith cmitt cmitte cmiu cmium cmium_ cmix cmix_
cmixe cmixed cmixer cmm_ cmme cmme_ cmmed cmmed_ cmmedi cmmen cmmend cmment cmmer cmmer_ cmmi cmmin cmming
cmmis cmmiss cmmit cmmitt cmmo cmmu cmmun cmmuni cmn_ cmo_ cmob cmobi cmobil cmod cmode cmode_ cmodel cmoder
cmodu cmodul cmok cmoke cmoked cmoki cmokin cmol cmom cmome cmomen cmon cmon_ cmond cmond_ cmonda cmone cmoney
cmong cmong_ cmons cmont cmonth cmonz cmonzo cmoo cmood cmood_ cmoon cmoon_ cmoot cmooth cmor cmor_ cmore
cmore_ cmorn cmorni cmorr cmorro cmort cmortg cmos cmost cmost_ cmosta cmostl cmot cmote cmote_ cmoth cmothe
cmoti cmoto cmotor cmou cmoul cmould cmoun cmount cmour cmous cmout cmouth cmov cmova cmoval cmove cmove_
cmoved cmow cmowe cmower cmp_ cmpa cmpai cmpaig cmpan cmpani cmpany cmpar cmpare cmpari cmpas cmpass cmpe
cmped cmped_ cmper cmper_ cmperi cmpers cmpet cmpete cmpeti cmpl cmpla cmplai cmple cmple_ cmplet cmpli cmplic
cmplif cmplo cmploy cmply cmply_ cmpo cmpoo cmpoo_ cmpor cmport cmpos cmposs cmpost cmpr cmpre cmpres cmpro
cmprov cmps cmps_ cmpso cmpson cmpt cmpt_ cmpti cmptie cmpts cmpts_ cmpty cmpty_ cmpu cmpul cmpuls cmput
cmpute cmpy cmpy_ cmr_ cmro cmroe cmroe_ cmrs cmrs_ cms_ cmse cmsel cmself cmselv cmst cmsta cmstan cmsy cmsy_
cmu_ cmuc cmuch cmuch_ cmud cmudg cmudge cmug cmug_ cmul cmula cmula_ cmult cmulti cmum cmum_ cmums cmums_
cmun cmuni cmunic cmup cmupp cmuppe cmur cmurd cmurde cmus cmuse cmuseu cmusg cmusgr cmush cmushy cmusi cmusic
cmust cmust_ cmvo cmvoe cmvoe_ cmy_ cmys cmyse cmysel cna_ cnab cnabl cnable cnad cnada cnada_ cnae cnae_ cnaf
cnaff cnaff_ cnaffo cnag cnage cnagem cnager cnah cnah_ cnai cnail cnails cnair cnaire cnal cnal_ cnall cnally
cnam cname cname_ cnames cnan cnan_ cnanc cnance cnanci cnant cnant_ cnap cnap_ cnapp cnappe cnappi cnar cnarr
cnarro cnary cnary_ cnas cnast cnasty cnat cnate cnate_ cnated cnatel cnati cnatio cnativ cnatt cnatte cnatu
cnatur cnav cnavy cnavy_ cnaw cnaw_ cnbe cnbl cnblo cnbloc cnbo cnboa cnboar cnbu cnbur cnc_ cnca cnce cnce_
cnced cnced_ cncel cncel_ cncell cncer cncer_ cncern cnces cnces_ cnch cnch_ cnche cnches cnchi cnchis cncht
cnchti cnci cncia cncial cncid cncid_ cncie cncied cncies cncil cncil_ cncip cncipl cncl cnclu cnclud cnco
cncom cncomp cncon cncr cncre cncrea cnct cncti cnctio cncy cncy_ cnd_ cnda cnda_ cndad cndal cndar cndard
cndat cndati cnday cnday_ cndays cndc cndch cndchi cnde cnded cnded_ cndem cndemi cnden cnder cnder_ cnderc
cnderf cnders cndi cndin cnding cndit cnditi cndk cndki cndkid cndl cndle cndle_ cndled cndles cndli cndlie
cndlin cndlo cndlor cndly cndly_ cndm cndma cndo cndo_ cndon cndon_ cndor cndor_ cndors cndow cndow_ cndp
cndpa cndpap cndr cndra cndra_ cndre cndred cndro cndroi cnds cnds_ cndso cndson cndt cndt_ cndu cnduc cnduct
cndw cndwi cndwic cndy cndy_ cne_ cnea cnear cnear_ cneare cnearl cnec cnece cneces cneck cneck_ cnect cnect_
cned cned_ cnee cnee_ cneed cneed_ cneede cneedf cneeds cneer cneer_ cnees cnees_ cnei cneig cneigh cnein
cnein_ cneit cneith cnel cnel_ cnels cnels_ cnem cnen cnent cnentl cnep cneph cnephe cner cner_ cnera cneral
cnerat cnerg cnergy cners cners_ cnerv cnerve cnes cnes_ cnesd cnesda cnesp cnespr cness cness_ cnest cnest_
cnestl cnet cnet_ cnetw cnetwo cnety cnety_ cnev cneve cnever cnew cnew_ cnewa cnewal cnewe cnewed cnews
cnews_ cnewsl cnex cnext cnext_ cney cney_ cneys cneys_ cnfa cnfai cnfair cnfe cnfer cnfere cnfes cnfess cnfi
cnfid cnfide cnfir cnfirm cnfl cnflu cnflue cnfo cnfo_ cnfor cnform cnfort cnfr cnfri cnfrie cnfu cnfus cnfuse
cnfusi cng_ cnga cngal cnge cnge_ cnged cnged_ cngel cnger cnger_ cngers cnges cnges_ cngi cngin cngine cnging
cngl cngle cngle_ cngles cngli cnglis cngly cngly_ cngo cngo_ cngr cngs cngs_ cngu cngua cnguag cnha cnhap
cnhapp cnhe cnher cnheri cnhi cnhil cnhill cni_ cnic cnic_ cnica cnical cnicat cnice cnice_ cnicel cnicer
cnich cnici cnicia cnie cnies cnies_ cnif cnife cnife_ cnifo cnifor cnig cnigh cnight cnil cnil_ cnim cnima
cnimal cnimu cnimum cnin cnine cnine_ cninet cning cning_ cnings cnio cnion cnion_ cnions cnior cniq cnis
cnis_ cnisb cnisbe cnise cnise_ cnised cnish cnish_ cnishe cnishi cnist cnist_ cnistr cnit cnit_ cnite cnitel
cniti cnitia cnitt cnitti cnity cnity_ cniv cnive cniver cnk_ cnke cnke_ cnkey cnki cnkin cnking cnkl cnkly
cnkly_ cnks cnks_ cnla cnlan cnland cnle cnles cnless cnli cnlin cnline cnlo cnloa cnload cnly cnly_ cnna
cnnae cnnae_ cnnai cnnair cnne cnnec cnnect cnned cnned_ cnnel cnnel_ cnnels cnner cnner_ cnners cnnes cnnes_
cnni cnnin cnning cnnis cnnis_ cnnit cnnit_ cnno cnno_ cnnoy cnnoy_ cnnoye cnnoyi cnny cnny_ cno_ cnob cnobo
cnobod cnoc cnock cnock_ cnol cnom cnomi cnomic cnomo cnomor cnon cnon_ cnone cnone_ cnons cnonse cnoo cnoon
cnoon_ cnop cnope cnope_ cnor cnor_ cnore cnore_ cnored cnorm cnorma cnort cnorth cnos cnose cnose_ cnot cnot_
cnotc cnotch cnote cnote_ cnoted cnotes cnoth cnothe cnothi cnoti cnotic cnott cnotty cnou cnoug cnough cnour
cnour_ cnov cnova cnovat cnove cnovem cnow cnow_ cnowh cnowhe cnowi cnowin cnown cnown_ cnows cnows_ cnoy
cnoy_ cnoye cnoyed cnoyi cnoyin cns_ cnsa cnsan cnsane cnsat cnsati cnsb cnsc cnsce cnscen cnse cnse_ cnsec
cnsen cnsens cnsent cnses cnses_ cnsf cnsfe cnsfer cnsh cnshi cnship cnsi cnsib cnsibl cnsid cnside cnsio
cnsion cnsis cnsist cnsit cnsiti cnsiv cnsive cnsl cnsla cnslat cnso cnsol cnsoli cnsolv cnson cnson_ cnsor
cnsor_ cnsp cnspe cnspec cnst cnst_ cnsta cnstag cnstai cnstal cnstan cnste cnstea cnsti cnstit cnstr cnstru
cnsu cnsub cnsubs cnsul cnsult cnsum cnsur cnsura cnsure cnsw cnswe cnswer cnt_ cnta cntac cntact cntai cntain
cntal cntal_ cntan cntant cntar cntary cntat cntati cnte cnted cnted_ cntee cntee_ cnteen cnteer cnteg cntegr
cnten cntena cntenc cntent cnter cnter_ cntere cnterf cntern cnterp cnters cnth cnth_ cnthl cnthly cnths
cnths_ cnti cntia cntia_ cntial cntib cntibo cntic cntice cntil cntil_ cntin cnting cntinu cntio cntion cntis
cntist cntit cntiti cntity cntl cntly cntly_ cntm cntme cntmen cnto cnto_ cntok cntoki cntou cntout cntr cntra
cntrac cntral cntre cntre_ cntri cntrif cntro cntrod cntrol cntry cntry_ cnts cnts_ cntu cnty cnty_ cnu_ cnua
cnual cnual_ cnuar cnuary cnub cnubm cnubme cnue cnue_ cnued cnued_ cnuf cnufa cnufac cnui cnuin cnuis cnuisa
cnum cnumb cnumbe cnur cnurs cnurse cnus cnus_ cnusa cnusab cnut cnut_ cnute cnute_ cnutes cnuts cnuts_ cnux
cnux_ cnva cnva_ cnve cnvel cnvelo cnven cnvent cnver cnvers cnvey cnveyo cnvi cnvo cnvoi cnvoic cnvol cnvolv
cnwa cny_ cnyb cnybo cnybod cnym cnymo cnymor cnyo cnyon cnyone cnyt cnyth cnythi cnyw cnywa cnyway cnywh
cnywhe cnzl cnzl_ cnzo cnzo_ coac coach coach_ coache coad coad_ coadb coadba coadi coadin coads coads_ coaf
coaf_ coak coal coal_ coam coami coamin coan coan_ coap coap_ coar coard coard_ coardi coas coast coast_
coaste coat coat_ coats coats_ cob_ coba cobab cobabl cobal cobalt coban coban_ cobb cobbe cobber cobbi cobbin
cobbl cobble cobbly cobby cobby_ cobe cobe_ cober cober_ cobes cobes_ cobi cobil cobile cobin cobins cobj
cobje cobjec cobl coble coblem cobli coblig cobo cobod cobody cobot cobot_ cobs cobs_ coca cocad cocado cocal
cocal_ cocat cocate coce cocee coceed coces cocess coch coch_ coche cochu cochur coci cocie cociet cock cock_
cockd cockdo cocke cocked cocker cocket cocki cockin cocks cocks_ cockt cockta cocl coco cocol cocola coct
cocto coctob coctop coctor cocu cocum cocume cocur cocure cod_ coda codaf codafo coday coday_ codb codby
codbye codd codd_ coddl coddle codds codds_ coddy coddy_ code code_ coded coded_ codeg codegr codel codel_
codels coder codern codes codes_ codex codexo codg codge codged codi codie codies codo codoo codoo_ codow cods
cods_ codu coduc coduce coduci coduct codul codule codw codwi codwil cody cody_ codys codys_ coe_ coes coes_
coev coeve coever cof_ cofa cofa_ coff coff_ coffe coffee coffen coffer coffi coffic coffl coffli cofi cofil
cofile coft cofte coften coftw coftwa cog_ coga coga_ cogan cogan_ coge coget cogeth cogg cogh coghu coghur
cogi cogin cogin_ cogins cogl cogle cogle_ cogn cogni cognis cogo cogo_ cogr cogra cogram cogs cogs_ cogu
cogue cogue_ cogues cogy cogy_ coh_ cohi cohio cohio_ cohn coho cohol cohol_ coi_ coic coice coice_ coicem
coices coid coid_ coil coil_ coile coiled coiler coin coin_ coine coined coing coing_ coins coins_ coint
coint_ cointe cointi cointm coints coir coir_ cois coja coja_ coje cojec coject cok_ coka cokay cokay_ coke
coke_ coked coked_ coken coken_ coker coker_ coki cokie cokies cokil cokil_ cokin coking coks coks_ col_ cola
colab colab_ colan coland colar colar_ colat colat_ colate cold cold_ colde colded colder cole cole_ colen
colen_ coler colera coles coles_ colesa colf colf_ coli colic colici colicy colid colid_ colida colin colin_
coling colis colish colit colite coliti colk colk_ coll coll_ colla collar colle collea collec colled colleg
coller colley collo collow colls colls_ colo colog cologi cology color color_ colou colour cols cols_ colst
colsta colt colu colun colunt colut colute coluti colv colve colved colven coly com_ coma coman coman_ comas
comas_ comat comato comb comb_ combu combud come come_ comeb comebo comen comen_ comens coment comeo comeon
comer comer_ comers comes comes_ comet cometh cometi comew comewh comi comic comica comin coming comis comise
comm comme commen commi commis commit commu commun como comor comore comorr comot comp compa compan compar
compas compe compet compl compla comple compli compo compos compt compt_ compu compul comput coms coms_ con_
cona conab conabl conal conal_ conall conat conate conb conbo conboa conc conce conce_ concer cond cond_ conda
conday conde conder condi condin condit condo condon condu conduc cone cone_ coned coned_ coner coner_ coners
cones cones_ conest coney coney_ conf confe confer confes confi confid confir confu confus cong cong_ conge
conger congs congs_ coni conig conigh conis conist conk conke conkey conl conli conlin conly conly_ conn conna
connae connai conne connec cono conom conomi conou conour cons cons_ conse conse_ consen consi consib consid
conso consor const consta consu consul consum cont cont_ conta contac conte conten conth conth_ conthl conths
conti contin conto conto_ contr contra contro conv conve conven conver convey cony conz conzo conzo_ coo_ cood
cood_ coodb coodby coods coods_ coodw coodwi coody coody_ coof coof_ coog coogl coogle cook cook_ cooke cooked
cooker cooki cookie cookin cooks cooks_ cool cool_ coole cooler cools cools_ coolst coom coom_ coome coomer
cooms cooms_ coon coon_ coone cooner coop coor coor_ coorl coorly coors coors_ coorst coos coose coose_ coot
coot_ cootb cootba cooth cooth_ coots coots_ cop_ cope cope_ copel copele copen copen_ copene copeni coper
coper_ copera coperl copes copes_ coph cophe cophe_ copi copie copies copif copify copin copine copini copl
cople cople_ copp copp_ coppe copped copper coppi coppin copr copri copria cops cops_ copt copt_ copti coptio
copto coptou copu copus copus_ copy copy_ cor_ cora coran corang corat corati corb corbi corbid corc corce
corce_ corced corch cord cord_ corda cordab corde corder cordi cordin cords cords_ core core_ cored cored_
corev coreve corg corga corgan corge corget corgo corgot cori corie cories corig corigi corin coring corit
corith cork cork_ corke corked corki corkin corkl corkli corkm corkma corks corks_ corksh corkt corkto corl
corld corld_ corly corly_ corm corm_ corma cormal corman cormat corme cormed cormer corms corms_ cormu cormul
corn corn_ corne corner corney corni cornin coro coros corosc corp corpo corpor corr corre correc corri corrie
corro corrow corry corry_ cors cors_ corse corse_ corses corst corst_ corste cort cort_ corta cortag cortal
cortan corte corted cortg cortga corth corth_ corti cortin cortio cortm cortme cortn cortni corts corts_ cortu
cortug cortun corty corty_ cory cory_ cos_ cosa cosab cosabl cosc cosch cosch_ cosco coscop cose cose_ cosed
cosed_ coser coser_ coses coses_ cosh coshe cosher cosi cosin cosing cosit cosit_ cosk cosp cospi cospit coss
coss_ cossi cossib cosss cosss_ cost cost_ costa costa_ costab costag costat costc costco coste costed costi
costl costly costs costs_ cosu cosur cosure cot_ cota cota_ cotal cotall cotat cotate cotb cotba cotbal cotc
cotch cotch_ cote cote_ cotec cotect coted coted_ cotel cotel_ cotes cotes_ coth coth_ cothe cother cothi
cothin coths coths_ coti cotic cotice cotio cotion cotis cotis_ cotl cotli cotlin cotm cotme cotmen coto cotor
cotor_ cotos cotos_ cotr cots cots_ cott cotte cotten cotter cotti cottin cottl cottle cotto cottom cotty
cotty_ cou_ coub coubl couble couc couch couch_ couche coud coud_ coug cough cough_ cought coul coul_ could
could_ coulde couldv couldy coull coull_ coun counc counce counci cound cound_ counda counde counds coung
coung_ counge count count_ counta counte counti countr counts county coup coup_ coupl couple couq couqu couque
cour cour_ courc cource couri courie courit cours cours_ course court court_ courte courth courts cous cous_
couse couse_ couseh couser couses cousi cousin cousl cously cout cout_ coutd coutda coute coute_ couted couter
couth couth_ couti coutin coutr coutra couts couts_ coutsi coutso coutst cova coval coval_ covat covati cove
cove_ coved coved_ covel covel_ covely covem covemb coveme coven coven_ cover cover_ coverb coverc coverh
covern coverp covers coverv coves coves_ covi covid covid_ covide cow_ cowa cowb cowbo cowboa cowd cowd_ cowe
cowe_ cowed cowed_ cowel cowel_ cowels cower cower_ cowers cowes cowh cowhe cowher cowi cowin cowing cowl cown
cown_ cowne cowner cownh cownhi cowns cowns_ cownst cows cows_ cox_ coxe coxes coxes_ coxi coxid coxidi coy_
coya coyal coyal_ coyalt coyc coyco coycot coye coyed coyed_ coyee coyee_ coyi coyin coying coyl coyle coyle_
coys coys_ coze coze_ cozen cozen_ cpa_ cpac cpace cpace_ cpack cpack_ cpacka cpacke cpacks cpad cpad_ cpads
cpads_ cpag cpage cpage_ cpages cpai cpaid cpaid_ cpaig cpaign cpain cpain_ cpaint cpair cpair_ cpaire cpairs
cpal cpal_ cpall cpalle cpalli cpalm cpalm_ cpam cpam_ cpan cpan_ cpand cpande cpani cpanie cpany cpany_ cpap
cpape cpaper cpar cpar_ cpara cparc cparce cpard cpardo cpare cpare_ cpared cparen cpari cparis cpark cpark_
cparki cpart cpart_ cparti cpartm cpartn cparts cparty cpas cpass cpass_ cpasse cpassi cpassp cpassw cpast
cpast_ cpat cpatc cpatch cpate cpatel cpati cpatie cpatt cpatte cpau cpaus cpause cpav cpave cpaved cpay cpay_
cpayi cpayin cpaym cpayme cpayp cpaypa cpayr cpayro cpbo cpboa cpboar cpda cpdat cpdate cpde cpdes cpdesk cpdf
cpdf_ cpe_ cpea cpeac cpeace cpeak cpeak_ cpeaki cpeaks cpean cpeat cpeat_ cpec cpeci cpecia cpect cpect_
cpecte cpecti cped cped_ cpee cpeel cpeel_ cpel cpele cpeles cpen cpen_ cpend cpend_ cpendi cpends cpene
cpened cpeni cpenin cpenn cpenny cpens cpens_ cpensi cpent cpent_ cpeo cpeop cpeopl cper cper_ cpera cperat
cperb cperb_ cperc cperce cperf cperfe cperfu cperi cperia cperie cperio cperk cperki cperl cperle cperly
cperm cperma cpermi cpero cpers cpers_ cpersi cperso cpert cperth cperw cperwo cpes cpes_ cpest cpest_ cpeste
cpet cpet_ cpete cpeten cpeti cpetit cpetr cpetro cpets cpets_ cpett cpetty cpfu cpful cpful_ cpgr cpgra
cpgrad cpha cphar cpharm cphas cphase cphe cphe_ cphew cphew_ cpho cphon cphone cphot cphoto cphy cphys cphysi
cpic cpick cpick_ cpicke cpicks cpicku cpict cpictu cpid cpid_ cpie cpiec cpiece cpies cpies_ cpif cpify
cpify_ cpil cpill cpills cpin cpine cpine_ cpinel cping cping_ cpini cpinio cpink cpink_ cpip cpipe cpipe_
cpir cpire cpired cpis cpiss cpiss_ cpist cpist_ cpit cpita cpital cpits cpits_ cpitt cpitte cpiz cpizz cpizza
cpka cpkar cpkart cpla cplac cplace cplai cplain cplan cplan_ cplane cplann cplant cplas cplast cplat cplate
cplatf cplay cplay_ cplays cple cple_ cplea cpleas cplen cplent cples cples_ cplese cplet cplete cpli cplic
cplica cplie cplied cplier cplies cplif cplify cplin cpline cplit cplit_ cplo cploy cploye cplu cplum cplumb
cplus cplus_ cply cply_ cplyi cplyin cpm_ cpme cpmen cpment cpo_ cpoa cpoac cpoach cpoc cpock cpocke cpod
cpods cpods_ cpoi cpoin cpoint cpok cpoke cpoke_ cpoken cpol cpola cpolan cpoli cpolic cpolis cpolit cpolo
cpolog cpoly cpon cpond cpond_ cpondi cpons cponse cponsi cponso cpoo cpoo_ cpool cpool_ cpoor cpoor_ cpoorl
cpop cpop_ cpopp cpopu cpor cpor_ cpora cporat cport cport_ cporta cporte cporti cports cportu cpos cposa
cposab cpose cpose_ cposed cposi cposit cposs cpossi cpost cpost_ cposta cpostc cposte cpot cpot_ cpott cpotte
cpotty cpou cpoun cpound cpour cpow cpowe cpower cpp_ cppa cppal cppall cppe cpped cpped_ cppen cppen_ cppene
cppens cpper cpper_ cppers cppet cppets cppi cppie cppies cppin cpping cppl cpple cppli cpplie cpply cpply_
cppo cppoi cppoin cppor cpport cppos cppose cppr cppre cpprec cppren cppres cppro cpproa cpprop cpprov cpps
cpps_ cppy cppy_ cpr_ cpra cprac cpract cpre cprea cpread cprec cpreci cpred cprede cpref cprefe cpreg cpregn
cprem cpremi cpren cprent cpres cprese cpress cpret cprett cprev cprevi cpri cpria cpriat cpric cprice cprie
cpries cpril cpril_ cprim cprin cprinc cpring cprint cpris cprise cpriso cpriv cpriva cpriy cpriya cpriz
cprize cpro cproa cproac cprob cproba cprobl cproc cproce cprocu cprod cprodu cprof cprofi cprog cprogr cproj
cproje cprom cpromi cpromp cproo cproof cprop cprope cpropr cprot cprote cprou cproud cprov cprove cprovi cpru
cprus cprus_ cps_ cpse cpse_ cpset cpset_ cpso cpson cpst cpsta cpstai cpsti cpstic cpsu cpsul cpsule cpt_
cpta cpte cpted cpted_ cptem cptemb cpti cptie cpties cptio cption cpto cptop cptop_ cptou cptout cpts cpts_
cpty cpty_ cpub cpub_ cpul cpull cpull_ cpulli cpuls cpum cpump cpump_ cpun cpune cpune_ cpup cpup_ cpupp
cpuppi cpuppy cpur cpurc cpurch cpure cpure_ cpurp cpurs cpurse cpursu cpus cpus_ cpush cpush_ cpushe cput
cput_ cpute cpute_ cputer cputt cputti cpuz cpuzz cpuzzl cpy_ cqua cqual cquali cquan cquant cquar cquare
cquarr cquart cquas cquash cque cque_ cquea cqueak cquee cques cquest cquet cquet_ cqueu cqueue cqui cquic
cquick cquid cquid_ cquida cquie cquiet cquil cquir cquire cquiri cquit cquit_ cquite cquiz cquiz_ cquo cquot
cquote cra_ crab crabb crabbi crac crace crace_ crack crack_ cracke cracki crackl cracks cract cract_ cracti
cracto cracts crad crada cradab crade crade_ crader cradi cradia cradin cradio cradu cradua craf craft craft_
crag crage crage_ crageo crai craid craid_ craig craigh crail crail_ crain crain_ craine craini crais crak
crake crake_ crakes cral cral_ crale cralee crali cralia crall crally cram cram_ crama cramad crame cramew
cramm cramme cran cran_ cranc crance cranch cranci crand crand_ cranda crandc crandk crandm crands crandt
crang crang_ crange crank crank_ crankl crans cransf cransl crant crant_ crante crants cranty crap crap_ crapi
crapis crapp crappe cras cras_ crase crase_ crash crash_ crashe crashi crass crass_ crasse crassi crassm crasu
crasur crat cratc cratch crate crate_ crated cratef crates crath crathe crati cratio crato crator cratt crattl
crau craul crauli crav crava cravan crave crave_ cravel cravi cravis craw craw_ crawa crawb crawbe crawe
crawer crawi crawin cray cray_ craye crayed craz crazy crazy_ crb_ crba crban crbe crbi crbid crbid_ crbo
crbou crboug crbs crbs_ crbu crca crce crce_ crced crced_ crcel crcel_ crcels crcen crcent crch crch_ crcha
crchan crchar crchas crci crcis crcise crcl crco crcod crcode crcu crcum crcums crcut crcut_ crd_ crda crdab
crdabl crday crday_ crdays crdb crdbo crdboa crde crden crden_ crder crder_ crdere crderi crders crdi crdie
crdier crdin crdina crding crdl crdly crdly_ crdo crdon crdon_ crdr crdre crdres crds crds_ cre_ crea crea_
creac creach creact cread cread_ creadf creadi creadm creads cready creag creage creak creak_ creakf creaks
creaky creal creal_ creall cream cream_ creas crease creaso creast creasu creat creat_ create creath creatm
creats creatu creb crebu crebui creby creby_ crec crece crecei crecep crech creche creci crecia crecie crecip
creco creco_ crecog crecom crecor crect crect_ crecte crecto crecy crecyc cred cred_ crede credec credi credit
creds creds_ credu creduc cree cree_ creed creed_ creeds creem creeme creen creen_ creens creep creepi creeps
crees crees_ creet creet_ creets creez creeze cref crefe crefer crefi crefil crefr crefra crefu crefun crefus
creg crega cregar cregi cregis cregn cregna cregr cregre cregu cregul creh creha crehab creho crehou crei
creig creigh crej creje crejec crejo crejoi crel crel_ crela crelan crelat crele crelea creli crelig crelo
creloc crely crely_ crem crema crema_ creme cremel cremem cremen cremi cremin cremiu cremo cremot cremov cremv
cremvo cren cren_ crenc crence crench crend crend_ crendy crene crenew creno crenov crent crent_ crenta crenti
crentl crento crents creo creop creope creor creord crep crep_ crepa crepai crepe crepea crepl crepla crepli
creply crepo crepor crepr crepre crept creq crequ creque crequi crer crer_ cres cres_ crese cresen creset
cresh cresh_ creshe cresi cresid cresig creso cresol cresp crespe crespo cress cress_ cresse cressi cresso
crest crest_ cresta creste cresti cresto crestr cresu cresul cret cret_ creta cretar cretc cretch crete creti
cretir crett cretty cretu cretur creu creus creusa crev creve crever crevi crevie crevio crevis crevo crevok
crew crew_ crewd crewf crewfi crews crews_ crex crexi crexit crey crey_ crf_ crfa crfac crface crfe crfec
crfect crfu crful crful_ crfum crfume crga crgai crgain crgan crgani crgar crge crge_ crged crged_ crgen
crgenc crger crger_ crgers crgery crges crges_ crget crget_ crgi crgic crgic_ crgin crgin_ crging crgo crgos
crgos_ crgot crgot_ crgott crgu crgui crguin crgum crgume crgy crgy_ crhe crhea crhead cri_ cria criag criage
crial crial_ crian crian_ criat criate crib cribe cribe_ cribed cribi cribin cribl crible cribu cribut cric
cric_ crica crican crice crice_ criced crices cricey crich crich_ crici cricit crick crick_ crict crict_ crid
crid_ crida criday cride cride_ cridg cridge cridi cridic cridl cridle crie cried cried_ crief crief_ crien
crienc criend crier crier_ criers cries cries_ criest criet criety crif criff criff_ crift crifte crifu crifug
crig crigh cright crigi crigin crik crike crike_ cril cril_ crile crile_ crill crill_ crilli crim crime crimi
crimin crin crinc crinci crind crinde cring cring_ cringi crings crink crink_ crinki crinks crint crint_
crinte crinti crinto crints crio criod criod_ criou crious crip crip_ cripe cripp crippe crippi cript cript_
cripti cris crise crise_ crish crish_ crisi crisin criso crison crist criste cristm cristo crists crit crit_
crite crite_ crited crith crithm criti critin critis critt critte crity crity_ criv criva crivac crival crivat
crive crive_ crived criver crives crivi crivin criy criya criya_ criz crize crk_ crke crked crked_ crker crket
crket_ crketi crki crkin crking crkins crkl crkli crklif crkm crkma crkman crks crks_ crksh crksho crkt crkto
crktop crl_ crla crlan crland crld crld_ crle crles crless crli crlie crlier crlo crlow crls crls_ crly crly_
crm_ crma crmac crmal crmal_ crman crman_ crmane crmany crmar crmark crmat crmat_ crmati crme crmed crmed_
crmer crmer_ crmers crmi crmin crmina crming crmis crmiss crmit crmo crmon crmos crmost crms crms_ crmu crmul
crmula crmy crmy_ crn_ crna crnal crnal_ crnam crname crne crned crned_ crner crner_ crners crnet crnet_ crney
crney_ crni crnin crning crnis crnish crnit crnity crno crnoo crnoon crns crns_ crnt crnt_ cro_ croa croac
croach croad croad_ croadb croam croami croas croast crob croba crobab crobb crobbe crobe crobes crobi crobin
crobl croble crobo crobot croc croce crocee croces croch crochu crocu crocur crod crodu croduc croe croe_ crof
crofi crofil crog croga crogan crogr crogra croi croid croid_ croj croje crojec crok croke croke_ croken
croker crol crol_ croll croll_ crolle crolls crom crom_ cromi cromis cromp crompt cron crone crones crong
crong_ cronge cront cront_ croo croof croof_ crook crook_ crooks croom croom_ crooms crop crop_ crope croper
croph crophe cropp croppe croppi cropr cropri crops crops_ cror cror_ cros cros_ crosc crosco crose crose_
croses cross cross_ crot crota crota_ crotat crote crote_ crotec croth crothe crott crotte crou croub croubl
croud croud_ croug crough croun cround croup croup_ crous crous_ crouse crout croute crouti crov crove crove_
croved crovem crovi crovid crow crow_ crowb crowbo crowd crowd_ crowe crown crown_ crows crows_ croy croye
croyed croz croze croze_ crozen crp_ crpe crped crped_ crpen crper crper_ crpet crpet_ crpets crph crpo crpor
crpora crpr crpri crpric crpris crpro crproo crra crran crrang crrant crras crrass crre crrec crrect crred
crred_ crrel crrel_ crren crrenc crret crri crria crriag crrib crribl crrie crried crries crris crriv crriva
crrive crrivi crro crrog crroga crror crror_ crrow crrow_ crrowb crry crry_ crrys crrys_ crs_ crsa crsd crsda
crsday crse crse_ crsel crself crselv crser crsery crses crses_ crsh crshi crship crsi crsio crsion crsis
crsist crso crson crson_ crsona crst crst_ crsta crstan crste crstep crsto crstoo crsu crsua crsuan crt_ crta
crtag crtage crtai crtain crtal crtal_ crtan crtant crtc crtcu crte crted crted_ crtee crteen crter crter_
crtg crtga crtgag crth crth_ crthd crthda crthe crther crti crtic crticl crticu crtie crtif crtifi crtin
crting crtio crtion crtis crtisi crtl crtle crtley crtm crtme crtmen crtn crtne crtner crtni crtnig crto crton
crton_ crtons crtr crtri crtrid crts crts_ crtu crtug crtuga crtun crtuna crtune crty crty_ cru_ crua cruar
cruary crub crub_ crubb crubbe crubbi cruc cruct cructo cructu crud crude crude_ cruden crue crue_ crug crug_
crugg crugge cruh crui cruit crul crule crule_ crules crum crumb crumbl crumbs crumo crumou crump crumpy crun
crun_ crunk crunk_ crunn crunni cruns cruns_ crup crup_ crupt crus crus_ crush crushe crust crust_ cruste
crusti crve crve_ crved crved_ crvel crvell crver crves crves_ crvest crvey crvey_ crveye crveys crvi crvic
crvice crvie crview crviv crvive crwa crwar crward crwo crwor crwork cry_ cryb crybo crybod cryd cryda cryday
crye crye_ cryer cryer_ cryi cryin crying crym cryma cryman cryo cryon cryone crys crys_ cryt cryth crythi
cryw crywh crywhe csa_ csab csabb csabba csabl csable csac csach csache csack csacks csad csadl csadly csaf
csafe csafe_ csag csage csage_ csages csagi csagin csai csaid csaid_ csain csak csake csake_ csal csale csale_
csaler csales csalm csalmo csalo csalon csam csame csame_ csamp csampl csan csanc csance csand csande csandp
csandr csandw csane csane_ csant csap csapp csapp_ csappo csar csary csary_ csas csast csaste csat csat_ csati
csatio csatis csatu csatur csau csaun csauna csaus csausa csav csave csave_ csaved csavi csavin csaw csaw_
csay csay_ csayi csayin csays csays_ csba csban csband csbe csbet csbets csca cscal cscam cscam_ cscamm cscan
cscar cscare csce cscen cscene cscent csch csch_ cscho cschoo csci cscie cscien cscis csciss cscl csclo csclos
csco csco_ cscon cscone cscont cscop cscope cscot cscou cscoun cscr cscra cscrap cscrat cscre cscree cscrew
cscri cscrib cscrip cscru cscrub cscu cscui cscuit cscus cscuss csda csda_ csday csday_ csdays cse_ csea csea_
cseal cseam cseams csear csearc cseas cseaso cseat cseat_ cseats csec csec_ cseca cseco csecon csecr csecre
csecu csecur csed csed_ csee csee_ cseed cseeds cseem cseeme cseems cseen cseen_ cseh cseho csehol csel csel_
cselc cselco csele cselec cseles cself cself_ csell csell_ csells cselv cselve csem csen csend csend_ csendi
csends cseni csenio csens csense csensi csent csent_ csenta csente csentl csep csept csepte cser cser_ csere
csered cseri cserio csers csers_ cserv cserve cservi csery csery_ cses cses_ cset cset_ csets csets_ csett
csetti csettl cseu cseum cseum_ csev cseve cseven csever csew csewh csewhe csewi csewin csfe csfer csfer_
csferr csfi csfie csfied csgr csgra csgrav csh_ csha cshab cshabb cshad cshade cshak cshake cshaki csham
cshamb cshame cshamp cshar cshare csharp cshe cshe_ cshea cshear cshed cshed_ csheds cshee csheet cshei cshein
cshel cshelf cshell cshelt cshelv csher csher_ cshes cshes_ cshet cshetl cshi cshif cshift cshin cshing cshio
cshion cship cship_ cshipp cshir cshirt csho cshoc cshock cshod cshodd cshoe cshoe_ cshoes cshoo cshoot cshop
cshop_ cshopi cshopp cshops cshor cshort cshou cshoul cshout cshov cshove cshow cshow_ cshowe cshows cshr
cshra cshran cshru cshrug cshrun csht csht_ cshu cshut cshut_ cshw cshwa cshwas cshwat cshy cshy_ csia csib
csibl csible csic csic_ csica csical csick csick_ csid cside cside_ csiden csider csie csier csier_ csig csigh
csighe csight csign csign_ csigna csigne csigns csil csile csilen csill csilly csim csim_ csimp csimpl csin
csin_ csinc csince csine csines csing csing_ csingl csio csio_ csion csion_ csione csions csir csir_ csire
csired csis csis_ csist csist_ csiste csists csit csit_ csite csite_ csites csiti csitiv csito csitor csits
csits_ csitt csitti csiv csive csive_ csix csix_ csixt csixte csixty csiz csize csize_ csizes csk_ cska cske
csked csked_ csket csket_ cski cskin cskin_ csking cskip cskip_ csks csks_ cskt cskto csktop csky csky_ csla
cslan csland cslat cslati csle cslee csleep cslet cslett csli cslig csligh cslip cslipp cslo cslot cslot_
cslots cslow cslow_ cslowe csly csly_ csma csmal csmall csman csman_ csmar csmart csmas csmash csme csmel
csmell csmen csment csmi csmil csmile csmili csmo csmok csmoke csmoki csmoo csmoot csms csms_ csmu csmud
csmudg csna csnap csnapp csne csno csnot csnott csnow cso_ csoa csoap csoap_ csoc csoci csocie csock csocks
csod csode csodex csoe csoev csoeve csof csofa csofa_ csoft csoftw csol csola csolar csold csold_ csole csole_
csoles csoli csolic csolid csolu csolut csolv csolve csom csome csome_ csomeb csomeo csomet csomew cson cson_
csona csonab csonal csons csons_ csoo csoon csoon_ csoone csor csor_ csore csorr csorry csors csors_ csort
csort_ csorte csortm csot csou csoul csoul_ csoun csound csoup csoup_ csour csour_ csourc cspa cspac cspace
cspai cspain cspam cspam_ cspan cspar cspare cspat cspatc cspe cspea cspeak cspec cspeci cspect cspen cspend
cspent cspi cspic cspin cspine cspit cspita cspl cspli csplit cspo cspok cspoke cspon cspond cspons cspoo
cspor csport cspos csposa cspot cspot_ cspr cspre csprea cspres cspri csprin cspu csput cspute csqu csqua
csquar csquas csque csquea csquee csri csrib csribe css_ cssa cssag cssage cssagi cssar cssary cssat cssati
cssay cssay_ csse cssed cssed_ csser csser_ csses csses_ cssi cssib cssibl cssin cssing cssio cssion cssis
cssist cssm cssme cssmen csso csso_ cssol cssolv csson cssons cssor cssor_ cssors cssort cssp csspo csspor
csss csss_ cssu cssue cssue_ cssw csswo csswor cst_ csta csta_ cstab cstabl cstac cstack cstaf cstaff cstag
cstage cstagr cstai cstain cstair cstak cstake cstal cstale cstall cstam cstan cstanc cstand cstant cstap
cstapl cstapr cstar cstare cstars cstart cstat cstat_ cstate cstati cstau cstaur cstay cstay_ cstaye cstayi
cstc cstco cstco_ cstcod cste cste_ cstea cstead csteam csted csted_ cstee csteep cstees cstem cstem_ cstems
csten csten_ csteni cstens cstent cstep cstep_ cster cster_ csterd cstere csteri csters cstery cstes cstes_
cstf cstfe cstfee csti cstic cstic_ cstick cstie cstif cstifi cstify cstil cstill cstim cstima cstin csting
cstio cstion cstit cstitc cstitu cstiv cstiva cstl cstle cstles cstly cstly_ cstm cstma cstmas csto csto_
cstoc cstock cstol cstol_ cstole cstom cstom_ cstome cstoms cston cstone cstoo cstood cstop cstop_ cstopp
cstops cstor cstore cstorm cstory cstp cstpo cstpo_ cstr cstra cstrai cstral cstran cstraw cstre cstrea cstree
cstres cstret cstri cstrib cstric cstrik cstrin cstro cstrok cstron cstrop cstroy cstru cstruc cstry cstry_
csts csts_ cstu cstuc cstuck cstud cstude cstudi cstudy cstuf cstuff cstup cstupi cstur csturb csturd csty
csty_ csua csual csuall csuan csuant csub csubc csubj csubje csubs csubsc csubsr csuc csucc csucce csuch
csuch_ csud csudd csudde csue csue_ csuf csuff csuffi csug csuga csugar csugg csugge csui csuit csuit_ csuita
csuite csuits csul csule csules csult csulta csults csum csuma csume csumm csumme csums csums_ csun csun_
csund csunda csup csupe csuper csupp csuppl csuppo csuppr csur csura csuran csurc csurch csure csure_ csurer
csurg csurge csurp csurpr csurv csurve csurvi csus csust csusta cswa cswal cswall cswap cswap_ cswapp cswe
cswea cswear cswee csweet cswer cswer_ cswere csweri cswers cswi cswim cswim_ cswin cswind cswing cswit cswitc
cswo cswor csword cswore csy_ csyn csyr csyru csyrup csys csysc csysco csyst csyste cta_ ctab ctaba ctabas
ctabl ctable ctac ctack ctack_ ctact ctact_ ctacte ctacti ctacts ctad ctad_ ctae ctae_ ctaf ctaff ctaff_ ctag
ctage ctage_ ctagr ctagra ctai ctail ctails ctain ctain_ ctaina ctainl ctains ctair ctairs ctak ctake ctake_
ctaken ctakes ctaki ctakin ctal ctal_ ctale ctale_ ctaler ctalk ctalk_ ctalke ctalki ctalks ctall ctall_
ctalla ctalle ctally ctalo ctalog ctam ctamp ctan ctanc ctance ctand ctand_ ctanda ctandi ctands ctank ctank_
ctann ctanne ctant ctant_ ctantl ctap ctap_ ctape ctape_ ctapl ctaple ctapr ctapri ctaps ctaps_ ctar ctar_
ctare ctare_ ctari ctaria ctarif ctars ctars_ ctart ctart_ ctarte ctary ctary_ ctas ctast ctaste ctasti ctastr
ctasty ctat ctat_ ctate ctate_ ctatem ctates ctati ctatio ctativ ctau ctaur ctaura ctax ctax_ ctay ctay_ ctaye
ctayed ctayi ctayin ctba ctbal ctball ctbh ctbh_ ctbo ctbot ctbot_ ctch ctch_ ctche ctched ctchen ctcher
ctches ctchi ctchin ctchy ctchy_ ctco ctco_ ctcod ctcode ctcu ctd_ ctda ctdat ctdate cte_ ctea ctea_ cteac
cteach ctead ctead_ cteam cteam_ ctear ctear_ ctec ctech ctechn ctect ctecti cted cted_ ctee ctee_ cteen
cteen_ cteena cteep cteep_ cteer cteer_ cteers ctees ctees_ cteet cteeth ctef ctefu cteful cteg ctegr ctegra
ctel ctel_ ctele ctelep ctell ctell_ ctelli ctells ctely ctely_ ctem ctem_ ctemb ctembe cteme ctemen ctemp
ctempl ctempt ctems ctems_ ctemu ctemu_ cten cten_ ctena ctenan ctenc ctence ctend ctende ctene cteni ctenin
ctenn ctenne ctenni ctens ctens_ ctensi ctent ctent_ ctenth ctenti ctep ctep_ cter cter_ ctera cterd cterda
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
ctival ctivat ctive ctive_ ctla ctlan ctland ctle ctle_ ctled ctled_ ctles ctles_ ctley ctleys ctli ctlin
ctline ctll ctll_ ctly ctly_ ctma ctmar ctmare ctmas ctmas_ ctmat ctmate ctme ctmen ctment ctne ctner ctner_
ctnes ctness ctni ctnig ctnigh cto_ ctob ctobe ctober ctoc ctock ctock_ ctocke ctocki ctocks ctockt ctod ctoda
ctoday ctodd ctoddl ctoe ctoes ctoes_ ctog ctoge ctoget ctok ctoki ctokil ctol ctol_ ctold ctold_ ctole ctolen
ctoler ctom ctom_ ctoma ctomat ctome ctomer ctomo ctomor ctoms ctoms_ cton cton_ ctone ctone_ ctoner ctoni
ctonig ctons ctons_ ctoo ctoo_ ctood ctood_ ctook ctook_ ctool ctool_ ctools ctop ctop_ ctopp ctopp_ ctoppe
ctoppi ctops ctops_ ctopu ctopus ctor ctor_ ctore ctore_ ctored ctorm ctorm_ ctorn ctorne ctors ctors_ ctory
ctory_ ctos ctos_ ctose ctose_ ctot ctota ctotal ctou ctouc ctouch ctoug ctough ctour ctout ctout_ ctow ctowe
ctowel ctown ctown_ ctox ctox_ ctoy ctoys ctoys_ ctpo ctpo_ ctps ctps_ ctra ctra_ ctrac ctrack ctract ctrad
ctrade ctradi ctrag ctrage ctrai ctraig ctrain ctral ctrale ctrali ctrall ctran ctrang ctrans ctras ctrash
ctrav ctrave ctravi ctraw ctrawb ctre ctre_ ctrea ctread ctreak ctreas ctreat ctree ctree_ ctrees ctreet ctrem
ctreme ctren ctrend ctres ctress ctret ctretc ctri ctria ctrial ctrib ctribu ctric ctric_ ctrici ctrick ctrict
ctrid ctridg ctrie ctried ctries ctrif ctrifu ctrik ctrike ctrin ctring ctrip ctro ctro_ ctrod ctrodu ctrok
ctroke ctrol ctrol_ ctroll ctron ctrong ctrop ctroph ctros ctrose ctrou ctroub ctrous ctroy ctroye ctru ctruc
ctruct ctrue ctrue_ ctrus ctrust ctry ctry_ ctryi ctryin cts_ ctsa ctsap ctsapp ctse ctsel ctself ctsi ctsid
ctside ctso ctsoe ctsoev ctsou ctsour ctst ctsta ctstan ctsy ctsy_ ctt_ ctta ctta_ cttac cttack ctte ctte_
ctted ctted_ cttee cttee_ cttem cttemp ctten ctten_ ctter ctter_ ctteri cttern ctters cttery ctti cttin ctting
cttit cttitu cttl cttle cttle_ cttled cttles ctto cttom cttom_ ctton ctton_ cttons cttor cttorn cttr cttre
cttres cttu cttuc cttuce ctty ctty_ ctua ctual ctual_ ctuall ctub ctube ctubes ctuc ctuce ctuck ctuck_ ctud
ctude ctude_ ctuden ctudi ctudio ctudy ctudy_ ctue ctues ctuesd ctuf ctuff ctuff_ ctuffe ctug ctuga ctugal
ctum ctumn ctumn_ ctun ctuna ctunat ctune ctune_ ctuned ctup ctup_ ctupi ctupid ctur ctura ctural cturb cturb_
cturba cturd cturda cturdi cture cture_ cturer ctures cturf cturf_ cturi cturin cturk cturn cturn_ cturne
cturns ctut ctute ctwa ctwar ctware ctwe ctwee ctween ctwel ctwelv ctwen ctwent ctwi ctwic ctwice ctwin ctwins
ctwo ctwo_ ctwor ctwork ctxt cty_ ctyp ctype ctype_ ctyped ctypi ctypin ctyr ctyre ctyre_ ctyres ctz_ cuag
cuage cuage_ cual cual_ cuali cualit cuall cually cuan cuant cuant_ cuanti cuar cuara cuaran cuare cuare_
cuarr cuarre cuart cuarte cuary cuary_ cuas cuash cuat cuati cuatio cub_ cubb cubbe cubber cubbi cubbis cubbl
cubby cubby_ cubc cube cuber cuber_ cubes cubes_ cubj cubje cubjec cubl cuble cuble_ cubled cubli cublin cubm
cubme cubmer cubs cubs_ cubsc cubscr cubsr cubsri cucc cucce cucces cuce cuce_ cuced cuced_ cuch cuch_ cuche
cucher cuci cucin cucing cuck cuck_ cucke cucket cuckl cuckle cucks cucks_ cuct cuct_ cucti cuctio cucto
cuctor cucts cucts_ cuctu cuctur cud_ cudd cudde cudden cude cude_ cuden cudene cudent cudg cudge cudge_
cudged cudget cudgi cudi cudin cuding cudio cudio_ cudit cudit_ cudito cuds cudsm cudsma cudy cudy_ cue_ cuea
cueak cueak_ cued cued_ cuee cuel cuel_ cuen cuenc cuence cuer cues cues_ cuesd cuesda cuess cuess_ cuest
cuest_ cuesti cuests cuet cuet_ cueu cueue cueue_ cufa cufac cufact cuff cuff_ cuffe cuffed cuffi cuffic cug_
cuga cugal cugal_ cugar cugar_ cuge cuge_ cugg cugge cugged cugger cugges cuggy cuggy_ cugh cugh_ cughe cughed
cughi cughin cught cught_ cughte cugs cugs_ cugu cugus cugust cuh_ cuic cuick cuick_ cuickb cuicke cuickl cuid
cuid_ cuida cuidat cuie cuiet cuiet_ cuil cuild cuild_ cuilde cuildi cuilt cuilt_ cuilty cuin cuing cuing_
cuir cuire cuire_ cuired cuirem cuiri cuis cuisa cuisan cuit cuit_ cuita cuitab cuitar cuite cuite_ cuited
cuits cuits_ cuiz cuiz_ cuk_ cul_ cula cula_ cular cular_ cularl culars culat culato culb culbs culbs_ culd
culd_ culde culder culdv culdve culdy culdy_ cule cule_ cules cules_ culi culic culic_ culk culk_ cull cull_
culle culled culli cullin cully cully_ culo culou culous culs cult cult_ culta cultan culti cults cults_ culty
culty_ culy culy_ cum_ cuma cuman cuman_ cumb cumb_ cumbe cumber cumbl cumble cumbr cumbs cumbs_ cume cume_
cumen cument cumm cumme cummer cummi cumn cumn_ cumo cumou cumour cump cump_ cumpe cumped cumper cumps cumps_
cumpy cumpy_ cums cums_ cumst cumsta cumsy cumsy_ cun_ cuna cuna_ cunaf cunaff cunan cunat cunate cunb cunbe
cunbl cunblo cunc cunce cunced cunch cunch_ cuncht cunci cuncil cunct cuncti cund cund_ cunda cundat cunday
cunde cunded cunder cundl cundle cundo cundo_ cundr cundre cunds cunds_ cune cune_ cuned cuned_ cuner cunera
cunf cunfa cunfai cunfo cunfor cunfr cunfri cung cung_ cunge cunger cunh cunha cunhap cuni cuni_ cunic cunica
cunif cunifo cunio cunion cunit cunit_ cunk cunk_ cunl cunlo cunloa cunn cunne cunnes cunni cunnin cunno
cunno_ cunny cunny_ cunp cunr cuns cuns_ cunsc cunsce cunso cunsol cunst cunsu cunsub cunt cunt_ cunta cuntai
cuntan cunte cuntee cunter cunti cuntil cuntin cuntr cuntry cunts cunts_ cunty cunty_ cunu cunus cunusa cunw
cunz cunzl cunzl_ cuot cuote cuote_ cuoted cuotes cup_ cupb cupbo cupboa cupd cupda cupdat cupe cuper cuper_
cuperb cuperm cupg cupgr cupgra cupi cupid cupid_ cupl cuple cuple_ cupp cuppe cupped cupper cuppet cuppi
cuppie cuppl cuppli cupply cuppo cuppor cuppos cuppr cuppre cuppy cuppy_ cups cups_ cupse cupset cupst cupsta
cupt cuqu cuque cuquet cur_ cura cural cural_ curan curanc curant curb curb_ curba curban curc curce curce_
curced curch curch_ curcha curd curda curday curde curder curdi curdie cure cure_ cured cured_ curem cureme
curer curer_ cures cures_ curf curf_ curg curge curger curi curic curich curie curied curier curin curing
curit curite curity curk curl curly curly_ curn curn_ curne curned curni curnin curns curns_ curnt curnt_ curo
curo_ curos curos_ curp curpr curpri curr curre curren curry curry_ curs curs_ cursd cursda curse curse_
cursel curser curses curst curst_ cursu cursua curt curt_ curta curtai curte curtee curth curth_ curthe curts
curts_ curv curve curves curvey curvi curviv cury cury_ curys curys_ cus_ cusa cusab cusabl cusag cusage cusb
cusba cusban cuse cuse_ cused cused_ cuseh cuseho cusel cusele cuser cuser_ cusers cuses cuses_ cuseu cuseum
cusg cusgr cusgra cush cush_ cushe cushed cushy cushy_ cusi cusic cusic_ cusin cusin_ cusine cusing cusl cusly
cusly_ cuss cuss_ cust cust_ custa custai custe custed custee custi custif custin custo custo_ custom custr
custra custy custy_ cusu cusua cusual cusy cusy_ cut_ cutc cutch cutche cutd cutda cutdat cute cute_ cuted
cuted_ cutel cutely cuten cuten_ cuter cuter_ cuters cutes cutes_ cuth cuth_ cuti cutin cutine cuting cutio
cution cutiv cutive cutl cutle cuto cutoc cutr cutra cutrag cuts cuts_ cutsi cutsid cutso cutsou cutst cutsta
cutt cutte cutter cutti cuttin cutto cutton cutu cutum cutumn cutur cuture cuty cuty_ cuve cuvet cux_ cuxu
cuxur cuxury cuy_ cuye cuyer cuyer_ cuyi cuyin cuying cuys cuys_ cuze cuze_ cuzz cuzz_ cuzzl cuzzle cva_ cvac
cvacy cvacy_ cvai cvail cvaila cval cval_ cvals cvals_ cvalu cvalue cvan cvan_ cvani cvanis cvans cvans_ cvap
cvapi cvapin cvar cvari cvarie cvarn cvarni cvas cvat cvat_ cvate cvate_ cvated cvati cvatio cvaz cvazz cvazza
cve_ cved cved_ cveg cveg_ cvega cvegan cvege cveget cvel cvel_ cvell cvello cvelo cvelop cvely cvely_ cvem
cvemb cvembe cveme cvemen cven cven_ cvend cvendi cvendo cveni cvenin cvent cvent_ cventy cver cver_ cvera
cverag cveral cverb cverbo cverc cverch cvere cvered cverh cverhe cveri cverie cverin cvern cverp cverpr cvers
cvers_ cversa cversi cvert cvert_ cverti cverts cverv cvervi cvery cvery_ cveryb cveryd cveryo cveryt cveryw
cves cves_ cvest cvest_ cvet cvet_ cvets cvets_ cvey cvey_ cveye cveyed cveyo cveyor cveys cveys_ cvia cvic
cvice cvice_ cvid cvid_ cvide cvide_ cvideo cvider cvie cview cview_ cviews cvik cviki cvikin cvil cvile
cvile_ cvill cvilla cvils cvils_ cvin cvine cving cving_ cvio cviol cviou cviour cvious cvis cvis_ cvise
cvised cviser cvisi cvisit cvist cvista cvit cviv cviva cvive cvive_ cvod cvoda cvodaf cvoe cvoe_ cvoi cvoic
cvoice cvok cvoke cvoke_ cvoked cvol cvolu cvolun cvolv cvolve cvon cvon_ cvor cvor_ cvorc cvorce cvot cvote
cvote_ cvoted cvou cvouc cvouch cvour cvour_ cvouri cvours cvy_ cwag cwage cwage_ cwages cwai cwait cwait_
cwaite cwaiti cwaitr cwak cwake cwake_ cwal cwal_ cwale cwales cwalk cwalk_ cwalke cwalki cwall cwall_ cwalle
cwallo cwalls cwalm cwalma cwals cwan cwant cwant_ cwante cwants cwap cwap_ cwapp cwappe cwar cwar_ cward
cward_ cwards cware cware_ cwareh cwarm cwarm_ cwarn cwarni cwarp cwarpe cwarr cwarra cwas cwas_ cwash cwash_
cwashe cwashi cwast cwaste cwat cwatc cwatch cwate cwater cwatt cwatt_ cwax cway cway_ cways cways_ cwbe cwber
cwberr cwbo cwboa cwboat cwd_ cwe_ cwea cweak cweak_ cwear cwear_ cweari cwears cweat cweath cweb cweb_ cwebs
cwebsi cwed cwed_ cwedd cweddi cwedn cwedne cwee cweek cweek_ cweeke cweekl cweeks cween cween_ cweet cweet_
cweets cweev cweevi cwei cweig cweigh cwel cwel_ cwelc cwelco cweld cweld_ cwell cwell_ cwels cwels_ cwelsh
cwelv cwelve cwen cwent cwent_ cwenty cwer cwer_ cwere cwere_ cwered cweri cwerin cwers cwers_ cwes cwet cwet_
cwfi cwfix cwfix_ cwfu cwful cwful_ cwha cwhat cwhat_ cwhate cwhats cwhe cwhee cwheel cwhees cwhen cwhen_
cwhene cwher cwhere cwhet cwheth cwhi cwhic cwhich cwhil cwhile cwhit cwhite cwho cwho_ cwhod cwhod_ cwhoe
cwhoev cwhol cwhole cwhom cwhom_ cwhos cwhose cwhy cwhy_ cwi_ cwic cwice cwice_ cwich cwiche cwick cwicke cwid
cwide cwide_ cwider cwif cwife cwife_ cwifes cwifi cwifi_ cwil cwilk cwilko cwill cwill_ cwilt cwilte cwim
cwim_ cwin cwin_ cwind cwind_ cwindo cwine cwine_ cwines cwing cwing_ cwins cwins_ cwint cwinte cwip cwipe
cwipe_ cwis cwis_ cwish cwish_ cwishe cwit cwitc cwitch cwith cwith_ cwithd cwithi cwitho cwks cwks_ cwle cwn_
cwne cwner cwner_ cwners cwnh cwnhi cwnhil cwns cwns_ cwnst cwnsta cwo_ cwob cwobb cwobbl cwok cwoke cwoke_
cwol cwolf cwolf_ cwom cwoma cwoman cwome cwomen cwon cwon_ cwond cwonde cwoo cwood cwood_ cwool cwool_ cwor
cword cword_ cwords cwore cwore_ cwork cwork_ cworke cworki cworkm cworks cworkt cworl cworld cworn cworn_
cworr cworri cwors cworse cworst cwort cworth cwou cwoul cwould cwoun cwound cwra cwrap cwri cwrit cwrite
cwriti cwritt cwro cwron cwrong cwrot cwrote cws_ cwsl cwsle cwslet cwso cwson cwson_ cwy_ cwye cwyer cwyer_
cxac cxact cxactl cxam cxam_ cxce cxcel cxcel_ cxch cxcha cxchan cxcu cxcus cxcuse cxec cxecu cxecut cxed
cxed_ cxer cxer_ cxerc cxerci cxero cxero_ cxes cxes_ cxic cxid cxidi cxidis cxis cxist cxist_ cxiste cxists
cxit cxit_ cxl_ cxo_ cxpe cxpec cxpect cxpen cxpens cxper cxperi cxpi cxpir cxpire cxpl cxpla cxplai cxpo
cxpor cxport cxt_ cxte cxted cxted_ cxtee cxteen cxten cxtens cxti cxtin cxtin_ cxting cxtr cxtra cxtra_ cxtre
cxtrem cxts cxts_ cxty cxty_ cxur cxury cxury_ cya_ cyal cyal_ cyalt cyalty cyar cyard cyard_ cyarn cyarn_
cybe cybe_ cybo cyboa cyboar cybod cybody cybr cybri cybrid cycl cycle cycled cyco cycot cycott cyd_ cyda
cyday cyday_ cydr cydra cydrau cye_ cyea cyeah cyeah_ cyear cyear_ cyearl cyears cyed cyed_ cyee cyee_ cyei
cyein cyeing cyel cyell cyello cyep cyep_ cyer cyer_ cyes cyes_ cyess cyest cyeste cyet cyet_ cyin cying
cying_ cyle cyle_ cyles cyles_ cyli cylig cyligh cym_ cyma cyman cyman_ cyme cymen cyment cymo cymor cymore
cyno cyo_ cyog cyoga cyoga_ cyogh cyoghu cyon cyond cyond_ cyone cyone_ cyones cyor cyor_ cyou cyou_ cyoud
cyoud_ cyoul cyoull cyoun cyoung cyour cyour_ cyours cyous cyous_ cyout cyouth cypa cypal cypal_ cype cype_
cyped cyped_ cypi cypin cyping cypr cypru cyprus cyre cyre_ cyrec cyreco cyres cyres_ cyro cyrol cyroll cyru
cyrup cyrup_ cys_ cysc cysco cysco_ cyse cysel cyself cysi cysio cysio_ cyso cyson cyson_ cyst cyste cystem
cyth cythi cythin cywa cyway cyway_ cywh cywhe cywher cza_ cze_ czed czed_ czen czen_ czer czer_ czero czero_
czes czes_ czie czie_ czin czing czing_ czip czip_ czl_ czle czled czled_ czo_ czon czon_ czur czuri czuric
czy_ czz_ czza czza_ czzi czzl czzle czzled w% w& w0 w10 w11 w12 w14 w15 w17 w18 w19 w2 w20 w200 w2009 w2028
w22 w2231 w24 w25 w3 w30 w300 w3008 w31 w4 w40 w4471 w45 w46 w4th w5 w50 w500 w6 w60 w600 w6pm w7 w8 w80 w81
w84 w9 w90 w900 w9th wa wa3 wa4 wabout wabove wabroad wabsolutely waccept waccess waccident waccount
waccountant waccounts wacross wact waction wactivated wactual wactually wad wadd waddress wads wadvert
wadvertising wadverts wadvice wadvised wadviser waff wafford waffordable wafraid wafter wafternoon wafterwards
wagain wagainst wage wagen wagent wages wagian wago wagree wagreed wagreement wah wahead wair walarm walcohol
waldi walgorithm walive wall wallergic wallergy wallotment wallotments wallow wallowed walmond walone walong
walready walright walso walthough waltogether walways wam wamazon wamerican wamong wamount wan wand wandroid
wannoy wannoyed wannoying wanother wanswer wanswered wanswering wanswers wantibodies wany wanybody wanymore
wanyone wanything wanyway wanywhere wapart wapology wapp wappalling wappointment wappointments wappreciate
wappreciated wapprentice wapproached wappropriate wapproved wapps wapril ware warea wargos warguing wargument
warmy waround warrival warrive warrived warrives warriving wart warticle was wasda wask wasked wasking wasks
wasleep wassortment wat wate wattack wattempts wattitude wattorney waudit wauditors waugust waunt waustralia
wautumn wavailable waverage waware waway wawful waye wb wbaby wback wbacks wbad wbadly wbag wbags wbake wbaker
wbakery wbakerys wbakes wbaking wballs wban wband wbank wbanned wbar wbarcode wbargain wbarn wbars wbase
wbased wbasic wbasically wbasin wbasket wbatch wbath wbathroom wbatteries wbattery wbe wbean wbeans wbear
wbeard wbearings wbeat wbecame wbecause wbecome wbed wbeds wbeen wbeeping wbeer wbefore wbeg wbegging wbegin
wbeginning wbehalf wbehaviour wbehind wbeige wbeing wbelieve wbell wbelongs wbelow wbelts wbent wbeside wbest
wbetter wbetween wbeyond wbidfood wbig wbigger wbiggest wbike wbikes wbill wbilling wbills wbin wbinding wbins
wbiodegradable wbirthday wbiscuits wbit wbits wbitte wbitter wblack wblades wblame wblamed wbland wbleeding
wblend wblends wbless wblind wblock wblocked wblocking wbloke wblood wbloody wbloom wblue wblunt wblurry
wboard wboat wboats wbobbles wboiler wbomb wbook wbooked wbooker wbooking wbookings wbooks wboots wbored
wboring wbosch wboss wbosss wbot wboth wbother wbothered wbothering wbottle wbottles wbottom wbought wbouquet
wbox wboxes wboy wboycotting wboys wbracket wbrake wbrakes wbranch wbranches wbrand wbrandt wbrass wbreach
wbread wbreak wbreakfast wbreaks wbrexit wbridge wbrilliant wbring wbrings wbristol wbritish wbroadband
wbrochure wbrochures wbroke wbroken wbroker wbroom wbrother wbrothers wbrought wbrown wbucket wbucks wbudget
wbugger wbuggy wbugs wbuild wbuilder wbuilders wbuilding wbuilt wbulbs wbulk wbundle wbundled wbunnings wbunzl
wburied wburn wburned wburnt wburst wbus wbusiness wbust wbusy wbut wbutcher wbutter wbutton wbuttons wbuy
wbuyer wbuying wbuys wbuzz wby wbye wcafe wcaffeine wcake wcakes wcall wcallback wcallbacks wcalled wcallin
wcalling wcallouts wcalls wcame wcampaigns wcan wcanada wcancel wcancelled wcancer wcandle wcandles wcanteen
wcanva wcap wcapsules wcar wcaravan wcard wcardboard wcards wcare wcared wcarer wcares wcarpet wcarpets
wcarriage wcarried wcarries wcarry wcarton wcartons wcartridges wcase wcash wcat wcatalogue wcatalogues wcatch
wcater wcaterer wcats wcaught wcause wcease wceased wcement wcent wcentrally wcentre wcentrifuge wcents
wcereal wcertain wcertainly wcertificate wcertified wchain wchains wchair wchairs wchalky wchange wchanged
wchanges wchanging wchannel wchaos wchap wcharge wcharged wchargers wcharges wcharging wcharity wchase
wchasing wchat wchatbot wchatting wcheap wcheaper wcheapest wcheck wchecked wcheckout wcheeky wcheers wcheese
wchef wchemo wchewy wchild wchildren wchipped wchippy wchips wchocolat wchocolate wchoice wchoices wchoir
wchoose wchose wchristening wchristmas wchurch wcircumstances wclaim wclarks wclass wclasses wclean wcleaner
wcleaners wcleaning wclear wcleared wclearly wclick wclicks wclient wclients wclimbing wclose wclosed wcloser
wcloses wclosing wclosure wcloud wclub wclue wclumsy wco wcoach wcoat wcoats wcobalt wcode wcodes wcoffee
wcoin wcoins wcold wcolleague wcolleagues wcollect wcollected wcollection wcollections wcollects wcollege
wcolor wcolour wcolours wcome wcomes wcoming wcomment wcommittee wcommunication wcompanies wcompany wcompared
wcomparison wcompass wcompetition wcompetitive wcompetitor wcomplain wcomplained wcomplaint wcomplaints
wcompletely wcomplicated wcompost wcompostable wcomputer wcomputers wconcerning wconditions wconference
wconfess wconfidential wconfirm wconfused wconfusing wconnect wconsent wconsider wconstant wconstantly
wconsultant wcontact wcontacted wcontacting wcontacts wcontinue wcontract wcontracts wconveyor wcook wcookies
wcooking wcool wcope wcopies wcopper wcopy wcork wcorked wcorner wcorners wcorrect wcorrected wcost wcosta
wcostco wcostly wcosts wcould wcouncil wcount wcounter wcounting wcountry wcounty wcouple wcourier wcouriers
wcourse wcourt wcourts wcousin wcover wcovers wcovid wcows wcrack wcracked wcracks wcrap wcrash wcrashed
wcrashes wcrashing wcrate wcrates wcrazy wcream wcreature wcreche wcredit wcredited wcreeping wcreeps wcrema
wcrew wcriminal wcross wcrowd wcrumble wcrumbs wcry wcrying wcup wcupboard wcups wcurtains wcurves wcustom
wcustomer wcustomers wcustoms wcut wcuts wcutting wcyprus wdad wdads wdaft wdaily wdairy wdalby wdamage
wdamaged wdanke wdare wdark wdata wdatabase wdate wdaughter wdaughters wdave wday wdaylight wdays wdead wdeaf
wdeal wdealer wdealing wdealt wdear wdearer wdearest wdeath wdebit wdebt wdecaf wdecember wdecent wdecide
wdecided wdecides wdecision wdecisions wdeclined wdefective wdefects wdefinitely wdegree wdegrees wdelete
wdeleted wdeletion wdelicate wdeliver wdelivered wdeliveries wdelivering wdelivers wdelivery wdemand wdementia
wdented wdentist wdentists wdepartment wdepartments wdepends wdeposit wdepot wdeserves wdesigner wdesigns
wdesired wdesist wdesk wdesks wdesktop wdestroyed wdetails wdetox wdeveloper wdevice wdevon wdiabetic wdiary
wdid wdie wdied wdiet wdifference wdifferent wdifferently wdigital wdinner wdirect wdirector wdirt wdirty wdis
wdisappointed wdisappointing wdisaster wdiscontinued wdiscount wdiscounts wdiscuss wdishwasher wdishwater
wdispatch wdisposables wdispute wdissatisfied wdissolved wdistribution wdisturb wdivorce wdivorced wdnd wdo
wdoctor wdoctors wdocumentary wdoes wdog wdogs wdoing wdollar wdollars wdonated wdone wdoor wdoors wdoorstep
wdouble wdoubled wdown wdownhill wdownstairs wdoyle wdrawer wdreadful wdried wdrifted wdrill wdrink wdrinking
wdrinks wdripping wdrive wdriver wdrivers wdriving wdrones wdrop wdropped wdropping wdrops wdrove wdry wdublin
wdue wdull wdumped wdunnes wdunning wdunno wduring wduty wdyeing wdying wdyson we weach wearlier wearly wearth
weasier weaster weasy weat weating webay wecolab weconomical wecover wedges weffect weffective wegg weggs weh
weight weighty weither welection welectric welectricity weleven welse welses welsewhere wemail wemailed
wemails wembarrassed wemergency wemigrated wemployed wemployee wempties wempty wend wended wending wends
wenergy wengineer wenglish wenough wenterprise wentry wenvelopes wera werase werasure wesim wespresso westate
westimated wetsy weuro weuros weven wevening wevenings wevent wever wevery weverybody weverybodys weveryday
weveryone weveryones weverything weverythings weverywhere wex wexactly wexam wexcel wexchange wexcuse
wexecutive wexercise wexist wexisted wexistent wexists wexit wexpect wexpected wexpensive wexpired wexplain
wexport wextension wextra wextremely weyes wf wfabric wface wfaces wfactor wfactory wfaded wfades wfailed
wfair wfall wfalling wfamiliar wfamilies wfamily wfan wfancied wfancy wfar wfarm wfarmers wfast wfaster wfat
wfather wfault wfaulty wfavor wfavour wfavourite wfax wfd wfeature wfeatures wfeb wfebruary wfed wfee wfeed
wfeedback wfeel wfeeling wfeelings wfeels wfees wfeet wfell wfella wfelt wfence wferry wfestival wfew wfewer
wfibre wfibres wfifteen wfifth wfifty wfig wfight wfile wfiled wfiles wfill wfilm wfilter wfilters wfilthy
wfinal wfinally wfinance wfinancial wfinancially wfind wfine wfinger wfingers wfinish wfinished wfinishing
wfire wfirm wfirms wfirst wfish wfit wfitness wfits wfitted wfitter wfitters wfittings wfive wfiver wfix
wfixed wflagged wflaked wflat wflatmate wflats wflavour wflavours wfleet wflimsy wflipkart wflood wfloor
wfloors wflour wflowers wfly wflyer wflying wfolded wfolder wfolders wfolk wfollow wfollowed wfood wfoods
wfool wfoot wfootball wfor wforbid wforever wforget wforgot wforgotten wforklift wform wformat wformer
wformula wfortnight wfortune wforty wfoul wfound wfoundation wfounder wfour wfourteen wfourth wfr wframework
wfranchise wfrankly wfrayed wfree wfreeze wfreezer wfreight wfresh wfresher wfriday wfridays wfridge wfriend
wfriendlier wfriendliness wfriendly wfrom wfront wfroze wfrozen wfry wfryer wfuel wfull wfully wfun wfunction
wfunds wfuneral wfunny wfurther wfuss wfuture wgaps wgarage wgarden wgarlands wgas wgate wgauze wgave wgdpr
wgel wgeneral wgerman wgermany wgerminate wget wgets wgetting wghosted wgift wgildan wginger wgirl wgirls
wgive wgiven wgives wgiving wgladly wglass wglasses wglitter wgloves wglue wgluten wgo wgod wgods wgoes wgoing
wgold wgolf wgone wgonnae wgood wgoodbye wgoods wgoodwill wgoogle wgot wgrade wgrain wgran wgrand
wgrandchildren wgrandkids wgrandson wgrant wgrateful wgravel wgreat wgreen wgrew wgrey wgrid wgrinder wground
wgrounds wgroup wgrown wgrumble wgrumpy wguarantee wguess wguest wguests wguilty wguitar wgut wguy wguys wgym
whabit whack whacked whad whaggle whaha whair whaircut whairdresser whalal whalf whalfway whall whalt whampers
whand whanded whander whanders whandle whandles whandling whands whang whanging whappen whappened whappens
whappy wharassed wharassing wharassment whard whardly whartleys wharvest whas whate whats whaud whave whaving
whay whe whead wheadache wheaded wheads whealth whear wheard whearing wheart wheat wheating wheavy whedge
wheid wheld whell whello whelp whelpdesk whelped whelpful whelpline whelps when whens wher where whereby whi
whid whidden whigh whigher whighlands whighway whike whiked whim whimself whinge whinges whip whire whired
whis whistory whit whiya whm whmm whobby whold whole wholes wholiday wholidays whome whonest whonestly whonour
whop whope whopeless whoroscope whorse whorses whose whospital whot whotel whotline whour whours whouse
whousehold whousing whow whows whubby whuber whuge whuman whundred whung whurt whusband whusbands whybrid
whydraulic wi wice wiceland wico widea wideas wif wignore wignored wikea will wimmediate wimmediately
wimperial wimport wimportant wimpossible wimpressed wimprove wimprovement win winclude wincluding wincrease
wincreases winfo winformation winformed winherited winitial wink winnit winsane winside winsists winstagram
winstallation winstead winstructors winsurance winsure winsurer wintegrate wintegration winterest winterested
winterface winternal winternet winto wintroduced wintroducing winvoice winvoices winvolved wipad wireland wis
wislands wiso wissue wit witd witem witems witll witself wjacket wjammed wjamming wjams wjanuary wjean wjeans
wjewson wjob wjobs wjog wjoined wjoke wjoking wjudge wjuly wjumped wjumper wjune wjunk wjust wjustified
wjustify wkaren wkeen wkeep wkeeping wkeeps wkeine wkennels wkept wkettle wkettles wkey wkeyboard wkeys
wkibble wkids wkilled wkilo wkind wkinda wkindly wkit wkitchen wkitchens wknee wknees wknew wknife wknitting
wknock wknow wknowing wknown wknows wkosher wlab wlabel wlabels wlabs wlack wlactose wlad wladder wlads wlady
wlaid wlakeland wlamp wlanded wlandline wlandlord wlane wlanguage wlaptop wlaser wlasered wlasers wlass wlast
wlasted wlasts wlate wlately wlater wlathe wlaugh wlaughed wlaughing wlavazza wlaw wlawns wlawyer wlay wlazy
wlead wleaf wleaflet wleaflets wleague wleak wleaked wleaking wleaks wleaky wlease wleast wleather wleave
wleaves wleaving wlecture wleeds wleft wleg wlegal wleith wlenses wlent wless wlessons wlet wletter wletters
wlevel wlewis wlicence wlicences wlid wlidl wlids wlife wlifetimes wlift wlight wlights wlike wliked wlikes
wlimited wline wliners wlines wlining wlink wlinux wlipstick wliquidated wlist wlisten wlistening wlistens
wlists wlitre wlittle wlive wlives wliving wload wloads wloaf wlocal wlockdown wlocked wlockers wlodged wlog
wlogin wlogins wlogo wlogs wlol wlondon wlong wlonger wlook wlooked wlooking wlooks wloose wlorry wlose wloses
wlosing wlost wlot wlottery wloud wlove wloved wlovely wlow wlower wloyal wloyalty wluck wlumps wlunch
wlunchtime wluxury wlying wlyreco wm8 wma wmaan wmac wmachine wmachines wmad wmadam wmade wmadness wmail
wmailing wmailings wmails wmainland wmaintenance wmajestic wmake wmakes wmaking wmakita wmam wman wmanagement
wmanager wmanagers wmanners wmanufacturer wmany wmarch wmargin wmark wmarket wmarketing wmarks wmarvellous
wmat wmatch wmatched wmate wmaterial wmaternity wmaths wmatter wmatters wmattress wmay wmaybe wmaze wme wmeals
wmean wmeaning wmeans wmeant wmeat wmedicine wmeeting wmeetings wmeh wmehr wmember wmembers wmembership wmen
wmenu wmerchant wmerchants wmerged wmerger wmess wmessage wmessages wmessaging wmet wmeter wmethod wmetric
wmetro wmich wmick wmid wmiddle wmight wmild wmile wmiles wmilk wmill wmiller wmin wmince wmind wmine wminimum
wministry wminute wminutes wmiss wmissed wmissing wmistake wmistakes wmix wmixed wmixer wmm wmobile wmode
wmodel wmodels wmodern wmodule wmoment wmonday wmondays wmoney wmonth wmonthly wmonths wmonzo wmood wmoon
wmore wmorning wmornings wmortgage wmost wmostly wmother wmothers wmotor wmould wmouldy wmouth wmove wmoved
wmowers wmr wmroe wmrs wmuch wmug wmum wmums wmuppets wmurder wmuseum wmusgrave wmushy wmusic wmust wmy
wmyself wnaff wnah wnails wname wnames wnan wnappies wnarrow wnarrowboat wnasty wnational wnatter wnatural
wnavy wnaw wnear wnearer wnearly wnecessary wneck wneed wneeded wneedful wneeds wneighbour wneighbours wnein
wneither wnephew wnerves wnespresso wnetwork wnever wnew wnews wnewsletter wnext wnice wnicely wnicer wnight
wnightmare wnights wnil wnine wninety wnisbets wno wnobody wnobodys wnomore wnon wnone wnonsense wnoon wnope
wnor wnormal wnorth wnose wnot wnotch wnote wnoted wnotes wnothing wnothings wnotice wnoticed wnovember wnow
wnowhere wnubmer wnuisance wnumber wnumbers wnursery wnut wnuts wo woat woban wobject wobjection wobliged
wocado woch woctober woctopus wodd wodds wodoo wof woff woffence woffer woffered woffering woffice wofficer
woffline woften woh wohio woi woil wok wokay wold wolder wombudsman won wonboarding wonce wone wones wonline
wonly wonto wop wopen wopened wopening woperation woperations woperator wopinel wopt woption woptions woptout
wor worange worder wordered wordering worders wordinary worganic wother wothers wotis wour wours wourselves
wout woutdated woutrageous woutside woutsourced woutstanding woven wover woverbought wovercharged woverhead
woverpriced woverview wowe wowed wown wowner wowners woxidised wpack wpackage wpackaging wpacked wpacks wpads
wpage wpages wpaid wpain wpaint wpaints wpair wpairs wpal wpallet wpallets wpalm wpan wpandemic wpaper
wpaperless wpapers wpaperwork wparcel wparcels wpardon wparent wparents wparish wpark wparking wpart
wparticular wpartner wparts wparty wpass wpassed wpassing wpassport wpassword wpasswords wpast wpatchy wpatel
wpatience wpattern wpause wpaved wpay wpaying wpayment wpayments wpaypal wpayroll wpdf wpeace wpeel wpen
wpending wpenny wpens wpension wpensioner wpensioners wpeople wper wpercent wperfect wperfume wperiod wperkins
wpermanently wpermission wperson wpersonal wpersonally wperth wpestering wpet wpetite wpetrol wpets wpetty
wphone wphoned wphones wphotos wphysio wpick wpicked wpicks wpickup wpicture wpiece wpieces wpies wpills wpink
wpipe wpiss wpitted wpizza wplace wplaced wplacement wplain wplan wplanet wplanners wplanning wplant wplants
wplaster wplastic wplates wplatform wplay wplays wplease wpleasure wplenty wplese wplumber wplus wpo wpoached
wpocket wpods wpoint wpoints wpoland wpolicies wpolicy wpolish wpolite wpolitics wpool wpoor wpoorly wpop wpor
wportal wportions wportugal wpossible wpost wpostage wpostcode wposted wpot wpottery wpotty wpound wpounds
wpower wpractice wpredecessor wprefer wpregnant wpremium wpresent wpresently wpress wpressed wpretty wprevious
wprice wpriced wprices wpricey wpriest wprinciple wprint wprinted wprinter wprinters wprinting wprintout
wprints wprison wprivacy wprivate wpriya wprobably wproblem wproblems wproceed wproceedings wprocess
wprocessing wprocurement wproduct wproduction wproducts wprogram wprogramme wproject wpromise wpromised
wprompt wproper wproperly wprotection wproud wprove wprovide wprovider wpub wpull wpulling wpump wpune
wpuppies wpuppy wpurchases wpurchasing wpure wpurse wpursuant wpush wpushed wput wputting wquality wquantities
wquarrel wquarter wquestion wquestionnaire wquestions wqueue wquick wquickbooks wquicker wquickly wquid wquiet
wquit wquite wquiz wquote wquoted wquotes wrack wracket wracks wradiator wradio wrain wrained wran wrancid
wrang wrange wrank wrash wrate wrates wrather wraw wreach wreached wreaction wread wreading wreads wready
wreagents wreal wreally wreason wreasonable wreasons wrebuilt wreceipt wreceive wreceived wreception
wreceptionist wrecieve wrecipe wrecipes wrecognise wrecommend wrecommended wrecord wrecording wrecords
wrecycled wred wreds wrefill wrefills wrefrain wrefund wrefunded wrefuse wrefused wrefuses wregistered wregret
wregular wregularly wregulars wrehab wrejoined wrelease wreleased wreligious wrelocated wremember wremembers
wreminder wreminders wremote wremoval wremove wremoved wremvoe wrenew wrenewal wrenewed wrenovation wrent
wrentokil wrents wreopened wreorder wreordered wrep wrepair wrepaired wrepairs wrepeat wreplaced wreplacement
wreplied wreply wreport wreported wreporting wreports wrepresentative wrequest wrequire wrequired wrequirement
wreset wresigned wresolution wresolved wrespect wrespond wresponding wresponse wresponsible wrest wrestarted
wrestaurant wrestaurants wrestructuring wresults wretired wreturn wreturned wreturns wreusable wreviews
wrevoke wrevoked wrich wrid wride wridiculous wright wring wringing wrings wrip wripped wrise wrival wrivals
wroad wroaming wroast wroasted wroaster wroastery wrobbery wrobes wrobinson wrobot wroll wrolled wrolls wroof
wroom wrooms wroses wrota wrotate wrotten wround wroute wrouter wroutine wrow wrubber wrubbish wrude wrudeness
wrule wrules wrun wrunning wruns wrust wrusted wrye wryman wsabbatical wsachets wsacks wsadly wsafe wsage
wsaid wsake wsale wsales wsalesman wsalmon wsalon wsame wsample wsander wsandpaper wsandra wsandwiches wsat
wsatisfied wsaturday wsaturdays wsauna wsausage wsausages wsave wsaved wsaving wsaw wsay wsaying wsays wscam
wscammed wscared wscent wschool wschools wscissors wscones wscrap wscrapped wscratch wscratched wscreen
wscreens wscrewfix wscrews wscript wscrub wsea wseams wsearch wseason wseasonal wseat wseats wsec wsecond
wsecret wsecretary wsecurity wsee wseeds wseemed wseems wseen wselco wselection wself wsell wsells wsend
wsending wsends wsense wsensitive wsent wsentence wseptember wserious wseriously wserved wservice wset wsets
wsettled wseven wseventy wseveral wsewing wshabby wshade wshades wshaking wshambles wshame wshampoo wshare
wsharp wsharper wshe wsheared wshed wsheds wsheet wsheets wshein wshelf wsheltered wshelves wshetland wshift
wshifted wship wshipping wshirt wshirts wshock wshocking wshoddy wshoe wshoes wshoot wshop wshopify wshopped
wshopping wshops wshort wshortage wshould wshout wshouted wshove wshow wshowed wshower wshowers wshows wshrank
wshrug wshrugged wshrunk wshut wsick wside wsighed wsight wsign wsignal wsignatures wsigned wsilence wsilly
wsim wsimple wsimplify wsimply wsince wsingle wsingles wsir wsister wsisters wsit wsite wsites wsitting wsix
wsixteen wsixty wsize wsizes wskin wskip wsky wsleep wsleeping wslightly wslipped wslippers wslot wslots wslow
wslower wsmall wsmaller wsmallest wsmashed wsmell wsmelled wsmells wsmile wsmiling wsmoked wsmoking wsms
wsnapped wsnotty wso wsoap wsociety wsocks wsodexo wsofa wsoftware wsolar wsold wsole wsoles wsolicitor
wsolicitors wsolid wsolution wsolved wsolvent wsome wsomebody wsomeone wsomething wsomethings wsometimes
wsomewhat wsomewhere wson wsons wsoon wsooner wsorry wsort wsorted wsoul wsound wsounds wsoup wsour wsource
wspain wspam wspare wspeak wspeaking wspeaks wspecial wspend wspending wspent wsplit wspoke wspoken wsponsor
wspot wspread wspreadsheet wspring wsquare wsqueak wstaff wstainless wstairs wstale wstaler wstall wstand
wstandards wstanding wstaples wstare wstars wstart wstarted wstate wstatement wstatements wstates wstation
wstay wstayed wstaying wsteam wsteep wstems wstep wstick wsticks wstill wstitch wstitching wstock wstocked
wstocking wstocks wstocktaking wstolen wstone wstood wstop wstopp wstopped wstopping wstops wstore wstored
wstorm wstory wstpo wstraight wstrangers wstrawberries wstreaks wstreaky wstreet wstreets wstretch wstrike
wstrings wstroke wstrong wstronger wstuck wstudent wstudents wstudio wstudy wstuff wstuffed wstupid wsturdier
wsubject wsubscription wsubscriptions wsuccessor wsuch wsuddenly wsue wsufficient wsugar wsuggestion wsuit
wsuitable wsuited wsuits wsummer wsums wsun wsunday wsundays wsuper wsuperb wsupermarket wsupplier wsuppliers
wsupplies wsupply wsupport wsuppose wsupposed wsuppression wsurcharge wsurcharges wsure wsurgery wsurvey
wsurveyed wsurveys wsurvive wswallowed wswap wswapped wswears wsweet wsweets wswim wswindon wswitch wswitched
wswore wsyrup wsysco wsystem wt wta wtable wtablecloths wtablet wtablets wtad wtae wtake wtaken wtakes wtaking
wtalk wtalked wtalking wtalks wtall wtap wtape wtaps wtariff wtaste wtasted wtastes wtasty wtat wtax wtbh wtea
wteach wteacher wteaching wteam wtear wtechnician wteenagers wtees wteeth wtelephone wtell wtelling wtells
wtemu wten wtenant wtender wtenner wtennis wtent wtenth wterm wterms wterrible wterror wterry wtesco wtest
wtested wtext wtexted wtextin wtexting wtexts wthan wthank wthanks wthat wthe wtheatre wtheir wtheirs wthem
wthemselves wthen wtherapist wthere wthermostat wthese wthey wtheyd wthicker wthin wthing wthings wthink
wthinking wthinks wthird wthirty wthis wthomas wthose wthough wthought wthread wthreads wthree wthrew wthrough
wthrows wthursday wticket wtied wtight wtil wtiles wtill wtimber wtime wtimes wtimetable wtiming wtin wtins
wtiny wtip wtired wto wtoday wtoddler wtogether wtold wtolerance wtolerances wtom wtomorrow wtone wtoner
wtonight wtoo wtook wtool wtools wtoolstation wtop wtotally wtouch wtough wtowels wtown wtoys wtps wtrack
wtracked wtracking wtrade wtrader wtrading wtrain wtrained wtrainer wtraining wtralee wtransfer wtransferred
wtranslation wtrash wtravel wtravis wtreadmill wtreadmills wtreasurer wtreat wtreated wtreatment wtreats wtree
wtrees wtrend wtrendy wtrial wtried wtrolley wtrouble wtrousers wtrue wtrust wtrustees wtrusting wtry wtrying
wtubes wtuesday wtuned wturf wturn wturned wturns wtwelve wtwenty wtwice wtwins wtwo wtype wtyped wtyping
wtyre wtyres wuh wuk wum wun wunaffordable wunblock wunder wundercut wunderstand wunderstood wundo wunfair
wunfortunately wunfriendly wunhappy wuni wunion wunit wunloading wunscented wunsolicited wunsubscribe
wunsubscribed wunsubscribing wunsubsribe wuntil wunusable wup wupdate wupdated wupdates wupgrade wupper wups
wupset wupstairs wus wuse wused wuseless wuser wuses wusing wusually wvalue wvan wvanished wvans wvaping
wvariety wvarnish wvat wveg wvegan wvegetarian wvending wvendor wvendors wversion wvery wvet wvets wvideo
wview wviking wvile wvillage wvisitors wvisits wvistaprint wvodafone wvoice wvoicemail wvolunteers wvote
wvoted wvoucher wwage wwages wwait wwaited wwaiter wwaiting wwaitrose wwake wwales wwalk wwalked wwalking
wwall wwallet wwalls wwalmart wwant wwanted wwants wwar wward wwarehouse wwarm wwarning wwarped wwarranty wwas
wwash wwashes wwashing wwaste wwatch wwatched wwatching wwater wwaterproof wwatery wway wwe wweak wwearing
wweather wweb wwebsite wwedding wweddings wwednesday wwednesdays wweek wweekend wweekly wweeks wweevils
wweight wweights wwelcome wweld wwell wwelsh wwent wwere wwet wwhat wwhatever wwhatsapp wwhatsoever wwheel
wwheels wwheesht wwhen wwhenever wwhere wwhether wwhich wwhichever wwhile wwhite wwhites wwho wwhod wwhoever
wwhole wwholesaler wwhom wwhose wwhy wwi wwickes wwide wwider wwife wwifes wwifi wwill wwilted wwin wwind
wwindow wwine wwines wwinter wwipe wwish wwishes wwith wwithdraw wwithin wwithout wwobble wwobbles wwobbly
wwoke wwolf wwoman wwomen wwomens wwon wwonder wwonderful wwood wwool wword wwords wwore wwork wworked
wworking wworkmanship wworks wworkshop wworktop wworld wworn wworries wworse wworst wworth wwould wwouldve
wwound wwrite wwriting wwritten wwrong wwrote wx wxero wxl wyard wyarn wye wyeah wyear wyearly wyears wyed
wyellow wyep wyer wyes wyesterday wyet wyoga wyoghurt wyou wyoud wyoull wyoung wyounger wyour wyours wyourself
wyourselves wyous wyouth wzero wzip wzurich w🎉 w👍 w📞 w😂 w😄 w😅 w😉 w😬 w🛑
"""
PACKED = (
    "c-maOXOLvqbtZV8O>Zj8S9Mi)nMPZn4Ls1@AOR2nDS`wYL^G776-6m14TsWD!wk-!-Cw)05gWVvL%%k5rI?7F)hISXJ5*>x(nwm$(Tfg-u#Gn5"
    "vMTK}_n!UExi1@>?LeceGGD%T@43f(-#O>r{2TAT`|#=V*S~&L|IhpFdVQI#ZP-uI`Z9A)&HJ{m*cw$Sr#!E{2mb`Y=^<C>Hq%`hP4aBOyG+bG"
    "{>^tV8)JuN%$B1`LTql*kSyLM&dnR_(Ptw27;&l3Wbb19`KEuD;aGk$neArVY%^;ue!WHbq`4L?bj!pO#!&d<-2EOKI~epB_s^d;KeOZ$(Ts`n"
    "oH;#NVVhzg!K3E$MA`pl@6If3(ImC@)45^$))KDzcf>Qi{J304U*kTFmfA@`1Fqu%i8W;LM#}t?bijr;AHIgq*%jtPvLhL#?JruH<c$h`Noi!O"
    "GYOID6Q|=kQ}Tyl^ck50VH#|xMxV>AJ+-|M5X<M7pENmB_m)}3r@xig?GNyxq5ONdM)T&rpArW@e)r!&T0KtqXs^t#-GcN8!?G)PJ$m{p#9eFn"
    "EMLwELf~&x$u@{TM#ulhe}j87<-B{yH;6}ncqzhf3GWePZy+SH`2`3M567xl!j*W#67F`$bqp@&9FJskY_DdYs%90N+aa4U%HK7_N0OC+EQ(JM"
    "2R$!xxSr?s8OtT82qv2SczlZ@V?WBz>{1oiL>Nrjlg}`vY(CvwWzIG;G9g|W^?ox?@+0a7mWTiAr25u3DL4V)QCY6%?|8dE&Yxr33Fs!IW}7qi"
    "1F8MI<#e9YYoD7yp{zNv!jluCR(9cHPBJn)Y=X;a?pR`JW_OG?mrUO8T0DOpBeq?v*g4ZRq2b@<m#|7Q^ublAmi2R8^=Ih*t|)-LMvFFq&J2@~"
    "FIxWnylv#6iz9o*;Jzt|*vJ=6y?-~&@dV1!ajOeCLm-tAXSn`7BI}OaP8Pq<S8{umCd+teeSrhKoI~Nb#a;Hg`8`lSO3Qh79@hpK*(`HabWGL?"
    "E9hsFQ3?T7@z?gcPs*BN$g=8uQP#5WJtJyDAD>&pb3J)>g)<EDB1TEoai9`nkqS3(Lni&RC9mMG5ecdI^ZRTYFF-l)Mn#o}dCYms$B(=hC3Cr@"
    "nCaU3X<U+J{8kAUU|nGi|9F|wvwGk2GH8B<d7Eh>ci@uVP@dbVT6;f-@~h$cYGf1WA#p7~m1ifGtG{LK6S#2y3Y4-s3|Ar5&H5v&d`9%{JQjsZ"
    "1DXUm*AxC7^1TI&9v_z_=^S}SO@1NRqoX6c<^7UfmTAJHc-%CrwrMiaOG<0E7N3OO)y=c_O<uO#gsnt0=6#cI`l3`Kk%+H60KF2)cwEM-hI)-g"
    "P1c_$GIfmKQb-NMxjsc+$mxX4+b={7$zx@+R>Cwtl53u}`Mc9y3-hz~Rb$`7=4F%SHpufeddD+rlBeNbHd6W%xJAghvBA7)N6_z!MAf-w6*}%i"
    "BkmXJ)wxXcI?<}Zl3>l5H)P>XLsvi0H@u&m<q$%=#r6cB^4^7Iyp}-LWWM;A|CZfuh_2($0E59#nTLNn;%#N*;;#BxK+$~znV+mZA3Zg?ur<Fb"
    "?)Uj?&#GIenJ;2q@P>4YsU-dcHz227HkbcjR6m1TEb`*j;|)V+mV#~O@|<UmrE)7=4EG3m&+83|nq~n`V<68=MENaG46oyjzg!GpzkDj`LP7F6"
    "uXZm(5if3x^C#vv)@0N)`Qu97zpMM8ng*Q`#nzRQDD<l`tMWq5+l@@-o!NO@^#BHnU$!h`>8o~tkJ*g)Hl>rf)UrCvj05-68h10YW4e;Fc!aHS"
    "7Fk_qeCTSo3sn<qr*l?(i(JCTB(`0awPf!S^9mGbfWhsVG?_51!^khBvnGQ^wD`mFls4Qk_jb}x-p9@$`J^m|sIe%SDx$bWHYp~C5!SCWze%PF"
    "K^>zvh`KW4OhYCu$mGv@PCFsX?1~+k8RmI&q(jRxXXk9an8ee6c!IG&>{%NRI@a#N2_~CR-xGM?29Hw&FOxpVX7#%|xH4Q!zBZTM>{?w(btZN}"
    "mX(`HCII3RbRD)uG4#_K^U3bwwf}dq`QT^!OXeR}yYNol&nB<gZuhf)|A!y&s20QGQUvmPJ{do!i^v*vcvn`-K9cI}@uvg1MkY7b*b<Kn1QBt="
    "fd_S2sRu#H(vHOg6D-7+vEg2#pmN2ndiH46uR+)J6GU&a4}-53u2JRU1Sda-_8Nu-*FYJ?fi?g8_TDFc?WeWUbG&)(>r0)dpS`jHb7b@2%2#-s"
    "C`c)d%t4^H!T%<@bgVv)?Uy)vj)7A6VXLxI1*%dLKh(IpK4d)TNt^m?ou{@sKK%EZMkkfB==8@K;p0oOL@%Fsw%Z+F`SbPeWeE%G4pmK`Pcd}b"
    "249`<mp+`EKd^KG<|(0JMP+;$-UJUZBA@BxV+^&F+Mk|2UlZFPU?ek?n|36k;ll1+zgSzx8yiMY3JH?K=Vl@q=y*|HV=U)O_x}Y(0sM55k9~m6"
    "B+2IF9p5x{9`lnqQM`T5djhJm51zOX%y-OqxSW^7mr9_9ZIUPxXA_y#X|uX{O3Z;RW;w!0p0eriix%htz{(~fP;qHb(diPmXjL@GPvPJy3$(!H"
    "{4tZ*fKMHMRs|1#TcDvWYU@N`DE9moJd%;{`w`Va2xxqd_hv>-n?mJa!v4LomiT}_Ih}}pSo_?koo?3XISjmdx%;8ZVxX29wJR8vNDwGvm>eKN"
    "SV6$n=Fjj^!wxW940!#-M}SivSyw%=zt;tde1Lb1sthhwO?h30$Df8oCz+`LH8{n{@iuSJ!(Cf8s!ostXA2Bh#)FHhFK}b`8}7d{4?HXJb~feS"
    "U*?-v#sUZB5fI+B{K1bz?`VXj><3-8HTG=Qr8VEyx~u$E8NvsDI-K9I<{1BGI-j<%IID&q`+ML(Z{cO$I5an$?vSF<D!&(Fuv^ydcR%vx{T%dp"
    "7P`P&4|X&0<lP%UK}JU_6RtQrlwapF5hQ>VH=B581f%_CSEOLDfCJ|U^+6K3a!eWPA)ewT6~|i#xq?a4p;)5O??bQ102CS64=ty14VM~-`!>(3"
    "Hkd%V+cmhkd@a!cFL$Lue#$`KGT+`~6>n2^btnVo%ps+G(v`R+(VXV^&!DYh2=ezs(CdHei_jb6#3}&PSbG7W48J@G1e8~MgRAC6eVPC%ewU&-"
    "1Rv-1^IF&Bmw>eRh$V<w4->TWc2FMcSel<DFai1WRg*Qv3i644@Qtc`TmXzlUsn9W1v;U04&n3$ty4=CBKJgw!wtkc=tlEz*<C72xBmfZjPguk"
    "AMtT<r#}53l|bZnw-O-@^N$Pc;`=Yy*yrH_X$&|_0eW+N>{?A-55#ge++iE4nsjpW&?+l*B7W?dM^~G_ba!VXm#_&CM=#60$B1kqW-)od)kX2("
    "sZ**Mrtq`bq7@U6fm)-AjrShTAm<OzL?Hz5kUYAQmDtYAKEj#90Q|h5&KAb8<=e3AmYHXMi}FobgzVRQY<`5x9zn3E82HqM+wvGZV+G#he8vi^"
    "*I%?>$H$H<PP99KA~g)%bex;TJ@?`yp3S$;Vfb)=_kpwdHs;SMk%Pzus5H;;KlwZ95~N**CsdY%k$^0pHWX)9Gr3mW9{Y8uj3-K|uH4+GYlN{;"
    "lWxL0BPRQfH{nmeuMjG?pbiu#|BUIK<+Q<b%9;2lY&O-m&o3tY{*iA0w9~@j$+{2l_W^q{xyRZ%f9D18b%j)9T7qS|LRF#r4%pZ;317n?=WLlm"
    "qx@k2G>kz2Q1`KvlUeps&nVQT?}D2=4}wFdX>PVRnWM|_xtz>|G$RuJc<j^d*?WTQBER<MKon&EudnxT!(+M6m0t}rn#U8n^L679uP{80&|VJU"
    "(`hM!V4k5JjvCw@a^B>*(x&If$Eyu1(y#%1_~T@LX4@bg>*eP#(i7cORF!`LoKm9{v`S&Wnms;rn`u_yXa4&{yWnh31I|fwl=Oi!<mZ%mjW~@("
    "79YqF%vs?sulRyHt|Q>K`Q-k(UM)mfk%xM<72C8L^T#BNwXOIBa$-k55yy?mj_kdn)_ha&#%ckmxp=w&S-YOY^-R)w;cgEk8cn_?fdUjkylj@L"
    "G2p4c{q+5<e|IGVJO~8RLM{F3rCjJ7@d8IBSW_iQMdb`keDfOF64iv+;8u2!>p&c+KeGd<2tm#Lrhqw{8ZJ=kHxa;&sVpIH2*$vmAv58y5jYvR"
    "#e!(9yAKd_&iP4+S}<;}8;R&IXDWwRf5Shnj_5-f^m-!c1&HPh13<0tM{!%rXB}d*f;4SqW4){bXwE2HBxSSD`vQ88?p_Nuv|GOWFsBWoFr9#="
    "U^q8KwMTX-*GO_kL2n@c!^bDL)L)NG7nqkt$Az5}U_H@o{ClXdP+ZU`bx(v8su<^00V@)u9E2Lm|2$sA+e4ByccD&ry2(D)C2nALsgN8tv3gIr"
    "Q7ZGj{LlHL&4bI-4zIKapa0<8lQwJGK9IY4-)N@#F=1J-^Pxsg0S4WO=JC>NqCV>Q4`twP<(Thc$5FedY25wFFOS|k>RnD8m7pQUK^g9m+6B0)"
    "dwYO-2Mz+~;%CY6JP>^)Lep4c1BY7m0WQS^Zh*ffTq{$=%SU6m&!0SrnGF{n!7w1<ff5;rxA*S=5@Azajo55fBrNRW$2u3mo$5|~MbI}2=jse#"
    "f=>yhOh>t0IiLiupQi)6dc$MC3~BbLD_5?zBtbau#zu&vV(b$a7qewIbT<WS-^;vxONf)8ER%1DdVC5u`MkBF&{+O>PC^Q&j$!b|Yc7lOm?wxJ"
    "Nj6wn88x8RfDO+IQ^+MZz!&)@NLemPF=xDN@#Am@13d@c43)x*JFMK<&?|eeD~PD8ma^^7Gd=h|<4CpjLV5rJd1w4lx%Sf!$n63$E8NS)8`&a&"
    "JB~C~cQLLQJK_23hql*+$%-ye4y(u~YhtWdDd0-B(=^>(d+V4({`7Uh+z;C>Y&JL9Ft>l>?e|DhPa3EZDA+zJRPdL~aANto*eBCdqGPF${Sx&0"
    "RTJjT>umeR&l$oNa!jkIV4}N<AMooZU>1MJUy)JPjfLcA_kSdsfyv?}(e^*`#YIF}cS4iLm>-q-zH^KbwCR3a()en&+sJ0&c;<!5SODx%M|IKj"
    "xoi@RU$+Vlr!2y)xURX+*Of=z&j)?P6}yN>;y!rkOD)(v(6!w{wD)t#3fp+$b`GS^C2w|UUf=OwvT!1~YGcEk?!qrs^~s7dX+HI>qk23pIqxaC"
    "j;|%{K=7Y2O~rIrNy)m3s)Q1P=qwiKe!0G5hqP$@)DCzuHmj;kL?<I)RJz9meDPtOL`wZg^MvX;9_95Ey2fdnZCPQU#OqX3EVlUzdeywh;rxR9"
    "f6l_A<>xt<bk&mKCx0`N1O(?JXbmI6Vra*)7N_<E!Fq`z^ZNmNN6e=*)guE&Xgj1nQ3t>I_|!DF$iGVF5t%A^mO~y&#H0KpXDvOY_(A0$^mg5<"
    "T1onL2M_2j2?*wk_6bRb@E}{5*gl^(`n&+3cd!z9h$N4TbhG+XB}*NAj_=JW@AAdti6CFzblxe%l8?wVP9x^!_6nR>u2wp-`FhZ1+A27?rim1m"
    "W>W%O<c+Yz*-!d=3%$W+v-`$d-3RAS{%gCZBJCzuPYh><vflhoaaxW0mi=|Wc6Q-hQ}5#JmJl7xG@&4VULTNY8sY-hwbjP;I|$lJ{HPXkRp7DN"
    "wr@PUuxWCYt&XSv_R#cp*>tRIUjBlR0<x~o&=mksZSWHP&T0P5?e_?g9f;81>iyH74VJ%tH2#I&$?e^Ho;!AQ;=lh7XP)bx>i+rN3m^iuEV?3L"
    "G%_VPn$_zJ|A0jlD8cywYpFmebC=9k%cgN3X5iZmzB|8}Zl|EDCW`}?P$_X>zklrh)pZbaH9XvRaM!v^&}?eGVz!da<V`G@(9~~yl>hj-uU^|&"
    ";We?WhKmdGNPu~JuSl+lM=lE4uKwgN?6Nq^W2#hI+K@N#&K3IIkJp7HP%>YSPLo|#(xAcHaQ%)H6}YYPl=wB|k{1QG+F6s9wm>@I-z&n=$i8kh"
    "+u0qcC;x@V*dCY4f`p^95XG@wDgSUjrlE`HLdViR=8=Oee+;zNX4wg48+mWCcEu+5!`WXN*0pAm+mxPJ^EF!uq5__<yd}Y)CO2XFgN8uw<%@k~"
    ">!Ph^fZsGPcq9Qs73&QJ01j&kB?fR3U#C%AY~$S<bP9ly$Q87Tko4+PXRlnsa~DimvU)%RoZxPCD-hs#U9Zdakyl-@$hvw{!W;A9#s+8W@Y9bx"
    "ZfGptXd`vygp#5mcz==k_bH5?-BxdxSdjYc7l4dDk<5<4ZX|-|^syWqt}~mBPO}}0%fd8km+;YUjm<vI*u;B-?R~AYVzIqku-dt1v*lDm0>DAx"
    "+htYXC9zrzP-wF#QZ_FS&cX$kAC!DKNw&{uNNdwxkyuP5`mBGXe9;Q+oDI1-mx7Dnx~@ICK=gZ>E$4MJukm{Qm^}1T>#6FGf(t2Vu&cr-qQ{?r"
    "U6P%oMya?<bXGCgNS51!f{^2QN5KF1r{S>+TIRvP5mo#$1EtDS;P;wjY(&i!Xz_*}Y}w}zaXqx?1FPR&HY8{Vie})<jnC(KG~s)BJy8D;h*i<^"
    "ch9c~^UOs+)>xN}w|wlJalf>fp34D>VZD;({vt`uCRE0~#b3yqJ92$?yp#ptW0bqJ0Kcr$Jc&5*YsRx(DJOF~?Y_pmFp)G22EM3}a)<Yw0WNL)"
    "=hvR)?XJX1DP`f!d#|lp1HYLIi3ZE_OrN^_{ycZj(4%7O3H_eoR>gvi<cl(XdO^{u4nxDvloY??n#wL;1C+>4!%ASNd^wP-2EM`ptJ&*BqS9GF"
    "bF<5p*T*8)&b(Qb%sQy8<UUEK4j@M{T-$jb3^es4Ptu^rNz48eB$w&w=wU^!0q%O>F+y5)eMO}8+@EB#Li&~wbGIZ>$yJh6y?y$e;l>CvlMz+R"
    "thjfy=E?er?({QSk>~$EIWL+Hv?vrKY-IdF`|$^>;9EJU8w}Ufk2sH7Gb*-dVCm*0ux7r-4@VG^?^2dPB^EQ=|1a;_#8b>1o(769$#38Td##&>"
    "lIz99h0R%>6>O>0rpXV117wd;6Bl0Kr)a(lY;Wl^6UK@Q<=KP~)2={EdMsb(k1qg8T0iLUyKHO1eVfhkl*aCJJoGYn{%<dcR_2HyfviJnpEd1N"
    "+_3VhW@R*My4kM_vOsuSMZ8%?e3zP`mNbo;|4Fbz3(ws0WsQ~rWDe{cE_hW^6SON6VAJAgRZ_{8zeRTcH$+}{*&Cm*M;bG%fPRz40ztgKjE_w@"
    "<r0~{Mqr(Z{LD}+8s2`iBHq2;wa4kE=-Y!l7EOX~38Pu%5LgL%Vz>FcO<=F1r-_4f)iKdED@B2qc@F<?-&dytdi#%v@P?*i_=u)CfBflWeAWsY"
    "OI6t_mb<eM*jAXu37+{Ge8A2>=gLDp%y@?yG%I4B2rTZZ`+I_a_P5&JkekHpWa+<V^IK;AO##WzlB6E&HxR8r&D&Zy5TOn_m-sBr$QVkg5DJ*P"
    ";o0xJ0blkxL?_NlTX_>xw6P*6X`l$;+31MA=!>SMWrQwIP^D(^)vv6i-0ltNV_DuZ95{L@Dc-Z>91z^mMck@XHt*|pbJI=x|Ip2Iv#`64H@B>9"
    "!<%NRjbZ^0K5JJEg|U<^T_tY9CXt_$jMd0hk#cT4i)fJ8S;d8849%OhYaLq-IVsBo7X@@{Rw1RY!Z+Uy#S+rLnemTeyT#{5<L>g+G7Mu)_$)MK"
    "8xvgI{otgh1fxyK2X|Z|4`wb7i5hl<zygN~w9x}=I<1u)jOw-DN3@g)lqAw`X?(t9vy+lerLz+3^L=`51XYk!!mM;u+<&iVMJ6>r!JAD>;8Z1%"
    ">Cf=%Th<O=x(wxrF*`5LAC&aK(=42dc$>Q>mlg#C>@VV0)jUCL0U#F8bvyZ=Y3ZNl>`NJd_;AVBY<9|$Rl{Qc_?Iad@v~{5L99zqbFAUl7R*M%"
    "TYv!>!p*kzPG=^_%@{=3Bmu3ykP28AP(N9bB!Ur0WDgec4}z{~t6|TysBLs12KGZ68iZwKW~6t5iYyMho)AOjli;vG^E{7dN?v^oe-h4NVpfMX"
    "<{sC1JixkCoBv*dpui#cPRid@D=N{$C(Tj=OF~iyYu#488{5k~46Qx+xJ{z7M|kPMhfAZas$H&TQyL%<HnpQA)})?a7-hm~q_=Pdqu{8>M@!qq"
    "f>5V-DY+oU_?EV^T0tlzE<wV_jo3d_Jr9Cdr(5Rn{nR&H@DZ$guL>o6WtL!G+{owr5Ox&hHuqO6BZol*2l^QaxR~gj<!^~@cDvRlyngNp=AJbt"
    "xWd8Q2!6W9V^KUT@sUgI$Q?3v?LZD!BOpv`hUIZ5cyE=~^Dq_qq_&jIQIQeSboKx^v4Vw~LEt(rIhT^F`O$tJJh$u7->P%Ietkh7U?QfU_1L=t"
    "@<3TQw%;LrR=E-9CWBAVh90B*=@nk5exiwgEoobABdPrX9L7+KOZgsEFj^gSUSS$Y)`gGw?uPfc3(7>d75o>~(xGAljI`r10wI}W1oaafNHxyf"
    "^r3?5u3twCd3~ZEvEbO;l;zEy|6~rz1&nM}i?sU2FjE(XFmQ81%$hD}AsW2ZeCbOvkb6XEo+<GxZBadfY$XPKqV0UVtxB1vewoBU)Il_UQO0~0"
    "oMaW?R=OA#7M{cp&kLqB25_9`XNk79-btOH6Y0&4E9kfNYW&VqG491Q8%1)vdZpsI7LATQj~g~st=HBZN1Hjnu%NF9i=YzVZQfrtX5GeB>E{qv"
    "lecK819)L(04jFvIQR&Ety;}8uUvLie^NAj$lseH#)SnKO4uLEl0{KEgwc<3?)8l3XG1Dgl6ITqsx%7)PnLZ4zU50^h<D&~J?%WIRM>Ns4NNZ+"
    ")b5F*mySd@m{MtBsalmnldPg%78r-1X*?Qxo*D=YWjxLjYLsL3?SAg1Epfv5Si{Fy_AG4Khh5LwdJUkAB2nQq9l9*v4c?#d#DkJ}8T7Zrk32FD"
    "U0*C&d+u)STag5nu~7#kHxu)VH(0Vy;Rs$RkupqNlaaJqv$NGyacM}QPwDJXbk4WpXT5NS^AMhu%BCp42fmNlf;dx|=;8zTSR93ZOyR1Ult0pX"
    "1nyj`=_gF?d7AJ8vrO>(zNBCcuO6?8FNvVo-a@=i|B{VdKR~GUbFSCnjDitD9ec-Z-d+nKCtv_6m?E4c`0II)$R1uwGX#GVAu7gLSd2x|{OSjc"
    "=Sfl)QEtCy%14se^(ECpeHgeEgfZxLeHxwnrZ-WXfE!IfFA$ZgL@RTUZ>SRwftnPEMihpny87TFJmUCqp?6Rh{H5&GgFJ;_2o9U&=%WLweZE=^"
    "YrAHYRUDu9dx4)T7zhabB{7<cRsB42{@NJrPm}x@d;wyXJw{s3lQ(<A2}hCVdADz0xIp_nxN(E-zU=#@QmW28A9xbS#+ZCitwK4g)iy*F2SPte"
    "C6-*R_-`w8$wUZO%b|s?R+~*aJv9`WkLRsaD)aLYK|oQtoI#4ZC}6>rY6+pHEzC1XnjK&LiF0b6_<Kn^HX5n)8Gf3Nuky-TLrpQ`xQV5{V$XIu"
    "hK5<D%r3GesJ<U^c})4FAJy$}C{wRg>WhnEOPo#D4&G-eI@DYUjfTq2HbB=YnCuw}(#^rd`hFf_=7*CiqL4o^b~F+cm;|w~)hdnGG(qo6Zb7Ob"
    "UbzkK)J&Qon>dC$uvDw9rv71=yJ8u8jfWnZOv)v?<a!-RYY*(@Mc2w`WTpESAB9+@oCuF1YpG7XTAn`~x;PE-_%`sQdQbg+P@y28(3=rTv**D?"
    ";R+AZenX=HnGq(Dw%e&|1i<ae<+7wm5LMp!PS#G>Q01`Sw`JI$4`))YkoeJRfaUsWAGmtY_nfKbP+#gpu}^c2S3dKZZWjiiVF22X5yVwZjh4&%"
    ")p{b)_JtQRFkM@O+(4)|MPcB1`UHKocE$vuExJ*HNb;)ty(2gisAa3wN>k~CF=1{SgErHbA;=I@^WjH>Qs?+soZEK>uOMpC918*uBpb20Ng@}&"
    "$Q@#c4RJJHxkkPdci_8uQ<jzLMYi$S=1}O7czFW$D!B`+WLc$-;WhYpOFBk9@^ANe2>GNM);<2dU|n1`z?=PY&AKK<q9paCsgnHOA#4DFKpmN^"
    ";Q)6TBkmj(xzb$2qhyKiyARj2AfIv@#<oDxbZaVAz#+?8V#eB4=4{QIua`?r7I&>^i1zlHP|>u+uw<DL5JnK3r1NncxysL7cNK;e^78ToS5~dJ"
    "f>(lmSS|;FOx?>P{*jkGGlm{jXgiMbBOq&j>j=yv=eR7vhRRi7kO`J^4=NYnm7@-A^eNFs3@b>P{9#~U81@ys0gg-(o=i4J?<@<7j3XOezX30p"
    "!^;fuZl=B<?{w7i6X7CJP3*vWFWwjq5ulEaWIZFTD@lFM{b`nDiISw|2?c~oa8N!xWPjj!W#8`)VAdPVHxe;H*YNInxi|3qFqB9nS>`^?Xq&*i"
    "_;qzxz7vteFZs>09X}uw2lbI?f~Xz^(O>Mm^ipyC0qzrqS#G^h5jP(W;8Q0s)|*4$&yx56v^NTZdi`K;GAWg5?x@p|Do&OMs)9j95{Vqv6G&3X"
    "HE#F6NMXnfzr8yUHlRk&-K7U-rL4?zB7km(E?-EJ@Y(w%NDj!2oTNA|T?N+ekENQY>A5&|@(Odfa|pu2?=@bn6zI3rI>dVBz9~sT7ND;dR1or>"
    "`7$Q^x>Y)LVwBTtmkzZD>-)Fi2c%C3LM#;tNkkwIE4m0P6x>x0D#n<hC&ddyrT4$z)$YkRz<OS!Rn${mX)M~!xzE+_Rrw{(4|%Cc=O!6V+Z5F?"
    "Ng3n2fYbEwBAv|O(&CKzhcq5f?lk@A^_6>`fzdQL3<m?RYOBzVatNiq>(`(iP@W2KhCo*@OVZaQ`IP{)9GKk28w4V#gLU<Gf(x{^Q>R>WY+{_^"
    "q0X+=p+NiOM>QhJQuIeE_W%}tOSc->c@_se;f5WQL0Zc{`4LA0%`5hdgAfg1TAFQ-Q&}*;0yvuHDmh2&QOz6*Gb)$i$!L}~v04M04+f(C9^%eI"
    "o?kn+C?Tgl9)}gr<dLbj)o3_1)4~gUTUyrEc%nlZ{XOr9k^nnI%E`b42biDhR<952<Klg#lg0X>*KXVPt0Cf&<O(pg)SQQ<+5x?}Bex&P>^y)l"
    "J_ctO&(RVlUPkl-Oh{=siun8vAXbose*h(cghOhNB^3Z8h~q;^$k9Zi3=1BnxoVgjmWHnoMmU*_opGP=G%uqIyH7p%;!X=R#*eDPD+hy;h%MLh"
    "bKpzc(Bdm5jk#0`AQ?EFINsd+Df8Yy8p`35OM)c=Z4x*di5K<QHz0b!#!1&RExtjQ{>N`wO+Dau1lmPSZb1$&Po%3c5TMFo-dLk;=&{(<t$w0@"
    "MVkd097y4UVAw%($`nGaUSh23tyVhYak;#`Eh5k3VP=i?E0AAq;e)>B!OP|0L~<CEjS>u8YGRK|I4i8Uo>0-hW?QYrXTG2c3)0i}gMH&7?Krdc"
    "cxiQJW+?3o04Yg7<^7(E9x*Umn!*|ajJ8#xgWEa1@Veklz@!}sSYGDkoGJK{Ky6IFKPaktuByxdP|+b`UuB3NVKkG8pZJCLK^VTk+;C}$i*6n$"
    "+vG?{$^?!vcI9Fa)~~t51I()pzq7n-?^Gk9{@R^<2;>4Uk;y&`%8rhfm-m3p%>ujfyz5{tm0>J!2x7n^X=%k%ayY`;h#DFoMA$o^4I^>ctE-yv"
    "R{Y)1ix3Y$;kP?NF7nLSf>cY_MkWnv+NXd8m|0m_VOuU$#C7h1aOL#FA4+2+*e+ah*OMp$JFD7CmQ?_?5MixS%egt+#P>h&Yz4T>0nf2p%_vDS"
    "x}}fX+9($JmZWp?qWy`!`KDH+wB{hD-8-D=SE{0NmG*Q|R!t<>VLT3kI4%Rph64G8JHQK!@N%fJ1{iJfwre%qS#8XmSNP`nEx68-jw8}{Q?F79"
    "!vug_93>q4pa$?0!F1;0*yp-G7{u``x7()x-^UYxQV`%FIFyw4(nS1BsZ?)?WDX7vUQbn)+9>FSQ=cs^hXRwj&VVSYl|U<|Du8gG<!?yOZr-k~"
    "WAb7W{tEGX-V?Ia!uZf-CEyc|WzHl>*>Dh)TIA+ChNAWtBp?#~+1{b<;{mpfbhC_Rkrmql$YoK(-6ISa7QmD3w8<*2)>O(bz9108^S<>hKQ0pc"
    "m%LLUEsDFI=Cql2`!cJs!aPsz-js$YptlS}2ID&naF6-<qNC_dz|Aq_TMA>{9XK;1^Nm8CzO1<T{opIsT)B6LKhf=$r3DNF_5Ar6V_KPsTdjXd"
    "hhx#xwsypr?d^Utm0>YXD10=D_)>0%;8{|DI}Y3!EU+{!C=v=v4uY$mgN%rvK+?<ZCRG7p(6@>hnlE4qBq$U^hH;d7N7GFNZ@xJh@opaO9J$7@"
    "pd@#^KA0qxe_3#KRmsbz^?H4Ix%~>T&Dfa%Fsf<tLPxMSh}``AU488ZG_g}j&!1?H8ah(f7vLjDE^^D7m*?jdOd0iXFH1Y;Pblr#LMgDMWEa(j"
    "3{bpeE3imIX=f@*?;OcRfx!8KAISd}7LIlr4M+Sd^}3jx`Zv$B!;w~%J>T<`%7~;~{*7+tdG2A|PMkPVYc^+QW>RrtSajEciFXzj7Nm{=F%Kxi"
    "wCW`X(QuE{=oSbIzniu?H0AD^9&a?Xfm29U+q&#Yl2ql_m37_<%f)skiBe<hvyP}VXSrVUtG+Mej5G#G)+ZelU2QU?8_fIrc~vq<p6+OrERfgw"
    "F7t`%3U6(Vbr9MUEv*0CBacv^b^BK9*kY+9PO2_yd-oHj8VAr>0F7BHlC7E6$2&r9#O-Is<tZ7?lP+D_*f^4sqaXlTNi|wv1Cef2kve{{9%7eb"
    "5!w`o70e{j)T(znv$M0YcCvWJWk3awgZgnQE@8H`xSMKA2b_+C55yRFG#BB6nI+xT8A@BPw4+B>HET3>-6nUo$N0i75H73Q5E4c%Vn@E8W|<SB"
    ";9J@}^}tms_7TE!2BFWf<gr#YN21wu;0{e_iAHhJgG;rVoo>F7gh~a1atTCrTdg?D#(<UeF<_JLx!Z{P0BpLv&g$`MgCv<9g|X}@f-E5O$iP_V"
    "<9L0Y{y39pbEx!@MK3B9J57X^%QZZ$-f(>rN)-J@BPSy~?6!>J=xA%b-LSXFJFY`CMN}uAt(GLE{HagXgWSXO0fb{&%a1<W8d}+^$0vF1`24)@"
    "$184%2tdwWbmz)QqFh=jj1*3ouvUG^+a+l_6}%^mJ+!hdj&9QdTNf-8b3sX<YLX4mRw}uDLE7&W8i&)n<HwsfRp_Ni!oAxrP_ES^yn$6_j;cx`"
    "9zSQdL-n4<L{U(Yb%_hD5ZqVTjmhqG*})PsE_{J&HW{khP(ZeS^tyL&0KwT(t+~gP<zk9~7G^Z7bNaN8e}dt+g#o%P%fyEceOS<JNhrw$GW!0o"
    "+dUn4@A;TE&d_SMy%v5m>lx1*rUiYG=VEGhdonQ=b`p1(zpRt-xT=aBa3B>lnwx7hDuDwcxy#kzsnX61-ksf9=uW32P{K2w!=Bvhje(SeXi{B}"
    "yUNnILW^IJQOU|Hh77}{lP&`h7K?G>)G2Z%0e2!PPwOC5&&rHTg4Q%QlYisjkgltYQq_q38_j09?8%bHE?~;@+M6qIe*GjFjHPT0|Jwz*JbHLC"
    "keO6B@bS+-_>dyAFs#k&7&D<G%Elx>PSZWcWutuR^#Te3)ruqoM>_6uIciA3SHeP;1+h(zo_#jUUBHCW^>SyhMH)+89R2^Q-C}HNUk^M$wE-8E"
    "2z+WyL_9xl%nhtt;sTH^mJ#MIdWz8D`_QjQdM%I9eMO!^^&xjDSl_?%A;c|&i@JJba3ih<Gtllhmhl5!0K3gKZVrKw0Wl=`>)n?0?*nvQ_f_l%"
    "Z|w@H0&%{4S=ST}y(Dg*-?k*p-<`QAiJ6H9f2z0_k5fjjDjx*pvZPjG#mYbDOyQJ5B`mfI@4*_78bPb5f026<1p=-`zJW^tzu=sq%Urq+BceAB"
    "r+sZYq>5|`5s;7YW=sZLX~tubM-a3kx0MI3R`q$%hmPEkwVa)U0%p&>vpg?t%{Jl)k6z`wNf1wz!C=!B<{$o0cC>Xm%gd6Z3PRpiFaS_IXLIiF"
    "^`&DoDBWAFBJ_CzB{Y+jWwjZ{)M7#ZRIT<aYTJX621nJI8@Zq$w>PR*0+y+TBD28x7~d{Lr!~zeA4`(N$J$h@Kerb6=^w=Zq*60bnYjSYO^Qpd"
    "J7{l@*5>9e`c-#9skFPRnPq7EnKQRXF8?Six0lE`1iZkdiqC6UPYD`LJ)2TxhK7rwx-6M>rm4A@B*FTD>1DuI;hKhOw@b@?dXSNs?(E2;JL9)^"
    "wr(<4yc)^6j<ujHmGZ4EI(28ZRO~pAk=MN_Dn2+7X~MsR!UKUvqv(w{*-~*7Kp5^pZUX%|mF8%~@-TE8UEtnb%m8sI!M9LZ5z?^dc9IGOJ$%i@"
    "dx@$r!(um{b<AGgx_tR{_2RG4>ql0*clQT{W{V-g4rXC`jW}3=nO5VB{5+0BE(KxlP)ZXyD7m!U(;|I@CUWn<XrL~aAK0cRngW(28n69WQm@@7"
    "_(F1^8~2GiQFKFB&tqqm0q|g_b3K8vWIUpgc()|M?ZnoNtbU>#h*e{Q{^6mx7w_;8{=urPA~dQ*j*O%`CDa)^-4zp^!BZPd@49fmc=rdMwbJrL"
    "N)6aHM@9D58Kg^WG#YRL8=`JwnjAZ(Z^d$j@4RQGg=+wUrKLb0(jl#YJoM1>uK86FcU_L|SXnt70gb@O_gs*ddo54*y_4e8Jamj*r5L211TA9_"
    "D|&%*A4B0hG<n;dS-!Icx`6khkcWL5rIMABL=0aaN@zRCatnCdS8eeNdX>EayA-89efnw*D67*E9~Y4XJAtB1Q|H{IR>*hu7fA*H4~lAVQxj>8"
    "cb1DqpIf{S##U=I#A(@GsEdrz9KK9<cA==e)eJ5_wpp^SCLDN09Ck?3idABLj<2pVt*rTu$Y?xA2m`B(o9Q(Hgt_N6aW{K#aQ590@2sXBmSx$u"
    "0ra8&#m;%rn@mokF>dQ8@B@%5tHy*}=DWwz0(0wIuK}xCJCwqkq@OFixVR>Kd^l33wQ@@E%>crE-}@XWjQsHM&>GpdUb9mKGo8l>emD)Bg(|SF"
    "AxaHKI-YK~n`sn=wT}A584toJH@5xqqLa$b4no*K!g&yJvgtiK7)=rl+Fov;yPEjN3RXdXfY5*o-y!)bFyN-{niVsF?7V2oM5=8X+k9=!7R@{Q"
    "cjOAvMMI`Wxd!NX_o=7GeLLW^NonROPnfBSQa})K>>*56snGFit!-CVfkh7ocp`j)qiU{bkq)xVmrM-iAxsl-U~%!GhaM6?DS21HZ@ApgNOnz1"
    "E2AH-|NQQLs39V26vZ@7j}CV=aPEw7=X~mVh4jlTjtz%3`E4-GXMlFKD#Y$+hB&A$kn1=V!;+4(2EtkfqdG4IMd1LRcbs{9`;LXdR7M(iZGouG"
    "w3VN8CoIXe$bv5~PZeDE3Bru4<(h?B4^$^hRgDPNK>;5Io#%eh5MiY>uSz0~SBcx((3b*fT^$_+B&92!nX!sYT}3mK{}Kd6D@f1YJrZB^YMS=k"
    "-ZwZex5Z7-?T8XjqgN(LtoHo3_xmmm6iT3$?%;~JI{+Z59Nw|W6c4e%JGJbZcoZf>?+%*6>J?Yj{DziMeTv3=8I4@sG!@<wvzT|uFO8ee;Pw{q"
    ">e(l%trqdhWXst`B@<6!$~6UtxvRWNDL1H9JeRs~I}<S#m6n2^n|fH14+rW6^Yd-5R!Fk6a>i-3rHT~k^CBV}=eHH;dnIkE8S1v>NCRdGpRPBY"
    "_6RZr@~Nc7-a+en8KqZKP5(u{y)VZI@XCrtrO$lk(kIz;yZ1hLm^*UY*PsoNnY>bFFG+Rjq^2q7egv~M4SO8#sZK{#w!s~(XHCAj)XZDeI@eY^"
    "wV&sPnwZ%G_nRDPYUe-VwHL12L)w=xSt{+oC|tV2ohQY3l<()$VBrNWrX;R{MAalIm%~7OORZ5*r#zD1YPFJhc1S-JUnc69yAQ!O6zJ5%LTH-N"
    "Dl&Ig%HwB5vtdJs&z>m0rs87(l+*gO>ge3@<B`{-b$1pG6-w`Ree@kzb;dE(#}}dws2gMOC&TmSOOjh^x2<i@eCktJ$3XL<?3FZy?hD8mYwwq2"
    "ICmBNk@je5X~SsRaDF_V8RL#v;Py(A?o5s*x=B}zA-ofq{P}rIcL9MxtSgrQ0eni2!(6eRS;+gG9pcB~*g3ycx`i}Br=N!VKgbJToTr@mvb>9n"
    "ni}jlN?D?Xje9)rOVvjN`uR1@in<(@<eA_rrh<SI37T=M_4wl|ay_o&rYYJic$CY)+MR=g*Yp4jFy1V}yCHmvC!3x4*fG4{g292NRMZW4-oP5j"
    "0^X`*<hYVlFllLK&Na61D3lI8+4x#C-_fa4r(Ww2q(P598pk;TLu!gHg)e`3H}fNHwqjSn9v(@yBC5O73of1XLh;6<`q=HY6>cOIb@Dr>oVeg="
    "{DVaE2n8`P(q>l5v)ShH;|LwG5bqYvX&he$6*rpPrk7t;B}~~JZYKQ|wfQ0g3Wh#MexXz(Tk1SDOx7wI)Tk{fQXy$+T(4{T#?}-Wxh!9;qS@Ba"
    "_YV&df@ug?orp{D@7OLJM{Zo0frjLFYyv^`KGU7R{g)k;!DB|*q#r2EYKC}Hotm3P14v;ALp5H}OR3@g)2Kgix&MMM8B(qpiHZpAfcgt5=ug!4"
    "1NEB$Lc+<D0;yW9)YsjEw{FD}bA6zqYPAXz<%PMqAP}dOy&|#Z&`wY3DV0v0a+NV-7Pk>@Y$RF;a=5m#qVYoJwh#ofvqHH8hiV*uh=dZ>iU2dB"
    "Seg+@YrNA2mO-iByyMf3ZEg;8N4O@Fo2NC^rr5aMe(5DA#agRXsX)U@o`P`6Hcow_5C7)L$zX?>vw}p;W-J7iJ%x~-w@9^_cI%R6&H2_1l0=M0"
    "MH-G>Zd0irNVM<~N$h1MJqbhnT;r9u;kN90LG+e<fxI?^iyO<)Lw$P({Pg=;LwQ9U<X?^XC)S<OrKKB5a^qi_h`JXkBxRX+OXqGjW%FI7KFmxI"
    "LQ{s>UQS2FAwf;j#!SuG)fXUp=i-OP6)f-c6^!+tp4*d%X~D7^1(XS7wI_d}%qvaDk_!&5OD-8czeMqm>R8RALkU>EJE;zClA;YBBvJ~JSD^rF"
    "0=5PcN{D_$<jNdW<ezFy*TWcALI-~XVZ5DsGqK8(5RL1R?|ftKiu==ixf~PY1GU!Mq{s)V9gv&zo*rN6T9G(Qwar+u5LTm74HkV1G%4dLA>K*)"
    "vm;GRs-;UyKCIi<=sl7Jl&ZRTL*VzhIUpR6i8zpypg4fZWRl6Hhl|31wrfjmX%vXlG)eM&ZjMTU)UxJ81ZCe(DP3A}WzV|uLtNd~`l4jpq3?A-"
    "@&nND>r6-DZAK2;h7(8U_VzmB+=33*N#apz;OxYY!2V=!^C5}-zL5a@u++45-#@v|q2-**v3Kq<sqzHX+cxrN{74$&;`ry%URZ;YqzOQ7@Js5D"
    "Md6ta6mxOBB72IR1+sHsTHNtP=lr<Xj;Kp#i%ooUou2HYqo?k=%hQCHR7`s{dVAl#U0z-ubCQNtwbYdrX_67&6r_osDmPP>4z57kz_M1`msG0j"
    "Jd7e$<sbY&HXzY6-LVHBQnPk^poUtb?QOU*7CLVsj-$*Ko;d=O>2!X4EDW`QcD6uF68<vig=XO};c>uC&vB?cwXS{`OnWLwI3krM38=*&<Uo!u"
    "m3m_=D%cODRnL=kRoWfQlO8#?NKg#g*vKT8kjrzV1wqdFfPVUhmLMWqv#ngc<8X)<I{-2N2`Vu@M8r87SO+dIU%ss9JlGZ5spn~sD}zr{iPD#*"
    "$Caw2p{!f+fJRcFSJ0SG&l7_Tq1RFAmDfhrW<{FZXlR!nNnoj;NYG93%UiT_*DB_>+-_ssAV=++|K)F7Elvtx<a*fL6Z>{NHgpH^xpI#d*^DWU"
    "YbbR(owrjJQ8c|Ks?{b_NUd@BE$Nd>-I9wVZX}>jy`z#Ckz7`SO&*Uv{_u*lhZ#8+1hgEHE9a_lDUc$Zo40edt$8`B%4i5JvLqBEUXgZjx}uAs"
    "lrKv=*D0<B^oVZEy-9D6IenIFgkT>yW>C)?JeOrs#ug(8edlVi;#+5kDz!rA18ud5OP<*%9{l2q15TnGAQ20o3}tqf?UYDzCD3Yyq$2imcZbQ4"
    "&H){sJb7?%5DY)^5doMfboGfx%jKpVw&g&SRt!}J#fXRCw1_$jHEAe^RDqrZT<Ouft`BC~BEiF+6%47ABCb{=33eJ#+QytZ6>Y>1zj8Zwd8Nb&"
    "#0!RaSQ1yLC{`(E65N>T&Lj6q(XQcgWHGt@VvV-fYI(c6np)I!-`F73OLCSv5=L|nK8z&C5KMrWI2hn3xJT`7!ev=V_%+cat)@1|ZznTl)MY@z"
    "!qb(CV*>Qg!==(>^28JJ>xB!2%ai&-AjlEWWTWWV)1Lkcf)1R<@~GF7rFBg}S(^Iu(k$SEwQ6ax6V&FUGon(+y;Q=I%Vdgkiim#r;xs)cV+*-s"
    "Or=8gdIEH*Yzfd*^8^S3bJD>n?O{U3rhQ72X<3!$YBjKqmweS(Pg*#>rH)<0CSYOY$zs&&suhLTj-m<>lxzbO2JUWj=EEPpr%bZP*=c22wGh5v"
    "8dSw|QYdgrz^_|v(!Hh#I7Bz$oWz$prw?cBP26!A6GwD4=^+?-G%V@vU~{JvzG!UbqJ*r~^F(unE_)CKWshe^+KosD#zMY<9Clpnbi&7Gq_0G&"
    "BK-4Yk~<gVjzEh%tu@p`IIG(<82;b~Y7)}UR!sBOOE10T6tY<z$pfV!@n|wloAPTna<aQUT`ch|sq{7%S=q5T%h20+AWjoRIt>t0-5M9$*rmhH"
    "4>Y5wM^jX1rC4hv1v43qf-n{>h7(HH)(#H(gNY`KtX1Z3Yj52}jpp9pl;3U}9gq|!RYl?PLn^O`Y-(jq&PdmB$#0I#<l22>N3x0LQ^|c#_v?D$"
    "v?HC~eR{1_^1ZjSwgFYb(zoS|n08Y?>H{53PZleiJ0}IjF=RfTcwQ+NXq5yyT~8tMq3kamX)~`(TvO(<x9_K7lYPr$Q{+c7L1a;##z`v114Dr0"
    "lI<`0uBcg=olfhpz1(~1DXDomJZ|kD?e3<apviQl%(zx5&H<7I8q4ipPP0ikb@`cVL)Xd%-#8i;>F`(MNUQLUio*Yl$BXp5%TShhrdl11s?)gP"
    "$4TNj%Z&0oj9p8LXie?b$$<Zrni5R^V^Y8#3hZwb)gejFNcqqA?FgR~w=7TB?kdT&7jZHiD>N-FE_&W%Wn~3iX5q#`ua}NPKP*##+1C@w<fM%y"
    "TzT?%Etya1RNj}W9G5ooe3<b#Pc&0htIDoK%^ga5(G=!CH)qO4A2LOiG`&eXI*6J_d1dh(f-nF+{5QlH1Gj|~OFnDLTEeVMW4Z^A<`-TaD6mxQ"
    "bk@d;5;@kz^-3L@>DR1RxE|5lk(J}pf!REFl+O=U0e5!b!rmm7s!pgo82fBqPoXU%x_v|nO>95QraNy$p}UI@J}5m%j?8Gk6=eAW;73~2y#eC0"
    "DQcr%ubw$}N@3S!{zM|%E0bjXtTd)wkXG}2Y6oKh0o7vvLK>8{Sk}~&PD|oq%VoEvtvF|1vWRw=W^(+!Ze3>0Hj8fn_;le860(KMPVZ#GKmdMZ"
    "?O**Bmwn3A@L>l>W5Lu`lHuW<+F?ok8DzgOt2n5*mvdra1Z5;?rRe8E>8J{~ps9%{%Su(2)_38$8QUZ#uDOmQkggIxSirMqzAPQ_nimc<W6X=I"
    "f%e)Ure*~<)ZI=BrzB-U)vDr4H$Snq6DK4@8R^zJ*=))N8n}bZ_r`vcoJ;-=^KClHjYd70LQg6iUaq3`G6^S<h+#ZdQ*AWd`5BIU#B?Vs<4*c<"
    "I-oGeQ_i<|kM>ALb1gYVr>SYoO2wE&o1%QKwZi><NxvY#TzFh}=vqnuTFm?3|9;7SNkx+@s>KCsOp8NGg*8Op9J{W;AMWY-6AYB%#&b|~%>V}a"
    "X1YyH_Rh=B35=yNuiY=SvONr?l~>Z``jHuHe|N1(PcrWhiq+1F)0d>_m0fKb0%)}&7Z3{yoTO3*%kRIxns3IxK0TOdi|E?5`~0V#N>T_chAO6$"
    "TnlwJ&Rw8X?U~p3d`o*N`?6PUT%zicZ1ex}_juN%2%K^V9Nzs04I6Tn=bjvE3geNa)r_M{=jM3E$bjD%+3FG&B$2FWFB4QroRo69Q%92ac5bY$"
    "x^5-e?yOrYtR@AdxnhPc|BPONTG?7%nm-m6i~J77nVxAJOX8@1$ll>0eA{?zO|5>T1ZAD*`9ccqZkR+4)w8)q4SDhERdOdNJ3@h%u)gI;5SbLA"
    "jqGWdqGL*o+1;i3J^TBva`lN%Fu$AVOUJ9Q#<Vy=vC*hhnp{18Ty9ZmW_IYgNp?XyyPMsGPd)rFLW-W%G|)wjK{ocaTZ4i$r=tP+K{V6QFcO9|"
    "1u_!xlexJnq8@E*+8+CsWT%T9M~0zSr0@#h(%~6|@KPECeGSa4nMF-0w^~OqQ9GQNJ2CwLOrFOB%Er@3X^Qiws;&oXdIIb0?7<Co$5}b(=}sgr"
    "yuEK-t)Unx^+6uoPw}06fCMxLLN&z;Y5dxU1w<Ylxg7|e|8~oezpyZcA--??N-P^%g2P-g7qG|M<Fq7g!+t0P+#1apdU}kowm?$cDB_LpVu-j;"
    ")-qyJ>d5(ZrNGx)_oQ^g_U*#R1T6Iue4K;Q8~3~;WNpQ?_Pdf^&UJg}@#DJH$jbm^OOjTS{tp3H;(29Tn8xmfm6e{LucM=}^;`y8rkMI~=L=m5"
    "P%<k<JI#aQ+#-7Z`C{_EDJY64;`QsH>~7z3*_XUPZCZpVAe?sNk)Hj7Kf7|iX?`c5NTut==>pQ5Orzo<1sTh9!6i=tN-Z(OH4|uFLlYeEOsQ+2"
    "pz%oRq~(fi7qYF|SxG8N>?~=YyUZatdzRCD8i@3mrXu;Uy;Pm8yA4I;7uA8Po?<T@sSWB8B4n{1vo=*?-tC4#6Gj*6`EwKbOw6UcB0DE?J%Vb!"
    "TE>tgZBhOH_a|Von1EQAb~Jk>v$I>$a~Qt=!yB2F4Ee2F^k0?SH75%r&s@>rZPRo8KRQrTb$*Fv8gbO7^}|$?paP<GvJg?~WGQ{=V%rUALvVB^"
    "S5g#~-N8{(9#bTA*dNFqQr!R-N-UG=N$xm`uO(3{^4;8&0^;k6F!z(xlM@bN7%zF+g<p+}s%N!or9q%d3jy#zkVV`RmUi-lofc)SU6(q+kNSf&"
    "4J#Fp=G^#EC`4Ees#BDcr0!^p)VwVM&Ax|{9QA%~qZ%CUDESY}J3GZ$2M~d5njVG0YxXG5oeM|`JxqfVAIVlVNl@i1f}3`B^!pjp;~&z!>G~O|"
    "l83DI44_W@2<H*7w1Bs3y4hd9%0U0Td_xY^$;$}eNny`s+S%gz34GaYYkyG69Lv4*Gz~2j<oL3u#{$dINm9hOp(YJNC9yY>q1eL%kCg|LX(DLv"
    "HH&-E!h+l;$C{qDpO7?mrQYvPa~D{~JU@i#>z>oFTx<sN2JQeW-P*{pm(W#p#i^?>CyDIU=VN#K;F+3bEXs`nqC(%*ZxNPi;y%Wb(jB@od7~k<"
    "0BI*afBrUZ1Fs@`QqM%uAN)ZWXa_>lQ=ijrkFA{d1yuw0aUDz~&5$-$5I&aT$wc<LO<uIzo3Lx?gP*<Y+&QARl&^Cj>C*^~CTQ+1x0*&fW74*4"
    "!!fL10-?Dn->)`UY})ypNY7%Mhmhw4GEM}&!@Jx0X}$$U5x!k6rFJ6#)gVnx6hMbcBTX4-=dv#Q%iE<=ogaJ5?R6+RLFEX|-c6+%R`$56QkF_?"
    "TZc9P9(zJuyfL!hKirqYw-jo?v2Ve8mYl|GS6E3v*4|#VqY(U)(r7cN(ZP`$09-e8a5sfoYENUN0cs))w;~%Gt+cMI_mG4zmy*TV=#^LEf-p#d"
    "2w^PoT3~;&mn(3YifPv%^DXB<hj)5zlun5_p~fpK3!9r+&Dt9`N>WCt#8^^aI^0{Oz}1i-!Ln=Sm7Oqm0$s^%or^1lyv?1;duXQK(3oa3DGG%O"
    "_I1OB;Dp1YQPB%2snVkL>HuC_kFb!sgs>plU=&GTQJ{STVadd?Bk$lAVbM$9?~lj%o&3c#3+TP=Z}_5|(_)2}YH3I*jY|#1Wf0L>*}0my(O<pl"
    "Eh;YbT{ChaGC!f>P!b_8USQ3%E!X#7+)I*)^XzGs{agovJYZOCnI9O<4kXT#$u|5@>+aLbWn-RailpkoalTu;Jfh}cFr;axHq|=nklfdNWLEsz"
    "f)2}gw|z;-Co>uxx3w>*6hnaL4z<InsMx}<NXMka<>vgn)h@SUgR__aTwAO={(XhN=v+sw*ct%G7H-ciw6u9uF79;Pw{eNkZwCT)SM1%LW#X$6"
    "F@1k}!?4y`_We*3q@T=WlMTI|54FR^)1x%B94F0cshn!X)4j{gy>ZIL_k+o_&$?a%$@<tRkRpSb9s_-QpsoL`l>&LZp-O8(_QRA#lF&()xsBtb"
    "P~my#-7UAmqM>b14knV6q-!gi9wRLo%(*!^PRgFRTBH;kdh94ZyQfTAmVFi;Bk?H^26BAssi%rVMjWdztfn}76mCX)w|3)JujlHHMa|ZjGmAC5"
    "lv7qN%_oUwYTcjrzkl<rc7u<{W8l*n>v9A^7}^<n$Zc>ewus$9OngF;gOS_w1zleBj;&fNH;ptYSE?-Nm+(k&HWhCmyFg%g8A<QIEMKDmG*sjQ"
    "RBzy4V_#ur6a|5PFVI9b8T+-CwBQ!?p*(W^!9ZSVdZ#MEdOp63LDr66)vwH&I}Oh=Eyw41-6`R%JAEXsPD`$-L$qaXZf?Yyr4f^GsSNR&a>&G8"
    "cimO9KL^F{^eaWW;Y!+j98|SR7u+#A3kwTzwK~xZ!wY)s^3IN{zPJyA-{yv=5&+%LyqR~rLr{6qPF>Bw9)rC2?e*eB65)Ej3^A<gPQ;)%w&NIW"
    "Y$z4e7wUD%Hy4|5B#*DTW6@1(r^f?;ntKS$)n~qNM#?;PEEk<$bD7IkeqS3Q`2+|b$=Pc84`fqxKA!3>kL2_hxZaDUQl}$iCla00Dy5O$Kb6sl"
    "lk7-g=dGS(O{U+qVzqZGPm6qiwQ9EU&{U&jq}#f*NK#TvORX6Vp!>IPi+anpXm=Qo^l5wSDq$Evm|-0uOKHp0%}BBx87@|ur_~>5b}x;h{voBU"
    "qI=0JidFH?RgL*=3KZwSb(Kor<%OLauCy5>G6=-wjwj)mf$MyK;yUidxvUDTUh~67qcH`w8NY3=X~wR%qM4@GuBkL&tC(=bRrM@beDCbLFA6`K"
    "orUgEj1|=VHF<7|yA(Heqh5jCht(6Ho_yy$`Dz=j_7D1fA8IU(^g@VQt+(eGNiVT{k-%i4E$*>ne|ee?)2XKC|CLO150V-zi2G!Je?L|~U($NI"
    "p{b|M`RCGn0Y)!;u8YMOp0SV7m#@uzR%@Qg)??jMmV+5SeVmdj_U=m`!(Dy_pS|!NT1fa`J}kS#dF7Y&fHZ$Vj}F9vf-&UX?&i?YG53t?wm7%$"
    "1UKJs-@nAQ_KUt5n138XO&4xHAm{h(zg44>Sz;4>eHQNgwp-==9;nH>IR?^dLI8YBu3{Iz51+dD{tc^K)?^wqUI*o+H}c!G(y<iVRZfoLD<D)8"
    "J}>9=>i42#d7Q7n+CLR<SYwx&e`F-56xjUl&2{boRgM=;m)}dz<lLQX)HMft6)0Q2WiS727C^K^**jEQ?gd%Ddd<l9R%Qu)uS!RQp}V|i57Kgi"
    "aeX<{uYqZDHo3mGqG#N4nP=0|ap=joW4m2<tZ=?$=eHk}Q;kFI5*_R5UE89F{V=Do_gcD~QTyy`0S|d?%xwUs&zu`^V~%fYcj)Kj(8IGd`>9?("
    "(}RXZ#-9Vt`<!F?&4I_WKauZ4i=X^E(>-yo!DGx}ca@`)-86EU3OUK-Ku=#E`1oyN;7!JnU65k{m;GD5WEy6*2SdIOB4j%nNMlh#kMkh>Pm<Bg"
    "`5V78%S*>*EFZjh)wLv7bKQv#xrCOl3lT34Cj|SOaE0ui?N-BX*Y>&h>04g2Z@-&xoF#HVn0)(|#n>*wAr1IB%;gE56=mvkJ_EU~ET1-#_WrDZ"
    "2N?h0TQul1edprJOZ?T8xZ7===sYs!7p#=|*LaLI*-PZhPkO=pL)IPid^DSl!lJWq?2bAd@`%6iI!|mRJTQ7@bGMt*oONHs1=8{lc9^$(|NnmW"
    "SF)e{HR5G=0dp@=$@+2>>Htt<lEG6{Pw?gvUxGJX#I0o`&yvYMlzw1?e?=pu4eRz@2xzm*QkV_Kvg6(GB9P0Ihm#vu%lZYM0<_L`Zh>pQ(%=lz"
    "c=Mi${TSEJ>7jxU(QL1qnK0|pg!U`$D_)i~Gh*{D=5UanNz=Yimi6|>?z6U=^B&}YWp8|2w&=^*DXY)sc08hqeXk@gKN)=b)f*$T_9l;;fc|f8"
    "$_^kNc8BRj2D^MZKgaiHWBwI6+)mq}EbP9_58(3yJ>ZP_ceiwZq8?S8@B<V2S9bCWBx8BAFa6Cycb6AgPojjg9f-!htViP5U3lyvW|3|s!BaAg"
    "q?&}I%=?$qQem)O{&0MAK+@t2<JlR?7b&s5J!bQ?`-YS;uSnlgSIu%oOlY!i?E%TRFmPt%6vbN)!T%$)mbdta(DAaI#A>)+b6)|7z_fUGKyQtq"
    "x4(#WA9lO@qVzsYchlOH>`=Z<@Q+^PMbU<&T+JrN*3*h=HrBK|t_WN|GH3aQou%mV0To}$!#^S0{fO4Y{Ke1gSbo45*&LVHBaglRiFrPF+ElYI"
    "*+$7$VTx>L!jo8Xpw3t2i?zNG53)a<bQyjy)^8tRo7(*0OLoRU{DxmV!TuuW37ZozV*s1*hbPA|*?l2!0;V6$di*^;XY9M(8AS|3?a6_1@mc<v"
    "oHr^74TjcWvJq9U(KGx4+kIPkZwbV-YDaluhZ30Ina2Dsd+I`<2mV`7n7_^rP7lMOdJF!cXH0eD8}u7;dbQ!NNs8n{c5-wg2|s!y(s=k-RZal("
    "?IfSEUq9^fcjSv<&X-nmUv~fX4(<23$IEyv(uCSaKxf|tc^tk*Ro(mi+j3^qiKD|5`c;0p`?{QnJvbO9a-vf1k5hBwHSXSjkDR96NonboiQ8U0"
    "*<*a-QN##3iM3Ar|M-&qF4rLkYkCTuqVaDL&m7W^W;415!LEL*#5-Y)CU45u5&m0qQ_?FF-vr^0B~b{SDxYXrl5Yn4>65yHj9uS%lwPY2tJ&F;"
    "_D5J@ywLjd|HhN^hFgQIk#PPKO^BY7gz<~f>m#o{|DDO1v)8}pt?=UqFxDFPFLvqRuz|IxVPPK4tUWCU5LK*x)yjeQUYi^ukPq_V4yCU^IEoE~"
    "GEeMtaHxComCjcP&TIF=ZTzk*@^#&Y<i2JGI&x@+`{{aC@YWzoC&x<e>(%5dasJ!KpwQ3B*@yml3f}@o9-Xj5GMlE7bv5vGyKrkg_!KNvkN!>f"
    "nJ&jic5hC;)l+JiKPCMhloLiz$$woAwFexR?+?{ueDb_YX6Dk}$Fn_#w+|B!7GhrJ;qP?UicKvua-K4tlO1|;f-9td>#pm4sjAC%4WlT_X7+;I"
    "cb`9HwKqb5$B{`~Q|g}%$bLx<;FhCbXN6IYdzihP$}29})go4{`<@Y#$Agma{I2Dvn>RAEnd}B!GclNCmmh<sRM%VL_3{wmbl2v|q{rhU-EP5Y"
    "PrkAw`P`P}bV;@tR6HyQ?t1zir^CM^`36uPNL2lbxHw7S@*&n^b2(WQ=M?bxr?g}nbN^?LFWVPgIeeTa?&N)}$X18mI@%FtT9$HfhIxO8?G@p!"
    "CP9EL`@AMw8~Uf<+pzdQHme(4&1(t$u6(0dI^v(^?HU-FU%giCO-wqpchT&y-0&Z4<$6Yho^#ne77DMtVZKpx^yXE1vtjMKY)6E&Tdj{Q%NJSm"
    "9(3TBx`HXW#_Lh~;n3!nE)1>2dVZ4ZIr*CS2Gk_Q#V?rn6+MJVlH{KCt<eqtdF;I@hwQW6v0q$``6W4m{k?)K$;kZyT3`p3AIW5&ztrTr-3YjE"
    "T)HpoE4PkX^M<d-TC{DMje}}E;xTAwlh3|Yc?Leu&p}xabKS`Er_9TjdDKnKLh^n<GAP$J(LaCxF9)^)`XNiooh*h^UOw^G4u{+G{{zoroOU&;"
    "z`W+WCj0B`n-Ul01o7&K?9VvK|39kUGsx2OIum=pd~@uaCr?ifzyx40144)dKrjFVz$7q;ln4qEx!RRvk-Ehn`(w-gv1^s=(w1$h?6qruthZJ!"
    "*Op{yskLP#Vo8CbNP<Ef45oXg)9t?L3vcpy&UYJ>Ar&~7zJ2fg-f+%y()0NA!96*(qy8)CJ2?5oFM~gpsN#Q~%PfV9^tVrqxST#`*VkE>m{8Gg"
    "IE5DCGwsqfJ!!p;4((}+K)X(_yzL3{miI}UodOs8<W4pumn3e0Mz(0?oY%Dt%}u6XfOR~VQtav|eX-M77&tdE-$Q4mqc7E6f^20#xSdp+-dSsR"
    "Onjd%((&nH9D=ONs~9TWnzZqD&{WVew^!|q{c}A~m47YVcO1gvv~e|G^vha_q;NNIQt_JDI<IAuyYWENKjF?t+w{l(8@!74lDSo~gWCIMJ%TYP"
    "c=5rn?f}dw`M%O??~~1peBlugPq>|x48gtT+gmSx``%OE{`R}gTetQ1U`n268jD=P1|@J4gSX@GVWf;tRo<+FNfNn{S7GA!#QQ7CzLc)~i|Bni"
    "dS{^TK4+&2Z|UNJ)K<ATnbKY)S`GIkY@^KSqSE;Ae{0_*-;h9!W3Lm{t6hqhehweFnnKdZ72#Pao-k*RbqMu8eJ)M)eNV<y>L>Q=s%PF9S^bF)"
    "ODY~tjLv#!O!}-|)%K7Ui)3g&dx_#j|1<6gHLld|nfTl>n>?}h2w{{<fB1yeyZZ00y^*!VJN{e`q6#b&bhrMdXdX;#5}Y^%Q)bc))3x^PWF}F6"
    "N$!^}$;F@i8)5!HixGLUK8XF@1;PMt39~{+)pQ)m1=*7L&RSPHlPuCprt<u0ovGy?e19oQO;(ejb+;AHHoj-K<l*$zr~4ymXTH6QB^!wMl{>%s"
    "_5nJR14t77&W>8J_C<5clIu?gFVl;@L)Z6dxX_=5lS-N|?H+QxZl{W^eQ<ubg*G!f)CRL1+0YZurXAf`@85>|d3J%fKz&iYH$(2(e0D<GWMZU~"
    "BV+;pNrEPUUHy(Z7Tceqe<Ge&Kh}Cy1R`Fd?b-dqX_XGGuHB^*N00p7lMDY+)ccvanB7)gpZq~)SNFD$So;(`s$Dks+4-Z-Vm8klkoLREZgw{4"
    "3jUt0ynS$|ko>D&FGa2|vOTGPN%+d_RkOWSW$vH&E!sv&@N9-4T=rfkjkzMQGCG<;Mh;Cbsr@gGSwsW9Ir1&EYtDn%{^n30e9X$pJ6asJyXGqm"
    "sU&2n#qbm2;bzh5XNMg}(8Jm_kmS?;fDza~YOBj=CpZ<ECE9vf+!fRGbqaIX&`4K@dlV*IkTxb?`iyiZ3WOC4z>TzYce4!^Mlx>O9=6}nZ$_iC"
    "(B&O>l3X5QC?3W;Ay`r_`vRoA^rz8{Z@<68a5{0h?=dr9)&0o4^2iKg?S_l2qj`AC+)K8_K;e!h_0an<SV~!)?yP_Sa5iD*fAu3;i?1j44P~V&"
    "c4D<%w!hJl#m-JyzDzz$pSRDY9ktCVQH*J=91^Qc_l;ij5+{MJc~scD;+LUDSYVCrQHUsE1X-IDT`PW8B>-f0F*0hxL21)Wcb<$z`c*%(7~X{="
    "Yk@BseHvCA5DzSnF?k0-<nt+t69`g&64<{XNNw8(JFkrF<AiJu|I@Y0$<(8MyQQ;1)s7Uw3`ec5(5?Ifv>;0gi4~bHt32`b>JJ5(j)quMnYITY"
    "R<{?Mit_I?r)n}I_}tILBWCKS2r2c|K<bs%=PHYkqR`^)U;e?r`Qqkzb(#)Ux@9*yS&;yY|Hz-%#bjYd=uNOK)zGvsH2T|i`+E18FRRX(rPalA"
    "r@^>rqXFl0&6<UF-F8~bGtVE<w$8DwBsfUFY}F3a{-kcoDPukIuhw!6At|ncgjF67?x$lG*&P;!Z0H84nQc|8f38=_GrL*Ueh$*f+(Mw5q9Ubn"
    "K7=XLe+AyCPi~5TO7U6irjANi=v!9_@Z33VT8*Rwtqv6ApEBED)nrAUH`9A|a3BMbVrJi&EuUaPM|(>^5sUWPFqsU+Abll%(KVBmLD#-7rnIJ*"
    ">;6&i(Vf#u4RSJ7f@VCiNQXBq+3ZXhPwT<3(X<~qU9ctJ@fFk_$3jayZP8fGrM(R|ekuK1uLY&azE#KY(UyKVk&v}t$>sIz=4dFUX+fTP1(~$g"
    "aFUkYeo{}Ypie^3hSPr@c5`7bZT$?yDXe958RG*_Fox4C2lmcySf=XjOxzKdZBaoaI7`pz&$E!PtuY5c>mi%1_{lY>YH_1kf}?6s{xT;uXYFN&"
    "qC0U;ba$?d1mqk><WRI-n+Q6i%b2HeYE0-cVx&8k^Qx3$PIf+QK-W$$S6O&UTL?Y*>h?qkHVOKSjj*sG^z2)X@D3~>8JmhYWdg}OC3y)*@z9Kv"
    "_(BU-&}B@cFAVfU<Xo{JuU2>Ov!Co()hder&OCqg2(5ec@Mqk!_DEUK<9wvn79Cu=dFy1IM+ULHp)S19>C1%HehKW%s(DL4YE@g=Czww5E`PKv"
    "=mavAaz0%;npj=6VA1NMJ@RX-#RnFUNPNh-n4bt{8q4|6^u;CwvTTDcW+HT-eoU^_O{IQRb+*y4qQCr=;(K2*YE|0NYJeN@r@uY!5h$^BNWXVO"
    "nfL*KUTgjq*U-qcMz<>MPlzipUKi+9cSm0wfVOQ*@Jt>f=(LA9QvzjVD&6f5y>0qt>2q3&O>x7e$i;T;%i>U;kzK_p`IgyIZ()G{rCizbWj0^1"
    "dS>ah&J$v@bOrPm2x@o86N4<agZPi^t@nm}r~<Ws>TsI8!?ga~r#nsZ{-*PewO=iY7kg(^Wg^Rm0a;%-Sfi~w1+|#I<U}qVmBJOmLlV8<r_n2M"
    "?JO;rM&`(xO4Z6zE@fs5x#(U?PBj1h4ZE0KmW>NvKaC`zZ(o)a^*Z9Dl<wM>Y%2lW7>$+6P!f&Akrnamc6D{;!KYipzqDUD9rxwyPc7JENl7?;"
    "SYxuPw<!93LYz_)5QgWh=&@fRchfp|hpawmOWl(6p5<~vYL_oSl})jZa#-#2Er&ap%fw_ZK)%OE!N-;OwrTR=Fqrq$YgV4gTcL6SJ#7{jttrjw"
    "$F)%X4%u^ZZl9;X3q**})Xh47aORP$qrR|1;c2teX)2!5=fL(?`{y@oUtNG*dVurY6k56Jf50t#3LlV3vG$is=4kvYr$1!6=!81`u{%Q7wK(7}"
    "cOIwTTb{#|xXt-;_6N6bcq`Kc>vc)}wK^LC2iHDo%u1<ftF}*f`SDS6Ko+oqWafX}(i9x2QDz@__#3LFm%x=jTBY+cJV-udH0b!!+;fUP;?OUn"
    "QiQbvZ8;}FvJe3K2|C%hhZSX4f7qcoOpH{A9+{pp)B3^F-SeFnbHT8YX-Viv%{R?Icsj{lLvQ8^ov!c6T<i1zBEo5VMadKPJ}~9VF_0%1Yvi|}"
    "^4EbFgH~r2r|62mC$f&VO+<mFzGRhSOx+U(lU<^q)QlL=_c<(|MZK|-w~_<2n-L@yr)eu@|HDNq?}pn^%gWQ(_N?9L>{U`xlI_@(A70V@J<QU|"
    "0MQYxUUvFz^2mHVm65^Ik}T-Vt<A#z$gs$2_ihvRh%K1TD3pnfIx#6{E~9J69{Z8lwmBtK$+B6UnqXdWy1r}NCJ~T99@>W?bkhc>5(Nj5Q1N5p"
    "BdGk@4>5=|u??TEeA@lN0W!f5lDbe5*+~A;2Q6hdoM0|BERbqHj}h`8&@Z0ORcdGx5BBKWAs>77F4<CYSnqZm9e(fBy|CT{d3HueN`G(EFIY84"
    "dv?dZWCq)==+wwHn;F)}!j?9YzKjzNsafqywYqeFRjxId*}$7H!wnm*<2gR*_%@*vv?a`fF~=FMZTOu%L=y)=Ssq!kBN*UEz6MayA%EB-vkLE9"
    "H%VqEbAtl0*#*#=g?pAMi0@7?!GQWs!+!kh=*$?JTe*~xndyr?AvgM7j_o+HBnUY0XoPC0GZc&#%Gx~jd_?O`OWT-1ilAy<Kq0R)ycUy@aZd@e"
    "Zp`P*HO>|JVq&)3S^aV*mf>R02z2-SyUz(St&KZ&x^=BHBK$({<<bAuKBd_d1c{PMn{=4JEV;3j`_*bkjhT>JQ!5>JOqXQ7NzQo`hU-1EOn^^5"
    "!k7Af<7EG~4+Uhs64!3i`zIJ9pqL@JYn#7f*5*FR$&q9z|E)-`!$Pwx+WV%}eJdj%0EtFA11o|eG?2cRXw~2Gzlo~LLGwwQkA`V6*9l&H<EJa4"
    "uQxm(o{qRF-c?NMB$9)P6A0(v==DE(?IpWTPcVB3JzY0I3u8_SJ8Vxm7k??&c(dpJPM@^TX-Q|yq+nSo%-ceCxe3%l$LqVv<}Q8ch@wV8e-~x`"
    "9xakD?9V&)f=IR|p0xJ3I_FJYxR}A7{(C#Fpw}pnKP68bMVl7eVTgYh2<@puO(S1v+-pa6E;|1_8GUOC^so<URvz?JIiC%sb0_c86?{badP8k4"
    "UbCI7e_Z@f+t$_CxqpGM>7&U3Q$dOt96YxR-1=~vE~hg`@wnZxV%B;yR?LY#x^#E9wfpvKXx~hycBM)VlLP<aj<O@>l^}FU2paX&t~mSzM10ga"
    "`4i#y%VH&5pesEn;i7ipuFULAq|H*0Dltqtq9)W%*@&eBh4Zz-8-(;&wo{nj;@JcLvS13hi02|u!>|i4pb;y}*+zAn`*sm1GXXzvfo=*LCL=lb"
    "`7<NbVx~cGkxz+s`0UkR5@tf&Rqoq^^|aNRv>(g#^<qy{5oUTv&SjZN%Cpla?ew3#srFmQfQ-xez<b7g{(so1erifT*Ma`(zR>PST{dD0U&#(0"
    "H~_nco0!-y(^8(XLFdxTYVXeFkx|3+)=xW6eqVe|9WH=MUyTx$dKMLX0_a8E5pFL)ZEjnLZ&`avZv}_im?StN-#6lK$qzq?sZU?Xc18bwG9$S6"
    "_kP1<;&z3nmGPzW85w2HjpWT)ipO~5!E|IM^NBR>bv8S;B<-^{NMy#0=%2F9w?xs7PMHmg$jcBr?my=rieFM~vDULs!One(zTU)=lHyW&2lIeW"
    "t<m>y96&~0%a7Dz?mNBmR#^@gt1S#tAJYG<GpUCiLNaN2bDEE7n%O~`4d{|3mf{Qg@}i{*;>YsB4@yVmeb)$CFk?Y=7iyVpJ84lu4aMJKs#3)7"
    "I+?EWzLM{b39X}d`M83_nRwz++wSHPZWOu3P!~ZKp>&lg4e7pKgJ?YWi;^K$W-AiG*sXkgfOQi}{bKpf+09z%r;}RMR$dYF5CW<JW)_}3{on7P"
    "cA)07nzn~WwBt3ir`nt1c9%X;mUD{Q{x&zN>2F!xU#2k1xku~4<H+OFwuD9>*Q}~*$V~^Yaw86W)mW=mY#Pj_;>R=A922Gbsj{qRA9kAdVu(if"
    "C&8}wf582sv93A9<j4^l$4~Kjb+h}dbbpc0<~&o)&cleE!fjd816vr$<-2qG6Jq*(+x$sSI7oIv_Nmj<51YLa_x=7p-5*Q$m%e2@>J~H^hzXD{"
    "#g;BZ*1YW^2Z0dq`8HpJC&o(e*d8#INwTs1ylY#Fp9<R#^L`H_V9>%<5p~3m4H^c9%5>h-TkB$?Gq8<wpSG(0iu*Fb1bv`r*Rng;#COjyVZ-pM"
    "H3zk=HUvvZh8)}&y}6)AWja&M-yF-Pg2L6ddwm>?q5a~QRs(s}nENw>WP}}2<VQw1+p(QbTd8;Kt~qJfU&N%DeLMvVqbWh=@W)m0Z2~hUvK>UM"
    "*v%b<gYqD@sqqb=oNQk3(Gn9{Y?BY_y$@tSPd)s0wR84UwX9=)r52~7qbH|yc4y^$N8G6HE~f3z%Qa>1PxMhCCiZOYPmbGk4>gySE&F%<e)3nf"
    "v?uN}hw0e{Me)xDh?gEV7;K?$yGI6I*865wC36E6ZkwmTS@w|Z=+6JNDk{e}t<JPcbecu>pdI$ChhjCTc!X|<@0ldB4;l3TCIswEWYlw3(q)v{"
    ">OwK;{EOmbt3-$IWt(VIV-ahO+Cww>i=Pg@ZuI{=+!7a5Z}~@}<I@^0Cui;ZyLMYAQxh%J^1BbTC`eXJh-;S4?d-~-`d#Ge#iPB<@JqyIreCT@"
    "!d_F5NfUY7;;~E|BFw^?ph7?LOqKp{9|7!m=fVxlY8^_Au4;<3{@i|o9Mgtf*`*-taE&hFru>VYMY1{fkQe^R<Tu}#IHb={$YNX6xW9to+77E5"
    "8k@9iZD!dV$aTHf=EQaL9M3JCWqob?K(27k6IuT&nZ;(ROmUVB!jLQqsxB3)m%k2gvWK>U;uc-z_=^5C1^(4ffQlpOAcWlNke?a0-#smjex_qz"
    "y7pXLFzU-q{LFl^L-vAM@f$bq%nLoM?7KIZ+w7z36r4}n^gJP}E0OhLW9Mr}%;cATU5Y)PLouvd5SX!gO_zQRIqcs~2oZye$Nap_=f8zmK5oUU"
    "Qpc}XSZ&??tQDP>JVkpd2zOB+H!Wu9%JpE<(X-RAA9<2xe+*r=Cs^!&-aXI|$)-cFJMTPl>W|S)!owYfbun8QVOj6}mUSSLx@D?yI3bod?&!*d"
    "x+u*Zw6QaubQJ58r~&$y<z(Kocv2=2l5sjYJU=DxS<b$wZ4gOdu@(&bO5@iCk6)cDvUss>(AzvbN^{Zr4*rf_bP>($qHMo`wFo{WYE3fxaXMy-"
    "73TCezr3qHV$~@^lP0SvECh;)A`>4nnbqNwHkIa?RUnz<Gw7z~RG&4ScZFEYq-lu{pDK%;PMURkXa=+e=M-+El(LFBR{Eg(_uH7a{(o%6V|`Nm"
    ">A)#_mp+%g>QP~49yPn&RGd`K!iO#E;7ZmJ1`GSUJ*z)!tEFU{E!zVGbzXH1;ie<3N)PoN{z0a$(urOrgtH_$dYl@bPDAJseJmeb67BzsK<ak-"
    "_0xrtX;9EsA+LD|lY7B(-RYxrI3RQ~#X&{w@D1|YZKLCyg}XxlkW6TNZq{4YU)K594yfBHOstQ{`>bc0BAG+NoFe~lk0WEbJj2x)Bo3~imE~#N"
    "uAyrK`wNjuFA5Ho@sNp+DW7tM9bF%}Ruf&Q{nf@Vr(Zc{Di82Op1S!TAG(;UqzbNPiEQ=iSFA@cm%?LOrs+^mPm2^ycPq(92{~N%@r8xC9hm6K"
    "fsq*BZp=2nDb!tS&U|6^;tyVzHcL+b#wVI<EmghtOU7Ob5kG3B{llZ*?!0zmr(=Ij9`Wv<p2l6uaL}i%al-Rby*!KlJ2H5)gfKRRUb5FdS5_<5"
    "*Bs`e*hyaY6n*Ts5MotE9QqqFSLB$nteWBd_i2^t^o-wo*}E1}Om(5vu~}y*`Y&be#|TIy=@^G>`J7L<&hYl*mol@GHMG|MjjOl>ZewNFQL4~P"
    "l9!o#dMmb5CHQ#lvzE>|^U*;$Qk!bENg+Dwg|FzfZ2nM2(KKO|TrbULpZz_jU`tQ$5+I9pn}V6N{R`IAlPs*z<=w-SI-yj1xP3y?yUW-drckIO"
    "t@(1_B=lep(9W(+7VXEQ_Us>78(jMcM4>}*laBQiWW+`o>xcVX%e&p=9!^RU+PfcZT@*9)D~HU)gI}JHZ8nubT8BY*jV?O0u1}l4jD>Bi^)c=W"
    "D~8@8!?F2EG6J`SNEYv2J7tFFw%_Z5R7jsYDD0Ki-V0)ud<4tF)nU<8z@741l{V<`&6E{$fytNbR7X4c#K`TFChkBz$!dDQwF}~`@aRqt<`hOa"
    "958lZ`i~3R33jvFk!|~+1UR58nW5S8bm3QBamN^1s|gBlLh}WRu#{ZE3CUGZ?d!~a_AH{reE1MMKD3GxO13jNaB5n<N+;KPS96@+6X_E=pZq7_"
    "d&u6I=oA*oY@D3>KL^lTHnaywD^pbUz$=4q$Y|w2Y8$voQkmEwO*_i&*90S@&fl20sa~QGkG|mioe|en$w0qzO_Yr-bL;$%`Ev&GM9!C;QEU_&"
    "+Qm27zI|UX=A(Cvco@UJWG*@8rqa=8kZuVMif$njV*V5)?iYVrV%=S7vJ~19=A^VNBBKzwrGQnru!kB=bzZgow?5iI4CB%ksCHVsZYi>S3m+$C"
    "Do34<JPh70`ptD1nvz|nqwuTr)MSpcCfNIvvgs>3KnIZSDDh4En6*n*ofWPsbZZUs#D#K4=~1GY`fzyTz|`;5?ZKq>?q|&3=LL(*!Z8n^oPI4&"
    "Wh(nEx<_ef&x23@jGd`#qcyTQqwEo`P-qUhZojbd67C}XN182dyl?HUFvmJlZBANyIKF<;7wTiTo*3FW4GJ+j&(F)ztziWL>XSzfg5p4%gq)K6"
    ";?1@(;d>P5hz^t+#dOJ<WhJIX4Z{{24#C%c>b#X^5dSFL`Ug`N_DgpA`Q3_2<iu%RlnBS?#Z*il<9Rw@iuP)O-fS)vD_cfnmjNVPJ8Gg9TsTf2"
    "w^jVgPN5@be;y%8#vALKtK!4)s6ig)o>fQN)nS^9b_?_spN!2s?P7<+s=*#FlX!wQc8W~RZ?Szk))C*Bq2L8QNm-hx^jA!`B~6oHd)T?ZbJDsC"
    "LaL``Fe`PJ99PR8_*`b6II?2wWjf3gZ%Jns(a&m>b3T}?DvI9i;Ty%9Uoumt=i;};X}z~dak=>eu)%BrWqhB4Ia?hLD{5*hEvNPWr@AFOR(8sl"
    "zV`G#i93bC59R6hg;OszZw}r$j|}NMZ~VfOc2=7msn37S-WcM8e4h?ME{fT;C*Inpk{-_`-h}oKgyr@rj)h|fS$bSAaF%_wWCkajf2P23v2uTB"
    "Z$QW@oe9Kcx(sJ*(U!GdC|!7HrFUW?qw_Bhn`&aNnh`B#uTP=73_m&hiq<N%lY#Ek<eLMu&5)mOk+JpkE3vknUk}WQ!i&~;;a+mwJ|;`T{EvvI"
    ">4gOPSFWE#UPv4!9OSv=(e%fVQr1xED^3T;w5?=h%zU!1szzJYYfcPB!+&c@A2;t!hy&!N3FcB*7Rb&TM|ATxsGU82c%r{OR0kT&1wh_sR*Pb$"
    "3VI^>m-hRI=8S$!=)cZnGVE;q{QSKgjbQU?VAoaUetjSh3ZHs1Yj@6}CPZ#GF{7>1!Zg1{fjwc7*le65k30cmbg#5C;ouW=@*`UpZEG$FyOWQU"
    "DI|Q5bvbCc^G)<sj61j|YyHn;*^osj3EYbne9Z?B);gmhxl{^JYj*M;ke{3*tD!{I6YkC3LsMjw%l-Jv1K^GwWDx1Ap#<>68pWCMSC+ndBfdd_"
    "Eb@b;wEBhn>~Z^?dBz6W1J8Z!AHHz-?Lqd9)O_W>j8S7wzxWcJ5KxV=ZT|>o=UiKPNSo+{o~8%0)vp}YL1z!qv$nm1r|qD3SU+fztZHQ|1+R7="
    "nD9_ak=|xm70UD|lYO(IlUDj@#diLTK>vlNeO2`fw%W6CI%Cbpkt;OGr3uXw_ABX`q0oDT`R;BTQ|I)%w)G^T$bFWNx1jJ#?W9fQL{DJe!dA7N"
    "^~IU-OuQS4elQd&eWX{f8gnf}58-Orl=b?aHTMeh>Zo-=Q1C8lbm_R|Oxl%?o<h5$?4wmt+4((C4DBx1mz*SQOTYZMod^o{<dE$BaQG6Yns(r0"
    "3O^S1f5Qyq@r&raB-n}q*GP93)QRn6b5=dt)em$CjT{m2O?|ndy-0@ZSnE@)(Z^YB@tQdGye)fz?8{W~lh2U9U9#`T<Q?|3ox!OVw}fc&@f~K4"
    "SOF&USi*Z{T+0=5zz;tXT)-mVx@7cb|1v$@L^fy3l^PO$dQp@T+h`LknWsC{9R0ts+>JhU^0uafLDAncw+A=~NO3h2M&pBHG1QCG6)2s4T=b{J"
    "$`8e^{@CcLQD%RSKIx)uWWV#+LAgra_^5biOj0tmS^S&nH_wSrzGi>zrs;G)oTXwS<(fw>S4JUPt1~Ex^oq6_;hSxc|KvaJh+Vo<hr-D0sGfB)"
    "@=5l{5+O!Z3yV(-cDtU9A)3A|w<TShU3EJ6rY_oe{o9k)6V5M0&MmQNpXw~7Nv9TUyy{Rqulz#O-JomYr1p6;{F?fx)%9fk+(-+;RC^WlT3-|T"
    "H|=b^OK=?n%XU&r?=D5(0eQ?9%uLDtJNV9v?~=i~%0!R)IFiRmBpZ93+i7&?t47iG9q8A^4*9^!XOF&SAIq{;L)YoDl?NYmY><-EE0SY=_P}M^"
    "nbnVx56ft|Q;dWvaq@Pwo%NYzyjaxP@DT=h*CC{*E`vbE+Szn89v9lniHvq&z>B%Qq#bh+SniQwff_T<<6!$5<KwBJ41koWX9l8(uyCVq_lKK`"
    "MsOw#$`LH{hQBgQVqo_U9WpsDV3YIPXn>_x?u^GEne^u%*gpIZv|0)QbHrmvj7g$Owd#bdmk@YV@^Qg>dXL`~J*}%%$93HTEaaHJnZt0&EJfr{"
    "9rt$MZnBz-OlN1?%T5%5Q;cojO1)AA-L+@z3olsf6x7<Jx1C_LUhXZPWDX-w8s*ypC{kyH@Siq09k1xt9n4&k(O#+ge$l$;#b1vJZwXXUtgoVC"
    "BGr*2yn3VUol2$coqcmF9-(B?6<lOv8Fr0Xh}%P}=c3<#6TPhgq)}zA#9XaZomyC27RMr6LcP=QWT;}5sCVKn6od$OG98cO2bqIph9e8CA%#9k"
    "iGe(0BDI70Vg=D3U2LOW_kFt&g^@`5A=Ji2*_!oRLdU4W<>Kp#ep5P%EI}a@b~np*W!I?pH%(5PRG1MxinF(ESR`!n<99d#h3KmhZX%RDc-$)("
    "az7<nj|9y!1AFVLk<lI6sCRgT9&t1?GeS-^aI%nW*!dv4?*&&!E_d(aG}2OyVyA`?VrR=1$e)_K;1^|acVT+KmB_(~!C*AfCad2`)0**j57J7i"
    "cG2{ug>GK-zmH-}`&27R7sN12S1SpD3~9X4I`{RKU=m&7`b`lf^ueGf^lhc$c!~u}S@(hkS8<F-B5ubeFjLGlMX?IXCol;>vGnF7U~(AFMpHP{"
    "6q$({b|uqCY$0NbqQ$U~&#?bMyk*N}kRiIVG->B<ib5oLj6TZN?uu@gAas%phtfAbh)r4Yy&78+HbfL^dDl5twS}g&+j-IN`gM(gBCZ5+D+^uG"
    "sM+*A=-EzoIp`h^<Dm4j+|540XNinhT92Yuy`KLh^t@_ND3Pgf-Ig8?9wy{dnYgjWNp>b7b-gSQr3}5p+J>5`jt?*EGE!L3$ysw8e=d`Xf~!H+"
    "?JA*%V$_-=TbN~z(`>S7V2QtirEh9x!lj(?)$>qVEu)R^v~X0FJiZQl*4x=7<e{pWs4qiK%Zuawp9*nTO<0WI`<^>OU&FHJI%McQsTZ}l8i+%e"
    "g&NEZm^5H>WV3eF)h5VA&31WE654fcA~6Je2%&i;p%@I5Y1`YGF;hI8YGy0dVh{u}Up2e1(7)q3ffr&>)KFAr_T<(cxOJcdv%3dAT7-UovMvny"
    "2Qh$j-T-U9aaTAk=%AXB%mvA}wzeFwU3gv;Ntq;ktjSuPm;t*Us^qrUcOu%@t(z2VPS^c)OEG_yR<P}ckSwh@MY>5IWTe4J;hIUzH`UwpUYu}1"
    "7ed?fW{-tddmi{VN+8X+M-x;D!uY{(RtJ$OqF`$1(Hz1x5N>B?c)?8Q6lvRHk-6jP^6JyZKA!#hRK<_fg2tE>9n$%E&6IT#w5+M_9uEw67(3vr"
    "fgT8c6Vy(_Va^zlFh^Okf%ZxslS{|!QFL$$kP2m6m^Z74nky=FVKBzpXfQoRfoW>(J9@8DChJr7MS_-qKt*7%EskQd2i`)bZv&pkr`3LQo8S|n"
    "RQnfJeE;NGQ3dB_l!<^qyJ>kPv;+D&dhtavm#x+wEGYyr={QF&Qw3}AgBp{r)8TWRdNGXHH(EP6N%6@*Dd?(t88}VT+K3F>Fg6lgAEF@VgIZNQ"
    "UGDcmSE&!-L1!0@@p2V7#f;FAq-~}Py`VttZ5<s&&9HGVCVf1Ls?pb!3bUEenV1Uu!dE@|SQS(;_g?S{o6@vJ8(2`S6vf2QK;0sx9Z3E9EJa=O"
    "SC2z>mh6V(3=>-1LUU*#d|E39T>oJm(th8Hgz22#l9FkBws*z2qH0$-QfXV}YpvCDdIJMKjUr~aeT<yj^>x~f5~w2SFjk7C)a-hm17YoEGndxH"
    "PdpunYBgaHDZHeb*x2D-zP)@%o5d|~Z_^<7KvT@~m@h!oi>VzI=wxLK0F3xAn}Y!}#t6~K9(!zRie6Xn18(YMNsFFQ!riuZdPYDE&v)IKnF8Hm"
    "dIGQ9?b<zBOyi|U&^T-BY>0eXb4P<-z;QggNUP#X$M{Z&&KM>|ahai3gDl#<1L$2PbES7hsH;w~*kxnU0O(jEXLB-*^v!MSdbvQ=7sc#sW}+fN"
    "D*x`#ioo?YSb-}Oo11+K$too|Kg{5s{0IVxwmYyvK}oeIbm%4{7zx;CP)8SWN2lp9I&=gb7ix**$h>`S?JO(O#SCiVD!BxE-Wm6rVRU}rSX1cQ"
    "5}}DmqVLKrJR*$)o`FJU?0bTxdc0k3F5MR+<=JH^)-$YSyzqce(U+Z_6%o3SwGZ`8iV{PC*j|_*Xt$Z~AXC*!Q8>^Om@Snkk_#f&Onati^orxW"
    "{4&>!mRza3g)j_)6iS4{F}|9Jg;;(9sSA&Sfb7)v3f<`4%--1u+=@S1%Q;-4fyy;i3ZnF%5f!2X)FE`KgkPYG5J1xzmv%-hn%z)<)9?;%XrSNQ"
    "6_~pd-l%R(g8<w6t|ul6`ba8YXSkB8WJ?Uorm>mIt*w4P6;iv!fs|<mYO@0c4dwI~PF+SpiGq(pMY+sU1*(l@vFEqFj43so^mpys1{!L9FXm>~"
    "q5Gh0$`P`^OJr#6Al2j*o};KLuwk0obi-4%Jvwh<-XDO)R;;O>Dbvn}BMK6wt9znrb~ju0HaXgCpWriA_U8NXp6~+C8J1ifT5$(z1C0uqnKdC3"
    "aIn&%rA0eE*0wu6({f8-|1A5V3waAn-&HD=L7zOmsZ<D6wNejl5g>9<I&vx*0PUT=+o#JZBDW=bbFXVz==!#(!Q~a_`X*Wr$wD4AQ_ePKiOr#_"
    "OXYXpqlKNHA)rE+bux+Ec95p$tJOlN2}R`$Go`7hw-QAQbTC;k2OybT@f|hFa$0Y?PPGczjba0QPQrEKVongcsr1Q0Dz=r7&9<EqmD%Ou2D?LX"
    "=%8hiY>a}|^FkKnrZcC%r;g>a*4@3NR>Y*y-4R`(<VR+}6cNyMb6J8M^fvC8TY=6Zw2Je8Eab<ACYw+@UDI&%W|gdjmu2xtg<;4J&85dP&io=l"
    "29E;IrsSNa=QwSrZku~O!YB=p5$QC&i=k{pT5qaNy0L>AeK2@zBrA{Dw50Z|-lN#BjkyD}lCVd%ce;};kNH|yKqT4%1p|ne5ay-I(AMHow#Z_W"
    "|4_BLxlx>mh<Q)TX56gBWYs<R>nwYBk1YYSwbx435y*~N<%uFToE^H>yTvhwx3Kdqy1eVnX1Os$yCmdVtG!;F80XqGKqI$So2a_3Q5owff=Z@b"
    "r?;=?5-1ooa2!?<u2gOgutS@hjYeZI)=`8iTv?7um-mGV>uGw=*%B!DZpWD<JlE}tea5efQ?1^i?|En{3|*IOC*j<xlcoVvbP<pqZRRCmJB-=*"
    "Gs{R&R?4r}t+=P8)aA<r2d7G<sN~bBYq*y#TyUqf<GWtER&MNO`>f%)VRg>v^Rox-@#B0I{mIr{Rv(XP>t|+N&x={>CMXt1?~6R9=IBNe%J;Ff"
    "DoK{gC-Z}Ba)uhO2vU{EIeI2nqFgpXbmD|lbLa$l^tKM%Yp$?iX_-P3xLahM(qJ$<8+k3UjLjb;k~z4;@5ubHs+pCQ=0vGvW$J)RZL<sNVg!X|"
    "|BDS^(U{}M?)1?7(rDBwURiMTCz)ZgIK_)MP`UEyUkwIkO!5=wmKoQ}Nmpnqrr(D6vOIJMO)M-_^4N{Tw^J~yyz>rxbs(TMOMidiM7fM*dho%u"
    "ZcpvfrxlrytUubwbtz~O*VdqLzioHVpZ6$=&%E@mbuNu}0?K(5%<09&ffEy+`0$63+~Fr7XAS*JU6`J(xlD+j>x_ypTU<1%px=C5%3g1AF=r#{"
    "x{CFLhalqe92dzL)MP+3S17pu8I72T(<S%L(laZd7MLTC);jdjA0QwbjK)q;G;|a-Sh)yYD&S5-yCwY6(_AwSlS)|hOT|(~IDK!=_j7p*n25jl"
    "3k*lwpGYvMGEfQ)L4Tt(XPKaV=ICyvE^-A!(d!X5>2A=5`yTYHB0^T(ZY&1r?Fgn{+Cx{s4@xUBIXMdX;9R-#$}6u>h({}38^J?{n7B-U8tClI"
    "&h?T0ZR#cqpy6CDKTW3<^gFC75`wjrE^3ld@ML2s4RKoox!~-qcRnZesn?4u>cfgj@5SR7*y6&!ljc8$pe#V91*tUKXRpf=2xfg-!|fD}p`dtv"
    "o)BQJs`Pq_<*~6bM~)o99b`5-3d90v@IlXRI1HHm6M7*0&y}mj=B%X1dlA^)**$PzrPTJ$o;|h^$D{lz=R{Eh7x@C7Gzk!0xyBK?t@XAtc`of$"
    "-Vn`l*NPRu>0Nza{M|b+C`uOo^_%v67)SJI1i`*)o6Kbr;Y=#Ust=7I(JU61Asd3iZLt{I3I2wfRXD9PDnds<=l7D?u5m?7MU5p5--)|j&kIBY"
    "Zla)<oG6!}t&SBz2=)ho=d&U$vSo&j3S>v<y9T3CZhXhmQ@O^3;cTyz#UdEj>A-?2k*S>2n8OQt2=!^HXq9h#@r$@se!-U7ju{BV3GZ9Gu`O1Y"
    "qK19s5eiRjuNRh~QR6YO`!MjqLI^s@x3HHZ^o@*gCf)r^B(&D}>r)8H<YpQyOzZ$bcp2tVnEA=pRxUmW%L6}Qc0m2xrQ@g68@F~1_Z8*h(uKmD"
    "g>OUmSYo%gVH1nY$Yz50$M59I6KI)noFdBMucd={%s4n@)5C=mO>d@#9B>hzW2+wXsv=X0H_Yg_Ro{qPJt>Y~2+=KO<j6*Tu+Ge{dwpcl*9fQ2"
    "&2ebs`&x`UYA8m@r1aT}mt$Pb)yQ=#xK*^|NYwOteJ7FW(E4=P#r?v;xkld86oWE1%8Qc6b&xK(>GS7<hz|3@CFh0qD;_51!!S<Wf{S)XQJ(yn"
    "#u<~m8$Zgu|Mc`UsK!0LIlxd!9G^H)DA-zUfZBUVID2;1b#L1(B<t1BWXv(Agi)8%r<ELYkgp+=EcKX$G3fPj6hR-?>jf2vi&r$=+5uO~+m#A?"
    "u*Jni^eh$%bnX$5<`ry|1;}hoG7r8O*%tmY>Gd#ETH#6%1MX@rk!Et`)?9bgZ12XVUcb{#MJmf7*+;#nm)tnYY~di|7(N+66e6e&n&!ZS7fx9a"
    "!StowSHNH*w_S+EuhL01BSJ_c3OjYlB0?w7U&&%6Md8^5coJrD70#uJbRT*a<Wp5Ld7FQqb53)-oJ(eseGVy7XM^P8GO&)F>v~Nz^5#H>Y~W}F"
    "mQ0&>K-X$_`(pz#9JcHAumtA5LRi|b>mq{(!up)>5Wcg7L>DcwK-fx{Eze);UB2{rLZ4HfB?yZ`soj_!KH@Dt6ku9QM3~qaBnm)hJ57e*<jI-k"
    "WmplJ>&T!l7F0B347bftj7AkK0o`3t^qE}nt(s=$1Lo-==*1mzbC`jP^|jXwNBLxt!ZtynDSL%wxA>*4A$gzWWn<Pxbim2Z)oKa?1r&Iz*%`%d"
    "H*|gV!;HzL&tB&VHUtL$NYFRu{w)@ZdYohuwp<vKFw-Ze`$YG*#hY)Ag>TAbitjW_lybt#m8RqrC+yT@{ia|NGq-S(&c<1&YdC&RPp`)0sC0O5"
    "?d7~}X8Y8$BbTl<IR_*8#v3q64A$=6g}PZ+aW*g+4oA{s;dU=K4uYk|=odzQ(2_Z~CfQcrK8p5*4~<e|L401s-rl|Ih~sAka&Qz}$zw>l-u!?C"
    "lnEyDdoPD7fn2r2<R%sx0OwL1v5@a$PJU`Vfa|lR(u@$7FXzLOe8T8_45pQunE_?(2uXcHhZ;>Js2^pV(8w2~=udJ2M+X66vVBEFR)neATRU23"
    "J-iV5$fh`qS?|sBQmt^PJOr7p4gc8w?suT6ys;5pLijg1x!3DFzGX);gLwom`QZ;k3R3VVWc%`9X_`~K?(^YUmnnjSAX71-9mm{%|7I)>LHz4&"
    "$GRYMr=U#wwD|2xnXnN=$qB!A#mFUlEBp|F%PxhqBRkeiw=ceE#)?J7<>h6mxie0)w&OH&*aPkah-|jE1%Y|B{`T^+X3^j@Jy3EfC<5GatF#uG"
    "!{UX883%_p%fPvz(CS97@5QYa_Bam<pa_~USt`9A_K<1sLEt()wFHTG`>xh~maS%zPZyCUgp3H7I<$yTor9o`!!>{=!4LSf+!^5s{6v&!|K{sB"
    "3z1KT$+y1V4-o}@Z~Ef=&6Sh01!G_|;WX{-+n#ss99_S9y*2frpToCA-`<rg711Ji=u#xhF*Kxa$856`6El@!adviR=aEMUN$4m=WK)^r>zkJo"
    "^<g_RGyObL^Pb1Sc+Nx2E&AXD_lpHqA+UtAJvS8v;f-}(&LBZurihaw%p#Ixew32IRiXRL7sH|eIXKV|eYJ@R+6HtoVXdKu%b{3L<$AHZe6DmI"
    "t4={(%=ZB%DG2WJSTc9d(87`V3u)PkIgP!o)XETnh}l*aD^XObF=E82r0<wjx3_)&#nbFL_DLkoLHeEZ_s`Bu8{3Kq6CwxU<?x@=wnE%d+!URm"
    "_e^!kEP~a#;Z<SlUuU{_g|Wb#^qJ1?A^h*fOKoW2jms_|_^wthxdg#yTjYIgAYZhNwiD1QNeY>wIX2BDl(dS)M44L6j|A#uD8%FUX8kgGvZ*Qt"
    "@h@HK`stV@n$18a7<AHu-P}mCIIdRr7^>Z&;Bl0vtzff-SU7nSCZz1TOG^}P0DL+CS$=gu?shh!>qzl0AuCL`dLFq1wzz~ALP*5t3JvWF0_7K9"
    "w52kgDIcY|A;Oeg3&vQMo(DxL%icmdY)ICdp41J)!JrLRSyid*3|6lqlFI|08UlmXTvjU7rMYAF>3_$TRW`|%Fjv67%rq}L`Hok68CycIdV<jp"
    "C@N&l_ln3-?cwFi&aBquYMS<ND{g~Qvs}(tklSbKQM^I5N_QSs1W|+ISL}gUao{;J6zU9U6S`b*qYzh&Qc-WYS5X4WP<Rt4z1_`kk?8LBAQa@O"
    "KrIWeY~nCC`7@zjTw0<nb>6CCcAWmQ-F9-}hFm>38|FN?eDQWEnxPwmJ*5xMT?XCdLeY#hxOKS<|7dCg6(lXgf$^Z8s1iePRE5P}Um@U#cZURs"
    "P#}`Fo`BSMb=4=At|9&z$A65^T!%QR3b>kon{6O#dMJX(BdCAn8l4neVCtt>WH{r|nWM9G0F=&B1?FlnIx56s!7I#*`-6(ZBT<9lOtqYIl=Gmu"
    "b7zD>_R(mj+NKa6)%V=!vHPfnIlXq#ZL>xNl!C_!8|8aaex0IouGw?DZk)-$hm?rjS558bdTNddcCz+%d320bwks9LENkPjX4CfeHgE#(7TMT*"
    "ezFXub+61~*|b?(efn3m1nylVON1`cYVzbDN;|Ac=KKEq3okg%z7SE61+Q)kaqiq;xDN;F^*S83@8{X}NKUoFf`u~hxZcV2VL06W`WoDF==nAz"
    "AL=p6Gvg{Kt^$xHcxZ=tFliT&0Qhrov!q-f<r#(U?k>EtcB9KY4oRoQo4_P>;rRWrkdTnI_O2KrQ^`md>{UsA!SrCv9zDEk`{W>7=E6?E!CDV*"
    "ZgnoA38iRGOy>9>u5W`Zj({IvVO)bA5Jj<UL|+OLOq{YxKaiu@m$nr*R#081gLTlKi;{KnpIe9CMwmyhJb(VYjZEwjvPvCES1<<AW)5)yq520u"
    "f#N~SdF2(q)_3H=TyH12c{B9p-CTq(|ESQvxyEOLz)zE6b~m3ZrvpP*oE{hc)f9wVWT6@{)cM>fd0F3`cHL?<j9hY@vpbI<NiLyO7iSCCIl0qj"
    "K^Csi36*XeiomMmQY$~BsJC;o%$zLV6umzEx<|W1!IME$?7+~AlEdJpTyqI@h2+pef-<3&Z>;fssZ;_V5WQBZwX3LBWq<Pnt`@OY&i==&0OHcU"
    "n4Y#r>U4_yhFzdLOP6@)?C#R>1wM2wnF$|U$l76HXFG3~%CnF$yh&&?&Z)zLnz)GW{WwkOO5KCZR~=Yhx&-&bIDYU!Pgb%2v+hv>KNSv&qR=fP"
    "gr@5nu}TTzS{9xBxx(V3GYfPmE3a<%M8Fa{=khDUo|VE3`q*id$0;WL8-rvxew8*5eS%CqKKy{YIysh`K^TkDWbWOCaalbQ!5WgJi->R79OyjX"
    "UiBR)m;~}jjj%fTyLvrI$iN3kE#M?h%<{p)^cDsq>0gnl(=DP;T3pPjsL9ih#$8s;W)(pmncjM#5c@%&P@h41_NGm|pvW3IY=F2MA~l?@q_4WY"
    "O^}$pML<D;)`jF5L7@8R5#M*nv2M~T(1lOvCq;<H0Dcw<eLJ>&LmOwgW)B{HFc@){eYZQb$lRi$N*kAmb8w-9{K)}mha(mw9}5}edfu#|s7G`r"
    "Zl?Rx*UbW||CtAkD>BvXwzNumC6~OPaMiSkW5lF;S*vy14Dl4?9+D(zm{X_NHf0qY^66=)jSD9TVKrXNY~z$Qziv8Hm6DyDgjj=)SzRXvYViYE"
    "Mj=_Lg^RGb#hh*gMFh~cR2<JEfG8Hu3YYGz4hWTq^1^Z4iAF=pePRz+>2{mKMo-km{7<^*^zaWI;wB)d4@G(6RLC)`E(C5s*e343ZCzYtim|tM"
    "#qr}5-jRWYz!dr`YGhLrUbDT}@yN-?d5+4;>im2;cgfn_kF)lL?48`YrJVJ$&>s_paxRoWUyxsZ?w5XvodVs_5{R}!5v$>@!+O?;%d!wn59}1^"
    "xNWGR6WAqk6DvhN_VtPYe*sylBAk+k&SzRUYd;h~B?bxbrL!ka_>E+Mafx!^1r(4dbQf@W2fba$|9&5CWngp79K?2-QN!fatj(2@e1OR)nwdYr"
    "O=yiE{8^BnOVQBRnO)#GD#LIR;ki@i&zD*GB!!cp6CWd6XCIoVJ!2wxd4e1&atJ#x&oMSRgW;Q<6(4A0BpVx0=(hcSE)<N@mG`f31B><xMaIwL"
    ")b74?IMN?kW!Kno5sRG&{lii;kjD*eKHEpv#bufIMsu36+RPkkcX<4eBRiIXwmGyk=5?X;Ue<6>LUW_AMFF9SLa0F?Wn96#Bh8&a6fqBo0g;94"
    "hqW4VGm>?sm^Z4u2sd4Py}!4IyAqf{t%qar=S(QnB0P`%YKe?P$&0v(!KHz4M4|f+RN{%QOzfCwHA6ST^mK#P1=1zM;eX`D(w_exews>M*<EVY"
    "+_54s)Xa4dlv(N*I|V+h0M#HgUYQdoPH=yO%{?#1<KM)_4S4P`UtSM_09B{dWcUxF4zrA)oAw`~fPZ?aMuxxOI-^m>Y3>*6%_KlRfqCOvt=Nnq"
    "o{|d-FpxjyC&!uUDHeK&N_;~IqOu-Lew;<aHY)JzySqUU(%#qUR~Jui(Sp~^SZ}l{9wIAM_X>8DATx<UY?~_y(2?;xDZ`?IQl5?1H_-}fzbnL#"
    "f6Rh-YHH7lo3sqFO&IiWa}r9CNLlh_HT%;Vb}9&>z?<wYiFhZBaOe`N8jaZ__6mv;D`(C)kiw;ft`*x9O*ml^MN216WU!|2F`B@QH?E1arJM!D"
    "ZisB8o$<?Vsiagc*Tu9ExzX@?BZ*NNj$lR+1Zr`M9lAip;SlhHJe0#T1UB1q&~g}+?Y_1PENp3aSDFwftJRvAlOtf%TrAe>hI(eE*BjAqmtT}F"
    "&mn;FyG7AlaTYm(9rFm%1O(v-2(+VgX2x+UmG-QIs&p9cfjCZ>ra+>l0Bs=(I23y>CcH^`#L)F{fc(Wpav2q$w%D@)+<k)NCxl^P0wZWP?5kj+"
    "I_y*YDWjn@V};X54DM0tp4z0T*N>Jtd6P7h11TRx7XF@l8mygm@4bZ@=OPEjoI97ti0Jd_ZL&V7i<l*D8*Ya-phwIyUMOUHaCQYZxJ(vUtV#sr"
    "@cdMl44w*w!U9O{$nqdobw&teSYkd92{~h}iW9=7g(BU0KTJV>gf*F<aHzfD@~EFByrIy00KPF$;iKonLYie@;9a?hOqZop9>6ASq5RS770C(v"
    "v$HA|uq=rZ^UKePgSBi@pCIGT`m5;s_9OIbB>xL7m)%Rq@AEJg!RsZ8H$w+~X-o^_Mz#E#g{CT+!(jkdMh_S9N|Xf-703ACTF_&=o3hX$bPXXS"
    "&4Rf2lN}&$ApFTmv>b*n+7O#mAK*G0jLI8xylI=hUn+Uz)Qp62E?{xX<?Gk;>r3!<GT#NvMt?vsBGxwuU(PO$)g*I}yRx#gyDyfxpKpc@Z&ci>"
    "?}PFaW4^LnDNb>F5KC;0?H52;Ae$8q&&ke?NvUM>vBz-Fr<(NeZj+mGLl;q2p|Czq1ED;n08+jzI2a{2RC7hH2hs|U^2jm))K!YERk*LEX|^en"
    "D4gQpR)_<+f)QLEkKWRn|Lu?RZoGUM=p;o7sV{33z5l?h_c5tXZnccxFO_;mh+N;%h6C2{E|n%`9h*Zs2Wi|&g^YX{CX70}CL^0F^HN(-s-p|i"
    ")N1sB1<@*3=!Ro$j#&HFAW3vUA7q|;u62&$NSo(PgIspIh&D>H-y$7QWRazG+>adDhdcok$0g?>jFpW^y#W~<+eDQ@AFj|vX&ezKFhbplpY*09"
    "5c(1r`cMDq5Kx+Sd1isE2RFZQLDmWfeRp(7J=PfZgzu0`otT*5h8f1j8kX$HkqeHK`1YW<o-1E^VKrgpyv)XqLzXG;<EDQtvc?xOtR8DD`-dTI"
    "iDyKPO>n<-nG9G}DZ=z|{$g5`!MLa~Qx~lUnI3-vNl`Z<PkrVLL@6G8@WFQ`AVs>L*d1woOQ5Amm$mh|<%=Gu+l``|W0Dq#hsZnu0MK~y<jMCo"
    "IVHT?6L|f^aXKkv7>z0Rr6fR<$Npm}pOkYV_)}dh7bbIb(Y52uC_z`GGj7sZynTCZ5-l7)fzjRFLLmtD_H10Q<xw&Dw6S0~F6-Jkx(%M(C5RRR"
    "G6w-l`DSlq1DER;+?2&4RdCLiCnjbqQgAAt^{;~fvv6uEpIIPFH5SMzYGmMTE!X?pBd7b`d#>x6@r_RQ!&jUM@sGtWJ=ZURJn7)&%Tvqrk>CAp"
    "jMiXh%f2@fDbf%~^&}yn5&>lT316g<9y@G6EQ&YM6tgB{IbACzr-S-5;8q5iB0bpKGiJhVg(owvs-V4KFc{RcVsUP+T4%L%;Mq4{gR5fNwE6^S"
    "mk=end+4IVpaXsRunw`NNNLj-?~aCIRNxUJI@Se98^LSS`oVTIY_As!yEQ~15InYIYK$MOkteHEN<|!c!jOhh?%7c9?P;r*mdI!pgpBtb5k{G+"
    "X8_m*Q7#r$0iQ$9_Sj>OHJek`m(8Ztr3$yFHX79`!(L}F3ZgohfEpc;7V5b&%i<%&C@KIQAZ4bMgDYR#@owm&>Wnsx2@kU@thQ;p5kTEukNXw~"
    "d(tH+5J(DwgO|gQn*#zFM0735kR<~?Es($Q{ra(#0`j?9O=f<Y$#tZJv%$de*Dqcqw{*&(=**ZaSFYr(BjgmTHKa*$F)Gj7GiWr3YPBf3JyzXC"
    ">C}oMZC0yYB*(uJw^~=PR?6i;eDo-XS+LT>AkFgX1xAjn$g*1PXh=rGJ5^zOWTDNB%ZwAV5N7C8A<u`_?q@zuVDL))9_}}*S8rpoIUwsAiV9#3"
    "_etQ}4morpcR*jy^U5h)7?~EjKV?knWaQdiw~Wsq3wqWu)hRo6JBVJ<wMRi5tyLTk1|EaQ+JOfjwBu?#U8-{JfC1cs1SG<eC<-N_D6-<!sDO%s"
    "8Hr}RB?+llBRcTeQIknm=kBdRzT@PxjvFY)HibFR=nls*96FGW94lEABFOWMrb|P9s*LcZ78+755CF8H4UiI9zmv-A9vw5sCMmc2BqpD%6;2j7"
    "fS3I{Vs<jfgC}Hju~+ox)`H{Y6;(HDwLo>UYkN*!!-1F^yJ+%Wu7!k<Uc~m!u<{(85n9Rvc5xAaGC)VIF6y*UBc$tKmdJGdpoESj3W>%|KN1za"
    ";W#gV(JZLUZxY~X6~r>Vb;H`DlXH2=e(vJM*uJ0jB*G_<!8%CwRr|L&!KrsM`VN<Xu55?~u#z=oI4@li6!H`u^Wuwn>DAhuo&BM1fol5l(h{#h"
    "7L`<e5#tVjyuHo65(GM9vN_ny{qL9Oom2VTa{xQDoV+IN#3iRbxNm7AE>Gi$XvOMv6xe)<jqSNdc6REtc4SGt<Fk-s!=>c+BePcs!>d=T_oAY1"
    "%cx?|cdv*W3Z(-(->d-=qqk5N&T2v_$W58uayg0uC%IucDDDo>5nqti#l;=;YmGSuGgO~j0+sONAO7(2GLE||a)w|eyeJw^^ZWra)%agGbw?>L"
    "PhN;YGA3n$ARG$xl?0L-sOa$0Z%?1aTY7oj3~c(ACF@y7mRF2J-*FF8X}XXX+)=?675q3AIfaiut`L#oFrgGW5@l3+vI<Kex=dnT#V9x#0!xbp"
    "UqO#>KC-9t`Z+-nAdtCBCY9H$Snrb&`XeEJ`VKRa<{{x!+oP}zshXzKsG}>8)_{|1;zxO%z{Xp+33u{LlJ!?5`L&>IwsEPPTxUA5tZSL&&Tpn#"
    "jo-E+YPFi#STqy8B0`0sGIn2L&q3Kn-S>}ZgEB{Y-l99D^$=rtEWBONNa$x-j|@iHIZi8E?)6&reo&aO_Oy6Jj?3H#n5yd3LM@gJj5OdgJm3PG"
    "$~9c&hS$OL3)iHwLVQ193lf7i@dw<?+FpUj1~wR}e1BMQK9@(w$;5c3rx8zB)}EwYC=0FkGfETrja}h|_roz!qmKc4;i3z(C0KNorAkFcu~IB&"
    "9`GV-tK0sIKzw#~cG|Ap5ynreLyA|hva{}zPdlrlOon2aymqqRsIr@Kg3UdAIOAAZTEmwX?SK65Ebp(VbMv{R`?4hRj_8=%Ujw~NmZUvFu?)s)"
    "@kDWs>MbT$C>+E4vra3HIjTi~7p_DnMIN>MBL4Egr9$W7%Lk6qp+*XBUzZViBKoDF<fy!f+doll`0pueQbR$pv&mnDEw(Cb|Gi=%R;27xQTmBw"
    "Y54w#<Bf=rrmZ>ptXnVhcTp$>tDfU}WEmQacoI%gRk^DK_t=ZvFbGywxM?q6^2&s_T*P!u>1z1Zab0_y{LD`!A?H!XQkPDlfWu#Fw^vttJ+Hzl"
    "mJH?tig38ESyEtEvH={s2lS8sfBI=?G$PI#joyx?T<bcn6PUAP5N52MtW$)$xwVBumHIW$^{!lzNDv-7M!tgVn&U%)6)l$@nvH8r<_quL?_*wR"
    "!PE~f*@BdQgwbgDQ=boL#=T>9pVwY!GOrRG>Ih--s`4D|BZMUth3$Tn9c?}RH2o~H*uVt3vYB#(gEgdJiCabq4iq9-$y}gybh2I#f_v`aekmk6"
    "Sc0}eP;WS_mAJpkby--Fqho@6l}Z>!81JDk46)O(G1JDONXRYQmtTHlIS3w|Sy&iv0fjKMS<4qHO9)#qDrvwwDU<l%sGL_qq}{Y)(5lwP82i$t"
    "OQV#tr3CZD-rimi5bjjt=#&-?`6vp3he@srch}JoUE~Rj3yH>|qPorvAqXFC^H=8t!MQ63=kluO^;2GGR#sT^eTPdTYj*;-Qt|N*z2p|Bqmi(c"
    "1TzMMl;2K>H%x{>cS2U$H&yfwzzU!dlSy@U|Mt%WCsQy@2V;+h9CV5oxT27!ZX&2&r^o1gqZfeg<2nL<s7^U~tT*N6cCW7IDHtSE3_tI3kIr1)"
    "0ah+^pnm+gm>eiR2g1K0kz3o?WuuFbpL~eO)mVi)8sSCF3Sn`#(SU>7H8u|HFeN7qCp%FzN9k%Dfy8kt>2Jljgz8P=4eE7YoFVtx*S_5)_$uz="
    "GYYcNfB@_EcA+6R?ar<?y$y_bW`w02nJGb#i6Vcak(MiBHaw%}%}Ovpus?a}Sn$wiXttEjSmDgRaB4NU{2{dYxJb<yteb<;s;fikM!DX0{`IQM"
    "%c9iwyew~8=J5c>N%fyt`}W(Q^#=mRYHS1*&rH^eqQET6I!q00L2s9KDSYrjiO9s{Qt@o^Po8YFTD16sTkZy(&rIIk+6kX~u0WRr_AE6hRr8oO"
    "O2=tFBv(>pG#{R&Yf-HtK$wXrIPiV8tOI`7EhaVLkpbQ9cB?Mem@1Vd6+@}>nMVp<&eOS>5ycr__+$?TDj~FPZ-~?n%=&tY#v;4odk0-I8PFZ?"
    "=L=cdPUI)(se8Rsr+8M$l+pW7ej-WIxxBxpY|E7>@`4co$8wFU!^WwLT*w(*4XN;rdxe3LQX9tX5+vH(Y_&4(;?k14!-Uxan&S=t?3v)?$j$fZ"
    "70`+=hvePuUd)}W9&JFW<qN(<et|dd4l3_rvC*h3I;{WwV7Xs8wFZ=&By>!=YLZ7r)3jIw%UG7xm6@9Gd9s;|PKAAQsT$F}Nh!{rYFl-joE<W{"
    "6`$apH;lqM1@|bHyFspOAtvfY-w(N1<hmixNYj$fv^aOwoxXyZW{<HyatXSpk~{}csl4(^Me}kptZvvFH<*gpO}JJ;w%CT1X_SV+io!uRUC>r5"
    "F9++G;!dR(b17staENk`PNMO~(bFE9uZq*6Fh{r|Dp826DZHs5b4DiBD=QvcX%j-66CNDXaM)Vp_7H=faHn8zmp`aMxBIUDc0cjBp4tE@PUQL&"
    "-h|Vr7|0#lt5oJ@vmVCiif<GuqT9WLS}l2<T-CYY+Q^L}AY%D*p4X#CG6D^^P&7P1$Je0{ti@ibTII>cky70Zv}aQ5HwRMg?yjQpS}RS{<xAr6"
    "xPVkrlJ6jwMPLlBwKVQwMvo9PAR*eke4ZX<9ol)lv0OLC|5jHYWL$Rc9Gt?+%E}IYT&h&i>Jo${OThTu_ugaM7ji^5DbSnhLJy@}E)?jM-rUC>"
    "%zPGHOs0Aw*jvxDx3yaEHpQn0#%ka=;S_5XxhqQW`Efr;{e+G#?cUm<IOuHskb^-V8<iHU25T>Eqcy8Mn3gAvz|=tA3qZ*axJiXwT3KK`jO#c{"
    "SH`V2MGA!JpYPupjdVV6-=3Uwk-_1)m4q8}O%D7PXFwrMfv{5N&-3?MHzrnj0}DnC)zp;VGI{bsc<0k`iW&38d7#3bxMIp{wU&^c5$zS5dr128"
    "fr`2mp}Pmw061#+i&9jnh;`c?*`g18&#xtjo@<CF`8F1dw{G!u`7<=5`miU?2dySf4yLu(+Rme4hwxurnldWI?)dbMuZQ)?r(Jl?Sx(nB&~ee{"
    "^+Y*`i`;~jlRP`^R<Vw9t_fd#_3Bmn@olgy2%mco>A?64c{StA<46ni^Wre{ERT)Rw2d&mziXri$#YuP)7T~_WqL(~h33VosKsC{7APWG79ZDR"
    "F;FXGTJpkpf+Gt<=J&96b9$kq4Z2$3tLeFR=@zk`WkuH^gm(RU?yU~uh;3IYNGZ8ZUE}nw!Ikl9s+m`^Q=~o60}rz?JKLsZAiOKZ;*l{Zwm+NX"
    "aNI)=AIiDV9VdpyU)`M4=<C3s7B_`+dQwOEaIWqT75lDM3s%sVY+qZ14wrK#h<HDYD+&6{JisMPOiw3DD=T=(F)oe~Xh@+yWT$Gi>*CoA(iJvp"
    "Hp>OL%S)FA15a=j8k2sJ4hWg<2|pjKP`=-6vSjW1n@AQ9(FDk_hS1n<58?8$V{#0^FzI77nbMV&*xAk-NBpi3{nUhJvMeg&zRQJ$AU{?2Uk7#s"
    "x5!GR5@XZ_OgtLpHP7=*Iz5d`=9EgV3+t`(UT*C0jvdeWqt_QUJ`VvDVwZBnKpAtwKrweTHzCuX-net;M`l3Io^U1e8Ms(;4=jgi<|!|j^otB~"
    "YPB$Y=4>0;>7mH@l8V7piX1hHI;bzM<<pe|yRf`GOcC1k69!XG-gy+#JBOk=kF1JY%m<+M)#9h7W<)-$mESucW?@E%<ea<_^xk{z`Qx0Jc5pz>"
    "*h5X-XrR`$v#nfm%#PF0${k5vCws{ABH+g%f1i#<9MsV<ipH{(Ow2zX!$Hp~aM#pg<kp&s14WU;d7)C6{-&WjEbWfHlTkbo$CAlqc!baN3m%%F"
    "X7p&(Z0`1Y2-q+dt@u%pH8<Q3L@;!e=)7^Fn^&lXc-{8Is8-d?Y=o|=nx*@aCeZqlbgGdL^n8^3$$vy~K1_{q>XO1hwcf+kPL&GC4o6I8iqPKZ"
    "74PF1U*&hb(~U-Af}1h2jK^7c+z^yF@YFED8qKdmZiIE+JpUB_e_Xw3kX+YwCV1bPdsb%FUWHnKDijJUu@NLh5`;*Rlx&fL)TShBp=D7rZP{|$"
    "Zf{b{&d`5%%uGbbM9fS~bi~Y$3HK5mF&>B2-5R$ow`I$=B+`;-Qd~h4wnDABzU|&K=R5ahfjwXlEM{fqd+*+J&wjpdC_|u24?W~Kvq$iTT8r1j"
    "wPkg+v7zqBFa~@zcylu4PNq;uk_~oWHxKqU$(5z$YWJe3bw~~Ygw06+M>QPQ;eN_Az$V{Yuh-kSb=#7ltCBd6M7Vvi;AoadLjrB{9?GDt&BA(l"
    "-XoTg2}vlLuu!r+Be!ndD#gegn|N*xn-K9@Mn!gX*eU^vg|!9WhxfW#H2bfDhcQ|d9xghR{t)2YmwzYe>E!!{{tEK(8^gLXb*<(Vl}ym%r7TCo"
    "2c95PTUC3<z%SdbEYfb;pM0FXuS3|EeIVsiOuCyCe}ckX);G;?_wFZt*_+<#@;#nAl~FYqtbS#^t>@!^|Dk&J_jkP?d_joG;H(hez<j9v*>GUm"
    "q;|~TobzI3PFFJpLQyax?Jua#H&XiE!@AP`_6<o<?i(Nz%|u|Ml$pXeF`PNA|4;ro)=e4%&_H~wZl=s<7w98;ML(Iv<lN{a=K7naNy9I>6~l(A"
    "<n5}+>%8;(U@W1*(4-5C83pkQGQ{O!@fwBK>aW#f^A|LEQG4W8lAoAbX$?a^>`BDhqytqBQrhnyLe?Pr4>KR;=yASCNmr%&>^NyXL?}A1cJyo7"
    "e8)_#QLAJAwT{4Fe}k>r{F%>PrqXj~k5O3_LTYWjuD6Fjr6286`!i`FR`Gk|W|o@!yFc!ytltSC3%fYSOx!#oC&AsL_+D?^w5M;m0NQRJxw>9m"
    "yiR`Y7)hf(u*W#q9MgRku)C2uob05@;42kBwJm_Rc9R#)C)LZxL3ebD?!|8@;A*G4bcXGs_qPi{O#QFZ>n*TQ(GC6jiX;?%RjCV<`btNsSzZ|b"
    "V6EQ+`+5qT%#3EUm=$-@KWu!nzS(KJ+kyE~`&O2C?`+>Wjtd)|43fnP>%vx&^4SIu{My58e_Re#4~NGpovMj+VL7FEmYu5&<!%7Be+jLq>g3k2"
    "VH~>6;mjaSvu83;C+t)yJ94IdwKpwRs`lZ%yKI{*&5fBs#02oaKT4zX(nIGhnMWtj5AT}HDeybmi7-fP#&6O0{B(ov#P!y_u|hWc7~6~om&{%_"
    "i^yr$c_nW+?GJ#4r45=dq{`{?RCr`Kc>0dXuG6v+bbBWSTI&4WYkvICZ{cKoesg~Ah|<Li0|!)yP~ql9LnjA2lpP)$NM<oL+hodmYM{pV9wBOf"
    "G8`V;q(FzttACXMAFzwDn3u5un`GKL?XqTbAIdcAft9TLOKYilZz3Li;mgg8<0RhxVodFschU<gO(MF%>$LbP#f=T~W-<ES-WHvU+ilb8XRM5V"
    "B+1QP>aS(tj*+&x_y~=$T4%e`Rv-M3diY890ZM*%FHKH9go(|f`))Nh@z&(;nZ0&<BO2RAAIl)yjo9tj8Q0nITNE$Qccic0te;pu#4hdm^ZzbO"
    "OZB)JCsDfpLykgI`hkjyGi?Gxa;#<4J$sk>9P+Cl$7x&bI(%PzV!oZ4L1|{U2bGLQFxKwbuG#nXd6Nw=ARX+J`SF=u^}m$q++Sjmrb<O^_RYg4"
    "Tq+z}e*V?=u&dlf@=a^WXHCBxKgGVt$*EiH-kP}7Ue%##p(;=9l*7`!@!Rb}n;&K>iBz<l%+Ung3@VTlFSCN`%Sm{6y>g^#@urWfHhU<%?6ZwE"
    "9g$8t<9z(TcVVUSVYW-GAqT}bZa#z5ho(Pmm}G<0TT7IsW!g^zc8Ld58C$4}(E9VNI=0SJaq_7_8lPnSHbsT8vr*I`?Y?RnH3WoFV$wMnh(F4r"
    "-+v$gz<zv>8iVAaEI>B86aPxD-Jf-fzcu_oGGt3tq~hV4Njq5@C;vq?c2v;)*|i0w(_%*Y@9IZ>i!Fa-I(&xrP;Ngv$U5|9qIbUU>%(jd<Igls"
    "(#5w;-}EUq`V)uJMdT5aN^@q<(dU%;*v}p{8xMKW)I@Ny(FU4&@Q%+?edogKyq6E{WH&cyobC<}$1l@Roo02hP+r1*zfeCMXGbtI_`&#XR;UHt"
    "R~J5Uqcb$~PYv6bveV8&lDX_@#MwWcsbANBJJr%^<q!wEty(WJT{F0C5)iNaon?yo%J<lZsP~sXf_Wfz+V~<f5&QQ)9`Xq+sg-PrjxWdAz2a?l"
    "gWCFXHlV4G7#g(bH*aE!;M8pnN$=|Efng=iC$i3xshe78WzS@a7Bzi8(~C(qj((&6^7^(>TkVfTy4GYz<o^N%DWOX89sQBF#tzY2)!uV%vC-4j"
    "=T_b@f67bNRCl7=r8+C~&FqfxsXCE0l?ixfNL|-{yZAGdC2?;-XD_=cjhW=Fv`Ok65W5u(JA=c0Nn!CuJ<#oMgT*L2J+J+<5g0d){<AB)+2P)~"
    "FAh8J8R3?AemtV39xq?V7t)RSe|H)|kzuXVy+>Zw`gXkY@B`bb4QQFIHa2xLp6jV-s><gjyRAI&`Y>IXkVhsBrg!=0M?sIwmU!^M_MRFy=HnEz"
    "X@b!Km#P}y?W;YL9a1`I?`Cb&PeZg=&Pey)boqOxojpwdwe(2VcAv<)?A#W#3+4c#wQr~aOGUr%ESt}S|EUer)p5b56++p}(>?exMK$y@_Ckgf"
    "sdgoMjP!r5wNs4E@p+>YJ#54Ab~l2(8Jh5RTgZM`9vVj;$CUq&R#czLu}*1y;*fVQs`9nYRN96^%3AxS)O@+H8}}xfUAnCk{RFN3e%r*DrA<ux"
    "FOPl}_~dE&r^VyoGBVep5A;zEH7lBZs6+$5oV^C6_o-#(vfE38?tiGTQ*;Dy72{{VH(tJ0-cwsTQC}Hq6_|ejWk+mI(;g++(H8IT9~$rP%~nS5"
    "-J^>REz{yErGL=B_IbLayjo_4)S;gyD<-|WrN7<ZcX~8j%5G(m8wo9H*dA-UeUE0}BK`cEXFA6G632$@5A@Cdh-O<be7rUOK>bpW((5!fnEQue"
    "`?h(A-8q%bnV0m|TgAUR*#`E>q)tu`;>_&qsx?ImkIsYs)$eZLb_<lflF(rpC0RdwkDM%;Q^r^4;AyfSc9-I`7Vq+xzN#M6ip@-%D(dKA+@V{l"
    "G5oF04plpi@pkg}Dlro#Q`gO<Ukq$#-Muc|S<vC}w;?iq=ksB0e!7s=#|vq1BQn`=eT&~X$i7bck>dW~3wlNg=~=n+DOF)Ba>%Ivc(nTZtG5PJ"
    "59*tbP|v*bb6bOQW9#2)b9(!`X2~6*`+axr_D4y-w%<vX+EEZ?dvSZ^e^>6u4{Mrhd-sAXYR2FE@I+!j$=7f18`h-l4^Gh_c_A4$adNVKwT~nS"
    "i=xqE6#vHlJ1m>#RB<;-FPfQcQ&VO373b8>neI_`kJf%}iBgS*q_jp+cJ7B>h?y(n{-DEJllJ!)kFrk`596O^9PIUv8r3i^74?(s!JHcaMxD}6"
    "e4-tjWUHM$Gq}|KPOos0`hR`OWL1yf)91*4*GzV$8a^O%d^$LDnWBNZ+qk^DqtjRag;~(*V}tDSt8nTr?x$=3hj-%WR$n{Wf9A7w>(oGxT~<Z4"
    "H^Z*8F)OB<>CP}c^06K(txmsgwrEglZ}uk4%yo68sNzaA^+wc5%Qche&U@E6dMKvTn8--O!KZIMz$$S~fRX>E@y&0}fAss`yz|pnv%n%t0K`HF"
    "TKLc;kudLleMFE49zj0x;H_z^<LswpvqtsV^j$YH$SHj`&O5wnVg0n)%u{F=HTI(-8LMmfUg;VvD?egeEB~KR=5I-1@*gF&f@}}FWFJ!IbCzlh"
    ")To*@ggZv(wfPG(pUK2;Mi29DN*}J^d7ocJ{XH^|`<CK6IVwzkTB5agkn$VbD@dRCM~5Jt$s9g+e~fxBpAkgmZdLttM;lA{U<V*wS{dNu|Bp`0"
    "BH!5CQ*47Aw!cCPWJ>Ulh`)5JiLTD$muy0ub?!Zo-<iFkEwQtn1UsPtX$S(GKLN(T=i1~?095L8fgMQ{s3{F9JFp++Erj&_k0`qemT-{2>&5RY"
    "EC=*QaLgc;(xXBNiK~^o+m@>P%2xNq0vJ=3!IO;rJa(qc?S)V5Ki{*s*tCT2H3qd+fBCb6Fxuy*i@u;_o}3Qr_}}symVjr`&y?<^Yz04*f~$zX"
    "@W->7V|Yp~@kwFDeiufel}ZUy0}~5C#xl%d_MWDn%|Kykrv9~h_wl6gXTvP+DpV#VpNnKhv&dSM;%7?gDR%Bzv)g?PKnsL6M4C>iB@}LEcqFz^"
    "B<3ZNPU*1(e`WUBK5yOc9-@eC7{E&tq-TQ+@B}Dzp>XX3OO#px2^l2-!!3U#JqTtbt*{hc1R5p|aUNGxH|%8{=f(IQZ|?_i{VLiGyAJVLYJ72x"
    "?^>x3p%O}s99Tg$rTJiyR9UN#|NrJaN7{9;9jvS8*n*x`gXHH~INEete)To_NlfXCGH<Zg>J;+?b^`wCCXl>IN12GdE#ymOf0Jzh78%G*9BiW_"
    "AN@j5XT0u5`KO;?Z5}}AySA$+8{rkOZC}CI64l7Izvy4o^xvi?1UEUO5AJ}KI;)soMycfISfMI22uGmkXZeFo10LsQyN%zC#v3&b-5yB;G+z6>"
    "Y@)VZ55j`n&u9Vjtc4L`1YI(SZT7)|9O6K=&&o!zw7(Zn#Vm46t;ef|AC&FV&#MGTAKwht`Jk>VTIaL!UiRYWHfZSnR7K}{MxEe&6#^T<AP6p+"
    "eAIiXmA3aZZwbVy>wme$kD3l*^Wxgobu?K?!w|#~_2nE^&o-m-onONgnGESt@<o%T=9x@Yd7-z>Q^$X;Xz7|w+l;f>_}O2S&FQDlKhdPamIi#y"
    "fOY}M^(jD)IV9De1o*eiZfmc^kMBUK+?4gzI5?RRCy96T8Pob0Ki-<5knggmR70t!Wa(~_(@@KDkKR8Zr`Ag{?NX5Dw{Axg$q05iV%q)ZhPEc7"
    "SSd)<B<wsaL3Nu`TP3zN74{qUNb30s_*H*a(=mR_!z>dKoVC1yK?;}bLMY2@GfT=?qCdO$f_%if-xD3I%uvsB2%uJvS`^>WKQ!X~?k}&%^eFP`"
    "EXgM<H7<vuFXw4oM<mEl<8*S_JS*tu{K}$Q9GI4nSSs{05>Wft4He~qav8fEGF1uWc%37A{gTWo6s?WQ6rbv!Lq-pL#?Q29C3pifV_t&Z#n_Gp"
    "9|N>e<k2Ovy4a%gQcfKpi0;bT8oDUe5Ll68^7}DsPX-)1f8M=1<yj7A+E7#AFV(@=ho^M^k-UfOqlWCp3DP8@9n8cJrE#xP;nQ6LksrG$Mu_8O"
    "?uo6`L6c8@6!D*A)a<BEvlh+FRrIQYpq+qf3vC$=KD<XMd&_Yjw|H~ZWagYfqn1y)HN)?IURpz<?o>mN!sI-}`ja*K8@iLF)4#2LN3ISO;*`2^"
    "mGv{P#VSX9m&;V<U^PoknjuEIA|h9@iCd6#ckN^};vC^6{1;bezxjm+QyHhrKKMfa`2`LlE<OD)Wg{`kJHMVbFU2)Et9TsS+Qjep_=^|3M})7b"
    "%`PVU1DHVur{hAZ(Za4RRAx2j7|+${ag~E+snH;#p;6!aK#G&8xEyjUeG<b|Gf1&z!8oSsU%Q3*o$0SD6TyApPzku%=z95FgKT(c4;qbjh&>1v"
    "2RFx~GlDNUNRMRE1zP7f|90JU<UGnoW;homovTYFwbaa(x<nG!1b~C+ljAhP=)(7+>}R>%Oybg{09dMOeh;#q5CeA0_=wOq1Ur%cxdpT$e&7k0"
    "ECr=?Bm$ipI310P3!0@s=6^ilZR8MjwocFP3tS5Ae?+$i-6geY%>M>zuARQobFt>2#EyT`I>+PfmNK4{94BB3?2N7{<1`4!*<3y&VOQ%3)9&Jt"
    "06b1+TY^utMY3`@W=AYhP#-Oit?vS>lfPqfUuJ$1f#OcZ)}0ecyVuq<V{~50ek7}7L0;nZqqT@kFSX~%3$LS*FT#3V1KV(yHC>y|@Y`m|zr>4v"
    "_n{M==N_~bA5Xvv*n|ZfeGicagK5OgW~M1V#-}WtC=2~iFlc>!Q%?N~Z(|=FXLwf}xk$W?n08N0nf7C1f}%~6{f3^|gI`*-8_4n7YTphg&@cF3"
    "n|OYWd`~2{WY2`AhaWzB5`N{0d@6quj?d$4feNa}+AbSlQMTvqf;y4~DcwQaa({6MLM1w4pzxoaWefg6lb%@T_a6Q2^lhWQL|-HJfa>b2DIcea"
    "USC<p8Xz*@@-bQVJ1ek8t)b6kwL1JlD>;t?oau+WS<B)0)ZF_{qloV&KVTvQG^7^Z&6IC<c~gnJS=1V2(X2$@;YF8LUY)H%Z7f^=h_$YV4bJ9%"
    "ndZbVwin5O8GZyMrGce!7JT*gn6)jwF~cb;H>A9&4v7Ilf_2K4-L-5<p$~{q_6##it|tonJ-RP|R0>2KutR5MVLVbf$VVD|md#8jH+nBzIdKKi"
    "xwWcBxOnY-e)OA|K4cS2t4nE|{aUpC^Co^w4IMDBS9ec6KSV`ihi~(oZ@wI6iy5!#vt}_jsaAk3!;OnM+a+jO{n5~Bra*n7GtJ73*Dg*gWL{9W"
    "`AO&CV8&fOkRQEBMWAI3+bRjJ5gRR91~NI4`09r$`z5SH1TtLklmi+QX&`GWX*#c(tzoR=83HL+meMhcQ;lXXqAUDOQ5NV(J`rOBkqP1ZgzKzD"
    "ktL(m6xY#=SZ1X9cF{~H3A+lhuMH?QEyGSmBX?qx74*m=qD@iRuE&CkRl6%@{~oD-`XhW2vQrdQu&}98m%d5*oBY!JEqXNEOWV!y^YTm8Zg*KE"
    "UhC2^cK<U#+$9zb7JWICv;K%WmX#Muw4Sg@&2pH_Qm1A(E}Lpk&|mWV{}1bXf#y<*<qf(qIsgOy2bShjCb2;dJDH}I`37|-e&r%1efq1R`Cw`m"
    "5FS_58_}p9`U|SyeE+B})A&6-Lwo5_UbtgsGzG|8mc<UA=qFY#8hTnfhRwr*_-H<jk8fm!#Se=?BAcv5n(FD37I@OEw+0|N4UjM{++(w<*Hak7"
    "-Z#?AH0@Bd#b15L-NtJv+<AJ6_M4a*0lcr1wAH`7$nK<{XB2v-!e*rALGNWgO+E&OvOi3R7wD8A$C|Znh|Gd!XQ5f0fbT4tzNXZ!?XQ=lil`j{"
    "gXH7$EX}}~Rpo?(Mfw>Km8W9I)O=zU0IzziR&*){j<v|$=dGm?C@jF%D70h=lI*^+frGMmXPIv^0|wnM0lsLNvRH6S>=D*#o4;kvY@wz6j_|mm"
    "lr;Tn8<%+6s0MBpwnaS%hhR8DVYKqYkJ0avIVV0T*?`F^yTvJsQ*F&L`ho^oj_%CYpL))iQoFqf?s|4=Y0ucF8QwTfX(>93o1i8Kcs2E9+(_Dv"
    "l-4iSHmAjO8u&;-3V==4XV0?H=5K15BCIf$A;}|&sQYtr$kxqyUI7ffUe0JY%uT5H!oxFO?j5VDdhaPYiDk;#^u%ba4>5y9przABv?r2U;}U)u"
    ">(qo=_f3!5AD??3B?Ho_?U{ok%-Ze3Ba{P*<dH^39d;6b9~f{1@?O?ddl9}*nUMbCM&6OtWrbft@Si<r0VCL7jmO`Sm9n0<`jc%oc_=>W{J7+3"
    "!ep6RWK_S3<x&@fP7F5xtYpiADg7C~VBO9{@8pvMdeJ&)*%~$^#v9j_W=)AzFL6+7oz|tP!ykKOWmXb49284{|5xyf&kYk6?{SJthJM*RVi4D8"
    "e^&MJeMX-hDmai&9m*RAsXMfZ43PR5+wAX`&}^H85}NEF33X1E+Is7`?iDxFUC+Z3_y`0ZF}yn5W~ne~*DBrwg)LlQs4!j>fk#GCDr_#(FN4cj"
    "PiA>`Vr>sW{jP+uYKv{toDm{bOm>{+Z+?t-F?pf8pSAf8Hz8kXTcrC_@on3MB1B+X2;@-GdkjfkqQ9N3nBI;#<nwPj(*_T#w%1zySS_(OG(f|$"
    "(M8bCZJ_rV{=4C{Ur_B|$MI0eQ|;3t@^R1cNrrC-p8$C<n@xhaXM&^WWJz504E?S)OTs*9XOw-kC2RCKCiY^qt6m|R>bcP$vh>uA{#8$7>LdHq"
    "ujz*V?3ri#>{OZu3a4m;Kk=eY)xTAL!B$~#^9#L~_^eN|71;ZQ59F@78E-%SnYOtycmD2-8UBtkaRhwRsQ<_`hq9q{@(ajsL?5SLGmU(=cj$r`"
    "Bs}#qc!&zA4Tl!GW^j2%(`kObpI5%#QeVUnDgxu-YH9|$B!b}g*<Eexwqr8?1aC&0{_6IztVwAy%MbFAHr%aGK7rxdp@}x|+8i>c_Hrt%)4$oz"
    "x;yG&BRLP9oH2Tx1mPEou=gci_7r-sJFk-T*ZwKXzHxa<$CJ_7Z5o!<#Y|FHX3VI2np}>^%)+BclVBB_SrpS0e>i)QFSh<Xuj`w90N&K*TfFBS"
    "TzLAjxH<~Fs1>6EN7L;C#4Y@=rA%Ap>4sFtW<cdv1?d$h5baz&{^bg2t0nT#Xya1tfC{gyYGqq~vLoh)>ig5IZw5$?iN(iI(iieft=bM%n&*pn"
    "Cya&Y$`s$<fURwqU0dHz%=smC(~KAL@TQLBE#Anc#bST%DS=qurELCpd@!nG_N<U~F{dxd&+{^jMXv5!&17&UQ>gf79x+)G(K~&(6qyVezQ>U$"
    "eQKbl>AMQ}aKf&7yhVr1-QiTT{pgkJ$vx09wzT<7o3_k*aXh{FgOv|lS=ToL{~J;Qz*lDnu9(x7EEy=xUF@t_)eCUiY+E^eiWu=@o_?|t4TQ}V"
    "KGK<=f|gj$SqG6HhdT4m@6mHcCI?VURaw7{!}#~<2l}WCn#5*P_=6wN>TB#EVoU{WHln!x3$&lk6951yvbx*n<2k<cqyci{e$U2Jzpa1v)tZ{p"
    "*1wT6^HK>57-eScD>UlAh6!l%yN(`hr>yriUte;dCTUj?L8=8Kz=i~{Nj^I#b7Z5;hU(S^WRmnZD>^`@D$#xLDV^H+S37vyW*;v(<)V%4FqjKS"
    "JusQjOVRPHl8zr4rE7QIH$SLGnDjPB$*1CH_>O<Xkyp*+Ov<*Bqs^4D9v-@qQ`#HALp9F<arwcQP?YJAC5^^fv?pYg3hlvm8IlL}+q|xlctYb2"
    "mUx{W!()+2@ACgYB9xEWX_%!I_PkiXoXUIS<PKmNK8bEOzG7nQL%6x#3a{Tczxu0JUYcK?{5DI=;{(dloHe9o`B`oIWakLSjPYqnxZtLKdjO;L"
    "do=3n1Sbe0PHcJ=U=kl#$$mH*hS9g4ww>N08<%>Yk-bf8`94@!hum`R(<l_Qp<{Vy6{!+Nc%)$yvLS|{7wultM2&`%7$O6c4Q}!47S0{(^@|)f"
    "XH<B=JR!f*3wabHx9}87Yb@f|p1bug^K9B5;CFWulCVcf8|IL`vL!Nuqrb~*w@k=C^Rrsm6{M3EZ&OA6!4d}w>!M3;;}9r1ZkI+Q6{l?kNE7tJ"
    "$EIYO3M*%$s@uP#o)$=W$yo5+PtZKrM);>$I0!X*#BL%!Vl~clri%v86`Oxa^(b5?`c3@RGFhCN(PQG19$(xgR{<Qlzu(qzlakL9{P|BCj;1Dd"
    "F5A+Bnix)hCE0%Vm!7nFpexhLCTvwD{a}n|(%+>!h0!qM5XE`H3E-6*8eMPSvH-MsvNN@5vw@trNhP@XV{Kg|o49+UCTnPrzOp5W!xZt+Xut2?"
    "*+)$<XdXW|Yz(FESv&;1RmqVsdG^K7Gt?a=FU-JZ-}0Gxb)@~R-+IV=Dmrh9tmK;o_0e230SH(HVe=0E?`)2vqs1r7(`~V2JU%b@SZtPu#(e6%"
    "Pv8<m(Z@DRj)VBSqLC=u(&i{Fbh6#-uz>)bZ^xJA%XXrytL42a2V~AGK1%AQP_XufjYsFlG{@!`I5&3;W}o=vM_;5Il8>tD<19GsYms!mr*mhs"
    "jt#nbmCdbx#33!?tJA0Du%mU@46M*uPdd$?f6wZ%B`Hqw8-I*-pnt&Zg;bY8wrLdF8^_EYZR$-v<VUJB0#0Fn?HIO*eQ|w(3L1<xW>o3TCpTb6"
    "hHZGv5Y$@SHF{Q(u&b~%rPFj-TWnDd;HK?*a5UN`{Q!Gggvk<W`|;K1ksG6rZ_i5gz#uM9%^K*1vm9N`CWe1tqJ!ik97u(9_XR$#Ny3{k{>yw~"
    "%V@O+7Fms?UD1X-Yk)Pqr_C-lsLA)&9`JdOTNw!9cuU&$OT+Z%jVVhrlcW^CO#RIKr3_tcqAX$p0aJL>j?diE)H>GUkVq$6VgkmY4%%974NT|A"
    "^$n>s58m`qzPQEyG)<0^iqOC|C?z5$8K61n&p5DJ6bP6Pd_{`X0Xq%zEFU`41BnxoMXmo|_|K1JbPvwaddLy-)4T#wZ!xAC|F$;mWO>MkDSB9&"
    "FCAgqVRn^jWS745&&=@fS!`}iB=MmH`(|e5F<&4z$boq#R-Pr3<2c=DqvS%7HowBp60s{W%gdI{;)u&QQN&i89}ko;*G^J2N7k(TJuhIY2Vig>"
    "%O)l`MlR)9!Ll3(?Bf1WrOzsMEWdGy)&Egs=G8z1J=-7P9zZeuEJjffvTz)9ilEMo1xe*|0WS-zF7?=(L4tx8`OqcnX(|aH1g*T2Tl2B}zxy_6"
    "H@t7>S*nr4Zsn+^6VP%T9EX~AQm=xznD>?=QgxN4Nf_E?W(US8<^xh4s6m6)nrhP#&Ykf(){n!vCFHZbSV`LizffTJQ^TC6YFFwAuDGH_h;~_E"
    "1ts8qhy8_$I9W=!%k8|>01s7f+C}V3$%^mlIgBt+myezx_<jo@HcB0O#F5!1)lR#%uvrt^X<fu|>(uZ*n@DBt>>+Ko4x3)~Ar!(2yDnewam*k5"
    "+FAFClGBIQZ&vPSIF!$#6<J^L>)8DjH}nvaxAo|m9hPE(8AR4jjsVNxKut9lto=VO{Ke*(Tr=i<2l^NO75v`HP*_7^b(ExTC02v}*8<c87Vi=0"
    "YD@@R#mXBD=Oe=;PC{R8{~jfsEM<3*<y=om`u{W#DG*Q8b@p$F!Y3&YAmHL^^&mtBgqZ|1gA-**tOuy(3>3g1|6DoIVlqXwE<fu!1(B6Lh#w-u"
    "6^Wfs;bvf{VfOLEnPd|2V89O1lAwtVcGWyochBn=Stqf?p0)~>gSOv|9OWlzL^j=ROQ(Dr*Dmn7mR^{Ym!_N9PUogASq#YkV?*CuLDdo(#c#K<"
    "l%OeuVhl!+0O}GQnK^o(jqz7{`q*<9K9HSZG01Fsh@-_0q&2u?0W}IVMtq=5ol5LwH)Wk#Hc+@<pEqIa*9&G;@3u-<g7vJe3a^o7BNIvcIY39m"
    "QP`(vdGFqk8Y^28e&#cEdxWj0Cc{`CH)wB0Sn7&lQCGCY7uKZZ$;6C`5xjo6;KLIWd2y|r$DaPdSq5bwM_7*uS-74U+{pw-HD-}4&162?%qJw_"
    "mkkpeIhw!4qje^AM-oM!FsdV=7@y6yrL4C(9_r7rM6aUSs~1#2YL3_EXr^wn|L8R={|8iPX47k;fGE3%1h_=7{Mz41{he})R&%AgrpBKXDMk>g"
    "%kq2sMYwP)U;T}5QM^raK-x#>^JWkLGRXaeq7pl1rrpL(zL}ls{ETV8Fy!sMt5v5@_u$1sU5+K%+U#ySL$m6$1nOx^v}T$w@YgQ&#c5?NuO2V5"
    "QyHnx03{{|3{*YUM&kDO{$@DXivqIPrTo;-O2%+d;O9-OJGMf*K%>&OXsT?!e)K01c(1T<*2ZbNQtYrd7wJ6=GPP(pm#s>|74u@h`!s6FR(G^n"
    "5T8!6O2S_-X%I<h*l2B;Hjt@RUfHoIDF^U~0?5a|9WUn942!W2|LD-6yld-z&e6i<m1~YW3M5(Kxk-+`7|M)qX&iWJbkOmUBS<S%KXk~PxIYwW"
    "v3&DClR(otg!$S#O6^%NCPWw{4QVV%&YaQ!tOW-My_aIfeRntLbl5Bcn$v<ROX6h`Y<BkMsznL_n8xykX-~IW1wMtLu%)V|*=X4#d-Eo%%z(gM"
    "A%mFZvq}iDV%7BKm8EH6HxbOpDiohrVB@Y#m(T3>Emn=nQCQ?*>sPNT3z+<{v}?fY;1y^EV?YT4egj{p&PHZBG*1;~KayA;6`W8XQd8dBC049a"
    "phWlj4<WH3!+^0&*w%p~x!Ra46gpi;HA#TnKr`%8*=5z?H|V&kd(F4d5i@;_{rgmc5={P4DNLH`LhAHA<+(wDmuSY~Gc;YAC}qQGi?4xc(Eg;="
    "e~v}v$+>eIRGf!AWR!UOY?K39+0G;k2stcjDnC?V_$S}$4gg&x)O_Un4%>!3eW7O9QY_O+<-s)B$x0Q+1CvBsA|f$6Vguwe(XwYws!Jt`Vw4D*"
    "yhW>|9)I`xsl{nmy{`1jLb*~61#c(kE}GWi!h5b8{q!gN>0oDo`;|}%XcHW%Rf+{RJY%PISo%pv2hyoBosE*}b`IEpG$jlCMZ)AS(Ct{#B*Ruw"
    ")8h536Y7HJt6op3SN3UhBTig4QmiSePgE1zk4`t^d(sK04G6|np~#Xmv=6-7;sb;!=&l+l3kx@pcsVN^<YoL!gPJJ@hn-P7l5Msl-A);#DfEgW"
    "C#H?XiKQG2RF&*}ZTjC$#Rp*+PAy39mJA)r=%FAVATK3ELnDVTHpy@(5OXp!shlve1gt?e=eiHi9hFH_6)r8QochnwSA@JoJ@J=<1Eg>E1FjjA"
    "7o@;Fv=B)SKzkEOuT+7_5=8)DS8BMvE_eG%OoN2(-pgZvrI}*aw{Sb;1itGA`~7f})K8OW7zC5^l(PTXK}D#JuEs0M_o&9I_z(pRJ~)VL%~((@"
    "w#Lu|7<zzp_Yp_xVv$$SF@aC+!~_8uU7%f0pz}q_VExMa`i>Nk1+-Q$9>x4*toLAAfM?2gcqYq!@Ka(j$^?kTpP&ofl2q#k13@fO!w94V)Y7Wl"
    "+EmnX+)|nSq4MQ82H{1i1g>`9CSJ4_K=X1rkpxfqd}vrpg@rQh?>j=3#X1ZZE*C44lir<*$+okvi`E+#Qq06ss*zv}@w)Q50ao7?@|s-X|KD(n"
    "I3(NI;lC3bgWFcQ(CkL(yIYdqn_5<Td!p0@a*%~<r2W&eoaGT0@}O3$rWiOyg%M=is6?_r?Bx!_B3R5r6;!KLPj0Iq6ko|s%3q&@3h=Y|rm4*-"
    "!Q)YMqcb2H;l-;PHpOWAK>OXtF}T-LgOLG2+~r}Ik=?rHAWc2~ubVbd<yXmt3l}QY9rmva^>~pl#rs5{I3a)^0<_23^3+>d;%W<Alwb80pW9s)"
    "otG^-zbn>oa#F}PnzaPVa53WuN00BaZ`|;`nTew%b!aW09B<-u_75L*Ff*KGZqqSol5iMb^d2Dk^Ncox*!%8Xc7X(?4q_FCd3|UCi~nTBAqiI8"
    "0M}kF9p$s?vP608c6$7a-4y*U>A)EupTFmjH<1Q_&6AAjiu(a_&A!?P@8m>LjoL5#W?CWlkV%!3xdlDZC{InHhSn}**_%mUmK4a)j@jBreNc6~"
    "u9u2tN%^RkDo=hf$CABaByZ*kmma)Bp)#WrY})HZ>FH99+qXfR1`rZ=)Pfm?0EnjTu3+N={&2RGYZ}?hMEYjxb(K~IK=^_qfOP_XW?3CMdp2jS"
    "%9H9CMR$FbmeRuRS;>5Y@4-bna_!h6_7@%To11la@l>!V<(R+uJ}#inEA2YYJJ;#V8DQaqoh8A1_=C`CA?lX=#klEKjYE-Ijh}_4RDDbu;|C=9"
    "p{x}9MPBh^OUH$O(j2?wd0r1>ia^msmp@-bm+2K89(v42-~k93XmG*wrlL1emqe#d`xD1aL%I6_dr&}?qE_qLxUq$q%6ZuwUlnhvyXZYtaD)vU"
    "S2mY{ZL5LG@Ekp*#?6*zN##g%^uj8BEDOw)l*Y?L*E69LO{+vl(Qs@`yfdK(>?x?AJM86-josC$Q}??p#{E{ZP*5#$KCSNU3HD3w!3Bb#$(Ard"
    "Lu{Zsj&=Ymbz6w<=ykoV;llx)(ie^ci-!xg*TAe|rW=Q<;n`L}*hxnN0Rp!Tc6nna3Wa8Kg&)FQthl~ks73rC^JCtT)pZrP6MUrgkt?nk?sqyS"
    "se8m{=+GfQSUiCYB|vm5HBHr~<PFT$9$Wjv>Lse}{$$N#8GJ?k6Q3#Z;n-$;MX@gn5)O4-U#DI4Ub`v)n`)_{_B(#UCX%&g=BZ-V-1WOpAPF6?"
    "OT_l+%U>pt8puKp4IIj3VT}avOIt^n*QPYCI-X;lRi7%zNRwMkl3v8Jd%f2OY=2(cZT2(OxzI3tmSuF=i1W3j6AvzAlB9v5$?|)>+tuI{0GYr5"
    "F(~NJm*QQes>Za{DM4UP#HSzZBW^(~(9+}V;LOZ`v&^N?uSvx<D~-YZt&E743T5M|RjWOwr>*ZHp7;cBl;e!8a4brxu#qSesy*>-{`}7y1@=O5"
    "GJI3qE$@(%y^$fkfQ%_XZ(z}VSJw<5gJ+d@MO^k&h&lK#K>D%jX$9_@v}i^H@;bl`Q?jNUYe6yIrB!54>k6ELcOvb9CJ_BpN7D-XggOd@zQyLa"
    "z|N#leZJ4QBESkbSa9w!W{`klyx;5ffSV#3FJh05mO|T2g7@>?G>$@WFVRO^aa{a4pq?cBIJFi?3+zxq{`C`*mPvsPLG%-ffFkCRUzLE>eQUu1"
    "$(xD`tfVeao?tWg?j7U%e5zf?GU0)mR_*zY%X?X7wbxW;X9qp;?e=inL(-zAiZ!tuK~S>bD^+@oWn`vVh&&a0@bStO^%~LE_9jOY-uU?VwQGnm"
    "JY9-MbhOIST~wFnIZ6s}S$5TZos39wEQ;eHaKzc@Zfw%F7x8nuV5_RP7Qy5}J0l8jz7n=mJ(=dwW#9n`n*~2aw%28c$MM;XO3~1%mY0!}KtJuS"
    "o$4ymqK&7hZfsa%*K|(Yf%EfWc=)h@sU((#d=(MlLEHZ5KZ43lH*P3%suX~#H|Kj2*UsDBt?hL><5Kzb;7*NYhb%mNB4D99bfv;qtK)F*$_H<}"
    "76j-X;KP0OD$tW~sts*dW@aSyekW-RRp#E<C*#U)n9Mp4)6;4LnWxP1;_>IlOX!`i)f|q+D}E5L6T7?&SEmq~^XF|Qp;#WXomgyIRJnS0SD5PX"
    "q=6dEV)0iZeKa#;-92MUNo~H8qyV1*+EW0Q@*pUmEua>h3LEFJQrSZP2FSW?$PU_xjx3uT!KwIu=YAzDd1KkCQv_R&nRvLBBS3|?D^vCB`*3r="
    "bLSRPooOhrIDi(Dt(q^=I^dWxM+=TuNwt8!lslnF+6VRi;VGYGp55MAZ}maTx#@)RgnN5_g=nTwviZ+@g7>8L#zxUwnrE-GY<*!T$0-X+b`e}h"
    "c;29HA<3gbjZw-gJC43w7H(eim`2pFG}eTY;A7YE%GjG+M|iZe<2d!Xtve17u>_Wr50yJVFUW~N|KY231gb7?|6<K`_~hfCnO+8KDR!w)x6zaj"
    "eTv{KRpx-F)hS7QXts@%^^nQ*sfz4y)X*och7|0-{YE#oyw3o|b)5Nm!R}=JueIctW+%Z7jYYkY_Btd%Ikhg?EUuRpo%1<>GR`3TrVTfl^RRrU"
    "&j^WfDJTR3;1LFrz5^y8zp-2LLAI9jOz;8s?raN=zqFlUPt1gP<vw6AT_xywj$^s50BD8nu+U+#NEY9*2(VX>APlE2Z<s3<t9n}2Y8zcIV46pR"
    "fEmAXB|pz4*9Dn`Gs+@ONOncG*Y4|_CtUBBl=|#v9mkBQlknNH@U-RWG1CAKua<<*O$!Ni?AWnOmo6m<uuOH%Pc^iFc&S`&vdHd{3*CG`L)aM#"
    "6AYV_aaK#yiynbX=>boT&$iS@J`%kT^~+98sDk$W$<6>fkC6f;JCcGz!VeJhXT5THZ&x%8OB&KXs?o4g>p%1mZ%1-4QDY&YHh(}8+5z|*f{{Ts"
    "kxVNC-zWdG+L)Z=Lopj6tYR_Z6>NfH4T`liS|QJe%kKz$mMcJl<ohKH_KG~h@#C92$_XhH_u6YV-?A<o`vljD2jmqxj$PmOBv{x=*;|m46>3F}"
    "1Cn%1sS6iU$LSA2I#TSgsQKjZ?Xd>ZaFS$nX2#@Dp<~$HmO0NiS{O<kIDJ5jm{+Amolpm`_MHxmdd%gnfmrp3SO(kYF202kbEa)|!UZ=O6@lk3"
    "%%6GoHSzXQ`9e;MUt3XY+rkiUPiy}5OOJvIlvm01djb7$3&_g-U|&fDC2;LBjnx#0IQH*=FYKx4j^l0H7F&IRo~}9bx>oCU)gqld%et)PdYWGd"
    "lsbq6@kF--XbnG?MbQndU_qBVHmzFF9GaCTGGQ8x1c%F*<ekSdBka>*7`+APc^YA6cROf5>Lo@6)8GR&X_1gHHCaF_tbi*8DU0!5gRIP!xOpEr"
    "xV?1Qt3c02fbNt@=SXF}9tdBB$xlfu7LZ{BLFeb-qKM4^8TIVCl}d!9bm&By)3QO~FE1~%wDdPOfiy-151d0XOJV#l6jWX-s6wasxPDTr>-W@y"
    "4=ye)PEQN#;E!2#{_r(xZTam*^q5vBwHg~Uc6tpC;ItLWG313=NlSNE7%t3=y{=NvbvrB~ulGST7?Xvxux&mdJ5yUoQimJf)q>=0ecLi&rNJ_)"
    "Dq~sZSXO{yAPU~+GY5{_N{R$_>Chp*Ak^5~LX+c~!640<jCk3mrzNvAnox0Up@zf2fo;MN_HTFOR`7~S|G|+X?{jKnzSiO*5F~@V&k!XqlfOYm"
    "?D&LB`D}VoQjVg8;4XknRE4$LgLaWjK7%P=UI9C!<b6iI*s9#zh0_iTCYjI(F9pBy?_Vc+_0?P~9SdPNQ?{*Cm`=?3t0j7$+NA`f3zAV6;xxem"
    "V!QgpqZQQ{1(>YYb2_#XWzWU&J?C~9sx&`{=?=sLJP<HY{;m+KCQhLt>3)s~ydc)5RW26&qb%-&`2`S4$M>Uvkw}U(#z0(yst7#4JTAoB2aB6!"
    "x4_sj;)gKSNNjDWoVQ16=ujf!MHcc7?%aVMF;TOt3Y=^TYx1-@*tMTM=<1f%L7;QuMVMi<ups?w)NS<t@3UAqf`mk#z|)rEzD)AeLEYo!)EFGy"
    "+eZE*dD)VS<B@ONR7YE_iHW6>^%Wa3%RWj!Aj|+NwV0HON9*hp7Yf2gD-CNI=t*#tb4DS`>5-CzUkmRq=n)jrJhW&z1t99(FE@gfgb!l9o~Cg;"
    ")aVfjENW!O%bh~OD^@X1(a;sLK}?@ut}&EIAOiSHS}Z%L_3$>iI|EBFXha*^ejHDQNoMI=R#se7c;F{@sU^&Ha@6{H{((+_yTkG#6drvv1L?3^"
    "6YplMA$_0W^t2Fx3K+obtZi}3)8&2Nc8}km3gn0FvXZ1LqpYR%ZWb06-n0jyVf|HkbB@VsxhNYlrSBFp`v!O{H|4W{6^w@Wm#|1Hte^K1Ak`Y)"
    "4%I=$tXQ+0gIGH`D()!KIrX)#0agbO%nNo)2{n{naGb{<MmD$AVoi%jYGC%BKl7n>=|!}tO(r(`oL_c&#7Z1I^pIm*i32n3=S4Blm)}25c_9LK"
    "?u4FKvCXGIb7mj-&>`ssuyoJ2$;pq!?b{LM=)NX%`6k7-NrtGHbARQ`2c2xF0Zpz)l}3-Ywn}>>X#24YQH<Ui1RMEX4Trv-L|u)KHSU8Q@w`x|"
    "UMa1tptgltzw0@{*x1GmlaT2FemhPA_uRQ3P}gRKHM*TuEz9QS3ha)qfxOM($V|?ylpgCU!R&3-csnjz)CnIUD@anb^lh>^r7L`-UH8GO9Q=ju"
    "`fsJS!9NhN(g8nMrW5hy^3gH{!;kh55}J4+Fp6#0PSd63V{hNG4F~u8a3zBFg^b#olGFoL`FFo-TasB(oH~UjfP$98pKBi9>H%>xu=r0rAy_E1"
    "fmA_HOL@SAD<c)9stwO8nDl^g&$Gtr)Q8n8uecaye&?M6O+1EgzbT2yx3+TEdRwx)%7U}6)|D_f?(gpxy9gwtf@#H~I<>TfhhUvO4<6;bMj-<8"
    "liTm!7!8$&YFu4c$W~;r>PgihSGVHxJrInKNAcWA$?nG^?g^+&4``sJYG6wcY+4@!>6boCG=BChF9}}l?a*#2VYBbw*|yNg#gfVK8;~|Gf)bk2"
    "vMxGG<`b>opJU;I@f1O2SOg+5tmOTXU@P6)?p{!!|DR1#pmP?(f9=|L_O0PeRi^`F@c>23%#^T_sr0?t$}uW)wVcaM340mjD3pSm(qe|kz>ot9"
    "QWW0QGC0fE*B`KHV)@*geS98-9JXUX-MyFCDt-W5$dwh!XB*)&uqQlIEEbCQPpDr=SNi?k!VH}~E0C`qhhk=Ye7B>(p8*46GejZ|j<X1vd!T;N"
    "b%P@9_DP4%=9WybzLw}=%!fA!N~$>p7d%KW;c!F(`YI=x5>@0F(f6gBitRP;9LLXIY&8vvfR>s=<yu_T10NX6WhWei5;Mby_E3XHBA;cCeFW=d"
    "fpb-LXha#Q3&rV73=E4!mPvT&x)V}4B*3pBvdDI}mG=07YqeS~0Lo2WK5R%uo;cA>>}lx^hN;AW2YooPbm{EuL?#TLet7voT3=ts&}tOtZr1_l"
    "lNr%*3lEov{!}VD?77D{Nhrp}u4<jM9!tm`%JeKaJ5k;cLV&!-K+O2Ogg%{c5MwW5!O9QRK^o0*EHhTfK6>`{nU#^~W?AIs38?SCzC|)GkF_iX"
    "9LKHB&7lbDPmpurf{^*he)oq0IBLY&p*kwfzEU7%K@$jP4qbyJN8jI*2#nZ`KVCXbtE*#XdXsuI<<GD<3+;-sK5IEV1v2;YWgW$oMMHGiR@CFO"
    "v!x1wm{vv;Sw0e!N=ES_S&msvePj8a@%L=`(~nOmF?`a9;T$-Ih4bf;c@ul+TR+YO9RG!7a{|<pj{c$4BxOUpYLMz3ek1(%jzqN5nOhj~dFPDY"
    "7%mL*17C(fN_p|VtxE;aB#YVkxf4r9g+KcBg4ECk1IcW=xdyCHDms7}=esD3kDorRN6^yZK!O&K*ZZ#4<Kwt$5Zc@%+;(So*A2i!$AT}C&z~5p"
    "3R4@)jUT9kC6k1XJ1=PzEyMJ#hbEs1UW9TGR*If`cOS*IxjWfF22bMt!1bit`a9nO`nfI8$r3{N97itWI1M`^a-jQcUgOf`%bwR5!{j{2I<;1p"
    "<#T5b_BwPkfotX^JYT9xB@K^>w(=~so@A;l`ZQK51iByz2PKEc{FJujxc5ek5D|pl)!9QOR;Q7*uJ94O8up3LhOx1{ww}xA$WARUt6h}GEfb{-"
    "zd9~2XQ!V(#@&MlqN->PSC_`w&6Y6Bb#qt6f-qS>*?z$Dr3QMk;=`@3EmNnLS7WR@Y{}8Y#VPRfmobjjSIf)q+5rnxAx36>G%c*`z(A$?o&*EA"
    "$B>CJDij^hZ%kS%6i77$?genTVFH7oX42Fa`Y}(F6kD}os{z_z$GOztSQ?-dM7@_^la*$hz2sHL8wf6j?B0M^)iO22aZyb?1TkMy2>{5IJ3rr3"
    "GE9y5BbQ;9b%kgN39%hV%5tm{kVv|C^=i@bYKpe?aASZfZyq{?JON8W9fc5Mb!)2yacxdXQcYlCK`uOU{a8=S@lMl|C&91qLYog<fhuGC?qPMo"
    "b_}sa;p?_`)l4QWo><0cch8z`C>CDdu#B52tJ>HUKWiLY=e6W7ZA(8NRNY=t@E6w4z(7J&W6K(EXX%yXTsPCS(HIWrmgmPLkL8xojbmBWB`huj"
    "L_W|j+H$+(eul%PNpnT(wKeot6wK+<#z!DuMFs}&uW4GV&3d`lQ=X|-gXRGSfibr^{D|YcKB&Y86;-$|fA{jtI14UrjUrd*_@o>`&M+3F75+0l"
    "UA&*_gxm1d>nW*ww6T%f3lH>^k`3zLpKwyaL1SzV0v6Ue!atEDjXE|fqr{ccHOjA|dQD^b_;C(9kfw*fy1p<oBgIQ`=u%0ngXK_|;%Iuh*Rx08"
    "K5nNI(KzyP5?D(=3rCcrEHUqGl#j9fLl5WYZ@&xXB+nbz*vXo5n?Tnexi~i`lRT4k-hb0<^7g<A84eUO>(><t{VRFi;6B)awcq{Ru|jqXTo<GI"
    "gfTV`)>3K<`KH7;DIfJpr9w__7zP}_@oB3y3MI)BlGiZ8!5yHR3u(}x0IpVQP8k;ykLXlKls!hv%feSmDzA8WsT?vau3XEf<gp7E*jFTrET1Qc"
    "ErSw&<mk~tp&59NR}L2!^(gEJf_`5_*`oirs>k}ia{fH#2Kj7E0FZ1LxT>%|yE@Njzz(~mLt7V+T7xkQ#p(WCjz;_lWOyG1H)U$QqaY9wTmd6T"
    "$5J?qa76M5sp1mos*0oJY*<n`8*k2z9sUneyiL<x(YTu?r_fYUihiw^UsdOndZ?^^lRw68M_{LOg&)(;iw!DZA)B03Vz3um<9SgN{$+E-K%9#E"
    "#ddLge!gCfQ>#unEa7KNXv8?<=Q=*{r1>cD%2iM%(O8itrKJNyqT>~aFZ)fkG8>D#gGfGV?78>R^75qPjlb|htyWSle}gK;3EE^1)z{Vz>dz=?"
    "DOIUcy~0XdnsA%Vu*^z(<F2HV+?-$$+0d!f4!T+v0rnNf$Ay<SoF+3rUs1Eh+)!#8U14CJMAJ>bs%2(O>WivenVDHoe9p}d3l^YGITX%jKZF1T"
    ")bnzwB(d6T$ZE%f14|CvUS6vQ9%vO+O^Gc3&wrBMf*sq~fD@&ZB>+F7)cMw7D7{{<t1^!dLRBzoB<*PayTA#T#5wE@Gn<kvVNRl(+svwh&(F_!"
    "v4zA{*zMX*2h?%K;U0SUYjRSG`JR+p!(u~SVDlM<j>nq5hSFbk*HH(<d17szELWts35PecwKs?_GLw=4Tq+g4mE!WWTArL{9jga}To-1N!Md4^"
    "0JIeNQ(~)?fXcHQsZmg@(gFW8KCU%n<*m1W1hzb&ektp!-*k`{<X=rpr0HNV1Zkb*?D)$%19LF-iw0q(&Ys%@c-{xDvfJ{bpV+o%8V-ACvh!}#"
    ")$&QvcuGy26)Zd6!uA0w8ClRq)aIJaSY;e)RjQe_vBilPHcM#NDit=|nCjeCT~t7|nFV<|jMs3YQ7)*mIb`Q#;w0DB5LQQKk=u`cniX0OipOEs"
    "f>TKP{lhIa7#w(FB}6S!ZV(#p+sKk)_p=;Z5?xmTYMR|WqFZX)#&j$dW|jlmEb?#hT^GR;I~>*uh1mroX(S9n=sd^o`$B84bDyn%t*V1UURg;i"
    "RZb9n@r#z_Jon0P7-Os1HWK7F&XhnamM`DLxEjmsTacD;x&ykW>=+~R-D4*#I+jT?KqHMSl{0^ghKX5~{HMRnF=x;>mv~Zh>f!}H@QD^Plxu=X"
    "DHy+#Cu{aPh$W>AV?dbdI;frU4JM^o(gRo|35gs5wyV|Z^}3{<*q;h1&owA@?wo(?c4|=7=Ga}<xn?S=mT8-MQ8`n)ji!7V_e7>sRX>d9c>5h;"
    "HML4UsFZVTC`5%_&wJmDidC@rgWwe0Y)((MP<J2`hIj8~!$(gZsm{&G()<3$KRydmI|wfSb;fN_FIER2cL$*@+~BR99(Y9HZLcl#^9xDbC-ZVP"
    "VSpT*wc^ThR<SG87?=1#h_TZ2DBpesuv(212Ry7c@Gz#72h^jm#u*u|tUw2^Hju@Et3s6lk}@`8#$ASX+v7N=y0!1GOia8Tam*dtB8$WyaKr|K"
    "YE>eY?BF?7tdmizNZDA|H_VQ1Y;62gZ)^lXv1mI3j#Vl_g}fJElw7T^PN_LEw^)5?n{+I&fEA;w5ar@@KGI~JqB47fd6ZEqNiFWG&Qr(inj#lo"
    "W^H!|9h_N(78cwpK=g}jsi;`16)jO9&bZMfX>XS#5pv3TQrUIK$Py!q9|^|oRdzJoIM$eya3;omzn70*y^AW7KvE%~%3TB&Y!4BWFR><0n8&`4"
    "wwkacTGvH?eWq%5fJDZN(-96544xceTN734<6)MSN}ql%41(sg$OL}L0vQ%2n{3w$g`rK>I<k@cEv2-qOl5Z$$tmTe85{1(gdWMh<M{chLbY`q"
    "=CYI*&sBwen+r#;C~CDFS7XjI?+t@foLELFK3x3oUB1P8_t@Rxppd^c3}<rl!jDr7eN!#ilp{5j1t(S%Dpt*sTMAl0^cWXlX#O+BM|NgrY-|EU"
    "G)k`GI2_^llyhqG9o&0;FbHes_&~h6%{StC){l4Ho!w5Jd*&ta)sOnO5Qe0;6!@WmF|od0Vc(*gQ#;+hv&m0`VWm7w&HD8^Z|(Fs-Rql?p@}Rf"
    "XMSK#1;OGX-)m}jlu8pF4A+k;bv^bS*mJ)VXf%mf*|A?!5;A#rn1G`T^rSf2&7c;BA3Vy(YZ4e9N_Gk9Raw0=4?Y^QI39U4O-ms1{_8t2IlMm@"
    "C?a71w3?}^T4SMXn$}fy?7SVdB0m;BzFd*L7aL<+Jd`W*K+DUTPj?kJ#Zs;IT$2Y~Vyay%y_9IYyvbTH2<#R(&b}=Wu(iuC;Coo%z(-xlS7T?+"
    ";A$ddDDLJZ+1R})H1!uQT-ZlO1LrLgiTM7Hc}XquwPaZFNs|-*Vc`bb!p+Whrnq=x1C^?M@GeVusz%yd09VNBtuQRJ?-50PLQ*s<g%}RP`!-@q"
    "`>4V}RSl$uOuGYVMC0S&_~`{!N7%8VPkyKQ__QtZJ-BN0s2*evIzf^xq+j59u=gNlMun&d8tr(z`&Gk+-19i_jrVQll%3LhI~+%OP<GCQJ!<Ii"
    "$kh9bDN2~3!N^68az>YvqVRDoZQj0(@EeWF!AiMWS7Q@Iugk4$Z?nzaQG~vBf6Pw)`stAUhNdb<0_p09bsI|_JGONEIGl-aZx204mw@Bj6T{1^"
    "rG=ftG{ogV?;!jz+}VHF-Q<^gJ#nO!1n;Z}tfF+N0PqIMg8}Hh695A$ACe@Q39<pN5|U2LyZUIA_wA?%dXe*}%0)m~E|-g50m<VidOw=4rLDV<"
    "ATxvX+OcY|%Kv%lX<z17K?!Yx=E+G{QhpX_RPp`>;b3?$?8cg{bqx-!&Ue+2i=oIUN0X@)z&a<g$nlKRC>fu<njhG92Y&oL;2zo-8g@HL4%>mJ"
    "M3QQur2dn{MMJWRZ9;IESCX`(!7-+F5Hf+x55_A9N0X5xsTSjwCvqJvjuEnVQ&Su;j2pAHgBZ`cEK-zJ9YqHfAXjXnvJ;8;i1kT*8)oKy#jIMb"
    "Hf<5P+)@^?A;{DyLkKO?W&gNTVkvg`!_`S+3Xa2(;q<hcp9&I~{fG}^QDz<`bxeMd*d+@}v#mUr6&B062dnkOg!1y}#c@PMk}JQOo=*4n5~Ey>"
    "qcas!D|(i#oWPz{NX8npc?avx5|GyiVw7YcjVi3%FV`BR<wIAR%vd5_$pIQKxZlA=34hy8%)!nU?O1RdRiB#^J@R*~@gofq>KjqCgFLuQ!=SIv"
    "<UwAeJU>WvQ7VsVz0RSXA<sAEN)G_wiHL)es)N%vdU~4gZ5C);1TNNvg?E2c<QNqkz>DJr;*IfUGn*_fvijt!efn!`<s!2&azm3OBvY-rIWxNi"
    "L^h>jOwM?{tA;+BnLSe?Z-UMNsv=H`WS!}tn06%Z=Udkz;BesBFnUL-&*Y2%{)QNG8hDw-Cb2EmykpI9dz(*5js}Kef}1nA7DIIkMP2wjg+c>o"
    "o402;bOV#0Q40eaDIvlh)j-um9S7j#Nvpc^Um!4yJtrKM|2@(Dh|7W?!hr*HK!#ZDGsnxzD<Z>a0g)sYt4C*KY|BkH$@^$zb^UDQ?AB(rI3C4e"
    "ShB%YN5bERoF6GrYW*$f$(Q+H<*i5tl`bsG80Jn7aw((U9mw%`S&}vEt^$F{kw#9pmR~eYwVSu%<efi(%CnKVuu3C}+;z8WO?r^3)m6`nM@X1>"
    "z#VPp9UGGB0sNUB8>_Th24>dTK{w!G4%mEXe-6MCfUXzBa#r-&=>nPp3n-N1xOHrhKmr4h$4Px-!6HnS9afJ6eW%Yy&~ZE;abq({^3FzI8S6aR"
    "!|ZVM)yN42R6e0Gy;$vxva1nqS%AeZ1yxl2WzwU^ZY|rG@o|33@ehAksaIaPnZ|okeUs!^7yZ{(i|trli%+rm3<f21I>UC^0c%8BQNEP!+WdSJ"
    "jS}ny5o;N3G<o^bL*vuL1hR9TRBGs%TeNizHHLgYl4SzoZ)fiI_<#1nNsI`=<n)>xkfN4cz*taI*=B+uFW340g6l4pDll~_5exu`Eml?0<SyQP"
    "dfgZA%vE)1c@P&_Zn>i*#ed|=6^<|L*qeHL5A3Tl6`(|wPl${7ET~GG7<iLGgoo&>{MFa5J3~TBS}c#a*6-=fZPhE+5C)Wxe^w*ZSM%*}Z|!AP"
    "=kRj~AizuX&b!rPe4xyaetg}iwKa#T-}^x>=&~`(%UkMQV-}a96kSiFxnHReI8G^7t(h08Pk-9paUtP#-Oednc(+eG=qTgu&>Os?{kgd=hPrLT"
    "rzgE2Wi42fax#)hFid+H(guB%yP*i2kaOtwx2m>nOTfJPYh|g7Jg~d#QMbFlU-i!5TaDL=g^j?`X|;3WoGMzldr3C>uJS(jxvNKZOxbbHpLbm3"
    "-wK6=g$0Z9Y8xcLX@_a5d6Bs3qia@Ob^3W8C^H8kuiPDn(SeP>M&29?VWsB0e=gc_lB7FKJ=(v~Qv(nT7vV<sdM8d8$DASQPrw~GI?n_&`SKmv"
    "vd%!2jy6D$Vd(mOZVq9@K?jW#s7v<hchq|uBZm^%#;GX}%cQl$4#)WA@$u8@#2JfpD&T_QTfnc@s9LM?As85ioT=RVpsa4D(l?TdH%w^@?R?Vo"
    "U2rF*#~>`)o^uid^^?@!N92WhOl{)WuiDnnC`vinWKR@eJcnOHDO44PVdm~D^r=;Qc&swJ?Sc@@B2u*t;h8YrI~>6m#jjhoN*{L7_iV2PO8!w0"
    "6wHYeaeVs0spEm2qD2}O<qzQfqSnrS#WXrX*{({*-d>@Gst$^StiZy;2GErK8s+5z*s{{t7$)-EatQ&$dqf+Z+*!jRl^`>Yv&PIVtYdk1jCEr%"
    "2Ut@xY}gbb!o&Gb^M*;4H;Bk4hOGY|J~<r(H+2t+h2^H+vxwSxgqi9*m=YW5=+H&?ywmF$1QE2ly6U(Sd1IlCxeA4{Uob0BIeu<@UwrXJtRkCI"
    "FOCbg&)~3_2CH|(IS$LR%)kLD-g--*QiyFm$R!0Q{1{1sRfIWvUmGb7)}R0RmdZL3hKtW%aKj(E`Pghx&H!L0j2<9$oDIC)dc9l-nuf-8<8Ibh"
    "Z@dwrJg;P^G?3CoI98o4)#<>01MZDXh4+GT`CgaaOYIW_HW*$~vl%Q@8}`1$a!UD757LvEmsIMt|7qRxu1;RLg1IwFE3O)*x_iGts!**y_E<2j"
    "Mu=U$_#<!#*!6*nF3N8U7~gra*TN+kX>M3O_5c`xGOb4kUSRC3AIkdvwbyWum8vAiOQj`|(ADEk7_)yO0r1YP{WKp!uT-jnLM=TjaI`vT&KX6<"
    "YLEsLI-bniM{XfsAs0ZtQw~mKkAp|P;YU}6tq!*xF7OGRoKJHe0D@#nB1uV>n2P3ci<Bd}-vS=KzfTx{X2e7u@B$5Y0BJ9R>G2X3$BEV!N~1R;"
    "2Vi7u!5Sbq$RMvT7Dvee8&gYx6#bq7-&^P?`R&mgDR9FowVG5x(VZ3rHZNBo<7peymS<<jJ;}GT!&vUyW>!?hOC_Pam%!(Jl^Vy*b82Cb=X{Z5"
    "gAWE5B+hXRB(c4|E|Ms2vXi9w7}BT#k=-tKKUtC4t==YKGuNK^YTi>*Ed?qljLo7At5)m85)5YIwtJ<#DUa8ZW8!{<>f1Dj(31KrSF7_=6Js)S"
    "SMrvR`-n3@8$XPsIxTi5EaV&?HWk`v`2MK#Lb|2ZhpaN_?CcHhsGBz-{xWS9gXZ3`)6@`bc3=q|5`OK<0c#FGa*avTLnpd>sdVR{b4D6z`}aFP"
    "#TYobaT96KW}Z(bzLQ3<n-lWRtm_9(==pJy>r}S2SfdDZUhmp0#1IfB$Pv(JoChr!uEl?EHnlx&RTdMfRuNF4*vau=S49JR;Ob*mszg{Mj!7_p"
    "xNyPD@>9PaVSxsN1BotRAOTxl;BaUKulB5kSHmz&chz1&hEhzSSai{5Q|Cw<?$qZ_JdUil)Ce3tsQ*ax7FfV#Qs&;wOtAue&6oB@3x%1S2Uk~Z"
    "1Js2JcDP{FG&%a?=2^q0utuy&<{ssgacQPR{w#feyXMuaS37yKQpPGVC;YfznvW37`-8zH`shbnEg4ZMW_BpRF|kTZWzXfkJcx^P6{^NaU9uxP"
    "Y>?}$rV%_KKet1+ty%5!QPCbBs%1|qGhJhm4D!}5rOR0^hW;oI8U%9WN=T56hNB7mF`o@DT$Fv@+?2?L=s!t#B806%`ds0oP;(^DM4p)_RY$Ux"
    "y05Z-val-mS}5pNO;i}GZ;Ar((3K21uL>I$?cL$0*o1nw!-HPat{cYLJRz6ZQ_d)xXuW<1tz$i@U1`3)<J#$>vKSOxffr>*B?2Wy?e?!M4f#7f"
    "?=EE7m>P|-wJ6uT!+C-qh_;!G-~~pdh;_GRDq4!2s-Q>BoBR}yVW8T~G|L5l--iqhT*0-4Sd&HfD_cFcwLLWIF4DV>?EyL1&Y(~}P~MJ%ec-q&"
    "?_hUuxUM0=o!cqiuxr<@?T>T^MlDc`=ycFX6@v1|W~NbEx5>KNgBaQgN|NN&r8q7Z(Xw+tTerI>{RqZ10i(dd4LcJ2BR^(XD8#fpKhJjF&i!#{"
    "0GrQxNGdR9{@5|&jh2IC^)6kyG&VN2XKR{jl;kR+l;ogIZq3f1`2N(C&GMuNW@SVKg(F!x5h5zw69Bsj@~@;B%N<e`o@%GR0D=-;+*|4yeCUPW"
    "ddt>i|1t<MmlVxrpXv{g+5x3Wm;Rd>bdotZ7)84#<{T@)Igp&j|NIErn$}FX-tC*mD0%P^q}Sd7zfn`q=)g5;+_rurpCC5%pGLqhJ}OS|aL@A+"
    "YX217H1M+6thZSW84X5ekH#)k*<%uL+>+6sHeX8UYCEMih#bAx=kvRxyR-4&@OL%c7G5@iXhR4c4dV@UmM;D>nV-9h)(*2snhmF6ofK8GM?Rw}"
    "v<sL;ngy~X+W?mz#VnL}sO`UJ=up&A@nd@CnU6`xkeI!RcD6VerZXAeeih)7lm!0`6JMYsPS`gAfuzzG+rqcNn^k_9CBdj)T<m5XX-}IODz{$N"
    "w8z`<)^)0&Wxc=$$P`lgk8bIvz|v{*C(Oj>PQGdm8TuV_Qh;V}QEFDxr+)kk?Kt+v%zmv1VD~f@n?_r_m>vFqNWI=Sh?024+MV**Eba0}xsSEu"
    "4jxn;d3xz$$^5a<2{`n$IY)`^KL^~rELoxUz|hBgUyVwj(lq~7+64A9+RD_^v}5V%MDg9lPyfiOaxkYszm!RDiy5#@+@o|zbJ3ML1hTIO*}Q4D"
    "hD)aBj|~O%i~o79ZvnMQ19dFbJ#BvdulC4m0zy19&q_qvu5&PxsUMg>+byDbwU9vy+Vm*d;SCc-!h7-$AZfV^yhq}1+xF)4HBuX&`9-rSF5Rh~"
    "dK(wZke?THlJ+b8yZ|J=1)Bk*%Xes*hS|#s5Zv90&F2DYDKobt_2fdiHiNO1<DeGbN0Mi3yf}$^A-a4dCY`WYihh5WgP9&L1h9<KF<8p1|H<H!"
    "?Nj{IORh~#998j7=Fl0(R1Ts2{4m^44+LfzxRTmtM}Zb3L&GVmkMv-fy-$u@JJd7C`L$#E*oTZf_dTFBneF)hW9m(VB)hINvHSLydsbFvRo0SK"
    "U0v1P)m^>s3(!~^-2_MhYyw<FaFIw6Bqa?OXhdru(UZX+{^S4l4?AK)w#Sa}#Kepz!jdJAwh>1XsUXA^B0+2o^j>@J`IdXH&v)*trV#-Ida2B}"
    "oO{l9w(p}irf<$RDWMz=)2h(9;Odw@b~H@wztAK4^x?XGu<&xaLw4Ct#_1*`ljaY$i)*^FBR{Xt0psN<VXDg6{q7m^W*x1jj|uwS2^`hX5J`_;"
    "P^z4I4$GX#BKdy$Uh?B@0z2>1g~<o>+jR70w4m?%Ru3$kcl^J^jH^^<%XWK_Lf*TI4&FUc-A+Du_A_#;*X5nS%dNV+6zl#i(L2Zofh-pQX5R)D"
    "2-?$WA|{ii_CkgApXhtxBOP+92UJDO9k~8~S@eqTZE^d58r-p6co>TZ&Lfp3VfbmCMuUXTRbKogU?Tz+CKEDaZ@_M<5O<S5xg`FIe&~1Kqf^kQ"
    "KWj0y=?6ktbOv5JHpJ#^?UPJgmT9a#&@vtO+tW|Cy`8o~t-okThgDNmcXpC673#4hx)_Og?p=i?6`}Ldrdo$Matr|o)F@*WrSe$?6~o_G>3M>4"
    "aZzoy)n+>V&#wqweNP<}dX%WA^nQBt|2Mfm{Q*<Yb~UD>AvZf@O(K2vPg72`As63!^5{qh$skpur|#36@4KP?Y-{07eX>n<h!b$R2-?(w6Gpb)"
    "y;PF%?p8V;Df=4Pq1;se3*{eg=)T_3J&`6+gAZ=I(om_d2=l8=rDyZ=zeD!XQK`=LcnLAwv7>bj9bfgH{luTENy75mX}HWyDz8lsQ|5bEom6e3"
    "19@2u4=eH6Xjiyc<k2Tmd3IVqr`qj$wK>?)Z~w;%L<5U6*udLNSl;}-NwT@_0oIjQeK`tydaNk!sOJyUi#eQXEb@i%0dZ8ZuCCUNDe{>Qh4kq+"
    "enCgQIL}kpa)w^^F{IFk)qn|o^<UytLOrL?+s%O}Zf_?u$?yL}x9JXrpN@a)qS%pt8opBdEuH+QE>D?T?TQGz{^;Q?I$`8eH?({W7Si}G2j`eR"
    "S&1c;$aZXf<=<nzjy%UpPbqnXGV1jKC)UM&l3v!ZIwdAc0(`1d-&eBTF2vCODT9f86v%14EY$xohUi4QoT_=qiyTa%R2_|zX=V$kYJF{Ws=c6("
    ">SVI4^p8YE=xLF9Pv$qZl?3EVImx+6I6mG1UtM9mg@o$^%Kt?}JUs4D+?|3N7Y{GSpar5=qo&A+K9}k@#0u-SPNZmku7Z31ae7u&di?47Xs3`^"
    "zbl9LUPzJ=-OB_9cT)XxeXmV!`kpu~`+dN|C#RyJU_Nn3V1qS;AV*tY`B+<Q5=f?B50s24ZKQ|R;^ED+cpoX9T6snPB+};x`7&I;a76mdDQqtp"
    "zElgetZGECbqK&-p<~sThB7{Wt#|{m6LuVhiej})!Kz{F(oo0oJlUpfUev*2sE@42`k(2i$iJQ7rHr&q;hetW$I%vmaN2G|Xj-myF-(0#9S$Ii"
    "PM4f~A6F>aal7|FlOsF)_gr%N+q57ptO>TiM!|H3PW*q-EGyF%`$nni^c5x%^OmYFt9Y=@bo>dSuxBr<sovXLx9JxF`PbRYGQIuJf3&)>W6LLS"
    "amDsG^Qg=WDEfa!>Q7pq))De2y596^!G{Fyk;Dklg!+kJ>~tr#=*ZpGhs2u>h2(rXs%Uv#S&=nNnUI)OK;-6GZ9&T?&`V;t%kg>$H}#>D!{k5I"
    "Yi;!@G?eTQL`!vd$qPWVK&g2Nt-SU&7^IU$Oy}YFrJ~t>_*{E}&WsvCSUO-Ob$r)VIuv)BvG&!fktsf{Log-ODJK5x{Pif(_QzhMoB38LnK-FL"
    "dd;OD2NAneU6}_z)-qHRVpDhdD<K9yslWbupE8fADkI&}-=C?a+xNoPwR*?;?<Nv^{nO>vaj-EIbud~}5Blv`7wD*W==#z4!G_<2-*#1xyoq|?"
    "!8!Z9p^`RR&@WhK+Hi<tr0s}ohAI2+4D>pI3`^&%d$O6|6~0cv146J<vXk*}!%uP1ed{;gOyhV85%u03SG5}nI^Z3)#Wutr=<yB9m($_Ua0OHp"
    "S_s=(?Ivjgs&Td3JN%WSYQly%OVHPyWqQKnNX@Qa*5bw=bOV-j{WEo#Ovra*TZIW{qdywv-3kTb@B!hC>pJ;6a=^d+1D#LE436f$4z-rC=+wcp"
    "u9LO49*X5sPN=dqfZQ#zEEz9j&PIGMDLg^1V6;A;gsh(-<4@Q2Rdo*=ILe8O9TWn)tYCL%|98H#Gyk3Mtp9I6)b)Rt&H#+1W}}ebSwCB><$4j8"
    "nf~)0+1{J#j*=bFTq0)lZ_yu5q&2M%su%utn5x6WzPO{=B_!%VH1`L(H`$i*BKpN`PwJ8UA4JT1nMy6j%G>wDZ;jPcSKGhCO_cz2oSo=9kVl}z"
    "`Lz1URp<zh<UcCd?VqR;_QsK@9OL&b=r}zuJb7`XTS6TnMBk%KMQm;KF<9Crf3<M-5<QII^*AEGAjUHNp(yDc>xaTV_QzzR169+fQpTPe(V+Cx"
    "G|8#9(G0ZGxQ{7=e=q)@1#pbtcD4Km!aJw7LHV?NTra8(nG=KdR+6L=11oY}b;L&6Q|-@*SC^mC^jOGLK8BM^s72a`u;r;kkD<2uH{TuU$KL)f"
    "dS=1@u8pLDM<&^*DI@Bl#CN)4LiK$z=JOcWgKX2hNY$6cA4<_oy&Er4hLe^Do%A-cv2psCp<fr@lb9nzdAxCQI#DQ|ldJta{M;8n+w=xGaQQh#"
    "ILj36|0<sw6X3O;n1AO;B8QRqA>utHB3oJx^lgG7qw+T(ni|ED-gL48QN92CaxE|ZSbs5Ic3w|5(>9N>%8EXv)F)NaA7T3_anPjt0>#drjAfcU"
    "_>cNKx<7nt;PgLWwNm=2XG~>wA8<(W`WSkK|47g0azo4@%)dL5p*0pKP-h%b<`$yhEzN$b7Fj2mOFjW5VM8M{M3L$k{f&x9#2TH#b6Ql3?w%~O"
    "NKdCVkXiqJ3N0D3eR9mQhdKg5eX*0oLLHjcMwXaTwei1(#!V!S(Ic(Kq09*RdwLqZgd8t8lHIlwor#^2mxIeKvmB*3Eyjn_FYBZSjwf*lsy>3g"
    "Vhm-fzGT&HNVp#RkoJ|xRA6}JQFKtk(CK)A({w3*C0uP5y^#k*1V4E?Vv?+Vcy^%DI=Lzp_sCE`pu4=Hdit4wJ~|y6t{~>?-~l+e&2RH3pQ3+5"
    "Bf5vW7k`y)K_ODM&HXf)aTAwjYq0?RO!~83c~1MK-X5L5Xt2cRCQn_M;z<p61jK*hS&k!UCP$|@OXts}<Z5MOoSc0H{jge;s1ve;+0$o!N`L(B"
    "*N%!+GU07*E1XV5B=cglDQ3k7?rWF?&|M`${n)E24$~z0lj5&Eq~F-&&zALE3h|9dFI8k8S@K)I>DMWW9FzL<s$Y@&UQQ2EaBpj8*;CM8V(mdK"
    "Q9L$sGD>IjhXmTPx)<Nn2YZr+j~MANq?w8@K4_=QH(t!Nhh)KeN=)%zkO~_>Pl+SoPX~8ddV5hCf)T7(fUpQsE6Ym1OKB6jH_Kg_PJV=~p}LsJ"
    "M4#m=O0}79O~sv4@~CQQ$-R9jdHLAR>Z`hTYa<;+6M9$byLuICxN30ltFW?KFP+L=PtATk3-Ula4oy=j;v5~Pg#6xRdrJ`5>UzG8&feS@>E<YE"
    "H0174(1%6UOFFK{)7M6Z(J$uYOq5L{I@3hk%w}P}Eedeq*FL!<dgtN8^P+}XP;sNX$esI<ne-tzDa4Yf*X!ujh}SStn-U}$DGEJTglc}H-Fo;n"
    "?XN{WH%%EK^my`u5_@uLLb`pB()3@^YPk0C+UUxv(hC`<44(dJb#QP@pV*WW^e_;$mMKRaYcsBn$q+F*16f*(;}Y!u0!$#F+mcVIGc&(I2N0;n"
    "!w_=+sSDq#ZLIy`h3nP!uzzNQ?xA#=p5BwsQTV?qzEGcguU%S^Xra=<rGRj*jvhx|+#eKlnxtyii;{*Gai~Y_wyjQxNwqaEBm0|US=Zv4k0B#f"
    "<K6plz`{rZlPl^<GZPk;Vgs{E6g)rdGi_`L2~zQpp4d~YH7}*i%8k&>NKKdbp_2Xr*+EIQ`|VDul4fnle-QnHG;%Lz_Jj_y%{TRkZcHvqvjR#-"
    "b?ce&8G?b+6bi{l5X9bUX`|8_D|ta3o*b&DlU;oXo8KL&%ubrl^m41hNavo?&lts;k0<});a11&5$Q=0A3anUQH+ePD!vCW<0gsIgQc`P(kS0S"
    "AYxbY=g_M?JrbX<%}+$*rwS*_t1!s>*28~F#;CO^=#R7Lm~LZ|p{Hv`tpJ-+nKqb?d2p})NEM4`!ldb%?~NhyYSMmjQiy|tRV9zTyw%UoIT4{H"
    "X>0dsEc*&|>T<2B{~gGbvSTd*=0(CzMQ`zDJb8G=t3bylnuGL>{_t0JrzITs9>J&nC|y`S&M9&DZmS=~ici=M0>MYHi~%{gYt`S@r2!tqeX;)p"
    "J%Y;@r&CdQzg~Rd<<gppjD_H#UuP+4(}n}^m{d*HNclWH(|3g`K2iaeTz<1D(56{iLv+m0O!XE$nn)DRu;wFO$3VU;<`)N#6ezvrSY_gmJnqlZ"
    "^QyofvW{9<g}?lk>MpGe2!Sa2Gd1{^%ItnM^|*(hqUbNhdE_va+v;wje5F0@jqrCUKOFNCV;Jkh!?8a0yGJ!8BO*R~T2JCd_2h{t6=zP3E;3b<"
    "D)$U4k$HveDx6rldcCjHS?|!c87~k?KHaC{j%BEcB|nAp21nor$NNWGJ-)Yx1I-*Y%&Bhj?UN#zSM{;!aVIK_6d6u;Q_HJoGzbBVNPwceC+2v<"
    "ns)fl#GOw)@mQ))3i(B76G5?8u_|#gJrv*M%f$>j7vq5mhG$>fpB&ed6cLBk<3~!{>OAG82mti1c5esi(Zn&Mi-}apEhU4ve?zwA_-&~-JIoPq"
    "M98vGt+{ErlPr8upI2(KbDn-Y`IjB}jZybDxyurB+zwURK$QxEUaNGdCs=LhJw5zwL5b75T28SS=o0|Y*-3^?UdQ45K%G~S<IB<oe*+HH=slup"
    "Fg3akJ;Be@Ev5STeL2cLx$Vj&K+2Ai-<z4G2RXso!W|PtpE*l^A+K4gTOHG<WhzrwO_y~isl@~-9RebmoR8YkSF}3mEuHVDkI&MpcJ@Yw1-Ut2"
    "Z?dwClF-hcm>rqG%>`lgQOzash)KpWgr_fmBgLBF)JxasuhO%Ns;E;`CE=C}^f-s7K^>UN=ulD9@s$O-?uAsy^GRZ%ysnc{Tl`Fk<Aiq9m$WWG"
    "sO1Em3p(ORV^o98N5~SY&;R0O++j#pclP|}u@$sl+^@gF2@SpO6()V9r*%?I{6gh6#1-9E2YVONR2(ELuG{V>S)GMm_AVA=*~gxxpR7Ko>ZW>s"
    "BdeJfFhJvEd<Ydfk1qh+#U<9@7J9waQ{+lQEx&Kve*LC_JkR`$*K8sa1IR2&KjJ`esALc~nc$l!G6hDac|hMaOPT5DK0b?FN&4wu+b7LAq$q_I"
    "TcI|9Fg7_Tfd#fFpCNxV@CWeA9{tU`TpLp}==!0XFw%2$b0HE&6woE`a_%w0y0`R#`ock3IHeDbhdfdURzu&YK8ZbekMk6$kIO-}3KS_^J60=-"
    "CEHc+(v1cQ-CFK%;AFwKB0+>H<DPJif&FO(zr8MW-&NZn`9B64%6IfH=`-FenOn1_%9`*^;64^*qf`)^%9SChfp=KbU(&m&3-Nl)nGN|j$pT&V"
    "pPXB0T#iJxL!;4t^&u%2EAcp?ex;|sy^kECDrcHZLY?cVU!#mcS8TfMb|>!FR8op$k{+W7GErJEv+gC#yeIeO`($5%8>wY-{p&inUp3QA3H|E="
    "&`E<M1e5EmRkbsYn+7mM1nu|z68LaQM|bofR`W?phWVt9!C@e=J*;YA`x4H`X`iR7D?m33PdD^c@(YY{Y-(<LNOb#7<{4zYO_x=9e_Ygp(0H+J"
    "8yZ7lrH)ND!orvIKQ&+PPt_pNPvto4nI`u$u9ZviaS;kP*u8e-v7_jj_w59r1>}-yT=W+71i6a%Hz(EVcudKPl{jSJl{V<+^w2A*6|L4z!y!!Q"
    "7!7)LNb%t4m2z8S=wc0SaGgg)iYO--<*}Q>Knzp3)He>JmvuEFq^q75Uk4^3C(juT4@<=l+3Ipkk|^ReVMMKUoP>lKxOlE|v5bGF<3p4w%ARUZ"
    "H*YeCPJ6K)&!lnZOOG#Xwv#q_PF07E>Z8)^=pfy_KGnY3dgaWren~$rs;k2dVYHn+df7v#JXSgS{;M+>?D#+VFsRy)l3KskU$}6O>#9X{OUK60"
    "b96PkC+eq@f$Xt3U4OP}?N&wFkz(Ad$r4@FkM}07c*}`C0Oh<XX(nM&)5g#|WaLfvQL362SND{to}e)5K>U_o^?vQ9cvMSt1<+Nz%T&k7Vyc|H"
    "JVcj-l?y{p`*CjeY{;j{eI@Tv5FLt-D?P}itj4HxWgyg3)!h+hz?aupd{BIQz)Vs4qoOmkL3i}hL}m6pLK^y0bl%=xKvRnheM9hD$8P*lkt($3"
    "DdT+z%=?RMermCps7r)`El@9HsofUKQ1k4(;PMOkE394px?`4mZa4m@C{9yO3>e%q6O{u49mrkn&x_N(Q71#TlZoYlr$u!M+iATSXX7van4(BJ"
    "{%h4}pAL1peoDvx%`SOQSJze4LR9E|;=Iqpt%R{SPlC5aast_-5&dvJy^`EKH*d>KJ((`xfXy;SWSggodP>PHll>2j##yGNi)39XkQIQ<6K$57"
    "*xj2B9q5+0h!~gY<s`}oY!*lQK;g3^id@WD#hyGiowtFhUIZd4tMNerV!S(axeJ(Jz>b{|+fsZ9|I?%h*-i=G)_Ah;9nB;DqGH51+kN&?2->5M"
    "Q#g2zgZeavf+>;tKykj}V@_v-0XHnMFD50@i`1N4=t+xh_Km3SXuwX>9F)sqztMuKuw>p1rHg|&T{gI(#kGYL3Z_ENwc$BIGKpWMBLkDm5iaK="
    "S7Q;LMEyqnoXZ)Pw3ufF%uIlsT$OGJ&e|Oj&r0n6ZSVg4X>pg$B>G?V$W&P!5mJ2Thb-IUtW1SG1R50u=5eAY8=dEuONsvoWLg{@F_8+pPw`Wi"
    "^xy?F)$4Z^>r=P?NwJud+5Dxv^xq8Vz-f6}4Mh{9K!x`4jlH2lK7BSTaShbl<KY)PbU}5}rVL+;FX<07*dRZxbS`aE*#1dQU{YWbue9)<*r9I%"
    "7@}j@6_@El(+g2zW?!C3WtWbbY2epCk+#VgBVP53URsd);Rw1T+vbY(PAvZ4S={Czaq{Vi-UC)UC;8YUP(OeN`q{)^dlVq=Ygf5=S7TFn8;Vbx"
    "QMb9J$ww^Y92~`^I6Ia`7cHXf4Tpn^wjCBPpFKjM=mPU8Jg)O8+T0Vx;qiobJC%;3UDqSW<1Eu>E}gjW88XgjT68=h0#CNErrZS%m;*L`AxF_b"
    "LI5T?sS_TtU<p^%rX#F7x}^_Sm$dk#m~12S_*5I??jIc}3=XU*^=rymhpO~0`u3@O<0ZQCmF*YddsrEsl7+m?aW@Iq{-l_HW{vXn+J*||#9=bN"
    "-$=kM{0mg_<S?ORBS&F5I7B}_qg6Dz`;DtdKqzOS#4uFy5pS=~lr_OVMqkuA5Fx@zy`RoN%o^uh=4r^}`4ZgW-e@k*nq+_mj=;Ls(a}hm7Jeoi"
    "FPSAlk4~AQ*;s;}u8s92x}!}zDAY32HoE7kr~Uo?L?s{I=P&#YotweDKA<}TeBzPoztCKIIzo4>#b%_{K{FP%tj(&^^9A+(2^-iVpm+7QN|tb>"
    "^|BnV-N~v#Si?222VUy|pme5ejk5WX{iZ~~gCTK5H)jtdu8zB5l6`7&a+c*(BW}V<^;qUJGhNb@Ozht(K6hAv{5&ds_#1482gyMc<h1YsqE+|G"
    "Nqy4O9i)Igj2&LmYU2(4r+Y<+_xZmcrYk%y9+9Wem7iRmNq3Nh^QK19Z~p+(h>gOP7=_!g`+#MFBh?aV_&mBTQml_CFP2w>_1&M59mrK1@?uj$"
    "|KoZ;kwx*T8=oLY{tVs06D8K^o>pU2_*5FJIS%yx4qjvv|EWMawf*#$PrY0G<5%S<HACi!9-jqmH-ZyA^Ba57NVi6@xbtEKesp$tdYP-M{e$fs"
    "tdDGK#MKg^ANxIml{2;M;U8jK!LoC*YZe;DAn7$CoBD>KW5y??rk>1x)1Vr>x>SIZ<?@MS6swnGEcVl{KV?)adD88fFyihiT@<;NgXu@HP0>35"
    "UsHg>a<&GEW(o+I9KBmg&XBFtEl*!=Uy<jg(E{u=RXbkqq%WWsPeDLCrIoVGE16Hn1b(LLl9EF;1{<Z4rCl&L#7R7gb7r9p!4<kdJ>#opvZ_jI"
    "nz3r3c3~y~-4;vGVg*l&=nF_IuuNv88xI-p3eKZb0sjBpO}*AhjjpU79ual1njWPnw5ipF^B+b5f{b?1>+AFx`O9yrYBmat9Z<LzQ&B-(<EsSQ"
    "Tk>>SEnP@YjHDULQ))slFCRuhpet3i`T|e8tn$Vp3QpLhio#U1QEL;Iu;8x}E}ay2?Od4x=}1kdzlrG%GzOVf`jUF<%RAHhL-ZquTq({xqqn5U"
    "iDGBJ{T+3+Q8lD516v&ZjLX6<bir2!_fq`>slRqah!+9AO|z0LrT2*agoSfuJDbDwK%pJ$Lxj1c8cE3Y6v}NTLB*q5)9rPYT+v(V^bzr4b+|~U"
    "QMDV8qGgL)i;Jx8xP~WmknZcotfyz0=v}cIEyv_Sgpmm)!6p~0bmgBCpr1`H@EErOb)8qRWg|sPXSC{gZ4f}`!T2g%J306^(;v`hcGF15?fvno"
    "i3!TM=&a3lm#Y*HVmfOpSHDg+<#glrF+KxTy8bk-8x+bm2C8T^qeP!#wp?Sxj+0Zkw2y6VHwMP2=&@xsX?B>LNX(j*Q-%FMp0cJR@HZc8Of4Ut"
    "oPBOVdF@19PCm-aT797pL+mFeo86^nt_~oV=WZM#7Ho8fi>rw?lIwFt`mjqmEQ^4yLHrlG%hn$r#Sv&DwV>e9)u-tD@A=JmY!Ds}>dauJt!LGb"
    "r7rGwJYmn{v(rSMA`EctTf7tzCyq+0d09^v+F!kv>Ud<&^ps2nw-u$hUl9kFlgFQ?H}IsCS9N)qvlU80<7S#J#&U9a5KkuV4KVONm*!^m%B?XB"
    "U+nH5to8^2iifh^i>)Q~5fLW(v2Ce)TaGn_K-Yr#M`wD<>l6B+j9#w7zm(Kya8Ju-pd)gVGpYi)@a_XT6w3SB9kPmv^y!Y1j-9mUOh5CDsUPEr"
    "$y!Iz>wi)PsTwO4t*OFhA_GDAa2do!|7{US1Lk}|B}gZlSf?fA+$rgu5fr@fQwUqjA8GeS<nNchf)4m3W%WFOEUMcIQw0~zq-c^a>k0KV;U4m)"
    "`!sKS#Io?1*7E~G=D!Vi=%X+r2B~_o7sE{3KVUH-itHU1m13SmRy)zJt7v1Ot#&KdOXuP^F6rp<*N6SutEw$Oll%kS!WXk;NJ^-Z-r%R=dQGYC"
    "N%S7OX-w9i{=T#kmDQzl!j9TWx&x#W%@abnHrD44lH+R;cu=eLPV{BM#_c$&A0EH2MMFL9Q26_OB|dicL1NL*9XqVsiq7Ksx5TrQ!k+o~*?1_E"
    "{>EP<SL7*0$=*N7dlfRwaleDM)cB?JeK0?j%*Ok5Wq{6Ga>e;Nw*=E^P#|7J4Ae=WvJ<9tP8pWi&lV6n&-Wcf5D*#gW<gTOw#~T?{dNYOdT?ts"
    "PrPZG4-bTxVt#LwCUe=~6f;ER+sa`sxmXP2IGq-HiNGuPHF)ZMmYEgv8fADpDZm&-GG3)u=-#<0@XI4Y9v^YZhhFSMu_x4^xtpVSc(2WaPXg_C"
    "vxSupls7_!>>8zIw_!2#GtY}|?8m@^8E=X%LzGN+A=WYOvGS1;Rvx^Q1^Uw&K!I80-vjdJ^!4G;+*hhfAyZ-`;szH}hU%yLrQEuu-4Y$(Ej5jP"
    "kAq^$s2SHxwnKmY`6N1nh`&PV0Z&Q{TMH<0pqnm($+{e`)DP?7b|ta<m*lnN$gdC8Vfx{t6lv0BuOFx9)I3f`hIf%U)J!#pAt;k!jrJdZNs0%v"
    "1WFE#>C`xp2FcU*m+AW++DYFn*F?6?&fMyF2?ay^#h=XWt{esF&WH{QSUMH~%059~aEF2>GLvbF*Q}yF59KR~)}Oc<Meiqc!=fLh$yS9CwiE72"
    "ISKIwC0b-tC70K2_4^K)Z9p+V6;9F#ZpZTE=y!8>C@y?vtlKCZU8e-YsU=oR%WX2kPfVlKyg!+w+;r+m)J_Iu_wduvl=@7U%%Pv8w{{(G;gV9L"
    "dV2PddgHaf#f#_fQyX!lcS2t$qe}FSjtIfD_p3&}qV>8|S9!)=hb<L}75XxY2z0IjA221$F(?&Ia<LeU?ho!S^ZZVcGB)=D-Trfk;ms)}DcHn>"
    "6L%NniTyH8lbc^_No|*vOWtMFh~(YfR$nzFWiozjxrNTsdM9eB7ge)D?qiPSN|+n)q%At<DDsPR7Fz9q-ml<|?|)IgPifk_I^0bkS4ANgRH=7@"
    "ZmyP-hfE*iQ`t27Y08DQJ}KNCtTozNE}H=olgqx0DaVnaa^-s*as^Q&5v!;Pd1{Z|g|aYx{$>4&n&EAxs<2|7Vx^O)H{3a%JTOx&E+JG@FMo7*"
    "X?kH6X!&zeM)Ek0scCOr)eFz?)ckQQEzqIWYFhb1pCoVj20EwoWuvSK0FZBqbh4Dz)aX1}wZiVI_D7T-ipUqslCD2WN|-4y$(?#TAM4=c8W~33"
    ";Ox3iD&kj^I#M^%H{e9XEujza*3>d%Z*mv9oYIM%0iofi=DrhQU}T5PuITFY_N`0UHq_W-OoQq)o>NE51kGn%kv*jU;!e`yoKfv*92?p$rIt~G"
    "lX|Y{pg8pflflt<ejpx_LwqYKm$XZWP+iwXD+t3J2LLyEVn%Wa$RgmI?&Y}b((mlbAm#$!iI2)ci2*M}T<9MHAbC`La4wZhcl6p0cx&kr$>ztC"
    "`jY~DKOapXWki=Tyw*N@XriA}UtKf9LD-r*Z~!Y&2e5X<>q2>O`uNZfc*OFjxN#tjE+BA>Z9kGQGTYH+ITlkhqxe^hx{e6*{9$%RHfSmt+(xmC"
    "44EPH&(uD3*6+>sO?ms$){m~D3hr@KA;S`xQDD)dbgVZ}UmF|mwv!~DRb{ID9ortV*XQ+Q+}C^(^&Q`Qr;D=?vCslY@F6E4HWfD1EKf)$$kS(x"
    "qQUToKdje(NEj&H99E7Ww{4el7Vsr8BZ(s*QVu?oGSemc1i0R1fgy4vsgrnKFrhpV?{U<a0Bng4({<pg3aB(3UZ{!`YVx_pmP|#r7?wfaa|m6s"
    "=N=QQ-k=Z`u}o7dObEA|n^i&J2<RNA<cwU(8Ez~-Tcb3+Fr6^#Sx1g4l_-*~ktwnYrF?a<@zINZ%R9LkE|P^#yNPzDuju(#t5%@q=Z}FT#?t)&"
    "s~7IJFWm`S*s7X`uCw}3Ngc5oxk8aFfQK#``N#9)73GC9wsUNDwm&#mx+bj2lgz52KPoPtqqjqcy<Er-GYSld4o`Ll;?SW^cVb$X9d9@EQgC8{"
    "g-g19LUH3Iw=mFq1Z>#Dvu#^CWPN0%ba^{rpt14q=j?pa8e-;C71Mo1Aws2U5oo71-pLf`{f4^U(^D82fsUBglZ(#e&&O8uFc5wsBFBz6u`i2#"
    "r=$quc&GFWiZJhWQ`>!|{oLxSR$4euwt4|)YfAJFF1m@JuZkPxD~oXpR;i~@pw64h=B$;bl{`qxT}OvzYudIfc|^n`#KC)-asyF2k@&t<j<|f2"
    "FL%&<vhZ0^ENl_%$z3^=F9c?Zkz!>u5QV!VOb)Woh*?s^^K4!{yeHP744i`Ga-IoOO2x{R*3MHqj`GyLeFyQ8ADRaIxKRg3V-R?t=FC?`*leQ8"
    "Md!ic4M=3^`O4A~zGY^{pI{bJ+lH2+_I~{1|Nh56&h%Lc`F0d{qCjp;=IzvK(twiEq|CNk9mmNR0*{g@Y33YQN&=aGY>0%EXdXEd2=~?BDt*Cf"
    "?tA!9L0Q=v7;0W4=?7tE1g-b)JGT>C<kvxcWZQ8*4U8Isu;{nbd`@%{OI0Z04L#4dnbD3QR<U?yQtxxf1h3x2D+_uQY^(YNMkQ<eg}OHu={?J`"
    "t$CZ!TUF%F+PnH=TWV8#-K5|5D;OhYnqb5`8@rdd$uXHu=-M_m$&-wq$q!Qto`jqZ<u^?_|0zArwPmpe|5K@yPwT0$m$37hSrWyPC=?a!a!Ttu"
    "1r$3h*h#KVCK4zszUX+41Ku}_Rj4e>+NQUo3=`~$6EXVK-mG>5a#^E{s?5lc_;ir(TMz^-1B2^L5u<P3v)9d(t?Q0PE0?ftz5qeH*i062O|&@}"
    "1@0uSyj0bvI%)_ur0}pkb5aGAQtxh?o)DpXf{F2gpx<wT-+~?>ymhCSNO~N&Oa*=e2&pDk7^WBl2(r1m12=6lIKtBJ^ma#5{GAkU8`c2V-5ndX"
    "yK->)bfEwO$8wn-=gH@Lo4XYwbu22DWuk#)g&ru<xWrZ!Czt{%6a|NAPM9ji3ae_TQi%yZT8YMzW#aT>y>tv+HLm^=P-_9Vk4A*}J>Lau(K>o#"
    "3Hc&&rHAOr<VxE269bd=<gE6CZwafUz!xWcpM19CS=OXQC(DS8PzD%PY&~t+!O4^5iUQYT!kvIO-WZ84xq`@5VP%snf!wfytcR3l`!>ksN2v@7"
    "J{fPxieq{LOqsApdI(w=J9SG^@7IohKTXnn-m?lo?<o(yDa(0sE=P}DEP+-?{Bm4!93QnWX<}<%j0tmoSNzw+PzxwgF8Kr=$Wi4{3ANmz+U*h4"
    "DIibK-9B?DI2hwoiPIxbRrZ>f+sf*8xoV0felj8#n_cN1gYU&u+*>D?J2PWh^YgE7h9NI8H9T7s0(vih3I-~D>sFL$G*b51*xpWbuiMR+D*ytZ"
    "GwXDXP=m~2+aBBkd<I9@gYa#$CBL~zN2h|ein2?kY%mZHg2iM+-nRVVfX>)B29zu~V`<bUz{=t?`?KwAq@9@=v8xAT&C~%RcBiMm`}ZuO9P<`T"
    "HyJr@s;wjmqKD+PcE{=T^fVR%>-l`sS)K%&)X_DvhJUMWp{Vlk-g_dqPuOhoWYtEg`z}Z_5Hy^vt$TWGyE*++g9{ogRH5a7ZsCehjj2*;@%Zv8"
    "*a+S7>gsk9#cEYJ9ad*Cb$`A~g@-exR$brb2D1$=q$pCZ4lv#)Q`gd>q($otny9vy_~>O~hcqBZ<xEaO`o&lFH0Tpjuh|^rS247hbdb%D^u~q*"
    "YPm?#yRB#^Sc!vEr&J=(lP&wAlq1(mw^-eg!Vgr1-mcUcGmc`>P5Gu)JM_Bs2PnC|o6O5l8*gPjXu2_vrVD~c(nyIsc;MNrX4A-1<d3BVpgsu>"
    "qoSf1JGQK&Pd-VmKUT`Mb@7kd?xV?O%djcg%sRbOl){#kqIi!o24ByOBEpDvpB${!;F898o5EIU#%j8v@r-Q$A-SIrE?5zEkn4g1t$15Z(_Iur"
    "$Ww`Arb|zjZPz~-$^+HM@j|WPvZvSTdUxQ8=_{uS-9Bq2N=sR;1U(Yr>NKs@?&_ZL-%rey^I=%=Y`f(6j>;`VxVYV>^G?x9U%E7V^CpM~MwQhB"
    "QTMv@g5~Y5Izr#O=lDFGDzEE((+j|!vVyHPOUSh~x>pY)Ur#+%eEjsux?DVgP2jK?JO=TF>vx{5r229Z+>y&(37RlHUtVf$i`@xrcoIcW61@R9"
    "=+%JYjuSCuyKvFO5|YUhRr#d?r74M?7Dmmp`PLom(5ldr?m^JN&s;R^dABG>lL)ZQiB!meG?Xhv1%f{v$F-st(sk?dtcZ5K-o>%BhRPxzZ3Xt8"
    "aHrO-`+6?bUYO^EYPmOnb93~ku=MITlkIM7D|Z&0L>IN)HllBxZrt6`j%^v{oV4Or!0R*Ui<554b&mv1f1g*f^2(`k#zQbj8_h(et%rNMc{>Xb"
    "c7?)sfMIKtf1Un#%#@JeUtrhaL>omb7aA>RJrlov2X<;p4A2|E?K-y9EJmTyV$r>%UVDwn6Eims&aX@Y5?hV7e&3}Ot|At6DOj~z?g|BvQS+Ru"
    "$0DY1Rt{H-<oTZ>WD^#PtE>AemC8imtD@`7YIbJ}-7Z|rZin7isGV0Fos?O@#<t6#h>4;I(<EZP=@sL{*pq`=td*Oa+et#-;T$eagPhYCCL@Fa"
    "gF7YjDvo`X9}Ph!3MyK4<5T;y3Xj^W5ppue=~}s5Xyw2s;;gPF$!NTj2XCG2LWmoL`K2PbJ4I?VUxIWzj^jdMG%DwuW#;#wgOMZ$mN8_OvVy4I"
    "_&Wj<D#zU|M=>w7QUMOZ>C?!5%VieB8IR9Zr>8-c!%sK|fki`%JTr6r(S$fOQ+5DQ3_*XVhs%qiGIMJ%2OY4ZZEvp6&ofmPvt}j<#ba~BAVo`<"
    "buj=Bvdsh=K|ZAz?`l<HVka=v&CV*7TL*U$bXIjvdlPi?+6ye^7U3tB%Yhu;vecp&jp&|&eA&*sr%r_-gl*EJC&p1!&*iGsYu7&ZvE9XnQY}J@"
    "OiV-3IIc27wvkVkQ&Z%m40)}TtE=?xT*Kp5ES6crz=~q}cGiyvvz;ecWb5a{(Y73b+=NnxmTfx)2iYS%p*S+)b2TQnjmEL%`#F$?&E7C%qYu^K"
    "%4>vyRHzpgatk2ms+pl~y2#09pK12uVbl>*SZT5J3jI;3&OIMF2F)-%iL(f1jRwR>plC&xNe^b<IiRJOkg0Gpem<}b^)VM$!s%IGM}?&TyB<5k"
    "A*i3~^q^jUeek9`$hq~5pl5x1m&xUS#FW8ly16yPl-g?tj~};6bil`Z9HnO)VD5wPmqHQ{(*Fm{CkueIR4vSt+w{CpOh%F6A+>Zkux{PL42Yr("
    "14kZ)kk2Q~uLI5~)43<VPq|-()j?cQP=?Nltc_dvuJ>?TsRIX?@t&n{a!MQbAjIr+K}?a2J-c>jA)#Ptm@jhV+sX-Mr==R_Se-OsvrH2Bc9SwW"
    "VtqZBqtE!xKY&3H*Yc6Y=(Er0mOURc_X|Q@^e)qgvjzp|dsHD1xuLC1iyEK#+u^rzpDABgY9^qEapuhOGDr6d-y4Btl!f?~mrF%;p;|$N^gwRv"
    "W6I{xaAh!LsSs>n896NBFewkzMhrzhes7XaUV|e8esxV376`c{HOl@_fO_#o@(!a|8vRz$VBzCJ!HZW6A($Exker({QUEMoQ8jc-^wpMufTdCo"
    "6zI7et3}MrkWU(uVTYcTEdd!(7oIvIUlc=z$<(68hO3DATm$ApOjDl{0pkNwad@FxO(Pb9#>$i(D7xZ-y-WFOcU&y`1x<J9v5Lf@L$S;zEzUmn"
    "7;Bs2h$2gIr(jH>c=Znt{Sg3cHy@_6MWN1cnMgUZRtpFWx!rEAGK;DYc|I>h;Rlz_0(xK-f@HOrn7Dx|P)*x&bB6HPb_)e5!;ChXy<Rz6m+8pS"
    "s8X2%S^UC6gif$a&_$aeE!(2wNg&h@oxYx)Zr~MN^!--L^G=?uCy={lMa0F$v)6?!Y|HQuO;5YP%Z{i_Um<@o|LUtJPT(1qN{N>9^G8*^9{2oX"
    "8C9!IKemM`dywzLZP2sa?rLY`qUbo$(9CQIENL@?aIu=F*UECkHKmRmvEqEA;j4nW0a}M@6^>{6NR*9ME7c$ndDgPVV~9vAC~3?b<eJ3v-3Jc{"
    "*N5i)PfssSYi21uSJJ1iU4t~;<jI@D)UoKFe?@=oTi1?Fo<l*4Wx1!z;FHQXG55SjPz*65WM_TNgs0CwJ8?mNP*-Izaaw9Z&rI<AM~U$5?k=>!"
    "*xBj8)t1Z)cT_CP)L~ZszS#0yP)Ci&OLk!}glP>pJxnt~CzC3sm<&w}KOf4n<MH1=5Mo1Y<G#@D5wo-XaipUi0W}Woh6O`l<!C=j`-=6R{UM#u"
    "uxKi$wj;5fuXpIcG;#qwpfE=m22{R;`IQY2&GAj=DRPBwE}wImi>}{l4O97mmsUV#6a*<a=f*F+^vhH!2#c0iN`xPscX<CW!F5EjW2k^cacV{E"
    "QGDXeW^<-hG9|-KBo~w9a~GQwP<`C(;~zVh=XjkJpiR1`YPASOZ_nS86=C^+0Q`=jG^!ZP42fDx(t;tJIbtzya!mfhe^lponx1McE;{j~X#8Aw"
    "bclCSCGSVu+Ez`>0#wOV)+UlH2?G<k=uM)}W=AS3l+z_Z`L_XATok8rEzG_6Dvte3n)jVj>Cfc%6y=;aa3e4sGHv;npL>p6==t>3R~v_*S(w{*"
    "HsX?qT~HS;nEP4S><_YuBP59Z(Tt#j7^0eRpT7F`?c1JGOH18uMX-9T5t)`bqpn-_EvsCoBRP@oss9MV_Hm<JUOc5`x|qg*P|hQ6eNn3o#=C|F"
    "A9?oa)2HLTt-IRnEJ!KSG)EZ0DI;B1MuHuuYoaOLa#=iLAXCggQZ5?$%#0-*7eG<Y4%vjq@J4>BkDwV96R>keBW611CCs~ERZYa$?D4(zR$4o8"
    "1=vi}Pn64%*%8Px!ck(b-XFE_mOH!{NCBv1Zh2?N7t&4(O*qLt0!1!l+J^tz2yz(RKjGN9T%j;Xgb|&EZMjx1D|0$doeZdd=~Ahli5elpb~vGz"
    "gk~d|kLcracf}TY$dTmqgp=e^Mg#aO;!xdWl9GuD88Kxt`pt=)IewfW4fKSQO!E=?cM@Sg5g35sib`69UY{#L=jp_*V9nwNbn$GX^F<-r&bl&A"
    "p<-XT(rWGOJoVIeM{rW@rFr_sR;ys|5i^7TSp<yeT?PiZ0+7)P7&tTDDt)<L55oxyW#z!CbM+707+En=GlO8+uU0LWq6SmGADIAj2VN2f4g_%b"
    "E}a)A$AzAMU9sD30>1TY*G`=(#5ZmTqpX(8d5(Q;@!4m6t5oXu=UNol775gjLCckd1zXqa+EJ!U{y*wpb|pWvI1`FmUJgP>c(sfZF~yERYA5xW"
    "ESFn{=vgY0$C#=Qj|(uMcTol(qO_Ext{c`fO=4+=8K<Ts&$U6n9>;(Ik6i=Sl}ucZQHkNuS-HCpHx0=fW!$(tU<#Rcg#hz2*&Q7N<TnK5Bpw?f"
    "0zAv4Wc~skPeA`I6daZe1<$6=bgMwgZ4E7}(U@2O>mFs;BIi#`pe=B2b=9*SE1$OuSFY@dRMRsv#_IbNxOR7!mI%p{JHy(dlubWZDi$pdSulc5"
    "3MI14O=o1=^xG`mk^QEveLLP;%oODk4v~ixIa8I!DKD5S4<J1TkmZV^&ka6^8A@3$3RL}N#T*J$dO&K%)PL!~A<xBr8Ych|c&H4UDt<k7e*93R"
    "<R|IDlF8V1z83^@gM&Z#f#%NScu#bmS?hg6lO6<j`9SZA&Yc*e;mY>19N#xOHSZ2%_;X5%^#_i=bDP2=uadEZU=>1MpnEBeF%Fl@MN#5rZOb$f"
    "GRQMAJ=kZffE8WKmgq7Ihi|YTDq1>O;i0Aa{d^pcqDrNv<y~?A;f4@fTkJ#R_q*Wi@FAI=y={xd549+Sq1q$jY%~aplhv@g?kSgf_r0}Gv2Wug"
    "Q@YoCqw$^~oepg@a*IVu&gq%lxnsydK`L$*iIn5IL8ZoOD(H5yoT=w!nxhW<7zn-_eA4y)nUuprynlcG5M|$Ulz<@LE*n~PN4)XIx=cOeld))0"
    "gDmfP-39jvOvE>Anud7u(hwev#pqFq#~)po0K>3_{?*=N$mE$Hb<BKUj^24s<h@CrO(i7o%fH#wY8>xaDxffBfF$r}?eJkQj-pX)7=bO%%ETgN"
    "E=eq;{jYn0QXnag;~kxvS!p=WP&7bnO<s-z%IVWadOArOjkyri@S&444EH?2>A8_-YbS*0*J|rm0zKMLBJ*H3>wZLgZ&rjx@z<4Rtl$xQgXjvw"
    "X{)`^=6x-teuR}4R>0lbs#GD~hh|hJNYkS;PlrCQog+t%5DXoYb-(&s=bObZlq{>cuN6Gxh8rpzmMvmwa}woo<4v09YveR)>AnM?1homi-0tI;"
    "8B*>1Bqf?qa_Tw4$<!D09x#jZX<FuJW55-<xIIEHfXoqYkp*0Hxxv^J-=d7{nOQt7yakGrJ*o2fTzW=z5|s>qit`ohX;MBFQWlgGAp<?i49M=Q"
    "*jFwVC$!#|vkNdr3(WFM3pa1JS}b@-o;3)1xOl)pdR!;4VrWdQy0ByhV74(!fRsGF7e_|sj>}arz4>`~E}aR(=hVKlXYE~RdQuQoyM<1N9$%-E"
    "Bz^823LVZGyPRL<5%3!ow51H?yX@JaA}q8{AGOiVK$5Vhr@XKxjD*<K)Rd)73hL0~-$+d8FYb>bxYW=UXh2q77QEqnTRvj7){bNi(opcN1G$Sk"
    "1DQ#)_+nuJxcrc~Z~=-U#ozlqoXKZaRv@Z^ZYjN-oaHe!eGvM7KL3az*9dFta<dus!W^At;2tw0m+ql26sW+SPr0;SyEw)X=ZS|3x}eJ(fGI2H"
    ";#sEy%4Nh{dRaZz3&)9?Svm~v_agoi>IKZaBMkUPm3jn+<Y4A7kf|FnS&ayRaI~<CIG(v82sJ5tE=j9G;O3$u{Ao0j9nXmaqf;X?`QSs8B_|o0"
    "7h)f*kMKy6jNvR<(05NE6eK_UYGP6pAmfetken(OF-RW@j*qhx1`9c#64V?(YA)#Sop|L86^j%=uTZh7o4&kexR-|@0KoKN6ZhrIjL=0SzCVg|"
    "!f32z^RZH%ynC7wbeq7B=coxsm#n7lvplDsL!!R2a!l)`De?tjSsd^WyU66|eU*Y+EVbkGhnQb6UVdc}Q>~5-LVyW!$io32`%;6<KG@xbt~HVj"
    "ZK#)7GLZMhe9BavPk$Pr*S4%240=M5CyI65a_BEVv4A#$`#b?A6$pRf?cPvJPvl2lG}%?GJZe+i$u*?k#nMSpoq6_=I<Vpvc?yuF#_3?BQ3h<a"
    "0=>58+feixvLXev8C_n;>0{7!AWFKNDC<is{kpx&FZBDHL!Aaeta-2p5R3dx4dTs&ZB|aA>RR%*Mxzk2^<=&~%<Jq~2TH5-!KY50s-P=8HI=fY"
    "28z$280P8B(b=$bUJw}Z1{@KNM4&oX4oZiJ9F*gak$hL?kR{)<4OXd|GM31wh!{->_0#v6UYkQ1J(yfjsjNqt@26K^CzNet`bh+eOMb#m1Luh+"
    "GM%+*^}&0dhc#>G`w;HKj2pm7nM`pa`YMEkKCyx?V_jaBw&ssUX$P=2d`s)wn=C>Wj4>w{$6G)|VZg?R2koK2lQpWz2nd_jc^U#_iB<=EY{H6w"
    "p;3C}mKjSlx;{%DnSl)Q*z^j5dIjRr`uK5<4uobvyDVTm6?&Sjd|j!E({yzR#KAwV(y2q_D{6_^=)hV-E^n08Ltr5I)MB$~;!oagG$=KSJuiTv"
    "EG)Q19XRx`T~G8Vq=NT4pC_DInN(A+q-V}(-F6&|&8y<v911Qlw=|98NdHP*QP@T@$b#i+L=;sH7@Xqkzj8)crq8V*OdpZ81v%RvjuVWY2bB?>"
    "l3Y-nTG4*dYb+WLs+mS}RxPlKjWDXR^vK{93l&8kDYdgK3PSJjE_R&~`IH=RSTVl%mjav9y<RoU)szU}xj9j<RK^M_D}v`M-X+&%c0qsnf!-U="
    "3xaZ;d8DxKqxF&5nVC%L!S{31^Bkx7$=dOwX+D?r^u9}8<fq)Zwmi?6bZqh;N;%7+myRuZ0VwhgJzP7d(&QqyREN@UD--ykkFV6X$UWj+-A7Wv"
    "3+;ySp6Szt_^I|lq{hn$l&{=DFScx{=I1^~0m?<9f@=$$s^$T{$-3oVC=}Fqb5qKE&bd(ELy1dEQg*xV8}k?p;`mo-H(4Eaca>Ubl*<%>7qsZ0"
    "b(VOZOqxv(8Z0i*gd4hUn(ho{R5}WRZSctJp*tSG(AwL5vyvb<ySh3@;ritB^9#M+<}T(|(!$0@Uj&qA8i;4_4X{`t%NX(u3!2Pyx=)-iWcr#j"
    "swi^zGA_i#3M$wR>-ek~2KzFaK#&*@ocVbI&#T9*OhF0AfE$1GhY=Up;kc1lPBbY=nj04j<hb({sjJl_S!m?3%(JvaZl(u*FTHdOe71_oR<hk|"
    "!aK@{ET_{Pp1z<x*=n)SMU=(`B>2durmZQ?ZYA$ZMG&7H-ENNOOF1&9vaVpNG$#@_WyS`60H+JB!-WF56DJ@r;OB<J6F}GmX&wvP!AGpg)Gn>7"
    "M;vC{twhMO@!>JUBA48YRpqo)+`Ne{89%$JX0vJGI&7VfGCKYe-Q{!7O}5ajC|lOIavyC53+{X=GD5DoWhqJ}3M+$rew(-CxF2Ex_|O4^zyued"
    "9FKJaSU(7&yepWD_4H-U()Md>y!CeG)$!Pf+@nE}mUwPub~gIaX)*(Vys{`SAO#?>hv5_p8NXAcCpC^Fnp`)@H^L#J<nniTSmbJ%jL9NUh)-J<"
    "0_Bu4IkTk76L_r_qS%-Ms~u5#?IvlKB6$q{bOjYS;l1sMR@LHhk{#XsgFo0EfM`*AEW;PW85Z-fyt%|BfE=fwuE{i6h6;<up6#7G=VZPi9w2^U"
    "wSin~;@R9^Eb6-<98wroet5T^Zfm1U;@Xk`R<k)8aYiQPc8c>U!8nK6U}+0=@E||3TtU<#_OOL=(AP5v6EJ5lZ=Bcx*PEa9Lau*wb+tgKK!dHM"
    "&t6N}dqrZw)L^C*vG`B-xMd=(J^iuDE3eQW2a|MkKJ+0rr;mKZ^H}`^%yTG02&-i~fAnQOeWiKPKJ@A&J;N020rWdw9`Kfv|JecuY%XZ$xW#0<"
    "1twTpqMOL;{l56)H2psLoLdRvP(HA1Rk5oIQ!Gk#hDNjji%Kj~74wB_5o}kH{<`s8qcI-)fN~wpGf(*?=S303@er5;U5LmOV!qKLXDC@$#4Q;K"
    "XtLhJhXL<BOja?Qg}Cry^*}4rYWlg6N)tO|INfn{|Ni})zQN;T<Yj(I&fvew_af#Wq@U-auu*L09M0oZy;So3TFiA6+m^8=qskWvFN<S?L0+8E"
    "U%}uvAJ+jn2=E{~YDYk!bk_`!5<rkiLA`*{pwI$ond3njN9j44RX@9Zrt$OrBHa|7c(2CO1GYCdWlK8aw%wsy>h&lHY68j)JI|xB&E`xS`<2qN"
    "-lI409`N~@O|DO|C2XXrRT6qjcT(+G1srLk^bQyT!W=S@#vv4<_pqwqhAvy#R2HwxWs2hI@k_^DfaN6F>2VEvZ~q+Kw2LV}d&+Q`2G9IcD$Rg|"
    "mt0C|{+OAV-r3mEF;7rN6*2LI(JX8<8dH;{vO+;uph{DDB#=8jeRv-5u%ov)MD&<-5h@~jY9-dAXphE&QHqCKm>hD?VtRVm#UJf#ZDmD=p)$Zn"
    "IQyG=B4Le2Fd<Z!S~HI6G7L9I+!>SK@Sq`$Cs0yjX_z&*i@vLGS@%VnD=Wo-mY_QtDMp(%ENLT_qA7oKSs9zc=PUt;#l_)p*ymznS4Z7$*LRH&"
    "^#89U!i6oB;WGz9>J-`o52Mj`P7Uc(aV(2PE|zD5l;r$1CI-`rE0(x$E>0Xf#`2Z6&AJz{ubQJR&-6z^Bgi$mIy`}eVlUHeA=}fHc~pcT!uIeX"
    "qqLk6T-n-kO*RiSl}GBw(H<k#Lql<)$;?vjewe{{DRbHT>*^#E=wrcNF`{4ehY~=c2bab)U`F>1ZrXg>tjE<1fJnJN$ru64b=3d!`EHjH1*H@@"
    "1J~>O>D_EAkSc+Tg<{Fi`<T|F!2kN|uMY#G8EydPgzNgAmv!)6aYq-$eistCObJ!5R~D;dhn$S$inLjIGdDiEzkyKXYlC0%{eDEp43ec>V9p%x"
    "{Y^f5^meR5BvRI*N*%5Upgr*RyBJb<E7Od_2*=itIofq5z?YZ?QyB7(QWn0tS}IwDY5cP1W4hTKE3TK^{7{{aRtZnT*%PqC^g~3iLR<E2deDPZ"
    "CPwsDQ}QomCnO))we|{c^;Qc{)A*q3P@Cxii{0be+S?nCSQ)Z^$kZ^LQ7qwgu>h3rZzAEb=w1k|JHF+M@qqX0#FgWIrQ&78J8dX{s?5O<Bqy+d"
    "IjM-8T(tM;x8Cm%n2%R-6RSxitnqk^mjFa0Wor(btUG9)?)UwrrHAXbQG(sv9JEZ{R4?W&=!G;wttZ!l8)I?@9eVgP+y!wm(9Z)8<cBJNF-Y6s"
    "eUJc&K3B`=wd$P1)*R&VxHl<?p?P)xzK%Uf4>q+CBXC4_5HK`^utg-^hcDRNCYQ?E+?XS+?%Wk(w{MIOGZvUv3Pira9f0~IArN|wk)8LGJ-y<<"
    "MQ+r^8$4m#bgDX?N4r8=hhD<)O>=KvcRQ1q*n?Cy0qKVuyu!pw?1RN7ouXNo+1wmG^Q}G)SBcHd{uZ>uH2_AX!s2)}w^$5|n51_&0_5{MF(qn4"
    "@+brp$oJEO4^UX}i(+Hz9^Jj3WH>+pkE<?hy$jy-G+8EspBD4~6Pfs5|F!E$iH}OtzmRe_jvxl@`)F0=o#lfbk2xtz#jyo!#)7SIO(^^!Gzw^!"
    "GQ5J(phj4APF?1Tx6LHUwwZGwdlwD_{}{S*_Z4NGe13f$?Lx!Aqj-}c8UcgBe`(qHRnwO7RNjnFQ5G^9XX<)93NIyUDn3^WFfgGHH6cJhJ3Cji"
    "XR|NRL!<{RpiW^!%-i!*jrwy;0U!&0rHX_5mv_?9q~7MOWO^liFma8Qg^C#c&Q1>ta=W<Gn1|o@q;F9I^x1?uZ*)3kF#+flKzz@Ypdc;m?53QW"
    "C^<T#DwVGu++TMl#WYe`iX?QT>!=*|2RQ=z)6>%~MU-T(KAmkACW)^Y0VkUN&!vz;$5nVZelzl8=+!vdGp(xH8t<^7_4Om6Zru`0WtpPx9|u~J"
    "WBK4MoEIq)2Z^%fs7xt$g9Tu5BV<rz-h?0<4N?8VC?~f(Y!T*iv#Z4<P2mFgK|wJ9cw}p9%W5!p@z@r{K<E;V3bPWulZrR+wCaZ#7}L|-X*4pi"
    "vc29uHc*pZuf)=>%1$IF>LGv?0kp;A`-%l8fYV)Foti2?st`cdxm;dFuSTH5!jyUL>MA+2V(0}rQvyUgLH@J2#f^b#mFc!^Z4_vsqV@>SczXt?"
    ")5wjrowM>7IuxQs2V-@<h|zZdT;EZ4N~e;GNnG)E(PP!NizFCY5)POD0>y&tHiIk2`JQ<5O-z$hbfm1q(~Fs3+1cSG!AvxmOx1N47cFJ&6~Ou8"
    "S`Cq&;_(b46-SUJr2L1^BkPljLx*@G9YF#?{fs|vx?v7?#RFYjSTMLy*xnwXGz)B#lZ#HavhBkIO`ATN?JzTu=TTa#W-&!Z2CwjvUVE8t6au$9"
    "Dr>mXBOd`DY;0^aX4nfh<5iI^zPqKenLLo%Dp-Z?bOw5t0kZgMmz?ST{lz-ZQscrH-4jH~+1_A9IovbzC?$U3)0BVaI@|P)TAxMWzCt(AzVdC?"
    "C}9hI=um89)gO8T;{16o&_ixImm_mxQ9E(eK6@6AcMlpve9`)Iy0}~2WIRs9`+BIdJ|7?IeitPhf^@|{lkzWndS|zM>5`@4HOUOtCMScS)&Mqm"
    "{Jh8?_X(8ErBORa4{dS!b_6|Whk}Q#`mm9)#)4C*#ndLANFRL1a&j8XKx8P|GlM2!2yBRAvksjCnF;-5VRvcE>|7afYjVmW^NoE=?CobDX}pjc"
    "t%w~g1HYv^#x;RzHHK0-rn=~d-c6GEd8A{gA&N1p4F&;)%Zn4M9P23Z=F_rp|HEz{-_$%D8GIdM5e#P1m!_gGT)Ii!T!46BG0Sf~6s9#?v%Wim"
    "wOY{f(Q$&s8Xchjh%Hibj<CyYkb$gB*!@VGW|YcfK<wZ)L&%{GBuiM1ZCy&9cG}U90B9`=D7ok>f-B+(U#U%2S!`*)#SG>(*Bj{K20iOj))66="
    "xI5AGOHZxUv>QhmjReAus|Vp=WN4!Ebf;sAL^@W5@m>NDI4dh^d#LjcBNBpJj>kRsy*`(=vF!_=<qUMjbf+KX5Oy)=us$+88-L&e$F!R7OI<`g"
    "G}_(eG8*>TD9OVPsw(qVDvI}$^!QLBeV^VNVxVuf15K$RVomy5t$KR5*l=}OgnYv3`byr>PG@#*F7MF8uXstGLQKA#&6AlO2r?lk9?@NSUcTzW"
    "^XGDe$zmHSJW?931fKWNm=_b^P!nIS9a>mOnoZXXH_isrbOf_3L#b1z=n2HwHuSvE2}F4|)bFzQA3~Z{G*Pw)=3>EtPG;?hH{RGBD;^zWQ%A)K"
    "i>4XZPUdT5N<V6|?xo{M8JWgKuh#=DI^tSc@Z>(uu{j>%cW0jbBC}*s#NcEzpI7}pUfsUwsXRS!KgT7^VzDX?A15Dlaeh(HF*H4|!1_ndvERq)"
    "y557ydrQ_?FiO*DFZ*A~Bm3~52DCV)pzpGC9=|1{F;8)mca`M2@_qw1n{!-UFnQfjx&_6fXmfLYBXw_CJrq9rxCRkmuSheMik9y7_TFT9q-|^p"
    "l6xh{e`u;u=)(*hO!~UQ@pSnq+5W>zTtl>VQ+otG1SWQrhLkMBUV&Pk9)<J)B8j4N-M2On{&I<hR33gY$cD%QzlTp^%><4dT$#@#KyCA)F0LhI"
    "%W_4|bA^9Uyfh;Z94I;~^bqNcdP0}WC>O0**6}m>{HVIKyiC4eajkAoYJGnvkd&;rh=0@mVSVM)sRFn*cKi3Rz=&01r2A$*!!lk=<uw*#AdiEo"
    "BuuA~I}P4{*XoM_NS9O0oaDr${{HyRea;dX#L?aI2!fRa!))YE%*FW%x4J`!(k$obltdBs8-0YNoJom=sgJzSei6&A3f&CH=KZQmH*Y?{PfAu+"
    "R|$PMnIT?xoEIw6^LBSv%TunNQED)_doNP=wb-$?MGtsfQKG@0JVH_Yyw>~nO;1-p!i9T!%mrq}8V)5xYD-A^%BySD5*_3`ioEnl+|<%O5A8fv"
    "v`UY^hASD4JH5Ti59MH!mNk4-VWr2)Fn(8MUdtg^Nilc=w3Ky9j-;5vRN%rl&15+$)Aa1zhL?`V#W2SR;Ma0qdSP->vBrbh@zqOo+RDGBu3smE"
    "$bF>pG>AO!+yTTO<ohf(hAw>$kwUrTQ7ji_JgZ(0LR+T?k$hlc*WtC`WzNoYIvJ~(m_3Z=(UD?#J73DYzBF}}Z|+U{_nik~!nBVCmN7+uGtgs6"
    "jY&d`qKv+Uhc`v(uw}*Hb5YTZBH!r6=7yM+BiD7{s`HQVy{~U5ET?JqID-Mb>6Z%JsUSDVhEr=yj(4=MGXU-Kf<_#l425%0>$mT0V(r;;zWItj"
    "4wy<v6B-ycIUdtHOt`3^geP4WaP8nh%41FSO_k{n|5dwPi*xRmd=FKAGrC$JFs}9#oAr~WdNr}CmC8#mWfN0mbGahkuj5P}LIO=GrLUpKj@!uR"
    "S&12=c_<nrFwZf!Hq%64X(BdWjo+h0ypUY4y1tM8vmwMCt)E}mSEj5KYv?nY5>u?Pte!*WilRA3a?g+BDKXkodlzaKy<9E~W0od&EEF?m7tNB$"
    "Ks2mvy*o8UM=M&m7(Kt$lRD)EEL1JG5MwQCXH@Q%DxNz9<F~B9wojhq8!pxBtqSGGR&)PJ-4JH)7A+QX2Cn0oL63g7*?j$VbQ$Jkh<;GTR<c?^"
    "w~YSu&b>_o$cLj*t!9d?<TkBmp9OOhn$fW*F-m8PG8d$R@%a3+ToZ*8i46*P^UXISsP)-oDXe#Fvq%Iw069V~X87F&8|zxC(EN=e%bG}6&rK%j"
    "{CvMlPban&daGhw=PEvVV_}kP?AxOTkf%_2@ghE`-QL=LQ~}x*KTRG2?djCrHM+|Vcr0?kTuucadR7lZQwi1kj$}M4UFOWR4pvqHo+c;r9$Up!"
    "Bb=E@VySrleQ40~{o90j%@*9Av@XxG>s$jAYYPi(S=QvlKGm=Da96Gnjwe7?pO&y-^Wtgrjx0=o)mr;cyROt88#$#Xz8_?mq)tJ`Dx~zdD-`?b"
    "9!HnxD!3-TPfOvd#H&>3<l&`(2qG<pjRw7poL7V|aJaZ>4_8;Y;GjpIXB_?dda0C~nDCzb;>j>1Q=u0rc!7`J4Chqh=kmb=zJ#2OSjNS*#}C#Q"
    "vFhg+5UchkPNf%NEmu^BLOaf{D#Q<7d->qrRFn=ZhPSb-Dx(mu-5elW6aXbANx{x*ar$)V9B%MunE48{Wz>qy$kQ;{XFgD>jOZ#J0Y@XfL<gTG"
    "Tj;t@-n=<K)o7sC$h_Pb`Ec_l%QLg(^bzGU@28C8B(S4sYD(twIl_??&2pGWP*)bEY@9k(E_?iwVB5ma=Q6?u84%1D5T6(fs@qyGR1l9Wp1ISe"
    "@5sEaTx3pheT7mRlQvd4E9zpPjH~DU{y)bl%V+pwiuT*v3}o@=8yf@E1GoyoO*yl3fwcmc=jp%qrgC#U0sxb79Lz?fbicPicp}7oG?db97lVqI"
    "E=}hyUBc)jw){;QI2HuI#wtB}A)lWMLm$>RISH#F9DCh~pZ|sz+IAOXDd!H8h1)!QfvMEoKnxEY0OEMZOVc@w*_2}>BYUG5_~!|7Nz2O})Chw<"
    "#|G%c*B6-pOz?(-v5rEaK!*3{ql|r-NlTUG$jQB#O+2fHnP3eH1@sh@nIa3Y(jy|3!QpDv7tLm3Qjn<t0q7rYWs}9W#6(qOID6@^me<#@G)zY;"
    "wVgs?VnUg$TigF1Q|}q9*>zosotwU#U(TV^>m1OH2D%$)q$UIk00oL+NKs;jGC9N13`I$!uUM|~FW0zS<v%X}aJg!NU1O=n_DD6s@>nyHMk0q|"
    "1W6$^Lg$yic*8kod#`=&YY+qhboYDTyZ3~>*G_BkDsU*y#@v~}xw#NC1$Jg;gnoV3g%e3WshrQf;RjSI(9Ir?w>5g{_Ss!<tlT>KI2!v)-+1#)"
    "Ik8#!AO$c*z<&IjKl#bu<z<Jwu7Z4FWE|f|L%TjiZ~V}`v9Us#vBF<v--(79JLUj%)i$Z7H9iHfJ&od_r-NxfoDD<#a-z4Z)Pf{f$AiwLOW+(p"
    "={wEP=NE=iNqN-(g@3iN!B0JXRH>(-<+7eZ^}b|-q*{|Yqs-6YuV%ASu+{b&<Fh(Ku^PNJ`!AE%-1#wjJyq;<&|$ZS)j%7N^A2DBGE{1Glr<_*"
    "nrRKIuOw~4pTW*>t%t}DXbgFLBm!13OpSa}BB&Z{c(ZF!skk#_WD}WUGzs!j<i2K3Is@%_3ky3)K9<-F22!wjXtMHu91N_C>q|;Zw3@-No>P-n"
    "QK^LLs<<umKJDjm;%Jm>U~RkkcfLef#^LPL6#FVP0=u+?8#m{xSbdXiRKknkX4p8M<!iRN%{~;7o5W_;@{#uBQO1~_w&K`!*(409fDv#3=8;#)"
    "0ctVASh^d5aXm`(!9bSu*R~3N#vkTv#py_Hhv$+4<xc05>##gl5@lMQKFvF>{3gHiHZn{VD%d{|{jf2}Y70K4BR=bB<+EV8716MSbOpAR?B7Ak"
    "JVnlc?t;~qBhX8+rRB_)g%?}x2=~_gRnoDR|77#}2E|z+vXtylld9{RDl<3#Lq@}A@2I5z=i|6ro)Px$b9q)&(NP<ILLI^7ouq%t;E4KrO(RT`"
    "NJH~YeZWD@*wB|A?bipD-czUS?~O-y=v)@gcF}~Anr==1=G^Q1e~;3xDUUw&82#Y<C+F3?c~+VJ(9%#-_lYB;7x#=EZP^zl^)Ri4LsNR}(O0QE"
    "{b5?}E`9?i4=Rjw!T!oqCL5mKDq%pX+FLcF#`o=bDe={{XS6cwQ-^F~o_=PZR$3oQy8GMR*zi|2>5NUf-EXH;df^XWH9Mx;J<Dhd%AKjvYVEh5"
    "?%ElhoN0Zee=14%g+lu_-MAdaW?z-8e?F<I>@VrDpwqX_l-@snrnh8i!J4Z1jyDsew+`KN&GGCXo+^@^Ncrd-<>MI@k5%?i;3_BSd2gEc@vhOo"
    "zHOi#O`n`jOjEs@){m`^voUXbJfQ4}VCz?2qI)D#U1Xknoma)En_wU8hP?ZeRQ>g&ZerP<XF8*V!S4X+D;nFe`oe3T8qdlcuobQvFlrP14M%hK"
    "KZ7P7yLOINKG)x{c7jYCpBT}71kXF@zA&SHuhH*zyQjL{X5bCFd@`~m>+-|i`S98vd0VGHOX>DZXny`S+P6L#4eZx2F|XF&Us9c--&L=Zs@_^N"
    "2}+iI+JsB*{{Aj)bU1GM&d2z7-zW9Cj)mH&rEBiaD~7z&jA<)iAVGs+Lc?`6Ikhs{XOA+5KuIEEZ(CqpZbhR<?$e)+p0Iazr=KAi!v4aprmOw!"
    "JCqI1Xi9!d(Tm`fem2Y|F48YdjWZ4hS9KQCDx2cTD`SfiAWi<?)O%n3xpXS9jr&t}0%sm<+4LHGz*AXbSEv|%O1DnwHm`0J`))2zrVG*3TFCYj"
    "(M9OiZ|UXkD<^}`&C<>rD5DnXw@04c{>LIQMRwn+|6@x1l&H5?c-s4uIa^)rr;j3@4|Rdk^}U%cI{mWOW0U;uW;Y(2)>6?{FCuwziAHwmupQeh"
    "`vS51m|@_1X}~XipZ*Z5cU$%M_=s?HLFF*~74;JG&%FJu?myRoeXjdMdnjWQ(EP#V_`J1?umZ{}b|`z0*n0U<H=6kQ5aNU%(PNtq${D@#Ieq?j"
    "^ujJ>qpo*C&6zLiY~m!<7*Ifp`fz1uBdh%?ZO3YoLF}`pWQG*%6Gy;<UsTuQ(F=PV!i~ywrc3Km+(Akw96$q8(bQJt|LAvYV3Ks!`oFXa!qnHZ"
    "qL50f(x1^_r0dVdW|JeYPjq@!yCeFWwlT9{=*>dKrnX1xx*K)l>5MUh{Y#D$;~j77>bpdT|Mv<EXq`q3a0|jkKTQi%?ztJTuAvLyFt*!>=WcIW"
    "`-^-Gf3VM=f7?)h=I~0@oU@<(@{hm0e}tkUZ9=yzc}{gpPI&MeY=Meq?$PZ0ZZsUwEi;U5s=MNKHf_9m#hUb88phM}eE2iD0+yD#T{`h6M9-I}"
    "Mk2ms?Qc!5bYGeMVsU)x?PoYPn;L4~j~e~$n`}@ANkP9<rrNPzdMevD`(~rwV>kBS2@3vUiUHb%HwME7F2tGBqj)PCmlVedrn~muXm0U)_R5J+"
    "?b(lwXT>B@Kb;xce+ZAk&T+kzl`bVF4)oBPadvTE|6(Pa+`0K>qbh7{x9N73<N2(c4F?jD(>*X|j^BL;Avt>+b!y3$=IOZ1yj0^c^;Ei-6?U@E"
    "finsM--%xiM(}avclbOP%hgx9UBB0ZHb#&3g<7aP(0@AoXxROhUEq&=jyLTQb|6}1;UB5}VUdO&>F54J)BW!^)Nfa;DW$(^zu!kKlp-tB5J)79"
    "Z1%D(ww3xT$}To-dRkJ07;>c21T<alQZ~6oR6&!qny|f6rT?9eoAG$SPIChhU*qNX)L(zwYBn%?JGRa%LQ^w8=9hShFYPU3U()u$;q>WsuVT8-"
    "PhOyUOLgf>_IC0Ekis$S(R`h)VXU9&{g0>ygW=mcgF;@iktx$<hy1^pTlSb?Ao%}o3va~@ZTgv+q-b|&p0m%L_^s|aI@j%6+5yde@_GLR=EUHw"
    "8=iba!pOGCk;rE@WWuWi@x^h?#Je_A<KDDZHycJ3kNic4vF1}3A64qB3iKDNf~4&6k~x*^RZ`V}Mg(wP{Z){XqqI?|_FG*LzEirJ#@W|X^MK4-"
    "Y~KEmmeRhR{l*}j?Uueb%p$ZTmOIsgE)x{0^eLmhAuO;Q#7)g|Oz{J1U%V;}4d^$8S|9if-@hfwZ~sN4RsQ?EVMe>B$p#H|O-Z~cQ&7((l$c#("
    "&uwlc4e4><hxET`!a@s^Vrum#D&|;E7eks?7yMy%={}#w;OFOSdTb(dtP6}`3LL1{Y|>9R;_~9e^Qu4MP1RQxbw=UesUlmv(YJ{nJ2TMTN6O}l"
    "4T`&_MkQk}TIy-GfFt!Dd3*ofCZkB?g6XGxEHK@Ewh%8(sR`BXjxU>UJkm9Lyz5J*_WhL`?AS`z?K?A++`UE1NK&3!{x#iwd+qYSGNVIj(xvyu"
    "QhS&W?V$Bh^9C7SmfhK3dSp?R8(8^Hr<CX$kN&~uhw6CQbnW}yaX^*x&2OK5!O}<hy|!-sUm>{rCqxdwWWVdb$hKx|afAc%E<xVSm_hi5<0aFb"
    "GA)%bN<7>DEnacGu#|M!#+`rupIzz}AiZF_=Z$*f*=|9lI}AfV)m>@mtp60_Gd9eI=4jkiJ*6=&d=k`6dZLiN2ioNCvMD>lk1;SFC2IUnvTl_("
    "n7^QwfI7`9tzq!+r`sx>r6KQ5?Vs3>b-T-5qmOgY_g?po{>Wo$KcG~rczo_uq1>Mqt;(NMbmu><&ir&C(5L5KwVwLvjc>K7+l{|{lM(PRj3av8"
    "UvIt;m`X<b=5v4a=?(+L#r2^wKinVd>_c7qVDjm~_qLMBtdV)o{DW_CFf*oIqZ#udfxQ&j<-^@<+$YCEaQ=Kz2DSf=KG!@v*{;%Rd}V(=zHG}&"
    "%A!H)Tl{|KDGS(0on!;C$2R}Ym`)S=$*KGw{N)9rJL>-b%7#(DK(!G^Ql)B<uh8IlH&&xm#9r3eZxxc~-b*}d%8cYzi>){J4W+B}MLXSXe)-gC"
    "n|`kQjr;F+dxrLWJxyMCr24tZ8TCrKx46+=ozm)si&Q(&NgLJ5KUNF@f(P{F?^CuPXVfTnZEO2b>o$i7p8D<Yr@y~o?)O9}_A7Hk>h3SJp9_-h"
    "xC?cU?UjJ-#bia<zPhoa_YLr)Nt0r_`c`HN<Uh_g+N57YlMXuVGWyr^-~5-|Z~hP89NL|&=)Y+`uIFfnJXO9v+G4ZuOn8>oA*rdL90wjT5@^1}"
    "o7q-9`=lFbRRg;PNltTV3{~CqUp`{!|7o63o5~CnL{?t<$Y=Q~RA{X9@BKDoGwH?sCI)0AqylMn;x#z}Md?4g>^NGwc5_#oaF~J<NMz+QHTt(-"
    "KzRB`bZb0z3`8Plo@EPYyJlDW79zC6e42TeYNY!@NwbbQ?lEH$KKt~1N!R6e*&P~hcKMqYAo{|HKd0~HdrEC%ocOv?U&w6b&fN)Zzmwgxklnuh"
    "H`MKchSA`m>SHhgQbT3c|Brszi6wJ5n5r_Z`c{7y3YuUk*CY}*S{L>z^eKM-*EoQa9<HeRezj5;p}6+WF9Q{h!0kg<?_B{2w|&Ka1^nxZ9y6GG"
    "-FG~fKUOazb*0r-F9uvvUaUQ+6{P8@t!d>5b6m+Vg@=Ga*pLjWNnaFhChO!-ySzjf_)Wsk&<#W&1r<Ruw?6-2MQ^#b6iP<sZxre)?3~H$eDy1m"
    "!Aa>f|NG|NZ_lVCE?T2+8ga*bq0n0P6ZW26m2TjU=smos>Rw?xl6=8Wmgs?Qzw*t&-N7xDOz~}`BaYB~xWxeh75~r7lsu^K+AJk=I;zvAoidLi"
    "o%K3<Tsw6nQ47B9I<aa}PY%CM@hSD8<4B54t22r|t{S{r*Gzg<Eu|VBu~6cl!(ejbt8~Jj5OTT&{qIyI8{AfiyHlHfP4pnvdDXSL)6LSqu2%f="
    "D|M|fm(J(6rtGW=>4U@@B!JkMP9#$H;RmZtB0iryE1QIIJC#9#4-)8Phd9UfN-FxdD@c0%9*sW3ANEvWeX~U~>I%AnW)Lo_S4H~_Q*Oq5UAkoM"
    "BbNo~USMmm<#gE@UlCEtC9QlQ)){QqqX1@9r@~lfF756LpZBkky-Vf)R#To<b$Q*#lw{g*OFoU)dS+>gE+RJ;Dx)vq9X!i{T>Oy;Dr5BEdF!OP"
    "`EmjfAiW%0=&<n}cmyN@lDbJTFHr2d4suDrzJ8!d#z&&L3Yl6CZEbp_s-2|eIvv(JI!W(gYBQym0l%%QznAvZ1*&4?yWLR971K~P`(K-*)&}v$"
    "_J2*q8FXwX>3e#@|CWiP&NwzZcp)jTs{2{GGRUR_dz_xKYFfQeiT9rbWkdJr2NbP^aWzCzMeWi(9O`ccH!jWWb&sE&e5rd%3Q_UAOLLi4)A0&y"
    "%1dH~8nx07dSUT1_td~Uq66NX*+{8*TKzDaU`=1SmnuGpuygZ5V^3KZeFFRs-qI|FMq;4wl5C{A>W9J-^gR)+em<G77q$8@efEeyclue^9zL(-"
    "wBf%mz{v5sFU$Rj?6VMv8kxH$>qU$p(u{+m>j7W%iO~;Z_S>6_^n<tGBzsTkMASO4hnlUYJ*-LZ<1HAa4<}x?iLFqykU3UssMN+GU9j}>r?lq#"
    "f*!%x>8EJ1oXXJ8<obT5MOb?F<C`fJOx)!lJEiZ9yJhOKwGK!f!$!lB34h}mK*AkG&uVFC$Rwgk%WNr+U3&df8|(BB=}g(zwD@Jd$<NxaX~xdG"
    "nG=Uyu1vej7E$toO|Bay98f|Q07Iu?>DfMUsHzxTkN76VPE%e<1JlGs#@_1C0GE%Q<^`!ak0LE1*m#S1<*OSn(^;rfi`X;&*yWv<>)pMa5~(50"
    "QT&x((^Ta%d(rOE#5zNIH38zl3Zs;x1vNG1djp~6$JLAMIV>K6uMmn6eCj{(54!c;czUSm8;`Q_m?H{j-Ed)+9OaL`zQYfLEmCUNx69vAswt|?"
    "{J&nl>`)APZYZ53>eM*@O{>Q5C9#>M7tB(emAjxQthsrO^iSR3!09k<pj2l>kj>b66c;HwZR`MIfYOre3b_{{ZFFAQQphX$HL=sE>~R#sFdN;S"
    "U+JsM2q<~+iZnSBenD`U48@bvKR_lZ-4s=cA9Vjg*>oV639E3KrmP3eV_~kyGWygSJGZq0uXj8FxAk#w0N6XP^^83U54Trs(hF>aM1hl@eHL4F"
    "LJR$fkYQOH7nC_VEsEM^0UqL2y8OZqk6fBv$0?Jxwqv3SqwI?MKz=iyGEhe>bvwpB@(n>8$!GZZ+Zr`NEj^8CRQ-qS1|E?P-8u9N$oybOiKUi("
    "3D4j)O-|c&3eb~(?#yRE4^JD<90*B#j*&`Y*2KMcAoL8yBH5wk13AY8TK8!+yD@>eId)m6q)GSLOyBbo#P7eN3cP10bu}l_chaS=vNy=~c`IrI"
    "M@TF#?6PuwP}D68@uxiyh*b14+xsU+)lO%H&ol2?XK@b^)WE$#CbI1cEUB8@IBtfq8Tw%_RQu{H6DJ`6i1O>s{*Tq(=V~AN!WWbK^!df#*yYci"
    "6ftu3c~Rkf!K+hx+Rr-X(d<L~x#|0MvURaQQCr!4c{tZ-<x?7U={M<9p}9cU;p$F1aZ7fj!}uo`FG}`w8)slAKDn<d=T+8qB5sL=_%XFPkm3Mu"
    "M{!_khhIHgKV#+lrIR{6C|QV1H0qp!srXG-kw@Xb|9~RM$U)@E`~n3+<8LV~sz)!XgM0BMMc1I4<O&;^&bedPM>twT>R2a^?CIYvQ3FVs;nLHm"
    "Bc~WrW=lMHoF7L-`+(btS{w-D08ft`v#xv|h9=l5^YuWD_Hp*qhiEj;F5!ZKJR*T|Z{ErcH%M)c&?hXdrpfFKgO86Y6ISMV1$VMjXMd``hAV^="
    "tfi}zZ7;y}WLx~<@f|~7Q0+rx7qz<hz7NdKCO~=%eBnGAQfXk$vTvN!_j$JlSVc8nHTN~;lDP}8B;7}|aFyStA#J546+W9)a23@*J_!mKJ4>n="
    "zbHt@j!)BI4TM*^)ca)JPSG=^%1-><I~XP6C$aUw4Gqac@I#*iGJ1**gHhqno%o1XQrW9yOYB^)fc+ck_{>NCS3RCzh;?>u`?Rnkb1qu<e`B4^"
    "PD00}ma74D-?wv#U>t(D2JBWr{R^D@ZMr-*H2RYMgML@teW(vZBDA7P=AT-6VVLUJj_BwAfaZCv79r5hyBh!6Ooj1}vCmwlX<I0pisVFa-HfQ+"
    "7+(KV@OW#_+hfPS&Nsk5xryyebZbP%%!2j{ALT9JJ9JAqL)!QSOa^=i_Vm4%MS59;$c=+f<hpsz=at=?YP2<bk}vvs_O}nZ8J$wS3CLn`DD&!v"
    "q7!|kuIdq=?GB_~FjEU`U@lKi5tY6vI!^jt-_B(U%rF0mZ6~f$fxKa`phho#%%+|?hmgsRZjV7Q<4SY_S^3)holyl>O%{>Vfl%2!)zhFcG7m<@"
    "7sV4>S2tEiE4*u+*#yZ4vuCcr%e#vv|L=*m<mGgTv7Fy(W~uJ05@mg8*Fu?$&AR8T+$b;hj%g@;!kM~5-5R2rBCRkI-PY@$;;ShepQ=-9`c-u*"
    "NWZV`<6z(`;QF%{)|g4)Mc<=;%Afg~sH>B{225-8D3h5tJUG9K69IhXqLF}L0bBoJHy5AQIv-b0>e+a2K;1XkGJW3-ns8u>hr{FEvcDYV!cxBB"
    "@VB15CJhmQo>Qb97xHfPu4)JN`U{NC`3Dc@z^Ndpa&8FWHLHGeN<+NP?v_^8R3BdVj?JA3{EPRcaeB0uT{s|W;_n}KDVOh2Um6WU_~&LuTk7qU"
    "w{-1`Rs?JU4*auWK<D0S-B29$4S!7kk&RKT`4QhCb(nr+%s<DKp0D!}ye&PN_Hn?eT{X6gD&7u@iADa}mOt%_0J_P(!{@G%^5a4<nGd_|qvs_n"
    "xKTi>Ui=i>>jW}O8`Fl?R^)gzCmN0S^j85yA&AbQoa1Ez1o%0k_93vE`E2{u165)to2_Q(_I`!U9DB*q#vxv>3utdbi2$UcNHW8r(IP)|Mf6@D"
    ";#m5b&Rcc*AodgKDpN44c3&%d(89?tTL<u&j!UjitZdaOc#t~9Cpr6CMJPzEnro10TRQK`cBac7!!R_M{zqYyvYT1d-5tE?g(rli7bdk~=8fs8"
    "i!^)+h*Vco5lkl9_tdQice?z7j7bZl3yf87lKLEf-wSkkdbQR)YsXJcw08N2WjEEjaQYdc*sScp09}R$w02Ud*R`rxm^?HNSTi#wr|bl{#*u9#"
    "o(YwD(|l}k38QULML(|S914#R*QAq<Us>$`-~ZQ$W$CZ&KOzpmo<5McBHCixMbxM2gZJx;yg-hF0CP=zSa~lecq7LijqIZw?6Uz>StdSOol@bn"
    ";sD?F7w9lZgEZyKgDWC{j)D|}W2j>8OPusp9W`z~<OOFvn(7=zf1d=)=#8RuJLMxUb@jhYDD!cpdY_P{MF*XM>~8SKf5+*68J9e9l4ty1Q+y<?"
    "C#0PXeb4!P<zioHBj2W}5xZd3$dIooUCC5hDZ|bB*@5@CoXff0Gup~laG+1)(c`xyuIhEH{Z|E}CRFfHN7t%{6GWa-$9RJb1qIYKh0G#VZ`dRr"
    "7=M)7UlR(xA&IQjhs1j3)(V4aDowu5HhUpfU+=s>7bBR41N^VsygRBDBL%fR)GEn@DoWFm3>@+|AC=a_${ao;Oq8fkCV+#&QJLYZA&8j`{R&@$"
    "PpEh2Pu5zXbaoS@KSY*=3Xpy~;vMC87(0<_w5QTl2C$7UD2VxyDo#m%@O%1MHtxT-c-*Q%f$jT;BGq?9bUs=}2Oj01{WlPa9ms!^2&O0xrhux^"
    "ff$ME=3HOIpG6{xi%Y1zpF?N=XT33vd$w!SuiJ@Yrp=4E$X)e_t)o3Sd-ja#U*eDdgFbKLkqIp|R!}LtOH$Czsj&GUNmc{-4FA|m68y+q18L+#"
    "wlO~~t?%EI1u4j_;RjzKti>`uqzikaa-BTKsIw!q5a7IBRZdP>5WS#9XTtNQJ)_J$+~#Dh`}wcubNnEJ;LRSAixug|QfS8+AG=^DR>zHeubX}t"
    ";`Yep|4U`t{}Vc+CF^rWh96WZQ@iv=*@cg?*d1gFaDYBY1n~bh<c~dmu%B8*2R(&U%hmAs@B}OG?W5IZOi#$S{g|3U@3{T05}i|RQMb0U+jOuT"
    "*~Oo}1G;!UUM(%ZX~NE3dy#~F<NIn!wWq9Qllu07?1dXzUb3&q^vbc0x{W6So!-GT&Mg-T(Rc9c{_q<rS0gQV)p+=02@=PkeR{9d``eG<m?N}c"
    "vwntMn4&huHH7<lcP&r@2EKcf+CA!`mHfy`wmwF<pXDjME)8^yVfik90ADHUE|(E)+*^Oj8}f?&3EIwk5QE*bhVR-L{X==}Q-?SNG^y|lDT?a8"
    "@Tx8HH7tp-px^9J+2}Vui+~Ve7`53trHwDq@eKMBiOhZ*UnS|glu7I4)jrlX0eQiI)TQTvDYFC()>c4QPZBhY2j@E%GfUT1-p30u<C}ygX^og?"
    "MIp1z_Z5NaSHggr<KMY4IH5i>+8kd_Oxv8guIi&qcP$_9XRhG`%A|HIN6*<Z&Dbzi`xp3lZ1ay#G39s0|2En`9jF!g!S7$=m4e(aqV18MY>N=~"
    "_+CqO5$R;(wR`N2wr_Ob<x6jd<OJy<Mgdl^ET7+JXR#}Y9cNb3@Ct(8V;y$n6kExU>q#rQFIun(Hg{L4HTnR7iV;2x@ivt<_=la?NXqLUQIu!q"
    "GU#6(Av4#d238~wGTk)>8JMFWkS51bnK6GEj3X4cR^nYY&wdKRsW0*AoHzg<vHID+{G33K(Ew(~x|)3%{~Nh9bnZd5$f%Mvnvo!=50H`_^Btax"
    "V?53o99pD@G2?t43Y~YZq9g6>Vs;pri~LHjSSN#uqg++XWIjowY!5?xY~MF4d;wCLDMEi<h!NujiBlPkW%RgJS5=?G4LglG1;sDa*2^$lGxUz7"
    "r5opnh9%yz1|`5qaCeL@uJDuYdAT>_7d%mTK)DfdNo$BBv;DH!!$IB+{&@f6ZePl1u+GVxQWQMU0=m}i@HIA!YJmNCA?dk?#>ve;@>+QdDAHhy"
    "`q}~^WhTw=lOQWqQ!<IM=Tz|2CpmUMe~Nw{s8dlPkz7EBZ3lSeWa&}`MPP<&IBeNNz{p>HUC4!bll-%v%~q{#Ev2IoRG%jiU%0Ij@9~6)5|hXK"
    "gb`CCvsX&b+MlptSN36+>e;q@_E{7HZaWkI7=`xH^8nXig|KdRJR{80)Ai&6$khbHq-Su8x&_9&l4&*JWp<0to%E040L<t>{j$i=N<vh1B%Q){"
    "9^%b3LYzZI$nQ;*I~Ul!tbZ5*r?QKTvv^&*K8SHnx9KR|tp>{61iS*(v4}Ll*_~FWCg!C`#Si(cwBaIQz{bV!9_}bQMd~7B$V_jjRXuv-o0<8j"
    "KE;qtEpRY)jJ|ZlOsOq()lMNi_|cMZRAXV*V>PXQ-q5T$swPEPiT@tYTIXxjv{loN{P;5VRM};6BiojIlVb=R`-F~cO<742k2q%1vAe&|xYPBi"
    "#t}w{y*j;&-TR;jko`=o(1Sr9=}VeEbva90#0c(TL?Qp)Re6kjzznH!v0V%d=AC4@O1URK)zBCPsLTPtkD<!XPK#ka+9Eu9it!Ap3h)UcGD`h6"
    "?PeePl`p;e%jL{GcVYXwyPyzAcQh~JoDAp{RQI{Jes4<3lz|+<f5Xo*C#NuWPaV*&HH&C{AT!__L4_4Q%<R?JlCE>0r4Ij%2#lXuiG$}X9Kw)J"
    "q-(emw7@~hv-ps=-Mv%&gLSHjdEfvQzkJQ8%AC3Y4hP0%{xvtJ8IGU<ocE~Xz#v}WaAVNIFE$El9K$@0#B3bK7}3aJrj0~;7P?~m2=gy)+Q>~f"
    "jI3QXW1C;fM#8WmBg5gD8jmRZ@P5+ZurPgoppp$f*lQECJTFYaJ4h+c(`R%T$GVd}B#}YJ?!(A?0IoL8KzP#=s-qZSx79)@W|1Fn+D<I2n(`9g"
    "f`tfU-{_2~(yv=WKj467$$^Fap8zL}Pz0wvmk;0*iODz*x;6t8B`PbwC~0*3u!_S(m};v0&$t79(9Npm`Gh{hCTN~N{Fj2%S}*HkJ(nzPGjz2h"
    "g(BTg*)z?NT2*WO%gW!<-|(L3^qnO8$l2V+O1Zc|he6n(U541sNjM>|Ze?W4s<UHNP0$lGbaGpZW}hwZxQoN4;*_$VTt*mswhCtF8~lb7mi}EP"
    "h%6hPiA9*(QWkp!>fOKr<mGGF$zd0W9W9PG5Sc&|Z`(lomgcnb9G62X%eJSoiK|$t484VhciRjYT-N_Eve)1;W<k12x{1SLspXyL#k_WP1*8J}"
    "qrc88a{@<uTutCZ%p<m;W>2f%QTjf|>gp9h?dvDU7m_0Z#{jkDLM_|+_&xJA^=kt=N9N_|sWnqNml<`vL{%hkOZ>S72J+?s_Ry$(H>g|`>+qY@"
    "sr)nb0ZK;6>z<pg?kRdmkwmqJLepZ+6B$_H1&{55kAV+7Jo{ZyU>s3+c}pOR(mmNHIiK2efm2>Ytic}fFOY0xzi2`0Hc~p_8}c6<qXG&Ou#M-2"
    "--c3^s5q%T4P%HFJoXgPF1rSXTShN=BOpLS2R2ROk61rTEpZu#5C`^bYMd-LnX}>n&m86-a*H~N79uE=U0*}G;WB)HjCm7>_hxE8WuR)*Ukxj$"
    "jPU6=x%*6Z1U(R|6G-1l6$OE3@66|^Dus)WiahXBX16=Gbq_a#u?d6A1!Oa_=VFALYWztm!{XW(U}v?nMk5L6zr?@Y{RC30?^8Yo(zG_yH0UCU"
    "j9do$k5Uqsc?BzDl{L=hgZAlXP`*Tcsy2ER5>_VeCg0!(cxU6pBk3zUBevU>HbS+##Qym~{n9zU^GLC%&I9_mutsn^uC^90>f?uyMEOgMx1nj-"
    "*m?D=a%lBHmF_<};tX6Y+{H*s9!BCzCl{b3T#^nGL@A3jji+2;6JDLo+ZQs*_W6P>x=&R0{4>s&S#-zptIpp?R#P34ND%Pg=HEx;FU;rn?A>hi"
    "`UQGW8L9nmp5}8t%DM~Tjy07FL!*x|uDSok``$g9bTebRR!3=ZJy@jq>Zk2bd0+0XKJ(xg%F1>TEZd82qyhwa;-mSVyvsO3vF~eK=b!#h%uw0O"
    "G>HG+lY4xe#`cL+cSjuFxymkoYt_^<j+>9sl#~{ACRHPJ{P4rRp(b930^)L2DAd++Zu-B!t3sc@CY#nkHE{XfHq{Q7g~LtaXh*fTj>w+RF#o(G"
    "SgL;JORu7Gbn*q{y-uEKg1cK4=T#@1U~{zk^YoC1;oXO~97!*5tN^H}<S)m%OUn!K;b8mER=4k|lcNolJ$7{>vg*6fqm8nd47G3%xTtya1S6xz"
    "wf&-2*N24_iQPip?J50R*_Tm*!@w#nzIu4mVdl7|c64_1+rq@*DJe9lJsP;qfs(VF>L8aXZsyUdRIk+1%-vR0Ct4fnsX78q4sp_{hqP1pn^9}1"
    "mJ9lKc~P@C0VF__!QX4QC)ff<a)Zhj?U8L10iNDIw_C7B?mfm|^ZNM8y^*SVbm)Q^(T>f~W{MPP7pfg<D?5(vgqc~ab}@4RNlPdi@L~*2%qSs$"
    "3W?nQ%uKUI=w<rEAk1%w{6R!<NUyrtXZMo9(3(@p$#K_(UJ?PO=-%2-Y@H+*;!iS&TPGJA$dD%Z=8mNw<0UFn^m{M!x4do-=-o0}cQqH%J9lSK"
    "Urv`r&Vzre@{?R+GEJR=WKkq4#1cw$mkTbSoaKSLS#gjeq+|JD<2jk7%k$6GX0F1;t1UC3K0j7s<-;&dEfm|T7Chuv5?Tkx;3dd%jz92VmdSB}"
    "cn1uAj@RfmsQ5&3H)6ORmD?VlF7^(d%7unTRwS-#wIHbVdJ%pWht(qgA`L4t1N(DAa?bIqBZxr{(+E_QUi<=sR9}U$7B>I=!SoDf;lCMiK)Lw3"
    "Ts4=l3qyN|9nQpg65_~$(^XHXGP#X_#zE`p6{5b8vMM=21~!2ksJ_3uxh3Uus@6v1a`}yS_}L7b-l<hS&b(QZW&)xG9>4mx$Er{J>`P~?7fK`;"
    "@w*O(E-eeeUC72^@!0d8zJQ#-+2u+AW-LgNLu62UL744E-fa;f9FWU;J_raZld6?ybwJPBu2n#-ecXC#dx@8}m>RyH_UN^$Di*w=rYj6S!cutH"
    "PiB=@FlXV?I-WNe@=q%i8{w>aY2oA)m||1UGuHP?G&@kuI)_zFB!AHS9G0sARd=_J7&F|EBp_^C8qFRF>c=3d_j3|g!`EYwf1d`6jiAa-rbH8G"
    "j`4kDjK}B6kBpt@^@T(f4K-?|P%MVLW}QD#bniAGIzea3Z@00BNY`lFtkAHQ*3?KD5J2+*t+2fdI%Nv|*Y@A8?$*MN20;lQ@`|!L7n&+6`>SGa"
    "Bg{Tib)rDEFf>Cy@T?7l1T|566B7vTVvY(*1}oa&kUU}RG8rJ3;z3`ShLY&r3=0|91U$<p4QY7(rVKY!OOem_>ve{bs@+CLsMMzWe2-Fc1hA^P"
    "pK1k`JjIV-;1=fRr-ZJ?i>e`%Ed~(|#-L5pf$w9$OTAbiI@-!*p&c1_x$gDv-D3mpJ0%|e>kD64q|fHvP>$WE2eQjW*oX4sqTShXpAZIW+z<Hn"
    "RBFC&`+Yjl{}IB?LQUP6oIG(t$Q9Z5{#%LcoxMvl^(Su%5Vjz~h1e+Ob0hTUd0wirAX|aX1Bs2rL}Si%9r(f+7VRt1(;YghP7aY&`HF8^l<oy%"
    "j>v;#)=W>6brbipFZURUtA&+ussgKP{D@OFR(@J8rh(c<lXy=-u4q0zrs`o4HoG1%44TS3zBnon+RjAsh|)xYAeS9l&``pOD&y-Shp4<tp#$BP"
    "k}9c6B~-1J9z@<iX-t9hqA}btdK^M>F!aFDJLdBf$YW+@whV!0Z#R-^|6*KGMK{n1O63Z;#h3C@9dC506gb5}-$GLnfUz33Tk?FOc$WG@tsV^J"
    "c^j$<_Klvsr*aCnVliSzEBaZD_MopuNj_?<OJ$6Z%==I}k*G-tsXV`%N#N_*55=lj3Bc)qHWnjdh?UNgdP1qcd-Gj281S~9I(4dCRuK{!zPCeT"
    "AqL#XOfJT%PpbeLix^n;*wK3rI-O1+dacGOBbLe!tC!@vp?TGKijn5*@)PaU&^iXcpMILJ)JQ1mA~i}ynYLI~Kllsv*MK-s@`V+Kg0>17Y1RAB"
    "`zqM$A+e(p54X_xrGaZFg8ZlLsBTvP6(}+M<`fDR9zW!;#Yee;4mie8yL<*MpO>3_Wx=)@lWk1P;$6O+GJNLO*oETYi)z@TT+PVlq=@~#HipBP"
    "VqpFC`lJ%41eG0~pc!+y-s3p5S?0AF4kM_{32na!Jvxzwf+xq2cT{4dl1?sPo~e{^3_@yXNg-p4YgVOq(Dhr7JY;<w-2+@q(T=N^(jTfHg>2lL"
    "fxw0_Oqv;nY|~UWW&9A@I=m4-X}9?s2ZQmZO`hbh32_N*FIJlaQXo-qj`~i&&mbfsaMvRAS1bHVu^-1n$NCZQQ5_|sP*Oq+Eov7?vAjJsjVzHd"
    "Pdyc?o!zLm*KDR?v^@l$N40wUyYId$&R&emq*Z0F@Gsv{y3da>JE#6!)W-Mu6WI)%pO_F)P^Et5*fD(mvDS=QINtY?;Vqbn)J;mW3FQ;(G{`1e"
    "!bqcOXb1c~<+#>iZv(7ceb4u!NY(2_+E`z&*BkTYlS%5v`t2~z2%Q8($3%Qg+i1+!AB=W<5r*b11zM5bx5Js$oCB*A@`g@2`hJ(A1_q|KQgig6"
    "WK7Wy&9q84E=KpZ!1TKTJ|AA_AaCp|7JG)T`5>g3oi<o4QUl6T<Em$lxY$RX3tS{YSp-MaSQ?<HrlkjJCPI;je=p$soA5%G^FFOQ-%t=>3qza)"
    "niLNEdmt~dHQvb;QG|69{7R1m&su-PK<2;PG+W9tdL53&K9xgs)bMqQoLp7TBIswH8mf5cgf6ChRp>!1&#{jUw!t&ThZ$3T6Y6xakXxtjm(mw6"
    "sWm>h)3_U+46jj!Sx`So_V>l<q5C_UQ|k0-p|f^m4WS-zL<!4#sow;ZI0q-5n2<0WZSseWUD43@imFuAy{e(3sYDfFq@q6QJzj+7q(_Yg+lt^2"
    "f2&^{Q^QG+qc%|rY((~0DN_Mbi;!>2LgjP#xVasrDIbYCsJK+21@a;=451mujG^JiyL9xZBi;w?<sN@PQF@B|a<*I}-uisCSy`fLhgWddZ1Ez1"
    "&Kd)Tg@P7`(~NM-s)+@aUL4mT=N$^1Ht&~chlZYiblLac$Efi?vwy70Gt{Dg1D4XTl#!11jfDb+r|kzMZ9{%QHhVg%#Sh|PL76x{Rg_xqT!9w&"
    "I^Y}TY{{scpzq!$l?r}!Ig`v<5LBFkj!iQUbSYy~u_ZNV*cUsVT8n(fou?iv{OCv1eEL*7Q}w`9L+>WNQy@E`?gcv3x?@ZYG|-H^q8i<iSl9FB"
    "j@_|*VXM_f6X2OccwY_us;opjasihp2L$X<`B;a;-O&D=vdavQ3tlJms)|=0_>hex?|{!&4_<X(TwoT4954$!Z!JT#*8MI>ZNY^J()N+iiZVFM"
    "Gtr8cR{SW{_TrT*3Ku^UuqwRuljUj&ocEqOT5hzPNC;iK=8=Rl5giGS9(C?lskZ`0aj0u%`ES3Q*LP@p6FDZ|^9oamL{I*}nEmZgq?9^2c+<PP"
    "V;l3uyj@TYHseQB#q*|v#l_iq_9*wJe*m7~ny~e<Sp==a;lq4=+D{-y%Fqhjdx7_0Y_dv4n_g^YXk}%E{aVGZ#AE`k^13?GmPx{=z?LU7<0Q~1"
    "NwOtxZce@+7}$pjfPm|~nwfKUA_#MDQ<|qlRtp+@U`phOJXTVe1yj8Zt?2Az51RTg8!1!UP0Hncsm$|&pJ%)PMoE(ir<@0kfkwCx1m)mR&fWvN"
    ">Iv(j?t5O&AhVST0Xzx&W3D&xnQ7>lxU{-3`tXu!;}wOc$McRJJzA^P%Echiy<V>brNziojxQ{ZC5bNd*|fXoG~P|IST(}HuA-n+DzHPO|8du$"
    "U~nZV^?EOkQ%5unir_T6UGkECwR+-&D~21hx2FP{DA5YY3lAT@yiaZ3tt(d;fi)V3+kB__@8icE6@ZiTJ2!z+>-xp@IROXe*eQQcfeWauq`8I7"
    "-=rwI`?UrKTIE)&zv=O^6=pLP7x?w+8DsvesFs%lp<IPBqVYUOLd44vl3TD`aOsB<Sg031jp$ayG!Vx_<DPui424}-7TOrJM)=JpuV<;eU7I+>"
    "A#_+}C{;>Yq6y4~+H<<0k_q4s9JojJfdfQ9y^fe-$~K!}QK$8sqdRQPi22K`<L(5AB8dC;2a{m8_70-!AFEr*o=2hE1$Mg&3mY37|B6O@hxhgt"
    "-+LVub-?5MYB-BvOACkn`lC=J2jZ<&>>xfs$zeD-8Lp5JH?iA_9EcG5HZ@tJx84fb#wYtYDI@}o;3vzu^}wGcT{aX23261tpGVstWV9@<P}OfB"
    "b6ToZtCN!jxSJ1ucsOiV)-RT8?iHi9@Kc*|jo;%X4plskDmoAn#85}zvG+&|v(k=KsDkxwVghtt%gb0;-e6mqoYa+^>(g?ulqMJhU<-+8CF2KY"
    "Ul`^Lp>YgOwTx;z(a#LTlta%?B7`7m`=L-%p-`M_ln-1-yWIfuxet~q&?Qqj<=~6Dl*Gb@Hm3L0-K$px$4~)^hXuIAa{06?DKa#KLmb_PO}@>+"
    "a`w7X@2D`(TQTk^YUy)GQF!n`oue)25UJG?BT)d+wU2%$XAVTAjPZKr*tz%%K+H2YCyn98G#`l2ffrz6A7tTDII?jZYs8fhM8RL)!I01-AAzvb"
    "wD!}V{xs2v6KFpk$Hiia-gw7#=2Y78auf9N2^*`(!?@Bq-`JKxn!QwMt9hpjToHZi*F+=~p@3LShLvV$h20B9KhM+}Is!w3dTN!uUkJ`==!6ON"
    "Z-%VTFgs|p0vDl3XhSI@wFi8z*6#13tw2xk9e{$QJqxDT3m079d3m0X2t*wM2o%_Y4^2JkEkL!-l%W{~kOZpCP@Dd3D0<<7Wjgl@fA+pR2_g@e"
    "IsWQ)KB5#qcmRDug}jpE#^q0Y<IWx7lMeV_cQ<91sxH$x-Oj!kgq28Aci!>i*7(Y7r|fl?mJuv~F}?#e52wEq$J1>#jq@eGSj7UhJg>;`(AyO!"
    "bA`9Zv2{Ve<nUq0z)x`i4|cqYJ$qIN^Mni5h^nUh)lrD?w0gr)o{nXZR5y)~LrwM4!otauQ&R}S&=xBRE%0$7r-f&$#Ipma@qj=R!c&T7jvX^f"
    "dKCB$`t>>0yrmbsdaqo-6r#0Nb@$yP6GoWBhr^8x*At4O9-;yRW$!eNir(x*bchXg{a6vTVl}7GEDYsuwltYjOfpC_6pV4P%%Y&Lbo9g%NK!mx"
    "S61?vEoFWFJ(E`4j$qiiFvz>L3*M#OYK!B&LmXnwD?|gy#0-VMm>k>lyfbI<Er-~l1iq>_BVY774j)bp2VN*OIlo_pYiID!aHH4n7aT9KXm<CF"
    "mW)Nr2B(~5{QJldgIaJP<qO72_4`RC-1ji(dE|gY)hd@)KvE`+n_;H;^6d>Uvt%CjHDSjN9XiDS!7sY9Qm}<U6-%Cj*B)#^=RdJ+zPo236Rsjb"
    "Ey^`40$oL_jS$!SU?4CBik?}Fp!3YfyBT@d+>)hoX>G5lX{M%dzDue(3S80)lZQSE<VBx+*8|~;WQs^T0>m<EDID%V=OOfyYb_J<aoXD7PlgmW"
    "cKHI;YD?Fy$q^TB(z!X;G@BNkbePG-QPIlyK-JVC|IOi8vTeErxAd#$>_OiSm3(M*r<+;Eb`|qHOG``q&DXCxZu>0D-g~dZ_G})q^&beNWNrqb"
    "4TCyyWCC2z;s)3d%1Q<*&&RGf0T>{FI-o2czP-I0rzR#6Y3a_#ZlQaXl*(!|!B;y8E*QT&bU5JFHce@a@;tUIgHi0B4}V;x{s^rcouh5hI~B|;"
    "-&~N=7##pn8peq`>K<)wh81ji>O|H=D_cfl$}&2~7GCSnG$(6Uui}A9rKm(+b~|;jZY=HN2~v3i^|XHZ<qp8)Z-}w<3P2aU?2COT_akB#Ef;tr"
    "Q_GuCk?Yk)#&+~ArGD^+*ppIwf`50<&q+aH#Uz93Dp_<uP@mUnUZmjO+8R#wX=9^N>ICj*Odg|QPFr}S=jZ1^@Cfx{UYDMTC7nDzS6`o7vUbY3"
    "flwqsJug2Skc0|UP#McZa6sRWgnSRaraw><;NzTD)x+Rdhge7`YSHY$%g)w|2~<unUY*Ic!<Spn<UL+F^S5<KHAm)CQ&Vr`k%6t(K`PtZa!M!c"
    "ni~g*!W3`=J*1#Zr69Q1BgbbeKB0r$Y8wI^@)|$A?c`Gm1@K$%4a&zgxG9Zk(+P}7sWH5yqQ62HfaHgeX%N&w(y|^#`NQHlf4DayiK*wL9kPl_"
    "R4(&+a7=|(^DB%!1G$wbN@)>nv36u-oW@Cp8_^5EFV`=#Jzn%|Bao!aQ%?>1ecN<2xuW}PK43?`<0w{pa0frjnGWZU8}i@*9@YENKJUJa-XzI`"
    "ewMAS_Im7&h62XwXzwfV$Ij0Fi}#ZRk}6K~O{vy|Fr)`%cyheW+JhuH=<$=IHE@MCXK{UgsbWb+HDz+Z9<&|uK7?}jBqFeRaf|;mJNP8w*Bqz<"
    "Ci{o7Zk19g45teRT_NlWGCa6E`To(5eiRd{XTPd~lCW?gNHu1&&oKb%kVPjd#Xqg(&98|Esg#`G_@!ThYB5&DbNARiOp_K%bb~MQF1G0`c-;B<"
    "-lO~XW5<{86sX)cc{b-j_M}5i358?8s9vUjUwlz?`iu!nsu&dvMI|g!5PN<$x8KvTH@_T)U{Pm?Z$V5$Xh8SySf#RiAZR!@E9~mhexJQ|74%1`"
    "Zf}|cvH|`;MuG+nvZb2UWszJd7NK51PcjxPm9hg-3&{EU{upfCTF;_)B;lZ3iY=kn>#-ee7M#Y-{gDK-Sewg3>45T_vLX~wr4{exRvWp)<5zhB"
    "L&=@<CO5st^z>`5`A))1jiGq!l+CFh^B4BiKzsncxY?YGAUhwZX?1y!+cezBqSULrR$Ulwb4fL0f|3*G@bvDkr<<Z=RoZhJ9brAdsEP9m{T-1u"
    "(47t<f#wNy?b>6HJ%%p_O9LCbRtNu#L`Bg(XZk^tu@X6qM;;m7e}EyW6Yx;2N6Kb22viL@ukbJ?(K!reh(K~<^)2*B<mzVwS5}dup?t`J3@kao"
    "yS;raj4tuvWdq5Us<L4gTPIE&ZCl|66wc<{+|@z7ph9r>^2Hj$PL%y3z4fLV2+M0&blT=p%_?~I@qIu+1~5-5j{bbSCi@(0;q2_;!%hY<Q}j?$"
    "p@%ths&@Y5O}i<oA&8=LSz5*S%9Y6gVI7tTay>(fniL}=KH>}57>+aw9=6Dnf*UC9S6Vfh?{|8@nMmJB?0`?$-cdAWND<2CrLc)2wq1(6_WpjM"
    "SlZp~w3>31@Lh$nfa@XKucUv_d{{1T?@lu~D`Rp;J#=^=AO&pN+S)2<JwFeZHD2I_xN^nAPpbwEdC?t4UE>5Bl%&c}vd%28()4s`nhXeS9ik|M"
    "4xf!Gez_Tow^~{8OO!d8;h@a7TZ1Z<1Fld(Xo<ff&C2y+ksWGM_E-2_DT97IJD>f5?IElzh~<Ex5Mk!|g_J|(W>5orEwW7$P!6NT#ZXf9ZScN|"
    "tenRi5UPsH21FcD=B_wrfLCVZlrDiN66s#xg-0__NC%lM0vi?ndGFp9nRI5cBv8N?8F;>}rXcDRjzC+46~id9s#reY*$!)bbJ=yU`H(7?C_+HY"
    "1I-_`y3I#%0H8~w>FH_4jv^B6$ZFNN=zftoIYHOjk&z25L`OOD?`?h1N!)6Qv@)C1So3}MqG%vzQhd8)Y+-hwf#WWk1Q%!A;1P7~r8<hAtWh8p"
    "8B_kM@epM#L6NJg+PG4LHGP#3(v581(Oz0D79;Q(sD&xlerrd$MyXv~^J8$!Q7raHg@JE1df9|;m$#P}{m2#Bo+8wBL@W>|+_e!IlankU>bf+!"
    "W(L(0GX6y&XnM(!{Myj1CGUd(yDUWhx(C_FLsc}tNAm>>)^SXLkfa}GFFsn^P(_YbYfTEsB*}P7`fuTkWM?7dDHT!P8|Bmz2Se*yhz>CLNf4tb"
    "pCPXBi<cY}Q9nD_#Aoc#<Z-30US*G5!!ozq6<*6yP6yx=7)6SlIPQa58idJee3X4;vZRKWx!HgQM}DfIg|Q}{y8YmwM9Vu@;|HsVovvm3#8?>Q"
    ">ywjjB^)s);jNLnm&tqBWX~uR6QXLV9ZmtO?GIhZP<Fio?l4`wD%~GI0bZ#rS@}q;6Xl%-2I=r5St(qyc4EHB+vTTMH53v>?_T0RDL%4iRmYBL"
    "1ON@WOYDgQWK(#(pu>%1Wbfup4$pk#tQ|b(kN1_+Di+1pN`>Rv(8+RXcezHza*Il+f*xFv)QQCLy$C#!Jjk*X<<Jnr-;in8sk<brcHA2uFi(&B"
    "V4+XNR7k^6?)nD@_{!aIa%~%pe&83Zy+0s3(0cg^`4s4FxkfDX(K>BU{s-IJg@sZpJt3>F^`S!!_y84XTq&e3@kbT04-hUJ$5Sis_HDT=-QX*="
    ";c$6*nSF937xpVJo<1Gm=ETUa;x1O^=lQA>eSO$hX8H1X94BcSne}x>*2u#3BN0KGB4Jc_S$S)tQ0$=?!;gF<klBJlp+(VPdb$X#smD!+ltkt_"
    "p7g|4h@ya%`+6lzPo3gz_m3YxeoH`3T&b+C1_3YKjAYr=8*ki}K`Px2r(2m9gdAlCvW;!rNVC1YV|vzwtbDs_HWwD@$?x2{<y@CbvrY3SO_A|S"
    "n60fr1{pRt`u*5{IL?^*pwfaCDI1FWCuK9G;R<)BgEDv(!Jt6#eUPuw_?D}k@H!qnD(VL8n~^)<3t3U^2lwberjkvrCv9+R(PWdoyls_0P8^b1"
    "L$(P;w?Zg6b#Ye#x@Dx!h5iaO(K{%)6-Q1kl8@sy8#`x&->!8!TZ04PT-SD65|k}m2R@El78F!<rhMXrF%x=XA`Bm@|ISscZOyv6)*@0<sddsr"
    "dwX>^sAh}qo>(Xz#d%{9qzSCwpC+jb9rSfWa=cJ@n2r(2M$dPS$~SDcSF{Wov6Bt3=6J<S9Y>3wN7c3vOx3jXUEqvA{`lOYNCdldQG3qwOC?5U"
    "KC#C`0K2?gtu{qpL7E<&?Uve;WL37dJdeYx^_iyTcnh^8uRvKHXTnI|A6^v-kaBkeXlyuu>h7v1t+dMS?DW*(%a_m0&dxpoO*Cm>xpZk3NhbcU"
    "Qmzd*N~J}B<1(~T6lWNZ9C!VZE)RD5)TvVGKP&ZLdce2p%9SgH65}%P#IMgWBJev;u6UsX>N@v=0!j1d%W82-W+Cb$p;Ge8zyJH-WjcPGfl4{o"
    "5CvOYmY08kOFS`ZE&=652Ud$z{g8BhvoCU6tcq46LJ8V=e1kaA;<ifM^`NKpqtB}=NFPXK5ZTJKG8&4X@*7^BDzaBsoWa9pWX0Wxe4Pfd@l<CZ"
    "0&962KX_e+trnk0ew79i_z}&5Vw|+}GfYg->R0iFKSGipb@(u#BkQmZdPex?bW_w}yb?#ea6KIT)qO0L@+N`(Z|<9+u(-fLL<PSnv;k^mg^@~6"
    "7Ko!JZ9hOi@HPdcr?3R+47-3NwKhqvT@&zrkFnHSv^~ZNi{q_5xY}}vhQ+7b&pzuPMCA-7YauzEV~^2R0kINaREw~5AR+PfSVN9zzc+TVxs(@B"
    "dUKzF!#~fbzg%Y&Qc6`ZpVA1*WvBLHvwEFByT><vl%OvW$KS9i_C!m*(QY(&xu)41w|0-S>F4(rqGkX&Be??9o&W+YRjZ{uS=cNA@A3yDWfwG;"
    "rM}3g7rnu3nAZJ?X<uUwCX^(0j&UWy=XvEuk^qhQHbGlLAw}{S+|C4W%?m>H`pqo_rN+Rv_e%r0`jEO%krzT}erE^jDD?vSt%WjVYC;ztl@OAv"
    "gSA1l7A^5{zi|U6Z)0Nvq3yP{GVt%%6l6j8Yv<+;Xf@KYSO|(7RLxV+t!e?`CHNBpwn)_`;G`Ed5L(zXXxMW7(|pStl2k<2iGNw#EtOvHBbK4k"
    "<;$1nD^azsj^k271v3mo7kO3}sIibFEq5?#QOTPZw_{;q{9>)99nw)YHR?{!7)H{c{xlMegIGH91#vqwjT54G$=&2mqkJHFZd{innlWXza!4C3"
    "bttO5{T_eMIOeqr3fZMYydeA)aMC|go9;v4aO0-8QG?iOW@Axvc1C+Vo*YZ?$e&l=mHd6BE_t;YC0LVKtEm~}k;xDE-W7(3j(i(*Bo~hy6B_C)"
    "dY7owAyLBs3#)6UV=Ibn<X!Dckk0metnR5zi;2!8dGbl)1Y<i2LSE1oloH|{2x{=Ljgj@TE@yxmKU>-YE>9TR#-T&oP9^r9dCZQ-O~4{iQY`Y{"
    "C7VlZyb^Z1PK^^2K2T$7=0Q`vKIvT7i~W8d6WT^{=llIUshHo_l@;kIl1L_wWAMOD96IC<sqaTZ3oP|D>7GM9190>%?NCy5vg@S5Wa32*4kK^A"
    "{6XCoStu(-EA)XNIaICwdp8!U2GWU#%M52LuYl%?Yxs}%zY9+&fut%$SC!d<$~w%kuh)3D66aDfHr&fguHh$iz3@&L^B|b4PfS%F%aaf6zTTs^"
    "`$Lp^iKeEfMN|l8w%(Bjjk2b!#wgQJt%O!Us9ows@dEem-&bWk?hf%1H}gps4?n8EwIu<W$ZwF;`t4f<<)v)ec*kMz(ZTK1!4?+sQSn?t%IeA_"
    "SP48e)5`Tk;9W&&Nep|^SDi_xsdA2vR;&DzN7+#LcC3<9<=#}{WSa|K(?dlm$;B8`&#g{vhMsvQ^gNWlw(Wo;lqS9N?z`{u{<j<zVy<tDWc&<J"
    "1Xj%}6gHhowaRAt$u@tl6pdY@+rd^3Bssbv)AVQ@xEo`T>OdN(C`dp<(Qb2-q+UafhU;hGQ^PB{)<9!?X*7nSXaR>b$#Pj4`D?S^zt2Hnp@4F1"
    "s$XkFs+h_m?Tpoy@atyA6$XM*?!y`okl_Wd>#|h9B-_Kg5+5X<VUrlqNZ5xCPWLW4@T6w5xG_G+QMVuT`^GGfM<a$t*&bRr-h17tWIy@jkt6Eq"
    "f`5>KoRx2AQL}mH&Nec|6cqWGSFv41k-Nr2N90K-!{f8F)6<mWqnqe6B|3HN*z|;du(W(Tr<Rt=73n-cx6UF&?xTqB|8*^B^1gTUs07^6jC+XC"
    "&#9^4a5|kRl0@+F<H)~4(@#G3_5*$npcZ-T;TDzO&QmT@s3=FOJ|`tdXH1>dkUM{{<(YInNQ}rYC3y;7T{Al=m|TmHE_NhkjLb`4+Ki%7>8WF$"
    "%e%mYEiMAPhAnmbrcG@N<sNTET|0gpgXR30lXQ%Yq4CP~YKLu~CmRf>WAnOe-P_ohh-Dy~VNR71H(H{c8e7G58nLPj*mH#5Y~83hhz^cZ$%#nD"
    "VBV>h{P586wY_mpMhPocldcVSxgh(t=i}Ham$40a5jJ;Ktq@o{3W!Yr79&QS;vubsoTIgaffl?Y>*W`QDv@XhI5g5yJWDW~X^$N%){QS$W#h>w"
    "vx7pSJ4}ArTdq7=fQJY@dEH?T@}mes&%tF(6x(sah!^NPio!yMF8jw!Km|c!>T;!W>{xjM`Ud>fY0W8<OLsJ*f2i5jE<tY>nUJ7jq3H*OVMf5g"
    "2nA1FDj8|&aDG75i_WwV&7anotHq6jvpi@L4ppP$zzPR(GG`s~Vf9h3^Qrya+d6L!3$4vnh=rt$e_)G`($w+e=<b5t^=RZIdwrNMR~GWkdzEYX"
    "pcXHsgc6goa@Hj#D*Q)tb8u%{J7>@J`cYKd-X0E%MU4*mKuj;gnzEQ<G$@hKbM<;723GhHZ`jR&G&?0dH7qjREPK?Jxn%x{K@2h6V%2Z882=qR"
    "?++w2>1XKN#Z`NMhjL~u@v0>!c`Jk?`ShK*c=*<`$hzuw9bdY5InAW~-%z^XZYPaK0GX3hUKknC5*5B0X%|eyu)=Fs+6rD3*~65PWK@$raHW9="
    "c8x@z6~!mYQ+Y=NZw9o=Cd^xJNv%+os})a;2OJE09X$|E+_12MDA_(#?<$8*K5=qV;!$^kel!xI3#izmjVxaQ1ez%(O7+?rC{BMuH|0Gimf-wb"
    "u6aup=jO7^i<VR{tn1wZf8Q;`_#cSi+BNLdfzjW%coCxsY`k0?qSg;pJN6Lrv69w0cI+4?;HN89oR)`5s}Bi`U@VG!4*9hnJRsX7OogZhpTN`J"
    "&Q801`SUJKUkAh`tgIh|gp|4O6^kNtIfF8l$`iOUt7w$WYLerBQiAdLy<u73QN{9ijgW)p<BF)agO22QRd@j;<>pJ*lZ>_072}I>pUuT%YI%90"
    "yl3s!R^D?)Yf4IMAoq##0S+V;YEmNfogs&MS{TkWOaR$lC%!aZTT4OwV%<PxnjV-G#9bz7Bk)3YvfDk#oV=Z<n304dQBFS~Y7hrh=ih8#Hb^_6"
    "G<D=UP)k8R1qVc)lZ_agP&2{re)n$C36COSV{4E=#-6UMtaN0O+H49RWnnt2i4Z}&9t$C3p@u(KQKcez8boY`0yT}n^xYVjSn>y^Uua``lg+Eq"
    "<ys8{L?h60OCdvGb6u9^p`u=zf}*268daQDrPe^&lUCaCfNd)k>`qfQ$Q}e+lN7ES^VXJWw>^^{l3=LK8?m9(jT>X=6Du?&L~MAKU$W&&B~h;7"
    "S1p`45k(LF5^s~}JPUId+v7)ZriX@M&h60$3h(6+dpYQbCzUg*LnVR3XykB(FyXviSg5O6*^rsiw6W;{&Z8hw2ZivT>1!e3Fv|UioCPE|ipm=*"
    "SXSL?l=!?1I8-e*_>XGt!W5@)unLC4UQfKf_0FD`UWMt7(^lmt3hq?YF^oG(WBw?~Wd|pGc)h{EWv`Sv<vo7rP=sWFZ^K4j)D^@BTVVs-S;EAp"
    "Z>g7nsKJ~+pC+D^aRta;xlMTnVtb_Xwg!z?#zxm_Sqb)TibJVil|10-(>}_U1y!`EpC-0YGS2W8<Y1F%s0VCOVF;0LXFD08on*2JHSZ|rFq3?{"
    "@1(o={EaCM?3?QLt{7cRwP>%RPCyBgg8Wv7*rD2#Di`S&T-|-+x+E|wpJ12^@5Bf4r4O&Jj>mJe7t!vf%;n2|6QgxSuiVemHwV3B{NtS&8;x4W"
    "2z`A6XMlK%v5xCcuC2APyK8H)6M&wcc5N>%-z7yVBZpZ4FC(x*VXt^JFu^>jrZnc<XG0OgIN-*69H&?01c;vI;lueADDYkY0eYr<_AEh-*JCSE"
    "ED9Ke9+~wt<63Wz;mC9RQ%iN1aVyneL|%F+wPq<QmSG%WByn5{4p}uOI@XQV6_h!sD6lsvh3o4_QI&`S*NiRtxhQ1r?vAvM*=M#T$o;E+UT}7?"
    "9Rx7>i|Zj$Lw|*}8;@O;qfo8Nq2wcV{d((MIf|0RlVjnDWW)d+F(MVR-&1-2xz=G=LIsTdew+^p$OeHaadx@N0k(K4w0D4d)+KJ;ba>C?{bfPG"
    "-skk`(|krRJrlUEALEK7lyeD)W5HbX0OLZm(4tEbs+W)S{bqBV-(*k@tGw&Mq6gd-i?BU@p#p3g1jGAE>PM!^Z|X?8<U1?JJugC>%YV)Ox?gpm"
    "Vc4UztXjK>^*jfm_$o}Nl=sqxCAJ$!qG-q${Oz~(UcrAT@X824dpb?)qb`4AksXC}(YNI^93skFS)pkxR%?$V*s$b`lsYPTF6rL0<?>32T!4c`"
    "HYH+&8b!M>ImfP+f|i@N=4*phv)1%NcO~3)4$H?3Bi;}tHDqKmWQ7o>Z||5~lo>0GE_fu>agyOq8lFhY;8<7q+*BkB$6KO6)roFBAG1`gP%{Xq"
    "=Aku1FEfVM2~{DkgYzpiwvgoK;pow^Yanpr(0<<9qw@0-hDB)_myb&NZm`O6!Uy8utIcL*X$h?qodd3jcZ`w7a1Cw&M&@NzE}5uS8>msUiFF)~"
    "4X{+!_u2VbH(MIF0$0?R_Z$hc=n!5JA32VZx#RdlPGy~@4tb9R0fbhS@c$w!{`&pR+*d^7@re^bkUngh=5xG(?TFnkeBWg$ZdT5^0;m<PS;p%F"
    "wgrJlA33_h0W}8!bX8&<{??WX{Gh=bEJ$C*4^5gxRS=}k$-Q{ZF*m3`{$t*%aCbLFrZ#A+;V@3plSda8D4?(w*=yIV{WpWV!$3=smg5x!gmwlD"
    "PTFNqWZSA$9R&M?lfj{ds^ro>v6PXV3@+u3k8&V}<D5?cr?;g-A8{Pppjs`ya$EHZg*e{o5!T(L$dol<8ij>MSZSMc1>_u%Ng%%<_iS#?+K$v?"
    "ZjUp)D-3RuC`wRNcq_}^r5Hc)o!gs21GF_@f8~{fvUU7b9{cq`I*3smvcRY~Z!0Shn-`jJ-*04dXd-|UnugwZvT?zgj8KqVUaYlqQ?s4G=~((`"
    "5s(s@&EQH9STLAARR--Y<8S#B^prXHR^ta4Z22k(4rF{4+S1Ae*p0<CU?1sZ(Bpzilb{58Gd2BMqp>fVKpLg5x^<CgsUY`#uJqVrp_-cK@BPt_"
    "df;x7=1#QhF;4A)&jUvpnfZDhDSy){V|F?U5HfmA{Z^S?Pwr*~$W=rr&kL125_wxUL(2yvse~#Nj{*9G+v+d=f<OEg$Fkqs%Epps#yzbS(I{D|"
    ")Iq<94A6UQ?|Oa7YxmVH9BqtVse)7R?hVok<4z26GK6#2jtv+D+(T2^qf3{>?nL~?C?lGAUcF+uSe2C1+S<@{7LG=v61LMgz4o~U-qc^<0FBQ?"
    "LyU*5)yhG$$<K|ZSZpH0XFn(;zOC2!O7o^y{K|j5b60J0D0BU~HY1&fI=pLnGv&w;yCESwewaWj`86|DK=z*<fiBxra8yWhIBU=VPv?s?qjI|0"
    "N!N{Cvig~5dO5eKjdbIHUBU6L<z*sFyLq-+C25@@VG?l2`^1Tb6eI5k-cEtiLQ#f~Xth+Kmid1CL5~rf8Amo@5v7|4+L1NLtb=jI`n)(Boje#a"
    "se=Jv!GT<D_e%$p`q*PFqgR0p_jou$(#)SXi6T?1!pzyT@i_nS^?P#0`BwNY&xFK|FBUvidD{?1_E41g|EYS<AiJ*XTyURrZqA((&`8~A0t5+w"
    "00Y1vLL>!IB1MWyR<f;NS#p$RTYk1|-%{25o~rlbP1XE(HT7z$#vaW~*{*sX&zonDEXi_ErV_;r0z_<dyy=9!_nP&sz0Yl!RT6;idr#PV?UmQ}"
    "Ng#)Hu2xNGz2*U%%_~4J%XGyKT@$)XPG=AuT%%Iq*U2#Ir*#-^i}Q~00_m?&iS<3wZc`H)NiU$YeX3BhOBIr!%Gy$s4n`Te@?pjb?(?X-lk3_j"
    "+{#BH*^OH7yS@v)g8i7*^Yd80g0F9<iOLOE%>L8M1rC-y#1TbdIBig4reFt3x!q3mc)PG<%i?v0sy-N$)f6BW*j(a7MaW+{4dmx^Mo3tzk#^24"
    "2tRmX=8nG;@yR?}qcl%_#Bir$(n;p=S$z}tfdh?2>APpuR$~kHpdb5awRW9pJ-<A4_4Zyp37r7qs}`L4jXOtZhqfx1(67~^ku*aV5o=ZorEFor"
    "xMlzeACm;LIF*WHeGy2Zsfbpd;m1iL;p1SnCmn@l5#UDZ&hNn#)7MzA5C;)6GLoq0;I}Uma8vxw?O?wHb7Wa7H!x9GI$H4ZY3;3w)W2P}ve8Iz"
    "2-w1zy@qL-L3PDeg1U&~%=)y`oWT2G9;k$TF7~nO)?%s!55h?p6j*>&9y%Dh<HwK3X<Du0#)IsRIzofjV!Fh>o*D&iq~5h<#2Ihz%#w;+Dr9HV"
    "C@tq+EtP6D=Lxd3z=zWnMW5C>Q;$6IND0j#0NC&yV$p&e?bX%b?)zcijv|oU^oJDQRxIPWX)TtiQk7ziy;uyV1ovr*g`-g|1k#1DysUoqgWY7v"
    "hPkfE&>ehQbYtC08)x7=%B)fne~G{L;KV2g%texN7kwjUXQQ7Tbj>%e!Blp5!u2K~;id(zomXH&27mY?o10q%k{JLu$~~`MMgL4oR_w&Rn8XQq"
    "%ivNSK0d!V9~7bC>H6&Ki!bt7u1MOrQIky-Z4#FGVv9>lQwt=hfdlkJLD+GfR60plFixEnFi<VHvs6qFD%HUovg9XcBQ!_d8nK^>8S5la!x(TO"
    "2ED!WE3q5f+UwAe|7wz}>G$32vrAo0zGm(Ex=W_WxK$2?CDf0|aqaHPTFFw@!l+g==7&nX^im$zTHkJ#m?#3&kXwJBV`m2uQ@Kegiek01!>cxp"
    "$cZS)vN>1gxWwCd3-RZ4ChC)R7k!>4l!;y3qD1K8oJLoanq62}VE26njzlxfWYiAZa&=YaHt?88B+5O2?0@iMA6vj+*6J!=as@m#eYS{ZleRN+"
    "TVq%i<aZo892kLS$#xMlRYwX3l^vLYMz7bf6>glzbIqy{gcNSXTisO-)oXSQZ+l6|1Nm277Od;*w8C<IeWH+(8AjK-scP*sn|fql*beMzJ9&NU"
    "d;dB6H)BKB)cHHKW12(LEo+Vg%nnNO_6Zu^%q)H0+(5IPHE8!x^mT1k-aeT9C(1_G?kPQTpG|?9IwW(LMu*IjqAR3!v+qxC#)f}Bm1xsZTdxVN"
    "kSf@>^(ZZ%a?=gWuhs9*;u(&N`?^4t;=goMxgRKDG3#p%SnBecfZ#BJ8GY_C7T8IvyMqd?4>#1Q$BNQlHtZUG`o`Ha`#7i>0m!<s+O2aa(0*;c"
    "n>_#6D%r!AA%@RY+o^qyy4`otwx(g&7-Yrchm!P_VCEim+74~d`d<_KF;zJ6V!{6X?+0MKe5H$~bbgrlpjO$y(jONes7==Hev_XpdJl3sc3It?"
    "KvNsv;)&l$2M@lygbuk6cXomPPU_jL^>VjwmN3Npg#BX+<l_egj^VLng9Z23uN|d&a=fM33kA&2jdV9A`+~A}Q-{t~5p!>~Wg3n>g`GzAA#IH|"
    "jir-cUIXOtPl^aSfO}^T`~%2jL8(aps;4b|WaQ$O!_d%xwY}cGf7tlhExT)Db#kM)tLgNi{XK&PKf-(Xn6!sPE?C!H1YqE%zw55{MEY701uCPy"
    "`#6r)?PVHH0{NM)QTL%t*Cz!C+t$_c7QlNhgKUFU=PCR4PB-g=iRBjcK}^ZwvyG}3@9-|aB0q2a0lE(8KB3LgMfh+iL1S1UR^PXo{jd(2rf-sa"
    "&YmCfQxw&NTA&DM-h&v=eoXywrJT@=0qi$#`#r_Kf&hh}BmD%90;_U%cCw9Z^T?v<?s7cBA4?}}jjh35<@BduPUJTaj#1ZY!$I@z5BLWIns^&2"
    "Ndp=$AX@W3{vItfWz|&ek>mkP#7az;Ii%jcf4^yy-73Jds=~zdDjGac$Jw=c=m*7NeK=s-UbsScLFH+*1!I)#`pBx?>xZ{Kqen~0XQ66?(f%~l"
    "bPXV!U!a3#JG(2Ur{dcg9dGa2&#P>6h8>*i1(lr!rCLH=vy-x%H3G7HUb5!CfOSV_t8{TQU8Fi#P-)v@R^8b8siC1w5YP^2>JgU7!*nG3_OLL4"
    "Y!PU;E-Mz>3HC@isxQ?CB`RzSJ?$<p*^p0p3G^cUR+CTV5jxF}JF<gpwOhudWy$djs<t3S1Hxg@TTy3G+KX*D=%1n{NRfJ}0PZi9Xc7E%HvK!^"
    "HuK61dzWh&@Zj4Qe@-`X>^Dqya=20LdB0#lHX4<NY)36!R|g}zm9XXQ9pWwiN&J$U0dJCiOvaTm!T47cf6%CY_RJ2QOj!?ScgN<GIZ?FgwjMo9"
    "BR<W`Ss4~E5{%aO4-9=W=HpT^8}@bR{~urH%UluiE!Er@r0n9A0}Gl^dK=Y-RJ`_gD^{^!5LFW-iS=EM!5;oO*06gjzJY4?f?W)CgX~1syTpoS"
    "RI|y`q`S*zhiEngn7|ca$Rf<OYz3k4UWT7O90jIlP4RJC7jGz`=tfYQ+ThUPIPb*e<qEx`O`#78yWnW1yX?c-Ta8n;mkQqYVz+aYFP=`;WBqZq"
    "y4zJ?a8BF<NClSY7e~5n|BbKDLTW*-+l#NQKDgDR&0Dxoh$X#|4Bqv__6sZ_y=S#56xri72)yYbe8ax_P0EI`=??8JfV!J(NJ*dGiLMX&$>>c4"
    "i=R)ZP`YYkQ=#ImEiz9iUdMx7wrM|oP4(_R0D|DI`sd?jbS6^o8&FC=rPZ(gFP4VT0|_P5{}XydUbe$+`XFET$7I)8doBof2X&vJZuIK@uip<~"
    "Y}M1Co4Co|7g^RBFL&P#x&zj2?_j4{|L00jT1@TxP8~n7{P`1nI749`M9F45>!-%t{sMX-5}HK437I<<{?fJ%zCNHiU5<k9lP#X_y$H8yQZRnA"
    "7Ro+P@ZVe=k8TSO@C!t5j_d*z8}ZZh60&nEkECCos2Y;d&A9{olJPr8vtzzNCn>$8&ncUYp5d^1IS%Z!F0<!RVr{8aC7{8<#1swNEMtXquflti"
    "Q9PQq6GxjU`~!(xx@J=0=-8ZjUD@I?Z*bRQSR<q1W`f6^BE4kaiiaF$d~C_iBsEgUJ`82crpmrS$2OFW-}5G4L%l387*~e^#fFH7BQ*L0Vinc~"
    "_jpJk5Kx$Fg11^$fW4sh_Yq}kx(ku`MGT9CBi%5F1TxUoxQw6$cNMGeZ&I)HvM^RY2C!gud$aEQ-mSvj4}CDB_tJj$Q-9V&oHoJAa%6`uswExp"
    "1HFT~v1N_kc-iXf9M%-&5mFr;)zmgM-THsgsR;NVaNuRE3jVM%Fc~ZGjJ>+X-;((*iaSq4bfsI<QT9*;wx%|^Y!AZuY#5HFO>EcB${4BX){NaT"
    "Yt-HnA6c3Ex@mf&rw$7`7jRD#L;ti<5;vF6%LDJz1NJ!k4VA?Wx~y7iW}5yCuf2qR?MqYazF`<j@AAp`rPH4>4_iC>dvu)f>O4!!OM3PyEyW$y"
    "pg%3cTweP_odta=+z5ul>mV^OQ}q&ki`0!cnN{UKXJh&)R_(j*r%BC+eoN`EDsw`E*7pJXbM=q(y4H4zjsRA9-_yceXF5<01IiAnB6P4M&w1~Q"
    "F}+?w_4fM554;9;D*Z~us5l^V1no>l{a%GW$VSD%_<n~&p=h<ST+!^K)NF-Kk={~mHO%zx;Y9sIiMmDgJ7+SQ#>bbs=BXE1q5X)i3}4!!LrYaN"
    ")W@lDddCdIuZ}?XX4|1<fArSjCJo~yGqjWDTW`VbF@<h?L#>?Qpf;mh=_{3T*p2BevTsQ)VfaO)5$pkE+vx@ENbBe9Frm-F6K5R}9-RgC=*B#i"
    "hNdR*pKSr^veAWS#WK4~nBxNy-<BlE1%Lb3C)RgIUGTwK%MV1W%a%T!7J>sOb<kyFtH03YV|)7q3vY3s{RL~E<u*$;efG!eZ)gNA*8I1EW+x$0"
    "JDCYDqJ^Twj*I=p&Tqari_>t3f|UNnRFOO0&;$E-*%UQH3MadCIIMP`FU)E4RluPftfBeggQQ~=rv7M~4tGZ+>_hD&GmrFbY_qC~-d2MfMRk3o"
    "KTnl|rrJ<9rK(|WQ2NfTkv{+9u7FQ(f50FMQhO<-zkBklU;Qut!&kpr`qsv}{_mEs1Sci1iZxx#9LSvlorF4!v32#Aju6J`Md3_9CQ7(kcLd8P"
    "L%Az^bD)HCJmbKHf4pJLhmh5nHmQ(6gT9t8^*w|*LlX8PUg0Wz#OzqlnT5i~4JyB-B>IF4;HtD#APxs?p=-As8N;V=;V;?ImVHfw(N)@Ng;d1Q"
    "Gp@r*bsepUa6^VUfz5OmMAS57=k9by{bky9kjBfZG|DEWT>CLeTJ|zE$lguA@oYo`adU_NpezzRx|=iKu-g->VO`%XP>$?M?RPah4R&}nlJ*W3"
    "w}Ev_H=vGHKiy?Hy{|tcTEjT!Ti+A%>jQZD0h=BbwI|As27teH;ZgqG6ehPCzMt8Ai~lcWpMiz;tks_su396*v>rUffd5e9*xz)t6@BZbrhp5#"
    "h@9Q)c*&9$Dwwmv3GMcBC+mK~b(A<xKdYWN{QgUPYw_&ZcX+g8Y^;3#Ext@&rT;^6dYgb}hwFFU&DXn%j4VFH<h_@+<mvc`{;9evi%#9{YnwW@"
    "E;Z#af2vY0oc!NOeQU@cyx5Ykzscv);!wK<+)BZ<GVDph>0@BzmR!sbb759UVlr2kSs1;E@LsEFCrIiMD+sqzXnN-X;z)}=VC<8;m3?`iDc=EX"
    "NHD;$ajPv0ir^GL?Ytt_1<qdmhBU?8P51N!fgQVs%pEV#7Aen=%1^?lV(UJ2-Y0^1=QE)-o{fjHdQY(m<y$-)+a-3Flc#nlD_Pyij5?C3TX{|{"
    "@_*@jW*SFo=Zm<GAj)A^fKHAuKMejd*+JK?Ss!=ZyqMj|UF9a&9U-{zJ9D^|!-%Rc3FJ0!XsV*rq1M*AZ|>M9jUQR#FQ0Vuw{i$(25OVkCYX1u"
    "s-(1mnZQ&}3(p?3&YQT~RVND4yh!gggB;%zJrW%8ydQFTH^0=T5oCOF<K{7)W8peu)p2zc&y=)|gAi&k32_{$`$o#H{-f6E26fbeZ6tI?(MfmC"
    "ucEiX_7!^qG1hMX_VC&yyXyQz2WAUs?NLX&;Ha|y;wW)Zu%lIg==oL!n`3>-Xam(gii4nZG!*s^VTGmhF__rTEy<gu0;THPw&PvfRpWjfha&%e"
    "I{Z<5Yaj{LaCb3LeMNccP&&CmeeBuK4>+0x7+|$_2Tzg5H?j_(uH%Q2)?D-Ps+@<RDs!;>lpNH<`#12_!yx)$iGD!|ZhLJ?XV6VRhfLbtS<0bJ"
    "V=(BX6<8*zQY<3}$;a+Eq++0b*T^2V;IvC4)$*U*L9c}T@d#SPIu;D-7*gY!JNrzoBJc%y%N%}Qd3sOdg+Eba?k<<}=OEDK1RFWQ1Mq1xj}ge%"
    "Te0~!m7|>doG0+Hh32P!X<_?@bX3CAblc4Ce$rLVUp+%xyR4x{hTpPlkhXPfSaP>v{5<;Y=oyMLmkXxN#1qkR7;^@CcVJgwUmYc`2kztl9V!f~"
    "vdL)ds|!DEA)N!?{k!QyO1<XMyzQ>F!_oCr@*w2LTWW4u@R4sI9=-W2K0G?3H~lGQ!>*G=k<Srh_TKG8Z%lb%wNOeyM;-Nl0ZP<IR8}Ex=X2m5"
    "*L-M%bB?cUyF1EEZJmAxpSAb_(ct`5p`!u;S?Y;c9S5$mrz!C{Sljv3oMrEm9zs9Xh7uZ(oLbB6K5OiO-Jk0*$~^oM>ywA}$%=4@tPeWov|z+r"
    "WJXu$1p`0Gf+BonKKSkDz(E)$J08siY%Gq+%O>tNR;aEaUj5h^N0oOWjyd6U`=dEyg)G=;pz=w)Ew*E;AFzN$u<lr6c1J9K(#Zf>RD4(j3AewV"
    "ucTc4SDOwHL&};q_d*<k3|kB;xnm=4kF-7aFNlSZ9&%E5av$4)6M%jGOt7JKY&#-+9JpktR;2KjG8eq~1bjj5(bRh0L=TG~+S};cseE=p=p7ZE"
    "Sva3P<G3WY`0yO)lJ<-A@k^&bkHjlK0Lrx+O8yj#u1(Tgbm;lwF}NUyPrlJp*V%CBd+pAza+LXWYHjV)eL9_;dT1k7T|K&}hr`d{4i`qJ(fQyJ"
    "DYFa{7o&H|^HSrnll$>{htQ;GTt9YQWbDJNG<-*Hs;SzN6*eWzFq@&_eY!<XGosv=$-@0isWWszy>I57DtTHDLDNHa-lp9(y7FDgnSUhrJ%tJH"
    "%kTD+$pbJIc9dXnib<5kO`fCP0v#@~m$E%&znnNPXP5Q(X}-WZFX+B6?)Q|5)+~Pltfk@|qQE1ZeemS|^`Ilw#EYD<dV*!C3x7t!GCP?`Bx1#7"
    "!iBDj)3D9TG-k!zjrM3TlUxrI<{dpgf)%MZa*io)!@@#uJ%zs<<S=?y_3UL!PaQJg9!DsB5Vk@;pdKoGA?3sJ91SbfPEU3-rB_sJZm*Ao_iBfC"
    "<fu(%=f26yO_kde|2l-(scpXhQzWFO?6xA8C!;RN6y&1Et8e~;LsoP@5%KKd4L*ja{R5;l>_uMvW=;L9Uh;>on=E9xs%k#<CH0J>y1G65EmEHq"
    "cH1>oY&-g;?J@d*Qd4;iO8lRn>wD><Ye^Bx^0vFArX+7rwlP%kX@NA?>MM8wL!YFZn%F3OC>eCq?tq<&!_GYzH?*shZOpNBHI2G(tXOc^3UE{~"
    "hkw}(Ja$=JV7~EZ?6P{^8IIH>PvQGdKFeqSIL9#(vZ(!i664Q-6iOj#&dR7nq_VH;{j~1_BA6vxP)`HOnfEHTJzCTK9ZK!EMEPm{{uK=2(NR>9"
    "*+3pS@%vSNsO>iBR@p$Ez$P?J9hbhYyXrw+lfmL+BUVz`NdUW^99&lq>07)M_k!MR^lp{13-qc|H?`aDtjfB>>dy@lx6|gszkG5_y3zq!%%=={"
    "cXLt$+2EL%@|+x5c`apP&#X$H^u1F+U*w02&u*{NiSCz%hfjem8{NsMZcp3oBk*?z!WRuTMml_X^tFr6iR=2%9#i~v^-lH$m*UQ`P#ClT#?;3Y"
    "4WNe=>IKP@5a7sx$nv$1l|VUKpqs)+-5(&$bi*AWex!}9jr+l_%pYEpL-|nO9Ft}k4hg%N@+hG~+~s8AEd7bl53+_TA}qc(wM3K2B@-wLk15xy"
    "rBj<YU4fKOf{7lyT?eFT#`N|%<8Km~4}^{E@?Os%N!j_^@*zII!@`J-p?1wV7z<8TXz5`eiGU4<F8hu=C`b+^y0)|r+<e_wetI0lav*yYVpjEE"
    "*6=i^v>MJsa4)LKGXMGK;ax=g**`wQGICmg-2~Z$FEfiQA0DksHB_MLlghm7(}q8%4&u$%BPCpVuk!VgrrPu6?zP8wAI^Mm(Lv?|08q?Vf+paY"
    "gLK6zwzg0>@)e_oKd`<I{L8~ZpMB?LN+)SBA`pjWaampAIOXPVV+NGh>!Z}C&f7RhsWbToN`56t<|PX;sYdBV@Q?FT$MZsz=Q)ZK7r8n`bM`@%"
    "V@%;M3o;|m+l$ObZ`8f(&%0DKr$mb5)!(LeK?wt3<|Z=SPOj4XNb(lSenMXRewReyO?ps|x}J<i-D8Y!<{Iros*&5U=Y5MVezq-f`YU2e_J^A;"
    "1c(>O_N>MvSlU(K@uco@*RvI~1Gp+!D2H9QRFZqyLt5j@Y+~t3@&w0<<lr(Kl{xIzC_hPp$@`^BX1cV)uQ42b2G28-8x^kt?T|yj^trpb`YQ|5"
    "+q{C0do&cZoyKm%N7UCJP$!LQrdx+3|BlHc{@i7MW)oFaHlzppn;dXWyX6LM>_KF-VFbtSjAIp$eeo1=nw|vfxoZw86CF-vTDa#}DU^d^^KpwG"
    "iw#(xI-xoRXdSrq<l+Sm&^#=eTZN11*c&r>>@!R(D7_>DfEDR)Iro8Ia|An|t|H)tJc!d)$KH$_W0tJ4OYn?@<BpxAr#>TuGFCDzJEaHlVC*>a"
    "`~1!E6?7qFbM%zD7F{DWZO})$hR$c(5>)XC%;=uj`91U-$YETzZ`;$)Qu0n|{XZkkollc}(9vG{WP+j&uMMQa%2=#T)F<Jh&^-p51%0ZU&mfC+"
    "603ZAfvrHMHn9WgJsiDo_!aIpV0><VlonVuW}fs}`ZrZeakRJC=fAOWr}L;rIwZ{<iJjc;4e;qsN^jdI9`iJZL&eI*4jezQSmoara#KmlTu5eD"
    "f92`XsqU9g^}aNUTDSjY;mvw;)ZJAZ{{bbO_1w4jagEe4$Puadh+f^<CE`5_>s&ibS>hL)-tmg?yV$j|0LxgiOC-?4>a_9<*(t<o?Fy;cO&Z|s"
    "KbD;nFmn7>6!UZT)Pk*c`SEm`CD!~FVyj={3*JAm`()-w0qItvxA~oaAM_}xW;X=>L?$GnDjk7hY8u&7<ML>(xNmDDstx)AKdTcR1V*z;+F%+r"
    "^z$o<uXIv7(z_HI8ynn*Xx@~dvll0ByCf+5^WKDPy+I6$tlpnADBvqRyNgPTWY^I&v)*H0CW4JY2Rcj3vm7vYk&5aMjas~REoI|(inR<9YA=We"
    "RC;8MGgE+zx?!EO3N2Z*-{B}(>aP4UA753!kQC!~<~ajz(4#1a82if>2Or6&lj1tt>GUCElJ;QOM=vug2)m<B6wavk+0h^m=Ui@6Whcpz*s&J5"
    "$rn#t_fW!~?q^3<`T)uol=sOENO0J$Q+r=+y{C2zO_-0aP;u?9HPK3{NhXza5rE~@ycijN+CO4-zdOiiHp|+=^2NV+FGsn;m2O7ei)YhV!b&Sc"
    "wLW48wFv(D$1W{l;~}JRLxMr4t{!$kG<zeTgc&1Q&NaJDddg>zu(%(^K;N7#9$v|4qI(g_>2Ztt<AOH!dHbi>X|pEv&!lu-V%fC$9?3X#f8{HG"
    "0>bL)K}^}u%KV(VCMS;s85yXVIpHusWnAth^%1VDG;51RD<QJAFIb%qi2{_Nr!D*NNc{b})B^_WB&T$RBYJ+*cd<D1;d5l@OJ{GxD{1NMuNeyG"
    "KTa-R`II)ljTV({P_Gss&TD*+&ljFJL!*xm6T0Efw3BpFHH=S-vR%V8Z~B~j>Krdk&4OE#9g|SC?>TI2Z9!Qf+vdeYX)e7O9efY8^>EwBX~y3C"
    "8hjqSSvaTs42H_NMxBKMYwHjA!Po;u;Lcxs!>JolN38Z~#RZ$#(^$BP=iE|FN=6xn|1Wb9zP-n1?smT(0U~ZFmTcgb_yMfAaa9K1xcKygSidc#"
    "p1-1CRoTWI7Q-{2xjr8s80xO=bssX16Wx`%0rjC21+%U_a2iT_+Z{Q+tW0Owk5~$|i0Ub)@hRKm_f&Kav9h3LQ;RlOFR1PUE(0`*ohj{;f7bf+"
    "#TMDIPiV=lkC$?Zj`2#HPK3nh=P7^kJmknZx82w*R%a67Fk(25z=L!PGGR|X_E1k^<gw2Gq;cfTY;EjTQOV${7BHX+sSjh)K*+HDgka*aavWSi"
    "DtgSO&Y{3(*1_~g*@9b-dmjhT56~*uzsa2rpQ0*z(lq0GGU1xAUhd0;l~`R?B~uF1`&(C@5&&T=f;lS}$e&*po{i<@1s{g)Iy0B%*;gc}<!sZm"
    "i&7tRe#b?=1YX=+G01=;aZ0LW>}JBop5<GcO=<2%a`J-lv*$iH0=PgUB)s_!IVTXn;`Xw7>Pyeyz7xkgAN?gN*WcQ<Eafl6(o%#v1;61%p(9e+"
    "DM^L$Sr?#vDcq27eX3p2yKDTXj`a?)_3JHK+uhbZq*8fzehY=nyXTi(F|7EdkC5$--f%T1k7ZdRSJuuw0m~Y=%V&C~!D?W8JQ@&r=g~2SN^>uy"
    "Q-2aayN#v$14VB+FE<r8txtK9-1?Vi2QEsaqm`HC6JWxo@f6U=bTfYPj8)jIQe&TMkBJy4Lv+W#_x`wSpWlhqkr%qRF8u;m`m+<;91SjUuq;_9"
    "K@@>+;R{vb?MrWth}36o8@f+@oa2F~oxYKt(Qyjh!!6)FHoNNl91<@5H97oNJ>gi)6&=woJt<E<0vsn63=khe>Y>HlD0vK7dhJ7CDI1)nx|Pdd"
    "7*IyY$Y_7l%{*s92**`-05HPQl7qj&^Olcn#p1~W=g<C)HmkNN{{G2KJt6_qB;D?&?98~t`L0Nh>2?sdjQXQz*<!+nA)2)<xNotwY>z+lIokgj"
    "M0Y*RW<HJwD3Iwd0cxbH&U~C@^kKeIAE%Z-b?~r-Rh;BUdXAM}`XO~6grY2cw$_#6JP{{ob=0W^Nj@)Fz05BjxhzOzHC)2@UN~;q=wBtfYj;o;"
    "*!nFD(`0f?%}0d(YYkVp05QDAGI!j-c^+AbPCuV^(ZHbSs-pdg;3tj#a3M*$G*?+=KbuYhtM4J&*misUMS*&hdWaTTiKSxIk5#vbo<`~;Z#oYw"
    "GPFCX_bYoIlgmf>+2Q!YsIn&PZVP2EFUt$q-(^0`yC_og$$V73_wdi9vTa5w)Vos$Nk-k&(o>xt*8P|pp?h)@+Jn`j9_j;4W1XL~E|E}T+KDUD"
    "hB9!^LDD&6m)=G9UN)#oalmnV6{i0z7W*-@{ZNnf`tMC?_M2i$tJ^kP=@>URiTsN>Wz@U@M<GrvrXCafxYGAg&pIh(8~77cA*}**xZ>rMVo3}g"
    "{s8b>0M2NiW5qlu6Klj@g2GRows1iOS_>rJ*R%(1pPz9w<tjjQ%nN>ZPx1n}-VvK&?Dy|1$Nn0>r9;qJzw^hDvk)gS)Tmq=1dGULl}qcoSJCMd"
    "yF_GXdBakdPIyC^{HWu9ufd;ZNxx|Tb1SszVjlS^)AJa8`b2ht-mAR+<48WH7-|fc+ohEc6l0{croIji4K^_8MfIL`X6>P_x7Bf8wSx*hh|gLD"
    "z6hOI$H25<UD+BAm1JW|#2TJuVAHh#yg=TFq3^y+y4KJ(c|_7uT}gf<Fl)(XDvy5aL&%b7=_==2U9qo02U%(SjFH>0Zj<Qk-^HS{ptR9t*b*JF"
    "qs%WEdO_~i6H=csfoZNB&!YUPEQa}oB`%YW5MYC}>Aj}HkNsS-BjLL<tbN(~eVch2Q5|(HsC0<GULWahw@a5<hj&*;UAhPU@s4Y0(H-kj#m*Q="
    "k#!n5J~zu`eQJYWweO8Owx{fK9;3M_DY}(Vae!e&Xw5+teVqE4u#$@t-bH8bmg@-^N-<6lM<`C!t@$+J_kS|cM`5;NTQ<`t#IPiRx@S^LsTa4p"
    "D+&41>!SaszDc|K!&$7dBT;GL)7jcFZGY8JG28yY|2LX54`p`t)*!z28XH{w7&|D>AUW8LGR3#rqHO-n&)NNlf6OjK@rUhKT<rZD&skNZi36_8"
    "iHI<hWLWtGazCu5F|A^+bxKDkLDx&6y}sj9#lE!RmK3yx?5*bT&{(GbO^qt!7%=JjP>@UsbC(pay2PK0vGQ`7KM4G(%pMghb!Ke25hP`F2hoed"
    "@RMtifJh2Jc$zy$2A<~_@`NKb`Xh|6q7u=%4WKCXJgc=w5aJIT&?X`a9FxS*-cN5>e^DHND@|4lQ}@{0sYcO`#d1lU&kIU@+?D(UB;VQltp`C%"
    "MC_X=<DE6=AU^^~d7aW%D}4~^3zw7oGg&Y|$}61#PSLJXUPzL=SeLOg6}54vL!-9$5JOpaEcw4UZpp&`<CiU?y;|$|n@tY{>^Dy!Q%LW92Gcim"
    "OWAUUW*Gndt~(+>byd{)y$h!PtK=rUPLZo=5<Q{vaqheT?6tNAVU>Lcd6Y4J6LK^Dxw9*|DM-<wafMf&()lu${FEy_$baT+Tplzs=-u(IekO|4"
    "9>?Py?w_^hj)ehQ3y>;2=<J}kH>#)AIGsu3yr#P2)yB8;AN_YfHU$ilaY&w~S!Sc}vHLfa(fsdTRp>r~to#ICjenY5%HBY{V1~o5z5cp;e-EFe"
    "qAH8?{1KVcrRHooyf~+IlB5DlM78bhux5M%aM{B|Zf*gOV6mf?$W~v%_pT3A8M*%jD;y(I^+@0homF!$Z&n&_IV5#r^=q<nnQD4$a*Zif+?F_M"
    "8-Ug=o^8mKbhTJ|pnYM2n(9k@y82d76@V?oDz>)$CSbb+iB_z8hjw?dqfr<{<oG2V3e(L^B{*)SGMMY3FaSn}@Zr@B<QcH@LBo?ndCjfb^h^#O"
    "5ZMa9TMTUHFsN`40xVj-<V@=vWl5oA#HIJx>@8mq9|Er)Wrrmk7uZ%j<qmXu5E=7!Y7yFAzsWzN$>33AZf}we+LL@#_6z&1o-1dj)wh7^EUx6E"
    ")g<_QaU8U5&`YV1s+$T>aU3}dKrHH5@#J(wj+AtR)Ua9)R9Mk~;rdOPO8zMo+|qYCnqRCR{@p9q-YQC|rLJ0qPJ!;l@D#7h=GHJyWqLZCUic2c"
    "6-(-h&0`4<x<__Cyg;oK{W@A>67W3}6EzMOYPFK8yF@An8T_~y!V7m)@vSm@5oH^y)()B53ggtp;>-4uY8-)*i&1kD6VbQB<&~Cc?JqVkb*t~H"
    "F00Y#Q=e+IGD%>*UW~|1EHAVd4^p|j-03tL7Du?byDO-+Y}?(bnUk^CpfFdBs@2S+B7^(6A}p`j@)wWcpA~)M2JAEccI8k-=GPrDO6(3U#}D;d"
    "O_1Y?i?-J*3dk96deI!M6rC1h`#m!w)K0FEcJHh^{-HvFN~)n|QSdIPvd0uuK})drN4_e+vRJMGkcPu^j>Kv~4Ri0{SRII?TqxME!2UCvldvR1"
    "#WoTSY==3*A;L5?gqobM4mVn@Yg)iB9Afs+_u3MAFKBUs)bUyoi366|Bb6#X6ezSRT$4KOmIn5J=CVJ5ib{Zf%Or3NLEwkLg3h#0QZ86fFpUNu"
    "7P`DGdNOijvwRZDC5MqC6Po;!nV-$<SM|EEQP0eR@C$3c|KVtnWuO^gIxR_6pj+k(PT*L!9Wy|g|MQ^F7{LXx8U)jb?y{yMU~hopQx%{tG{fe#"
    "<>(<t-l;NR*OsaU<b+b%*};kiK&G~~-VE<xprfgoHvyk8F);#5sWK}Z9*0!m$WIkFK?_r<&H6&$ur)DLE~kx#)&&<bjN(KA4;HX7yhm>;bu%-_"
    "$t&YpWvbo_n&wbb&2&QDQnpQFljHE=iGnb<e7VyUhB@4LrBhxd43vu}lc~Mm3r~<5M9_Fa#X67*%f575O;qaY=j;8urY4%TSvp7EZ>#Uh>rPZE"
    "5gYPOL6wSuP}%V^woq%;8P%Rs1-)C#_<X2>>B60*;oE4|u8#Z~INAoZjkGC>-WF0&^&>FRY1nzKM<d#UfxUh`8XSrZjcP?+i8OS%A3@mWSQtwz"
    "V93C33w&pgKtqmmwj-HNZm{mzso|qI0tKwr1~QGoTj(UP@WTRp4cK@=p<S{;t>F=YSro&8OM?(C)Bh!vPTzr5Hdkz9*kR)j4d4iYpm|uIoP3RT"
    "!2P0H)0!|yoWV6Kmy3CrC?FF_><HCVP}NjrWnHPn4l@Ob>xtH$x#!&xaLcEk#`q+%vpB@PUI3Us8Vvda$KV?ZC=hD}dH8`C*)sbVB@;&TOM)Px"
    "fLc2pb%1!|eQDow99A1DOY5w#sO&l&Op%S^KzM-#S)jfFiK&;01q)B^r?mYO(2?`W_)g3wVqJhfb^-MZ7|&Kyu<<cC$brS8TtI6KZAT8dM1`us"
    "j*1-sRVb>~_}HS)3v3(4QFxFba=_=+QFJ|&9zBTuLYdl&u)Jky-uiCr^QC)m2Voq;Lyr!XJ1%X7rLH!B0s^#)Rw{E~(#&yCKP3$o?8oo|&47fk"
    "%%^Vwt(oQBkVX61p;48h8uc9?gKt7Ch?k|d<9^LXSwSPoP~gpZ-8}=+uZA6nw?KgsKo$Oc11PJT{1;&p7yeu4Qqb6wwloy(2z|!(QN7}K57|(T"
    "TsgjUG&ykss6I;F70z-fOTYL<6XUw9S{!z4)q=vboC*C=pB-h;U%`AqjM`43r>6c=rtw`@<&~?hKv>@GL-CFTVNA{<(YgwY>?5Cp`EsgMjoNBy"
    "8imSx!5F|-9tc)F6$7Ltvy{bQG>{x&_Y0SVjS*afz=)t!+vqCpHMG=`q6n*P4Pc=5K#WsVtO=NcD#fgUi&w8AePQhz&XX9ZBp3lpgU|A3yAJct"
    "+J>5m_<4#B9g}9~*jucYuV1ghfr~c-Nt*mv9l%R|Ljy@2cmYO&2-umQzog`)b&oAiOAJH7A))}NbSur^uK^@?PzQR8wCpb~%AQr49J2KL;f)P7"
    "Y5<47$XX-<2^9ZL@w&4g8nOT846Yg_bZg79w~ErT+S>AYB^z2G{!3a9)N79aPyx5PY|B@!^b0#>RV)K%E(+p*P}k`dj&F<C(wqFDYE@)DzzA(H"
    "7<aV~l%UbGK@Qa<+~Hz*6o|<hWteL4%-NKMRZsYVR5g5JUcHSNBg(-40!sm_kD%F<jMBJeTYx9L%c70{L2bS=F34v<*F)jW(=)QkAFa(F<!~6V"
    "Wr5@3Tw4<i!yOoV12P*}Sn(S>9phRFN(~z2oqLj+6|OrR)@wI2(&CfOg;VU9)Q7|AYKacRXg2oIFwWEAr4o+p|84C*ske5?q|UM%AS=Bg=n|<("
    "u^_y_QC$hf?vFhEs_%bMeW6l<aS4&#Z6&YXuu_F^S*0@7RV}y21>w^AKl!=-<|>O$b=;A_zVQT>H$n?i=D;xgn-wCe+HyGrM@y?yRdrsx&Fvl7"
    "8BaLVXpy=q*T1zs)o8cl`1EP>eP|6Ze!X}bIPAXpS{QrUO5JvukI;5XC0UDpj&I^@SFyyq6II9Y@`e(kVF$QTC{$SKaCi!kvh(N9@1g{hV~dl0"
    "^ij`G1|0sZI2;yUef{-~a2&mkjPciUub4U=2be1~^Mdg)=}WXSx4cz!u>XC58~Wb2?OvLO|BU+N!z@LPSgKxEI>@2s0Mn(?qRpF|ELA$4a--o^"
    "Ee0>S0&kQJBfP4~9JV1mz|a9CWy%p&^!u~3!yvaGvn7e9IO@Yd;eAR#G_CVbAr#F_2_CmgAqErV7<3(|>Biiy++U3Q)!w-OUOq}PE;}yu7IbqC"
    "Q8>SqvByRLM&5yFIGZPQv`5<e7S!yl(cmhnRy(D;DJsYfqM((7S5?$BQ9KNP(afhPKn@Gua6bA{*-R}vc~U^ypslTe|JeHaFj4C>1&ntH0yUO}"
    "1)v!LVG6gePV;v&!5=IJkK$9cwKX{>($EHK9URjr%0OV@Fa?KFLA6>}fi;8=v;SVBYi2OO1C%*Fx%+OV&Yg2`m=HOzS%hMxeyr4`?L2=anizKh"
    "WD#V$ZydzGV95eyTqRCE9)8%Ez^^N8JRhYu-S>qt6B8b$TAeDghqg?M<XB9tqXl+poS;mVMx*o1Ab4(mAFG1)jV}h&;R|e2)^`{F+0M=&e=y;e"
    "kD^jAnR<WK5mNln4n}%)RXc_SU;NIt(;NkzU0M+Q?%oz6E|>d(JEbj190awyIni>6O9fAD6gthz3p6tmco_`~j-Rn?*=ohnIN@adKsI6LF;@us"
    "8+Le&LoL%_??NI<7b~qCfF1Iu=4T6qK$g(SHgXim@NYRL<~x#E^s$rk^YX<_{v9$J9bpo5+?eRR(K1x!(IDABX|($Nq2w5=#Zu{k_G6?jTzKcf"
    "N00%b^9PGCRkS-U`-eDp1=RQu+PDsJRTBhkspQI(hwC;ydH);50!3A|-`y;L@46ieg0n=LyOQ=1uTvF-h){rybA}JMahG-}$A1z)+!04<soxKm"
    "F$7~(ISiZ4DOzWxCv8}PAOi*hWG`ubQAt1hQNimGkAM$P0ZZO!jADP=Y<Zj(OoTZrpHOkulH=N7rEx$yzbH<{6?St!fHttytkhC$O^lv6zH`{t"
    "5&}jO6VN+BksLP#xM`fGZlBXq<w%l(<p4WcCCBBA*C;jiGKYFI%UUgst_GPXaNQe)JuWw&52ZpWM>JQnbJ<x}XLocNXfE)@`5o(u*2rl|KK<<!"
    ">{ol!UQ&e&!bcy)$Ff%jYCS_u2X2;tE(dc5?i1dh*{!Yp`?aLLNG})b*??*eIltBFqr|7SaVrz7xZ;-?r^3h2eQSMvMu7bG8m$`O7dtMz&;s5y"
    "7^ICRy(Z(Fz&Q~0)ofyVVt-ha6aCh<>=6zhB<%7{honHNZk>PPZr7Thn8C1>rGo+(KFwm+Zd8f(#@$9!d_v=RQn07c+}AGhiR5FMIke?1WVcy^"
    "0Q%D9U#pV~o<lTGD6^xbOy0)wmVePUYfC?Z5e{b^7l4C9%#rbY=am|&VNunAWz~czS1NM~nLyS6?Dd}u!_4a}0!b)!I(t0^?!-r|_tRKp6E>73"
    "@oPWZjDcs*FR;byQ<xVD**iw3yelywy)w2{STddAMSeSQPJx@UJRY&cy*IbEGuLqOS{#3!{({|QYUdc`(_p!ZA#(xZ1O<%Tzm~~lwDD-0<NNbQ"
    "CaD19DM#g**Gc%VP3Q3povv~`ogiGL63btwbL`kLA;ipkN^^ml3ol%tR?A7Ubp0tA3Di3Flejl0CpnVEG=ig6Zh#65DNh7wQYU~{C{0H$&;2GZ"
    "S6@<SP2hK{+v^SkZJZ0Aot-VF(1wM=#QZ#J>Bw(6MnWULwyO*y&0qy!t%XAY&+s<PRw(%}E4EJ+zsXB<35ZT={>a@R36OCPH`FG@ju`58m$HB2"
    "=eYEik0BkS9*svq`=H%eURi0ij92$wGT)Z>*7h80{4(e%B@bEvTpAX9Ulpu0f<ZY##`aTe0gJ(Mt5qsx()leq`gM+Wa3UfF&?hRbsLb41+5zh$"
    "MSUz08zlDaR@OqHy$lPETOy!}YAqf-D6o$E+sOVl@L&LlX*8~-JAE{TY2hglU&G;3<4sb^S<C^$YNAl<Id|u77q@`foSOr2Gf3km$3;VaCfdFC"
    "d|yBSp@lj{AU6is^*o<btW=x~W|_2I=EqF_Z}`Py$NUSv&8BAfvf}ga2)IR<OC_D#740<6F2HAn8yVm&pi`O^PSSEYQgu*jw^Q&VR1l75QPD29"
    "fs>f9WK2)9#8(Ri_TXNl7k@z>k{Sg;{#HXeGE3!|8OH!OW(*MaT?E)}e%$Rxj@Azk4|%`adHzwJOAuUN6cy_aU@$IhIjBu=8S*vDewjc3s?Z~R"
    "?ARTahuAjh`NhRHY<tcQpw!etd(I6j1Oc+Cl^5>Q8XuUOD-`0$X(wK&jK+h2BYt*{xbU{tkqb(X$iVT&2&E&GqK}pH-F2Ys9LWSOa0nfvRp8pT"
    "dCiSf<YtiHS2@puH#cyvf~iA?ibc<95UQe@q~+y`B<5TS_un;$xNqah@2D|)8zYr8X~?pL!av%4@Zs`hN+Nq)^sLFFB%if_3K%DeRT}i9F=rcS"
    "+=_z*)vi=_8*EaR)ZH?@5cu`Q8kHK>S#{7}77Bee;A<~d)FDM4{aGsIZeOb^sPOujH&km%rb<~^f$(5JaU3=BNp}YqGL?E-I1toANDj};oH@hc"
    "#bj|G?*ft!DlgG$876=`nm7U{H8Bw;!qGjlVC>-iNkmT#1F*t4CQ!$(q3VYYNxY8`C(9g<kR8a2vhrD6ekF3<m!1Z%Jsq)Rl^fC{haif7ydDA^"
    "{>?YpZYI{MF~NO^maByY4m^QYnUK&?x{huU%Ic#WITe;k603PyIxo{B(Q0WgTE6WbgLTJXAZ8^8r<HyK7K+`zhb(6=aef~05S)=Y=doF###`LC"
    "7wO;3{qX#x-dQSUhd6Tmec-n$1yjmaq%a(yEtf?|q#T?<{KdaCzLN&RK60cxpy~h-c{sC7J&x`1`J+cu=j5cIwxuGqI}=1VIG)uWe?FG70S;1F"
    "fD1$F#EBECNo`t*0)0=gi{QKE>+in(XhYywffnsjrCJ|<?|aoAnkO3L*+?EKwx|4XG<=D1$|@koNz@MtU;-DeyQMrKq8--2rAwi3XZUmH$1%_="
    "C3dworG(%S1HpFKXU!O*>{b)NX%M%nkst8NFt!{;mFA&UJq@NBNcf|VJ}OgSCWttG9ZInP%ECz9n!^K7SxU{CbsHom<BzmE<s&}RGCPZ}vym>>"
    ")o&b8VthxV5HzB9bO&T)`~B%<i=1|9BnX;R3ssIvX=9_+s#e|>C72rTH$wLfoY@EIx06a=5-_SHDbGc8c!EIZ_;J1$pJW#nlw^C3sArKz<gEq0"
    "L#Q1uw3=~zkzgB<kx++HBRw#i8jMBOZUc!j$!E}|au{_=x138eh#d&5(B-)ItJC}hGBaEJ=!r{sp)0_FW>8M>E6_#i)mPs@Pim+o{+VS*{;rdb"
    "FFup?h4JXK=BRjJT2C-1S{NsZeY-cR9d-E{TzyneHPVKrTJ?=I$YSM0ihKW+D^0mhn(dL-sP@$4-8iEKWYk%t2Eenywjm5RqMJUfzWBvTDW0yn"
    "#S6nh>Rw7<YV%fz3Ji-19F(v3^#6KhKRn8MgaWDYG?l%+bpvr8&lmsAga!6%9b%2OYq1u#QfWD}Zl&u@jzs~3ubRBLUl4!1>~4-}7%OhP%W0Ur"
    "TunaHP%gAYNPp*d9BVA)<;jw9lj+FX2}~2on~T}<A1a!<zOHNAhEHaZCCI&<f6HKCOxvDgHMZ_T7_ZeT<v^g>6IM*SsRu)V`&E~DXJf|9UhI**"
    "wG9BMIswWVPWX|#BjsEt>$vA=bVutpdFKQXwWI(tWx}#3Ydllc&d)~$5Cif0Rr2{!p+*)an?MqtF6$5FEZow?VsRiD2?4Qy@4zAY$OY3Jjz>r)"
    "Q3+LVHfQyDU2ZhjhpF(@Y&o2FNNH2CCsw4bq2n^WGb=;msR>fS)XY8?Y&DnmlCq<zsf48@aRV(7&xu8IRo&=2U=`kL$Xb#NGFLONTQRKa>{;~g"
    "-?}B~rjg5H*&5E|W~SGUk60b>X&RVubs%-Q&j+TbZ?MT+&z~*fvk}gXp9e>z24VHWjq>=g)oK=tttLVjc<j7zF6O+^K+RnG_csM)KMXX$L=YTQ"
    "_RIwGgGh?=k6qO3`*Kr3alp_-Kky+iyA^c#?P3wY4tVp%5vnXmciqNyC-xNws-X5}AwXba{Ul6i-(p8LHi)B*xoHxyy^<oPLQcdv?{X^g_r=8t"
    "X-Vhb#iNnn$pYFx`o-Ju-EkvHlgmI*GC+8e@ScTfLwvmoJZL$kKBp*C5J+Bjeme4ZdmHXT#v6NrAN*5al*&x%fZg+iM?IF21YXUGtNA+95{6se"
    "QxpdBLLtivW!lO(s^q1ST2TxdB30PgSvlLJCGQJL%D)(}3EUaky#HYAUFa-@KW}92z+qY$^TwvnPRddhYIWz`uu^_))0s(a0t+JFMu&3$YNTzW"
    "?XG?3SU4?RmeRx#RFSI?jnJCJ2U=mLBaxQqj*_ZKBB;)W1vOwKWgDu*cDysuQW3r}J6kR{1qdk}THkKkmIicnP=sfF7h$Yl9IJdo3B0m++`tH$"
    "C3Z_Z*#y=3bQq#>;=fQh$DcTT8d++2G|1rQ$hgU}ZMCssJhXVdK9S>Dr0GjaUAL^s>AD#V{F2qo-RB$~spN(m^5YQMDE5lb`?HaA?g-dnY16na"
    "Q;gj;0V}W~imANDKYw_-SZa3^j^y{h>*xaA=yU4A46#{Gr$B5D<b!bRJ+t4EKT_RIloty7_D%3EOo4Y9L|Xz_07A-Xp{p5GDzQTk%AiGx&VriV"
    "p({;~0Z&3-EuEe|fS<tf+fI4aHLz%H#*=a$e@U7Gu{Fbrw+ws!EkFK&IR4IeKzvxp^*bt0!cnW;2BkLHacpQJQAlOOVL(O!q<>Ux3L6H$u_@LQ"
    "D4e+|V<sl@VIj%O%}%qCJxA0%{B5Pa`-bz^ai&L&+_A8J!c2I0aTF`9c5L`|5wC<4%!_=IWVY@#Db28u8GT3RZb*><)`~>AB^wloy*sTN$~j@B"
    "QsIf`_$7iQD)NzgOKoWBv#tRb)Aaykt^^>+k==RFCWE{)Urq?I@b=Wm=Qmv+fXTN+z#tuU)wcLtQ>r#8?W@&SUiHi&!at<UF{E$#r94L<TR)vM"
    ")oGstFA3{VyK45a9{@`}#iDX?;n?&vW*OyMA<MIUD*zEW`|@mB(`>I5*10A!UkMm}&>vB~>5pCLCbL-tH*pxY`hJwhCej(RiDD<5XGnUnCel*2"
    "F47H~m8$WsgY_s(9F)n6U*CYFyF~F?bNSk}OSkRis>Ihh8I7ud>{mtPBF3^5yvlr-8up?~FtRIyLyrW#x$i!4A#EI&%c-j`q7@^8F|MlKE=*iI"
    "cJ1fZQ}yL+W%Uf%qpOn&!-3mwASt317Tm>^lJn$IQ6}%R)##kM?>>LTSx8*;Csn}!*<G!B76Vr0vBTN$x(erF)JyW>g!ihz$=DcGI4r;b-JphM"
    "m^2+XJqrLI>iO~$e@d;(Qo?NEXrs5c+1%KWp*=n*{E0=8=CZ0b(9K}Bw?%wCDUCD+yMjbOm9T757)2J#QIepb2&^~x^(`l^2?>&^3I%0N`Ub3@"
    "Zl1Ix6+A7E1Yc%zz^1i$2gu!Kq1`SG*bzZ~D9KEL<#5VdmSHB#o#I?o{A3iKKML7}PLpEp`o$YV<z~lS#(LQga=W-+xjrq#_~;1oQLD85flDZm"
    "9r^|YFN%0MUEei;p!o}FC<Syo9;ZeB*~m3q;bEHgjxfKC<m`}Fqh9Y`j1L^3$;ru|LBmU#XfzrOymFjVD=T1&W`|E)CaDN!S?Xt5l@PjwEKS37"
    "ZmwtDQ3fs<#WrM{yxVgvGRE+Eb)I-2>kR`sBRQ)>hYC*jtDJ1eyY3bt44kF@%uF0-=^efELA8qItU5ZCp(DE)PiEPjT?F3ZeIcw#Gc?t+sqP3j"
    "PAk{a|1MM;=LK9GP%8V>wse;|o*e7C9P*DE7g(~IOw(-)0?HtP9nH?p289Bvd2ERtNr+Ib)+4LuC)tOfB#8<s`yOl&h2@8h;AjYXvQ}%)lFbf>"
    "do88C-Up_iUg@AY+EY*)vyt%PN#vljUI_yec+jvSfku$>wE?l;-rn9$2CfOV3YMpE?>+w=IH-r)Ims^mpxIRHhQa-|b|=+&f>6NVi}@nW|Ii31"
    "c23O_fs*z5&6_f-fP)-1bG${JX5w~E&>7b-iVGY*j3<rI9@A(v@5rdS`iQ5_(s-@QgGwkh7|283{$cEdx&wl;R11Pe+kN+@H|*kF`07Mq3z=Be"
    "nVGS6apg=@Y)m-Sq_r>e2EJnqT(?o1q#O}RLDaXwS}A*{fRiJD;;~i=(T`iJH>bc01hqIZ8LqFdPbOowPm;oXTkWSD8Ug3I)C(bIB`-{sYIV^d"
    "MyyZ^eFx=oMeJ6kT#->18OvgCyH*1`mv5FFkF$VulpU58Xd7~YjL~7Kq+JJ4FE6jEg@q+&)~l|<=(;a->R7I;)sfGj<4q&h|0x}BJn~4%hmoPr"
    "<sUvCNDQ5L>eS&Vk2emiZo{*X!Ol`?MoqU`U~;2&8_uL#5D7EcX*uZBwos^Id%RP0OWs?XJt2juW9bRQcFm|Mbg-atj+CV3SZh=(^$uFQ{eYHK"
    "R$1iO)pIQnHo7Aso|tfTHW_Kgv%UK2b<ro_@+t8fL1)8(Dbo~G`?JqJI}&c*UJq}X8mY9DN-m%SuQ$tNSW?L3JUMLz+lPY{K)hr=uK_eDi|#Yv"
    "fbmr&>%qUnN$eGIH~2>-huEnk`@oT4lCje@3Cod<V(HAj4uKiPiFY$u{Tp>-t0#GpUL@?d1y#zjOVX9;oB~v_B0sz#<+^4AY4xm9O1F3SLbJ>5"
    "oV8loGi4^n>jZxEOhSo#Hpt~@M(EJvttw+a5)I_>U{HN?Ge1pYHhX4>wg_IWPIU1izwQn@n{M8NhOeN<-VuL4`z$7(Ztk)y{a`aA+)bLriuc~@"
    "T!koVA%Bf*3ZLm+Pf?DEfi&-pq|m6Z?O6NcA4AS+bG;rkzYbl1;9G7|ZCvzT3>se9M8&)nOU=yec&1>Hnx8w}aQk+NHP699N&RF!C%D`4#BdNg"
    "!{W<<Vspwl0=?@lO3Hh8Qx?Npk^}BVS>_?Mauz~g7k(BCpw>O?5I@M;%{O2U)10i3y|nw_*<pgC6afVn6^nBDD)0Po2nVN937VT~dnmj1Req(H"
    "ugd_O`k!x-04$6$*L{<g%l!E$Jt%Hxd3|;9kUN-D(?omafDl+7tRl|HC}cEM2+?|BdD%RXU9A>MatI9#3jO&M+M18f(fjUH21hS}D-U`nH5(Tm"
    "@)<;`TUn^kRpF@+hI4Zf6+}ur(11!5iqUagDwU$Tl{gb!_~<q(2JL7Ru>!TLvXe4UIOTSHLi)z5Ml|?^3m1&f0fOS!!&+x944a>KXXMQ*Zzd$E"
    "4X;{}9t#|Su!~gq7qgG5prCA@9B3H0DW&w7rtS8rQ?xhBT`p^upe;wCN~0{d2Q|>VN_Hp%Qe5T-FnlSIm0Gp1=a$qfmGyNgV~X<;7TD64%g7I*"
    "VGTvqT{*>tf@`)iZk)%u<{K#LM#F7__-a9cyyPJ#TBz6SsT)>*o4>iWF1#3$HgLW@TCRfr1FQ8+@<8&%g@XsB>Lf28vbh@+(HO<Y6mOFFmZ?nG"
    "`S=lX^`l^U`Q;b$6-rXc5SEo*2+6lgN`t{DjHo5U4$nS26hbWPo8HRJiHV;1cNtDk7;WJJTIZ@9I)ui2eh3y9-<7KLxW0wnrFN~Lyu&%{_iHsb"
    "OpE5SN*o)6y4G&X^yShajxwYPSYwE)+HH=^h$TEiNXRFkRFOH4^XKIh)&$4Lb?~|8%Ou|?SbWB(mCKf<gN4~@p-SIP-nKI6$KpPe;&%krS_PDa"
    "@JLRQ30hY4{fZp(ldvDH(ei5Yd~Z~|v$1Jvr6K4WR4fjVM9nZhK%h|1)5BM``KR*j-raY<xN$l2PkZj%xp7T-7e=^JLZ`k(uV)7wbtSyO=BmUi"
    "GcM(?zJ`Ge@Ke~tQO4p@yGdR@zd4iuOMCZS$X$I36-<L9g5gWj#bWN2W`0*?F*R8>NFZ%V3v3wTKuc7k^_erHD+=jI{%Ml6W0ZF4hm^(%$Z9oO"
    "-rg~V$wg)NG@F(fRL1$FnN6PP=uw0>Cr+Fgx3tA$KfKyhchDLRd~XnRP)R8Jz(2VlQ_hsj7&6mpN#_kR!z6d)>nx*bV*5q65hqVJiq^Jgl{&`%"
    "x&#*)fS_#3Lm44*y@q)jom_N40stSV-li&cA3L$MFjXliCw5h<n)_{|U2HgqwNO|tvJW1y*MRmVdq669GPYi#ad0u%<)?*a%afICfh9#HQ1Pfy"
    "ilvntrFDZBrtF(f#*NIfzUA`F%#2~l@yb8HLzXofMVFio!>otB64fB^I^`<TF8op<mG-xgovNulq%5(HNfN}i(q;jfN+e&E%*|Z|CVW!F{8W#0"
    "LrT_#=+0INstcGBo*6FRcUXh8UU~^GuY-#SDM(q9>VlY`8#ic-BN#|=wG|wbo@F;r;ZZ<Di>5L4^SmN_?AU=*tH1si?-4K8T8PKsRk@gPFwkZ&"
    "j$egFJ+HbC^Tsv-b7C)-pWq=kBI*;j;reJa{?Nn(G=T@OWv!BF97?;V5S7cuy2<EC`I*c1Bm6?*mo{@vi`4L7r$5?j()xLT27-A+ne1CkO-&`J"
    "&%3^2Vo%}33D^4}mL|2;YeZMB%D9l}i-IeccQJYfOEY045=A~KKRa$5+ZUT*8%z-64Pk}S6bG5kxq}+9Fy%$NzHyb^ejiyhj*7#i;Rica1EZT$"
    "RvInuy*HvxNy1=p)UttlZaQ@65Cm2u9mj6y?Ck#8c8U0qL}d$4wTPVw_w9qG9Xj^#UB|{!m1?UxV(k~cFwPC=8wWq=RvLZMR)(Eu<!;dy1E8q5"
    "NrFT$)4-J*MZ3N-qLWO6qymSp(}^8)Qm&ONm5#^lHgeh$M=pU@?!vAScxp^C^81wpDIltVzeo$N7cWB0vKXpxSIh`rOE{g2s?_TZ^}y^%6v*1S"
    "=oqfOM<!#n)~hy>gE@c;jQ<T2@1cIOd+~s$o`+)L)t`ZiDYC;-xMQlLGB+nF31~2ufUDOtlZI3;`XZN7myOzF-z#vfPO_d6re*4W>`<xyF7d;)"
    "+p=6yAwqgUx$S2U8(SENQk9xG9z+!aKkCl6hSzN2n88_czG#4uEA`zndDrXT8b7!~9*4$+Am@gm=AFub5reT~FgTKW+fLVKZ{H@Qqa+^(gd09H"
    "5t>(4S69=Rbx%dr@rrC#Ia+EN;0vNPpqUxT8N@nr^`}A2WbuSR2oD{b8~g@!GDrE6R!o#>R6|~r#-+@{(L7vp<$JZbcw~<vBXkKxR_jgHp*Q)g"
    "^uzGRFi|pJHAn~=ePc^7DtUQy8Fh>DI>x$+#j@}rLnu@Dsv&Oi9hXtBP9iN`bIawL{%=?Zna&4tBr;TJbEL7ENXL*`T*4?|<R2Tf#=JVwX_x&("
    "|4(icaJ)7*cck&lNBiQh^0L!icd^!&mn?19!-+i0?5+4;)@`*~ucJ#yEEWfqDy*8k?&jNauV6q>*iw7JINfD!UQu=BjEJg<0KS%B@PSNcZAVo~"
    "rDcbWM0wgns&PC2%rf7U({_a~uXlO(b5i=98v*MWc~E2y(G|pjbV)KqIw*6D7-xt!qNEIm=#^J|*1o#Dj2CD7SO9&mx}nxxiPqYI&+GU3Ya4yG"
    "O4Y>ewvnvo+FHBRP?GqpRkEy9hTaYOBWIO-KR(Q&hBF3XTRw28yx+CO$Vi3qc*`tptyXIrpy0@u6&pb?u5xR1e>a<1wzjr5K;FeTYf}j5agB5C"
    "=)5E8p-0W2O4IClwpfb6G|K8q=HJk*%9h)P`esda1Se`>c;6ZmqN%g8b^SLUWCVjIDX7m~u}BqlIqYEdI8G20DBs&i*EdnFP|iL(DUo>N*eqy)"
    "U_Wwz8Tgw?)V{N!QW)J?Qg*DJkisTju88>omtQE^)<Q0Mn(tg8({`G=)((txq1#;Q!hGCbMj^xr3>?e6_HkIY*B;{l8^sAIi-S_IL0Fk8<+Yfg"
    "DWzFSgPQ!skUdfuFGX%`JYVQqRnPbPTFR?-cJ}Dl%SiLdxm-`6(Ia#mQxv#URWI(}zt@!Oill&XI2XA3g_zQ4SE6(0l$e3{MR?PcTegTLYT<~o"
    "dB3;ZuPG_>S)bY!NmMrN$rYynvUT(<9*P63^274h1!2K<GZWT@7b1n*L-+U)C=GuEMj1&s@tH#Lo1CW%rl5_DaV@ykYFTNz3ZXJx+q{3*y{eS*"
    "2f=*xwH=l}w^@TxmW9C`r2+3+7U%OeTW6Vf6e<w#XJVJ}$g<6=B;}n_71I>M@n>aHMY}9SfP(uNu;*nGXK1*oyuB@yb9IQ;v{b0CC@NDcC>ozZ"
    "$w5@H2!#rau^3rr&{T=7PTi%6z4Y_**@)H3!bICCDPfrfUH!p>w>Q<6>%SURk<l!d%cnWUKXk}(_E?l!(5r=Is8)HGO0tHp-xQpBb|+$XLh@FC"
    "S(k+<NBI#OcRRZr1O{4Ekq-+FS*q?tMal&KIYtleV3Y@9IrzG4Ur`1-*Dxn+lm{d}3}%iRD%CiGlU4N96bd06phCqc6YJymm)}ap4Sm|dm<Y0%"
    "pZeGi<~a)J)GMG-(GGl<y(OJxm9XH2rqk(U?v$*{Se~nQ;-Y(Hf7EGu<HUsZBP#|Fs5#vTX0aSrL<|?J=uH^hjGMdb1vboV9#}I3uFfL-$>Bb#"
    "mgRPmR^7=kDK6Hm!co<9aXGIB?81dj*<D0<QdSeLi8`M&m3l&@6jZg~429viSxnr~zu=d6>x%l(j|g1^*sLtfo6ALzThK`u9b`Abpf|}+0~X6*"
    "?hB%_nqzH=xj}&U7<9O4K2BJ`rhj{Qtz(_!sD{Rqx|<`x%*M=j(Z}kPmb_-gj5UAql^Zuuyl^d$?%8LLw5JyLIwD!i`bvQBq{|}(I4_a!|7L|I"
    "l?XKbx{jUQ-BQVe-{mUUO@lQWlTIzR+igAt7zhXK%@!Y+W5<qpv5m@k=ZSG4f0-jEOeHMs^TjFa=6f&#E>cuYD_-H+ye=^zVP@c>@N1Gys#Nm{"
    "1HSb1^faF13f`ewcW_)|XtUTk=DAG}Tl`bsBafCeAsbN+Urz1VG#?H?8E&_}zWs(Ex6)OcNdGZ`#mxW{nDowQbd~IXa<w1u4`2$QZp_oA4|cnq"
    "!^zH$Wu0yhe)kY6t@Bt4^>0_vDE)x_Wt~02Fa8=((j@VE(=K}2M#q}+?X~Z{4&P*J_66nOI(jIN@I^W&Q&uVyQ(eeOH=}NEibFki8R!?#^dnkq"
    "{6}3^p8{Vq|6oI%{jrenuqmy2K*;FZ0KbkOc!!KF+9uoZZ@{zXHxTqU%uqP8u*81ma~9~fw+hKahi+uHr|C2*N5&qbpvabI(+Hye4fZZtShv9x"
    "zxCaf%Jq~|iqlx2q4}@%E_;}p((5CH))t*-@ka8NrvGY+UAxIg7tK6X{pp9TX374_uk@9D-|8#+P^L2~0Bd=GjB@hjRA6b{wprGSr?C=AGAvPi"
    "iq~#~Z{yhXc-3|~iOlbjeclxo$X=rh_Ug=uHrl?1ik^7HAs@Dm7!>_Xnf0Hek)a1}IIaW!;K0Py?_TGlM)5U=t*YoYD2IeQPi%{J&A~t5uo~s)"
    "k8RK;-4*u|xGTI)=~XT8WvReF+oCOhfGxD}TpdA@5b!a=c!pLCUFqIysmBonE6MXa>M*ScP(!?-^!zjQLu$MJ(n%{AD14DDc3^48!AmOa9Okty"
    "s4Lt2-diq5!!dDo>CCC&=a+g1K0|bi-jy?JSv~06`!o8KWL+C0b>FY=({uMfaE#rG6R){}NH=z?yWNkatE@HN+hDC#IUtj-%Iu@AR*Qdyg^$he"
    "E>&GNraxy(CmX6u$t}uSn&msaOpCv3o`Z1di^fb|a$H#~;?+KNqpYK!i_<nt<(EIqhw>nYPj~VA6zi7m6^L>*0?C~T-oZ+-z_Jv-1eo5n3IG!x"
    "SKG6RX%)Y+(`R)YTci7ShvFJ=*(aPmdFk<eg4wY>ybYveO0L>(Ecd{Sa}zM-kut&Nt&y~0>p!xOTh*QBAP6)Nin`0#8QJEiAf&O^6)YBiZ|}BF"
    "zJPv?q2LOguMz@-(yp@ifohi?01?EHzLUnPrKv~Po;X0XX!r9~zxu0cwKg>GQ3-HV`DN4k#PU7Y)blpUPN2*Y1D8F`me`RXJ3nAsL{q3Sa%h<h"
    "S6)FUSPEy3D#a^+_#`!V+o+Y{sQ3y$-g$nrwXVPz(QqC*hHPnn9o>4D(P&6z^CZQ=yDCDS@`sn~kkSvET|w}C<_o526WZ#n{LYn3y_?U~;NEyY"
    "9oq$>bejEx0%)PSx-GOC$#@{bnko*@s(rY_|Eg%#nTerI=(1@%H_5Dr5sn&K_|x+VRD7CM=n|MaTfh|prVpk1-0{YU29H0b-dVNgOY}biwrx@G"
    "CwqS|HBrD#x;TK(e`3W>4O!K#KZK(=c-}S1@+m@2aGh)c{pOSWqfcbf<F6vGF}<dC^^G-F1h;u(BYt|e7v>uf^w&P~`f^4K2e;4&MoFEDcI&@B"
    "T1_%Z<}0vTWT-f@qD+v?!zd_yu&3yI2d#QoVBQxO2HBP!85R`_!Xg*ff`^Qq^e_w0ylzjL!UxPyzO8S_9L>UC@k#p(^iGE4w3%nqSs(TW;>eT)"
    "7=X3s$k56Kq92!R|8-JN3}DFW3X5Btgj%S=)1m!6y=*u389oL?r>t~LSceAiM-Qr_k)=^zmFTBiv_HCuC1UBhZ{tz^=Hc+PkU?p2C1-i>+8<>D"
    "{S$Uo&eDpvnfjPo@1SuaTLsO_P|e>qZL7Xv`qQ0c(b{kK?NQuugUr?VpLezkW^{w^{bu*LCUdW`#WhE&^bzOiffmJ<y{o}4?^@WkYJe0~)~AZT"
    "UZufT*tW-kw5Xkrm(!sEo*y4JZSUT$mohQJY8OC(v-b3dXiLpV*Bb_QXh(30hpNYWyf2;r)194Bi=bZBEKqkr#ibpNj<=-}J&Y?_jrw1CkTRHw"
    "i}uqUwAHMuUrY|@Ltl!Q8$vP6uf|V&ud-9WCn(Ju2&mEg{&N*q&B*ykRvo05Esm&ZU{vg9G>=vdz6%nYgTUN;g|-TIfV5{5H;<>kM!~eF+Y!!O"
    "kOiW*#_<EdTY={iYlj+k3*1V!3tB4m(`y(Qdu~_Yzfh)L=t8Q+bzHUarPTfzFIZRdlJ8OWKLS2Bi%qJo>4K&MfarK^*7lF`pBom~@fz7%b01*K"
    "FR%m-Gx`guW}SY89vT?Ydg8GTv;RgF@H*~?V?V*7`a0SBRICTxX?@m$%jESIlHq2yY-jATINg%{e=D;#o5vZ3YqbgvH1j^#8*_ym`(qo^+H~v9"
    "`2JYv#35ALRnNj+TfH}-a7RFc=MN5mJ3Ms@%QE}sj#*6Ii`z|55V9A?@y@l+ag6a~QsoEI&n^ge@c!(=*623a?lcClzZF!(=jA1rwone}_`}=4"
    "Ucyv8OBs^YpwUPLlXN=kJ}u3ZY-(+H8z|KFb@gC6?5lHH7`J3_Gq{O_s$HuK7;>usBF{gB>5a>0`Hz3)gLZ{aaL*-QPIA~mwl}Zn{9HmaY<R^r"
    "-uX0&qQ>3?9C#O!o%J9|u~8o>E9&VO#L=0wB_#A2$#-1f@SXZU`K!tXM<PX=wPLE7aO?l)>&=2ByUsJQbGO{Hvi9og>aMQdyMab`1KnsW1VIu_"
    "0K`IqAVG=5kQ7PL(tws^iKL_nNx=*}&4V3|dG>=Hc7*-laCp3gC$x-g&7v8}98sdg6~xwPG|*e^mCIeu`F;N7oO`nXxd{T*S(!KQJ?B6F{(m33"
    "Pd~YXPx`9eu{K!q{HNF<lox3;9NuJ}T#SXyp2^h+I%?^iykphgjy87-wW-ag%x3o?s<;$Zy6?dh>Qh7e{(}09t)|oO=IBZ4+6fikV-+8Qi!hl@"
    ";dmonB<aTX-NV)cl{T<zpY5B`-ecBC>7c)k!^~E+x5t|}J8}hsM#4=QV9*sCV|Cr$G~;~#@XxwtdjapK&IF+FtWMuPl7AE3Dr*#*Q2Z2!8|=px"
    "7VKi9RI2|D{=q7#7!ZsMZTMTL+wD5uwyL|f2=}Uy+JIq?C|HV|QDMd~+|Ze|s_44hna}HBjhFi0vw5c8omO2wns(3rr%fy7w+|4SsZOoOzpUC;"
    "T>s+OtFONL<Nx7b#((;^o2{P$d_)L7;f1po$_XWs-!+Qr{u(iyE)rb|BJ!z`BuXd^@*?^O=oN4wQ~TycBJm@K6|z1T58vA)lsD^Q!LKq=K)+8-"
    "p?yiI?eI*x{rOqZU_*)9&1({xDH@wl<|V1_f{})D!%!)Uh8yxPI`TU9*?Dq-&?6#b22cdWuLL2g&@@rV9p!|Li~Y2}sjt(_u6@9q_{#{<m6NoO"
    "!y~7eL54V7;Ol7pzEGjoCLRt70hs*b`JrmQ?S7pewIBNaF1@3v9rq4m1p3^?A<W<Z7eYCOhVSd}Z=`KU5$x2E3nd;p-2VF|bwpBVy|Tpz|Bi)f"
    "%<bfD;MheSH~oKskMn{QwR3&R^{8<qiZE1+q)y}k$BmT6(Bnz1AgTXA-@GYc6pC!lobZnzsF(Q|C3*4Iso&;ZXc;&)Fa?h>5rGpJSAm53!^EB@"
    "+&l&5O9HneNRnE^(D2Ha)3UtHB+ch)T!h#bwiz?xHf<VMK;wIW?rGc4oUmmx#QH<^Hd8XGw<+P}2xL&tKB3g;CN=kg<ReH7JY9lvIQW8Cl8XpA"
    "E_G&Ju%UzuKP%(MUp}W6m@{Y05;JI({l(*bDC5TAr{4w#L~OpI6au{C&@WP%KFC}`3~{7lm)wSHRX}qBQhf*nHC>DBl=&Ivrtl*KAfqi<jG5(9"
    "&75O1E)X+H!9l_9g3DI>n|X3|T>TntE>#QvjbAK-zN<{WMm#L)8fR1ENCohMYgisPmp-mS#NZ^zsg-QWnx?lf!p7!Dc*QE^F@p5B2_T@P05KPc"
    "0Sj}WnEi=P)(af#w|?0g)O2Lh^dWN?IS;r9s0By9#7`=Grz;UfeLcC%w8u)`B$*u|S*G3J1J@t}L%q{8u9fp)W@{uZF(TS`7ORiYf$VVz|AN|N"
    "<`8B4!jD-b*j$yZ1l&oAo$an{A#I>!*(CQQB<sGT95oa*N-NWU6d+l!`m=cWptWYx#V|t<;*{R{ZQP#lVsW9QaHN%A{{dc$07v#FSd!FPUF|pd"
    "*2JLoI2S&9zQ`^yItb5$`ZEb&ov3R^iojIk`XO$prM$3mDhb<1R(W{_%9mO%B%=MfJi)^mj=A!tbkQRN_|S|z@w^m8X8DvCYV|&*GvT@g+~)`d"
    "G}4knNzkwf!oK%2R!gRMhr~JSTaTati|u=#`kDq$K%-*Fo{trLjhgb$v4Y*?=@M)RaAY>nC3-)rbz@<iC`s7dB)}meDu2AJloXZOb~50<FK{lC"
    "3|HW=GVLoDT|=l4L;0p5JjLIjB}P(Sgzm$p)lso?7o1IJ^UBu|&J_Fa&wQa^D`c3^Tm2I$gc#~BDJnD<!rGO&<)pu*YS5>&fT(_EX2l7bYk2wb"
    "tDkt`$1ff__|o9S`howpNPiWCP79p&0#lha#9ys{hpBGt8;1Pq7+Eq+-%|zoQS5X|RYCJA6BsPIATu?buXJ}NxW_qqS^OC5LUaLrbU%4&F#{$}"
    "7w8?u#Nb9(=UjM`hn|<Kq-K6!N-Y`nwCo)f4^5U1<!FlU&LCwSV3)0R;9cnkD;n?$GE89;Jt(;euA9>5j+rjguDWwH5?&D-PGP$KIPWKpYmwn6"
    "MasK`hFgD2G10ao%m5}*!|ymqGdPTLN|cE9(=XzDuG~8?LpNMdJTDDq3z{%vkm`eO^Yj=>UKF7)Hm-_EmpHoxxo5v)Tp!b>H}eUHZ!*8ZM_653"
    "*C9NUgQMssk$H)`Kl9w1aK|d5+!4_w91CyQGP;EexRG6WL394m%9W<<D$OWzbw|81tjLZ;?m?Z>)LwE3o;rTl!<zx~og!57Iui!iWje-qJhTIQ"
    "e3~<-fi}=@(Op=BC0v44!Y5-^8AdfR^oYe@t$l)ME6fs@H>J;#e60&eziM55<}BgULl4}?H+`P0+cs4vkfaSsGJ%x~pU@6<T-DIcS;QK2*Wp6("
    "SUt}<s8cwqDW!E`hy(C^ZA4k;?S`qSDLKtH&PC)8CO*W0htdYx1J*Cd4q45-pzb{8F>`DHPbVhb$MIM4zPLLAa;9DP$^p8`Jy>N&*G&@8x?_Xx"
    "!UcT_^wx5Aa7XPHo9aI493WGT^`IT@B?j-P(-^&YkfzD=R$^I@g-IU8v3~+alIzxevUcWm!$zNMf{1diW(h9^PC2)nrR)&1(NolOp}+Y!a-w2)"
    "rbqFk^$w(C_v{HPC%<Z4{8Sa0Vu8Mc*#u=hN{oZer|!dn$r104+O~4_6Eyq9G)89_bL5EXqUialn;u4LY;{h=U=?7BlD<jHfz=DsP~l=SLej%3"
    "?wF0KsK*m|RDjuhxGZPH9+-y-*t1Prvb~vxgd6xGQ?=rXcAn8U^?F5Ti<B(m{q(RYYK8WjF~0P;CvJIh!~XT#;MsrSHkG(e!9^{7uKALIOMs(4"
    "i^vNo+Tj$^`?4|YyS8jzOOFmG&^&~!N3-iny25wh|Ae0dwGz<dzRPpJ2M9=bahej6*15*OH2bdUkE};ag-KpDxMtnz^uR^CMfc@FQOgGA+g3Et"
    "9Wh_~8r5I0LmVeeY!HnUp^w8jTXlv;q<W;8M2f`Y`4w0lJEJpvAqn6<%8Q3onYpFlhsZB!gJk$AI`ME?(c+ju<lC+cVaa|4itUeL-4dY$USJAO"
    "`^>8(>{@l}fn9)Dv!-LU_uO=>3eka)BTRKzTex8<=?bzV)8J3PX2q;aHl<=zmimcR&3@%@#Vd2WnAVUrim~CrVymgY`9S8UtQ_&1qot+FKoyRZ"
    "yXqb&-3#+8YcE>myv5{hq&2NV?m1*w<+>(|((;Sy<FWFuqlllAC%$a&2leox0iI7+t~&rc>jM{g@ak``^yzQ*4bR!vALQu1g*F};@A3J*P#1*p"
    "OqjR$@b&$f17@@~Wt+H%194W+^t({?@v+k%-s>NP6Hn;8uo2ld(c0SBd;mLIqEdB``6$vpRX_{BxSj?PKcdI#cQwX*Iv$tIU%oMb5MkNL;aNnM"
    "vX?!Nte>xh-4dLZtQsbtzCnLKV*f&2^;d+BO%)U5u28ynWy4XH?>80|C))pJsXCaPbA=Wkuz31Q;5WYB@pNzD#TW3GD3lASR)?EnGo=4O#=_HF"
    "=lKme88kdoIyT3q>DhNs<U4SKN2yX?)B!&Wwp<crjCB<rh0pho{O))ATkq{<@AfNwX0F$gC@u?X(AVzNSebv53CvPeY5q{Uz2xZ5?YVmp<&I$%"
    "H;LI8o$7|785%k{Y7RGPP77%WK3~_~^^lWr^S|$)GX;3cs$}w>sJt%wSm+p4LL$@kq(6yu4{wm=>8M0T%QBglvs-)xPgkR;U_(_lTUP`f;5VGN"
    ";8Q+C+CFCG(l`1b6yF1_Pd=%B8#5DDlV(NnzLGxU<MxMnL989~gP`ZkqS?21k=nn0mM3mVJLd2Jz(Hct%$e4FNp;BO+BPD+zomWfVyYU0)gS$I"
    "0vJjPROQ#;{BiDvgbl`pr7wS2ZE<P>e%YPxMAE11^yB4zI&Fl+FC8j#*k0(jtzZ)$!k8BtM=9_khn?%qo$U@gTD?U={G&s37yZ~d9%q@Ra1j__"
    "$vUh92agDOCJs2I0<f2XkJ?vJu93e8Kbd*{@te+tR82nkCpp;`6*WA<^Tn)?N29GVL_jg-oD(uyF;a%-eGOGhtB-5svt)sYi=14QAuaW%P+Df0"
    "kXjjL4TH;R7a=>Br+hM1hLn`vCPp&*c-Fnx8X6)=?R)hNLNw3e4tLkspB^>r4EbFI>$0s&p3U0C(Haeicz$&xw@}tHgL*`Qa04z4zGoejF3&*F"
    "z@dHh<qYNzXz7(EFJ7H79_n0;9uVfYV)G?|>#UGz;x`#68>E2z36sNTL?fP;tc{D$E-GPqmHdqOv*!wQ|CcBUW!6XUoYdcd^&+92I{y3co5Wk)"
    "#Nhl*8>B=jeYQ`Rolekr#e^k1%U<%LzQZ}vZ{=WG)}v+!=v{-JH#P7*i6-E3^!9JCj6Pm%0EEIVwU~SQ#StJssl@-ZtN-bdq&qp7V)vW!HmP&f"
    "C52IVbuwwjXpl?8npI;vlQ6N`_1ISpucOI5S2Mpy(vA*24T3S3u2R#5+V=;%al&_fjZy?4Sk>f#ON^_dGQKRcNwjy;gp2|S1NtU-n0}v1deLq;"
    "4^)e!nd~GRX7uz6yD-+Rx)0pq?ZMe;XGu!P4-!?$Wf2fd=sYNXJg>@JDv9W7yf<Pbg=W5`oU2uG%{r>{gTKae#Y$bZ-sHGXTr$=(@|Td&N4I+}"
    "5B~QC8)y`zkspE8AE^p~iK!Y7D7A;$cp8eaM9U!SDNyBw9A%o!=JUQ@5se;$W~hH#s1n&X2S-Gmp=YGVBxqx?edZ-iX+mcap!AX1bD_?y4FD%}"
    "m7FHN_oJC)7+gm@LZuZuxLMdy04JXj1Pgnj*6vHyN2Z4A^OySfsm&WXmhq-f{+%kEr9_FSosPf00k8butN7X>M@s-6K_fxm8mo*sb~ij_{u$jC"
    "^?gSAd#Z#7CZA5b(gIZS+QLvxWt%iQqU%U9V6sD|;E>?R;)06RpQ>X-eQ3R&t2XX<uwO{lw<K)g-j34kQJ<Yh7!T(NXl8D4RmxNRA&jx%6LcH*"
    "x?Q4*Kp$tmjCO6?+CKbC%xeC!ecnf9W=cvTsv_f@J<IO#fq_v_9nVB3W`ZzQ0yXDzvGp(_XU1ot?0V!}0Z~3kDAWqi$37}pxLlRwbU_L=_B+iC"
    "OknER&n-(@*DZ*q6lwnaDqstt=o+JZL8t(!Kv0?(Dif#RpzWpf>CaAOUsO>|wT=`p?qbuW+s4l7X|`9ZvRXFoE+aLy;25K6o6RCc4k+&To&89T"
    "$wc*A?9{nzf`a6xDaKsNe1PMoq7U`{r#O`PZ?M5JvwM5LxolNp-)t~^D&EYKrmr*FQ7a1YN8k#&PJ`Ju?qI4$Q}ZJ%5Pk|h#Y_P&OSTx><NC<l"
    "-X+7+5619qJ^WpGk8nEh9UpBg){6#l$eQcPt{gsWz=gN10qUplYl?d0;W^N&52&L}mrqmuaa;Wuo@n53ok@|H(!K*1NuQt+96idh$L-5BKY~qb"
    "X6b#DT0A_N(&s(U<X~i+$6{mf;yqsxPVFnd28j1Qq!w4}xUVu90|LH{94^c<CVamMu$?o<hxwh?iKVNCl?~l61l5DBv)DW%sVvHp!TJ29Ws{EV"
    "GJFafDAHMyANvI_v+9m1!wZ-)-g7t{gkYGb$IoM)G~X+n4}w!HMEQdVS+n+TaR}>+?35L0rT*hc!#`@&BF+!Z+Z{BNOGa7)Blzw`nc7j9ZhwR_"
    "odWvzyr}e=Kg)<6;4<sl*%9^zxt`^-RivDmvKwaI8>dTHTzuiSat<H+J@|-C-z<(Xlv?#?qcTN<xAdS=ckQA3bNk*qT#leL?{Rz7{s23H;G!sB"
    "g7+-GX^^Yt(~>(du=Jq1WB+po^Y{|uY}v&e8TFDObt*tjOl|_3bg5GWL9)!MT}M*=Be0ICpKF&67;*IsyiRx*sju*uU_x_5w%eHOMcBhL+J_~4"
    "W#o>YD%M6{c~bX>G<Iz$3ADxNVt9G%jx<71I+i>vGr*i+v>CAB^T*%|he~Qq2lc{;&NxzW!EQUr<{Y#OwfeBVpJ&WtpNLa(9zeOGz+eUMu<;OC"
    "sbYp2+^`n?tZLAF9Ip75FI3={{f5bn&RyFIW-knsq2DB(cqNfdCEa^yk4?6R%`B*LrilMq{i#{vzO=q?K~aXP%FmISEflr!K8@B_+1)98G91+5"
    "!|D>erA!KshZLw_M-Zp5&1H`W{_8Ph7p!f!-#2X<>1tMtMhMF??3)~W0Q<Vg?7#GMie1Qvs(_H9`s=D#UJnt}aar$P-9&^U1HH0(TZjpk;xLb)"
    "xID?1>SJxaQT;HO%l3`8zkpb&t9;+7@?2CBJeOfT_CrvblIHDIvE(wt!)>q|gUQXOz(|B`$a<_u_5BR{A!Gcx#c*<z_sqC5?NX_99!A^~<YB}f"
    "uhhcBiqn1|$B>qHc1LOiHb_`j@Wn_s#mmA5KfV-F%rb(A%oE@*N0cJeR3oB0`HhV8q)x#|^8_@}Sy>8XLCrb(?cVS8eM%Eb?WZa}1`$_bv$ROv"
    "g<_5vnoBa5HI&t^JMlkN6{pUcAN#K}EVm2lB0r>I6h(c_{_8&S1zjk1i^0Wqe3jY?=&(${`N9z=V39dbnM8@U5Lb-z>jpS?E3a-lr$w?n1Brq%"
    "i6HDnzevAo^K$JmgJev%HLHALPI14Kn)jOj@o98f9`GJd;yG?~K|Klu_*p8|b&#?k4o+9qIvt*hN44KXXh_wD%EXX=`nZ8;PR&SA@2f6UNLWO4"
    "F>LT@v6CN!_FB{PYF|!u;t#_nV7k54^6xn?I^3Ik?G1&zPFw4=c!7!`QEl8rH9PD3n{dX-y#IcLH3?OPjJo46^owkLhg+YB$0-10Qfc69UwvB5"
    ")#`OYjK6(bsl_Q3SZTjOWu2TS9cR1KQ+V;tVLoqolkdE5MPvX78-!dw2zpEwL-=PF7ZcT#sd$;bO}a?Zkmcx<5D5iFiXpVDlQ<Qj>x`9DlZ6Ce"
    "FvLE_FhP%PM0MI&H4*eQpjlr0igj#dzH4tNbrhMEGLyPqMXSuD?NI$dtC17oF~ywr%fc~HrbEhpeA+PBSZl1e7^~TqRmkRlQ|cxcIBFg~*_B5^"
    "6`K3i;rmq>v?%nji&?X>@D?Cgn7VWKuJu@dwh&{l5r(RU$5t~8y^T;$bPpWBK0BmpK_qBQG+STn4TgqkML~NDs3EVVdbn=2F+r}NgA$%q>MQv$"
    "Zqf7;W3!IO2(*@mbrV4H4|IfY`=g8;U+T5jI{C_sbZ>6$QeAcAQXY{K^?Z|Oees|5ZQR?rlP68mP}Q`xb%Az4<VPK{fpdtg;HHJ8-tX}AU=|@2"
    "@WMHUp-7c)e`?>L;Sl5@w%^3a>e}_`UEoVj#r6OZGzU2VxhV+s2r-cSc~v1Ht7bLsgMbOJPWMwQCJbFGKDu%atvh$5P9u<xq3@ldAOxCDo?}<m"
    "g$t{fb-fkabD7jgil~(!K&k~Ad7Q8C3JpW_(|s6ua8+%L%cwGx0CK3(Fha0Hc<98u$89PKrcPw+z^Q_8;erMYZv!DZBU&k<K!w;#g7VRfmeF5F"
    "YnG-V2K3F-=-O~IM;`H7Mg@{<?WMf4G{R)x|Bk(#h8YhdwNvOF*Kf2zle`t3*0sL>bf+dj#xziC=tOsRH*rf$O{78VTB7pm(l@B)r)iFP<q(cn"
    ";|%6sjW{!tx&}7I18f|jYd6X5IVcDVkU4x{3ON9As;1=_0+>B6D4-_ie#rR)H4YWE(=*?3?)VK#`aUvW!-D2T9RL6^t>~JXg-$R(&XlLQtgBfl"
    "+ZQ$Z9pg0TM`MzXh(G|Fvptl>sj98Czxf=>-EL1s%Vmt+?IKKiuXpp#1P28}&(orgcdID7JOPixz4M1130S}oem#7ul@*XVcu+jk3wPM$To*Lw"
    "Knzyu4w=<4%|%KF1UR>yjME{a<uO+e9?ygthn~bk26Kx+Q050VH)X=V!PTJ{eTTQNQKJ&>;nl0PnpLb%Kh|k`He#tuB+rHGTh^H4z&Y8f-Q9`0"
    "ko&WVc{qiK5FP1|#`EdqzJ@Ilg|%CO5Zo$G2kdO#!Sq(0!8lQ2V0rpcB?Kd-%XdH>fCIF&F}6X1qcB3et{<exg@TjcWg|#&{{w;IWaSt^Ijp`X"
    "tbi~!rjEr{g#2J2J;o+Pkb|Tx7M;(GZ&kwwy?r}r7C|tb=LvzqbvoS;;r})STb3zh2O@5EGs%p%+jZyenF*#q_OItUwSXLenmTrj63u0?{1-8?"
    "w(IO?@TPr&2ttB$L60n=4FCdV!hY*k8_C%ea{3YyY(f+!Kj+Oi!p^CQ7h{?5=n%BZk)P@xWYTi_8nC3{t*-NF8xw9UF8dqych}y<J=VHPy~4;5"
    "ZPKAw^(~<4sGqWzyOWxF`>;Kj)(R1l1Y!yn$Il|L?1DW7Z`!Y?bN@QTsZ8pt<}Y15Xv318jd}w{xT2CWM5$WM4X4^smUcYg1sMi(f3K6reRP{X"
    "bMk??gt=_3no-#*T%DGX9{c*QA|nIR3!I9&>WzXjG^0^RouKwVZiiHVCnq6I$73-I16)+<c1Ka>mS+MOyu;#RT{iIaEI+0H99SjDDT+}C>f4A@"
    "B-w6BF~7Bi<Am(Gg;7xm*4`V%u1HNl!3pWC3;FsOA?jL&YXrDvr?<F>!d1#g&Ky`YII@7@R}-)F@H6%}dJ?6P8pn0ys12s-Z8a`{Ex96ue#RsG"
    "2V`S+*$mER)m0nIoaj$uYf%p`ZbQH!N!p#9XYQj|T~#h6%y`o(jtNQPL})*@fTVeKE)TS)sF9TY@FXIHlvTUYHv$z*9rKXB=yX!y{yn%G20%?2"
    "NSq}g3%ovvJrufpO|6E~XrxaGVRmA|r$_d(j)2(E{tYCx9TSaty1h}TW*oo{GMl`veh{y}ugqY$5z@-=O~;PSoWFM(Px{Kr=8izvBoRd1x{h0O"
    "!iH`npDleq-dbQEB=hV^j1TF^mk^Q&h9e>?DST1gAeBpFitt53d!KFS^bl}pM#^7o(t4!3E|3S-jN`y+qLUOL0yL&vSg$s?8)RTbtj1veV`G}C"
    "?Og6Ob(s=t19t3bYM!rw+Sm$>B+~*)!$nct6UnfT^ZwqL0nx1nzH5E^_YtiM-)7&8%xG3%N25)CoY0K8pRlNLf+(KErB|sd{B)ZS?x1|GZ<oAS"
    "XiyV@XJ^YwpwSB6u@<225a=cn<dbzif_j2E!&Rp=H3CSQ5N#2&@nXop9dO&*VN+mE0*9(Y$XAho6VgTZY-o3uyjn-bW<?}9Sw2^TkzvEo>&#W="
    "f+y~@h80z&<J#R*B@QQ&6u{g9#>`~6(iC~DC^K{8{rBsH0+-;WHI)79m9><yCV)!iP4#H$8co_}7`lZ-COb@Nq~wF~6$D4vY*7|R0#sxu#NQ@K"
    "0}JZRnl3oi^<1ecIA!5r%5<UzBMI|PpT<L!rdihXt%Yxoz&EW@<|NO(nzHWJ>`{Ys;Z6rev%oAZ>~@9G7E`w1(*LV}SK%@Xbp>H~x;xGM06x&D"
    "se>o8tdk)B*oCV^%z|KubsAZiT~)-|XwS%%I={c(&5d!ypm-;FbLzI^e4^qiw$7MqY*P#8KxI~R-x8Pj)-9av-S+gN0mHtS**0^WgbYA5u-kG&"
    "y}x0qy<CV{hN2KeWh6@}1ZRZpNvZ=Q^^C_eXCRs>igp*L`b#Q7V;W6nkuWB}01kn8b+wuVWqH?ba($Lv2r>-_&^bNj<m>R^uny#Ha4n0bqgF0b"
    "X2#T@NzC(Bm`L{Ptso!(S)WZujs|q7+X!uh-?y$M8>q{J>p-}ytG>6FlQ(FWDDYsLs)qD`;Y8?&i@$Mu*S|!n2x|GqKTbqF_JTD0(j^^Bz`^Nm"
    "#!#d#IzjP5Z&1uqM1bf70e1^UBxUky4*s+s&Lot`8r4;>JZ4>f>y@86cMh{6!^P8d&4R&r5ac~dm=u8c2t_$lt60<LmDK)f=8p7*SEvxFxp_bn"
    "cts(_Ya}&nH)^=?n1>A`aCC}@WPk<2(Eh41i>o~~!zfHfhs8eiQDq_tl%Lw*ZY6H-8;-D<36XmeIg=w!`|x5mo0OmD^U|8~gCfnkD~{z99E^<V"
    "bTFdudK<rofdCbazGd1se3U#pBu54uqMX0s*N2rS0dS!Hl2eklgb7|0E3C+7K>`*AWn2RzbRfiWSImKCrMtnOo#l;dOw0L7jY~eFa|82N1WCql"
    "5F4|4Y^&K;7X@c|**+wS|IM3Bh3f7oh#1|qGObvNwB{EMYlr^JcvqKLObsTq4kO=M7$CkdHwF@dzl?+-v-6BPdK?K3?6O!Jcl!>vP7T%i1_zfv"
    "S~$pCxv?QPv~JRIF4Wc1r|!66^MF?Kpn4!-pOTzsMJ%A(+uQB=#l^v}*Mnv3shXLoL!Q@k%|X)Ha0O9_L#^iaHH$(NB-|d_NWxmc*u=E7+Ws9~"
    "4)uRn@1!V(BPb{0!qWPLk=3Vp*q&w19eXl{g$^UH+Hfc0UPTJVid*=N$x?>DTV8QsWWK?Gth+7(rV<HV6;e~pf(ow&ilV5%8v8@K$K5grY?Di5"
    "ZHQF}kqlox+*;ClIBc|9RwWx#nNAdUU_AExVZe<pb}2*aBAXx&f*KrBaXZ)wlAwZ-EPoPQfa{{PDnN<c{!OA3HRTCkdks;Wi5@J^qZKnX&*NT3"
    "$f~hq?AXC-YFVjU20Vg!87hRrO2Q{!xYOwiej&7h2rIU?SM?Ska51I+kc@j+IkMbXbc=l?T{*@lPo8YXv}2f5DbiG)Hy>731RQ6Lb+&?{6*QZ~"
    "xT)T`?sc9AZ-bKPkVR~PGnlYz#QR9()DslA(Jj7JTtxL9JvSGZngo!j8y`5}?_XFB&zzBzGWcZ*iapIg($LUA-4zsV4X*1>_y^mQS}&}0muLHi"
    "?<i9n%6pk16hZy*m`_h@NykJOOB9~7;(~f+f5$e-VmNl&!?p4&SFTuPRg<b98}^W4nFH_4CXb_eicB1|Tmzj_bHRKUGdg998vmglp6R&P6KAU`"
    "4H@wrlx=5>)+_<b9`Xj#uy{E|zE7=uh-BTR*lmSZpO)V4>D$AKOF^Kjm4V33-HKhVM^?cg)&x<as4mLm-cSkO#SV;9<{QLABm@Qs+z4HmqVRTL"
    "oxK)4$Ln{!Zz@SUu-dN%czy#uAS0&*$Y4J}G<uwH8jo9QO3iqMLkquEDJ-Ssk}<q%S1nj=L8fsY;H?qO3hYxIO5G#UUs*6J(j8&cKGd%Ezki<i"
    "l3263%dB&S|4x!`Mr6$?yHz;YdnMfkHV7Sqmu&*)<mDeCwy0eW$HFIv0bEyt5a%)Hw)N<zowsb{Za`J1Q)Rx_l&}TL%*<5dL(O*{Rk2fbanpT>"
    "Xhf1E^y?8twc8NtTCJ>L7<2OKRi-g;-$vl6YCsjTzy|NEM(w)3wqezRH3^7D9Wt4ux^V;GGzap(%AsSe7B5G$r!Ny0fs@NA-l-1KQ%}vdkW*J-"
    "nJ3SEe1JBy(d1lzq!iB@q|SFtxMP6!;&pOSHmzGXOB6XV!C~kA==6dGO3vcNdp%(A%b?qJ(xsL25&cKTt`1-oqnJcATIiTy=eqe3<5RlF=^*#0"
    "a%pS<TL{I7qH%UukQjQLegVWySM3>ASb1LIOW`%I&ly3CAidj@mJee?Mjt^$k@dD`?RVI7ONXnd905#=4iROZF4!C(ZF3N`+o*vy!GUcXJyF9<"
    "R#$yy6-s(`cZ4X>jc8At7MN9oN7ei}?%h{LRnqmurQ`Ai!@`MIQtS0{+8U1+j?Pi?$Rm$<w*kLw50-Ab2PtHq0!K_qYxWLa<A#06y*t+2Q`|UI"
    "!hzOqyA=vPpfbm%T8^oPUI$|Y`c_y!%iX<1PVH)K_G$W1D3rJ+r#+f1y8Nm2))EZwsUP8?6Y~cvNUlcMgd>4D4Jbpbh8yj9%13#zB7Sju`4k5$"
    "(PgoAuQBb%kpOmySDV%9j(tm<G_ZMCg%TYa`=3UQm_d~BZNnjji=&*goy1+T&B2IW`Mgk#C|;bW3@&13h*D0|+=e_@<iV*^c>1*YxZ=>F%+Taf"
    "FVGYIPZ7;7auPJ(O}XR3?BFA-+F-~-!i*kZ?N-2KzJ#zG(eY}`;Hd8~r)Gn#0+CyHFcn&15D8aSWLJzg9K3UPVUJ@kN^q2r8I#dA|M=c}x72c7"
    "+7F={b~;H-+Sv=NK;jPf*mX2DDz?<9XJRJlcjyEId27l0082}>X_K~^B!BWHd#AVlE~!<WqDqaQ|E#<58l@h7`DKzpH(Omx%$l!8=TIt;l3T@d"
    "(^PX>%;zm+Q)&eX6vMDm@JO=~;zd*fj_EdLnX-dZ^i1#Wn$yO{shkl(ssMAILy1fb6W$AYkc8pMlCE4VOwc>ECN{4KBJwt(e7o~kzA4J*gF}!I"
    "Rs_$@5FnvS=oTpvf%LFq)sq%cVk?|I+SpU7>Rg#h^RxUEZc}o**4<&i6^b<jVbo2TOO#i^n98Igy^;y)24|0nTV`ud=8WX`wYu^pUHlkzsR*SL"
    "R9w~|F5`{^2h?S)-2|%+Ai|@KNZgq<koh1eBIeL*9V=E4F#r683&aFrHH?WzJ4CrrhJkol0!Vi`GgDDH9E}d`<utOMg`w{<ieh+Q-Mr@bUn8z+"
    "om>^xaX5eemSgJN8I2IU(rT{RS+eAq3=TqQw-&HfwW;oo{BhinR59soUlv#TZ<AVBpWK{@^Haxeq`22BS;n4uPAun^f755|EA?h`IFXnuk6CPz"
    "WP;R`?B^YiWD+MrBFdZ}@_8f&&YU=7#c$xWi)-;h5#E;q+YYau%49GjqrHRL8Sp_)9M{x`B*7UEAKqhU#wz1GTL9PI$3!r>59t2}O+YR<E3RYX"
    "AgCf(SgA<1)nks)?H5ka-+Wy<XSKBDg3n4VE#XLo`tdKkrlO6QCf9jx&Ym(Eu<vy2Sx)F>Ydo6miTNgt^(f=efQV=lI00Z|2wWhiviODq%JJkB"
    "+;!=u8;!<7HEDJvvDU{$R7o@>rznczI!gN9Uo-u$J&Rqn=!E;n?^K8lm;$xd-~=3YE#4%@Jgn79OF$(a`sw`V#7979e)O7WCYb6;Lk52W`zuhi"
    "4)fC4U(P<m705!Vj;Bkm#G=gTgWqs|@erT5i&wAuq@O+6Qc)WW4A)%kHRp{c0nE7sq!@F(D{|KCbTT*h(<XoQ`R6gD+%ax@ONji^??N<7+D6@("
    "eWvL3dMzv-gf*b}ePK=2_z^dTY&DAAJ#J(RTnw$*d^-g)tcsjt#+ooMJDJbK){)(YIA>+yXRVQ6TkAw2_WnbY9(NeVu}2S7CI4ATyu~Lf^X6~2"
    "YH6Ut(1j^Y=FzYVJ5p<>rKhySOM<s5ok+^3k(-DrPbJEFTNsP%8|J5&IesF;z<uk~H52{ozu?SAMSWEejrhgu0JnE5K?k!-8dJgsh(jI5UB1c|"
    "`155<1Cji1l6o;J1E}PmkHb@E)Ips8AnV-hN&4H(hH+sdGuXgmt=-YFp{Xt+!@y^}eA(U!GZ6dU9IsxgdKk}6bnYC<ab2NyaEtOck@(o`apwis"
    "9gu36ZXl_Rsa*q4#_UX_X4Ik$ZOAz>WdTpzk}B+#lHn6t$4wE&cW)5YWvbo1mYv9<_XSXKoF-4D+8XN;G6qx1#tc#lL4r6k)x7!J*KR03_Jk-K"
    "R1~yoI8eH(wy$2jiu~TNfNEtJJIOGk(ZbXN5p+7Eik5#9iPgLeu28UwtyNIPB`B*&+<2eou1ewb3NhgvR99Uy+el5!qgw5B=(*?YK5aE;3L8Ld"
    "<;)8o$Xh-}mE)%t!<UDq(TL-vrD5S%c}CdFOd0j<ZFH+LI#g+j;@?&kpPM;WC_I06Pu8p@?F}f#p;~}&mY;#x>a=c2!ZA(?<FTZ;XUkMDK&ao_"
    "TBUP6)Ox{&U%!!L)$%+;DHxC4*^em8-!fR^qY*Z=ZtH3rDFID8%d}>SJbJh2#MZf>tRYsqtKF;x&(+$!X`=VtD3f#a{@ZtedtqtNWIPT)I+XUs"
    "8|yMKOdST?P<zY1;q+;esynR0xF3f{X&`E#8Hpz2SY%pXTAINK{1Aa_%p9iFTvYLw!f>i)t=t8xj$oQ>5k>T-9KjPJ6#H!UmybRNt~H&Em;XX!"
    "u6f5A=X7VMGp$@Do5pk7ZFh=rgKIS+!A@EI7sb`(<@3o&)bRE;reLOIWI+=WgrhOfSzo>^^t<*l4QxpEpfA||xwu#^v@Q?rXf&b^V@Z_z@8~_&"
    "UKna$bBD@lqk|_;Qjg-)I7O#q4%?&$gc_fh=mkLZIc%csqqG}pet#bJ$PuOO>sIg8$jdu^fzpWBf<iqx%PY>>u!Xc{yZIxdcF|$j*~2S$$qI1<"
    "woV$yBm!J_<x0&42p#j>H<+B0oZ^HWO5&E5TiH#Lx;LuzdVxqCDg-~^4iUy40o@<cLicL504t5;1)Ms^#R}woy>%<*?bev`zVY4%rv$Kp({1wW"
    "hkA3p+qYG-B|d+q)kN6YCCyGlVZ^3YCI=`jy0wL{@z$?<(;lXqcO;+*7jX;%LHg~Qc5AK5_5Q9rHtRL=(&R>7ujX@^FKp~7nz<D-Mcy0Pv~_!I"
    "v&r!(a-VNIk3RDwA~YeYo2|)+<AzTY*3|hjgn+#42_O;foTt89=|fbMJi1e-UJ@RDwJVOS%S4|U@j)wgU_*{%jJ2`WT1p|TKq@0oqAQi?(zUks"
    ")B1@EOY~h>idDlQguZ6yty>E_IGYo71Y_n1*iBMv_U9H;2V%Y`m`Iqx+*-wR@eZo^010aejJ93JIopD=zE7VT@&jYB#9Buev!N^A*h8AqGV%d#"
    "D&S`@WeLm?OliF@3Um(KaO7x$tbqs=eXxy<q}yW-cHN^>)pKcSNlzs6$`lO#c;MJEVH^@xvjE%5r6eRfz|R^}KdCWR-v_zWb2I`ioI1tqbgJ`+"
    "G68cxfFt%L{IP_-`!;ZCTgE0svCEnvM^G<);uA~f9Mv*6RwbjcCe5-t!n|6c>Wz>aaO~ka^r##BjN4QA>ed*DelA(GFJqM8`1a6Iivn5V=dAKi"
    "ip51V1_cG=uA%;Btu`|gA~lcw^E2zQygAu;;2Ik6-~W=*U>O^@QC86n>Ao~9lCw97F&hn`ecYt!Wek;5J?M~q=Z^dqTE7Tq)@feMk-WOpu=VbY"
    "V;?Q`g3Dj&e1zS4wHl`x4$M$!wLcH&-KE%<;Snk?alah;W;8#f21u{9IUGi+lf6BGw;+QlCzBvZl2U8upZ~mMFKr|n1Z^8pWptFAk@R@X&CzA8"
    "eEzgj2vZ#7%+4Vj{ABM;1z$rdC-R#e>8jn_+Sov>9ZoT;`hr@)2ehvGl6gId;7DNtO|(@xlO90CdEqc^w75cMcS`b(26b$R@Sz=ShnlWgOV-xp"
    "J*T>y`v(N>?DgiYg;$OS(gkHFma+UW4bkqNu9VEk#D$Z4f!zT1pQSR0!_Dq3Pqs%A(Vd!^Nm2Bcg+MUin;EEJ*{CFrgUJpXKB#|_xlZuv&{po!"
    "l@7XSZcg%KHJ7cynfG1t-M)W~`h!a~!dy=%AY*Vz&@f<Xvwh`T>R6Z4l<P_eNmmB^5*uR-_LVe^?_Q@<6mM^%&S(idzZx<lE#Bt<$p}VF2^gQf"
    "9FdE~P3Zd)(cI~NYV5H%=^NexbU75ZzT@H6<Sd>{_=^Kluj;U1Qc#B$YLbJCi=mtU8>6>8rbifYI>eNSs#Yf-KYMmQcHG3Uuz)yCxeNp`FEjEq"
    "?<Ngd_C4lvPFTBp8d;HzI(m5RNi8!)mB3bt>2dJ~i{h6qo>^5y!PK)tjEffVUGUM3$G&cu(166EI@(~L9JHWNK+Rlb@WG(cI0B97oV06DoYgoQ"
    "+w7S0@C+}o_1J9W(dIrYnMOs?J#aeou6=82MLj~b3ezl1-Ee0ZG@91iXW)#X2eSrgQcLvjprM$WmAVUz$8i!sRTWh0-}9KRg_)lez>saThXSfq"
    "mS-cdZag1XtGfn80O_Qbv|rHM!{}$ruwv(5*F%lloO@F?gXR61WJ=~C3W2{W(YP^A+^7^6nf4T9S|BqBfAFY%6-j5Qv=&Nc;nKXEpQ~4?&D(xw"
    "Iz?q>H29&K&8b-oS_GhYZ)D>M^$V&zkF~5EPShCF5KzPuPfFBSC(8L_V)PSHPc6=G!v_%oC(jc5CK1xVLtNH%R4Me%?}S#9&7J+L>jvN9YHL^l"
    "h$0MODsx;X=nQHOp=6`pXTFS&RsR$9dG4@)?T#v~Cqicu#8QZ|@y(jFg|p`yQP)2bVR$7`7gA90e<I!m$BRMZkt6(RHlza=u2woPO%>_Ne&X<9"
    "KJMgYQce*Yd4mWfp_$p;T&2cyY)Z!oV%C0P-19M?nkpN@?f38PS-r!!%R58->g(3s-|}6XwHEBSS@;U>7Wm`=In#g11y0#yqtc|s!K$^4SdD@z"
    "2xLVLtR=0x<}S)1Up$Hm#dW|M8mGjJGR&jdCO>p^3%NLYS!RR8f(K^{Km-yg9{l_Ly1CI%4$sKA@SOIh)v_LGdwJPgi1GNq$&*PN%D%lo+S{ro"
    "ilM*p$|D&LTUC!lC;5@?f>bz2S99T0BspK?NW9{y2dFG+P?=e`{?+O#w(?r9m%<*x%eYGo1K<Ak`sNlTQrwAGlQ?NE2N1?|u{Sq`k-Q^w@(cuI"
    "*BgnesnG@TE-JvED8zBO(Hdd=c1s68M#D7^7%x?oTEHzX%~npH@w?-^;tSw1j~qy?NqW6TBLmmki1J@lh8L`ozp<%{%CIMimrszH9_{EOk1QNG"
    "fX_Ca5SO`2J)AkB;XGq_Hj7Gv@_}cbgAyc}T2HN7xa1B#L?GFkkrjcCs@D%6wlPOXwa4?^cQM8&z7{7nzvMP<7#9+;6$GscG;XA%&{?CLSm=60"
    "3qjjd>n=2aDoku;p02JqT@Xvq#rZ#DE+J#Qlfvhp-y2$GoHuUlXeIpurfqMkC{pc$35S`1THXO#ijRdsK@mmq#K3iEU0mOi!S_`!cNr_0R=;-f"
    "`RaAj!gK1GXYB6J%C~iTIK^@>GOqB(p-2}_t96VQsFVU7H63D8JYTtn@=ckXT*k0!^+w_vU2%$@2wo&&$LKRb{Cu(lux;g{y=JyyPg4AOpg7h~"
    "4yw}!h4orhTl>@0etuOQIz3tL4_OyYN!;4*=6Uu3YgI`5w<7A=yW<SIxUBNEI;`&WBi40QOlhE7G9e3f!;6v2zw-P#rp+>BO!mAJvR*<wZ<nNA"
    "YbDG<0@OCA4nCxKkbM_BsC2>KXt*}U81qFHdS^gb40UMNV8-g;bLY;*iBYB1u?|S8Ga5bxw;5L5M0J*d4nI34$Hrp^pX1~&p25K%dY%;dj%A%*"
    "-`zjPj|IzmLMRUnw7x}&$Ae&Y^_aeb`Q0nIs*ITe_(t{iMxMGJhi;6Kz|I~}<;ph~844K&kQZ^#Twf3P@Vv=Sdw08l!G_vK#pmppv`(nRK1FK|"
    "5>2g+zJ3p`#gH3}c!&gajC=UU_Mu;QLHuZ(S4aoEnGBpxN)juwl+mzi`OKL!XzT6fwnXEHu3b&7EU%E+X*2$FRrD5?FoZK}J3ICa-9+2IN9UDB"
    "CIv_VeGjucu>Lc}7GW4SZKzWeRqAn3h$pO>y<DaoZR9z=P<w_d<n!u4+&oD4N_cA&lZKdzmz30YX{ai_Uxo%eKLGa3wn!-n#UrF{uhfjdywP-j"
    "|Bvs`ELl#+BS+*3KhsrBF7P0@Qil$m<`(#Zn!cOOkRt=|#n1`O8bVyx(i{aa#6c!nyu$c4dpZx~!cg49gW-*aWUN*xjaY4+_aQ-T7X7(n$BrRp"
    "<;JEe@sTBw4^p+@Q%or-)k~5?hxj+ACBg1ebV4ZNNkm{!(Bii-{qBzzx7M0Lz06;rERd?7IlKUKtT0iK2JQ##U=ynGu%tDVbL>@f`{kD<gENyk"
    "Gt6b;SRe|xG0EzjMibj;V1nfZnlLq`+HIQ0=c3#SMuKFEP}~jr&xg)PX#oo$hgwTZonB808_=7Pi3}wZO~R0by>vedAPP)mb-<A$d0s6&Gt`1>"
    "?ByS4=I71IN2!835Pc;ZcMfmFT9#=9b0T8{tzINerBTd523~0`sb^}U^(U~BfGupkOv@^poO;Fn$)1$qq{Wzr4q_+7Nx0*nY)_oPQcGP^dvw>B"
    "1$8)Z(YQlYFxxAqovgK5Ej`hVjY-SANGCFbP^<YhkaA23+)aOygin@{FKf^k(^T0&=kA*RK6Ci6K*%SYTcONhJtm-zpjOP(D&sEp=H_s=zy&SQ"
    "Yl|wV!Okv<nlbKl8dL`2lWWoQ?e=gOx-KFAkkcGmq~1nSC|hQvbN{4RU}d{uCH4IIS_MdXeQSWm0>87?L(*KYQv&U<5qK!H!L!u!^WjuE`HqT@"
    "8W*nZQF@m<?wv^|8bk6q8}O5NZ{3~Dh>b>>Vw?c!Mha-io2Tu_KLi_;4KOg16KKyG6)(6Ni|RcVMa2~y!pbiSXCn^SSMgpu1heviIR|cp;W3?D"
    "#@u~ot=nuq_#g!$z@F*#{jquFN>Rk62@1~Dq1F31L>!lmNUq_x0zoT<u6<cTd+4X8_E*ZZ)eA{P?SiG($qjVa$KGV{Gm>E&&=9y#+1_7osdskJ"
    "M%C*(+a%UA{*J7P06!4zl|wEeO3nk9gz<wpG=TE0=oLoN!%ba?A<nvhAesT(3uliKP+41D1!GDWQ$?txdQH6p@Lv&vIs7X#;=;T#Pm$!|cW7(2"
    "@;|Xcdmbr3K`3t2oxewd6pSgrij(Pvhj!r#EF8ck-S`PsHqJwsC)jbeNm4-laM^v<bi>yiuJ-?`Uel>sfIE1HyNE&9N2a%<0MqG_3tOl-%;E`R"
    "pxb~?0XzhYyA0@R?*n_75MuFND|J%}r<zfn9Wg~@--pWo$2iZ7(d59v^ak$H#ewpj70FE!q*FEk7?Ydy?g~Zu5Zf50z;TegkC1^(+V~Ocw!DHN"
    ";^?*w>xl=5=<AIBodNj-)T5OKf7FNQK6|s{yjW5V_^!Q)KL;HkTjhT=ul`{$XKmGA+AF3v#)dc`K(AtJE#^9W22u4jbUv+_1>`Wy8a?xuG-g5R"
    "u35q<FZlK|atW6-QmYLBK~?qrfbsbr5t1uHm7ndunI8N4TSo~{&{)6uy~6RZ!LGG9$ySWNd4#;a8T$$Q4ULMLVKE~Jgk44l##LOSwyj(C@$YVb"
    "Q?>N3<yQ?&(G&&&qG5nk(zN<CjE2#69W8!?h)&+29<x7Krmdy%sGlMg1s47b)tIr-Ek6H9H3*x&;4XaZSbMydBSAc_ls%g9p1}R>;h3X7k--rA"
    "+cr$D9M&eD&y0o&`=nqxrUy}iZcx4(*Ul=qpxI5U;i~jfW)Fr1PCp4y^KrthS{n$<=V{09X8qeSW;L@y_mA7V=pNHZK3^PF8i&%=C-Gy}y@tlC"
    "7rS7Vmhlv899*^MkGLwg80jAfKRvW}HJY)ZM912L-~Xa<BxY3jvASmT3F*U#BMnC=Q)b_Dh-f>9j+!bYv|-izbaU4f3<kTQ%>gL-sTHiDQJ;^I"
    "bILH?6RaaXW>Y8!2riz|oY<0P<{{gHqK$xvw485pB=<JcabUXn)LdbO4e1rtH`RZLX~k0*zasZdiGqRMs9(X-9gwRICf&@LUIBMCFNACW<A+gd"
    "?+{4XucOJ2evcZ6<^j%wjKQoCv8eq}lG=BD1ouok78x}rMe$yXjwTItWlTl6N4&r34n9U#rt|mS%6H*ox~3n4r*HGv!beS!pr~7~TN5}O<5$D4"
    "s!K8|z{^CqwK#WWHH3AcF9DI-sCzH#kNhd#3k?fkyGp1Hf;iYH_8V{wgkb7{ZO~sfUB*~x;hoWt#*gr#bs>xykm@P=$R%RGco9#@_{Yo#!Foay"
    "Pb=~%%$qrQCZgK%_YusL(mE!i@wNZaL0kj$sgep=zc>Sh4u)MSU>7Fn|LE|B79z|kdusF15L9V5>|_5TiOdZ|$yTdc?X;1TA}j18?>q=H^aU-h"
    "hiA(C6)wF=wV|R%9a+xpW9X1Fx`kl1{TlK#T378LBdiMWImvK-Tm3L60PcetO?QYS@p}(_3$^!k%nfw113E?8aO+*+N1k9&qqd3LR>Lr}vr&J1"
    "WDnvI5+>v(Q)g<oMalpkc9kJ}6b{(uJ7d+Rqq3x&P<9#%1scKH)VCD_Cv~AYx?}$9>t@#8&SyAn+=e?*ahIU4PXuOW3=6rC4<bk&@ryE3=D;UZ"
    "kqd}M)y<T3GjGB_$%qXU7--t;-5H>4c{T%k9!P}iY6l-{9uLj`T&WT>$AGzn#v(*2HB_jE>WqpR9Z^K=alMrz_D=DKctpOz^nt7qNuqXbyivgW"
    "Iu}wGMEf=`8G_A4?i=kuANy8My`;(GR?yvm_u;n=IY!GI%Qnobh7x)OvOCC!nK?Y#!VK+mKjDeT-C!&(I1R;Ip`k=Vg2rjwFHE(tF|T+Q`VaEf"
    "DdAkBitHO!4UZ+*`PNY)XfUq$iy#8@jD(Ut59_QR=X37VwsHbdj#vs=!SMO!n>&!w*hK&TRj%!bK9lS3E5z+GUGi9z5LNy}tXc?SnU(2}0IL*M"
    "4Izf^ES`uR8neeEX^-O&87b^NK5d_`e-u$W=y85!q)p%FFPMb1UtdSiIbz$kV!mu`S`5qgBG;!G=bp6Le)DS;WMW)_6_haDFUVFETHhQZ9NB5C"
    "$83&--?s0ya|cTY2e5-{muvzI#~HVN=$AT1Jih*b>B)?};f{T}sHR5jssPdmL5G~vF9Ta+jf{JD`1+X;iEo;M+A|tO!EO%nnj$a39;5jHvOvHZ"
    "V+L{}9wTWzjqF0R3=>XW;9HERp3CW2w`za5SqulAuz;WI26PB{9^Sq)w825=-`e%I4&mP_cGP>YXL{S>4qA)y@(&9lImq%BP68r*V;^I((V?u*"
    "#Etg1bzzLRy5c=>NCVcAQTs&OF7b67q87%-i!g;E49Cs=#yl)d$Pt_%>J0mvZt^<7AK3@HU<|L0)orF2&yC?m4#(}aZ%gvW?%!w+Nt+N&O~Y$e"
    "Cp=C3e392Arg4e4aZKEBdvCHmU-{Rt$<&()P)+7gSRcAYcUoYXdwdg3YYI8Bqazy|Fq@fTR}9fyleQ2guc>|v>ThuL4)?Zc7ZJ0hsLcQFjtZXt"
    "LF5j%`04PswfZ0bN$b^XwO3z#H#U`i7JEbYqc~hiAFp4bcDjyX*H1(jhQZ^gR+3p8(aiBw2^a7{-@Z?XkgKHCBkWD0?rA;%J3P(Jd?<Iz)EGE6"
    "D;$b+1YCG7JK&PY{|?``QW5~!KVK5^30I=QWo1o=G4I!i6%=*jrc0I?0qQ3I#NPR$qn5daf!z{7B}GZVyuT<Az4T0>{{?XZIfQOn_#)=HGe=Ay"
    "?sO<u`M6wbhRCoCAzyF0riB5P&|alLe)~=dR;~z*03qTH3?%9O0+P9Kva!K)woGh-i^(t>K5#}Z5VhD>)l92<Cf{Z<w^?~gP{KS(pip#b&F7WS"
    "BjoS+l;|g<b5AJh>j&)p++JX{aF7{F_V~+2^c*#C1tt8FFIzR$QNK|CCDg{-Pd-Z=YK0pWcwFi1logcFhI+zIWPd=Eg1*Td?(5J&qn|E20jVVn"
    "fuqzTsCEFbHn+Gt0S3i8)*!U@`&5;LsU(1s8SlkUGQgK{91)u$1)!%COe8kIq0f6<ZZ-R~g3AvMRXH^IRZq9g@aei_9a`oa^Y<BG_ntCCI^Z3m"
    "R_h8J|ED>3#b1;mUh$<;+^ZaV#6a~q-}Z%5oT5j6mZ?LUYf;*fbt^cqAoLPKtExWGY2oVGw^bRUZ>fh^;$uOsAuMlvWvRrZeA2#hKT=ci=lYHw"
    "l4E<)drzayQI4JItRvbxLj_ryR#gWXr5;WZb`3%p&f-}gs&VFdU%H?!J`O55h%P<8e1f|u2Fi7sQva*IJ-}Sx3@5zFW1<0_=hKU2L#q3s1(*+i"
    "7}D7S`~bjBzsC0Q=MOL^UK4k11}niHkW)!NIw#Iiily)7982XnPpB=hye?t-pV|9<jKt~$5w0z-GT3BnW51YwYGmTz6=OBZ?FpEZ8?WhR$uEyo"
    "f{T^TfIYXhCuxZ3d&DM#FFYjFlL~$p%NyAlfL?IIn)<--5eDt~2&7Ea!=~@lW#vwlh3JK%(vB)EPn8ZWp<>}(D;`*X1v2YsHNO<VL&re9(Bvj;"
    ">%u(Dd8xCG`>rz74wYHm7ta5t$}43R_cfVE&r@H?SP|jtyI)tNyglbM@*?8f3tvBH+6p{4YsWtFx@ZY1tAk;b={aax3#g$8NoM2?%>G%pdzIYP"
    "$Pdf5tW<)Hh^$*j{1P&SLVOqYvGrn?RLviPBicOdxN7`l1SV_sQO%=B+FioU>nO*rN*!FDW7E%(9JL1(*;+0U3P^U>&A6!v@JG*)L##9_`HU%`"
    "1aqd5ch3(8(M)o>WPq>Gy19;W{Bi6U&~{~DeY`=Gv|}dmrHYRcQow!b=O;emtc>HtASXac!U9_e9OcV)*QI1XOBJi%SY16%?-^dvJt*$A&+{D|"
    "@-}JZfTmD<ZhN_R|L(Hy7~w_49Q}B*H+kB3f537{eWg6Dq`Ujqgy8^%;z|j6@D(JG9FRzU=Tv1N|D2{~pOTG>Qx)v`Bm9i1!DHMkHKW)EoTl%_"
    "98zI2cm;5pgyFTk_khb&6KX_jT?-mVYq}l!r%pf3*%0wdhwbv8;_}zF^8`A>);1pd|DNA@L@PI6v&Kwl_+#oA%}a<g9&3|=Eq%Xr>^@D&f;!5~"
    "QiTK#|9PIaukgK}lqlqh3I&Jk-Y;;%n?a2|`q~wB8*34S3YV1{7oU1h+8-YfqP;$y$P777l`pibH89un%iyUCm8vM>DR12og_$dd_WxI$)YO;}"
    "*_4u6R5*boX7Wl9iqur#z*s-+Ows^jq6AX&vL}#pUYe>389FZ)<q=HJJ0KX3tFIb3Cb(|)U*DyFub)-@PM@ga9rS)#x}hHJh&HvHN5+NDnXi)U"
    "g?(W-ZKEMmvglDxY{+$*o`M(EJ!trobio)xG(dh0QV+vd)UUf|mQvH{D&zwW)zhB!OQ#<d4yLbPS$wZVwr&{pCy`->p1TTMd#lJAa`sW!i)kBP"
    "rAIyLF-W~j)p9S8$RF#-4^OxaNM)MH6Krz(=sBde%kLdS9$VidFV{&b_;jqa)Jk!(GBc$&Sm^9`F)^8NeZz+A4|jQWF|RHNK_%GmR}JfP){&By"
    "GGWQZ2<Bb@L_OWX3=ps#JN7<c1^OI4&y*`0mrdmEzjuXJh|Bi{eAb@GE9P1Aq*cCFd~^+K?O7JHQP&4Db<*6S_85D)RZQOE`qw{oghi;XjBgmU"
    "Z`tul4fWm%=<$SuyvkT6aCpH!{See?bZ$!CaO0)hyK-mgt~1U#VNSP#8N&bULz5{9lo+I=*_EX|ZO%EHl#%km9c~z__io;g-l$!|5k}CbA2F^q"
    "vlruVaRddmC8e`lW*)TkaF1yurB1tdzrs8agPpgeJlnS`HU`rH&exM>_@O|Bd%@8GoV11*W83#1?ozXcIMAqNXZ*@dL9>j-d3Bn~6>W`fJ!W5;"
    "{|wFEwa^z09465{c)@?JgxrbT-=4?!8)E|3xrk+TRzIXj#aVUr9Swm7BCFb+@pyh}sij@txN`?l2gIwu49mX-JoJ*72N5v|ghkxs;%*_sA#79r"
    "i2tmdRq9FW%&+Q}*t-y;$LWC^;?aDY1MZTv&o`ES5+v+`Il*(G7#Z*KqGbHhi_)tZwHv&OdR20(_IF2>FnzH%x%#<LIkFGTV?vYPYIdS|{K}5<"
    "paiHNw$VgC;TTdYDq5~%MJyK#e0*UMDv084!B1)5aBEcZNxT?(2h1r>I?~AWrj^{0?AI}tp~BI#yGh_^iHW!9f}e!6z*-0vYd{HHvC{4VQY>Zs"
    "rh1ezQMAYzg5FDeZYUG(Pp0HW?5e$uiFug{3IP67d(zs-SBU<7-NvWDUV=wEy@1bt`6<+_m%P(;NDa*4tbQJ<1LkE3QwvevTFKg7T3Xoj9|+-`"
    "s?2=licn`}RM1f+G}58_m#iiGfk;X%qgh_;12Hy!fjROF?B#hcXYfLMg11zK_g&&Zf~?6eDYObaT`ZmK_v0#GuMoyNr>KlaxE@Q-Z_UBe!k!E_"
    "FOMEIC%vIZacS<tRQsD4`i|9NlPW9bP(cVZ|JWZMCh(c%iyjJH9id!^kLk-%HCg*JFv^HAhT`&PsVcOhKc?UyE&$QVqGd@DBe`#i?Ah^{sYvno"
    ";%~odv@ix1#vDccxj@0sD>|QrF9X(+h-(^oAZxuNh5qgl1Dgb$q}MR)8K7d;R-w=oxRBIh3KnT3Uv^O*x`8sfQsK9&1es7$-m+rin#>8v`|9CL"
    "EB!RFqdvHsT~4iu-cbiry9;<i{xGFNsErF+rCMa2tg5KAcv^hpsc%x4aZxSJ|FKn3k5`U)HkQAvm;8~^<8OESO^&@DQ`Ok^(jHy}?y3)fjjsDg"
    "{XA^JA?vmq8wT|Mz;4!Y8+pG!8e4HrN1#(OK=h61PrYj#IcA?a5$%#Mx>V^<N|2|-TrnO9FQNU{uNMgO1!<&RDvUIoagy!$J=Oh(=%CWN>!yZ3"
    "G@ky7d{$`l7q&j5;Bhw~`;?G2vakNuao2u~wBuM6vtRRgpNXOuk!_+2nqqk+#H$n&7CTnO58aHWoLE`Se=iYnSdIaS^Qn(}jm&}PYuuV>gXCOk"
    "j}rU<&vG)kAe^!qLvO04sw8-nIxY^RdliX&Cr*E*MZZS^rX|!dz@To*@y3d5B`}X?IKz=``y(5f;F^=Pc~yoIcFR&Mw)~BPqZp!yS;uU^9Hc}Q"
    "i5=i(%LPbshja3TE>;Kiq0?3TVvJ$U>M!MGXzt_Jwa4$r(%ddtR5LQV?@&xVV`xbgpBT3RV;q3}64o7+>wiW`Z93eE4mXsJ;MoG~;bnFf^G^e-"
    "1|H+pn#N*}9K=v~yeaAZiYLJo`cV7!Tgv?U<1~}$Dg^Tg<nK1;bOnpjr7)ZtHy{r(Mf{WBqdU1@FmO~<#@yUJqfA+Y5Jh|4lTA6exqa(Q?~?d*"
    "SnU<XAAcd}H4f-u%6<50_ceti8ZSW!j!d1OqNG}m+q=wj^KVXq#3A4zph~gTj!xI!+GZa-k9`>e-KSx2tPYFr8m5ArY=6E^MkO!fF8<*%t;9yj"
    "6T!cXOC%R3qeuKp(#2t|<3%Qt!qs^4`OjYb;@<FSk;OhZ=T2toVAf^Nz@YYBPOSwSKmRM!NK!ITTpEGm{%<H|E2DDSlmGcJpXFfj9&VK=WxjC}"
    "+-gr`f67<!+b@(@dB&Bmgws0nE|k&Av8mdPpRb^2@~0OMh~3fN?JR8@Hcw0+=~7wZ@FAaTr&HC(SkOx4^W%K}V|b0PqF;Mr7ld=7oD1|2SOys0"
    "yoH_ZRfH$DX-d2U8sSw;sSc9@%;C4&=hpY=SXiH>`IOE^oHuAy-bibf*+;uagHWt1s0M&zQ=RgwJ5b#ca*3URu^=R)beurv>3)$=a=7(gAXMSX"
    "wWZn^o`LNgl)ZZ3Y2BYPZ#62JQvY}w9M4^)h&GpRS5b$~xP+Nn|6j(RuJ2sCdF6?FzxdpzpL^$%iyxU=dwlmN<fG8kiY8xxKRSM~(&w)x%zwGC"
    "r??j9NOz^N8hjRv0WDzS7+It0CwN>|*yUu)jayX?VAQ^Luqw)AQ}ef3U)?Qv1Rg@qm)np9NZzOPowwZ(J;jwnOqd$gSCy<=WpIX1jBldF7kDCJ"
    "=dxh7ktA91vyyw<n)Z(s%xb^Yswrsu(BDNh+L}JBT^R?oS2(0MC2WQGzdgsDq@F<ur2eHohIWN>i@(gNTth1_i)goD#khv2FQ8EPvh(OG)}Fs;"
    "|NhO#kkYg;({Kz<UiW~r-8zfM&*3HI6(|A<9K&KTw#C717ga;nh3oL77!Y=e#yot&Ir7qR?>ZyCYkbC?3yU>M>ci9gYvBS!<hhNK^BvTXNVR=q"
    "kL0`^IRd(DLtGPssK=-rFR1U?U*4T{DT54)<)CT~Hia4xnQsyQ`8@E7cJ{2pI_^fw^;l8sv$F;ro?NoRg2-EVbk%PMBY<-IWI|heANv8apIn$j"
    "x!!XuX!y@roq&*@QAzwk+QBkJry`Ga*vD#_3NS1;JkwMc*Gtp?gMy0BO9kmVOo6;XpWmn)&=$A`;90(f)Yp8xnI&EU>%9K5xBryF;pl=rmVq4l"
    "eu<<LYd;w+9teK=S$AQBL6uUUv*G)T%yvO34*SR#<NL=yb>?@Q5@(1cPCc5CN7Hnska$dl$6n=ZA*!Y3<|X)`JbnRBTjs#Xi~utH3J1titw(Zn"
    "!Fq%xRR+BC6Rt$&T;;#kzwC_r6?!cziKn!B&@M{DR|xBp7sR6bkd;?HMu9`9By6r^{29kE@AM%pgmN`$hp%qq4RE#=rqD+;evHsTHa-vKbh8Wh"
    "I2F;x&ElypGtcsljnPssm%<OIyA`AOWk1=b8RlkU20zQ8ER+@E*HrPHQdqvCvYqFPVP9S0Q%gH>?31#r57B(M!Jci_OaBa8e%u30joF!`My+~*"
    "N2?{5m(gCvp?eHtma9tr+>LN!dd~hZ&!%=2VB-?6;$^qrWk7n(*T6%^FoctUXfnO%&Q{ve4^)E&9&cwqXnoE&%oT*e=(<&mp4lj<2cSb`I?UF1"
    "&m0~_1V-w?k-Fmj6}TAt-`m>r@~~^UXDUq~f-L{Mdi&$WB}G)!FBcm`r$G4%F3Oe3t^wqem@$z!q{=%{befaWEkqk>Z!a>~f(H-vsAvqxU76rp"
    "mc?htMIxvNoGiQM3B+afBdM00rvRhA1U-J%M1@~>$J9_i#p}$tYWEd=u#|48p?+BkE!Y{0*lBPZ1SS~-nu#iEPh$(f*A&^#@wZSe9uPSFl%Hmp"
    "l{ybupS8<~7<KF$e_}WX%*P10fyjQ%3c&Bd;R31QnuZXFtlQUNX{~XJZ{Dgr@`!EBSi?qSt||_?HEd0>Z~SimAFz0v_Y+a5M-Z(FzE4aI_dd%?"
    "XhsZs1{cy*YO{u#U5I-<B!N!_nyfN5N}Vc2ii|VZ@BnMm0`KryYPPaJ(`+T4&PS~gyc=LAEoM7G$kHM8p*`8yIyZN7?bhc<3E2{l1<s%a2e=lM"
    "$W&vf=I7@b-?fhKY6K@voS0Sjolrc9s(Q%zz7W!&x{#%)3yzM-Az~*&4LR@l$m9An=5d1{xYu3|pKyA5TCPVV^7be)Iz@xvD#4Rt+_BefvYU>$"
    "Pc$6e;gH356#)Zd4u@`@UR5EZ{-07m{Nx6sz!O}1(y=O@rwC(JYZZdd!9#el^-K~KZR4ocK!;LD&ykyf2Dw53kQ`XkHHhvyJr~raYoUSjp@dN5"
    "F^2=8sIg);Gcz2+9?if9j+%q1XSE4bSPKjUga9@o-+Xb|Q(Do@CIa$<?gD|$2I$?|FFtj;GBP<Xl#C5hBe|-3@Nu~k?En*T^H38Orj<tKdIR)n"
    "%&6Jp6HyZ$(hLd-`KDB{p+X^sr9?yH^ALp$43B85oJxH6MwY91<kfJ4;wNKWQB)Jg<EQ(+4;?nt?E)!h2imLaT=@hamSwtUX;73pCO9NijI2$3"
    "N2IyoaJn|XMm-0C$`X%^(X&q2M{nNRd?TX5h}E$XkPci_>XTebn#_tKK@;4$ljbFP9sjxXh#OBeW-!2+$YwNyP)}1+_&|jK;;TVO+t5TRkCTMe"
    "f!)<ek|b&z+rI*EfB}faITHRj>k$1t_B}J+Rj+5P4BF>o0&bxKjtGA((9Cn{ZZ4+T9pv<OHXsPYN>S*;{uCJO{~Vhxken^_qnE1KyGhrsO;vCl"
    "s}=|u`DkDTH9Btal6-Plh=$^^N){olW%%Ab^306n;4r(<<F3&VC!=@)ae9LOlUV03z-O<`5Zk-S78udne)pH2K7`1oF2XK}XP6WSwIX6OSgl)6"
    "R59D)YJAM-kPfTiKcOmd0O>fbTJ!PY%$&@cI}QnsFJq){aNz4jb!9u5J#}#$Mc&K6kKfqkLh{HsQlc?{!(y5Mkg~zlE?+rNhSt;MK@<&1YIqu*"
    "Z|G1~8`%A(zXV)#oz7Znr|$3uz{)PORgEi3;%2~zPdht>t`-CF5<59EFndjkBz}%}tLKiY-Q1x^waqxC5c3p@FhmMcIZZiWcg!jwHOQ{?STjZy"
    "M%$RaqScuMvR1RR#(`O(-fB(Tr^1<C94T*9ky!=={7fKH_!I-z(ZI)SOITJz8YV+isE!q;BybqH#UF^T){GG%2L+ZUqr<R0?=kClaAZH6nHeQX"
    ";}mv;CM?oarN%#RyrD@+c8S0q69f%#z`?|dfEJCOFJtOe@5?SBlOT(6;P%rR8{D}a;u#C@17Sx9!|gv|7jLW+Cj>vxbr@F6B3HA<6MfduyN^Sc"
    "KnepmI2$^?B0??dsiX9Tul)l$9)anxBnDE-cxyPUqAl=c5V+{Bst!h1{v1T{4Sx2s%7D7vP%Eloc$eW0aMRDk=r8C>BW0kLr&KGh#c`ksQ^f(c"
    "clM?F+}XW7EXGj9T&Xl#?;#gl-fX})ylz!YtXggPn)XmB(WayY+IE2vrKS<b_Uu0Pl=N~7X~WVbZ~&lM*O4GF!J+5!exe|l=7Y)Z+DZUf)?=$%"
    "q8KBj_xihb;WxDL(*^S9*8g>r=(m!#R$&v1B1n#cH)p@up^bLbEW7)$7yze~f4(a)X*I?oSb%Df;}?#m>N9jR>;VW1Yl<=Ax<S}BY^QJ0ybPvX"
    "uun6#E;YII4W8arCqO;r@}sS3KAfRi%w0+Gv*W&6OIp<Kv6d8SrnsO=wpBb!-j2MPD{mpROD!X}LhAN5EoG_%b8PT0cT-@@dQ~=S*6Im*A<=^G"
    "g_kN`J!glAG+QHqxJlITb5r&axhFPe7w_7Dvvaw^b}74=5wGwMS2=w?9P%oKNl;%?^@G{eEJ5|f$~+LN=I*X>22Z?H9i=l9*aP&#&JUd8n<64-"
    "V{Jx8x-LlDMmov_D%YS3CrXv*4T3E$+MyFg9^85LQFYg@!rTobnCesWcpzdkfpV(cfN4U6bi6AesT<<ECtqxA|Cf((g<CD_{UGs>T?Vo_xN)@f"
    "Zx`k9V`*eBlfUdQ{z8p!E46{yr7XK^rGF~7deAD8Xve<u{CQf?R?tp%Sz>A5Z;XA4gxBa+UgQK*!>k~D?Y)50V`VHT2-g%sKphWoVnc>7Moydw"
    "ofO!QPN^ePYRMz<xI`nS(Fddpwkz!OJK<Xc*Hs=Qicddb!QbVF&d6KH!b#*{tpa!EI-Ld^E<&-c)!2nsk8ba9n@HZ?@a@E^J0(smVxHR9^TEK%"
    "WXq)1CE7}bc%m(!KUNP+*-O@$6)FsC6GTCFhg;Nc6`+A6?K9JLz$P(*E5}>vu8S>bF#R;fLCpr)gR%Pm{li$ZoigOe?=CVMdvhNYrXaFJf!*eN"
    "?jbM`5uAFvUbn|HCyD^P;;ax#FDPa{W?;@qixT5xb+hmmp@v>ir?c<&Zr%0JxhS$kcsR@%_%?RM$RVPKTkC?f&6U2DR!2LrV!6t)vIN!Xik{ia"
    "OD4=y_l57-+wqyENX@P(Xi^NAknx}^_XvauV_-URSyb`HK}gqJ@23hpG8x0e5+5xB@|g+rY}!AsSoiiiJubn-Tmc-9#kvvrFDCa=2W=8qZQiLs"
    "mD*Tg+VhSPr*ltkJasNqAdU&)s>(0VDfJEpe_4dyc_ldaXn*$HB#IFrCQP;`b1_9d9;#l2DiUMuTYJKZR?ZOF)fBOuoozI?22RKxeYDYL34nKK"
    "%@eY5Owm(Jj9lRhc@8>6-OY%>B^Ic!7B{OTQ&t>jXX`EH@*wi1qhhk(X$li7PcQ;b+z~=Jyl{kKx(N(U3{`}s@@Me<#<)HQPjC^$NOx=$QBvT;"
    "<F-~S2ZZeFI7rD%+S8r?UW=o>==NRbw$THd(7w&}!=Ng>Gs*<SzsiJYMI<N@;Oze31T*1VW2(mPV5>5&kpamGK7T`iZL3_z&H-W6Dn<%cK9kvK"
    "WSR7(Dspg(m6aZLz@4lyW)cvW6oLww35HH|PF0EE<utk>NLk$fs8;tPE)bnAt|Ocv`_soh_AypgX<AiXG{Vrax@9=V0p~26(D6G=W`T>k;1S2h"
    "js+coMQb(kG%C|96AThM)1_q|jq%v$1*UwK*@Wl`xkV)7B<xJQ(rl6gNT@};o4d-hnw4&{1G=W`o?Z@`d;5^j1-dqzlUwuB-wp`>U)7tc!s@~("
    "ia{8Du<6eMF`}8oyr9eViQ5N)!=@dK7-MOmyvX5T^Pw|DoW_?5e|wqlu~szO<V)$ybxN6^$XgB7#0b;e-PqW7YK$wOJFxHx$XSP$xGPJR$@gPo"
    "OHHEDi!02rr9oIBjm}uAgyg`gG*yCnd4jEaS22&VKko^mQCo2`rredWdn`e0YLozC)62_AvM__%rbnz}__@P}izI=a%n=+^;v?6E)=uhFI}12q"
    "ZuW580xvM4vXU2lbhRohX1wVV1_r^1cdm-kk1<i;fWAu3_3DEsbIWR?0|~15*s4>nyL?wGW(e201E_CuB~V-y#?lVQ$8=Y*QoezUW&?1)rluws"
    "()q15{XukY5g|By#BSPwnW^~55d^fV-7U_#wUZBnC^)-exUJy?$~Il2&UX?q%Ikw4y-7pc*h-SU@kXQ~<yAbZAYd!yTk=#_jKe2C8B~a!ZVZMT"
    "RGa;$6_wiJ;v&*`Bt<d3mN~uzZ$*P(3@|xLH`!H(&uVY?eTqr%3{$1lM3na7e@;}nNf~nwamzIO5QD+awJl1>@B7|>5pGMNq5lpdO02P9&~g{W"
    "6mH-^`LrEVPDF9y4)9<Qx^xD6Y{q*uxXzTNIr;Gb37?&_7Y2k2iDDF5QP2gcfrR3l$v>=O9oM<1lwhTtrn(%gX4~Pu1b5T>Y$NvJFpK*PzjE%("
    "{QQ37x^H|GDk$9)ZPFSw8V!)HiQcp!`ldK=n+(W*36s>KBJkG4VffZ&?k5J}gBpIYU<G67>qZ|Y9YwV-MkFXkE_yCTqN~XG+pup=(>+N}^zRIT"
    "=Tf}f7nNn!HpX&j1>G+qP>Q{h#!wi@>~9#6H%}4@BpLxlQi1zwf{)cUJ}Nnv@S~gSbP?h3WJ%lD-75iNr&>f3(^9=&g@<@3$@tLBEGHBAlc@Dd"
    "GY-=9xVR`_i4>e80wO-nV(W<~Ob=4rp<1m};xf20kaQ(F`!*Otz4*zC^K8Yi*W%CKbNS3X??#BHj(p7M4Yb=4+1(|QL?qg?u}h1PDJyBPasvaW"
    "U%0A58Z->;(f!hw!Z0@fXdOWI@W27}0VWh_F(pOF{J&~>nPyMz)sgjen(aN^H{W?}^2$GTvDN^A$+OHG0_%|1BE^vR#_y)t|K(V=%fm7Cu$giM"
    "YdEaQ5*T50a>NQG`h-$HmiDgPNTxgRlh7;`b3Iq2iZ;=b;W>-=PKxqq5(qv)Jr+eVAtWiLMshz1*r;=gNO3xFR@L^ySh^d^(~=)6eCGM*_dWHI"
    "3m0&KPA196KaS7Xz`r@i#Qt;1e7K_4+5x4)OpDh;hcgr7)f0)-Mw61|!F~f!sEKjl5B-D7Ge?=EFoMfrIO&5(hRWB~Vi!1Hy9Utl?=f%Ou7cgB"
    "o-P7)w(t<IH4Z22SEZ>v;1V3#@2mY_K$A#3gCVfsg&=|y6&7t7&bMAYBXt10;Wd6y?9*vch+Xk`?D#a@hkH?4g*wSBhOVKyv1J2+x!}#X(VARB"
    "@Z=c&bD|F?x1mln%Vn1cWw;#gr!n78Wwgac`H3n`n>+nn>Y186H5)o-obgNqY~t2tW@g0uc%4X=dp&y!v6Da$VU?bBDG&;}?B<3Ls_+A+5+w5Q"
    "#La<nMYXaDUVb@EFVZQGIs0zS`;@D@)@F|Qa85-A#;ICZ@J^_zQ7EFGxj;Pia>QI&zV0<gwS4sfVb9%ng`5JlOOz344*ji0RUaD5n(fwIkrto7"
    "9y>xgeF_uu!NjI+%a)}RTpctf15~S5$E_NF{?T6S+CKOmOB(?aq=J{$^0;-$Phu+F79MOf0h>&q?hbh$Z&6}XJSkylKvf~F3)rvL5jyoljx|zt"
    ")@X<7oSJ0s+MQ^3_M>u}4g4eHU}bpDiLOyVog{H21yboI9eZ|8CoQ{`XUtsWv29FIIVQ1UPj2khj9B~KOpvTyhLEh`($Y#L8mP<|1iLkut{}`r"
    "4OL1n-TmxQNnG)xtTRPMWF5@0JY9ixfT)g0)P#@T>&6viXGtPO(YTm2u2B>LOa>@%bJvs{Li02P-g4`?w;=`JYG(BRqw76`?7FTq(S730sc+{5"
    "bOUH)fXE;SFo;<U5)~**6eUWwY?<~*mP|QYw^a3NYJR-=<(eP<H9zc`SM|y>F3&u_DNi}5o;=oAvSf;4P9QQm-*nDB=j^cFT6>=x8l+&0Y@+Wy"
    "VeggK+TS;<FzCOx(pt014L8E9YT*quqWONTXuT^pHrSoH0<?&NUgx=L1kHpEi8Dni<1`zQQTp2XydzWXveW!F9-L_H42BPxbElAy!p7Ezl~rfy"
    "atJ|BXGq!syK292Q{R8Mj2%8iO)!<Z#g%~>G9k0=6eyJBie|Rb)-%=BtbS$FFxNw3+ths5oouv0WJ3$TP^|Ht^V&>W`fwA4T49fkLNbrw)7$n("
    "o20H9sj?0Kc36qYrS%o<hb(QgSjy*GnlUetm?q;v;;{HdrjLkXB3;tefA^E_jw7$8Ge5Z_?$RVkN?R%OjAY$G4;8T2-@@g|^|LPsZm#y%dIXLi"
    "c7VF{aV!X96krFI6B{uha&(f5b$T#_quSx&GO<#-ch@We)9!!!!KVf{ADLnq)=%TOHn>|G`p;(2A8GZs^>K_L38{YaO_Y|ZJlx;%+Snl3ad2hE"
    "2?rEiqk{@lL7SFZN!#vEvcs-rE4BM92y}X!?roy)8}&XatV*c_Q>r4*92y*>d@hFJSXh5GXue|qK)0?p*$$6z=aFf{zO~TDkRa<}6%1s&G1j{D"
    "FDz^1+q5;ke(RwK6O%(0(y^h81r)o{mmF@I9blZ@$kR$TkWd2fVUIta(F;Ab-{^qfB7eq*<sD#xTv>^;VcUi69B9!8>rJ=M?RTb3b}~e+?>AIY"
    "xiPw@f#C7+R4}P(nlfT$ZI{$vxA5$K?vyLh%j7B*?SeaL7%BUqQa)v*8fD8(ogodd3?<g2NO}6F5D>@u9C)>UN8s6}XbaaQTkmhL=bI=mB?zVI"
    "&)mqKrr%D|f|<E>V0;xH4kj7vqM1g9$S3_TZW}Ot{fUyUO6L3Z5i0VTh|_jCJET1c8&<H)pJM<AkIux^<w2Os*fQ>P2zR!ip?^A-$ox|72<Rr7"
    "{!VwojaSd?=w}+j$C0%h5{2kLbj-!7)pjNuX8N;4R>swQ1Af|*a8RAn*^liGu~b%Tdn{IrMmG>6m27|L$IJEOf|;5A<;Ub8F2$wlq<_0k%|}ZG"
    "TG)uzmD1a&RI8b8dvu5Y(8`y#0x*^u@0XCMl_Q2V5fZyp@RMYa&?vRpf80oZL{h)1ufKK0VygrFQ$k>{Vc(HoXEl#Pk<}~ILM#J3^Nb-4F?#`?"
    "Wu-^{SSw9kY35-_>cvzFJfkpbrztx#iNtc_j13BrkkTL-7*O<U<67iK(rYtM2CDBZ9aT<A=Fp(^j3h@y6VGlZvHqC)a5PJ00xjXtQzQ1PJ9NYu"
    "W=12;`K8imIa`Nb`JH|fbOBQfyiF}!JzS}NPUm(9qt0oR(KmE^@4nwLt&U-gLK9pxIR~-OM-J~8r%W5!Bn<iT0AkKECrHzo6P7KFk63eem<RSl"
    "4C;QSJub8t(#9;SzEkG34q<Go&vVsl1kHs8fp_KT`Cm+dd@4n2F7|;x{cv2N|MBiXAk8f}FPRwG0n8zZFc*bmiPh9%k*VpF;B<sVLoctA>FM*)"
    "aV5gy9PObIKn+`3+L_D#g#GhBr$PwkV)zX`V`!F#tQ!am{qY*fQG0aiSTIpKb-KU#a=-xWknPKVM7?%LkBo*~ht=*o3hrvhm#6P^?_oShmmEGf"
    "hYAKZd{k{_*o#O9(FTQri3-X(GcVdF4-p@JW=QR(D|WahPwSm7Dtm*WVm6>i+7XAabR2)Q?m&=^Y8aRKz6EctQwyf@5%`Ggt<8aOCAKL_49>++"
    "DZ-4**kpC*7mUr#7KUYhHL?YJsP2i&t{*0sD_i}$MZ_+=W2>ae_&*eTr?n`mN%KCR<>;YTxx-~$gMJOCA9m?1mR-5BQyM-Z=ypaegd8RQO6RU<"
    "?PgHj^Aj{s=u*F0*Agi~_JS?i7(?T<vppksusF$5NhyFk982nl$<w91);L`rdu(j1+#c=IY>z&E+jL&^)R{_YZ&fCvEB3xW7#T5!!m*tlF>8+K"
    "iP@b)IVp80`vsT|d-qf9chd-n`K&X#WAPwTSHrTJN=*atY4_=zM@`|#{DH1xjOi}S03vC$E@k6C$_2KgV{5a%r@KS{)h{TH;~j;WGU$5?U4sqE"
    "Wr)-u`|kIThgnx{+^^l~!uo-=89U0W4DDovfMOMx84TP4XOs^TbY}*PBGJ3w8a}rc=R^$_Cje=i5^4GuGf=3`!!!MStfRC1B+*Z-N7uYkX^izb"
    "P0Tf2!(GGqX4|CGmUWV`UAw01y|kaN>nr|7lRVME(<3i<g|mT*#i)Th?Aw@^9=esgmn^?v<lM~+TQEvRwta1s+bQUweeh~(FlJ1mt@|>XMtW3^"
    "Vm8{~_FQ}nI#~m8d&H;EVTO^98QxRJxk8JU-z7iXnn<X`O1*JSfXqjx`7=AjBxjkh6X0Kdm<D<~`rD3ED5f)uywtC@?F<-4<jy{Q$*_RxgDZZP"
    "?Vfc}hN)Pmz#kjxfT2*kqcCY^?T*}UCivLSX*-cRvx!lK^^1M8khj9nb!#;@lNr8TNvB7aH997qMP(+Vpfgr+m0iEphdO3<$Al@4MZlVago%6l"
    "mhaspw81eH)j=GLSrY}WKG*4&Z>k;og-8;?PUoTb48mr`QeI2vkpVY6x;jeR`gs&SZsHpvvObCLhZS2-!3<aJ;;B>G`kpvjMCG7?W0s;Jv36Tm"
    "0Q+-(6ag`1YYPJsT$N6l>>LcSEbG4e?wFzB3Bb-diNQ!<l?IG-v)@*>W>ZXbW;`lK{Rww=+8!u<7j_f_b~wVTSM_0zq1zi-g&-YA{qO|EVB=kP"
    "W@d+!2Hip-eH?;49~28|!HMf!|GcoE9sPi?OdB!7OewgoEIX_=x>~*t-Tm>Rj)zgIjvPtF#xgZf?PDm?^XbDGr~mv>BvC6ZTrlN%wxeJW>7<iB"
    "JFRaT#^V=LdSh$!a6yK~sxvT*ODCq;=qM)}5afNhvp!h=(ctWk(oFwlZ7;1xhdn6=^)a0e7~h4G=IQJuErq1#s%a?Jr^L!7OjJv+kgbm~NJER+"
    "4}Cwn1#DRnfh-SxZP;F!Ii`CdJ%p@=2R5|bfB|02AUGL`Pe{MuqZ}sf*Vt|}4X$so9c_1(OZo#KbZ9W^4Y4`WQ?zm1{aMN`RvYeMq~RlUy*Xin"
    "6wl4p()Fb=cbFZo>uDp-?t4hz!5Ll}Ouva405SH+=WR8zW9d8S0uBsIx~gB`@+PULOWTyM3~Gzka48;(8c$MFmm22%?82NtGz+$Sx5u(5pe)nr"
    "X9u}q8L!`eG=AzM+|Y=$`Rv%SkxkVDQ<?;Xxy52%a_xRR*9!W7wXJ91)AiKJr?xAmW!cs<G|a+(g}vchInJ;NWZ9Y?v<Z+eH*cr)kzulC4a@Xt"
    "G9mjYu_I5bPtnY^hTRP!#Ki^a1ik)!;u8ADGJL4*oqV|1^r4UwfW~ssTV=Du!%ThFXkVXO?^|Q9UvJcoE)C-3PD`5xn<;TS^DP>mK&dShN6lrE"
    "4F*+odS#Eanuv)Vf2)VFwzvC7+MM)&2HQ|0)m-t5qUh<p>;fkAmoD{Vn7)Z~m}!zyC$QNv2Au`Tu*~HEoIXv*`D!zRt5q_zuUUPl!s@rDbes&("
    "ADSqAXbix*<1Z?MA)9`4L)|e;lLq%A=5v$*1DJJZyU0~{w5ljIQ&(u3;KLRs?-NvD+E&@>8Z;p4oTO#IJ3r4ycq<^Syn1^2)9kr3F)WeD5t;3#"
    ")es>F!O(KpW-u`D4tmv>`ADVK>YELKtVg7I8SMer%smYiDvOKdd|D4ESNomwktc07>ABqWNQ$!V5c$YYRXbhE4Xy`_U3U~#joJMPiXBDMfaVSs"
    "7yAa!QmHV7gU*(l4r;P)*Bs+UcjF6MlFaVis4HVhGN~)y*&=j_QbwEP4E`VAU);lW+Y}x0;gdA?#&Q*>)8XK-wT%tqq;|3Zs2xA)$8yNwkxd%#"
    "f54qe&)Azg_tvF&+BRpz>H4-^sl>4*G5v@^_9GrNWi$<&pW*2#de#S%V*?j6V9Xw#tMqL*jlc9UVejnYv%@M@+fB1(VwYM6jpM@R=K756W{|<}"
    "E4N9yoE^;@;=-kH$WP~k6JwkED|3ZBuTJNC(QtQRU}K7Dh2+wukt&t$7T~kIX6~}CL)emg<6TOo_3hglyFd*}vr<DEp}WpzD`UFnvvb&m&Ngmr"
    "v0pR<(8qZ<J78-9W>;qV=l-mrr_f68>hx!<Qtl(Gn#4#9Mx^6@vp?i%5nc$<ZzEbJyeRk?GGD$uSXio;nK6Am=}}1`=&eHkQJce|bA48w4~Ouz"
    "Z0S<?=)2j#tzqzEKv;%3kTyP}Y0}QQSdG7+;&8OKW`E=o>Qfx1rRbEvzH>y*_~6d4rt|&pcZtn)korbz$za&zdalo3lzi~N^l8g=eT=t7oxq$b"
    "5farv1vM+XWnm0PXF)xdVCFWY3pa&m8t3<+!ul~sa>qCWdlHS@#~#!!T?0n2MaaUQeSMP?a1%G;a;NC1bhbXaqn3#g@r-$_*z-m@d#MBIpPE2d"
    "7UBQ;eCxxhV~y&fFL0Ssw#^+>E&+F4!eX|%T`L{ZCtj7ben4I@-F|E27{ef31>f>jf24pOwK9y3qfz5cCnKT}UpG8>lk^?sh_~-kI>aAxRtFCr"
    "ObviUQ=3jy>$?=qv`*|<eY2h&p2yOTn~jZ)<R8|cFX#*ovJK971^qaGwwTWh&Wz#`>uif;R(d-J?t6nobWl#4o&5zRGuO+TzgvT?q2aK2jw%gK"
    "=FT}N)z{)-LNu_zA;7RgnxvzIBNIv1&W?^6lwVkv$gAe&=JW|17Ly8;N+sD3=SFn58Qn4X)?dQww+1W^X-3^1N$^vA(|uLqK*E52Fn4a&K5csK"
    "RCluUyC`d$n&PRPDVZZ&ZI;&ylEu8aRR6G{5O)@NMr*uA*E|!5K`k?}qohBmgWnlq^>Z`Ht&HdFj6Xd&IJ+iUO0TK^tJk7k8jh=v2INYW^CXir"
    "!JhGlmA2Pzj%bPn6pY(dZA6W&6oU7w&#%0#J~ICye~|KdsR24Bx~BEPOV;}OY@#sjf2GLyP#swd(~3HHPz_86UC@-Z?Lh}%N8+6RbI=&qsDXBt"
    "h8!S0Bm#p&>G)#w!8g|X>pnlJFR^FOP*a8n4%!5JeFZxD<WnwZ^@9Ska_QL-Yb4X@;wBGAkalJ(^J#nKj)%vja5$t;fw9qcgXQ+~ct0S=?Akko"
    "^@2XmoGO^vUwa5!v;#gk(N3~Zb}VcDLo3&RD`vX|*edR@7Xby4t{HU8<&+ZU1XokX05VQRKCJ+0P&XY36^B`hPiF#$N^94Q$FLJU_n<~vdd&S$"
    "D4EV&Xn+LU$w~u!4CWy1j$!axsYFNr*qwutgRWhF_;>iIeYG7nhw$AnFqPE96e6Wk>UJHc{|zr!OmRsEN4S+{0%jT;fTI0wuQz=Bp1H{W{f^@d"
    "oi;mn?%WW|$xcsa=dyi2g{vBcADKP_8=YhzaK|VLg21K$e`WGZ>MiV?k-ak_1kik0#F>MidPt)ro(19l?nQ!RWRO3hIfhu17uEk{Y`1|pD^dAN"
    "<H@t(U@HbkilzL4zF{KMrLO<1eLxHxwixVJ(Jo?{Y!i?JyLpNZ@BhFSV?^l#J)fX-HPr&aitVSK;fp`jcg*GfmOyf*W8<!$Gf<CYiPhcgrjna|"
    "VnYyWroZGBm|$6nuVh$;SMhH@LkB?8O0F5b#uV!c88zyveA-zwwDau&9~}8OnYY=HB0=*GP74j87!!J3%1OLg=K~r|!aCNV0NS65Np&X0rli<0"
    "VSOB0{cl0s!b;yULugq!0$@{;DC#6zZPC-69F+185elst-e3}+>M-l$vGt!gC0vEa@tv-K=9u_H+A*~Ur9#+!avjzG5@#u|LBk+qvZ|MoXT*bS"
    "S=D<6SqSfZ_iqEI0Y`bh@*8AKUpB8R?{CQdq}*O}pqc_fxkZ;O4AAifn^4fWpS)o7?@>TrfIh1y%}hR@qJWxYvhgvJg>axj6O#QL)b@ZFq><M-"
    "FXm4_vtaXn-7>~7sI!|52!M!%9$LEohYynhH9JE#y5Z{QoD5hSU!Rb7*O<e#NV=K`muZeVrg_E8LVXV}H>)fT533SNz<EtVKLh4)0@O6uMoe_+"
    "I;=qz>JfmV*9T}Fa(#xHmHL+G;x^U|OOg6-s4wayYz{%MRlPu>H*U2l)%%Zx9jV~SAu6aKs`iu(hs=i#ib&cZJ>ds`q%VX<@ubvTF&h_&TtL?P"
    "Z3U9T(p`GToJOCcL^83(9-}J~gNua5^MtCe49Z(}$Ri1cDYwj0(s0U8Ca9);R9@1=!)@aI!Eo@q)EBokCKFs`k~ULaHyipWOIr?>oG0{P(kRx4"
    "M&HP=GAS6lL36+P^sbyGba)7ktNuc$6t5h_>xPUmfp2K!OCyRUHlqVIY6k9=nlE@$P#Mtr7+&lE!7|l#Y)x2^8w)TciIN(xxrOhBH@TI117hcT"
    "N67)=DDxmDB1{dP3wwQ_dc;YsNAE#i48fU{A(!O+jXFt-Z`gG8n*Ry`4V*+BC}}6q(j2zB?oVd$41+Ty6~vE`Q1hrv>c4I5l9z@uKV-bZ)It4R"
    "6=BO1mfB3m3ry}KGa8nd#=|6=gmF)52x`1k<^kG-S6NhN*$ei*24Mt`15H0_!ZZ5LpPJE5dR{bC@DRS$#Cf`hB_0$-V|9E<kiZ&iP8wEMJw$+J"
    "(K7Ev5blCtcu4xK{eAdxC6CZ2=N=*xg?6v5KBLKXqYN0<pPVLu9}puMT5nXdu14xEE15Ed=%V5`Gn$j-dnUStQv`Rb2bV7o*tXQC4D9XDQfmqN"
    "+iss_jlrc{7W|%hcU<-2gW4SGb!ErdBTSWX8*AYtXv$bPn8JQ)m;K%?13qOGnbXwRRkk%R{r{-o#drXJdl?qSt)_-PMS&hu8U^2FFX6WukwzlE"
    "&&XK=<Rt#Lpxly#`bFZNs6v#{oMoJKR6mDx+}vpc1^JvurelMdj2tq3Y<BjS0C|(?CVg1t%Yoqx@6!|QM|(?(f-hB28q-)W-0Xm%gcx+v%@`+V"
    "4O{3{_>g=gSs0*6<1)lw8xT!vj;ekEHmi>pr%26fV@K8o{80xeUXC<RMNIo@KS_p&J}p1Z&KNWL9+-A!7uV+mjiVX%;Jsb#J&1zMuvNHPgl;tU"
    "D_Cx@Ao)Vd`K83HW_Y;U5Mp({(ohC%7B}&SR%JkC)n`TTS2)`+uBVv#2iy9uhWgw^`SWB}4aiOC&|{X0TPZ`V;rtun%pgxu;V`*dbEhr)_^IDB"
    "eVP&*=gbT)8vLnkv_msP2zc{s7W^r__;<A_p>nlL!-Q9H$!1X!`LDyX=xZ+G=7iKpYOs^JCWn+Il@_OM-Y_v7&)=ixI*wrs*R#s^ffs0sXrCs6"
    "*FMuU#1nm52}sFy=%xCK6Pj_^NizZ{X|@ujS8*-PY~tUcG$^7k9cZ0qgL%l{qxR*jkCN*esu=Vr;Ecl}Gi=y-LhCk*PVI`Da8rC7|Ghf~ucYfj"
    "D@1@wA8^tO`5J8uMcf|%^y?qq=rQruW)!mpj8QFE$0h#Tm&?Eo#F_v(QuZ-i(h7SO-+?K6Z-rtseFc6~8TKqPbImp<gKUGbj-@^cgSJ1Q!N*gn"
    "7iOSBNy~WC(^N()r%{1}u00vhHE2F9+JtEk)@oXYd+&A%DLqByvy2fj750f}ZW~$^H~?@$!bP(~gu6NR4#^9l6~An#|EPA{`~mA1X7aZCycQ`8"
    "8-4&c%>z}`-Z-X)@~UBxr!fek<~&CB*wI)B>-e@B2PWkY5{FTu=L2XSIZk*#vl<58Vuy(Yem{P+32*iE6e&8GS$fS0Oa|Ed!yQ3i`~3I5_q_uC"
    "?-T6(SKmZm)-y;tD3Dx99rLP0x316{lf|iP+*NT&O=I9AR*BpOBacq;RYqqPfAb~Ml}2%!UB%}=V-);_ZoJBgI!Yugk~}`zeOE%fw+g#Hp(NT`"
    "xbIEQ;t1l1ZmCP&22wsef!<3cYN8}DfxuT0Q|Hi~sbi<sQPof$6ZNe67D`4Cz?zU!%ybiq?3H?&=}4_HJ*}<tT>-6Gl3YGr;eDs{I(t<%lQ-GB"
    "Y8U*|d?R@uS3H0(pxy>`2qmXPN<AE_qyXy2cSAf;YX5~KXYuMqXg-^;1HCofrVm)Kxs6uifzp3nSAVRxM){3xj7Aj!%d~`?r>%Sf;<%<I;l)*s"
    "iod*zThNiK3~v4ws@Xq(pY7sobN(D0fkO^7VSOR53$_V#guG5+2ZmWv#zH-aD|`fgf_ig>I5WDrv?3sGH7Ps+r5QYc*29d#RT5m*0N0r?#Ez=F"
    "Q1C9(@(9?6tG$jwr^Iy(6hsRz<16?ZkZa0bbU1rmv&;!thwvpf2Z!NIqse4hbT=B91wTgdfSPNn38J;Yd%V5a#pv}3ko#%$Mad9uVtnG#n35Fe"
    "Ql3NqfzOio<DX+?(M<l`JMU~3S%&>C?kNUMdvWKdXT_>y-|Mc(b=*oN_x;Z?h!-kKJ%kS@zsA^H6E?FPeJ~pnpG?pKtik<4#U~Y4D<YYqdu^!s"
    "8=MZ=mzcd@P0Hx5mo@+cvN{G*$=gXwV1^<w?!8-G^K&xUM%nHPTO<O?V+n<UA`4rwD;~$dC<<k=8~-NeaQA;l*_xWBe3rG)2r1Q;#maJ`P&O~="
    "z-i*%y}(Hrb2&|%As#y|h~5OhPcw3G71kPPMoz2Zxp;==mQmC8zfYk0GLrB|&9+eE8Fi71SRUYA#WWS^42-V_lxgR1cN*d`#a@65@netw#lp{%"
    "1IiqJh{SeH@z#~DYAa~Xkg)gmL9U}2fMuhsrT;lJuHMygJ-~u*g6g!0yQ7YSKfQ#hG7$ii!sB=34Vecn8w6yZmE$nmXuk`}da3sER--7ke;+^8"
    "qcOS72u;ET3i{BJeNn;<je5^c`G;>;Q7QLtQn;=}s4y9V&o<^71jp}6Ie|Z@gG{=2z1nw7s{PscByh^@)ZK!!hayaYzD&Pac?WN&;(UXnod4Dl"
    "0e8RgyB@R8%L2Ptb2(s8{7EVdeOLM6c=#W(t3^-_k+vPy^cIcy6TC--+G3>XQA*8r_2(r_(IPa9lQK8e4$<%`w%X?646q}66>eC#iOxMx(9uqt"
    "j(SFE;H1X+<c7A_Gl}35WsZF0G)k&7&U~pmT0+q*4#sDa$=+r^hS0A2AXEB;S*#6k&eSeuL7gzIpO{)tTj*gadih)y7yqUbb$lZBAZ}hOh9J_M"
    "8Q#R#wZCUm7ci{5M5F?h(+u-&HybE|#smxjgIry${3>b<CjntFr44@_H+Hev+S@QE|K#MJZ=vuB%<8khA;fLijZY}HQT1RMKWQu8X7BfsW^dp8"
    "0l+IYK}7ng>A{NxR;2{SBcd|~ghLAxG97*;xs(LbNzv36y|n5mv@maljm_mTxE)J=l%rOhqoNj_v*$3&=nj0!k!{tY93!YJ_=EyI*pk6}38FE@"
    "_baJz128cs4M7LN6FO2N_-hz}Js#mA-i$;mCG;SiqpPC9c&s^YOw2z+Q1QJ+#J6?Aj1j|w>t7@n|3xK|j#L{`btw2j!TzJJj4+}-g^RU?YRt-*"
    "vbH2guTzE^N)i9&+R2+|q-sTk-^%e>2@O_|_ADI(Io5zd6Xz>`Z4l1TAR2}%l1ksvRdKWtnqkToJf6S&v=A#(4RND`-VyCr0wE39VoVgUdydH$"
    "_Cmfbg<xdIHmFR=3%GhS^8Y=@QVef^fTz`uV37V;N2gVmA3V?Gt?+O7UY<Pk84Z!bF3)!Lh$M@N{$`6t5SeHfaJeo#{SCCjn{<9q@cg#g_{58b"
    "cT~|7T06UdD*3HAE~4Moxg8g1^>N|iSUv=}zW>j+mJcK$?`B({Z>f`VOj1^ECQ;}ptyDBJCIgwW4PZbgbg_n5Pt=)7ywn)gZ-qRGQ2@jn5r${W"
    "u|N%NVPHFpajxG|Qx|b5&fN{?X?yh)t7e&pv9CgR0pOHmXDVITZYdVM!|x`UlU-C#v?)p--lBbu6ZV?`zs{=WU=@Q%YCd-p`)7E&^B|wo2>ZD3"
    "O4S7z9T4>1XXut;B1wLgxSO$PLltDQc_C$;JAog(4djhc`NesYfT3O{K!=QR$2B9MdXVg#N)AAGQO3IomthrtiDbNiZwkpAJEM7kp@$E=Mg&`%"
    "l*0&uirl0jZt_4>DoBXt!@k$Bug4uTxvmCTNPjwA7ylk3bOH=3ga#0i3rbH%a`x3ffMAM0oXs~w+!MEqd%`ib6AgJ*lhdM&Ai~}y&6h$sYU9W|"
    "D5CsFWz0Bw@CHUPDqoQDWAJ$Q0gMB-)JpLjKJxv6RQ72U1F7<OA6!32$ry75bxD$C#8<lns@aJ;a4Es1NxB*|1LY(9R?v}RUxY4ynkt6^(?Ut5"
    "cK;CX(cHO&&q70d@`$)TCcjLe%(JcE{$z4gL~%EV7l>cOi?pShIwI9vBuJd%h4?nr^cdm9${9MCEr_R$ZkY|6Eh?<kZK|lw+{mE|7vn8a2-)!;"
    "D<`*(pFM&vJW*P{(hQFE8pNF~Y7aKU+jyTbslsfeZZ}jQX^;0XbS4VT8YU$B>*^&~3dI5cF{zSdKfZEP-x5E-BMooSXrO5B=BwXngfj}xzr0Bx"
    "m6ZOJNh*ct$*C?i8`n``@afbeiqr9k4ySNYqMxKfJ_<M-BYl(<`Jzpda0suWq69BPXHMaDRK#OwAW;0rmKB^->z>9Pl^EMC36|u<S2p4OhZ`4U"
    "X-kjAJ5+5;Yd8%wyBku(|My{r(Q>kjtwub+M`MkJce;&dp5a=*bpEuB-$dz0$MM_YQ&8VWiL+w28pH<BNzirPk58++Ghag0eVVDykAte-k}p?r"
    "DQ_-bvm5`16+npy0mkGj?B0IT%B7xrz;t#0xZD6<H|^~kq`q;|$fC-Tig-`q?r)>4F?EC%TEe4h!jiv2=3=#usol(7Dy0tNPym~Bs{E=-Uffv6"
    "tx%YlL;@B+-o=-Agu}Q)p<b*+j7H>r%_W_%Z{hm{l(Xcza1ui!fr{dM-rH)oMQ;x{&0X^G2Cn^W{4A;LDTQGi$WWJONcAI5^A7(M_hdCXPqsGb"
    "(G0(sM`!iI?=n{BB0zi5-hc;gKQOk$#AT`!hIp-JoI2yqJpgYdXd8GQ(=&{>{6G)r(2-fZ$ryY=jxqHCRkVUwRaDjcGRpn+Tk79@YNN{dmdPo{"
    "lyOa4E)Q|7J}wzQ79|)B?e~3%kD9_c%Fd=?uSc7(i{(4Y#+3{C@k4$?svemJw9H%>P6GV6Pa5!uvdk0;$~oRd8bam}vZzOB;~<`o@OM3NUg`>v"
    "vRZVo=g_>6%W=Y!S{UqWEXj~-l1UJB!o7;NuBQzfN>sj4V;|rh+xKQD2?&0lxUNycyM<gb^E8*6m;wR(1N%DM#vD}rjP0?vRF0{d_foX>W`wK#"
    "`pO(UY8}LPdgj~9^ZPd%iXHs*iOsb`jY*nk-3ECN{~^B%;;Cl{hZ^cUw}3fjr56S2(!o-c5SW>`+FHuuCRqQHRSJ{iMoSfa;xkmxJ}%!2rNHRo"
    "dsiA0+aNqwIZN<FmmOO9GPUked7&+{4SNOD<Lp2uls4Z~m(ec#68h(JN`)_$6j%$(D2GZ$Q{t;m?}{7rwlQ4+bk;J)+)v5pafyl+WbXrbH>PwD"
    "uBmQ2?Z|>EVU(U=wvCol*q)*Nyq0WV+8t96hW~h-dq+LA=5mkTYm|TLI`<S0b#KvzIe24|zIAx{zo<7E>BoMqxqo3Ul(SO%5R}b;0F|OhQcC(u"
    "m?A26<9hqHDmIUv!vtbIIYZ<53T6xJN0$P@;^pk$O(m+@0}R+PV>sZk)4bkLbxS!-bkJRK<=C6(Tz?DL6uadvs*bP953uru2IgyM#Kxy_`R<0y"
    ")T+GiTIVWvVUn;?vd~3A5c0`L@ok>%tf?885;;0wt9Zm(QRFs+koO(K*zW~+v;ngdca33`crJ#<2GLWohjhI5olpy}__&UK?tujffs2ACU_U1O"
    "2lQ;7B88TJ1l)39^W`Y0s75|1;0mIb6|p$TJh>0uBN{_RNXo!c)(ui&Dt7l+jdWle1@#cfCdPJE;($X@pKgFI$0$zfu{_-YOA&)RUZ@Ug_a=JA"
    "iAT{N3e0DJ2Qn-0zcrOXR($1UMk<J278J&n>T{fJDV=&YZc;$<fAYowxS@z}t@MGwJg)j}g`3YMChDQMet|P5%%=czq`Bx%f+*St64T{q6Tfxe"
    "2~60apuR#4hzFp83u4G9i5^#0q_UE$>TQ13IiQH)Q(XzRqlPzDgzJr8>tPJ&qb!RVb;`tqytR$i8hR$4qynUX^9<fOyJz~or_5YPU{15`p-3JB"
    "`6CBdEHEN}_)}dBGXQRqU%-9o$<R98(g$9?9r@}Cv6F4!d&O`(V8({WK^HKYSY+@S>Y@ZP;cRAeLcPuIb}2|btiwTeJx*I&2dN}V@#FN{pREv{"
    "CWj;6ZHQkJ6gQ|u$QA|(v6*bxO7W#MsUOVEbG}F-Hv=arV^Nyz=MQ_tJ#^y6qj*^wy2bdP66+sQ<p%xY!F8@w6sh>qCAqJvPtLQ0==K;jtElN|"
    "Chh?5p^|N2=dE+EAL#1RkKjizNLIXe?wof4{w>9=|2P2|jyj)h3Wi%jbxih;wFYM=KHie>%c$1sSgd9tXs{54?D$tp?+CVrIrKxx?Nd!?blz`2"
    "2Dchg$e;GsW#i(OE@2B9slCa<)+f6+8uFb|4{H3+pmIW$J|-Taj4l57T<$L_NqnKlehlyZ>p$`U-gdSg)2h@}?LWRr&BIuPT?I8Z_IoSJ_CLFF"
    "LbStI?>-=t_$9*_b}V7Cs;KvOI-q{$`ls~{iuX()&|`11=ia=v5`2^0PL}X*Zi^LEqe<Lx62%63{;}4h9gy`ugSOa4BOyc85L=gsZ||+1ZWXxr"
    "$@cb_8u^zV#IJq^W+M5q@SaC{&pBT#i-`@YG__?{^uB&CChWpCtaMw#*Lf~{3ALCvIAz3LK}o!1J@u5F{?+kDq(^K*6tLtEfnqa(QA`8n`$tFE"
    "E#2}{ui%F5F&%=>;v-F{C?JLem29E-$2uk>1bqB1=74WX(yOT{6;QE;J1dkB%t_IBR?4?2M}U&dENf32e}*1Xsq2|YTs~vBg-65E_-xDastBBE"
    "#cWJtF~T7!>-YI=7xQ+E%t{ga_1J^0<Y;g!gc%+^O=BJ7@HE8yrVRMWOcia!*BcF?_$j7lae?AP?0fU-<|){vPJ*0;uO6n|U1BfrMxa?0+pH0x"
    "8-;)K?d`Qo3VzNPxau`B2^yo%Z($nZvWwJD?)|*fi{NIgx>PXkab+EP7=rv;RKtA245mIW(Y9Xz=fJ(m?7w_x@;hjkL}QIfV&nd8GL;dgEIs){"
    "_WNcmAvuT3af<RawCz(pjQHXHax%AHI8UlB!_+a3#>BnfSZKk9lqZwN=pfhz`cn=Rxp#lqg?48G!=_IIo0-fU5eF?95R+|yHmEqq8b9t~ZuXRv"
    "5r)(6MwH0hyC<UlG}Y6I1GE}TO*bo`jz$#q&xeBWvU0clSIj3-LK;b+Fr<t(Rah!3u@FD-^nX*BX5`$*V%+&IsGH~pI_e*{@jo>>#0^<QYuv#L"
    "qlDN~vX?>cqEsuE@w2$Km<T*{kM2WXmEy*fkk>Hj5ieA6CyqA+=Pg+xw+X8%E84-K<zBUuqxt~`qw!ioy-@X){h0ncU9`oIlZTMX0C|v+A_Cxv"
    "4ODQY=LF<go!dh+^?vwA@=00ASMSB3Hj>FWB)dD3x>AC@C+-8b)J`5k!IkJ11sb77BXdaIP@+(YdvO1!%CKR}HD7koQg{Bi(iUhdqeOGGiLr8)"
    "vWjQO5#fK2Nff9r`-$DyP;i}+Z#f@O1}u(u8yLLdmrfEq-F>Zl$X7B+nR6B51};ilQXS_>6pR2wKt-#k_xyDT=ZegKP?j;FRJZU>f=xv0Pr+mI"
    "UKu_1ZW7{+BcZ62G^<0dRdgau#U0WcPBh5l+HGAw)ngCw-{D#Oe3Cr>eb&$uO~=__1V~Tlj8oE@5a<CkFsI!|fo!HE@o^vtEQ%T8C(CSqe{QUM"
    "#~4{Us_K)Md>kF3pdq9$Ds+Zu(7uLh%`w{(I<1DnH($b(mri;s$hz<ZGcmR#Yo+OLmH4zSZU6+@e(g;uDyT?91p@e0DpV$VVC!pbmP|X12Fv{{"
    "kr^rD)0qvRz(DF?bAoV>j%WjI*ltaRqFTa~m*F#yVwfUhne<ej&z8#^?@y_Jr=aHuL`@$&iuZq>Js2E$Bj5OA?aSlvmvu)qGIXLSihQ4LjdY2J"
    "mMXoFq4I=?(5NOC_EX>@$rmnb06hHC>1!d)N0=TSYKllJ(3g}dVWj4o@)mmVWvSIJ)NGsd|LbXI3QaQX(#^51jAG6XQeYf4_=)ev`UMq6>!Rlu"
    "LrTE_lX<mx0`&kl1kRdCr0a%S8{<;6@ym`I!{>;B+b-@6Bwu<8w@Pit7W}e0&+rAGA!-0jD)FuGk)HWu@Tkm2kf@2?Uqv+=8mfHRJZOBbO|0F5"
    "N!<Zxgf0dmEG2if(4hv?>sRo#Nyg0B3fYsMV)@+|wbyZ>Ld=ZfxEQN;4b3}03o=ikE;$_KZSRe<5IO1)#+y_^?x+h?rK83a=acd0q3DrtzQTLz"
    "nW!33p)zF2GKPOyaU6evneDGr?FJtyiDD(&$&)0cM52!WV&7V$xPl$W@G6IHa7COE4g8HGt`;6o96jFi=4xU9Oo6Sc_}dsUD!3JMZ6r|DFuOs="
    "L2WUMC7~ch%3!Q9aWaXN+z`=zRF>Tqqsp{Mj-wIR;6(Ils@J0SM{g{S${72pBPhEG>C>-CIZNR>#;RXXy1<8bKM_V41FHu)ZTORVcI}&#CdLCY"
    "Y?62SIm93K@(&WiAW@}0_&qL6$NYF+>NX|KkH9{B!9dYm%L`j^5K=>_@iYN<Px9UBT5kp5+qCy`0blg#vy@9y4gA#ON=LO)?$?F^UyT=46Yu+W"
    "BRmc_BNYBG91P=F22wnUt4}pGL(vl%5^}0WgoS3PEG5lInE3OqnONf*ZVR9ITFmunA6yk4)0uhvRl{#b`c*S5iqCW#Byq}cZ&Wbmx%wD?fYTAy"
    "2m=MG^R{)~zow6T>eFa+0BxP!8sAC>h%l;vFLmH%pkAC>!|TTu`<8_1E~c57gNjT1**Q#;F5q+bD$)CLi7cu|hw*qrehePqIe71Jv46ahRrg~$"
    "^DrkCDT@?yn|hLQg1S%?VnRleKY%ZZUMNW(^AZ{xz|{;|Tv%;EIh(eTM4O}d{rFOo{K9bwMRpoB!EbN1!!2X5(CDFtJM_VBjy~Vu3CqjRl0E8>"
    "{x?|Wyu1r7hX?Q|hw6TEXI`G41ISPPkEDl!>n)=)@<t-FRPDx9a34T1iW^CfL-M>tDG(x5n#~#)9<Tak{1|QuK4XLthS-mmA(|3)6Dq9=c<K-Y"
    "Nt5`|QQ)@|jD*fmkWCz)ccV9*2qmj@(CtJkR8Y*{x>xE34E6YxgLdc37h(15jbCljs_{7+!<x4Goj(y1yBj^i#-)lZO3=IT4ZxHOT{2LCa-ktl"
    "fSwv4&l6sZ$@}1&I+*3v^-A4D+3TvcM}&M%?zttRkeVw?98=~Obl;Ctt8^pkKq*GUE2*PfYj2<IXp!5;9*RT$DTzTpV2T9snxgQ2#*t9&eO@qo"
    "PRdsxeooTFz{B{?O4{nE7RICSt7-xh)*1YdM#6l23ebgg6@@OzeobQ_3)o9(c;##${t<0L2Hv4FQ|l<^#Y`U4PU2^~uVQ$sbs4><dTVr;M7QlE"
    "QEL-iEmh9wIIW7%v;cH@J9|KiTq0+-&&p2;W%-ncE=jcwMC6(tJ;CUpae)0-YS_SUf1sz#b^AcT^5>2a@pSf_y6BUO#U-8si$k0Hb~pS+3GW9o"
    "I!657lm1M?97q~H@t9p9WIWxDI*u`Do_Od5KgeM-EME(zdeTvqU+L<id&n}GdpO@fhp9F>rqeO%M(HzO+ehQ=65MK*!0kksK!%Cn$**D>&ZRi^"
    "=2()n(J2Ux`1^HK#E`=k3|`Sp9^bR6P+es{x6pt{evX%}Ew@&`BQf=D{T|D*3rgJ{lXMDc?%7lFUTDE`gDaXn$A}8vQpMy}L88-RzdVl_GA`pU"
    "-TcC5Z*d?!*(0N<o6Lh|`^*xBLU1oeq?nl|N`8tAS7ZB^^mG<};yf2EHLKKAy@@xWZV#FiR%q&83<_&bPair{dPq&6(NEL`Lg>Cg3HfBAjzF?<"
    "s8!ushegZUttGili7ncPDug1W^4TrLK9CwL>8u`KB>u?Sq3tc1usQY{5VR!js(?KimNcW&@*EZEDXS2e;GkET0U8oWVIko@*`QmiLKJt&M?5Aa"
    "6?)MU$7$CFKYKulMv|4SPd9e`f8R`EG-h9nWB747IjwMOWE{d1q<R-A$V0Qch6+h1*%L^9xxwGZ5OF_jqnjvqSUAOxu$69JJ^gm~Q9grTMvp5$"
    "*O2k@Hh;aYFy~S1loGQldKOJ)!d~Z$y)q9K?sx*ewAN0Xf=tfdhYou7=f8q(38;vVNgH3w->L$O9s%l{qLfj2ox|-y>BShsYq|HW+wg8-AzH%t"
    "Om4uBP(1%?Y@>CYbp0UY)fvV1MMBV?!6`<8JHF7|idr2<Gx>CBW9m<q$!|B>X!+0MhdOYr5$>htB}QC-pii}+{6B#b6tTZI)Ax*Z)IX?y(m&2X"
    "=Ni2E?5RUu8yBh5(t}ya`*B@(!MF5KGh;S2Pd}MpQYIJB*f%414g;~~jj7Dk3r~=0?ztaO?eEHe=}A4x4<~)Y0et=dWH#MKN_4LB>A@4KOC5!M"
    "7-L|(g~qt8_FXwnjx=aolgl~rj*ZzsE4JfPjZ+vmW3&SPIf|g$6e&)q##QLSkIu6yTGV?`P4i6F(77r50VnRDOeKMib;RzMPtw#v{evc4-TU~*"
    "KTt(Bj<-C>skFu!weB!zs0&|ro9GES@&8iKl!76x317M`jz#EP3N#hSzdpVTpa0*FBDE&vXiHL~Hds&vb%W-(;9bz|f4Q3y)c>VV{@4BvJ&*r2"
    "0IvgK`^ej`Vvr@|<Y#)X>fv6rn|@o*WG%88j3mhmgI7YsAUA6PYov3XA%&>PGWaok&_1H>>am-&qNN5HC|bCzzI%`I4>hV!%;Gh~0UFI~G;Dm|"
    "u=~OR%+;ehuTIigg<WzMV;uB-dzWL%+L91sMJD$?p+OMQynhf!EW(U+vvKcCV@<u#h`x`e^+=RZ=)gpTo(b)7hXQJ}eIH<Y6y~Oxs`0ye2}Qtk"
    "7C@+_g|9th4zhMNq>P4r);KsKEwzjSP=h&!rK)$FHKGSp=2uFmeB@E|VRVYT)s6neQXG$zb)0IOhU?4lkhye97hrfw+u%s4Q7nDSvn|W9{i!Lk"
    "3y$S8XyaXKMJC4y0zxh<<mW}FP2-PJ)_Xl4yaG{XS(Z1(*n%onJkY^my*|dq^Z6nX_|dUF%)9H|ZUVjDff`D5EmtOFjGEW(y!t9ywN2(H4EF<E"
    "*S46nPbNuKc6#Jem5mN)8s4BfXRS<FIZU`TEg~RePfWOe9_{ShoDjL3Z5InxS0g*5h_TF`^mBxjD8{nY^@L|D^K<f)Q}DrJd7IzH4Y@8=cduLN"
    "$@#r>{!#Ouz=Y#q%$xW$V-NNPimxSD`K0clx-c)vl`(R<dR^zw%9mxExh0;gcPS?5>0Kg*Y39-he8&tpYb^0?wVFSqR@B{Sl`xURkF@+qo>9p<"
    "$ws{d-b|!%{h&_y<s@d-XfcE+(%M9CVwiL9Ho7baSD;iE#Vn>k^3d!<1+E$LY@a1OXt#gx<5(n?tR*GIEJ$W1m6`|4cU{Y7wj_l=cRXwLdO9~j"
    "jTc_dFVv_im~{WL6P1@x!g?;I$70HMYOsrV4>$Y>vb|`NV)H<g{f+0Q)B>Hy0JwP3vSycr<!+T7d&Vyu*5m7iGxNDFDL3xbGJoUEtU9Wo#BQHK"
    "`}F!c&>@Z*L^Bkgpi|t(g{#WzThwGj5y->pnqxcYp(P`o9Re;jS=&KzA%G+w0_U|H+kCAsHqYkb<PTVu%GU6&?VBu<^+8&tqAxWb71;4{%C<MV"
    "RB7P390n{^^mAOuYR$fdHY<ld^5R80`j_k(o5ir4&N*&x7o7(&_GHZ#0ZiE7l7!e$6a`8RT8w~8A*1Ou$L7O;$b4v!Sf5LjiRM8d)=(a4QbUZ&"
    "83rp;DOwcS2n`hLxRXkV$z8i%dc?&%eM5*XsxD`2XL~j6o+;a&P7lQTYUcE5f*;QM{<{^wFi|VfaPTCJU%L><`3(%m<ix}@Ok^?@XFN(==KA>Y"
    "`|SrQP=qdPWwW&Z02jEax$s-@7*i9@(kWG|O;4+&^b<XvMyLk8o~S2HCk`^NW%rS>c?Tb8Yjbmx3*V1uvP>H%@DoSzvNuC#PngZxO`wiGoCo$("
    "kNJT;C6c^yXp9wq4UR@vr%ul1rdLMyg!v@BUXyd4=xPz2VMWVAwS7hrjSYU=C1M80(<cV9o~L>?uBjgQ!Pu)--aAKU9I_VV@XJBSZ2S4=%jh?0"
    "0^13#NuE8M1+`~9W^B>-3k9b}7{AK1EUWo2{xRlpb=4&pVa|9f=+LI2E)-*a;6W`NJ^?6|_o>VVkfGaDG)+zCT{13I?}eZKlydJJz7L!|o5h6("
    "J3}YFCY0(DfPCVhE!cAiqzk?(xP;?;3uC|J6&q}fvunm!tfPbW3D^Mtlq?609DD50l1pHJB*wF|OB&&XDBFQKa*wo5M#UNxPi)s=C<?KMf{O89"
    "IquK<Seo?CvfONX1c((1R9}=VTSQf{G*Z38T+RLId6p=zFm@1Kt90eer$4RXrnp<=eX<tHDjYP(%3tGrc7_Ft=c`tQE0wV_^q7k`5)7*&nrQO?"
    "6E2Rr$#U5&8+!s(;RE!pH!fQ-&4o@(qQT6(gzJr>p)(e0Gy?fagT=4PB<z-pdmWjvcyC5{o`ZqO4{l-bKR!<9lhMC~U4t6xW~h`_FNCsEalp~@"
    "N)-lKR1i|7nDL`WLz4ZlN3fw9@i$kJ@@M?&xWkGV;d{##-u-6Kb(}eB#*c51VON%LLreri(&jw#Bprg0uA7@;8F>&*h~l_&Qj$>Ss2B-y%Dz8g"
    "wu<V&%GojQqNV9sQtr2H6bIY(ZlN9XOKkII{6xO6P-kBES%W7K(3#|l<Lq*CpceO-WBaso?(F#Vv}4>i9i%p;CYt#g+eJhHbm;BYEliyF%*=}~"
    "8vOd2Q)I0E_B+I-LwlXm2g7ZsN?N&45~+b#V$vaz5a#&o76!al(PX+@vt#i%rW571r$yQ;=d3*SjqtY#<Fbiyfopg~>JG_JCZjSu$2kis5#>gk"
    "_>9>MDpN({hiIJge7)pR`H>UK!7hiD=d&v$^bU2r_`9zw*<vj^J!@Hu83!`sPI2iF6{nO2SGNn1UK8*v9l$a>%;!DyIkvLO=9sjC`CJL6g8+^m"
    "rFY4c=!8D+A3487r(3F)`_4_pN>15HNfvy+qDs@id$xzZ)MA$LKz?#ka`Y8Nku8LDVE6K2wtZ@evtE{UFwC(b3qiT81XZrV%|v@BBbB=s3QAqS"
    "9I+-vIMfQ*Jk;yuYc=%RkgtK4No=@Ad25?iBU9iiE}TCw&#!eYFTkB`DmrrxvT*chqER(6Psi0gg&V+@)q1^D_{(MhogRDRjR?9KZgn_Si1NGG"
    "e<qBnD%#ojKm8}IOG0rBtay_ut#Q1qIua&+N0rq*bGuy2+S<Bw>E3&7mgnuRRz7EOQJ=f6*Dc#}<LT-Du)*6K2_;8dfI~xNH^+1Ni4rThHCC5P"
    "oD=F9`o^XWY=i9CECI^)Dl5_v8M%$wnYi82ea05so;!yLSqD^!vrXZ$aE|7@1K6-58Yxa{#BCzBgqRWh+&N5N^L58&Xq!qLBHyP0*etbUe(;0!"
    "u&H#<JRxv7u-{K&n}RMD#%YO8@1EhJMiWr%exPE9OHnS{IjU2#=~bF~b5{Ykx|vB}uboBHV11HxZ9}O1Mw98$UY3BfMiDqZ7qnX^xS%s2PRp*B"
    "9p$-<(1kOg`qYz(YSbk;&E`Djaqd_wwr%uH2~$ols>Ys2O$obb!T&|*pF}g|2KHb79r|7}bOA<mQdxGPP}t+geid~M<JU5}^r_!W#1`bGn`5Hv"
    "7XJLtmou1!Q7hxU0<%^#tP;j$@XFy;6sb1ndDQwGCWRKpf{B$k#c9;!pu%~!L^E_W-D7!vGoU)QM+fDU0Wmo2mu!88eB2!?$zFjb59Z_x8Q0zf"
    "4K+(gP%%iA<zSikL&605X!r^?sFEzCmC5RmLXn?4g{D%Mj1+N8<6S$N?5g6hQd>e&re0C&)Tx4SJk9;$5lJj@{5rP%_pQ}p7II4a6Me!Q)d|gt"
    "qsLO=6Q778F4a$dQmJgwUS)HI3QSlu>Z3M2C~XoJ8>SEwR64Xcz9uF;bfVa{sXlT*NE>CdYL`(q{FA;SbP!Z(NcgiyRxY!fnE2VOtfw-RYakOn"
    "7jq9P7hAS;CKPm)<xvHf1-9^ML|l6^C4)E<6#M@8dp~A@h2|CHSTak~Vnw`doCwo2WBJ_Tw6Duo1jw;#aj{lNAsCgy0P^97J?bSn^*YL??=NIB"
    "Q&UuP%H|kH8-@{$pW&+8)w#H5gE+|EdJ9yxT#kf>Dp*~mGl6b#eI2*Rm8BB6>bd7om-I3izneiLW=q!_x9vp4D7Kok!Jg6tJoq~YLpQXJb^No("
    ")=0!6KR++*PA=!sT<+UjLC|WcKJ72H{QS7ra}v)xc1(8@veEeFW~{SUOj9T8uA3pogi1A&v8x73#udxUxYrml7D-?!=tMb)-3{BW`NDN6JVxgh"
    "_b}!O=_VLre)X#r0@?+c4FuDSHi}T){=p^GD=Bg3TBKVo3WC?yrA)R4NcK_>S^R0!RCl9x1TLmbSL*eg_7{f*(LufI2R*Zo`I0{4kL$9g=<rA7"
    "@?{LG98IC__?ccOlXM7<Mgw1|P2R)Qc+7Xuz4)C@$4@jKb}uBd36wL;4r*u5q7BPhS>4o=`s5UK`Zgu%4X3I*uKcc3Q?Rn)yT!0z$sSw6)je3P"
    "(&<Z-M`hTTSt)NY3DQ%a$^clR<*rohc2zAf_Bg%4Nr1cV!e?58+uQmmX|n9^%f%-=*W2Ko&X(3tfLC70xER&u3`&hsrMv-B&1XpmNHBCR^k+I4"
    "u~4-ux-UI5L-2AgaYr-Na#0O5-S)|otE)kP7Y^^Lq8dpVvzk)bETvDmW#tjPk7Ie|86quH=_72sO+RDOPoQjQQ~rUmYa(PkNwmwZ*!a3Zn9W`)"
    "jAQUY2TTb?X2Ymkucr^d>y@wxI~oYw|9uR;@gahuTc8^-m%TwzUYrZ^tS34cuc8Ah7C-)Rda(6%^wvI9pM28CD@*=AY@2!~d-k|IgP|#Ulk8Jk"
    "sy&vmeGLMkfu#=~^cN<kFb%f@j34P?78jp-O5AYNMh0cSG^Zd{I9f@<`yiu&e>$BeK^A11O*&&3mP#=?&cjN-0QK67cFxY5?|Qaa#7r#md`+(%"
    "t*k^5e%GOqu|k%hwm5V6jK%7@XrX8MFyeCT{Y5r6#|pTk3j!li$gV^otyZpr+KRXFeH(HGFz}_qqz<=lDK$4nCLmAXW=h?rV6jpuSvrl_fjVZ!"
    "vliJTJ}=dZFz8c#WI9cEAk?{YVW<OYm_{|rwOSpT#S-J0YIQwPF|i<L>iDGz*9zxOIZmNaM*~avrp0lz>ijYXgIyxY6{$}zcDqt8E-nTbreqa<"
    "9xZ=@J7G0TJ$IYx|0T5-V`4%o%H~sSIiRW!m3>eF{Gyvrt+dUK9g{?wO$(rbC@8MlBhb23XY%<ZshD&LgAt_)RBuTr^e=Zh_=9ZHx2{JR)qzNQ"
    "u}<U_W^v`RPr%DdhbeByN3*;AionY;=u1R&ZfbRtIR&t1)5Wqiq>!WB)b^B0kb>xGoudLCohLDfvQP`H6R1|J+u1{hlv+{h?tP0<k42syV4(7o"
    "!G9t5;pbS(_j~fp8KpWJ2p)qNs6y#%Xu~0r=$RP|W|bMZ(AK;@FSA+tq0071naQN19_TH+Sehe=6u_ev=IKU>P9tp2Vu#w{_ij`75WV6g3SC~J"
    "#Fgqo6pLA^X&D^BL$eP(R48aFqYR~In0ss|T%a-C-cFP#vG-~;=DA@&boTGZWt6q4Bq`*`JP|lmqGslB%jT!hoP=X@?5;2bFT$rm?`RW{Gulce"
    "xTWX|<HwJuNNg7Q&P;DD4AW|<rUOXc&?-vk#=2x8>7nhgt$gk{yL*K>$_E{X&Nz^cvjhX-jH|o?E9NzEE3CcmjpZ|mE};D7U$t5>AyUfn{9R|c"
    "V6zJcb-5G&tfM5od{ww|Y-tH4I;$7GUJ+AMwt=}sGnd(gA8aQ^AMb)ESho7KI7mkeHPz_pJzY`^%>u>Q1WLA7LhZWWA*dMAv>v7?hYX@J#?b*)"
    "m|woC+U<6as#a8-Op+>k6irK(r75=TA3~Ew^wKv|cg|#+uHUZellG{%%z>#X-HP}6$IA~NK7d(;wXm>&-#Kw{1!G7LCC+uX*mlLn%-pF}rj%Fd"
    "CYfcf4qs4_mocZ-Z0+pZ;HhxEmlSiwGxN!=+@!Hw`cT2{-97qQqM2P@PUIVJVr-s-htKRQp)LDZzND*Wn66&EdghGY*nhje-s_?D>Gjr020d4J"
    "@)8-%x;uk0N5KiH-mFkaF$gEronCL>OiYX9pvKM$G+o=<+gkohrM6ysk3z=Ud{$|DJUNNaVkJk=)9yZcKV$Q=v!1s}>#)6DpFA+Lf|{47Fnn^d"
    "R9aiJQjUscyofY^2pzXh#g9Jy>5vkYG9eAC+3slePaDDk^<BS~FQuW6L5;=;1Gi#kCWF$Pbt_cju!Sg~Eu775oF<es)SK7VBiAhy#)wgPhGI`4"
    "{@?;Wcy_lCdqYl1EUwh|MZ0~IcAj}z&~Wyd6cW4a%Zk(Eg<`Q>#%G^$OeH0gaWiw}tnyPv^Y$d^ejFb^F8V_;<br7GLhBdVHJ>sidh?|vovnEo"
    "KT&xgPshvXh!d+;$?0;wDrL7v-o&cb>UI{cnMTT5i2w(MLA0O&Q36<Ua=D8aFB<r2z{j#I&GA;iI0>U8*Zq?}A!8tk(4Ci+w`Xi@b{2o1&**P#"
    "Z#Rn$JosQ6H(QWaqcp8kK+E*tRNsjavb1T*BpS5XB8Y8OEYfn5I+}>y5ci_&8=$y8jFKtn^>i7NM%y!)6m1bLLxC;#f`E*%jw8l^f@{0eF~~o@"
    "Ur<_NdI=E*aqe47w5)@Q-|14xvrwst`2oYOOa^mFhjqGSyw=xIyRPf66B;u*93?XaVpddYY%D@=@K>F8E;GT$#w_b+oQ_Rn%8DVw_%T+oU->(d"
    "-9v{`kWjzY;bPLC6p}2(i4#(e?`L5vR0OV$>93reui^`gjoH*{r=^{rpC?y_uGR<QOp$s5Q1p6*aXO<TWf?{K!Ua;n`<HGKZ-Fpg4NZwhaFDlq"
    "%G-_h)2UQ8Lu$C?@H!Yq#`yRvE1Gg?lZL-6t0ROavM@zrptw3pi1SToD4F;lu46XPGW96m)in>avbNf_3xCRt6EG~NcuaE{+94X}qGs$Sn}Cm^"
    "&%7qI=F_NO#3XMRO2MEF;!XVQyYJ$zQU-`3e)x#v^i0h?p;OJ6*WU;Utp&FNfA;qrJ?gq-B;W{WItGgbk2EvDFj(qmW;~naJnbF~aN)r``E8Lx"
    "bnD3~$405A#+KEl=@rkZNG0|iJM;9eU14a^JR9a@J~2O<IP&MTf>aoNCv_!SSuLT(y=>?o(J>~sZ@+q!&CcRZOg{2R);U7#QhWB4O0G+uUKI)$"
    "!{qm|1sagu%u0grrEV1HNS+%~4Al4CDKb%UmN@q$)k`rO#~^V6<L(OA?ryp6W|vl14W31c5J^#p<1{G;|KD_wUS5e*Xy-F*mYVAL9!n)#-S1Hv"
    "=J<}jEoGlnsj+0&W7SeApEsb_om{V%FQQ<U%O#9*D6ehbzMaW%(KbC2jMy+6wQamw(EH(L*a@x@ISCEeVR|DB2^amdMU1A}AOt~w{%=xCnQixp"
    "5Pc=xnx$!AASYF=#^@A}4ncR<2m?VEF|34MLTMI)k5BC0BV>&oE?67QFpL$(F1n|f%gyI@xfv>gE#~v3BFof_IkHf>rd-UHJs#U7LVEWNS(!u4"
    "5zo68Q;QmNvM?07VbyO4uprpwrC7f0$w@6zcBV{C8dBPm%dftUnxUs^A|{f2)*kcaHrpoKWltB-eB?=LyGcTfRrxsMIv5#;Zi>;V7IU>)@ieBi"
    "kx&$NYFIv|``34A-;hYPy(vUR_OgWnjmKs(txm_IPu|)l@$s|9C*}%v2LAPi>XsQBM~ivSJ*Ku~Bz8Ji^4Y#hWvbK%UMD}MdcEHGl9A|LwNfcZ"
    ">w!BosXviLcR;<MK=N*Retu(1slV@PssU8?)zz1E$cGX$?P|4%qQn#yA1!7wnWASwF^hIZ5<3xQ7Fj1_8g2)td58~AW2#-&YGtYMMu*B_iF5tp"
    "ZBq*s2~GHnd53g-69mD8gXVnc9_nSI`l0c(Yp5m}2Gi4Y7ArwlWO(YVAV9B<xpyU#m(CO!GjugnL&vl_?;TKbz%c|Gbri!y)(q)9b;9cPL{Lax"
    "i&+pZXMXgW%<P*^I+{>V=3dt&;Eez_Hv_fW!%*GVuB;cXaP1&vYBexTgv6=o^33?|-DOX+52MMnY(p!)c4L)B7cCv!Z%2TR;e5G{*4Lu*gc}=#"
    "W$2M72_T#zB~Oz4G)Eoxbi)Z#ABJYZCQTw*X01(1>hwB_Fch$9cY+l6mz3IFYw9*t85i@a2976URNn);>Un*bSpoS&hYp2d$4a<D6IVj7&`EtW"
    "9g~SoHb6-lg;gt<3gR1)b<`9NO)BzWer!{N2`!J~k_e5D!@ENC&@v^cHIqi(2sLk=ERdPl#}6K=7;?1zM|9{2DbuyqQ+h%OqT8!r+}6>_NlJ|j"
    "!4sv!RNm7KrhQ%}AwHr^nm?x8%yoxik3xm&))ai}AY*dxoZgEpHAvBVgancsgdGi@T&QE%Y5AV_{PWN2nO=`7;~A=AmuQ{}T4*dRJzI@oE|=M}"
    "XX(VHTpD-su`miwggV&;fA9X|U>l%c6wK)YQ5~SL>qe_bw&3(ps$WX^@WU&$F04oW5SKuw*lQrZ>IfS}7ng%-Szd~(d?J4eFC&H5?SPH3cmX=9"
    "eJE#8OcP8zS5aE6e3G@^zX7y@8f^uNMVl`|?qVi0Q^x<wD3_%iQU%Nv%W3jFZxI7Hp#MM{no$yiA1}y&z2~|HJZ!ZvjJdjM(l}=5e!0GWd0wFo"
    "CFqgg(zQ8dzeB_A#{7p@&z{A=K|kR_6?K9`)hEIx*Y_ODQdYHU>OLqHg&Czj*fKB}#Y(w~7pvZ@JChmt)1PkZLtKKUjdcE&EutY_1-RPe^%8-2"
    "T67Z8(zdivpdk{--@?E0-K8arF*7|0YJfjZ^@>UJw0<wvAc7b=P$7v?Fre3)+#2UGnMfKLh=nRc#j@rw$ev7+N<J%+iHVZso2I0n&&xu=r6CuV"
    "Cu`%2{3beGdQ?f_$159At_V>`elB0YZwN7sLU~mxq68rhC93`b;RWE0$IBTQ=Y!mbRK%^-`hF^)_Bf^v)~;Rpoh%~sB<=!5tz1(%gQG`}T8W-*"
    "+759u96yb?TLw-JU%uEKA9qoXQi7a59c8w>2(>&)*gJ1q7MS53OhWL3Me6mwMFA}NvY4tUR1;cEXs%0X*2$DhZ+Y3q5Qdu4mC7QUo}0#BIZ4IJ"
    "p~0B9mS){-b_Tp2-wKW#NlXr8>qSp{GTuJ4?&BD7P%jWYrE{vMFs$JbI>{a;Ft}J#i<7%BGg0Rb5|Vr;M15J2CSxQX**?uVZDMgsGlF$uSl-mQ"
    "gN!ZaaZl(dzpb7wqEgjC6trPQO_;x5Y0^vLC)bM>(oRULU!#mHdSW655!3|Hv#5Xn4zq}cjgAm*ZaPlA&V}c7<ACfs@!ML-#FtIcfMv7gajK;%"
    ")#L<;jv~9Bv7M5acL~}#b=bO1$LvVq*U3CqT?LO#5V;%5Xm%QyYYQUJWR~DE@N>D<)gmK!sMt+}brMqpLA@1fXZJL4lPcC~v8QO4daq5Bp6QZa"
    "&lEFUwks|ua@@F@lX@h8-qb>A@qG4P#^wYwDy3tHZf?_oW%Amp9KStdYY(8<?6gpclGSW3r?a@-j2$@1=s@!2O)YgbBgAM{>B}W|e7pd4s%&;?"
    "&ZVbuWoGjAx<%}r%9FBI%Mhh?=j>NYsCX5xOy$Ee<~dZGy6ujlrmu-G&q|@kc@pWAvQQ9R8auVg1>b*vX2Ad&)@nUI<W#Iwf@_ooSXMTZ^Gjf5"
    "ZE9Q)WaK=Yqm{`MWP(KT?A!#JAAdK{D<)ks7Nl*Mm<08D7~*&CJ5M!h3yosm!`e2VGK2DHA9^;k4l&v3M3D|GC>9!XT}xIEmS6rU5w80Gs+_%-"
    "8QW~PF>P-X+l<*Cr4If5*2V@iES0e&^Q7Ce7PHaJ&|m5!VT8}G2UuL!v4qqlq6Z}nu}F-DW@f(ejidSe1f6@qD;^qRi&v{vi%5i=Vlmdx-1Lk0"
    "Zl?(r&DG;I-&_CdD;kPM+M3c+hlIEgsIUjB)vGEIT)f?x!8PX}+|Zi5rKio}j=r4Um5N2YV4SX(u`Jx(Oj+vwAhje><0k2Sr>Ha$1yli|%(E2}"
    "*e5wyt}TMe{`DBg_l1b!%d2$!-B4QPNPT#e+_ZgF_r?{=VdP>l@2<NfAs6enZ8qyd-t$S%?|N-Mr>=Ex5ZDzJR5Gl*vO-UaF;$O7SuvBRxiU0Q"
    "zJF1$K_?0Hc?V|Tknq+{F4b<PW0yF#evZHORVE{S8t275vAibfw5vlE-gRhDmVV=_wY3lEj8vGIf+S5S9yy{7eHs|lb<LG#4i3k(BUj!>xwLXZ"
    "ymFNrVJ56y?zOI&u@&uc2`vomKcUpQ)HA8q>#R-G^;tVZMaCAPqAA$5Y`G>8pt(1dlMhP)$1d12`&pFa^Hap;{PfeP_j9BLh9MO{-0aaY$~@^V"
    "DG1bQs)Z~*<T=OJ^fDaHQOFzj(P4o&NnZO&7}AP$byBI7FIuNPyiJguc%AKBE{e9c9(t$-g66%}sQl&-0VO`2YiVY%teyRvzsZ@_CP}>HDs5X@"
    "bg0j4(4=23;Jt9|^<JQ~we*Z)wxz6!b~6rLfVy=F6@D>U$Izl<1^+)??-?!0ah(a?%&g2TZ{DltU3>4*jfP<Z1R4MdfFK}(o+2rNPT~xu)k-5j"
    "QwMwY?4C2fW`4~d?OAhXc2_$q&1$qO@@ObaiQa%9*(88&v^UR}uXGWy_uh!Cs@LE=iH-NlWJX3@^IZ=zpU-Ad2swtj)fH*qj@mjyctTz$cFx`v"
    "yLT6lALsT3DV`Nf7KpzoU`;TQgrv_+knsaeY9ONIYCK?vEgnRYWHJcH<CvTJ=dE445Z$xyWx(4*MnR!Sn#y+kVzEWxt5C{Lr<<?L%~4d^wr454"
    "C$7b<8`F*rexX2tV`@A*zh}>6EfLE+?MUA4g{l*)EDR!)Yc+@Ho9(?iuDDiH+M!%fK&gXj#>T}TITAs?Unx;pGxabDB&t^tl6(kvJyS2Zy_#t@"
    ">}u3qMNwUHPYPdSIhCKM65EV>a)xHvQi>le7mJ4vS1mL0AwOUC*jMWVm-QEFXjzdBqb|idpAjg=hv!>?nJ}zrTY|1Vz^$!L+BTZ_I$N2hdT<A!"
    "Y?e~p@k28cUe@h)OYUr(kRV6nq;hY{;|Upv81SqIR$hu4+N!DoE2S)zt-<6G+AV7u(a<0iv9H@eOP5By#5dJlBnvS^(x_CLAotWX!NaiMfBr}|"
    "hf-{j+<PBIW1-ufojp|J6OS(OD3G#km!EZz4Nsojj3T?L!nPd9?WSE*yXtu&1>C-Q)c!^GT#+>qn6Vyv4jv@M*JDTdCTC+4O-G0q3rc2ktQlxR"
    "piYoC0bc&e5bf7zk*9GHGc<ILc6IO36ImM=W94(6=OK#}A-{xxxJxS@7{a%FwW8+%d)~y#3KBJLi$gA=1d539`Ym;81veqQo+RY2ew6$NQ-|T~"
    "ULK(8c<e?3^7Gib>V(Ei<?)7Dj>G4W5DJ0}IX&y$BIuXNG@E(~h6N?II`5#YCa*}q*o$ZG#4#GFwqUV`&r_*fw(oXZ0ITbud)39UXXXvh&CQib"
    "J~${uzO<(nlifNuxqGfa4d#;s_wXcY-)y!vtFx6yQCS*eug>h+)dwA6LY?IvMav78mSBAg_U>I@Uqve?N(a;N=qOU?jBmshDlmDg2?UBNv$KpF"
    "^ECFU@M#2r1<Q?dd00F;N6k*CP4Q7{8*U&m&PLjwt={|IiHQZ2AG3PCJtxmd&KDFEYOL^Vd8M9xHi_W%po6TBG=%7_vd2|Zi0kTXx2sU{#8%X*"
    "LQh=v$mbjCiDgQZ^faQlLo+I2mR#4Q)uiv~k*CF?%MMsG-UG!`%Nih}6(V9U=72<O5Kt79;Fvniis6{UGafRiV%;D#^Ih?(URJ&S`s>14Uw`N!"
    "+I|Y0Pt44ytR!DFs4c%_gOC}w>$<bEe#y(xP`N>5+0nb-?Ya)7AQ9Xca9zhlDd#y95)!_LMmw2WIkI)RbGeDG0NmNyGOi4JR{~~~4*4@Zif(1Y"
    "H{YC_<H{u8_p}{i5#maC%%K~T14)SCtY{N?%P5)(c#pbf&Q4OHc-+<z9Vf=)Bvr~T6Otoj9ncyjs!s|_Tj2)J^eIIg;tFmjiG?Dx-L@=_H6mtp"
    ")WnD8=MNpC4n^$F@%#!at$hB_A#yLFCexaN{R=3ug&@y%SI4s5D3XH#@)-iTV$QY-sM1(Ny+Jd2{DjTX4DDmNz#fXFrKS0Kq^rRI_n?maC}Q3~"
    "Slyt`-)db15KWwSd}dX8m;&!2>M0VaF&aZ*==qsLRc35E?7BvPE7VGfEuB55h3d!{ajxB7v3YU@>aX~5+l|C})5-<vDLs-V%+g@q?QK0*fuw+g"
    "m^hv#Rgy}zJo&v{l7ht`OLHD=uVN!cK%%QvDl_T`ig0p9xRr8pveS*4s^TM2>^WHKbZQ6jaVKgFttRSj{%31<?-H_e2_29@*bkwQ-7P~#i8+)v"
    "kxgcrP1BW%NRw1I0U72U%7n;RcYqquG+wglk-?_$su#MmNFQ-A=jVz=?X9&tH&UR@XOYcCA-IR|1_4iZL(+cyaokVjyByfrY!FjtvLuIRskXNZ"
    "GcLh^m<QK#Voa=$U*+<7i$^XiCgJsn!!ks>7ApB?Xk5UalZ7KdCQPMDaRp$L>7->9tCQTo6Tfh1Qf0LD&UM#HEl*8lvmMY)T=`^fAl)GWJB7lY"
    "J$ttB^nmhJ{DXI?9tJhxF7T!)92N`KIvedze>x$?n4P7}b4m;;3`Cc6JP_a7<+3K<nFXPim+e9ZcE=i7Q)~r4F?Zksp69$~N!!Y1r>02agdM!K"
    "!v})6T0}ZxObgug`s=i{C~I{pc!-O2{HRF4*=?&{uTI*0_F?Nuv}n)aqsh5WIjf3G?)*_kFn%Qr2a-Yw5yB4j$nnw?mGk>7f1&C-em+kFxFepB"
    "LK_$Qw*5BTNThBZ0H_10!L^?~7tGR26@LqD0mRbZxWWC($VkpJ`jTjxd(z{h42~Z^G;!|SIU5aTIh^(FpagPU5A8R>4J6~(Pkwai5(Ti4@jz^-"
    "?G};*s#pBZ`BM)4puQm4BLnH@3J6wb2TR50Hgm@wI}&-zFHl28@>nQ}Q_=D=lPsK+$+POP3$|NC>lrunpD94W8N@V^Q(HATdv-#yUa&K7CacTK"
    "sLv`q$T+0N#d-3ia5GtC$zrmcC)n+ge7><s+JPiO&CGnGM2y+8nww(-Zt3`Op}JFbJuS6VA}vG-vi*!K((mlWSzKH!P^?KPlbo)LM8d0ARZz{L"
    "@oKrkQF&RobBCKcD79Fx`+gaPpF_r6A`6aFEG1@+jwQ_?ZpGr>RR!urAZ^IZlJcs6d?^&|HWD7CzUSeoJswP0BFo^)Vs-90wh|rc6^DxBjL^O&"
    "8hB91=;r$DBnwd;L`fzL(ZZlx6D)!wXU?E5K&Id+tW?KTKywA5n8o9^Zvp)LjiX1A^!roxKlti_-TUe4$Zy$W0SpdNGA9|Qwiz%-Q_PhcpsEiR"
    "xzcfWsZ_6%I$DsaTb=q@Yd~3+HkuYQl%RwLU&V*wVDDZ;GLnXxAl5&)l!X%6LvrI15lECl*)6G6tgDsUZG4T<M6)k8o5=I12q0Ihk*jc)-k|z{"
    "XC*$b;GkQQh%ktvgrp_`utGHJ^A2)xF?DWm^3?oFS~dYp3wUA%8XQS@Pi2u9ZG;z*q<9K-Y2Bc}vfQQTBZ_;JFhCh}^Yg-FHx|``l-ttGA>w>V"
    "rQ($G^kAe;vFP-dqNr3vwY*pBO_wqzWxh+UUi_8Pg(@gQN`c@m$Rvs>XAGcQprP2?A-T`mc#w6(&AGvXlUWiEsZ6OXjs$+KMB#mTlWKd`(FC{b"
    "B?w%!(p}Wg6dU0zCX+E1sW~`DJ}-o>PBzQI#mhc<R;fTq6bi?ej!#XA;iy@b^#|V{h7UeitifK`o2A-g8kv!yx$gc`@uPca+5k9~gvnB=0RKm`"
    "iwkMr^Vt9uKl@p~NBpWqes@sweYCE!`IbZZ3W-$5I#EbtlRa*?*P#X;lrR1$0qzWUpTYB(lS1vBk%&)_O>W(Sj9&vgj;j>P4$v4xi?^%?m9yba"
    "xz0k+3~^!i>zZ>~POWz7F83-WjqErj1Sk2buGAGIh#hieDrg-g;usXsBw3{}AFkt{P(*bT=`YiGs42xE=4u(>A2txCDP(*Uc^qLXt4TLb%H;@Z"
    "HBV8ko(kWtO-_1NnG$ltTqfFwY-Y(I<jNc>s6nz+iA)CunbNTg<zi0h%3=0n1R)I!EqJD-l;lj{B+(sVKnI>l0o3>I<>Ut>G4eJE+S;X~`-ro;"
    "T}dT=<gbn6{IN-WLyGMseVQ0?=upQ*_sV86FfyLw*hw*vG0QyG9ei!u_B76b0r^i&{WuRqt|D(!hgtu3F3jh>EXo0~Ks6d<W#(xN+L_Wb2+>yX"
    "nJ8^wE-Ou#7STh(xxyS4tk&oDbOXYPxy&qT_fY5pI;9JzY~-|`sZMm8_Ghz?T#kfGB7XihaF2Hxk*ZBdjX32zm!R>p70APlgh%;doFUoi9653%"
    "u`Mf(Gc{PI>~;p&q_TZKeC|2I&Mr~O!~_$MWKN~Xt8j`{IJUL5O}TP}bdu!4g~g+Is`9bNcoI3}^Hf8@p<G)yg-TIlOuI^6wlIuIzX?j2s?2FR"
    "r?k0pxlE^tU<!dr7DYvDFE8`VbfpW07QT6@OO<08Di@l4_2)9_qm9sBqn0;OhUXq|))$_N&tXD8$xV@_;EccPO{mwsY@LUfYKM6NCgGr{o(e-d"
    "%*jf{N(VX@0+kdB*?!+@BJE^QSR--d>5HqP)qy-$Q&JVBr0^F~j8i#qV9y@mB(YyN4qSYqb|S0ggq*zUcDt$vrRny1_}f3Wby#IJ3@HC&=`@L6"
    "n?Xa5WH2SC$F{btsDb4AdSZ(loEDIk(E`&Wm37c0X?5=&fu66}974Xbji;H>qo71>Dra#Bj+3T|;<gelD}ohDB9}$megT=XhHsodkIc!#)uzwG"
    "$DATfLE@ClxK!f)KuI?a97Gkd<9n1g>&VQcC2gvFTw0<hM!3Tc_`mzR?M+7`-1XHSzEY`h4k1H~?OxxEMdfmKV(@+tDhA34C%RC+$f(bi(sj)`"
    "(F3V1tFy1{VzJx1M(Jlx7LeF1>&~5OnacGlyC)C8Ni@p*nkw~o(^u<A*Y%s)dx(IWiyKjv(2PY?9I=9Z)n!X%YiOMmi75(DgXwAN{$lAd$(&y&"
    "xg(5v{I7rVW;&z3RHA_4I#s<`Tz3rD*&$C8VwUL#VeShrypZu>_imDB5KZECdR_~S)}rUydQ2lqnLG+4C-Ey>jv!m1>~<}=fZryk63u;bdtgN_"
    "SNl&DCaB+s)b0y%@*wcbP!Qa*ouA3At)e{LRxNs8BpoLddUUCOml)Ym)`V98XAZoFIWVxaw7N>621Jz<Q0<^0n=C(odO%W{G*?M*!Wo{l&9z6|"
    "{k;HpD79}OV^k@Wjj*ub(q@*FpcFC@yA%Y&<Fsrl4vCa_1FxfAZ%T*<fvCcA7(VsX3&`Z;L?{+<k3I6Fgr&vxJDadfnX&=y*I+O?Sr5bMiY*sP"
    "rFqvK*tuLQ6UOj0YBfwf(i5b8iF@kKfcCPX<<?f|Ogr`>XDHFgO6KOan_V93S*VqgR+oHf_~FF&D-}c{lxL*gZ1?p9Ra&l63~g*D^t>>n__K(G"
    "%yv4?vA9i<-#m(mayd`(E*^yV08R$(-lb%gQt5dYsIV#KAWb%}YXxyVg)AHe71(=vJ&TkwjYFiFX3lbbuQ+N^&k=%m#1FEa$@p%T(mVeBzh8&u"
    "s&>_&=q~uu?G%cVMfL=1%PTijp-?Hz(RQPlmU6W(+#*y~SD=roH_T9YesVI<bp=5t>9=o)b=22c)KJ==<mh~^l8ct4@P$K#bkozQP1-uNfR-VG"
    "siV2vYD@+qH_x)N>nN!T_K|0NDo>)6;aa66RZhoAD6X`)h`J;Tff*`DPF1P0S$|<R#~SA++fw!dGke*#sdB=hTuV6h+#()ByG?f3#@4E!qJUnn"
    "QgNx3ETtxvP{I1A)iq(ORx3vPeccKMF_{Q>W8rz*q1gNuS?Ap@c~TRO+`!qh{l1Pf(H#18cDiMsJZVsuqb8<&n=_+hYAQf8Q~;)qlE0C%S~9p%"
    "&stR34VLE#9txcxBw|bjFh|2!X7QjNewaOxduTX1nZL)1RUv-mS7s(`oAnP;9H;dvjU!Nm%pJ2r%c2C>EM*iT!t%)vxOJ_`$&)6kpn(I5Yl>IW"
    "L)n(}I9FJ3R)n^|LNk*XU{jCdbx5lqFCROWbVI9;s;1Xtb6JRTueax1n`$MyiHJD;$c(5)tfU9H+gbJ(bvnM!?gn8C3h35qK{}k&4wb0ssp-1B"
    "ied!P%SJSM;!;~`yGc9#)UjjbvnV01WWXaaXR88vsu#+-rh!UAEULxXwQE<LdrXLv@0O9BT9(qqBdrSC)Hh|g;1ew{I{29>?F}(yLXpYrgd(+x"
    "qFry2)hs4ZRNqV}r=h?J$IfmwcUnQ2PO#UbfLj>WCo|fZh_-}qG;PetB}tk7oE^3mMr}@XBnO36D9qMs1<QKuvB$n8`w7b;5z$UKrgX+b(BoP5"
    "AW=^~iP&MSrWOjSK&-TdK%+G<LuT1O*w-OJp0xJB12QSqC<|W|GMPPl=+wj5^x^Tl<%g1-vZ6>8iztR&o<WV)5as4%wHLz7@-%8xlRQLDR4Q;L"
    "QxXuip+~JyDqNN=5IaN*YQ^h2?D^`nggA6aPm|9A;qWk#xtyIG5GGDXKBj&@tB1Ez@}X=gZuzQ9c58X|nA+4EfqH1d1E(^XL)4>QPS6kK&r6x6"
    "6QS;vX83g=X?ch#`xOK%VgZDIhlbQpwc-PwH>qVxMrYf=WM)N(-Sx`yGhi0WnZ@jT))VVJPJPi85>PA_>rYWVP?;<fa;PT`dqqW5tvZhD*|tt>"
    "DiP~VLU~_8kY0V8%eIjIlSvEh?;AHbXZnr1Xk!VaA2r_|Znq+b?O_x@<&|J=+FHaVpa^lYt{vt}S&tsjd=yb%=3I<urnaIkYAzw!;IL80$hJ2K"
    "NMLy)G-BYj*DkT`LS7t12I^h!YBcsg=LW%+qVaI}iEn><(CYv~?TFG7J*t%xCS9*ptW!@3uYw!mwx%qTAQQ^#$Te=(DwW7lIAu&#PGfWQ?5Zg$"
    "au$AxgwV8~p*$#0`<9VCIa=(P!SQGSv^Ffd<;I3gZCYwL>2YINi^7goyIiJJin4d+jK?OHWfhCrCK+bb4phR2kIfVh9JmZ{^Cq>0sey$e$?p}*"
    "=gy(3lCVLeXRHvBo$67@1l7lUiM4H#bWGg}73NTlM3G~NBJma-v^8xSX`HaxNj+~#54bJ~64h&=<fqisBct)-r4qNqk(}N;&9-@yp|LKk#OoJ{"
    "our84Zns=tq<mj$hSxPQj;$?dal^gURpPs%Jbq|mg3C~Js-|Lurp}!^XZ{-ay<V{hR356cIXTZwZlgj&3e*&CDsef&<gG-E5y+K|)&fjKRCj`w"
    "Z=UvanF*W4Bo%;xA#O4+aWQCA<&PgH^@q5RQb9R=jVxvAGp5$o8jTutAWSOL(<>aABHLrKQkkZ3e@LyosZ(6sNkXZTdo-dB`8RqH#IjDAkYYO_"
    "jaoyjI{7><&JMO42%<Jsbg1wD$|s#qxwmeIw^Y(|{GZzb_U~22b2PQ-0VL%o)E;L!&ecm|di{!$H=g*JytZo~S5C*td)3dr6Ur_14^ZD!nMl?$"
    "Y?SXEz^^toZlLs#gw?wJEl{U=b=9gM=|0_n2u>__PD{k~<V4G^+=`3sxw8S;<=f%MgX}q3g{c<xX;pDghJ&C|{8rMH{b{>K^PpuO#Aa9`Y|t1)"
    "NNIaEYm?E&iB%B>cSJYd6wyBScoPOT&2Wgg@oi4YDQ<h6i)7rA@9$BW;I|q<{70XSZ_zYlAzSkM_1+($CQYuPOivouF3Rr9BJQ=LUq)fsZy)~c"
    "K{zWT=~JudZrJZdGTe#~-}K&&AKN}Szb?@#{7B<?OIEV&H@DD0RNK&pzwRMe{{igZWk)nEDSm&|x+Xs^@6t4oH8jucY%qB-lyTJ98>8U2N@@#<"
    "DDFeJSyC6PFN+nC*f&u&O*jJO)KC5`<vb!~eX<b@!a?$=N}5lLpS>UpU#PB1Zz~dgCl1Kq6f{afp50U{FUYuxTiGZ&yHqBN2m5AJZ>Z$8tmS^8"
    "(QOoB*$8OhM6wM}h+nsU4XOzhlTScX&CB3V{#Je=&NtM?^Xj=IQvE?p?FpMI*}M`rlp7zc5MgJNaC;MJ>UGNMA($y=9ugZge-bHiQAOb?CBLyd"
    "N!B(azaaY0CG1$L16)Eg^F$M-#O1H4R-(eMHRJscs!iFq78{MDN_Gc<`V(7qx{<FY|4lO0n}>(RWP)-M;rhMjBC*yW-*d98TIXV!DXGcnMP}(>"
    "LmrP0v7ZFg*@oJ3&weOb?Azi><B}K1cJD5A@`dP&?Nihz`foliXj*6o<>svF9f03_)9)ePU?-3@c}EVaJ)T@5kjhjej+0E%JF(Vyq81=c(4fG%"
    "!e7CyI0;{*A+=LMSIKY6en(ZjSUD?a!rIfvkoMjSiT8N~k3G2Y$?xH&BRZN@vJnoXTgc9WyWll`>1~%h4Bu$n2Gtgl@)?sq9fXy}1X9VQ{pI+)"
    "+B`}PqAmH60jlfAXci<i!o<3ITy_2uK5+SH(CeclK)G-w*y;-LcB2)O1GVo&K~(!-(s@wT?6a5RII~HG499E9bezOLj#}U)`$Q1Gu>R#FI&@3$"
    "(3Q-G3Do5CE#$ZFspC;o1udzX0h+k$G+o*X;z&%qwzno_713lpR`112B<kcxAz6@1x8V{hA(`EUx?;bQXn?()Jl|`e+T4v6;d~<z52+*Zgwtqz"
    "Oi1g7=uo>#)q0bnMgni8_EnP02p11*iU+r+6|C1~?K4t9>)Ld-A+E&Yi8yh?en<^4lbNQF4e_mj#!?<cecDL&Oo(auG@8S0HTb3O%LmZvg?$~0"
    "2ygcP=2l(^zyGjEHanY#)$a>&e0QWiQVG>+@@0ZV&kCMLC0VjR6vicW=nIdldupya2%`sD>bD2wApBA5Wr=#NE*6qOMeXmmBY99|V_6E8`==zL"
    ")xig!f)EZWnx|`1^W|tz@3eQp78<Bocpyv=63?FKv{i=Yk4+@?jsRa(7LXfyAm0-4z38WIA&ABEO3YfSPQyf2si(1uR^x(5I#H1H8pk@5wl_oL"
    "^>7OiCMWO-nfxG<@`}8e%o3hU?%fP5L>$mT4f6Oy@>>5?{NN8oC%+tr#ZIzNl7&aYKZc}nVOw<N5#gz$gXVXe1vvQlJVbF{1*=I@<h{o2MjSpB"
    "2g*wlS>6<7*+>Ev_WB9*YmMHF6^Fm|JS2~FqP{Eo4<}cDtZEUmh>S&)m8ule^ukB0Q3LVU>Hm3A-P#=vvc0aH71{q+ZLU^c5|63>_#c)U6Vs0t"
    "lw3<%IduiHg~fltnWAx0ec~lyh1Du$D~kchFQ{zLg!pH#@l2Mj4=zY3<<5fr9f&8Pp(a|%5x1w}b5hp(c!i^cnX|dxY}BT_q<<2J(O}p{J+ykP"
    "n9P8zuI%sIvet<1T3af(8sqtA<LYd*wbVS5`#%-+!P!7LFf06-x%r+Dn{bS3LaEceEGtUdhZ74QJ(~2w25RQ%_N(z0%@B>-g^1>(J@EEt#7zFl"
    "N5gB4PyPL_M>i)wH{YO(KB?jZcT@$R2@OtFk()y89-vCWZ^ebFEQ#|V{^T2u5{*mmc~VGtQpDSe0n8qC>#3-QM)oT(NOu1zL@GQ-Nh7d73jSN9"
    "hU@mC1Cw}x$*p9d%1KW&!|uxdpsW@J$gilR)p+j@D!0OI)Tia&-F|#cQT9dS4JQc)YlvlRIgczEp=J!EIy7@3YC|MHz3+|`mkusp%1|%azWT0e"
    "^kp=|ZKNK_CWC*g;!C2Ibgg(GiXz(l_?MtTUeJCFTk2P0DjbxQG@|||R8HrCCMY1;K67~W<cAyGSiBY{Pt+H}n^F8oIsQ&t#cH!T-KKe3a4n2N"
    "`QZ~h;UP>eBw^!*2*SRg;kR%W)?W=Hv}U4iGwyX2n*EXtwkWzO8z1f`Gqa6f3ku&>zubV`+r1<dpGDUGm{)o!-WJWv9Wq~4OZpNy;B|R%&rx|q"
    "H5zNX7L@2wGwLtWbi9Y<hqfAMX5QYP|CjmJlPIBE!3}l(Zhs~u+Y!}hL&h7pW9k-e%pU66@iFS@8m|vTEanEdx<2_1dQWF%QpYX34tW()=Mj8B"
    "*=^+DOXu5XB311i-&;yHQM3#?GfB{jlW+d*n{f|C$Wbx@<2J779<m<bxuCF&qs8#xo8js_(hr{T74C46h4(EZ3`1o}jWl3gW$saz>PO?xcB}F+"
    "=|x^iZiKZh1tr~3W-~^m-s#Sq2?IpraZkzrj1To(V{7{oRMcJE%%W;iDWff?U#98O@v<nQJz@8ddcvH9K`5hSpW4%vryoNi95ljC;?Ruqd^Vum"
    "1JOr|0VU8@MINNe!(_jNlRv(h_5Uf3*t2>g?%b21w{KN8q6Z1Holv>5T>rY*Es_<qj_~HCmBp_C{NOJpqSp^vvN`|9;=qR@<y`Bjpxh9S6>qPh"
    "sq%R#|4J-Gq9uAV&Lm6!W4y5kwO}-R`SjKi)KJZCE0~zNmx#M+P6|)J7he?KB(A8vsJ1<!UO~k1?3w7!bkb;S-H33r291v$C}ycyYJ?JgaJli5"
    "uus_n6#8)b@<Fm=(ZqVBgZe0VU|ViVyXV}JP=up{&68mg|L|Akgs?~+s07XKBR~5877>~&;k-iq>tyGTe&e<jH{0?OoE4LZUlDTr@Z7~y$;WV2"
    "VX%pK)@i8qIH2O7XJl_e^i(-c^2yXSkUiz)#no73dNGxBK6p0l$H{a<W!uU=xDW;E`9uHm{}QrnPhWnQ+E6w5=Cx8ZH6<!FaTp;>$5MkSYNMZs"
    "X9BgEL{%01AfwuoveQobYgY~{pYl~-y=IHS#)pLrc9Svvxuip`u)Ry4|D|cs_}W)%uf6*1?__5R-@kj$_*9Z}W9^Um|2T4=+{3GV1^-&w?zsrh"
    "(bn|7m8VL77hWY<poGtr|6S-)+U~mtWq^-eplGpflA>UWlNAFvxa&WvW&^hml6hn1Qq?B?d>i1-Zg_e?btU!*np1H?m%lYAw0N68^9Bl+^K>Ql"
    "pyA>^3;6aUXAup5o-)-r`{8lj!-T46C|?E*mj*9_-SQjv<ld)Yej})$olH)TLG%KY@ffzsk;OwexJZ%;%tQhfUC-YC6@Kw=*HLU;-9?U^-Jy1<"
    "xUd#0QPCS#r0+g{gr}TSavKy~NX{#rsL3VDRg`vCytutzp|RoLjXeqf`M7xBvub0-{&b{1vH8#@w9bSfG++Kz4x47CK{Y^`oZJEI1$C{83z$p$"
    "sq-otH1y;Mk1e6Ue;+R5zkiTxiCxo&b!3*VLb)|BK%K4QNa^}jXn#IK6OJ8fZBGFO$}fs33x#KQe`*6S{^9uJzpRf6?VN^!m@;AS+1I~t3;r~>"
    "LUGfSUJ^NJTxbFw(T)v(U;7R2!XEL_z$#w1_u9|Pg*&eWKL9ukjk73^5R%7jC_((HOM{=C(>-Icp8=gQs=G>zIp{!5>7*ALgT*6FP<-yw+ssoN"
    "%$CFXAwA0xU5}4(f`M_k&rn>`*K+_u;Q9~q(SUX%qH{nZgWqH?Q_MpnxLhha53$~59g%NP(=8e*Y}$S2hPN`;yU7hk$Ct4Ua!t3m4E1qwS!R&H"
    "Ccb#88R$BLFvKr;=~Hz0^Uf4EyjPIcHNbG$JYmrMH1bj&n51b34T>QNI25T*Mf$UPV;ua@v`zftBNZ>H8J>3~)yvd8%nc9W+x=O*UUmONJhx_e"
    "rylI>cAjlah-abiQ_2O1qfP_%y*I-N(f>s+4z!n@{a?sdP1-#n+w^q`cf)QvKqGYMpHfMFnQ9^CpvXSQ9PC*LL1sjJKqb5JTb}|r$_o&Xb+1(t"
    "#Tj1e99^LF@Cwy7padZA408X;C@<c4gVbumX~zkV3gsub3}~E2b)8L3F;{TDC`F!xQV7Gwbk&;Y-*{%i@4krZp2x4=eHr54dK`M3^(c1Gm8?<X"
    "!7~b|Yr<omS!D2gny2XbH}T&*?rP1E#M1C1B{t|&+jNO}%gBp@pNFF|D-tJ5U3l*yD%p;Z+3|@o9-rD*5}-o#v!y7y1{?vVSt8VK@DC)U4pW$#"
    "hHFgyG`~?-D<c<A>q$U=NE!MH%8@Skk&{06U8mto59(*vUmZVj*yEsTYldI`1T=j3BLM4AD~^}c#Dm^$1z+rD@tzNWkJl@j@6x<spmy^53M5uZ"
    "2OMDOp^}#o$YnS|@B(qsVeZI)i=r(1=GcvQkCu?OB!9PAno1X`Up^v#Wreb_pA5#C-AYdgK2`_u;E!Pus!M!86pTJT#yZ1mmWMBio$r{={YJHE"
    "?x$6u?5PInjkvF-EK=(k{NysV<--G~uTV4w>DS}JfmyJ{@QQTtgA`cCJ<8~T0tf-91Is_bkIUd@-XI$C<pWRu`A1?e5t-BXW(b^rlv*kLIUsR8"
    "y!)0PK3U!?R_wDI@QfN#r_%hY3kQ${U*%-Mh*YK6ctkWa69*LR5FuK|s#9k2i4kdW`X009(<?Bd5dHvfi9NPm!@WyXsvsbJU~1|QG@x^I2{|UD"
    "r6Gm;&QPvLJI3+Bg$pLW_8qmC8aL{p74)+YZI2l!t6{^I+4~Nf)x}FI+mF{~%5ZWMHFHHw777O%7BcE09qoV=cB+VW-dC#t$`eJUT0a3pEwvTH"
    "J3k5POW9N}Ak$6kQ!5~NY97F@9?WnTBeh-tdGs?U@iQ~$mAV-51PQ%Ilu5X*!qMRjwE8tH!{rY!Sy^fPcVF1u{HWQ|vN^2u1ow?`wEqFR`Rtv9"
    "F21INte{pBxIqom#~IEU`&Pm)?w@*;E^cK8?}oSG*lBpcZcJooaD^@Z2i_^_$t1N}Lm^1z4)5nAS0=+o=i=!4SyOie;Yd~DrKpwTh!RMo1GnpB"
    "zq%gFh`5yBe@1_?MD1kt-qS>Z6BDul-TTf963PkuD136ySw)Za@=E!*z7K)7MuSsX@%MQ2l?qFxyfS-0k>5a51OI=usL4Q3dn*_Ur9h+6`^jb`"
    "PMhcHojHw8?BNneAAp!PWU$M;(Um#8M<Ysl5NT{;(rm;#gwzfwfP&U)jJOv5Q&qu!DmnlP-naEfNxu&OUWY(Eca%pc>m5)#xEpxLqj#G%>wc8#"
    "V(r<9-_>Ne_|8S}UxogT?dRdW{MVo>cBvv2nPyFn>9voVHRtw2@yoh?i(uNHMNm7l;^aRHL!86cn1byj-1{=*+q@Z%gWbRf`gc(H9Z)YIp;8(?"
    "YD8H1z4q`7URWzL6ba2)OvvcCKI`x6<;^Op+otD?S74godC|Z~ntt#$NZk+^RSYYoTSMAaTEMiKS;KV0$NF;8<qxG|Obrik3?V9WM!>etUP4NG"
    "8$#;_5@9lCqA8_zkP{648|XbtHD-~cyvB!KrpJe~M7n2VJ&I<)Iax6w=)L6}KH}V@dZc8C<X#UxsfUCfRfMaf2Ug*@sZFDllw6>uNKf{Vm8Yc7"
    "K~kws^8!w!0xwxs3;H)y1mA>Gj`K2A71jMoo-f8v=nhz{Tg=GiuF;@2gCsS+VYH3pH8=fbGJ3CKHPTNc>jT2&-BVwTb^l$O;H9OR^V<ce+43-{"
    "4t(QP8R6b{A$R59D8xd2TT$ZrIm)<gK})TJ^`!c24z4GZ+Vv{ptiIEt37T;4VCl%9{_DhO!XiR9OO)!}KrZ8kiYTjO+Dw<E@pHKO9R*J<tKUJ)"
    "N1wi+ehfE@52!tO!Lxe#E!~Lbi@1Pd1@;_+=ksujT0Q`$B0@cF;Pkv=^+{vjssGtXl%P0B!AK3txB2Gt)D;{hgw0uP+caj5Z}!)Q(ymVra`t>N"
    "XSPp23hqW0X68-u`cQUI1^}t>Is6-O^5+OW_8pTm3kxlPGZL@+zmue*;>+Wj>?5rPr%LL@fpDTG{ByF;Z<<Bd1U$U5cq^nz0+<b!AuG&LpN){!"
    "=m^nvt#U)R##9fCH{zRT9_`>I<O%t!^mLkNyf;}h6ap2qHE}G4uTsnLuiEhDkVL3gMq>x7g&KU2k*SuoER~eQ3U?LW6gWHe%`TGggD5=4#Ge>$"
    "je;M>{pbBB^(H;`hI*M`8`TrSJ7B_2iOlJ9e`mkMssxu6=F)fQyne2dSvs)OVVr@{`RJcB3f^dZ5XA2jmJc(VS`QJSTZol;91OIi`DLU58tN$`"
    "&(HC};6sqlr|<*#4P<ilqs6@iXk5l)o-@k*6$jRB)mZeES3a#q=w;`lT-7+<yid)h9-!eaGzDZJm&c6Jch9N@GT4w?X_sj}4Un>2^ft`r;soOR"
    "wu<^R#RvBnc7<wT|IyPdT$Mf!$)Bc^JE~Ay$J2=L-ba_;q_dSz_Ens3%EqVq7q`(~d1gkz*Pm-agIK-MP-+zj-f?${;<MNCS5D9RaE#2WUq<Dg"
    "sQ(^5E|P3>P`an0>mf>|hd4b<QbU#lx&E+DS|{XjJN0_+^pWgF=HjWzU)N^NaGF>Fu0Ev3+z-NdDMDfPG$D17qLgcyF~sw(X=rFw4@Yow-`l7|"
    ";|_Uy)}D_@0bd)oC?(_k^a$!O)Q{d3Uxx0)E@O=xUxwZB_05-P4(<%_>46#VwoQ$WeMNOa$v-Cwk5%}vq=wZEV+Y!P416J_Mbdj<U=_e9?oCU3"
    "M~rEPmb7*Db9k8t;uq=rO_tZF^z%{UA8ECB9>$%>SOQ#!FCXENRcP&@t61M2&(VyE_N^LwkHS>>LWZ0Vb-tWZ-LF8gt0DbB_wm__Lg7O+vRnPH"
    "5?T!&n|pL#St?ZHuAdw15=02|1l*=M;P>OD``n;lJbEhEz%ywz<t;fl;6RX9R0awTBA6r4z|Gt^7g13Uw~r+^!9k;+Pk)JdcuJljVtC}Y-gQ0y"
    "!?H#VQxfhrnS-}U5tt>g%7j;Hko|ua_AcYw4F`|&@(3g_2|b%G^C;hizw{Im=EP$J<$whfeAumg5T1obK_K7Rq1aFK_TxrRV}}XIU;IM!uNOc1"
    "mz<QyhfT)n=aggJsA(rxD>#&ZH4op?UdONEN^gH#!GtI@ZZbfP6dL|-vwp&l{FY&h6x8-{vx|7Z4Nw~P{NLJuxJk^uG)0y6abq8RX$~ppAwrcB"
    "KJ{>m9BFj07NO#07UAXKW7HW-8UAR~LdnnLH{MDb<^NKCSRdAV;jCW>eweF1f7ot7!{f1k51+RtxaQ3`Ea`$d($HF23G(>8l#u+ljMiI*=8G=c"
    "0u6@OvRty!MyTSw%bQgCyFGXw#n)8Qm^u%?2{#+2m3iuL<CgpIkZ}TN5}Hrd*gbyf-DG>*OAX@`UB+ZwBw3a(k_+XZ<I5@T#iBJq6AtdjW&Qwv"
    "olc#9L#%BK-KcR>3)B2albe669mMWJZbGSFq@;+c#!MAhMop+TC$!0|T*Dm3I^fyi2J>cjI!eOfRhY&`2$q4G!|IS4k)_tYQojzGiBLdq(rf1>"
    "`ziFguJQiTuU+<|jN@N`J7)J&@WMOmYm;rLN(cJMod+8!61XTsR!sb#`54A`$?W;DlKw;R*E7T$$q93OF`SrsZlLX&xmb~x4%+#_H^7bM<S##k"
    "XDAPyJWz%2me7DRt(hAJ=7ZXc@G3iQtx=<($!S?!JN22y8`I^1n7-++ywW=VN~W=j_UY^s<+GsPDX`>yLadKCQC03lw)TUxhaGDn8hu5kVq0%8"
    "RZ1T<*!2E8RN*`V5^+b{?`r4HuYWM(jlA5CH4si*giuR?BSgi6;C>-1QdGg6bY2V|PfaEz<3ak_3`|Y1KU_q_y`LVQh^pud9edSjeD~zXDT7>H"
    "9Jyidv$V<KVk@zta;@-~mghDe1Nja-F<MpqdA!E~JmK5+E1ptcfMlz5JGx2Q>wo)&+dKlw)Lbwb+fn`cm(b$*5{*{VFBEoogP0umAxW)+Sb>B8"
    "#Pqp98{HgQ&qHp3WWbbLf0@2`AtlXbY4iNQf@}87lj%Zyvg<!#JSKX@<X@be%-K5>8;ra;HN7sG47V?55RM$DfGR8h><-(0<Y^un6ZmU4Prp!i"
    "uy;5VO;KPv4s~4Yybr%f<-#Nra0fDI6@<=p=FvY?jcI)PBcOgVi;{bPD%1F$wLmd=7jbeBKi%KUv6Q!QV?!d<mr2YNK%O4FO!v;RTGD|NzRd5c"
    "Ry=%i4U5JX#zkmGL=R<YV<c4LbVG|nvnd(#f;8UWP;V6w#XO}HBG|P-yYs;pk=>sB(j5GrdaRMnXB#KC?iL=EoyEov_ZNPl)u3PmAa}^S+}WYW"
    "h4gl4LRM1au>0it)7p21{C(v@NUkYs4LMW5q-28WsR*7bx~k!xN=h$UK3<Ir8^3+OkR2!dziUc%hmg8X-f!ZKsV@8-GW;(*zV>SS+>br~)Q_eb"
    "k7d8`>YO{G!UIzW8@Dni;BO9^=+Ka0eDxsc;v!@TY8OajHmS1}+6?%=_e<FIQ9c*-4tJMjevd{<&k(RtE2+@y*${9GRpJbpf%|>^$&kVqltB$@"
    "r;e24l3+jn<8aJ^+7!dW*rH+!hPmDNZa5k<yg&U=W``R{-p3srjFxAIBZCDL#dp$gv_O4{U$aC2!qYx(h<zzE4J4>-cvFlg0C#2<RzZ3yFFwt%"
    "-iEKIVxhm|kR!bvhLn`L^O8y-C-L%=zrZpax)98>m>^g(<_hf*E-@b#I~Z&HBK0hMbo4?WdTvecVPo{UC2-XJ4t<c1vR28AzuY9~rRR)9BMC@O"
    ";@9zd33M}tF5CcKguA#<LK=TGdHq$i7sIi&6~{eKVB&f(Mp$YDAGCdlU(ZkGEoiJM+T5%wmH*=WQw8V+?dMTaT|T+JRenWHKPUS)Ab+5q&Hf}y"
    "o}s*_*aWsyj|^HGRU@fG-Ryyjz+Xi)M&;*d4%?5B$IpV7^ya_S<%(qS&uG05s+5$T;P4*`=zI!Sm9bW3e4XAn0m}t@8VC@-t+)#yz`uZpQ%Yd3"
    "J|4pPJM`guc(g}vUEqM83QHkqIP<TYmp>jQ>L~EI65RqR1K()&P<Y;<4Qj$6{K88Ypv{dlcn7ntMWjx>H%A<%p~eU~DmC$fIgQldJ+!Fha8MbO"
    "nfRxIab7ZzH{#Y=2k6gSEpKUBIP+zCw~;MTT&zvRqHkw2x>fK2s0)LW5<HgxO|nNysNs&EK+E&J$Xf4#Dk0=Y(0WRjoPpV?Eh=prg9X3XCzM*6"
    "$*8Zv+17=%jr#K13m-mxK^0W{u}5ERa7{nFX&&USAcdswh%9hV@AQ?b@|x$EUTy6kvg01VH$+*LbQMDF^YzsOv$VTx#HdMpn2N2*T*9&v1EYYG"
    "wxka!c}TF**?`RWlL;}-gbCHNfG6eTh-Eda(D3zygH#*C#lt9`X8z;DeYQ#(?Wqm@!Bo3KpW3I^`uNr#>dF)(lzr{z%d)Dr7viCZou(jnHu!EX"
    "6SkE70Sw(xl2Q}^^-#jG0W~~FHQH#u)s67)z2p+IS<Z`3O!E<X7r)#QgH<J_jJOKnnf%2IqPJ_nG#%v-=xnuUar@y6Bta1o-XHS1CPuMtBS<Vc"
    "7WUo|&K{|Zf~n<=d3Vw9Jos7EpuFfOiG#C$l(XM{a<>{Lwg~++bkf$7u*;c%?@7JUkt!b0*DjNHcgQ<-v<U+$JcQ!=k|z)zAUQk$6Y$JW^A+~s"
    "B{rO_-4&Bpv>k{-SH<1_Z3p}rbqWTJg>4~vJUyqe`?&BQg5807R4zAuDJq0qm50{Cud5dBOao3W!TZ8%a1iDhz-}t<WokB9MF@8+CzqpH63eLS"
    "ev%+vNY#b<B~6s;)R2VCN((%7)_vF*goiSW3{d(hE%)9{$q0$=t}vBQD`sxUeuFnu_89241xJXGGQ}s}Vu)g&d*xRjV4*2q20cH5gaVC*>HM+W"
    "VSsSMrr9*IM=364_^*ors%cKyqBK^vq$`jjMFX(NA7UyD?}zg0ei1XwyD_d-s$jH@j!T8iZ9K~Lb-v3temam>*?Fqs9Exfh`x#N*QE-X3<wrlt"
    "Q3Yh8CKtIClJ2~qSE}z{&y#YjR_il5&!^j^B5NHBQq)Th=68D@>ENmjS<4p8Xu?DTeSA0*RFOsX$ryacjVz?n#Bt3dwl=67+yZ~}kdEfXvg_8h"
    "C+}-QMo|zzQ-ln5blyoY0v{Bbu(O+#AJC<67?-4@oZ9cX=0nm%xbcIlEy<puYMJCh&+>+QE4s?5PPr`9f($<9vB&kjR8GOr;SfkpDgrydSY!+p"
    "YYO>Jmlnf%G!;cZ0okWNY!YSz;Z-$a<d3&Gx@?1@lDaL*2%Db1c}3Uo;#$i2)wiu6rb)?6Y&i;&BVwjI_E`LpT&(lh<^VqzfBp7=KDZ4*v?Un)"
    "f}J!;n~GGK$R=w*?(XSB>b2NT(H#;EWNk}!TNxEEB1Of^vtB4*gA%$DJy4NYVqF8JYdQt+P8u+<<P4imvCIrJ3v@Fxc1Y`y49d)eD=V)csF3pK"
    "+s<XbAGH8)OqxdZjTEe1@bg)#0AYm36gms=A(1BDz1B;Jh?~u}pm~N=)tVqs&T&S>Nr0J|nPLTB2}8@`MxT}oWzW+?8dVGL<9M*4q{*Prt*`F?"
    "i45z-j)Qw17|t8}@wh)dRj^Z8=~O0zrZIAp=@d_Fop<XAVPruE#b18U2jE|c9k#QSwzE+{F(tJgv}M5(%fhw>TGfil)u9KuC3tSHsp?hPB+*s$"
    "p_z7RC4ki09+)fZYJXR^lC~)CqDW?3?rTwVjcSxx2sOz+_I5M^8eL;g%&DRc<yg=h;VFcRNh_jpu1xWpJ&^YXk&`iBx-3MqsoSj_JC7n^KG>n!"
    "kN|x@t9c^tLRJlvJ?Kcl>c?XcKz1$2=&c3UcM(9m_8P$zRF`&<dR#!l1k9(=ruyqtd*WXHSU2g{aX=eMd#2xp8!Za3er90NDA1T1Zt$@=Nyg=Q"
    "7(g?#7*^KgEUSD-50P2EOUf;89gbrfi|{rsCgyfpH*dq!g@eS#$Q+W!Zr$$nx0=eB_JaWpz;n2aS;~k!Alwp0H*n%@5xMyl2d&gwVaC?bw=adp"
    "xqn6n@)cP*5~Bc?!~CF@arsRea8C*(N%OAL1Xvodxv)Tzq@zqvX#<|Q^F*t!db@Vf&ROJdCj;gxtRuaztr8V(X*%zyZK=DG58;Y-0+5F)9S!5d"
    "e)p}*T79MegvA2kR{=U9Jd+{ofqM$8em|Rs&|=xmTNF|bY@bK*=%=XF5)fNGEovR^fNI!;dN|W-vtT(H-6@yocQF3!z$gJ(B(k)Lm4ymn_A1`O"
    "a{`)uY4Ilpq!D6i;l6f@0VKLXhesvlxLATMFFWt&eY>>qkYW5DeQg7`7Zv7D*N7Hy3wiKa6#Z?#y~!({>rnkA3K$D2NO~x?Cnj8%7?Eb9`Z-0N"
    "d$&1Y?D>k?xabo6l>az00%@zoGl1im5f7MN6jt{&o4QDX?oNO>twdcLyu_VDikLK^Nd!*RNj>BEpP!vQaNy`sx+N^(O9!Yknd>H|b144f!(4Xq"
    "KrF#^L)=NLM&pR^d|NGug}570cevg_-J>}zxUQeA;Y|-L!^#a@^bdZ>Yt2xH1FsuJZkEtR1o8iZ667!L5?gk)aX#J8A&TsCNWc-WNfIeTy-$Sn"
    "47w9qXL^TEYi~v3`+_q|&UfH*pHst(INpgue=rimg#xwB*&vio2py3G>Z-pnMBC{|ZLl-klvJ@0Gd85!1A2Xm5+MRgZT$)56<)n((_2mQd|5+}"
    "Cb26ieV(^dq&9&9A(NE*VGn^v>KN-~*QxPCK`<<{?y>!GOH%7g*7CT+6*}YkoiZ#jC=sadh__CJ@ScSpX(F!6f@mM=#auE4NaannO|WnU#YSa@"
    "an;n6qr2a2GN|D-B4#!sfYx5MOjC$<JOq#4&ZJq_ZT8YO#68_SadH-!D5EO&F0*qzX3@%A3^O81vwVf4lO>`F)B#SNpa9rzCNP+#y2^pIDADjZ"
    "i7AW^a$j>GGJPIx$UHoUyzEqwnSx}UP!^DYSnJ4k+o2wNg#*ajMdIvmu(i#t<_OhM!&FwCYL8>A;e<RjA#DOraimsFIuDJaZO1^Z-R0BN#&n|n"
    "irGzmmNgZInI`a{ZIn7&Y@9DF#N9zo@n9?vLXKSR`1@86Ml_TP&vcT6%W?9o(Aq<XNwdo7Q8Uw$mB-YSnweMM{oc@ZM*PfjWOvVDz{rZUtTi_+"
    "Fypu_h<@+)q=&0-A;!vdZk}w<ptfA$&d44r=C09`Hxvn?k#!Kn?DNd!Df+lEkYZJ>^_a(P9n}JO<dH`@*HjX~$ccv!;Yo9{ybW~8Hfd%@v|5!)"
    "XOM8~ZbF}hL&gQ*`Qs)EuIDT)z&SeBPt<&FCZ(n-6ZkZ8=)<5amQlWBQ*e}Iz%IMBv|fUWHh9*u4aTF#N`gj7-lDsd%jvU<zH-_q7sIa?B)jTF"
    "SH|4LC#I8LUERXNeD&`W8g~MBdJ4Y%eVx>X+RL_Mjh$@jg5QIMh4;O0*qdkQk-tj~Qn|A?<uSvFQ&+AIUBsyQZ+Obp9HDj}zIKNOu5o`vmpbus"
    "(=<1uogGQP!zZreQ1v=N!Pt<a0p(Y3H2Ex634AL9m{~skbU;I}uU-XDw>)cS$X-B7w<aAa^#IRht=qGC3$2)k5-Ww23KkbHB|DORd8#GNE;Z9m"
    "Nji7gfa4~SCVr?D4W2|8C^0p)Z$oIxNav9d_(rQyluD&logh!S@cjh2R@2nP;vzMI)aMt{xP!>diehYle<##l&ni*hkVHw`n<z1xf!y1|<N1>x"
    "j@!EoQ8~gp;I9X;@NhbB2iom8j+^ba{&V$y6o1XkMyEiffr(wIABgVw#?RAZa6IbqdI#yRyS&>4S=+a--8PJpCHL?Y)MsY+K~=^cj$-EvcDobz"
    "xQiE`MXR?n28J}%4Ph9l6-pb#ddN_pyW=^wJqko2(N&TR?ok_&09DRi50iJKve>o>j9(WKx9@?mxR7pP;(0~#lmOuKNYC>P_d1R*Dy3nERcffK"
    ";bfkA|I#3Dk$R}?^fnF*JF~`m@Fsp!N*#Sr<9>6NyOde`qKQasZqiMzRP;g8@Ll9_EB%t<2fsxFijv`m_D9UfF9=PN25^R9G?t7^o&JHlcI#<l"
    "$U94LVU4|x+)G+Id2L!)Y8V=fBK?~X-z5pNa?mmc=T#lr4CCDJfklF{$V@m)=%OAPb++_!kj?5rn3>F*0}dtFX@o383;t=wE!R_ns+&de7xZkq"
    "SmcP*SAV1hH;s#6l$%NYt2VderEa7=P;MCe5XN+_O*5NDHbY1)n_DgJq({vq(acqP3Rg0oQQaf`NH>yZFU<MtzOGvAj{P{EYkakJ-QQcgs90v*"
    "4C&L{#Er+N1NXLtt@RY7n-Ck1mmuPXZ4t85W>jHgrOvYfjEBVSjPZY&mZmWJk43{jhWWuu>wVKz57^xku)hg44x0r;567~uKVD?ON$*iK#zwbq"
    "Yx=h=-SYiAwA*?XHR(9*ORSa$yu>~|BjF+2yFagt7T3AWv#}Q!7pKyV`%Cko&28R;4A;pa9dR=2<B#)++Cyyl2eY$wN`zhf|K2!W3v^pD{b`4J"
    "-_I6dk_~{nhNP8T=M#vBV!9(!&o<d9mKbGT!;WYQr6yBP^>LdQ_i$=*QV*-hn(nZuwy9}W)f<nQrYAxh(9$)ULU&i1nbyFZ99t}7r>7^j78iG<"
    "w%}z-8OV7mcw8RCYh1q0ltu&9EGxC>m{f=%k#`h6h6h~I5HWz#u0Ntjida*pO0?92ZtQsj>fCbm>eb!Vi3wH@M!Ax&rVj%e*c)hJK%K-cw-Gxa"
    "`B+^ehhh+Ke;=_@iS+SXea=OUb>Yg|20ecek<GldMIIQt91rsbVjks3hq;CSZqbBkO;T@Dk3rQBG=Z|2tdGXjG}`tJN^=z>e=j#=yI=BKnGAh8"
    "TU%g)kwaKTW6+hhgdMa-hQ}QaFS1Sk093V>4hE(2MSEV2zlD-c4UyYw=TWU|3LCn;fo8|z?K_<ag&;m>F6I>X8f}#@`NR2$h-%?EJjIzO5cIp`"
    "PL#vCByvPE??-7#9;&LG$wIoK)D?A;Y(trhWDCG!?AoD5)E)_-yQY?w`nq$&cpd~>JAA<5?Xjp2FDmUBuEfICbWwsO3FRv9-yg@eW2F(tAT4T3"
    "JC3QbZsg$F?}*0fhH^Y{ied}S2(bX9Q&H1%9M(S-Xw#B}x;~c+Zr$l4ekOk?uIxYjqvL$<dzL}J2M-=(Gg!|SNcw#tAsG&i8MFx;@FaFi>uK&1"
    "&XG2viGIjL_|>nDmRnXAF8FkEdEc^_Hy2IhLPZdkSR7M-L!icklx4$x?7I82eX8+#Wr^s;%e})*I>Fa2m-~HMI1QkTQr?|jA=ymB%D1<-MGy?N"
    "cC5jD5YjkB?v8=$_jL`(xL`TypQa$0<LtO2g>TqP-X+6FlMxq3%*+HK{<oaaQbTtBQlE78#Zt0Z*(2*kqYBzakDBHhWaIl5w*jnE&Ae^{D#V7K"
    "5W(Z2L>jfzDD4MBS{V!6B`}s(@n6Y5#+4GdRzs&e*rS41$3A^Jp_vbW;$Xy<xb0I@)Cq|-mh1kcM=4EaaLa9N&{~#JaIFq0U5yT!%`GZ~4P2hR"
    "Vd~LM+GQ7tWyLciq)A)5OD4ZN^u_XjXP5Vms?f*y!8|yeJEv=6K~E=Qp8~gzHhm{;8}01Om^vr2><t?X2pyA0ED?9P&$>09Xi6J%nWx#xJ{bT$"
    "+oE963^DEs8`IP@`pOm!$Dj}J^Z4W;zjccc(P-bhJd&&1rEzy1)by4^ym^<oI8G}W6j%38(QGl5K4*PtDU*pZ?gmAwxJP-K4?<=ht?1cj4GmZ("
    "%ALT@jUsk$8IO!h&tvLj3Bci!=S+iFpC?Q6%0nL0ZRH9@s|=51c+>%1<wAB#Pgos_;_NrSi&xri3K90rp8aC#n{AgW1T-BKLK+VxL6C{*7e$je"
    "?%p%ZWLd+?#jH|~GG=`~_k_h5)12c%z3%sTilm-G&ChS;N&Wd*nvO*<h7q39XHGoC(}K0BJGQnOp-eY$@+GhmaK3v@=&&<wk;h&wb`d2!r%X?@"
    "qn}C`(#%g^Q{@$Dj)ly8D3o#ABR$PByKkS4snMiS+hY6ABB6Z49qr90Kd=y`NdgjeX0^cNelR8qM-k%Mc!`gH+{}92Q4neC90EoAKs_|m)IEzO"
    "<Kx~%Nb{3)Kv(KHpIWBP%qX?}_JrY&PG`AP4S5w=am;a)&nZu-&~o^5)E|_d_0P;DsCnk8u6dEH>L)d1d*zj-C9$K%o#(fLcl~`IL54$kTjZ!_"
    "o*&?$!)0V7YMzc?$>fl1ElRJ|5R7QN@Cj-zuT3%XIMQ~JIoRu+J*x%NIK`o8r;;{_VwDx)*0v5Nq;sqIQ*MsFb35olsR&NTNOuw>72@!}(AhqE"
    "a$uHtC7;TWv<Ijh6G}D>hO%(s^q7LoG0P(SKC5brP$lo&sZ)RNkS?)uIfJuodwlB1n0P}q+H9Nr_lR&B7eWjO_9+_bnONEdFi4v~D`}y*w0V`H"
    "*Y?Og&>omOA@%`nN1`CM4WCkguCnEMGc&{zmUV-Wyy4&>;0fh0JZTBBqrT7bJ#zIA=h0BlU7iRAccU0@ytYQG?hF%S@Q*FDzzsD@bzio#j{c27"
    "EnSvbBo$gN<JQF~J-H6*BNpG2M;xvIRqW;yd}(BYfi3L3DdVPaVaTU`cMza>u@Nqg(WTrbK6TyKZpe|A(dxxo-oBUCaIbG`IdbUKc}bHx=>zjL"
    "_RoY#3xx^9or&3vuGpE5%##lNmPy8tMN=Z;rDdli8l;C`u9ox{k%x?s_Bdpt_n)Rdjx-^8-nAQKWL(0;!~|Ee4HG4mnw;7RrJsHF*(lL;EKqH0"
    "p=IBvV8`6`Vi>_gJ+Xmm$M?J;!e2Re4k1+BJ2?Dm_XjK|C5c~S(ji4Ur0>YK)*fH7R1tWYgBV4&jbc$&G|Ym0=Za`*)sC9*Fg8hEQs-B71}Q&T"
    "!vO8f%ufu5Q=Rr(?6p{p6Isc5t~YXJtN1gY>02nyHnxWMqcyip^M|BOo_`)JZhS2|V>8jP5}Ewe&GcmiKbgg37>cGq0!-+%GP|5cigikY(q2yO"
    "s0(!uA%j-*#Wpy9pNe;<t#fs&$d1t^MNx^-zUa71hc?`@wxQRwhM1Q?M!ILVHB8n4YUGRx-M1mf4Wp@mSQFQVW%VOA6Q^f&IVk;m_;5Tj)Q!X9"
    "dqX-;hROY1f)ck;JWCB?9Xzu_o<(Pk>irKt^Gp!x42=?7KDZ_!Zt^w_Lg<nOO}TWSt)VsK4@tv+yL6tJjMwdOBa@ttE)hK<k9D+qN+ky+YmM?L"
    "A^<fKvV97VQ|ED}K1uV^GMOP+tDyw6qmi)C;*EMbS0<>A3g18YC6s3<nk+H=SfNmO-C>Hhl0s>cY-9sKThzNZ97mb?1&hzRBh*-qGq}F*aluv?"
    "s?nP7;)a`KgY{M2&P(GYGXQQUmo%IF-jyrn$Sr~}4#l+bN~?J5Ii?tf{n3E*(mI}Ol)3<}2T?pOHp);&ro~ND&BPEuXc}^i<+NKu_ah%UNQYJv"
    "?Y8mg(nn(3CZ)(9rETve(9sX;BpRlePY#Ba`Ia@7rNP#mJA_aZbJU@U<2+Q;34VGS8Ed$&t_OqFwW0f(T;-%<c_um+iUz4$Pql3}@A|RI^4T3Y"
    "kfGVuzK;?suW2dE!`W$)<hWqcPyX+2jAYsyO8%VP11@RE1@5v>IQ$#m=*j_2qTu|BD0Os)g&f&<iVzZSPDnmDo9LWS_^2;KBD5P>LYlhsbt7uI"
    "ULhT-%Gyb)G1tybwYJtaEJ2fSdFTiCgkx-k?54e}%mMX$*5&ppkmUgzqwHcevPYG2!$bV{%07aRIv~kM==jJTr%%sXMwq!SgE}XZMu`bI<WHUA"
    "VYe`}(bIQlXJ<!(jYr#nizpw3Ce1+}x|s6&_eUsRN_YBn8g3p%TEqj3@cnyR<ff3uV%rXrBwH?z)nk~;luFrQF%$JF<pdTQBtwSy2$86v8ELCh"
    ">Vi=_+!3zZr&xosr>7~>(c?jT{eIt+`)q7l!T$Ypg)pW(3N22NOA#$`D4N6ptZsswURxhd)6w^sFu#mtf^`tU^T>JQOutW!XGE$+_Xs<Yx$$BY"
    "@*4B?zC{^CSK1KoFxqayjRXeoFy;Dk%nK(W557xI(I2ZfBwW>8pNRYOiLLvxNX-h}B0Chc3_o<pxcNtW46_9?)3uj8U4k|2i!#4Lo^|tpSFY%$"
    "d9+<9%KK@A^UAg+#g3Sn=_P4tY`I+S24gu*WLm@|To<y{Pj~&TvvG_kJS<lwUTf{>4`Tk4g|bd_h>Xax#{y(XZKheH>k?u1`n}OclyRkGFu;++"
    "o^dFR1u0JOOBdgzrehQRp#G7`wHvocApJ~-qI4AQx|sySjnBVB_Ri(Y!!4)aA8l@)vSa){TY&R(PO-=l8B<!8DxVrExRoO0_Suy7w6hSDlTPb("
    "`KFT*N@Q$HjWo~jXmV~flfssf*KF0KZ_<Pq%B`O$&;Vc_?(6JK4beD_Cyy1&bc`m|FavsY?U?Na=_Av2ld|NEGrm8KD>*|!4SA)_t4)$_xBJEz"
    "Eq1k2irrJ3tT`<0u#%aoE{TCmwGO=ypJbaPrxgVO#VUu1n3m37unm0OOx^61XqeNvn3S(YvocZ_Nwc{+e2!iG>5YK#Q@&-G+>zxK!s{*)Ye^?G"
    "Z%}SQ&!kKshR+6Jg0i}odfDUnA=h!<4<G5lxK%LB<|ade29}THM=<Qclo$onOl<NZMSYrI&eNC@nQc+7kaDA#TuvUdC_7n152~<&hxEo<!}7sg"
    "j<U|Vo3akF;WDBq`cJsieTs#^=BA0!0ZhGX&z??aeO;Q_$LXW%Gp<x7a=FS(o+C>L0EZyc6rNZXDhzgf(^#3nh?R`V85s{%r>2qX?g%TeWv{I("
    "CqwEz$CK?%bdw!(^?KbOiFn7Q;07v`ei9Ew8C_+a3dd<|(70#D&JJ@3OrqGZ`m>BW)y@t0okZ>^wP8ZH#}^(&nI1kCVO34v>fSw5z)?@ZmY^gk"
    "Hn`~F6S&`_0P9=hTviW>;Hi(GO(}!{f~<kBlf!vhs72<Q!!9?7TV}g5?#7mWw-p=b1memy&Tp~F7v{IeFk_w$kVKI2=q6E7a3(jW7ABlU=zAHh"
    "g7AO7XWRi=aA%ZHy&N;+y2EiC^GH9!4}JUlri!&_TDzd7WIN-|PgET(q!ES{DOS{@S5{XodZ9y)<GA`Bp}z4v>^@HM%~G$&9!8Jko|m}p+^!@M"
    ")#{`iGfm6nB69<%dOVq)eTho@!!;3xAzlq8CpYXgmjT6nW7qq4=u|EJwZtqfq~MooL-1*S&eCe`fjwI3;2sQSo_>0igHT8bi>ldc@yGeF`#kT*"
    "D;PrTYtc7+{5Gd3hj_<f>gv_2?2IS!MARj<XK4~Bfisim+H0N{u1i0(pE*wt8`5ze;a<0XmS#j!4#ybf2{qndO{EF=96Kbin93sC+6fXEHk~<h"
    "Cf?k1-L5_g9e*Yr>-&*TJV89D<3hPyTGSk;IZi;a+%P<N@L*5sE$)jQY@s8S_$)a~`?iM8!#YKLshyR3;Oe>+m=np+M0kJfLGH7;_+vV~n8~oF"
    "#<0RRjYM`Rut=p;JY~$_h1jGMe}z8w&2LJ1W31*50lhtPl_}}uIOT?iLfec$RB9Qq=W$0AFwL^$VqZm5x)DZ*J5tN#kS0<nK@ND}XhgfsyN-LA"
    "MD-0T5;|KcaCRcM6dQP+uU18WRNXsSDHah!Y$dHbZI?wrC5qPm+_sT3sn9?K!9AL3v}wDkZJ3AmLBkrhI&s7kNZOkN?RBT@7Y}qI%VE(w$lY%Y"
    "u$bRX?h=JZ^VS9*X~4mA(ILxe7@x2-D6^mI;ITDB%7?wrtu*QT)=HWKHW=(%Mk{88vjKIm(JgED*>{olzx^H7)D===d8H1VG3nuq^&(|3xZZlY"
    "9{1t2h6TzN_#NYBzDHTw>+84~vEIM!Q0o_p8(7YGv7_UNQ30lwVv_w936%p#8sm%<=OsfYvRQ{e{*;@xjy)+=S9w-)gW>S`5wf;Cj=pO-=w@hg"
    "7e$Xf&n5o|S)@twExf_?O&%o-*L$qLQXY;i_9^$JK<doF?QT01U_$jNRMIvJzU&agI`f4>sA3OFqjVg4=!i0<S$+?swt{2!iV*kz?V6#u?WRdL"
    "$(z(khtd!yCnvQF7c_&|i(~HO*?!-)y&4<C{isXVId;sn%2DKDCUn9@CVFG+DMjJwZea6JCE^t+N69_we9DHBQ#tG<r%&JQ=!gkEIquq<Z<<3N"
    "#ADUyEXDlQHp|>_ytrpCJW8$Cm{hXz7<|q#K`h&TM<CQQSSKEUA@#B3K(Yg_Umw}jnZl?SM47`eZwYbbiWs?+K~=Ikw%~KD!XEYzwQMIOIG)xE"
    "jDY)<t5=7aPQ!-GI=;Y}M%<}cy9$aHcPp2Qi-<UPM#wZCu5Fer9iF33?0IP+8z!97)6*GgZqZH~B<peHQt!&tl*y{=TE>l_bEn`RAo(fvsyW0J"
    "X4D>O6F;9C^vyO5JtNxvi3~6?G4B1=Asf0&ktBmY0yUB%Ql`WrZ4-XY48>2or(1mtTia-+tME|e{nXq+>^YXgNFhRH3Kp3I6VSc0qRQ~p4UeFO"
    "Eznl+hgHMnSxrBICjC$^z|LF|EPU80Wb=!s)d#q9+)1eH$}TJ*o(&Ty29#vTOHJdLG-q|ELN4Ia%2QPXs_){Pn^8>ploXq)7BXpz49KH7qJ7PO"
    "k0NtBR3WQY)uRMV$#~Z3lU?QsBqD2yY8{C2dXdnj-G+Rt6#Nw2aniE61G7r{;SOC31HI!xG|WavC`!aoU%IoQklGJFJMJcAvBkm@h6yrD#A)Qq"
    "RPTZ37wUJ6my+C{-Dv38Q{++NSJl3KBBs&QDw8Qi{VoBSsaeV!FXJ;(xV#PzaqUrlnwgVsw7so!OGCs4(<`F}afujbXig24nE^QqbP)W^!}>Vb"
    "rIy>-nMr@?<cU`Z$D#PSL!CA})g6k5LYA{4_^(T`E*79JtZmJkoNz!7g(kNgh2og8efI!YApSHA6lc;qI)Fpx_@flCHtEY%RhXig7zHM<Ty?)J"
    "1Zlc8-kZiPLq_f&YgIDJHXe_|31PaN+d8R8r@|exJ$3QoxG|$`GuwRCbptJasWcG5iykA*DzIZ5s3_4{6Zo8`EW|i_>l&RzaJ?9DF73^0C^+B7"
    "Pu}G$oQN7u$>Db6W*P3TOm_9EXaQZ)X6^Q1=r5xg>m?z+an-Dc4P&@JIonXNc2c;h&-TLG#^;n!r`~|>dFLKGny-~8!nGxao^W;vcRIJEeW!#v"
    "v^wRwZa9v=$uj0amw66Ox#VpVEK!dg(>OtnX%hn^)dqLa%v3E?RX4=u5AW;>(TayDAF119%AjBePOs;tecy-sdf#Zl$VAxF$ppW!kHy79nG?s3"
    "(GlV!ZL~(+Bk-B#4~(lzVRphROQ9Ww)%q!RTx4XWV%yr59*63k)YGg+f?UdH<{T%IYI47vnGrg*4(WWK*kMcKX4=ec!}c|}w=L8eEVnk=MAJ)k"
    "NnyD{4MI0&>z+&^l0uo-r)S^cCLo}tQMKL)b<f~zVY))#3iH`v{t_;o*!^A{%fK+xyh*j)_y2SDo<Wvm*O}POeEya1>Z<nL(`H-`#`IWV1{e$s"
    "0m6|034kC-&@Q;p0`wv`NG(;-KP2rc6#Ai6C_;+RN-L6~l_GYzRB$Ph3ob}54a|Tb;bs8L^vv|M@9MJ8X6C&|_ndQWW>)uT3#O}{$-H^Z@#p)n"
    "T}#O^CjFbuk*m(c#8x}-z({8{o0BCBdYIlnsaJauMbu<6BW~VI)0vs(yjVB{qNjeQsm%Z_Q@=AEjzeGk26ngY>>vdqRb%TlZ<%2lLj$l<VHQlE"
    "<P??GcQ-c8XNsarJi)uvi(@mHG!<z8IkLLCO0pmooNJkx=i|MbU_RjD_rR3+G%`MC_|%`x-Gb3+)q9=lYOh}Hr#;N~B}VN}8RP&g(!Ft#ZEaI`"
    "@{W(4Gq4ps+(uH)V}1(<tKZFobcjpzw=P2%<j(U9q%bvZQ$&cO6>T0gl^f%)e+RoC^}#tHh-5?y-!61lZMZ!NyPars3fpm~SP8aBu{5Ll+MUOi"
    "1Z-`H^vIDT$*uuo0Wm)#4v>G<GnEEBFgzBk=NJa6)jF6ewX*CGAPQ%cZA?5~+k~}ZgSybrgj=Ehv4l%NAAB4|cW#BjbfP6-%eXSyvbNdh6%=O}"
    "QW=k*7UKI(B_Ed5t_H45)vQ3XcLd2jUqg}f+DrP9nay0_c4!xFlBGMHBRf}m!kf)0l`{Q}*qUGvic9SDv<GLe(H-ln=aB$P|3r`VJKu3#9ZB*v"
    "F_7$(2w#z&&Cer~Tf5y|3clQID~dEEF~-{Jm-O#H&=8;GPQ8Yh<$1z#Jml}-L?>oJsY|i@Yrl5*=;9-;fUn&yURvn(5asxhM^4|QP+U_>eXL2J"
    "70H8$Ik2;fZGlT_G0_Iui4!(*NXUn|UYJSN)|!1+d!a?a)^^HA6#H!zhY*ZoqX*x?I`y10jAA#%9EstjC%1l|pyExE^sN^9I8;)kI18mcDhY{K"
    "DZ=DsSZ5EFBX&M^Y}+ajTl8$AA+J#g9VS>S?M_!mdjtf$-RUWX8ft<eVQerTK&Nx#hBkaY^iFZ&CXM=*yaf~tMZR$BE0JN|@8_;#`^b@}pZ-hi"
    "ohi}`GrkiB*sxpViUDCrOuZ-@Vly)k<tsSW89_7jw6+iQ#<t5f_EuM;{s(TXPCLCVqKj{0cbAsz0!>#vE@MA>n^*?<MhdnS2Ygrts2Cd?txqB#"
    "MQS6SJ8aq`={egmjfO0?^q>~LIHpCm_2EOnWk~fGcYOq0*y0ab$<$QPDH<v!X!ncd#jXV#H3ozYX%~^PL*KZz8^%w`smpjaOcx$m+j&|ze=;rl"
    "2QZUq_8S*<blUtK-d#QRpYi>>@4g$tXq8qm^58x9%pMQihUEZEgTO*uK_4ax1GKu4ugq(W#^X~Ie7eg(0p^B=!9(XmSbq&HkR)rD<ckfg*KON?"
    "FU8)IxKy@*R<s{`?hWL7Xs?PV9$O!C{H+n7MEscDOfwvXu*G3)_aFtf-kwE@dmiO%r(rGNbV9(HdbgxGiB)Mr;C5gX0%@e1%(G)1<;z-vpxILt"
    "rV~eUx=JZiecEa@$&-1m^Hig8|HIf~0B&NM&8D`JBGW%guBSL|fWg>KX_$#L9Xy}{dxo1`Q)(@xTK3Fj5R7PP031H-7Sz{{&+o(F5T@cy5926`"
    "TOVnQxfzxm%`B5fsIW$FW4*wu7~a?&AkV@~<daeqU+sfw@g~Gcm?fEK%gG+RiEe<F0$PtuNer1=-ps~qy(Gz&w%{j25nG8`W9o@HablrYV=Q;L"
    "`w5%zI7V>A7BTVkO&@sRUUugvL6Vt!gsDtJY~?0RliI9d(lMxmXd_Ex+tr%n(r%-GOG;aOQzNXYjguGi^5yF=oZQ+#oshZ~zCSB2c4t--(M(cG"
    "2wfgh)DYXEP2ht7D>%%8<}%o37TgEg%WP<0eTeZ=)CEV5oPA7u@cz|>Mx)<<glbkcM<ZKeY9(!8O_(Yi+Pj0CCPW&V5lU&%?s>-}_suk4e&rSP"
    "SHn{Y5mL_fc1nh=X&#cmA@`IDDNr1b36U6Pxzp^#iB$%6eB=>ZwLym(yHFFC$qKID)rMHMF0@qlySv@_`){LTv5qD@9Y;&mff@Y`+f+x3)@>0S"
    "P||Kwa6{%~bcGRK--PG1$o|y>Mo>uE9h$1i#7v%PB<Fp-k1d}9+Z~leWL6i>%zctM)5f)A3I8Sp;QK#8d|q$m<(=tYf;Mla+GIScM=)6HD+%Z>"
    "{EG~pQ|i8{{0U0anWsC67kuuB_&)I=p&Ibr6eB$HoLCdjtti;n!0MA`7ZDIJ-f{oHaKK28f>E{pYD;YQm$c;iQv@10;1tr*yFln^z9J^qjS<#X"
    "QMm(|euuT3<K{vn3lzis2N*F`irslSLtoWX{s{WoR|rR4zw&K$(p*NX&+Prr{)Wgs{JSZfX5jE2hrv6s{Z$FB#I<H`tFc2x1FQ(A6QG81{oYDc"
    "ha>S0!;VnjkB0CSF@|UUyIm|()r#%P;@WiWUvxI%*rl8$ZUXmWQ<VuiVX{PPpQJ&Bsgm&dht56M=cl<vWSFmv*@n|wZ08ou8%19B5d@Ujp-*F{"
    "7QThl3wln`eQC~zuD%}9AEVvn02kGj;hZE2A`|Kvt5tf3zVOcbN1JPCSpG`7Ho8TEZmc&HT;-u3mzXkCO9i_;`B0P;ups&=vU)#*bGX5IOYA7a"
    "0v##l37PldV(A^3o~tkR|LOMM;lgN1M~&x-D7TmrZ0+l7VjmVqueVMMf>#_6Hr>xmg()l_i|5Bz$!722WsfsfhsE2w`xk}y(4+diUu#lZ`XdK$"
    "R=PN2%ZT~OeF#ldSpeRVBm_~M4{1|*4ZWy?g3yfeb7DU4Y@3RkckGUKwN8E)kr{o08$+OYNr-o2>)tB}PXfgBl+j~<8ld00LbLRCJ73>2I9M4$"
    "f)s6ivY+B=da=4A`i!GCr1nUzxYSbfU~!izS=KVOn@kViH4htK6aTN;vEi8fS`h2WjFdP9$&=h&Kl6lGgJTqW0Y$W9uc~7su5iUIa)ZU|EEVid"
    "exFJO^tu0pU@*neL2|5?#1TpP@dk1(@g8_l9Ne!r?SX~wt!X`azR;Q*`BLx0nH~<U&{HIw6iJi~?*05SQrQ-UZENcW28Y)^b~Jq{gXIKCF180)"
    "sU|+NO`X)D1*wJPfIL}iyOuI4($ObEn@l;L90jL0M`CTvv0oUgYieUGzKqCk7xh*{fXiDTA6H^VON`OOZ{m~x)HPh}%{CG7U}$`Fo~6g#YkWje"
    "%fZ(XGe%e*u_3MEj{?B~>#wyDnE9om^8m8H$eBX?i4tFc@3%fF_8nVApFuH0%>+hac2*Ex_@9d<yt_!6Ch=_8WdAW@r_CW}lzdGu>YUlLm=WCl"
    "UW2(B(R(;FBjo$U`2U{en6l-yoQnT`rb*ZO4FRn=-0WM7ZI>CaTJ*M|CC2Aw=kzqa6RwH0PsMi!^fDK}35-rnB#@2k;$HokQ(q$|=0TRc_!!GX"
    "xrZED)G4FI)r=Bouxa;PA?`(iT^+d5*IyIgxCjIN+eg2PMNoy_Vd*(|Q6z8Omz_GMPSU8h4yctam)b3IakpMVXse3{r~2$Rs2AXTqjgZtLr+hY"
    "mfLT7S-g99-{-`$L<J0smywteM1S=M*QRI{{7fO%j_<?Gum5}Wzifa&X}$QGc(b~Yd`%43#p=aE{*ks^6!o@zT8PhVi08M8YeF4|>CIdo;YDwf"
    "^*Ry%TF=R+7)eZA_+{Mbooyz%6>w{7LRjdZ!xY%u?o=XyMn*7nBWj#kvr+0*xQ4!aYwdSr4h(XdznNTd7tuHkk93p+<EHT85h)IiDb<u=lLe-A"
    "#vZ$huwo?THI<wUkBTeH@PgjeH}nowde#5Q8GtVVA%C;Enn^wfV}c207YegM3%I$}x8NLSk$!WH&NJ?-bGzA4%xY71cx?fPHb9U3m36{q`k_M1"
    "Xq|%iZ*WUIrpNM=e~kk>yg-&Q`k7=#9sA|G-z6Li<jsN*q(pJ@qpM<j@dyK~KbPva&oH4L?jP~!vB?MYjy?E`>7rq4<)9@wubHw@MeU5?Y&!~1"
    "a%&ghhA<|fPzCkjtQBIIKT4=b+BQ)q#9JA2>O(fbKGJp!Rdc@$#5Y8ND|B-p+MRrLKnz$$``|+j#C~hk6w2X6VB|9&T*adLmE6WUm$BPaE28P+"
    "gx2&YeV8_}$qv2^`T9i2Ge8~A+K>5$T}!dPW{GbU!YDNoJjAW!`YjVG>3dbUroO4LmD5&=?ivyZsSR=k%yufqA7&%0ZQU2#HgEa4e-AR>7OhV*"
    "Xq^xrP!<Vu@S!##v~k%R!dq>Mg(U+whVf>sk?Q>M@egyufga;epf&q}?*|HZzk5v$<v+8%3mL!I6%(u{*Gv7#E4xapj4X^c(hi7E{rLR7Yya%7"
    "<zt`ML!J}g62C3hzDay@{c+M5{9Lv*qtDKM@jZc9017@Yt}UDGv~^=3uz>4NwU#OVFh^r)0lQn)i2dr8!N~~BbkkgULKtFpgn!GlW!T?&euT&5"
    "0Gye{H_p7*W=y5{v9(LRqaAT@qAxo=_q3QvMqGcA8Q+^0M2i6Y<8^xJghh_Pygb8}>-AjwHw_c^dX-}d7zeq2H-2n{#6~ka>UWIR`Gda_|LY;~"
    "KCFb(8~H1U$a$W4hVml829_Do(P~(YrebaF{rS(S%T!ovc}}rC3v$NP&|4u}(nsLz>_0EiAIX*%zCffnYyS!XqZeS%5G(zrwz%=E?Y{bL+y%ez"
    "`1!y1lk?~Qx988F|GmrGe<nl?uN-iv3X_q*EplzB9@(JxVoXgOrwlw81|m>kp-gNaML-f=FizH=OAr-~bVF=uI=IFVVYN6K#J>=*4!(E5l9Y=z"
    "X(Ao~mb%>D!?Pv3q8-UXjo<>wgjSRSk-tgk^5#F(A3|RL1He|w#p@t)ivbM=4qppjF)|hCrr|&ZDDui6=>kh=ef_&XPNlEttzb3V?~Twl{Ki<Y"
    "Kab(7!i0HIXBa|RQ0{TR3s9anB|J7YxCbDlYUMw}7XN+rPwDzmP{u0<+{A^%J`8Xj4EQlW&k-Yn00!?DeL52$PIL0$F_l?Uku?&hNwZ+Miiz#?"
    "vrh0CGa=nr$tXOWuZ=C22Y?5irx`(=@D{%-9_LCK$F*YJYFoOVg{*NFWK88DyDOeV&e;G;6)_J!%%fbQT@i4kABu=L!WkJHJt$6i4FIEgnf?NT"
    "=)<nCeJCz+cb{Dp$G7pzX7UR=duxiLs;EBk(Z~1G97s#6lp~2I9mX*j!XI!99<J)qBmR65kLX7w?C>jV0v<Nd>&Ar?_v73gG8<)@!z>~k;3K1`"
    "Ra5Djz`^sF3ucN@N=*y-oIV{_pBloJ7)?jJc%g^%Gk1<2!{-^2<oHKSJ)-BQ;{uyzXDgTZ0T;*3g+*PLW=orCYO;O9OEOQU0C@5S=J~}7o(b3J"
    "^#aZ5p77VBUl#=^QR46_LdheH2s}N@R3A*Fr61%GH^ooe&8iFsoZY&vnOTNUMz$qS9tGCGZus2S2v{~sdksKATc~$T)YK^c0Q^uP<&tCL#l1LG"
    "zI#C{O1r!4<^||N(6Mm@_kM1kmT+C%16a|k;(n&tYzm*07{ow}0o0n-Gy0Gqt_!T;rWhC!A#1sqr7fuDU+J4<#hP1gmHAw7;Ww9}x>PGnm1Ea%"
    "%aX<1UxCt4Qwy;rYhX3j$zCN2LzYhpf(LfjhjP`4`$wWd6#{B1@i}2J^(yV)bq(3kwITeB5w?XTD$DKWBK<+C%b1GFuo6f{5-jWkC=hY@KZ?nE"
    "8Cm?WFu++@qp7uc4zBPz!WYO$p1*^g=qWhX9<E|7!jf*wy|X8n&YPkWW-fAQEs)Ckh@HIpYWQu>tCHUap~q4$x&x#_LYEwr3}K4cOY_29OR*g+"
    "zmt4UOtiyX>V4n|T54C4;QFLhl2p03_R+c#kF6qL=*c0dpNFuAxiA>%dPTPImmGcyTBXfM$iF~C{TKx7&}^*ku+>2zFD1DK)~!;322*TcNXMW>"
    "<)Ao0t@k|_uYy}Qjv(<)ZwXUp%v`oOb@yq3G_lveXs)R@7ZTV!>Yqib(qTZzuu$yKbf_4)&z^~(aM2*!1qiw3+ZaAs&0(Uv5h%bb8SLP9qQ{z5"
    "xxbSNIrIFXcH8P_pxHNL&{BkV@>*b-2I65+K*+QQ;i<HL%fPY=WC#uIs=8#fEy*fv{QJE;VGD(U1nbC+;2xH$p(tFBW<DCTOI;|jH+?o3;z@`_"
    "+0<|EnD=^W|1k1>#%g>mwjdle{Dx)m(=OBIRHz>c?X29`$IjZb&59CBz6%yzk_4sgxbQt74464p#vaZCd0Qy+*P5wWB&In`oxiIo`oSZrAaV|V"
    "(I$>6Zo+Sz3(S#<EOx4~GQG;6e8Hx(?1Me1MC#T|iNJ|6w|R`Ev+))tV%=Go`e3Rz*-uV$=OU;Lo`QLN;~$HkM&9&7Z0OyrTI{zpo>l`qKSQLN"
    "eK1uLX;{P(oA$>k`^!c9;t5A*lm&!rD2EnY$tF1cMmvO_50ecawOdIB$7UmJx~7>Q26OnhUA|X>;54XD85~0p@7P*<2>JNbS!2~2!a6!cdZJD%"
    "Hoi=d2((GlQ>lPMQp>KzGpx#mcrOLqk=_tX)=@3L*Q;!zLq_Zz*Z^lQQV)h{`6~1drUpTBGj52>qLuH!myM^X|Jy~i@mAR3m`p(~{pqaGg5{SL"
    "T$aXJfFB}_{Zl9)k86MPpur*=nSfBiyJ{j-m!iCFgNJFm;DOQ*G^9m4!=?;lgke8xrfS_wX2d)ikrNg}j|V$#F~iO$@rdV5BzpuiL9e1;H|O`}"
    "4hv{BP5>IyUG2;o4aG>}NCA0@(E2NIMozAfXWdrnu=n<Z{|_x2MWQ?F;mOx$V2fHL!VrQ#!tc_b{xPa86i*l*!m>HD!u&1fYAj6lF>KxPK?mD2"
    "R9H_L<xcToz*Fcg=#u#rkt9!)dzgo!PlGgnzW8f~Z#uMMRl$`QxE~JkSVrIzoOGGDf23L>GOz<zYa$dY;Nt_zSq1A3d5W%1AI?YOo=5{2lR=qE"
    "P!&u!$e?#oaBda}?DJ=Sn!P3nl_7l@|9r}rhu)MV23TS#gJpZb;AY^MI04(?qGCI^OyBeE`7_YOlh(9#!9lEv+GuFAZsYhi&;pv6hcMw1GtOxP"
    "%r?M7n}c@({L0{qmnmxRAXw~VO4C#o$o`WyB;Zt-kbY;h18WC4avdL!Ubqdv75L@TwgxxUD9)0TBHX;}C{ti47atF{@@ccnKf6oC(*s(v!^Lnh"
    "FNBkw>VyGASJpHW_daaTj?$Ko=^y3AJb;x>+*wGwOMPOQO7kWAnZ-6qI{mfB@5dM3gPIg4|Ji5oa<7_hgh|jESdJF@T@1bqN(mqT5<%A`Kuv^G"
    "2mvMST;@-O!0x0I{8nMo!$2(MCUB){zF({1c^KE?7k^9a<t>%X10K(3Dxc&>I|Igfu@!*1vB{Kipy$O2J>pj>&<y^hh);8A_rsCYDhQj7cthZ_"
    "HR;sLfH^hcaC8N8cNFZ~D|8Xfwm%G3+M~BXNvF)UxZ`DyJj1ui;V2GAau`QoqplA~YWMt?j82i_G48T5F{1}W0Ar6uAEqpd%_kB$;DW&03aF&8"
    "Z${zRFsWMO7%M?2r1v9jz^O2^*??~|y_h{|_u;dvY;2<cqTF0zJPj2(5BS2oVCI8Ow<#r+j^Je6C;Qw!L#J*Y;770|K|kAL#&R}imJagRxhOSz"
    "1_pVpgIw8Cl%Rr|S5;J+hfhKWdg>cy&HagN9SXLnx%)m)666+zo|M1Yd)-Ddp5-I18p@p(Ww21Bd-`Q7pfRTDWuA0>^MTI@BI>f?UtKye%PfA3"
    "SYK1>omlN+3^z3B!on}XBp_i`Sildh2egg$p<;hT+IX}JT7om8Ock6^q6ktG(sItap9g`>XRvmHwDkl40)m5Dc=Jg`UZ*{uHT>>18zJ|hZ;(OY"
    "3Zmd2V6CbOqs-o^L0r<2mBCX81t3Jr9-I;z%c7f0XMj-l8*?kf<gGGJBRvZ53Oe|Nk5&=U2_GkzM9=8=9WBk2{Y``UBt<B`!FjMoaq5GeQI&tL"
    "f>Lred`>(2Bhb6#Ge2MpdV+DN8tp?qEUyr8LXD&gP5WpD$goUn^S=;q1>in+DYINKjh7kTvCkx7{8s0oE(QRbW51D4dap8PYhn$LAcYjSEu)9u"
    "@u2EdoW&qv?{@aRQ;t$ycG81B@^chIr&r!pf?6>)xBQHWNm{jSn10!wXGNw27wk}E4{=SNVOeC*YE9Bffd9{FHAONzt!k8tHzv97N~wvBP*g*w"
    "Kku`iPK;P6&D>F`7jA#VN8`E?06ygA@gV$ZX2YzAbcHCn9WJ$2)W>yQ(34r5o(xCvkHT&|5C_5KBno#_rp0^oqCcun$z;Bb={YT6A6HX3E<`o3"
    "WHg>E9+YS)I1?)j8=3NVbO-tc`|#L8m<Q<<@(;x=+fnG&CgUA@Eeex?4|Nu}A09$M`c&LC1U~E~M0wo1GCqVZv|fZ4SaVk?Trpl@_4;Y!mMHP_"
    "@l9!1zlI{x6cA!HLP#457OY7;ZZfmj5_1czX&1y6qvc<XWrAM;c*3YXfa`Qvjm@E0q(mt-;E(b#;^{0XA7%`86&kS+C~JrASXdQcdc};sorIIF"
    "1XSdLE6EIu0KH?T!nbexh<z!rjujDZ6^k8wHoD)2-}d2p{vflYyPfVbtohK!|F~|*&t)9XW15*;`jth+>2qL^fv_TBDYm*YpGg<uv()44u4yGd"
    "@qNPDKpF2lo2uy!u9N&H`L(?0D0o_*k#S)&NX3syn*`524uTYHeVrlIA<YUC<uybZDj%6G#uBmpWERH@^;bVlVX4eSkHH4XJMgoZ3YHW}B{ja5"
    "VLopl$W<=ot)@JgCjeTOm3K|r>{Ty6pwGYqxc+%2m?B6!>Zx`HR1p{kxTSK}Pz?}<*~MDuIC+byVHa=BKa!Gxr&p1W5N%VJO(y6D<((#}$f0RK"
    "6!LcgivVQRloJFs7eYm$o<Q@JBI4n05-j9QTP@ks`P81c=><451v$i!l$81XMW}e!D<S%dLiV>(9QbiDsB!pZTMa@|Zat4vTlmkKi}eI~%`snJ"
    "VVzS;975Y`Eo4DwDWOCu7hv+6{?DeIu}5V&s+14`6*X3}M)P`aeMZ$-$cj#|NqNDqfot{y3m)OhniYgIX2S@a=PE$ChB_;vjW_M4V#-#(exfV-"
    "$`5AZZAFo1XSHj&zA;^2`-nU$3m+4bV>QU#7VnvpY1d*uZ%w(~5WYvuE4LuK34w(>G^;#kalv82SXG$&m%=5H`KJJ9DEQ(+n*x(A(CV};d`mp;"
    "HWtRW#@Qmz(iTw)8P_b&qx|wUx1Y%L`4+C^{bWk}h^ci@Olrr~{ID_LPnHXmnz0oa3Pa2R<r+-klc3g2_1RebXD4ii4+HVwf@a6?`Euc`EO^N4"
    "QhUS;r$i&dZwwhcNSl<vlHsFPi1-jBmJ?*PDPkq={8NIXRu#w+XAZv+zkUyVhze(V8+kxX+gUS#dolzEKZ=AQzB?Nh*@(Y>or-U|!tsuRiM-m8"
    "&h#y~gS}nX_W15g48BiJjpN-Gfpj(r9f0n2@L)j%7aRapCd{_Et7or~*#xZ`@Y{!>4BgGdcKESF^9xt6Hc|nR0-!4&HzA*nSZGrr&y@OGh#l3T"
    "Y<sRf8Vug<R+Lw^-m9V_aPMj4*0>ynGj4nXImQ|d7PQAtin$bo2T@w4Wp0{Q7rI|*VLNX#;_cPfv4@T;5-&Mf`TSRN<U(_Ra0tG+AlM4bgHoi0"
    "1^ZZ2Qb>B1%*B?GdN<PTz5Y9er4`DZE4dpgR@9W(X_0bE*pPa&k9+!t=1$Y#(9teQ+%qj5<>Pf)Je@}^TD;D!!>!}-KHc197W72#hIR@KgBt80"
    "imqf6C#IPimvsq3CvdWPFnH@d5BL?_adU^<JyLIht*t_F53l5wX6h8)ci4hB7-t1<VYwwdh<VfS+%y5&OrhRv*PlmaFGoC{Avse+fLWe=@7P_Z"
    "HJqE7^R_j*%yT^m2Vyokf^9parzN`4wTQD<HDZ<SL1$WrBvHZXqug#MMF7Jk;^UDRXxP7U3i!Jt45TKQQCIT{NpK3rckE2(-4=3X60|diQME4>"
    "!VXO1F-2b;aT37?N5_7NK#p0q==X*rLNMFP1ymf0vVVacmHPiTH?0}ZHfbwe(BexWz^cK$B~+G$xdw<dyp~K<%A6#o_8g8_@F1~ZSEOTRn0rHw"
    "{_1fH0QSsU?0dU0&CXi(6(E+x7hG-iOwY#AXDw<P?OFuVR|fx#55pp7dvRL!N^vL^uy=t>2rR<vUg9Cl1N}rS_b7qe?RiVWOLLJoc;msQ4<|w_"
    "0%?>gwYZlPDUK^H5aL-eoeJWlcnsXoMzm$_;;$^AD7kSns2tkZNJV3=-?UrWL6$W|lbVY4d0M7%Zf!-TG5@=?G)GU+P`>RO)nEs4De2Q~3pb(F"
    "9I2_l1LC4D*ZAE4uBhpP3L}r1=?8AxmNA1GEhP!+7U?WjdeqXYOtMrOl@{1}3yU@wB63IeX8cm|``inEQ#p8X5Z7;Pq0H3VC$ZRumys_Z9{DJv"
    "CKO1D&P(_igL`P~QROqWPKx!6EVS&;j0|w*+_|d=2A_ZJn{WvmQHX=YnA2aHGIy&m+%Kyu`voBt==Ewf+8wtSK?Ei!Hvs9OAZJLc>;1Z+ZSnuN"
    "&e<!93oQA^Zm@{r_{yu?E{nsRo%j2H{Z?U68ie)N@y`PX5|M;4g+Lv)jcC<7?6ncai%_|y$<%yqP>rag>3PFMxklCl90t=_h@dX)Qes*=8mSS)"
    "ZC|^K#Rc@*Hr~k`C?r^#N)!JTwmU(nzciO0j~)AGm_bcE&W?u<6`txHk=*=4<fiJ0kgIc6t!6h%YMX?(Xw797NtGu}`{u2I0qbxmk4R~;WC?Oo"
    "+DUEG>uv1+w%N_b@9K5P%}8em$iwQ>gmKF;bkS~=i$Vy7!at2RI)!%3E?ihxrVb3S?Yy*t%EycB&kLqO-o2(btoQ~IIGPGM<KjB>lv7XAKTq*P"
    "HD*L#iXc7=0jwn+ttR2@VB2A{Q;J&9mk|21B^bmY;ZAyPmO~8!>+26+9t_1&qbKs#c(9;9nPAvT<&&h<zUk}P)l~RtSZKA{oWXC>eumC&)9P2Z"
    "?73D<-HO7X+c)jeWV=rva}?@eJ5j*b7ZUY2$7=*EnuZJ05pu)Z&f;6^V+nD6W!+Dyl3GQ7Ck$T72(pcY&CX&tF<gfIhJO@N6H{iN!0G?nX7hEi"
    "lOqp~x^UC<A|0XqxPMg~)b<=$zh-GE>R96S-%;pU=xvA`E6vd)9M)@OSXgOGTMoH}E(~BL@E!v37v%0LYNmkzHeEu<4PKpJB%2KGxhKo6kNI0o"
    "WxgQ3_?@V*UH@!R3jQ?IY_}lZMO16{r-#rjrO_a3AqjtN^Dc_JOkZ@#!Q97Qqqw@x5{<XiB%GoM&xdoK&R*HJh)DYNXHSTrEL__@hY+Auic-vN"
    "99qy)^hhQUQ4W1*VaXtm&6KxUP+4Px8OYANe}CC-T0IceuoJkUg&5{sxFcGvLY=El@Y2f{qoRMP?GmtveDr>&A&R@%vZUuY*guGkHkS9uVz>i{"
    "IL)P(NG+;%r7C48OJRXrPu(!Lqn!ra)<xli1_rkbS~RaIA|VwOXrhf$C{}-GdHJA!wpMQEM3HnuTp8gQ*4Y}~Z$N^2SX;QTiu)Wt;Jq9+ySky("
    "32{~t|6-z~Xf&y1o`EMEZ?vMS9=?0TUku3Pf&w9D2ql1Oicb3s)653h2oFbV{mx>jezPR2$)t((b#E0gg5L92-SsDVq{36C9!H<#ij^v52HB3m"
    "Of|GRM0BYyZ19})w-=6>W0zFUH0E=%tO~c<?S)A*|J=Kc645jN96x^Cc(dSXhwbCu3jdlx+xE(pE5s95k^Bw)Fv16LI12nku*L|xCuYQ+L9r&a"
    "$r(#auTRF0V*$Ve#t?JT9ABCr%k$rfMRCUkhHCC8!^)K^HDo5E;sv@=BhFTI#T*j$wy`ogm$F=<7JO50uEhmWi8e8}2YG^0n~RjoL1Ro>*}%}Q"
    "1cG`rM&^^1?Kz9lDZ9a%P7s(Q$2G(rz}L^vxpRBy@s@bo+akS3F)fa#$XFW3EMb4H&&5qvyHkg-*QhX!cTBhFtRBQ6-?FHbQ4T@m9>8d=dr)^~"
    "%~q?W1$2i?{;{J?Z-)hNQCMOrHUbKN@fO?E*6dD)z+H4M6kv|fhQZGgd(6q1Gxjk$osO(9ygEhP?bFoXB^KtzDJ3Fd1l6)%T4P!0#Ss6_zcKW|"
    "`f!E=l*HaU-$}YamDN(lRvp~FR54n&A{b?6>qt^M(HG)EUfW`k?quOL8Y?T#<ecjYA9In;YHaQ7bnr%6S%08zK*q?(Ya{bXRwx1=bFI#RJ^oKW"
    "P4UHcyPZ0#k=CDrXKnF@e@x@7Wi2X^-=Rg(^jLdZ!rdJ%xOj+?6xVl$j^GUgp@`&I2@?uYD|7NT8VIy|_eTa=YKT-5<D2_;Ue`)s!k)evt(B9V"
    "eLlXSU;pEmyz-Gsh+s=DF2i2?y**<nIf(KwF5nP@!6WzFe}A--h{7fq-j49W;@g(YmhDlkitOGuaLS|!wkY^(5xWbMc#M>4tLLdb0eY_JkmhA+"
    ")m5H>>-+ZuGe*xjJcjf&*|#C&BrTt=c=!^HYjM|I&e#_YOc%yjfNB~gN>3Svcmfld@IW!oxZfNI6i{2reur=rTF%b12;ei~@S?tPKQh(>7sQ$y"
    "VsmE@Za>3$8?YKlQ$CtyDd&&Op>phFNm8+!0~#GMhtH4w%WYv%H{ydNqH^tu4l&@;8`~}f4K0d}5kXS0!H}We(t`SJq~elm3kBt3`-H)XmaQo="
    "Tzc%WJz7C3W_~1!$&ZjwbFwXZ1d^ExgI9`mL}ACEa21FML!i~8-yV}mu4jHBNwl&_!lLx5o#N1F-6@oEw*XgDZB{aH3*5mJ0~l5eLR<do?zB5D"
    "-8Sx(HFuu`OtEfHrPdfp<#x#egI>S7L9tD_DEwG)U7PXvrlxc-Iy&t9kX9JWT1mq}Q1)8a$sN|#IGX^4iDu@tPG+sa+CF+mfp*hv3v!|@R3)xR"
    "_r$To^w>1XOS^cYEb!(_KCaN*72?#X8UPjui~yT!`1)jhJ*qjmNmwaiHO=fY|NA%6;p7LQ119p8CO`^R-Dj4g*EYfSXp@B5ZrV~CdVOY|7xQVm"
    "lv=yBhwiH_eWr?l!qzv7x!$66vt`TLy5sR;>AdnO&$5b;P8e01a8qKxu;pA+FP&Vlg`)RGqgB;aw*r~b4xO9!)N^W}<ex;56gF^O|7CfWm*9S|"
    "q6%6tYg)A=GLmVz%k!bCr2>2J#-vpOWQA(|pI)<(fzGEEi@cw-=50A}ZVR{@-e)RQK;y2Tcse&19MhNhe%Efr!+Psm-zu3^gmjK+!HZZrT!9O3"
    "<Rd5Ufl6M`q>w4+W`J9b{$V$?;ph-)9(OWPvR#67NgnTXOa@#rfZ3IP;6VL{bs)H@%vI7fpSeTHNBlEqaMzi_%Gh?~?heBU<t{G{he>5DeC3_)"
    "kz0868oMj1_ln?(Ha6pr@p><*<Hsk?rj4d(S)~Y)+E;zVaqyFs3zaHGq973VC}AiQfTt^oXW6kn+IkYD_BCCjo<a+tff-qA(2T~neg1^^M-pXy"
    "=z9cM+?hdkH&?^80fTCmXkp$t-XUFfAou3ZEH9h<@{xJ;K~pi92({2zwP+wd5{3pn@3A&=+_X!F6V005&Aqfw=53{f^TIEP7hW&nAa_~t&SC1t"
    "?NsfMU=YFGt&dvNjH6XDfF?{xg4Wf{jE78z%X+h`y^JI`E?1MI4QQ8}ETZSQ*BI4-IS0muBzLw_871BLw)0X!7Rkg1k#Ge+ajZDU_yM)fZc_wo"
    "wc@L-Sie!4an-4jcDow~E!g}uZ1KLq0=HAM8HX9q97l;5V5l*RZ(!{d-ln^0KXz*vU8Sf_^tJ1870H5ew3nAtSX!#MaC(mKM~FzQmTgpRL0`2Y"
    "h-8v))mu91D?q(D{p1m@ooMSBI&sd1YkL6=(oTt-_tonv>blfc-z+TOeRtW=Ht}t}Ayd(8rJ*kIg&W>K>ESr~NwS2?w>%6A^T4O^q!(_|@h?Ki"
    "u>A()a}cz`?P)l>txIS<50#0c@UB`w!eu+pp$QleAcy(VK$@07$^{qGve(gCpplvo*6SPf(SwzSIb?=j<Yt((o*P@jtyU{*x@3z#IrH;fzif#u"
    ";WS%BDI1E@x0y$=F)*vdzIU_Ed55|>MyI^pyc;+q?OV^9H=8C%JDn!ey2zA%_j})qjigjq1HjzKs_~EkwPV7+Eit!*e^F4&xUxYk)fZ|A(|Fi$"
    ";P6f?RZU{zJ{cI%K6OR9_A^>=yz@i@M9ed|h2p!KTJYh8O)j0__~j<zZ|}KFClUkr!I<u;CSl!hmQg!Vgn#$ddd&h{X0f>wq#0W+;+SojY}jG("
    "*kjQwsIndD*=0t?L#E;HvIEp?cDwNucH_E+8CvawaH__AbHso94+`*noHuT+2T!e6?dGjYyvF>n;Jmdflw;&YXJBDpe-cI2v`l4_p~o@$25-6g"
    "C>dA?e37O#6s8o*CIqu)t5sQe4)8aSwn~q9!V#^8XUN6%YUcd>Nd1~iQOUn=U;=M6k+-upIkl5T$v?Gc*zb)8Of7;BIxJuJZ&10Pp4&!@3qT0="
    "UYlqW2s(Yy+K0u>)Y2J;fZFYlzfAc8VQUl${q5+nzxAz`!ttFuckZ<b&%O&vq)-ky0S8hUNaxm$(U4(S<-1zGuG@x-3bzZmTCUpgAU)PBoc&nI"
    "^Jt^IXe>igvs!UYQ+Y=PKSONWq7enzl@9G8S7eujZ&H03z!jty5J|23o$j^M>vRx{y!O6*N1~nP!ub$&xdcCp5H}KqkwBEaS%z!X6-zY^3sy4L"
    "4H4O6w7y*mi;@#-5>-FHiL-L=L#`x>L;$g^*n_-ji=<?wOyA^5qNNTiva}O%LEPL0pDl?e+BG*QWdqjk09?O*{pyY-T&Ex)t@T!L`93Ty+uu(L"
    "aX{+BLVVrj8W9!kp44qX8w?KTam2Y-?L)7)O>7~<6&tu*XemWLGc#K`3{*T=+Nwo_O&~7K&d%2Q$F4W}p!e5B-k@rU+|<U4*_n`W6N2z%B1C{s"
    ")+$*FU|M^$ec3+b=WrIX93#sq6-<tJG0nnS8yQEt&4q4_)VN>q$;1;!YK@<?2v?xl6j8Ly&CP36!3ou_Fk=qWwOVHDQJkX{OxztK3(4&gPKJpS"
    "=4NMucy{Wh77Y(+(P~{rqG?-5kR>n5s+R`SYIUM~9*>1;oGD0*lq@|I+Y|CJx!*ItO)yZDL`&u~JX9A)1i@#*r^JQ2$w6@ISwv-N7hezaQu;6)"
    "Ivn3V7q<u2Gh?Lc5ry{txpS{WPKw5C92%>N3xt|jmS_x<Mo`co+CldaKHatoB+eH&mZlYFaN6W83h5apq)Xb~x)KamrP3J)DQI^Jx3;~bL%zkG"
    "J&B{Fjb`9&)3;j|K%tBVPJJb919%ZDE1|UhY>DxN>*ND30Fjo%6~<N+EGy`AAa%8%!Kt{CS;vJpDqgCaG*^Y1<E-W4k+wK&)tmn3_}xhMowi*W"
    "j<{p)b?8+VKfM-hM6M}1t%|*~70EWYgXTrIOQT3?PF@i>1_Ku9dQLVrvPmDujKp<#qp_*XV+#rF30vIHWv{uq_lJ2S*;~{($#|CwgW=Hn7_Qcq"
    "3;Jhy>Kp!qnhKlAG>V=JA*_07bvjmf8RNYiTFGxW!6>;5Rh=Gj%f5*oRtFAL<RUpgHM%{S5^TLW^4)plh30oIgnVzv2dekpA5E>XkVi4^5s}E>"
    "S%$uR;X;jngkPAQKR`jN)CTCy<vRT!{=YLAG#XJS+F<BRFj-duQWRm15rm~W#8L{wG8=SU+Y2;&L{;t~I?cE@hCZy+KoQM{xml^o;dDZ`6a#UZ"
    "2iffo9weq;mkpIx&n8JWt=|MYr6gVe_X)QZu;G^q>x5^`(%$2Cq(N{~4_ZqJ&>$_Gnz-nGEltlpBAmu9mmmax#BF}kqvQu*BJ6P*D7O;I6g9>u"
    "he2Bn!TVf<9Y#XiM+PK`ej{ra=i;ckg%%bXG|f9I+7Bu*tpq;jC1uMMN3~6@0_G53bbj(qbuqfeG*^|n80vq9qKH~heC;4%613+1mf$uZw#ugz"
    "TR~DT>AImrr_l|JA%mDawBg?&xYSFSs;=#$l|E77y5Yck`ej%-e~C%1O!#Yu!!ZGiJjr;Lnyr4{Zj3bb9~lhUFl`+)0p+7dFR@$@0eVop&77)f"
    "B63OVy=*^FzqJ^0RLXlyW9fx}EOK9%kd|gbzmkZ3tM>6!XK4uq^72tvr<%HL;I-w-N)lDB2NM%r+m_Z*OfZis017{4<Ec@t<FQs*yb~Mka+d&v"
    "ArYf%xaupZEN#+opI=^Hu8s1u%M#s#X1J%82m!ZYtaIER*tpT2%96mDOmZ>J!x&`f)3^kTFwlBIOo0z@qec!old~InU*$xHsAS(e$4uoJU=qjl"
    "6>tvqYaM5}?<4NpJ{J?z3fAj45#qxX{77q-NN=G*DK?ICRkCTOMAK|5qoBH#P4SEIB#ilySw&Ch=kKAE*r7Ljy(AFrvyVpy>+c74e+@>q-Nyt3"
    "A4y52-OgAarzUwBct|E1mikJ?EG+kRkJW7(5vgoAGf-Z!H6aZlvWnSN^_iR}k&zH>P;R9By(9D{Iod+WHZ0L^*fX4JUpzDXV5M|^t0FyGt%C<6"
    "H#**Wxrx4sngApnuj3qXefed`vEiuU0DSWpGAfKN8}Yk|HiMEP?~qSzq8)G>SMKE-uC~0vHf3t#tFXt$?G`n=E#+ej6<gwU=Yjdx@?cQAJRRd!"
    "tH#88F~aQ=mv$yrn>S0I18&x345SoAUb3ErHTHwl^!$GN+fxps&F$kvHX1V+*GaYamI_ho=rq!UY8jJ|b15*THn2eyGbq_4l10wK!Fx55IlWtq"
    "p9gWspdlWrS+k;)&<UWJpl-c}QbF0r`d6t9hlp0YqrJdgRbvHHs{@(4MVM1)M#VEr!h{<4%`mExK~|h8LCx@f%6&EW`nukxel>=d2Pz+qxN+iS"
    "1D7!`^whLxXnT;^vM`S^k3NhS65%Uo7I>ZKq-aT`icV${EKsDFNCGu#vJ~2-VjvX0$(0FPwwCh2Iiku2l+oNRtX`{3wF+0+Erl~h&>%2+r~zOb"
    "*IH5VCgbd3!-$c<1@G*doc7Bb6B7+=^OX-D4qeY0mp9K-Mn&FVXHX|lSA|k5n@T^+%W1a<rf~n(Ub24P6^+hz3A=~Afkc>8cUZ(-Cv0N$6$l~&"
    "NfL0_HRDTA6oI^K%JM4@&RTynDQhw|IF;Q#az}{qo;58#bd<P&7s?KIqr0(yISKb(5hUk0{1-~9du-xxM9Zwk3Gb#(ja4N+`qMuh`DFF`yitk`"
    "r;Rw&>$U>G%i@(+ct(mh<_r4Yw>KN2k$c}LZ3Nh&j5i9LVq0AF7+St1nezErHj$yef_6K+N$ob9@g{J&t!h8{f)O?#pO8ruC&9fq`?f%rH0sJC"
    "Ro-s9g_?OA0Dy{{zP`($?0$ckDRrlOjft0A;4<^7Dpf<k?H0hN7<?hBEUhhs*lV!IK|d;G6lpXYm83tu(;tZ%Pnpq9#p1YwsEpUwogEHlH5#{_"
    "f}S|ifw&Y}QiT0>r670`^ExrruypmXUj<K56oW}z5z%kC8R<j^inENZRzi`UFlFp=ODMgH91FoiIZKs-SQoOhOZ$1k(AF1jdQG4(U@WaEyMJ|l"
    "fs!jM{bbo`D$om909YC;(JC2>qq2i#o`#cfTg(BAuN^l%uk4XDoBI3>Cli0S<H!3^ro+xsydqqIq)%*U)U|wkQn^)uiqL5`E1L#QgiJ&p?M!39"
    "v0LnljFw6&d%kS($b|s_Ha2Yy!UIyp?HYt)l0wzW<hr6y%A%-0U{lK@10u#kWc)^DPaGAWE~0Y9leZ>wy?57)$&HY8hbbWc7a;%q#{}F<E&Y!8"
    "7efokfg~9&bb6AO30djX_84{CB24o9J}vkI0JsnLY<P??V!tW6>$%olFW|c$H)%KR59)s&|2@h*2ie{bXjI(;V!ufM+!A9rh(RU8RGJFIleXVu"
    "Ar{s^fk2exDtEj=-UQ`C!+3v%K%4Ft;A{-F`F0TiqaKffv*w>QQ_Z3NcV_F*lkzX=BcEp+k;xYHlq!D9(4!!X*dYNQr6DRtL+3$DkiIzATFcVP"
    "*nRwJW|&>*V(<B^2w616XAFz51OsF^E<tPN{`}ytV~7bPy28_6(s@NQSYEbe|N6C0Gew5AA-_QZfc?ZI39jUOrL;wVf>gyCe<?*$ZwZV4zzP1B"
    "3(?C}Q%rgaInNCBn1qML)IQ!s8Ebu*6BfN=h|vE$%Ot_#J8Ns6*ThU;p@c)NP(yK6e0fR&v&al#I{PKkLO=4{pK|i#1Yx`3<%~r-4X{Ng!odh)"
    "_w6H8*k$D?cT0>wtY14L^o@a$t`Q5BZuVX%Vmx=;%zb-aaU&d!FwntL`-I@jLd~zKkx_;pCuCqfIjapqjJ42^VfKH<d0=+nuM*(&_JG;POmpj0"
    "n6DBNEB<@qAzzPBAghBZ?VfVnVjIXR?TC%LUEAfH089XM;R;^jqNO%aWl9d?YU<PQMSiFqO32JJ6g29JqF4vDq9x;!{`47u2k0yF1aEAx&Ukx|"
    "rXAeUtnlQI(o}ZgxWR5!h_@q{=Skd4$s}wqF3f}9r$7B1HTq^+{pAiQ{1{F2`0asc?OGj-VGcaHIl{tRi0W0)?^B}((fiPoc(DMqS+QCP-Q4B3"
    "aGQ<U0s8`XSSoJ885+nuN|laH8tNolN=~D^Kxzls4pj!PyvJSx*}cV|nnR8+YM~2LF>^P}nfm`jrbT1i-L+@zxv?;OrC{!XC^uc&xCTq7nV;hB"
    "75zyh@h+s(Qy;`rNtCvHHCwx`|8Hl@(sf#TS!n>Q;aSy%pd$e$a@3(A%*^5gFWBU#KH?KCMNQ=B35-i@S<G&W^!sfonB!9a^@rcquBo1z7T@xB"
    "?-L%z_a;vE4Cc<a4@mgkDH|<Q6iUo(a15`oUNFOVp<SxAgJSc%691R5j5{b1Ziv@NVD~}16LDZ@3=B0zI2Iw|aS<ZB;_vS#NvSQ-=?^eL9#=a`"
    "&+h|*iB%B=D&GPyk&WL8?1#~ZXsRaCY70&i^bK~6Bv@abn*vJc;szTYFR*KPYPqy1<8yjSztr`4$AIz*4886Smr1Jz>y%>RNH7fJCU%=9?rTMZ"
    "YC#Q=qQ1ysxR-l^rk?6{+c!_`;`z&b^oRxYx-#rjIf`P*U@Yd)=!=s+yZ$#&s+1+M))xU;xn<0CigA-$r80^ODQMeB)VPp^Q~v=F4RDd=gh-{?"
    "#JXYdr4{^0$Mci^EZ?BzZ9L`6g<wg*oAKdxk?zGBdX6xQ=31LOa)?q-b&S-$#~!0ObCj4);ie~JeD1R(^0o%l;r;f48Llk=F0*8Bv324O9|%v`"
    "O9=;Fi?13nq-Wvlh=RwA7P5>Gkb_}MCObf~-7;r)^So*QYAVAoZr!&6sc^J*l+A}>HHmya(nnh2Ba9$4W*kzw*<%=+%wL<T>4lkNsL7Y$qImHU"
    "?2au~-v=-&CzQ;+u0{MRU2Td8V7$#1_baR*fh9em-<mUCwSH@x-hG$P5XL17j3C2}v1l0}hsdiEgZ~`foSI$Cp~Ia*p|SiWesU%L!_ZP+da!cB"
    "#o@oM$0ahG9$36TMRHy&<+#kRQP*!@*yU@0Wan^QOnbN=@mt^0@{zLb{~nhmM?J0J;YY<M?D?8bFOFcz+%vbpdOOTNk&EBb{~RAeF4ZMlg>(y>"
    "w6sjbg?piRkH}vnR$`)?ozhs;qvyZy-<&`HNB_qc|J(mz`r1Mm%7~%?4?6#Slc!BsUNK>vj)3i6Ix^%kKe-ALD%VP;c}&7euMeZ>g|J?exM&!M"
    "Vz%kv{{TY9S4%ACf~Ul!0hS-Q?O2J~Nc;x^?%NKSaDY4xaiCx^a{Vr_xD*oXj%$03$OB#XPMxc$k`AAG4S@(#e$F|J*#4kC;irJe%oUSivtI^Z"
    "1ELOfoV0eTZk3xlA>cO;=}fe-dCSR7ytHJ2X@<HM#q|8V5s>P=j)eeaC3sXU<z^cmJ1-6zlCk}!WXQ3m1dS4&2<WQOxM*SOW42{^Pq>$!oRZI<"
    "1h`=3HfF}qa`>Ph-%q;4I$ZK(OV<7F`1sU{@Pq`hF+N7HH_0Ir{o4I5(M6#%DdKIZOll3L^l{V&NJRt^55{4$wZFuqh8~mx^<?%d<>G@lU)GJ9"
    "F`WlJ@qc~Xv`slOw4fVNzjBGU_bwQ%5))69(q&)qkowH&qE(wTkT}Y-#dt=|68p`pJF^P7y2l;PBcKZSN{)I5xiFT0S-<+A4VI}weIUr+`RIq="
    "AA8pCP3zw3@<J;gbpfqVkoKS*tGP-w_YD;bH<vfH!#HBAmi%e*fe8uC*<y>mU9I8;d_)*NwcL<a#3vFkLw|2c$_3o^Z!Var0KYu{D=gDzl%1k?"
    "`;d{3$bzWt*{`Nlx#7%jhS!N~*9lR#zL^i+PJ>oQXMc-;-m_+2!E<Iq9&nt2c$yl(laTWwh%o~3f%{^&;^zyl^0g<{-r^ZyGg?lLMro};N0jxJ"
    "u>ngZC=i*{Oq<HE%8MZ}UL2$?l}l7kvx>AB)D%p}nnWvm=jN?1SJqU8b}#CiRo)v(4En}eC^rUZRIskB`w4rM$1)44&k;Z=U+aJW$;cEc2^kTg"
    "(AiS&J^9Lco+qWaLM$gkQV#|NzC(d;Y1E{PK86t<PsX+IWcJyb1q5GsmuDC_rG9mcY)ykQQUyZYHglpdhiogdnNvsA0#Amg=~<$Wyg6KTM53iS"
    "1v;N{D9fgqpX>1_qc53Ex%PHJaY=xzO~k%GNaR9Gc(;zB(<rbLG>`EcS-i}aN-*Hy6$_4D4sO|9Vbe9gR4s|E?l!e|%D6-uB<}TnQ~b$&;Riy)"
    "UDXOr%ViEFLnsbui@gWo$$BiQ9EftY5Y*6BK>aSfT~<#(5s^w=h0i@wo4o_EC+>=;-9)?P?~3|TV)3N;H4`G;V_c`Kr4mRN38k2)6Vgy){CKt&"
    ")w5f#D5s9KBeZWUmZX<zgAAF78E;#7e0R8hG0vGnV9A6VDi%84GaiSa+Yp&15P?Sfp(tO<4RK3y&F1YvWQ)4cO8HBVuz17{-exFcc_JwZ<n|m?"
    "XH~I50)8g5-QZjWntPLD14hL`4kmPj;Mu*m5&GEO6ntHq;3jyxL4*M{{Bev)@U7G{@WXrw6BmB7WnEbbcEN+<1EPn8JJZmpz^Ln!Jk1|;^b=*k"
    "_bLDT1oEtb?^Y6FmAo*G#M=euLmY#xxfpK1XTtbEVsecNR>R|En&I((y<9td^9pqo>-Hf<BOV_pb(R@_rQ@5izUhWA;dL0qb}jzCPgpp<uj;AT"
    "87VOvsyqmcBNH%Dk$z`cBje-UabI1sFMkYw`Cp7fbS{ubE`#PemN2<7c7;GLOS>%Wy@Q^gR#eX+2F0g6y8m6`gJ*CrJa@l%Gfg~^jQs|_^(ns9"
    "4keSHE3Q!X%*~4So6qkl{#0Zv>6;%e3(vg-=7M>mW06-?(J>GcS+1-=RQDf1VM>Ua`72(9bdtHyJNzU1155MbmAnFXSU2pAyKLv$5{4J63Vu@8"
    "$RZtor4w3o;!g^qF#E`!HBWe)GWCF1sgzj;bk?RZd1&IMBDTdU*FEkwC85!;*US=<2NyR==~5@2Gp9SCs=n;wP58UH<z~KBZX%22;4#K)QE)g{"
    "1@VhhGCZW=1LlXeaT+xXA%c?O{$24EdZyfY_`vt0StZ5iP74gsiI6E&|F#Z#%~W-hzA5MmvHyOb{@?1f>`9e9jlbwZ=xmEHyb{lK8G`ejcyd2t"
    "Qj7jGxma5pg|6sAa1mvR1nJ=Z=gRV?)Y=x{GYsUs9)rj=Q}7Es*lTzTa2!uc{Hhf@bj@AUu?7SCRF)QSQT+H?<XntIQ0rUqO|89pjCt#|;ko7v"
    "*V+6Lma)ewCo*<6-czddsyuWdoaGS6S7pWqyH3{zu+wDSY~vO|V5Ju2JuvIiFvfs@a9p7v&~E%z;S168*a}^&Lk<a|5tD>t2pI*Aa*5$j)+lF#"
    "(!GKhOqF#Voa3QfC0Ig24zrr~vYT!QM%KuF{-KNF?HFp7g6ej`fg8Zc+mg{VGZUo*L;sC$DHB`m3ivCGk`|BRB+D}Z%Ym@<^NA05Bbbf5=$-qm"
    "(z_1g)TpN#vr}ZpoIW9J^$7$fxm`M%BN)Y1?fCD?Ca-m$mSSb@yA_^n9}35R&c*K)McJDJu|j)6-N8tYneAIHJM0Z^SI(A}L@vI6H$Px+FYQy+"
    "x9@v2e(~8T0TLGe6)Lno3u^&^I1TrVZQ*1X3R7W`{(FpN5D!ZRA$)#mP>PFQ_x4^K{gI^)8V9DFT<G~J9iz$mq<8G~&kxhY{szhLNfnPXlIO|?"
    "oaK>#BwCw~#m8s##ec$m<*0Ug0kg(KTNX60H~pIRqYngM22m+jx@v`K9wtyK5o3tyc&j=A_+hg<g-^IR>OFs}yuYl3j4SZ+vP~7cS0F+a`v$-f"
    "KUhK*@|~9k3yv=`C?N2)0$<kE+$h_j1psviiZRYO2{Q5=%V8MH{A`8kBPO2KW67cp=22KA8%G7e21-JEE!6$0BCDOqHW^#K?ym?@g;fq}jG`di"
    "r1FX<p!bnSl>MLek9wfS{`OCy#NKMZ)~qHwhkm`+_&X2_y7FArh5y4WZe~X=g{VeVOObW`^E3l8<6rMSYh4KTBiC`#KB-q9tB8y3;GvW?EF4`H"
    "D&!-jeVSDt`!s|hj@xeayu8QO%O;5P#A}&n%CVsOP(wsFp5Janaw=R`cOF@eL}131C2-TY0ND9e2+Ncysv-ztPc@F@4oEvp4Sh8H3W!9-L1}h5"
    "F4tkp;df@NqZxT{%86o83*!Otyu^Dh6p=Kas{|tebwM=#?d?%|$8G8d<0y=A%9KyXl+3f`2kZx*Lf+g*c^tpwx}{ZIYFrW1M{Bl-SAZK;<XbEl"
    "j!$tOG@=6;P@mQByoElYO^HDm<i$BZ1Mje2s6{h=a#{qtS%QH211`Nz=S<3CIaqavW(G6vQScqK;vN^SjL3)b%4#tR6&pkCR8WC?TZ5>DdH+LC"
    "E9LqX--t3RpR&+r!+#LJ<^|5giI;Z^ZBtM2Y$<IA=WE(bf^q(KN`xz=HcZv0@<$p<`AhMz^bYmBti(oaV_*~D6Z%?LE0ZgOtpa7?UK9dC)1qHO"
    "wXpWc7(@j&#?2R2xqfWc)XlqTfxCjhyMYU;>3y5-AqLA~-Q1t#Vz0bGW%Zs2MS@ncG&`{CVu%n1!2E_OLd9fs3xuM##?&5LD2-T7MB-nSw1Ij1"
    "bf)+Drf74yN!|u|Ba78=5|q}6+dsFRV2q`melx=!sJeKXvl@0|!3kyl^!?#vv@3L-u(uW~{j|U(Jr`9;K&!n7c&bTV^S{Etsfz}O6qE_;bjZ2Q"
    "OKc*p$Gfn`)if}hU>p5`(-IvJSkxc;l-7ev+XwLQ7rdV0LO}hsRq*aV7z8*KHCF2*u{%kNAm@o=eTYZ?j1ZSi^tD+rj%fAP;?z^gjtrK^R=6mK"
    "HOTp0boF5g%VFn*>WQ__WNWf&kl~Cx;qUxHl=cI$OVy}ak3Ys+f?Rblc?XUe7F2v^RWO{CPnmKED#5dpqOi(6f0pP|EWZ{80rV&f&U>4eq$Lj1"
    "e^8hkjtkYlmYK=^b-K+J$jGuULJ)X*Zcu@*Da1qW134xQe?B%1a)630YTaDhg+^sfHexv!c=<IQdaWqL`JeQIC5INS7UUZ`Q`MjOY83(*9-W1K"
    "rl$&0YEnbDZ>xyXRZQ-&y9=+p!rO?!1xu*kUD2I!BGrf-%l0cyZzdKr9Kk8tjFuMpwO!%C|LhWF333T2Q+z2lEIe0IJ{!3MZg>qxssd?Lah^#U"
    "fQyQAzipB@n+s;Oma^LcA8*svN|*DA)5zAy_W5u_IqR5A^|T_za?02yY)+*`?877ahgNA9&EJhiIPxj(qu>3ekcj!k^=sla`$$@2U)y#PAcf^1"
    "PYpq+%lvG1nG+p*D4bDUV@2bvq~6vRzTuk@EcEu*W9&5P)C!0^5v2yog=of5pTMD35A!oOXMSDjlY1H#3*coAA08Fdej_>)6Faou{ocSduy-2E"
    "_UxKB=h|dlZ*37Q4ACUwNo{%Y1TW#`(zL;S^N<@*ODU(*N!gsc{n=|8qVj%4$3zN?w{Mb!!ROt4Y`4yB8hw+bu_=-`wkPZCp@5MfZkZiLDz=0W"
    "5ngeJN=h2-4#ZA(EA_4WasN4e3+H(iNuyO`$njqezqp6m^m>cA_^ySvh?q=dQ5cH#n_E@Hkg(leCIL-_J_5VDBtvc*rB?!xO&vHj5ibksj<h(b"
    "w)3Oaf<}WtV!^No&_7H40D7Hg^jPCK0Xv#`No}X;+<astF=%LE-~>{J8t96B+U{wLC*qb3VX!l+R)jcvHo%$-xGKyDUUUp+&^7Q>CTD`&0^!zK"
    "G(OiWuX)MWD2XW3-Nqn*s<AJCwpXe*GdGt9U@*MW+_6a@CU$R`0!+9445l5$z!TRL9bbm?PiAP;hQG`mx%b%H6L-_x+$+55)QP{fCBT8d4TlD0"
    "vV2NX(<r`^3sr)NiGB#t1BG1Iw+Ko`<qdo;-tVNp(nhNcp2xPwRXP%_=qxpiYHZ27xP`#9C}(&aCIhiKQo<o8;NE=qL)yzfI%~*;QZcVo6W)S="
    "w$I?G7+*;2-(SA{e#!`}uZL=Jaf!&Ux*l%)*(Kj1ZFl{V1H$sj9mH88`o+B^+yJ(}A<|$z3FU;b*t73Y*K|X+5ZZDppe)XF_XTQLN8UVytwW#`"
    "1e+DjE}n^b7YA<(%Tmzhg3+c{(M?O=S3o7&X%SI^CVN~Z;vkdNkoVtl^OSi0t2E8+z^_%o-snZB5s;iF`+l*pg$rFQ$?ZTLgrL|BVIfS!6_f8a"
    "QG6)F3&B2Ww?k2fYz<Qk!hjFnmcr?nXGA<2mLaqso#UJ^DUz0ne_-Y8=1t2nGgaQcPekH}J*_Ei2#IO(!hDi`IT3nWBMHjlw9R#0dHIV;FyFp*"
    "abs)}e{Q0-V+DkpXjAyQ9|5o!XtKsC5Y{r&0+T0^l1TN|odF1&jaPgBOCm~OAV6W0XgJfB*^>pgActv~1_Q$UPl+}24W!OcjK#mim;TtAL^23*"
    ")dhcx)EH2i@FnmrZD^x*;^o(%WYLlixDtR;<&;ZHvGLtZ%5bP!+dXj{n?>_>zKbSoPs?_d$}|p4HUcByn`{AOncY^`wyWUhFiohUvmA0%DonZ="
    "RBU8vZ0K!|@InNQ_#e%ucXmq`9t(@+a^aGHb!!_E<%8|g+o~Ps;VzZnpPJ2BrVkAIG<Al$ZEY~MwOpF`y~bePgdR(vhA-v$WyFO?Q&=YJ%uTe*"
    "5tc;k>Ps7xYbjeTvh4c()RF<UtV*3`7@^IwC!dWUxoZ{1;?kw-U{a*B*izB1i)55VFJ63~O9om3iDv1mER)l;DH-0T0}EoVkHf#PUW#{OS%8Gd"
    "Xq2*(`k8Uw@tx>%nhoP12I=lnV0Q;ivR7Vt<&SRpU<<I`ww6=37b|4_q2bWkp+NJ*7yrYr#d#C(oVh+;GKo{6$i0*29tY0hdR!>aG|s@nf`|<8"
    "USNwCc6z9FT{LI?19{-?!uCTdV*)IeNyB@=TFmrs8zhTfnk5lF&f=EYY&~cIi*T*X7Qs=rd*a~1SurbH)mtRI{?5T`YZGioTD@(VB4QhSri*_!"
    "n|f9gGt5k6%Ic92S-%lF!zCl^I~`*q9ym}M5x6y+F<)=ZRnw`F$I@(znsRqkD!rLI1n8YWnRB!;!lI7$dX}~PG(P9Q`E%Iwm^SlVuX>UgHrSMW"
    "d}09=1_NJ<@@5@$e>)3s-zn&o5Exzapa_tT?Gxu^JnjlUTa57ub-ASA5T8Bk|LD)mOoWJlUi$#JK8tgFfw{RN@=mG5u4e1%PapVho&Sq`HkDe0"
    "9Yi^T8l1SPgPPj2Q|$K1nJDz8rZ!-05LOx4w#4Ajp<nOv({f-r-fNi<0mmAYh>;AqqfoVzUJ<GQo0GkVud*!k$V&6j@@(j$PWs~3Kn5B1feaEn"
    "0wgzubv#Ou$y5}T^k*ge!hs>*Uox#yvHF=w(^fT7?*dv>aP~Xj<jq<zm_7M`MQvR$Y;ryFRGI0&wq1#qv|#Z7co#IfYaXRXr`pPKC7AleZg@$~"
    "oJTYWKq3YMC#*zV&fyMGfiV9|+M}2;deqbiVYI4gGH9{{#vUNc6+)?igONpdNKKf8f#_1XRQ<dMe-#u53C#MbKeGlw3`!zG1tJs-`IUR)&dFN@"
    "T$6E)8eM$eK^u0us3=o^iuJ=Dau7d)_|c&JK&teRfx^>{Ct(tnh9PT<B}zY&T*{gWw0$1h9wC3Oh;yHJOkPJnJtAb8D?Q0cYa*6?`m|db%rt}v"
    "K73ew<MlG-_a5;^G{OvvAqISpguQnunU|-b5@`}I>c6rI&z0GUcs?6eLtgL}TxvKGh(@q(AhEGUv!Z`lin&=hQtSFe=;ylLzU#p#WK&dWDrz=i"
    "-HIDwW$s`?EiU*gxPe<BKUlQSM<g1iQ+^XaeD-W~2<6^oI{W`qGe04BfOiLi_(6lb!R@U4<RZ%71oLjJbcO@tLZ|)$2me|vN)=$eB06;Ljt%nL"
    "KK~U8R;6td+up8``RjUif=!vGX=P(h+!_ScnT*C$1c}Ii-Y=^%vWe}Y-l#DjY@9yrr~{ySGG;FC`ZL~5t<sK;YmWs(NfX|otAn{S+wIySM2E7i"
    "_DW%g3~9)oSLr7P2LfPlPtC}i5M6Y|?t#GwJSr%@kY$rC8wYkS<P2@)@&Qefw4_anA`iD?GuR%1f6t1&vN_%}gX20YedW&J@<CtrffFZd-Qm)l"
    "6KztzY3+fPW&i24oO=s>@Ln(Vt31*Bec!SO6ND*;vn5np206Ht2Wf_Sg|ctK(9bq-ZLFB_L_blkkiXdNM_E}L_ejKC-4?-f&|g+I6rBQh<Jr7+"
    "VNDK>@;ECS!^!`TZ~Y%<H5!qQ7|HA?b0xlf<<d1%sgLSoAwy=NnT*iG#t<EwBEZDobtdhQWb8BujkhXZD4L_=td3^LF)`z=rU1L%ZOeUe-KdPG"
    "F~dRDt*RW*R*68VeLEk)e(%;r3&fgbua{iRJ+pGEEE)6`XwK}Z^xV2gu}3*|TQo#1&h2YGKads?aHf@LQMv~wRsn%R+ji5Xw{xT2X?NmA{t~BP"
    "#NvHB$yMuxZW)gOUs^qqgD<XXli>z4;cYF6X$WTRz0sWIO(n4CaLvKaDt=KLp)_L;JRl<IgbNp5kIkTH0Vk75Q54rrjs(JhlG_cNC`T{dtcWY0"
    "(Vb5s$DFX*Yb`Y&(FypTlvR3q0@A*-dFmITq9CpD-7PH;5rgdR26(^5C(Po=nwf_?5y&=)t4rL5nYLAP>UzC+lR&7xYY$n{(jS`XY6&z^jyJC*"
    "nmu?W&x48+_q4M!ELTeG?nt^7YHFO9B^&pbjA$R9*z~r~-{IZU3@mlN*cHlOFE@&!*8{Dd`*_D8<W&)eEN57Am<Nlf@7nTHUl=DQZ7}D79=TS{"
    "(CCU1*{|Jq^Lslb03zU{&Bu|3&%?Etoz=&%owsM`=~_-zjf2|q#K>+gmmp2Y!HN!7bD8KD9@lZW#!@=(qY+B3MAeMf?q3ye7Zs2WCS;7C4dt))"
    "DQY$)=|)w?<@f2oYlC3-<0vWK?y3l|OEgn&toG`!lpnP=o02<x+)PQlLG&^gvU0iy?9DZr!Q`dQv{7%9wi`wY?M|Enr}Sjk9J5;+L1e~6us9&@"
    "I`4w~>PugtMVkw6Rz!3G?NX#84xQG{V?TPS9e{mfE*<&g?LlAnlqXYDLabNr&;BM<ctyA0ABQ7Lnst4{qe{4tI12YrXVJtpFK>7W%XvdItl`cP"
    "g0QF}O)HY7-Ep>QD1+z2N^0|o%m?QO$R93UjvOj}(=L})*v`Vqp;P5}G>+r1!S70fi5LXamUKKHNgi!pqh%a`yN~9SqBdrmynYqM#~7g6#>}$1"
    "s#tn85iVoYbUG$vqxS9V)<pu0$PR77bxe}y7NsAxBQJxWQ3Z9%Z4&9J7P^pURV7fpeB?+)9bz&@-63#<_ii=K`AJeyN7o}6xHS)~A3M-?y&#CJ"
    "yJiEDy?xr^Ht7PY(`m4a+Alff|F&f9T9Asbe3ia9Ej;Ezw>$emx7RIS%{_jA?YBlt?4zS%GYdA|>-lgRO;5kfnQC@SV<q&jLcQY2(C4*4MV3!v"
    "cW!NM`44ZQi-Jx~z^4n*vC=YQQld&7Gp$ZWyOZzyKSrqFJ?9Sv;yY)6d675@CvA)t?TQnD#S#dPIxcMxB8h7m37qW1t2DsFX!(y`+EI>Kv8d~z"
    "p<gp~#~7Q)I9AYXMk6d^AC<$>BB`2JU<*bA*P<NdOvri*OgmzM4FtA{F-$ozoy2VSP_CdhJ1dP>A<n9;tgMtY`0*B}gWD$1wbya6>(*)-+qc)T"
    "H(6NtrnX_OifcJd!(>{uEh|qRoUS?RUYF)KF_=chiBov<6QShYBN$t=4kDQoj)yZJkiU2x3#%iuD-QnXvolll%;5W`cQ1q<ej|pHvHB3k{^-#p"
    "a>~MqAS+j4eH^^S#t5Eywk`)u$m@yo680^xa4ceB;dah>__L6iUaU7*bpIdHeW5eJRP%%rPsvg}>T%idt8AMnNWyvqxLP*Lu8Z|yyn6#A3{K1i"
    "(YT^$w$c{W!7MH=7U05Ig{mq0u@SkIL*juPInXf4&%A9>NW!jshiM`U=QxIe<3<o|7><I75UDP8n*fQ;D6%4E!Y0BK7ochb4NGaAuhxx<OT-yd"
    "XfWUIyI3M0%f2V@H9OgxS+G}(AD1Mz@vO*Toa9DmX_I1q7Ors-c4rd3omd4Z9qy8sY>EfM2dpEDqYEB26`Zl9?ZTX9S~%{|#1f8HEv0!~O3{Gh"
    ")gA&X${j)79-`)oiIvrD`#-pI7OgJA(6W9y<~YBBrd&8tjp|ioO}4L7jx~+V*^D0-_i$k<22y(rnq?2cQ5v-h-W8pGxPjh4XI#-~Hcjc8m`PZ>"
    "^m_9h?H^61)f^=4h7Nn^$~Qly>6O@s5@EH2IDCMv(af7lb#1iu&1aLuR~)pknk>K)-c~9`gDrwqH1_s+3OB#<&3Kh^VT!~}(O5!dY&h<%yeQkK"
    "{}B~&ZB$90@*OcU*2*NzWnPI4cPHk=D60e8Ym@Sd4fKpD4uX1KqX5Ck*k%(7J}j-wSo8i|RnNt%8`anNsO?mlT8~F=C5;|46#KOZ>-XP4mUq^>"
    "-R&eDSaFMwF*bMOSg|8#T<w~obZ8**TO)C?<mMis@^;?uTVXhw)TJdWtYe}-Z@bH&QNQP>)3Fy&B~uNIo#=Ff-KjG(dOHVAXmpb%LfG}O-o0T5"
    "b?{&$dTR(7WdPF|y*(fN)mfxyRyxh9K}%DLk=8`TtNI9~dZ+H(o4|Fbl4T{suLX7~cy*)k)vpFwi0Hy725o8tA|20R6t$<cZ88!3th2^zWfi4T"
    "vrI3@5k(Z!zLC3<5yAAXJxHfd`z8>DMoFLAI@nvIKF6Y1T9R_3#$_n|T&qq0-brr|cehIodt&e~-=BHoY+B9;nvIg$sZEoxXSgyP<;gG?7Q&Cr"
    "xShm}tiaLoMpszQyr5SLWz*0(r~LBCvuE1}4pfbR`m~H{n&SUPcv2H59rXgKQ7^DVOhrGOkfPPWw%;K9HBqDjQ<re0)xYT+Yh?=K722{#PxGr+"
    "cdP4DgrHtfLW~Jv?D?U0gBYcrk#5^|;Kqr?#A_s<L%&rrbf}g#hn^aGY3{FrBS(xixtEhdi*+{p|J8|`NoB5x<t$rSa0tUk5Bf^OHC$g`uT?19"
    "1D6u1oYo|o7<Bdf0gPDT0<lYY<Wl9+Bg?BtZkzj&BAbTtzXNmC@&@R~3ohfg^H4g7+hr4LWI#cN);S^G^0vTyZm62LdSG8Crh7&-8kPIpCXpq2"
    "dkw3?|4c=VD11*q7)P+_z%*@AKMv6fAX`hIW&oCnZ=4Rklv95PdXPoi(C72!!3e6u%W5*D@sBTX!EF$&PJK;h<c9m7OII+NlowH}p!vI`R;4UO"
    "|E&NTN+Q*?ewe4l<+^)I>11T45d_o1)-IB3@@i7IGP}DqEwc9A3$7qy%uW67$z`O+4*61q@E$Uj3nO8&Mo~D|x<@#=Aj^{1djfSd4*)g!(#8@>"
    "Av6lKRXxTU3Je{pgv7j|wy^b`UJxqNo{*GX&YFO*3b2f((^+TfMIZWB&Abc(>K@vvN!pu;_Kfpa8hvcFEu(<tfqKg;rQH!$XDZ6^CvoNCwd=9K"
    "9$TMaI-PQiuCowbvpE|*&#6-&TrV)Ua$`|^=>IWscTfk_@NKZ)Ft6fAl=L+Nbo9-F%$ahxKmMw;roo=P*hx~9wlY{wo#}MX1VY^@NBPQy9ElJm"
    "F-^p7xpLw0I7P-dcoc?}5lcvj7m9{-OL)qQ00uG_5x)9f;)u6`X+!E^roLQ3GgPu7!8X7%0^<eN*BcHhBUt1!ioOeRHmB2CS*a1~w1LJ@CjikN"
    "?s!s3(|tVLY9#){NoyM>79eAF&WtS2=T*_sYe4NAySun!S}Exu7wJLt@mVrRA;mmiYPXdSRZeb~n&JEm%Enz@YO2RYlVN+uo`<pN#nrBaEh_7!"
    "GkfkL89EM5m32H&$8fI!O*w|wrr{HMvOSltZku|IKlqYu2fZ$<R0*}UmRj7U)bz>@=|YY5zxNh<192scEbLh*w(Ym#HIxj>)u2mes=Z?nt$OEC"
    "Wl*Xv#X=Rjo7xfXlG^Xg2I3k-viAd)Z#flHKhUt^yJ9JjY-(X4dT$St0XZ#={DN{iHXckTu?}ff+@-A&#|x%>f=P&)`-efY{uGvc?9q#W<Z1_8"
    "@nG#|ILc8kdjEPz%e@mmgHmtQ$RASRSN}Jv&I<zb6efGA?yFPhJXiKgmqLv*){IElbHk&Y-fnlx=(T2`Jzbg)FSoo*NSo4iz)$SvTj~W*9@s!w"
    "eJ&(hW<7V^xuA6QQfNp@32?i^m~*ZoR;{s}i`?q&452Xc0}FKioDG~t%B<~M`xYuk0~|l;cX#N~vDJKDoH*ewA?x!rO*D#{eX$622~LnQzn!d}"
    "PHR$12oXM=N~nd5vX5q8=ip`}NWe1&YP*@CD`G%OGizCvi|fT?8V@_yb^sA1k4E@kVUiazSzkBo+$fKfat0E+H9J<AB%BQh43;^m5O}rK;fI}T"
    "Han#pXCK?Co52jS0&kX)Yiy%gh6c%#&psQ5+TQTtgwi@)WTX&0o=KQ`nz`*&&YnGswSrwGI^ort&DWXVGSBmDTy_(kIY@$Vc9y^CQ+=th05uKa"
    "Dl@$hGMh?kZsSV6v1i6rTiTP2kpFtnUhOS_kz|A^Xy7U!g*2h)jSMC*yePzP>-En;o^S}2268;ZBb4D;Djp^w+Cr0e#W0Yo`F&|X&4d3t2w|8f"
    "6`NDc8$Is{6;Q(t@%I;u@od~P2t6TXXntw@H;G7GTL^~mS_%0KeR5lfkTx(-TBcJEF21dfRfj>YxYX%@o|_`5lMVx7hDPyOe~)*^9sLsp=g}Bj"
    "K%Q|fr2A_jmJsV;0ACZHa{GfSem+ZM>fE2Wt7M+}?QILV!^x*VcOeFcq%ClYeGyXYvSPJ`qEoc_VBHfNFs?#lEhpfAO6;5SE2CyTLkz8$XrVrY"
    "?9om5x`$5lvwz5)n+b?krdN=nW#dmuHxgfQb=?NEQQ)@ESY+`j&9hnQ=kZwx(`Dk&Xk{QZ6{0V;R+zV@FgozH8YK8QSw+uzSBT{fj^s1=&T9x-"
    "h?fkhIA_6yG_Md<u?Qe)%e6`dC?Ee^c)(%R?Uib<?_@<O6`aArBfi#G8LeH;UASvMkFy6q%5;GQWFz0f1q34>B6eK0hIMIVa3KLM(bK_~3@4))"
    "&pXKLO|He+fmgwRXQIzV%C_<t+^loVfz~)cocr+-dUV-U++ql_dj{YnKiXl(R50ff`@ddH?5g*9=nr``PC4AyB9jt}OW;{S!te^1cz~YBwKIe<"
    "^kUSPb=BkqPMVuIUncXxEyC0MpCg$~r)ElPj)lc<0xGwcHY#pia{BLaht-1p_#n0d{fhd;VDDLq5WgF4X!QXr#ta+e$HW6<X^|Q6d|>`whEmg_"
    "6EZD{Ay&i#&xnXe1#q|Iu>%}-{8|NPFIAkPp67$69nKkXNHC=b3KnbD?OZeTtxj&e$ySd-29ME~+g1Qk58B^~SLjyz*$!D1Yw)S701xHG$MlER"
    "Cb&rNi^Gc}@m(YUFiQ6+r0FK=C3@<&7*5&a_{RtEc+OL5T;J}ejF?bvaPqvZ7+`E!y=BgetT$Bq1Ns$!E%DmjD1OFNzmxK-H_d51a?nS!&~rQ?"
    "JT6E!E2(8v|9+Rk^~N_o!qM}PwE#%K5W~-`Tl0HE9Z@hpVo9T&7tEo{vK?ZaDc5!ItNb8a@Z?Ql4);Igz}`~|!jyVY)@`1CAMLTB1%WnO2_sOM"
    "BTLk8yp_okK4W9WGX{blRrv@kwIeu#*5VED&KfXX!m1yFT197k;<&NwAdxGP4fHJ<%$NSU3|5|p@&GDvR<OQ57=>yfACOK$k-d0QC>7F8SXbC1"
    "NdwYDVK0Dno5500ic-lV>n1Q}OVtqwKK*`uhdF%Za7Z5EQ)U6Rv=IMwkSHDz7-swUb@SkA$vrVK+$rz5%{rkKG>AOl7X6|h+<B@+m0_K&2O<|C"
    "45<t$Ox$l>YsXW`C;gvPIVb3Uj~bKnNHHjJ(roV>)qb&NcQLhbJU;`in?*K0_8^%C8-x8~<J*MIa|A|89J`OU=2-MC7bQaM@K`SBH`d7+2Kc+&"
    "4l?CF1Kz&pL}*z>rQccT)E*S46dZu>;TPADX2^YMOX^hs@!NK<eJyn~KVjQ(VNjn(f%1^SCYXq!GK6YypC3(j*}490Fw!#<8`p@bQ2+jl*x<-Y"
    "^9y*ivI(PvX-k`fc94x$6|csrIbnIKMAs(t@IN;}>nt-oYVAIx|9#89!@0T__x@69M`oE$K5+ie|Eu%ozx1yUfBT<aeYkDsLdNn*i65bTmpz4w"
    "5lM&Ez){q~J-AXU3gou0cz~`n2@a^{!ibD(4Sq$%MwORZKMTzMNR2>-E1S&~Qv!0-5pd&MpEG<#6K2{FZfweyFGJA!0ALve9uW6Q9D8P9=Jf}V"
    "c;uXN<r1l4bhtvC)s~7erGKCg29f|0GY9;}PlmB6N6-vDGior^Ssq+AWZDD<0yj}gLccJB$F#ln(bs_SwkDyk1pkl(7UPE(fueZKPU54-SX67v"
    "O8=rS@@}gGf5e`4{?1uoOj+BPzocB83z7|NwLorl`uJ2aFe#l-rEg2rV>{Yl{4;Ghy#S6gMTia6HW$o2XO)ToO$zvZ{l|vhjww=4g6X8!TApU$"
    "=y^B<Om`&UpNw|hA({ht|F842@XbEKgZ-fX=j%pqVqT%}%`g<{b_6Wa4zk1{0qjy0^ER#dZo5;lUP&#PudL{I-v_?AeJxn>As79L-__qj0+0Mh"
    "wGZ-w<Pah()};_}C&!##hGG0Mnyd~RQ%f0fE;iMgsplOzalR%FsoA6S;SV#<V*i+!_8{xoSk4+HKnzf1`|~8ga?fxGzv{YhrInRM;OWXZ@1Vf4"
    "ASqd5S0*kHL+Pe1%CosB+J!=pn*rHLIA%vVdf!?|I*j#Z1Mjm(v29jBrh~E{e_}E4iWthiOu$=8X(NvK>nQOJf^x%4rh)K`3Q!ZNmvjoXnt~0z"
    "yLKSR$phQRC65hCo_-CZcKI9jx6${B5`!E-XwZ!s`pJH=dI{xJH=f#b!AJYW|Hs*z2iumF_hD=AGv9f5^VF~3drkN25xRly1~mv82@oJ70YZQz"
    "2$XDVj0S}4$nvc&SNvZpl~k&dRQ_=6#3`$+SavFwLOdvnEyU2YP`7BHo1Wi%=iv-{SnJFBzHg0t?{i-}x8c5f&pl`Fwb$^?-|r`WRftywyc2zR"
    "#waK;rRI=(?Jl_Q4tpyt+!*G+nX-ebz&DX7QCj9Af@d1byGLYEU9mRlteMr%Gj6^JX?>spird7s>~D`T8E{!o+0;Arp^EeZhc?1%L+VK%F_`+c"
    "n4E08F<y5&o~SspkyrC!F0NE7ga&mXIAR7*^=*l_!u1Ls9fLSGD%Qjbh%dtA0+lrUzCOnvWy2ewp;wXvBA*pv@V24&GZYm2G+oPU0iLs(@|0QR"
    "aWVuoFOe0mvkjBbu3c&^EHw)c!JFo+o1VhBm%jgqs-C~fmhitU5EGWxmuBPcT@q`BA;_>4YIcG0rm7==d&O(n(vOQYAjE6VhgI2w26)Rgh@)CQ"
    "L`(}(w4xA^p=qfE(8ENPG&->QyrVEz>FNVp4KuzSrTe5UByrp40~MNZOj+rvd4XTJ!^AXsHm5FFb$I%6Pgef;(@jYOiVr;C#!vZy|3Zk6tI`t$"
    "#eKUn9Jd!kl7YoAR*a#Qk^QThBCe-wy)U>0`RK>soT#xw4r?rjMkX^MkP70U<7!jEYal%Dqk<~e5kOO9)Ry{HlMW$1y31<DPc}Oh2z5+5yPSBN"
    "mxG1$IPbBQ2+not#&ee%SIE)@q5~Udtyi7MO_Vq=CY@z9K#N&{h>i>Ef8_C`{ry>ns|FaLwm(JmBKH9JECUVxeh@$2_QG8SgqQF$q1cx$9S{U6"
    "^q%^dljt$^%9J2=<;PMqwL&<@Muer#5Es2f1l`Ie?qV@enxt<;!WrzjKr|i|mbi`VcKkR}AeRTm_sdJM%OCxvw+NM|rf^544JQ~(q#gpKv%t|C"
    "$K#ks{$dWWULrXMK3ow7g+hYKz@;pqp}c}3xkt`kjviV55F**ih7mA`J!It3O;~6v^d<Me<^8=~@+*2LEK=a1Rvtp}raOYn@82qYG!H&xXprdL"
    "kLY#1sBN0N+|XA`akfh#7H10VX^)e|z&<=`hfwCE(B%hWe}M-n*Zf3qS-|DD*duT300YMS_FUAI2fix{qVrBG&&ApZe1`Xk-ULGyQ)<pUT`wXs"
    "@v*xUw^jDJD<VtW+zs*i%Y~oAOPnz3RE#>SO}l{rkyP!_RyEazL+qO2QmVAutZ<~?2f&EQhznA24fVhGQLu#r`q`T(C9-5oJb7Pyt#V_a@VJdB"
    "209p|b+3F7A@^05wbE!k+)Rn46hX8#p;CBq5ze~bhXH#Pg?@*ffRY=5*zw=b<kojr4O-iGxhM*Wzc1QRNps2_d{$jXk`jzgI2xWT6I<X(IPlVu"
    "mF91p6~DV*YXRcTgmje(F248o(|zQ9enb>wxGe6M?_fJsW^yE<m*c)!;9`oM3;MPjFz&+FMNhs*z!eau`+FU+wl+Na*1c0=VW`i}ag!T$l;fZR"
    "Hh3Ii=H1V*qX6W7y?!)Q7SaWMBN;f^yp0iDOyz;*WBg@sslksqM#VH&P1@b%h<`q)1cF+5I6v>>Q1vUI_5*#NG#;0Lhq7KJrCgW1jEAsQDQ-(e"
    "qr|YIC~sF~cpHG2z0d^@%53#XKVm-GniByF{Is>e<MtN85pF%Qs{xnkq#;-k&iG<9Ik8JV67}Z?m--Pq7b+L?J!tRyMi6_FqTaeNC*-~etb1#u"
    "S~+#x-QJVTPBTHv#=MDH%@%E8&yvO_&3hYD=<$osg|h)s+qVSg5P6w2f(r16cd7~s-;3)0*)s1!UhlyYY{az^bN~ty*_9UKEwmFcPZg7mV|rxX"
    "<Zq(2oG~+lS(Z{Lt_g0_Fz1oF<W6%m=NuJpm@#W83oYT(VhUK2eQ_mtWwpsai`3p4`BHybL5&K{vc^?X)sTv4aI2JOw6S@k$YZ{x|LvI5gWBV6"
    "Ub<F;Pv#02;Y}QK5H@xJ)of$Ecv)6L3Lg~1W5KC|O$BRfdLPPr*r1umr1R+03iA{23lE`MR~TfN6GzZcVF0%*5Q<TN;!%vIu4N!MK>prcNSKN-"
    "$g<!91a-{~@E$*;-&B-4QO5F<cM+gtImHX9zBX)j%+(;6h%S!tbc0hN?s7p{h&&n57*dL&9Qge!Ak}?$I<2t&Pr~CF!hn~x!Bb(9Ic1*e{&(p6"
    "Z&s>=aD;0khz-@f=7~|MyrAFz+S#>*PdrkHhuy|_t9$2yxLgemG!;PNA2BuX$;$MWPC{kji4tLTa%@Iv1(XF-Yoz%I;s#-luo=dy);SUfwZ*g6"
    "8Z>Q-GZ9sHy==2G;L38N_9AOy#5p}%5>P*+PR;%<c!}t$++4d^*WP5-C!f*C;LO*Vul&@cIMe-&;RU@6AMc;Ylu$tdGV}eK^YE@vAg$de%UV3-"
    "(8x~-Fl}F-o7By!5HKa;vj(u4NyKe*NW#;<RD4SrE0TjLOxsaI9Xw<Ah_caU9^nysebc2e(QQ}R8@~-A0z$TTzyhMReRx<r@lJm6kxEPtUgYut"
    "wFlQ8rtTYzm|UXMVCxYmi8_q;)Z5I0{R)|2W=8S{t?vE=J;!-mPi~I4Uq4n0wc0SOY0kb}mqs!c25?A#ugOMB!Wh2|DJs_25@-DHHmPT8eiSjw"
    "+hHoWVOYH|VV}8Uok@#|B0u}#uu3C1z<3JLo>|Jwh2JGqq}cIm1KovR6kgF#z^1CcADfcx@B(VDKJ+&Mbz>&<jzD_5uqEZEr%cVn8cvn4ot$;S"
    "uSyiY9dC-&Z*vUmf<;%f{_D?+t5ZUHV6PDeI^C}mZxZ5NR=!91h~0t;GvG|ljztOY#=0aM(Zn^iF3dtjpZ;R^ZA8~9MqD4~agXBVIaukV1Q&l|"
    "WoAiI`HaaLuCY4L#TonY{-uP48&Fu(RMLz%M(PIe?!c`FaUDL6e^(=N+@60#oa1q?9ZSUwJutDGD=L*x_vnvtu)DOCOt;o1Vs{V(3qH#9G7W{%"
    "W=$5VItOeNt4TSX>((xk<_iE(f$fedSRj$nEo!z))ZlT`29NFtDDP|RErH9MS1taES8ehQWMo<-n}Lv9MnmuoE;Sj~|Np+GbIN6v%g+1Q^rZRb"
    "rVAVnImOkN&IQXOsSs6hPJL1dw!xdo`!z)vwB*V|Kq$7GD7Fr2x;*C$gMICY{`n3HJyA-l%?g*mD#QnDD#ejo*q~YuCh`ndOm2Zv7rrDTNCnk}"
    "Ie+g3;DD7DI~~F9qWn>@oiuKeD6$?p4P1wFmWh%S{Mbj1ucLdt^h6HGDzhWhTg}@uD5I+yc7y?NF{!K=hbXXKDciXGkC%qQFdZ7JZr=mFeDrf5"
    "!&o07>nR)VL%U6tBL@#mu~N!X`Zk4NRUEIfG*QM1Fx61M_gA_M+NPh)GCK>kXmYsl5MAwFy?n<&jIHNZn8N+cMv_8DfI=8+RNHPU{2#yS&WX~0"
    "_$_r5IH8q6*gXT0eO}p)>6_WJm7J_coWo|Ulh~$|97-LRPSLL}?mEzytdRQ{?lH047X-FSAJS^8+tZVsg=lRvaI$BvGJ5X0S+N?YtHl4{FZ#n*"
    "=!D3^<d~E?uraE=)S%0jB_dZ`-#)o-NobV=#GX9I`HOzvB2bSr2(j*Zy*R7n&p}3z-KE|I2L@rX0$C7=D}8E{)IoX^l$!(b&<6Gi@j;jWogDLc"
    "KTu6M9VlB%n<RemXG0`E20Oq<QekcK7>xDXv_GD1G(Rax^n(|TlIV1B#3liF`QGtF43?Z!&x1qk8Ve7=_h}tnU@mQOWL&xp6VKTJMDZgP2CB?u"
    "I{F$|K(OD@cfMH7xMW$9I+ofY)H0R)wH(;9wukSvTE&Q=N{|!Ler-eKHO)5}Id~V*hDuVL4#;q*q}{SfD)h)aK7WqWcyJI1JwkQpboza8l`nYv"
    "#1U;aowqh2I<9oZ%*E-a+-5))#fh6YL!g&uu53Gs)3TB`32@}Qt?S-;UN~!#?Q=mChj(A9po;3zQ~{GFaoLBp4hkD;nON`8LFi<4&~MX3jlcX5"
    "+fo_!JY-`|U}P10Ko!Vf5P9XKf-6wyaZ$J@ap`p9%9>Z1Glb4@QQ~>t+%yme)$mDO(=+~)3+wXJb=nSpQYj~e#YRyJB4%0v&iMDOH~=uJNnx6m"
    "*A2;2hz4tik}IW8?c%b)-SX(8;Sw2d8~aP^NDPBzyGW|C{c;JB12-^HjQwFH>OIvEj4ZsO==KJ?xgc6T0~eI;qZN|7p{iI6Uk?Urb&%r_%S3m_"
    "B49Z7DN9bu5OTwz51^H0Z#InekW++O#HFtgcoLeD1bDtpMSDbCLlSDy<2WwS+$EXqiy-?D70F8LGN<K@%I|1ro4Te?ayCTEbM3vTbi|*Th)L2h"
    "Lj<C_wRN)ygJl)N_nmYusEzi<OG>nDITt3OkIo`(NR|Wy9Ey95U~9+adqQ%GF4<HsS@9Wc+i!kLd+L)(+V0u|^G9zW$qBI|xPI>I2UKG$zW)Mu"
    "*6i=c0rN_`y&l=KA<imX-C?DR1vp)Nd%vfxTiX93Em!$X-x)fH3w*Em?r<couk$!s6FcSDmQnSr;X1FtegeJ3hu&<A&h6(UVPUQiu9|TBsJr$O"
    "R(DUNstUipu?Uw}LjT{MBfYx@OsCO0>x}zN(kz6R`rRRiaYERrFkWc!|8cW*(56b;yl1lIBuV2~i6VaiGch^tpJk@7m&VbAqN+Py#y&{1pxyKM"
    "`LoJa>t<%x9JSjlf6T^a+SW|$R`Av{QEzP84MhN68xcA-^O62Q8sMSd+VwdDuyR|#LI@K$Dcxpb7QMb9BhWw2v`G0|vmb}kVf$;vz=R)-q6}d0"
    "Q`32EbF`hcyk})gxz6(<W9*9lOc;Eli`|PgqP<=!Q)~9pbS~D_^>yWW&2c%2xcCL!b>B*j{@_JihZrErYTiLV&rDWe;%cpwj~Ap?scvkE2Og|z"
    ">K@Gso6g6?iQc?u8MqWmca)Ho43}RdopLV|EkL66vX{=z&f6UCmK2j=klyTfX>If&oCmSg7K2vH>@&pjw_rzoMEDVN)#R)8p$v`|&H^F{>x-d="
    "JaYP&xBp&?4H^G6wzd@P1hD7*-ku{qP<0$KYnfJphRmF3!ED-0u*W2UE>QR%{(^kWcKg+BVc7}W)G3I(qWXy7&$n)^Z;DY#p-sIRF463>o1^7l"
    "8#=!DX<?yP(c*d&v1mJX9EHGOu)go1QBpnaTi`P3-JVe=qPGJB(Q8HZ6`u)nq|N+WX0y!HFu4*^{Ap?#%u`3_=(!XK`nlJ`X$u`0LXRBAksT8X"
    "yRFM=97OFQ9y4oK0Wn9yNAcWq&vo_?D|ivxY0q3R@G{lC-qIuEu*uk(AslQ@Q=X083gjUUko1RGI8w1-jE-Csn?5Q?7jYJMw`vJF$=n-MLtOar"
    "3lG_c!`;5R+D@EBT$XO1V{ZlWV5k6@#aUWX-&_rqmk!@~AwoWY##H`@)&7FE5-(q__6p37;%6}QfO^qe?MlHBBuRZi517Tq$1U_JC}&&C%WPit"
    "J58J52QQsGiH3sb=+;9mY6wmTP%l!Cglh$`6M|Y=i*rADnURiK16B=5yu&JoM8@oZtyXRDU5o4@5}Kf3NR!E)N~*CGFTnmaHMPvw?o8Lac+nmk"
    "n-)|-0h2#!%}46QX6EQTcqy_u7Y^DRMU&SR1M7oZO@knZ%gfF^pIdZRK5thD%DvN6_8J!>G)fF>T-*qyDiKyoL{Jn{GnS>%#+BBK1};LRs8CHz"
    "WTlfr3Yx;aw+*f#B~D5Jt_<F47Gz>z8{6%uI|bt$YL4777d=qTtZ|dcv137^QPkMzRpTTp@Ns7FQNBu)3b8jR)*ugUG19wneqrigdj#OvZtHzX"
    "`?KeC3agK%5O^7sa!t!3*E0q&OUP|=dj4ko{_nq7*<_tgw}E8y-bCDUX%)%%#L%jU{!-0H$?Uu*O&wl%u3GcX^`+y+h?i;l0K|=BnX1-ljXC_`"
    "DcCLaq%8;NGM<gcZ>BWD8HANVQ8JAwKK0QR1a&MUbs(D$SjQglI+1TZ#RO55I9IA3c8*2|&9xpZ(4@NE*^A7Vj&OEbX$e9wpr<X#o(a60w$h6i"
    "?G$tylUsR(b|%XLu1*F)KRnIVoG=?YC`P0q3y&?+cR_@vY?0O6tYz7o2=AW|;>jm_y#&sleKRKnsuh`6M;SpdIEk4=f}?7cMf<oMvpYzGR@0)F"
    "*3d8;eKbl=jvFFFeilf*{@_LcYX?#_Cga4Ra-^ER7!CuBLcYYr;p{SkGo7ym2pYzweQ_v7J5Y(`PWF7t$Pmfe@W2Out-}fv=TIBP+aap402wYW"
    "qsl@{&+L*;LsYFPUUgUjgf^~wM%DN@175y0v8~SyP^FSNFk5;@hqNWLmttECXS1X1PbDe4VYoCcHl-KD;u4xU{#<XDbu;3|dW4IA{=$Xo)-(;h"
    "va(UyHnr2hfi#Jag?oGmM4z^P=v+M&NxaGgBh;?psO<PR<WNZu1%mq^i`8}zEN2?7P8yv;x&sV{Sr~f1txl}cL=>K&4P*E!5sfZF5N9c!BqxpK"
    "pb$qBapHv17g#k5F&@tz)4l;fwXnZ7#+Tvdc1!{bWjU0=M76Bx7S8eW6s5c_ZnOwS#y{Ci5W_WLiHuNARn^yz6K(B^kSm#vqco9%UT@i!z*Y+m"
    "l=8~$G;`S5-PN(YAwCeQ;(yd}+)wP&(3tNCQ+f*HBKKF1Z_=kC!?Mc1R?%Qh)_0PO!-#%r^{>s$O0#-;#MV|44?U#Hu$xIxu1fX0oXKC`2^GSt"
    "-q218Bx8G%_VXJPLx*S)O~&TO)b9YBYzQ72*+7+RXr+?HgN96OVD_!=+x#Sbty+oaUwZ)KbN%)}ys{N^K6vus;8CKLZG6H75*Jnsa2L(oJQ{L#"
    "gh}#BgPsh4?gLSk3i96+OkscksA>ooTa6T<1zJt#r<5UHANv`^m{_Y-F#!;pIPEkJf=n!1<{Am_i6QKbK9#uVJH*U8ESco~_BvaGZHn%c1t^a{"
    "<<m&f11ENZ0Y+ICo|Qf0JN7%X(Y^CLPg|-68D{lN2uXxr&p!LthggL?-Vu5=Gqba7AuQ2;?DW0qiI3E;3Fb;8OJ#PN0kFYVeBc?$i$)F6>CRSq"
    "zTeDOVl$n_N1||Nq<n8|K(&v=cR#<W%d;)|CgOxHaj?;#0F&iYQy;AbdY89581v2oXqs?7D|Ul@!i7pqzp725SfenGey|ls<LU-!5bGVN9ctrH"
    "AYNi0yzFmq|MvD>GS}W^K1tev2jvPSj#GFMv;~}Ph*lAIw|T`{>b308){n8Eq{oTMB;y+|T{5*_Mqj2aj1=k*o)Ks6fw<AHk(x(U<Q^2o^0M+I"
    "@gX3e=UAWdINGAZ+i8tD>kz)(q{rFkMQ-WPRe#ebVq&*>K%9W44MEU%2IAfeVW14lx1}}yZFkqM4B(DoI_m4UT?qj8S0uMNACP4Ru9`>&Rlp(}"
    "k*km#V+j!fTd0OejUk*-&f7W6G3G3c`|)Nxt(%jYX$+&hKKC->W%W6V{YibAnxcK8AH6gTsF<scLBRh_2|P*IRB4rWFaFw%d;A)x;!;y1@G^Nl"
    "raUcz?vE+;_Wy&K)`*no&D7-vQ<CbhN)%Q3y<MwcFb9|R|J~wAe9AlSVhJOoSUbx)JYv@C+cvl6OYTj=h3Gn{_19doub?S7*a`x*i}Uv6DP=kc"
    "9U6WddZ5OpN|q-K@^&!#1N$;mKPG9x8)>;vQ>ODafyP=Q#m{ah;Pb`yq=SQ;lA1;<8h9mX5MB+PqP?iyQ5mv7dl7ChzN;i2c|9_Y$9K2m4Cfm4"
    "MBC?OASfz_@Ca~qSHEI$q!i$ATQjYZeD0c~vWW@v8)CPd&e9mq_v-3uXd2B-)q{II=MYu|`3eUI0_&v{pcoCqqMtxKLD)><mZ4>M6iCG;{c+}c"
    "1odqY)Pre<plYcsEaTg2?dKwl1n^-qyRX~r)*}M^PxayXSRDif8&tM`Fr<L-1y;k{(wn$o?c(a{9GWB5C|+XNA-zl=jq(Ok8zZ1102&|LqP0rX"
    "7LBO+w2Y+JWZopK%H?%65yfGFUj6m*jqOkw^#_Ch1RGThnuv9o)se2A)~wDXnb;&R@y!v4haW)3wvnOrI)D7~<w$fCR)R!E3o7`Y4G{KbVnb&<"
    "o>X~$%fJ@8lj+K^$X7B3E?p-{MkBj2Nt^C@=FFKzUn;aiWg!_y$gP~$PQ`4j@M$+<&PE?y6_xMX{g$?b%OI|s-0MU%H)Fr4oK9}%*G;ni+Ia1`"
    "=afS3!*+Yn@WJm0@mC|#6(ivqIsChBVnP2@x!p5QYiK!e3KkZM@cboB2`eR~@(KqK?mI%9(>CO#*)yaCj~q$UPG^!G-eKA8s#@l5V`Q8+EI8=g"
    "*60kFTX7^e(d?I43Z)D&BY8~SR5Zo!S$wjlv0IMM2c?!S-ZLEb^hTZ9rVe48rQMEn<u|_Z4a;bQ1d>^URB>2X`gmw-sgHH5L=~=L%K3^t))v~c"
    "=nf)B(z_n5CbiID6JKkzBr#t(gBDiHGZxo2@ay~g`<3l6H#c8dr#B9`qh*WX%P5ve^;FmY6~~fWrtzVxsJJR{xR)uzUQTxe6T5vlWmj^dK+p2R"
    "pyz7d?zv|>BK+fv6iSFg$OlQzNI8<h3Z$t}jb~|p|KK*RhW`G-$&)Ad$n%`Sr&L|4H|=53NY(y+x7Ymlv6>zb&s8Nj_@?eki@d#k^e9#f7SEQ-"
    "X;iqaDGtz7RN(lH^SpAL$g7i8@Xlc2o_jua#(e33FZ?%YsKX*8BCP5;*S?dq%b7Ej6xZYERn3@%MJ*imm<rz4z@#j!+R4B~&KXr&TBmhx6+kPF"
    "TtVUae-ni{qpnfOb9nY1To5OXBc2Aqk={Ve0j_hQ>Ve%>Maue2N&x{{<zl}-5L@GF<S9$dspyL3q!K7kMo^Tozd^rzjUUnsVwl*_%GLEcz^axs"
    "nKK~b<&O|k>=ThNURuH#G=EJS_9ulj12H!)>k*2T!SZV34tS+WPb>9paqU_&(=Qcv_^%z3J&4>t7<7tr;`AA`tOj@t+h#~94aZp@ErxvDDGbK5"
    "U%x@Wu9avJC!3otFVl+5MI&?!T-BsBLaIfv8ZjlaXACb_p<4}ZHo+>Hqk&Ojc&&o;yTczc(yG_5+%bwU+4x#p&&tA`mLZpVy3DiWG6`D4skAYf"
    "9WO6eZBb0x+%3dIK8DbmDsV1dy5!=M(3t!?Tn?91Kmk5wJ_{===HsfV(H3RVim2^!LtO}UmrG#jJC(U`&27thfj*fTbeivuMnMSD@zDnIDGKwq"
    "?AA42V4q58o_3R-c>^NLZcpS{bxbm`aQwK(Oa?fd>d=(zbZyn2N~{5Dj=U-F4DV2AOTZX5V@L0zqPS*tbh3e=#YopMS3w@UYwodEh!kSa;C<kl"
    "pFe*)Gd@$!l67r{b(<kctxc;B@Ad@3egIQ8d#iI&SO?2)+@%LWR1=-xdyDyw32~Ob{JIEy_iCOU*hVej5a^8n%li4iSiG(`eL%e)G;WLTdB6A0"
    "-eYW~1iDdxk>azZN2QFl7#w1P%=?0j$c}~EeRQ0aLCoNwjL0#)h#dPoM7V_y>O`?5JC7XUlT~=3S*Nk3SLQi!)#>?!Wa-|MWy9cRvYZ||&|AG!"
    "6;M^1?5$!Jh1JDY><(sU5A(ooXJQ&HL&LvCiXOo6eI)J3arXoEPeV^X82HGGjY`eD8H=;ko;l2R)AyWTplROF+HXFq7Ir`M(A~X4mbPXitzL_E"
    "!5AvGdDA*%%u*|1nku<HctYl`PSq6M4v{?2B3*eiCbN6y3052#_ZE}VWI}A_ITe*9)mi~;qmrT*I|;XTqZ`z#P^l8n;sluThA{%7-HpX{Gh${="
    "q_K{-{`<xx5aRoxxd+snY4(WZN|Nrp4GDFv8z>xu3`aDVt@O?5!In>jfs;CGaFB&_#n_GzY-L$rBbjNM<AsF<`zU~nj2D%Nfj0nNC0j__{<|){"
    "!5gmC6BaOsz#Up`M+#{OWT!h=8Oeo_V>)vpp|O5tra8S4HkMt!oLo4g`ipaIe13hx2N+_LScYG5m;wWLVd2e$s)AYTj9tda)KG!8TcDioT8r-;"
    "RIF1@e7jl*s067x-5BM?=4Vn7*f)l|w&jZi@!c!@Pmi)VAiniVhT9b@{fp`0)x7Ro0UYQ@%JQaA2pChOGYFq&(C_C6gzK(E0157r6cw2$hhP#^"
    "g3#E9rrBTg=3OcxsbrmRZV=BL5ozB4n3Zba0P97o<^(j=it^_M^^z{kFUX=6tQfUPVW1@Mpf6gMGTNJbRa7=7F5qt*H=E%e$yVB^UTE%OU!-kP"
    "<w^`qpw&hJv?4<Z;fwUdVpf6^s~PL%Qa`!r!zfYVYK^7!);8q0P0KP$BZz%%_4Tltd4_U#v-9(@NqKnM`+NFoH*V~+zh<jAd_keQ$splUDJiNJ"
    "y$`sdg|{riynyYppAxne)t<Ejt|wlm^}(2N!m)ln@)RWh^A~M7N5^;SIHk~{2pWa|?Li`18GSfI53BF6561NgY4jiuiwR+FeQG&<8HeOK!B;J1"
    "HJW)w)hyk_MC>eox6wJ0?XkMS);V?zO(A6ixnk$U>S^I4YtS)3I@SbD)0)Oy#K27%2*6C_MHoe_idR>TWeG;1F%;nQ<#?nMsJF00QQVnMn6tmV"
    "r@QL{VA|gf2T5U#hP0e9DqP}8KK$src0~{po@PTq{A2^Onc9S{UDmRX!DXgD#nAeSX=wZPJwPzEfoFVVdi`d5463Gd-=9B=qu%S`OQkwYNtTU~"
    "MpewuTR3SLo3q04SLO3zv{%2s5%z^ds@hl(k3PCM_VS<?9L-2YCMozFw`+rdnidCWIH>LJZ9=9#Abj;|!!aM=w#C9%@kZIW2?+2<UAsv??j3}e"
    "z=WW4N}~IgB>eS%7sRT#tKGi+@Ir?f1A9djA+RUk%EPi^Z(}>N_1UOMwdMB6R&95-+X>nTD)3dA!;Lr=yIA?~ryCSy2{ziT^)23oqcMqH6HrAH"
    "naad!qMqenTN__d*{M61l(bk-YGIyBKIelaZ%>JX7u2b;mshvPvE#?tb1QmceSaTdYF*XYu+63uUcPX5nIpwoa$lg|`H@6n3E2xlxtz<hMa3&+"
    "9B%9MOd(g%oeAdygVFIh?d<>+e)jr>(QhlKu|>R^Iq6i6N9OvC=+;TAd8@he@(C~$$<Z|M+?$6!Yq7%T-i1ic2+5<(lDC{hAk(oyEjR&x5BKi!"
    "UFB2ypD%FU-Bx4%x8_lEkrAE;0h08Op=)}83~}OXUjXha32CdJB0%KR#zna)5~L`^8jceD_TM4AAkQ&m-K-#@sfZ-xCI?Oci`VA(E>es1wUPja"
    "u79{{>ICl3mgp!~5HMHWN-q4ASJYt$B-mmY<>{t{p6P#REx02zKJj-xrdMGg_OFR|SXy>t!l#yE&>UuI48L4N`6jJ)P34SXGZLRCcsr;NE2}Dm"
    "b4UjqZLf??wg_QGiR(VFh2t0~jwd3WtN!7Rd(jWbtax$FC-|OTK%g*HMFE6Enh(iEh&u8XL1<hP^9aFDK}LR@CGQ5W3;1o$0hqYo9LFYAuqZzq"
    "DwE$n#}CSYf9~FZa`Fc(r4;2{7KJ!3g4TF{%V2_)xG26HJ&SP$KJoP;*f3w`WG^X}91LxUx&Y$VmI&!z^wHv+uzpU9G~Tzye+Dkf37!fi4lU2P"
    "&;UDVu<fI$C0jPq(@vyQVlAHT1FHqqHf<`7cqh&`oE02m&{w|6fnk#~pV-p{rWodet@^)<$+%fUff^y1EWPK?!fBpjwEtVfDde`yBjO0drkYeB"
    "ZkI(6TZuDNX;>@npr)@W7nnCBUXx3JU{Mr5Od;Z#qGNX*#Ft^sFo@p|PG37k`#AnIE`9UC(LmK(<UEveFNj))gyGrV1#t%q@qCYP&v!8vA4n_s"
    "_KL3wD#_Rei#B%tuaGZc<O4sEjQaQZ>WkzD?lae|naq+APD~#aVnKrn2WJMRwUcXaN8c#1S<(mX=+Jf9wW(OLw`cGA?Lg4;iAKJdLWxg0vQpSu"
    "b|<qK!xCGdpe|W6WhN7bI5{NJQ%7+p>UI9Fko?k4BhqR;L?ERjI=oNga7=&@jt<Rj7HxlszVcK0d|$hRv*p^h`A6TQ12aQP07XDXHsn+KweJ}}"
    "5;?>9F;nU?>@U++QQy=Ltyg?}QljQ0v9d;*@rT;K$5|Xx_tjVV2?oZ<-wDd>R2m=%i--p8AmCl0M3c|Kunsrvv1@~S0H^|aO$7yk%=l{qm<E&#"
    "-s7&I|9Fan_JCNa;)_N>(J5G9h<7Lt9Nn$q_G4Q)6cwG=;-x1z%CumgXz{JoHayk~tZGK%{}K0@HP41%WeC{!1;@qVC0{x4*bw5EEt@Mo@0tp^"
    "T_GUU<Gs7JrcU~?Vj=2@nzdB}4$vp`F8%5C?-3m_T(Uy<8DW%R*dt*+T!4=@3x<LtuL)o!E=e$(+X(ad09#hFU;D%oY9jOI(xXD+<J_cEc|R-_"
    "^CLqnWH$P%rf~f_-}i!(YNm6h_2tiF+6_^q&kkpOEa*QkA%XxFt<X)XOwgu(?Y}9RVsy0(Q^b5xywQP+P-el!%$0IB`#hKifecDToudG+Y6EEv"
    "`Zc%BupR$~@VI9{v;#zg+A522qEEHh(~53M?EN($#O)s5=75h=M_d*UlC^Rj(Z2ZWXhsDY>YYklm?iZI+6tVpH>6?z^3-Omp`EZJDi?EKg5#DW"
    "JBKX9D=cWC4s4d~<o-cZcq;Vym%@4vr>SP05%-k4vY7jtxzG|S)Qsl5fQ@zWHC~U`fseKR>zakw#o;Ym3Kt3Y**K=%%LC53IK}i)5Zfo<dE9MU"
    "38({Nl}8G95Z_W~^-mHevvf!eMWOuJr~ap>o_gwk`Qwet-+p=HRkImIUeWkKD3Zf#1;87q0oL}&0^b&>B}r=StpUiD{vwzEY9}Mtw>gF0-3{CI"
    ";zs#-e3o_fajmq+h?V1-6j0y6&k+EY{5=z&(jUy2X_SCLD9H)mrW7W?r%L8KM-f@@8@BmY;K=L|!aGOlD49AC)CV}vq>skO^#)LI1W(6aQi|Wo"
    "U(v7MR|*SEJA!Nue<)G*y$o!d4sVUc3TBP(g#-`CHA3`d!;7TOlPqpz5UzU);MZsxKE?3a+L-)jN=?>?TM*X9@RZ(=JMdHA#T<~DgF>%QS-@nn"
    "tIASj;}WHc9@n@_`$l1Q0D_WfgPsbK^fMOVP6T?wI4LFE+O_IMUp{}oNkH*8E?CFZ@=g8s_c+ENv?S3AB5!;Z#McYhS3IFP-I=CntUvjbzRRnj"
    "k@Nm1b0Z4ZO6tLV0_{+8O~6oo0bJ3KzS{yd*5e~%j&}~_z~rCyC$x~e`08_kCRV%+CQ;pIOtdBt(hPrERZ$RiEiMH31bVUW4z57k^rMkb&8-go"
    "#KfF%uv8rlsaM)|Yp$aPUcxE9slScTYE|MxMtVqZH(IJR?=ze-oy3M12&9$A_oLp0ib2lK=LB5!{NAN2_lx{rTpEsDo)L+Rk1(#a7``YzpzW}~"
    "4}bg9W+LQ{QWI-{0%z~(#Brw;*9NY+8M$im+h)uAwhb&!mTULxy{vyM-|>aFt5?;}Z_2JQw-0iCf~9yuil3&*E;8N>pH}v9+O9qa7z)m{@@>Yo"
    "O99J|Ht0kJG(knxGBqz-ACbGtuCfexvJ#awdYZP%M6Is{_p;qbTJfN74a8Bcl`V)yz+3(8S3>At^Uqf-VI%!(JO)*`U23{)N>L$ib&c$o#o8O9"
    "`xV%cO)+Gl^<!z3!~Lgeu^uxOoB|#ZL$q?mubY#SKLC~lnB9v~ylOxuen-Ectt0p(jbp7L@%niKtqbBllfC9hfT;}v&$t`RzY4>xpCy806*rpq"
    "AY3(1jfEnDO6p)gAo#4N-fW4PyWk1q?iLkK8f@sKa8$=-a3LkaWrAownKiu;N5n1on!U^EC<FivH9`=YD}4D}gaF-qtek!Qw_PPMD4E+(pF&bP"
    "O7z}?mM>8xx{d8wEgMNr@e%VM)k5Pg<}AZMy=QzHx3;ZWl75Ik$+V018q!P{#akurkvyENCrDZxlG>5s^r<M+0QPX^0ACc&b*SyZDMejoVsFXE"
    "%@H>dIcbS)RV1@j=wb8Ov1Tu+Q;)>pK@mKqD%7Ty*adUHE%HVdH@vVd-Pi!0M$0<~mUK2`Kh)20c~)3>Z7j@z8RKBFP2}%U2GFq5M@Jg6P{HX`"
    "rLr#s^6nb@xYAdSLKv;Y3-8i~jJTY|zvK?EwJ=57aWcScTz>1P^ou7%T*DeB^h^vyRk$A4_;~tOBeC~Q5xISIbeLKO8!XFZl}A+D;F#NpXWc}Q"
    "qzRAx{Iac`t`zvdq1~@8hFjQS@}ioaNL8U6^1fS9sqy5A<*<;e<+T2`o|2F7Gvv}d!>0sC6HR~odE!zigPIYpiv2Nnc^PF!8_(3D@m!#|<B)vj"
    "3!(gVEij(V)fVO6f*?Ro_t(b^_K1hkR4JEUAqQLmTGtNs1fA#Mo(5y`OB0D&u~Veg=!Bw8=s%$*Ds2T~7UF!UfQ9(%10J*D*Kzerv(?{K1~Y+k"
    "bhm`4u9Ws&R?_pJ8Xxm!Spcp;;DjKsKm%SM0dMuh#KP3(C>iz6*?t##xRGu1t9K1bVd1MU{u*USGXJ_Ttem+EN=PWh)a)nNfHs?(WL<BzkFoYH"
    "tw!s#Eh{1Ei9J}OW(R4EDj~v0GdgktkwL`8)vOt!G8d-<a<Q{-%rqYS373d1{iDald~4SQd}6~+ow6mm6#14RQYpX(!#d1=1=oy___~<~D{(Un"
    "#w&zRl9q8mIjw>%tOfIais$$PmRRYEwQlSgC|H^Q7F~a2j{zsea&aEi(PzAT@AG^N&6G%H9`F7FX4-!2_pE#`&hH@jWO`mZ`pm;Yv;MFcV}o3A"
    "W!F)V_pB`ZAfBt;cZ6(r0!q)nswLh;VhK{fUV%?CQ8*S@^IHYOEuXaqeZIUC#C#Fakka(z*aH!o;9$45o|uxI4G2jpo?R06ke%@hsuC?{mFQ6+"
    "4q7(tCob?lnMB<59?4Z1=)8j{4tOIh<~FeY1N`$fs|Y9<xMl$aCOm${mceEa`;pc@bZYwdyf80Zh&-?>-6Y9yuvf?pG`m&?1{?3~U%#Jz*>W`)"
    "ljw|LIT<LB5d(JU5j5aw$c{UBaaXOwxI~RIF)sH;Xi?qo1A4IuRR+H+2w+&EItsAJodMC3+dXqOAqJ{yv<AkOxwZvJGH0R;Kw*J5zBGFJZCdH="
    "{p{wm=`YR_kKmlV1@{Ou;Xq+H?IGz$c#Bxp>PW7tF{cP~1A|J}8m{SGtu~)1zxz+WB9NxYb?rF;w>FIYfL7^HmO<R>i-}<3Jm#~3vQ<`JJ{;01"
    "&jfLB^*s?KkySi909|K_=C$$zjLVl0fTt4>xOty!NCn4Es}>J;KnxEbGC@`tvnKX>e28Sr=8|&=^t#)tMZ9@UoW_~lpcDkL0C1MP&j@mKBq$>Q"
    "6=@i7u75p^31P>Cg1Qr5t;746Rj6wUNjQK1496`Wh0n>ber75eDnusPE8trkYwXJ_(J-?BcO=F@hWHTMe|B*OGxEVUKj8i>#m=u%d|{1eNe=ua"
    ">3AU?-Rt81*WE&?5~JMelZc_e-vM(tGJPVPQE`jTip2P%{<da2ob00IR4$^#Czm*8;G~0Idm^)aC;qk|w!~;neH>n66$<;DzBc+)g&ufV$Sx@t"
    "r$_w`?X4kh@de7D&r+0o*F2U_pA>pH^SG^Sh8k4ByZBb9cCfu0?|hmTT~X*$-|%Wh-QXyG#|J5En0x2x4_OtqtT0EXklyKqSLv^x5kF2uAD1Lq"
    "%6}6+Ji#0WPBAcu{jgFgSJvV|20H7Cx()adMEvDb%H+=3ZE`~&@Vtz`I!Ky&ddYnNFBTO4r2qNNNnplRa9CAv#zN5o-w5jdbB;>C!)^Fwdm$Op"
    "+pC~UYZIiSBV_yBKPfc1G}7QB;r;K6(>?zDT0zzjlAsJ0?x-7NQF0z7kBSpm-YcqHuM{Ra%Q0NB5eEH6NP(nxcRAuaTbn_u*-#WX%KFltXnNtd"
    "@ZSd;T>#Y}^p%~iGKx;YhXPqiakZHD-mV{)<0}*SfLuUiSSqMH(9-fFk~}OW1gQKFI0+8qiRH_FSiVgQ<CeQDu0&7hCuw4AbS=Z#ZeauOiirDT"
    "*pAV{Od3XX{Wvc{2wMq;gwgm-{U=B%n`c{dm3UEnNQSmkXswwrC`$rdzKH_2m+z~@@Jbb$0pNc=aEQaf0i$p43OYlKO<huC;;powIQ-ztiX#%a"
    "Uk-M={>THYOhZWgT@lCJ`PpR<yHk-K9iaS@wnpZqFNkXAq6`jb<|RFZ_6I~2brPKI4}I~tIzTOLokFC$m4V>|pM_g9KK3232}m&D2hh}sp&G)u"
    "CS>`*HCKp%|9!?)j(fzsNe@JT_h9?iz!*z7bS`>?hXKSC91y66j=lPhj22}g_d`>I83$fzJ$f8-p(=;i7Z~%%GHz6}Jx6OF8LJxMst4Ra6?(*~"
    "KnNwQv2qghCgI!`o<7An=IFrTSGO7CREYsJ%|j58WI|JO07Gr~c~#k+MyiIPu~{yj)gOMFwtzrIk)rsfvc4h|<Y~tS*g0)BAGHUthx<Ku+gE0G"
    ">t2@3kcBCrkI?;!xb)L3%{za=>UoT#sOtK=xFTkd3@;|iq{87!BVgol5Wh<|)xY11Wfr3Q1l=6VyZ|G0(o_n@Qk|<GO@csw)XWrEnmZA(BiLt_"
    "HoR(NGK}qf&W9?#q?C9?9!eW1sbpkK%v?Qy^&ga7xB;KC>#3?;7la*g>EXCK`5GZ+uNnuVvZ>C;zY`u?s!Smvkj0pY2G6t}Q5#B8*FQcorbQFc"
    "pIwo#OZrlq<A}rjUGjg`5ICKW(V11S(KUbU<DiSUQ~VOrwM%jONgJ((x7wVSO<az(?|DHK+wr~z@}HGCtVe8dq>P%Dmz0xPM-{OW6w#4z^m*z_"
    "enK7v6_|AZFMS;M)_X&tJu~{}H`crphi>%vbK>&9SPLCZJ0#VV?IA|;c(az@)RUQ`>t7Yy9Cau{G5CZKKd}Rb{8gHIJHr))<G(}9y<P0`no2Ba"
    "Dx9E|c%Yp89@`Wx2oboF6=za~#yZ4>oe)Ct3-K075%?_h8r|W7aRgQZZw8pDsoGnK!!V^~!+A18>4k4d4A=wBM&Fb<2RT^3ag~XN1z;<_Y4(Ex"
    "2-E0YARdFV2C<`Z6($W~dRc$`FHk*0MQdS;ubeCJF@9Ri){}WIRAq4#6wBBM+mSp>@Gysxg|2kqJNg<w3fNMV>7ncYKQL7O&;l6z9|IbxqL9Pb"
    "j6XBwCYhsdJI;T;Zy?k@Z_7(gCR{Tk?oRBI8H3X@Mz3*>9!oI_Z$Aa01+ek;`_b))v<$S~0F#F@2lIJwLG4-Fz;PqY#ak~e*hDjaH+Tti+;fSL"
    "w3U%8mA>XBc5}?30#|iUul|U0YIjU~MDqcWQ#R4z-Mr8gfT_Gi-Vl44tn*9185CkdV%6pYmQwpZ<A4CJCEB9drJwPgem+%IM1kRXeMxt+e!^Uu"
    "XS>`n5UwDGg)3dj<CArSK5*)kYPW&+yR@{aZSlid2kySJ$CoY*in^3b7PIzr_u6$DQ>%>)YP+1HrtEMVm;!!+&<LgyhEhRVDJGLrbXWC0W}p&-"
    "m*N`E06L~AV~@I=@sZ~cT@nd5RVSE)AdA=18?SX>gUILR#V+EJb7L7DNUcXKs5THU^pU2j0|Y7E2QNTe-bwsb(7Gm#)uRxYLn`OHac>Id@bx4r"
    "nx$=52hwkd*616i+K9t*Qg9F*bB?Cp=#^JTW0CeON`c-?%3102qJ5_}bx$h_$r{`&(38WNkOPk&-oh>v8auXzAM5z$wbZdg{YSSg4Bt(WLThJ?"
    "1?t+i=`TRYS^fPH=5`5XZ6w1POnfXp=;v#<4g2f>0xg7#joSdJ+q;SA{4qwFWE9I$>NP`3-0mpvow2<6u5ng(3xm6H>?HRmDT|u~WzMW<%%H2!"
    "Q=d4su)%K-mZNuKEH3kP<cN2Rh7Pkq$);L?vK(MAgT01454d;5R^f1)vdn2Fmbv~~Qr`IwU=G@V{fVn&eH06lON;QAp>K2RRXtgQ_2-JoXTm>r"
    "X2fEgz-i$-WUnPn{>`@khmW5cbop;M&w2MM_5LJV+Vp4d4T}?6GtkdFZZjpg!Nj6b%6raoz$VI~xT)00fJ<|pzyqYEEzw)?B(q|f+h%EGC3V1J"
    "YicjyBV<`wpg|jGubYm--kvb98a<l9v<2JSH1#tEv}kcgZ-R8xPJ_e>KSzQ*;2x*L<((B#eW0^(l#HfxqStHrwOAA@)Uh*@jLKpkLZxW_3Hs%2"
    "K%muX8(VX6HYLTYVyM|mr6@;;SiMB9EkZq*Lm^hplAS(nMT`f}G+-nQ!Kl(uebKDGHd2}8slo%)GLV+0KlcrO>vdQU_67pu9Z&4GYFmu-7esdB"
    "=rNbsrx(AzV|;gpx)~0Ax>HIcM_=+1N9eV2K$rSVx2TWq`KZ2!IO8USrI~Z%w4oCewRZ3WVE`8c>lFc5#4X}WRf%zCurugH`xNd(v-o%3=_-PQ"
    "OAg9h+;I_~SL^V*jJ-EA%tEn#;zVmn(T?uRj_brAB}`R+a8)n4l2L^+z|C7O&4g>W6z$|OCl-oui(kF2-#0Up6lAv{=)v>1vaF;?wIxb!b!4AO"
    "Cg$dWR`U9Fn`*Zblx}L9q07N*B~6+|{=l)IDFG}aTdmC<xPpx?<u(Capi(UVKriSsf60QM=;aT_Kqw4-{k5%Un#KNA6Xr#E-!==m%`;Iz(Gnq_"
    "0ewB=5(jy{XR?pZ$HkNRD)OJN^YP3)x+!GR0*C0EwWwvE-$V_3Nf_|97-REu^R$JuMto`4q&ZS&P+;<`3UjzWG*?O5>hujfJGtEh^uE&<#~h7q"
    "w{Xy3D}Cjl4SLuLJp7@wA=i;DGu$ReMEk48GH;=>>Qc>#Eiv4%*oqBSEvaSKi{A1;aIcAq^g)|;qH=)!wo`}<>uzU&sf5dr`HQPDoX@t73pBr^"
    "k1JA0YdcciG6=CIl8SI~n4p%n20l%1pf)b7MFChPWJ1eH3J#{db?Ow$-d)Gq%PVmNx#8Y_bE6WpWhgQIjy6+wh`;8#%TZYi=ZNmu-aOSScY+Pc"
    ">-f~)(TAvq)5jl{R@Is@^e&K7JToTz&JOOEV<)UP?fomoqD)G)z5|sU*|Af+KE%*~SV%4X8-zV)s@J=@KF)>gYCYXQ81F05N=n?mHxK0LbLdu|"
    "KM%05AO^?9kp(+BsUQuiH@}u5t4HAB8~ZMPWSC#_JntlSvqsZ$_I@D7Q-UobZ$Yxvl(xEFO3#=N^?DVf8QVJ!5Kj!+0iMD$Hyv?r#akL#S6S8V"
    "uKA<kZ@Ubmlc2)Adez?a&z~WV4yEP^a{`kPDFZo?DZaCVrdIyy>ocMwNw2)TL3KY;GBkkxa~}q-ei7byql%S*AYUb$CfHb~t(pC}mb=Fk3b-e?"
    "XrljDeW^dVqA&Mv%!EnX7gBY-s$Ye%kF${K7E*n53IkNLW&U9J<+QX_Evr|IAu*?i)0(d^BOY`N4&p_c=Of2O%y;BgmN+GX4=ye)vh{-;zyJ`I"
    "{%FN;LXg+k-otbOmlO-=x#3e5K^n`Q)|+x6dwX_KWoQHq7VA^O_{X$BeJ|GhfnVQ?-|r9r**0ACmn_15gq~RvrRrA0x4vs!H_sd7<jw@AS?Onz"
    "hK;Zie2{V`MJOo3)D~B7L>``nKeQi0QTwwt`8mj?*4n$n7^LpZfg?lE0<G-<tA!y@HW&y+@q*kK*W(9cE}8O@v!$;x-?Coh)328@GMU-fJBWw@"
    "T7u!Ms@L8ED{&3v5(8+rY`9{<XF<DM`$GtjnWcZ$b2TH=c<#q4DlThB%cYfhWx^4^20}P{>5`p{(OP(`d^p57T~b|dKu>Ef&;K=Q;L*6cTLQ?8"
    "&Z?nWo1L9yJEz4_3}JD`UOUJjPJ7UqU+DUnW4GH9M@5>rDEis^BdZ5i_o*8lJfC-(Mz|B8`ZF_@jL0S5;V7l0T4W^9mT9v!Q$^k%5uPdH`S$zZ"
    "A=13KPFXIPzsVs7UcwquD%XQ0NKTzP)kH29LHHodbJFd0$e&16g+#rK>Ave<dMwB9J|qsV7oY_;_gxU^-@Jad-3fEh4J@7z*aQHkJPqYa7&A1S"
    ")qF-=ysjaB7@e^?2h*S{!r}$|X?<KTOmlgTS~5B$Fa4$#Mo-7uCLXoI{GF}v-E*ga<nKx4WR6F6%bimL1``)dbc(*H+<iQ*L^XC9-;FZaw-0vu"
    "!nGb9?#q|M&J}xE8zc!H=mik3>~S)G2<9ZFJtZroOnPAyK&_UKkEpgk@4VBk&gs)$k?Ns8!*vAKM1wtPEDvC)lgeraLmTF1Jr7C(R<(_ozO-VO"
    "ut+0nhWHSOM9l<ZErn$=s*!F7YL$MCp=|<OZo&nI$|8#cix!Xd1`@1pSL*F=e|r$`>WXgdYQ*|3ySG{6XdeW2b)KT(o@g1gO<f-aJ-4k{^XTE5"
    "82=f}^cTb`1cm?A!e)<X{jJex59J~|OsQL`5y14^maEVhjlq?S1jV6FM7L~69+zSsY4!&FjyN=7P~9gTWN&M?$8ni%1-v%?%ZzXY;YqTuw~{pI"
    "<hUb_%+(po*kV{+)$i!`XM!fLod60sU>H+|71MlK`alFDdqtn}EV4yQm-eHOi@i#JQ4;bTa9nyK!d}ma7$kgR2{m)yziW3l_fWz1+@dHwdD6aV"
    "CrmcFDx=Cu5Xo#z@nOQ6JRSYPEbYitSbNUU(zc1AwZ#;7cE}^)i4c@>*;}6s3KUmIeLTurSJr86an+s2blR>ta^y&C9P-8faZof}QX!AtCfhPT"
    ">t*SyY+$<-L6A~8JJ`M5gAM0s*7Ym6tAuVoCY=G`GaJ%3Z8+XIBzy~2douClnilRj7tRC6=SUJE8tP8Mt7Kuu!QOnrSp;W!n@{ZX`3NmO(lK*r"
    "YihG>I7HmiKf@3NzF}b@%jUaia&$WJK_1^^!=S4rAkt~^sX_bt(xpmBKlnjg6Z+@jumDg~v(>&4L&fsZ3QeURd{8n#v4n_U7YtqoLCNZIcLa}o"
    "yWQ_Q^CM&CIeH4Ba)K>axRK{qCdQpoaHs$qVb~t5Xd>UVC??SIc7GCWBpdXi%Z(}x&HB?TEt=4v*x?4@29>3=hKAu*uy8{smzH8#jr(w<Y<t#h"
    "*9TK*Al*(AK<HTS#mvHi*B`mt?UuH+HLTK00q;&@CZwW{HQrpd+IY?6!aq+~>%$=*i=wD$<9XxVW94PxS?4gQHi$@qAv!go+J~NlMI<LVS@cGR"
    "14%vlzysPg+@~Zh@KZnK-Su=dzu;#_K_jY#^F<LJWZ;3XU&qRH3_xZ<7~ZUBpgSi;&6+jbO-%+OzNS4j=jvgMfqy=E+7F0Ik5BaO7XRh{D84SL"
    "*y1x>_aMU<T7{0Gt!Iyjn6!#i_FUoQEpYsLMyrF)5=$r0v-Uzo81Z~I7+553dhsnm)suf4K_LpRd)a3UaDR)$`lbz>07!~~SgS_1&|6}bIsK<y"
    "ZQKnT7gUs?f@~4h3_h{e>%CS>e{Z!S424#!eOpr=S1e)>@i1}0MBRPWx_$bE#TDi`L9}Wqx2UQqqjokI_BIwuYX(7hdU+n2IenuPPp)7!VD#u|"
    "Ac|19VQ44rjpJ=`!kPx|Sv|i>qU}@6Ko(jSZ&Ob%B~0uIH_%zFR<}DuuXmU=ln~jkuh)H5iVC3N(KMO!Jdo-EF^iJ62mo;T$cYQn7K7)h49~!("
    "(JL)u5Et53i?4s;ggu>Y3*r?TP^w}z$DYVy?6yt!2BO*7+4Bl76`skHsSSD+-KzgPkZ6hZx7An#J%^dtgh^@h>Y)WRGjm|{&ktXZN3u9G)9Xil"
    "{UF=Mh{$a*d1A0T!62nirv#gbsOF6{rQ~c824?nirUEygKL|Z%r!e<jPFeYR9|Rs$0CWU5xMkqlEdgmOGBFdoj4d=%!IpnOKwe{N6E=eC!{8t<"
    "FLS_<YLIZR^}0gc_x;y}p@ZnMfNPEHsCqr8oV4Uv3E9mCxX))!YU@t%?RN^d4Gxe;84bTgf~g~-nZvU&aLncXLB)><2!m*Z;B&fxn*vP*UfxP4"
    "_QTko@;L@f>bxGf5vUom7-|@JqFq67P0;$Emh~7foS4-+x<9kqfOKBjQ>|85VZnX}CeCp&iT*OE0NLF)+b&4ARV9k+AhqS>0y)*F*v4?IVF0j<"
    "4(`ULAC8{rB|lBI!0}lDODn>H{kUA541i-G(16F!qjyQ!<UTC$(-$$=515d!vZ-Y(^5HzdECRU}LstMoU$Zkxg-VBXFf1-b;!9WtFW@I_hcUbU"
    "k~rd&1%F+-lshwOi>=v(1qw<7;p?IgkM$M)B83gso6uK6261*s6|TE|n3KS%n_mjvY*(h=b1}p;jl4w_z>e7Id+ybccU&C3*KaqTtsNmeFSa<i"
    ";R_=1DHXXe0GF(7&=ggCX~&*Mo49h4>onGv;CPqZbENjs+ie$0c9I=4Q)+0ck>`nJDDm!`QWn9%=lQJm0;n+6V*!f|R@dcqtJP{0;eRT`3one6"
    "$_mGOL-6@P1?DaSYg6#<#I?*x1#{ML)U6Z8D_5UgS*ecXI>7plx5!Y<y#4J>3Vmp+06J9Aq}8-DZpav)=~TGVI--+4L}oNp!sB|>7;m6uZuQ{`"
    "dWXwc^Z%2)Fmtt=msQ(61cLb<?>(o={A?%N(+GtN4h{r=-q@H$<$3SvRZ6@B>eTx(VG*DYTU{}XRusA2PjKl}jm#JzVD};iu&mfxRB3C#zs;pF"
    "dDQg@>+Nm7QivSP#z0;)xR>9d@onw-AW$2b7)BGPn(n&m9(w;yv~8)`h4LrCsuf&X0lq}u63+qz_&A)vN)fCN0?>M!Q=sQUs%rGeV^7Uqx1>_0"
    "b{iF)H{n_?W|pQ1$d{|b0-S7K+^{Jq<q8R+p$2+5oVK*;Vgzuv_OAK{c_mPe1zTFiKtMu1A)Zu+T%b$`5?$oky@+>A>jDg*DsQ(XCiap>xyBRi"
    "Q>TI$SdPU?!DSZ8Km>E33&fpwUV<>0N>M?6OS@;^*|D+de!t8QiyAAzy8qn8exHp<m$|sh6e@#3##GM8oLMcf!fwd?&SiCaA$9!M%VvGTrvj=Q"
    "IC0`c3X6h$^(1lmkde4@rPEni5n<3R@F%Wm0hd`WON)3p_wIL_Hqu?CR0X$D92Wm33WXrnPc^@?nm+Sg<NS5Ynt^3$llP@9%^^kW$1u2DulQ*Q"
    "HflwguuneSe$z&ZS5t2sF(W%m?L22`<IH1-XN+RA9Xhm0B4T<`zA=|I96Np5N5)KFx4L?DB8nN)6%$OOC7()q))-9W?5z11i_fdqt{o`D!#6WC"
    "Q_A{-s31b8hy6pX9SLeBJev)f%@I3cG>LXY&A8COpg(Kq&%woW%LcL1aTFi%ez<xS%_~=&+MTOp6ZM;KW<*6z9nQvO*KT}S2Dj;SEXPyXzUg9#"
    "ym~!|D8X_ks^Tdst6^M28+Y{7rE$1?8|Z*4x@QOW$3f}gv!O6rmsH=(j*Q(D3kzI&)@2WTVPPRnd@9&yaQV5b2j@Cfa26S&gRS1}WjdQ=^Sp=l"
    "M1|E<#9i?9*ur!<)pdCzH&K%;6V0)F?m$=Uo^r0St5=gRFPB{{eWTUf?1z8-n?_7x^6UF0rg02AuYmwPM16U#!@`u|1(hWLxCAIK7qDyM=uzW4"
    "zi!k^Vvld&3T|#i{siNR6F&k^iNjAgG*=i|LSmsinP`!FVlrvBI_BEO=t&Gu_3Ui9Dz?~Xh-mOa%LrpYv(kmrFI@Py-=RO2-hb0yKe&#+oPGRp"
    "Hnwm>Dd~j5W)b2EsI-k~_{7&%4`z<?A-Ywn*djR)+`}YVp_U~$mTo5u+u>iohE9Qg#xh}uD1X+oJl_FpgQcki7ye!kr%?TgvZWDBKvh*QofZ;h"
    "p(>-%tFpAvQi}Hi1w(8x3VG8jD>E}KBS6Mw^I@UXtPi+`AsxEH5fY{1R*gP7D(DVm<3wNb=FMuAj#9OR*%hu`(96HIwJtK_@RI#$;v`6t6<%hS"
    "8$qsb^N<q`pHjkLN<42dnHVI}et)hX84o>^ohUmUr@ZNAMC4{p3e-6+qe6j9n50v9e3F3D743x5Mj8Ma7nBObSmq(8^eJeyR2-~t6dwqlQL>%X"
    "A{o4Fw!U~Z2>YWUjYYB74<N>{F|3!{Sb6Tj3a17PUwQRaTP0k1OE%s~oV69^ikDZsq*}^z%(Vv6cz3(7=-Fk^5keE*YOw%#uh}X**CyY+k5<Jb"
    "lsmyy3vm7WG8Ro?whu3NWjqFpUSNt$@#R*(UwMwvNX^a9SIVJUoLKrR?HBEs9RS{}X|DK6TUEWJf{<_@b4<3{)vkyEkejk7I}QwW&uloVaS%qW"
    "oId?J2cx72+&{_}8KQM<tj!0J3*~A`Qy!T!SJ1B_R<ZI3wLEV_SRhacRokZ_+nP4pkX<)5p-CG_nO1QHV%}e_6cLZ8FG5$Uk20C^n*Sc)Tf1D@"
    "kg!uk&)jaGq=Us&IS!}}5_2_g2?7k8D9>Mb#s2ie&ANqc0(9KaUtJ?w#6-+2#T97A<Q!=~7yQL!z~#fCh|(g1v*Xc%!F*_IcTl-xHkQ=#h8d-*"
    "+b2&(u0}20&-R6BjSGnW4*S|0*(F7bdB;NErnCppkOGH2YeA!?l#H37Jcr+|+ze|nu#VF6uP6SjB%-e%oclJ|xYh#?b96svUoF+AY<_ViKJaB3"
    "712P<G^8CaEsQH&k0u`Cf_7jkvsA6Fx)Pz7Y9oz&n+DU^D&ll(x53xB)vGQmJCaNgDLw73HIe3~5{80mcbYB-L2!jCO-NBLQ>nm;ICt(`&Cl7}"
    "8;f42@xe*4(~OU$!>Egm)dm7wuUe~rs+44>v(tn{N6blZTm1}`NG9GxaA_G*f>T_C!ub@Xwd2Oxlgd5yxKYwz_eF)vQ*!LKhS%7}DxBIPzGm8b"
    "UANN(ap`>L#gKv-l-cM~hTOd4_&87Yj0n=MGl<3cr6pwyHpc&uX~$b}9RZQKEdH`Gqqj;|QxR0jrGd-8Z|w?bkA>^q4`JBSkPkYc`$`O3C@_sE"
    "t<qZ>SE(p~FyEyq^)5-=8N7gd?=@_3Nc&4eUl5i#T}5{h%Xi;fb@ZL-55Cl0hT)g{g?Rt9=G17oCCjpdF|zeNuzi{>;%sNM9>06XE?=y_VTaY6"
    "iFhv`@n=P;s7S_}k}dxlaH`$a+(PB8F0gy89#HZK@wRTnA%)=tX4z`=q(Q=Q&*)gXxxEV;Ggy_DvYh9=@a;E7wv?+!%dTI3pn9m%u@?;f3D%K?"
    "Y0r~-dD8X^9}GAa=*;!R%*+_WqXz2|xwblF)hbKXMYV68RwWtdfk;PIVU5|FmaZ(#$0S-<^3(69ea<!d*bL)9Ho?&J8@+q#Qov*p9IG@Bq@3IE"
    "@EG`-M63h9kH7lW4$_Ycarud=h--5lH#)!;gtl24&f%;~OokE&YydnPpq92+UKK!{^?Gd)L~{G<V^y-01ekQuV8^P;{$4?F5o6rr`}-J5xB)Mw"
    "34;cQsz6&->iPi|?vpWm`rNr#pQi1wW4w3%d@zODn?8y1g6gJDoCmS65Fsv8<2`RCXJ2>4a@9+6TdUo5uMvGUS8N6Xsy{b3m!|msx35IOo181)"
    "R!Dqd;*_xFAJ)#*wS99a|KgRA$!m9wiweujL3SQvi84q&mN>0WDRvMhBHSRoxK{`zM)LxzX3GFSee@haHqG|%rVvx87kCib?QRUyRN3XWeHDvo"
    "*bMDsINuhCEzy0ugFxLahRbPko}@nptxj-epsW^AC)72xxVl<};0yfVZEY>N^D-RPqI{IX6;e2I)fxa_H~tkz#(W!`{*}s;Ww;M_DAU#JBvl(F"
    "EKi|Q7?Ymp__ss|No6%OktU569vTt{Cbed3(h3UyRvxHowX^72O!{JG5CH3NJy{qeuHk9~$xZe-4-VRfpLuSfVUV4sE#{-hH9K_CS2dd3ci4cM"
    "1ZG~V-KpqCEEtVxROk=e=gz50+(d9QrgX_1zFpF;=U0vA<AOD_t_~YJY?MiPn*3>dxgok-a}=!!j*$ZcQWLVE)b6k9pl~L)yS*K<(wLWz;VFF#"
    "1LFVa|Ek-rDUVW!KfEr9kVy_^eC0zGq|JZL*z!jd$#C>&q|Rbas*oYY7T4P5garJSKq>pi8@tvoT!1k7{^!q_I#H90{N6Qte!x~Sae2pVD@|u-"
    "2lL&I2x?vmZ$1HRZS9D;&Ll3060f{=gYcHofkE+5@ZNcOL%B*HE%kgvSX)DQ)gAy=j(C^DRk@N_d>P=49Zrp24=Z%UVd)0#)1fjC5+-S@#n;ug"
    ")E<h9#Mid~R`>F6tE;O4l{rA<!TK_enc2A@@LHCpD<#h%M(sLvN;QR9wAF^K0eQIQMX|vde(xqJpT1Pi9>N#@;0ll9-~2}>CHqa2(W|6j3fG&c"
    "V(kSEG$cA}<PBig@CkQD!IT17sGs|<n-2{44Hcj%w2`)ISaDPk#y>Jy(=#Ublp0c%zIcy`;PGR_5RvbO^y1Nft|dV+N2+b8_h-WJT0ic{xaa9J"
    "dy;|TuZZ`RIoyQ@07^P|IRdc1f(TM8q9uyuNT&u|F!}+XH|1b^;y$<vT(F`jq_)YcxvT=&$#$f{-DXtv8M$LvF+J-zn0#eUsDKJGLsS{oC@2R_"
    "ec-MSF@`XctShlrqS8l|q;}}<&r<S5OkNkq4-6$Oh?UIr3zONYSeGgBtNMq}WhL?YIk9$^u%OV&LvkWJrxUo+xS@}tRgL3&#Dhc|w1L&C+ZG6{"
    "UP(sq*jr=}VCSQBAYB5=_{6`5VLW5g5%Jn99%%>z3@1g*XJNx0^bsS;W{)ro;=}^Gcd+RFj<O9as<e>(kVDzF5V3kvcWqi3!_n}#T}5KDwC>z9"
    "<&civmwW&oz~tI+0CEFEx;Yjoic@5*Zdzb#Lt?d7!QXs8jT73q6Kof>9>?A_8=+KwJE?LPghhxyAPPnhi$D1>@$as$n|l?=4)Q*xq1(oU@4ZyS"
    ";$Vg>DUrTF#;%FOEOy(i<jCIz!w1LUF#1gwX(X2j#&LEeW-Vm;ye(?A!N$A%=B8`^Q^GlVH}kl+@U>eeV44%T#{GOAHy2Gv6%d1!__g%^2IY1}"
    "$;w^pQJ>0?Q&4e@5=;gJQiWsrDBYKMcNguc3H$4C)t}?FKZ)DkH2$1HVE3(ciRp29&l~!+3wOXvvuv*0z`teR(TbyAg3I(7iuSx1vCaSBBS$O}"
    "rd|jA&nJqO$o6+dX$e{3dHM*}!_F(h<N@Fr%e;jHxr5^e+2YsUag!4U;<Mi3!kaSmBFyUH7dt>bUjhYd7nfK2H*8&$PY3euqiy_U&DK{9|8ErT"
    "mgd%=<xG6ANw30-T;^=S0<B^7H1Adt1wSA)z2HwL%auY*@`(jd-^~zHhsrAzw5*IN>Al7rAjH-20nJuRuz2g6ED0=r+Ck;(gH%kM9P95Iv}*YB"
    "C4+w|k={_OrLYqL=6vd>x3eBe;h}gKXSh|cQ=`{^I5MuGl7EbATlnP9glY-T7y461=>K63;?7A46ZPX-<%mDNC3f{E_OQKtnaExKPaNk1di;Nc"
    "*U*Pk;Z$A5>)nCehvEf;YMO&S=1XGcn@ap4zP`^q#jtxtJX>H`poQR2>NE}Q^a-OXMkIK+Zm-nJ$D(0yKz{7PCrT;=ahny&7c+pgfr)jK^gw#<"
    "U7n)<S%44xev=Tsm5PB&5rb!e%DHGRUUTFFEa@)L4@5q2>aBQq_7M?*WxwLq0tlOla445~B{PRnuD`vA3bYLq_#FN!54IiQEG2nWA;lc*x!xIr"
    "^Z}C)Y?Y>?@KSisS!S?_DtX@{)9`JP!n;(qYhRHKK-EjXW+Bf7B+q!tjUci~MmWqn-3V_9P4^KLXkSfk5=R3(>`Ys3S32n^0Bl7OB@4lwNd4_K"
    "ZZUu7Q7w<ok>1V0G6894l{bT4>^r!BkRokY^es+s+}F-))+K17dE7%d(!aK(460AXZCb~_$0#hvMUG+stDU(9#ky0g*RGfnJ}56LLzSfeEcZmj"
    "-pdMI8R}npb=9`FBD@gFu-`z>sx<M0{UFb133wz&JQNx_D6a7M-(^v;xqeX|Q6Xal-6ETCV)1!lzzJPj3~^as)StYFL}Cy!M9>e~z8h^!RIz#N"
    "0&3^e`ozBRT?9N-1AX#lcM0r9yjqU68vmu@t>UcsloSuK>UkfX67k*w)}EUfS+0NI;8plhzing~y99=dUQ-ycCe+SMES#agPVg|C84Kk>`_&MN"
    "{H+{&!_WU8dr~>e3|wor?Lb)zJefsOZv694h;KXd>?t-KzW|J4xFeu1-YSkR88qfxJbhjKOTIfAS#;F?T|wOL2*3qfAkH!KFqUXNtynE8@WHL+"
    "as@*s2eb@xpxU|ku5DF4i(*oi2xc$-G196%#WWIQwDAj6s~hkA@BZ0;{STl1-(LI&Pd)YQrBxT<X-w6<t0bar%V)D@5XJQ)BKeK>C*Te<Q%9VC"
    "ZZ`JGFyhQ6z+>wb`iy9Yvp6`2-FLP$fbq4jinyJ0m<bLH1BCRs5W@BIw=H8XDU*rsl~%aX8{W^&Fy^Ed-1kl12YVK|HVf`x5DevbUiuJ2Qa_-4"
    "dY@63ls)POQt+gWTHV0Qe6>WY{dujTPbpan1A4B%p82~9;J}`CA8cC>Zl^4%as=~Wxxh{Bg=OVny3ldOYtu5|(}v%iEA?T)7yP3_J}^1^3f?`y"
    "?*FdebU;^HH?<9DZ<%^?1S0qRZ$4@W2sPf(;xUJJg5@AF<)Q-q-*ur*L1c2G@ghEFh&iQ?YS3vgz1rsDzhrLpexJwmKA>suU2(9;R*;v{@rv7N"
    "%<bLb5sG3UZvMQfxe)SXt>O#{$C5w~gLbx5teSmP;v=<yLYTnKB#O_BNh7Eo?@{5}x@@~T1g(gA*pIs*OBrl;C%HSuw>Yac6e|4>t!d+Cjm;N$"
    "Onlhe^QM4Cxu!kS$nbs>rdg!ahSK}-r=%wqqqoj$pYcxS23VPBMOO&n8-IR=4R%xcGIk<0K|AL+s}p%CE;_GH*TDX1Ga_;eLxN9CD_PZMplsp+"
    "ue2<Nd4kw6CUT<Mr}rS_Qt(5+XkPwx&vs#t@DaaLaw4BwGY?QA)YpxOjo2W}8b%+0N=`UP(9BRfkpFuTKoW<fh=s4iI{PaaWhAMj7w7mIN4*~^"
    "kLUr3p9*E?7pIhPRJcnkH6xB!r1IHJpGEC<s3KTr6=Zya4@_LkK-@LoP?iEBDA)x{jI3?9v;IAIhwlyJ-txi*LO`lDqo?*o<C8T+$=yFMHg7u$"
    "Z_d^KU<~DeNKBkDfBHm#GV=tUn~6s-K}bwXE+<65i!4-(fm6XPSYzN21R3^C>CEsL=xcDn$oTxpGX^2t-&Q;sRg%Z^aadh-QBBl5mZIq%oak+W"
    "{fv`@bxb#PNZq#Cw?$NloKIj%s>qIc%eNw_@CKi|-7^W>8UieV3TEG)HawfwTw3GI#=f&ls+*3efL*DrU2xi_One<QUxv)4^x1+_0}vCNtks2w"
    "FeMTeF+z#mC2MR}PJ3J@rb4ze{Ps`$`@1$Tluuo!J%|!G!m2qD^<hSol}0_`?l{_*zp6o}#5|D@T0i{5ew@XMkj?IPKO;`Odb{|~nkL1=omU1R"
    "eU2v{VrB2etpYVcQpuelm8nZ;EejDA@Tq1-te`<TI)=8jyaAdGtFR7fI0Vm()R=Ae=T~J-s^Tv3_c_{I*oqDpp0zZC!ygmB3za!DQf?AFDq2g*"
    "Q&e%x4;m&^%7~N5=8?usK6Rp!Qxf7=t?yfh<4J;N2a{A_J5W@Q86}R&ttl%~la7Y?6lO4BHE|n?gOj<dHI7?4?a?iTfW{r*IU$9Kxpr(-8CL~i"
    "{TEhUE9L<;{rK8Nr>Jsn5&h4ng`&xqd0i)}vYC%($n<(#16GC~z;EZn&y<E^5-fR|<t3$6h7fZTmZNzreEn4>N_yKBp)h=Md~@E+&^2*NtXT)I"
    "g!PiIYv@xjmN}Dam%5E5pDW-5Al9Mip9kz=e)5x{wTgfLR7tR0W2bg$Pn13%pd2shj<&_tp@i2%^<w-uCkT`{Flgks0me?ifH;MF`^irR4jQ}#"
    "?ILN>tauMB8@_4`I>3hmQ!FN}4h<%2nsuFhm5E5_VDr^|HUJSRPwRQSPEnV-3~RBak$=DmSIOt<=}MgrOqGDppCZ<#zO*0x_A?a~f?*(v)SGv#"
    "+TG_IkSD#ssrFk|G@8pp7I50$rIb+DMp49{;570Mpc$p@xjR1{QvjO~fs!UhRnZUJTzQ%2^GoK%FAI;jA{z>=xGffHm5PDY<cmA@XnRMD#0~Qe"
    "Hfv#W7=e^ui7`d|cB9GLRgn_KS}Bs)W#eK(z(+>nYgF4RdJ*n)dTpNJO8{PiCgI)ur4C0At!z|p9DOX9OF0h0fmI*nv6_7f9_btvq7&*r72fw?"
    "%INJczb~S5Ty18m?HldsNwsPvUzj=|-AO|@p!o1jY&ZN#CSf*}Tvak&WCyayd(uPX6-=s*FQ_%OEnZce+@@e!V$Q$mC|5;-4?MAhpY={QRTav}"
    "9Z~fno)guLzC(Y!p`Y%+QArb5>KZGB&<@1^{jC4=mL(lGU-t+Q(Il}ot&EzQah9Yyq^Pk$^Y7GNf2a6Q`0_@UtS>ouLSY#PCPty%0k;*W-chW;"
    "hAHu}zY*`TiH*P?a)^$2khjW4F5<(I2YyUYF(lqmsr3^-(7#-?BXw~Cj4+aX_4M3o&z;zMQ-hr&vyI;!zP#^a%_IGgyRoKXgmo%d5NlnYi7y2s"
    "9C-}Fp9v!uBeC<Skd=zGpQ9BsX*BVEiTvE+yhLYz)`^oxDWWE7bkgE5Zu$CGyTTu<ZS<!1K3>tn9DXoABYeVI`I)s#KM(SeT<jFXwVO}aa4fYu"
    "gp)P$dp{h0$!6ob+>~Zy{+@-r@)ToqC}%y9xd`2^dSJ#c@)NQePy9RK4h%m2vJErAw0-RBw<B-Mta8q5pR`a}z}*Pq5fRB~dW2Kv!6Kl)zx$Ek"
    "*4Jzwo~j0{>c{qsT}S(t&5-l95nr|uh(<v*t|&wd9|K1tB)GT<3Y>#+qmrZ%Q%w$0+ho?yQ&qPToV#n6_iwSl08^SpPQ#~~!bHxGR3`A+5HMJy"
    "cbB|wkC{xoHGm=z;f&AzB#wHzQ_3{D7FG?@ZO=8!*le;0M;SraZm8Va(8`90W1Uy}(&RXN3bCbB5f8!_n?=D0h<~zw`b=z!g%I*E44&ghN)ch@"
    "9)E~N^INB|=at*wn{42$8e}Y?<`~~?W}m8%${;#yMw>@~ytc$w#wFoFqO0%$hDwOW>ItV+Cry%c&6dGA2q<&d*PM-9a2$8H>i?J37>@pTqY->w"
    "K*Pq3Mct_>@fv#VsQ-)%Adi}~K^X+Z+%8Z{6K49bqut~@BQ!Z>sv;Xa&1oE59Q#d{tBQ?p17u=XG=;$W0P~F+EVEeYg7~T%Wk~efaT_KukfK7="
    "vOSMQQ>toH?5q+My)5gK9Q#dGhm7ZGG2XrvDG7obSi`s-)Spg<x|zhnN$=vVOi5y}2*mHLSO5@TQqVwc_U)vyOQFKk9r?w<Y@7^=S?gBvoQy`_"
    "uyW_jVBK}@BLp=0e$HDr_V@&H{fo8zeo$1z&cuq;%G6R(U<oiS2XvS_89d9RZjKcUdIkGfU`m!8@@*@%1>!4O2yL+$P15Y=?DQIO|6~;N)E+i`"
    ">POwsmi`}K-&4lRWj-@L)I5ZSzgDbtbz9#iQq@q+cDS#1h(!gTwDPT_1$ehm&F9wqd$eXjKwz^#nECu0)vzS%moJSz99(?fzeD={%*4U`sCpUR"
    "vl>m6u^k|2TrkcG-Qs-?X$@4<g9M&r)sYWvB~^KL3O+hpD66Y?HDw9LBG$5hF9`KvJhl+cH8|ux_NVL&?1||!GZ>aI+sYAHXrF>S8rI~d{qTpv"
    "013a(Y=nnmZDwR(`7X|X|GpS~2rg7M!mk5VlNNBunM1%%ft@-4VTK^ejmkJ<1Yma|>rDk=(ut!zN}56Eg4tgnOi)ss!2(K2DxM(x1q?h89AXT{"
    "pr`~(8(D>`MN!sL8M2A<#kGluPy=PGDS}`~>6LkKK$N!%ea;I4quW?7%9&KFya-v8*WjyuFBtr%|E5;UW1-gYaJ<1rnVIUsZz1*DzVygdc!Rj|"
    "IPRCzYszL!?;2pFd;#l!$~CT9AoLtUl*}<5FcGDVEPRk7lpiGTlZs?a!roR9Nm;=>2Js=J!1l9NnyURe)xz;75@UM5zmoo@A5H)n;{%K=d<182"
    "mYT}fuq!A8ovw!w6WTbNRPiOM)<^9t>ZulE(|?yS*p9Qy3UjfVh)Ldj5NX+5yYB@^E2S#Zo@n)C!_^^47JAslco(D9+j$Lm2bLDuq+301jk})h"
    ">-<{s#vA4}Y{~lGke(}Go#}SF+*!^vO#+Apd|l7zZsC1P=?NOTj$ni$jczSh5xNgyL`8)PA~bip{C<Q_F??cD_L^cS<4NGm)mFERuoVc_sU0`e"
    "r?xQ`&&Zkc!ZsOpXwx!0hIbS!NONr<<;V~cV?SiOO*R^K(HSf6l~;Q`@yrz$*hvj3a@sXy2G-fJ_uAO8?rx$ML?9wOsKbtm^0{V9yih4&5yRBt"
    "VwSCVij>;kPwbEmpcaefV;i*JuCChEl~uHsoC%Heto2VFfT)=x3uP}{qtKn*H!I#PO=UHStO<CSCn(TqD;)iVR^+rL@SAD(Yw@J=?o0wi+Nw!n"
    "kPJJu7)uoYKte3hmNI<x>)S(zzA<hN_#o@qJj{t<#S93x_^r@@Ym6D?c*F;`s5E@X6?a$Z0$7k3gegCwvcdH3I{mUrT^Tb7fSvG(N<qwa=7k3t"
    "Ht1f|31`EDLAep8yG%XR%gEO)<$=3-j{SeZ#Ln{4GL}upav&e5O1_{uBD(4wP{K*DIe3I*X!&=~FW>~oAylHRoutJ<-U^6PD21OU%RohNt^tum"
    "UcyFX6PcdUKurV;nC2Q~yOv^_@UozX6arydl(d&$@z-NaropT+k7X9ICfHLngOZ%U4u(>M9BV)}r%ItCRq(KBfDYK;UGObd1RS;fxVDx3cqd2{"
    "FD?`9h{F;y@D^La0YfMOr)68MIK1f|<(jzO?TE#rslk{M212>Qfd><7<OSlL_WnM3zpak#%1eykR)5q9(7)Q$!P^qT;)gBs-pnRei_!lrlbeO1"
    "?_-Myetex+jy&&M5`uDBZ<~4o)1dD;fC7VHBWvR!e7Mc6ewP@OfT=Qs`05t&IG8hRY)kAbHJAGVzU$?es{sowqdegDXe&)24U-@QJV(pKC_)EY"
    "F6mNOALD|)+&dpND~5PO?XuO;BCeBV+~v*9^VdCyP3ln@QgSnh$Wuk)PKdt<4#`HKgKz(p%+TcwzjgX9dxp~(VYd{{n|{H_JuDQQn4y%3x2Ws<"
    "iFlfNlNR@4?%A5c8^Pih7T|+g(&jo&g(kLU1F%(a2H?R5;bSedwDvKs&|ksa<U7XJdr<ZacJUr%*PV{Z#D+R5acXDbI@pcWgKS(0&NXq7Bw|4n"
    "6s|}TKS2j21)U&H6T(gRcnM1jrhFI`#`#ilR7hmX%QAZU)X0mR0Ms!|)ndnNc7cr0!a!4k<ALGvreoQJmpVJ=AKdit7`(H>q_neXG&Oorx}52C"
    "gPs#h;%oTQf1gA`ZmwmFHqUoR$b1>-C1v7cDT1ss$rCM6wrt<rBoCnt+$Q>=3PUi;K5v&V_4?~C>`n@?(L&tPz4BlvHpy32gHE^GyXNgmISwK~"
    "b61diN$KN>NUK`rD4A3|X}zaNLWFsbbRb&T*@in{Fd!!iusv4q3?le6A|R3<fvD1#I`<Y-^}uXRoiv~cOA9B{J9MdKw=K;-TKLMcjKz0!);9w#"
    "^y}B{1~<qa0LS|7irtk}>mGNzsE_uN<TW((bFEFr8%%|r<`!r5hOwzy>;rwZvcERKY@nOB1Oegh9fUSt=g5Z7_owSvkcA}+C$I*i*BmJF`L!yF"
    "Ba53}gQJpCmP$+Fl4we}{hl=2+@RvOAaW^Q;i5I&dgRL2t<*r4b{u!SCzJyNhGsr8HwV>18d6?*27A3;dovnBh`Dp@IBj=!=lF_S+vaaW2OLPZ"
    "s34V5sHRp-8y=ukY;Up`#=Q1v>ZIilngXKE7%b|+b~hV~3q~)AwpFGHaX#x~QE;qg^>|D|W4F4#dpDTl#rY}O?6@o|DDc@I$6OLG{)t0%j0gbh"
    "zUr<j8j74oG7?%$>d`e8PM&}NYPcc#hKuM~qii!@1T3Q>HIBbb>c~Ky&i_~4mj&5zo#&nIyWg2R8wLOYf&dqZ)Jlq^WRap2%a$#fmSjtz94lT_"
    "aUw5KQr;3jBxTnWAM)bL;-tz+B`<NR{30i*N?dki%TigJV{O!CQ4}|k1i-;E7z}3S?%jR<^x6Nj_3Z)Whg@6WoqPLspXJ~G|NI~7^Ynt1Xl|C9"
    "#9Rb}$^k$;xcQlko68k*@OIVSOR3RpRurU2bSu`4t|MpDghtYK)<chmm(R=#)zdU!XWYm@7tu8taKy{t;N5gLQW6N#ygV%s?1U(b;_ye5>&G0K"
    "Iay(vOYh6sW?3vCnj`ZYlsrojy+gYlSQo2rD+t#`qm7V;^)(H5Wa6tZ(2@e8+%J#@2ZI&9=qWM6O#%te{je`ANWx$P_A=OD84V$_)Fg^P*vGr&"
    ")jeXB0`PK{=`{Q+Y9-i1!D_dUv0Hru!aZ0$&1JAM?gVg+4WKnvs6{5)#Hh@I0ya9cb?%&F1zUaVL=$O}nqH{>O1N;c?Ou-@^_A%{t19xIa(9^>"
    "At`cfEzzwq^z_0=Y;IR6!6z<S9<sDtA#J#WPx*Z(YP!^rx<DFX(41#L;I3&rkCfS+g_FxK0yT8HQ$M|CS%F!OIfaKMtz5E+$ylA$C_3^GZu&+;"
    "hX^2=lG7cLZQ-R3b^B2&iZUloB9*Jc>T+2dP5>X6Oq8iPDonRTB4RqAbM(O4iS)cE2RF=c_igi(?C`Kn+9pyP3He04!zpV3QHmwC*q~0@C&&r~"
    "SU=fRq6Mu$Gh~l>FOIf&?3fy{9pR;URr$N1gPhgQw)7so={^$aukF7&2dMCodews(Efn$c8evU;JBZz979f}&@7<-4|JjcS^RS>!ge=<YpW-qk"
    "2g-pN<)+!3xJ8$#2{7VyA`(vk_43iKEhdif^Nyi=O0lBxavCohq>);BF|gd`u)QWr3BhLN3w$Wy)2B~E70<>a7iO3Yw3juW+T2X$HUsk(v0B|W"
    "h{hfv6H1)Kurf|X1Bmk9FYdZ6qd7fX-)~8~MyT(@fV15wALD3u7HjUI(KUom-zbPvJ7h0Kucz;mpp8@3%Wx_>>$@JmJcH4cIUS;+D<HzeZLtjF"
    "!9*|*qk)aVZMXR|5x8Gj5g%blYO>~n0347PWIUtW4d)5etKaW~C*KDH>jY|-Qa6|I{`bGX9QSRmlox`lsa%0lW-z?ZKC-o*9&!W=Z}9FA=KiU~"
    "qM)L{4mi4MVf<9fBH@Q$V}N>yXY<4ybhcv0qIl`8VG%NBxsgmC&Ux~A;!7_J23Yj&EeFqv9<sN*?QO{L@a2RJ{XxwkpoB(C4*2ztKKf{vGtOJy"
    "!aINDVcFD?Dos$I%zWYpFXI2}g~gZDRHS9OO2-RU&{!R;eW<FUT3%kBiY`T@bKF|r@OWRk?ywj)z)rFDh3;SvkfCC{@&<RuQe9IKdJHr1hjTJl"
    "-?c5TM2(O~VVdQgE}SRJw)V_r#^l7C-b8NVg^KZ?I8Z*#d_MGynix@|WAs?hBmvpo=7cI>9J81&GYd4V70P8_qkD40-a;slmWuTe7*5P_wdNd)"
    "Bat6S5{GwUXGI{)XoT1{qtWO4QhbPyO2K`clG4!z4m%GLAwb_kBy9Tq=78m(8coYo>Sh8B$XZ))pcl19Zp18vcAHrfjZWAq6wR>zCimgOXPSz+"
    "g81gky0q7KPaED%+g%D3HVQxyU=UD=&qCKakSe>!LbYs2c2eumVqX@RkfoYM#XA8fI{GZ*VrnJQ?=P!6x5IW=LER7+itfxa|1mF$m=`ZlH9=qA"
    "u7P_5U4okvLr@M$E1bcI+lyPgtgG)KM`Kx88MH+8N8F~&eTl~VIFlE7L$~KjVX{90!-)Zk8je%|%@!|4<x>R6uq}v<wd%}m<K5~T6PC2{@159;"
    "80)49ABT*E0s(i68mY|GG}MV05GT)Z*N!38$DhS!k24%fW<<y$p#(*HNQVMI6!k}bmFS33mYM#`O+SWimj|nPO!JUaVvr5?W{$Y$8&=>O6_mIz"
    "oB<)z>$9`eogV10264M32X)Kk%Z@-|yX+wSWC{rw4CH-gwVJ|rXsLHC+vRMbfyvk5(2DvYnLG{z`BqlknYS!+9Cs}n%?v@R^1_1nMZe^j^>=Sz"
    "`t^^&-q_8KrX5vD#46(&hz>Y?<W<%Uu{>L0wTay8uyE~lRNa9@Naon}-ifJz&=f&ev|alIVHqKeCy_)=5;OJ#T==Y8OKT73aBjtKs3&e%j^^As"
    "^{9CxY}|ZP=@{7+=FqAhPYvBolxhQ;lnX70a(5Lqz+tC*V#erYz*^4ry*Q$Mjz?3((h_*a8)(~h#c^i(5(2Q<41zq6&$6h0fr|$_33I9pP=}3J"
    "Rmw+hU8(qB!rSIOBSPsrJBuw%+dK;d$5pLLqsd$4X);0EBXyy}Ix|9vU(v<aTHxpP<d&@8!YOXf51?l;dzOH2m<lrc3_v)tO)kfHZ2v%Lj+T+u"
    "qfwKtuq-cgL=-1OMcBriZJZ<br_m@(&ZVJp@M()R)%8qo9ZT#lDWLNLQ;Q?y#$!bG>>v^k<_4Fnp|T5_tND|b`rO~cX4GBOi$)EN*ll*o#ZWj+"
    "=4aEXlsLU!$t#@!xmy}bM1Y(H6ws5LW-cB8FGj_(A7stt@#Ae7f=yFlgS#s)q`9hJ_1zivI>{5AmvXu|3~lL34_`HAW0lIS6R=a9(6p^g3KhoV"
    "%KGA=bHb|8YMI!bPID(#Bn)RqnAd&XJ+r^svg5A-pqPX$tfIrY!pkjgz15iB+=wcgCU-*uvOp*rmT&SBeb6@5h;2E570y#|j)sDVpim<h7%<(A"
    "dN>MTEtmGm+L|^RGB^IV2e4mcdOxT`4O4({3@o0WEvi!rq8K4D!kJW`Q7UMRjw=sY)0HJt;#Xq=UsP9!M@bBl1Pox;yfUZ&t{b#rSw+188B7~d"
    "k!hya;Fbp3-QC^Yez~!4eJhurx#Ng=*`Vi2IZf562IsuD<EIsF6o6N6rrP9@WhQ7(Lph`(v@CbueK!QcuNca)T<GfuvY5|y(6C>~ar5Ne6CFzw"
    "E7c5y=@gNpkrojOD9wbD4oyA7!BiX)XM6vD=U8Vn@P?-%o7?GEd)va)YxYo8a7j`n@Ad4e58wry-wTReD=1}FYBrm>21>c$6=FG-?ZV4Z?gg?D"
    "xLQr66xpXHedvXpJE3qneuP~hCw@K}D<Q?guj!N$z>*Xy^H4UmVA0TKh<zT%v&US^WoJbpe_Abc6>s2+q0mz31Fj8~b$>*sH!A}x{I#x{gB6>D"
    "ZjywAT!Ud*4h1_~A*SPiH7VF(vy0#35{fDud#)Qk^;PF&t+jMJb{D->ZVq+Z%IQT(qq*&S^g2rCS!W(Z4Qk7NUXtux1cM4`4PeeHV8&ymEWrs("
    ">(?XYk3aZ9CUA!nD@>w1+QKGWPNN`P(EHhPaMyip4T*zhGfhVlW_s?Pr<KwTFn;^U&E0EDZIl9P4=KV>;q)lO&P$RSxy@smDZ1Up+84<aUlX<t"
    "yN7Ik&}mpP$>k-{CAuZH|C%v>VINl~G#RP#fq!*sB-zvsO00@$<o@}$)X+ZY8l<QS4m7z^Q1H@+Gu840gzc(#QIcG_<AnzPrJ*<v;`JFI?|?sX"
    "U-tRgwVKcZ4>^4;3y*t7P-K$UGIG*jYS-IqOLV0r`{+s&ZVf&+<u(1f3kXDV7I$I`N~ZAAPK=r|V-}Cmhm?4yEv_FPV%f%G6%cH1sc>mrGl3_i"
    "#fhiVSh2Fg>}Wz8{{Xy&b<&JEp=^Cp&zO!NmSNAb^g?Mv%3gVDPMWv72)o!sWkvFWX#E{1-Y&o`iKPggfZ<bOPdbz_wAq1mWu#uqRj83UOo%Ln"
    "ZlvzE<RxjmjyKVG4<R2o^9x;hBZiJD@BL!0T$D{wbAF<f7%Qn9ZIcNUimZCOls*-Q^9O5cjG-`0uE{)Alj-;Qn=^#m%QD@ZC6t}Br{h9XRuZeG"
    "v%aChw_ZcYTi!Od*MxE<*I`%pj@v=f!dS~FJ!Ckq$gBO-Da5>}kkv7s<#LkD>!0Ap*KM+@+d*A1a?7$8C0Qr>=&NXu((5wWU>!n9Wk|L?Qme`Y"
    "6yz4|G=(6_b!+rI9(OU6w$4W~vs%6{0i3!gQ1S>$Zppv<)(K~PZM$Oy`(rC8i-J=|dwlqNr8%pbI2Y_I>a&pBroSUh5s!6RX@%5|eF0j-bxKW{"
    "%197%v9B|s;+0Y4OtKm=|B|Z{_*&%#-_Le{Q!8nrzR7#Np0)bIj;6j(?ff{mWU&<iyE8c3k&RWX^p)@>ukG$?50vExGF}D|S~&hYM@SD@G>fXV"
    "4nQEw3<d5tB@}oIR7;(;P1ts}OpI@JRoYiP@G-Z$CA_HN$5p^@P88}7_$5YeoWhyh9z}iBs4e8|yf83f+#mp+;WPJxjJ#f1f;lv`f54h-uJD!S"
    "%@PV^ZYJd{_&D+$agqR575||XRh)cx8hl?DCV^39DZ1ap?ljx$C8S76$E1X(<_J0Jj^%XH1k>`%q0b;Ue#Z>AEy4qN0O8m+TpP-_MCKtoUk@rQ"
    "n7Vt%pJ5EOwd7HQHYVQ*#{s~!vMjlGIuvMMvYpNE|JhU?_%vn=IP!+pI?f2e);XmlWD*j%T83OGSni#=9p!moZVqmj5uNRttF9B7GQK%v4+AFB"
    "myV~UQv+~-OOVtV9JZRvzEzr7^aiH0Lo`oEJ=5}gnY|FrW*%t5F_DAf`EB%6@Pdwgv9*srnnNCG{3OQ7mO{$s^XCfzKPyDn+Wr)BRZsfWhKRD1"
    "2JTm{vJ)G?&y)^F>`?O_JO7O~S=!n&$`0^xBJ6O**uiNYl!^&@P+iV#BVlZCbldWOPd}?J;0Kkwa2h&;DY$1qHaUgQb?+m-ZG}ye<<S1xxX>MQ"
    "M2wwE5vh_5o@!vsD3rG3AAa+H^T$&;p`13_uC){FX-b=1%jzt(6+iNqghr(sw~Z`X;K!U<zWqzu0Cw|OMpey3^(mF=+<lb>q#NJq;S{IYK0o%~"
    "P~(!m0#l+QQ!mfKm*(-RnuZwTvU=+JdL-Dz?tk3tTH)v!J1zr}n%4veGZKCjv{)3+=QYTrw+gtpkGgHmL1MT8*lWr-K^8FbutqJB2=EMf?m0aL"
    "r;aR0Wu|6(JhhwLwR+)Sswtek`|g&o+?dupl%Bz~!(A@B5{%krkdp_SX~;4!M7rclcoF?*TF13`&(JYmJY{@aNBLT^o?gg*&Hkp6Z6YZoQ(Zd3"
    "QEBlSXjU2wkGcF(R3-*f5<f%KB${3t(sDJY-B~}_bwgpL;1g#q*OY~7rLoN-t$$s<Sy?guf%@l`Wgbdwx5Qa5U8_uKunB&m>;Uiyy8I^3qlM5)"
    "5C;1SZC|<$!BA4#w8LbhxsK^{tu<z`*misE*vf5oeg!FxBx%DXDiR5J)TwClGno<=+nI|P=H!~O_DibEOkSn@0kDq0<my#-lN$}KRhac5jJY%t"
    "=Ekope25bG3Q^w`@eIB%2P|(66|Q#NI<h`FFw#g+^jsFv@XDK*qGg^`xg<AccG`vlJL3H)@e6a!ZmK)pa!l4?cl`TzxYH6?q*7p<KYu>XPc7^C"
    "1^){ecnQ<o8WgS>Tq5?rx1EuC6|%Ny*8q1=%q6tRpeoBB{0{kmX!^zn@qnbtjJ%(>ZrJ2I{Rdnt7tF4CmP10?;i}E9XslQ6!B*+JOv#O$8Q~M@"
    "L2YtZjn`zt1MER3Q0f6Ja6YPX%g`^Wxrdt0O7@zI-bSd-7<e+=1VlMNJCKtWrJQRJ+@<<sq(w2pQS!!itb3_tqe`0?Zf935mlFfg4eMEP^Wh2d"
    "hp0m*?V~<@Y{&wiRf262w`;Q|D&6b3Aos6J*D0qcE<7g~EmTb2bu>jo9Nols)-w1*u1O$K3uQY#))mgL+G05E%W}W6IEzYnQt``s&+@74qw+!C"
    "KPe}txh$eZAoHEGPv2DD=JvvpkTS$4+ENPqYyvZh%L=Ayg!k}dib3>6BU7$)y6Qpewt4VjJ#H1SUMJd;)ug#H$93V)3eveCiX*_Zo*juK)AP37"
    "C9x)0(t_&l-nMgv{F8H58w9yOJQf2p7c!D}@mEb&pa}0ut`9{#p;%<AWDdSj4Gl8`<R{?=B*n-hY5b-=s!zsE#OVJwgIVUZ!q#7(t2th<)DfqQ"
    "Rm9u~vQ1NHLL|@x5Bcd!0JLv+D&xC)Z$q*_7|ck`Ea_5FD1Td^aziQ$dl?ApTp~?T1XgsQ8bh#%?d<}{iOo*isLNt~BpN(|q9CG&Cl|NOcK`Q!"
    "dGC_TCra@jU_fjVidGWrtWd4C_%izEVaA%eKftb+U{<mnt}#S9ut6R^$w_4n-BhQ=c;E}!W<6rHkEa^n?WuwXY~RBaRjwAiNlkU9d}~TRC9oe|"
    "Q&=Rr)dD4tYqtpCK~1SDAjg!+%V1?Ri(ioeL}m5S*(U$prydbuM@g+cM(Dr}$(EOP8NjW84kjqRw!I_=Sl;XN$AQ-(Gz1}i;akFMWr$&LL+D7J"
    "ccjJd$>cICSr%tDKi_5(@5olN1+%<fMY7NH`_8m_f(iMhpF3S}A#$)%>K`}@%7rV)1pC{Z2?Tx=`(%aPSD$|!2}w0W@h`2B_areeG@ZFRg$h>v"
    "3gNh>fNk<`^EX?v?)lXOSy{4N4dmQ}^)p4yg8B1K3alWk2dHkOuSd=YdrT?ZOv!(fnUx)lRE2AH9EgI1CK6z$P$yp4U4NP6Tkw#4K*p>?5TFgP"
    "WvZgZFfzX|>POkoc6n#@9XBwLiyaqp(r5#$0+%Z1`7`XzedLf&v;nK~s16*$Txy(5KTGwCFB$@MU2@k{wkRo_?#sH)7jSJ0NUNSMD^LnuUL$|A"
    "DtZgPi8WK=B#<clIU!%W23CpR^R;qqnOGUK2Q-pNPnktC)x?-k(Q-{(nd9&feKXsh1~#}0c#H0POdf~QJU;=bZ4~l0*dJ#>frgdW3{V$OaZyi&"
    "q)owDBWJxZ=4Ad-FQd5^wGv<jR5nWDgT7Pza>hD&&vpu$-C*6ju9VX5Z^$7tLl0TXj<^0}>SCp&=3DslCS*t5`@h`^vwhBqD=<loR-Ky}&2%eX"
    "GpIBC05Zr9)J%FEz>2^T7u{Z|;rWs$Cp;+IRuILlxjsDqkQI~UXSU(cHZyb6Uiq&IMRWs$Qd1~Um|OFE|DguK*xW7U7XRxa*=BPn$frb;IW99>"
    "1^GWprvd2{2+>lC(YciP{N8`gZIthb;k*m3FnR;{3)YqSo$Q;FGNhwT82Z-7AODY!KmN_H!Q-F2wDxP3`|XEh7)kCjAYXx~$UfhawJ~5~>jL3i"
    "MxvckXiXL6r+YJO7Xo57U9d1k!FYb7RZ-D&f`>B^Y%Iks?j<7P99d;2jAhQ3U`s(RXl=)@`>2|H>#}SfEk0lxu2hv`gzp@w$-+QpMxmq?JFNi+"
    "7@*mRbLl9Rvi$41ZC6PE@MnD5H`uo90yrShCR;VoQ`~l=fnbnz#V$)Uq&Z-aEx;H=rXRSnI#H&VE!J<ry=vXYpxa%8LUZP~oBvt){aEyNQzIz|"
    "CI(*JZg;5w_^a}t$1?ii-+jjx7}Hrw+6&JMFl_D+sq%nJ(K-xcp2TAg;RFVfT&nxpA^QGIILu~s;ls48dyI<LkIA~X1!0hw8}@4^TOwBPS`e=Q"
    "tW)Ml!Y>og1(~};2Cxw#NT4qzj>RInnc5kO!UR;d{8<Ghiic7DriB$~SU#;E>T?-5U2@W^m9VOy#}wasM(*xPk)oYj_lcXf(4AK888~Ld79iV#"
    "{d2#LaY!coiryie|K0NLnYlR5)bhpNe43HJ1LVgDaq3z$&IY(Nn8jx_uPTP3fv*aGNkXe;(Ab9Z`xE{h!3KQ{WeR?sgbv1=jPDUeLy+RCt|{Ee"
    "F+E))_XU*~fM30HyH+OPW{9efMu*XHxTScA_lQdOs&XYlJAc&1If0;2AmRQ>UOyu4x21($`R^UYhhZzcDt!sm0x0nw8*sd{SAohng28G#k7U;G"
    "^3Mb`%JWiESTy){Z#WOQW}!+w<xsisd+)J7Xui8JBH+E;o!@f2G8W#5y|Pttqg6vG+lmpF<Rf><NBn8t<m+QGb!yK#6LnQtjopM`lJzx5An5a9"
    "0<q*!0PYg(6Na!rx#-U5r_kP;*U35@x2Z!z6`;&?(f;Ii*AZHi-=DS>Go!Na;u#vy<#a+0XHF4Pc!55~c5kwRROHVCZ&RZ#77cbz*uOf5*|Km1"
    "vWfqWYv-!*>k)hPvRcZg{P2Bbk(?nIgxOp5avmQg&y!GMAAF^%na65As&l!o_RfYiWMht@4=1J*pXC)lUS$G0qMs6c%vOE*&4uYh`?a;TqrxWl"
    "+VT}<f3%Lq(9#b+E^6cS->r3t;U+(MU17;8L4VW8zEBZ66vp;1qHhjmf8#5{4Cl}%=-8LLNP?Q)x5!EfRt)lw_B^g;)7S~Z0s84)jWWIgVKYpE"
    "ZhuJA^`*H$ZX=m51rFuqTff@0bT9c)7Mr<DELa=;y4#s~&d)zWfbC|{HJTm4;tO_o0u+6R5TI*-EYCbGfBHYS<WgF9^LW)R`mqh5!%B)*A&e|C"
    "$2>lHm3g+S`_4KmF^!pK0Tn)7EcuH)`&LXu-yT>&h-hiB#Hil@E-*rddpi)}ds%Op`?wXxt$@PUGRO4yD$ux<Pv2g^GvS4~7eAt2PuNFZy~v7&"
    "{p#Bs(NqQtCiR3Hc~@7lxcqsZq5zY^D5^$c6#{HoRTe+JZ~`F=US^DMv4lb-QC)uiFRD#RyWTz0VQfO|;zj#$KTs9H!1nwR9hQqn_mUQnyDQGF"
    "#vIT3bQA0cX?<~FfoOe)S^HxZ&aWfd_Ypp3<p77?CpVPCcMq?lhItDZ#^!tXNkN=|z}OnhsZ2#lEYaC#DPuu7@7-^ak#CCw0Z&8vPKN#6H{%;<"
    "Bq7pZmP*eBd*wB}?^ozW2MDXQ{(geL|0Ul!!GiCDaWPTvNv>kMM5^8LMH~VPJ^1o-E^0prHP-W2p~`-XG#eHwotG?V;Zm_YO%<Lkq+<tI$mZbz"
    "Ku8(}XY^cHnJ?TjSnwBw6iQ6^i~?w?{PlO)Ay&^}$#P1<?bbo@3si3$14^AkWo+yQl1j$`1vO1F<u!pI9mJ@QM$J*ZWQVLe|Frty4Ze6Z9BI2q"
    "JbYrPl9Osnp7AF<2^`_s2ziU1-(S<0<#^Hy#1q8B=tVGClX)R+6TSfx9swme15wr;+h~*CUH2C&hYAaWw$axN-9jF+&E2s>&}a!P^A&dkj${EE"
    "?nKADblXjW`)}dXeXRG&n*&=Xk~i!;(hrij1*VG~NQb`5TQ@QL;?7&pXCJg&Qt!6^T+d_ol`6TF1!TOkKp+NwbUdtUfE<x}29eJ<D}1r~ueX%f"
    "Z`ZOH3gM9-HygH19=@3nKcP2c3f!DoqXqY`1lPR!9)&DJ)J&O4fwDu$&4~d0Oewg2`yaf!5CsfdCHK9fxJEx%>iP9!tO|=A73_UdnLsycJ*kMx"
    "Vc6wP&SB*`y5Bx8zWo6$F767E7wC{K5ZrOkid5#FD#?MkM*}VKU4zYF(c5}7BcICFXPGEm$%_<xpT~U+RN728tMZ&TnGVOvFQzCzw-xj)ZbB8*"
    "{>FqqZBRB<7Pxh@37tX*wZ0FIOZT4@@Pj}Or)0GER$<VHDmGEG`Ns0yReb%Ok6Z&Jpthd*M7gqkNzAuyZI!(7f%EXOQYdV3M*1MVkdMgK&zjM%"
    "um2O<1E3xq<Eg<3YLSk)IAgK*88`Cg^oTMKlU5-D;r?+O!ix{@i5L&y1)}BK?})sTUZz_gm7$|HDQ2sVW%w9(;Vl<#gS@l!qJ=<ZCtA#KhFseI"
    "<|+BWZ_5A55d0D<?|4QH>-nL4^V<2A-K^;w@CNd8@2HHByv31}x&erAv;b=BYwDK8W9-%cpI#H1Dan21hW1iZ2j59jOE#Y;Uh9}|qmYb53oG<_"
    "9(~AkFOlb{#EG>z6D5gFa~;z6&Q`MaCe4hhnx<*=7@t}BE38o~I`Lt(KbF03$$B5f@Aw%pai*@*=I_ni`JueFAMRWpu=`pus7xI)ybuiO7=B}i"
    ")c1S_q`GXm8|V6^Wy9y?(Ehb}`^+=tvR>TNLM4xD6&Zq@sOROeQjS?rOX(eAi^lBleiO*x5+DB1-IDWDojGy)bEGSNbWt@C<45J~0lh42FV^+`"
    "8$(j0V`sd38X_nmO&Q^r36>49(4CI8;LR2E^L0j=?Y8QXhU++HmX2D;PMvyKV6vRs0&RS1d$)#DcjHD$Ix{~S?wWEyVkai2$YqXsLne&`4boOe"
    "DCHU3kTq(WISEIu%c)DS?V-rCuCByF2zD~cI<cAN>`QY{((Riio5S(Wt|HydP7~+hU?0UNY}@TNYvV;#<4x5kw*#wlS@b45LO0uBcLkHZNM@z*"
    "KcD;Ch5sB1s8k<KMC4*LwG3J<8s<H}^~iU2{4EwOqTRk6>h@Jc2?64eFTSed+-@qH*l=Y76)NvpoJ&IwnX;Z5PF2(HgkYmG%TnBOS_n<*Ov&K$"
    "$aQkNK(d1h3~CrMN<{0S2uFQFEaQ}w{O?^t+{9awD6A=T-hnnJ%G1IAio&bkvu9k`1hISUm`py12+)h$;08iCMN%Kco(nU{2J0K{G+qcy?eK8M"
    "a`KtE#p8cb6mDhDm!1^U+r2J|Ky(Xucfp!1_DyT~d)ETZark&Y^F2QJa_RYA?g-Epc0u=~#z*B{1ip1JCOa<(Tc9w<PNrecuNe)!nFMC5m4)aI"
    "A|*phZHpl$wVf2c)ycNhTIj5h)kFt)l?7jw16*NCwL`Bz<egmjHM_jmlTe7JscPc%7@H!?`idI5Bkc~@AueKd%u0oQ#cNb3P8Nh5Sd3qd@E`G$"
    "c)?7AH<EEoHh9^xAqxE<uUKJ6tVw~20yw8?Tx5F8CWLwBff`x^4@12Ta*uN4!TnaB8w<+1NdiLh@rf7Aos<8<-h3{TJynGj^>WNCWe36lN9l2V"
    "1WX=sI&*uD^6UE;$c(s>tlRB$<~{Nx>)}=8aBY=5%@1A+h;e*UX@*qF%Tq_T>`!2UVn|3Y_=W7y<~1j~8n8?xtH~2OkfGmPpXQN-LxE*2R0Y1<"
    "=pzG?{q66_i_b5c8*sJ3Pem66Bk-R+(dm)ANd~1rdFPLo-`#(#-|wlXu--^5l?NV=zv|6M4)XF9c3HQVTZ?hN{B>^pBXx*<qaR!EP^@cCP-H%A"
    "77Cd^Y&V4zUuvr1UmZL3OS>~qECPHUjJG3XS);Mgm$gPyDyaK?lap)v`F!5C?6xGCIR|^}MbORA=LGj(+nWTI#zEwCRmF8DwwX2>k(i3zl~@b)"
    "W$Ak|oK2w}Kg~VfjD}1!>BAL~hH<4@#Z5m3OZ5{uPpF|;cWx~&*c^S^K_j6++*Vp+7dkCxB47V`VyM2dK#9B7DurOv*y|dxGnwvd2tftQf55s#"
    "@&C0WahKpG9wqqVjqCbeR`vUqm}i=Xz3P(inpwF9%ggp~ESbJLb)U-n(=4Cgb++yKLx8XdooYu#pVo+=2cf(`xP@C0^9Mqt*s|KfqRZnlsfhHG"
    "3XFF;o#O5S$o>G!3NZ}YAoURMa|ntD-N9EW-A=oQJx|MHN}B=iy(pYuf%@gzT4YgMtmkf^&&RwXa9*144(uHM{Yb(tR53uh6y7*V1)1-cR@}~k"
    "7m@olnM@Yzhl<zIvj4o?pLFS}JaZ@{K(Zl8;^Lmy88)jB1T;?Shr^+Zx0Qv$zQKEIl!f-Lr4jVuTy~g~R*wr}=jvYRc_`HAS`9bIYoxj|COFbq"
    "Gr2U~&_>ubbMs!KBY!=372C!aU6~{)@Nin|;YR2D$#lBSO3I7s1E^tTG*T><tgP4zu`3Q$)5Y5`Kp2UkS3@kz;{1R{6SQB??(AA4V26T7&Urnr"
    "pIAePv20%mET(ECfMd|s#uhnY03Sts=@Ka;uS^JzwA)Rgv!H6KM1gS|u>pc}L^E9`H=QT6-K<p=mcSpUVNWjjz(g%|5jR7>k4Yiiro5xtDemT8"
    "G6Y2{sU%Qg{_;Ptl|pu=mbHGtfpzA1PSojtPeRA)NM<W)8nA+CoCF}oIU8QUYZ@sp{5L+C1@3wY5Wd_jj}ytfs5L_LtAta%Ra)2S+JxmT3UdjV"
    "d7bi*Wj!%$Ye?si+R*HWb7fI9TKu-9Fla2uP*9iYD4kM-t}1N-dne~o1$&G7q&J}#pT%uyl7+>a$ORsO?3xaj_G=j()6&9hX^?F>$_6&`CX#Pr"
    "_sSRZ@FA5tDGo1evi_ClLukBwc7JXuOQ-M{-Q`MZHhns6EHo#=AGaHJ1I=L`rA*%1QiWly0(Gb^QWZ$o83R<VTHa^X?Vi3CC}*0!0s|E7dT*|z"
    "W0Jg3_im<_WAy`_P(`y5cUmGO^irzCuRyi&u}<Q{q+#=#cW5K6w(@=wOO|~<UdL^{n-aQVPT2XRbU2wI3R_*V?5f$^!}4+Gw_wjj9i9hopSn&t"
    "X@_DsxpEH0Y!cy}Cc0XEVxn66{_b50o1Z&T<60=u=4zyoZS<v#ZzU`w^rh0sXlG?r2CXA|eSI&oNsEkH6t!od)C`l6+#j)}LR7ad4DjA*itYO;"
    "YtS!xu+65<s;x;JG`FR7v)y*r_b>-UKhDz^pl*mZ%vQ0WSYUx*((XEig8|mOc1<XS4RYcnVo4enB~KFG<@wncDj+FtJ5xpZqCG}fwFq&-Y`Dh#"
    "@>IXuN=Jbzrq;qLTp=~XeT}E57RqF_C_e9jCb?bZT(#`<xa0jb7kj``dITHfn>&9K^DOhO){l`zy;LF!qMI>cF_S@@8ZJ5lI>X1U{bE^Zq*&Bc"
    "M5Vs&rFS@5#M_NV)Y%JYs^>2Hw*m-zdDE<>aCyr5YlhrM6>3&u@Z<?!@i~1QC?z-r&$^)IVd5y9G-%pb;fRf?kRKKG{}-<vDSCowx-u%!YHPie"
    "rUr&<;3};40B@UUIBAtgRK-8GCxMVU<|jF&4i3T(k)<VpTOz87F@5m3hrDf{J4Q1g(c?znFTdGW_u3B_vkXY#)E@JYPsQ0@TXMA}tlwfW#9(cD"
    "-Mq%UTFumU7@R$X_|8UduAD+%LYbjBwBNhGa(MqM`pwB{-0*E{XH@DMBxy5V^ix;1jtZojcWG9HV@pY8;EyUeuBx~L&H)US&6$TRf{9*P>)TwE"
    "PR)6MsS_{?dAX2-{LGwr0mp-CP<fkF$573~X0WjJMoQoDyQE2IK^2IuK}Zit^J?Qx7?g+fh^OJ}Gj_S5-}QbBFqs#HUWH4dn=iFu1X@Ej5+_Cz"
    "w&^B%Sk%|1O%E~i)(Hv^p+FZn4IY&RF6m}Eoi>fMY;l<4l-AWBzWN&bED}Eq6ua*_!f#Prrf-Nsdfz1%E>!X9nBh6|$=pfE>&bo2GmBd8IPw7~"
    "&8vfnAtO0kAVk*IkJV6(j_k|`IYMRsjtv(h>MaUf7m!Ax(UFf4iYhIrsFaFkUBNeywXbt{s4M6JB0*U5X-}qi6Y$aC9nYvhK`4KBW&~w@nLt`z"
    "BLV1K6xOkauAnF@VE8^+pb>GyFJS9^T1Fuc1W}tP`Kdbup{oz}b*V4~d|a1$gAQ9R1^2fFFzVMSmhdgS=u$L^5_}_J8f~9#oy`g*nT4(9p^^qD"
    "rSC+nU-@eVi;!kftgeTzo6*VxW^(?WBRrWW!8rWda>=OI($qFG1B|la=M#K!!eTN*uf+)C+fi-}x6wdE!4YuL14pQNyXKP`f&|CB+D$?B(`l;f"
    "|ES+c4VGW^ddy4-gVOu7gIjCy&zHWVDcoGPHw3%BPh>MB=Z#e3Yw^0s$`(locyHv0OH+xCPM)i`p3%>;`ec#^LrKj9`5Wk`=dA0lP(~T-0hh0Z"
    "Bdj6K0~{{n9%C8Gt0ZgodQ?xZhB4C!0Jez_#=eqT_Ok@+*UMyiInQgbfnn+E*R%Q8$TvhK{xx|!wqlp;zH={5Wc-WDAcc-OAMA&p@gk~BckJ%d"
    "AtlNvZkD+Uqy8~b8e-8`@&Dd;A3>F3-t|ds4bM`64RQ)_^jAuNNrC`=fund`&!Z!))e(15>U)73wA5@m7aZ$UKXx*yZGnSLe}&-laxwbL;a_n0"
    "n>3{}%*@dSx{-;=#opeQt~3g!&KCc=aP8xw4zqBq$5SR~lBnpChs0``@UC65@WAqdmP70)K?94QqzX4xHvGG}kcc@(;x=4Et2~stEm7xL1Xd?N"
    "m#^u>I?9~3LbGq8xoIUk)K1DvS1Spz(}jgS6-N3u8OfZ!b?9zalut+9aJ_3}$6{Y~U$!P$l%$!?m3_`+>^7BoONMKTC2B-Q=00@~kaNi(P6ySE"
    "2U|kCb$gOuz>fbN!O2Ojo}i`r*}T05hr$9mz+S7X6`}+Ev9==pJvIG4*`T#@zL|1>Ty}$+Hd%ay_4(40kUkqwlp=ngngW!0@J<D0whHjeYLT8V"
    "bpI&^g0x@ZG*ZE;3H(4`BW1o!p4-qsR&OI3vzgRBFmPg}e4Auxqk4|=Ak~B+u(Vlm6E|bS-b|X#OyPxFS~nIuL?d0e7c6{kX@?mHmkOAD0NT+?"
    "^i$G=G~z)uk8i+pv4Q){%sU=WrRUygDIea7VgWi1FcS~x^vH6Z@LLTLxR~$HpC`0j8dPl6;Q-p&29stSuCz?*ou#(+*-b^zMH_f=FGyvP-x%mr"
    "bTSid)}fBU27dfGCF#T%Kle9<`Yp?pbVE$2iPfG2Q-b43{dJMpfP9gmimXF69>^no?DQ^DcHB6iI;t}ffhAEDQQ+eIXy<lVU?5UY)B5)~a6WqK"
    "si@J%U=!`~`#fxI?9FO8=}1*{I+QFM!E?Pche8z|T$@VKR}{^@EKLWV_3tx+_y!xn?YA3mTM<-7al1#82VLwujYX81?^vch!>)1@c6Se)^{-|R"
    "fQa#n!{!lf1gepeU`l<b>l1n3Pk&tn?QcLq!-k7HJTIQp=vMf5vOvQ*D+1N?Jrn!FoZUSfA5B8WFJ0VEk^hQ&&y(1NN9aU0#x7xA)HEj`b~1xj"
    "UaG%*nLl$jHxc0Kmx`(N-D8s9_*Ol?5?ZZxi?rJdpHxH)ZDKk?kRz2|NfzYC9?##Xa>ZiN`^bT<ajH)uQA<Y^^@|R*5xbuw5r#I=1c9_(JeY+u"
    "1=!STp!8(wnrN20b#rcOfPs>z7fEU0*G9bj@$(f=+hMd>OaT^33b}HW-u&^LXu^GCV+tojU&!OkM*5oe4$Ia}Wy1}pxZNZgd7W25^2GHhPq1?J"
    "RLBNK_k$C>(1st2E?@WGf9zPvlxQP#?*@_O;EJZR<aG5PatqZX`<VC<XH<N;zI=uI_1#|DE5}z<C;MvBl(N*8mSjmzT{2}ohjZ_shdAPmO!$_k"
    "(d3%xBj9N@0ZlzeA_@Bll~m?AsSu1%T~JREMxRL8E*X?V_GTZ}00B3$*Yo<uoCpe@Vr@Rad%Pv=s%;SPrk1<;Dr-nr$n`mEHM(PK6Ao{830E&?"
    "L}gh_%>Q=O&!QtW%sFmTOL(uby9RG6EJrFM^jcM)NX0(8)r1x5z%7fU2;4&?xFrZ8`L>|GY)JkZ+mjIR^5V74z6LJ*ph?KE3R(_rVg-cGhzqvt"
    "p|$mKg9(4wq3%26C8b{0Fzk8!z`b4h&_ck?(sAN|C*AVTF~dBgfeDS=&gjc%b)+ieXt1gw>AeA8he2u`Z=pE69nFX^T%Wk@K@oI~vDrQY2D1fl"
    "fl9F?4e4!%YpLsvT9schJUP!#0gv(F7A~ftGT!O6U*A&i)eJ8q;)MIGtwexJGPZM=n&-)H8KCYiV*xGz-?TuCZSW`Z3E(g|e7F=GGj$$_d4HQa"
    ";o9`~2o71hb*svjnp3(j71##iE?6dhdrbG=<{}wK0N~F#MUJsMH1L+OPjHUTWy|Y45(t1$LRnZ#^XjP~>KEz|?lsmr6>yCRdJTmg#u0Tz#aNhd"
    "cidlVC?Lv_?2B?@c>_Uf8ghbbL(TpO4K@W!)XaFb=!)hC9O++5(bT{aQ2OoPQJ3T*Ve#LoCGkKw7lkrB%U`_HolFZw{+=vXJTqqW<6M3mioYHg"
    "VYTw#&zF-uDJKRRrS!F*67^;Zfwz3{?~(Z~Fnd=v6J?jbpA$H5_woXe|DcY6`!+jxke;~rccUUMwdyMz@ULt;M3Em4wt0={7ly5HQ9g}fqU9Ba"
    "v6M+OQTAkkxAHF9wq%-Et=%@QA-sbX@I=m3<#HthLU+y>7NT$;!1f5n-ozi);yQNlN=5dprVlh>k%jgn=vLGd#v^_CNV+ZHbwb~^O@_H)t`t=x"
    "L>$L`)i9TM$13df;USLc@w?A1NdN#Kcd`#oNwN2#B3OqFB!G0XYd(9NvBI3I=X;1f7NAho;D|`X2z+-6#MBJJb#86k9@7pdhd3Y0e{&Vc>zfqv"
    "b1(BXn~(!S|FXRES45lEe=4{zM}k#jvusOvX*T?qDw?Y=^f0K={|f5Um=iNz$)^*V+gY&bGhO(QZTfz-0Z1giRz3`vOp;Q9j)&w{MV2e%CxlvO"
    "Sh+uVhm^@YL;GsZv)kaam^GR|A<({Ex1lL5D_%kO0=w`Ic5z$tt~|~}-~RX?{lUNcSD$<7-#-5Mb8p;N^Ej}lRTvzPa!X9s18`gsFw}fcyCMM~"
    "SLv#BeeiKaF1|5{Dzy%Lb6gF_*l}P+39qv)G>}}DnwEQ}cPBcz3vwu2K0hbF?G81&_QBJSgcw`JVsB#}iZ7m5E5ytl_(Oitko}4RT03K-x+pV#"
    "xuXMurUsAls-WeWFr-(#*e*cefE@eZ1f1rL=hQLcPnM(N%2{g3QnD1bvG6@lQv!Ue{HIM;-nPjaVghSZ3VOuw<y{WK!>60Oo|KEIXuj92`S12z"
    "GB+xIhZpj2x~-q_)Pmk<2&PZo_aRxA3Nm-88)eX&j16B`Kiwi*sDcv6R${XfI0i;Mk8n@{lm*Tt1wCYh7cr6-cx+&W+G+=%uXAotAtNCW0s%Yt"
    "qdqyH1Y-HWwc81gMT{NJ@}eqB_=A!5f7yTDP0p{l5B6RNKDQ^#sOSt&Eds!pA+>wLcLYtO_nEMA0d{;_b7^Lgrq`p!4*1T!EQfc(C<_K9LKvow"
    "GMswBgAk?BpmmCbCJ@yd{zN_1zUb@90urc+R#GEB5xUE@1?kgZ6tH4|gnYzs>8%h5Gl9?dOVtZy90Ns_U8r^^94L#-Ru%Rut4LsZgk8Txu`XT6"
    "1;1opyC47kTcH%X!ZHREJhgUT>X<w_n&O!GwtyJDfS=G9c^BO_Bae;tuaJ$0Qy?)YdzUCNc-eQEN}85tVXU(tIKi|cKf8q#EiE482L$S~Tlr1t"
    "WdErVhaZ)L+bDu^$fuIutg*{bRlLC7ob|t=3qr(P$*DjvsRIe>T=XFS_hTenU17y|@AdCGsbmxN$4}ZpVjvM%GN{8XKn$30?1!^PwZUR@!sj81"
    "j~?13vyU(=srdn{XP(1D>g6^c(eQKfE&63-d6)b#gUXN!G{8ZMJO}o6<@$X)AjM&!ZwMw-f22}j>M}NXiWKLJ{KPSEpU)k0VU;wRp-mFwWAXcM"
    "O7X(M?OrGP7HgsNGf<3#X59+WIE0BUgsehb%K{h}JuxtY5Kf;(SMn0KP=6bn=^$f!0QaB-ms*k)OCL~a7cvL&X=zfbE05_VoCPHid`fM_2+3!|"
    "s&^Rbdq??@F@tIWcgyAFF9{GvYNsxU36$#}E_>@QZn0wrElb1omh!n@`Q=Kvrl@{RJ>s@%RI+<fufbJmm2$J%E*SnPe*N27K&N>FZm8BGAo>#~"
    "b|WNjZ4Ce^96zc#Fsrz9=KSRIBt~nnLbnv3ZN(Lz4iLYAd&h&i$FE_L!2^-3Iw#Z0zI~zgvx@sHV^NXm>k(@zd^rbe5F#e=&lL;NAt!2Ua~*F8"
    "pg=-I<NO2{I43+Rf%x8vuUF2o2W^=Mkv``JccJk7dwI-Ej%<_Xzbvm<#!<FpX&fC!`Z(8<_4tDEVd&#F7VtHTOBaTT(Gs(de$jQy-cKxdjKBdQ"
    "zra6Hq29L>j@oD8Cm>yf>IOwGD0rh-$i7<kEq2@YxXOZpkgNVg-pLLPR-8AQFR~B=ncE}#5@E$3Iv#Wc)WyT#!+&VOukr=c@C?qQ;iA@F6*%$|"
    "*6>A1&@8BY?ZoVC9mp<ZM3{k1&SjER7L~$JBW@$Bzp2uDJx`nnDjGmeCn3!#3rRxtqoM9vB+`l>v&F3?)8ye5TIC9-Pi7>VD1?Q3(!NQ0P{l^p"
    "&1c52gHYrFZstiYFO7qd&iZG>U~%L{rphYXi^77+dD%Kl8=Lf~d}4ihS`f~Dsq4q=$zPWcT<;2x1@Fqgyg7#dkiOT*p7p~q4?duF;0Q4smu(Hh"
    "PzX724?OZ?fksx`E2OdqqM?z1?eu0<Kttof!cg-U0DCx#%sX18Dm;#ocJj5@%AUeH@AUiW7WYk8@I`l%m^c928-)etC$()m_W7eXp%z36`GIPd"
    "Sp>qI$DSw{K@;T`N&|>IR-FcLj=v9!4usE1{o`n`C<s!ya@AL@k;llpLOomLe?D3{DCARl7o5^{KZRQ&02NVmU@^CLSf%Ua%vrCh-5LMTDz8P#"
    "Z#n4CK~z&5QSpq)D|?--Z92XJeOPZxp$=)5uai0&?gW{V@F0t@b2+Lty1Vc?oWkE0<ZtyASOTuv&&a7(aajrxGt~LfFO#F0{pRX@IDelA!?W&4"
    "bU5IZg9Nw2b9<3_Wx|-1il|y@%evE-edYx#pKB4r9pdx9r@kMINgC4kxX5kGs99Z+$I=339z`^#3w|C6j=s@wM8@HIf9=JuZjs**Xt}7K#Z4eC"
    "g*AFYNbFRlr)jq9Qip!SoRJH7!S1?AVFE{yLlun+@=(Bc#i76>zv%Z<KJFbn3Xh&8zw-gof9g(|&tm`g+`G8Qd5w#J{hrYeY?wVN;D=jtL(8&S"
    "?uW{W-=acTZhIIi>}5;@1%Qs-@v5FP*ju`%(EXR$|E=Pg^J<FIgz_;SKjPGLV|+gdsF=xw^!P><$VkNs6kJdxbzt~;XJ-adIu-j?h>}_~+{a%$"
    "NPfMvTv!h~*aDV&I&+@iZ^AjP7|O@Xp&q}2%x<aUx0HGJljUV+g+UHeNr*%4nA~0tW}ex{X*^-`_uUdLW8+sT&cfAz$HMd~Y9(!*aB@_S?I5b!"
    "#cS>4XjGpVe1kSTyZ(v>GEUNmRl!t~`PLmf9!zGl8=(=P!f4Tc9F>=V?&#ajWcNJ)b``(lEOA_=#IZqI1?!wj6McB%nHQs|3i^vL$&O=Tt5u1x"
    "Z4?LZR`j{!6BzkfE#N(#^WXyCi1|Bc@Q41M<ofDQ1&1<cWVmxp|B9We)y=>2g0*ijm3{#t$Ip6UsIr22tYOwH=$Lts*sRVt9rMah&c_T;;4x8P"
    "S!5>491ZKCsG4RRKSFhnNVBu!_`^KFAb+u)%O*~s^z!CuA$Dax%xMeV#Dv>S9JfM{Fe6k8&w6oG<47^rB(Z>7Jqx}x4!tnO(o)iQ{UL0uG_Y|N"
    "JTN_rhA~Vp%g%=0vZi-VJP+7_Pa4W9gtyGZ>;*l%^8fet<B@HfjrxOu9C$+j7SO0qkE4zAIcw0sKx6V6$A-%-F1@#v71dl)oiZ;++iU_7X999{"
    "3MPr3tZ07RH`^5yIY~9GG#X*Xm<5=E$s+##*g#PFDp_~P&b3+<X3Jz!*EW0(llaTbYgk$pbb<H>PqeAXP7ujUReCOG(#AOyzB9H0cDdDQST5f("
    "`iTWlrFyIm?c5<iS~_v^tcy6H8{}Mo4Qn?2a!KX*a#bSk6uox4k(uQo!IcUlUj5|Ty6dn2SKq-sZ_GL3IRs8*p1HN58fbexu*rYo|6aa~Kf7^b"
    "##%C=W-Y&a-G>4E;>Ssg4gLC_*Z{Qt4gwl~zucSbS-sWJYOHPWv+To!H-y7&kH*xr4rU)-$j0RA4Y8St*`0y!(WxVbfT3ThLwk(;)Y=$+8!5UE"
    "wM-ZZt5VW*D`uWG%_Gj33~y&H_pe(LJ=aU?2;E-bI7$2#fvt>P`>}6e3xl*T!O)pVQ(+T3PfmrloU2hXc*X|OB2M;;we8LWy4;;>lDHcgvT696"
    "*T}z4vcoH*z)e#^2j~Z|c}5+pZ+7(w5G9=W8ukmTn4D+o1mgf4L=D)W*B|a{-a;R?gp`s^fz<W0xay|+&NE6CBRWJq|9W%Moz1IpHsUzYB1Bsp"
    "siOS9^Xh})C@7;a%D9lRR$Jit*It_MlJ!#TBza1g*jc<eCniQ42Z(WJhy=2>vz&*saK(B>*cTaZ<$ZD_Wgd6{Ss{agqwuI+=zY}Gd6ynS7|;$!"
    "AFHje6p2vNd;5i#BrAMj-!c^BL<-&@ynpUolQf#p8L$R=QtJ-XBB`#Vys^gd<1^1HH^w1voR?+Rp)i7);q6>k#dXJ*BwR@(B~k6<tb3iaOV{mD"
    "ChwFrU+5T3y3eTXB#MyC15EXT=h1aK3!6~lLMMRW@sk-_wb5v_XK9{z&kVpe55O_0YtC>}{`{_gvESCwNFU~+p%%|z^>0tAOm|8>pUtdBv*GMh"
    "n(7JB>TqEBbiDf5CrQ#!(^9jX7qpv)zu%wM4EvX?8p1cvs3%zgR63{G>~@O4R_#s{LnKnyv9OX?l*X2+6K~f^js?}xn40~Q4ds268PV6p5iq)`"
    "?~PFu2n(zqml$HFTdhzBkffkiCb5H?*ql4Z@GEF2Of$IaA!irAvJF6jHa&IACaW6d+)UL|q*LR{iX(GChe)GO`P1;nGv9C+4u|0aUm81-LMw|r"
    "u|s2Xll-&W>C|7DsZ(lJgk+em*o_D`dAw8dQxmcNyf{)A554bcTPD7#W;A_$uNd%xcV08-sr&7E>CKgz&848<x#o+ojz4Mkkf~7hx%?&T8Sbl`"
    "cpjblr2ZO0?!A}$3X`Xt$rZs?n3f(G2xGZP@AxVHWh+-=S~0I|Ek3ewf<yN`8gAW@Ul+{VHb9FUs}4cCIVt3Gl{V6fRG|&hsz<hRZ}gI;%u4DW"
    "lHQV@Gpe9Hw3z!1;y;f)wob^y=T=VZ1uFFIt^@3`xU0Rv?KZ^1F^y&@cC3U8wdp0T7PA#I2CI<2C~kUZ&ph~$MHW{Ns>~>D2X{p5-BRy$^us5}"
    "_O@urpt}Fku$kIw#F7DIee?90GYdql(Y2=UvkJf2`(`aa-@L{{H?@-XJ|+>D65McJhqN`R4?O(GlGJF-N%9*G9r<NpL1Eq$pHHfaW{W_O*{XM<"
    "SlfcvGnubf3xfyCC{;k9+g%I;Sjj-++!CQi9O8W|FGCk-oC&g*)%|t?p*bHrcyIw#+l95SP^<mb`u3C=NuJv+Ar_U0R1{QKJrLbCH_$-MlH<Ro"
    "ozL+B+rJD2lUt2ic?{<DCZ3vai?we6F)f22fMPNC^A_j42`#mq5MwPPg3D?Fdcl7E#B()`ePBScs*!oX_G^apMar*F*48P#gzMAh!J58id$Aiv"
    "YY~B1`A!I1Y-L?N!`~l*lMzcJ>}7r%iGZV&EcM!wrR8>O1WPl`!KV1{mC~TNRm%H=89rgeCFx}qmJUB?nk{M~+E>D;zfHOU_w43h=v?VgTVh4A"
    "R9iZ$<){FM57d<9G)4o_D)b98v-T7M4`jWGA*^mzU;mcAZO9{~&4O2rBb%NcQc^E;)vz%7fj@0I=xl;xjmf4M`&Qa;ra}+%&|s3R<_w0zs-lci"
    "h7SgVD*^M$H0tK>M*CvdgU|3wC3f}~n2(eY0)H#Uzm9xzBsnAjq$xv>8a}|rQ_VP`2qTb_hr<e$7P4utsxF`f?%UNM%@vuSIeFSywRS7zQoh%9"
    ")w)li6Wo8&9Z<DSN>^6G)}`<+k|DvZ&x?=?xU{6Cn;k0;*YETaE~<JRlF-;Ogz2nW#iTVEo3RNQPMoLAY81wjsT&M#^{`_v*TmNTH;y870=`uh"
    "`Q_nQnr9%7ub|K@U+*P%b^#BrC;}Q4R~a@JFS$CJ>YgHHA2=+L=YFweoJ_B4yzVJ1;BACX?c}kWT_03^9B7?%`ZQ()^9X}gFHbSiA}lmI{;DYV"
    "Q=XGoRu6P=7>T#wT<`U^FS@Kq!{XZuYB|f&Y3NW-Y89@#!XpbwIan+@@Og)cFBbHlP0~og>RzjM>!F8m*d%OGgw0QNx20~F5-x)sFCF5oKCxkR"
    "UZxlzO4CdZGZgAji0L5L9%<yzVjQurw9KO@#J=dfcyT+XZw?MtSZSp_zGkyzSuT$OLOBInatZoLCN)gZh5&}rd=cL$8s%&nT$$M-B|MQo<H~<#"
    "<X9lvQF*IQG*-A4!xIq&D;e$v-D+ZiR^!aCk<kSry6+~Va^eR!f-7A^Kvo^q(~!(;szbFWL0T8ut<!eGrCG-R#?M}Jg>aI%cci8Pv(`o9u}>c~"
    "zEj-UWo*(W(aQjuNh&cCR#wa)sB<2(4isU_@<m}G4>Vh~_q$}~zVj*g9Nreu_$I;02q`w%)GP$E-1-{Zvf=}QnQezPX0CH;B>+n|tnlMJpaLRb"
    "R8KkbX>OUGxsuv74F9Gl2AfXAikPDqftradd}1z;zcILo$h*17@UkjihvoklnFtO-?scdxYPmLDoYSJ!0rt>mw>IK%b<8Yp)*wFjm5up4I^nKc"
    "jJ&Kz4ydI~1pIVonFkvSJL<ep{`1$<wz>H-xqQ7&xObKa@v1-A+uPG-o2+0*E6vBY*6ZrkKakQkSeTUf!AOYhPJ(|>5!#FuGi2F9Ex(&(i$Q3<"
    "@NpK&?l)($Wvc=08N{>)#MB5>wXx8oURn~}F-~}ovADNzt!Sm2ed?6`fLIW(mNFe7!N!Qh=a{2rbV0bbvOTG_6%FhJXB8q~c9b}~E%*3v%QuI6"
    "xh#8s@WBU<d@C2$%Fp=CL%}(;yY069$Vk3#A^Tf}!I{ME6NhPH9dAjRS=sq6w@O+J%~{jNz}nTn{2z*wRrIM~Y7`T8=J4L!CW|qz<p{;UBn+kb"
    "VG-jS&%!AG`feWExl+>3L&X2sV>fKqhBYwEy1n)FZpJDSr~EWUbRv>adqlS|gMf!<U=o(<^iWBX5CE;1g%i|YSsB?;-1YSa&sSU{(`l5W@!gkD"
    "Y;#T%!4d8Dv&ie+vmKO|uUo5+N;su)?hXF>+z<oejgkY`j>XLErG9MR+iq=FBjBF-E2z#100YDzp#)N?<r4%+6{9n$a=fxNmH)(MLNefyh(_$#"
    "dLjTN7B+qxS2>A`qrbZh<<62RT~kODta)iRYtWAO38U_I!-*C)dx0Oc@_ePkD_Q~dDi7Tq1|-x?T6QB9i_XgG4Hfi>=9Skzh<~=e&VIAz)7xS|"
    "OK~KW-%~|Snt4Y$aI5Y)DxtRykx~Q*7z44^$#j7>n|ed@o%VT#baGZz2_4c2o@<+kq8-eJxcf^s6I<R8t_FWjyWP6#>#}fRp5d9>36Z&aRBF=~"
    ">zt&X<tX48;{A%LZ@SExHZCFy&`}^)Z7HqRsb7X6$p8=J=%rV?_<a0A6V#L%O@$T;7kxz}z8h%<IlrL{53u6(Q<Y@VAnG{Ot#<}ONku_Otu}Mz"
    "Z;fObn1g7GgiR8wqOyJQ28ux6`QU>jXm;P&mvOBuBQ^S-C7dAEwZ(?<G5B28){utS+}x~fHip=at>mUPVD-2pDVCZI?Rj^?cams5N6FR0qBW+A"
    "ga$sj4KId65Mhmy<rY*$g@1n1d+zaDy1cvRXi-J)Lk~S<vrE$Cy=19rO*aVy(E;}MHqRJOt6^I(jqbAcov<XR#|Sx=W&M+pI4sr#U48dCV)JyR"
    "GOU3WtGx#M%rPitto<1U3@AbElXT{uDJf(kvPL_}Ix!m>4ijT5x3u-xiOgi$RW$;+Y3UrPNc1bq<yzx3llAIn+E$iKkO!6JxpUe)>|YLWL=khw"
    "8-cJG){FZP4_GLXraEvuf3+a5{o!C-kNqu$NA8F{cA~yC@6Vn+iiciQhjIC=m`L)=YFIr<`Wh9<oE6Sy4^+VqITSg*iEgZebs4SEf@U$Hh2n?*"
    "wZMzEvL3dtIoEUBq=7|aCmad9Ham*Y1?~eQ$6)iNITX9{sFJ7&D`_#$M^ioy9=KmxVr#vW^eA#Th$$K;{SHTWg}_c$hJb*h>dj`{Od9bmVJG0W"
    "FX>2{X=PGN%fo^#YE@X;5^qw~>g%xLOy270ON!B!;hn926lC_nz;*wQ(wH`Utsk$@${qj#hXg{?!r|>t=EQY*ju>BxTY5pTbtczf9J&x-p&&SW"
    "_AHXsNN^NIW%xorCB?<R)L+Wx$^tKYpRd>A^t9@+o1+xe1C?<}NP_ZKz^COoxw%&>;~|yhy4TwRPV@1#s{VopL36@(<T1fqcg@*_mUKlI=p4dJ"
    "3Vu{`dlrtY&t>HWdp+@znSi0Gp3QFU?oqelrn+{oC!w-5V-t6;R@`-I!Zk^t_zJpY`TmHItEa#8peS1TVC<mNX@%R#zwna%_i!3)I;4I$b&A`q"
    "L?f#sT1vR`K{ox_b9c!@K8^DK0XjkeH&RRS05~>&66hnq6_Mb8(!M{wAqb(r*v*wzd>*rc)6$f@lgA=&s=KtkRVY^ni-n@24U^KO#o=#&tGhC%"
    "P9r{@9>DP>5nxJM)w389lweHLRCr(&rN*I<^ZT9+a*y$JB<Abw1m3|L2E%njDyPtPly=SY2y|24XAK3{nDfiU{S9tf7d_t5oG`uG6L(Z42{;b5"
    "HX4)Gl&#wD<BA2=0fd2Y`tc_A=Vkrw<Fby0QPeH&a{IA1NyTnFs}fxnDtmp>xVI>Ik-%T-D6cR#E{P>;PgpDki|w2Q(L92!GlPI|uvk`tC5nva"
    "BO^M9LBT{o#gAUY5Yq&B6X(dWHp>K3hPVr#1ZsXk7m%pBZt6A)5ipoU6w_ee4EaP?>6az<_AQ)FcI^-Uym-G#p|USGG>jM!R?O;xKA8}3$<Z^?"
    "fbq;%bZ-hK?o><=3lRiE?x9z38tqyEqRAp{_~yHD<N&ZK8xC6+&X!Cm!KpO_B10A6E_;1l{HJ-<v9L3N!JBpg3WttaEpy5`pL1vBwF~q-TaBm0"
    "Uzsh!Pmmu`0b&;2yUpOt$P4a63orq_vJ~y3Xwu;}^5Sonzz8-8P{r%^E~$&&!1nI8cZQc!eZY<wUknA#_`e_LKr~<==cz2>k`r00VCFFn^|)Ui"
    "ioSe;e^NU}+CtZFB058--3xL;7T%WQoKKO#qisu}&hFrFsq+NvK)O`|R9<%4vTQZlSsohvS!>EuErf+%{6%mUk+&k1cl_CM&oo16hWrBJ*e_oL"
    "(fdMt_4$2-O!qh;cMZ68{@3L&59Kd1kWGxq*)Otxi#wDtmoQ|n!>3ZlC;Bd|(Z>#_s`A<wQ}Pu8CemZ860lSH)NW?hB)<f)gi>Eo_4IYxS`SNC"
    "Y-z261NUogdRHiCG~=V?#{7rO)el%vl80rBR<=TC1q}@ybcez#4-$DD({;n{-TIFo`LOsLe5nfzwH+DX>KdU}-|<oeWJYlId{j|qEVrhKWgt4c"
    "Wl`#xA7=u=QnnkKf#h}-AK{4CgsV+Z{O;(&564Vl7@1<w`y%01>h=tGKmoiK-#txo?MxR77B;S+w?0&Ckxw0a=KUw2<kDkXR%dWz>cdCF@eQ=A"
    "p5@k7ym3X8r^IZtHQSO`L^3I$`0O!O5=8b%n@nHLb|mF%y(50TNlfFZeJl-?Cw@7vFrgNCrUi%I1|m?%-t8nu_#aQHzo+?rSb_Mipp7rPp*itC"
    "BhTvzy`5tt&BxcsZz-6bW%@=DmFAsE#&Um^C-@?eM<ggPHXW!#c{%-!8_E&R#X&+2sP`(ihHDy0Lh?5KfB&a0&j"
)
BIAS = (-260, -242, -321, -283, -270, -360, -362, -413, -337, -372, -375, -439, -421, -285, -355, -411, -474)
WEIGHTS = (NAMES, PACKED, BIAS)
