"""English: closed answers in free words: yes and no, satisfaction, price judgement, range, feeling."""

from campaigns.answers.languages.shape import HINT, LIKELY, SURE, rules

CONCEPTS = {
    "very": """very really extremely totally absolutely so super incredibly completely utterly highly truly always most
        thoroughly exceptionally particularly beyond more.than entirely properly""",
    "great": """excellent* outstanding brilliant* fantastic* perfect* superb* amazing* awesome exceptional* first.class
        first.rate top.notch top wonderful* great terrific fabulous* flawless* impeccable* stellar delighted
        thrilled best second.to.none faultless exemplary phenomenal magnificent marvellous a1 spotless loved love
        😍 🤩 ❤ ⭐ 💯 stunning unbeatable splendid ace smashing belting""",
    "good": """good fine satisfied happy pleased ok okay alright decent nice friendly reliable helpful pleasant solid fair
        well glad content adequate acceptable positive quick prompt polite courteous lovely satisfactory competent
        efficient professional 👍 😊 🙂 😀 😃 tasty cheerful sound grand""",
    "middling": """average mixed mediocre middling so-so neutral moderate patchy inconsistent variable 😐 🤷 passable
        unremarkable varied""",
    "poor": """bad poor dissatisfied unhappy disappointing disappointed unsatisfied unsatisfactory lacking slow unfriendly
        rude meh weak negative annoying frustrating 👎 😕 🙁 😒 problems issues unhelpful underwhelming displeased
        lousy subpar substandard unimpressed unreliable inadequate lame""",
    "awful": """terrible awful dreadful horrible horrendous appalling atrocious abysmal disaster disastrous disgraceful
        shocking worst pathetic nightmare shit shite crap dire hopeless useless unacceptable disgusting 😡 🤬 🤮 😤
        catastrophe catastrophic diabolical shambles shambolic woeful rubbish garbage horrific joke farce
        ghastly pits abominable hideous""",
    "around_digit": """number no answer option key the i take mean meant please press choose and um uh sorry is it go with for pick actually my would say or also not""",
    "meant": "mean meant sorry actually",
    "polite": "please thanks thank you um uh hello hi well so cheers 🙏 hey",
    "number_word": "one two three four five six seven eight nine ten couple few",
}

