"""Helpdesks report by webhook: who has an unsolved problem is left alone from that moment, whoever reports it."""

import random
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from tests.conftest import SetClock
from tests.gate import rows
from tests.gate.test_races import together
from tests.hearing import helpdesk_samples as samples
from tests.hearing.conftest import client_of
from tests.hearing.helpdesk_samples import MAIL, SECRET, SENDERS, Sender
from winback.channels.helpdesks import HELPDESKS
from winback.runtime import Runtime
from winback.services import locks
from winback.services.gate import facts
from winback.services.issues import feeds, helpdesks, issues
from winback.store.campaigns import AttemptRow
from winback.store.crm import ContactRow, FeedRow, IssueRow
from winback.store.house import EventRow
from winback.store.interviews import InboxRow


class Desk:
    """One helpdesk that is connected, and a customer it knows by mail."""

    def __init__(self, rt: Runtime, clock: SetClock, sender: Sender) -> None:
        self.rt, self.clock, self.sender = rt, clock, sender
        self.client: FlaskClient = client_of(rt)
        with rt.transaction() as session:
            given = helpdesks.add(session, rt.settings, "Desk", sender.name, "Olga", rt.now())
            if given.secret is None:
                helpdesks.new_secret(session, rt.settings, "Desk", SECRET, "Olga", rt.now())
        self.secret = given.secret or SECRET
        self.path = given.address.removeprefix(rt.settings.base_url)

    def customer(self, name: str = "Amina", mail: str = MAIL, number: str = rows.MOBILE) -> rows.Person:
        with self.rt.transaction() as session:
            who = rows.person(self.rt, session, number, name, consent=False)
            contact = session.get_one(ContactRow, who.contact)
            contact.email = contact.email_key = mail
            return who

    def send(self, payload: Any, secret: str | None = None, **headers: str) -> Any:
        body = payload if isinstance(payload, bytes) else samples.packed(payload)
        signed = self.sender.sign(secret or self.secret, body, self.rt.now())
        return self.client.post(self.path, data=body, headers=signed | headers, content_type="application/json")

    def tell(self, state: str, ticket: str = "7", at: datetime | None = None, **more: Any) -> str:
        """Send it and read what became of it."""
        word = {"open": self.sender.open, "resolved": self.sender.resolved}.get(state, state)
        answer = self.send(self.sender.payload(ticket, word, at or self.rt.now(), **more))
        assert answer.status_code == 200, answer.get_data(as_text=True)
        return str(answer.json["became"])

    def standing(self) -> list[tuple[str | None, int | None, str]]:
        with self.rt.reading() as session:
            found = session.scalars(select(IssueRow).order_by(IssueRow.id))
            return [(row.external_id, row.account_id, row.status) for row in found]

    def count(self, table: type) -> int:
        with self.rt.reading() as session:
            return session.scalar(select(func.count()).select_from(table)) or 0


@pytest.fixture(params=SENDERS)
def desk(request: pytest.FixtureRequest, sqlite_rt: Runtime, clock: SetClock) -> Desk:
    return Desk(sqlite_rt, clock, SENDERS[request.param])


@pytest.fixture
def ours(rt: Runtime, clock: SetClock) -> Desk:
    """The generic one, on both databases."""
    return Desk(rt, clock, SENDERS["generic"])


def test_services_and_channels_know_the_same_helpdesks() -> None:
    assert {one.name: one.secret_is_theirs for one in HELPDESKS.values()} == helpdesks.HELPDESKS


def test_a_ticket_holds_its_customer_and_its_solution_frees_them(desk: Desk) -> None:
    who = desk.customer()

    assert desk.tell("open") == "opened"
    assert desk.standing() == [("7", who.account, "open")]

    desk.clock.advance(hours=1)
    assert desk.tell("resolved") == "resolved"
    assert desk.standing() == [("7", who.account, "resolved")]

    desk.clock.advance(hours=1)
    assert desk.tell("open") == "reopened"
    assert desk.standing() == [("7", who.account, "open")]


