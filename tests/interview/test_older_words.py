"""Words a firm published before the house learned to say more: nothing is refused for it, and people are told."""

from copy import deepcopy
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.interview import parse
from campaigns.interview.frame import FRAME
from tests.campaigns.stage import Stage, number
from tests.faces.somebody import Somebody
from tests.hearing.conftest import client_of
from tests.hearing.stage import OURS, Customer
from tests.interview.test_scripts import NEW_PRICE, Desk
from tests.web.conftest import make_app, sign_in
from winback.cli import cli
from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services.planning import launching
from winback.services.scripts import scripts, scripts_files, starters
from winback.services.scripts.older_words import borrowed
from winback.store.campaigns import ScriptDraftRow, ScriptRow, WordsRow
from winback.store.crm import ContactRow
from winback.words import Words, starter_scripts, starter_words

LATER = ("frame", "page", "moments")  # tables of a words file that came after the first release


def older(rt: Runtime, without: tuple[str, ...] = LATER, **changed: Any) -> None:
    """The firm's newest version as an older release published and stored it: with a sentence of its own."""
    with rt.transaction() as session:
        starters.install(session, rt.now())
    desk = Desk(rt)
    desk.writes("price", say__price__sms__sie=NEW_PRICE)
    made = desk.publishes()
    starters._kept.clear()
    with rt.transaction() as session:
        row = session.get_one(WordsRow, session.get_one(ScriptRow, made).words["de"])
        body = {name: table for name, table in deepcopy(row.body).items() if name not in without}
        body["say"].pop("we_call")
        row.body = body | changed


def invited(rt: Runtime, language: str = "de", speaks: str = "de") -> Somebody:
    """Somebody in a campaign launched today, with the link."""
    stage = Stage(rt)
    (person,) = stage.customers(1)
    stage.change(lambda session: _speaks(session, speaks))
    campaign = stage.launched(languages=[language], steps=[{"day": 0, "kind": "sms"}])
    member = stage.member(person.account, campaign).id
    somebody = Somebody(stage, Customer(rt, client_of(rt), person, number(0), OURS["de"], member, campaign))
    somebody.gets()
    somebody.writes("Link")
    return somebody


def _speaks(session: Session, language: str) -> None:
    session.scalars(select(ContactRow)).one().language = language


def test_a_version_from_before_the_frame_is_launched_and_framed_as_the_house_frames_it(rt: Runtime) -> None:
    older(rt)

    amina = invited(rt)

    page, house = amina.opens(), Words(starter_words()["de"])
    assert [key for key in ("by_phone", "by_text", "stop", "human", "else") if house.frame()[key] not in page] == []
    assert "Haben Sie zwei Minuten" in page
    with rt.reading() as session:
        row = starters.chosen(session, "comeback")
        spoken = Words(starters.spoken(session, row, "de").body)
    assert spoken.template("price", "sie", "sms") == NEW_PRICE
    assert spoken.template("we_call", "sie", "sms") == house.template("we_call", "sie", "sms")
    assert spoken.vocabulary().moments == house.vocabulary().moments


def test_of_a_frame_that_has_grown_only_what_is_new_is_the_houses(rt: Runtime) -> None:
    house = starter_words()["de"]["frame"]
    own = {key: f"Unser Satz: {text}" for key, text in house.items() if isinstance(text, str) and key != "by_text"}
    older(rt, without=("page",), frame=own)

    page = invited(rt).opens()

    assert f"Unser Satz: {house['human']}" in page
    assert f">{house['by_text']}<" in page


def with_dutch(rt: Runtime) -> dict[str, Any]:
    """The firm's own words in a language that the house does not speak, from before the frame."""
    older(rt, without=("page",))
    with rt.transaction() as session:
        row = starters.chosen(session, "comeback")
        body = starter_words()["de"] | {"language": "nl", "name": "Nederlands"}
        del body["frame"]
        words = WordsRow(language="nl", version=1, body=body, published_by="Mia", published_at=rt.now())
        session.add(words)
        session.flush()
        row.words = {**row.words, "nl": words.id}
    return body


def test_a_language_the_house_does_not_speak_is_launched_without_a_frame_of_its_own(rt: Runtime) -> None:
    body = with_dutch(rt)

    assert borrowed(body, parse(starter_scripts()["comeback"])) == {}
    amina = invited(rt, "nl", "nl")

    answer = amina.customer.client.get(f"/c/{amina.token}", headers={"Accept-Language": "fr"})
    assert starter_words()["fr"]["frame"]["by_text"] in answer.get_data(as_text=True).replace("&#39;", "'")


