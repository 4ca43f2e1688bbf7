"""Marketing edits a script in the browser: nothing typed is lost, every fault stands at its field, names are kept."""

import re
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from tests.web.conftest import sign_in
from winback.runtime import Runtime
from winback.services.scripts import scripts, starters
from winback.store.campaigns import CampaignRow, ScriptDraftRow, ScriptRow

PRICE = "say.price.sms.sie"
LONG = "Und unsere Preise? " + "Wir lesen jede Antwort. " * 12 + "1 fair, 2 zu hoch."


@pytest.fixture
def mia(app: Flask, sqlite_rt: Runtime) -> FlaskClient:
    starters.prepare(sqlite_rt.database, sqlite_rt.now())
    return sign_in(app, "marketing")


@pytest.fixture
def mia_both(app_both: Flask, rt: Runtime) -> FlaskClient:
    """The same on both engines."""
    starters.prepare(rt.database, rt.now())
    return sign_in(app_both, "marketing")


def text(answer: Any, status: int = 200) -> str:
    page = str(answer.get_data(as_text=True))
    assert answer.status_code == status, page
    return page


def newest(rt: Runtime) -> int:
    with rt.reading() as session:
        return int(starters.chosen(session, "comeback").id)


def begun(mia: FlaskClient, rt: Runtime) -> str:
    return str(mia.post(f"/scripts/versions/{newest(rt)}/draft").location)


def row(rt: Runtime) -> ScriptDraftRow:
    with rt.reading() as session:
        return session.scalars(select(ScriptDraftRow).order_by(ScriptDraftRow.id.desc())).first()


def save(mia: FlaskClient, draft: str, rt: Runtime, revision: int | None = None, **fields: str) -> Any:
    values = {name.replace("__", "."): said for name, said in fields.items()}
    form = {"revision": str(revision or row(rt).revision), **values}
    return mia.post(f"{draft}/words/de/price", data=form)


def test_from_a_version_to_a_draft_to_the_next_version(mia_both: FlaskClient, rt: Runtime) -> None:
    draft = begun(mia_both, rt)
    assert "Nothing has been changed yet." in text(mia_both.get(draft))

    kept = save(mia_both, draft, rt, say__price__sms__sie="Und unsere Preise - wie fair sind die? 1 fair, 2 zu hoch.")
    ready = text(mia_both.get(draft))
    published = mia_both.post(f"{draft}/publish", data={"revision": row(rt).revision, "note": "Freundlicher"})

    assert kept.status_code == 302
    assert "Checked whole" in ready
    assert "Publish as Mia" in ready
    page = text(mia_both.get(published.location))
    assert "Freundlicher" in page
    listed = text(mia_both.get("/scripts"))
    assert re.search(r"Version 2.*newest.*Mia.*Freundlicher.*Version 1", listed, re.DOTALL)
    assert "Wording (de)" in listed


def test_faults_stand_at_their_fields_and_the_draft_keeps_what_was_typed(mia: FlaskClient, sqlite_rt: Runtime) -> None:
    draft = begun(mia, sqlite_rt)
    save(
        mia,
        draft,
        sqlite_rt,
        say__price__sms__sie="Preise? 2 zu hoch, 1 fair {name}",
        options__price__fair="fair\nstopp",
    )

    page = text(mia.get(f"{draft}/words/de/price"))
    overview = text(mia.get(draft))
    refused = mia.post(f"{draft}/publish", data={"revision": row(sqlite_rt).revision, "note": "So bitte"})

    assert "Preise? 2 zu hoch, 1 fair {name}" in page
    assert "It must name the keys 1, 2 in this order." in page
    assert "Nothing is ever put into the gap {name}." in page
    assert "already means: stop." in page
    assert re.search(r'aria-invalid="true">Preise\?', page)
    assert f"{draft}/words/de/price#{PRICE}" in overview
    again = text(refused, 422)
    assert "faults stand against it" in again
    assert 'value="So bitte"' in again


