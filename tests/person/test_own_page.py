"""A person's own page (rule 71): looking changes nothing, each change is one press of a button and counts at once."""

import json
import tomllib
from collections.abc import Callable
from datetime import date
from html import unescape
from string import Formatter

import pytest
from sqlalchemy import select, text, update

from campaigns.facts import Ask
from tests.hearing.stage import all_of
from tests.person.conftest import Visitor
from winback.places import templates
from winback.runtime import Runtime
from winback.services.gate import gate
from winback.services.permission import consents
from winback.services.person import data_wishes, links
from winback.store.campaigns import AttemptRow
from winback.store.crm import AccountRow, ContactRow, PhoneRow
from winback.store.house import EventRow, LinkRow
from winback.store.interviews import InterviewRow
from winback.store.permission import ConsentRow, OptOutRow
from winback.store.returns import SupportCaseRow, WarmReturnRow
from winback.store.schema import metadata
from winback.web import customer_words

Visit = Callable[..., Visitor]
FILES = {path.stem: tomllib.loads(path.read_text()) for path in (templates() / "own_page").glob("*.toml")}


def everything(rt: Runtime) -> dict[str, list[tuple]]:
    with rt.reading() as session:
        return {
            table.name: [tuple(row) for row in session.execute(text(f'SELECT * FROM "{table.name}" ORDER BY 1'))]
            for table in metadata.sorted_tables
        }


def holds(rt: Runtime, account: int, channel: str = "sms") -> list[str]:
    with rt.reading() as session:
        return [hold.code for hold in gate.verdict(session, account, Ask(channel), rt.now(), rt.settings).holds]


# ---------------------------------------------------------------- looking


def test_the_page_says_what_we_hold_why_we_wrote_and_every_contact(visit: Visit) -> None:
    page = visit().opens().get_data(as_text=True)

    for told in ("Amina Yılmaz", "171 3920001", "Röstkaffee", "Frühling mit Amina", "Yes, you may ask me.",
                 "shop checkout", "Zu teuer geworden", "Warum kommen Sie nicht mehr?", "Alles stoppen"):  # fmt: skip
        assert told in page, told


def test_looking_changes_nothing_however_often_and_whoever_looks(rt: Runtime, visit: Visit) -> None:
    amina = visit()
    before = everything(rt)

    for path in ("", "?lang=en", "?done=stop", "/data", "/stop", "/erase", "/consent", "/later", "/call", "/correct"):
        for method in ("GET", "HEAD"):
            amina.client.open(f"/c/{amina.token}{path}", method=method)

    assert everything(rt) == before


def test_the_page_is_kept_nowhere_and_found_by_nobody(visit: Visit) -> None:
    answer = visit().opens()

    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert "Set-Cookie" not in answer.headers
    assert "<script" not in answer.get_data(as_text=True)


def test_it_speaks_the_persons_language_else_the_one_they_choose(rt: Runtime, visit: Visit) -> None:
    amina = visit()
    assert "Ihre Daten bei Beispiel GmbH" in amina.opens().get_data(as_text=True)
    assert "Your data with Beispiel GmbH" in amina.opens("?lang=en").get_data(as_text=True)

    assert "Vos données chez Beispiel GmbH" in amina.opens("?lang=fr").get_data(as_text=True)


def spoken(rt: Runtime, of_person: str | None, of_account: str | None, asked_in: str) -> None:
    with rt.transaction() as session:
        session.execute(update(ContactRow).values(language=of_person))
        session.execute(update(AccountRow).values(language=of_account))
        session.execute(update(InterviewRow).values(language=asked_in))


@pytest.mark.parametrize(
    ("of_person", "of_account", "asked_in", "read"),
    [
        ("fr", "de", "fr", "fr"),  # a German browser, and French all the same
        (None, None, "fr", "fr"),  # nobody knew their language, and they answered in French
        ("fr-BE", None, "de", "fr"),
        ("de", None, "fr", "de"),  # asked in the only language of the campaign
        ("pl", "de", "en", "de"),
        ("pl", None, "fr", "fr"),
        ("pl", "tr", "it", "en"),  # none of theirs is spoken here: English, whatever the browser reads
    ],
)
def test_it_is_read_in_the_first_of_their_languages_that_it_speaks_else_in_english(
    rt: Runtime, visit: Visit, of_person: str | None, of_account: str | None, asked_in: str, read: str
) -> None:
    amina = visit()
    spoken(rt, of_person, of_account, asked_in)

    assert f'<html lang="{read}">' in amina.opens().get_data(as_text=True)


