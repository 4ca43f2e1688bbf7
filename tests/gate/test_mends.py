"""Every no carries its count, and a way to mend it for all accounts at once."""

import csv
import io
import string
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from campaigns import suppression
from tests.gate import rows
from winback import imports
from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services.gate import mends
from winback.services.gate.hold_words import hold_label
from winback.services.planning import report, report_words
from winback.store.crm import AccountRow, ContactRow
from winback.store.permission import ConsentRow

CODES = [rule.__name__ for rule in suppression.RULES]


@pytest.mark.parametrize("code", CODES)
def test_every_reason_names_what_can_be_done_about_it(code: str) -> None:
    english, german = mends.told(code, "en"), mends.told(code, "de")

    assert english.endswith(".")
    assert german.endswith(".")
    assert english != german
    assert "…" not in english + german
    assert not next(iter(string.Formatter().parse(english)))[1]


def test_a_page_has_a_button_where_the_terminal_has_a_command() -> None:
    (row,) = mends.of({"no_permission": 2}, "en")

    assert "winback" not in row.told
    assert mends.told("no_permission", "en") == row.told[:-1] + " (winback export mend --hold no_permission)."


def test_nothing_is_mended_that_is_no_reason() -> None:
    assert set(mends.MENDS) == set(CODES)
    assert mends.told("budget_spent", "en") == ""  # a campaign's own
    assert mends.of({"budget_spent": 3, "country_unknown": 0, "opted_out": 1}, "de")[0].code == "opted_out"


@pytest.fixture
def town(sqlite_rt: Runtime) -> Runtime:
    """Three of unknown country, two ticks without proof, one without a word, and one with everything in order."""
    with sqlite_rt.transaction() as session:
        now = sqlite_rt.now()
        rows.firm_in_order(session, now)
        rows.person(sqlite_rt, session, "+491713920001", "Amina")
        for number in range(3):
            who = rows.person(sqlite_rt, session, None, f"Nobody{number}", country=None, region=None)
            session.get_one(ContactRow, who.contact).country = None
        for number in range(2):
            who = rows.person(sqlite_rt, session, f"+49171392001{number}", f"Tick{number}", consent=False)
            rows.ticked(session, who.contact, now)
        rows.person(sqlite_rt, session, "+491713920020", "Quiet", consent=False)
    return sqlite_rt


def built(rt: Runtime) -> report.Report:
    with rt.reading() as session:
        return report.build(session, rt.settings, rt.now())


def table(rt: Runtime, code: str) -> list[dict[str, str]]:
    out = io.BytesIO()
    with rt.reading() as session:
        mends.write(session, code, "csv", out, rt.settings, rt.now())
    return list(csv.DictReader(io.StringIO(out.getvalue().decode("utf-8-sig"))))


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_report_puts_the_way_to_mend_below_each_count(town: Runtime, language: str) -> None:
    told = list(report_words.lines(built(town), language))

    for code, count in {"country_unknown": 3, "permission_not_proven": 2, "no_permission": 1}.items():
        at = told.index(f"  {count:>7}  {hold_label(code, language)}")
        assert told[at + 1].strip() == mends.told(code, language)


def test_a_file_holds_exactly_those_whom_the_report_counts(town: Runtime) -> None:
    counts = dict(built(town).reach.holds)

    for code, count in counts.items():
        if mends.MENDS[code].file:
            assert len(table(town, code)) == count, code
    assert {row["account_id"] for row in table(town, "country_unknown")} == {"Nobody0", "Nobody1", "Nobody2"}


def test_a_completed_file_mends_when_it_is_imported_again(town: Runtime) -> None:
    found = table(town, "country_unknown")
    for row in found:
        row["country"] = "Deutschland"

    done = bring(town, "accounts", found)

    assert (done.updated, len(done.rejected)) == (3, 0)
    assert "country_unknown" not in dict(built(town).reach.holds)
    with town.reading() as session:
        assert session.scalars(select(AccountRow.country)).all() == ["DE"] * 7


def test_a_file_left_as_it_is_changes_nothing(town: Runtime) -> None:
    with town.reading() as session:
        before = session.scalars(select(ConsentRow.hash)).all()
    counts = built(town).reach.holds

    for code in dict(counts):
        if kind := mends.MENDS[code].file:
            bring(town, kind, table(town, code))

    with town.reading() as session:
        assert session.scalars(select(ConsentRow.hash)).all() == before
    assert built(town).reach.holds == counts


def test_permissions_are_mended_by_ticks_with_a_day_and_a_source(town: Runtime) -> None:
    found = table(town, "no_permission")
    day = town.now().date() - timedelta(days=3)
    for row in found:
        row |= {"sms_opt_in": "yes", "said_at": day.isoformat(), "source": "web form"}

    done = bring(town, "consents", found)

    assert (done.created, done.rejected) == (1, ())
    assert "no_permission" not in dict(built(town).reach.holds)
    assert day > date(2020, 1, 1)


def test_what_no_file_mends_is_said(town: Runtime) -> None:
    with town.reading() as session, pytest.raises(BadInput, match="opted_out is not mended by a file"):
        mends.write(session, "opted_out", "csv", io.BytesIO(), town.settings, town.now())


def bring(rt: Runtime, kind: str, found: list[dict[str, str]]) -> imports.ImportSummary:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(found[0]))
    writer.writeheader()
    writer.writerows(found)
    return imports.run(rt, kind, io.BytesIO(out.getvalue().encode()), file_name=f"{kind}.csv", actor="test")