def test_the_second_of_two_people_is_told_and_sees_both_texts(
    app_both: Flask, mia_both: FlaskClient, rt: Runtime
) -> None:
    draft = begun(mia_both, rt)
    ada = sign_in(app_both, "admin")
    save(ada, draft, rt, revision=1, say__price__sms__sie="Adas Satz: 1 fair, 2 zu hoch.")

    answer = save(mia_both, draft, rt, revision=1, say__price__sms__sie="Mias Satz: 1 fair, 2 zu hoch.")

    page = text(answer, 409)
    assert "Ada saved this draft meanwhile." in page
    assert ">Mias Satz: 1 fair, 2 zu hoch.</textarea>" in page
    assert re.search(r"Saved meanwhile by Ada:\s*Adas Satz", page)
    assert row(rt).words["de"]["say"]["price"]["sms"]["sie"].startswith("Adas")
    assert f'name="revision" value="{row(rt).revision}"' in page


def test_a_long_message_is_shown_with_its_price_and_let_pass_by_name(mia: FlaskClient, sqlite_rt: Runtime) -> None:
    draft = begun(mia, sqlite_rt)
    untouched = text(mia.get(draft))
    save(mia, draft, sqlite_rt, say__price__sms__sie=LONG)
    before = text(mia.get(draft))
    mark = re.search(r'name="mark" value="(\w+)"', before)
    assert mark, before
    refused = mia.post(f"{draft}/publish", data={"revision": row(sqlite_rt).revision})

    mia.post(f"{draft}/let-pass", data={"revision": row(sqlite_rt).revision, "mark": mark[1]})
    published = mia.post(f"{draft}/publish", data={"revision": row(sqlite_rt).revision})

    assert "Publish as Mia" in before
    assert "Publish as Mia" not in untouched
    assert "3 SMS" in before
    assert refused.status_code == 422
    assert "Let pass by name" in text(mia.get(published.location))
    with sqlite_rt.reading() as session:
        assert session.get_one(ScriptRow, newest(sqlite_rt)).approvals[0]["by"] == "Mia"


def test_order_switches_and_limits_are_changed_without_script(mia: FlaskClient, sqlite_rt: Runtime) -> None:
    draft = begun(mia, sqlite_rt)

    mia.post(f"{draft}/question", data={"revision": 1, "question": "range", "what": "up"})
    mia.post(f"{draft}/question", data={"revision": 2, "question": "improvement", "what": "off"})
    mia.post(f"{draft}/limits", data={"revision": 3, "voice_tries": "2", "turns": "20"})
    wrong = mia.post(f"{draft}/limits", data={"revision": 4, "voice_tries": "9", "turns": "x"})

    page = text(mia.get(draft))
    assert page.index('id="node-range"') < page.index('id="node-price"')
    assert "switched off" in page
    assert "Not asked any more: “What should we do better?”" in page
    assert row(sqlite_rt).body["limits"]["voice_tries"] == 2
    assert 'id="fault-limits-turns"' in text(wrong, 422)
    assert 'value="9"' in text(wrong, 422)


def test_fixed_sentences_are_shown_and_not_taken(mia: FlaskClient, sqlite_rt: Runtime) -> None:
    draft = begun(mia, sqlite_rt)

    page = text(mia.get(f"{draft}/words/de/ends"))
    answer = mia.post(f"{draft}/words/de/ends", data={"revision": 1, "say.stopped.sms.sie": "Schade!"})

    assert "keine weiteren Nachrichten und Anrufe dieser Art" in page
    assert 'name="say.stopped.sms.sie"' not in page
    assert "This cannot be changed here." in text(answer, 422)
    everywhere = text(mia.get(f"{draft}/words/de/accepted"))
    assert re.search(r"Always: stopp, .*none taken away", everywhere)


@pytest.mark.parametrize("face", ["sms", "voice"])
def test_each_message_is_seen_as_on_a_phone(mia: FlaskClient, sqlite_rt: Runtime, face: str) -> None:
    page = text(mia.get(f"/scripts/versions/{newest(sqlite_rt)}/messages/de?face={face}&form=du"))

    assert "Du warst lange nicht bei uns" in page
    assert "Beispiel GmbH" in page
    assert {"sms": "GSM-7", "voice": "seconds"}[face] in page


def test_the_page_behind_the_link_is_seen_with_its_own_questions_and_buttons(
    mia: FlaskClient, sqlite_rt: Runtime
) -> None:
    page = text(mia.get(f"/scripts/versions/{newest(sqlite_rt)}/messages/de?face=web&form=du"))

    assert "warum du nicht mehr bei uns bestellst?</div>" in page
    assert ">Ein anderer Anbieter</span>" in page
    assert "Du warst lange nicht bei uns" not in page
    assert "WEITER" not in page