def test_the_ticket_keeps_its_subject_kind_and_beginning(desk: Desk) -> None:
    desk.customer()
    desk.tell("open")

    with desk.rt.reading() as session:
        issue = session.scalars(select(IssueRow)).one()
    kinds = {"freshdesk": "refund", "zammad": "return"}
    assert issue.kind == kinds.get(desk.sender.name, "complaint")
    assert issue.subject == (None if desk.sender.name == "generic" else "Kanne undicht")
    assert (issue.source, issue.status_given) == ("helpdesk", desk.sender.open)


@pytest.mark.parametrize(
    ("helpdesk", "word", "status"),
    [
        *(("zendesk", word, "open") for word in ("new", "open", "pending", "hold")),
        *(("zendesk", word, "resolved") for word in ("solved", "closed")),
        *(("freshdesk", word, "open") for word in ("Open", "Pending", "Waiting on Customer", "2", "3")),
        *(("freshdesk", word, "resolved") for word in ("Resolved", "Closed", "4", "5")),
        *(("zammad", word, "open") for word in ("new", "open", "pending reminder", "pending close")),
        *(("zammad", word, "resolved") for word in ("closed", "removed")),
        *(("chatwoot", word, "open") for word in ("open", "pending", "snoozed")),
        ("chatwoot", "resolved", "resolved"),
        *((name, "Zwiebelkuchen", "open") for name in SENDERS),
    ],
)
def test_each_word_of_a_helpdesk_for_a_state_is_understood_and_an_unknown_one_holds(
    sqlite_rt: Runtime, clock: SetClock, helpdesk: str, word: str, status: str
) -> None:
    desk = Desk(sqlite_rt, clock, SENDERS[helpdesk])
    who = desk.customer()

    desk.tell(word)

    assert desk.standing() == [("7", who.account, status)]


def test_a_zendesk_event_frees_the_ticket_whose_requester_a_trigger_named(sqlite_rt: Runtime, clock: SetClock) -> None:
    desk = Desk(sqlite_rt, clock, SENDERS["zendesk"])
    who = desk.customer()
    desk.tell("open")
    clock.advance(minutes=5)

    answer = desk.send(samples.zendesk("7", "solved", clock.now))

    assert answer.json == {"became": "resolved"}
    assert desk.standing() == [("7", who.account, "resolved")]


def test_an_event_about_something_else_is_only_a_sign_of_life(sqlite_rt: Runtime, clock: SetClock) -> None:
    desk = Desk(sqlite_rt, clock, SENDERS["zendesk"])

    answer = desk.send(samples.zendesk("7", "open", clock.now, type="zen:event-type:user.created"))

    assert (answer.status_code, answer.json) == (200, {"became": "nothing"})
    with sqlite_rt.reading() as session:
        assert feeds.listing(session, clock.now)[0].state == "fresh"
    assert desk.standing() == []


def test_a_webhook_is_the_sign_of_life_of_its_feed(desk: Desk) -> None:
    with desk.rt.reading() as session:
        assert feeds.listing(session, desk.rt.now())[0].state == "never_seen"

    desk.tell("open")

    with desk.rt.reading() as session:
        assert feeds.listing(session, desk.rt.now())[0].last_seen_at == desk.rt.now()


# ---------------------------------------------------------------- proof


def test_a_wrong_signature_has_no_effect(desk: Desk) -> None:
    desk.customer()
    payload = desk.sender.payload("7", desk.sender.open, desk.rt.now())

    answers = [
        desk.send(payload, secret="somebody else's secret"),
        desk.client.post(desk.path, data=samples.packed(payload), content_type="application/json"),
        desk.client.post(desk.path.replace("/1", "/999"), data=samples.packed(payload)),
    ]

    assert [one.status_code for one in answers] == [403, 403, 403]
    assert (desk.standing(), desk.count(InboxRow)) == ([], 0)
    with desk.rt.reading() as session:
        assert session.scalars(select(FeedRow.last_seen_at)).all() == [None]


