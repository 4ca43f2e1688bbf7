"""English: why somebody left, in the fixed frame of reasons."""

from campaigns.answers.languages.shape import HINT, LIKELY, SURE, TOPIC, rules

CONCEPTS = {
    "price_topic": """price* pricing cost costs costing fee fees rate rates tariff tariffs charge charges postage
        surcharge* premium* subscription.fee shipping.fees minimum.order subscription.cost""",
    "high": """high higher highest steep rise rises rose risen rising increase* hike hikes hiked up doubled tripled
        outrageous* ridiculous* excessive* extortion* exorbitant* astronomical* insane crazy soared skyrocket* crept
        shocking scandalous jumped raised much more mad silly ballooned inflated extra eye-watering shot unreasonable
        prohibitive* spiralled climbing""",
    "service_topic": """service support helpdesk helpline hotline assistance advice staff salesperson salespeople adviser*
        advisor* rep reps representative* driver drivers courier* engineer* technician* receptionist account.manager
        communication customer.care aftercare after.sales team chatbot phone phones line handling manager salesman
        aftersales customer.service clerk cashier agent agents call.centre call.center operator billing onboarding""",
    "delivery": """delivery deliveries delivered deliver delivers delivering shipping shipment* ship shipped parcel* package* order orders dispatch* courier* post postal
        goods lead.time* consignment*""",
    "late": """late later delayed delay* slow slowly slower ages forever long waiting wait waited waits week weeks eternity
        unpunctual unreliable behind overdue never sluggish hours months days untimely missed eventually tardy""",
    "bad": """bad badly poor poorly terrible terribly awful dreadful horrible horrendous appalling atrocious abysmal lousy
        hopeless useless shocking disaster disastrous rubbish crap crappy shit shitty pathetic disgraceful incompetent
        disappointing disappointed unprofessional unacceptable chaotic chaos mess messy worst worse joke nightmare
        unhelpful inept lacking nonexistent non.existent sloppy careless declined slipped dire diabolical shambles
        shambolic down problem* trouble* issue* hassle suffered zero nil deteriorated inadequate unorganised
        disorganised disorganized ropey subpar sub.par dismal woeful weak pants meh confusing complicated""",
    "rude": """rude rudely unfriendly impolite arrogant condescending disrespectful abrupt dismissive surly snotty patronising
        patronizing curt snappy indifferent uninterested aggressive hostile obnoxious bad-mannered ignored fobbed
        shouted yelled insulted unsympathetic snippy offhand snooty stroppy pushy clueless""",
    "rude_person": """rude rudely unfriendly impolite arrogant condescending disrespectful surly snotty patronising
        patronizing curt obnoxious bad-mannered insulted unsympathetic snippy snooty stroppy incompetent unreliable
        unpunctual slow discourteous rudeness unhelpful""",
    "product_topic": """range selection assortment choice product products catalogue catalog item items model models blend
        blends flavour flavours flavor flavors style styles size sizes colour colours color colors feature features
        integration* variety varieties brand brands line collection options software app design designs stock pack packs
        functionality api packaging portfolio website menu accessories parts formats teas recipe""",
    "small": """small smaller limited little narrow poor thin boring outdated dated old-fashioned dull shrunk reduced few
        fewer meagre lacking shrinking stale tired uninspiring unfashionable monotonous samey basic""",
    "missing": """missing lacks lacked lacking discontinued dropped axed gone removed scrapped unavailable sold.out
        out.of.stock ditched stopped pulled withdrawn retired""",
    "quality_topic": """quality taste tasted tastes flavour workmanship material materials durability freshness texture aroma
        build craftsmanship finish fabric""",
    "broken": """broken broke faulty defective damaged cracked snapped leaking leaky leaked rusty rusted mouldy moldy mold
        mould rotten spoiled spoilt expired stale torn ripped crooked warped scratched scratches dented crumbled rancid
        bitter burnt watery bland tasteless soggy wilted flimsy wobbly shoddy inferior substandard cheaply
        shrank faded discoloured smelly stank stinks smelt junk defect defects flaw flaws flawed misprinted misprint
        blurry smashed shattered chipped tatty mushy streaky smudged warped wobbles rattles wonky snags contaminated malfunction* malfunctioning dishwater
        brittle blunt leaks clogged jammed jams dud duds lumpy crushed""",
    "breaks": """break breaks fell falls fall falling peeled peels peeling flaking flakes cracked cracks
        crash crashes crashed crashing freezes froze freezing jams jammed snapped snaps wore wears leaks leaked failed
        fails failing stopped stops packed died overheats ripped""",
    "shop": """amazon aldi lidl tesco walmart target costco ikea staples ebay nespresso asda sainsburys waitrose argos temu
        shein starbucks xero sage quickbooks grainger viking homedepot lowes safeway kroger boots currys screwfix
        toolstation vodafone verizon att comcast sap salesforce hubspot zoho freshbooks wayfair etsy costa nero dunkin folgers
        sephora ulta kohls macys nordstrom petsmart petco chewy vistaprint uline lidl morrisons poundland halfords wickes
        homebase dunelm google microsoft apple samsung tmobile officemax officedepot bunnings woolworths coles
        netflix spotify duolingo ocado selco jewson arco booker brakes bidfood nisbets lyreco bunzl ryman hobbycraft
        waterstones decathlon uniqlo primark hellofresh puregym menards musgrave dunnes supervalu centra spar eon monzo
        revolut barclays gousto giffgaff makita dewalt hilti bosch canva adobe musgraves superdrug greggs pret""",
    "goods": """shoes shoe boots flowers bouquet meat steak sausages cheese bread rolls cake coffee beans tea wine wines beer
        vegetables veg fruit apples potatoes capsules pods trousers jeans shirt shirts jumper jacket coat dress socks fabric towel towels
        bedding mattress sofa chair chairs table cupboard shelf lamp knife knives pot pan pans crockery mugs cups glass glasses
        cutlery tool tools drill screws paint glue paper toner cartridge cartridges printer pens furniture device devices machine
        machines equipment phone laptop tablet watch camera headphones battery batteries tyres tires parts part filter filters oil
        soap cream shampoo perfume cosmetics ointment pills food feed toys toy books book plants plant seeds soil mower wood windows
        door doors carpet curtains goods product products item items stuff meals meal soup sauce pizza pasta chocolate cookies biscuits
        ice milk yoghurt yogurt eggs fish water juice bag backpack suitcase bike helmet tent ball racket guitar software programme app
        prints printouts ring necklace material system batch gear""",
    "product_word": """scent smell flavour flavor taste recipe formula model blend colour color pattern menu list timetable classes
        range selection catalogue catalog templates template cut collection sauna subscription plan box packaging size sizes ingredients
        design shape software app site website programme program""",
    "rival": "competitor* competition rival rivals",
    "elsewhere": "elsewhere somewhere.else someone.else another.place other.place other.places different.place",
    "other_firm": """supplier suppliers provider providers vendor vendors company shop store firm brand retailer seller
        outfit business place dealer manufacturer product system guys lot wholesaler merchant one software platform
        roaster butcher baker bakery""",
    "another": "another different new other alternative local cheaper better nearer",
    "switched": """switched switching moved gone went changed changing signed swapped swapping jumped defected migrated
        transferred opted converted poached found chose picked""",
    "solved": "solved resolved sorted fixed settled forgotten cleared dealt.with rectified repaired ironed",
    "complaint": """complaint complaints ticket tickets refund refunds credit.note reimbursement return returns exchange
        replacement replacements claim case query issue problem dispute chargeback repair warranty deposit enquiry inquiry
        compensation rebate credit spare.part""",
    "pending": "open outstanding pending unresolved unanswered waiting ongoing overdue unsettled still owed ignored unpaid",
    "money": "money refund cash deposit credit reimbursement dollars pounds euros quid bucks payment",
}

