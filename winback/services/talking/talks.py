"""An interview with everything one turn needs, read under the lock of its account.

The lock comes first: an answer, an opt-out, a new issue and a send about the same account happen one after the other.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Date, Select, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session

from campaigns.facts import QUESTIONS, Plan
from campaigns.interview.script import Script
from campaigns.interview.states import state_from_json
from campaigns.interview.values import Face, Known, Line, State
from winback.services import locks
from winback.services.scopes import among, columns
from winback.services.scripts import starters
from winback.settings import Settings
from winback.store.base import UtcDateTime
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.crm import AccountRow, ContactRow, IssueRow, PhoneRow
from winback.store.interviews import AnswerRow, InterviewRow, OpenQuestionRow
from winback.store.permission import BlockRow
from winback.store.prepared import dialect, run, table
from winback.words import Words

AnyRow = TypeVar("AnyRow", AccountRow, ContactRow, InterviewRow)
LAST_ZONE = timedelta(hours=12)  # where each day ends last
LATELY = timedelta(days=30)  # so long after its end a word may still belong to an interview
SOLVED_LATELY = timedelta(days=30)  # so long after its rest an issue is still asked about first


@dataclass(frozen=True, slots=True)
class Wire:
    """The two numbers a conversation runs between: ours, and theirs as its hash."""

    our_number: str
    phone_hash: str
    replies: bool = True  # False: heard late, and what we would answer reaches nobody


@dataclass(frozen=True, slots=True)
class Found:
    """Whose answer this is."""

    account_id: int
    contact_id: int
    interview_id: int | None = None
    held: bool = False  # the account's lock is ours
    question: str | None = None  # what was asked last on these two numbers


@dataclass(frozen=True, slots=True)
class Thread:
    """Where what is said is kept."""

    interview_id: int
    contact_id: int
    answers: int = 0  # rows so far: the next one's position


@dataclass(slots=True)
class Interview:
    """An interview's row as a value; a turn keeps it true. Who changes the row otherwise asks for `Talk.row`."""

    id: int
    campaign_id: int
    member_id: int
    account_id: int
    contact_id: int
    script_id: int
    language: str
    address_form: str
    state: dict[str, Any]
    status: str
    ended_as: str | None
    channel: str
    heard_at: datetime | None
    ended_at: datetime | None
    wrapped_up_at: datetime | None
    updated_at: datetime


@dataclass(frozen=True)
class Talk:
    """One interview, loaded; its row, account and person are read when somebody asks for them."""

    session: Session
    interview: Interview
    frozen: Mapping[str, Any]
    script: Script
    words: Words
    issue_open: bool
    blocked: bool
    ask_solved: bool  # an issue counts as solved, and they have not said so yet
    answers: int  # rows so far: the next one's position
    place: str  # in the campaign's balance

    @property
    def thread(self) -> Thread:
        return Thread(self.interview.id, self.interview.contact_id, self.answers)

    @cached_property
    def row(self) -> InterviewRow:
        return self._fresh(InterviewRow, self.interview.id)

    @cached_property
    def account(self) -> AccountRow:
        return self._fresh(AccountRow, self.interview.account_id)

    @cached_property
    def contact(self) -> ContactRow:
        return self._fresh(ContactRow, self.interview.contact_id)

    def _fresh(self, row: type[AnyRow], row_id: int) -> AnyRow:
        """As it is under the lock, whatever this session has read before."""
        query = select(row).where(row.id == row_id).execution_options(populate_existing=True)
        return self.session.scalars(query).one()

    @property
    def state(self) -> State:
        return state_from_json(self.interview.state)


def with_open_question(session: Session, wire: Wire) -> Found | None:
    """The conversation whose question waits for an answer from this number; its account is held from here on."""
    asked = run(session, ASKED[dialect(session)], {"ours": wire.our_number, "theirs": wire.phone_hash})
    return next((Found(row[0], row[1], row[2], held=True, question=row[3]) for row in asked), None)


def asked_on(session: Session, wire: Wire, interview_id: int) -> str | None:
    """The question this interview asked last on these two numbers; another way may have asked another since."""
    pair = OpenQuestionRow.our_number == wire.our_number, OpenQuestionRow.phone_hash == wire.phone_hash
    asked = select(OpenQuestionRow.question).where(*pair, OpenQuestionRow.interview_id == interview_id)
    return session.scalar(asked)


