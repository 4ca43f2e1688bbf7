"""What a word of a person changes: the code and the main reason, written down; and nobody is contacted by it."""

from threading import Barrier, Thread

import pytest
from sqlalchemy import func, select

from campaigns.answers.version import reader_version
from campaigns.facts import REASONS
from tests.hearing.conftest import Invite
from tests.reading.conftest import VAGUE, Desk, finished, vague
from winback.errors import BadInput, Conflict
from winback.services.issues import support
from winback.services.reading import reading_list
from winback.store.campaigns import AttemptRow
from winback.store.crm import ContactRow, IssueRow
from winback.store.house import EventRow
from winback.store.interviews import InterviewRow, MessageRow
from winback.store.permission import OptOutRow
from winback.store.reading import RecodingRow
from winback.store.returns import SupportCaseRow, WarmReturnRow


def listed(desk: Desk) -> int:
    desk.fill()
    line = desk.next()
    assert line is not None
    return line


def said(desk: Desk) -> tuple[int, ...]:
    """Everything that was ever sent or begun."""
    with desk.rt.reading() as session:
        tables = (AttemptRow, MessageRow)
        return tuple(session.scalar(select(func.count()).select_from(table)) or 0 for table in tables)


def test_a_correction_changes_the_code_and_keeps_the_words_and_the_old_code(desk: Desk, invite: Invite) -> None:
    vague(invite())
    line = listed(desk)
    before = desk.answer()

    first, second = [code for code in REASONS if code not in str(before.reading["reasons"])][:2]

    desk.says(line, first, second)

    after = desk.answer()
    assert (after.reason, after.confidence, after.text) == (first, 1.0, VAGUE)
    with desk.rt.reading() as session:
        kept = session.scalars(select(RecodingRow)).one()
        assert (kept.by, kept.why, kept.reader_version) == (desk.mia.actor, "person", reader_version())
        assert kept.before["reasons"] == [before.reason]
        assert kept.after["reasons"] == [first, second]
        assert "answer_coded" in session.scalars(select(EventRow.code)).all()
    assert desk.lines()[0].said_as["reasons"] == [first, second]


def test_a_confirmation_makes_it_certain_and_logs_no_change(desk: Desk, invite: Invite) -> None:
    vague(invite())
    line = listed(desk)
    reason = desk.answer().reason

    desk.confirms(line)

    assert (desk.answer().reason, desk.answer().confidence) == (reason, 1.0)
    with desk.rt.reading() as session:
        assert session.scalars(select(RecodingRow)).all() == []


def test_whoever_cannot_tell_changes_nothing(desk: Desk, invite: Invite) -> None:
    vague(invite())
    line = listed(desk)
    before = desk.answer().reading

    desk.cannot_tell(line)

    assert desk.answer().reading == before
    assert desk.next() is None


def test_a_correction_says_at_least_something(desk: Desk, invite: Invite) -> None:
    vague(invite())

    with pytest.raises(BadInput):
        desk.says(listed(desk))