@pytest.mark.parametrize("helpdesk", ["zendesk", "zammad", "chatwoot", "generic"])
def test_one_changed_byte_is_a_forgery(sqlite_rt: Runtime, clock: SetClock, helpdesk: str) -> None:
    desk = Desk(sqlite_rt, clock, SENDERS[helpdesk])
    body = samples.packed(desk.sender.payload("7", desk.sender.resolved, clock.now))
    signed = desk.sender.sign(desk.secret, body, clock.now)

    answer = desk.client.post(desk.path, data=body.replace(b'"7', b'"8').replace(b": 7", b": 8"), headers=signed)

    assert answer.status_code == 403


@pytest.mark.parametrize("value", ["", "t=,v1=", "ä", "sha1=", "Basic %%%", "Basic " + "ä", "x" * 10_000])
def test_a_broken_header_is_a_refusal_and_no_fault(desk: Desk, value: str) -> None:
    names = {
        "zendesk": "X-Zendesk-Webhook-Signature", "freshdesk": "Authorization", "zammad": "X-Hub-Signature",
        "chatwoot": "X-Chatwoot-Signature", "generic": "X-Winback-Signature",
    }  # fmt: skip
    payload = desk.sender.payload("7", desk.sender.open, desk.rt.now())

    assert desk.send(payload, **{names[desk.sender.name]: value}).status_code == 403


def test_our_own_signature_is_taken_for_five_minutes(ours: Desk) -> None:
    body = samples.packed(samples.generic("7", "open", ours.rt.now()))
    signed = ours.sender.sign(ours.secret, body, ours.rt.now())
    ours.clock.advance(minutes=6)

    assert ours.client.post(ours.path, data=body, headers=signed).status_code == 403


def test_a_new_secret_ends_the_old_one(desk: Desk) -> None:
    with desk.rt.transaction() as session:
        helpdesks.new_secret(session, desk.rt.settings, "Desk", "another secret, agreed on", "Olga", desk.rt.now())
    payload = desk.sender.payload("7", desk.sender.open, desk.rt.now())

    assert desk.send(payload).status_code == 403
    assert desk.send(payload, secret="another secret, agreed on").status_code == 200


def test_from_a_feed_that_ended_nothing_is_taken_and_its_helpdesk_is_told_so(ours: Desk) -> None:
    who = ours.customer()
    ours.tell("open")
    with ours.rt.transaction() as session:
        assert feeds.end(session, "Desk", "Olga", ours.rt.now()) == 1
    ours.clock.advance(minutes=1)
    payload = ours.sender.payload("7", ours.sender.resolved, ours.rt.now())

    answer, stranger = ours.send(payload), ours.send(payload, secret="somebody else's secret")

    assert (answer.status_code, stranger.status_code) == (404, 403)
    assert "the feed 'Desk' has ended; nothing is taken from it any more" in answer.json["message"]
    assert ours.standing() == [("7", who.account, "open")]
    with ours.rt.reading() as session:
        kept = session.scalars(select(EventRow).where(EventRow.code == "feed_ended")).one()
        assert (kept.actor, kept.facts["way"]) == ("Olga", "webhook")