def test_such_a_language_gets_its_frame_in_the_console_and_then_its_stop_is_fixed(sqlite_rt: Runtime) -> None:
    with_dutch(sqlite_rt)
    desk, frame = Desk(sqlite_rt), starter_words()["de"]["frame"]
    desk.writes("page", "nl", **{f"frame__{key}": text if isinstance(text, str) else text["sie"]
                                 for key, text in frame.items()} | {"frame__stop": "Stpo"})  # fmt: skip
    desk.writes("page", "nl", frame__stop="Stop")  # nothing is fixed before it is published

    made = desk.publishes()

    with sqlite_rt.reading() as session:
        body = scripts.bundle_of(session, session.get_one(ScriptRow, made)).words["nl"]
    assert (body["frame"].keys(), body["frame"]["stop"]) == (FRAME.keys(), "Stop")
    with pytest.raises(BadInput, match=r"frame.stop: this cannot be changed here"):
        Desk(sqlite_rt).writes("page", "nl", frame__stop="Verder")


def test_what_nobody_can_lend_is_refused_as_ever(sqlite_rt: Runtime) -> None:
    older(sqlite_rt, frame={**starter_words()["de"]["frame"], "thanks": "Danke, {name}!"}, reasons={})
    stage = Stage(sqlite_rt)
    stage.customers(1)
    campaign = stage.create(languages=["de"], steps=[{"day": 0, "kind": "sms"}])

    with sqlite_rt.reading() as session:
        told = launching.reasons_against(session, sqlite_rt.settings, stage.campaign(campaign), sqlite_rt.now())

    assert "words de: frame.thanks: nothing is ever put into the gap {name}" in told
    assert "words de: reasons.price is missing" in told


def test_doctor_tells_what_is_borrowed_as_a_hint(sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINBACK_DATABASE_URL", sqlite_rt.settings.database_url)
    older(sqlite_rt)

    told = CliRunner().invoke(cli, ["doctor"]).output

    (hint,) = [line for line in told.splitlines() if "script comeback, words de: older than winback" in line]
    assert hint.startswith("hint")
    assert f"frame ({len(FRAME)})" in hint
    assert "say (1)" in hint
    assert "script comeback" not in "".join(line for line in told.splitlines() if line.startswith("WRONG"))


def test_the_console_says_so_and_the_next_version_has_it_all(sqlite_rt: Runtime) -> None:
    older(sqlite_rt)
    mia = sign_in(make_app(sqlite_rt), "marketing")
    with sqlite_rt.reading() as session:
        old = starters.chosen(session, "comeback").id

    listed = mia.get("/scripts").get_data(as_text=True)
    told = mia.get(f"/scripts/versions/{old}").get_data(as_text=True)
    desk = Desk(sqlite_rt)
    made = desk.publishes()

    assert listed.count("words older than winback") == 1
    assert "The words in Deutsch are older than this winback." in told
    assert f"what stands around the questions on the page ({len(FRAME)})" in told
    assert "The words in English" not in told
    assert "older than this winback" not in mia.get(f"/scripts/versions/{made}").get_data(as_text=True)
    with sqlite_rt.reading() as session:
        body = scripts.bundle_of(session, session.get_one(ScriptRow, made)).words["de"]
    assert body["frame"] == starter_words()["de"]["frame"]
    assert body["say"]["price"]["sms"]["sie"] == NEW_PRICE


def test_a_draft_and_a_file_from_before_are_published_with_what_the_house_says_since(sqlite_rt: Runtime) -> None:
    older(sqlite_rt)
    desk = Desk(sqlite_rt)
    with sqlite_rt.transaction() as session:
        draft = session.get_one(ScriptDraftRow, desk.draft)
        draft.words = {**draft.words, "de": {name: one for name, one in draft.words["de"].items() if name != "frame"}}
        old = starters.chosen(session, "comeback")
        file = scripts_files.read(scripts_files.of_version(session, old))
        checked = scripts_files.checked(session, sqlite_rt.settings, file)

    assert checked.findings == ()
    assert desk.readiness().findings == ()
    desk.publishes()
