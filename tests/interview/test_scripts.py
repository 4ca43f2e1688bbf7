"""Scripts that marketing edits: a draft, what may be changed in it, publishing, and who goes on in which version."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import func, select

from campaigns.interview import parse
from tests.campaigns.stage import Stage, number
from tests.faces.somebody import Somebody
from tests.hearing.conftest import client_of
from tests.hearing.stage import OURS, Customer
from winback.errors import BadInput, Conflict
from winback.runtime import Runtime
from winback.services.scripts import scripts, scripts_files, scripts_phone, scripts_play, scripts_publish, starters
from winback.services.scripts.scripts_play import Start, steps
from winback.services.scripts.scripts_texts import LOCKED, Bundle
from winback.services.scripts.words_shape import misshapen
from winback.services.talking import interviews
from winback.store.campaigns import ScriptDraftRow, ScriptRow, WordsRow
from winback.store.house import EventRow
from winback.store.interviews import InterviewRow
from winback.store.schema import metadata
from winback.words import Words, starter_words

QUESTIONS = ["reason", "competition", "improvement", "service", "price", "range"]
NEW_PRICE = "Und unsere Preise - wie fair finden Sie die? 1 fair, 2 zu hoch."


@pytest.fixture
def ready(rt: Runtime) -> Runtime:
    starters.prepare(rt.database, rt.now())
    return rt


@pytest.fixture
def light(sqlite_rt: Runtime) -> Runtime:
    """The same where the engine does not matter."""
    starters.prepare(sqlite_rt.database, sqlite_rt.now())
    return sqlite_rt


@dataclass(frozen=True)
class Message:
    """An SMS as the channel tells of it."""

    sid: str
    phone: str
    our_number: str
    text: str
    opt_out_type: str | None = None


class Desk:
    """One person at one draft, who always looks at its newest state."""

    def __init__(self, rt: Runtime, name: str = "Mia") -> None:
        self.rt, self.name = rt, name
        with rt.transaction() as session:
            newest = starters.latest(session, ScriptRow, "comeback")
            self.draft = scripts.begin(session, newest.id, "staff:1", name, rt.now()).id

    def does(self, what: Callable[..., Any], *given: Any) -> Any:
        with self.rt.transaction() as session:
            revision = session.get_one(ScriptDraftRow, self.draft).revision
            return what(session, self.draft, revision, *given, self.name, self.rt.now())

    def writes(self, part: str, language: str = "de", **fields: str) -> None:
        values = {name.replace("__", "."): text for name, text in fields.items()}
        self.does(scripts.save_texts, language, part, values)

    def publishes(self, note: str = "") -> int:
        with self.rt.transaction() as session:
            revision = session.get_one(ScriptDraftRow, self.draft).revision
            made = scripts_publish.publish(
                session, self.rt.settings, self.draft, revision, note, "staff:1", self.name, self.rt.now()
            )
            return made.id

    def readiness(self) -> scripts_publish.Readiness:
        with self.rt.reading() as session:
            row = scripts.draft(session, self.draft)
            base = scripts.base_of(session, row)
            return scripts_publish.readiness(session, self.rt.settings, self.bundle(), base, row.approvals)

    def bundle(self) -> Bundle:
        with self.rt.reading() as session:
            return scripts.bundle_in(scripts.draft(session, self.draft))


def test_a_version_is_published_whole_and_what_did_not_change_is_not_copied(ready: Runtime) -> None:
    desk = Desk(ready)
    desk.writes("price", say__price__sms__sie=NEW_PRICE)

    made = desk.publishes("Freundlicher gefragt")

    with ready.reading() as session:
        row = session.get_one(ScriptRow, made)
        first = session.scalars(select(ScriptRow).where(ScriptRow.name == "comeback", ScriptRow.version == 1)).one()
        assert (row.version, row.published_by, row.note) == (2, "Mia", "Freundlicher gefragt")
        assert row.changes == {"words": {"de": {"texts": ["price"]}}}
        assert scripts.bundle_of(session, row).words["de"]["say"]["price"]["sms"]["sie"] == NEW_PRICE
        assert NEW_PRICE not in str(scripts.bundle_of(session, first).words)
        assert session.scalar(select(func.count()).where(WordsRow.language == "en")) == 1
        event = session.scalars(select(EventRow).where(EventRow.code == "script_published")).one()
        assert (event.actor, event.facts["version"]) == ("staff:1", 2)


def test_whoever_is_being_talked_with_goes_on_in_the_words_they_began_in(rt: Runtime) -> None:
    stage = Stage(rt)
    stage.customers(2)
    one, other = ({"accounts": [f"customer {place}"]} for place in (0, 1))
    running = stage.launched(audience=one, steps=[{"day": 0, "kind": "sms"}])
    stage.send(running)
    desk = Desk(rt)
    desk.writes(
        "reason", say__reason__sms__sie="Ganz neu gefragt: warum? 1 Preis, 2 Service, 3 Auswahl, 4 anderer, 5 keiner."
    )
    desk.publishes()
    later = stage.launched("summer", audience=other, steps=[{"day": 0, "kind": "sms"}])
    older = stage.create("autumn", script="comeback", script_version=1)
    stage.send(later)

    said = [_answer(rt, stage, running, "Ja"), _answer(rt, stage, later, "Ja")]

    assert "Ganz neu gefragt" not in said[0]
    assert "Was war der wichtigste Grund" in said[0]
    assert "Ganz neu gefragt" in said[1]
    with rt.reading() as session:
        versions = {row.campaign_id: row.script_id for row in session.scalars(select(InterviewRow))}
        assert session.get_one(ScriptRow, versions[running]).version == 1
        assert session.get_one(ScriptRow, versions[later]).version == 2
    stage.launch(older)
    assert stage.campaign(older).frozen["script"] == versions[running]


def _answer(rt: Runtime, stage: Stage, campaign: int, text: str) -> str:
    attempt = stage.attempts(campaign)[0]
    heard = Message(f"SM{campaign:032d}", attempt.to, attempt.sender, text)
    with rt.transaction() as session:
        return " ".join(interviews.hear(session, rt.settings, heard, rt.now()).lines)


def test_the_page_of_a_new_interview_reads_what_was_edited_and_a_running_one_keeps_its_own(rt: Runtime) -> None:
    stage = Stage(rt)
    people, client = stage.customers(2), client_of(rt)

    def asked(place: int, name: str) -> Somebody:
        plan = {"audience": {"accounts": [f"customer {place}"]}, "steps": [{"day": 0, "kind": "sms"}]}
        campaign = stage.launched(name, **plan)
        member = stage.member(people[place].account, campaign).id
        somebody = Somebody(stage, Customer(rt, client, people[place], number(place), OURS["de"], member, campaign))
        somebody.gets()
        somebody.writes("Link")
        somebody.presses("Ja, gern")
        return somebody

    running = asked(0, "spring")
    desk = Desk(rt)
    desk.writes("reason", page__reason__ask__sie="Ganz neu auf der Seite gefragt: warum?")
    desk.publishes()
    later = asked(1, "summer")

    old = "Was war der wichtigste Grund, warum Sie nicht mehr bei uns bestellen?"
    assert old in running.opens()
    assert "Ganz neu auf der Seite" not in running.opens()
    assert "Ganz neu auf der Seite gefragt: warum?" in later.opens()
    assert old not in later.opens()
    assert "Der Service" in later.buttons()


def test_words_without_a_page_of_their_own_are_asked_there_as_they_were_reworded(light: Runtime) -> None:
    with light.transaction() as session:
        row = starters.latest(session, WordsRow, "de")
        house = Words(row.body)
        price = row.body["say"]["price"] | {"sms": {"sie": NEW_PRICE, "du": "Und? 1 fair, 2 zu hoch."}}
        row.body = {name: value for name, value in row.body.items() if name != "page"} | {
            "say": row.body["say"] | {"price": price}
        }
        older = Words(row.body)
    drafted = Desk(light).bundle().speaks("de")

    for words in (older, drafted):
        assert words.template("price", "sie", "web") == NEW_PRICE
        assert words.template("reason", "sie", "web") == house.template("reason", "sie", "web")
        assert words.label("price", "too_high") == "Zu hoch"
    assert house.template("price", "sie", "web") != NEW_PRICE


def test_a_question_without_words_for_the_page_is_asked_there_as_by_sms_in_the_same_form(light: Runtime) -> None:
    desk = Desk(light)
    before = desk.bundle()

    desk.writes("price", page__price__ask__du=" ")
    desk.writes("their_price", page__their_price__ask__sie="", page__their_price__ask__du="")

    now = desk.bundle()
    words = now.speaks("de")
    assert words.template("price", "du", "web") == words.template("price", "du", "sms")
    assert words.template("price", "sie", "web") == before.speaks("de").template("price", "sie", "web")
    assert words.label("price", "fair") == "Fair"
    assert "their_price" not in now.words["de"]["page"]
    assert words.template("their_price", "du", "web") == words.template("their_price", "du", "sms")
    assert desk.readiness().findings == ()
    desk.writes("their_price", page__their_price__ask__sie="Wie viel?", page__their_price__ask__du="Wie viel?")
    assert desk.bundle().speaks("de").template("their_price", "du", "web") == "Wie viel?"


def test_the_first_question_about_an_issue_is_fixed_on_the_page_too(light: Runtime) -> None:
    desk = Desk(light)

    with pytest.raises(BadInput, match="cannot be changed here"):
        desk.does(scripts.save_texts, "de", "is_it_solved", {"page.is_it_solved.ask.sie": "Alles gut?"})
    with light.reading() as session:
        changed = desk.bundle().copy()
        changed.words["de"]["page"]["is_it_solved"]["ask"] = "Alles gut?"
        found = scripts_files.checked(session, light.settings, changed).findings

    assert {(one.place, one.said) for one in found} == {("page.is_it_solved", "this sentence is fixed")}


def test_a_file_carries_the_words_of_the_page_and_is_checked_for_them(light: Runtime) -> None:
    desk = Desk(light)
    desk.writes("price", page__price__ask__sie="Wie finden Sie unsere Preise?", page__price__ask__du="")

    read = scripts_files.read(scripts_files.written(desk.bundle()))
    with light.reading() as session:
        good = scripts_files.checked(session, light.settings, read)
        read.words["de"]["page"]["price"]["ask"]["sie"] = "Wie finden Sie unsere Preise, {name}?"
        faulty = scripts_files.checked(session, light.settings, read)

    assert (good.findings, good.changes) == ((), {"words": {"de": {"page": ["price"]}}})
    assert [(one.place, one.language) for one in faulty.findings] == [("page.price.ask.sie", "de")]


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ({"frame": "x"}, "words.de.frame: expected a table"),
        ({"faces": ["a"]}, "words.de.faces: expected a table"),
        ({"forms": "sie"}, "words.de.forms: expected a list of texts"),
        ({"say": {"price": 3}}, "words.de.say.price: expected a text, or a table of texts"),
        ({"page": {"is_it_solved": "x"}}, "words.de.page.is_it_solved: expected a table"),
        ({"options": {"reason": {"price": "1"}}}, "words.de.options.reason.price: expected a list of texts"),
        ({"moments": {"ahead": "x"}}, "words.de.moments.ahead: expected a table"),
        ({"forms": []}, "words.de.forms: at least one form of address"),
        ({"voice": {"name": "Vicki", "tag": "de-DE", "hints": "Kaffee"}}, "words.de.voice.hints: expected a table"),
        ({"moments": {"parts": {"abend": 18}}}, "words.de.moments.parts.abend: expected two hours"),
    ],
    ids=str,
)
def test_a_file_of_another_shape_is_refused_with_the_place(light: Runtime, table: dict[str, Any], told: str) -> None:
    whole = Desk(light).bundle()
    text = scripts_files.written(Bundle(whole.body, {**whole.words, "de": {**whole.words["de"], **table}}))

    with pytest.raises(BadInput) as refused:
        scripts_files.read(text)

    assert str(refused.value) == told


def test_a_moment_nobody_could_be_told_is_refused(light: Runtime) -> None:
    whole = Desk(light).bundle().copy()
    whole.words["de"]["moments"]["day"] = "am {tag} gegen {time"
    with light.reading() as session:
        found = scripts_files.checked(session, light.settings, whole).findings

    assert [(one.place, one.said) for one in found] == [("", "moments.day: only {day} and {time} may stand in it")]


def test_the_words_of_the_house_are_of_the_shape_a_file_needs() -> None:
    assert [fault for name, words in starter_words().items() for fault in misshapen(words, name)] == []


def test_of_two_people_at_one_draft_the_second_is_told_and_nothing_is_overwritten(ready: Runtime) -> None:
    desk = Desk(ready)
    with ready.transaction() as session:
        scripts.save_texts(
            session, desk.draft, 1, "de", "price", {"say.price.sms.sie": "Meins 1 2"}, "Ada", ready.now()
        )

    with pytest.raises(Conflict, match="Ada saved this draft meanwhile"), ready.transaction() as session:
        scripts.save_texts(
            session, desk.draft, 1, "de", "price", {"say.price.sms.sie": "Deins 1 2"}, "Mia", ready.now()
        )

    assert desk.bundle().words["de"]["say"]["price"]["sms"]["sie"] == "Meins 1 2"


def test_questions_go_up_and_down_and_the_order_is_what_is_asked(ready: Runtime) -> None:
    desk = Desk(ready)

    desk.does(scripts.move, "range", True)
    desk.does(scripts.move, "reason", True)  # it is the first already

    assert [node.key for node in desk.bundle().script.questions] == [*QUESTIONS[:4], "range", "price"]


def test_a_question_switched_off_is_settled_as_skipped_and_never_missing(light: Runtime) -> None:
    desk = Desk(light)
    for question in QUESTIONS[1:]:
        desk.does(scripts.switch, question, False)
    desk.does(scripts.switch, "service", True)

    said = steps(["sms:Ja", "sms:umgezogen", "sms:1", "sms:nein"])
    with light.reading() as session:
        played = scripts_play.play(session, light.settings, desk.bundle(), Start("de"), said, light.now())

    assert played.state.ended == "completed"
    found = {question: (played.settled[question].status, played.settled[question].why) for question in QUESTIONS}
    assert found["reason"] == ("answered", None)
    assert found["service"][0] in {"answered", "skipped"}
    assert {found[question] for question in ("competition", "improvement", "price", "range")} == {
        ("skipped", "switched_off")
    }
    with pytest.raises(BadInput, match="cannot be switched off"):
        desk.does(scripts.switch, "reason", False)


def test_a_question_of_the_frame_cannot_be_taken_out(light: Runtime) -> None:
    desk = Desk(light)
    with light.transaction() as session:
        row = session.get_one(ScriptDraftRow, desk.draft)
        row.body = {**row.body, "nodes": [node for node in row.body["nodes"] if node["key"] != "range"]}

    assert "one of the six questions is missing" in {found.said for found in desk.readiness().findings}


def test_limits_stay_within_what_people_can_bear(light: Runtime) -> None:
    desk = Desk(light)

    desk.does(scripts.limit, {"voice_tries": 2})

    assert desk.bundle().script.limits.voice_tries == 2
    with pytest.raises(BadInput, match="from 1 to 3"):
        desk.does(scripts.limit, {"voice_tries": 4})


@pytest.mark.parametrize("key", sorted(LOCKED & {"stopped", "info", "neutral", "is_it_solved"}))
def test_what_the_law_or_the_way_out_depends_on_is_fixed(light: Runtime, key: str) -> None:
    desk = Desk(light)
    part = (
        "is_it_solved"
        if key == "is_it_solved"
        else "ends"
        if key == "stopped"
        else "between"
        if key == "info"
        else "start"
    )
    face = "voice" if key == "neutral" else "sms"

    with pytest.raises(BadInput, match="cannot be changed here"):
        desk.does(scripts.save_texts, "de", part, {f"say.{key}.{face}.sie": "Etwas anderes"})


def test_stop_words_are_added_and_never_taken_away(ready: Runtime) -> None:
    desk = Desk(ready)
    before = desk.bundle().words["de"]["accept"]["stop"]

    desk.writes("accepted", accept__stop="nie wieder schreiben\nSchluss damit")
    desk.writes("accepted", accept__stop="nie wieder schreiben")

    assert desk.bundle().words["de"]["accept"]["stop"] == [*before, "nie wieder schreiben"]


def test_every_fault_is_told_at_once_at_its_field(light: Runtime) -> None:
    desk = Desk(light)
    desk.writes("price", say__price__sms__sie="Preise? 2 zu hoch, 1 fair {name}", options__price__fair="fair\nstopp",
                say__price_keys__voice__du="", voice__hints__price="")  # fmt: skip
    desk.writes("range", language="en", options__range__know="blue moon rising tonight")

    found = {(one.language, one.place): one.said for one in desk.readiness().findings}

    assert found["de", "say.price.sms.sie"]
    assert (
        found["de", "say.price_keys.voice.du"] == "is missing" or "must name" in found["de", "say.price_keys.voice.du"]
    )
    assert "stop" in found["de", "options.price.fair"]
    assert found["de", "voice.hints.price"] == "is missing"
    assert ("en", "options.range.know") not in found  # understood: it is one of the accepted words itself
    with pytest.raises(BadInput, match="faults stand against publishing"):
        desk.publishes()


def test_typographic_signs_are_written_plainly_and_umlauts_stay(light: Runtime) -> None:
    desk = Desk(light)

    desk.writes("price", say__price__sms__sie="Preise – „fair“ für Sie?\n 1 fair, 2 zu hoch…")

    assert desk.bundle().words["de"]["say"]["price"]["sms"]["sie"] == 'Preise - "fair" für Sie? 1 fair, 2 zu hoch...'


def test_a_long_message_is_published_only_once_somebody_let_it_pass_by_name(ready: Runtime) -> None:
    desk = Desk(ready)
    desk.writes(
        "price", say__price__sms__sie="Und unsere Preise? " + "Wir lesen jede Antwort. " * 12 + "1 fair, 2 zu hoch."
    )
    (message,) = desk.readiness().to_let_pass
    with pytest.raises(BadInput, match="must be let pass"):
        desk.publishes()

    with ready.transaction() as session:
        row = scripts.draft(session, desk.draft)
        scripts_publish.let_pass(session, ready.settings, desk.draft, row.revision, message.mark, "Ada", ready.now())
    made = desk.publishes()

    assert message.characters > 320
    with ready.reading() as session:
        (kept,) = session.get_one(ScriptRow, made).approvals
    assert (kept["by"], kept["key"], kept["characters"]) == ("Ada", "price", message.characters)


def test_a_message_that_was_let_pass_and_then_changed_has_to_be_looked_at_again(light: Runtime) -> None:
    desk = Desk(light)
    long = "Und unsere Preise? " + "Wir lesen jede Antwort. " * 12
    desk.writes("price", say__price__sms__sie=f"{long}1 fair, 2 zu hoch.")
    with light.transaction() as session:
        mark = desk.readiness().to_let_pass[0].mark
        scripts_publish.let_pass(session, light.settings, desk.draft, 2, mark, "Ada", light.now())

    desk.writes("price", say__price__sms__sie=f"{long}Ehrlich! 1 fair, 2 zu hoch.")

    assert desk.readiness().to_let_pass


def test_a_long_message_that_passed_does_not_stop_a_launch(rt: Runtime) -> None:
    stage = Stage(rt)
    stage.customers(1)
    desk = Desk(rt)
    desk.writes(
        "price", say__price__sms__sie="Und unsere Preise? " + "Wir lesen jede Antwort. " * 12 + "1 fair, 2 zu hoch."
    )
    with rt.transaction() as session:
        mark = desk.readiness().to_let_pass[0].mark
        scripts_publish.let_pass(session, rt.settings, desk.draft, 2, mark, "Ada", rt.now())
    desk.publishes()

    stage.launch(stage.create())


def test_an_emoji_makes_a_message_dear_and_is_told_with_its_segments(light: Runtime) -> None:
    desk = Desk(light)
    desk.writes("price", say__price__sms__sie="Preise ok? 😀 1 fair, 2 zu hoch.")

    (message,) = [one for one in desk.readiness().to_let_pass if one.key == "price"]

    assert (message.why, message.gsm, message.strange) == ("alphabet", False, "😀")
    assert message.segments > 1


def test_a_starter_has_nothing_to_let_pass_and_every_message_has_its_length(light: Runtime) -> None:
    desk = Desk(light)

    found = desk.readiness()

    assert found.findings == ()
    assert found.to_let_pass == ()
    with light.reading() as session:
        german = scripts_phone.of_language(desk.bundle(), "de", *scripts_phone.gaps(session, light.settings, "de"))
    assert all(one.segments >= 1 for one in german if one.face == "sms")
    assert all(0 < one.seconds <= 20 for one in german if one.face == "voice")
    assert {one.form for one in german} == {"sie", "du"}


@pytest.mark.parametrize("language", ["de", "en", "fr"])
@pytest.mark.parametrize("face", ["sms", "voice", "web"])
def test_a_draft_is_played_on_every_face_and_no_row_is_written(light: Runtime, language: str, face: str) -> None:
    desk = Desk(light)
    keys = ["1", "1", "1", "1", "1", "1", "1", "1", "1", "1"]
    done = steps(f"{'key' if face == 'voice' else face}:{key}" for key in keys)
    with light.reading() as session:
        before = _counted(session)

        played = scripts_play.play(
            session, light.settings, desk.bundle(), Start(language, face=face), done, light.now()
        )

        assert _counted(session) == before
    assert all(exchange.lines for exchange in played.exchanges[:3])
    assert played.state.ended == "completed"
    assert played.settled["reason"].value == "price"
    assert any(exchange.offer for exchange in played.exchanges)


def _counted(session: Any) -> dict[str, int]:
    return {table.name: session.scalar(select(func.count()).select_from(table)) for table in metadata.sorted_tables}


def test_play_shows_the_reading_the_exits_and_another_face(light: Runtime) -> None:
    desk = Desk(light)
    done = steps(
        ["sms:Ja", "sms:Ihr wart mir zu teuer", "face:voice", "silence:", "unclear:mhm", "key:9", "nonsense:x"]
    )

    with light.reading() as session:
        played = scripts_play.play(session, light.settings, desk.bundle(), Start("de"), done, light.now())

    assert len(played.exchanges) == 7
    assert played.exchanges[2].turn.reading.reasons[0].code == "price"
    assert [exchange.face for exchange in played.exchanges[2:4]] == ["sms", "voice"]
    assert "silence" in played.exchanges[4].keys
    assert played.state.ended == "opted_out"


def test_a_draft_that_was_published_or_given_up_stays_as_it_is(ready: Runtime) -> None:
    desk, other = Desk(ready), Desk(ready)
    desk.writes("price", say__price__sms__sie=NEW_PRICE)
    desk.publishes()
    with ready.transaction() as session:
        scripts.drop(session, other.draft, 1, "staff:1", "Mia", ready.now())

    for closed in (desk, other):
        with pytest.raises(Conflict, match="stays as it is"):
            closed.writes("price", say__price__sms__sie="Noch anders 1 2")
    with ready.reading() as session:
        listed = {found.name: found for found in scripts.listing(session)}
        assert listed["comeback"].drafts == ()
        assert [version.row.version for version in listed["comeback"].versions] == [2, 1]
        assert len(scripts.newer_than(session, scripts.draft(session, other.draft))) == 1


def test_a_newer_starter_never_replaces_what_the_firm_has_published(ready: Runtime) -> None:
    desk = Desk(ready)
    desk.writes("price", say__price__sms__sie=NEW_PRICE)
    made = desk.publishes()

    starters.prepare(ready.database, ready.now())

    with ready.reading() as session:
        assert starters.chosen(session, "comeback").id == made
        assert parse(starters.chosen(session, "comeback").body)
        visit = [row for row in session.scalars(select(ScriptRow)) if row.name != "comeback"]
        assert all(NEW_PRICE not in str(starters.spoken(session, row, "de").body) for row in visit)


def test_a_draft_of_words_from_an_older_release_brings_what_the_house_says_since(ready: Runtime) -> None:
    with ready.transaction() as session:
        row = starters.latest(session, WordsRow, "de")
        row.body = {name: value for name, value in row.body.items() if name != "moments"} | {
            "say": {key: text for key, text in row.body["say"].items() if key != "we_call"}
        }
    desk = Desk(ready)

    found = desk.readiness()

    assert found.findings == ()
    assert found.changes["words"]["de"]["texts"] == ["we_call"]
    assert desk.publishes()