def test_no_row_tells_a_secret(desk: Desk) -> None:
    with desk.rt.reading() as session:
        kept = session.scalars(select(FeedRow.secret)).one()

    assert kept
    assert desk.secret not in kept
    assert desk.secret.encode().hex() not in kept


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        (b"not json", 422, "not JSON"),
        (b"[1, 2]", 422, "JSON object"),
        (b"{}", 422, "number of the ticket"),
        (b"\xff\xfe{", 422, "not JSON"),
        (b"[" * 200_000, 422, "not JSON"),
        (b"1" * 1_000_001, 413, "at most 1000000 bytes"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(desk: Desk, body: bytes, status: int, said: str) -> None:
    answer = desk.send(body)

    assert answer.status_code == status
    assert said in answer.json["message"]
    assert (desk.standing(), desk.count(InboxRow)) == ([], 0)


# ---------------------------------------------------------------- once, and in order


def test_many_deliveries_of_one_webhook_are_one(desk: Desk) -> None:
    desk.customer()
    payload = desk.sender.payload("7", desk.sender.open, desk.rt.now())

    became = [desk.send(payload).json["became"] for _ in range(5)]

    assert became == ["opened", "known", "known", "known", "known"]
    assert (len(desk.standing()), desk.count(InboxRow)) == (1, 1)


def test_a_solution_replayed_after_the_ticket_was_opened_again_frees_nobody(desk: Desk) -> None:
    who, at = desk.customer(), desk.rt.now()
    solution = desk.sender.payload("7", desk.sender.resolved, at + timedelta(minutes=1))
    desk.tell("open", at=at)
    desk.clock.advance(minutes=1)
    desk.send(solution)
    desk.clock.advance(minutes=9)
    desk.tell("open", at=at + timedelta(minutes=10))

    desk.clock.advance(hours=2)
    answer = desk.send(solution)

    assert (answer.status_code, answer.json["became"]) == (200, "known")
    assert desk.standing() == [("7", who.account, "open")]


@pytest.mark.parametrize("seed", range(6))
def test_in_whatever_order_news_arrive_the_newest_counts(ours: Desk, seed: int) -> None:
    who, start = ours.customer(), ours.rt.now()
    story = [("open", 0), ("resolved", 1), ("open", 2), ("resolved", 3), ("open", 4), ("resolved", 5)][: 4 + seed % 3]
    ours.clock.advance(hours=1)
    news = [ours.sender.payload("7", state, start + timedelta(minutes=minute)) for state, minute in story]
    last = story[-1][0]
    arriving = news * 2
    random.Random(seed).shuffle(arriving)

    for payload in arriving:
        assert ours.send(payload).status_code == 200

    assert ours.standing() == [("7", who.account, last)]


def test_of_two_words_of_the_same_moment_the_one_that_holds_counts(ours: Desk) -> None:
    who, at = ours.customer(), ours.rt.now()
    for states in (("open", "resolved"), ("resolved", "open")):
        ticket = "".join(state[0] for state in states)
        for state in states:
            ours.tell(state, ticket, at)

    assert ours.standing() == [("or", who.account, "open"), ("ro", who.account, "open")]


def test_without_a_time_of_its_own_the_order_of_arrival_counts_and_a_repetition_only_holds(
    sqlite_rt: Runtime, clock: SetClock
) -> None:
    desk = Desk(sqlite_rt, clock, SENDERS["freshdesk"])
    who = desk.customer()

    became = []
    for state in ("open", "resolved", "resolved", "open", "resolved"):
        clock.advance(minutes=1)
        became.append(desk.tell(state, timed=False))

    assert became == ["opened", "resolved", "known", "reopened", "known"]
    assert desk.standing() == [("7", who.account, "open")]


# ---------------------------------------------------------------- whose ticket it is


def test_what_was_about_to_be_sent_is_cancelled(ours: Desk) -> None:
    who = ours.customer()
    with ours.rt.transaction() as session:
        campaign = rows.campaign(session, ours.rt.now())
        member = rows.member(session, campaign, who, ours.rt.now())
        attempt = rows.attempt(session, campaign, member, who, ours.rt.now(), "ready")

    ours.tell("open")

    with ours.rt.reading() as session:
        assert session.get_one(AttemptRow, attempt).state == "cancelled"


def test_a_customer_is_found_by_number_and_by_their_id_in_the_crm(ours: Desk) -> None:
    who = ours.customer(mail="other@example.com")

    ours.tell("open", "1", email="", phone="0171 3920001")
    ours.tell("open", "2", email="", person="AMINA")

    assert ours.standing() == [("1", who.account, "open"), ("2", who.account, "open")]


def test_an_address_of_several_customers_holds_all_of_them_until_it_is_solved(ours: Desk) -> None:
    accounts = [ours.customer(name, number=f"+4917139200{at}").account for at, name in enumerate(("A", "B", "C"), 10)]

    ours.tell("open")
    assert ours.standing() == [("7", one, "open") for one in accounts]

    ours.clock.advance(hours=1)
    assert ours.tell("resolved") == "resolved"
    assert ours.standing() == [("7", one, "resolved") for one in accounts]

    ours.clock.advance(hours=1)
    assert ours.tell("open") == "reopened"
    assert ours.standing() == [("7", one, "open") for one in accounts]


def test_a_ticket_of_an_unknown_customer_is_kept(ours: Desk) -> None:
    assert ours.tell("open", email="new@example.com") == "kept"
    assert ours.standing() == [("7", None, "open")]

    who = ours.customer(mail="new@example.com")
    ours.clock.advance(minutes=1)
    ours.tell("open", email="new@example.com")

    assert ours.standing() == [("7", who.account, "open")]


def test_solving_one_of_two_tickets_frees_nobody(ours: Desk) -> None:
    who = ours.customer()
    ours.tell("open", "1")
    ours.tell("open", "2")
    ours.clock.advance(hours=1)

    ours.tell("resolved", "1")

    with ours.rt.reading() as session:
        account = facts.load(session, [who.account], ours.rt.now(), ours.rt.settings)[who.account]
    assert [issue.is_open for issue in account.issues] == [False, True]


# ---------------------------------------------------------------- merged, contradictory, odd


def test_a_merged_ticket_ends_with_the_one_it_lives_on_in(ours: Desk) -> None:
    amina, bela = ours.customer(), ours.customer("Bela", "bela@example.com", rows.OTHER_MOBILE)
    ours.tell("open", "1")
    ours.tell("open", "2", email="bela@example.com")
    ours.clock.advance(minutes=1)

    assert ours.tell("closed", "1", merged_into="2") == "merged"
    ours.clock.advance(minutes=1)
    assert ours.tell("closed", "1") == "unchanged"
    assert ours.standing() == [("1", amina.account, "open"), ("2", bela.account, "open")]

    ours.clock.advance(minutes=1)
    assert ours.tell("resolved", "2", email="bela@example.com") == "resolved"
    assert ours.standing() == [("1", amina.account, "resolved"), ("2", bela.account, "resolved")]


def test_a_ticket_closed_before_we_hear_that_it_was_merged_is_held_again(ours: Desk) -> None:
    ours.customer()
    ours.tell("open", "1")
    ours.tell("open", "2", email="bela@example.com")
    ours.clock.advance(minutes=1)
    ours.tell("closed", "1")

    ours.clock.advance(minutes=1)
    ours.tell("closed", "1", merged_into="2")

    assert [status for _, _, status in ours.standing()] == ["open", "open"]


def test_a_ticket_merged_into_one_we_have_not_heard_of_holds_until_that_is_solved(ours: Desk) -> None:
    ours.customer()
    ours.tell("open", "1")
    ours.clock.advance(minutes=1)
    ours.tell("closed", "1", merged_into="2")
    assert ours.standing()[0][2] == "open"

    ours.clock.advance(minutes=1)
    ours.tell("resolved", "2")

    assert {status for _, _, status in ours.standing()} == {"resolved"}


def test_zammad_says_merged_and_not_into_which(sqlite_rt: Runtime, clock: SetClock) -> None:
    desk = Desk(sqlite_rt, clock, SENDERS["zammad"])
    desk.customer()
    desk.tell("open", "1")
    desk.tell("open", "2")
    clock.advance(minutes=1)
    desk.tell("merged", "1")

    clock.advance(minutes=1)
    desk.tell("resolved", "2")

    assert {status for _, _, status in desk.standing()} == {"resolved"}


def test_zendesk_tells_of_a_merge_in_an_event(sqlite_rt: Runtime, clock: SetClock) -> None:
    desk = Desk(sqlite_rt, clock, SENDERS["zendesk"])
    desk.customer()
    desk.tell("open", "1")
    desk.tell("open", "2")
    clock.advance(minutes=1)

    event = {"type": "zen:event-type:ticket.merged", "event": {"target_ticket_id": "2"}}
    assert desk.send(samples.zendesk("1", "closed", clock.now, **event)).json == {"became": "merged"}
    assert {status for _, _, status in desk.standing()} == {"open"}

    clock.advance(minutes=1)
    desk.tell("resolved", "2")
    assert {status for _, _, status in desk.standing()} == {"resolved"}


@pytest.mark.parametrize(
    ("opened", "resolved", "said"),
    [(0, -3, "solved before it was opened"), (-3, 2, "solved in the future")],
)
def test_a_solution_that_cannot_be_holds_with_a_sentence(ours: Desk, opened: int, resolved: int, said: str) -> None:
    who, now = ours.customer(), ours.rt.now()
    days = {"opened_at": samples.iso(now + timedelta(days=opened)),
            "resolved_at": samples.iso(now + timedelta(days=resolved))}  # fmt: skip

    answer = ours.send(ours.sender.payload("7", "resolved", now, **days))

    assert said in answer.json["because"]
    assert ours.standing() == [("7", who.account, "open")]


def test_news_from_the_future_do_not_deafen_us_for_later_ones(ours: Desk) -> None:
    who = ours.customer()
    ours.tell("open", at=ours.rt.now() + timedelta(days=300))
    ours.clock.advance(minutes=1)

    assert ours.tell("resolved") == "resolved"
    assert ours.standing() == [("7", who.account, "resolved")]


def test_closed_after_solved_does_not_free_whom_the_customer_has_opened_again(ours: Desk) -> None:
    ours.customer()
    ours.tell("open")
    ours.clock.advance(hours=1)
    ours.tell("resolved")
    with ours.rt.transaction() as session:
        issue = session.scalars(select(IssueRow)).one()
        issues.reopen(session, issue.id, ours.rt.now() + timedelta(days=8), "customer")
    ours.clock.advance(days=9)

    assert ours.tell("closed") == "unchanged"
    assert ours.standing()[0][2] == "open"

    ours.clock.advance(days=1)
    ours.tell("open")
    ours.clock.advance(days=1)
    assert ours.tell("resolved") == "resolved"


def test_no_conversation_of_the_helpdesk_is_kept(desk: Desk) -> None:
    desk.customer()
    desk.tell("open")

    with desk.rt.reading() as session:
        kept = session.scalars(select(InboxRow)).one()
    assert "tropft" not in str(kept.payload)
    assert MAIL not in str(kept.payload)


# ---------------------------------------------------------------- at the same moment


def test_the_same_ticket_told_by_many_at_once_is_one(ours: Desk) -> None:
    who, start = ours.customer(), ours.rt.now()
    ours.clock.advance(hours=1)
    news = [("open", 0), ("resolved", 1), ("open", 2), ("resolved", 3)] * 2
    bodies = [ours.sender.payload("7", state, start + timedelta(minutes=minute)) for state, minute in news]

    together(*(partial(ours.send, body) for body in bodies))

    assert ours.standing() == [("7", who.account, "resolved")]
    assert ours.count(InboxRow) == 4


@pytest.mark.parametrize("round_", range(3))
def test_a_ticket_against_a_send_is_decided_by_the_order_of_commits(ours: Desk, round_: int) -> None:
    who, now = ours.customer(), ours.rt.now()
    with ours.rt.transaction() as session:
        campaign = rows.campaign(session, now)
        member = rows.member(session, campaign, who, now)
        attempt = rows.attempt(session, campaign, member, who, now, "ready")
    sent: list[bool] = []

    def send() -> None:
        with ours.rt.transaction() as session:
            locks.lock_accounts(session, [who.account])
            account = facts.load(session, [who.account], now, ours.rt.settings)[who.account]
            row = session.get_one(AttemptRow, attempt, populate_existing=True)
            if row.state == "ready" and not any(issue.is_open for issue in account.issues):
                row.state = "submitting"
                sent.append(True)

    together(send, lambda: ours.tell("open"))

    with ours.rt.reading() as session:
        state = session.get_one(AttemptRow, attempt).state
    assert state == ("submitting" if sent else "cancelled")
