"""What goes back to the CRM, and the report: cells nobody takes for formulas, contacts as they came."""

import csv
import io
from datetime import date
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.imports.conftest import bring_in
from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services.exports import export_files, exports
from winback.services.issues import feeds
from winback.services.permission import consent_sources
from winback.services.permission.consent_sources import NewSource
from winback.services.planning import dormancy, report, report_words
from winback.store.campaigns import CampaignRow, MemberRow, ScriptRow
from winback.store.crm import ContactRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.returns import WarmReturnRow

CONTACTS = """Kontakt-ID;Kundennummer;Vorname;Nachname;Mobil;Telefon;Sprache;Nicht anrufen;Lieblingsfarbe
A1;K1;Ann;Lee;0171 3920001;030/23125-001;de;nein;blau
A2;K1;=1+1;@Böse;;030 23125002;;nein;
"""


def written(rt: Runtime, what: str, form: str = "csv") -> bytes:
    out = io.BytesIO()
    with rt.reading() as session:
        exports.write(session, what, form, out, rt.settings, rt.now())
    return out.getvalue()


def read_csv(content: bytes, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=delimiter))


def read_xlsx(content: bytes) -> list[list[Any]]:
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert all(cell.data_type in {"s", "n"} for row in sheet.iter_rows() for cell in row), "no formula"
    return [[cell.value or "" for cell in row] for row in sheet.iter_rows()]


def test_contacts_go_back_corrected_in_the_shape_in_which_they_came(rt: Runtime) -> None:
    bring_in(rt, "contacts", CONTACTS)

    assert read_csv(written(rt, "contacts"), ";") == [
        CONTACTS.split("\n")[0].split(";"),
        ["A1", "K1", "Ann", "Lee", "'+491713920001", "'+493023125001", "de", "nein", "blau"],
        ["A2", "K1", "'=1+1", "'@Böse", "", "'+493023125002", "", "nein", ""],
    ]
    assert read_xlsx(written(rt, "contacts", "xlsx"))[1:] == [
        ["A1", "K1", "Ann", "Lee", "+491713920001", "+493023125001", "de", "nein", "blau"],
        ["A2", "K1", "'=1+1", "'@Böse", "", "+493023125002", "", "nein", ""],
    ]


def test_exported_contacts_come_back_without_a_change(rt: Runtime) -> None:
    bring_in(rt, "contacts", CONTACTS)

    for form in ("csv", "xlsx"):
        assert bring_in(rt, "contacts", written(rt, "contacts", form)).unchanged == 2


def test_who_said_stop_goes_back_as_such(rt: Runtime) -> None:
    bring_in(rt, "contacts", CONTACTS)
    with rt.transaction() as session:
        session.get_one(ContactRow, 1).opted_out_at = rt.now()

    assert [row[7] for row in read_csv(written(rt, "contacts"), ";")] == ["Nicht anrufen", "1", "nein"]


CELLS = st.one_of(st.none(), st.text(max_size=20), st.integers(), st.decimals(allow_nan=False), st.dates())
STARTS = st.sampled_from(["=", "+", "-", "@", "\t", "\r", "\x00"])


@given(st.lists(st.one_of(CELLS, st.tuples(STARTS, st.text(max_size=9)).map("".join)), min_size=1, max_size=5))
def test_no_cell_begins_like_a_formula(cells: list[Any]) -> None:
    out = io.BytesIO()

    export_files.write(out, ["a"] * len(cells), [cells], "csv")

    for cell in read_csv(out.getvalue())[1] if any(map(export_files.text, cells)) else []:
        assert not cell.startswith(export_files.DANGEROUS)


@given(st.tuples(STARTS, st.from_regex(r"[a-z0-9 =()!]{0,9}", fullmatch=True)).map("".join))
def test_a_workbook_holds_text_and_no_formula(cell: str) -> None:
    out = io.BytesIO()

    export_files.write(out, ["a"], [[cell, "x"]], "xlsx")

    (found, _) = read_xlsx(out.getvalue())[1]
    assert not found.startswith(("=", "@", "\t", "\r"))
    assert not found.startswith(("+", "-")) or found[1:].strip(" 0123456789()") == ""


