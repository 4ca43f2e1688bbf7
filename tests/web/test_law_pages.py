"""National lists and what counts in each country, on the page of sources; ways to mend, on the report."""

import io
from datetime import timedelta

from flask import Flask

from tests.gate import rows
from tests.web.conftest import sign_in
from winback.runtime import Runtime
from winback.services.permission import profile_changes


def bring(client, text: str, day: str, name: str = "tps"):
    form = {"name": name, "day": day, "file": (io.BytesIO(text.encode()), "list.txt")}
    return client.post("/sources/lists", data=form, content_type="multipart/form-data", follow_redirects=True)


def test_marketing_brings_in_a_national_list_and_sees_how_old_it_is(app: Flask, sqlite_rt: Runtime) -> None:
    mia, today = sign_in(app, "marketing"), sqlite_rt.now().date()
    assert "at most 28 days old, once it is here" in mia.get("/sources").text

    page = bring(mia, "07700 900001\n07700900002\n", (today - timedelta(days=30)).isoformat())

    assert "2 numbers stand on it." in page.text
    assert "30 of 28 days old, 2 numbers" in page.text
    assert "too old" in page.text


def test_a_file_that_is_no_list_comes_back_with_its_fault(app: Flask, sqlite_rt: Runtime) -> None:
    mia, today = sign_in(app, "marketing"), sqlite_rt.now().date().isoformat()

    assert bring(mia, "name,street\n", today).status_code == 422
    assert "list.txt holds no telephone numbers." in bring(mia, "name,street\n", today).text
    assert bring(mia, "07700900001\n", today, "robinson").status_code == 422
    assert sign_in(app, "sales").post("/sources/lists").status_code == 403


def test_everybody_sees_who_approved_a_laxer_rule(app: Flask, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        wish = profile_changes.wish_of("per_day", "2")
        profile_changes.relax(session, "DE", wish, "Dr. Berg", "industry code of 2015", "Olga", sqlite_rt.now())
        wish = profile_changes.wish_of("hours.saturday", "closed")
        profile_changes.tighten(session, "US-TX", wish, "", "Olga", sqlite_rt.now())

    page = sign_in(app, "marketing").get("/sources").text

    assert "laxer, approved by Dr. Berg" in page
    assert "DE per_day 2" in page
    assert "US-TX hours.saturday closed" in page
    assert "UWG-CH Art. 3(1)(o)" in page  # why Switzerland is closed


def test_the_report_leads_from_each_reason_to_what_mends_it(app: Flask, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, sqlite_rt.now())
        rows.person(sqlite_rt, session, consent=False)
    mia = sign_in(app, "marketing")

    assert "/exports/mend/no_permission.csv" in mia.get("/report").text

    with mia.get("/exports/mend/no_permission.csv") as file:
        assert "Amina" in file.text
    assert mia.get("/exports/mend/opted_out.csv").status_code == 404
    assert sign_in(app, "sales").get("/exports/mend/no_permission.csv").status_code == 403
