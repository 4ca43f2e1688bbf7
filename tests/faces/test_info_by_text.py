"""Asked on the phone what we hold: one message with the link to their own page, or support by the law's last day."""

import re
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from sqlalchemy import update

from tests.faces.conftest import Meet
from tests.faces.somebody import Somebody
from tests.gate import rows
from tests.hearing.stage import all_of, how_many, words
from winback.services.gate import blocks
from winback.services.permission import opt_outs
from winback.services.person import links
from winback.store.campaigns import AttemptRow, MemberRow
from winback.store.crm import ContactRow, PhoneRow
from winback.store.house import LinkRow
from winback.store.interviews import MessageRow
from winback.store.permission import ConsentRow
from winback.store.returns import SupportCaseRow

CALLS = {"steps": [{"day": 0, "kind": "voice"}]}
ASKS = "Was haben Sie über mich gespeichert?"
SOON = words("de", "info_by_text", moment="in wenigen Minuten", face="voice")
TOKEN = re.compile(r"/c/([0-9A-Za-z]{13}) ")


def called(meet: Meet) -> SimpleNamespace:
    """Somebody on a call of ours, at the first question."""
    amina = meet(**CALLS)
    call = amina.gets()
    return SimpleNamespace(who=amina, call=call, line=amina.answers(call))


def opens_their_page(amina: Somebody, text: str | None) -> bool:
    found = TOKEN.search(text or "")
    assert found, text
    with amina.stage.rt.reading() as session:
        link = links.opened(session, found[1], links.OWN_PAGE, amina.stage.rt.now())
    return link.contact_id == amina.customer.who.contact


def waits_for_support(amina: Somebody) -> list[tuple[str, str | None]]:
    return [(row.kind, str(row.due_on)) for row in all_of(amina.stage.rt, SupportCaseRow)]


def test_the_caller_hears_that_a_link_comes_and_one_message_brings_it(meet: Meet) -> None:
    on = called(meet)

    line = on.line.says(ASKS)
    message = on.who.gets()

    assert line.said.startswith(SOON), line.said
    assert not line.over  # the question is asked once more
    assert (message.channel, message.to) == ("sms", on.who.customer.number)
    assert opens_their_page(on.who, message.text)
    assert "STOPP" in (message.text or "")
    assert len(message.text or "") <= 320
    kept = "".join(row.text for row in all_of(on.who.stage.rt, MessageRow))
    assert "/c/…" in kept
    assert on.who.token not in kept
    assert on.who.gets_nothing()
    assert waits_for_support(on.who) == [("data_wish", "2026-03-31")]


def test_asked_twice_it_is_still_one_message(meet_once: Meet) -> None:
    on = called(meet_once)

    first, second = on.line.says(ASKS).said, on.line.says(ASKS).said
    on.who.gets()
    no_messages(on)  # what was sent was sent
    third = on.line.says(ASKS).said

    assert first == second == third
    assert on.who.gets_nothing()
    assert how_many(on.who.stage.rt, LinkRow) == 1


def test_asked_again_hours_later_it_comes_tomorrow_and_they_are_told_so(meet: Meet) -> None:
    amina = meet()
    amina.gets()
    amina.customer.calls_us().says(ASKS)
    amina.gets()  # the second of this day, where we ourselves would send one
    amina.due(hours=2)

    line = amina.customer.calls_us().says(ASKS)

    moment = "am Mittwoch, 4. März gegen 15:00 Uhr"
    assert line.said.startswith(words("de", "info_by_text", moment=moment, face="voice"))
    assert amina.gets_nothing()
    amina.due(days=1)
    assert opens_their_page(amina, amina.gets().text)


def test_it_comes_although_the_interview_has_ended_meanwhile_and_the_place_stays_as_it_was(meet_once: Meet) -> None:
    on = called(meet_once)
    line = on.line.presses("1").says(ASKS)
    while not line.over:
        line = line.presses("1")
    on.who.hangs_up(on.call, line)
    before = on.who.stage.member(on.who.customer.who.account, on.who.customer.campaign)

    message = on.who.gets()
    after = on.who.stage.member(on.who.customer.who.account, on.who.customer.campaign)

    assert opens_their_page(on.who, message.text)
    assert (after.state, after.step, after.look_again_at) == (before.state, before.step, before.look_again_at)


