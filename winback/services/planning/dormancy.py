"""Who fell silent: accounts judged from rows, and the judgement kept beside each.

What is measured over the whole firm is kept in a row and serves for some days: the daily scan reads the purchases of
those accounts alone that changed, or whose judgement may change by itself on that day.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import numpy as np
from sqlalchemy import bindparam, update
from sqlalchemy.orm import Session

from campaigns.dormancy import bgnbd, firm
from campaigns.dormancy.firm import Firm
from campaigns.dormancy.judge import Judged, judge
from campaigns.dormancy.rhythm import Purchases
from campaigns.dormancy.values import Fit, Judgement
from winback.runtime import Runtime
from winback.services.gate import account_ledger, account_walk
from winback.store import purchases as store
from winback.store.crm import AccountRow
from winback.store.house import SettingRow

HORIZON = 180
BATCH = 5_000
LOOKS = 20_000  # accounts whose ledger one scan keeps
NOT_AGAIN_FOR = 30  # days; the model moves slowly
MEASURED = "dormancy_measured"  # the settings row of what is measured over the whole firm
MEASURED_FOR = 7  # days
MANY_NEW = 0.02  # of the purchases: then it is measured anew at once


def fit(session: Session, as_of: date) -> Fit:
    """The purchase model on all purchases up to `as_of`."""
    _, purchases = store.purchases(session, as_of)
    return bgnbd.fit(purchases.histories(store.day_number(as_of)))


def judge_all(session: Session, as_of: date, horizon: int = HORIZON, today: date | None = None) -> list[Judgement]:
    """Every account, those most likely to order first. Orders after `as_of` are left out."""
    past = None if as_of >= (today or as_of) else store.values_until(session, as_of)
    _, purchases = everything = store.purchases(session, as_of)
    measured = firm.measure(purchases, store.day_number(as_of), (horizon,))
    found = _judged(store.known(session), everything, as_of, measured, horizon, past)
    return sorted(found, key=lambda one: (-(one.expected_orders or 0.0), one.account_id))


def scan(rt: Runtime, now: datetime) -> int:
    """Judge the accounts that are due or changed, and keep what is new; returns how many were judged.

    Then their ledger is kept (`account_ledger`): of so many at once, the others' by a walk.
    """
    today, judged, last = now.date(), 0, 0
    measured: Firm | None = None
    while True:
        with rt.reading() as session:
            accounts = store.due(session, today, last, BATCH)
            if not accounts:
                return judged
            ids = [one.id for one in accounts]
            of_them = store.purchases(session, today, ids)
        measured = measured or _measured(rt, now)
        found = list(_judged(accounts, of_them, today, measured))
        looks = judged < LOOKS
        if not looks:
            account_walk.begin_at(rt, ids[0], now)
        with rt.transaction() as session:
            keep(session, found, now, account_ledger.tomorrow(now) if looks else None)
        if looks:
            account_ledger.look(rt, {one.account_id: one.look_again_on for one in found}, now)
        judged, last = judged + len(ids), ids[-1]


def _measured(rt: Runtime, now: datetime) -> Firm:
    """The measures of the whole firm: those kept, unless a week or many purchases have come since."""
    today = store.day_number(now.date())
    with rt.reading() as session:
        row, purchases = session.get(SettingRow, MEASURED), store.count(session)
        if row is not None and _still_holds(row.value, today, purchases):
            return firm.from_json(row.value["firm"])
        measured = firm.measure(store.purchases(session, now.date())[1], today)
    value = {"day": today, "purchases": purchases, "firm": firm.as_json(measured)}
    with rt.transaction() as session:
        session.merge(SettingRow(key=MEASURED, value=value, changed_by="scan", changed_at=now))
    return measured


def _still_holds(kept: Mapping[str, Any], today: int, purchases: int) -> bool:
    in_time = int(kept["day"]) <= today < int(kept["day"]) + MEASURED_FOR
    return in_time and abs(purchases - int(kept["purchases"])) <= MANY_NEW * int(kept["purchases"])


def _judged(
    accounts: Iterable[store.Known],
    of_them: tuple[np.ndarray[Any, Any], Purchases],
    as_of: date,
    measured: Firm,
    horizon: int = HORIZON,
    past: dict[int, Decimal] | None = None,
) -> Iterator[Judgement]:
    """These accounts with their purchases, measured against the whole firm."""
    ids, purchases = of_them
    judged = judge(purchases, store.day_number(as_of), horizon, measured)
    place = dict(zip(ids.tolist(), range(len(ids)), strict=True))
    return (_judgement(account, judged, place.get(account.id), as_of, horizon, past) for account in accounts)


def keep(session: Session, judgements: Iterable[Judgement], now: datetime, again_on: date | None = None) -> None:
    """Write judgements beside their accounts; looked at again on this day, else on the judgement's own."""
    rows = [
        {
            "row": one.account_id,
            "band": one.band,
            "judged_at": now,
            "dormancy": as_facts(one),
            "look_again_on": again_on or one.look_again_on,
        }
        for one in judgements
    ]
    if rows:
        table = AccountRow.__table__
        session.connection().execute(
            update(table)  # type: ignore[arg-type]
            .where(table.c.id == bindparam("row"))
            .values(
                band=bindparam("band"),
                judged_at=bindparam("judged_at"),
                dormancy=bindparam("dormancy"),
                look_again_on=bindparam("look_again_on"),
            ),
            rows,
        )