def test_one_word_counts_of_two_that_are_said_at_once(desk_both: Desk, invite_both: Invite) -> None:
    vague(invite_both())
    line = listed(desk_both)
    outcomes, together = [], Barrier(2)

    def decide(reason: str) -> None:
        together.wait(20)
        try:
            desk_both.says(line, reason)
            outcomes.append(reason)
        except Conflict:
            outcomes.append("conflict")

    threads = [Thread(target=decide, args=(reason,)) for reason in ("price", "service")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert sorted(outcomes) in (["conflict", "price"], ["conflict", "service"])
    assert desk_both.answer().reason in outcomes


def _happened(desk: Desk, code: str) -> list[dict]:
    with desk.rt.reading() as session:
        return list(session.scalars(select(EventRow.facts).where(EventRow.code == code)))


def test_the_case_of_a_rep_follows_and_the_offer_that_was_made_stays(desk_both: Desk, invite_both: Invite) -> None:
    """Said before, for each reason, whether the offer still answers it; and said after."""
    finished(invite_both(), "Schwer zu sagen, irgendwie hat es sich mit den Kosten verlaufen.")
    with desk_both.rt.transaction() as session:
        reading_list.choose_sample_rate(session, 1.0, "Mia", desk_both.rt.now())
    desk_both.fill()
    line = next(one.id for one in desk_both.lines() if one.question == "reason")
    case, sent = _case(desk_both), said(desk_both)

    page = desk_both.page(line)
    done = desk_both.says(line, "moved_closed")

    assert page.has_case
    assert page.main == case.reason
    assert page.offer is not None
    assert "moved_closed" not in page.fitting or page.offer.body["kind"] == "welcome_gift"
    assert done.main is not None
    assert (done.main.before, done.main.after) == (case.reason, "moved_closed")
    assert done.main.fits is ("moved_closed" in page.fitting)
    after = _case(desk_both)
    assert (after.reason, after.confidence, after.grant_id) == ("moved_closed", 1.0, case.grant_id)
    assert after.say_first["code"] in ("moved_closed", "wants_human", "callback")
    told = {cause["code"]: cause["points"] for cause in after.causes}
    assert told["little_to_win"] < 0
    assert "fixable_reason" not in told
    assert after.priority == max(0, sum(told.values()))
    weighed = _happened(desk_both, "return_weighed")
    assert [(one["before"], one["after"]) for one in weighed] == [(case.priority, after.priority)]
    assert said(desk_both) == sent
    with desk_both.rt.reading() as session:
        assert session.scalars(select(InterviewRow)).one().state["reasons"][0] == "moved_closed"


def test_an_overheard_stop_counts_at_once_on_every_channel(desk_both: Desk, invite_both: Invite) -> None:
    customer = vague(invite_both())
    line = listed(desk_both)
    sent = said(desk_both)

    done = desk_both.says(line, intent="stop")

    assert done.effects == ("stop",)
    with desk_both.rt.reading() as session:
        assert session.scalars(select(ContactRow)).one().opted_out_at is not None
        assert [row.doubtful for row in session.scalars(select(OptOutRow))] == [False]
        assert session.scalars(select(InterviewRow)).one().status not in ("opened", "talking", "paused")
    assert said(desk_both) == sent
    assert customer.texts("ach so, und noch etwas") == ""


def test_a_stop_that_was_heard_is_not_taken_back_by_a_correction(desk: Desk, invite: Invite) -> None:
    customer = invite()
    customer.written_to()
    customer.texts("ja")
    customer.texts("Zu teuer, und bitte schreiben Sie mir nie wieder!")
    with desk.rt.transaction() as session:
        reading_list.choose_sample_rate(session, 1.0, "Mia", desk.rt.now())
    line = listed(desk)
    assert desk.page(line).read_as.intent == "stop"

    done = desk.says(line, "price")

    assert done.effects == ("stop_stays",)
    with desk.rt.reading() as session:
        assert session.scalars(select(ContactRow)).one().opted_out_at is not None


@pytest.mark.parametrize("word", ["none", "stop"])
def test_a_doubtful_stop_is_lifted_or_stays_by_a_persons_word(desk_both: Desk, invite_both: Invite, word: str) -> None:
    customer = invite_both()
    customer.written_to()
    customer.texts("Na ja, lasst gut sein mit den Nachrichten")
    line = listed(desk_both)
    assert desk_both.page(line).row.case_id is not None

    done = desk_both.confirms(line) if word == "stop" else desk_both.says(line, "other")

    closed = word == "stop"
    assert done.effects == (("stop_confirmed",) if closed else ("stop_lifted",))
    with desk_both.rt.reading() as session:
        assert (session.scalars(select(ContactRow)).one().opted_out_at is not None) is closed
        assert session.scalars(select(SupportCaseRow)).one().state == "done"


def test_a_stop_settled_by_support_is_no_line_any_more(desk: Desk, invite: Invite) -> None:
    customer = invite()
    customer.written_to()
    customer.texts("Na ja, lasst gut sein mit den Nachrichten")
    desk.fill()
    with desk.rt.transaction() as session:
        case = session.scalars(select(SupportCaseRow)).one()
        support.confirm_stop(session, case.id, "staff:9", desk.rt.now())

    assert desk.next() is None


def test_an_overheard_issue_holds_the_account_and_support_reads_it(desk: Desk, invite: Invite) -> None:
    vague(invite())

    done = desk.says(listed(desk), "unresolved_issue", intent="unresolved_issue")

    assert done.effects == ("unresolved_issue",)
    with desk.rt.reading() as session:
        assert session.scalars(select(IssueRow)).one().status == "open"
        assert session.scalars(select(SupportCaseRow)).one().quote == VAGUE


@pytest.mark.parametrize("over", [False, True])
def test_an_overheard_wish_for_a_person_reaches_one(desk: Desk, invite: Invite, over: bool) -> None:
    customer = invite()
    vague(customer)
    line = listed(desk)
    if over:
        with desk.rt.transaction() as session:
            talk = session.scalars(select(InterviewRow)).one()
            talk.status, talk.ended_as, talk.ended_at = "partial", "silent", desk.rt.now()

    desk.says(line, "price", intent="human")

    with desk.rt.reading() as session:
        cases, returns = session.scalars(select(SupportCaseRow)).all(), session.scalars(select(WarmReturnRow)).all()
    assert [(case.kind, case.wants_human) for case in cases] == ([] if over else [("human_wish", True)])
    assert [row.wants_human for row in returns] == ([True] if over else [])


@pytest.mark.parametrize("intent", ["not_now", "wrong_person", "bought_again", "distress", "data_wish", "who_are_you"])
def test_every_other_wish_has_its_usual_effect_and_nothing_is_sent(desk: Desk, invite: Invite, intent: str) -> None:
    vague(invite())
    line, sent = listed(desk), said(desk)

    done = desk.says(line, intent=intent)

    assert done.effects == (() if intent == "who_are_you" else (intent,))
    assert said(desk) == sent


def _case(desk: Desk) -> WarmReturnRow:
    with desk.rt.reading() as session:
        return session.scalars(select(WarmReturnRow)).one()
