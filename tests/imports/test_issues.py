"""Issues, consents and do-not-call lists: what keeps people from being disturbed must arrive."""

from datetime import UTC, date, datetime

import pytest

from tests.imports.conftest import bring_in, one, rows
from tests.statements import heard
from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services.issues import feeds, issues, tickets
from winback.services.issues.tickets import News
from winback.services.permission import consent_sources
from winback.services.permission.consent_sources import NewSource
from winback.services.staff.accounts import Wanted
from winback.store.crm import AccountRow, ContactRow, FeedRow, IssueRow
from winback.store.permission import BlockRow, ConsentRow, DoNotCallRow

CUSTOMERS = "Kundennummer;Firma;E-Mail;Telefon\nK1;A;ann@example.com;0171 3920001\nK2;B;bob@example.com;0171 3920002\n"
TICKETS = """ID,Requester email,Subject,Status,Type,Created at,Solved at,Order Number
1,ann@example.com,Broken,Open,Complaint,2026-02-27 09:00:00 +0100,,
2,,Late,Pending,Late delivery,2026-02-20T08:00:00Z,,B7
3,bob@example.com,Thanks,Solved,Question,2026-02-01 09:00:00 +0100,2026-02-03 09:00:00 +0100,
4,new@example.com,Hello,New,Question,2026-03-01 09:00:00 +0100,,
"""


@pytest.fixture
def customers(rt: Runtime) -> Runtime:
    bring_in(rt, "accounts", CUSTOMERS)
    bring_in(rt, "orders", "Bestellnummer;Kundennummer;Datum\nB7;K2;1.2.2026\n")
    return rt


def states(rt: Runtime) -> list[tuple[str | None, int | None, str, str]]:
    return [(row.external_id, row.account_id, row.status, row.kind) for row in rows(rt, IssueRow)]


def test_tickets_are_tied_by_mail_or_by_order_number(customers: Runtime) -> None:
    first, second = (bring_in(customers, "issues", TICKETS) for _ in range(2))

    ann, bob = (row.id for row in rows(customers, AccountRow))
    assert (first.created, first.unmatched, second.unchanged, second.unmatched) == (3, 1, 3, 1)
    assert first.read == first.created + first.unmatched
    assert states(customers) == [
        ("1", ann, "open", "complaint"), ("2", bob, "open", "late_delivery"), ("3", bob, "resolved", "ticket"),
        ("4", None, "open", "ticket"),
    ]  # fmt: skip
    assert rows(customers, IssueRow)[1].opened_at == datetime(2026, 2, 20, 8, tzinfo=UTC)
    assert rows(customers, IssueRow)[2].resolved_at == datetime(2026, 2, 3, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("accounts", "Kundennummer;Firma;E-Mail\nK9;Neu;new@example.com\n"),
        ("contacts", "Kontakt-ID;Kundennummer;E-Mail\nA9;K9;NEW@example.com\n"),
        ("orders", "Bestellnummer;E-Mail;Datum\nB9;new@example.com;1.2.2026\n"),
    ],
)
def test_a_ticket_that_came_first_is_tied_when_its_customer_comes(customers: Runtime, kind: str, text: str) -> None:
    bring_in(customers, "issues", TICKETS)

    bring_in(customers, kind, text)

    assert all(row.account_id is not None for row in rows(customers, IssueRow))
    assert bring_in(customers, "issues", TICKETS).unchanged == 4


def test_a_ticket_that_named_an_order_is_tied_when_the_order_comes(customers: Runtime) -> None:
    bring_in(customers, "issues", "Ticketnummer;Bestellnummer;Status\nT1;B55;offen\n")

    bring_in(customers, "orders", "Bestellnummer;Kundennummer;Datum\nB55;K1;1.2.2026\n")

    assert one(customers, IssueRow).account_id == rows(customers, AccountRow)[0].id


def test_a_ticket_is_solved_and_opened_again_by_later_files(customers: Runtime) -> None:
    head = "ID,Requester email,Status,Created at\n"
    for status in ("Open", "Solved", "Open"):
        bring_in(customers, "issues", f"{head}1,ann@example.com,{status},2026-02-27 09:00:00\n")
        if status == "Solved":
            assert one(customers, IssueRow).resolved_at == customers.now()

    assert (one(customers, IssueRow).status, one(customers, IssueRow).resolved_at) == ("open", None)


def test_an_unknown_status_counts_as_open(customers: Runtime) -> None:
    summary = bring_in(customers, "issues", "ID,Requester email,Status\n1,ann@example.com,Zwiebelkuchen\n")

    assert one(customers, IssueRow).status == "open"
    assert "Zwiebelkuchen" in summary.warnings[0].reason


def test_a_helpdesks_own_customer_numbers_do_not_hide_a_ticket(customers: Runtime) -> None:
    bring_in(customers, "issues", "ID,Requester email,Requester external id,Status\n1,ann@example.com,zd-77,Open\n")

    assert one(customers, IssueRow).account_id == rows(customers, AccountRow)[0].id