def test_whoever_was_asked_in_french_reads_french_from_top_to_foot_and_agrees_to_it_in_french(
    rt: Runtime, visit: Visit
) -> None:
    amina = visit()
    spoken(rt, None, None, "fr")
    page = unescape(amina.opens().get_data(as_text=True))
    whole = amina.opens("/data").get_data(as_text=True)

    for told in ("Vos données chez Beispiel GmbH", "Tout arrêter", "Ce que vous nous autorisez à faire", "(JSON)",
                 "Effacer mes données", "une réclamation", "«\u00a0Yes, you may ask me.\u00a0»"):  # fmt: skip
        assert told in page, told
    foreign = {text for one in ("de", "en") for text in FILES[one].values() if "{" not in text and len(text) > 9}
    assert [text for text in foreign - set(FILES["fr"].values()) if text in page + unescape(whole)] == []
    amina.presses("consent", channel="voice", purpose="offer", wish="grant")
    (given,) = [row for row in all_of(rt, ConsentRow) if row.wording]
    assert given.wording == (
        "Oui, Beispiel GmbH peut me contacter par téléphone pour ceci\u00a0: Un appel avec une offre."
        " Je peux retirer ce consentement à tout moment."
    )


def test_a_sentence_that_a_file_of_the_firms_own_lacks_is_said_in_english(
    sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(customer_words, "_said", lambda: FILES | {"it": {"back": "Indietro"}})

    words = customer_words.CustomerWords("it", {"firm": "Beispiel GmbH", "contact": ""})

    assert words("back") == "Indietro"
    assert words("title") == "Your data with Beispiel GmbH"
    assert words.name("channel", "sms") == "by text message"


def test_every_language_has_the_same_sentences_and_gaps() -> None:
    assert {"de", "en", "fr"} <= FILES.keys()

    for language, sentences in FILES.items():
        for key in FILES["en"].keys() | sentences.keys():
            there, home = sentences.get(key), FILES["en"].get(key)
            assert there, f"{language}: {key} is missing"
            assert home, f"en: {key} is missing"
            gaps = [{name for _, name, *_ in Formatter().parse(one) if name} for one in (there, home)]
            assert gaps[0] == gaps[1], f"{language}: {key}"


# ---------------------------------------------------------------- links


def test_any_other_token_opens_nothing(visit: Visit) -> None:
    amina = visit()
    for place in range(13):
        changed = amina.token[:place] + ("A" if amina.token[place] != "A" else "B") + amina.token[place + 1 :]
        assert amina.client.get(f"/c/{changed}").status_code == 404
    for token in ("x", amina.token + "A", amina.token[:12], amina.token.swapcase(), f"{amina.token}%00", "%C3%A9" * 13):
        assert amina.client.get(f"/c/{token}").status_code == 404


@pytest.mark.parametrize("fate", ["run out", "revoked", "for something else", "erased"])
def test_a_link_that_does_not_count_any_more_shows_one_polite_page(rt: Runtime, visit: Visit, fate: str) -> None:
    amina = visit()
    address, values = amina.forms("stop")[0]
    with rt.transaction() as session:
        if fate == "revoked":
            assert links.revoke(session, amina.who.contact, rt.now(), actor="staff:1") == 1
        elif fate == "for something else":
            session.execute(update(LinkRow).values(purpose="answer"))
        elif fate == "erased":
            session.execute(update(ContactRow).values(erased_at=rt.now()))
    if fate == "run out":
        rt.clock.advance(days=31)
    before = everything(rt)

    answers = [amina.opens(), amina.opens("/data"), amina.client.post(address, data=values)]

    assert {answer.status_code for answer in answers} == {404}
    assert "Dieser Link gilt nicht" in answers[0].get_data(as_text=True)
    assert "Amina" not in answers[0].get_data(as_text=True)
    assert everything(rt) == before


def test_a_form_works_once_and_only_for_what_it_says(rt: Runtime, visit: Visit) -> None:
    amina = visit()
    address, values = amina.forms("later")[0]
    other = address.replace("/later", "/stop")

    assert amina.client.post(other, data=values).status_code == 409  # the key of another form
    assert amina.client.post(address, data={"key": ""}).status_code == 409
    assert amina.client.post(address, data={"key": values["key"][:-1] + "é"}).status_code == 409
    assert amina.client.post(address, data=values).status_code == 303
    again = amina.client.post(address, data=values)

    assert again.status_code == 409
    assert "Es ist nichts geschehen" in again.get_data(as_text=True)
    assert [row.code for row in all_of(rt, EventRow)].count("later_wished") == 1
    assert all_of(rt, OptOutRow) == []


# ---------------------------------------------------------------- changing


def test_stop_is_the_same_stop_as_everywhere(rt: Runtime, visit: Visit) -> None:
    amina = visit()
    with rt.transaction() as session:
        session.execute(update(AttemptRow).values(state="ready", intent_at=None))

    assert amina.presses("stop").status_code == 303

    assert [(row.channel, row.phone_hash) for row in all_of(rt, OptOutRow)] == [("link", amina.who.phone_hash)]
    assert [row.state for row in all_of(rt, AttemptRow)] == ["cancelled"]
    assert [row.ended_as for row in all_of(rt, InterviewRow)] == ["opted_out"]
    assert "opted_out" in holds(rt, amina.who.account)
    page = amina.opens().get_data(as_text=True)
    assert "Stopp gesagt" in page
    assert amina.forms("stop") == amina.forms("later") == []
    assert amina.forms("consent", wish="grant") == []


def test_a_permission_withdrawn_and_given_stands_in_the_chain_of_evidence(rt: Runtime, visit: Visit) -> None:
    amina = visit()

    assert amina.presses("consent", channel="sms", purpose="marketing", wish="withdraw").status_code == 303
    assert "permission_withdrawn" in holds(rt, amina.who.account)
    rt.clock.advance(minutes=1)
    assert amina.presses("consent", channel="sms", purpose="marketing", wish="grant").status_code == 303

    last = all_of(rt, ConsentRow)[-1]
    assert (last.given, last.recorded_by, last.said_at) == (True, "customer", rt.now())
    assert last.wording.startswith("Ja, Beispiel GmbH darf mich per SMS")
    assert "link" in last.evidence
    assert "permission_withdrawn" not in holds(rt, amina.who.account)
    with rt.reading() as session:
        assert consents.verify(session) == []


@pytest.mark.parametrize("wrong", [{"channel": "fax"}, {"purpose": "x"}, {"wish": "maybe"}, {"wish": ""}])
def test_a_permission_that_does_not_exist_is_not_changed(rt: Runtime, visit: Visit, wrong: dict[str, str]) -> None:
    amina = visit()
    address, values = amina.forms("consent", wish="withdraw")[0]
    before = len(all_of(rt, ConsentRow))

    assert amina.client.post(address, data=values | wrong).status_code == 422
    assert len(all_of(rt, ConsentRow)) == before


def test_later_leaves_them_alone_for_three_months(rt: Runtime, visit: Visit) -> None:
    amina = visit()

    amina.presses("later")

    assert all_of(rt, ContactRow)[0].later_until == date(2026, 6, 3)
    assert "later" in " ".join(holds(rt, amina.who.account))


def test_a_call_at_another_time_reaches_the_rep_who_works_on_it_else_support(rt: Runtime, visit: Visit) -> None:
    amina = visit()

    assert amina.presses("call", when=" ").status_code == 422
    assert amina.presses("call", when="Donnerstag nach fünf").status_code == 303

    assert all_of(rt, WarmReturnRow)[0].wish["when"] == {"words": "Donnerstag nach fünf"}
    with rt.transaction() as session:
        session.execute(update(WarmReturnRow).values(state="done"))
    amina.presses("call", when="Freitag")
    case = all_of(rt, SupportCaseRow, SupportCaseRow.kind == "human_wish")[0]
    assert (case.quote, case.wants_human) == ("Freitag", True)


def test_what_is_wrong_is_corrected_by_a_person_within_a_month(rt: Runtime, visit: Visit) -> None:
    amina = visit()

    assert amina.presses("correct", wrong=" ").status_code == 422
    assert amina.presses("correct", wrong="Ich heiße Meier mit e").status_code == 303

    case = all_of(rt, SupportCaseRow, SupportCaseRow.kind == "correction")[0]
    assert (case.quote, case.due_on) == ("Ich heiße Meier mit e", date(2026, 3, 31))
    with rt.reading() as session:
        assert case.id in [one.case_id for one in data_wishes.waiting(session, rt.now().date())]


def test_my_data_as_a_file_and_to_read(rt: Runtime, visit: Visit) -> None:
    amina = visit()
    visit("Ben", "+491713920002")

    file, readable = amina.presses("data"), amina.opens("/data").get_data(as_text=True)

    assert file.headers["Content-Disposition"] == "attachment; filename=my-data.json"
    tables = json.loads(file.data)["tables"]
    assert tables["answers"][0]["text"] == "Zu teuer geworden"
    assert tables["consents"][0]["source"]["wording"] == "Yes, you may ask me."
    assert "Ben" not in file.get_data(as_text=True) + readable
    assert "Röstkaffee" in readable
    states = {row.contact_id: row.state for row in all_of(rt, SupportCaseRow)}
    assert states[amina.who.contact] == "done"  # nobody needs to answer any more
    assert list(states.values()).count("open") == 1
    assert amina.presses("later").status_code == 303  # the page that was open is still good


def test_erase_me(rt: Runtime, visit: Visit) -> None:
    amina = visit()
    with rt.transaction() as session:
        session.execute(update(AttemptRow).values(state="ready", intent_at=None))
    assert amina.presses("erase").status_code == 422  # not without the tick

    answer = amina.presses("erase", sure="yes")

    assert answer.status_code == 200
    assert "Ihre Daten sind gelöscht" in answer.get_data(as_text=True)
    assert amina.opens().status_code == 404
    assert all_of(rt, PhoneRow) == []
    assert [row.state for row in all_of(rt, AttemptRow)] == ["cancelled"]
    assert [(row.state, row.quote) for row in all_of(rt, WarmReturnRow)] == [("done", None)]
    assert {row.state for row in all_of(rt, SupportCaseRow)} == {"done"}
    assert holds(rt, amina.who.account)[0] == "erased"
    with rt.reading() as session:
        assert session.scalar(select(AccountRow.erased_at)) == rt.now()
        assert consents.verify(session) == []
    assert [row.actor for row in all_of(rt, EventRow, EventRow.code == "erased")] == ["customer"]
