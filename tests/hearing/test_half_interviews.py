"""Half an interview is worth a call, an invitation an appointment; a new number is kept, and not used by itself."""

from tests.hearing.conftest import Invite
from tests.hearing.stage import Customer, all_of, how_many, words
from tests.hearing.test_sms_interviews import the, wrap_up_all
from winback.runtime import Runtime
from winback.services.scripts import starters
from winback.services.talking import interviews
from winback.store.campaigns import CampaignRow, ScriptRow
from winback.store.crm import PhoneRow
from winback.store.house import EventRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.returns import SupportCaseRow, WarmReturnRow


def answers(customer: Customer, *texts: str) -> Customer:
    customer.written_to()
    for text in texts:
        customer.texts(text)
    return customer


def expire(rt: Runtime) -> None:
    with rt.transaction() as session:
        interviews.expire(session, 1, rt.now())


def test_after_three_answers_and_silence_sales_gets_a_return_that_reads_well(rt: Runtime, invite_both: Invite) -> None:
    answers(invite_both(), "ja", "Ihr seid mir zu teuer geworden", "Bei Bohne & Co ist alles günstiger")

    expire(rt)

    found = the(rt, WarmReturnRow)
    assert (the(rt, InterviewRow).status, found.reason) == ("partial", "price")
    assert found.quote in {"Ihr seid mir zu teuer geworden", "Bei Bohne & Co ist alles günstiger"}
    assert found.say_first["code"] == "price"
    assert found.say_first["facts"]["competitor"] == "Bohne & Co"
    assert found.wish["unfinished"] == 3
    assert "permission" not in {cause["code"] for cause in found.causes}


def test_two_answers_and_silence_are_kept_and_nobody_calls(sqlite_rt: Runtime, invite: Invite) -> None:
    answers(invite(), "ja", "1", "2")

    expire(sqlite_rt)

    assert the(sqlite_rt, InterviewRow).status == "partial"
    assert how_many(sqlite_rt, WarmReturnRow) == 0


def test_whoever_says_later_after_three_answers_is_not_called(sqlite_rt: Runtime, invite: Invite) -> None:
    answers(invite(), "ja", "Zu teuer", "Bei Schmidt ist es billiger", "Später bitte")

    wrap_up_all(sqlite_rt)

    assert how_many(sqlite_rt, WarmReturnRow) == 0


def test_a_yes_to_the_invitation_is_an_appointment_the_rep_sees(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    with sqlite_rt.transaction() as session:
        campaign = session.get_one(CampaignRow, amina.campaign)
        campaign.frozen = campaign.frozen | {"script": starters.latest(session, ScriptRow, "comeback_visit").id}
    amina.written_to()
    asked = amina.texts("ja")
    for _ in range(12):
        if "anrufen?" in asked:
            break
        asked = amina.texts("1")

    invited = amina.texts("ja")
    last = amina.texts("Ja gern, am Donnerstag nach fünf")

    assert words("de", "visit") in invited
    assert "stimmen wir ab" in last
    wrap_up_all(sqlite_rt)
    wish = the(sqlite_rt, WarmReturnRow).wish["appointment"]
    assert wish["words"] == "Ja gern, am Donnerstag nach fünf"
    assert (wish["invitation"], wish["when"]["weekday"]) == ("visit", 3)


def test_a_new_number_of_their_own_waits_for_a_person_and_is_never_a_number_of_ours(
    rt: Runtime, invite_both: Invite
) -> None:
    amina = answers(invite_both(), "ja")
    before = [row.e164 for row in all_of(rt, PhoneRow)]

    reply = amina.texts("Meine neue Nummer ist 0171 3920044")

    assert reply == words("de", "number_noted", "reason_again")
    case = the(rt, SupportCaseRow)
    assert (case.kind, case.quote) == ("correction", "Meine neue Nummer ist 0171 3920044")
    assert case.due_on is not None
    assert [row.e164 for row in all_of(rt, PhoneRow)] == before
    assert {row.question for row in all_of(rt, AnswerRow)} == {"may_we_ask"}


def test_a_number_that_the_wrong_person_tells_is_not_taken(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = answers(invite(), "ja")

    amina.texts("Falsche Nummer! Frau Amina hat jetzt die 0171 3920045")
    amina.texts("Ihre Nummer ist 0171 3920045")

    assert "correction" not in {case.kind for case in all_of(sqlite_rt, SupportCaseRow)}
    [number] = all_of(sqlite_rt, PhoneRow)
    assert number.wrong_person_at is not None


def test_the_second_part_of_a_message_belongs_to_the_first(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = answers(invite(), "ja", "Puh, wo soll ich da anfangen")

    reply = amina.texts("Im Grunde war es der Preis, jedes Jahr 12 % mehr")

    assert reply == words("de", "ack_added", "competition_again")
    kept = [(row.question, row.value) for row in all_of(sqlite_rt, AnswerRow)]
    assert kept[-2:] == [("reason", None), ("reason", "price")]


def test_a_child_is_thanked_and_nothing_is_kept(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    amina.written_to()

    assert amina.texts("Mein Papa ist nicht zu Hause") == words("de", "somebody_else")

    assert how_many(sqlite_rt, AnswerRow) == 0
    assert the(sqlite_rt, InterviewRow).status == "closed"


def test_a_late_correction_reaches_the_case_and_its_place_in_the_queue(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = answers(invite(), "ja", "Zu teuer, bei Schmidt ist es billiger, und der Service war gut")
    expire(sqlite_rt)
    before = the(sqlite_rt, WarmReturnRow)

    amina.texts("nein, ich meinte 5")

    after = the(sqlite_rt, WarmReturnRow)
    assert (before.reason, after.reason) == ("price", "need_gone")
    assert after.priority < before.priority
    assert {"fixable_reason"} & {cause["code"] for cause in before.causes}
    assert {"little_to_win"} & {cause["code"] for cause in after.causes}
    assert [row.facts["after"] for row in all_of(sqlite_rt, EventRow) if row.code == "return_weighed"] == [
        after.priority
    ]