def test_a_file_of_issues_proves_that_its_feed_lives(customers: Runtime) -> None:
    with customers.transaction() as session:
        feeds.add(session, "helpdesk", "daily_file", "Ada", customers.now())

    bring_in(customers, "issues", TICKETS, feed="helpdesk")

    feed = one(customers, FeedRow)
    assert feed.last_seen_at == customers.now()
    assert {row.feed_id for row in rows(customers, IssueRow)} == {feed.id}
    with pytest.raises(BadInput, match="no registered feed"):
        bring_in(customers, "issues", TICKETS, feed="nobody")


def test_tickets_that_came_before_their_feed_was_registered_stay_the_same_tickets(customers: Runtime) -> None:
    bring_in(customers, "issues", TICKETS)
    with customers.transaction() as session:
        feeds.add(session, "helpdesk", "daily_file", "Ada", customers.now())

    summary = bring_in(customers, "issues", TICKETS.replace(",Open,", ",Solved,"))

    assert (summary.created, summary.updated) == (0, 3)
    assert len(states(customers)) == 4
    assert states(customers)[0][2] == "resolved"


# ---------------------------------------------------------------- consents


def register(rt: Runtime) -> None:
    source = NewSource("Webshop", "Ja …", "checkout", "we", ("sms", "voice"), ("marketing", "offer"), date(2024, 1, 1))
    with rt.transaction() as session:
        consent_sources.register(session, source, "Ada", rt.now())


def said(rt: Runtime) -> list[tuple[int, str, str, bool, bool]]:
    return [
        (row.contact_id, row.channel, row.purpose, row.given, row.source_id is not None) for row in rows(rt, ConsentRow)
    ]


def test_a_declaration_of_the_future_is_kept_unproven_and_told(customers: Runtime) -> None:
    register(customers)
    text = "E-Mail;Kanal;Zweck;Erteilt;Datum;Quelle\nann@example.com;SMS;Werbung;ja;01.02.2087;webshop\n"

    first, second = (bring_in(customers, "consents", text) for _ in range(2))

    assert (first.created, second.unchanged) == (1, 1)
    assert [note.reason for note in first.warnings] == ["the day 2087-02-01 is in the future"]
    assert [one[4] for one in said(customers)] == [False]


def test_declarations_refer_to_a_source_and_a_day(customers: Runtime) -> None:
    register(customers)
    text = "E-Mail;Kanal;Zweck;Erteilt;Datum;Quelle\nann@example.com;SMS, Telefon;;ja;01.02.2025;webshop\n"

    first, second = (bring_in(customers, "consents", text) for _ in range(2))

    ann = rows(customers, ContactRow)[0].id
    assert (first.created, second.created, second.unchanged) == (1, 0, 1)
    assert said(customers) == [
        (ann, channel, purpose, True, True) for channel in ("sms", "voice") for purpose in ("marketing", "offer")
    ]
    assert rows(customers, ConsentRow)[0].said_at == datetime(2025, 1, 31, 23, tzinfo=UTC)


def test_ticks_without_source_or_day_are_kept_unproven(customers: Runtime) -> None:
    text = "Kundennummer;SMS opt-in;Newsletter;Quelle\nK1;x;ja;Messe 2019\nK2;nein;;\n"

    summary = bring_in(customers, "consents", text)

    ann, bob = (row.id for row in rows(customers, ContactRow))
    assert said(customers) == [
        (ann, "sms", "marketing", True, False), (ann, "email", "marketing", True, False),
        (bob, "sms", "marketing", False, False),
    ]  # fmt: skip
    assert "not registered" in summary.warnings[0].reason


def test_a_withdrawal_follows_what_it_withdraws(customers: Runtime) -> None:
    register(customers)
    text = (
        "E-Mail;Kanal;Erteilt;Datum;Quelle\nann@example.com;SMS;ja;01.02.2025;Webshop\n"
        "ann@example.com;SMS;nein;01.02.2026;\n"
    )

    for _ in range(2):
        bring_in(customers, "consents", text)

    assert [(purpose, given) for _, _, purpose, given, _ in said(customers)] == [
        ("marketing", True), ("offer", True), ("marketing", False),
    ]  # fmt: skip


def test_a_declaration_of_nobody_we_know_is_told_and_a_refusal_closes_its_number(customers: Runtime) -> None:
    text = "Telefon;Kanal;Erteilt\n0171 3920050;SMS;ja\n0171 3920051;SMS;nein\n"

    summary = bring_in(customers, "consents", text)

    assert (summary.unmatched, summary.created, said(customers)) == (2, 0, [])
    assert len(rows(customers, DoNotCallRow)) == 1


def test_a_row_that_declares_nothing_is_refused(customers: Runtime) -> None:
    summary = bring_in(customers, "consents", "E-Mail;Kanal;Erteilt\nann@example.com;Brief;ja\n")

    assert (len(summary.rejected), summary.created) == (1, 0)


# ---------------------------------------------------------------- do not call


