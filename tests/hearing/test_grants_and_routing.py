"""What is granted and where it goes: limits hold under races, codes can be read out, the right words are quoted."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import update

from tests.hearing.conftest import Invite
from tests.hearing.stage import Customer, all_of, how_many
from tests.hearing.test_sms_interviews import the, wrap_up_all
from tests.hearing.test_webhooks import at_once
from winback.runtime import Runtime
from winback.services.talking import grants, routing, talks
from winback.services.talking.following import months_after
from winback.store.campaigns import OfferLimitRow, OfferRow
from winback.store.house import EventRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.permission import ConsentRow, ConsentSourceRow
from winback.store.returns import GrantRow, WarmReturnRow


def up_to_the_permission(customer: Customer, reason: str = "zu teuer") -> Customer:
    customer.written_to()
    asked = customer.texts("ja")
    asked = customer.texts(reason)
    for _ in range(9):
        if "anrufen?" in asked:
            return customer
        asked = customer.texts("1")
    raise AssertionError(asked)


def only(rt: Runtime, key: str, **limits: Any) -> None:
    with rt.transaction() as session:
        session.execute(update(OfferLimitRow).values(active=False))
        session.execute(update(OfferLimitRow).where(OfferLimitRow.key == key).values(active=True, **limits))


# ---------------------------------------------------------------- limits


def test_the_last_piece_is_granted_once(rt: Runtime, invite_both: Invite) -> None:
    people = [up_to_the_permission(invite_both(number=f"+491713920{n:03d}", name=f"A{n}")) for n in range(10, 14)]
    only(rt, "comeback_discount", stock_left=1)

    replies = at_once_each(people, "ja")

    assert sum("Ihr Code" in reply for reply in replies) == 1
    assert how_many(rt, GrantRow) == 1
    [limit] = [row for row in limits(rt) if row.key == "comeback_discount"]
    assert limit.stock_left == 0


def at_once_each(people: list[Customer], text: str) -> list[str]:
    waiting = list(people)

    def answer() -> str:
        customer = waiting.pop()
        customer.client = customer.client.application.test_client()
        return customer.texts(text)

    return at_once(answer, len(people))


def limits(rt: Runtime) -> list[OfferLimitRow]:
    with rt.reading() as session:
        return list(session.query(OfferLimitRow))


def test_a_budget_is_used_by_what_a_grant_costs(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = up_to_the_permission(invite(order_sum=Decimal(5000)))
    only(sqlite_rt, "comeback_package", budget_left=Decimal(50))

    amina.texts("ja")

    [limit] = [row for row in limits(sqlite_rt) if row.key == "comeback_package"]
    assert limit.budget_left == Decimal(10)
    assert the(sqlite_rt, GrantRow).expires_on == date(2026, 4, 17)


def test_a_grant_never_outlives_its_offer(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = up_to_the_permission(invite())
    only(sqlite_rt, "comeback_discount", expires_on=date(2026, 3, 10))

    amina.texts("ja")

    assert the(sqlite_rt, GrantRow).expires_on == date(2026, 3, 10)


def test_when_nothing_is_left_a_colleague_calls_all_the_same(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = up_to_the_permission(invite())
    only(sqlite_rt, "no such offer")

    reply = amina.texts("ja")
    wrap_up_all(sqlite_rt)

    assert "Code" not in reply
    assert how_many(sqlite_rt, GrantRow) == 0
    assert the(sqlite_rt, WarmReturnRow).grant_id is None


def test_nobody_is_offered_something_in_a_language_they_do_not_speak(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = up_to_the_permission(invite())
    only(sqlite_rt, "comeback_discount")
    with sqlite_rt.transaction() as session:
        for row in session.query(OfferRow):
            row.body = row.body | {"text": {"en": row.body["text"]["en"]}}

    reply = amina.texts("ja")

    assert "percent" not in reply
    assert how_many(sqlite_rt, GrantRow) == 0


def test_one_grant_an_interview_however_often_it_is_asked_for(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = up_to_the_permission(invite())
    amina.texts("ja")
    interview = the(sqlite_rt, InterviewRow)

    with sqlite_rt.transaction() as session:
        talk = talks.load(session, interview.id, interview.account_id, sqlite_rt.now())
        codes = {granted.code for _ in range(3) if (granted := grants.grant(session, talk, ["price"], sqlite_rt.now()))}

    assert codes == {the(sqlite_rt, GrantRow).code}
    assert how_many(sqlite_rt, EventRow, EventRow.code == "offer_granted") == 1


def test_a_code_can_be_read_out_and_is_never_drawn_twice() -> None:
    codes = [grants.new_code() for _ in range(5000)]

    assert len(set(codes)) == 5000
    assert not set("".join(codes)) & set("0O1Iio")
    assert all(len(code) == 9 and code[4] == "-" for code in codes)


# ---------------------------------------------------------------- the yes to a call is evidence


@pytest.mark.parametrize(("said", "given"), [("ja", True), ("nein", False)])
def test_what_was_said_about_a_call_is_kept_as_a_declaration(
    sqlite_rt: Runtime, invite: Invite, said: str, given: bool
) -> None:
    amina = up_to_the_permission(invite())

    amina.texts(said)

    [row] = all_of(sqlite_rt, ConsentRow, ConsentRow.purpose == "offer")
    assert (row.channel, row.given, row.said_at) == ("voice", given, sqlite_rt.now())
    assert row.wording.startswith("Letzte Frage: Darf Sie jemand")
    [source] = all_of(sqlite_rt, ConsentSourceRow, ConsentSourceRow.id == row.source_id)
    assert (source.purposes, source.channels) == (["offer"], ["voice"])


# ---------------------------------------------------------------- whose words, which reason


def answer(question: str, text: str | None, reason: str | None = None, **reading: Any) -> AnswerRow:
    return AnswerRow(question=question, text=text, reason=reason, reading=reading, status="answered")


def test_the_strongest_words_are_about_the_reason() -> None:
    answers = [
        answer("may_we_ask", "Ja, aber bitte machen Sie es kurz, ich habe heute noch sehr viel zu tun"),
        answer("reason", "Zu teuer, ihr seid einfach zu teuer", "price"),
        answer("service", "Der Service war eigentlich immer ganz in Ordnung, da kann man nichts sagen"),
        answer("permission", "Ja, aber nur nachmittags"),
    ]

    assert routing.quote(answers) == "Zu teuer, ihr seid einfach zu teuer"


@pytest.mark.parametrize("words", [[], ["1", "2"], ["ja", "ok"], [None]])
def test_keys_and_a_bare_yes_are_no_quote(words: list[str | None]) -> None:
    assert routing.quote([answer("reason", text) for text in words]) is None


def test_the_reason_corrected_last_counts() -> None:
    answers = [answer("reason", "2", "service"), answer("reason", "Nein, ich meinte 1", "price")]

    assert routing.reason_of(answers, None)[0] == "price"  # type: ignore[arg-type]


def test_when_they_wish_to_be_called_reaches_the_rep(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = up_to_the_permission(invite())
    amina.texts("Ja, am besten Donnerstag nach 17 Uhr")
    wrap_up_all(sqlite_rt)

    case = the(sqlite_rt, WarmReturnRow)
    assert case.wish["when"]["weekday"] == 3
    assert "callback" in {cause["code"] for cause in case.causes}


def test_whoever_asks_for_a_human_at_once_is_quoted_with_that(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("Kann ich bitte mit einem Menschen sprechen?")

    case = the(sqlite_rt, WarmReturnRow)
    assert case.quote == "Kann ich bitte mit einem Menschen sprechen?"
    assert case.say_first["code"] == "wants_human"


@pytest.mark.parametrize(
    ("day", "after"),
    [
        (date(2026, 3, 3), date(2026, 6, 3)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 30), date(2028, 2, 29)),
        (date(2026, 12, 31), date(2027, 3, 31)),
        (date(2026, 8, 31), date(2026, 11, 30)),
    ],
)
def test_three_months_end_on_the_same_day_or_the_months_last(day: date, after: date) -> None:
    assert months_after(day, 3) == after
