"""Whole interviews on the phone, and every way a call can go."""

import pytest
from sqlalchemy import update

from tests.conftest import SetClock
from tests.hearing.conftest import Invite
from tests.hearing.stage import Customer, Line, all_of, how_many, post, sid, words
from tests.hearing.test_sms_interviews import the, wrap_up_all
from tests.hearing.test_twiml import check
from winback.runtime import Runtime
from winback.services.issues import feeds, issues
from winback.services.talking import interviews
from winback.store.campaigns import AttemptRow, VerdictRow
from winback.store.crm import ContactRow, IssueRow
from winback.store.interviews import AnswerRow, InboxRow, InterviewRow, MessageRow
from winback.store.permission import OptOutRow
from winback.store.returns import SupportCaseRow, WarmReturnRow


def spoken(language: str, *keys: str) -> str:
    return words(language, *keys, face="voice")


def through(line: Line, answers: list[str]) -> Line:
    for answer in answers:
        line = line.presses(answer) if answer.isdigit() else line.says(answer)
        assert not line.over or answer is answers[-1], line.said
    return line


# ---------------------------------------------------------------- a whole call


@pytest.mark.parametrize(("language", "reason"), [("de", "Sie sind mir zu teuer"), ("en", "You are too expensive")])
def test_a_whole_call_becomes_a_warm_return(rt: Runtime, invite_both: Invite, language: str, reason: str) -> None:
    customer = invite_both(language)
    line = customer.picks_up(customer.attempt("voice", "1:voice"), "human")
    assert line.said == spoken(language, "opening", "may_we_ask")

    line = line.says("ja" if language == "de" else "yes").says(reason)
    for _ in range(9):
        check_twiml(line)
        if spoken(language, "permission") in line.said:
            break
        line = line.presses("1")
    line = line.presses("1")

    assert line.over
    wrap_up_all(rt)
    case = the(rt, WarmReturnRow)
    assert (case.reason, case.quote) == ("price", reason)
    assert the(rt, InterviewRow).status == "finished"
    assert {row.channel for row in all_of(rt, AnswerRow)} == {"voice"}


def check_twiml(line: Line) -> None:
    from xml.etree.ElementTree import tostring  # noqa: PLC0415

    check(tostring(line.twiml, encoding="unicode"))


