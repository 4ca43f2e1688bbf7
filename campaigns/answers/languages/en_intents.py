"""English: what somebody wants, apart from answering."""

from campaigns.answers.languages.shape import HINT, LIKELY, SURE, rules

CONCEPTS = {
    "neg": "not no never none nothing nobody without neither nor cannot hardly barely zero nowt",
    "neg_no": "only just merely",
    "filler": """nah nope please pls plz thanks thank you ta thx now just right hi hello hey ok okay so well um uh er oh yeah yes no
        the a this it immediately asap at once kindly already mate guys folks sir madam team today really and then
        cheers 🙏 👋 😡 🤬 🙄 😤 dear too also again actually""",
    "contact_noun": """call calls text texts message messages msg msgs txt txts sms email emails mail mails contact
        communication communications survey surveys spam marketing advert adverts ads advertising newsletter newsletters
        promotion promotions robocall* phone.calls phonecalls correspondence rubbish crap junk stuff nonsense bullshit
        notifications updates questions solicitation* whatsapp whatsapps voicemails reminders questionnaires bs
        advertisements messaging mailings harassment pestering hassle""",
    "contact_verb": """call calling text texting message messaging contact contacting phone phoning ring ringing email
        emailing mail mailing write writing send sending bother bothering harass harassing pester pestering spam
        spamming annoy annoying bug bugging hassle hassling disturb disturbing txt txting badger badgering hound
        hounding reach.out ping pinging approach approaching msg msging dial dialling dialing sms blowing.up
        bombarding bombard solicit soliciting survey surveying nag nagging stalking targeting""",
    "contacted": """called texted contacted messaged phoned rung emailed bothered disturbed approached pestered hassled
        surveyed rang spammed harassed written.to badgered solicited""",
    "cease": """stop quit cease halt discontinue refrain desist end avoid suspend terminate lay.off pack.in cut.out
        knock.off pack.it.in drop withhold stopping kill give.up""",
    "want": """want wish like prefer rather ask asked asking request appreciate grateful please demand told tell need care
        mind kind love agree agreed consent consented gave given permission supposed must should better have.to need.to
        hope beg insist""",
    "time": """today tonight now mornings morning evenings evening afternoon afternoons weekend weekends sunday sundays
        saturday monday tuesday wednesday thursday friday lunchtime nights night weekdays work.hours working.hours moment
        noon dinner week yet""",
    "again": "again anymore any.more ever further no.more any.longer another more in.future in.the.future next additional subsequent",
    "list": """list lists database system records books directory mailing register file files roster rota distribution
        crm contacts""",
    "remove": """remove delete erase take drop scrub wipe strike unsubscribe scratch unlist cross get pull purge clear
        removed deleted taken erased dropped off""",
    "my_number": """number phone details contact.details name data info information account mobile cell email address
        contact entry record profile""",
    "consent": "consent permission authorisation authorization agreement opt.in",
    "sold": """price prices pricing quality recipe recipes flavour flavours flavor blend blends packaging plastic paper boxes box
        cups cup mugs delivery deliveries shipping postage fee fees charge charges minimum discount discounts range beans
        contract contracts terms capsules pods kettle coffee roast roasts decaf samples waits wait queue queues orders order products product items item stock parcels""",
    "some_survey": """survey surveys questionnaire questionnaires polls poll interview interviews this.sort these.sort
        this.kind those.things these.things sort.of.thing kind.of.thing such.things""",
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
    "send": "send text email mail message post whatsapp give show forward drop ping",
    "told": """update updates updated overview catalogue catalog brochure pricelist price.list list info information news
        newsletter details link offers summary leaflet samples quote""",
    "month": "january february march april may june july august september october november december jan feb",
}

