"""By the campaign's plan: each step goes on at the question that is open, whatever face was used before."""

import pytest

from tests.campaigns.stage import number
from tests.faces.conftest import Meet
from tests.gate import rows
from tests.hearing.stage import all_of, words
from winback.store.interviews import AnswerRow, InterviewRow

REASON = "Was war der wichtigste Grund, warum Sie nicht mehr bei uns bestellen?"
KINDS = ("sms", "voice", "link")


@pytest.mark.parametrize("first", KINDS)
@pytest.mark.parametrize("then", KINDS)
def test_from_every_face_to_every_other_it_goes_on_at_the_open_question(meet_once: Meet, first: str, then: str) -> None:
    amina = meet_once(steps=[{"day": 0, "kind": first}, {"day": 3, "kind": then}])
    sent = amina.gets()
    if first == "voice":
        amina.hangs_up(sent, amina.answers(sent).presses("1"))
    elif first == "sms":
        amina.writes("ja")
    else:
        amina.presses("Ja, gern")

    amina.due(days=3, hours=1)
    again = amina.gets()

    if then == "voice":
        line = amina.answers(again)
        assert line.said == words("de", "reminder", "reason_again", face="voice")
        line.presses("1")
    elif then == "sms":
        assert again.text == words("de", "reminder", "reason_again")
        amina.writes("1")
    else:
        assert REASON in amina.opens()
        amina.presses("Der Preis")
    faces = {"sms": "sms", "voice": "voice", "link": "web"}
    given = [(row.question, row.value, row.channel) for row in all_of(amina.stage.rt, AnswerRow)]
    assert given == [("may_we_ask", "yes", faces[first]), ("reason", "price", faces[then])]
    assert len(all_of(amina.stage.rt, InterviewRow)) == 1


def test_a_plan_may_begin_with_the_link(meet: Meet) -> None:
    amina = meet(steps=[{"day": 0, "kind": "link"}])

    message = amina.gets()

    link = f"{amina.stage.rt.settings.base_url}/c/{amina.token}"
    assert message.text == words("de", "invite", link=link)
    assert "Haben Sie zwei Minuten" in amina.opens()
    assert amina.writes("ja") == words("de", "ack_yes", "reason")  # who would rather write, writes


def test_who_shares_a_number_is_asked_without_a_link(meet_once: Meet) -> None:
    amina = meet_once(steps=[{"day": 0, "kind": "link"}])
    account = amina.customer.who.account
    amina.stage.change(lambda s: rows.contact_of(amina.stage.rt, s, account, number(0), consent=False))

    assert amina.gets().text == words("de", "opening", "may_we_ask")


def test_who_missed_the_call_and_calls_back_goes_on_where_the_page_was(meet_once: Meet) -> None:
    amina = meet_once(steps=[{"day": 0, "kind": "link"}])
    amina.gets()
    amina.presses("Ja, gern")

    line = amina.customer.calls_us()

    assert line.said == words("de", "reminder", "reason_again", face="voice")
    line.presses("1")
    assert "Preise" in amina.opens()
