"""Who asks to go on elsewhere gets it now, whatever we sent today: once a day each way, within the law and the gate."""

from contextlib import nullcontext
from datetime import timedelta

import pytest
from click.testing import CliRunner
from sqlalchemy import update

from campaigns.attempts import Outgoing
from tests.faces.conftest import Meet
from tests.faces.somebody import Somebody
from tests.hearing.stage import Line, all_of, words
from winback.commands.explain import explain
from winback.services.issues import issues
from winback.store.campaigns import AttemptRow, VerdictRow
from winback.store.permission import ConsentRow

SOON = "in wenigen Minuten"
TOMORROW = "am Mittwoch, 4. März gegen 15:00 Uhr"
MONDAY = "am Montag, 9. März gegen 08:00 Uhr"
TEXT, CALL = "Schicken Sie mir lieber eine SMS", "ruf mich lieber an"
WHAT_WE_HOLD = "Was haben Sie über mich gespeichert?"
FIRST_A_CALL = {"steps": [{"day": 0, "kind": "voice"}]}


def text_comes(moment: str) -> str:
    return words("de", "we_text", moment=moment, face="voice")


def called_as_asked(amina: Somebody) -> tuple[Outgoing, Line]:
    """Our text of the morning, their wish for a call, and the call."""
    amina.gets()
    amina.writes(CALL)
    call = amina.gets()
    return call, amina.answers(call)


def steps(amina: Somebody) -> list[tuple[str, str]]:
    return [(row.step, row.state) for row in all_of(amina.stage.rt, AttemptRow)]


def test_who_was_texted_today_and_asks_for_a_text_in_our_call_gets_it_now(meet: Meet) -> None:
    amina = meet()
    call, line = called_as_asked(amina)

    line.says(TEXT)
    amina.hangs_up(call, line)

    assert line.said == text_comes(SOON)
    assert amina.gets().text == words("de", "as_wished", "may_we_ask_again")
    assert "1" in amina.writes("ja")


def test_who_was_texted_today_and_asks_for_a_text_in_their_own_call_gets_it_now(meet: Meet) -> None:
    amina = meet()
    amina.gets()

    line = amina.customer.calls_us().says(TEXT)

    assert line.said == text_comes(SOON)
    assert amina.gets().text == words("de", "as_wished", "may_we_ask_again")


def test_who_went_from_our_call_to_texts_today_and_asks_for_a_call_is_called_today(meet_once: Meet) -> None:
    amina = meet_once(**FIRST_A_CALL)
    call = amina.gets()
    line = amina.answers(call).presses("1").says(TEXT)
    amina.hangs_up(call, line)
    amina.gets()

    assert amina.writes(CALL) == words("de", "we_call", moment=SOON)
    assert amina.gets().channel == "voice"


def test_a_second_text_on_the_same_day_comes_tomorrow(meet: Meet) -> None:
    amina = meet()
    amina.gets()
    amina.customer.calls_us().says(TEXT)
    amina.gets()

    line = amina.customer.calls_us().says(TEXT)

    assert line.said == text_comes(TOMORROW)
    amina.due(hours=4)
    assert amina.gets_nothing()
    amina.due(hours=20)
    assert amina.gets().channel == "sms"


def test_to_and_fro_ends_at_what_the_law_allows_a_day(meet_once: Meet) -> None:
    amina = meet_once()
    call, line = called_as_asked(amina)
    amina.hangs_up(call, line.says(TEXT))
    amina.gets()  # the third of this day

    assert amina.writes(CALL) == words("de", "we_call", moment=TOMORROW)
    assert amina.customer.calls_us().says(TEXT).said == text_comes(TOMORROW)
    assert amina.gets_nothing()


def test_of_two_promises_for_a_day_with_room_for_one_the_second_is_told_for_later_and_kept(meet: Meet) -> None:
    amina = meet()
    call, line = called_as_asked(amina)
    link = line.says(WHAT_WE_HOLD).said  # the third of this day, and not sent yet

    line.says(TEXT)
    amina.hangs_up(call, line)

    assert link.startswith(words("de", "info_by_text", moment=SOON, face="voice"))
    assert line.said == text_comes(TOMORROW)
    assert "/c/" in (amina.gets().text or "")
    assert amina.gets_nothing()
    amina.due(days=1, minutes=1)
    assert amina.gets().text == words("de", "as_wished", "may_we_ask_again")


@pytest.mark.parametrize(("later", "kept"), [(timedelta(minutes=20), True), (timedelta(hours=6), False)])
def test_a_promise_that_finds_no_room_yet_waits_for_it_as_long_as_that_day_is_open(
    meet: Meet, later: timedelta, kept: bool
) -> None:
    amina = meet()
    amina.gets()
    amina.customer.calls_us().says(TEXT)
    amina.gets()
    amina.customer.calls_us().says(TEXT)
    rt, today = amina.stage.rt, AttemptRow.state == "accepted"  # left us later than was known when it was promised
    amina.stage.change(lambda s: s.execute(update(AttemptRow).where(today).values(intent_at=rt.now() + later)))

    amina.due(days=1)
    assert amina.gets_nothing()
    assert steps(amina)[-1] == ("wish:sms", "ready" if kept else "suppressed")
    assert all_of(rt, AttemptRow)[-1].why == "contact_limit"
    amina.due(minutes=20)
    assert amina.gets().channel == "sms" if kept else amina.gets_nothing()