@pytest.fixture
def answered(rt: Runtime) -> Runtime:
    """One contact was interviewed, and is a warm return."""
    bring_in(rt, "contacts", CONTACTS)
    now = rt.now()
    with rt.transaction() as session:
        script = ScriptRow(name="comeback", version=1, body={}, published_by="x", published_at=now)
        campaign = CampaignRow(name="Spring", plan={}, created_by="x", created_at=now, updated_at=now)
        session.add_all([script, campaign])
        session.flush()
        member = MemberRow(campaign_id=campaign.id, account_id=1, state="finished", joined_at=now, updated_at=now)
        session.add(member)
        session.flush()
        interview = InterviewRow(
            campaign_id=campaign.id, member_id=member.id, account_id=1, contact_id=1, script_id=script.id,
            language="de", state={}, status="finished", ended_as="completed", channel="sms", opened_at=now,
            updated_at=now,
        )  # fmt: skip
        session.add(interview)
        session.flush()
        session.add(
            AnswerRow(
                interview_id=interview.id, position=0, question="reason", status="answered", text="=zu teuer",
                reason="price", confidence=0.9, channel="sms", heard_at=now,
            )
        )  # fmt: skip
        session.add(
            WarmReturnRow(
                interview_id=interview.id, campaign_id=campaign.id, account_id=1, contact_id=1, reason="price",
                confidence=0.9, quote="+ zu teuer", priority=70, causes=[], created_at=now, updated_at=now,
            )
        )  # fmt: skip
    return rt


def test_answers_and_returns_are_written_with_whom_they_are_of(answered: Runtime) -> None:
    header, answer = read_csv(written(answered, "answers"))
    found = dict(zip(header, answer, strict=True))
    assert (found["account"], found["contact_name"], found["text"]) == ("K1", "Ann Lee", "'=zu teuer")

    header, warm = read_csv(written(answered, "returns"))
    found = dict(zip(header, warm, strict=True))
    assert (found["phone"], found["quote"], found["priority"]) == ("'+491713920001", "'+ zu teuer", "70")
    assert found["state"] == "open"


def test_an_unknown_export_is_refused(sqlite_rt: Runtime) -> None:
    with pytest.raises(BadInput, match="expected one of"):
        written(sqlite_rt, "secrets")


# ---------------------------------------------------------------- the report


@pytest.fixture
def firm(rt: Runtime) -> Runtime:
    """Three who fell silent, of whom one may be asked, and one who still buys."""
    now = rt.now()
    with rt.transaction() as session:
        feeds.add(session, "helpdesk", "by_hand", "Ada", now)
        source = NewSource("Webshop", "Ja", "web", "we", ("sms", "voice"), ("marketing",), date(2023, 1, 1))
        consent_sources.register(session, source, "Ada", now)
    people = "".join(f"K{n};Firma {n};0171 392000{n}\n" for n in range(1, 5))
    bring_in(rt, "accounts", f"Kundennummer;Firma;Mobil\n{people}")
    days = {1: 2024, 2: 2024, 3: 2024, 4: 2026}
    orders = "".join(
        f"B{n}{month};K{n};01.{month:02d}.{year};100,00\n"
        for n, year in days.items()
        for month in (range(1, 13) if year < 2026 else (1, 2, 3))
    )
    bring_in(rt, "orders", f"Bestellnummer;Kundennummer;Bestelldatum;Netto\n{orders}")
    bring_in(
        rt, "consents", "Kundennummer;Kanal;Erteilt;Datum;Quelle\nK1;SMS, Telefon;ja;1.2.2024;Webshop\nK2;SMS;ja;;\n"
    )
    bring_in(rt, "issues", "Ticketnummer;Kundennummer;Status;Datum\nT1;K3;offen;1.2.2026\nT2;niemand;offen;1.2.2026\n")
    dormancy.scan(rt, now)
    return rt


def test_the_report_says_who_fell_silent_what_is_at_stake_and_who_cannot_be_reached(firm: Runtime) -> None:
    with firm.reading() as session:
        found = report.build(session, firm.settings, firm.now())

    silent = {band.band: (band.accounts, band.bought) for band in found.bands if band.accounts}
    assert sum(count for count, _ in (silent.get(name, (0, 0)) for name in report.SILENT)) == 3
    assert sum(bought for _, bought in silent.values()) == Decimal("3900.00")
    reach = found.reach
    assert (reach.accounts, reach.reachable, reach.by_sms, reach.by_phone, reach.unreachable) == (3, 1, 1, 1, 2)
    assert {"permission_not_proven", "open_issue"} <= set(dict(reach.holds))
    assert (found.unproven, found.open_issues, found.unmatched_issues) == (1, 2, 1)
    assert [one.kind for one in found.imports] == ["accounts", "orders", "consents", "issues"]
    assert found.as_json()["reach"]["holds"] == dict(reach.holds)


def test_the_report_fits_on_a_page_in_both_languages(firm: Runtime) -> None:
    with firm.reading() as session:
        found = report.build(session, firm.settings, firm.now())

    german, english = ("\n".join(report_words.lines(found, language)) for language in ("de", "en"))
    assert "3 Konten sind verstummt" in german
    assert "3.900,00" not in german
    assert "3 accounts fell silent" in english
    assert len(english.splitlines()) < 60
