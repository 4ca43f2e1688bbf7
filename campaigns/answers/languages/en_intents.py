"""English: what somebody wants, apart from answering."""

from campaigns.answers.languages.shape import HINT, LIKELY, SURE, rules

CONCEPTS = {
    "neg": "not no never none nothing nobody without neither nor cannot hardly barely zero nowt",
    "neg_no": "only just merely",
    "filler": """please pls plz thanks thank you ta thx now just right hi hello hey ok okay so well um uh er oh yeah yes no
        the a this it immediately asap at once kindly already mate guys folks sir madam team today really and then
        cheers 🙏 👋 😡 🤬 🙄 😤 dear too also again actually""",
    "contact_noun": """call calls text texts message messages msg msgs txt txts sms email emails mail mails contact
        communication communications survey surveys spam marketing advert adverts ads advertising newsletter newsletters
        promotion promotions offers robocall* phone.calls phonecalls correspondence rubbish crap junk stuff nonsense
        notifications updates questions solicitation* whatsapp whatsapps voicemails reminders""",
    "contact_verb": """call calling text texting message messaging contact contacting phone phoning ring ringing email
        emailing mail mailing write writing send sending bother bothering harass harassing pester pestering spam
        spamming annoy annoying bug bugging hassle hassling disturb disturbing txt txting badger badgering hound
        hounding messagin callin textin reach ping pinging approach approaching msg msging dial dialling dialing sms
        smsing bombarding bombard solicit soliciting survey surveying nag nagging""",
    "contacted": "called texted contacted messaged phoned rung emailed bothered disturbed reached approached pestered hassled surveyed",
    "again": "again anymore any.more ever further no.more any.longer another more in.future in.the.future next",
    "list": """list lists database system records books directory mailing register file files roster rota distribution
        crm contacts""",
    "remove": """remove delete erase take drop scrub wipe strike unsubscribe scratch unlist cross get pull purge clear
        removed deleted taken erased dropped off""",
    "my_number": """number phone details contact.details name data info information account mobile cell email address
        contact entry record profile""",
    "consent": "consent permission authorisation authorization agreement opt.in",
    "legal": """lawyer lawyers solicitor solicitors attorney sue suing lawsuit court police report reporting fcc ftc ico
        ofcom trading.standards legal bbb tcpa ombudsman authorities regulator regulators complain""",
    "human": """human humans person agent representative rep manager supervisor operator somebody someone adviser advisor
        staff people boss colleague employee specialist salesperson assistant individual human-being owner""",
    "speak": "speak talk speaking talking chat discuss spoke through transfer connect connected",
    "machine": "machine machines computer computers robot robots bot bots ai automated automation recording",
    "busy": """meeting work working driving car appointment shift lunch dinner cooking train holiday vacation hospital
        doctor funeral conference school class shop customer customers client clients bed bath middle traffic road bus
        gym mid rush kids flight plane call""",
    "dead": "died dead passed passing death dying die buried lost funeral",
    "kin": """husband wife mother father son daughter child brother sister partner mum mom dad spouse fiance fiancee
        grandmother grandfather gran grandad parents family baby""",
    "ordered": "ordered bought purchased reordered re-ordered placed shopped",
    "lately": """yesterday today recently last this days week weeks just morning monday tuesday wednesday thursday friday
        saturday sunday literally hours""",
    "third": "they he she nobody noone rep driver engineer manager somebody company sales van it office team who reps",
    "month": "january february march april may june july august september october november december jan feb",
}

