"""What a decision may read. Frozen values: services fill them from rows, rules and plans only look at them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Literal

Channel = Literal["sms", "voice"]
CHANNELS: tuple[Channel, ...] = ("sms", "voice")

Purpose = Literal["marketing", "research", "offer"]

BANDS = ("active", "declining", "dormant", "lost")

# The fixed frame of reasons, version 1. Order is the order of the list a rep sees.
REASONS = (
    "price",
    "service",
    "product",
    "quality",
    "competitor",
    "need_gone",
    "moved_closed",
    "unresolved_issue",
    "other",
)

# The six standard questions, in their usual order.
QUESTIONS = ("reason", "competition", "improvement", "service", "price", "range")


@dataclass(frozen=True, slots=True)
class Hold:
    """Why an account is left alone: a code and facts, never a sentence. `until` is None when no date ends it."""

    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """The last declaration of a contact for one channel and purpose."""

    channel: Channel
    purpose: Purpose
    given: bool
    said_at: datetime | None  # None: not known
    source: str | None  # the registered consent source; None: not known
    proven: bool  # a registered source that covers channel, purpose and day, and a date
    expires_at: datetime | None = None
    id: int | None = None  # its row in the evidence chain
    written: bool = False  # the source asks for it in writing


@dataclass(frozen=True, slots=True)
class Phone:
    """A number of a contact. e164 is None when what was given is no number."""

    id: int
    e164: str | None
    phone_hash: str | None
    number_type: str  # mobile fixed_line fixed_or_mobile voip premium toll_free … unknown invalid
    country: str | None = None
    zones: tuple[str, ...] = ()  # every zone the number's prefix allows
    wrong_person: bool = False
    opted_out: bool = False
    lists: tuple[str, ...] = ()  # do-not-call lists it stands on


@dataclass(frozen=True, slots=True)
class Contact:
    """A person of an account."""

    id: int
    language: str | None = None
    address_form: str | None = None
    preferred_channel: Channel | None = None
    preferred_from: time | None = None
    preferred_to: time | None = None
    preferred_days: tuple[int, ...] = ()  # weekdays, 0 Monday; empty: any
    country: str | None = None
    region: str | None = None
    zone: str | None = None
    flags: frozenset[str] = frozenset()
    opted_out_at: datetime | None = None
    later_until: date | None = None
    phones: tuple[Phone, ...] = ()
    consents: tuple[Consent, ...] = ()


@dataclass(frozen=True, slots=True)
class Issue:
    """A ticket, complaint, return or late delivery."""

    id: int
    kind: str
    opened_at: datetime
    resolved_at: datetime | None = None  # None: open
    not_before: date | None = None
    feed: str | None = None
    held_back: bool = False  # support said "not yet", without a day

    @property
    def is_open(self) -> bool:
        return self.resolved_at is None


@dataclass(frozen=True, slots=True)
class Touch:
    """One contact we started that reached, or may have reached, the person; or one that we promised."""

    at: datetime
    channel: Channel
    campaign_id: int
    account_id: int | None = None  # another one than the account's own: the same household
    attempt_id: int | None = None
    wished: bool = False  # the person asked for it in our conversation: another face, or another time
    info: bool = False  # the link to their own page, as they asked: no change of face


@dataclass(frozen=True, slots=True)
class Block:
    """A hand block, with its reason and perhaps an end."""

    reason: str
    by: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """A campaign that is about to contact an account; of several, the one of the higher priority does."""

    campaign_id: int
    priority: int


@dataclass(frozen=True, slots=True)
class Account:
    """Everything the gate may know of one account."""

    id: int
    external_id: str | None = None
    kind: Literal["firm", "private", "unknown"] = "unknown"
    country: str | None = None
    region: str | None = None
    zone: str | None = None
    language: str | None = None
    flags: frozenset[str] = frozenset()
    band: str | None = None
    value: Decimal = Decimal(0)
    currency: str | None = None
    first_order_on: date | None = None
    last_order_on: date | None = None
    left_on: date | None = None
    contacts: tuple[Contact, ...] = ()
    issues: tuple[Issue, ...] = ()
    blocks: tuple[Block, ...] = ()
    touches: tuple[Touch, ...] = ()  # ours, newest last, across all campaigns
    interviewed_at: datetime | None = None  # the last finished or partial interview
    in_conversation: int | None = None  # the campaign in whose conversation it is
    turns: tuple[Turn, ...] = ()  # running campaigns whose first contact with it, or its household, is on its way
    household_talking: int | None = None  # another account with one of these numbers, in a conversation with us now
    with_rep: bool = False  # a rep works on a warm return of it right now
    erased: bool = False

    @property
    def open_issues(self) -> tuple[Issue, ...]:
        return tuple(issue for issue in self.issues if issue.is_open)


@dataclass(frozen=True, slots=True)
class Feed:
    """A registered source of issues. `stale_since` is None while it is fresh."""

    name: str
    stale_since: datetime | None = None
    never_seen: bool = False  # registered, but nothing ever came from it


@dataclass(frozen=True, slots=True)
class HoursWindow:
    """From and to, in the contact's own time; `to` itself is outside. A window may run past midnight."""

    opens: time
    closes: time
    days: tuple[int, ...] = ()  # weekdays, 0 Monday; empty: any


