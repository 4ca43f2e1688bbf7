"""The last gate before the phone: one desk for a slice of attempts, whose rows are locked.

Everything is read once for the slice; each attempt gets its own decision, its own line in the why-not ledger,
and its own reservation.
"""

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

from sqlalchemy import update
from sqlalchemy.orm import Session

from campaigns import audience, toll
from campaigns.facts import Account, Ask, Hold, Plan, Verdict
from winback.services import leases
from winback.services.gate import asks, facts, gate
from winback.services.keys import body_hash
from winback.services.planning import members, plans, updates
from winback.services.scopes import among
from winback.services.sending import limits, pace, prices, senders, texts
from winback.services.sending.budgets import Books
from winback.settings import Settings
from winback.store import changes
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow, SenderRow
from winback.store.permission import ConsentRow
from winback.store.prepared import table

UNREADABLE_FOR = timedelta(seconds=30)
LEAST_LEFT = timedelta(seconds=120)  # the request may take a minute, and the message needs some time to travel


@dataclass(frozen=True, slots=True)
class Go:
    """May go out now, until the window ends, at this reserved cost."""

    window_end: datetime
    cost: Decimal


@dataclass(frozen=True, slots=True)
class Wait:
    """Not now; asked again at `until`."""

    until: datetime
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """Never: `suppressed`, `expired` or `cancelled`, and why."""

    state: str
    why: str


Decision = Go | Wait | Stop


