"""A person's own page: what we hold, why we wrote, every contact, and what they may change there themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.errors import BadInput
from winback.services.events import record
from winback.services.gate import own_reasons
from winback.services.gate.own_reasons import Reasons
from winback.services.permission import consent_sources, consents, opt_outs
from winback.services.person import data_wishes
from winback.services.person.links import Opened
from winback.services.sales import cases
from winback.services.staff import accounts
from winback.services.talking import following, messages
from winback.services.talking.messages import Message
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.store.crm import AccountRow, ContactRow, OrderRow, PhoneRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.permission import ConsentRow, ConsentSourceRow
from winback.store.returns import SupportCaseRow, WarmReturnRow

ORDERS_SHOWN = 5
BY = "customer"
SENT = {
    "submitting": "unknown", "unknown": "unknown", "unknown_final": "unknown", "accepted": "sent", "queued": "sent",
    "sent": "sent", "delivered": "delivered", "undelivered": "not_delivered", "failed": "not_delivered",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Contacted:
    """One message or call that we started."""

    at: datetime
    channel: str
    campaign: str
    state: str


@dataclass(frozen=True, slots=True)
class OwnPage:
    """Everything the page shows."""

    person: ContactRow
    account: AccountRow
    phones: Sequence[PhoneRow]
    orders: Sequence[OrderRow]
    consents: Sequence[tuple[ConsentRow, ConsentSourceRow | None]]
    contacts: Sequence[Contacted]
    messages: Sequence[Message]
    answers: Sequence[AnswerRow]
    reasons: Reasons
    languages: Sequence[str]  # in which we may speak with them, the best first


def read(session: Session, settings: Settings, link: Opened, now: datetime) -> OwnPage:
    """Whoever opens the page has changed nothing."""
    numbers = select(PhoneRow).where(PhoneRow.contact_id == link.contact_id)
    answers = select(AnswerRow).join(InterviewRow).where(InterviewRow.contact_id == link.contact_id)
    person, account = session.get_one(ContactRow, link.contact_id), session.get_one(AccountRow, link.account_id)
    return OwnPage(
        person=person,
        account=account,
        phones=session.scalars(numbers.order_by(PhoneRow.position)).all(),
        orders=cases.orders(session, link.account_id, ORDERS_SHOWN),
        consents=accounts.last_consents(session, link.contact_id),
        contacts=_contacts(session, link.contact_id),
        messages=messages.of_contact(session, link.contact_id),
        answers=session.scalars(answers.order_by(AnswerRow.heard_at, AnswerRow.id)).all(),
        reasons=own_reasons.read(session, settings, link.account_id, link.contact_id, now),
        languages=_languages(session, person, account),
    )


def stop(session: Session, link: Opened, now: datetime) -> None:
    """The same stop as a word or a key, on every number and channel."""
    opt_outs.record(
        session, contact_id=link.contact_id, phone_hash=None, channel="link", words=None, doubtful=False, now=now
    )


def rest(session: Session, link: Opened, now: datetime) -> date:
    """Not now: asked again in three months at the earliest."""
    return following.rest(session, link.account_id, link.contact_id, "web", now)


def call_me(session: Session, link: Opened, when: str, now: datetime) -> None:
    """A wish for whoever works with them: in the open return, else for support, which passes it on."""
    if not when.strip():
        raise BadInput("a call needs a time")
    wish = when.strip()[:200]
    row = session.scalars(
        select(WarmReturnRow)
        .where(WarmReturnRow.contact_id == link.contact_id, WarmReturnRow.state != "done")
        .order_by(WarmReturnRow.id.desc())
        .limit(1)
    ).first()
    if row is not None:
        row.wish = row.wish | {"when": {"words": wish}}
        row.wants_human, row.updated_at = True, now
    else:
        _for_support(session, link, wish, now)
    record(
        session, "call_wished", now, actor=BY, account_id=link.account_id, contact_id=link.contact_id,
        facts={"channel": "web"},
    )  # fmt: skip


def correct(session: Session, link: Opened, wrong: str, now: datetime) -> None:
    """What they say is wrong, in their words, for support."""
    if not wrong.strip():
        raise BadInput("a correction needs words")
    data_wishes.correct(
        session,
        contact_id=link.contact_id,
        account_id=link.account_id,
        channel="web",
        words=wrong.strip()[:1000],
        now=now,
    )
    record(
        session, "correction_wished", now, actor=BY, account_id=link.account_id, contact_id=link.contact_id,
        facts={"channel": "web"},
    )  # fmt: skip


def declare(
    session: Session, settings: Settings, link: Opened, channel: str, purpose: str, given: bool, wording: str,
    now: datetime,
) -> None:  # fmt: skip
    """A permission given or withdrawn here is a declaration like any other, with the words beside the button."""
    person = session.get_one(ContactRow, link.contact_id)
    if given and person.opted_out_at is not None:
        raise BadInput("whoever said stop is not asked for a permission")
    source_id = _source(session, settings, channel, purpose, wording, now) if given else None
    consents.record_many(
        session,
        [
            consents.Declaration(
                link.contact_id, channel, purpose, given, now, source_id, wording if given else None,
                evidence=f"own page, link {link.id}, change {link.changes}", recorded_by=BY,
            )
        ],
        now,
    )  # fmt: skip
    consents.look_again(session, [link.contact_id], now)
    code = "permission_given" if given else "permission_refused"
    facts = {"channel": channel, "purpose": purpose}
    record(session, code, now, actor=BY, account_id=link.account_id, contact_id=link.contact_id, facts=facts)


def _contacts(session: Session, contact_id: int) -> list[Contacted]:
    query = (
        select(AttemptRow.intent_at, AttemptRow.channel, CampaignRow.name, AttemptRow.state)
        .join(CampaignRow, CampaignRow.id == AttemptRow.campaign_id)
        .where(AttemptRow.contact_id == contact_id, AttemptRow.intent_at.is_not(None), AttemptRow.state.in_(list(SENT)))
        .order_by(AttemptRow.intent_at)
    )
    rows = session.execute(query)
    return [Contacted(at, channel, name, SENT[state]) for at, channel, name, state in rows if at is not None]


def _languages(session: Session, person: ContactRow, account: AccountRow) -> list[str]:
    """Their own, their account's, and the one in which they were asked last."""
    mine = InterviewRow.contact_id == person.id
    asked = session.scalar(select(InterviewRow.language).where(mine).order_by(InterviewRow.id.desc()).limit(1))
    return [language for language in (person.language, account.language, asked) if language]


def _for_support(session: Session, link: Opened, wish: str, now: datetime) -> None:
    mine: Any = (SupportCaseRow.contact_id == link.contact_id, SupportCaseRow.kind == "human_wish")
    known = session.scalars(select(SupportCaseRow).where(*mine, SupportCaseRow.state == "open").limit(1)).first()
    if known is not None:
        known.quote = wish
        return
    session.add(
        SupportCaseRow(
            kind="human_wish", account_id=link.account_id, contact_id=link.contact_id, quote=wish, wants_human=True,
            facts={"channel": "web"}, created_at=now,
        )
    )  # fmt: skip


def _source(session: Session, settings: Settings, channel: str, purpose: str, wording: str, now: datetime) -> int:
    """Each wording is a source of its own, registered when it is first agreed to."""
    known = {row.wording: row.id for row in consent_sources.listing(session) if row.place == "own page of the person"}
    if wording in known:
        return known[wording]
    source = consent_sources.NewSource(
        name=f"Own page {len(known) + 1}: {channel}, {purpose}", wording=wording, place="own page of the person",
        recipient=settings.firm_name, channels=(channel,), purposes=(purpose,), valid_from=now.date(),
    )  # fmt: skip
    return consent_sources.register(session, source, BY, now)
