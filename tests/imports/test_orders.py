"""Orders: what is a purchase, what an account's figures say, and that a file may come twice."""

import sys
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import delete, insert, update

from tests.imports.conftest import bring_in, one, rows
from winback.errors import BadInput
from winback.imports import orders, recount
from winback.runtime import Runtime
from winback.store.campaigns import RateRow
from winback.store.crm import AccountRow, ContactRow, ImportRow, OrderRow, StretchRow

HEADER = "Bestellnummer;Kundennummer;Bestelldatum;Artikel;Menge;Netto;Währung;Status;Art\n"
ORDERS = (
    HEADER
    + """B1;K1;01.02.2025;Kaffee;2;1.234,50;EUR;geliefert;
B1;K1;01.02.2025;Kaffee;2;1.234,50;EUR;geliefert;
B1;K1;01.02.2025;Tassen;1;20,00;EUR;geliefert;
B2;K1;01.02.2025;Tee;1;10,00;EUR;geliefert;
B3;K1;05.03.2025;Kaffee;1;30,00;EUR;storniert;
B1;K1;08.03.2025;Kaffee;-1;617,25-;EUR;Retoure;
B4;K1;09.04.2025;Kaffee;1;0,00;EUR;geliefert;
B5;K1;10.05.2025;Kaffee;1;0,00;EUR;geliefert;Muster
B6;k1;11.06.2025;Kaffee;1;5,00;EUR;offen;
"""
)


def figures(account: AccountRow) -> tuple[int, date | None, date | None, Decimal]:
    return account.purchase_days, account.first_order_on, account.last_order_on, account.order_sum


def test_an_accounts_figures_count_days_on_which_something_was_bought(rt: Runtime) -> None:
    first, second = (bring_in(rt, "orders", ORDERS, "cp1252") for _ in range(2))

    account = one(rt, AccountRow)
    assert (first.created, first.unchanged, second.created, second.updated, second.unchanged) == (8, 1, 0, 0, 9)
    assert account.external_id == "K1", "an order of an unknown customer creates the account"
    # 1 February, 9 April (free of charge, but no sample), 11 June; what came back lowers the sum
    assert figures(account) == (3, date(2025, 2, 1), date(2025, 6, 11), Decimal("652.25"))
    assert account.currency == "EUR"


@pytest.mark.parametrize(
    ("status", "kind", "amount", "quantity", "counts"),
    [
        ("geliefert", "", "5,00", "1", True), ("", "", "0,00", "1", True), ("", "", "", "", True),
        ("storniert", "", "5,00", "1", False), ("Closed Lost", "", "5,00", "1", False),
        ("", "Angebot", "5,00", "1", False),
        ("", "Muster", "0,00", "1", False), ("", "Ersatzlieferung", "0,00", "1", False), ("", "", "5,00-", "1", False),
        ("", "", "5,00", "-1", False), ("teilweise erstattet", "", "5,00", "1", True),
        ("refunded", "", "5,00", "1", False),
    ],
)  # fmt: skip
def test_words_and_signs_say_what_is_no_purchase(
    sqlite_rt: Runtime, status: str, kind: str, amount: str, quantity: str, counts: bool
) -> None:
    bring_in(sqlite_rt, "orders", f"{HEADER}B1;K1;01.02.2025;Kaffee;{quantity};{amount};EUR;{status};{kind}\n")

    assert one(sqlite_rt, OrderRow).counts is counts


def test_a_changed_status_or_amount_is_the_same_line_changed(rt: Runtime) -> None:
    bring_in(rt, "orders", f"{HEADER}B1;K1;01.02.2025;Kaffee;1;5,00;EUR;offen;\n")
    cancelled = bring_in(rt, "orders", f"{HEADER}B1;K1;01.02.2025;Kaffee;1;5,00;EUR;storniert;\n")
    was_none = figures(one(rt, AccountRow))
    dearer = bring_in(rt, "orders", f"{HEADER}B1;K1;01.02.2025;Kaffee;1;7,00;EUR;geliefert;\n")

    assert (cancelled.updated, dearer.updated) == (1, 1)
    assert was_none == (0, None, None, Decimal(0))
    assert figures(one(rt, AccountRow)) == (1, date(2025, 2, 1), date(2025, 2, 1), Decimal("7.00"))


