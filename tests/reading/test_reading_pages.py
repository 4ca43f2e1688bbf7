"""The list as somebody uses it: one tap a line, what it will change said before, what it has changed said after."""

import re

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from tests.hearing.conftest import Invite
from tests.reading.conftest import LONG, VAGUE, Desk, answers, finished, vague
from tests.web.conftest import make_app, sign_in
from winback.services.reading import reading_desk, reading_list
from winback.store.crm import ContactRow
from winback.store.house import SettingRow


@pytest.fixture
def mia(desk: Desk) -> FlaskClient:
    return sign_in(make_app(desk.rt), "marketing")


def page(client: FlaskClient, path: str) -> str:
    answer = client.get(path, follow_redirects=True)
    assert answer.status_code == 200, answer.get_data(as_text=True)
    return answer.get_data(as_text=True)


def next_line(client: FlaskClient) -> str:
    """The address of the next line."""
    return client.post("/reading/next").location


def test_a_line_is_confirmed_with_one_tap_and_the_next_one_is_there(desk: Desk, invite: Invite, mia) -> None:
    vague(invite())
    vague(invite(number="+491713920002", name="Bela"), LONG)
    desk.fill()
    assert "2 answers wait." in page(mia, "/reading")

    first = next_line(mia)
    shown = page(mia, first)
    text = next(one for one in (VAGUE, LONG) if one in shown)
    assert "Right as it was read" in shown
    after = mia.post(first, data={"verdict": "confirmed"})

    assert re.fullmatch(r"/reading/\d+", after.location)
    assert after.location != first
    assert "Confirmed." in page(mia, after.location)
    assert desk.answer_of(text).confidence == 1.0


def test_the_start_page_says_that_answers_wait(desk: Desk, invite: Invite, mia) -> None:
    vague(invite())
    desk.fill()

    assert "1 answer was read unsurely." in page(mia, "/")


def test_what_a_correction_changes_is_said_before_and_after(desk: Desk, invite: Invite, mia) -> None:
    finished(invite(), "Schwer zu sagen, irgendwie hat es sich mit den Kosten verlaufen.")
    with desk.rt.transaction() as session:
        reading_list.choose_sample_rate(session, 1.0, "Mia", desk.rt.now())
    desk.fill()
    line = next(f"/reading/{one.id}" for one in desk.lines() if one.question == "reason")

    before = page(mia, line)
    assert "A rep has this case with the reason" in before
    assert "The offer made stays" in before
    assert "Closes every channel at once." in before
    after = mia.post(line, data={"verdict": "corrected", "reasons": ["moved_closed"], "intent": "none"})

    told = page(mia, after.location)
    assert "Coded as Moved or closed." in told
    assert "Moved or closed" in told.split("The rep&#39;s case now says:")[1][:40]


def test_a_stop_is_closed_from_the_page(desk: Desk, invite: Invite, mia) -> None:
    vague(invite())
    desk.fill()
    line = next_line(mia)

    after = mia.post(line, data={"verdict": "corrected", "intent": "stop"})

    assert "every channel is closed" in page(mia, after.location)
    with desk.rt.reading() as session:
        assert session.scalars(select(ContactRow)).one().opted_out_at is not None


def test_an_empty_correction_comes_back_and_says_why(desk: Desk, invite: Invite, mia) -> None:
    vague(invite())
    desk.fill()

    answer = mia.post(next_line(mia), data={"verdict": "corrected", "intent": "none"})

    assert answer.status_code == 422
    assert "Choose at least one" in answer.get_data(as_text=True)


def test_a_colleagues_line_is_not_shown(desk: Desk, invite: Invite, mia) -> None:
    vague(invite())
    desk.fill()
    line = desk.next(desk.sue)

    assert mia.get(f"/reading/{line}").status_code == 409
    assert mia.post("/reading/next").location == "/reading"


def test_agreement_is_a_figure_with_its_interval_and_drawn_ones_stand_apart(desk: Desk, invite: Invite, mia) -> None:
    vague(invite())
    vague(invite(number="+491713920002", name="Bela"), LONG)
    with desk.rt.transaction() as session:
        reading_list.choose_sample_rate(session, 1.0, "Mia", desk.rt.now())
    answers(invite(number="+491713920003", name="Cem"), "Zu teuer, die Preise sind viel zu hoch.")
    desk.fill()
    for line in desk.lines():
        if line.drawn == "sample":
            desk.next()
    while (review := desk.next()) is not None:
        row = next(line for line in desk.lines() if line.id == review)
        if row.drawn == "sample":
            desk.confirms(review)
        else:
            desk.says(review, "quality", intent="bought_again")

    shown = page(mia, "/reading/agreement")

    assert "Answers read unsurely" in shown
    figures = re.findall(r'<div class="figure[^"]*"><b>([^<]+)</b><span>([^<]+)</span><small>([^<]*)<', shown)
    told = {name: (share, count) for share, name, count in figures}
    assert told["Answers read unsurely"][0] == "0%"
    assert told["Answers read unsurely"][1].startswith("0 of 2 · 0% – 66%")
    assert told["Sure answers, drawn by lot"][0] == "100%"


def test_how_many_sure_answers_are_shown_is_chosen_on_the_page(desk: Desk, mia) -> None:
    mia.post("/reading/sample", data={"percent": "7"})

    with desk.rt.reading() as session:
        assert reading_list.sample_rate(session) == 0.07
        assert session.get_one(SettingRow, reading_list.SAMPLE).changed_by.startswith("staff:")
    assert mia.post("/reading/sample", data={"percent": "170"}).status_code == 422


def test_a_line_left_is_free_again(desk: Desk, invite: Invite, mia) -> None:
    vague(invite())
    desk.fill()
    line = next_line(mia)

    mia.post(f"{line}/leave")

    with desk.rt.transaction() as session:
        assert f"/reading/{reading_desk.take_next(session, desk.sue, desk.rt.now())}" == line