RULES = (
    # ------------------------------------------------------------------ stop
    rules(
        "intent:stop",
        SURE,
        """
        < stop|stopp|stopall|stops|unsubscribe|quit|cancel|revoke|optout|end|remove|🛑|⛔|🚫|✋|unsub|stopstop|cease|desist >
        < removal|unsubscribed|delete|leave|halt|erase|abmelden|abbestellen|austragen|unlist|block|blocked >
        < ?* ?* ?* stop ?* ?* >
        unsubscribe|unsubscribing|unsubscribed|opt-out|optout
        < not|never ?ever again|anymore >
        < none|no|not any|further|more ?more ?ones ?any >
        < do not want ?it ?this ?that ?to >
        < delete|remove|erase|cancel|scrap|drop|end|stop that|it|this|these|everything >
        < number|data|name|details|contact off|out|delete|remove|gone|away >
        < off|out of ?the|your|this list|file|files|register|system >
        < off ?the|your|this list >
        opt|opting out
        refrain|abstain|desist ?from ?any
        omit|spare|save ?us ?me ?yourself ?any ?further ?the ?your @contact_noun|mailings
        advertising|marketing|calling ban
        no right|permission|business to
        break|breaking off contact|communication
        will|would|shall pass on ?any
        !leave me|us|him|her|them|my.mum|my.family ?all ?the ?hell ?bloody alone|be|in.peace
        !get|take|strike|cross|count|scratch|drop me|us ?right off|out|from ?of ?of ?your ?the ?this ?that ?any ?bloody ?damn @list|here|everything|these|this
        !stop|quit|cease @contact_verb ?me ?us ?this ?my now|please|at.once|immediately|already|$
        !unsubscribe|opt me|us
        contact|write|speak|talk ?to ?me ?us ?only through|to|via|with ?my ?our @legal ?only
        !take|get|have ?it ?this ?that ?them ?him ?her off|down|out ?please ?now $
        !be left ?well alone|in.peace|be|out
        !said|told|wrote|replied|answered ?you ?you.lot ?them no|stop|unsubscribe ?more _ already|twice|times|before|yesterday|again|thrice
        !already|twice|repeatedly said|told|wrote|replied ?you ?you.lot ?them no|stop
        !delete|erase|wipe|purge|destroy ?fully ?completely ?all ?any ?the ?my ?personal ?customer data|details|records
        !@remove her|him|them ?please ?now ?thanks $
        !send|text|write|message ?me ?us ?absolutely nothing|no.more ?more ?else ?further ?please
        !delete|remove|erase|wipe|scrub|lose|forget ?it ?that ?this ?them ?please right.now|immediately|at.once|straight.away|this.instant|this.minute
        !delete|remove|erase|wipe|scrub it|that|them|everything ?please ?now ?thanks $
        are|is not to ?ever ?be @contact_verb|@contacted
        not want|wish|need ?a ?an ?another ?any ?single @contact_noun from
        ^ no ?cold ?sales ?promo ?promotional ?unwanted ?unsolicited ?more ?further @contact_noun ?please ?thanks $
        not want|like|wish you|them|anyone|anybody|your.company ?to ?people having|have|keep|keeping|using|use|hold|holding ?my @my_number|it|that
        < unsub*|unsusc* >
        unsub*|unsusc* me|us|this|please|my
        make it|this|that|them|these|him|her|you stop $
        invasion|breach|violation of ?my ?our ?the privacy
        if i|we ?ever get|hear|see|receive one|another|any ?single ?more ?of ?these ?this ?your
        ^ done|finished|through with this|it|these|that|all|you
        no means no
        part of no
        no advertising|marketing|spam
        gdpr erasure|deletion|request.to.delete
        erasure|deletion|removal now|request|please|immediately
        on the tps|dnc|do.not.call
        save your|yourself breath|texts|messages|time|the
        cut|drop|stop|enough the|this|of.this|of.the nonsense|bs|bullshit|rubbish|crap|spam
        unless|if you ?do ?will not stop
        < exit|unwanted|quiet|blocking >
        off limits
        part of ?your ?any ?this ?a survey|research ~ not
        not ?be ?want part of your|any|a|this survey
        contact|calls|texts|communication not desired|wanted|wished|welcome
        no business with|being|having|texting|calling
        shut|turn|switch ?this ?that ?it ?the down|off ?bot|robot|thing
        turn|switch that|this|the bot|thing|robot off
        objection ?is ?hereby ?herewith lodged|filed|raised|made
        data|number|details ~ destroyed|deleted|erased|wiped|destroy
        take|taking|took|get ?back ?my back my|our consent|permission
        nobody|no.one|never ?ever ?has allowed|permitted|authorised|authorized|asked|told you ?to
        leave my|our|the * out|alone
        not ?an ?a ad|marketing|advertising|sales channel|tool
        away|off with you
        good riddance
        stick|shove|put ?it ?them your|the|that|it @contact_noun|where
        where the sun
        spam folder|filter|bin|list
        with|about ?the ?this ?all terror|harassment|spamming
        that is|was it|enough with ?your ?the ?all @contact_noun|@contact_verb|calling|texting
        leave me|us ?all ?be ?in peace
        stop|quit please|pls|plz ?i ?am beg|begging
        feel|feeling|felt harassed|pestered|stalked|bothered|spammed
        phone terror|harassment
        harassment|stalking        how|where|want|like|wish|need|can|please ?do ?can ?could ?i ?we ?to opt|opting out
        hands|fingers off
        @contact_noun no ?thanks ?thank
        sign|strike|knock me|us|my off|out|up.no
        cancel|terminate|end ~ sending|delivery|@contact_noun
        may|must|shall|should|can not|never ?ever ?any ?longer contact|call|text|phone|message
        delete|remove|erase me|us
        delete|remove|erase|wipe ?my ?all ?the data|number|everything $
        no text|texts|call|calls|sms|adverts|marketing
        < opt|opting|opted ?me ?us out >
        < opt|opting out ?of ?from ?this ?these ?all >
        < cancel|unsubscribe|remove|end|delete|quit|drop|cease me|all|this|everything|us|messages|texts|subscription|it|these >
        < no more|further >
        ^ opt me|us out
        ^ stop|🛑|✋|🚫 $
        stop ?please ?now ?thanks $
        ^ stop ?sending ?all ?these ?with ?your ?with ?the ?any ?of this|it|that|these|messages|texts|calls|everything|now|already|surveys|sms|spam|nonsense|texting|calling $
        ^ stop|quit|cease|enough|end ?with ?all ?of ?your ?the ?these ?this ?sending _ @contact_noun
        stop|quit|cease|halt|discontinue ?the ?all ?fucking ?bloody ?with ?goddamn @contact_verb
        @cease ?from ?all ?with ?the ?your ?any ?further ?these ?this ?every @contact_noun|@contact_verb
        @cease from ?the ?any ?further @contact_verb|doing
        pack|cut|knock|give|jack|lay|leave|drop ?it in|out|off|up ?with ?the ?your ?these @contact_noun|@contact_verb
        blow|blowing|blew ?up ?my phone
        get|getting|keep off|out|away ?of my|our phone|line|inbox|back|case
        ask|asked|asking|want|told|tell|need|like|beg|begging|demand|request ?you ?your ?people ?lot ?guys ?all ?really to stop|quit|cease|end|desist|refrain
        ^ cease and desist
        stop|quit|cease with|blowing|hitting the|your|these|all|up|my
        ^ never|not ?ever ?again ?be @contact_verb
        ^ do|does|would|did not|never ?ever ?you ?dare ?try ?even ?be @contact_verb|get.in.touch|reach.out
        ^ do|must|should|may|shall not|never __ @contact_verb _ me|us|this|my|again|here|anymore|any.more|further
        ^ you|we|i must|should|may|can|shall|have.to|need.to not|never ?ever @contact_verb
        not|never ?ever ?be ?be @contact_verb me|us|this|here|my|him|her|them ?phone ?number ?husband ?wife ?mother ?mum again|anymore|any.more|ever|further|please|thanks|no.more
        not|never ?ever ?be @contact_verb _ anymore|again|any.more|ever|further|no.more|either
        @contact_verb|@contacted _ not|never|no _ again|more|anymore
        @want _ not|never|no|zero _ @contact_verb|@contact_noun|@contacted|get.in.touch|reach.out
        @want __ not|never|no ?to ?be __ @contacted
        not @want ?to ?you ?any ?more ?your ?these ?this ?be ?receive ?get ?getting ?receiving ?have ?hear ?of ?from ?further @contact_noun|@contacted|@contact_verb|hear|receive
        mind|stop|without not ?ever @contact_verb
        no @again @contact_noun
        no more|further ?of ?your ?these ?this _ @contact_noun|@contact_verb
        ^ no|zero|nil ?bloody ?marketing ?of ?your @contact_noun ?or ?no ?and ?@contact_noun $
        no|without _ @contact_noun _ please|wanted|want|wish|welcome
        no.longer|never|not want|wish|like|care|need|prefer ?to ?be ?ever ?to __ @contacted|hear.from|receive.anything|hear|messages|texts|calls
        never want|wish ?to ?be ?ever hear|see|@contacted|receive
        wish|want|like|prefer|ask ?to not ?to be @contacted
        @remove _ me|us|my|our|yourself|this _ ?from ?off ?your ?the ?whatever ?any ?all @list
        @remove ~ @list
        from|off|out.of ?your ?the ?any ?whatever @list ~ want|please|off|out
        take|get|took|getting|taken|strike me|us|my|this|our ?name ?number ?phone ?details off|out|down
        be|like|want|wants|am|please|get taken|removed|deleted|dropped|struck|erased ?me off|from|out|down
        be removed|deleted|taken.off|unsubscribed|erased
        removed|deleted|erased|remove|deletion|erasure|removal ?of ?all ?the ?me ?my ?our ?personal @my_number|from
        @my_number ?has ?have ?be ?been ?to ?is ?are ?must ?should be|been removed|deleted|erased|wiped
        remove|unsubscribe|delete|erase|scratch me|us|my|this|our
        want|get|let|count|need me ?us ?to ?be ?get out ?of
        want|get|let|count|need me|us|to ?be ?get out ?of ?this
        i|we want out
        delete|erase|remove|wipe|scrub|destroy|forget|lose|purge|clear|strike _ my|our|this|all _ @my_number
        lose my|this|the number
        leave me|us|my|him|her ?family ?mother ?husband ?wife ?mum ?dad ?the ?hell alone|be|in.peace
        leave * * alone
        let me|us be
        ^ go away
        withdraw|withdrawing|revoke|revoking|rescind|cancel|withdrawn|revoked|retract|remove|removing|cancelling|withdrawal _ @consent
        take|takes|taking|took away|back _ @consent
        no.longer|not|never|no|without|expired _ @consent
        @consent ~ withdrawn|revoked|not|no.longer|never|over|ended|expired|lapsed|gave
        never|not gave|agreed|consented|agree|consent|signed|opted|asked ?up ?to ?in ?for ?be __ contact*|this|these|permission|that|call*|text*|message*
        right to object|erasure|be.forgotten
        object|objecting|objection|oppose ~ marketing|data|processing|use|contact|messages|texts|direct|being|this|right
        prohibit|forbid|forbidding|prohibiting ~ use|contact|you|any|calling|number
        unsubscribe ?me ?us ?from ?please
        block|blocking ?you ?this ?your ?the ?number
        are|being|been|now|is|number blocked ?from
        reported|report|reporting ?this ?you ?it ?your ?number ?as spam
        enough|sick|tired|fed.up|had.it|bored|sick.and.tired ?of ?with ?all ?your ?these ?the @contact_noun|@contact_verb
        no ?more ?further @contact_verb ?me ?us
        no|not ?any ?any @contact_noun|@contact_verb $
        not|never get|be in touch ?again ?anymore ?with
        opt|opting ?me out of|from
        put|add|place ?me ?us ?my ?number on ?your ?the ?a do.not.call|dnc|do.not.contact|suppression|blacklist|blocklist|opt-out|no-call|stop
        do.not.call|do.not.contact|dnc list|register|registry
        suppression|no.call|stop list
        dnc
        rather ?would not ?ever get|receive|have|hear|be|see
        no.longer|not.anymore interested $
        text|texts|calls|messages|contact|communication not|no.longer wanted|welcome|needed|required
        unwanted|unsolicited @contact_noun
        third|fourth|fifth|tenth|2nd|3rd call|text|message|time
        rest|break from ?these ?your @contact_noun
        keine|kein|nicht sms|nachrichten|anrufe|mehr
        in ruhe
        ^ ?please ?just ?and ?so ?really ?do not|never ?ever ?you ?please @contact_verb ?me ?us back|again|here
        not|never ?ever ?please ?you call|ring|text|use|dial|phone|message|contact _ this|my|our ?phone ?mobile ?private number|phone|line
        and|so|please|just|then ?please ?just do not @contact_verb ?me ?us back|again|here
        not|never ?ever ?please ?even try|trying again|any.more|anymore
        not|never ?please ?ever use|dial|keep _ it|this|my|number|that ?number ?again ?anymore $
        stop|stopping|quit having|getting|being|letting _ me|us|my _ @contacted|called|phoned|asked
        make|making it|this|that|them|these stop|end|go.away
        @remove|leave|cross|strike|count|keep|cut _ me|us|my|our|dad|mum|him|her|them _ off|out
        left|leave|live in peace
        sick|tired|fed.up|done ?to ?and ?and ?sick ?tired ?death of|with ?all ?your ?these ?the @contact_noun|@contact_verb
        not|no|never ?want ?need ?like ?any ?further ?more follow.ups|follow-ups|follow-up|followups|further.contact|follow ?up ?ups
        not|never ?ever ?please ask|asking|question|survey me|us ?about ?anything ?any ?else ?more ?again
        stop|quit|please.stop asking|questioning|quizzing ?me ?us
        my|our ?phone ?personal @my_number __ no place|business
        already|have|previously|just ?already ?just ?long ?since opted.out|unsubscribed|opted ?out
        radio silence
        ^ no @contact_noun|@contact_verb ?and ?or no ?@contact_noun ?@contact_verb ?more ?nothing ?nowt ?at ?all ?please $
        ^ never ever ?@contact_verb ?me ?us ?again
        """,
    ),
    rules(
        "intent:stop",
        LIKELY,
        """
        !fuck|f|fck|eff|feck ?the ?right off|you|u|yourself|this
        !fuckoff|fuckyou|foff
        !piss|bugger|sod|naff|jog|clear|shove|buzz|bog|shut|push|jump|hop|beat off|on|it|up
        !get lost|stuffed|knotted|bent|a.life
        !take a hike
        !go ?to ?fuck ?and ?yourself hell|die|yourself
        !< spam|blocked|reported ?spam ?and ?blocked ?reported >
        !bloody|fucking|damn|pure spam
        !reported and blocked
        !blocked and reported
        !number|you ?is ?are ?now ?been ?have blocked
        !this|just|that|pure|nothing.but|you is|are|just|spammers|but ?pure ?just spam|harassment|spammers
        !you|your|you.lot|guys are|is|so|really ?so ?really ?so annoying|pests|irritating|nuisance|plague|pest|harassing|a.pain
        !getting on my|our nerves|nerve
        !annoy|bother|bug|pester|harass|call|text someone|somebody|anyone else
        !@again|one ~ text|call|message|sms|time|messages ~ @legal
        !if|or|otherwise __ call|text|message|contact|again|stop __ @legal
        !next|one.more|another|last _ message|text|call|time|warning
        !< pack|knock|cut|jack|give|leave|drop it ?this in|out|up|off|it|a.rest|alone >
        !give|gimme it|us|me|this a rest|break
        !< stay|keep|go away|back|out >
        !< quiet|silence ?now >
        !shut your|ya|the mouth|trap|face|hell
        !< zip it >
        !stay|keep away|off|out of|from
        !never ?ever ?want _ hear|heard|hearing from
        !find|ask|bother|try|pick someone|somebody|anyone|another ?else
        !sling your hook
        !ring|phone|call|text|message|bother|pester|annoy|ask some|someone|somebody|anyone|anybody|another ?other ?poor else|mug|sod|fool|idiot
        !cut|knock|pack|jack it out|off|in|up ?please ?now ?will ?you ?mate $
        !save|spare yourself|yourselves|us|me ?the ?your bother|breath|trouble|effort|time|hassle
        !when will|is|does|do this|it|that|these|you ?all ?ever ?going ?to ?finally end|stop|cease
        !end|finish|stop it|this|that now|please|already
        !^ ?i ?hereby withdraw|object|decline $
        !just|please let me|us go
        !< get tae|tae.fuck|tae.hell >
        !< ?go ?and do one >
        !not ?ever ?please ?you ask|asked _ again|anything|any.more|anymore
        !no surveys|questions|questionnaires|polls ?please ?thanks $
        !you|you.lot|you.people|these|they ?are ?is a ?total ?complete ?real nuisance|pest|menace|plague|pain
        !leave it|off|out ?there ?please ?at ?that $
        !leave it at
        !end|leave it|this here|there
        !shut up
        """,
    ),
    rules(
        "intent:stop",
        HINT,
        """
        !^ not|no|zero|never ?at ?all ?really ?longer ?particularly ?remotely ?the ?slightest ?further ?more interested|interest|intrested
        !am|are|were ?really ?at ?all ?just not|no.longer ?at ?all ?really ?longer interested
        !not|no.longer|aint interested
        !lost|no|not|zero|have.no ?any ?longer ?all interest|interested $
        !uninterested|disinterested
        !< enough|done|not.for.me|that.will.do >
        !^ enough ?is ?of ?enough ?already ?this ?with
        !that|this is|was|will|enough enough|it|do ?for ?me $
        !^ that will do
        !have|has|got ?absolutely ?really no interest
        !not want anything|nothing|any ?from ?of ?more ?you ?any ?more ?anymore $
        !let it go|be|rest
        !leads|leading|going nowhere
        !not ?very ?really ?at ?all interesting ?for ?to ?me $
        !my|our|all interest ?is ?has gone|lost|over|zero|faded
        !< forget ?about it|this|that >
        !thanks but no
        !too much for me|us ?now
        !that was it for
        !fed.up|had.enough|sick.of ?with ?of _ this|you|it|$
        !had|have|got enough ?of ?with ?this ?you ?it ?now $
        !had it with|now
        !am|are|all done|finished|through ?here ?with ?you
        !i am out $
        !not|no|never want|need|wish ?any ?of this|it|these|that ?any ?more ?anymore ?from ?you $
        !no thank|thanks _ not want|interested
        !rather|prefer you|if.you ?did ?would ?could not
        !not in touch
        !no|thanks thanks|thank not|never|no again|interest
        !done|finished|through with you|your ?company ?guys ?lot
        !no need for|to _ @contact_noun|@contact_verb
        !nothing to do with
        !not be bothered|arsed
        !not for me|us $
        !not|never ?ever take|taking|took|takes ?any ?a part ?in ?@some_survey
        !not|never|no.longer ?ever ?any ?longer ?wish ?want ?to ?be ?to take|taking|be part
        !not|never ?ever do|answer|answering|fill|doing|respond ?in ?out ?to ?any @some_survey
        !not|no ?wish ?want ?desire ?intention ?to ?of discuss|discussing ?it ?this ?that ?any ?further ?now ?ever ?or ?ever $
        !no wish|desire|intention to|of
        !< ?please ?just not >
        !do|does|doing|did my|our head|nut in
        !you|you.lot|these|this|it drive|drives|driving me|us mad|crazy|insane|nuts|bonkers
        !he|she|mum|mother|father|dad|husband|wife|boss|lady|gentleman|colleague|daughter|son _ not want|wants|wish|wishes|like this|these|your @contact_noun|$
        !^ can|could|would you ?just ?please ?maybe not $
        """,
    ),
    rules(  # "no, send me an update": the opposite of a stop
        "wants:update",
        SURE,
        """
        !no|nope|nah ?yes ?please ?just ?but ?thanks ?can ?could ?do ?you @send ?me ?us ?over ?a ?an ?the ?your ?my ?some ?one ?that ?quick ?short ?little ?new ?latest ?price @told
        !no|nope|nah ?please ?but ?thanks keep|bring|put|get me|us ?back in|up|posted|informed
        """,
    ),
    rules(
        "veto:stop",
        SURE,
        """
        stop|hold|wait|hang ?on ?there ?right ?a wait|on|second|moment|minute|sec|question|what|think|let.me
        wait|hold.on|hang.on stop
        stop that|this|it was|is wrong|mistake
        stop|that|i _ wrong|meant ?something
        not like|enjoy writing|texting|typing
        no|not @contact_noun ?just ?please ?rather call|ring|phone
        no call|ring|phone me|us
        no|nope|nah ?yes ?please ?just ?but ?can ?could ?do ?you @send ?me ?us ?over ?a ?an ?the ?your ?my ?some ?one ?that ?quick ?short ?little ?new ?latest ?price @told
        no|nope|nah ?please ?but keep|bring|put|get me|us ?back in|up|posted|informed
        stop|quit with the keys|menu|buttons|options
        came|come|comes from|back
        no @contact_noun came|arrived|from
        ads|advert|adverts no
        not want|discuss|talk|need ?to ?it ?that ?this with ?a @machine
        subscription|contract|membership ended|expired|ran.out
        where|how do|shall|should|to i|we ?even start|begin
        where|how to ?even start|begin
        cheaper|faster|bigger|smaller|easier|shorter|nicer|larger|clearer|quicker
        longer warranty|guarantee|opening|hours|terms|deadline
        maybe|perhaps another|some
        non|bus|pit|full|one|truck|rest|coffee stop|stops
        nonstop
        stop|stopping by|in|over|at
        not|never|cannot|could.not ?ever ?just stop|stops|stopped|stopping
        not ?ring ?call ?me ?text ?phone ?us ?any ?more before|after|until|till|between|during|while
        not ?ring ?call ?me ?text ?phone ?us ?any ?more ?in ?the ?at ?on ?this @time
        @contact_verb _ not|never|no _ @time
        @time ?please ?is not|no
        rather|prefer|instead|better by|via|text|email|call|sms|message|ring|phone|you ?called ?texted ?phoned ?rang
        @contact_verb|@contact_noun _ instead
        not @contact_verb ?me ?us __ instead|rather|better
        @third _ not|never|no|stopped|quit|did|does|do _ ?bother @contact_verb|@contacted|contact|call
        nobody|noone|none|never|soul _ called|rang|wrote|contacted|texted|replied|phoned|emailed
        not a soul|single|word
        you|your _ never|stopped|not|did.not|do.not|does.not|would.not @contact_verb|@contacted|calling ?me ?us back|on
        did.not|does.not|would.not|could.not|had.not|have.not|has.not|never|no|stopped ?even ?bother ?to @contact_verb|@contacted|call|calls|ring ?me ?us ?my back
        no|not|never|without _ answer|reply|response|reaction ?to ?my ?our
        to|answered|ignored my|our|several|all @contact_noun
        stopped|quit|cancelled|canceled|unsubscribed|stopping|deleted|blocked because|due|when|my|our|ordering|buying|using|smoking|drinking
        why|how|when|did|where|what do|did|does|would|come|can|are|am|is you|i not|stop|never|getting|receiving|call|text
        never|not got|get|received|had|heard ?another ?any ?a @contact_noun|back|from
        price|every|each|year|adjustment|increase _ that is|was it
        not stop|quit making|doing|selling|being|offering|producing|baking
        had|have|wanted|decided|forced|made|going to stop|quit|cancel|end
        machine|device|engine|motor|pump|product|app|software|printer|heart|screen ?just ?would ?will ?keeps ?kept stop|stops|quit|ends|cancel
        when|if|because|since|that|then|and|but|until it ?just ?would ?will ?keeps ?kept stop|stops|quit|ends|cancel
        ^ it ?just ?would ?will ?keeps ?kept stop|stops|quit|ends|cancel
        at|in|by|towards|on|till|until|other the|this|week|year|month|at end
        end of|up|result|user|date|product|customer
        my|our|the order|account|delivery|contract|subscription|invoice _ was|were|is|got|simply|has ?been ?simply ?just deleted|blocked|cancelled|removed|stopped|ended
        order|orders|account|product|item|line|feature|flavour|favourite from|off ?the ?your
        no need|use|demand
        not stop|delete|remove|cancel the|your|my|making
        stop|quit|cease|drop|cut|no.more|never.again|fewer|delete|end ?out ?raising ?using ?so ?much ?changing ?charging ?such ?long ?broken ?the ?those ?silly ?that ?your ?putting ?up @sold
        text|message|email|write|sms me|us ?please ?but ?and ?just ?do not call|ring|phone
        call|ring|phone me|us ?please ?but ?and ?just ?do not text|message|write|email
        ^ ?but ?and you|they|it never|hardly|rarely ?even ?ever ring|call|text|write|phone|contact ?me ?us ?anyway ?anyhow ?though $
        and|now|then|just|only|total|complete|was|since radio silence
        bell|doorbell|phone|telephone|driver|courier|line did|does|would|could not|never ?even ring|call|text|phone
        leave ?the ?your ?those ?these ?old @sold alone|be
        removed|deleted|dropped|taken from|off ?the ?your loyalty|bonus|scheme|club|programme|program|range|shelves|menu
        after|until|only.after|on|by ?the third|fourth|fifth|tenth|2nd|3rd call|text|message|time
        no ?thank ?thanks ?you all|everything ?is ?was ?good ?fine ?great ?ok
        @contact_noun _ @contact_noun _ nothing came|arrived|happened
        no @contact_noun ?no ?@contact_noun ?no ?@contact_noun ?and nothing|none|nobody ?at ?all came|arrived|from|happened
        """,
    ),
    # ------------------------------------------------------------------ a human
    rules(
        "intent:human",
        LIKELY,
        """
        !can|could|would ?you call|ring|phone tonight|today|tomorrow|around|about|at|after|before|between|this|on
        !easier|better|best|quicker ?if ?someone ?somebody ?one ?of ?you ?yous ?to call|calls|ring|rings|phone|phones|called ?me
        !put @human on
        !rather|sooner|prefer ?to explain|talk|tell|discuss ?it ?this ?that to|with @human
        !rather|prefer|better ?if you called|rang|phoned ?me
        !can|could|let|have|ask|send|would your|the|an ?sales ?area ?technical rep|man|fella|adviser|advisor|team|officer __ come|drop|pop|visit|ring|phone|discuss
        !is there anyone|someone|somebody|a.lady|a.person _ speak|talk|ring
        !chance|possibility of a ?quick chat|word|call
        !have|love|like ?a ?quick chat|word|natter with one|your|whoever|someone|somebody
        !someone|somebody|one.of.you ?should ?could ?to ring|phone ?me about
        """,
    ),
    rules(
        "intent:stop",
        LIKELY,
        """
        !enough|asked|told ?as not to @contact_verb me|us
        """,
    ),
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
        get|give|need|want|find|like|prefer|love me|us|a|an|someone|to ?real ?actual ?live ?proper human|person|agent|someone|manager|rep|representative|operator|advisor|adviser|supervisor
        < ?0 ?zero human|person|agent|operator|representative|advisor ?please >
        prefer|rather|like|love|want|wish|appreciate ?have ?to ?get ?a ?an ?to phone|telephone|call|callback|personal ?call ?conversation ?back
        someone|somebody|person who|that knows|understands|can ?help ?about
        my|our contact ?can ?could ?they ~ call|ring|phone
        get|be in touch personally|by.phone|directly|in.person
        personally|in.person ~ speak|talk|contact|discuss|meet|touch
        sort|discuss|settle|clear|solve|do ?that ?this ?it ?out with mr|mrs|ms|miss|dr|your|the
        can|could|may|where i ring|call|phone you|somewhere|someone|anyone
        tell|ask|have|let the|your|my boss|manager|owner|rep|colleague ?to call|ring|get|contact|phone|speak
        can|could|will somebody|someone|anyone|you come|drop ?round|by|over|around|out
        callback|call.back|phone.call ?back ?would ?be nice|great|good|better|please|appreciated
        short|quick|brief phone|telephone ?call
        < human|humans|people|person only|please >
        not like|enjoy|want writing|texting|typing ?so ?please ?just
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
        explain|discuss|sort|do|prefer|rather|contact|reach|talk ?it ?this ?me ?us ?to ?over ?things by|over|on phone|the.phone|telephone
        by phone|telephone
        personal|proper|individual advice|advisor|consultation|conversation|contact|chat
        have|ask|get|tell|let * ?* call|ring|phone|contact me|us
        is|are|anyone|anybody|someone|somebody _ ?could ?can talk|speak ?to
        contact|reach|get.hold|phone|ring ?me ?us by|on ?the phone|telephone
        contact person
        send|have|get ?me ?us ?a ?your ?someone ?out rep|salesman|advisor|someone ?to ?round ?out ?visit
        discuss|talk|speak|chat ?about ?this ?it ?about ?things ?over by|over|on phone|the.phone|in.person|face
        anyone|anybody|someone|somebody _ could|can|to talk|speak
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
        let me think|see|check|ask|look
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
        am|are|currently|just|stuck|sat ?really ?just ?a ?bit ?in ?at ?on ?the ?a ?my ?having ?with ?very ?rather busy|@busy
        < in|at|on ?a ?the ?my @busy >
        < driving|working|busy|meeting|eating|sleeping >
        ^ having|eating|making|cooking dinner|lunch|breakfast|tea|supper
        having dinner|lunch|breakfast|tea|supper
        no|not|have.not|any|got.no ?have ?got ?the ?any ?enough ?much time ?right ?today now|today|moment|just|at|rn|currently|$
        no time ?now ?right ?today ?at $
        not|cannot|can ?really ?not ?really talk|speak|chat|answer|text|reply|do.this ?to ?this now|right|today|rn|just|at|moment|currently
        another|some.other|different time|day
        try|ask|contact|message|text|call|ring|check|get|come|write|speak|talk|catch|remind|reach|ping|hit ?out ?me ?us ?back ?with ?in ?to ?touch ?again ?you ?up ?about ?this later|next|another|tomorrow|after|in|some.other|sometime|soon
        ^ next week|month|year|quarter|spring|summer|autumn|winter|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        ^ in ?about ?like ?maybe ?a ?an * hour|hours|days|weeks|months|month|week|year|couple|few|fortnight|mins|minutes
        in ?about ?say ?like ?a * months|weeks|month|week|days|fortnight|year ?or ?so ?time ?maybe ?please $
        after ?the ?my ?we ?i ?have holiday|holidays|vacation|christmas|easter|summer|season|move|new.year|work|weekend|harvest|audit|inventory|renovation|payday
        not|until|till|wait ?until ?till before|until|till @month|spring|summer|autumn|fall|winter|next|after|the
        not before
        middle of something|it|a|dinner|work|lunch
        not ?the head|nerve|energy|patience|bandwidth ?for ?it ?now
        ill|sick in bed|today|now|at.home
        in bed
        am|are ?at ?in ?with ?on ?just ?still ?the ?a ?my * ?* right.now|at.the.moment|currently|just.now
        have|got|need to run|go|leave|dash|rush ?now ?soon $
        still|currently on duty|shift|call|leave|holiday
        < ?perhaps|maybe ?some another|other time|day >
        not at present|moment
        stressed|swamped|snowed|slammed|overwhelmed ?out ?under ?right ?now
        doing|in ?the stocktaking|stocktake|inventory|audit|exams
        ^ after dinner|lunch|work|school|class|the * $
        have|got visitors|guests|company|family ?over ?here
        call|ring|try|text|ask|write ?me ?us ?back ?again in|after an|a|* hour|hours|minutes|days|weeks
        timing not|bad
        not today|tonight
        not ?ring ?call ?me ?text ?phone ?us ?any ?more ?in ?the ?at ?on ?this @time
        @time ?is ?are ?works ?would ?be ?suits ?after ?before ?from ?* ?pm ?am fine|works|suits|ok|okay|better|best|good|again|possible
        not get|got|have|had ?got ?the ?a round|around|chance|time
        not suit|suits|convenient ?me ?us ?now ?today ?right ?at
        inconvenient
        got|have|with|in ?a ?my customer|customers|client|clients|guests|visitors|people|kids
        at work|school|church
        sleeping|asleep|working|driving|cooking|eating $
        can|could|may|might|should _ ask|try|call|text|contact|check ?me ?us ?back again|later|next|then
        ask|try|get.back|come.back|contact|call ?to ?me ?us _ in|at|after|next ?the ?early ?late ?end autumn|fall|spring|summer|winter|end|year|month|christmas|january|quarter
        ^ maybe|perhaps|possibly|again|try|ask|call ?again ?me at|towards|by ?the end|beginning|start of ?the ?next year|month|quarter|week ?please ?maybe $
        < at|towards|by ?the end|beginning|start of ?the ?next year|month|quarter|week >
        need|have|want|got to think|consider|sleep|discuss ?about ?it ?first ?this
        ring|call|text not today|now|before
        not ring|call|text|phone ?me ?us today|now|before|tonight|until
        when i|we am|are|get|have back|home|finished|time|free
        < on ?a ?the holiday|train|bus|phone|plane|vacation|leave|shift|call|break|road|way|move >
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
        open|opening|deliver|delivery|delivered|closed _ monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|saturdays|sundays|weekends|evenings
        too late
        hours|days|weeks|months|years later
        late|later than
        sooner or later
        within|in|at|the|had no time
        no time to|for
        yes|yeah|sure
        for * reasons
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
        name is not
        name is * ?and not
        some|a|must|be mistake|error|misunderstanding|mix-up ?some
        must be ?a ?some mistake|error|misunderstanding|mix-up
        not know the|this|that person|man|woman|guy|customer|name
        person you are looking|searching|after
        mother|father|son|daughter|wife|husband|brother ?has ?have ?is ~ another|different|other number
        number ?has changed hands|owner|owners
        dialled|dialed ?the wrong
        is the|a * ?* and not
        left ?the company|firm|us ?long ?years ago|company
        not one of your customers|clients
        not ?my name
        am|is not called
        mistaken|mixed|wrong ?up ?the ?about ?a number|person|name|identity
        misdialled|misdialed|misdial|mistaken|mixed.me.up
        confused|confuse|confusing|mixing|mistaking|mistaken ?me ?us up|with|for
        am|is|are|was not mr|mrs|ms|miss|him|whoever|dr
        am not ?a ?your ?the ?that ?him ?her ?them ?one ?this customer|person|client|him|her|guy|one|lady|mr|mrs
        not|no.longer mr|mrs|ms|miss
        is not * here
        ^ this|it is not *mr|him|her|john|miller|smith|mary|jones $
        number|phone _ belongs|is|now _ me|mine|us
        must|might|probably mean|have|want ?got someone|somebody|another|different
        there|here ?at ?on is|are no|nobody|not|none|no.one _ mr|mrs|ms|miss|here|called|named|by.that|of.that
        no mr|mrs|ms|miss
        no one|body|person ?by ?of ?with here|called|named|that
        no one|body ?here called|named|by.that
        nobody|no.one|noone ?here called|named|by ?that|of
        never|not ?been|was|were|am|are ?ever ?even ?a ?your ?one ?been ?a customer|client|buyer ?of ?yours
        am|was|were|are never ?been ?a ?your customer|client
        never|not ?even ?ever bought|ordered|purchased|dealt|heard|shopped|used ?from ?with ?of ?anything ?at you|your|anything|this ?company ?lot ?guys ?people
        never heard of
        not know|no.idea you|who|your ?company ?any
        only|just|recently|newly got|have|inherited|acquired ?had ?given this|the ?phone number
        got|have|inherited this|the|a ?phone ?new number|sim|phone recently|last|new|only|from|a.week|just
        number belongs|belonged|is|was ?used ?to ?now ?no ?not someone|somebody|previous|another|old|him|mine
        he|she|they|mr|mrs|that.person _ not|no.longer|left|moved|quit|died|retired|longer _ work|works|here|live|lives|company|on|with|us
        not|no.longer|longer work|works|working|live|lives|living|employed|at ?here ?for ?with ?at here|us|this.company|company|there|address
        someone|somebody else number|phone
        """,
    ),
    # ------------------------------------------------------------------ who are you
    rules(
        "intent:who_are_you",
        SURE,
        """
        < ?huh ?eh ?sorry ?what ?wait who|huh ?who ?what >
        how did|do|have|come you|u|they ?even ?you come|get|got|have|find|by ?by ?across ?hold ?of _ my|this|number|me|details|name
        come.by|got.hold.of|obtained my|this number|details|name
        who|what is|are|am|the.hell|s|company|exactly|tf|even _ this|you|it|these|that|speaking|calling|texting|writing|i.speaking|asking|contacting
        ^ who this|dis|dat|u|are|is|r|you
        do|did we ?even know ?each|you ?other
        who passed|gave|sold|told ?you ?on ?me
        real or ?a ?is ?some trick|scam|fake|joke
        is this for real
        why do|would|did ?you ?even have|got|keep my|this number|mobile|phone
        why are you asking|texting|calling|writing
        what do you need that|this|it
        purpose of this|the
        what kind|sort|type of message|text|call|survey|company
        what is this regarding|about|concerning
        who gave
        who wants|gave|told|sent|do
        which|what company|firm|business|organisation|shop ?is ?are ?you ?this
        why|how.come are|do|did|would|am|is|have|you|u|r ?i ?you ?u ?getting ?receiving text*|call*|contact*|messag*|writ*|ask*|bother*|want|need|getting|receiving|this|my|ring*|send*|get
        where|how|who ?the ?hell did|do|have|you|gave|got|u ?you ?u ?guys ?people ?get ?got ?give ?even _ my|this|number|me|details|name
        where|how did|do you|u|they
        is|are|sounds|looks|smells|seems|surely this|it|you|like|that ?a ?some ?sort ?kind ?of ?legit ?real ?a scam|fraud|phishing|legit|legitimate|genuine|fake|spam|con|joke|real|prank|scammers
        this|it is|must|looks|sounds ?be ?like ?a scam|fraud|phishing|fake
        ^ scam|phishing|fraud|fake ?or ?alert ?much ?right $
        do|should|would|did i|we know|recognise|recognize you
        have we|i met
        what is|are|s|this|the|do ?this ?you ?it ?all ?that ?want ?is about|regarding|want|for|selling|point|purpose|after|hell
        what|whats ?is this ?is ?all ?text ?message ?survey about|for|regarding|then
        what do|u|you ?you ?u want
        what is|s this
        are|is|am you|this|u|it|i ?talking ?speaking ?to ?with ?a ?an ?some robot|bot|human|real|machine|computer|ai|person|automated
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
        !order|purchase ?has ?was ?is ?been ?already been|was|is|already placed|made|in|sent|through|submitted
        !placed|made|put|put.in ?in ?another ?a ?an ?new ?my ?the order|purchase
        !order ?is on ?its ?the way
        !bought|ordered|shopped|purchased ?something ?stuff ?from ?with ?you ?again again|from.you
        !parcel|package|delivery|order ~ arrived|came|got|delivered ~ yesterday|today|just|this.morning|this.week
        !shopping|shopped|bought|ordering|buying ?something ?with ?from ?at you ?again ?just ?every at|on|last|yesterday|week|weekend|again|all
        !order|purchase from ?this ?today ?yesterday morning|today|yesterday|weekend|week
        !why former|ex|past
        !former customer
        !ordering all the time
        !last|this|on * ?* ?i ?we was|were in|at your|the store|shop
        !never|not ?ever went|gone|going|been|away|left away|anywhere
        !reordered|re-ordered
        !back already|again|with.you|as.a.customer
        !customer again
        !been|am|are|became ?a ?your ?yours ?regular ?again customer|client again
        !^ ?but ?i ?we ?still ?do order|buy|shop ?from ?with ?you ?still regularly|frequently|weekly|monthly|every|all
        !my|our ?new ?next delivery|order|parcel|shipment ?is ?will arrives|comes|coming|due|arriving|arrive|on.its
        !was|were|been in|at your|the shop|store ?only ?just yesterday|today|week|recently
        """,
    ),
    rules(
        "veto:bought_again",
        SURE,
        """
        @neg _ @ordered|placed|order|bought
        stopped|last.time|used.to|elsewhere|amazon|competitor|instead|would|since|until|before|years|longer|wrong|arrived|broken|refund|missing|waiting|faulty|damaged|when|them|now|online|leaking|but|there
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
        !not want ?to go|carry|live|continue ?on ?living $
        !feel so|really|very bad|low|terrible|hopeless
        !widow|widower|deceased|bereaved|late.husband|late.wife
        !filed|pressed|pressing|filing ?a charges|complaint.with|lawsuit|suit
        !charges ?have ?been filed|pressed
        !legal insurance|counsel|advice|representative
        !coma|intensive.care|icu|dying|life.support
        !go on living
        !take|taking|ending|end my own life
        !my own life
        !all|just|everything|it ?is ?getting ?just too much ?for ?me $
        !desperate|depressed|depression|cancer|chemo|hospice|terminal|terminally|bereaved|bereavement|grieving|mourning|breakdown
        !seriously|gravely|critically|very|terminally ill|sick
        !getting|get|speaking|speak|talking|hired|contacting|instructing|instructed|consulting|with|calling|my|our|through|from|hear.from|have.my __ lawyer|lawyers|solicitor|solicitors|attorney|counsel
        !lawyer|lawyers|solicitor|solicitors|attorney ~ hear|involved|touch|contact|letter|will|spoken|speaking
        !sue|suing|sued ?you ?your
        !lawsuit|litigation|legal.action|small.claims|class.action|legal.proceedings|legal.steps|press.charges|legal.department
        !see|take you ?all ?to in|to court
        !court
        !case|matter|one|something for ?the ?my @legal
        !trading standards
        !was|been|got|is|were killed ?in
        !end it all
        !not know|see how|why to|i go|carry|live ?can ?can on|anymore|any.more
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
        gdpr|ccpa|dsar|article.15 request|access
        details|information|copy|list|overview ?of ?on ?about my|the ?stored ?saved ?personal data
        what happens|happened ?to ?with my data
        how long do|are|is you|my ?data ?keep|store|stored
        where ?do ?did ?you ?have ?get my data
        access under|art|article|request
        request ?for access|information|data
        where does|did|do|is ?my ?the ?your data|information|number ?about ?me ?come ?from
        stored|held|saved|kept ?data ?information ?about ?on me|us
        right of|to access
        """,
    ),
)
