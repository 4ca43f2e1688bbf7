"""What people are shown: what was read unsurely, doubtful stops first, and a few sure answers."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from tests.hearing.conftest import Invite
from tests.reading.conftest import LONG, VAGUE, Desk, answers, vague
from winback.errors import BadInput, Conflict
from winback.services.reading import reading_desk, reading_list
from winback.store.interviews import AnswerRow


def test_an_answer_read_unsurely_comes_onto_the_list_and_a_sure_one_does_not(desk: Desk, invite: Invite) -> None:
    vague(invite())
    answers(invite(number="+491713920002", name="Bela"), "Zu teuer, die Preise sind viel zu hoch.")

    assert desk.fill() == 1
    assert [(line.question, line.drawn, line.why) for line in desk.lines()] == [("reason", "unsure", ["other"])]
    assert desk.page(desk.next()).text == VAGUE


def test_filled_twice_it_is_the_same_list(desk: Desk, invite: Invite) -> None:
    vague(invite())

    assert (desk.fill(), desk.fill()) == (1, 0)


def test_there_is_nothing_to_look_for_until_somebody_answers_again(desk: Desk, invite: Invite) -> None:
    customer = vague(invite())
    desk.fill()
    with desk.rt.reading() as session:
        assert not reading_list.anything_new(session)

    customer.texts("Nichts, danke")

    with desk.rt.reading() as session:
        assert reading_list.anything_new(session)


def test_of_the_sure_answers_as_many_are_shown_as_the_firm_wants(desk: Desk, invite: Invite) -> None:
    with desk.rt.transaction() as session:
        reading_list.choose_sample_rate(session, 1.0, "Mia", desk.rt.now())
    answers(invite(), "Zu teuer, die Preise sind viel zu hoch.")

    desk.fill()

    assert {(line.question, line.drawn) for line in desk.lines()} == {("reason", "sample"), ("price", "sample")}


@pytest.mark.parametrize("share", [-0.1, 1.5])
def test_a_share_is_a_share(desk: Desk, share: float) -> None:
    with desk.rt.transaction() as session, pytest.raises(BadInput):
        reading_list.choose_sample_rate(session, share, "Mia", desk.rt.now())


def test_two_answers_that_say_the_opposite_are_shown_together(desk_both: Desk, invite_both: Invite) -> None:
    answers(invite_both(), "Die Preise waren viel zu hoch.")
    with desk_both.rt.transaction() as session:  # the next question, answered the other way round
        told = {"text": "fair", "value_confidence": 0.95, "language": "de", "version": 1}
        row = {"question": "price", "status": "answered", "text": "fair", "value": "fair", "reading": told}
        interview = desk_both.answer().interview_id
        session.add(AnswerRow(interview_id=interview, position=90, channel="sms", heard_at=desk_both.rt.now(), **row))

    desk_both.fill()

    assert {line.question: line.why for line in desk_both.lines()} == {
        "reason": ["contradiction"], "price": ["contradiction"],
    }  # fmt: skip


def test_a_doubtful_stop_comes_first(desk_both: Desk, invite_both: Invite) -> None:
    vague(invite_both())
    doubtful = invite_both(number="+491713920002", name="Bela")
    doubtful.written_to()
    doubtful.texts("Na ja, lasst gut sein mit den Nachrichten")

    desk_both.fill()

    assert [line.drawn for line in desk_both.lines()] == ["stop", "unsure"]
    assert desk_both.page(desk_both.next()).read_as.intent == "stop"


def test_each_line_is_shown_to_one_person(desk_both: Desk, invite_both: Invite) -> None:
    vague(invite_both())
    vague(invite_both(number="+491713920002", name="Bela"), LONG)
    desk_both.fill()

    first, second = desk_both.next(desk_both.mia), desk_both.next(desk_both.sue)

    assert first is not None
    assert second is not None
    assert first != second
    assert desk_both.next(desk_both.mia) == first
    with pytest.raises(Conflict):
        desk_both.page(first, desk_both.sue)


def test_a_line_nobody_speaks_about_is_somebody_elses_after_a_while(desk: Desk, invite: Invite) -> None:
    vague(invite())
    desk.fill()
    line = desk.next(desk.mia)
    assert desk.next(desk.sue) is None

    desk.rt.clock.advance(minutes=11)

    assert desk.next(desk.sue) == line


def test_a_line_put_back_is_somebody_elses_at_once(desk: Desk, invite: Invite) -> None:
    vague(invite())
    desk.fill()
    line = desk.next(desk.mia)

    with desk.rt.transaction() as session:
        reading_desk.leave(session, desk.mia, line)

    assert desk.next(desk.sue) == line


def test_what_is_kept_no_longer_is_shown_no_longer(desk: Desk, invite: Invite) -> None:
    vague(invite())
    desk.fill()
    with desk.rt.transaction() as session:
        session.execute(update(AnswerRow).values(text=None, reading={}))

    assert desk.next() is None
    with desk.rt.reading() as session:
        assert reading_desk.waiting(session) == 0


def test_speech_the_provider_hardly_made_out_is_shown(desk: Desk, invite: Invite) -> None:
    answers(invite(), "Zu teuer, die Preise sind viel zu hoch.")
    with desk.rt.transaction() as session:  # as a turn keeps what was said with a confidence of 0.01
        for row in session.scalars(select(AnswerRow).where(AnswerRow.text.is_not(None))):
            row.channel, row.reading = "voice", {**row.reading, "needs_human": True}

    desk.fill()

    assert {(one.channel, *one.why) for one in desk.lines()} == {("voice", "misheard")}


def test_the_list_is_looked_through_again_only_as_far_as_late_commits_reach(desk: Desk, invite: Invite) -> None:
    """A transaction that wrote an answer before may commit after the list was filled."""
    vague(invite())
    with desk.rt.transaction() as session:
        session.execute(update(AnswerRow).values(heard_at=desk.rt.now() - timedelta(hours=1)))
        late = desk.answer().id
        reading_list.firm.note(session, reading_list.UNTIL, {"answer": late}, desk.rt.now())

    assert desk.fill() == 0  # an hour ago: that one was looked at
    with desk.rt.transaction() as session:
        session.execute(update(AnswerRow).values(heard_at=desk.rt.now() - timedelta(minutes=1)))
    assert desk.fill() == 1
