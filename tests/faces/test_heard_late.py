"""What people wished for in a message that our web missed: it comes, though nothing can be said back."""

import pytest

from campaigns.attempts import Heard
from tests.faces.conftest import Meet
from tests.faces.somebody import Somebody
from tests.faces.test_info_by_text import opens_their_page, waits_for_support
from tests.hearing.stage import all_of, sid
from winback.channels.twilio_answers import Found
from winback.store.campaigns import AttemptRow
from winback.store.interviews import MessageRow
from workers import jobs, process


def missed(amina: Somebody, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """They wrote it while our web was away; now the list is read."""
    stage, customer = amina.stage, amina.customer
    monkeypatch.setattr(process, "runtime", lambda: stage.rt)
    monkeypatch.setattr(process, "channel", lambda: stage.channel)
    at = stage.rt.now()
    stage.channel.written.append(
        Found(Heard(sid("SM"), "received"), customer.number, at, text, customer.ours, "inbound")
    )
    stage.later(minutes=20)
    assert jobs.hear_missed() == 1


def steps(amina: Somebody) -> list[str]:
    return [row.step for row in all_of(amina.stage.rt, AttemptRow)]


def test_the_link_to_their_own_page_comes_by_a_message_of_its_own(meet_once: Meet, monkeypatch) -> None:
    amina = meet_once()
    amina.gets()
    missed(amina, "Was haben Sie über mich gespeichert?", monkeypatch)

    message = amina.gets()

    assert opens_their_page(amina, message.text)
    assert steps(amina) == ["0:sms", "wish:info"]
    assert waits_for_support(amina) == [("data_wish", "2026-03-31")]


def test_so_does_that_of_somebody_whose_talk_is_over_long_since(meet_once: Meet, monkeypatch) -> None:
    amina = meet_once()
    amina.gets()
    amina.stage.later(days=40)
    missed(amina, "Was haben Sie über mich gespeichert?", monkeypatch)

    assert steps(amina) == ["0:sms", "wish:info"]
    assert waits_for_support(amina) == [("data_wish", "2026-05-10")]


@pytest.mark.parametrize(
    ("wish", "step", "channel"), [("Link", "wish:link", "sms"), ("Rufen Sie mich lieber an", "wish:voice", "voice")]
)
def test_whoever_wishes_to_go_on_elsewhere_goes_on_there(
    meet_once: Meet, monkeypatch, wish: str, step: str, channel: str
) -> None:
    amina = meet_once()
    amina.gets()
    missed(amina, wish, monkeypatch)

    assert amina.gets().channel == channel
    assert steps(amina) == ["0:sms", step]


def test_what_was_never_said_stands_in_no_thread(meet_once: Meet, monkeypatch) -> None:
    amina = meet_once()
    amina.gets()
    missed(amina, "Ja", monkeypatch)

    said = [(row.direction, row.text) for row in all_of(amina.stage.rt, MessageRow)]
    assert [who for who, _ in said] == ["us", "them"]
    assert said[-1] == ("them", "Ja")