def test_two_unequal_lines_of_one_order_stay_two(sqlite_rt: Runtime) -> None:
    text = f"{HEADER}B1;K1;01.02.2025;Kaffee;1;5,00;EUR;;\nB1;K1;01.02.2025;Kaffee;2;9,00;EUR;;\n"

    first, second = (bring_in(sqlite_rt, "orders", text) for _ in range(2))

    assert (first.created, second.unchanged) == (2, 2)
    assert one(sqlite_rt, AccountRow).order_sum == 14


def test_lines_without_a_number_fold_when_they_are_equal(sqlite_rt: Runtime) -> None:
    text = "Customer ID,Order Date,Amount,Status\n7,1997-01-01,29.33,\n7,1997-01-01,29.33,\n7,1997-01-01,5.00,\n"

    bring_in(sqlite_rt, "orders", text)
    again = bring_in(sqlite_rt, "orders", text.replace(",5.00,\n", ",5.00,shipped\n"))

    assert (again.created, again.updated, again.unchanged) == (0, 1, 2)
    assert figures(one(sqlite_rt, AccountRow))[::3] == (1, Decimal("34.33"))


def test_a_row_without_day_or_customer_is_refused(sqlite_rt: Runtime) -> None:
    text = f"{HEADER}B1;K1;;Kaffee;1;5,00;EUR;;\nB2;;01.02.2025;Kaffee;1;5,00;EUR;;\nB3;K1;demnächst;Kaffee;1;5;EUR;;\n"

    summary = bring_in(sqlite_rt, "orders", text)

    assert summary.read == 3
    assert [(note.line, note.column) for note in summary.rejected] == [
        (2, "Bestelldatum"), (3, "Kundennummer"), (4, "Bestelldatum"),
    ]  # fmt: skip
    assert "'demnächst'" in summary.rejected[2].reason


def test_a_bad_amount_is_a_warning(sqlite_rt: Runtime) -> None:
    summary = bring_in(sqlite_rt, "orders", f"{HEADER}B1;K1;01.02.2025;Kaffee;viele;teuer;EUR;;\n")

    order = one(sqlite_rt, OrderRow)
    assert (order.amount, order.quantity, order.counts) == (None, None, True)
    assert {note.column for note in summary.warnings} == {"Menge", "Netto"}


def test_money_of_another_currency_is_kept_but_not_added_up(rt: Runtime) -> None:
    text = f"{HEADER}B1;K1;01.02.2025;a;1;5,00;EUR;;\nB2;K1;02.02.2025;a;1;5,00;USD;;\nB3;K1;03.02.2025;x;1;1;$;;\n"

    summary = bring_in(rt, "orders", text)

    assert [order.currency for order in rows(rt, OrderRow)] == ["EUR", "USD", "USD"]
    assert figures(one(rt, AccountRow))[::3] == (3, Decimal("5.00"))
    assert [(note.line, "USD" in note.reason) for note in summary.warnings] == [(3, True)]


def test_an_imported_rate_adds_it_up(rt: Runtime) -> None:
    with rt.transaction() as session:
        session.execute(
            insert(RateRow),
            [
                {"currency": "USD", "on": date(2025, 1, 1), "rate": Decimal("0.9"), "source": "test"},
                {"currency": "USD", "on": date(2025, 3, 1), "rate": Decimal("0.5"), "source": "test"},
            ],
        )

    summary = bring_in(
        rt, "orders", f"{HEADER}B1;K1;01.02.2025;Kaffee;1;10,00;USD;;\nB2;K1;02.03.2025;x;1;10,00;USD;;\n"
    )

    assert one(rt, AccountRow).order_sum == Decimal("14.00")
    assert summary.warnings == ()


def test_american_dates_are_told_by_a_day_above_twelve_far_down_the_file(sqlite_rt: Runtime) -> None:
    lines = "".join(f"B{n},K1,02/03/2025,5.00\n" for n in range(3_000)) + "B9999,K1,12/31/2024,5.00\n"

    bring_in(sqlite_rt, "orders", f"Order Number,Customer ID,Order Date,Amount\n{lines}")

    assert figures(one(sqlite_rt, AccountRow))[1:3] == (date(2024, 12, 31), date(2025, 2, 3))


def test_an_amount_left_open_is_told_by_the_others(sqlite_rt: Runtime) -> None:
    text = "Order Number,Customer ID,Order Date,Amount\nB1,K1,2025-02-03,1.234\nB2,K1,2025-02-04,12.50\n"

    bring_in(sqlite_rt, "orders", text)

    assert one(sqlite_rt, AccountRow).order_sum == Decimal("13.734")