@dataclass(frozen=True, slots=True)
class NationalList:
    """A do-not-call list of a country or a state: who needs it on which channels, and how old our copy may be."""

    channels: tuple[str, ...]  # sms voice voice_live
    max_age_days: int
    kinds: tuple[str, ...] = ("private", "firm")  # of accounts


@dataclass(frozen=True, slots=True)
class StateRule:
    """What one state of a country adds to its law. It never takes anything away."""

    code: str
    zones: tuple[str, ...]
    hours: Mapping[int, HoursWindow] | None = None  # None: the country's; a day that is missing is closed
    holidays: bool = False  # closed on the state's public holidays
    per_day: int | None = None
    lists: Mapping[str, NationalList] = field(default_factory=dict)  # beside the country's


@dataclass(frozen=True, slots=True)
class Profile:
    """The law and custom of one country, or of one state of it, as data. A country without a profile means no."""

    country: str
    allowed: bool  # False: deny until counsel has answered
    hours: Mapping[int, HoursWindow]  # weekday 0 (Monday) to 6; a day that is missing is closed
    holidays: bool  # public holidays of the region are closed; unknown region: of all regions
    needs_consent: Mapping[str, Mapping[str, bool]]  # channel -> account kind -> consent needed
    purpose: Purpose  # the purpose a survey needs
    per_day: int
    per_week: int
    per_campaign: int
    # What the law, or the code it goes by, allows at most: the limits above are ours, and lie below.
    most_per_day: int
    most_per_week: int
    most_per_campaign: int
    ring_seconds: int = 30
    calling_code: str | None = None
    source: str = ""
    why_not: str = ""  # why nobody may be contacted
    without_permission: str = ""  # why the law's exception for existing customers opens nothing here
    zones: tuple[str, ...] = ()  # every zone a place of the country may lie in
    language: str | None = None  # spoken to people whose language nobody noted
    holiday_categories: tuple[str, ...] = ("public",)
    states: tuple[str, ...] = ()  # whose holidays count when nobody knows the state
    written: frozenset[str] = frozenset()  # channels that need permission in writing
    lists: Mapping[str, NationalList] = field(default_factory=dict)  # the do-not-call lists that must be at hand
    disclosures: tuple[str, ...] = ()  # what whoever is contacted must be told
    recording: str = "after_yes"
    state: str | None = None  # the law of this state; None: of the whole country
    state_rules: tuple[StateRule, ...] = ()
    area_codes: Mapping[str, str] = field(default_factory=dict)  # first digits of a national number -> state

    @property
    def key(self) -> str:
        """DE, or US-FL."""
        return f"{self.country}-{self.state}" if self.state else self.country


@dataclass(frozen=True, slots=True)
class Policy:
    """The firm's rules: its profiles by key, and what it made stricter."""

    profiles: Mapping[str, Profile]
    rest: timedelta = timedelta(days=30)  # between two campaigns' contacts of one account
    cool_off: timedelta = timedelta(days=7)  # after an issue was resolved
    answered_rest: timedelta = timedelta(days=180)  # after an interview
    feeds: tuple[Feed, ...] = ()
    no_ticket_system_confirmed_by: str | None = None
    stale_feed_ticket_days: int = 90
    lists: Mapping[str, date] = field(default_factory=dict)  # national lists we hold, and of which day each is
    consent_valid: timedelta | None = None  # a firm may let permissions end by themselves