def last_with(session: Session, phone_hash: str, now: datetime) -> Found | None:
    """The person behind a number, and the interview we had with them lately, if any."""
    lately = or_(InterviewRow.ended_at.is_(None), InterviewRow.ended_at > now - LATELY)
    mine = select(func.max(InterviewRow.id)).where(InterviewRow.contact_id == ContactRow.id, lately)
    latest = mine.scalar_subquery()
    row = session.execute(
        select(ContactRow.account_id, ContactRow.id, latest)
        .join(PhoneRow, PhoneRow.contact_id == ContactRow.id)
        .where(PhoneRow.phone_hash == phone_hash, PhoneRow.wrong_person_at.is_(None), ContactRow.erased_at.is_(None))
        .order_by(func.coalesce(latest, 0).desc(), ContactRow.id)
        .limit(1)
    ).first()
    return Found(*row) if row else None


def load(session: Session, interview_id: int, account_id: int, now: datetime, *, held: bool = False) -> Talk:
    """Lock the account unless it is held, then read: what is read here is still true at commit."""
    if not held:
        locks.lock_account(session, account_id)
    session.flush()
    (row,) = run(session, INTERVIEW, {"interview": interview_id} | _moments(now))
    return _talk(session, row)


def of_members(session: Session, member_ids: Collection[int], now: datetime) -> dict[int, Talk]:
    """The interviews of these members, as far as there are any; the caller holds their accounts."""
    theirs = INTERVIEWS.where(among(session, InterviewRow.member_id, member_ids))
    found = session.execute(theirs, _moments(now))
    loaded = [_talk(session, row) for row in found]
    return {talk.interview.member_id: talk for talk in loaded}


def ask_solved(session: Session, account_ids: Collection[int], now: datetime) -> set[int]:
    """Of these accounts, those that are asked first whether their issue is solved."""
    wanted = select(IssueRow.account_id).where(among(session, IssueRow.account_id, account_ids), solved_lately())
    return set(session.scalars(wanted, _moments(now)))


def known(talk: Talk, today: date) -> Known:
    found = knowledge(talk.account, talk.contact, talk.interview.language, talk.interview.address_form, today)
    return replace(found, ask_solved=talk.ask_solved)


def knowledge(account: AccountRow, contact: ContactRow, language: str, form: str, today: date) -> Known:
    """What the engine may know before the first question."""
    return Known(
        language=language,
        address_form=form,
        reason=account.left_reason if account.left_on else None,
        since=account.last_order_on,
        today=today,
        one_time=account.purchase_days == 1,
        topics_avoided=tuple(topic for topic in contact.topics_avoided or () if topic in QUESTIONS),
    )


def before(account: AccountRow, contact: ContactRow, frozen: Mapping[str, Any], plan: Plan, today: date) -> Known:
    """The same of somebody with whom no interview has begun."""
    form = contact.address_form or plan.address_form or "sie"
    return knowledge(account, contact, language_of(account, contact, frozen["words"]), form, today)


def language_of(account: AccountRow, contact: ContactRow, offered: Iterable[str]) -> str:
    """The person's language if the campaign speaks it, else the campaign's first."""
    offered = list(offered)
    wished = [language for language in (contact.language, account.language) if language]
    return next((language[:2] for language in wished if language[:2] in offered), offered[0])


def words_for(session: Session, attempt: AttemptRow) -> Words:
    """The frozen words in the language of the attempt's person."""
    account, contact, campaign = addressed(session, attempt)
    frozen = (campaign.frozen or {})["words"]
    return starters.words(session, frozen[language_of(account, contact, frozen)])


def addressed(session: Session, attempt: AttemptRow) -> tuple[AccountRow, ContactRow, CampaignRow]:
    """Whom an attempt addresses, and in which campaign."""
    row = session.execute(
        select(AccountRow, ContactRow, CampaignRow)
        .select_from(AccountRow)
        .join(ContactRow, ContactRow.id == attempt.contact_id)
        .join(CampaignRow, CampaignRow.id == attempt.campaign_id)
        .where(AccountRow.id == attempt.account_id)
    ).one()
    return row[0], row[1], row[2]