RULES = (
    # ------------------------------------------------------------------ stop
    rules(
        "intent:stop",
        SURE,
        """
        < stop|stopp|stopall|stops|unsubscribe|quit|cancel|revoke|optout|end|remove|🛑|⛔|🚫|✋|unsub|stopstop|cease|desist|removal|unsubscribed|delete|leave >
        < opt|opting|opted me ?us out >
        < opt|opting out ?of ?from ?this ?these ?all >
        < cancel|unsubscribe|remove|end|delete me|all|this|everything|us|messages|texts|subscription >
        ^ opt me out
        ^ stop|🛑|✋|🚫 $
        ^ stop ?sending ?all ?these ?with ?your ?with ?the ?any ?of this|it|that|these|messages|texts|calls|everything|now|already|surveys|sms|spam|nonsense|texting|calling $
        ^ stop|quit|cease|enough|end ?with ?all ?of ?your ?the ?these ?this ?sending _ @contact_noun
        stop|quit|cease|halt|discontinue ?fucking ?bloody @contact_verb
        ask|asked|asking|want|told|tell|need|like|beg|begging|demand|request ?you ?your ?people ?lot ?guys to stop|quit|cease|end|desist
        ^ cease and desist
        stop|quit|cease with the|your|these|all
        ^ never|not ?ever ?again @contact_verb
        ^ do|does|would|did not|never ?ever ?you ?dare ?try ?even @contact_verb|get.in.touch|reach.out
        ^ do|must|should|may|shall not|never __ @contact_verb _ me|us|this|my|again|here|anymore|any.more|further
        ^ you|we|i must|should|may|can|shall|have.to|need.to not|never ?ever @contact_verb
        not|never ?ever @contact_verb me|us|this|here|my ?phone ?number again|anymore|any.more|ever|further|please|thanks
        not|never @contact_verb anymore|again|any.more|ever
        no @again @contact_noun
        no more|further ?of ?your ?these ?this _ @contact_noun|@contact_verb
        ^ no|zero ?bloody ?marketing ?of ?your @contact_noun $
        no|without _ @contact_noun _ please|wanted|want|wish|welcome
        not|never|no.longer want|wish|like|care|agree|consent|need|require|prefer ?to ?you ?any ?more ?your ?these ?this ?be ?receive ?get ?getting ?receiving ?have ?hear ?of @contact_noun|@contacted|@contact_verb|hear|receive
        not|never|no.longer want|wish|like|care|care.to|prefer __ @contacted|contact|hear.from|receive.anything|hear|messages|texts|calls
        never want|wish ?to ?be hear|see|@contacted|receive
        rather|prefer|prefer.to|would.like _ not|stop|no _ @contacted|@contact_verb|receive|hear|contact|communication
        wish|want|like|prefer|ask to not be @contacted
        @remove _ me|us|my|our|yourself|this _ ?from ?off ?your ?the ?whatever ?any ?all @list
        @remove ~ @list
        take|get|took|getting|be.taken me|us|my|this ?name ?number ?off
        be|like|want|wants|am|please taken|removed|deleted|dropped|struck ?me off|from|out
        be removed|deleted|taken.off|unsubscribed
        remove|unsubscribe|delete|erase|scratch me|us|my|this|our
        want|get|let|count me ?us ?to ?be ?get out ?of
        want|get|let|count|need me|us|to ?be ?get out ?of ?this
        i|we want out
        delete|erase|remove|wipe|scrub|destroy|forget|lose|purge|clear _ my|our|this|all _ @my_number
        lose my|this|the number
        leave me|us|my|him|her ?family alone|be|in.peace
        let me|us be
        ^ go away
        withdraw|withdrawing|revoke|revoking|rescind|cancel|withdrawn|revoked|retract|remove|removing|cancelling _ @consent
        no longer|not|never|do.not _ @consent
        @consent ~ withdrawn|revoked|not|no.longer|never|over|ended
        object|objecting|objection|oppose ~ marketing|data|processing|use|contact|messages|texts|direct|being|this
        unsubscribe ?me ?us ?from ?please
        block|blocking|blocked ?you ?this ?your ?the ?number
        reported|report|reporting ?this ?you ?it ?as spam
        enough|sick|tired|fed.up|had.it|bored|sick.and.tired of|with __ @contact_noun|@contact_verb
        no ?more ?further @contact_verb ?me ?us
        not|never get|be in touch ?again ?anymore ?with
        not wish|want to be
        opt|opting ?me out of|from
        put|add ?me ?us ?my ?number on ?your ?the ?a do.not.call|dnc|do.not.contact
        do.not.call|do.not.contact|dnc list|register|registry
        text|texts|calls|messages|contact|communication not|no.longer wanted|welcome|needed|required
        unwanted|unsolicited @contact_noun
        """,
    ),
    rules(
        "intent:stop",
        LIKELY,
        """
        !fuck|f|fck|eff|feck ?the ?right off|you|u|yourself|this
        !fuckoff|fuckyou|foff
        !piss|bugger|sod|naff|jog|clear|shove|buzz|bog|rack|shut|push|do off|on|it|up|one
        !get lost|stuffed|knotted|bent|out|a.life
        !go ?to ?fuck ?and ?yourself hell|die|yourself
        !^ spam ?spam ?blocked ?reported $
        !this|just|that|pure|nothing.but|you is|are|just|spammers|but ?pure ?just spam|harassment|spammers
        !you|ur|you.lot|guys are|so|really ?so ?really annoying|pests|irritating|a.nuisance
        !@again ~ text|call|message|sms|time|messages ~ @legal
        !if|or|otherwise __ @legal
        !next|one.more|another|last _ message|text|call|time|warning
        !pack|knock|cut|jack|give|leave|drop it ?this in|out|up|off|it
        !stay|keep away|off|out ?of ?from
        !never ?ever ?want _ hear|heard|hearing from
        !leave it|off|out ?there ?please ?at ?that $
        """,
    ),
    rules(
        "intent:stop",
        HINT,
        """
        !^ not|no|zero|never ?at ?all ?really ?longer ?particularly ?remotely ?the ?slightest interested|interest|intrested
        !am|are|were ?really ?at ?all not|no.longer ?at ?all ?really ?longer interested
        !lost|no|not|zero|have.no ?any ?longer ?all interest|interested $
        !uninterested|disinterested
        !< enough|done >
        !^ enough ?is ?of ?enough ?already ?this ?with
        !that|this is|was|enough enough|it ?for ?me $
        !am|are|all done ?here ?with ?you
        !i am out $
        !not|no want|need ?any ?of this|it|these|that ?any ?more ?anymore $
        !no thank|thanks _ not want|interested
        !rather|prefer you|if.you ?did ?would ?could not
        !not in touch
        !no thanks|thank not|never again
        !done|finished|through with you|your ?company ?guys ?lot
        !no need for|to _ @contact_noun|@contact_verb
        """,
    ),
    rules(
        "veto:stop",
        SURE,
        """
        stop|hold|wait|hang ?on ?there ?right ?a wait|on|second|moment|minute|sec|question|what|think|let.me
        wait|hold.on|hang.on stop
        non|bus|pit|full|one|truck|rest stop|stops
        nonstop
        stop|stopping by|in|over|at
        not|never stop|stops|stopped|stopping
        can|could|cannot not stop
        not ?ring ?call ?me ?text ?phone before|after|until|till|between|during|today|tonight|on|this|at|now|right.now|yet|in.the|while|before.noon
        not ?ring ?call ?me ?text ?phone ?us before|after|until|till|between|during|today|tonight|now|yet|while
        today|now|tonight|before|mornings|evenings|this.week|weekends not|no
        rather|prefer|instead|better|just by|via|text|email|call|sms|message|ring
        @third _ not|never|no|stopped|quit|did|does|do _ ?bother @contact_verb|@contacted|contact|call
        you|your _ never|stopped|not|did.not|do.not|does.not|would.not @contact_verb|@contacted|calling ?me ?us back|on|to
        not|never|no|stopped ?even ?bother ?to @contact_verb|@contacted|call|calls|ring ?me ?us ?my back
        stopped|quit|cancelled|canceled|unsubscribed|stopping
        why|how|when|did|what|where do|did|does|would|come|can|are you not|stop|never
        had|have|wanted|decided|forced|made|needed|going to stop|quit|cancel|end
        it|machine|device|engine|motor|pump|product|app|software|would|will|printer|heart|screen ?just ?would ?will stop|stops|quit|ends|cancel
        at|in|by|towards|on|till|until the|this|week|year|month end
        end of|up|result|user|date|product|customer
        """,
    ),
    # ------------------------------------------------------------------ a human
    rules(
        "intent:human",
        SURE,
        """
        < human|agent|operator|representative|person|callback|manager|supervisor|staff|rep|advisor|adviser|call.back|helpline|people|call|someone|somebody >
        @speak ~ @human
        @speak ~ to|with ~ @human
        put|transfer|connect|pass|patch|get|let|give ?me ?us through|to|me|speak|talk
        put|patch me|us through
        transfer|connect me|us
        get|give|need|want|find me|us|a|an|someone|to ?real ?actual ?live ?proper human|person|agent|someone|manager|rep|representative|operator|advisor|adviser|supervisor
        real|actual|live|living|proper|breathing|flesh person|human|people|agent|someone|being|voice
        @human ~ call|ring|phone|contact|callback|call.back|ring.back|touch ~ me|us|back|can|please|could|have
        can|could|would|will|have|get|ask|want|like|need|let _ @human __ call|ring|phone|contact|reach|get.in.touch|give.me
        ^ call|ring|phone|telephone me|us
        ^ just|please|can|could|would|you|will|do|yes|then|sure|better|simply ?you ?just ?please call|ring|phone me|us
        call|ring|phone me|us back ?please ?tomorrow ?today
        give|gimme me|us ?a a|call|ring|bell|tinkle|shout|buzz ?call ?ring ?back
        give me|us _ call|ring|bell|buzz|callback
        request|requesting|want|like|need|please|would.like|arrange|schedule|book ?a ?an call|callback|call.back|phone.call
        not|never|rather.not|hate|refuse|will.not ?to @speak|talk|talking|speaking|chat|texting ?to ?with ?a ?an ?by @machine
        not|hate ~ @machine ~ @speak|talk|talking|deal|dealing|like
        in person
        discuss|talk|speak|chat ?about ?this ?it ?about ?things ?over by|over|on phone|the.phone|in.person|face
        is|are|anyone|anybody there ?a ?any ?anyone ?anybody ?real human|person|agent|someone|there|people
        like|want|wish|prefer|need|can|could|may|let ?i ?we ?me to|i|me|we|rather speak|talk ?to ?with ?somebody
        speak|talk to your|the|a|an|some|any @human|boss|manager
        """,
    ),
    rules(
        "intent:human",
        HINT,
        """
        get in touch
        reach out to me|us
        rather|prefer phone|call|telephone|in.person
        """,
    ),
    rules(
        "veto:human",
        SURE,
        """
        nobody|never|not|no.one|noone|no|none|nor|anyone|impossible|unable|hard|cannot|could __ called|rang|reach|get.through|get.hold|calls.back|returned|answers|picks|call.back|ring.back|speak|talk ?to ?back
        no way to|of speak|reach|talk|get
        rude|unfriendly|useless|friendly|clueless|nice|new|poor|great|bad|arrogant|pushy|helpful _ person|rep|agent|manager|staff|representative|people|operator|advisor
        rep|manager|agent|representative|advisor|staff|person|account was|were|is|had|has|never|left|changed|kept|did|manager|hung|could|would
        called|rang|phoned|spoke|spoken|talked
        not|never call|ring|phone|text me|us
        stop|quit calling|ringing|phoning
        """,
    ),
    # ------------------------------------------------------------------ not now
    rules(
        "intent:not_now",
        SURE,
        """
        < later|tomorrow|soon|⏰|laters|tonight|busy|l8r|eventually|sometime >
        ^ later ?maybe ?please ?perhaps ?on ?today ?this $
        ^ maybe|perhaps|possibly later|soon|tomorrow|sometime|another|next|in
        ^ not now|today|yet|right|just|at.the.moment|tonight|currently|this
        ^ now is not|a ?a ?good ?great bad|good|time|great
        not ?a ?the ?really ?very good|great|best|right|convenient|ideal time|moment|day|now
        not|no convenient|possible|able right|now|today|just ?now
        bad|wrong|terrible|awkward|inconvenient|poor|rubbish time|timing|moment|day
        busy ?right ?just ?at ?this ?today now|today|moment|rn|just|week|currently
        am|are|currently|just|still|im|stuck|sat ?really ?just ?a ?bit ?in ?at ?on ?the ?a ?my ?having ?with ?very ?rather busy|@busy
        < in|at|on ?a ?the ?my @busy >
        < driving|working|busy|meeting|eating|sleeping >
        ^ having|eating|making|cooking dinner|lunch|breakfast|tea|supper
        having dinner|lunch|breakfast|tea|supper
        no|not|have.not|any|got.no ?have ?got ?the ?any ?enough ?much time ?right ?today now|today|moment|just|at|rn|currently|$
        no time
        not|cannot|can ?really ?not ?really talk|speak|chat|answer|text|reply|do.this ?to ?this now|right|today|rn|just|at|moment|currently
        another|some.other|different time|day
        try|ask|contact|message|text|call|ring|check|get|come|write|speak|talk|catch|remind|reach|ping|hit ?out ?me ?us ?back ?with ?in ?to ?touch ?again ?you ?up ?about ?this later|next|another|tomorrow|after|in|some.other|sometime|soon
        ^ next week|month|year|quarter|spring|summer|autumn|winter|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        ^ in ?about ?like ?maybe ?a ?an * hour|hours|days|weeks|months|month|week|year|couple|few|fortnight|mins|minutes
        in ?about ?say ?like ?a * months|weeks|month|week|days|fortnight|year ?or ?so ?time ?maybe ?please $
        after ?the ?my ?we ?i ?have holiday|holidays|vacation|christmas|easter|summer|season|move|new.year|work|weekend|harvest|audit|inventory|renovation|payday
        not|until|till|wait ?until ?till before|until|till @month|spring|summer|autumn|fall|winter|next|after|the
        not before
        not today|tonight
        ring|call|text not today|now|before
        not ring|call|text|phone ?me ?us today|now|before|tonight|until
        when i|we am|are|get|have back|home|finished|time|free
        """,
    ),
    rules(
        "intent:not_now",
        HINT,
        """
        not ready|yet
        need|have to|need think|consider|discuss|sleep|check
        get|come back to you
        let me think|get.back|check
        """,
    ),
    rules(
        "veto:not_now",
        SURE,
        """
        too late
        hours|days|weeks|months|years later
        late|later than
        sooner or later
        in * years|months of
        """,
    ),
    # ------------------------------------------------------------------ wrong person
    rules(
        "intent:wrong_person",
        SURE,
        """
        wrong ?phone ?mobile ?cell number|person|guy|lady|man|woman|contact|recipient|num|house|household|one $
        < wrong|mistake|misdial >
        ^ wrong ?phone number|person|guy|lady|man|woman|contact|num
        have|got|is|the wrong ?phone number|person|guy|lady|man|woman|contact|num
        misdialled|misdialed|misdial|mistaken|mixed.me.up
        confused|confusing|mixing|mistaking|mistaken ?me ?us up|with|for
        am|is|are|was not mr|mrs|ms|miss|the|that|this|him|her|them|who|whoever|a.customer ?right ?person ?account ?one
        there|here ?at ?on is|are no|nobody|not|none|no.one _ mr|mrs|ms|miss|here|called|named|by.that|of.that
        no mr|mrs|ms|miss|one|body|person ?by ?of ?with ?here ?called ?named ?that
        no one|body ?here called|named|by.that
        nobody|no.one|noone ?here called|named|by|of that|name|called|named
        never|not been|was|were|am|are ?ever ?even ?a ?your ?one customer|client|buyer ?of ?yours
        never|not ?even ?ever bought|ordered|purchased|dealt|heard|shopped|used ?from ?with ?of ?anything ?at you|your|anything|this ?company ?lot ?guys ?people
        never heard of
        not know|no.idea you|who|your ?company ?any
        only|just|recently|newly got|have|inherited|acquired ?had ?given this|the ?phone number
        got|have|inherited this|the|a ?phone ?new number|sim|phone recently|last|new|only|from|a.week|just
        number belongs|belonged|is|was ?used ?to ?now ?no ?not someone|somebody|previous|another|old|him|mine
        he|she|they|mr|mrs|that.person _ not|no.longer|left|moved|quit|died|retired|longer _ work|works|here|live|lives|company|on|with|us
        not|no.longer|longer work|works|working|live|lives|living|employed|at ?here ?for ?with ?at here|us|this.company|company|there|address
        someone|somebody else ?number ?phone
        """,
    ),
    # ------------------------------------------------------------------ who are you
    rules(
        "intent:who_are_you",
        SURE,
        """
        < who|huh|? >
        who|what is|are|am|the.hell|s|company|exactly|tf|even _ this|you|it|these|that|speaking|calling|texting|writing|i.speaking|asking|contacting
        ^ who this|dis|dat|u|are|is|r|you
        who wants|gave|told|sent|do
        which|what company|firm|business|organisation|shop ?is ?are ?you ?this
        why|how.come are|do|did|would|am|is|have|you|u|r ?i ?you ?u ?getting ?receiving text*|call*|contact*|messag*|writ*|ask*|bother*|want|need|getting|receiving|this|my|ring*|send*|get
        where|how|who ?the ?hell did|do|have|you|gave|got|u ?you ?u ?guys ?people ?get ?got ?give ?even _ my|this|number|me|details|name
        where|how did|do you|u|they
        is|are|sounds|looks|smells|seems|surely|this _ ?a ?some ?kind ?of ?legit ?real scam|fraud|phishing|legit|legitimate|genuine|fake|spam|con|joke|real|prank|scammers
        ^ scam|phishing|fraud|fake ?or ?alert ?much ?right $
        do|should|would|did i|we know|recognise|recognize you
        have we|i met
        what is|are|s|this|the|do ?this ?you ?it ?all ?that ?want ?is about|regarding|want|for|selling|point|purpose|after|hell
        what|whats ?is this ?is ?all ?text ?message ?survey about|for|regarding|then
        what do|u|you ?you ?u want
        what is|s this
        are|is you|this|u ?a ?an ?some robot|bot|human|real|machine|computer|ai|person|automated
        am i _ robot|bot|human|machine|computer|person
        introduce|identify yourself
        """,
    ),
    # ------------------------------------------------------------------ bought again
    rules(
        "intent:bought_again",
        SURE,
        """
        !@lately __ @ordered
        !have|literally|just|only|already|recently|did|but ?i ?we ?literally ?already ?just ?only @ordered
        !@ordered _ @lately|already|recently|hours
        !am|are|is|remain ?i ?very ?much ?actually ?currently ?in ?fact still|already|currently|active|existing|not ?a ?an ?your ?very ?a customer|client|member|subscriber|buying|ordering|with.you
        !still ?a ?an ?your ?very ?much ?loyal customer|client|buy|buying|order|ordering|shop|purchase|purchasing|subscribed|shopping
        !never left|stopped ?buying ?ordering
        !order|delivery|shipment|parcel|package|purchase ?is|has|was|due|being ?already ?just ?currently on|placed|in|coming|shipped|arriving|out|through|way
        !placed|made|put|put.in ?in ?another ?a ?an ?new ?my ?the order|purchase
        !order ?is on ?its ?the way
        !bought|ordered|shopped|purchased ?something ?stuff ?from ?with ?you ?again again|from.you
        !back already|again|with.you|as.a.customer
        """,
    ),
    rules(
        "veto:bought_again",
        SURE,
        """
        @neg _ @ordered|placed|order|bought
        stopped|last.time|used.to|elsewhere|amazon|competitor|instead|would|since|until|haven't|before|years|longer|wrong|arrived|broken|refund|missing|waiting|faulty|never.arrived|damaged|when|always
        i|we @ordered|bought __ was|were|discontinued|got|broke|stopped|arrived|came|fell
        """,
    ),
    # ------------------------------------------------------------------ distress, legal threat
    rules(
        "intent:distress",
        SURE,
        """
        !@kin ~ @dead
        !not|never want|wish|feel.like ?to ?be live|living|alive|exist|here.anymore
        !kill|killing|end|hurt|harm myself|my.life|it.all
        !suicide|suicidal|self.harm|overdose
        !can|cannot|could ?not ?just go.on|cope|take.any.more|take.anymore|take.it|carry.on|do.this.anymore|bear ?any ?more ?anymore ?with ?this ?it $
        !not go on
        !not|cannot|hardly|barely cope|bear
        !all|just|everything|it ?is ?getting ?just too much ?for ?me $
        !desperate|depressed|depression|cancer|chemo|hospice|terminal|terminally|bereaved|bereavement|grieving|mourning|breakdown
        !seriously|gravely|critically|very|terminally ill|sick
        !getting|get|speaking|speak|talking|hired|contacting|instructing|instructed|consulting|with|calling|my|our|through|from|hear.from|have.my __ lawyer|lawyers|solicitor|solicitors|attorney|counsel
        !lawyer|lawyers|solicitor|solicitors|attorney ~ hear|involved|touch|contact|letter|will|spoken|speaking
        !sue|suing|sued ?you ?your
        !lawsuit|litigation|legal.action|small.claims|class.action|legal.proceedings|legal.steps|press.charges|legal.department
        !see|take you ?all ?to in|to court
        !court
        !report|reporting|reported|complaint|complain ?you ?this ?your ?company ?a ?formal ?to ?the ?to police|fcc|ftc|ico|ofcom|trading.standards|bbb|authorities|ombudsman|attorney|regulator|consumer
        """,
    ),
    # ------------------------------------------------------------------ data wish
    rules(
        "intent:data_wish",
        SURE,
        """
        < info|gdpr|privacy|dsar|sar|information >
        what|which ?personal ?kind ?of ?sort ?of data|info|information|details|records ~ hold|have|store|stored|keep|got|about|held|collected|on.me
        what _ know|hold|have|got|keep|store|stored ?data ?stored ?on ?about about|on me|us|myself
        what do you|u know
        subject access
        access request
        copy|export|overview|list|download|see|access|view|summary ?of ?all ?a ?to ?the ?any my|personal|all ?personal ?stored data|information|records|info|details
        data|information ?you ?that ?have ?hold ?stored ?about ?on ~ copy|request|gdpr|ccpa|access
        how|where|why do|did|are|is ?you ?my store|use|using|keep|process|stored|stored|data ?my ?data
        gdpr|ccpa|dsar|article.15 request
        right of|to access
        """,
    ),
)