def test_the_page_behind_the_link_is_worded_beside_sms_and_phone(mia_both: FlaskClient, rt: Runtime) -> None:
    draft = begun(mia_both, rt)
    form = text(mia_both.get(f"{draft}/words/de/price"))

    save(mia_both, draft, rt, page__price__ask__sie="Ganz ehrlich: Wie finden Sie unsere Preise?")
    preview = text(mia_both.get(f"{draft}/messages/de?face=web&form=sie"))
    overview = text(mia_both.get(draft))
    published = mia_both.post(f"{draft}/publish", data={"revision": row(rt).revision})

    assert re.search(r'name="page.price.ask.sie"[^>]*>Und unsere Preise: Wie finden Sie die\?</textarea>', form)
    assert "Left empty, the page asks as the SMS does." in form
    assert "still reads" not in form
    assert "Ganz ehrlich: Wie finden Sie unsere Preise?</div>" in preview
    assert "On the page behind the link (de): “Is the price fair?”" in overview
    assert "Checked whole" in overview
    page = text(mia_both.get(f"{published.location}/messages/de?face=web&form=sie"))
    assert "Ganz ehrlich: Wie finden Sie unsere Preise?</div>" in page


def test_whoever_rewords_sms_or_phone_alone_is_told_what_the_page_still_asks(
    mia: FlaskClient, sqlite_rt: Runtime
) -> None:
    draft, new = begun(mia, sqlite_rt), "Sind wir zu teuer? 1 fair, 2 zu hoch."
    save(mia, draft, sqlite_rt, say__price__sms__sie=new)

    told = text(mia.get(f"{draft}/words/de/price"))
    overview = text(mia.get(draft))
    save(mia, draft, sqlite_rt, page__price__ask__sie="")
    emptied = text(mia.get(f"{draft}/words/de/price"))
    preview = text(mia.get(f"{draft}/messages/de?face=web&form=sie"))

    assert told.count("On the page it still reads: “Und unsere Preise: Wie finden Sie die?”") == 1
    assert "Wie findest du die?”" not in told
    assert "asked on the page behind the link as before" in overview
    assert f'href="{draft}/words/de/price">de · ' in overview
    assert "it still reads" not in emptied
    assert "asked on the page behind the link as before" not in text(mia.get(draft))
    assert f"{new}</div>" in preview
    assert ">Zu hoch</span>" in preview


def test_buttons_and_the_words_around_the_questions_are_edited_seen_and_published(
    mia_both: FlaskClient, rt: Runtime
) -> None:
    draft = begun(mia_both, rt)
    form, around = text(mia_both.get(f"{draft}/words/de/price")), text(mia_both.get(f"{draft}/words/de/page"))

    save(mia_both, draft, rt, page__price__answers__fair="Sehr fair")
    said = {"revision": row(rt).revision, "frame.from": "Hier fragt {firm} automatisch"}
    mia_both.post(f"{draft}/words/de/page", data=said)
    preview = text(mia_both.get(f"{draft}/words/de/page"))
    overview = text(mia_both.get(draft))
    published = mia_both.post(f"{draft}/publish", data={"revision": row(rt).revision})

    assert re.search(r'name="page.price.answers.fair"[^>]* value="Fair"', form)
    assert re.search(r'name="frame.words_when.du"[^>]* value="Oder schreib uns, wann es passt"', around)
    assert 'name="frame.stop"' not in around
    assert "Stopp: keine Nachrichten mehr</span>" in around
    assert "Hier fragt Beispiel GmbH automatisch</p>" in preview
    assert "On the page behind the link (de): “Is the price fair?”" in overview
    assert "Around the questions on the page (de): “Who asks, at the top”" in overview
    wall = text(mia_both.get(f"{published.location}/messages/de?face=web"))
    assert "Hier fragt Beispiel GmbH automatisch</p>" in wall
    assert ">Sehr fair</span>" in wall