def test_a_do_not_call_list_takes_numbers_and_customers(customers: Runtime) -> None:
    text = "Telefon;Kundennummer;Gesperrt am;Grund\n0171/3920001;;01.02.2026;\n;K2;;will nicht\n;;;\n;K99;;\n"

    first, second = (bring_in(customers, "donotcall", text) for _ in range(2))

    assert (first.created, second.created, second.unchanged) == (2, 0, 2)
    assert (first.unmatched, len(first.rejected)) == (1, 0), "a blank line is no line"
    listed = one(customers, DoNotCallRow)
    assert (listed.list_name, listed.listed_on) == ("own", date(2026, 2, 1))
    assert one(customers, BlockRow).reason == "will nicht"


def test_lists_stay_apart_by_their_names(customers: Runtime) -> None:
    bring_in(customers, "donotcall", "Number,List\n+12125550101,National\n+12125550101,own\n")

    assert {row.list_name for row in rows(customers, DoNotCallRow)} == {"national", "own"}


HEAD = "ID,Requester email,Status,Created at,Solved at\n"


@pytest.mark.parametrize(
    ("opened", "solved", "said"),
    [("2026-02-27", "2026-02-20", "solved before it was opened"), ("2026-02-27", "2027-02-20", "solved in the future")],
)
def test_a_solution_that_cannot_be_counts_as_open_with_a_sentence(
    customers: Runtime, opened: str, solved: str, said: str
) -> None:
    summary = bring_in(customers, "issues", f"{HEAD}1,ann@example.com,Solved,{opened},{solved}\n")

    assert (one(customers, IssueRow).status, one(customers, IssueRow).resolved_at) == ("open", None)
    assert said in summary.warnings[0].reason


@pytest.mark.parametrize("solved", ["", "2026-02-28 10:00:00"])
def test_a_file_that_says_solved_as_before_does_not_free_whom_the_customer_opened_again(
    customers: Runtime, solved: str
) -> None:
    text = f"{HEAD}1,ann@example.com,Solved,2026-02-27 09:00:00,{solved}\n"
    bring_in(customers, "issues", text)
    with customers.transaction() as session:
        issues.reopen(session, 1, customers.now(), "customer")

    again = bring_in(customers, "issues", text)

    assert one(customers, IssueRow).status == "open"
    assert "opened again since" in again.warnings[0].reason

    for status in ("Open", "Solved"):
        customers.clock.advance(days=1)  # type: ignore[attr-defined]
        bring_in(customers, "issues", f"{HEAD}1,ann@example.com,{status},2026-02-27 09:00:00,\n")
    assert one(customers, IssueRow).status == "resolved"


def test_a_file_older_than_a_webhook_does_not_free_anybody(customers: Runtime) -> None:
    with customers.transaction() as session:
        feed = feeds.add(session, "Desk", "webhook", "Olga", customers.now())
        news = News("1", "open", "open", "ticket", Wanted(email_key="ann@example.com"), at=customers.now())
        tickets.hear(session, feed, news, "helpdesk:1", customers.now())

    bring_in(customers, "issues", f"{HEAD}1,ann@example.com,Solved,2026-02-27,2026-03-01\n", feed="Desk")

    assert one(customers, IssueRow).status == "open"


def test_a_file_that_solves_an_issue_solves_what_follows_it(customers: Runtime) -> None:
    with customers.transaction() as session:
        feed = feeds.add(session, "Desk", "webhook", "Olga", customers.now())
        everybody = Wanted(email_key="ann@example.com", external_key="k2")
        news = News("1", "open", "open", "ticket", everybody, at=customers.now())
        tickets.hear(session, feed, news, "helpdesk:1", customers.now())
    assert [row.status for row in rows(customers, IssueRow)] == ["open", "open"]

    customers.clock.advance(days=2)  # type: ignore[attr-defined]
    bring_in(customers, "issues", f"{HEAD}1,ann@example.com,Solved,2026-02-27,2026-03-04\n", feed="Desk")

    assert [row.status for row in rows(customers, IssueRow)] == ["resolved", "resolved"]


def test_a_ticket_a_webhook_brought_first_is_tied_when_its_customer_comes(customers: Runtime) -> None:
    with customers.transaction() as session:
        feed = feeds.add(session, "Desk", "webhook", "Olga", customers.now())
        news = News("1", "open", "open", "ticket", Wanted(email_key="new@example.com"), at=customers.now())
        assert tickets.hear(session, feed, news, "helpdesk:1", customers.now()).became == "kept"

    bring_in(customers, "accounts", "Kundennummer;Firma;E-Mail\nK9;Neu;new@example.com\n")

    assert one(customers, IssueRow).account_id == rows(customers, AccountRow)[-1].id


def test_ten_thousand_tickets_at_once_take_a_statement_for_many_of_them(sqlite_rt: Runtime) -> None:
    many = 10_000
    people = "".join(f"K{at};Firma {at};k{at}@example.com\n" for at in range(many // 4))
    bring_in(sqlite_rt, "accounts", "Kundennummer;Firma;E-Mail\n" + people)
    lines = "".join(f"{at},k{at // 4}@example.com,Open,2026-02-27,\n" for at in range(many))

    with heard(sqlite_rt) as asked:
        summary = bring_in(sqlite_rt, "issues", HEAD + lines)

    assert summary.created == many
    assert len(asked) < many / 20, len(asked)
