"""The page behind the link as marketing edits it: its buttons, the words around its questions, and what is fixed."""

import pytest
from flask.testing import FlaskClient

from campaigns.interview import parse
from campaigns.interview.frame import FRAME
from tests.campaigns.stage import Stage, number
from tests.faces.somebody import Somebody
from tests.gate.rows import Person
from tests.hearing.conftest import client_of
from tests.hearing.stage import OURS, Customer, all_of
from tests.interview.test_scripts import Desk
from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services.scripts import scripts, scripts_files, scripts_page, scripts_screens, starters
from winback.services.scripts.older_words import against
from winback.services.scripts.scripts_texts import Bundle
from winback.store.interviews import AnswerRow
from winback.words import Words, faults, starter_scripts, starter_words

HOUSE = Bundle(starter_scripts()["comeback"], starter_words())
LONG = "Weil mir alles zusammen einfach viel zu teuer war"


@pytest.fixture
def light(sqlite_rt: Runtime) -> Runtime:
    starters.prepare(sqlite_rt.database, sqlite_rt.now())
    return sqlite_rt


def at_the_first_question(stage: Stage, client: FlaskClient, person: Person, place: int) -> Somebody:
    """Somebody in a campaign launched now, on the page."""
    plan = {"audience": {"accounts": [f"customer {place}"]}, "steps": [{"day": 0, "kind": "sms"}]}
    campaign = stage.launched(f"campaign {place}", **plan)
    member = stage.member(person.account, campaign).id
    somebody = Somebody(stage, Customer(stage.rt, client, person, number(place), OURS["de"], member, campaign))
    somebody.gets()
    somebody.writes("Link")
    somebody.presses("Ja, gern")
    return somebody


def test_buttons_and_frame_are_part_of_a_version_and_a_running_interview_keeps_its_own(rt: Runtime) -> None:
    stage = Stage(rt)
    people, client = stage.customers(2), client_of(rt)
    running = at_the_first_question(stage, client, people[0], 0)
    desk = Desk(rt)
    desk.writes("reason", page__reason__answers__price="War mir zu teuer")
    desk.writes("page", frame__send="Abschicken", frame__words_when__du="Oder sag uns, wann")
    made = desk.publishes()

    later = at_the_first_question(stage, client, people[1], 1)

    assert "War mir zu teuer" in later.buttons()
    assert ">Abschicken<" in later.opens()
    assert "Der Preis" in running.buttons()
    assert ">Weiter<" in running.opens()
    with rt.reading() as session:
        row = scripts.version(session, made)
        words = Words(scripts.bundle_of(session, row).words["de"])
    assert row.changes == {"words": {"de": {"page": ["reason"], "frame": ["send", "words_when"]}}}
    assert (words.frame("du")["words_when"], words.frame("sie")["words_when"]) == (
        "Oder sag uns, wann", "Oder schreiben Sie uns, wann es passt",
    )  # fmt: skip
    later.presses("War mir zu teuer")
    assert [row.reason for row in all_of(rt, AnswerRow) if row.question == "reason"] == ["price"]


def test_a_button_nobody_has_worded_reads_the_first_word_that_means_it(light: Runtime) -> None:
    desk = Desk(light)

    desk.writes("price", page__price__answers__fair="", page__price__answers__too_high=" ")

    words = desk.bundle().speaks("de")
    assert words.body["page"]["price"].keys() == {"ask"}
    assert (words.label("price", "fair"), words.label("price", "too_high")) == ("Fair", "Zu hoch")
    assert {one.otherwise for one in scripts_page.buttons(desk.bundle(), "de", "price")} == {"Fair", "Zu hoch"}
    assert desk.readiness().findings == ()


def test_every_fault_of_the_page_is_told_at_its_field(light: Runtime) -> None:
    desk = Desk(light)
    desk.writes("reason", page__reason__answers__price=LONG, page__reason__answers__service="die auswahl",
                page__reason__answers__competitor="Bei {firm}")  # fmt: skip
    desk.writes("page", frame__title="Fragen", frame__thanks="", frame__gone_text__du="Frag {contact} {name}",
                frame__by_text="Lieber mit einer SMS weitermachen, wenn das geht")  # fmt: skip

    found = {(one.place, one.said) for one in desk.readiness().findings}

    assert found == {
        ("page.reason.answers.price", f"{len(LONG)} characters at the longest, at most 40"),
        ("page.reason.answers.product", "another button says the same"),
        ("page.reason.answers.competitor", "nothing is ever put into the gap {firm}"),
        ("frame.title", "the gap {firm} is missing"),
        ("frame.thanks", "is missing: nobody could read it"),
        ("frame.gone_text.du", "nothing is ever put into the gap {name}"),
        ("frame.by_text", "48 characters at the longest, at most 40"),
    }


def test_a_page_published_before_it_was_measured_is_launched_all_the_same() -> None:
    body = starter_words()["de"]
    body["page"]["reason"]["answers"]["price"] = LONG

    assert against(body, parse(HOUSE.body), passed=True) == []
    assert faults(body) == [f"page.reason.answers.price: {len(LONG)} characters at the longest, at most 40"]


@pytest.mark.parametrize(
    ("part", "field"),
    [("page", "frame.stop"), ("page", "frame.foot_complain.sie"), ("is_it_solved", "page.is_it_solved.answers.yes")],
)
def test_the_way_out_a_right_and_the_question_about_an_issue_are_fixed(light: Runtime, part: str, field: str) -> None:
    desk = Desk(light)

    with pytest.raises(BadInput, match="cannot be changed here"):
        desk.does(scripts.save_texts, "de", part, {field: "Weiter"})


def test_what_is_fixed_on_the_page_is_fixed_in_a_file_too(light: Runtime) -> None:
    changed = Desk(light).bundle().copy()
    german = changed.words["de"]
    german["frame"]["stop"] = german["page"]["is_it_solved"]["answers"]["yes"] = "Weiter"  # type: ignore[index]

    with light.reading() as session:
        found = scripts_files.checked(session, light.settings, changed).findings

    assert {(one.place, one.said) for one in found} == {
        ("frame.stop", "this sentence is fixed"), ("page.is_it_solved", "this sentence is fixed"),
    }  # fmt: skip


@pytest.mark.parametrize("language", sorted(starter_words()))
def test_every_word_around_the_questions_can_be_edited_and_is_seen_at_some_moment(language: str) -> None:
    editable = {leaf.path[1] for leaves in scripts_page.around(HOUSE, HOUSE, language).values() for leaf in leaves}
    words = HOUSE.speaks(language)

    for form in words.forms:
        found = scripts_screens.screens(HOUSE, language, form, {"firm": "Beispiel GmbH", "contact": "Beispielweg 1"})
        seen = {key for screen in found.values() for key in screen.around}
        shown = {name for names in scripts_screens.SHOWN.values() for name in names}
        assert editable == seen == set(FRAME)
        assert shown == found.keys()
        assert found["question"].answers[0] == words.label("reason", "price", form)
        assert not any("{" in text for screen in found.values() for text in (*screen.around.values(), screen.asked))