def test_what_is_wrong_around_the_questions_is_told_at_its_field(mia: FlaskClient, sqlite_rt: Runtime) -> None:
    draft = begun(mia, sqlite_rt)
    save(mia, draft, sqlite_rt, page__price__answers__fair="Zu hoch")
    mia.post(f"{draft}/words/de/page", data={"revision": row(sqlite_rt).revision, "frame.send": "", "frame.title": "?"})

    around, overview = text(mia.get(f"{draft}/words/de/page")), text(mia.get(draft))

    assert re.search(r'name="frame.send"[^>]* aria-invalid="true"[^>]*></label><span class="field-error">This', around)
    assert "The gap {firm} is missing." in around
    assert "Another button says the same." in text(mia.get(f"{draft}/words/de/price"))
    assert f'href="{draft}/words/de/page#frame.title">de · Around the questions on the page</a>' in overview
    assert f'href="{draft}/words/de/price#page.price.answers.too_high">' in overview


def test_what_the_page_cannot_show_is_told_at_its_field(mia: FlaskClient, sqlite_rt: Runtime) -> None:
    draft = begun(mia, sqlite_rt)
    long = "Wie finden Sie unsere Preise? " * 12
    save(mia, draft, sqlite_rt, page__price__ask__sie="Unsere Preise, {name}?", page__price__ask__du=long)

    page = text(mia.get(f"{draft}/words/de/price"))
    overview = text(mia.get(draft))

    assert re.search(r'aria-invalid="true">Unsere Preise, {name}', page)
    assert "Nothing is ever put into the gap {name}." in page
    assert f"{len(long.strip())} characters at the longest; at most 320." in page
    assert f"{draft}/words/de/price#page.price.ask.sie" in overview
    assert "2 faults stand against it" in overview


def test_a_draft_is_played_in_the_browser_and_the_last_step_taken_back(mia: FlaskClient, sqlite_rt: Runtime) -> None:
    draft = begun(mia, sqlite_rt)
    form = {"language": "de", "face": "sms", "form": "du", "said": ["sms:Ja"], "way": "sms", "text": "zu teuer"}

    begins = text(mia.get(f"{draft}/play"))
    page = text(mia.post(f"{draft}/play", data=form))
    back = text(mia.post(f"{draft}/play", data={**form, "said": ["sms:Ja", "sms:zu teuer"], "way": "back", "text": ""}))
    ended = text(mia.post(f"{draft}/play", data={**form, "said": [], "way": "sms", "text": "STOPP"}))

    assert "Sie waren lange nicht bei uns" in begins
    assert "Du warst lange nicht bei uns" in page
    assert re.search(r"Why did you leave\?</dt><dd>answered: <b>Price</b>", page)
    assert "zu teuer" not in back.split('class="thread"')[1].split("</div></div>")[0]
    assert "It ended: said stop." in ended


def test_a_version_leaves_as_a_file(mia: FlaskClient, sqlite_rt: Runtime) -> None:
    answer = mia.get(f"/scripts/versions/{newest(sqlite_rt)}/file")

    assert answer.headers["Content-Disposition"] == 'attachment; filename="comeback-1.toml"'
    assert "[words.de.say.opening" in text(answer)


def test_a_campaign_takes_the_newest_version_or_the_one_that_is_chosen(mia: FlaskClient, sqlite_rt: Runtime) -> None:
    form = {"kind": "interview", "bands": ["dormant"], "languages": ["de"], "step_kind": ["sms"], "step_day": ["0"]}

    chooser = text(mia.get("/campaigns/new"))
    mia.post("/campaigns", data={**form, "name": "Newest", "script": "comeback"})
    chosen = mia.post("/campaigns", data={**form, "name": "First", "script": "comeback@1"})

    assert "the newest version at the launch (now 1)" in chooser
    with sqlite_rt.reading() as session:
        plans = {row.name: row.plan for row in session.scalars(select(CampaignRow))}
    assert plans["First"]["script_version"] == 1
    assert "script_version" not in plans["Newest"]
    assert "Comeback interview, version 1" in text(mia.get(chosen.location))


def test_who_is_not_in_marketing_edits_nothing(app: Flask, sqlite_rt: Runtime, mia: FlaskClient) -> None:
    draft = begun(mia, sqlite_rt)
    sam = sign_in(app, "sales")

    assert sam.get(draft).status_code == 403
    assert sam.post(f"{draft}/publish", data={"revision": 1}).status_code == 403
    with sqlite_rt.reading() as session:
        assert len(scripts.listing(session)[0].versions) == 1
