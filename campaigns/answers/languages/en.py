"""English, as customers write, type and say it."""

from itertools import chain

from campaigns.answers.languages import en_intents, en_reasons, en_values, surnames
from campaigns.answers.languages.shape import Language
from campaigns.answers.tokens import fold_plain


def _spelled(pairs: str) -> dict[str, tuple[str, ...]]:
    lines = (line.split("=") for line in pairs.strip().splitlines())
    return {variant: tuple(standard.split()) for variants, standard in lines for variant in variants.split()}


def _set(words: str) -> frozenset[str]:
    return frozenset(fold_plain(words).split())


# Contractions, chat and dialect = how the rules spell it.
SPELLED = _spelled("""
can't cant cannae=can not
nae=no
mair=more
noo=now
geroff=get off
quitting=quit
cannot=can not
won't wont=will not
dont don't dinnae dnt=do not
doesnt=does not
didnt didnae=did not
isnt=is not
aint ain't=not
wasnt wasnae=was not
werent=were not
havent hvnt=have not
hasnt=has not
hadnt=had not
couldnt=could not
wouldnt wouldnae=would not
shouldnt=should not
i'm im=i am
i've ive=i have
i'd id=i would
i'll=i will
we're=we are
we've weve=we have
we'd=we would
we'll=we will
you're youre ur=you are
you've youve=you have
they're theyre=they are
they've theyve=they have
it's its=it is
that's thats=that is
there's theres=there is
what's whats wots=what is
who's whos=who is
where's wheres=where is
let's lets=let us
he's hes=he is
she's shes=she is
u ya=you
r=are
y'all yall=you
gonna=going to
wanna=want to
gotta=got to
gimme=give me
lemme=let me
pls plz pleas=please
thx tnx thnx=thanks
txt=text
txts=texts
txting=texting
msg=message
msgs=messages
no1=nobody
noone=nobody
rn=right now
atm=at the moment
tmrw tmr 2moro tomoz=tomorrow
tonite 2nite 2night=tonight
cos coz cuz bc becuz=because
w=with
ppl=people
abt=about
b4=before
nowt=nothing
owt=anything
summat=something
wee=little
deffo=definitely
custy=customer
acct=account
delivry=delivery
""")

FUNCTION_WORDS = frozenset(
    """i you he she it we they me him her us them my your his its our their the a an this that these those and or but
    because if when than not no never is was were are am be been being have has had do does did will would can could
    should to of for with from at by on in into about over out off up down just only very too so more most any some
    what who how why where which there here now then please thanks yes don't i'm it's""".split()
)

NUMBERS = "zero|one first|two second|three third|four fourth|five fifth|six sixth|seven|eight|nine|ten|eleven|twelve"

