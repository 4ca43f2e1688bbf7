"""Whole interviews by SMS, from the first message to what stands in the rows afterwards."""

from typing import Any

import pytest

from tests.conftest import SetClock
from tests.gate import rows
from tests.hearing.conftest import Invite
from tests.hearing.stage import all_of, how_many, post, sid, words
from winback.runtime import Runtime
from winback.services.issues import issues
from winback.services.talking import interviews, routing
from winback.store.campaigns import AttemptRow, MemberRow
from winback.store.crm import ContactRow, IssueRow, PhoneRow
from winback.store.house import EventRow
from winback.store.interviews import AnswerRow, InterviewRow, MessageRow, OpenQuestionRow
from winback.store.permission import OptOutRow
from winback.store.returns import GrantRow, SupportCaseRow, WarmReturnRow


def wrap_up_all(rt: Runtime) -> None:
    """What a worker does when conversations are over."""
    with rt.transaction() as session:
        for interview_id in routing.due(session):
            routing.wrap_up(session, interview_id, rt.now())


def the(rt: Runtime, table: type) -> Any:
    found = all_of(rt, table)
    assert len(found) == 1, found
    return found[0]


# ---------------------------------------------------------------- to the warm return


def test_a_german_price_story_becomes_a_warm_return(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both("de")

    first = amina.written_to()
    assert first.startswith("Guten Tag, hier schreibt der automatische Dienst von Beispiel GmbH.")
    assert "STOPP" in first
    assert "JA, NEIN, SPÄTER" in first
    assert "wichtigste Grund" in amina.texts("Ja gern")
    asked = amina.texts("Ihr wart mir einfach zu teuer geworden")
    for _ in range(8):
        if "anrufen" in asked:
            break
        asked = amina.texts("1")
    goodbye = amina.texts("Ja, rufen Sie mich ruhig an")
    wrap_up_all(rt)

    case = the(rt, WarmReturnRow)
    grant = the(rt, GrantRow)
    assert case.reason == "price"
    assert case.quote == "Ihr wart mir einfach zu teuer geworden"
    assert case.grant_id == grant.id
    assert grant.code in goodbye
    assert case.priority > 0
    assert case.causes
    interview = the(rt, InterviewRow)
    assert (interview.status, interview.ended_as) == ("finished", "completed")
    assert the(rt, MemberRow).state == "finished"
    assert how_many(rt, OpenQuestionRow) == 0


def test_an_english_service_story_becomes_a_warm_return(rt: Runtime, invite_both: Invite) -> None:
    john = invite_both("en", name="John")

    assert "automated service of Beispiel GmbH" in john.written_to()
    john.texts("Yes")
    asked = john.texts("Your service was terrible, nobody ever called me back")
    for _ in range(8):
        if "call" in asked and "offer" in asked:
            break
        asked = john.texts("2")
    john.texts("yes please")
    wrap_up_all(rt)

    case = the(rt, WarmReturnRow)
    assert case.reason == "service"
    assert case.quote == "Your service was terrible, nobody ever called me back"


def test_every_answer_is_kept_with_its_words_and_what_they_meant(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja")
    amina.texts("Zu teuer!")

    answers = all_of(sqlite_rt, AnswerRow)
    assert (answers[0].question, answers[0].status, answers[0].text) == ("may_we_ask", "answered", "ja")
    reason = next(row for row in answers if row.question == "reason")
    assert (reason.status, reason.text, reason.reason, reason.channel) == ("answered", "Zu teuer!", "price", "sms")
    assert [row.position for row in answers] == list(range(len(answers)))
    thread = all_of(sqlite_rt, MessageRow)
    assert [(row.direction, row.text) for row in thread][1] == ("them", "ja")
    assert [row.direction for row in thread] == ["us", "them", "us", "them", "us"]


def test_no_permission_means_no_case_for_sales(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    asked = amina.texts("ja")
    for _ in range(9):
        if "anrufen" in asked:
            break
        asked = amina.texts("1")

    assert amina.texts("nein") == words("de", "goodbye_no_call")
    wrap_up_all(sqlite_rt)

    assert how_many(sqlite_rt, WarmReturnRow) == 0
    assert the(sqlite_rt, InterviewRow).wrapped_up_at is not None
    assert the(sqlite_rt, MemberRow).state == "finished"


def test_wrapping_up_twice_changes_nothing(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("0")
    interview = the(sqlite_rt, InterviewRow)

    for _ in range(3):
        with sqlite_rt.transaction() as session:
            routing.wrap_up(session, interview.id, sqlite_rt.now())

    assert how_many(sqlite_rt, WarmReturnRow) == 1


# ---------------------------------------------------------------- the exits


@pytest.mark.parametrize("when", ["at the opening", "at a question", "after the end"])
@pytest.mark.parametrize("stop", ["STOPP!", "bitte keine SMS mehr", "9"])
def test_stop_closes_the_person_whatever_is_going_on(sqlite_rt: Runtime, invite: Invite, when: str, stop: str) -> None:
    amina = invite()
    amina.written_to()
    if when == "at a question":
        amina.texts("ja")
    if when == "after the end":
        amina.texts("nein")
    amina.attempt("voice", "1:voice", "ready")

    assert amina.texts(stop) == words("de", "stopped")

    contact = the(sqlite_rt, ContactRow)
    assert contact.opted_out_at == sqlite_rt.now()
    assert how_many(sqlite_rt, OptOutRow) == 1
    assert how_many(sqlite_rt, OpenQuestionRow) == 0
    assert [row.state for row in all_of(sqlite_rt, AttemptRow, AttemptRow.channel == "voice")] == ["cancelled"]


def test_stop_said_again_gets_no_second_confirmation(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("Stopp")

    assert amina.texts("STOPP!!") == ""
    assert amina.texts("Hallo?") == ""
    assert how_many(sqlite_rt, OptOutRow) == 1


@pytest.mark.parametrize("word", ["STOP", "Cancel", "END", "quit", "unsubscribe", "revoke", "optout", "StopAll"])
def test_twilios_own_stop_words_are_recorded_and_left_unanswered(sqlite_rt: Runtime, invite: Invite, word: str) -> None:
    john = invite("en")
    john.written_to()

    assert john.texts(word) == ""

    assert how_many(sqlite_rt, OptOutRow) == 1
    assert the(sqlite_rt, ContactRow).opted_out_at is not None


def test_a_word_the_firm_told_the_provider_to_take_as_stop_is_one(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()

    assert amina.texts("Basta", OptOutType="STOP") == ""

    assert the(sqlite_rt, ContactRow).opted_out_at is not None


def test_help_answered_by_the_provider_is_no_answer_to_our_question(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja")

    for _ in range(3):
        assert amina.texts("HELP", OptOutType="HELP") == ""

    assert the(sqlite_rt, OpenQuestionRow).question == "reason"


@pytest.mark.parametrize(("language", "word"), [("de", "HILFE"), ("de", "Help"), ("en", "HELP"), ("en", "help!")])
def test_help_says_who_we_are_how_to_stop_and_where_a_human_is(
    sqlite_rt: Runtime, invite: Invite, language: str, word: str
) -> None:
    customer = invite(language)
    customer.written_to()

    said = customer.texts(word)

    assert said == words(language, "who", "may_we_ask_again")
    assert all(one in said for one in ("Beispiel GmbH", "STOP", "MENSCH" if language == "de" else "HUMAN"))
    assert the(sqlite_rt, OpenQuestionRow).question == "may_we_ask"


def test_a_stranger_who_asks_for_help_hears_how_to_stop_and_where_a_human_is(
    sqlite_rt: Runtime, invite: Invite
) -> None:
    stranger = invite()
    stranger.number = "+491713920077"

    said = stranger.texts("HILFE")

    assert said == words("de", "caller_unknown")
    assert all(one in said for one in ("Beispiel GmbH", "STOPP", "Beispielweg 1"))


@pytest.mark.parametrize("word", ["START", "unstop"])
def test_start_taken_by_the_provider_is_no_answer_to_our_question(
    sqlite_rt: Runtime, invite: Invite, word: str
) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja")

    for _ in range(3):
        assert amina.texts(word, OptOutType="START") == ""

    assert the(sqlite_rt, OpenQuestionRow).question == "reason"
    assert how_many(sqlite_rt, OptOutRow) == 0


@pytest.mark.parametrize("word", ["START", "UNSTOP", "YES"])
def test_start_after_a_stop_is_no_second_stop_and_brings_no_word_of_ours(
    sqlite_rt: Runtime, invite: Invite, word: str
) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("STOPP")

    assert amina.texts(word) == ""

    assert how_many(sqlite_rt, OptOutRow) == 1
    assert the(sqlite_rt, ContactRow).opted_out_at is not None


def test_yes_is_an_answer_even_where_the_provider_takes_it_as_start(sqlite_rt: Runtime, invite: Invite) -> None:
    john = invite("en")
    john.written_to()

    assert "reason" in john.texts("YES", OptOutType="START")


def test_long_after_the_end_a_word_is_a_new_one(sqlite_rt: Runtime, invite: Invite, clock: SetClock) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("nein")
    amina.texts("Danke")
    clock.advance(days=40)

    assert amina.texts("Hallo?") == words("de", "caller_unknown")


def test_start_alone_brings_nobody_back(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("Stopp")

    assert amina.texts("START", OptOutType="START") == ""

    assert the(sqlite_rt, ContactRow).opted_out_at is not None


def test_a_wish_for_a_human_is_routed_at_once(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja")

    assert amina.texts("Ich möchte mit einem Menschen sprechen") == words("de", "human")

    case = the(sqlite_rt, WarmReturnRow)
    assert case.wants_human
    assert the(sqlite_rt, InterviewRow).ended_as == "wants_human"


def test_a_human_is_also_called_after_the_end(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("nein")
    wrap_up_all(sqlite_rt)

    amina.texts("MENSCH")

    assert the(sqlite_rt, WarmReturnRow).wants_human


def test_later_means_three_months(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()

    assert amina.texts("später") == words("de", "later")

    assert str(the(sqlite_rt, ContactRow).later_until) == "2026-06-03"
    assert the(sqlite_rt, InterviewRow).ended_as == "later"
    assert the(sqlite_rt, MemberRow).state == "closed"


def test_a_wrong_person_is_asked_nothing_and_the_number_is_marked(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()

    assert amina.texts("Falsche Nummer, ich kenne Sie nicht") == words("de", "wrong_person")

    assert the(sqlite_rt, PhoneRow).wrong_person_at == sqlite_rt.now()
    wrap_up_all(sqlite_rt)
    assert how_many(sqlite_rt, WarmReturnRow) == 0


def test_why_do_you_write_gets_an_honest_answer_and_the_question_again(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()

    assert amina.texts("Warum schreiben Sie mir?") == words("de", "who", "may_we_ask_again")


def test_bought_again_ends_kindly(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()

    assert amina.texts("Ich habe letzte Woche wieder bei euch bestellt") == words("de", "bought_again")

    assert how_many(sqlite_rt, EventRow, EventRow.code == "bought_again") == 1


# ---------------------------------------------------------------- issues come first


def test_an_issue_told_stops_the_interview_and_goes_to_support(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    amina.written_to()
    amina.texts("ja")
    told = "Meine Reklamation vom Mai ist immer noch nicht bearbeitet, das Geld fehlt noch"

    assert amina.texts(told) == words("de", "issue_told")

    issue = the(rt, IssueRow)
    case = the(rt, SupportCaseRow)
    assert (issue.status, issue.source) == ("open", "interview")
    assert (case.kind, case.quote, case.issue_id) == ("issue", told, issue.id)
    assert the(rt, InterviewRow).status == "paused"


def test_an_issue_opened_meanwhile_pauses_before_the_next_question(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    amina.written_to()
    amina.texts("ja")
    with rt.transaction() as session:
        issues.open_issue(session, account_id=amina.who.account, now=rt.now(), source="staff")

    assert amina.texts("Zu teuer") == words("de", "issue_paused")

    interview = the(rt, InterviewRow)
    assert (interview.status, interview.ended_as) == ("paused", "issue")
    assert [row.text for row in all_of(rt, AnswerRow, AnswerRow.question == "reason")] == ["Zu teuer"]


def test_late_messages_do_not_pause_again_what_is_paused(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja")
    with sqlite_rt.transaction() as session:
        issues.open_issue(session, account_id=amina.who.account, now=sqlite_rt.now(), source="staff")

    for late in ("Zu teuer", "Hallo?", "Noch da?"):
        amina.texts(late)

    happened = [row.code for row in all_of(sqlite_rt, EventRow)]
    assert happened.count("interview_paused") == 1, (happened, the(sqlite_rt, InterviewRow).status)


def test_a_resolved_issue_lets_the_conversation_go_on(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja")
    with sqlite_rt.transaction() as session:
        issue = issues.open_issue(session, account_id=amina.who.account, now=sqlite_rt.now(), source="staff")
    amina.texts("Zu teuer")
    with sqlite_rt.transaction() as session:
        issues.resolve(session, issue, sqlite_rt.now(), "staff:1")

    reply = amina.texts("Danke, ist geklärt. 2")

    assert reply != words("de", "issue_paused"), reply
    assert the(sqlite_rt, InterviewRow).status == "talking"


def test_an_open_issue_and_a_wish_for_a_human_go_to_support_first(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja")
    with sqlite_rt.transaction() as session:
        issue = issues.open_issue(session, account_id=amina.who.account, now=sqlite_rt.now(), source="staff")

    amina.texts("Ich will einen Menschen sprechen")

    case = the(sqlite_rt, SupportCaseRow)
    assert (case.kind, case.wants_human, case.issue_id) == ("issue", True, issue)
    assert how_many(sqlite_rt, WarmReturnRow) == 0
    wrap_up_all(sqlite_rt)
    assert how_many(sqlite_rt, WarmReturnRow) == 0
    with sqlite_rt.transaction() as session:
        issues.resolve(session, issue, sqlite_rt.now(), "staff:1")
    wrap_up_all(sqlite_rt)
    assert how_many(sqlite_rt, WarmReturnRow) == 1


# ---------------------------------------------------------------- late, strange, unknown


def test_a_late_answer_is_kept_and_answered_kindly_once(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("nein")

    assert amina.texts("Obwohl, ihr wart zu teuer") == words("de", "after_end")
    assert amina.texts("Hallo?") == ""

    assert "Obwohl, ihr wart zu teuer" in [row.text for row in all_of(sqlite_rt, MessageRow)]
    assert the(sqlite_rt, InterviewRow).ended_as == "refused"


def test_silence_closes_and_half_an_interview_is_kept(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja")
    amina.texts("zu teuer")

    with sqlite_rt.transaction() as session:
        interviews.expire(session, 1, sqlite_rt.now())

    interview = the(sqlite_rt, InterviewRow)
    assert (interview.status, interview.ended_as) == ("partial", "silent")
    assert the(sqlite_rt, MemberRow).state == "finished"
    assert how_many(sqlite_rt, WarmReturnRow) == 0


def test_nobody_answered_closes_without_an_answer(sqlite_rt: Runtime, invite: Invite) -> None:
    invite().written_to()

    with sqlite_rt.transaction() as session:
        interviews.expire(session, 1, sqlite_rt.now())

    assert the(sqlite_rt, InterviewRow).status == "closed"
    assert the(sqlite_rt, MemberRow).state == "closed"


def test_a_reminder_asks_the_open_question_again(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja")

    reminder = amina.written_to("2:reminder")

    assert reminder == words("de", "reminder", "reason_again")
    assert how_many(sqlite_rt, OpenQuestionRow) == 1


def test_what_the_provider_refused_was_never_said(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()

    with sqlite_rt.transaction() as session:
        interviews.withdraw(session, session.get_one(AttemptRow, 1), sqlite_rt.now())

    for table in (InterviewRow, OpenQuestionRow, MessageRow, AnswerRow):
        assert how_many(sqlite_rt, table) == 0


def test_what_the_crm_knows_is_not_asked(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite(left_on=rows.date(2025, 7, 1), left_reason="price")
    amina.written_to()

    reply = amina.texts("ja")

    assert "der Preis" in reply
    assert all_of(sqlite_rt, AnswerRow)[0].status == "skipped"


def test_somebody_addressed_as_du_is_addressed_as_du(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    with sqlite_rt.transaction() as session:
        session.get_one(ContactRow, amina.who.contact).address_form = "du"

    assert amina.written_to().startswith("Hallo, hier schreibt der automatische Dienst")
    assert amina.texts("ja") == words("de", "ack_yes", "reason", form="du")


def test_a_message_delivered_five_times_is_one(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    amina.written_to()
    message = sid("SM")

    replies = {amina.texts("ja", message) for _ in range(5)}

    assert len(replies) == 1
    assert how_many(rt, AnswerRow, AnswerRow.question == "may_we_ask") == 1
    assert how_many(rt, MessageRow) == 3


def test_an_old_message_replayed_later_changes_nothing(sqlite_rt: Runtime, invite: Invite, clock: SetClock) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja", "SM" + "f" * 32)
    amina.texts("zu teuer")
    before = how_many(sqlite_rt, AnswerRow)
    clock.advance(hours=1)

    amina.texts("ja", "SM" + "f" * 32)

    assert how_many(sqlite_rt, AnswerRow) == before


def test_a_text_from_an_unknown_number_gets_a_neutral_answer_and_stop_works(sqlite_rt: Runtime, invite: Invite) -> None:
    stranger = invite()
    stranger.number = "+491713920077"

    assert stranger.texts("Hallo, wer ist da?") == words("de", "caller_unknown")
    assert stranger.texts("STOPP") != ""
    assert [row.contact_id for row in all_of(sqlite_rt, OptOutRow)] == [None]
    assert stranger.texts("Hallo?") == ""


def test_an_answering_machine_is_not_answered_forever(sqlite_rt: Runtime, invite: Invite) -> None:
    stranger = invite()
    stranger.number = "+491713920077"

    replies = [stranger.texts("Ich bin zurzeit nicht im Büro.") for _ in range(12)]

    assert 0 < sum(reply != "" for reply in replies) <= 5


def test_a_customer_without_an_open_question_is_answered_and_heard(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()

    assert amina.texts("Hallo?") == words("de", "caller_unknown")
    assert amina.texts("Ich möchte mit einem Mitarbeiter sprechen") == words("de", "human")
    assert the(sqlite_rt, SupportCaseRow).wants_human
    assert amina.texts("Später bitte") == words("de", "later")
    assert the(sqlite_rt, ContactRow).later_until is not None


def test_a_picture_without_words_is_asked_again(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()

    assert words("de", "silence") in amina.texts("", NumMedia="1")


@pytest.mark.parametrize("missing", ["MessageSid", "From", "To", "Body"])
def test_a_message_without_a_needed_field_is_refused_with_the_reason(
    sqlite_rt: Runtime, invite: Invite, missing: str
) -> None:
    amina = invite()
    form = {"MessageSid": sid("SM"), "From": amina.number, "To": amina.ours, "Body": "ja"}
    del form[missing]

    response = post(sqlite_rt, amina.client, "/twilio/sms", form)

    assert 400 <= response.status_code < 500
    assert missing in response.get_data(as_text=True)
