"""The promise list on its pages, in the API and on the command line."""

import csv
import io
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from click.testing import CliRunner
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from tests.web import seeds
from winback.cli import cli
from winback.runtime import Runtime
from winback.services.scripts import starters
from winback.services.sending import prices, senders
from winback.services.staff import staff
from winback.services.wishes import wish_list, wishes
from winback.store.campaigns import CampaignRow
from winback.store.crm import AccountRow
from winback.store.house import StaffRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.wishes import WishMarkRow

As = Callable[[str], FlaskClient]
WISHES = {
    "Lindner": "Liefert bitte schneller, und eine DATEV-Schnittstelle",
    "Albrecht": "schnellere Lieferung",
    "Harper": "Saturday deliveries",
    "Thomsen": "=cmd|'/c calc'!A1",
}
SAID = {"state": "planned", "planned_for": "2027-Q1", "say_de": "Wir fahren bald zweimal am Tag.",
        "say_en": "Two tours a day, soon."}  # fmt: skip


def says(session: Session, person: seeds.Person, words: str | None, now: datetime) -> None:
    """In the talk with this person, which is over."""
    talk = session.scalars(
        select(InterviewRow).join(AccountRow, AccountRow.id == InterviewRow.account_id)
        .where(AccountRow.name == person.name)
    ).one()  # fmt: skip
    if words is not None:
        answer = {"question": "improvement", "status": "answered", "text": words, "reading": {"improvement": words}}
        session.add(AnswerRow(interview_id=talk.id, position=9, channel="sms", heard_at=now, **answer))
        session.flush()
    wishes.keep(session, talk.id, now)


@pytest.fixture
def wished(app: Flask, sqlite_rt: Runtime) -> Runtime:
    """A busy day, on which some said what they wish for."""
    now = sqlite_rt.now()
    with sqlite_rt.transaction() as session:
        seeds.busy_day(session, now)
        starters.install(session, now)
        prices.install(session, sqlite_rt.settings.currency)
        senders.sync(session, sqlite_rt.settings)
        session.execute(update(AccountRow).where(AccountRow.name == "Hotel Seeblick").values(segment="Hotels"))
        for person in seeds.PEOPLE:
            says(session, person, WISHES.get(person.last), now)
    return sqlite_rt


def ids(rt: Runtime) -> dict[str | None, int]:
    with rt.reading() as session:
        return {entry.title: entry.id for entry in wish_list.entries(session, "en")}


def page(client: FlaskClient, path: str, **form: Any) -> str:
    answer = client.post(path, data=form) if form else client.get(path)
    assert answer.status_code == 200, (answer.status_code, answer.get_data(as_text=True)[:2000])
    return answer.get_data(as_text=True)


def test_marketing_sees_each_wish_with_who_asked_and_opens_it_to_their_words(as_: As, wished: Runtime) -> None:
    marketing = as_("marketing")

    shown = page(marketing, "/wishes")
    assert "Delivery: faster" in shown
    assert "Interface: DATEV" in shown

    opened = page(marketing, f"/wishes/{ids(wished)['Delivery: faster']}")
    assert "Liefert bitte schneller" in opened
    assert "DATEV" not in opened.partition("The same as another wish?")[0]  # their words about this wish only
    assert "Bäckerei Lindner GmbH" in opened


def test_wishes_about_the_same_are_told_apart_by_the_words_that_say_more(wished: Runtime) -> None:
    ozdemir, vogt = (next(one for one in seeds.PEOPLE if one.last == last) for last in ("Özdemir", "Vogt"))
    with wished.transaction() as session:
        says(session, ozdemir, "More choice", wished.now())
        says(session, vogt, "More choice of colours", wished.now())

    titles = ids(wished)

    assert "Range" in titles
    assert "Range: More choice of colours" in titles


def test_who_would_be_told_is_shown_before_anything_is_said(as_: As, wished: Runtime) -> None:
    wish = ids(wished)["Delivery: faster"]

    shown = page(as_("marketing"), f"/wishes/{wish}/preview", **SAID)

    assert "Geplant ist das für: 1. Quartal 2027. Wir fahren bald zweimal am Tag." in shown
    assert "Who is not told, and why" in shown
    with wished.reading() as session:
        assert session.scalars(select(WishMarkRow)).all() == []


def test_marked_without_telling_it_stands_so_and_can_be_taken_back(as_: As, wished: Runtime) -> None:
    marketing, wish = as_("marketing"), ids(wished)["Delivery: faster"]

    marketing.post(f"/wishes/{wish}/mark", data=SAID | {"tell": "no"})
    assert "planned for Q1 2027" in page(marketing, f"/wishes/{wish}")
    with wished.reading() as session:
        assert session.scalars(select(CampaignRow).where(CampaignRow.kind == "promise")).all() == []

    marketing.post(f"/wishes/{wish}/take-back")
    assert "planned for Q1 2027" not in page(marketing, "/wishes")


