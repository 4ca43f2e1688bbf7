"""Whoever says when a colleague may call hears who will, and when: by message, on the phone, on the page."""

import pytest
from sqlalchemy import update

from tests.faces.conftest import Meet
from tests.faces.somebody import Somebody
from tests.hearing.stage import all_of, how_many
from tests.hearing.test_promised_calls import hire
from winback.services.talking import routing
from winback.store.crm import ContactRow
from winback.store.interviews import InterviewRow
from winback.store.returns import CallPromiseRow, WarmReturnRow

UNTIL_EIGHT = {str(day): ["10:00", "20:00"] for day in range(5)}
TO_THE_LAST = ("5", "3", "2")  # the need is gone, no news, satisfied: then "may a colleague call you?"
THURSDAY = "Frau Huber ruft Sie am Donnerstag, 5. März zwischen 18 und 19 Uhr an."
YES = "Ja, Donnerstag um sechs"


def by_message(amina: Somebody) -> str:
    amina.gets()
    for answer in ("ja", *TO_THE_LAST):
        amina.writes(answer)
    return amina.writes(YES)


def on_the_phone(amina: Somebody) -> str:
    line = amina.answers(amina.gets())
    for key in ("1", *TO_THE_LAST):
        line = line.presses(key)
    return line.says(YES).said


def calling_back(amina: Somebody) -> str:
    amina.gets()
    line = amina.customer.calls_us()
    for key in ("1", *TO_THE_LAST):
        line = line.presses(key)
    return line.says(YES).said


def on_the_page(amina: Somebody) -> str:
    amina.gets()
    amina.writes("Link")
    amina.presses("Ja, gern")
    for number in TO_THE_LAST:
        amina.presses(amina.buttons()[int(number) - 1])
    return amina.says(YES)


FACES = {"sms": by_message, "voice": on_the_phone, "back": calling_back, "web": on_the_page}


@pytest.mark.parametrize("face", FACES)
def test_yes_on_thursday_at_six_is_a_promise_by_name_on_every_face(meet: Meet, face: str) -> None:
    amina = meet(steps=[{"day": 0, "kind": "voice" if face == "voice" else "sms"}])
    anna = hire(amina.stage.rt, hours=UNTIL_EIGHT)

    said = FACES[face](amina)

    assert THURSDAY in said
    (kept,) = all_of(amina.stage.rt, CallPromiseRow)
    assert (kept.staff_id, kept.interview_id, kept.state) == (anna, all_of(amina.stage.rt, InterviewRow)[0].id, "open")


def test_where_nobody_is_free_then_no_hour_is_named(meet_once: Meet) -> None:
    amina = meet_once()
    hire(amina.stage.rt)  # until five

    assert "dann ruft Sie jemand aus unserem Team an" in by_message(amina)
    assert how_many(amina.stage.rt, CallPromiseRow) == 0


@pytest.mark.parametrize(
    ("says", "promised"),
    [("Ja", 0), ("Ja, irgendwann im Herbst", 0), ("Ja, nächste Woche", 1), ("Ja, rufen Sie mich gern an", 1)],
)
def test_a_bare_yes_takes_nobodys_hour(meet_once: Meet, says: str, promised: int) -> None:
    amina = meet_once()
    hire(amina.stage.rt)
    amina.gets()
    for answer in ("ja", *TO_THE_LAST):
        amina.writes(answer)

    amina.writes(says)

    assert how_many(amina.stage.rt, CallPromiseRow) == promised


@pytest.mark.parametrize(
    ("language", "yes", "heard"),
    [
        ("en", "Yes, Thursday at six", "Frau Huber will call you on Thursday, March 5 between 6 pm and 7 pm."),
        ("fr", "Oui, jeudi à 18 heures", "Frau Huber vous appellera le jeudi 5 mars entre 18 et 19 heures."),
    ],
)
def test_they_hear_it_in_their_language(meet_once: Meet, language: str, yes: str, heard: str) -> None:
    amina = meet_once(languages=[language, "de"], language=language)
    amina.stage.change(lambda session: session.execute(update(ContactRow).values(language=language)))
    hire(amina.stage.rt, hours=UNTIL_EIGHT)
    amina.gets()
    for answer in ("1" if language == "en" else "oui", *TO_THE_LAST):
        amina.writes(answer)

    assert heard in amina.writes(yes)


@pytest.mark.parametrize("says", ["In einer Stunde", "Ja, in einer Stunde", "Rufen Sie mich in einer Stunde an"])
def test_in_an_hour_is_the_hour_that_begins_then(meet_once: Meet, says: str) -> None:
    amina = meet_once()
    hire(amina.stage.rt)
    amina.gets()
    for answer in ("ja", *TO_THE_LAST):
        amina.writes(answer)

    assert "Frau Huber ruft Sie heute zwischen 16 und 17 Uhr an." in amina.writes(says)


def test_with_an_invitation_after_it_the_hour_is_told_at_once_and_at_the_end(meet_once: Meet) -> None:
    amina = meet_once(script="comeback_visit")
    hire(amina.stage.rt, hours=UNTIL_EIGHT)

    invited = by_message(amina)
    end = amina.writes("ja")

    assert invited.startswith(f"Gern. {THURSDAY} ")
    assert THURSDAY in end
    assert how_many(amina.stage.rt, CallPromiseRow) == 1


def test_the_rep_finds_the_promised_hour_with_the_case(meet_once: Meet) -> None:
    amina = meet_once()
    hire(amina.stage.rt, hours=UNTIL_EIGHT)
    by_message(amina)

    interview = all_of(amina.stage.rt, InterviewRow)[0].id
    amina.stage.change(lambda session: routing.wrap_up(session, interview, amina.stage.rt.now()))

    (case,) = all_of(amina.stage.rt, WarmReturnRow)
    assert case.wish["when"]["words"] == YES
    assert all_of(amina.stage.rt, CallPromiseRow)[0].interview_id == case.interview_id
