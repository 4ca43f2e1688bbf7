"""Whoever thanks is not told that nothing is open; what they say to what we told them reaches a person."""

import pytest

from campaigns.answers import only_thanks
from tests.conftest import SetClock
from tests.gate import rows
from tests.hearing.conftest import Invite
from tests.hearing.stage import Customer, all_of, how_many, words
from tests.hearing.test_promised_calls import hire
from tests.hearing.test_wants_an_update import update_campaign_runs
from winback.runtime import Runtime
from winback.services.talking import messages
from winback.store.crm import ContactRow
from winback.store.interviews import MessageRow
from winback.store.returns import SupportCaseRow
from winback.words import starter_words

SAID = {
    "de": ("Danke!", "ok", "Alles klar, vielen Dank 👍🏽", "Super, bis dann"),
    "en": ("Thanks", "OK great, thank you!", "👍", "Thanks for letting me know"),
    "fr": ("Merci !", "D'accord, merci beaucoup", "ok"),
}
MORE = {
    "de": ("Danke, wann denn?", "ok?", "Danke, bitte am Freitag", "Ja", "Nein danke", "👎", "", "..."),
    "en": ("Thanks but no thanks", "ok when?", "yes please", "no"),
    "fr": ("Merci, mais trop cher", "oui", "ok ?"),
}


@pytest.mark.parametrize("language", SAID)
def test_thanks_are_told_from_what_asks_for_something(language: str) -> None:
    known = starter_words()[language]["accept"]["thanks"]

    assert [one for one in SAID[language] if not only_thanks(one, known)] == []
    assert [one for one in MORE[language] if only_thanks(one, known)] == []


# ---------------------------------------------------------------- after a promised call


def test_thanks_for_a_promised_call_are_answered_with_it_once_a_day(
    rt: Runtime, invite_both: Invite, clock: SetClock
) -> None:
    hire(rt, "Sonja Stein", "Frau Stein", roles=["support"])
    amina = invite_both()
    amina.texts("Bitte soll mich ein Mitarbeiter anrufen")

    assert amina.texts("Danke!") == "Gern geschehen. Frau Stein ruft Sie heute zwischen 16 und 17 Uhr an."
    assert amina.texts("ok") == ""
    assert amina.texts("Super") == ""
    clock.advance(days=1, minutes=1)
    assert amina.texts("Danke noch") == words("de", "thanks")  # its hour is over: nothing is promised any more
    assert how_many(rt, SupportCaseRow) == 1
    assert [row.text for row in all_of(rt, MessageRow) if row.direction == "them"][1:] == [
        "Danke!", "ok", "Super", "Danke noch"
    ]  # fmt: skip


def test_after_an_interview_it_is_the_same(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt)
    john = invite("en")
    john.written_to()
    john.texts("Human")

    assert john.texts("thanks") == "You're welcome. Frau Huber will call you today between 10 am and 11 am."
    assert john.texts("ok") == ""


def test_whoever_asks_something_before_the_call_hears_when_it_comes(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt, "Sonja Stein", "Frau Stein", roles=["support"])
    amina = invite()
    amina.texts("Bitte soll mich ein Mitarbeiter anrufen")

    assert amina.texts("Hallo?") == "Frau Stein ruft Sie heute zwischen 16 und 17 Uhr an."


def test_thanks_where_nothing_is_promised(sqlite_rt: Runtime, invite: Invite) -> None:
    amina = invite()
    stranger = invite(number="+491713920078", name="Nobody")
    stranger.number = "+491713920077"

    assert amina.texts("Danke") == words("de", "thanks")
    assert amina.texts("Danke") == ""
    assert stranger.texts("Danke") == ""


def test_stop_and_a_person_are_heard_after_thanks(sqlite_rt: Runtime, invite: Invite) -> None:
    hire(sqlite_rt, "Sonja Stein", "Frau Stein", roles=["support"])
    amina = invite()
    amina.texts("Danke")

    assert "Frau Stein ruft Sie" in amina.texts("Danke, und bitte soll mich ein Mitarbeiter anrufen")
    assert "keine weiteren Nachrichten" in amina.texts("Danke, aber STOPP")
    assert all_of(sqlite_rt, ContactRow)[0].opted_out_at is not None


# ---------------------------------------------------------------- to what we told them


def told_what_is_new(rt: Runtime, *customers: Customer) -> None:
    """The one message of an update campaign went out to them."""
    campaign, now = update_campaign_runs(rt, customers[0].campaign), rt.now()
    with rt.transaction() as session:
        for one in customers:
            place = rows.member(session, campaign, one.who, now, "finished")
            rows.attempt(session, campaign, place, one.who, now, "delivered", intent_at=now)


def test_what_they_say_to_what_is_new_reaches_a_person_with_all_their_words(rt: Runtime, invite_both: Invite) -> None:
    amina = invite_both()
    told_what_is_new(rt, amina)

    assert amina.texts("Das klingt gut, ich bestelle zwei Kilo") == words("de", "promise_heard")
    assert amina.texts("Und den neuen Filter") == ""  # said already; it stands in the thread of the case

    (case,) = all_of(rt, SupportCaseRow)
    assert (case.kind, case.quote) == ("promise_reply", "Das klingt gut, ich bestelle zwei Kilo")
    with rt.reading() as session:
        said = [one.text for one in messages.of_case(session, None, amina.who.contact) if one.direction == "them"]
    assert said == ["Das klingt gut, ich bestelle zwei Kilo", "Und den neuen Filter"]


def test_a_yes_to_it_says_something_and_thanks_need_nobody(sqlite_rt: Runtime, invite: Invite) -> None:
    amina, john = invite(), invite("en", name="John")
    told_what_is_new(sqlite_rt, amina, john)

    assert amina.texts("Danke schön!") == words("de", "thanks")
    assert how_many(sqlite_rt, SupportCaseRow) == 0
    assert john.texts("Yes please") == words("en", "promise_heard")
    assert [case.contact_id for case in all_of(sqlite_rt, SupportCaseRow)] == [john.who.contact]


def test_it_is_heard_though_an_interview_was_over_before(sqlite_rt: Runtime, invite: Invite, clock: SetClock) -> None:
    amina = invite()
    amina.written_to()
    amina.texts("nein")
    clock.advance(hours=2)
    told_what_is_new(sqlite_rt, amina)

    assert amina.texts("Das ist ja super, dann bestelle ich wieder bei Ihnen") == words("de", "promise_heard")
    assert [case.quote for case in all_of(sqlite_rt, SupportCaseRow)] == [
        "Das ist ja super, dann bestelle ich wieder bei Ihnen"
    ]
