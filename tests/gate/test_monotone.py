"""Random accounts: one more reason to leave somebody alone never makes the gate say go."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from campaigns import suppression
from campaigns.audience import verdict
from campaigns.facts import Account, Ask, Block, Consent, Contact, Issue, Phone, Policy, Touch
from tests.gate.values import NOW, POLICY

SPANS = st.integers(-3, 400).map(lambda days: timedelta(days=days)) | st.integers(-9, 999).map(
    lambda hours: timedelta(hours=hours)
)
PAST = SPANS.map(lambda span: NOW - span)
DAYS = PAST.map(datetime.date)
CONSENTS = st.builds(
    Consent,
    st.sampled_from(["sms", "voice"]),
    st.sampled_from(["marketing", "research"]),
    st.booleans(),
    st.none() | PAST,
    st.just("form"),
    st.booleans(),
    st.none() | PAST,
)
PHONES = st.builds(
    Phone,
    st.integers(1, 99),
    st.none() | st.just("+491713920001"),
    st.none() | st.just("hash"),
    st.sampled_from(["mobile", "fixed_line", "premium", "invalid"]),
    st.sampled_from([None, "DE", "US", "AT"]),
    st.sampled_from([(), ("Europe/Berlin",), ("America/New_York", "America/Denver")]),
    st.booleans(),
    st.booleans(),
    st.sampled_from([(), ("own",)]),
)
GOOD = Contact(
    50,
    language="de",
    country="DE",
    phones=(Phone(50, "+491713920050", "good", "mobile", "DE", ("Europe/Berlin",)),),
    consents=tuple(Consent(one, "marketing", True, NOW - timedelta(days=9), "form", True) for one in ("sms", "voice")),  # type: ignore[arg-type]
)
CONTACTS = st.builds(
    Contact,
    st.integers(1, 49),
    language=st.sampled_from([None, "de", "fr"]),
    country=st.sampled_from([None, "DE", "US", "CH"]),
    zone=st.sampled_from([None, "Europe/Berlin", "Mars/Olympus"]),
    flags=st.sampled_from([frozenset(), frozenset({"minor"})]),
    opted_out_at=st.none() | PAST,
    later_until=st.none() | DAYS,
    phones=st.lists(PHONES, max_size=2).map(tuple),
    consents=st.lists(CONSENTS, max_size=3).map(tuple),
) | st.just(GOOD)
ISSUES = st.builds(Issue, st.integers(1, 9), st.just("ticket"), PAST, st.none() | PAST, st.none() | DAYS)
TOUCHES = st.builds(
    Touch, PAST, st.just("sms"), st.integers(1, 3), st.sampled_from([1, 2]), st.integers(1, 9), st.booleans()
)
BLOCKS = st.builds(Block, st.just("no"), st.just("Olga"), st.none() | DAYS)
ACCOUNTS = st.builds(
    Account,
    st.just(1),
    kind=st.sampled_from(["firm", "private", "unknown"]),
    country=st.sampled_from([None, "DE", "US"]),
    zone=st.sampled_from([None, "Europe/Berlin"]),
    flags=st.frozensets(st.sampled_from(["insolvent", "dunning", "dispute", "deceased"]), max_size=1),
    band=st.sampled_from([None, "dormant", "active"]),
    last_order_on=st.none() | DAYS,
    contacts=st.lists(CONTACTS, max_size=3).map(tuple),
    issues=st.lists(ISSUES, max_size=2).map(tuple),
    blocks=st.lists(BLOCKS, max_size=1).map(tuple),
    touches=st.lists(TOUCHES, max_size=4).map(tuple),
    interviewed_at=st.none() | PAST,
    in_conversation=st.none() | st.integers(1, 3),
    household_talking=st.none() | st.just(2),
    with_rep=st.booleans(),
)
FEW_REASONS = st.builds(
    Account, st.just(1), country=st.just("DE"), band=st.just("dormant"), contacts=st.lists(CONTACTS, max_size=2).map(
        lambda found: (GOOD, *found)
    ), touches=st.lists(TOUCHES, max_size=3).map(tuple), issues=st.lists(ISSUES, max_size=1).map(tuple),
)  # fmt: skip
ASKS = st.builds(
    Ask,
    st.sampled_from(["sms", "voice"]),
    purpose=st.sampled_from(["marketing", "research"]),
    campaign_id=st.none() | st.integers(1, 3),
    bands=st.sampled_from([(), ("dormant",)]),
    since=st.none() | DAYS,
    starts=st.booleans(),
    hours_matter=st.booleans(),
    wished_at=st.sampled_from([None, NOW]),
)
WORSE = st.sampled_from(
    [
        lambda one: replace(one, erased=True),
        lambda one: replace(one, issues=(*one.issues, Issue(77, "refund", NOW))),
        lambda one: replace(one, blocks=(*one.blocks, Block("no", "Olga"))),
        lambda one: replace(one, touches=(*one.touches, Touch(NOW, "voice", 9, 1, 77))),
        lambda one: replace(one, touches=(*one.touches, Touch(NOW, "sms", 2, 2, 77))),
        lambda one: replace(one, with_rep=True),
        lambda one: replace(one, in_conversation=99),
        lambda one: replace(one, interviewed_at=NOW),
        lambda one: replace(one, flags=one.flags | {"insolvent"}),
        lambda one: replace(one, contacts=tuple(replace(who, opted_out_at=NOW) for who in one.contacts)),
        lambda one: replace(one, contacts=tuple(replace(who, later_until=date(2099, 1, 1)) for who in one.contacts)),
        lambda one: replace(one, contacts=tuple(replace(who, consents=()) for who in one.contacts)),
        lambda one: replace(one, contacts=()),
    ]
)
FEWER_WAYS = st.sampled_from(
    [
        lambda one: replace(one, contacts=one.contacts[1:]),
        lambda one: replace(one, contacts=tuple(replace(who, phones=()) for who in one.contacts)),
        lambda one: replace(one, contacts=tuple(replace(who, phones=who.phones[:1]) for who in one.contacts)),
        lambda one: replace(one, contacts=tuple(replace(who, country=None) for who in one.contacts), country="CH"),
    ]
)
STRICTER = st.sampled_from(
    [
        lambda one: replace(one, feeds=()),
        lambda one: replace(one, profiles={}),
        lambda one: replace(one, rest=one.rest * 3),
        lambda one: replace(one, cool_off=one.cool_off * 3),
        lambda one: replace(one, answered_rest=one.answered_rest * 3),
        lambda one: replace(one, consent_valid=timedelta(days=5)),
    ]
)


@given(account=ACCOUNTS | FEW_REASONS, ask=ASKS, worse=WORSE)
@settings(max_examples=400, deadline=None)
def test_one_more_reason_never_makes_it_go(account: Account, ask: Ask, worse) -> None:
    before, after = verdict(account, ask, POLICY, NOW), verdict(worse(account), ask, POLICY, NOW)

    assert before.go or not after.go


@given(account=ACCOUNTS | FEW_REASONS, ask=ASKS, fewer=FEWER_WAYS)
@settings(max_examples=200, deadline=None)
def test_fewer_ways_to_reach_somebody_never_make_it_go(account: Account, ask: Ask, fewer) -> None:
    ask = replace(ask, starts=True)

    assert verdict(account, ask, POLICY, NOW).go or not verdict(fewer(account), ask, POLICY, NOW).go


@given(account=FEW_REASONS, ask=ASKS, stricter=STRICTER)
@settings(max_examples=200, deadline=None)
def test_a_stricter_policy_never_makes_it_go(account: Account, ask: Ask, stricter) -> None:
    policy: Policy = stricter(POLICY)

    assert verdict(account, ask, POLICY, NOW).go or not verdict(account, ask, policy, NOW).go


@given(account=ACCOUNTS | FEW_REASONS, ask=ASKS)
@settings(max_examples=400, deadline=None)
def test_a_verdict_is_whole(account: Account, ask: Ask) -> None:
    """A route exactly when it goes (and there is a number), every code once, every end in the future."""
    found = verdict(account, ask, POLICY, NOW)
    codes = [hold.code for hold in found.holds]

    assert len(codes) == len(set(codes))
    assert codes == sorted(codes, key=[rule.__name__ for rule in suppression.RULES].index)
    assert all(hold.until is None or hold.until > NOW for hold in found.holds)
    assert found.next_change_at == min((hold.until for hold in found.holds if hold.until), default=None)
    assert found.go or found.route is None
    assert not (found.go and ask.starts) or found.route is not None


@given(account=FEW_REASONS, ask=ASKS)
@settings(max_examples=200, deadline=None)
def test_nothing_changes_before_the_next_change(account: Account, ask: Ask) -> None:
    """Between now and the moment named, a held account stays held."""
    found = verdict(account, ask, POLICY, NOW)
    if found.go or found.next_change_at is None:
        return

    just_before = found.next_change_at - timedelta(microseconds=1)

    assert not verdict(account, ask, POLICY, just_before).go