RULES = (
    rules(
        "say:yes",
        SURE,
        """
        !< yessir|yesss|yas|ok.then|go.for.it|oh.yes|surely|you.bet|yes.please|👍 >
        !< yes|yeah|yep|yup|yea|sure|ok|okay|aye|absolutely|definitely|certainly|alright|fine|👍|✅|y|ye|yess|agreed|correct|right|affirmative|totally|indeed|cool|gladly|deal|👌|✔|yas|ya|k|kk|please.do|of.course|go.on|go.ahead|why.not >
        !^ yes|yeah|yep|yup|sure|ok|okay|aye|absolutely|definitely|certainly|alright|yea
        !you|they|he|she can|could|may ?do ?go ?certainly ?call ?that ?it ?ahead $
        !go ahead|on|for.it
        !very|most gladly|happily
        !happy|glad to
        !why not $
        !of course
        !no problem|worries|objection|objections|bother
        !by all means
        !if you must|want|like|insist
        !i guess|suppose|think so
        !fine|ok|okay|good by|with|for me|us
        !works for me|us
        !sounds good|great|fine|ok|okay|nice
        !not mind
        !feel free
        !please do
        """,
    ),
    rules(
        "say:no",
        SURE,
        """
        !< no|nope|nah|never|👎|❌|n|naw|nay|not|no.way|negative|no.thanks|no.thank|no.thank.you|not.really|nae >
        !^ no|nope|nah|naw|never
        !under|in no circumstances|case
        !not want that|this|it $
        !no need for|to
        !no way|chance|thanks|thank|ta
        !please|better|prefer|kindly do ?not
        !please not|dont
        !do not ?bother $
        !in writing|by.email|by.text|by.mail|by.post ?only ?instead ?rather
        !no call|calls|callback ?please $
        !rather|would.rather|prefer|better|certainly|absolutely|definitely|of.course|probably|not|please|really not
        !absolutely|definitely|certainly not
        !not need|want|interested|necessary|bother|required|keen ?to $
        !pass on|this|$
        !i|we will|would|shall pass
        !hard pass
        !you are alright|ok|okay|fine $
        !not bother
        """,
    ),
    rules(
        "hold:on",
        SURE,
        """
        stop|hold|wait|hang ?on ?there ?right ?a wait|on|second|moment|minute|sec|question|what|let
        wait
        let me think
        what was ?the question
        have ?a ?another ?one question
        need to think
        """,
    ),
    rules(
        "hold:on",
        SURE,
        """
        one|just.a|a moment|second|sec|minute ?please
        differently|again|repeat|rephrase ~ ask|say|question|please|can
        meant something else
        nip out
        """,
    ),
    rules("say:nothing", SURE, "< hm|hmm|uh|um|er|well|mhm|so|mm|aha|hello|hi|hey|ok|okay|yes|no >"),
    rules(
        "wish:",
        SURE,
        """
        if|when|once|unless ?only you|there|it|they|your _ had|would|could|were|did|was|offer*|bring|brought|lower*|get|fix
        would love|like|prefer|be.nice|come.back|return|wish|help
        wish ?you ?there
        you should|could|ought|need.to|must
        need|needs a|more|better|faster
        @send me|us ?over ?a ?an ?the ?your ?my ?some ?one ?that ?quick ?short ?new ?latest @told
        """,
    ),
    rules(
        "feel:2",
        SURE,
        """
        @great
        @very @good
        nothing|no|not|cannot|never|none|not.a.single|hard ?to ?any ?had ?have ?a ?can ?really complain|complaints|complaint|fault|criticise|criticize|grumble*
        cannot|could|can not|never|hardly fault|better|praise|ask.for
        not stop|praise ?raving ?praising ?recommending
        not stop raving|praising|recommending
        100|hundred percent|%
        full marks
        not get|gets|got ?any better
        could|can not ?be ?have ?been better|happier|improved
        couldnt be better
        never ?been ?had better|happier
        over the moon
        fully|completely|entirely|wholly satisfied|happy|content
        others could|can|should learn
        can only recommend
        would use|buy|recommend again
        always top
        exceeded ?all ?my expectations
        ten|10 out|10
        five|5 stars|star
        never stop|change doing|what
        """,
    ),
    rules(
        "feel:1",
        LIKELY,
        """
        @good
        !not|never ?too ?so ?that ?half bad|unhappy|terrible|shabby
        !no|never|not|any ?any ?had ?major ?real problems|issues|trouble|worries
        !by|on|in and|the|general ?large whole|large|general ?yes
        !mostly|largely|generally|overall|usually|broadly|pretty.much yes|good|fine|ok|satisfied|happy
        !did|does|do ?the ?their job|trick
        !in principle|essence ?yes
        !met|as expected|expectations
        !quite|pretty|fairly|rather decent|good|fine|ok|nice|happy|satisfied
        !i guess|suppose so|yes
        !can|cannot|could not complain|grumble
        """,
    ),
    rules(
        "feel:0",
        LIKELY,
        """
        @middling
        so so
        < partly|varies|mixed|sometimes >
        varies|varied|depends
        sometimes|mostly better|good|ok|fine|great|yes ?and sometimes|not|worse|bad
        better sometimes worse
        good days and bad
        depends on|who
        half and half
        neither
        hit and|or miss
        mixed bag|feelings|experience*
        ups and downs
        up and down
        neither good|bad|nor
        not good|great not|nor bad
        50 50
        fifty fifty
        it depends
        could go either
        sometimes good|ok|fine|great sometimes
        some good some
        both
        in between
        yes and no
        middle of the
        middle
        bit of both
        """,
    ),
    rules(
        "feel:-1",
        LIKELY,
        """
        @poor
        !not|never|hardly|barely|less.than|far.from|nothing|wasn't|isn't ?all ?so ?very ?really ?particularly ?that ?too ?especially ?always ?much ?overly ?exactly ?the good|great|satisfied|happy|impressed|helpful|friendly|reliable|brilliant|pleased|fantastic|ideal|fast|perfect|amazing|best|special|wonderful|up.to|keen|fond|excellent
        !^ not very|so|overly|too $
        !could|should|might|can|needs ?to ?have ?do ?be ?been better|improve*|nicer|faster|quicker|friendlier|improvement
        !room|scope for improvement|improving
        !rather no|not $
        !^ not really|so|much|particularly|especially|quite
        !not really|particularly $
        !left|leaves ?something ?a ?lot ?much ?plenty to ?be desire*
        !to be desired
        !less than ?fully satisfied|happy|ideal|great
        !let me|us ?down down
        """,
    ),
    rules(
        "feel:-2",
        SURE,
        """
        @awful
        !@very @poor
        !not ?at at all ?satisfied ?happy
        !not|never satisfied|happy|good|pleased at all
        !never|rarely|seldom|hardly|worst ?i ?have ?ever ?seen ?had ?experienced ?been ?so ?such ?anything anything|so|such|service|treated|experienced ?that ?so bad|poor|awful|badly
        !worst
        !the pits|dogs
        !makes|make ?you ?me ?one want to run|cry|scream
        !miserable|dismal|grim
        !more than unhappy|dissatisfied|disappointed|bad
        !as bad as
        !a|an|total|utter|complete|absolute disgrace|disaster|shambles|joke|farce|nightmare|insult
        !could not ?possibly ?get ?be ?have ?been worse
        !not satisfied|happy ?at all
        !zero|0|no stars|service|out
        !never again
        !anything|everything but
        !could not ?get ?be ?have ?been worse
        """,
    ),
    rules(
        "judge:price:too_high",
        SURE,
        """
        !too|far|way|much|definitely|very|really|so|ridiculously|totally|insanely expensive|high|pricey|dear|much|steep|costly
        !overpriced|extortionate|exorbitant|outrageous|ridiculous|unfair|rip.off|ripoff|robbery|unaffordable|excessive|crazy|insane|astronomical|scandalous|shocking|mad|criminal|silly|exaggerated|over.the.top|greedy|taking.the|eye-watering|unreasonable|daft|joke
        !rip off
        !not|no.longer|never ?very ?really ?at ?all ?that ?particularly ?longer appropriate|adequate|in.order|fair|reasonable|justified|ok|okay|cheap|worth|acceptable|competitive|affordable|good|right|great|value
        !< high|expensive|too.high|too.expensive|dear|pricey|steep|costly >
        !cheaper|less ~ elsewhere|amazon|other*|competitor*|somewhere
        !not|never|cannot|hardly ~ afford
        !dearer|higher|pricier|more.expensive ~ than|every|now
        !arm and
        """,
    ),
    rules(
        "judge:price:rather_high",
        SURE,
        """
        !bit|little|slightly|somewhat|rather|quite|fairly|relatively|pretty|tad|touch|a.bit overpriced|inflated|high|steep
        !bit|little|slightly|somewhat|rather|quite|fairly|relatively|pretty|tad|touch|a.bit ?on ?the ?too ?of high|higher|expensive|pricey|dear|steep|side|pricy|much|rip
        !on the high|higher|expensive|steep|pricey|dear side
        !borderline|upper end|limit
        !borderline
        !could|should|might be cheaper|lower|less|better
        !top end
        """,
    ),
    rules(
        "judge:price:fair",
        SURE,
        """
        !fair|fairly.priced|reasonable|reasonably|justified|okay|ok|fine|acceptable|right|appropriate|decent|market|competitive|good|normal|affordable|sensible|alright|realistic|happy|spot.on|👍
        !not|never|was.not too|that|bad ?expensive ?high ?pricey
        !not|never bad|expensive|unfair|overpriced
        !no|nothing complaints|problem|issue*|complain|quibbles|wrong
        !worth it|the|every
        !about|just right
        !fits|fitting|fitted|suits|works
        !in order
        !worth ?the ?my ?your money|it
        """,
    ),
    rules(
        "judge:price:low",
        SURE,
        """
        !cheap|inexpensive|bargain|dirt.cheap|low|great.value|unbeatable|good.value|steal|great.price|great.prices
        !cheaper than ?the ?most ?your others|competition|elsewhere|competitors|most|anywhere
        """,
    ),
    rules(
        "judge:range:know",
        SURE,
        """
        !i|we|yes|already|do ?i ?we ?do ?already ?pretty ?well know ?it ?all ?your ?about ?the ?what ?you
        !know ?your ?the ?it ?all ?about ?current ?present range|it|everything|offer*|products|catalogue|selection|lineup|already|well
        !familiar|aware|acquainted
        !up to date|speed $
        !am|are|keep|stay|kept|been ?already ?pretty ?myself ?fully up to
        !seen|saw|browse|check|look|follow|read|looked|visit ?at ?your ?the ?it ?on website|site|catalogue|newsletter|range|instagram|online|brochure|emails
        !well|fully|already informed
        !am|are|be ?well ?fully ?already informed
        """,
    ),
    rules(
        "judge:range:update",
        SURE,
        """
        !update|updates|updated|overview|brochure|catalogue|info|information|news|refresher|summary|newsletter
        !bring|get|keep|fill|put|catch me|us ?back ?up up|in|to|posted|informed|picture
        !send|show|tell|email|text|give ?over me|us|it|something|details|some|one|away
        !what is|s|have|has|do|would ?you ?got ?there new|changed|out|you.got
        !whats|what new|changed
        !not|no.longer|never|no|hardly|barely ?really ?have know|familiar|aware|seen|up.to|idea|clue|heard
        !would interest me|us
        !interests me|us
        !would|like|love|interested|curious|keen|intrigued|sure|tempted ?like ?love ?to ?see ?hear ?know hear|know|see|update|that|curious|interested|what|more
        !curious|intrigued
        !interested in|to
        !something|anything new
        !feel free
        """,
    ),
    rules(
        "judge:range:no",
        SURE,
        """
        !no|zero|without ?more ?further ?new ?other ?such @told ?please
        !@send|sending me|us no|nothing|none ?more ?further ?new ?of ?your @told|more|$
        !not|never ?ever ?again ?want|need|wish ?you ?to @send|sending ?me ?us ?any ?a ?an ?the ?your ?more ?another @told|anything|this|that|it
        !not|never ?want|need|wish ?any ?an ?a ?the ?your ?more ?further @told
        !stop @send|sending
        ^ ?no @send ?me ?us nothing|none|no
        !neither|none|nor
        !not|no|nothing need|needed|want|bother|care|interest|interested|interests|require*|thanks|necessary ?any ?me ?it ?that
        !not|no ?really interest|interested|interests|bothered|fussed|keen
        !no thanks|thank|interest|need
        !could not care
        !whatever|pass
        """,
    ),
    rules(
        "judge:improvement:none",
        LIKELY,
        """
        !< nothing|none|no|nope|nah|nowt >
        !nothing|none|not.a.thing|no ?really ?comes ?to ?i ?can ?that ?else ?specific mind|think|improve*|change|suggestions|springs|really|wishes
        !cannot|not|can ?not ?really think of|anything
        !all|everything ?is ?was ?fine good|fine|great|perfect|ok
        !not know|sure
        !no idea|clue|suggestions
        """,
    ),
    rules(
        "feel:-1", HINT, "angry|annoyed|frustrated|upset|sadly|unfortunately|fed.up|furious|livid|disappointed|shame"
    ),
)
