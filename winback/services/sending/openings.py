"""What we begin in writing: an interview's first words, or its open question again, for a slice of attempts.

Read for all of them at once, rendered one by one, written for all at once: an attempt that may not go out after all
leaves nothing behind. Part of the transaction of the intents; the caller holds the accounts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.facts import Plan
from campaigns.interview import turns as engine
from campaigns.interview.values import Line, Turn
from campaigns.segments import segments
from winback.services import locks
from winback.services.person import links
from winback.services.planning import plans
from winback.services.scopes import among, columns, rows
from winback.services.scripts import starters
from winback.services.talking import interviews, talks, turns
from winback.services.talking.talks import Talk, Thread, Wire
from winback.settings import Settings
from winback.store import bulk
from winback.store.base import Row
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.store.crm import AccountRow, ContactRow
from winback.store.interviews import UNDER_WAY, InterviewRow
from winback.store.prepared import Writes, adding, in_rows, table
from winback.words import Words

OF_ACCOUNT = columns(AccountRow, "id", "language", "left_reason", "left_on", "last_order_on", "purchase_days")
OF_CONTACT = columns(ContactRow, "id", "language", "address_form", "topics_avoided")
ADD = adding(InterviewRow)


@dataclass(frozen=True, slots=True)
class Opening:
    """What an attempt says in writing."""

    text: str
    segments: int


@dataclass(frozen=True, slots=True)
class _Rendered:
    """An opening that is not written yet."""

    attempt: AttemptRow
    talk: Talk | None  # None: it begins
    turn: Turn
    text: str


class Openings:
    """The openings of a slice."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        campaigns: Mapping[int, CampaignRow],
        plans: Mapping[int, Plan],
        attempts: Sequence[AttemptRow],
        now: datetime,
    ) -> None:
        self._session, self._settings, self._now = session, settings, now
        self._campaigns, self._plans, self._attempts = campaigns, plans, attempts
        self._texts: dict[tuple[Any, ...], Opening] = {}
        self._firsts: dict[tuple[Any, ...], tuple[Turn, Words]] = {}
        self._beginnings: dict[tuple[int, int], dict[str, Any]] = {}
        self._rendered: dict[int, _Rendered] = {}
        self._kept: list[_Rendered] = []

    def begun(self, attempt: AttemptRow) -> bool:
        """Whether rendering may write: to say an open question again may grant an offer, and a link is a row."""
        return attempt.member_id in self._talks or _by_link(attempt)

    def of(self, attempt: AttemptRow) -> Opening:
        """The words of one attempt."""
        talk = self._talks.get(attempt.member_id)
        reminder = attempt.step.endswith("reminder") or (_by_link(attempt) and talk is not None)
        if talk is None:
            turn, words = self._first(attempt, reminder)
        else:
            turn, words = self._again(talk, reminder), talk.words
            if turn.effects:
                wire = _wire(attempt)
                text = turns.speak(self._session, self._settings, talk, wire, turn, "sms", self._now).lines[0]
                return Opening(text, segments(text))
        invited = self._invitation(attempt, words, turn) if _by_link(attempt) else None
        opening = invited or self._said(words, turn)
        self._rendered[attempt.id] = _Rendered(attempt, talk, turn, opening.text)
        return opening

    def _invitation(self, attempt: AttemptRow, words: Words, turn: Turn) -> Opening | None:
        """The same question on the page behind a link; None where the number could be somebody else's, too."""
        link = links.for_number(
            self._session, self._settings, attempt.contact_id, attempt.phone_hash, self._now, purpose=links.INTERVIEW
        )
        if link is None:
            return None
        said = [Line("invite", {"link": link})]
        text = talks.render(words, said, turn.state.address_form, "sms", self._settings)[0]
        return Opening(text, segments(text))

    def keep(self, attempt: AttemptRow) -> None:
        """This one goes out."""
        if attempt.id in self._rendered:
            self._kept.append(self._rendered.pop(attempt.id))

    def close(self) -> None:
        """Write what goes out: the interviews that begin, then what was said in all of them."""
        new = [one.attempt for one in self._kept if one.talk is None]
        ids = bulk.next_ids(self._session, table(InterviewRow), len(new)) if new else []
        threads = {one.id: Thread(number, one.contact_id) for one, number in zip(new, ids, strict=True)}
        with in_rows(self._session, copied=True) as writes:
            for one in sorted(self._kept, key=lambda one: one.talk is not None):  # a statement comes where first heard
                if one.talk is None:
                    self._begin(writes, one, threads[one.attempt.id])
                else:
                    self._go_on(writes, one, one.talk)
        self._kept = []

    def _begin(self, writes: Writes, one: _Rendered, thread: Thread) -> None:
        alike = one.attempt.campaign_id, id(one.turn.state)  # which lives as long as what is kept
        if alike not in self._beginnings:
            campaign = self._campaigns[one.attempt.campaign_id]
            self._beginnings[alike] = interviews.beginning(campaign, one.turn.state, "sms", self._now)
        writes.add(ADD, {"id": thread.interview_id} | self._beginnings[alike] | interviews.whose(one.attempt))
        turns.keep_said(writes, thread, _wire(one.attempt), one.turn, (links.hidden(one.text),), "sms", self._now)

    def _go_on(self, writes: Writes, one: _Rendered, talk: Talk) -> None:
        over = talk.interview.status not in UNDER_WAY
        turns.keep_state(writes, talk, one.turn.state, "sms", self._now)
        said = (links.hidden(one.text),)
        turns.keep_said(writes, talk.thread, _wire(one.attempt), one.turn, said, "sms", self._now, over=over)

    # ------------------------------------------------------------ turns and their words

    def _first(self, attempt: AttemptRow, reminder: bool) -> tuple[Turn, Words]:
        account, contact = self._accounts[attempt.account_id], self._contacts[attempt.contact_id]
        left = account.left_reason if account.left_on else None
        alike = (
            attempt.campaign_id, reminder, attempt.account_id in self._ask_solved, account.purchase_days == 1, left,
            account.language, contact.language, contact.address_form, *(contact.topics_avoided or ()),
        )  # fmt: skip
        if alike not in self._firsts:
            self._firsts[alike] = self._first_words(attempt, account, contact, reminder)
        return self._firsts[alike]

    def _first_words(self, attempt: AttemptRow, account: Any, contact: Any, reminder: bool) -> tuple[Turn, Words]:
        """Most of a slice begin the same, so nothing is known here of the day somebody ordered last."""
        frozen, plan = self._campaigns[attempt.campaign_id].frozen or {}, self._plans[attempt.campaign_id]
        known = talks.before(account, contact, frozen, plan, self._now.date())
        known = replace(known, ask_solved=attempt.account_id in self._ask_solved, since=None)
        script = starters.script(self._session, frozen["script"])
        turn = engine.begin(script, known, "sms")
        words = starters.words(self._session, frozen["words"][known.language])
        return engine.resume(script, turn.state, "sms") if reminder else turn, words

    def _again(self, talk: Talk, reminder: bool) -> Turn:
        row, today = talk.interview, self._now.date()
        account, contact = self._accounts[row.account_id], self._contacts[row.contact_id]
        known = talks.knowledge(account, contact, row.language, row.address_form, today)
        return interviews.first_or_again(talk, "sms", today, reminder=reminder, known=known)

    def _said(self, words: Words, turn: Turn) -> Opening:
        """Most of a slice are told the same."""
        key = id(words), turn.state.address_form, str(turn.say)
        if key not in self._texts:
            text = talks.render(words, turn.say, turn.state.address_form, "sms", self._settings)[0]
            self._texts[key] = Opening(text, segments(text))
        return self._texts[key]

    # ------------------------------------------------------------ what they are read from

    @cached_property
    def _talks(self) -> dict[int, Talk]:
        return talks.of_members(self._session, {one.member_id for one in self._attempts}, self._now)

    @cached_property
    def _ask_solved(self) -> set[int]:
        return talks.ask_solved(self._session, {one.account_id for one in self._attempts}, self._now)

    @cached_property
    def _accounts(self) -> dict[int, Any]:
        return self._read(AccountRow, OF_ACCOUNT, {one.account_id for one in self._attempts})

    @cached_property
    def _contacts(self) -> dict[int, Any]:
        theirs = {one.contact_id for one in self._attempts}
        return self._read(ContactRow, OF_CONTACT, theirs | {one.interview.contact_id for one in self._talks.values()})

    def _read(self, row: type[Row], wanted: list[Any], ids: set[int]) -> dict[int, Any]:
        query = select(*wanted).where(among(self._session, table(row).c.id, ids))
        return {one.id: one for one in rows(self._session, query)}


def open_for(session: Session, settings: Settings, attempt: AttemptRow, now: datetime) -> Opening:
    """The same for one attempt, whose account nobody holds yet."""
    locks.lock_account(session, attempt.account_id)
    session.flush()
    campaign = session.get_one(CampaignRow, attempt.campaign_id)
    of_campaign = {campaign.id: plans.from_json(campaign.plan)}
    one = Openings(session, settings, {campaign.id: campaign}, of_campaign, [attempt], now)
    opening = one.of(attempt)
    one.keep(attempt)
    one.close()
    return opening


def _by_link(attempt: AttemptRow) -> bool:
    return attempt.step.endswith(":link")


def _wire(attempt: AttemptRow) -> Wire:
    return Wire(attempt.sender, attempt.phone_hash)