def test_shopify_says_total_and_customer_only_on_an_orders_first_line(sqlite_rt: Runtime) -> None:
    text = (
        "Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,"
        "Lineitem price,Billing Name,Billing Phone,Cancelled at\n"
        "#1001,ann@example.com,paid,2025-02-03 10:00:00 +0100,EUR,30.00,34.90,2025-02-03 10:00:00 +0100,1,Espresso,"
        "30.00,Ann Lee,'+493023125001,\n"
        "#1001,ann@example.com,,,,,,2025-02-03 10:00:00 +0100,2,Tasse,5.00,,,\n"
        "#1002,bob@example.com,refunded,,EUR,10.00,10.00,2025-02-04 10:00:00 +0100,1,Tee,10.00,Bob,,"
        "2025-02-05 10:00:00 +0100\n"
    )

    first, second = (bring_in(sqlite_rt, "orders", text) for _ in range(2))

    found = {row.email_key: row for row in rows(sqlite_rt, AccountRow)}
    assert (first.created, second.unchanged) == (3, 3)
    assert figures(found["ann@example.com"])[::3] == (1, Decimal("34.90"))
    assert figures(found["bob@example.com"])[0] == 0
    assert len(rows(sqlite_rt, ContactRow)) == 2


def test_salesforce_opportunities_are_orders_once_they_are_won(sqlite_rt: Runtime) -> None:
    text = (
        "Id,AccountId,Account.Name,Name,StageName,Amount,CloseDate,IsWon\n"
        "006A,001X,Miller Inc,Big deal,Closed Won,1200.50,2025-02-03,true\n"
        "006B,001x,Miller Inc,Lost deal,Closed Lost,99,2025-02-04,false\n"
        "006C,001X,Miller Inc,Hope,Negotiation/Review,99,2025-09-04,false\n"
    )

    bring_in(sqlite_rt, "orders", text)

    account = one(sqlite_rt, AccountRow)
    assert account.name == "Miller Inc"
    assert figures(account) == (1, date(2025, 2, 3), date(2025, 2, 3), Decimal("1200.50"))


def test_the_promise_and_the_delivery_are_kept(sqlite_rt: Runtime) -> None:
    head = "Bestellnummer;Kundennummer;Datum;Liefertermin;Geliefert am;Lieferstatus\n"
    text = f"{head}B1;K1;1.2.2025;5.2.2025;9.2.2025;spät\n"

    bring_in(sqlite_rt, "orders", text)

    order = one(sqlite_rt, OrderRow)
    assert (order.promised_on, order.delivered_on, order.delivery_state) == (date(2025, 2, 5), date(2025, 2, 9), "spät")


