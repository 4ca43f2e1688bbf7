"""What was said beside what happened: on the rep's page, the account's, in the report, the API and the export."""

import csv
import io
from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from tests.web import seeds
from winback.runtime import Runtime
from winback.services.exports import exports
from winback.services.person import erasure
from winback.services.sales import stated
from winback.services.staff import staff
from winback.store.crm import AccountRow, ContactRow, IssueRow, OrderRow
from winback.store.house import StaffRow
from winback.store.interviews import AnswerRow
from winback.store.returns import WarmReturnRow

As = Callable[[str], FlaskClient]


def lived(rt: Runtime) -> dict[str, int]:
    """Lindner says "too expensive"; the books know three late deliveries and a complaint nobody solved."""
    now = rt.now()
    with rt.transaction() as session:
        ids = seeds.busy_day(session, now)
        account = session.scalars(select(AccountRow).where(AccountRow.name == "Bäckerei Lindner GmbH")).one()
        before = now - timedelta(days=160)
        for place, kind in enumerate(("late_delivery", "late_delivery", "complaint")):
            solved = kind == "late_delivery"
            session.add(IssueRow(account_id=account.id, external_key=f"desk:{place}", kind=kind, source="import",
                                 opened_at=before + timedelta(days=place), created_at=now, updated_at=now,
                                 status="resolved" if solved else "open",
                                 resolved_at=before + timedelta(days=9) if solved else None))  # fmt: skip
        order = session.scalars(select(OrderRow).where(OrderRow.account_id == account.id)
                                .order_by(OrderRow.ordered_on.desc())).first()  # fmt: skip
        assert order is not None
        order.promised_on, order.delivered_on = order.ordered_on, order.ordered_on + timedelta(days=6)
        return ids | {"account": account.id}


def test_both_stand_side_by_side_and_what_was_said_stays_as_it_was(rt: Runtime) -> None:
    ids = lived(rt)

    with rt.reading() as session:
        row = session.get_one(WarmReturnRow, ids["Lindner"])
        found = stated.of_interview(session, row.interview_id)
        assert found is not None
        assert (row.reason, found.stated) == ("price", "price")
        assert found.facts == ("unresolved_issue", "service", "quality")
        assert [(one.code, one.count) for one in found.signs] == [
            ("unsolved", 1), ("late_deliveries", 3), ("complaints", 1),
        ]  # fmt: skip
        assert found.agreement == "other"


def test_what_comes_up_after_they_said_why_was_not_in_the_books(rt: Runtime) -> None:
    ids = lived(rt)
    with rt.transaction() as session:
        row = session.get_one(WarmReturnRow, ids["Lindner"])
        said = stated.of_interview(session, row.interview_id or 0)
        assert said is not None
        late = said.stated_at + timedelta(minutes=3)
        session.add(IssueRow(account_id=ids["account"], external_key="desk:9", kind="invoice_dispute", source="import",
                             opened_at=late, created_at=late, updated_at=late, status="open"))  # fmt: skip

    with rt.reading() as session:
        assert stated.of_interview(session, row.interview_id or 0) == said


def test_every_number_of_the_table_opens_to_exactly_that_many(rt: Runtime) -> None:
    lived(rt)

    with rt.reading() as session:
        counts = stated.table(session)
        assert counts[("price", "unresolved_issue")] == 1
        assert sum(counts.values()) == session.query(AnswerRow).filter(AnswerRow.question == "reason").count()
        for (said, facts), count in counts.items():
            assert len(list(stated.in_cell(session, said, facts))) == count


def test_who_is_erased_said_nothing_any_more(rt: Runtime) -> None:
    ids = lived(rt)
    with rt.transaction() as session:
        contact = session.scalars(select(ContactRow.id).where(ContactRow.account_id == ids["account"])).one()
        erasure.erase(session, rt.settings, contact, rt.now(), actor="Olga")

    with rt.reading() as session:
        assert ("price", "unresolved_issue") not in stated.table(session)
        assert stated.of_account(session, ids["account"]) == []


@pytest.mark.parametrize("path", ["/sales/returns/{Lindner}", "/accounts/{account}"])
def test_the_rep_reads_both_before_the_call(app: Flask, as_: As, sqlite_rt: Runtime, path: str) -> None:
    ids = lived(sqlite_rt)

    shown = as_("admin").get(path.format(**ids)).get_data(as_text=True)

    assert "They said" in shown
    assert "3 late deliveries" in shown
    assert "an issue that was not solved" in shown
    assert "speaks for: An unresolved issue, Service, Quality" in shown


def test_the_report_opens_from_a_number_to_its_people(app: Flask, as_: As, sqlite_rt: Runtime) -> None:
    lived(sqlite_rt)
    marketing = as_("marketing")

    table = marketing.get("/report/stated").get_data(as_text=True)
    assert "/report/stated/price/unresolved_issue" in table
    assert 'data-label="an unsolved issue"' in table
    opened = marketing.get("/report/stated/price/unresolved_issue").get_data(as_text=True)
    assert "Bäckerei Lindner GmbH" in opened
    assert "Familie Özdemir" not in opened
    assert marketing.get("/report/stated/price/nonsense").status_code == 404


def test_the_api_has_both_fields(app: Flask, sqlite_rt: Runtime) -> None:
    ids = lived(sqlite_rt)
    with sqlite_rt.transaction() as session:
        ada = session.scalars(select(StaffRow.id).where(StaffRow.email == "ada@example.com")).one()
        head = {"Authorization": f"Bearer {staff.new_token(session, ada, 'crm', 'test', sqlite_rt.now())}"}
    client = app.test_client()

    one = client.get(f"/api/v1/returns/{ids['Lindner']}", headers=head).json
    assert (one["reason"], one["facts_reasons"]) == ("price", ["unresolved_issue", "service", "quality"])
    assert one["facts"][1]["count"] == 3
    cells = client.get("/api/v1/stated", headers=head).json["items"]
    assert {"stated": "price", "facts": "unresolved_issue", "count": 1} in cells
    talks = client.get(f"/api/v1/stated/accounts/{ids['account']}", headers=head).json["items"]
    assert [talk["agreement"] for talk in talks] == ["other"]


def test_the_file_for_the_crm_has_both_columns(sqlite_rt: Runtime) -> None:
    lived(sqlite_rt)
    out = io.BytesIO()
    with sqlite_rt.reading() as session:
        exports.write(session, "returns", "csv", out, sqlite_rt.settings, sqlite_rt.now(), "de")

    lines = {line["account_name"]: line for line in csv.DictReader(io.StringIO(out.getvalue().decode("utf-8-sig")))}
    lindner = lines["Bäckerei Lindner GmbH"]
    assert (lindner["reason"], lindner["facts_reasons"]) == ("price", "unresolved_issue, service, quality")
    assert lindner["facts"].startswith("ein ungelöstes Anliegen, ")
    assert lines["Miller Catering"]["facts_reasons"] == ""
