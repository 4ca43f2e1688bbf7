"""What goes back to the CRM: warm returns, answers, contacts as they came, who is left alone, why and since when."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, BinaryIO

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from campaigns.facts import Ask, Hold
from winback.errors import BadInput
from winback.services.exports import export_contacts, export_files
from winback.services.gate import facts, gate
from winback.services.gate.hold_words import hold_sentence
from winback.services.sales import stated
from winback.services.sales.stated_words import sign_sentence
from winback.settings import Settings
from winback.store.campaigns import CampaignRow, OfferRow, VerdictRow
from winback.store.crm import AccountRow, ContactRow
from winback.store.house import StaffRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.returns import DispositionRow, GrantRow, WarmReturnRow

WHATS = ("returns", "answers", "contacts", "holds", "ledger")
AT_ONCE = 1_000

Table = tuple[Sequence[str], Iterable[Sequence[Any]], str]  # header, rows, delimiter

RETURNS = (
    "return", "account", "account_name", "contact_name", "phone", "campaign", "state", "priority", "reason",
    "confidence", "quote", "offer", "offer_code", "offer_expires_on", "wants_human", "claimed_by", "created_at",
    "outcome", "won_amount", "won_currency", "reason_verdict", "offer_verdict", "note", "facts_reasons", "facts",
)  # fmt: skip
ANSWERS = (
    "interview", "account", "account_name", "contact_name", "campaign", "language", "question", "status", "text",
    "value", "reason", "confidence", "channel", "heard_at", "interview_status", "ended_as",
)  # fmt: skip
HOLDS = ("account", "account_name", "band", "last_order_on", "channel", "hold", "why", "until")
LEDGER = (
    "at", "account", "account_name", "campaign", "moment", "attempt", "hold", "why", "facts", "until",
    "next_change_at",
)  # fmt: skip


def write(
    session: Session, what: str, form: str, out: BinaryIO, settings: Settings, now: datetime, language: str = "en"
) -> int:
    """Write one of WHATS as CSV or XLSX; how many rows."""
    if what not in WHATS or form not in export_files.FORMATS:
        raise BadInput(f"{what} as {form}: expected one of {', '.join(WHATS)} as {' or '.join(export_files.FORMATS)}")
    header, rows, delimiter = _table(session, what, settings, now, language)
    return export_files.write(out, header, rows, form, delimiter)


def _table(session: Session, what: str, settings: Settings, now: datetime, language: str) -> Table:
    if what == "contacts":
        return export_contacts.table(session)
    if what == "holds":
        return HOLDS, _holds(session, settings, now, language), ","
    if what == "ledger":
        return LEDGER, _ledger(session, language), ","
    return (RETURNS, _returns(session, language), ",") if what == "returns" else (ANSWERS, _answers(session), ",")


def _returns(session: Session, language: str) -> Iterator[Sequence[Any]]:
    """What they said stands in `reason`; what the books say, up to that day, in the two last columns."""
    other = aliased(DispositionRow)
    last = select(func.max(other.id)).where(other.return_id == WarmReturnRow.id).correlate(WarmReturnRow)
    query = (
        select(
            WarmReturnRow.id, AccountRow.external_id, AccountRow.name, _person(), WarmReturnRow.contact_id,
            CampaignRow.name, WarmReturnRow.state, WarmReturnRow.priority, WarmReturnRow.reason,
            WarmReturnRow.confidence, WarmReturnRow.quote, OfferRow.key, GrantRow.code, GrantRow.expires_on,
            WarmReturnRow.wants_human, StaffRow.name, WarmReturnRow.created_at, DispositionRow.outcome,
            DispositionRow.won_amount, DispositionRow.won_currency, DispositionRow.reason_verdict,
            DispositionRow.offer_verdict, DispositionRow.note, WarmReturnRow.interview_id,
        )
        .join(AccountRow, AccountRow.id == WarmReturnRow.account_id)
        .join(ContactRow, ContactRow.id == WarmReturnRow.contact_id)
        .join(CampaignRow, CampaignRow.id == WarmReturnRow.campaign_id)
        .outerjoin(GrantRow, GrantRow.id == WarmReturnRow.grant_id)
        .outerjoin(OfferRow, OfferRow.id == GrantRow.offer_id)
        .outerjoin(StaffRow, StaffRow.id == WarmReturnRow.claimed_by)
        .outerjoin(DispositionRow, DispositionRow.id == last.scalar_subquery())
        .where(AccountRow.erased_at.is_(None))
        .order_by(WarmReturnRow.priority.desc(), WarmReturnRow.id)
    )  # fmt: skip
    for rows in session.execute(query).partitions(AT_ONCE):
        numbers = export_contacts.first_numbers(session, [row[4] for row in rows])
        beside = stated.of_interviews(session, [row[-1] for row in rows])
        for row in rows:
            yield [*row[:4], numbers.get(row[4]), *row[5:-1], *_happened(beside.get(row[-1]), language)]


def _happened(one: stated.Beside | None, language: str) -> tuple[str, str]:
    if one is None:
        return "", ""
    return ", ".join(one.facts), "; ".join(sign_sentence(sign, language) for sign in one.signs)


def _answers(session: Session) -> Iterator[Sequence[Any]]:
    query = (
        select(
            InterviewRow.id, AccountRow.external_id, AccountRow.name, _person(), CampaignRow.name,
            InterviewRow.language, AnswerRow.question, AnswerRow.status, AnswerRow.text, AnswerRow.value,
            AnswerRow.reason, AnswerRow.confidence, AnswerRow.channel, AnswerRow.heard_at, InterviewRow.status,
            InterviewRow.ended_as,
        )
        .join(InterviewRow, InterviewRow.id == AnswerRow.interview_id)
        .join(AccountRow, AccountRow.id == InterviewRow.account_id)
        .join(ContactRow, ContactRow.id == InterviewRow.contact_id)
        .join(CampaignRow, CampaignRow.id == InterviewRow.campaign_id)
        .where(AccountRow.erased_at.is_(None))
        .order_by(AnswerRow.interview_id, AnswerRow.position)
    )  # fmt: skip
    for rows in session.execute(query).partitions(AT_ONCE):
        yield from (list(row) for row in rows)


def _holds(session: Session, settings: Settings, now: datetime, language: str) -> Iterator[Sequence[Any]]:
    """Everybody who fell silent and is left alone: one line for each hold and channel."""
    query = select(AccountRow.id, AccountRow.external_id, AccountRow.name, AccountRow.band, AccountRow.last_order_on)
    query = query.where(AccountRow.band.in_(("dormant", "lost")), AccountRow.erased_at.is_(None))
    policy = gate.policy(session, settings, now)
    for rows in session.execute(query.order_by(AccountRow.id)).partitions(AT_ONCE):
        known = facts.load(session, [row[0] for row in rows], now, settings)
        for row in rows:
            for channel in ("sms", "voice"):
                ask = Ask(channel, hours_matter=False)
                for found in gate.verdicts(session, [known[row[0]]], ask, policy, now):
                    yield from ([*row[1:], channel, *_held(hold, language)] for hold in found.holds)


def _ledger(session: Session, language: str) -> Iterator[Sequence[Any]]:
    """When each account's holds changed, and what was decided at each intent.

    A line without a hold says go; and what gave way, where the person asked for more than our own limits.
    """
    query = (
        select(VerdictRow, AccountRow.external_id, AccountRow.name, CampaignRow.name)
        .join(AccountRow, AccountRow.id == VerdictRow.account_id)
        .outerjoin(CampaignRow, CampaignRow.id == VerdictRow.campaign_id)
        .where(AccountRow.erased_at.is_(None))
        .order_by(VerdictRow.id)
        .execution_options(yield_per=AT_ONCE)
    )
    for row, *account, campaign in session.execute(query):
        begins = (row.at, *account, campaign, row.moment, row.attempt_id)
        for kept in row.holds:
            yield *begins, *_line(kept, language), row.next_change_at
        if not row.holds:
            yield *begins, "", *_line(row.gave_way, language)[1:], row.next_change_at


def _line(kept: dict[str, Any] | None, language: str) -> tuple[Any, ...]:
    """Code, sentence, facts and end of a hold of the ledger; nothing of a go."""
    if kept is None:
        return "", "", "", None
    hold = gate.hold_of(kept)
    code, why, until = _held(hold, language)
    return code, why, json.dumps(hold.facts, ensure_ascii=False), until


def _held(hold: Hold, language: str) -> tuple[str, str, datetime | None]:
    return hold.code, hold_sentence(hold, language), hold.until


def _person() -> Any:
    return func.trim(func.coalesce(ContactRow.first_name, "") + " " + func.coalesce(ContactRow.last_name, ""))
