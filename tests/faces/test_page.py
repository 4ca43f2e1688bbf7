"""The questions on the page behind the link: looking changes nothing, a form counts once, and no answer goes astray."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import update

from tests.campaigns.stage import number
from tests.faces.conftest import Meet
from tests.faces.somebody import Somebody
from tests.gate import rows
from tests.hearing.stage import all_of, how_many, words
from tests.person.test_own_page import everything
from winback.services.issues import issues
from winback.services.person import links
from winback.store.campaigns import AttemptRow
from winback.store.house import LinkRow
from winback.store.interviews import AnswerRow, InboxRow, InterviewRow, MessageRow, OpenQuestionRow
from winback.store.permission import OptOutRow
from winback.store.returns import GrantRow, SupportCaseRow, WarmReturnRow

REASON = "Was war der wichtigste Grund, warum Sie nicht mehr bei uns bestellen?"


def with_link(meet: Meet, **plan: object) -> Somebody:
    """Asked by message, they want the link."""
    amina = meet(**plan)
    amina.gets()
    amina.writes("Link")
    return amina


def given(amina: Somebody) -> dict[str, tuple[str | None, str]]:
    """The last answer to each question, and where it was given."""
    return {row.question: (row.value, row.channel) for row in all_of(amina.stage.rt, AnswerRow)
            if row.status != "skipped"}  # fmt: skip


def to_the_end(amina: Somebody) -> str:
    """Whatever is asked, the first answer."""
    page = amina.opens()
    for _ in range(14):
        if "talk-answers" not in page and "<textarea" not in page:
            return page
        page = amina.presses(amina.buttons(page)[0]) if "talk-answers" in page else amina.says("Ein anderer Laden")
    raise AssertionError("it never ends")


def test_a_whole_interview_on_the_page_ends_with_the_offer_and_its_code(meet: Meet) -> None:
    amina = with_link(meet)

    first = amina.opens()
    second = amina.presses("Ja, gern")
    end = to_the_end(amina)

    assert "Haben Sie zwei Minuten" in first
    assert REASON in second
    granted = all_of(amina.stage.rt, GrantRow)[0]
    assert all(line in end for line in all_of(amina.stage.rt, MessageRow)[-1].text.split("\n"))
    assert f'<dd class="talk-code">{granted.code}</dd>' in end
    assert "Vielen Dank!" in end
    assert all_of(amina.stage.rt, InterviewRow)[0].status == "finished"
    assert {channel for _, channel in given(amina).values()} == {"web"}
    assert granted.code in amina.opens()  # and again whenever they come back


def test_looking_changes_nothing_however_often_and_at_whatever_place(meet: Meet) -> None:
    amina = with_link(meet)
    amina.presses("Ja, gern")
    before = everything(amina.stage.rt)

    for query in ("", "?correct=1", "?after=1", "?after=99999999999999999999", "?lang=en", "/answer", "/data"):
        for method in ("GET", "HEAD"):
            amina.customer.client.open(f"/c/{amina.token}{query}", method=method)

    assert everything(amina.stage.rt) == before


def test_a_form_is_heard_once_however_often_it_is_sent(meet: Meet) -> None:
    amina = with_link(meet)
    amina.presses("Ja, gern")
    address, fields = amina.form("Der Preis")
    other = fields | {"answer": "2"}

    pages = [amina.posts(address, fields), amina.posts(address, fields), amina.posts(address, other)]

    assert len(set(pages)) == 1
    assert given(amina)["reason"] == ("price", "web")
    assert how_many(amina.stage.rt, AnswerRow) == 2
    assert how_many(amina.stage.rt, InboxRow, InboxRow.kind == "web") == 2


def test_sent_many_times_at_once_it_is_heard_once(meet: Meet) -> None:
    amina = with_link(meet)
    address, fields = amina.form("Ja, gern")

    with ThreadPoolExecutor(4) as crew:
        clients = [amina.customer.client.application.test_client() for _ in range(4)]
        found = list(crew.map(lambda client: client.post(address, data=fields).status_code, clients))

    assert found == [303] * 4
    assert [row.question for row in all_of(amina.stage.rt, AnswerRow)] == ["may_we_ask"]


def test_own_words_are_an_answer_and_what_we_say_to_it_stands_above_the_next_question(meet_once: Meet) -> None:
    amina = with_link(meet_once)
    amina.presses("Ja, gern")

    page = amina.says("Eure Lieferung kam dreimal zu spät")

    row = next(row for row in all_of(amina.stage.rt, AnswerRow) if row.question == "reason")
    assert (row.text, row.value) == ("Eure Lieferung kam dreimal zu spät", "service")
    assert words("de", "ack_sorry", face="web") in page


def test_nothing_written_is_no_answer(meet_once: Meet) -> None:
    amina = with_link(meet_once)
    amina.presses("Ja, gern")
    address, fields = amina.form("Der Preis")

    answer = amina.customer.client.post(address, data=fields | {"answer": "words", "words": "  "})

    assert answer.status_code == 422
    assert "Da fehlte etwas" in answer.get_data(as_text=True)
    assert how_many(amina.stage.rt, AnswerRow) == 1


@pytest.mark.parametrize(("fields", "status"), [
    ({"answer": "7"}, 422), ({"answer": ""}, 422), ({"answer": "1", "name": "1.1.reason'"}, 409),
    ({"answer": "1", "key": "0" * 64}, 409), ({"answer": "1", "name": "99.1.reason"}, 409),
])  # fmt: skip
def test_a_form_somebody_made_up_changes_nothing(meet_once: Meet, fields: dict[str, str], status: int) -> None:
    amina = with_link(meet_once)
    amina.presses("Ja, gern")
    address, real = amina.form("Der Preis")
    before = everything(amina.stage.rt)

    answer = amina.customer.client.post(address, data=real | fields)

    assert answer.status_code == status
    assert everything(amina.stage.rt) == before


def test_the_last_answer_may_be_changed(meet: Meet) -> None:
    amina = with_link(meet)
    amina.presses("Ja, gern")
    amina.presses("Der Preis")

    page = amina.opens("?correct=1")
    address, fields = amina.form("Der Service", page)
    after = amina.posts(address, fields)

    assert REASON in page
    assert given(amina)["reason"] == ("service", "web")
    assert words("de", "ack_corrected", face="web") in after
    assert how_many(amina.stage.rt, InterviewRow) == 1


@pytest.mark.parametrize(("button", "ended"), [("Stopp: keine Nachrichten mehr", "opted_out"),
                                               ("Mit einem Menschen sprechen", "wants_human")])  # fmt: skip
def test_both_exits_stand_on_every_page_and_work_from_the_oldest(meet_once: Meet, button: str, ended: str) -> None:
    amina = with_link(meet_once)
    old = amina.form(button)
    amina.presses("Ja, gern")
    page = amina.opens()
    while "talk-exits" in page:
        assert button in page
        page = amina.presses(amina.buttons(page)[0]) if amina.form()[1]["name"].endswith("may_we_ask") else "over"

    amina.posts(*old)

    assert all_of(amina.stage.rt, InterviewRow)[0].ended_as == ended
    assert how_many(amina.stage.rt, OptOutRow) == (ended == "opted_out")
    assert "talk-answers" not in amina.opens()


# ---------------------------------------------------------------- one open question, wherever it is answered


def test_an_answer_on_the_page_settles_it_for_messages_too(meet: Meet) -> None:
    amina = with_link(meet)
    amina.writes("ja")
    amina.presses("Der Preis")  # the question of the last message, answered on the page

    page = amina.opens()
    reminder = amina.customer.written_to("1:reminder")

    assert "Preise" in page
    assert reminder == words("de", "reminder", "price_again")
    assert amina.writes("2") == words("de", "ack_3", "competition") or given(amina)["price"] == ("too_high", "sms")


def test_a_late_message_is_stored_under_the_question_it_answers(meet: Meet) -> None:
    amina = with_link(meet)
    amina.writes("ja")  # the message asks for the reason
    amina.presses("Der Preis")
    amina.presses("Zu hoch")
    amina.opens()  # here the page asks what is better elsewhere

    reply = amina.writes("2")  # their message answers the message: the service

    assert given(amina)["reason"] == ("service", "sms")
    assert given(amina)["price"] == ("too_high", "web")
    assert "competition" not in given(amina)
    assert reply.startswith(words("de", "ack_corrected"))


def test_a_late_form_is_stored_under_the_question_it_showed(meet: Meet) -> None:
    amina = with_link(meet)
    amina.presses("Ja, gern")
    address, fields = amina.form("Der Service")
    amina.customer.written_to("1:reminder")
    amina.writes("1")  # the price, by message

    page = amina.posts(address, fields)

    assert given(amina)["reason"] == ("service", "web")
    assert set(given(amina)) == {"may_we_ask", "reason"}
    assert words("de", "ack_corrected", face="web") in page


def test_yes_by_message_after_the_page_was_begun_only_goes_on(meet_once: Meet) -> None:
    amina = with_link(meet_once)
    amina.presses("Ja, gern")

    assert amina.writes("Ja") == words("de", "ack_yes", "reason_again")
    assert amina.writes("zu teuer") != ""
    assert given(amina)["reason"] == ("price", "sms")


def test_no_by_message_after_the_page_was_begun_ends_it_politely(meet_once: Meet) -> None:
    amina = with_link(meet_once)
    amina.presses("Ja, gern")

    assert amina.writes("nein danke") == words("de", "refused")
    assert "talk-answers" not in amina.opens()


def test_while_they_are_on_the_phone_the_page_shows_the_same_question(meet: Meet) -> None:
    amina = with_link(meet, steps=[{"day": 0, "kind": "sms"}, {"day": 1, "kind": "voice"}])
    amina.presses("Ja, gern")
    amina.due(days=2)
    line = amina.answers(amina.gets())
    line.presses("1")

    assert "Preise" in amina.opens()
    amina.presses("Zu hoch")
    line.presses("1")  # said to the prompt on the phone, which asked for the price

    assert given(amina)["price"] == ("fair", "voice")
    assert "competition" not in given(amina)


# ---------------------------------------------------------------- from the page elsewhere


def test_from_the_page_to_a_call_that_goes_on_at_the_same_question(meet: Meet) -> None:
    amina = with_link(meet)
    amina.presses("Ja, gern")

    page = amina.presses("Lieber am Telefon weiter")
    line = amina.answers(amina.gets())

    assert words("de", "we_call", face="web", moment="in wenigen Minuten") in page
    assert REASON in page  # they may as well go on here
    assert line.said == words("de", "as_wished", "reason_again", face="voice")
    line.presses("1")
    assert "Preise" in amina.opens()


def test_from_the_page_to_messages(meet_once: Meet) -> None:
    amina = with_link(meet_once)
    amina.presses("Ja, gern")
    amina.presses("Lieber per SMS weiter")

    assert amina.gets().text == words("de", "as_wished", "reason_again")
    amina.writes("1")
    assert given(amina)["reason"] == ("price", "sms")


def test_thursday_after_five_on_the_page_brings_the_link_then(meet_once: Meet) -> None:
    amina = with_link(meet_once)

    amina.presses("Ja, gern")
    page = amina.says("Donnerstag nach fünf")
    before = amina.token
    amina.due(days=2, hours=2)
    message = amina.gets()

    assert "am Donnerstag, 5. März gegen 17:00 Uhr" in page
    assert "/c/" in (message.text or "")
    assert amina.token != before
    assert REASON in amina.opens()


# ---------------------------------------------------------------- what else may have happened


def test_an_issue_opened_meanwhile_is_respected_here_too(meet_once: Meet) -> None:
    amina = with_link(meet_once)
    amina.presses("Ja, gern")
    address, fields = amina.form("Der Preis")
    who, now = amina.customer.who, amina.stage.rt.now()
    amina.stage.change(lambda s: issues.open_issue(s, account_id=who.account, source="desk", kind="complaint",
                                                   subject="kaputt", now=now))  # fmt: skip

    after = amina.posts(address, fields)

    assert words("de", "issue_paused", face="web") in after
    assert "talk-answers" not in after
    assert all_of(amina.stage.rt, InterviewRow)[0].status == "paused"


def test_an_issue_told_in_own_words_goes_to_support(meet_once: Meet) -> None:
    amina = with_link(meet_once)
    amina.presses("Ja, gern")

    page = amina.says("Meine Reklamation von letzter Woche ist immer noch nicht bearbeitet")

    assert "talk-answers" not in page
    assert [row.kind for row in all_of(amina.stage.rt, SupportCaseRow)] == ["issue"]


@pytest.mark.parametrize("fate", ["run out", "revoked", "own page"])
def test_a_link_that_does_not_count_any_more_says_how_to_get_another(meet_once: Meet, fate: str) -> None:
    amina = with_link(meet_once)
    address, fields = amina.form("Ja, gern")
    who = amina.customer.who
    if fate == "run out":
        amina.stage.change(lambda s: s.execute(update(LinkRow).values(expires_at=amina.stage.rt.now())))
    elif fate == "revoked":
        amina.stage.change(lambda s: links.revoke(s, who.contact, amina.stage.rt.now(), actor="cli"))
    else:
        amina.stage.change(lambda s: s.execute(update(LinkRow).values(purpose=links.OWN_PAGE)))
    german = {"Accept-Language": "de"}
    answers = [amina.customer.client.post(address, data=fields)]
    answers += [amina.customer.client.get(f"/c/{amina.token}", headers=german)] if fate != "own page" else []

    assert {answer.status_code for answer in answers} == {404}
    if fate != "own page":
        assert "mit LINK" in answers[-1].get_data(as_text=True)
    assert how_many(amina.stage.rt, AnswerRow) == 0


def test_the_link_opens_the_questions_and_nothing_of_what_we_hold(meet_once: Meet) -> None:
    amina = with_link(meet_once)
    client = amina.customer.client

    assert "customer 0" not in amina.opens()
    assert "1713920" not in amina.opens()
    assert client.get(f"/c/{amina.token}/data").status_code == 404
    for action in ("stop", "later", "call", "consent", "erase", "data", "correct"):
        form = {"sure": "yes", "when": "x", "wrong": "x", "channel": "sms", "purpose": "marketing", "wish": "grant"}
        assert client.post(f"/c/{amina.token}/{action}", data=form).status_code in {404, 409}


def test_we_say_du_around_the_questions_to_whom_we_ask_them_so(meet_once: Meet) -> None:
    amina = with_link(meet_once, address_form="du")
    amina.presses("Ja, gern")
    page = amina.opens()
    while "wann es passt" not in page:
        page = amina.presses(amina.buttons(page)[0]) if "talk-answers" in page else amina.says("Ein anderer Laden")

    assert "Oder schreib uns, wann es passt" in page
    assert "Du hast außerdem das Recht" in page
    assert not re.search(r"\b(Ihnen|Ihre?[nmrs]?)\b|[^.?!>] Sie\b", page)


def test_nobody_who_shares_a_number_gets_a_link(meet_once: Meet) -> None:
    amina = meet_once()
    amina.gets()
    amina.stage.change(lambda s: rows.contact_of(amina.stage.rt, s, amina.customer.who.account, number(0)))

    assert amina.writes("Link") == words("de", "no_link", "may_we_ask_again")
    assert amina.token == ""


def test_the_question_of_the_message_stays_the_one_of_the_message(meet_once: Meet) -> None:
    amina = with_link(meet_once)
    amina.presses("Ja, gern")
    amina.presses("Der Preis")

    assert [row.question for row in all_of(amina.stage.rt, OpenQuestionRow)] == ["may_we_ask"]
    assert how_many(amina.stage.rt, AttemptRow) == 1


def test_whoever_presses_for_a_person_is_not_quoted_with_the_button_before(meet_once: Meet) -> None:
    amina = meet_once(steps=[{"day": 0, "kind": "link"}])
    amina.gets()
    amina.presses("Ja, gern")
    amina.presses("Mit einem Menschen sprechen")

    (case,) = all_of(amina.stage.rt, WarmReturnRow)
    assert (case.wants_human, case.quote) == (True, None)


def test_their_own_words_on_the_page_are_quoted_though_a_button_was_pressed_after_them(meet_once: Meet) -> None:
    amina = with_link(meet_once)
    amina.presses("Ja, gern")
    amina.says("Der letzte Kaffee war bitter")
    amina.presses("Mit einem Menschen sprechen")

    (case,) = all_of(amina.stage.rt, WarmReturnRow)
    assert case.quote == "Der letzte Kaffee war bitter"