def test_customers_named_by_number_alone_become_the_same_accounts_by_the_short_way(
    rt: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = ["K1", "k1", "'0012", "0012", "10023.0", "10023", " K2 ", "STRASSE", "Straße", "Nord GmbH", "", "K" * 250]
    text = HEADER + "".join(f"B{n // 2};{number};01.02.2025;Kaffee;1;5,00;EUR;;\n" for n, number in enumerate(numbers))

    bring_in(rt, "orders", text)
    short = {accounts_key(row) for row in rows(rt, AccountRow)}
    with rt.transaction() as session:
        session.execute(delete(OrderRow))
        session.execute(delete(StretchRow))
        session.execute(delete(AccountRow))
    monkeypatch.setattr(orders, "_add_by_number", lambda *_: False)
    bring_in(rt, "orders", text)

    assert short == {accounts_key(row) for row in rows(rt, AccountRow)}
    assert len(short) == 7


def accounts_key(row: AccountRow) -> tuple[Any, ...]:
    return row.external_id, row.external_key, row.name, row.name_key, row.kind, row.country, row.zone, row.order_sum


# ---------------------------------------------------------------- crash


def test_a_crash_in_the_middle_leaves_whole_batches_and_the_rerun_completes(
    rt: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["winback.imports.run"], "BATCH_ROWS", {"orders": 100})
    text = HEADER + "".join(f"B{n};K{n % 50};{1 + n % 28:02d}.02.2025;Kaffee;1;5,00;EUR;;\n" for n in range(1_000))
    calls = iter(range(100))
    real = orders.bulk.add

    def breaks(*args: Any) -> None:
        real(*args)
        if next(calls) == 4:
            raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr("winback.imports.orders.bulk.add", breaks)
        with pytest.raises(KeyboardInterrupt):
            bring_in(rt, "orders", text)
    in_between = len(rows(rt, OrderRow))
    summary = bring_in(rt, "orders", text)

    assert in_between == 400
    assert (summary.created, summary.unchanged) == (600, 400)
    assert sum(row.order_sum for row in rows(rt, AccountRow)) == 5_000
    assert [row.state for row in rows(rt, ImportRow)] == ["completed_later", "done"]


def test_an_import_that_dies_while_it_counts_is_counted_to_the_end_by_the_next(
    rt: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("winback.imports.identity.CHUNK", 20)
    text = HEADER + "".join(f"B{n};K{n % 50};{1 + n % 28:02d}.02.2025;Kaffee;1;5,00;EUR;;\n" for n in range(500))
    parts = iter(range(100))
    real = recount.bring_up_to_date

    def dies(*args: Any) -> None:
        if next(parts) == 1:
            raise KeyboardInterrupt
        real(*args)

    with monkeypatch.context() as broken:
        broken.setattr(recount, "bring_up_to_date", dies)
        with pytest.raises(KeyboardInterrupt):
            bring_in(rt, "orders", text)
    counted = sum(1 for row in rows(rt, AccountRow) if row.order_sum)
    summary = bring_in(rt, "orders", text)

    assert counted == 20  # of fifty: so many are counted at a time, and others come in between
    assert summary.unchanged == 500
    assert {row.order_sum for row in rows(rt, AccountRow)} == {Decimal(50)}
    assert [row.state for row in rows(rt, ImportRow)] == ["completed_later", "done"]


def test_where_very_many_customers_have_new_lines_some_are_counted_in_between(
    rt: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["winback.imports.run"], "BATCH_ROWS", {"orders": 100})
    monkeypatch.setattr(recount, "MOST_TOUCHED", 30)
    counted, real = [], recount.now
    monkeypatch.setattr(recount, "now", lambda *given: (counted.append(len(rows(rt, OrderRow))), real(*given)))
    text = HEADER + "".join(f"B{n};K{n % 50};{1 + n % 28:02d}.02.2025;Kaffee;1;5,00;EUR;;\n" for n in range(300))

    bring_in(rt, "orders", text)

    assert counted == [100, 200, 300, 300]  # lines that were there
    assert {row.order_sum for row in rows(rt, AccountRow)} == {Decimal(30)}


def test_figures_left_behind_by_a_killed_import_are_made_good(sqlite_rt: Runtime) -> None:
    bring_in(sqlite_rt, "orders", f"{HEADER}B1;K1;01.02.2025;Kaffee;1;5,00;EUR;;\n")
    with sqlite_rt.transaction() as session:  # as if the process had been killed before its last step
        session.execute(update(ImportRow).values(state="running"))
        session.execute(update(AccountRow).values(purchase_days=0, order_sum=Decimal(0)))

    bring_in(sqlite_rt, "orders", f"{HEADER}B1;K1;01.02.2025;Kaffee;1;5,00;EUR;;\n")

    assert figures(one(sqlite_rt, AccountRow))[::3] == (1, Decimal("5.00"))


def test_an_unknown_kind_is_refused(sqlite_rt: Runtime) -> None:
    with pytest.raises(BadInput, match="cannot be imported"):
        bring_in(sqlite_rt, "pictures", HEADER)


def test_rates_come_as_a_file_too_and_sums_follow(rt: Runtime) -> None:
    bring_in(rt, "orders", f"{HEADER}B1;K1;01.02.2025;Kaffee;1;10,00;USD;;\n")
    text = "Währung;Datum;Kurs;Quelle\nUSD;01.01.2025;0,9;EZB\nQQQ;01.01.2025;1;\nUSD;;1;\n"

    first, second = (bring_in(rt, "rates", text) for _ in range(2))

    assert (first.created, second.unchanged, len(first.rejected)) == (1, 1, 2)
    assert one(rt, AccountRow).order_sum == Decimal("9.00")


def test_a_deal_is_won_by_its_status_not_by_the_stage_it_was_won_in(sqlite_rt: Runtime) -> None:
    text = (
        "Deal - ID,Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Organization,Deal - Stage,Deal - Status,"
        "Deal - Won time\n1,Bohnen,500,EUR,Fuchs & Sohn,Negotiation,Won,2025-01-05 10:00:00\n"
        "2,Tassen,700,EUR,Fuchs & Sohn,Negotiation,Lost,2025-02-05 10:00:00\n"
    )

    bring_in(sqlite_rt, "orders", text)

    assert [(row.number, row.counts) for row in rows(sqlite_rt, OrderRow)] == [("1", True), ("2", False)]


def test_a_cancelling_invoice_is_no_purchase(sqlite_rt: Runtime) -> None:
    text = (
        "Rechnungsnummer;Rechnungsdatum;Kundennummer;Rechnungstyp;Status;Summe netto\n"
        "RE-1;01.04.2025;K1;Rechnung;Bezahlt;250,00\nSR-2;02.04.2025;K1;Stornorechnung;Bezahlt;250,00\n"
    )

    bring_in(sqlite_rt, "orders", text)

    assert [(row.number, row.counts) for row in rows(sqlite_rt, OrderRow)] == [("RE-1", True), ("SR-2", False)]


def test_an_invoice_list_says_what_is_no_invoice_and_whom_it_is_for(sqlite_rt: Runtime) -> None:
    text = (
        "Belegnummer;Belegtyp;Belegdatum;Kontaktname;Nettobetrag\n"
        "RE1;Rechnung;04.02.2026;Müller & Söhne;100,00\nAN2;Angebot;06.02.2026;Café Größe;500,00\n"
    )

    bring_in(sqlite_rt, "orders", text)

    assert [(row.number, row.counts) for row in rows(sqlite_rt, OrderRow)] == [("RE1", True), ("AN2", False)]
    assert [row.name for row in rows(sqlite_rt, AccountRow)] == ["Müller & Söhne", "Café Größe"]


def test_a_deal_without_an_organization_belongs_to_its_person(sqlite_rt: Runtime) -> None:
    text = (
        "Deal - ID,Deal - Title,Deal - Value,Deal - Status,Deal - Organization,Deal - Contact person,Deal - Won time\n"
        "1,Kaffee,100,Won,Acme Inc,Sam Roth,2025-02-03\n2,Milch,300,Won,,Hans Meier,2025-05-03\n"
    )

    bring_in(sqlite_rt, "orders", text)

    assert [row.name for row in rows(sqlite_rt, AccountRow)] == ["Acme Inc", "Hans Meier"]


def test_a_list_that_tells_when_each_last_bought_can_be_both_customers_and_orders(sqlite_rt: Runtime) -> None:
    text = "Kundennummer;Firma;Straße;Ort;Telefon;Letzter Kauf\nK1;A;Weg 1;Bonn;030 23125001;04.03.2025\nK2;B;;;;\n"

    customers, orders_ = (bring_in(sqlite_rt, kind, text) for kind in ("accounts", "orders"))

    assert [(note.column, "once more as orders" in note.reason) for note in customers.warnings] == [
        ("Letzter Kauf", True)
    ]
    assert (customers.created, orders_.created) == (2, 1)
    assert [(note.line, note.reason) for note in orders_.rejected] == [(3, "no order date")]
    assert [row.last_order_on for row in rows(sqlite_rt, AccountRow)] == [date(2025, 3, 4), None]


def test_an_odd_cell_costs_only_its_own_line(rt: Runtime) -> None:
    odd = {3: ("zwei", "5,00", "EUR"), 5: ("1", "teuer", "EUR"), 7: ("1", "5,00", "Taler"), 9: ("1", "5 USD", "")}
    text = HEADER + "".join(
        f"B{n};K1;01.02.2025;Kaffee;{';'.join(odd.get(n, ('1', '5,00', 'EUR')))};;\n" for n in range(2, 12)
    )

    summary = bring_in(rt, "orders", text)

    found = {row.number: (row.quantity, row.amount, row.currency) for row in rows(rt, OrderRow)}
    assert found.pop("B3") == (None, Decimal(5), "EUR")
    assert found.pop("B5") == (1, None, "EUR")
    assert found.pop("B7") == (1, Decimal(5), None)
    assert found.pop("B9") == (1, Decimal(5), "USD")
    assert set(found.values()) == {(1, Decimal(5), "EUR")}
    assert [(note.line, note.column) for note in summary.warnings] == [
        (3, "Menge"), (5, "Netto"), (7, "Währung"), (9, "Währung"),
    ]  # fmt: skip