LANGUAGE = Language(
    code="en",
    fold=fold_plain,
    function_words=FUNCTION_WORDS,
    adversative=frozenset({"but", "however", "although"}),
    spelled=SPELLED,
    concepts={**en_intents.CONCEPTS, **en_reasons.CONCEPTS, **en_values.CONCEPTS},
    rules=tuple(chain(*en_intents.RULES, *en_reasons.RULES, *en_values.RULES)),
    often="""stop unsubscribe remove cancel messages message texting calling contact delete number expensive price prices
        service support delivery quality selection discontinued competitor competition supplier switched moved closed
        bankrupt retired complaint refund replacement agent human representative later interested satisfied dissatisfied
        excellent disaster friendly broken faulty damaged lawyer ordered order wrong product unhappy satisfied
        customer waiting invoice shipping anymore again please leave more call calls contacting bother number alone never details""",
    numbers={word: number for number, words in enumerate(NUMBERS.split("|")) for word in words.split()},
    weekdays={
        word: number
        for number, words in enumerate(
            "monday mondays mon|tuesday tuesdays tue tues|wednesday wednesdays|thursday thursdays thu thurs|"
            "friday fridays fri|saturday saturdays|sunday sundays".split("|")
        )
        for word in words.split()
    },
    months={
        word: number
        for number, words in enumerate(
            "january|february|march|april|may|june|july|august|september|october|november|december".split("|"), 1
        )
        for word in words.split()
    },
    hours={
        "after": "from",
        "from": "between",
        "past": "from",
        "at": "at",
        "around": "at",
        "before": "to",
        "until": "to",
        "till": "to",
        "between": "between",
        "by": "to",
    },
    clock_words=frozenset({"am", "pm", "oclock", "o'clock", "noon"}),
    not_hours=frozenset(
        """days day weeks week months month years year percent times euros dollars hours minutes mornings evenings
        afternoons nights""".split()
    ),
    parts_of_day={
        "morning": (9, 12),
        "mornings": (9, 12),
        "noon": (12, 14),
        "lunchtime": (12, 14),
        "afternoon": (13, 17),
        "afternoons": (13, 17),
        "evening": (17, 20),
        "evenings": (17, 20),
        "night": (18, 20),
        "nights": (18, 20),
        "tonight": (18, 20),
    },
    days_ahead={"today": 0, "tomorrow": 1, "tonight": 0},
    units={
        "day": ("days", 1),
        "days": ("days", 1),
        "week": ("days", 7),
        "weeks": ("days", 7),
        "fortnight": ("days", 14),
        "month": ("months", 1),
        "months": ("months", 1),
        "quarter": ("months", 3),
        "year": ("months", 12),
        "years": ("months", 12),
    },
    fractions=(
        (("half", "past"), 30),
        (("quarter", "past"), 15),
        (("quarter", "to"), -15),
        (("half",), 30),
    ),
    about=frozenset("about around roughly approximately say like maybe perhaps a sharp exactly".split()),
    before_parts=frozenset("in the at on of any every this".split()),
    not_then=frozenset({"not", "never"}),
    next_words=frozenset({"next", "a", "another", "coming", "following"}),
    halves=frozenset({"half"}),
    name_before=frozenset("now with to at from on use using via through is love over prefer for".split()),
    no_names=FUNCTION_WORDS
    | frozenset(
        """i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december christmas easter ireland scotland england wales germany america canada
        texas london manchester covid internet fcc ftc ico bbb ok god brexit mr mrs ms gdpr uk us usa eu
        i've i'm i'll i'd xmas diy hr it vat pos fd ceo tv pc whatsapp facebook instagram grandma grandpa granny nana nan auntie mondays tuesdays wednesdays
        thursdays fridays saturdays sundays english french german polish turkish punjabi hindi spanish italian chinese
        indian american british irish scottish welsh dutch greek asian european portuguese swedish japanese china india
        france spain italy poland turkey britain australia japan canada mexico bristol leeds liverpool birmingham
        glasgow edinburgh cardiff belfast dublin cork galway limerick kilkenny waterford chicago boston dallas houston
        seattle denver atlanta miami phoenix philadelphia york cambridge oxford bath norwich mumbai delhi pune chennai
        bangalore kolkata hyderabad sydney melbourne toronto paris midnight noon night""".split()
    ),
    not_in_names=_set("Now And But Because For Since They Then"),
    also_words=_set("boots target next apple costa viking three currys coles orange shell sky chewy sage"),
    buying_at=_set("at joined use using"),
    firms_do=_set(
        """is are has have had does do did gives give gave offers offer offered sells sell stocks stock delivers deliver
        carries carry came come opened costs cost charges charge sent quoted got took takes won prints supplies supply
        answers answered sorted sort makes make"""
    ),
    places_after=_set(
        """in of near mr mrs miss ms dr sir saint st my since son daughter wife husband sister brother cousin friend uncle
        aunt mum dad boss rep colleague driver engineer manager agent man lady guy bloke by before after until every last next this for about and or between around"""
    ),
    firm_kinds=_set("called named"),
    told_with_names=frozenset(),
    firm_words=_set(
        """Brothers Bros Roasters Roastery Roasting Coffee Co Company Inc Ltd LLC Corp Supplies Supply Foods Market
        Beans Bean Trading Wholesale Direct Group Sons Joe's Peet's Box Bottle Store Shop Club"""
    ),
    going=_set("moved move moving relocated travelled"),
    not_buying=_set("work works working worked employed spoke talked talk speak speaking spoken call called job"),
    surnames=_set(surnames.ENGLISH),
    titles=_set(
        "mr mrs miss ms dr sir colleague rep driver boss friend engineer manager agent colleagues man lady guy bloke your"
    ),
    offering=_set(
        """is are are was were has have had does do did gives give offers offer sells sell stocks delivers deliver costs
        charges charge quoted got make makes can could will would they're do supplies supply undercut
        undercuts beat beats"""
    ),
    giving=_set(
        """does offers sells delivers charges quoted supplies gives stocks deliver offer charge sell supply beat
        undercuts undercut"""
    ),
    they=_set("they they're theyre who where which there"),
    better=_set(
        """undercut undercuts cheaper less better faster quicker nearer closer friendlier fresher half percent per discount off free lower
        price prices day bucks quid pounds dollars euros"""
    ),
    not_better=_set("promised used previously said told work works worked sorry unhelpful rude"),
    verb_last=frozenset(),
    openers=_set("because since as and but so the that now cos"),
    thing_endings=(
        "ing",
        "tion",
        "ment",
        "ness",
        "ware",
        "price",
        "prices",
        "cost",
        "costs",
        "service",
        "services",
        "paper",
        "ance",
        "ship",
        "ity",
    ),
    noise=_set(
        """thanks thank you thx cheers hello hi hey hiya bla blah
        lorem ipsum foo bar baz test testing test123 xyz abc haha hehe lol"""
    ),
)