def test_a_mark_that_cannot_be_used_comes_back_with_what_was_typed(as_: As, wished: Runtime) -> None:
    wish = ids(wished)["Delivery: faster"]

    answer = as_("marketing").post(f"/wishes/{wish}/preview", data=SAID | {"planned_for": "soon"})

    assert answer.status_code == 422
    shown = answer.get_data(as_text=True)
    assert "Planned for when?" in shown
    assert "Wir fahren bald zweimal am Tag." in shown


def test_merged_split_and_renamed_by_marketing(as_: As, wished: Runtime) -> None:
    marketing, known = as_("marketing"), ids(wished)
    faster, saturday = known["Delivery: faster"], known["Delivery: at weekends"]

    marketing.post(f"/wishes/{saturday}/merge", data={"into": faster})
    assert "Saturday deliveries" in page(marketing, f"/wishes/{faster}")
    marketing.post(f"/wishes/{faster}/rename", data={"title": "Tours"})
    assert "Tours" in page(marketing, "/wishes")
    marketing.post(f"/wishes/{faster}/split", data={"keys": ["delivery+weekend"], "title": "Weekend tours"})
    assert "Saturday deliveries" not in page(marketing, f"/wishes/{faster}")
    assert "Weekend tours" in page(marketing, "/wishes")


def test_support_reads_and_changes_nothing(as_: As, wished: Runtime) -> None:
    support, wish = as_("support"), ids(wished)["Delivery: faster"]

    assert "Liefert bitte schneller" in page(support, f"/wishes/{wish}")
    for path in ("preview", "mark", "take-back", "rename", "merge", "split"):
        assert support.post(f"/wishes/{wish}/{path}", data=SAID).status_code == 403
    assert as_("sales").get("/wishes").status_code == 403


def test_the_file_has_one_line_a_person_by_segment_and_no_formula_runs(as_: As, wished: Runtime) -> None:
    answer = as_("support").get("/wishes/export.csv?segment=Hotels")

    lines = list(csv.DictReader(io.StringIO(answer.get_data().decode("utf-8-sig"))))
    answer.close()
    assert [(line["account_name"], line["words"], line["asks_to_hear"]) for line in lines] == [
        ("Hotel Seeblick", "'=cmd|'/c calc'!A1", "asks")
    ]


def test_the_api_reads_previews_marks_and_takes_back(app: Flask, wished: Runtime) -> None:
    wish = ids(wished)["Delivery: faster"]
    with wished.transaction() as session:
        mia = session.scalars(select(StaffRow.id).where(StaffRow.email == "mia@example.com")).one()
        token = staff.new_token(session, mia, "shop", "test", wished.now())
    head = {"Authorization": f"Bearer {token}"}
    client, said = app.test_client(), {"state": "done", "sentences": {"de": "Zweimal am Tag."}}

    listed = client.get("/api/v1/wishes?order=accounts", headers=head).json
    assert (listed["items"][0]["title"], listed["items"][0]["accounts"]) == ("Delivery: faster", 2)
    shown = client.post(f"/api/v1/wishes/{wish}/preview", json=said, headers=head).json
    assert shown["asked"] == {"asks": 2, "no_news": 0, "words_gone": 0, "told": 0}
    assert shown["contacted"] + sum(shown["left_alone"].values()) == 2
    marked = client.post(f"/api/v1/wishes/{wish}/mark", json=said | {"tell": False}, headers=head).json
    assert marked["wish"]["state"] == "done"
    assert {one["words"] for one in marked["people"]} == {"Liefert bitte schneller", "schnellere Lieferung"}
    again = client.post(f"/api/v1/wishes/{wish}/take-back", headers=head).json
    assert again["wish"]["state"] == "open"
    assert client.post(f"/api/v1/wishes/{wish}/mark", json={"state": "maybe"}, headers=head).status_code == 422


def test_the_command_lists_shows_and_marks(wished: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("winback.commands.wishes.opened", lambda: Opened(wished))
    wish = str(ids(wished)["Delivery: faster"])

    def run(*words: str) -> str:
        found = CliRunner().invoke(cli, ["wishes", *words], catch_exceptions=False)
        return found.output

    assert "Delivery: faster  [open]  2 accounts" in run("list")
    dry = run("mark", wish, "--as", "done", "--say", "de=Zweimal am Tag.", "--dry-run")
    assert "did not ask to hear" in dry
    assert "Das ist jetzt umgesetzt. Zweimal am Tag." in dry
    assert "Marked. Nobody is told." in run("mark", wish, "--as", "done", "--say", "de=Zweimal am Tag.", "--no-tell")
    assert "[done]" in run("list", "--state", "done")
    assert "it is open again" in run("take-back", wish)
    assert "Liefert bitte schneller" in run("export")
    assert "wishes on the list" in run("read")


class Opened:
    """The runtime of this test, as a command opens its own."""

    def __init__(self, rt: Runtime) -> None:
        self.rt = rt

    def __enter__(self) -> Runtime:
        return self.rt

    def __exit__(self, *_: object) -> None:
        pass