RULES = (
    # ------------------------------------------------------------------ price
    rules(
        "reason:price",
        SURE,
        """
        !the|your price|prices|cost|costs|pricing was|were >  # "service was never the problem, the price was"
        too|so|very|really|more|increasingly|pretty|way|quite|just|bit|rather|bloody|damn|most|getting|got|became|far|a.little expensive|pricey|costly|dear|steep|dearer|pricy|spendy
        < expensive|price|prices|pricing|cost|costs|money|pricey|financial|costly|overpriced|price-wise|affordability|budget >
        overpriced|unaffordable|extortionate|exorbitant|pricier|dearer|price.hike*|price.rise*|price.increase*|daylight.robbery|rip.off|ripoff|ripping.off|price.gouging|gouging
        rip|ripping|ripped ?us ?me ?people off
        arm and ?a leg
        @price_topic ~ @high
        too much money|for|cost
        cost|costs|costing|charge|charges|charged|charging|paying|pay|asking ?us ?me ?you ?way ?far too|so|way|fortune|bomb|more|twice|double ?a ?much
        cost|costs|costing|charge|charged|paying|pay __ too.much|fortune|bomb|more|twice|double|half|less
        not|never|hardly|no.longer|barely _ afford
        unable|struggling|cannot to afford
        value for money ~ not|poor|bad|no|lacking|terrible
        not|poor|bad|no|better ?good ?great ?much value
        not|no.longer ?really ?quite worth
        more|less|half|double|twice _ for|than my|the|your ?same money|price
        budget* ~ cut|cuts|slashed|tight*|reduced|halved|gone|no|not|shrunk|limited|frozen|squeeze|stretch|ran.out
        cost|costs|cut ~ cutting|cutbacks|savings|saving|cut|reduce|down
        cutbacks|cost-cutting|belt.tightening|austerity|cost.savings|savings.drive|savings.measures
        tighten* ?our ?my ?their ?the belt*|purse
        had|have|need|needed|trying|wanted to|us.to save|cut|economise|budget ?back ?money ?costs
        financial reasons|situation|trouble|difficulties|constraints|pressure
        down|came|about|comes|all|purely|simply to|about|down.to|of money|cost|price|finances
        is|was ?about ?all ?just ?really the money|price|prices|cost|costs
        because|due|reason|down|thanks|owing|account|about|on ?of ?to ?the ?your price|prices|cost|costs|pricing|fees|money
        cheaper|less ~ elsewhere|amazon|online|somewhere|competitor*|other|found|get|getting
        cheaper|dearer|pricier|more.expensive|less.expensive than
        not|no ?longer ?really affordable|feasible|sustainable|worth|viable
        financially
        watch|count|counting|watching every|the|each|our penny|cent|pennies|dollar
        every penny
        funds|money|cash ran|running|dried out|tight|short|up
        tight on|with cash|money
        not ?exactly ?really the cheapest
        cheapest
        * dollars|euros|pounds|quid|bucks a|per|for ~ fun|too|much|steep|no
        used to cost|be * ?* then|now
        cost|costs|was|were ?used ?to ?me ?us * dollars|pounds|euros|quid ~ now|then|today
        beyond a joke
        half the price|cost
        undercut*|haggle
        charge|charges|charging|want|asking|ask|pay ?* ?* ?* less
        inflation|unemployed|redundant|redundancy|cost.of.living|laid.off|skint|broke.at|benefits|fixed.income|recession
        shipping|delivery|postage|freight ~ cost*|fee*|charge*|expensive|free|more.than|steep|price
        minimum order ~ high|value|too|charge|big
        discount* ~ no|stopped|gone|removed|lost|scrapped|never|ended|cut|volume|loyalty
        better|lower|cheaper|best|keener|sharper price*|deal|deals|rate|rates|terms|quote
        price* ~ terrible|bad|down|drop|reduce|lower|match|shocking|not.right
        percent|% ~ more|dearer|cheaper|up|increase|less
        undercut*
        """,
    ),
    rules(
        "reason:price",
        LIKELY,
        """
        expensive|pricey|costly|steep|dear|pricy
        cheaper
        !those|these|your prices
        prices ~ year|every|keep|kept|always|constantly
        lower|cheaper|better prices|price
        """,
    ),
    rules(
        "reason:price",
        TOPIC,
        """
        @price_topic
        money
        budget
        pay|paying|paid
        """,
    ),
    rules(
        "clear:price",
        SURE,
        """
        not|never ?really ?even ?so ?much ?about ?because ?of ?down ?to ?the ?your price*|cost*|money|pricing
        price*|cost|costs|money|pricing ?was ?were ?is ?are ?has ?been not|never|no ?really ?ever ?been ?the ?a ?an ?my ?our ?main issue|problem|reason|factor|it
        price*|pricing|cost|costs ?was|were|is|are ?really ?always ?quite fine|ok|okay|fair|good|great|reasonable|alright
        nothing against|wrong ?with ?your ?the price*|cost*
        """,
    ),
    rules(  # "not the price I was quoted", "fine until you put it up"
        "keep:price",
        SURE,
        """
        not ?about ?because ?of ?the price*|cost* i|we|you|on|advertised|quoted|agreed|promised|they|it
        fine|ok|okay|fair|good|great|reasonable|alright ?right ?up until|till|before|initially|originally|once|then|compared
        """,
    ),
    # ------------------------------------------------------------------ service
    rules(
        "reason:service",
        SURE,
        """
        !the|your service|staff|waiting|delivery|rudeness was|were >  # "service was never the problem, the price was"
        @service_topic ~ @bad
        @service_topic ~ @rude
        @service_topic ~ @late
        @delivery ~ @late
        @delivery ~ @bad
        @rude_person
        customer service|care|support|services|experience ~ @bad|no|not|never|lacking
        nobody|never|no.one|noone|none|hardly|rarely|not.anyone|not.a.soul|soul|nothing __ calls|called|rang|wrote|informed|answer*|answered|replied|reply|respond*|response|responded|picked|picks|pick|got.back|returned|helped|help|helpful|cared|cares|bothered|listened|listens|reach*|available|listening ?up ?back ?me ?us ?the ?phone
        nobody|never|no.one|noone ?ever get|gets|got back
        no|not|never|without|any ?ever ?even ?get ?got ?a ?any reply|response|answer|reaction|answers|feedback|callback|acknowledgement
        not ?ever ?even ?be called|call|calls|get|got|answered|replied|returned|responded ?me ?us ?my back|us.back|reply
        call ?me ?us ?my back ~ never|not|no|nobody
        always|just|only|nothing.but ?just ?an ?the answering|voicemail|recording|machine
        answering machine
        only ?a ?the recording|chatbot|voicemail
        can|could only ?be ?get reached|reach|contact|chat
        hold of ~ not|never|anyone|nobody|impossible|hard
        get|got|getting ?a hold of ~ not|never|no|hard|impossible|anyone
        lady|guy|woman|man|girl|bloke|person|advisor|rep ~ clue|idea|rude|unhelpful|knew.nothing
        no clue|idea ~ helpline|phone|staff|line|hotline|support|lady
        never|not ~ on.time|punctual|when.promised|as.agreed|as.promised
        turnaround|response|reaction|waiting|lead|processing|handling time|times ~ long|slow|impossible|terrible|too|bad|weeks|ridiculous|week|forever
        process|processing|everything|ordering takes|took too|forever|ages|so
        takes|took too long
        appointment*|visit|slot|booking|time ~ not|never|missed|kept|late|cancelled|changed|moved
        say|explain|repeat|ask|chase everything|it|up|twice ~ times|three|twice|constantly|again
        three|several|many|multiple times
        passed|handed|bounced|transferred ?me ?us from|around|between|three|several|to
        contact|rep|manager|advisor ?has ?had left ~ nobody|never|replaced|no
        failed|fail to show|turn|come|arrive|respond|answer|deliver
        never rang|knocked|showed|turned|came|kept
        only ?a ?just number
        friendliness|friendly|politeness ~ different|lacking|zero|no|looks
        my|our order|account|booking ~ deleted|cancelled|blocked|lost|suspended ~ simply|just|for.no|without|reason|was
        blocked|suspended|closed my|our account
        emails|mails|messages|calls|queries|questions ?go ?went ?were ?always unanswered|ignored|unreturned
        on hold
        hold ~ hours|forever|ages|minutes|kept|music|left|long
        late|delayed|never.on.time|behind.schedule ~ always|every|again|deliver*|arrived|order*|came|constantly|parcel*|often|kept
        delivery|shipping|dispatch|lead ?time ?times __ takes|took|take|slow|forever|ages|weeks|long|too
        takes|took|take|taking|waited|wait|waiting ~ forever|ages|weeks|too.long|months|eternity|so.long ~ @delivery|@service_topic|order*|deliver*|reply|answer|arrive|respond
        weeks|days|months to deliver|arrive|ship|reply|answer|respond|turn.up
        wrong|incorrect|incomplete|missing|mixed ?up item*|order*|goods|product*|parcel*|stuff|delivery|deliveries|address|invoice|size.sent|parts ~ sent|got|delivered|received|kept|always|shipped|getting|came|again|time*
        wrong|incorrect|incomplete item*|order*|goods|product*|delivery|deliveries|stuff
        messed|screwed|mixed|cocked|mucked|botched|lost|forgot|mislaid ~ order*|up|delivery|parcel*|booking|appointment
        lost ?my ?our ?the order*|parcel*|package*
        treated|treat|made.to.feel|felt|feel|spoken.to|talked.down ~ like|badly|poorly|idiot|number|dirt|fool|unimportant|stupid|neglected|ignored|forgotten|unvalued|undervalued|unwelcome|nuisance|rubbish|let.down|abandoned
        let|letting us|me down
        left hanging|waiting|stranded|high.and.dry|in.the.lurch|in.the.dark|out.in
        not|never|did.not|none _ take|taken|feel|felt|treated|valued|appreciated|listened ?us ?me ?very ?to ?as seriously|valued|appreciated|welcome|looked.after|important|listened|to
        passed|pushed|sent|shunted|transferred ?around from|around|pillar|one|department|round
        fobbed|palmed|brushed|brush ?me ?us off
        account.manager|rep|contact|advisor|adviser|salesman|driver|account|representative ~ changed|changes|left|changing|never|no|stopped|different|kept|new|seen|every|not
        not seen|had|heard ?from a|the|your|our|any rep|representative|visit|anyone
        engineer|technician|driver|courier|van|fitter|plumber ~ turned|showed|came|missed|never|not|stopped|late|no.show
        no.show*|stood.up|missed.appointment*|broken.promises|unreliable|unreliability
        promise* ~ not|never|broken|broke|empty|kept|nothing
        deliveries|delivery ?just ?simply ?suddenly stopped|ceased|dried.up|unreliable|erratic
        chatbot|bot|automated|robot|ai ~ useless|nothing|no|not|hopeless|endless|only|instead|stupid
        badly|poorly|wrongly advised|treated|handled|served|informed|looked.after
        invoice*|billing|bills|statement* ~ wrong|mess|error*|chaos|mistake*|always|incorrect|confusing
        lack|lacked|no|zero|not|poor ?of ?any ?good ?proper communication|advice|support|service|follow-up|followup|aftercare|guidance|help|courtesy|responsiveness|personal.touch
        hotline|support|service|helpdesk|delivery|customer.service ?was ?is ?a ?an ?absolute ?total disaster|nightmare|joke|catastrophe|farce|shambles
        """,
    ),
    rules(
        "reason:service",
        LIKELY,
        """
        < service|support|delivery|staff|communication|shipping|customer.service|deliveries|advice|delays|delay|attitude >
        @service_topic|@delivery ~ worse|down|declined|slipped|slower|downhill
        faster|quicker|speedier|shorter|more.reliable|punctual|prompt|on.time|swifter|same.day|next.day ~ @delivery|@service_topic|wait*|response*|repl*|answers|turnaround|lead.times|service|queue*
        friendlier|better|nicer|more|proper|improved ~ @service_topic|people|training|staff|communication
        dedicated|personal|single|named|one|fixed|regular contact|rep|advisor|adviser|account.manager|person|point.of.contact
        picks|pick|answers|answer up ?the ?phone
        opening hours|times
        lied|cheated|conned|misled|insulted|mocked|laughed ?to ?at
        late ?on ?and
        """,
    ),
    rules(
        "reason:service",
        TOPIC,
        """
        @service_topic
        @delivery
        trust
        parking
        waiting|wait
        """,
    ),
    rules(
        "clear:service",
        SURE,
        """
        @service_topic|delivery|shipping ?was ?were ?is ?has ?been never|not|no ?really ?ever ?been ?the ?a ?an ?my ?our ?main problem|issue|reason|factor|it
        free|cheaper|cheap|lower|reduced|high|higher ?cost shipping|delivery|postage|returns ?cost ?costs ?fee ?fees ?charge ?charges
        shipping|delivery|postage cost|costs|fee|fees|charge|charges|price|prices
        nothing ?at ?all ?really against|wrong|bad ?to ?say ?with ?about ?your ?the @service_topic|delivery
        no.complaints|no.problem|no.problems|no.issues ?at ?all ?really about|with|regarding|on ?your ?the @service_topic|delivery
        @service_topic|delivery|deliveries ?was|were|is|are|has.been ?always ?really ?very ?quite good|great|fine|ok|okay|excellent|brilliant|friendly|lovely|top|super|fast|fantastic|helpful|perfect
        not|never ?really ?just because|about|down.to ?of ?the ?your @service_topic|delivery
        """,
    ),
    rules(  # "friendly yet always late", "great until you moved it abroad"
        "keep:service",
        SURE,
        """
        good|great|fine|ok|okay|excellent|brilliant|friendly|lovely|top|super|fast|fantastic|helpful|perfect ?right ?up until|till|before|initially|originally|once|then|yet|though|just|only
        came|come|arrive*|turn*|was|were|is|are|always|often|usually ?always ?often ?usually ?far ?too ?very late|slow
        late|slow deliver*|shipping
        not ?because ?about ?just @service_topic|delivery i|we|you|advertised|promised|expected|agreed
        """,
    ),
    # ------------------------------------------------------------------ product
    rules(
        "reason:product",
        SURE,
        """
        @product_topic ~ @small
        @product_topic ~ @missing
        product|products|range|selection|choice|software|app|website|catalogue ~ @bad
        discontinued|discontinue|phased.out|axed|dropped|stopped.making|stopped.selling|stopped.stocking|no.longer.make|no.longer.sell|no.longer.stock|do.not.make|do.not.sell|do.not.stock|pulled ~ you|my|the|our|favourite|favorite|it|line|@product_topic|was|that
        favourite|favorite _ gone|discontinued|dropped|not|no.longer|disappeared|missing
        you|they stopped|dropped|ditched|scrapped|axed|killed|discontinued ?making ?selling ?doing ?the ?my ?our
        out.of.stock|sold.out|not.in.stock|never.in.stock|unavailable|not.available|never.available|back.order*|backorder*
        never|not|no|rarely|none ?really ?ever have|had|carry|carried|stock|stocked|offer|offered|do|sell|sold|make|made|got|find|found ?anything ?any ?enough ?the ?my ?in size|sizes|colour*|color*|style*|model*|flavour*|flavor*|brand*|blend*|range|selection|choice|variety|vegan|organic|what|one*|right|decaf|stuff.i
        never|not|no ?ever had|have|find|found what|anything|the ?i ?we ?need ?want ?like ?needed ?wanted
        no|not|lack*|missing|need|without|add|wish ?a ?an ?any ?enough ?of ?proper ?for integration*|api|interface|feature*|functionality|export|connection|connector|plugin|app
        integrat* ~ not|no|with|missing|lack*
        not|no|in.compatible|never ?really ?quite ?exactly fit|fits|fitted|compatible|suitable|suit|suited|work.with|match|support ?our ?my ?for ?with ?us ?to
        incompatible
        not|no|enough|more|few|without vegan|organic|decaf|gluten.free|dairy.free|sustainable|fairtrade|eco*|plant.based
        vegan|organic|decaf|gluten.free|dairy.free|fairtrade|sustainable ~ options|range|more|selection|choice|missing|no|products|line
        same old|thing|things|stuff|boring
        nothing|never|no|hardly ?anything ?really ?ever new|suitable|decent|right|interesting|for.me
        not find|found anything|nothing|something
        no plus|large|small|bigger|smaller|petite|wide sizes|size|options
        no|any|not.any ?more spare|replacement parts
        new|latest|current|updated version|model|edition|release ~ less|worse|slower|missing|old|not
        only capsules|pods|online|large|small|plastic|digital ?now
        only ?do ?have ?sell capsules|pods ?now
        not|too|more ?enough ?few vegetarian|vegan|organic|local|sustainable|eco
        look|looking|looked|wanted|want|need ?for ?something ?more sustainable|modern|eco*|greener|different|newer
        not have|carry|stock|do it|that|them|those|mine $
        dimensions|measurements|size|format ~ fit|fits|wrong|not
        old|out fashioned|fashion|dated
        no use to us|me
        without ?a ?an ?any ?proper * interface|integration|api|export
        not my|our|to.my|really.my style|taste|thing|cup|liking
        software|app|website|site|system|tool|platform ~ not|complicated|clunky|outdated|confusing|missing|could|hard.to|difficult|awkward|lacks|lacked|cannot|slow.and
        too complicated|fiddly|technical|basic|sweet|strong|weak|big|small|heavy|tight|large
        bigger|larger|smaller|more|other|different|wider|broader|greater|better|newer|extra ~ pack*|size*|colour*|color*|model*|flavour*|flavor*|choice|selection|range|variety|options|quantities|products|styles|blends|features|teas|integrations|brands|formats
        recipe|formula|design ~ changed|new|different|altered
        changed|altered|messed.with ?the ?your ?its recipe|formula|design|blend
        wider|bigger|broader|larger|better|poor|little|limited|less|more choice|selection|range|variety
        did|does|do|would not|never _ what|everything ?i ?we need|needed|want|wanted|looking|expected|require*
        """,
    ),
    rules(
        "reason:product",
        LIKELY,
        """
        < product|products|range|selection|choice|assortment|variety|stock >
        not like|fancy|enjoy ?the ?your ?new @product_topic|design|look|taste|them|it
        not ?the ?quite right one|thing|product|fit|size|item
        """,
    ),
    rules("reason:product", TOPIC, "@product_topic"),
    rules(
        "clear:product",
        SURE,
        """
        product|products|range|selection|choice ?was|were|is|are ?always ?really ?very good|great|fine|ok|okay|excellent|brilliant|lovely|top|fantastic|perfect
        nothing wrong|against ?with ?your ?the product*|range
        product*|range ?was ?were ?is ?has ?been never|not ?really ?ever ?been ?the ?a ?my ?our ?main problem|issue|reason|it
        """,
    ),
    rules(
        "keep:product",
        SURE,
        "good|great|fine|ok|okay|excellent|brilliant|lovely|top|fantastic|perfect ?right ?up until|till|before|initially|originally|once|then|just|only",
    ),
    # ------------------------------------------------------------------ quality
    rules(
        "reason:quality",
        SURE,
        """
        !the|your quality|taste was|were >  # "service was never the problem, the price was"
        @quality_topic ~ @bad
        @quality_topic ~ not|never|downhill|declined|dropped|slipped|worse|worsened|went|fell|gone|suffered|deteriorated|inconsistent|decline|drop|different|changed|lower|nosedive*|off|isn't|lacking|bad|poor
        < quality|broken|defective|faulty|defects|taste >
        downhill|nosedive*
        @broken ~ @delivery|was|were|is|are|came|arrived|got|received|always|again|product*|machine*|after|kept|everything|half|every|twice|batch
        taste|tastes|tasted|tasting|smell|smells|smelled|smelt ~ like|bad|awful|burnt|bitter|off|different|horrible|not|stale|funny|weird|worse|foul|disgusting|chemical*|plastic|metallic|cheap|rank|sour|same|old|strange
        @broken
        fell|fall|falls|falling|came|comes|coming|broke|breaks ?right ?straight ?all apart|off|to.bits|to.pieces|loose|unstuck
        break|breaks|broke|snapped|cracked|ripped|tore|failed|died|crashed|crashes|crash|leaks|leaked|freezes|froze|crashing ~ after|every|time*|always|kept|first|within|immediately|day|constantly|keeps|all.the.time|week*|month*|use
        packed up|in
        stops|stopping ~ printing
        stop|stops|stopped|stopping|quit|quits ~ working|charging|running|halfway|machine|kept|keeps|device|pump|motor|middle
        not|never|hardly|barely|only ?even ?long last|lasted|hold.up|held.up|survive*|work|worked|working|function*|long
        wear|wears|wore|worn out|through|thin ?too ?so ?quickly ?fast
        peel|peeled|peels|peeling|flake|flakes|flaked|flaking|fade|fades|shrank|shrunk|rusted|rusts|leaks|leaking
        holes|hole ~ had|after|in|wash*|shirt|socks
        seam*|stitching|zip|zipper|button*|sole ~ open|came|broke|split|off|undone|gone
        battery|motor|engine|pump|bulb ~ not|never|died|dead|flat|hour|lasted|weak
        fell|fall|falling|came to bits|pieces
        cheap|thin|flimsy ?and ?nasty plastic|material|materials|metal|feel
        cheap and nasty
        warped|wobbles|rattles|creaks|squeaks|leaks|drips|leaking|dripping
        durability|lifespan ~ joke|short|poor|no|zero|bad
        straight|goes|went|ended in|into|up the|straight bin|trash|garbage|skip
        constant|constantly|always|frequent|keeps crash*|crashes|crashing|errors|failures|faults
        not|no ?longer taste|tastes|tasted|tasting|smell ?very ?as nice|good|right|same|fresh|great
        a|the|me rash
        buggy|bugs|glitches|glitchy|crashes|crashed|crashing|downtime|outages
        poorly|badly|cheaply made|built|finished|constructed|put.together
        not ?as ?so ?very ?quite ?nearly fresh|durable|clean|sharp|well.made|sturdy|solid|as.good
        hair|insect*|bugs|maggot*|worms|moths|mould|mold|glass|metal|plastic _ in|inside|found
        allergic|rash|sick|ill|itchy|reaction|upset.stomach|stomach|food.poisoning
        shoddy|inferior|substandard|junk|tat|trash|rubbish.quality
        """,
    ),
    rules(
        "reason:quality",
        HINT,
        """
        used to be better|good
        not ?as ?so ?the good|same ?as ?it ?used
        better|higher|improved ~ quality|taste|materials
        more durable|robust|fresh|reliable.product*
        longer lasting
        """,
    ),
    rules("reason:quality", TOPIC, "@quality_topic"),
    rules(
        "clear:quality",
        SURE,
        """
        quality|taste|product|products|coffee|goods ?was|were|is|are|always ?was ?always ?really ?very good|great|fine|ok|okay|excellent|brilliant|lovely|top|fantastic|perfect|spot.on
        quality ?was ?is ?has ?been never|not|no ?really ?ever ?been ?the ?a ?an ?my ?our ?main problem|issue|reason|factor|it
        nothing wrong ?with ?your ?the quality|product*
        not ?about ?because ?of ?the quality|taste|goods
        quality is|was right|ok|spot
        """,
    ),
    rules(  # "not the quality it used to be"
        "keep:quality",
        SURE,
        """
        not ?about ?because ?of ?the quality|taste|goods i|we|you|it|they|that|one|of|anymore|any.more|expected|promised|advertised|there
        good|great|fine|ok|okay|excellent|brilliant|lovely|top|fantastic|perfect ?right ?up until|till|before|initially|originally|at.first|once|then
        """,
    ),
    # ------------------------------------------------------------------ competitor
    rules(
        "reason:competitor",
        SURE,
        """
        @switched ~ @another ~ @other_firm
        have|has|found|use|using|got|with|using|to|from|had|a ?using ?found ?a ?an @another @other_firm
        @another supplier*|provider*|vendor*|company|shop|store|firm|brand|retailer
        to|with|by|from|at|use|using ?the ?a ?an ?your ?one ?of @rival
        @rival ~ better|cheaper|faster|won|poached|switched|offer*|deal|gave|has|have|is|was|are|do|does|moved|went
        < competitor|competition|competitors|rival|another.supplier|another.provider >
        @elsewhere ~ buy|buying|order|ordering|bought|get|getting|shop|shopping|found|source|sourcing|went|go|going|moved|switched|cheaper|better|business|now|taken|ordered|purchase
        elsewhere
        with|to|at|from|on|use|using|through|over.to|via ?our ?the @shop
        @shop ~ buy|order|get|now|switched|went|cheaper|bought|moved|is|are|instead|use|costs|deliver*|have|has
        switched|switch|switching|moved.over|gone.over|migrated|defected|jumped.ship|swapped|changed.over|went.over|changed to|over
        switched|switching|changed|swapped|moved|change supplier*|provider*|vendor*|brand*|companies
        moved|switched|went|gone|changed|go|going over to
        went|gone|going|go to|with * because|instead|now|since|who|they|for
        we|i are|am|were|went ?now ?currently ?already ?happily with * ?now ?instead ?these ?days $
        we|i buy|order|get|use|bought|ordered ?it ?them ?ours ?mine ?everything ?stuff ?our ?now from|at|through|on|with * ?now ?these ?days ?instead ?online
        buy|get|order|bought|pick|source|purchase ?it ?them ?ours ?everything ?mine ?stuff ?up at|from|in ?the ?a ?my supermarket|cash|wholesaler*|market|farm|butcher|baker*|internet|online|local
        found ?a ?an ?another ?new ?local supplier*|provider*|vendor*|shop|store|someone|something ?else ?more ?better ?cheaper ?locally
        found something|someone ?else ?much better|else|cheaper|nicer
        ended up|gone|signed with|at
        supplies|supply|serves|delivers|deliver us|me ?everything ?now
        went|gone|decided|opted|plumped for|with * $
        cheating|cheated on you
        framework|exclusive|national ?supply deal|contract|agreement
        we|i roast|make|bake|brew|grow|print|produce|build ?our ?it ?my ?them ?own ourselves|own|myself|now|these
        other|another|different one|roaster*|guy|place|shop|store|people ?now ?because ?is ?are
        the other one|guy|place|company|lot is|are|was|has|does
        better offer|deal ~ got|found|elsewhere|from|received|had|made|someone
        signed ?up with
        shop|store|place|bakery|roaster|market|roastery|guy round|around|down|on the
        """,
    ),
    rules(
        "reason:competitor",
        HINT,
        """
        @rival
        @elsewhere
        @shop
        @another supplier|provider
        other guys|lot|company|place|people|supplier
        in house
        make|roast|bake ?it ?our ?my ?them own|ourselves|myself
        comparison site|website
        """,
    ),
    rules(
        "clear:competitor",
        SURE,
        """
        not|never ?actually ?yet ?been ?gone ?going ?go ?went ?moved ?bought ?buying ?ordering ?order ?to ?with ?at ?a ?any ?the ?your @rival|@elsewhere
        no|without ?any ?other @rival
        not|never ?actually ?yet ?really switched
        no|not|have.not @another @other_firm|supplier
        """,
    ),
    # ------------------------------------------------------------------ need gone
    rules(
        "reason:need_gone",
        SURE,
        """
        no.longer|not|no ?longer ?have ?got ?own ?keep ?a ?the ?any pet|dog|cat|horse|car|garden|printer|machine|boat|office|kids|baby ?any ?more
        have|has|got no|zero|not.any car|garden|pet|dog|cat|printer|kids|office|machine ?any ?more
        out|grown|grew out of nappies|diapers|it|them
        nobody|no.one|none|noone ?of ?us ?here drinks|eats|uses|prints|smokes|reads|needs|wears
        one|a|single ?machine ?of ?them is|was enough|plenty
        one time event|purchase|thing|job|project
        take|use|go ?by ?the train|bus|bike|tram now|instead
        pensioner
        retired
        not|no.longer ?currently ?presently required|needed|necessary
        not|no|never|hardly|rarely|barely|no.longer|longer|nothing ?really ?even ?have ?any need|needed|needs|use|using|require*|required|want.any|drink|drinking|print|printing|eat|drive|smoke|wear|play|bake
        no ?longer ?more ?further ?real need|use|demand|requirement|call.for
        have.no|no|not|there.is.no ?any use|need|demand
        need* ~ gone|changed|disappeared|covered|met|over|different
        < sorted|retired >
        gave|given|giving|quit ?it up|smoking|drinking|coffee|sugar|meat
        given|gave up
        doctor* ~ orders|told|stop|not|advised|cannot|forbade|said|off
        health reasons|grounds|problems
        project|job|contract|renovation|build|event|wedding|extension|building|works ~ finished|complete*|over|done|ended|cancelled
        one off|time purchase|buy|thing|job|project|only|order|need|it
        one.off|oneoff
        just|only once
        was|as|it.was a gift|present
        it ?only ?just ?was ?for a gift|present
        retired|retirement|retiring|stopped.working|on.maternity|maternity.leave|pregnant|breastfeeding
        kids|children|son|daughter|child ~ left|grown|grew|moved.out|older|university|college|flown|school|outgrown|outgrew
        dog|cat|horse|pet|rabbit|bird|hamster|parrot ~ died|passed|dead|gone|put.down|put.to.sleep|sold|rehomed|lost|anymore
        sold|scrapped|got.rid.of|gave.away|do.not.have|no.longer.have|donated|got.rid ~ car|van|house|machine|boat|bike|motorbike|garden|caravan|printer|equipment|pool|horse|camper|truck|rv|camera
        car|machine|boat|garden|printer|bike|van|pool ~ sold|gone|no.longer|scrapped|got.rid
        shut|closed|stopped|ended|wound|discontinued|outsourced ?down ?up ?our ?the ?that ?whole production|department|division|line|manufacturing|hobby|side
        still|have|got|plenty|enough|lots|loads ?got ?have ?still ?of ?more ?plenty ?enough ?than ?lots plenty|enough|lots|loads|stock|left|some|supplies ?left ?in ?over ?here ?of ?to ?stock
        stocked|stock.up|stockpile*|fully.stocked|well.stocked|overstocked
        cupboard|warehouse|shelf|pantry|garage ~ full|still|plenty|enough
        everything|all|gone|went|now|mostly|completely|fully ?is ?now ?gone digital|paperless|electronic|remote
        paperless|work.from.home|working.from.home|home.office
        changed|new|different diet|hobby|lifestyle|hobbies
        stopped|quit|gave.up doing|drinking|using|eating|smoking|playing|printing|running|driving|training ?it ?altogether ?coffee
        less|fewer|lower demand|orders|customers|consumption|usage
        use|need|drink|using|using ?a ?lot ?much less|fewer
        lost interest in ?the hobby|it|sport
        """,
    ),
    rules(
        "reason:need_gone",
        HINT,
        """
        not|no.longer ?really relevant|necessary|applicable
        unnecessary|redundant|surplus
        all sorted|set|good
        """,
    ),
    rules(
        "clear:need_gone",
        SURE,
        """
        not need|want ?any ?more ?your ?these ?this ?your @contact_noun|help|machine|to
        need|needs|needed|must|should improve*|improvement|faster|better|bigger|more
        needs|must|should work
        """,
    ),
    rules(  # "we do not need to print any more"
        "keep:need_gone",
        SURE,
        """
        not|no.longer need|needed|require to ?even ?really buy|order|print|use|drive|commute|heat|wear|paint|clean|cook|ship|send|store|rent|lease|dress
        not|no.longer need|require ?any ?your ?this ?the stuff|machine ?any anymore|more|now
        """,
    ),
    # ------------------------------------------------------------------ moved or closed
    rules(
        "reason:moved_closed",
        SURE,
        """
        moved|moving|relocated|relocating|relocation|emigrated|move away|abroad|house|home|out|to|cities|city|overseas|town|country|back|state|states|across|up|down|further|flat|premises|office|offices|interstate|north|south|last|in
        relocated|emigrated|relocation|relocating
        live|living|based|reside ~ not|no.longer|now|longer|abroad|elsewhere|overseas|another|far|different
        company|business|firm|shop|store|restaurant|cafe|café|practice|office|branch|club|salon|studio|agency|hotel|pub|site|bakery|workshop|premises|clinic|school|outlet ~ closed|closing|shut|folded|sold|bankrupt*|no.longer.exists|not.exist|dissolved|wound|liquidat*|ceased|gone|bust|merged|acquired|relocated|moved|taken.over|exists|closure|closes|trading|under
        shut|closed|closing ?up ?down shop|down|doors|business|the.doors
        shut|closed its|our|the|their|my doors
        out of business|trade|trading
        bankrupt*|insolven*|liquidat*|administration|receivership|ceased.trading|chapter.11|chapter.7|wound.up|went.bust|gone.bust|went.under|went.bankrupt|folded|dissolved
        no.longer|longer|not|stopped|ceased|ceased.to ?in exist|exists|existing|trading|trade|operating|in.business|in.operation|operational
        not|never|no.longer|no|refuse|cannot ?to deliver|ship|delivery|shipping|serve|cover|deliveries|delivering|shipping ?to ?here here|there|to|our|this|my|abroad|overseas|area|address|island
        delivery|service|catchment area|zone
        too far|distant ?away ?to ?out ?for
        gone|moved|living|live|emigrated ?to abroad|overseas|away|spain|france|germany|canada|australia
        we|company|business|firm|they|shop|i ?have ?are ?went ?gone bust|bankrupt|under|insolvent
        shop|store|business|company|cafe|restaurant|practice|shops is|has|s|has.been ?now shut|closed|gone|bust
        shop|shops|store|cafe|pub shut|closed
        handed|passed|sold over|on ?to ?a successor|new.owner|buyer
        practice|business|company ~ handed|successor|sold|passed
        successor
        your|the|local|our|nearest|my ?nearest ?local ?last branch|store|shop|outlet|showroom|location _ closed|shut|gone|moved|far|closing|shutting
        gave|given|sold|closed|selling|wound|handed ?up ?down ?over ?on our|my|the|up ?business ?up business|company|firm|shop|practice|cafe
        merged|merger|acquired|taken.over|takeover|new.owner*|new.management|changed.hands
        """,
    ),
    rules(
        "reason:moved_closed",
        HINT,
        """
        new address|owner|owners|town|city|country
        not in the|your|that area|region|neighbourhood
        moved
        """,
    ),
    rules(
        "clear:moved_closed",
        SURE,
        """
        not moved|relocated|closed
        moved|gone|moving over to
        moved ?on to @shop|@another|@rival
        """,
    ),
    # ------------------------------------------------------------------ an unresolved issue
    rules(
        "reason:unresolved_issue",
        SURE,
        """
        !still|been ?am ?are ?been ?i waiting ?for ?on ?my ?a ?the
        !waiting|wait ~ @complaint|@money|reply|answer|parcel|delivery|order|package|response|apology|engineer|technician
        !waited ~ @complaint|@money|still
        !@complaint ~ @pending
        !@complaint __ never|not|no|nobody|nothing|ignored|without __ answered|solved|resolved|processed|received|arrived|come|came|dealt|handled|fixed|addressed|replied|response|reply|settled|happened|looked|done|closed|sorted|actioned|refunded|seen|paid|heard|acknowledged|through|back|turned
        !never|not|nothing|yet.to|still.not _ fixed|solved|resolved|refunded|reimbursed|replaced|repaired|dealt.with|addressed|processed|sorted|exchanged|credited|paid.back|compensated
        !problem|issue|fault|matter|case|error|defect|dispute ~ not|never|still|yet|unresolved ~ fixed|solved|resolved|there|open|sorted|exists|persists|outstanding|addressed|unresolved|ongoing
        !@money ~ not|never|no|still|yet|where|want|back ~ back|received|arrived|come|came|seen|returned|get|got|my|show*|paid|processed
        !want|give|where|demand|need|still.want|expecting|owed ?is ?me ?my ?the ?our ?back ?a my|our|a|the money|refund|replacement|parcel|order|deposit|package|credit
        !where is|are ?the my|our ?bloody order|parcel|package|refund|money|replacement|delivery
        !owe|owes|owed ?me ?us ?still
        !still|yet|until.today|to.this.day|until.now|so.far no|not|nothing|never ?a ?any ?single ?had ?heard reply|answer|response|refund|money|replacement|solution|word|resolution|heard|fixed|sorted|solved|received|arrived|news|anything
        !to this day
        !parcel|order|package|delivery|goods|shipment|item* ?has ?have ?still ?just never|not|no ?yet ?even ?ever arrived|came|come|showed|turned|received|delivered|got|arrive|materialised
        !never ?even ?ever ?actually ?once received|got|arrived|delivered|came|turned ?my ?our ?the ?up parcel|order|package|delivery|goods|shipment|item*|replacement|refund|@complaint
        !parcel|order|package|shipment ?is ?went ?has ?still ?gone missing|lost|vanished|disappeared|undelivered
        !sort|fix|solve|resolve|settle|deal.with|answer|handle|address|correct|process ?out ?my ?the ?our ?that ?this ?first ?your complaint|invoice|problem|ticket|bill|refund|issue|case|return|order|claim|wrong|mess|dispute
        !first|before|until ?you ?anything ?else sort|fix|solve|resolve|answer|refund|deal ?out
        !invoice|bill|charge|payment|direct.debit|card|account ~ wrong|twice|incorrect|double|overcharged|still.charged|mistake|disputed|refund|unauthorised|unauthorized|correct
        !overcharged|double.charged|charged.twice|charged.me.twice|billed.twice|double.billed|charged.us.twice
        !sent|shipped|returned|reported|complained|raised|filed|logged|opened|wrote ~ never|nothing|no|nobody|not|still|no.one ~ back|heard|reply|money|refund|happened|response|answer|anything|replacement|fixed
        !never|not|nothing|not.once heard|hearing ?anything ?back ?from ?you ?about ?since ~ complaint|ticket|refund|claim|return|issue|about|case|problem|to.this.day|since
        !@complaint never|not|no|nothing|nobody
        !no|without ?any ?a refund|replacement|reimbursement|resolution ?yet ?since ?given ?offered
        !no|never|without|not ?had ?got ?a ?any answer|reply|response|reaction|feedback _ to|about|on|from ?my ?our ?the @complaint
        !@complaint ?was ?were ?just ?simply ?got ?has ?been ignored|refused|rejected|denied|dismissed|brushed|lost
        !still|yet ?has ?have ?had not|never come|came|arrived|received|got|had|been|happened|appeared|fixed|paid|seen|heard
        !chasing|chase|dunning|billing|bill|invoiced|invoicing|charging ?me ?us for ~ returned|sent.back|cancelled|never|paid|goods|back
        !damage|damages|accident ~ settled|paid|covered|reported|never|not|fixed
        !pay|give|send|refund ?me ?us ?first ?me ?us back|my|our|me ~ money|dollars|euros|pounds|first|back|deposit
        !disputed|wrong|incorrect|open ?still invoice|bill|charge|amount
        !clear|sort|settle ?that ?this ?it up|out|that|this first
        !going|promised|supposed|meant|said ?you ?would to|would fix|repair|replace|collect|refund|sort|exchange ~ nobody|never|nothing|not|came|happened
        !nothing|not.a.thing ?ever happens|happened|done|changed
        !complained|complain ~ never|nothing|nobody|no|ignored
        !missing|outstanding ~ delivery|order|parcel|refund|still|part
        !open|unresolved|unsolved|outstanding|unanswered|ongoing complaint*|ticket*|case|issue|claim|dispute|refund|problem|query|matter
        !unresolved|unsolved
        !replacement|refund|exchange|credit|repair ~ pending|outstanding|overdue|still|missing|waiting|awaited
        """,
    ),
    rules(
        "clear:unresolved_issue",
        SURE,
        """
        !@complaint|problem|problems|issue|issues|trouble|delivery __ @solved
        !@solved ~ @complaint|problem|issue|now|quickly|eventually|since|promptly|finally|happily|trouble
        !was|were|been|got|is|all|has ?been ?now ?all ?eventually ?quickly ?finally resolved|sorted|solved|fixed|settled
        """,
    ),
    rules(  # "nobody ever sorted my complaint", "yet to be fixed"
        "keep:unresolved_issue",
        SURE,
        """
        !nobody|noone|no.one|not|never|none|unresolved|unsolved|hardly|barely|refuse*|without __ @solved
        !@solved ?it ?this ?that ?yet not|never
        !unresolved|unsolved
        !when|want|waiting|please|yet|need|needs|hoping|until|till __ be|to|get|is|gets|are ?be @solved
        !far from @solved
        """,
    ),
    rules(
        "reason:price",
        LIKELY,
        """
        too much ?money $
        simply|just|bottom.line|overall|us|me|altogether too.much
        fee|fees|charge|charges|bonus|discount|surcharge|rate|rates|plan|tariff|premium|subscription|instalment|instalments|installments ~ doubled|tripled|scrapped|up|hike|joke|ridiculous|gone|increased|higher|too|annoyed|times|steep
        doubled|tripled|quadrupled
        not|never pay|paying|spend|spending ?that ?this ?so ?more ?anything ?it ?much|that|for|on|it
        minimum.wage|student.loan|food.stamps|welfare|paycheck|paychecks|low.income|single.income
        wallet|bank.account|bank|purse|savings ~ no|not|empty|said|longer|any|take
        highway robbers|robbery
        robbers|sharks|vultures|scalpers
        in debt
        freeze|ban ~ spending|investment|budget
        spending freeze
        sums|calculated|worked.out|did.the.math|maths ~ fell|shock|nearly|over|figure
        nothing left ?for ?over ?at
        margins|markup|profit.margin
        only buy|shop ?what ?is ?things ?stuff ?on ?when ?reduced|sale|offer|discount
        no good|fair|decent prices|deals|rates
        on|at those|these|your terms|conditions|rates
        grant|subsidy|funding ?has ?was ran|run|expired|cut|out|gone|ended
        price performance
        three|two|four|five|ten|several times as.much|the.price|more
        increase|hike|rise|raise ~ second|third|another|every|yearly|year|constant
        hike|hikes
        half the money|price
        """,
    ),
    rules(
        "reason:service",
        LIKELY,
        """
        second class customer|citizen
        hung up
        my|our request|requests|wishes|concerns|feedback ?was ?were never|not|ignored|unheard
        handover|pick.up|pickup|collection|tracking|installation|check.in|checkout|booking|returns|transfer|confirmation ?just ?simply ~ never|not|failed|bad|awful|worked|work
        pulling teeth
        put|fobbed|brushed off
        put off ?all ?again
        people|staff|team ~ not know|no.idea|clueless|talking.about
        nobody|no.one|none ~ looks|looked|checks|checked|asked|cared|follow* ?after ?whether ?if
        not|never seen|met|heard ?from our|your|the|a|any|my account.manager|rep|advisor|contact|salesman|anyone
        fill|filling|filled in|out ?a ?your form|forms|paperwork
        departments|teams|offices not|never talk|communicate|coordinate
        moved|changed|postponed|shifted|rescheduled ?the ?my ?our delivery|appointment|date|slot ?date
        half|parts|bits of ?the ?my ?our order|orders|delivery ~ missing
        forgot|forgotten ?completely ?simply ?all about us|me
        forgot us|me
        collections|billing|accounts|complaints department|team|desk ~ worst|awful|rude|terrible|nightmare
        terminated|cancelled|stopped our|my supply|contract|account|delivery|order
        hours|times ~ impossible|inconvenient|short|awkward
        left|stood ?us ?me ?standing alone|around|hanging|there
        pushed|pushing|flog|flogging|sell|upsell ~ dearest|expensive|on.me|on.us|only.wanted
        different contact|person|answer|story|rep ~ every|each|time
        music ~ minutes|call|hold|every
        minutes of music|waiting|hold
        courier|driver|postman|delivery.man ~ throws|throw|dumps|threw|leaves|left|smashed|late|rude|fence
        promised|agreed|said|booked|arranged ~ came|arrived|delivered|turned|showed ~ monday|tuesday|wednesday|thursday|friday|saturday|late|later|weeks|days|never|not
        onboarding|training|follow.up|support ~ no|none|zero|never|lacking
        """,
    ),
    rules(
        "reason:product",
        LIKELY,
        """
        only ?have ?do ?had mainstream|imported|capsules|pods|large|small|family|full|whole|own.brand|plastic|stuff|generic ?stuff ?goods
        no|not|without dark.mode|shortcuts|offline.mode|mobile.version|multilingual|multi-language
        made|meant|designed|aimed|only for families|kids|young|women|men|professionals|beginners|couples|large|companies
        nothing|no|not.anything|none ?at ?all ?special ?suitable ?program ?programme ?products for left|seniors|kids|men|women|vegans|allergy|allergies|our|my|beginners|singles|people
        need|want|look|looking|looked|search* ?for ?a ?some ?something lactose|gluten|dairy|sugar|fragrance|scent* free|things
        something for sensitive|dry|oily|small|big|kids|beginners
        not come|available in long|short|wide|xl|my.size|my.colour|black|petite
        would|needed|need have needed ?a ?an ?something
        @product_word ?was ?were ?has ?got ?is ?have ?been changed|altered|different|same|identical|outdated|unusable|dropped|axed|worse|clunky
        the same for years|ages|decades
        gym|studio|club|restaurant|hotel|shop got.rid|dropped|axed|cut|closed|removed ?of ?the ?their sauna|pool|class*|menu|dish*|department|section|counter
        timetable|schedule|opening|classes|course|courses ~ not|never ~ suit|fit|work|match
        could not|never ?ever ?be connected|linked|integrated|adjusted|customi*|exported|changed|extended|imported|synced|combined
        not ?to ?our ?my ?quite liking|taste
        only sold|sell|come|came ?in ?as full|whole|huge|big|large ?pallets|cases|boxes|packs|bulk
        sold full|whole|huge pallets|cases|boxes
        wanted|want unscented|scented|plain|organic|coloured|matte|glossy|larger|smaller|custom*
        not ?be ?possible ?to ?buy bought|buy again
        connection|link|interface|sync ?to ?with ?our ?my till|register|system|inventory|accounting|crm|shop ~ missing|no|not|lacking|was
        more user|users|seats|licences|licenses|storage ?accounts than
        technically|visually outdated|obsolete|behind
        too much|many|little sugar|salt|fat|additives|packaging|plastic|chemicals|perfume|ads
        custom|made ?made ?to measure|made|order|ones
        """,
    ),
    rules(
        "reason:quality",
        LIKELY,
        """
        sheds|shed|shedding threads|hair|fibres|fluff|everywhere
        not|never absorb|hold|stick|close|seal|cut|print|feed|charge|start|heat|cool|load|grip|dry|clean|rinse|turn.on|boot|connect ?any ?at ?paper ?all
        cheaper|poorer|inferior|bad ingredients|materials|beans|parts|fabric|stuff
        terrible|awful|bad|poor|horrible sound|picture|image|print|taste|smell|finish|build|battery|signal
        server|site|app|system|network|website ~ down|offline|unstable|crashed|slow
        gave up after|on|within
        gave up the ghost
        tech|technology|software|thing|machine|it|device|equipment keeps|kept acting|playing|breaking|freezing|crashing|failing ?up
        acting|playing up
        two|three|several|a sizes|size|shade smaller|bigger|larger|lighter ?after
        after washing|wash|drying|cleaning|update|upgrade ~ smaller|broke|nothing|hole*|faded|shrunk|stopped|cracked
        hygiene|cleanliness|cleaning ~ disaster|poor|bad|awful|lacking|terrible|filthy|dirty
        no|not.a.single hole|holes|part|parts|piece|pieces ?ever fitted|fit|aligned
        half|part of ?the ?it ?them meat|pack|box|batch|fruit|beans|items ~ fat|rotten|broken|bad|mouldy|empty|crushed
        glass|plastic|hair|metal|bug|fly|mould|bits|pieces in ?the ?my ?our ?it ?inside
        used|second.hand not|instead ?of new
        stank|stinks|smelled|smelt|smells|reeks|smell of|like|musty|funny|bad|off
        skin|eyes|hands|stomach ~ burned|burning|itchy|itched|rash|red|sore|upset|irritated
        corked|off|gone.off|curdled
        wobbles|wobble|creaks|rattles|squeaks|drips
        """,
    ),
    rules(
        "reason:competitor",
        LIKELY,
        """
        new|different|another partner|app|service|product|system|platform|dealer|wholesaler|place|provider|farm|baker
        with another|a.different app|service|one|tool|firm|company|brand
        trying|try|testing|test ?out another|different|other|new
        the others|other|rest _ put|offered|gave|made|have|had|are|do
        convinced|persuaded|won|approached|poached ?over us|me
        contract|deal|agreement with somebody|someone|another|others ?else
        buying|purchasing group|cooperative|co-op|platform|consortium
        via|through|on a|the platform|marketplace|portal
        outsourced ?it ?this ?that to
        wholesaler|chain|mall|franchise
        employer|company|boss|office uses|use a|another ?different
        from|at|with|on|by * now|lately|these|instead
        have|has|been buying|ordering|getting|shopping ?it ?that ?them ?stuff from|at|on *
        pick|picking ?it ?them up at
        straight|directly|direct from ?the ?a farmer|farm|manufacturer|producer|brewery|maker|source
        """,
    ),
    rules(
        "reason:need_gone",
        HINT,
        """
        i|we ?do ?can not|no.longer|never * ?it ?that ?them ?with ?at ?all any more
        no longer * $
        not even ?have ?own the|a|one ?device ?machine
        no ?longer|not|stopped|quit breastfeeding|faxing|commuting|travelling|baking|hosting
        only read|work|shop|buy|do ?it digitally|online|remotely
        boxes|cases|packs|crates|jars|bottles ?of ?it ?left in ?the ?my basement|cellar|garage|cupboard|loft|attic|stock|pantry
        canteen|kitchen|department|workshop|warehouse|fleet|production ?we ?was ?is closed|dissolved|scrapped|shut|gone
        closed|shut|scrapped|dissolved ?down the|our canteen|kitchen|department|workshop|fleet|production
        department|team|unit|class|club no.longer|not exists|exist ?any
        changed|switched|went|moved ?over ?to reusable|paperless|digital|district|heat|solar|gas|electric|vegan|remote
        non|ex smoker|drinker
        vegan|vegetarian|teetotal ?now
        allergy|allergies|intolerance|diabetes|pregnancy|surgery|knee|back|illness ~ not|no|any|since|because|allow
        seasonal|season business|over|only
        course|project|season|event|degree|training|term|contract|fair ?is ?was over|finished|done|ended|complete
        out of nappies|school|college
        in|to a care|nursing|retirement home
        over the worst
        got|bought|have|own ?myself ?my ?an ?a air|own|new fryer|machine|grinder|printer|oven ~ need|more|any
        """,
    ),
    rules(
        "reason:moved_closed",
        LIKELY,
        """
        back|returned in|to ?my ?our home|parents ?country ?town
        moved|took|shifted|relocated ?the ?our office|shop|business|company|headquarters ?to
        hung up ?my ?our shop|boots|apron
        ended|gave.up|quit|stopped ?my ?our ?being self employment|employed
        self employment ~ ended|gave|quit|over
        business|company|firm|llc|ltd|inc|gmbh|shop ?is ?has ?was ?been dormant|dissolved|liquidated|wound|ceased|deregistered|defunct|inactive
        pulled|withdrew|withdrawn|moved out|from ?of ?our ?the ?this region|area|town|country|market
        studying|living|working|based in|at|near another|different|a.new town|city|state|country|place ?now
        new flat|apartment|house|home|place|job|town|city ~ other|side|far|away|miles|hours
        trade|business licence|license ~ handed|back|gave|returned|expired|cancelled
        out here|in.the.sticks|countryside|rural ~ not|never|deliver|come
        not come|deliver|ship|drive ?all ?the ?out ?way here|there|out
        in * ?that ?it ?is no use
        flood|fire|hurricane|storm|earthquake ~ shut|closed|gone|everything|destroyed|burned|since
        """,
    ),
    rules(
        "reason:unresolved_issue",
        LIKELY,
        """
        !still not|no|nothing|none|has.not|have.not|is.not
        !still have|has ?has ?have not|no
        !until today|now ?no ?not ?nothing
        !for|since * ?* trying|been.trying|fighting|arguing|waiting|chasing ?to ?for ?been
        !been|am|are trying|fighting|arguing|chasing|begging ~ money|back|refund|deposit|answer|replacement|with.you
        !repayment|refund|reimbursement|replacement|exchange|repair|credit|collection|correction ?was ?is never|not|wrong|promised|missing|late|still|pending|when
        !defect|damage|fault|error|problem|leak ?was ?has ?been never|not ?been fixed|repaired|paid|solved|sorted|resolved|settled
        !emails|letters|times|calls|messages ~ wrote|written|called|sent|complained ~ no|nothing|never ~ reply|answer|response|back
        !radio silence
        !warranty|guarantee|insurance claim|request|case ~ since|under.review|never|rejected|denied|pending|ignored
        !got|went|gone|been lost at|on|by|with|in your|the ?way ?post ?end
        !parcel|package|device|goods|return|item ~ got.lost|disappeared|vanished ~ nobody|no.one|responsible|never|end
        !keep|kept|still charging|billing|debiting|deducting|invoicing|taking ?me ?us ?money
        !promised exchange|replacement|refund|call|credit|repair|visit|money|collection
        !complaint|ticket|case|reference|claim number
        !anybody|anyone|somebody ?still ?ever on|looking|working|dealing|caring ?on ?at ?with ?about
        !nothing|none ?of ?it is|was|has|got solved|resolved|fixed|done|settled|happened
        !amount|balance|sum|money ~ open|owed|outstanding|pay.back|unpaid
        !reminders|dunning|collection|collections|invoice|bill ~ never ~ ordered|bought|got|received
        !lying|lies|sitting|sits|gathering ?around ?dust ?on ?with ?you ?for weeks|months|desk|there|you
        !was|were supposed|meant to ?come ?fix ~ never|nobody|not|still
        !finally|please sort|solve|fix|settle|resolve|clear|answer ?finally ?out ?my ?this
        !despite|after several|many|repeated|two|three requests|reminders|calls|emails
        """,
    ),
    rules(
        "reason:competitor",
        LIKELY,
        """
        now ?a ?happy customer|client|customers|clients|members of|at|with *
        work|working|partner|partnering|cooperate ?together ?now with * ?now ?these|instead|now|today
        now ?we ?i work|working|partner with *
        supplies|supply|delivers|serves us|me ?everything ?with ?it now
        * company|farm|bakery supplies|delivers|serves us|me
        decided|opted|went ?on ?for ?with ?instead on|for|with ?an another|other|different ?one
        go|going|drive|walk ?over ?down to the|my|our|a baker|butcher|market|supermarket|shop|store|farm|grocer|* ?shop next|round|around|down|now|instead
        recommended|recommendation ~ another|different|other|someone
        """,
    ),
    rules(
        "reason:quality",
        HINT,
        """
        @goods was|were|is|are|came|arrived|got ?always ?constantly ?often ?already ?lately ?totally ?so ?just ?only ?all ?the *
        @goods leak|leaks|leaked|smell|smells|broke|break|breaks|cracked|split|tore|shrank|faded|failed|died
        @goods _ through|apart|bits|pieces $
        """,
    ),
    rules(
        "reason:service",
        LIKELY,
        """
        questions|question|requests|wishes ~ not|never|no ~ answered|addressed|answer|heard
        no|not.any|lost|lack ?any ?real ?the personal|direct|human contact|touch|relationship|service|support
        not|never care|cared|bothered ?about ?your ?the customers|customer|clients|us|me
        not|never|hardly ~ important|welcome|valued|appreciated|respected|heard|understood|listened
        friendliness|courtesy|competence|goodwill|flexibility|reliability|manners ~ missing|lacking|no|zero|lack|not|never
        comes|come|arrives|turns.up|delivers whenever he|they|she
        yelled|shouted|screamed|swore|snapped|hung.up ?at ?on me|us
        not|never|you ?ever got|get|been in touch|contact
        never|not ?ever ?once got|get|received|had ?an ?a ?another message|call|email|letter|reply|update|word|response ?back
        never in touch
        imposition|insult
        call|calls|callers ~ outrageous|annoying|pushy|aggressive|rude|constant
        impersonal|disorganised|disorganized|chaotic|bureaucratic
        """,
    ),
    rules(
        "reason:price",
        LIKELY,
        """
        price*|terms|costs ~ not ~ right|competitive|fit|match|fair|acceptable|reasonable|understandable|transparent
        red pen
        above ?the market|average|budget|competition
        * percent|% above|over|more|dearer|higher
        justify|justifying|warrant ~ expense|cost|price|spend|it
        cheaper|cheapest|more.affordable
        """,
    ),
    rules(
        "reason:product",
        LIKELY,
        """
        off|from the market|range|menu|shelves|shelf
        taken|withdrawn|pulled ?it ?them ?was ?off off ?the market|shelves
        only ?have ?got ?stock ?sell own brand|brands|label|standard|generic|leftovers
        not|never|no _ what|have|had _ looking|wanted|needed|after|hoping|searching
        needed|need|wanted|want|looking ?for __ you only|just|did|do|had|have|offer|offered ?only ?not
        not|never|hardly ?really ?quite ?ever suit|suited|fit|fitted|match|appeal|appealed ?to ?us ?me ?our ?any
        export|import|search|print|undo|api|interface|filter ?function ?feature ?is ?was missing|lacking|absent
        certain|some|many|several|important items|products|articles|models ~ never|not|un* ~ available|stock|unavailable
        no.longer|not exists|exist|made|produced|sold|stocked|available ?any
        """,
    ),
    rules(
        "reason:need_gone",
        LIKELY,
        """
        was|is ?really ?just ?for just|only|solely for|because
        have|got everything|enough ?that ?what ?we ?i ?of
        no.longer|not alive|with.us|around
        house|flat|project|build|renovation|garden|extension ?is ?now ?has ?been built|finished|done|complete*
        not|stopped|no.longer|quit|gave.up eat|eating|drink|drinking|smoke|smoking|use|play|playing|sew|sewing|bake|baking|knit|knitting|paint|run|running|ride|riding|fish|fishing
        demand|consumption|usage|need|requirement* ~ dropped|fallen|down|lower|gone|less|reduced|shrunk
        kids|children ~ grown
        heat|cook|drive|travel|commute ?now with|by|on ?a ?an ?the * ?* now
        """,
    ),
    rules(
        "reason:moved_closed",
        LIKELY,
        """
        change of residence|address|location
        not|no.longer live|living|based|located|am|are|reside in|there|here|near|at|nearby
        shop|store|business|company|practice|office|pub|cafe|workshop|branch ?is ?was ?now ?has ?been ?got closed|shut|dissolved|sold|gone|folded
        moved|move|moving in|back ?in with|to
        miles|hours|kilometres|kilometers ~ away|drive|far|distance
        too far
        """,
    ),
    rules(
        "reason:unresolved_issue",
        LIKELY,
        """
        !money|refund|credit|part|delivery|order|invoice|confirmation ?is ?are ?still missing|outstanding|pending|unpaid
        !not|never|nobody|no.one|without respond*|reply|replied|answer*|react* ?to ?my ?our ?the @complaint
        !problem|issue|fault|error|defect|leak ~ persists|still|remains|unchanged|exists|there|back.again
        !still defective|broken|faulty|open|wrong|leaking|unresolved|unrepaired|not.working|unfixed
        !long time coming
        !refund|replacement|reply|credit|money ~ long|coming|forever|ages|overdue|late
        !wrong goods|item|invoice|order|product|size ~ respond*|complaint|refund|exchange|nothing|never|nobody
        !correct|amend|fix|cancel ?that ?the ?my ?our ?old ?wrong invoice|bill|charge ?first
        """,
    ),
    # ------------------------------------------------------------------ words that only hint at a reason
    rules(
        "word:price",
        HINT,
        """
        price*|pricing|pricey|cost|costs|costly|costing|expensive|cheap*|money|budget*|afford*|dollars|dollar|euros|pounds|quid
        bucks|$|€|£|discount*|fee|fees|charge|charges|charged|charging|financial*|funds|cash|penny|pennies|savings|economise|steep|dear
        controllers|controlling|red.pen|expense*|market|average|base|monthly|annual|adjustment|economical|uneconomical|luxury|worth
        justify|viable|invest*|spend|spending|spent|budgets|austerity|rent|mortgage|bills|wages|salary|income|unemployed|redundan*
        pension*|debt|broke|skint|commission|instalments|deposit.too|markup|mark-up|upcharge*|hidden|extras|add-ons|deal|deals
        offer.price|quote|quotes|quoted|undercut*|match|cheapskate|greedy|rip|gouging|robbery|extortion*|hike*|loyalty|bulk|volume
        free|complimentary|minimum|threshold|tax|vat|tariffs|exchange.rate|steeper|pricier|sky-high|unaffordable
        dearer|postage|surcharge*|value|inflation|rates|tariff|overpriced|rebate*|voucher*|coupon*|bargain|half|percent|pay|paying|paid
        """,
    ),
    rules(
        "word:service",
        HINT,
        """
        service|services|support|advice|advised|helpline|hotline|helpdesk|phone|answering|voicemail|reach|reached|reachable|hold|queue
        wait|waited|waiting|deliver*|shipping|courier*|driver*|engineer*|technician*|salesman|salesmen|sales|rep|reps|advisor*|adviser*
        staff|manager|contact|answer*|reply|replies|replied|respond*|response*|reaction|chat|chatbot|appointment*|punctual|time|late
        delay*|slow*|unreliable|reliable|promise*|agreed|treat*|treated|rude|friendl*|unfriendly|polite|impolite|helpful|unhelpful|care
        touch|message|questions|question|answered|feedback|friendliness|personal|field|visited|visit|came|chase|chased|chasing
        yelled|shouted|screamed|swore|insulted|sarcastic|arrogan*|condescend*|dismissive|ignored|neglected|forgotten|valued|appreciated
        important|matter|respect*|disrespect*|seriously|listen|listened|understand|understood|bothered|cared|caring|complicated
        bureaucra*|paperwork|forms|chaos|chaotic|mess|messy|disorgani*|organised|organized|mistake*|errors|wrong|incomplete|missing
        mixed|dumped|doorstep|neighbour*|neighbor*|porch|slot|schedul*|rescheduled|cancelled|no-show|unannounced|language|accent
        outsourced|call-centre|offshore|foreign|pushy|pressure*|hard-sell|upsell*|nagging|annoying|marketing|training|onboarding
        setup|explained|explain|instruction*|follow-up|followup|aftercare|complaints|procedure|imposition|outrageous|cashier|clerk
        receptionist|employee*|worker*|person|lady|guy|bloke|woman|man|girl|boy|team|office|desk|branch.staff|flexib*|inflexib*
        informed|clue|attitude|enquir*|inquir*|queries|turnaround|transferred|invoice*|billing|address|name|hours|parking|checkout|till
        """,
    ),
    rules(
        "word:product",
        HINT,
        """
        range|selection|choice|assortment|product|products|item|items|model*|blend*|flavour*|flavor*|size|sizes|colour*|color*
        collection|design*|feature*|interface*|integration*|software|app|version|vegan|vegetarian|organic|gluten|sustainable|spare
        accessories|capsules|pods|offer|offering|stock|stocked|carry|suitable|compatible|boring|outdated|dated|fashioned|modern|new
        offering|market|models|feet|export|import|function|functions|functionality|available|availability|unavailable|own-brand|own
        alcohol|decaf|sugar-free|cloud|desktop|mobile|android|iphone|windows|mac|solution|solutions|innovat*|trend*|fashion*|seasonal
        exclusive|niche|special*|customi*|bespoke|tailored|standard|generic|plus-size|petite|fit|fits|fitted|user-friendly|clunky
        interface|menu|report*|statistics|licen*|multi*|plugin*|connector*|api|dashboard|template*|hazelnut|vanilla|favourite*
        favorite*|classic*|original|limited|edition|replacement.for|alternative.to|complicated|confusing|navigate|technical
        recipe|dimensions|style|styles|brand|brands|variety|varieties|discontinued|pack|packs|formats|options|catalogue|catalog|website
        site|quantities|portion*|portions|fairtrade|locally|sourced
        """,
    ),
    rules(
        "word:quality",
        HINT,
        """
        quality|broke|broken|breaks|defect*|faulty|fault|faults|hole|holes|seam*|battery|plastic|wobbl*|rattl*|taste*|tasted|bitter|stale
        fresh|rotten|mould*|mold*|rancid|durab*|lasted|lasts|last|rash|allerg*|crash*|bug|bugs|error*|material*|workmanship|worked|works
        tough|chewy|dry|hard|soggy|mushy|greasy|salty|bland|sour|watery|weak|lumpy|flat|wilted|wilting|dead|dying|shrank|shrunk|shrink*
        faded|fading|fade|colourfast|dye|bobbled|pilling|frayed|fraying|ripped|tore|torn|split|cracked|crack*|chipped|scratch*|dent*
        bent|crooked|wonky|loose|came.off|come.off|coming.off|fell|falling|apart|flimsy|thin|thinner|brittle|porous|dull|blunt|blurry
        pixelated|noisy|loud|overheat*|burned|burnt|short-circuit*|failure*|failures|outage*|downtime|glitch*|freez*|froze|laggy|lag
        unstable|unusable|useless.product|no.good|expired|out.of.date|off|foul|disgusting|inedible|undrinkable|maggot*|hair|insect*
        dirty|filthy|unclean|contaminated|fake|counterfeit|imitation|knock-off|tacky|tat|shoddy|dud|lemon|itchy|irritat*|sick|ill
        stomach|unwell|performance|power|signal|resolution|finish|stitch*|zip|zipper|sole|soles|heel|lid|handle|hinge|screen|button*
        promised|floor|deteriorat*|declin*|worse|inconsisten*|disappoint*|let-down
        function*|repair*|rust*|leak*|drip*|streak*|worn|wear|inferior|junk|rubbish|smell*|smelt|sturd*|robust|snapped|peeling|faded|warped
        """,
    ),
    rules(
        "word:competitor",
        HINT,
        """
        supplier*|provider*|vendor*|competit*|rival*|elsewhere|switch*|wholesaler*|supermarket|carry|internet|amazon|ourselves|co-op
        baker|butcher|grocer|farmer*|farm|market.stall|next-door|next.door|corner|recommended|recommendation|signed|contract.with
        customer.of|customer.at|partner*|manufacturer|direct|tender|importer|wholesale|discounter|package|startup|leader|migrated
        jumped|defected|converted|unfaithful|loyal.to|brand.x|own.label|diy|self
        coop|supplies|framework|cheating|alternative*|poached|neighbour*|brother|cousin|instead|changed|locally|another|retailer*
        """,
    ),
    rules(
        "word:need_gone",
        HINT,
        """
        need*|use|used|using|require*|demand|retired|retirement|pension*|pet|dog|cat|horse|nappies|diapers|hobby|hobbies|home|digital
        heat|heating|pump|solar|electric|bike|train|bus|wedding*|party|anniversary|funeral|renovat*|built|build|building|house.is
        grown|university|college|flown|nursery|weaned|vegan|vegetarian|diet*|weight|allergy|intoleran*|illness|surgery|wheelchair|old
        care.home|nursing|inherited|equipped|covered|sorted|automated|outsourced|scrapped|reduced|dropped|fewer|slower|off-season
        sewing|knitting|fishing|golf*|camping|sailing|riding|baking|painting|running|licence|license|sober|teetotal|rehab|declutter*
        minimalis*|everything|meat|sugar|alcohol|coffee.any|tea.any|husband|wife|alive|occasion|trip|temporary|contract.ended
        paperless|project*|finished|sold|garden|gift|present|health|doctor|pregnant|quit|gave|given|stockpile|enough|plenty|drink|drinks
        smoke|smoking|diet|event|season|kids|children|baby|grown|wedding
        """,
    ),
    rules(
        "word:moved_closed",
        HINT,
        """
        moved|moving|relocat*|abroad|closed|closing|closure|shut|bankrupt*|insolv*|bust|liquidat*|dissolved|successor|merged|takeover
        residence|residency|address|state|states|coast|california|texas|florida|canada|mexico|germany|france|italy|australia|scotland
        wales|london|village|countryside|retirement.home|daughter|son.in|dissolution|liquidator|administration|landlord|lease|evicted
        fire|flood*|flooded|burned.down|drive|driving|commute|distance|delivery.area|coverage|ship.to|deliver.to|premises|unit|owners
        branch|miles|far|away|emigrated|premises|spain|ireland|overseas|country|town|city|trading|folded
        """,
    ),
    rules(
        "word:unresolved_issue",
        HINT,
        """
        complain*|complaint*|ticket*|refund*|credited|returned|chasing|deposit*|replacement*|disputed|unresolved
        unsolved|owe|owed|owes|claim|claims|compensation|reimburse*|overcharged|outstanding
        """,
    ),
    # ------------------------------------------------------------------ other
    rules(
        "reason:other",
        SURE,
        """
        !personal|private|family|internal|political reasons|reason|matter|matters|circumstances|decision
        !< personal|private|forgot|other|dunno|idk|nothing|no.reason|none.of.those|laziness|laziness|neither|something.else >
        !no|not|any ?idea ?particular ?real ?specific ?special ?good reason|idea|clue
        !not know|sure|certain|remember|recall|say
        !dunno|idk|no.comment|none.of.your.business|mind.your.own
        !have ?to ask my|our husband|wife|boss|son|daughter
        !long story
        !not ?that ?so important|relevant
        !gut decision|feeling
        !superstitious|disloyal|not.loyal|moody
        !stance|party|politics|ads|advert|adverts|logo|news
        !rather|prefer|prefer.to|want ?to not ?to ?want say|tell|share|discuss|comment
        !no time ?to ?for
        !boss|management|husband|wife|head.office ~ decided|decision|decides|handles
        !stance|politics|political|scandal|hack|breach|leak
        !divorce|separation|bereavement|illness
        !just|simply|completely|totally|honestly ?plain forgot|forgotten|slipped
        !just|it|things ?kind ?of ?sort ?of ?just happened
        !slipped|lost my|our ?mind ?track
        !lost|forgot|forgotten ?my ?the ?our password|login|track|account.details
        """,
    ),
)
