"""Whoever asks what we hold gets the way to their own page; nobody else's page is ever given away."""

import re

import pytest

from tests.gate import rows
from tests.hearing import conftest as hearing
from tests.hearing.stage import all_of, how_many
from winback.runtime import Runtime
from winback.services.person import links
from winback.store.house import LinkRow
from winback.store.interviews import MessageRow
from winback.store.returns import SupportCaseRow

invite = hearing.invite
QUESTION = "Welche Daten haben Sie über mich gespeichert?"
ADDRESS = re.compile(r"https?://\S+/c/([0-9A-Za-z]{13})$", re.MULTILINE)


@pytest.mark.parametrize("asks", ["INFO", "info bitte", "AUSKUNFT", QUESTION, "Was wissen Sie über mich?"])
def test_out_of_the_blue_the_answer_is_a_link(sqlite_rt: Runtime, invite: hearing.Invite, asks: str) -> None:
    amina = invite()

    reply = amina.texts(asks)

    token = ADDRESS.search(reply)
    assert token, reply
    assert len(reply) <= 160
    with sqlite_rt.reading() as session:
        link = links.opened(session, token[1], links.OWN_PAGE, sqlite_rt.now())
    assert link.contact_id == amina.who.contact
    assert token[1] not in "".join(row.text for row in all_of(sqlite_rt, MessageRow))
    assert [row.token_hash == token[1] for row in all_of(sqlite_rt, LinkRow)] == [False]


@pytest.mark.parametrize("asks", ["INFO", "Info please"])
def test_info_is_understood_in_english_too(sqlite_rt: Runtime, invite: hearing.Invite, asks: str) -> None:
    assert ADDRESS.search(invite("en").texts(asks))


def test_within_an_interview_the_link_comes_and_the_question_is_asked_again(
    sqlite_rt: Runtime, invite: hearing.Invite
) -> None:
    amina = invite()
    amina.written_to()

    reply = amina.texts(QUESTION)

    assert "/c/" in reply
    assert len(reply) <= 320
    case = all_of(sqlite_rt, SupportCaseRow)[0]
    assert (case.kind, case.due_on.isoformat()) == ("data_wish", "2026-03-31")
    assert "/c/…" in all_of(sqlite_rt, MessageRow)[-1].text


def test_a_number_of_two_people_opens_nobodys_page(sqlite_rt: Runtime, invite: hearing.Invite) -> None:
    amina = invite()
    with sqlite_rt.transaction() as session:
        rows.person(sqlite_rt, session, amina.number, "Ben")

    reply = amina.texts(QUESTION)

    assert "/c/" not in reply
    assert "Beispielweg 1" in reply
    assert how_many(sqlite_rt, LinkRow) == 0


def test_a_stranger_gets_no_link(sqlite_rt: Runtime, invite: hearing.Invite) -> None:
    amina = invite()
    amina.number = "+491713920099"

    amina.texts(QUESTION)

    assert how_many(sqlite_rt, LinkRow) == 0
