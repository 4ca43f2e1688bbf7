"""What stands around the questions on the page behind the link: all of it in the language of the interview."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import pytest
from babel.dates import format_date
from sqlalchemy import select, update

from campaigns.interview.frame import FRAME
from tests.faces.conftest import Meet
from tests.faces.somebody import Somebody
from tests.hearing.stage import all_of
from winback.services.scripts import starters
from winback.store.campaigns import WordsRow
from winback.store.crm import ContactRow
from winback.store.house import LinkRow
from winback.store.returns import GrantRow
from winback.words import GAP, Words, starter_words

HOUSE = starter_words()
SPOKEN = re.compile(r'<(\w+)[^>]* lang="fr"[^>]*>.*?</\1>', re.DOTALL)  # the questions, answers and replies themselves
FRENCH = {"Accept-Language": "de, en"}  # whatever the browser asks for


def in_french(meet: Meet) -> Somebody:
    amina = meet(languages=["fr", "de"], language="fr")
    amina.stage.change(lambda s: s.execute(update(ContactRow).values(language="fr")))
    amina.gets()
    amina.writes("lien")
    return amina


def around(page: str) -> Iterator[str]:
    """Every text on a page that is not said by the interview itself, and what is read out of its attributes."""
    head, _, body = page.partition("<body")
    title = re.search(r"<title>(.*?)</title>", head)
    assert title
    yield title[1]
    yield from re.findall(r' (?:aria-label|placeholder|alt)="([^"]+)"', body)
    rest = SPOKEN.sub("", body).partition(">")[2]
    yield from (text.strip() for text in re.findall(r"[^<>]+(?=<)", re.sub(r"<[^>]*>", "<", rest)) if text.strip())


def of_the_frame(language: str, *more: str) -> re.Pattern[str]:
    """Whatever the frame of a language can say."""
    texts = [re.escape(text) for text in more]
    for text in Words(HOUSE[language]).frame().values():
        texts.append(".+".join(map(re.escape, GAP.split(text)[::2])))
    return re.compile("|".join(texts))


def is_french(page: str, *more: str) -> list[str]:
    """What stands on the page around the questions; each of it is a sentence of the French frame."""
    found, french = list(around(page)), of_the_frame("fr", *more)
    assert '<html lang="fr">' in page
    assert [text for text in found if not french.fullmatch(text)] == []
    foreign = {text for one in ("de", "en") for text in Words(HOUSE[one]).frame().values() if "{" not in text}
    assert [text for text in foreign if text in page] == []
    return found


def test_the_page_of_a_french_interview_is_french_from_top_to_foot(meet_once: Meet) -> None:
    amina = in_french(meet_once)
    seen = is_french(amina.opens())
    first = amina.form("Oui, volontiers")
    page = amina.presses("Oui, volontiers")
    assert "Pourquoi avez-vous" in page
    seen += is_french(page)
    address, fields = amina.form("Le prix")
    for sent in (fields | {"answer": "7"}, first[1] | {"key": "0" * 64}):
        refused = amina.customer.client.post(address, data=sent, headers=FRENCH)
        assert refused.status_code in {409, 422}
        seen += is_french(unescape(refused.get_data(as_text=True)))
    for _ in range(14):
        if "talk-answers" not in page and "<textarea" not in page:
            break
        page = amina.presses(amina.buttons(page)[0]) if "talk-answers" in page else amina.says("Une autre boutique")
        if not all_of(amina.stage.rt, GrantRow):
            seen += is_french(page) + is_french(amina.opens("?correct=1"))
    (grant,) = all_of(amina.stage.rt, GrantRow)
    seen += is_french(page, grant.code, format_date(grant.expires_on, "long", locale="fr"))
    amina.stage.change(lambda s: s.execute(update(LinkRow).values(expires_at=amina.stage.rt.now())))
    gone = amina.customer.client.get(f"/c/{amina.token}", headers=FRENCH)
    seen += is_french(unescape(gone.get_data(as_text=True)))

    shown = {key for key in FRAME for text in seen if of_one(key).fullmatch(text)}
    assert sorted(FRAME.keys() - shown) == ["over"]  # how it ends for whoever does not answer everything


def test_who_stops_on_the_page_reads_french_to_the_end(meet_once: Meet) -> None:
    amina = in_french(meet_once)

    assert "C'est terminé." in is_french(amina.presses("Stop : plus de messages"))


def of_one(key: str) -> re.Pattern[str]:
    text = Words(HOUSE["fr"]).frame()[key]
    return re.compile(".+".join(map(re.escape, GAP.split(text)[::2])))


def frozen_without(amina: Somebody, **changed: Any) -> None:
    """The words of this interview as they were before the page had words of its own around the questions."""
    starters._kept.clear()
    with amina.stage.rt.transaction() as session:
        for row in session.scalars(select(WordsRow).where(WordsRow.language == "fr")):
            row.body = {name: value for name, value in row.body.items() if name != "frame"} | changed


def test_an_interview_begun_before_gets_the_frame_of_the_house(meet_once: Meet) -> None:
    amina = in_french(meet_once)
    frozen_without(amina)

    is_french(amina.opens())


@pytest.mark.parametrize("browser", ["de", "en"])
def test_a_language_of_the_firm_without_a_frame_stands_in_one_the_browser_reads(meet_once: Meet, browser: str) -> None:
    amina = in_french(meet_once)
    frozen_without(amina, language="it")

    answer = amina.customer.client.get(f"/c/{amina.token}", headers={"Accept-Language": f"it, {browser}"})
    page = answer.get_data(as_text=True)

    assert f'<html lang="{browser}">' in page
    assert Words(HOUSE[browser]).frame()["by_text"] in page
    assert '<h1 lang="it">' in page


def test_a_link_nobody_made_is_told_as_before(meet_once: Meet) -> None:
    amina = in_french(meet_once)

    answer = amina.customer.client.get(f"/c/{'x' * 13}", headers={"Accept-Language": "de"})

    assert answer.status_code == 404
    assert "mit INFO" in answer.get_data(as_text=True)