def test_a_promise_of_next_week_takes_no_room_from_today(meet_once: Meet) -> None:
    amina = meet_once()
    call, line = called_as_asked(amina)
    amina.hangs_up(call, line.says("rufen Sie mich lieber nächsten Dienstag um 10 Uhr an"))

    link = amina.customer.calls_us().says(WHAT_WE_HOLD).said

    assert "Dienstag, 10. März" in line.said

    assert link.startswith(words("de", "info_by_text", moment=SOON, face="voice"))
    assert "/c/" in (amina.gets().text or "")


def test_what_the_campaign_had_sent_before_does_not_hold_what_they_ask_for(meet_once: Meet) -> None:
    kinds = enumerate(("sms", "sms", "reminder"))
    amina = meet_once(steps=[{"day": 4 * place, "kind": kind} for place, kind in kinds])
    for _ in range(2):
        amina.gets()
        amina.due(days=4, hours=1)
    _, line = called_as_asked(amina)  # the fourth of a campaign in which we ourselves would send three

    assert line.says(TEXT).said == text_comes(SOON)
    assert amina.gets().channel == "sms"


def test_the_link_to_their_own_page_is_no_change_of_face(meet_once: Meet) -> None:
    amina = meet_once(**FIRST_A_CALL)
    line = amina.answers(amina.gets()).presses("1").says(WHAT_WE_HOLD)
    amina.gets()

    assert line.says(TEXT).said == text_comes(SOON)
    assert amina.gets().text == words("de", "as_wished", "reason_again")


def test_without_permission_for_texts_they_are_told_so_and_asked_on_in_the_call(meet: Meet) -> None:
    amina = meet()
    _, line = called_as_asked(amina)
    amina.stage.change(lambda s: s.execute(update(ConsentRow).where(ConsentRow.channel == "sms").values(given=False)))

    line.says(TEXT)

    assert line.said == words("de", "no_text", "may_we_ask_again", face="voice")
    assert not line.over
    assert amina.gets_nothing()


def test_on_a_sunday_both_ways_wait_for_monday_morning(meet: Meet) -> None:
    amina = meet()
    amina.gets()
    amina.stage.later(days=5)

    assert amina.customer.calls_us().says(TEXT).said == text_comes(MONDAY)
    assert amina.writes(CALL) == words("de", "we_call", moment=MONDAY)
    assert amina.gets_nothing()
    amina.due(hours=17)
    assert amina.gets().channel == "voice"  # the newer wish, and one of them


@pytest.mark.parametrize("opened", ["before", "after"])
def test_with_an_unresolved_issue_nothing_goes_out(meet: Meet, opened: str) -> None:
    amina = meet()
    _, line = called_as_asked(amina)
    who, now = amina.customer.who, amina.stage.rt.now()
    wishes = [lambda: line.says(TEXT)]
    issue = lambda: amina.stage.change(  # noqa: E731  one of two deeds whose order is what counts
        lambda s: issues.open_issue(s, account_id=who.account, source="desk", kind="complaint", subject="x", now=now)
    )

    for deed in [issue, *wishes] if opened == "before" else [*wishes, issue]:
        deed()

    assert (line.said == text_comes(SOON)) is (opened == "after")
    assert amina.gets_nothing()


def test_the_ledger_and_winback_explain_say_that_they_asked_for_it(meet: Meet, monkeypatch: pytest.MonkeyPatch) -> None:
    amina = meet()
    amina.gets()
    amina.customer.calls_us().says(TEXT)
    amina.gets()
    rt = amina.stage.rt
    monkeypatch.setattr("winback.commands.explain.opened", lambda: nullcontext(rt))

    told = CliRunner().invoke(explain, [amina.customer.number], catch_exceptions=False).output

    first, second = all_of(rt, VerdictRow, VerdictRow.moment == "intent")
    assert first.gave_way is None
    assert second.gave_way["code"] == "asked_for"
    assert {name: second.gave_way["facts"][name] for name in ("per", "allowed", "made")} == {
        "per": "day", "allowed": 1, "made": 1,
    }  # fmt: skip
    assert (
        "go. Asked for by the person on 3 Mar 2026; else our own limit would hold: within 24 hours at most 1." in told
    )
    assert told.count("asked for by the person on Tue 3 Mar 2026, 15:00") == 1
    assert steps(amina) == [("0:sms", "accepted"), ("wish:sms", "accepted")]