def test_another_wish_does_not_take_its_place(meet_once: Meet) -> None:
    on = called(meet_once)
    on.line.says(ASKS).says("rufen Sie mich lieber morgen um 10 Uhr an")

    waiting = all_of(on.who.stage.rt, AttemptRow, AttemptRow.state == "ready")
    assert [row.step for row in waiting] == ["wish:info", "wish:voice"]
    assert opens_their_page(on.who, on.who.gets().text)


def test_where_a_text_they_wished_takes_the_last_room_of_the_day_it_is_told_for_tomorrow(meet: Meet) -> None:
    amina = meet()
    amina.gets()
    amina.writes("ruf mich lieber an")
    call = amina.gets()
    amina.hangs_up(call, amina.answers(call).says("Schicken Sie mir lieber eine SMS"))

    line = amina.customer.calls_us().says(ASKS)

    moment = "am Mittwoch, 4. März gegen 15:00 Uhr"
    assert line.said.startswith(words("de", "info_by_text", moment=moment, face="voice"))
    assert "/c/" not in (amina.gets().text or "")
    assert amina.gets_nothing()
    amina.due(days=1, minutes=1)
    assert opens_their_page(amina, amina.gets().text)


def landline(on: SimpleNamespace) -> None:
    on.who.stage.change(lambda s: s.execute(update(PhoneRow).values(number_type="fixed_line")))


def shared(on: SimpleNamespace) -> None:
    on.who.stage.change(lambda s: rows.person(on.who.stage.rt, s, on.who.customer.number, "Ben"))


def no_messages(on: SimpleNamespace) -> None:
    on.who.stage.change(lambda s: s.execute(update(ConsentRow).where(ConsentRow.channel == "sms").values(given=False)))


@pytest.mark.parametrize("why", [landline, shared, no_messages], ids=["a landline", "two have it", "no permission"])
def test_where_no_message_may_go_support_has_the_wish_with_its_last_day(meet_once: Meet, why) -> None:
    on = called(meet_once)
    why(on)

    line = on.line.says(ASKS)

    assert line.said.startswith(words("de", "info", face="voice")), line.said
    assert how_many(on.who.stage.rt, AttemptRow, AttemptRow.step == "wish:info") == 0
    assert on.who.gets_nothing()
    assert waits_for_support(on.who) == [("data_wish", "2026-03-31")]


@pytest.mark.parametrize("what", ["stop", "block", "the number became another's"])
def test_what_changes_before_it_is_sent_counts(meet_once: Meet, what: str) -> None:
    on = called(meet_once)
    on.line.says(ASKS)
    who, stage = on.who.customer.who, on.who.stage
    now = stage.rt.now()
    if what == "stop":
        stage.change(lambda s: opt_outs.record(s, contact_id=who.contact, phone_hash=None, channel="rep",
                                               words="stop", doubtful=False, now=now))  # fmt: skip
    elif what == "block":
        stage.change(lambda s: blocks.block(s, who.account, "a wedding", "Olga", now))
    else:
        shared(on)

    if what == "the number became another's":
        assert "/c/" not in (on.who.gets().text or "")
    else:
        assert on.who.gets_nothing()
    assert how_many(stage.rt, LinkRow) == 0


def test_whoever_calls_us_out_of_the_blue_hears_it_too_and_at_night_it_comes_in_the_morning(meet: Meet) -> None:
    amina = meet(steps=[{"day": 0, "kind": "sms"}, {"day": 9, "kind": "reminder"}])
    amina.gets()
    amina.writes("nein danke")
    amina.stage.rt.clock.now = datetime(2026, 3, 3, 21, 0, tzinfo=UTC)  # type: ignore[attr-defined]

    line = amina.customer.calls_us().says(ASKS)
    amina.due(hours=1)
    at_night = amina.gets_nothing()
    amina.due(hours=9, minutes=5)

    moment = "am Mittwoch, 4. März gegen 08:00 Uhr"
    assert line.said == words("de", "info_by_text", moment=moment, face="voice")
    assert at_night
    assert opens_their_page(amina, amina.gets().text)


def test_with_no_campaign_that_runs_it_is_supports(meet_once: Meet) -> None:
    amina = meet_once(**CALLS)
    amina.stage.change(lambda s: s.execute(update(MemberRow).values(state="holdout")))

    line = amina.customer.calls_us().says(ASKS)

    assert line.said == words("de", "info", face="voice")
    assert waits_for_support(amina)[0][0] == "data_wish"
    assert how_many(amina.stage.rt, ContactRow) == 1