def render(words: Words, lines: Iterable[Line], form: str, face: Face, settings: Settings) -> tuple[str, ...]:
    """Our sentences in the person's language: one message in writing, one sentence after the other elsewhere."""
    lines = tuple(lines)
    firm = {"firm": settings.firm_name, "contact": settings.firm_contact}
    if face != "sms":
        return tuple(words.say(line, form=form, face=face, gaps=firm) for line in lines)
    return (words.message(lines, form=form, face=face, gaps=firm),) if lines else ()


def _talk(session: Session, row: Sequence[Any]) -> Talk:
    *kept, frozen, issue_open, blocked, solved, answers, place = row
    interview = Interview(*kept)
    script = starters.script(session, interview.script_id)
    words = starters.words(session, frozen["words"][interview.language])
    return Talk(
        session, interview, frozen, script, words, bool(issue_open), bool(blocked), bool(solved), answers, place
    )


def left_in_peace(account_id: Any, now: Any, today: Any) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """An open issue, or a block by hand: whoever speaks with us is not asked anything.

    The two rules of the gate that a turn can meet, in its own query: never laxer than the gate, which a test proves.
    An issue solved in the future or before its day is open; a block ends when its day is over everywhere on earth.
    """
    unsolved = or_(
        IssueRow.status == "open",
        IssueRow.resolved_at.is_(None),
        IssueRow.resolved_at > now,
        func.date(IssueRow.resolved_at) < func.date(IssueRow.opened_at),
    )
    issue = exists().where(IssueRow.account_id == account_id, unsolved)
    block = exists().where(
        BlockRow.account_id == account_id,
        BlockRow.lifted_at.is_(None),
        or_(BlockRow.until.is_(None), BlockRow.until >= today),
    )
    return issue, block


def solved_lately() -> ColumnElement[bool]:
    """Issues that count as solved, whose customer has not said so: they held the account until a while ago."""
    return and_(
        IssueRow.status == "resolved",
        IssueRow.confirmed_at.is_(None),
        or_(IssueRow.resolved_at > bindparam("lately"), IssueRow.not_before > bindparam("lately_on", type_=Date)),
    )


def still_today(now: datetime) -> date:
    """The first day that is not over everywhere on earth."""
    return (now - LAST_ZONE).date()


def _moments(now: datetime) -> dict[str, Any]:
    lately = now - SOLVED_LATELY
    return {"now": now, "today": still_today(now), "lately": lately, "lately_on": lately.date()}


# ---------------------------------------------------------------- the two queries of every turn


def asked_by(ours: ColumnElement[str], theirs: ColumnElement[str]) -> Select[Any]:
    """The question that waits between two numbers: its account, person and interview, and its name."""
    asked, interview = table(OpenQuestionRow).c, table(InterviewRow).c
    found = select(*columns(InterviewRow, "account_id", "contact_id", "id"), asked.question)
    found = found.join(table(OpenQuestionRow), asked.interview_id == interview.id)
    return found.where(asked.our_number == ours, asked.phone_hash == theirs)


_ASKED = asked_by(bindparam("ours"), bindparam("theirs"))


def _asked_and_held() -> Select[Any]:
    """Found and held by one statement. The household is counted because what nobody reads is not selected."""
    asked = _ASKED.cte("asked").prefix_with("MATERIALIZED")
    held = locks.household(select(asked.c.account_id).scalar_subquery()).cte("held").prefix_with("MATERIALIZED")
    return select(asked, select(func.count()).select_from(held).scalar_subquery())


ASKED = {"postgresql": _asked_and_held(), "sqlite": _ASKED}
# With it: an issue opened meanwhile, a block by hand, and how many answers there are already.
INTERVIEWS = (
    select(
        *columns(InterviewRow, *(entry.name for entry in fields(Interview))),
        CampaignRow.frozen,
        *left_in_peace(InterviewRow.account_id, bindparam("now", type_=UtcDateTime), bindparam("today", type_=Date)),
        exists().where(IssueRow.account_id == InterviewRow.account_id, solved_lately()),
        select(func.count()).where(AnswerRow.interview_id == InterviewRow.id).scalar_subquery(),
        MemberRow.state,
    )
    .join(CampaignRow, CampaignRow.id == InterviewRow.campaign_id)
    .join(MemberRow, MemberRow.id == InterviewRow.member_id)
)
INTERVIEW = INTERVIEWS.where(InterviewRow.id == bindparam("interview"))