class Desk:
    """Decides over the attempts of one slice inside one transaction."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        now: datetime,
        campaigns: Mapping[int, CampaignRow],
        rows: Sequence[AttemptRow],
    ) -> None:
        self.currency = settings.currency
        self._session, self._settings, self._now = session, settings, now
        self._db_now = leases.database_now(session)
        self._campaigns = campaigns
        self._plans = {row.id: plans.from_json(row.plan) for row in campaigns.values()}
        self._policy = gate.policy(session, settings, now)
        self._accounts: Mapping[int, Account] = facts.load(session, [row.account_id for row in rows], now, settings)
        self._asked = {row.id: updates.asked_of(session, row, self._accounts, now) for row in campaigns.values()}
        self._members = _members(session, {row.member_id for row in rows})
        self._senders = {row.number: row for row in changes.read(session, SenderRow)}
        self._prices = prices.on(session, now.date(), settings.currency)
        self._allowed = limits.read(session).allowed(row.country for row in self._senders.values())
        self._rows = rows
        self._texts = texts.Texts(session, settings, campaigns, self._plans, rows, now)
        self._paces: dict[str, pace.Pace] = {}
        self._known_rates: dict[tuple[int, str, str], dict[str, float]] = {}
        self._books: Books | None = None
        self._calls: dict[str, int] = {}
        self._seen: set[int | str] = set()  # accounts and numbers decided about in this slice
        self._consents: set[int] = set()
        self._noted: dict[int, tuple[int, Verdict]] = {}  # attempt -> campaign, and what decided

    def decide(self, row: AttemptRow) -> Decision:
        """One attempt; a decision other than Go has already been written to its member."""
        campaign, member = self._campaigns[row.campaign_id], self._members[row.member_id]
        if early := self._of_the_campaign(campaign, member, row):
            return early
        account, plan = self._accounts.get(row.account_id), self._plans[campaign.id]
        if account is None:
            return self._held(member, row, [Hold("erased")], None)
        ask = asks.for_attempt(campaign, plan, member, row)
        ask = asks.asked_for(ask, self._asked[campaign.id].get(account.id))
        verdict = audience.verdict(account, ask, self._policy, self._now)
        self._noted[row.id] = campaign.id, verdict
        if not verdict.go:
            return self._not_now(member, row, verdict)
        decision = self._when(campaign, plan, member, row, account, ask, verdict)
        if isinstance(decision, Wait):
            del self._noted[row.id]  # nothing was decided but when it is its turn
        return decision

    def _when(
        self,
        campaign: CampaignRow,
        plan: Plan,
        member: MemberRow,
        row: AttemptRow,
        account: Account,
        ask: Ask,
        verdict: Verdict,
    ) -> Decision:
        window = asks.next_window(account, verdict, ask, self._policy, self._now)
        if window is None or window.opens_at > self._now or window.closes_at - self._now < LEAST_LEFT:
            after = asks.next_window(account, verdict, ask, self._policy, self._now + LEAST_LEFT)
            return Wait(after.opens_at, "outside_hours") if after else Stop("expired", "outside_hours")
        return self._paced(campaign, plan, member, row, verdict, window.closes_at)

    def ring_seconds(self, row: AttemptRow) -> int:
        profile = self._policy.profiles.get(row.country or "")
        return profile.ring_seconds if profile else 30

    def text(self, row: AttemptRow) -> str | None:
        return self._texts.of_attempt.get(row.id)

    def close(self) -> None:
        """What goes out is kept, and the ledger gets its lines.

        Using a permission extends the date until which its evidence is kept.
        """
        changes.write(self._session, self._members.values())
        for one in self._paces.values():
            one.close()
        if self._books is not None:
            self._books.close()
        self._texts.close()
        for campaign_id in self._campaigns:
            mine = [(attempt, verdict) for attempt, (of, verdict) in self._noted.items() if of == campaign_id]
            attempts = {verdict.account_id: attempt for attempt, verdict in mine}
            found = [verdict for _, verdict in mine]
            gate.note_all(self._session, found, "intent", self._now, campaign_id, attempts)
        if self._consents:
            theirs = among(self._session, ConsentRow.id, self._consents)
            self._session.connection().execute(update(table(ConsentRow)).where(theirs), {"last_used_at": self._now})

    # ------------------------------------------------------------ reasons against

    def _of_the_campaign(self, campaign: CampaignRow, member: MemberRow, row: AttemptRow) -> Decision | None:
        if campaign.state == "paused":
            return Wait(row.due_at)  # claimed again when the campaign runs again
        if campaign.state != "running":
            return Stop("cancelled", f"campaign_{campaign.state}")
        if campaign.closes_at and self._now >= campaign.closes_at:
            return self._held(member, row, [Hold("campaign_closed")], None, "expired")
        if row.expires_at and self._now >= row.expires_at:
            member.look_again_at = self._now
            return Stop("expired", "window_over")
        household = self._household(row)
        if not self._seen.isdisjoint(household):  # two campaigns in one slice: the second sees the first's contact
            return Wait(self._now + timedelta(minutes=1))
        self._seen |= household
        return None

    def _household(self, row: AttemptRow) -> set[int | str]:
        """The account and every number of it: who shares one of them counts as one customer."""
        account = self._accounts.get(row.account_id)
        people = account.contacts if account else ()
        numbers = {phone.phone_hash for person in people for phone in person.phones if phone.phone_hash}
        return {row.account_id, row.phone_hash, *numbers}

    def _not_now(self, member: MemberRow, row: AttemptRow, verdict: Verdict) -> Decision:
        """Outside the hours it waits; for room among the contacts only what was promised, and only in its window."""
        if {hold.code for hold in verdict.holds} == {"outside_hours"} and verdict.next_change_at:
            return Wait(verdict.next_change_at, "outside_hours")
        if asks.was_asked_for(row.step) and (ends := _room_from(verdict.holds)) and _in_time(row, ends):
            return Wait(ends, "contact_limit")
        return self._held(member, row, verdict.holds, verdict.next_change_at)

    def _held(
        self,
        member: MemberRow,
        row: AttemptRow,
        holds: Sequence[Hold],
        next_change_at: datetime | None,
        state: str = "suppressed",
    ) -> Stop:
        self._noted[row.id] = row.campaign_id, Verdict(row.account_id, tuple(holds), None, next_change_at)
        if row.step == asks.INFO:
            return Stop(state, holds[0].code)
        members.leave_alone(member, holds, next_change_at, self._now)
        if state == "suppressed" and row.try_ < asks.MAX_TRIES:
            # Another person or number of the account may do: planning looks at once, and finds the lasting hold else.
            member.look_again_at = self._now
        return Stop(state, holds[0].code)

    # ------------------------------------------------------------ pace, price, budget, words

    def _paced(
        self, campaign: CampaignRow, plan: Plan, member: MemberRow, row: AttemptRow, verdict: Verdict, ends: datetime
    ) -> Decision:
        sender = self._senders.get(row.sender)
        if sender is not None and not senders.may(sender, row.channel):  # planned while it still was used for this
            return self._held(member, row, [Hold("no_sender", {"country": row.country})], None)
        paces = self._paces_of(row)
        if not paces:
            return Wait(self._now + UNREADABLE_FOR, "limit_unreadable")
        waiting = [one for one in paces if one.wait > timedelta(0)]
        if waiting:
            return Wait(self._now + max(one.queue() for one in waiting))
        if row.channel == "voice" and not self._line_free(row.sender):
            return Wait(self._now + timedelta(seconds=10))
        decision = self._paid(campaign, plan, member, row, ends)
        if isinstance(decision, Go):
            for one in paces:
                one.go()
            self._calls[row.sender] = self._calls.get(row.sender, 0) + (row.channel == "voice")
            if verdict.route:
                self._consents |= set(verdict.route.consents)
        return decision

    def _paid(self, campaign: CampaignRow, plan: Plan, member: MemberRow, row: AttemptRow, ends: datetime) -> Decision:
        if kept_from := toll.fraud(row.to, row.country, self._allowed):
            return self._held(member, row, [kept_from], None)
        if self._prices.get(row.country, row.channel) is None:
            return self._held(member, row, [Hold("no_price", {"country": row.country})], None)
        books = self._locked_books()
        purse, allowance = books.purses[campaign.id], books.allowances[row.country or ""]
        new = not member.contacted and row.step != asks.INFO
        if allowance.used_up:
            return Wait(_tomorrow(self._now), limits.WHY)
        # Without money, what was rendered never was.
        nested = purse.limited and row.channel == "sms" and self._texts.may_write(row)
        with self._session.begin_nested() if nested else nullcontext() as before:
            text, units = self._texts.render(row) if row.channel == "sms" else ("", prices.USUAL_MINUTES)
            cost = self._prices.cost(row.country, row.channel, units) or Decimal(0)
            refused = purse.refuses(cost, new)
            if refused and before is not None:
                before.rollback()
        if refused == "budget_spent":
            return self._held(member, row, [Hold("budget_spent")], None)
        if refused:
            return Wait(_tomorrow(self._now), refused)
        if row.channel == "sms":
            row.segments, row.body_hash = units, body_hash(text)
            self._texts.keep(row, text)
        purse.reserve(cost, new)
        allowance.reserve(cost)
        return Go(ends, cost)

    def _locked_books(self) -> Books:
        """Those of the whole slice at once, so that two slices never wait for each other."""
        if self._books is None:
            most = {row.country: self._allowed[row.country] for row in self._rows if row.country in self._allowed}
            self._books = Books(self._session, self._plans, most, self._now.date())
        return self._books

    def _paces_of(self, row: AttemptRow) -> list[pace.Pace]:
        """The campaign's and the number's, of the whole slice locked at once; none where one cannot be read."""
        if not self._paces:
            found = [self._rates(one) for one in self._rows]
            rates = {name: rate for one in found for name, rate in one.items() if rate}
            self._paces = pace.lock(self._session, rates, self._db_now)
        names = self._rates(row)
        return [self._paces[name] for name in names] if all(names.values()) else []

    def _rates(self, row: AttemptRow) -> dict[str, float]:
        way = row.campaign_id, row.sender, row.channel
        if way not in self._known_rates:
            sender = self._senders.get(row.sender)
            self._known_rates[way] = {
                f"campaign:{row.campaign_id}": self._plans[row.campaign_id].per_minute / 60,
                f"{row.sender}:{row.channel}": pace.rate(sender, row.channel) if sender else 0.0,
            }
        return self._known_rates[way]

    def _line_free(self, sender: str) -> bool:
        if sender not in self._calls:
            self._calls[sender] = pace.calls_going_on(self._session, sender, self._now)
        row = self._senders.get(sender)
        return row is not None and self._calls[sender] < row.calls_at_once


def _room_from(holds: Sequence[Hold]) -> datetime | None:
    """When there is room again, if nothing but how often, or the hour, speaks against it."""
    if not {hold.code for hold in holds} <= {"contact_limit", "outside_hours"}:
        return None
    ends = [hold.until for hold in holds if hold.until]
    return max(ends) if len(ends) == len(holds) else None


def _in_time(row: AttemptRow, ends: datetime) -> bool:
    """Whether what was promised is still kept in the window it was promised for."""
    return row.expires_at is not None and ends + LEAST_LEFT < row.expires_at


def _tomorrow(now: datetime) -> datetime:
    return datetime.combine(now.date() + timedelta(days=1), time(), UTC)


def _members(session: Session, ids: set[int]) -> dict[int, MemberRow]:
    return {row.id: row for row in changes.read(session, MemberRow, among(session, MemberRow.id, ids))}
