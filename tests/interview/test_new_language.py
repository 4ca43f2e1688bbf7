"""A language is one file: a made-up one, written into a folder of its own, goes through start and a whole interview."""

import re
import shutil
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from campaigns.interview.frame import FRAME
from tests.campaigns.stage import Stage
from tests.hearing.conftest import client_of
from tests.interview.test_scripts import Message
from winback import words as words_module
from winback.places import templates
from winback.runtime import Runtime
from winback.services.reading import reading_list
from winback.services.scripts import scripts_files, starters
from winback.services.talking import interviews
from winback.store.campaigns import AttemptRow, WordsRow
from winback.store.crm import ContactRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.permission import OptOutRow
from winback.store.reading import ReviewRow
from winback.words import faults, starter_scripts, starter_words

CODE = "eo"  # Esperanto's code, so that dates have names; no word of it is Esperanto
KEPT = re.compile(r"\{\w+\}|\d+")


def made_up(text: str) -> str:
    """Every word backwards; gaps, digits and signs stay."""
    return re.sub(
        r"\{\w+\}|[^\W\d_]+", lambda word: word[0] if word[0].startswith("{") else word[0][::-1].lower(), text
    )


def backwards(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: backwards(one) for name, one in value.items()}
    if isinstance(value, list):
        return [backwards(one) for one in value]
    return made_up(value) if isinstance(value, str) else value


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The templates with one file more; nothing else is touched."""
    for folder in ("words", "scripts", "offers"):
        shutil.copytree(templates() / folder, tmp_path / "templates" / folder)
    english = starter_words()["en"]
    body = backwards(english) | {"language": CODE, "name": "Made up", "forms": ["sie"]}
    body["voice"] |= {"name": "Polly.Nobody", "tag": "eo-EO"}
    body["moments"] |= {"date": english["moments"]["date"]}
    path = tmp_path / "templates" / "words" / f"{CODE}.toml"
    path.write_text("\n".join(scripts_files._table(body, ())), encoding="utf-8")
    for module in (words_module, starters):
        monkeypatch.setattr(module, "templates", lambda: tmp_path / "templates")
    return path


def test_the_file_is_complete_for_every_script(file: Path) -> None:
    body = starter_words()[CODE]

    assert faults(body) == []
    assert starter_scripts()


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("[accept]", "accept.human is missing"),
        ("[faces]", "faces.voice is missing"),
        ("[moments]", "moments.soon is missing"),
        ("[questions]", "questions.reason is missing"),
        ("[frame]", "frame.title is missing"),
        ("[voice.hints]", "voice.hints.reason is missing"),
        ("[say.stopped]", "say.stopped (sms, sie) is missing"),
        ("[options.reason]", "options.reason.price is missing"),
    ],
)
def test_whatever_is_left_out_is_told_at_start(file: Path, part: str, told: str) -> None:
    text = file.read_text(encoding="utf-8")
    begin = text.index(f"\n{part}\n")
    end = text.index("\n[", begin + 2)
    keys = f"\n{part}\n" + ("yes = []" if part == "[accept]" else "")
    file.write_text(text[:begin] + keys + text[end:], encoding="utf-8")

    assert any(found.startswith(told) for found in faults(starter_words()[CODE])), faults(starter_words()[CODE])


def test_a_whole_interview_is_held_in_it(file: Path, rt: Runtime) -> None:
    stage = Stage(rt)
    stage.customers(3)
    stage.change(lambda session: session.execute(update(ContactRow).values(language=CODE)))
    campaign = stage.launched(languages=[CODE], steps=[{"day": 0, "kind": "sms"}])
    stage.send(campaign)
    first, second, third = stage.attempts(campaign)
    said = "Zzyx qwop brumble, wim karo nesto vil!"

    asked = writes(rt, first, made_up("yes"))
    second_question = writes(rt, first, said)
    by_key = writes(rt, first, "1")
    stopped = writes(rt, second, made_up("unsubscribe me"))
    human = writes(rt, third, made_up("human"))

    with rt.reading() as session:
        body = starters.latest(session, WordsRow, CODE).body
        assert body["say"]["reason"]["sms"] in asked
        assert body["say"]["competition"]["sms"] in second_question or "1" in second_question
        assert by_key
        answer = session.scalars(select(AnswerRow).where(AnswerRow.question == "reason")).one()
        assert (answer.text, answer.reason, answer.confidence) == (said, "other", 0)
        ended = {row.contact_id: row.ended_as for row in session.scalars(select(InterviewRow))}
        assert [ended[one.contact_id] for one in (first, second, third)] == [None, "opted_out", "wants_human"]
        assert session.scalars(select(OptOutRow)).first() is not None
        assert body["say"]["human"]["sms"].split()[0] in human
        assert made_up("further") in stopped or stopped
    reading_list.fill(rt)
    with rt.reading() as session:
        assert session.scalars(select(ReviewRow).where(ReviewRow.answer_id == answer.id)).one()


def test_the_page_behind_the_link_is_in_it_from_top_to_foot(file: Path, sqlite_rt: Runtime) -> None:
    stage = Stage(sqlite_rt)
    stage.customers(1)
    stage.change(lambda session: session.execute(update(ContactRow).values(language=CODE)))
    campaign = stage.launched(languages=[CODE], steps=[{"day": 0, "kind": "sms"}])
    stage.send(campaign)
    (asked,) = stage.attempts(campaign)
    link = re.search(r"/c/\w{13}", writes(sqlite_rt, asked, made_up("link")))
    assert link

    page = unescape(client_of(sqlite_rt).get(link[0]).get_data(as_text=True))

    assert f'<html lang="{CODE}">' in page
    body, english = starter_words()[CODE]["frame"], starter_words()["en"]["frame"]
    assert {key for key in FRAME if body[key] in page} >= {"human", "by_phone", "by_text", "stop", "else"}
    assert [text for text in english.values() if text in page and "{" not in text] == []


def writes(rt: Runtime, attempt: AttemptRow, text: str) -> str:
    heard = Message(f"SM{abs(hash((attempt.id, text))):032d}"[:34], attempt.to, attempt.sender, text)
    with rt.transaction() as session:
        return " ".join(interviews.hear(session, rt.settings, heard, rt.now()).lines)