def as_facts(one: Judgement) -> dict[str, Any]:
    """The judgement as the JSON kept in its row and shown on pages."""
    return {
        "because": one.because,
        "comes_back": None if one.comes_back is None else round(one.comes_back, 4),
        "horizon_days": one.horizon_days,
        "expected_orders": None if one.expected_orders is None else round(one.expected_orders, 3),
        "next_order_on": one.next_order_on.isoformat() if one.next_order_on else None,
        "rhythm_days": one.rhythm_days,
        "silent_days": one.silent_days,
        "one_time": one.one_time,
        **one.facts,
    }


def _judgement(
    account: store.Known,
    judged: Judged,
    at: int | None,
    as_of: date,
    horizon: int,
    past_values: dict[int, Decimal] | None,
) -> Judgement:
    value = account.value if past_values is None else past_values.get(account.id, Decimal(0))
    name = account.external_id or str(account.id)
    if at is None:
        band, because = ("lost", "left") if _left(account, None, as_of) else ("active", "no_orders")
        return Judgement(
            account.id, name, band, because, None, horizon, None, None, None, None, False, value, account.currency,
            as_of + timedelta(days=NOT_AGAIN_FOR),
        )  # fmt: skip
    silent = int(judged.histories.silent[at])
    rhythm = None if np.isnan(judged.rhythm.usual[at]) else float(judged.rhythm.usual[at])
    left = _left(account, as_of - timedelta(days=silent), as_of)
    chance = float(judged.comes_back[at])
    return Judgement(
        account_id=account.id,
        account=name,
        band="lost" if left else str(judged.band[at]),
        because="left" if left else str(judged.because[at]),
        comes_back=chance,
        horizon_days=horizon,
        expected_orders=float(judged.expected[at]),
        next_order_on=None if left else _next_order(as_of, silent, rhythm or judged.rhythm.firm, chance, horizon),
        rhythm_days=rhythm,
        silent_days=silent,
        one_time=int(judged.histories.repeats[at]) == 0,
        value=value,
        currency=account.currency,
        look_again_on=as_of + timedelta(days=int(judged.look_again_in[at])),
        facts={
            "unusual_after_days": round(float(judged.rhythm.limit[at])),
            "left_on": left.isoformat() if left else None,
        },
    )


def _left(account: store.Known, last_order: date | None, as_of: date) -> date | None:
    """The day of a known cancellation or contract end that has come, unless an order came after it."""
    days = [day for day in (account.left_on, account.contract_ends_on) if day and day <= as_of]
    return max(days) if days and (last_order is None or last_order <= max(days)) else None


def _next_order(as_of: date, silent: int, rhythm: float, chance: float, horizon: int) -> date | None:
    """The usual day if it is still to come; once it has passed, today as long as an order is more likely than not."""
    wait = round(rhythm) - silent
    if wait > horizon or chance < 0.5:
        return None
    return as_of + timedelta(days=max(wait, 0))
