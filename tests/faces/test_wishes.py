"""Another face, another time: what is promised is one attempt by the usual gate, and the question stays the same."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from tests.faces.conftest import Meet
from tests.hearing.stage import all_of, how_many, words
from winback.services.issues import issues
from winback.services.permission import opt_outs
from winback.store.campaigns import AttemptRow, MemberRow
from winback.store.crm import ContactRow, PhoneRow
from winback.store.interviews import AnswerRow, InterviewRow, MessageRow
from winback.store.permission import ConsentRow

SOON = "in wenigen Minuten"


def withdrawn(meet_them, channel: str) -> None:
    """This person never allowed this channel."""
    meet_them.stage.change(lambda s: s.execute(update(ConsentRow).where(ConsentRow.channel == channel)
                                               .values(given=False)))  # fmt: skip


def test_call_me_instead_is_a_call_at_once_that_goes_on_at_the_same_question(meet: Meet) -> None:
    amina = meet()
    amina.gets()
    amina.writes("ja")

    reply = amina.writes("Rufen Sie mich lieber an")
    call = amina.gets()
    line = amina.answers(call)

    assert reply == words("de", "we_call", moment=SOON)
    assert call.channel == "voice"
    assert line.said == words("de", "as_wished", "reason_again", face="voice")
    line.presses("1")
    assert [(row.question, row.value, row.channel) for row in all_of(amina.stage.rt, AnswerRow)] == [
        ("may_we_ask", "yes", "sms"), ("reason", "price", "voice"),
    ]  # fmt: skip


def test_a_text_instead_of_a_call_is_a_message_that_asks_the_same_question(meet: Meet) -> None:
    amina = meet(steps=[{"day": 0, "kind": "voice"}])
    call = amina.gets()
    line = amina.answers(call).presses("1")

    line.says("Schreiben Sie mir lieber")
    amina.hangs_up(call, line)
    message = amina.gets()

    assert line.said == words("de", "we_text", moment=SOON, face="voice")
    assert line.over
    assert message.text == words("de", "as_wished", "reason_again")
    amina.writes("1")
    assert [row.value for row in all_of(amina.stage.rt, AnswerRow) if row.question == "reason"] == ["price"]


def test_the_star_key_asks_for_a_message_too(meet_once: Meet) -> None:
    amina = meet_once(steps=[{"day": 0, "kind": "voice"}])
    line = amina.answers(amina.gets()).presses("*")

    assert line.over
    assert amina.gets().channel == "sms"


def test_the_link_by_message_opens_the_same_question(meet: Meet) -> None:
    amina = meet()
    amina.gets()
    amina.writes("ja")

    reply = amina.writes("Link bitte")

    assert amina.token
    assert amina.token not in "".join(row.text for row in all_of(amina.stage.rt, MessageRow))
    assert reply == words("de", "link_here", link=f"{amina.stage.rt.settings.base_url}/c/{amina.token}")
    assert amina.gets_nothing()
    assert amina.writes("zu teuer").endswith("?") or "1" in reply  # they may go on here as well


def test_the_link_asked_for_on_the_phone_comes_by_message(meet: Meet) -> None:
    amina = meet(steps=[{"day": 0, "kind": "voice"}])
    line = amina.answers(amina.gets()).presses("1").says("schicken Sie mir den Link")

    message = amina.gets()

    assert line.said == words("de", "we_send_link", moment=SOON, face="voice")
    assert amina.token
    assert message.text == words("de", "invite", link=f"{amina.stage.rt.settings.base_url}/c/{amina.token}")


def test_thursday_after_five_is_told_and_kept_in_their_own_time(meet: Meet) -> None:
    amina = meet()
    amina.gets()

    reply = amina.writes("Donnerstag nach fünf")
    amina.due(days=1)
    early = amina.gets_nothing()
    amina.due(days=1, hours=2)  # Thursday, 17:00 in Berlin
    message = amina.gets()

    assert reply == words("de", "we_text", moment="am Donnerstag, 5. März gegen 17:00 Uhr")
    assert early
    assert message.text == words("de", "as_wished", "may_we_ask_again")
    assert amina.stage.rt.now() < datetime(2026, 3, 5, 16, 1, tzinfo=UTC)


def test_call_me_on_thursday_after_five_is_a_call_then(meet_once: Meet) -> None:
    amina = meet_once()
    amina.gets()

    reply = amina.writes("Ruf mich lieber Donnerstag nach fünf an")
    amina.due(days=2, hours=2)

    assert reply == words("de", "we_call", moment="am Donnerstag, 5. März gegen 17:00 Uhr")
    assert amina.gets().channel == "voice"


@pytest.mark.parametrize(
    ("says", "told", "wait"),
    [
        ("In einer Stunde", "heute gegen 16:00 Uhr", {"minutes": 59}),
        ("in 20 Minuten bitte", "heute gegen 15:20 Uhr", {"minutes": 19}),
        ("Jetzt nicht, heute Abend", "heute gegen 18:00 Uhr", {"hours": 2, "minutes": 59}),
        ("Gerade schlecht, in 7 Stunden", "am Mittwoch, 4. März gegen 08:00 Uhr", {"hours": 16, "minutes": 59}),
    ],
)
def test_a_moment_that_is_near_is_not_later_but_another_try_then(
    meet_once: Meet, says: str, told: str, wait: dict[str, float]
) -> None:
    amina = meet_once()
    amina.gets()

    assert amina.writes(says) == words("de", "we_text", moment=told)
    amina.due(**wait)
    assert amina.gets_nothing()
    amina.due(minutes=1)
    assert amina.gets().text == words("de", "as_wished", "may_we_ask_again")


def test_an_hour_outside_of_the_law_becomes_the_next_one_inside_and_is_told_so(meet_once: Meet) -> None:
    amina = meet_once()
    amina.gets()

    assert amina.writes("lieber telefonisch am Sonntag um 11") == words(
        "de", "we_call", moment="am Montag, 9. März gegen 08:00 Uhr"
    )


def test_what_their_record_prefers_gives_way_to_what_they_say_now(meet_once: Meet) -> None:
    amina = meet_once()
    amina.gets()
    amina.stage.change(lambda s: s.execute(update(ContactRow).values(preferred_hours={"days": [0]})))

    assert "Donnerstag" in amina.writes("Donnerstag nach fünf")


def test_without_permission_for_calls_they_are_told_so_and_asked_on_here(meet: Meet) -> None:
    amina = meet()
    amina.gets()
    amina.writes("ja")
    withdrawn(amina, "voice")

    reply = amina.writes("ruf mich lieber an")

    assert reply == words("de", "no_call", "reason_again")
    assert amina.gets_nothing()
    assert "1" in amina.writes("zu teuer")


def test_no_message_goes_to_a_landline_and_the_call_goes_on(meet_once: Meet) -> None:
    amina = meet_once(steps=[{"day": 0, "kind": "voice"}])
    amina.stage.change(lambda s: s.execute(update(PhoneRow).values(number_type="fixed_line")))
    line = amina.answers(amina.gets()).presses("1").says("lieber per SMS")

    assert line.said == words("de", "no_text", "reason_again", face="voice")
    assert not line.over
    assert amina.gets_nothing()


@pytest.mark.parametrize("what", ["stop", "issue"])
def test_what_was_promised_never_comes_after_a_stop_or_with_an_open_issue(meet: Meet, what: str) -> None:
    amina = meet()
    amina.gets()
    amina.writes("ruf mich lieber an")
    who, now = amina.customer.who, amina.stage.rt.now()
    if what == "stop":
        amina.stage.change(lambda s: opt_outs.record(s, contact_id=who.contact, phone_hash=who.phone_hash,
                                                     channel="rep", words="stop", doubtful=False, now=now))  # fmt: skip
    else:
        amina.stage.change(lambda s: issues.open_issue(s, account_id=who.account, source="desk", kind="complaint",
                                                       subject="kaputt", now=now))  # fmt: skip

    assert amina.gets_nothing()


def test_whoever_answers_before_the_promised_call_is_not_called_when_all_is_said(meet: Meet) -> None:
    amina = meet()
    amina.gets()
    amina.writes("ja")
    amina.writes("ruf mich lieber morgen um 10 an")

    amina.writes("STOPP")

    assert [row.state for row in all_of(amina.stage.rt, AttemptRow)][1:] == ["cancelled"]
    amina.due(days=1)
    assert amina.gets_nothing()


def test_a_second_wish_takes_the_place_of_the_first(meet_once: Meet) -> None:
    amina = meet_once()
    amina.gets()
    amina.writes("ruf mich lieber morgen um 10 an")
    amina.writes("lieber Freitag um 14 Uhr per SMS")

    assert [(row.step, row.state) for row in all_of(amina.stage.rt, AttemptRow)][1:] == [
        ("wish:voice", "cancelled"), ("wish:sms", "ready"),
    ]  # fmt: skip


def test_the_plan_goes_on_after_a_promised_call_that_nobody_answered(meet_once: Meet) -> None:
    amina = meet_once(steps=[{"day": 0, "kind": "sms"}, {"day": 5, "kind": "reminder"}])
    amina.gets()
    amina.writes("ruf mich lieber an")
    call = amina.gets()
    amina.stage.change(lambda s: s.execute(update(AttemptRow).where(AttemptRow.channel == "voice")
                                           .values(state="failed", why="no_answer")))  # fmt: skip
    amina.due(days=3)
    assert amina.gets_nothing()
    amina.due(days=3)

    assert call.channel == "voice"
    assert amina.gets().text == words("de", "reminder", "may_we_ask_again")


def test_a_promised_conversation_that_ends_there_is_not_hung_up(meet_once: Meet) -> None:
    amina = meet_once(steps=[{"day": 0, "kind": "voice"}])
    call = amina.gets()
    line = amina.answers(call).presses("1").says("lieber per SMS")
    amina.hangs_up(call, line)

    interview = all_of(amina.stage.rt, InterviewRow)[0]
    assert interview.ended_as is None
    assert interview.state["ended"] is None
    assert interview.state["moved"] == "sms"


def test_mumbled_wishes_are_not_acted_upon(meet_once: Meet) -> None:
    amina = meet_once(steps=[{"day": 0, "kind": "voice"}])
    line = amina.answers(amina.gets()).presses("1").says("schick mir lieber eine SMS", confidence="0.2")

    assert not line.over
    assert how_many(amina.stage.rt, AttemptRow) == 1


def test_the_balance_counts_everybody_once_all_the_while(meet_once: Meet) -> None:
    amina = meet_once()
    amina.gets()
    amina.writes("ruf mich lieber an")
    amina.gets()

    assert [row.state for row in all_of(amina.stage.rt, MemberRow)] == ["talking"]