@dataclass(frozen=True, slots=True)
class Ask:
    """What we would like to do with an account: on which channel, for which campaign, in answer to what."""

    channel: Channel
    purpose: Purpose = "marketing"
    campaign_id: int | None = None
    priority: int = 100  # of the campaign: of two that want the same account, the higher one gets it
    # The account may still be in one of these bands; empty: any band.
    bands: tuple[str, ...] = ()
    # An order on or after this day means the customer came back by itself.
    since: date | None = None
    starts: bool = True  # False: inside a conversation the person has just spoken in
    contact_id: int | None = None  # a fixed person, once the conversation is with somebody
    own_steps: int = 0  # contacts this campaign has already made with the account
    phone_hash: str | None = None  # a fixed number, once an attempt has one
    attempt_id: int | None = None  # the attempt this is about: it does not count against itself
    automated: bool = True  # False: a colleague calls in person
    languages: tuple[str, ...] = ()  # the campaign's; empty: any
    hours: HoursWindow | None = None  # the campaign's, narrower than the law's
    # Planning and forecasts pass False (they look for the next window); sending leaves it True.
    hours_matter: bool = True
    asked_for: bool = False  # the person asked for exactly this: no rest after the conversation in which they did
    wished_at: datetime | None = None  # in our conversation the person asked, then, for this one contact
    info: bool = False  # it is the link to their own page
    only_asked: bool = False  # nobody else gets it


@dataclass(frozen=True, slots=True)
class Route:
    """Whom to reach, and on which number."""

    contact_id: int
    phone_id: int
    e164: str
    phone_hash: str
    channel: Channel
    country: str
    zones: tuple[str, ...]  # an instant is fine only if it is fine in all of them
    region: str | None
    language: str | None = None
    consents: tuple[int, ...] = ()  # the declarations it stands on


@dataclass(frozen=True, slots=True)
class Verdict:
    """Contact now, or every hold. `next_change_at` is the next moment the answer could change by itself."""

    account_id: int
    holds: tuple[Hold, ...]
    route: Route | None = None
    next_change_at: datetime | None = None
    gave_way: Hold | None = None  # our own limit, to what the person asked for: without it this were a no

    @property
    def go(self) -> bool:
        return not self.holds


# ---------------------------------------------------------------- campaigns


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a channel plan."""

    day: int  # days after the first contact
    kind: Literal["sms", "voice", "reminder", "link"]  # a link to the questions comes by SMS

    @property
    def channel(self) -> Channel:
        return "voice" if self.kind == "voice" else "sms"


STARTER_STEPS = (Step(0, "sms"), Step(3, "voice"), Step(8, "reminder"))


@dataclass(frozen=True, slots=True)
class AudienceFilter:
    """Which accounts a campaign is about; empty means any."""

    bands: tuple[str, ...] = ("dormant", "lost")
    min_value: Decimal | None = None
    max_value: Decimal | None = None
    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    last_order_from: date | None = None
    last_order_to: date | None = None
    products: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()  # external ids, for a hand-picked list
    wish: int | None = None  # who wished this, of the promise list


@dataclass(frozen=True, slots=True)
class Promise:
    """What is said about a wish, to those who asked to hear it."""

    wish: int
    state: str  # planned | done | not_planned
    planned_for: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What a campaign is launched with. Kept as JSON in its row."""

    audience: AudienceFilter = AudienceFilter()
    script: str = "comeback"
    script_version: int | None = None  # None: the newest at the launch
    languages: tuple[str, ...] = ("de", "en")
    steps: tuple[Step, ...] = STARTER_STEPS
    hours: HoursWindow | None = None  # narrower than the profile's, never wider
    per_minute: int = 60  # pace: first contacts and reminders a minute
    holdout_share: float = 0.1
    cap: int | None = None  # accounts at most, best first
    daily_cap: int | None = None  # new accounts a day; a standing campaign needs one
    budget: Decimal | None = None  # in the reporting currency, for the whole campaign
    daily_budget: Decimal | None = None
    offers: tuple[str, ...] = ()  # empty: every active offer
    address_form: str | None = None  # sie | du; None: as the contact says, else sie
    purpose: Purpose = "marketing"
    update_text: Mapping[str, str] = field(default_factory=dict)  # kind update: what is new, by language
    promise: Promise | None = None  # kind promise: what update_text is about