def test_keys_alone_lead_through_the_whole_call(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice"), "human")

    steps = 0
    while not line.over and steps < 12:
        line, steps = line.presses("1"), steps + 1

    assert line.over
    wrap_up_all(sqlite_rt)
    assert the(sqlite_rt, WarmReturnRow).reason == "price"


def test_an_interview_begun_in_writing_goes_on_where_it_stands(
    sqlite_rt: Runtime, invite: Invite, clock: SetClock
) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja")
    clock.advance(days=3)

    line = amina.picks_up(amina.attempt("voice", "1:voice"), "human")

    assert line.said == spoken("de", "reminder", "reason_again")
    line.says("Der Preis war zu hoch")
    assert how_many(sqlite_rt, InterviewRow) == 1
    assert [row.channel for row in all_of(sqlite_rt, AnswerRow) if row.question == "reason"] == ["voice"]
    assert "anrufen" in through_texts(amina)


def through_texts(customer: Customer) -> str:
    reply = ""
    for _ in range(9):
        reply = customer.texts("1")
        if "anrufen" in reply:
            break
    return reply


# ---------------------------------------------------------------- who picked up


@pytest.mark.parametrize("who", ["machine_start", "machine_end_beep", "machine_end_silence", "machine_end_other"])
def test_a_machine_hears_one_neutral_sentence(sqlite_rt: Runtime, invite: Invite, who: str) -> None:
    amina = invite()

    line = amina.picks_up(amina.attempt("voice", "1:voice"), who)

    assert line.over
    assert line.said == spoken("de", "machine")
    assert "lange nicht" not in line.said
    assert how_many(sqlite_rt, InterviewRow) == 0


def test_a_fax_hears_nothing(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()

    line = amina.picks_up(amina.attempt("voice", "1:voice"), "fax")

    assert (line.over, line.said) == (True, "")


@pytest.mark.parametrize("who", [None, "unknown"])
def test_as_long_as_nobody_knows_who_listens_nothing_is_said_about_them(
    sqlite_rt: Runtime, invite: Invite, who: str | None
) -> None:
    amina = invite()

    line = amina.picks_up(amina.attempt("voice", "1:voice"), who)

    assert line.said == spoken("de", "neutral")
    assert line.presses("1").said == spoken("de", "after_neutral", "may_we_ask")


@pytest.mark.parametrize("heard", ["Hallo?", "Müller", "Ja, bitte?", "Wer ist denn da?"])
def test_a_person_who_says_their_name_is_spoken_with(sqlite_rt: Runtime, invite: Invite, heard: str) -> None:
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice"))

    assert line.says(heard).said == spoken("de", "opening", "may_we_ask")


@pytest.mark.parametrize(
    "heard",
    [
        "Hier ist die Mailbox von Familie Müller",
        "Bitte hinterlassen Sie eine Nachricht nach dem Ton",
        "Hi you have reached the Johnsons we cannot come to the phone right now",
        "Guten Tag Sie sind verbunden mit dem Anschluss von Petra und Hans Mustermann wir freuen uns",
    ],
)
def test_a_machines_greeting_is_left_in_peace(sqlite_rt: Runtime, invite: Invite, heard: str) -> None:
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice"))

    line = line.says(heard)

    assert (line.over, line.said) == (True, "")
    assert the(sqlite_rt, AttemptRow).answered_by == "machine"


def test_silence_after_the_neutral_sentence_ends_the_call(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice")).is_silent()

    assert (line.over, line.said) == (True, "")
    assert how_many(sqlite_rt, InterviewRow) == 0


def test_a_machine_noticed_during_the_call_ends_it(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice"), "human")
    with sqlite_rt.transaction() as session:
        session.execute(update(AttemptRow).values(answered_by="machine"))

    line = line.says("Nach dem Ton bitte sprechen")

    assert (line.over, line.said) == (True, "")
    assert how_many(sqlite_rt, AnswerRow) == 0


def test_whoever_presses_keys_is_no_machine_whatever_the_provider_thinks(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice"))
    with sqlite_rt.transaction() as session:
        session.execute(update(AttemptRow).values(answered_by="machine"))

    line = line.presses("1")
    assert line.said == spoken("de", "after_neutral", "may_we_ask")
    with sqlite_rt.transaction() as session:
        session.execute(update(AttemptRow).values(answered_by="machine"))

    assert not line.presses("1").over


@pytest.mark.parametrize(("said", "key"), [("9", "stopped"), ("0", "human")])
def test_an_exit_at_the_neutral_sentence_is_taken_at_once(
    sqlite_rt: Runtime, invite: Invite, said: str, key: str
) -> None:
    amina = invite()

    line = amina.picks_up(amina.attempt("voice", "1:voice")).presses(said)

    assert (line.over, line.said) == (True, spoken("de", key))


# ---------------------------------------------------------------- one call an attempt, and the gate again


def test_a_second_call_of_the_same_attempt_says_goodbye(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    token = amina.attempt("voice", "1:voice")
    first = amina.picks_up(token, "human")

    second = amina.picks_up(token, "human")

    assert not first.over
    assert (second.over, second.said) == (True, spoken("de", "second_call"))
    assert the(rt, AttemptRow).sid == first.call
    assert the(rt, AttemptRow).other_sids == [second.call]


def test_a_call_that_is_known_to_be_going_on_is_spoken_with(sqlite_rt: Runtime, invite: Invite) -> None:
    """The provider's news may come before it asks what to say."""
    amina = invite()
    token, call = amina.attempt("voice", "1:voice"), sid("CA")
    news = {"CallSid": call, "CallStatus": "in-progress", "From": amina.ours, "To": amina.number}
    assert post(sqlite_rt, amina.client, f"/twilio/status/{token}", news).status_code < 300

    line = amina.picks_up(token, call=call)

    assert line.said == spoken("de", "neutral")


def test_the_same_answer_asked_again_gets_the_same_twiml(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    token, call = amina.attempt("voice", "1:voice"), sid("CA")

    said = {amina.picks_up(token, "human", call).said for _ in range(3)}

    assert len(said) == 1


def test_a_turn_repeated_is_heard_once(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice"), "human")
    action = line.action

    replies = {line.post(action, {"Digits": "1"}).data for _ in range(4)}

    assert len(replies) == 1
    assert how_many(sqlite_rt, AnswerRow) == 1


def test_an_opt_out_while_the_phone_rings_is_respected(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    token = amina.attempt("voice", "1:voice")
    amina.texts("Stopp")

    line = amina.picks_up(token, "human")

    assert (line.over, line.said) == (True, spoken("de", "not_now_possible"))
    assert "opted_out" in {hold["code"] for row in all_of(sqlite_rt, VerdictRow) for hold in row.holds}


def test_an_issue_opened_while_the_phone_rings_is_respected(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    token = amina.attempt("voice", "1:voice")
    with rt.transaction() as session:
        issues.open_issue(session, account_id=amina.who.account, now=rt.now(), source="staff")

    assert amina.picks_up(token, "human").said == spoken("de", "not_now_possible")


def test_a_call_answered_after_hours_says_goodbye(sqlite_rt: Runtime, invite: Invite, clock: SetClock) -> None:
    amina = invite()
    token = amina.attempt("voice", "1:voice")
    clock.advance(hours=6)

    assert amina.picks_up(token, "human").said == spoken("de", "not_now_possible")


def test_a_call_nobody_knows_of_ends_with_an_apology(sqlite_rt: Runtime, invite: Invite) -> None:
    """Somebody is on the line all the same: a restored database may have forgotten why."""
    amina = invite()
    line = Line(amina, sid("CA"), amina.ours, amina.number).ask("/twilio/voice/" + "0" * 32, {})

    assert (line.over, line.said) == (True, spoken("de", "apology"))


# ---------------------------------------------------------------- not understood, silent, unsure


def test_silence_three_times_ends_the_call_and_the_plan_goes_on(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice"), "human")

    line = line.is_silent()
    assert not line.over
    line = line.is_silent()
    assert line.gather is not None
    assert line.gather.attrib["input"] == "dtmf"
    line = line.is_silent()

    assert (line.over, line.said) == (True, spoken("de", "silent_goodbye"))
    assert the(sqlite_rt, InterviewRow).status == "opened"
    assert amina.written_to("2:reminder").startswith("Guten Tag, noch einmal")


def test_speech_nobody_understands_ends_after_three_tries(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice"), "human")

    for _ in range(3):
        assert not line.over
        line = line.says("brabbel hmm gnx")

    assert line.over


def test_a_yes_hardly_heard_is_confirmed_by_key(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice"), "human")

    line = line.says("ja", confidence="0.2")

    assert spoken("de", "confirm_by_key") in line.said
    assert line.gather is not None
    assert line.gather.attrib["input"] == "dtmf"
    assert how_many(sqlite_rt, AnswerRow) == 0


def test_a_stop_hardly_heard_is_taken_and_shown_to_a_person(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice"), "human")

    line = line.says("rufen Sie nicht mehr an", confidence="0.2")

    assert line.over
    assert the(sqlite_rt, ContactRow).opted_out_at is not None
    assert the(sqlite_rt, OptOutRow).doubtful
    case = the(sqlite_rt, SupportCaseRow)
    assert (case.kind, case.interview_id) == ("doubtful_stop", the(sqlite_rt, InterviewRow).id)


@pytest.mark.parametrize("turns", [0, 1, 2])
@pytest.mark.parametrize(("key", "ending"), [("9", "stopped"), ("0", "human")])
def test_both_exits_work_at_every_point(sqlite_rt: Runtime, invite: Invite, turns: int, key: str, ending: str) -> None:
    amina = invite()
    line = amina.picks_up(amina.attempt("voice", "1:voice"), "human")
    for _ in range(turns):
        line = line.presses("1")

    line = line.presses(key)

    assert (line.over, line.said) == (True, spoken("de", ending))


def test_hanging_up_is_noted_and_the_plan_goes_on(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    token = amina.attempt("voice", "1:voice")
    line = amina.picks_up(token, "human").says("ja")
    over = {
        "CallSid": line.call,
        "CallStatus": "completed",
        "CallDuration": "20",
        "From": amina.ours,
        "To": amina.number,
    }

    assert post(sqlite_rt, amina.client, f"/twilio/status/{token}", over).status_code < 300

    interview = the(sqlite_rt, InterviewRow)
    assert (interview.status, interview.state["ended"], interview.ended_at) == ("talking", "hung_up", None)
    with sqlite_rt.transaction() as session:
        interviews.expire(session, interview.id, sqlite_rt.now())
    assert the(sqlite_rt, InterviewRow).ended_as == "hung_up"


# ---------------------------------------------------------------- people who call us


def test_whoever_calls_back_goes_on_at_the_open_question(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja")

    line = amina.calls_us()

    assert line.said == spoken("de", "reminder", "reason_again")
    line.says("Eure Preise sind zu hoch")
    assert [row.channel for row in all_of(sqlite_rt, AnswerRow) if row.question == "reason"] == ["voice"]


def test_a_customer_without_an_open_question_hears_who_we_are(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    line = amina.calls_us()
    assert line.said == spoken("de", "caller_known")

    line = line.presses("0")

    assert (line.over, line.said) == (True, spoken("de", "human"))
    assert the(sqlite_rt, SupportCaseRow).wants_human


def test_a_caller_who_wishes_nothing_of_us_hears_a_goodbye(sqlite_rt: Runtime, invite: Invite) -> None:
    line = invite().calls_us().presses("1")

    assert (line.over, line.said) == (True, spoken("de", "after_end"))


def test_whoever_missed_our_call_and_calls_back_is_asked(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    amina.attempt("voice", "1:voice", state="undelivered")

    line = amina.calls_us()
    assert line.said == spoken("de", "opening", "may_we_ask")
    line.says("ja").says("Eure Preise sind zu hoch")

    assert [row.channel for row in all_of(rt, AnswerRow) if row.question == "reason"] == ["voice"]
    assert the(rt, InterviewRow).status == "talking"


def test_whoever_calls_back_with_an_open_issue_is_greeted_and_not_asked(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.attempt("voice", "1:voice", state="undelivered")
    with sqlite_rt.transaction() as session:
        issues.open_issue(session, account_id=amina.who.account, now=sqlite_rt.now(), source="staff")

    assert amina.calls_us().said == spoken("de", "caller_known")
    assert how_many(sqlite_rt, InterviewRow) == 0


@pytest.mark.parametrize("wish", ["9", "Stopp, keine Anrufe mehr"])
def test_an_unknown_caller_can_opt_out(sqlite_rt: Runtime, invite: Invite, wish: str) -> None:
    stranger = invite()
    stranger.number = "+491713920077"
    line = stranger.calls_us()
    assert line.said == spoken("de", "caller_unknown")

    line = line.presses(wish) if wish == "9" else line.says(wish)

    assert (line.over, line.said) == (True, spoken("de", "stopped"))
    assert how_many(sqlite_rt, OptOutRow) == 1


@pytest.mark.parametrize("withheld", ["", "anonymous", "+266696687", "+17378742833", "+86282452253"])
def test_a_caller_without_a_number_hears_the_announcement(sqlite_rt: Runtime, invite: Invite, withheld: str) -> None:
    amina = invite()
    amina.number = withheld

    line = amina.calls_us()

    assert (line.over, line.said) == (True, spoken("de", "caller_unknown"))
    assert [row.phone_hash for row in all_of(sqlite_rt, InboxRow)] == [None]


def test_what_a_caller_without_a_number_presses_closes_no_number(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    line = Line(amina, sid("CA"), "+86282452253", amina.ours)

    line = line.ask("/twilio/voice/inbound/turn?n=1", {"Digits": "9"})

    assert line.over
    assert how_many(sqlite_rt, OptOutRow) == 0


def test_an_open_issue_is_not_talked_over_when_somebody_calls(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("ja")
    with sqlite_rt.transaction() as session:
        issues.open_issue(session, account_id=amina.who.account, now=sqlite_rt.now(), source="staff")

    line = amina.calls_us()

    assert spoken("de", "issue_paused") in line.said
    assert how_many(sqlite_rt, MessageRow, MessageRow.channel == "voice") == 0


# ---------------------------------------------------------------- when our side breaks


def test_a_caller_hears_an_apology_when_our_side_breaks(
    sqlite_rt: Runtime, invite: Invite, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = invite()
    token = amina.attempt("voice", "1:voice")

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr("winback.services.talking.calls.answered", broken)
    line = amina.picks_up(token, "human")

    assert (line.over, line.said) == (True, spoken("de", "apology"))


@pytest.mark.parametrize("n", ["", "x", "-1", "1000", "%D9%A3"])
def test_a_turn_without_its_number_ends_with_an_apology(sqlite_rt: Runtime, invite: Invite, n: str) -> None:
    amina = invite()
    line = Line(amina, sid("CA"), amina.ours, amina.number)

    line = line.ask(f"/twilio/voice/{amina.attempt('voice')}/turn?n={n}", {"Digits": "1"})

    assert (line.over, line.said) == (True, spoken("de", "apology"))


@pytest.mark.parametrize(
    ("caller", "language"),
    [
        ("+493023125001", "de"), ("+33199001234", "fr"), ("+12025550142", "en"), ("anonymous", "de"),
        ("+17378742833", "de"),
    ],
)  # fmt: skip
def test_the_apology_is_said_in_the_callers_language(
    sqlite_rt: Runtime, invite: Invite, monkeypatch: pytest.MonkeyPatch, caller: str, language: str
) -> None:
    amina = invite()

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr("winback.services.talking.calls.inbound", broken)
    line = Line(amina, sid("CA"), caller, amina.ours).ask("/twilio/voice", {"Direction": "inbound"})

    assert line.said == spoken(language, "apology")


def test_whoever_had_an_issue_is_asked_first_on_the_phone_whether_it_is_solved(
    rt: Runtime, invite_both: Invite, clock: SetClock
) -> None:
    amina = invite_both()
    with rt.transaction() as session:
        issue = issues.open_issue(session, account_id=amina.who.account, now=rt.now(), source="staff")
        issues.resolve(session, issue, rt.now(), "staff:1")
    clock.advance(days=8)
    with rt.transaction() as session:
        feeds.seen(session, "desk", rt.now())

    line = amina.picks_up(amina.attempt("voice", "1:voice"), "human")
    assert line.said.endswith(spoken("de", "is_it_solved")), line.said
    line = line.says("ja", confidence="0.1")
    assert line.said == spoken("de", "confirm_by_key", "is_it_solved_keys")
    line = line.presses("2")

    assert (line.over, line.said) == (True, spoken("de", "issue_told"))
    assert the(rt, IssueRow).status == "open"
    assert the(rt, SupportCaseRow).issue_id == issue
