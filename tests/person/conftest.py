"""Somebody with a past: orders, a talk, messages, permissions, a warm return; and a link to their own page."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import update
from werkzeug.test import TestResponse

from tests.gate import rows
from tests.hearing.conftest import client_of
from winback.runtime import Runtime
from winback.services.person import links
from winback.store.crm import AccountRow, ContactRow, OrderRow
from winback.store.interviews import AnswerRow, MessageRow
from winback.store.returns import SupportCaseRow, WarmReturnRow

FORM = re.compile(r'<form method="post" action="([^"]+)">(.*?)</form>', re.DOTALL)
FIELD = re.compile(r'<(?:input|button)[^>]* name="(\w+)"[^>]* value="([^"]*)"')


@dataclass
class Visitor:
    """Somebody who opened their link in a browser."""

    rt: Runtime
    client: FlaskClient
    who: rows.Person
    member: int
    campaign: int
    token: str
    numbers: tuple[str, ...] = field(default=(rows.MOBILE,))

    def opens(self, path: str = "", **more: str) -> TestResponse:
        return self.client.get(f"/c/{self.token}{path}", headers={"Accept-Language": "de"}, **more)

    def forms(self, action: str, **fields: str) -> list[tuple[str, dict[str, str]]]:
        """The forms of the page as it is now: address and fields."""
        found = []
        for address, inner in FORM.findall(self.opens().get_data(as_text=True)):
            values = dict(FIELD.findall(inner))
            if f"/{action}?" in address and fields.items() <= values.items():
                found.append((address.replace("&amp;", "&"), values))
        return found

    def presses(self, action: str, **fields: str) -> TestResponse:
        """Send the form with these fields, as a browser would."""
        chosen = {name: fields[name] for name in ("channel", "purpose", "wish") if name in fields}
        address, values = self.forms(action, **chosen)[0]
        values.pop("sure", None)
        return self.client.post(address, data=values | fields)


@pytest.fixture
def visit(rt: Runtime) -> Callable[..., Visitor]:
    """Somebody new, with a link."""

    def made(name: str = "Amina", number: str | None = rows.MOBILE) -> Visitor:
        now = rt.now()
        with rt.transaction() as session:
            if name == "Amina":
                rows.firm_in_order(session, now)
            who = rows.person(rt, session, number, name)
            person = {"first_name": name, "last_name": "Yılmaz", "email": f"{name}@example.com"}
            person |= {"email_key": f"{name}@example.com".lower()}
            session.execute(update(ContactRow).where(ContactRow.id == who.contact).values(**person))
            session.execute(update(AccountRow).where(AccountRow.id == who.account).values(purchase_days=3))
            session.add(
                OrderRow(
                    account_id=who.account, line_key=f"{name}-1", number="B-77", ordered_on=date(2025, 6, 1), amount=80,
                    currency="EUR", product="Röstkaffee", content_hash="x",
                )
            )  # fmt: skip
            campaign = rows.campaign(session, now, f"Frühling mit {name}")
            member = rows.member(session, campaign, who, now, "talking")
            rows.attempt(
                session, campaign, member, who, now, "delivered", intent_at=now - timedelta(days=1), to=number or "",
                sid=f"SM{name:0>32}",
            )  # fmt: skip
            talk = rows.interview(session, campaign, member, who, now, heard_at=now)
            session.add(
                AnswerRow(
                    interview_id=talk, position=0, question="reason", status="answered", text="Zu teuer geworden",
                    reason="price", channel="sms", heard_at=now,
                )
            )  # fmt: skip
            for direction, text in (("us", "Warum kommen Sie nicht mehr?"), ("them", "Zu teuer geworden")):
                session.add(
                    MessageRow(
                        interview_id=talk, contact_id=who.contact, at=now, direction=direction, channel="sms", text=text
                    )
                )  # fmt: skip
            session.add(
                WarmReturnRow(
                    interview_id=talk, campaign_id=campaign, account_id=who.account, contact_id=who.contact,
                    reason="price", quote="Zu teuer geworden", priority=50, causes=[], created_at=now, updated_at=now,
                )
            )  # fmt: skip
            session.add(
                SupportCaseRow(
                    kind="data_wish", account_id=who.account, contact_id=who.contact, quote="Was wissen Sie?",
                    created_at=now,
                )
            )  # fmt: skip
            address = links.make(session, rt.settings, who.contact, links.OWN_PAGE, now, actor="cli")
        return Visitor(rt, client_of(rt), who, member, campaign, address.rsplit("/", 1)[1])

    return made
