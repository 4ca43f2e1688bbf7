"""A firm with customers, campaigns launched by its rules, and a channel that remembers instead of sending."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from campaigns.attempts import Accepted, Outcome, Outgoing
from tests.gate import rows
from winback.channels.twilio_answers import Found
from winback.runtime import Runtime
from winback.services.planning import advancing, campaigns, planning, plans
from winback.services.scripts import starters
from winback.services.sending import outreach, prices, senders
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow, SenderRow
from winback.store.crm import FeedRow

WORKER = "worker:test:1"


def number(place: int) -> str:
    """German mobiles nobody has."""
    assert 0 <= place < 100
    return f"+4917139200{place:02d}"


@dataclass
class Remembering:
    """A channel that takes everything, unless told otherwise for an attempt's number."""

    started: list[Outgoing] = field(default_factory=list)
    answers: Callable[[Outgoing], Outcome] | None = None
    written: list[Found] = field(default_factory=list)  # by people, as its list tells

    def written_to(self, number: str, day: date) -> list[Found]:
        return [one for one in reversed(self.written) if one.to == number and one.created_at.date() == day]

    def send_all(self, outgoings: Sequence[Outgoing], before: float | None = None) -> list[Outcome]:
        self.started += outgoings
        return [self._outcome(outgoing) for outgoing in outgoings]

    def begin_all(self, outgoings: Sequence[Outgoing], before: float | None = None) -> Callable[[], list[Outcome]]:
        found = self.send_all(outgoings, before)
        return lambda: found

    def _outcome(self, outgoing: Outgoing) -> Outcome:
        if self.answers is not None:
            return self.answers(outgoing)
        kind = "CA" if outgoing.channel == "voice" else "SM"
        return Accepted(f"{kind}{outgoing.attempt_id:032d}")


@dataclass
class Stage:
    """Everything a campaign needs, and the moves of its day by hand."""

    rt: Runtime
    channel: Remembering = field(default_factory=Remembering)

    def __post_init__(self) -> None:
        with self.rt.transaction() as session:
            starters.install(session, self.rt.now())
            prices.install(session, self.rt.settings.currency)
            senders.sync(session, self.rt.settings)
            rows.firm_in_order(session, self.rt.now())
            session.flush()
            session.execute(update(FeedRow).values(allowed_age_hours=None))  # days pass quickly here
            for sender in session.scalars(select(SenderRow)):
                sender.messages_per_second = sender.calls_per_second = 1000
                sender.calls_at_once = 1000

    def customers(self, count: int, **more: Any) -> list[rows.Person]:
        more = {"look_again_on": date(2030, 1, 1)} | more  # judged already
        with self.rt.transaction() as session:
            return [rows.person(self.rt, session, number(place), f"customer {place}", **more) for place in range(count)]

    def create(self, name: str = "spring", **plan: Any) -> int:
        document = {"holdout_share": 0.0, "per_minute": 60_000, **plan, "name": name}
        with self.rt.transaction() as session:
            return campaigns.create(session, plans.parse(document), "Marta", self.rt.now()).id

    def launch(self, campaign_id: int) -> None:
        with self.rt.transaction() as session:
            campaigns.launch(session, self.rt.settings, campaign_id, "Marta", self.rt.now(), at_once=True)

    def plan(self, campaign_id: int) -> int:
        return planning.plan(self.rt, campaign_id, WORKER)

    def launched(self, name: str = "spring", **plan: Any) -> int:
        campaign_id = self.create(name, **plan)
        self.launch(campaign_id)
        self.plan(campaign_id)
        return campaign_id

    def claim(self, campaign_id: int, most: int = 1000) -> list[int]:
        with self.rt.transaction() as session:
            return [one for one, _, _ in outreach.claim(session, campaign_id, most, WORKER, self.rt.now())]

    def take(self, ids: Sequence[int]) -> list[Outgoing]:
        with self.rt.transaction() as session:
            return outreach.take(session, ids, WORKER, self.rt.now(), self.rt.settings)

    def settle(self, results: Sequence[tuple[Outgoing, Outcome]]) -> None:
        with self.rt.transaction() as session:
            outreach.settle_all(session, results, self.rt.now())

    def send(self, campaign_id: int) -> list[Outgoing]:
        """Claim, take, post and settle what is due within a second."""
        self.later(seconds=1)
        outgoings = self.take(self.claim(campaign_id))
        self.settle(list(zip(outgoings, self.channel.send_all(outgoings), strict=True)))
        return outgoings

    def later(self, **delta: float) -> None:
        self.rt.clock.advance(**delta)  # type: ignore[attr-defined]

    def advance(self) -> int:
        return advancing.advance(self.rt)

    def status(self, campaign_id: int) -> dict[str, Any]:
        with self.rt.reading() as session:
            return campaigns.status(session, campaign_id, self.rt.now())

    def attempts(self, campaign_id: int) -> list[AttemptRow]:
        with self.rt.reading() as session:
            query = select(AttemptRow).where(AttemptRow.campaign_id == campaign_id).order_by(AttemptRow.id)
            return list(session.scalars(query))

    def states(self, campaign_id: int) -> list[str]:
        return [row.state for row in self.attempts(campaign_id)]

    def member(self, account_id: int, campaign_id: int) -> MemberRow:
        with self.rt.reading() as session:
            return session.scalars(
                select(MemberRow).where(MemberRow.account_id == account_id, MemberRow.campaign_id == campaign_id)
            ).one()

    def campaign(self, campaign_id: int) -> CampaignRow:
        with self.rt.reading() as session:
            return session.get_one(CampaignRow, campaign_id)

    def change(self, act: Callable[[Session], Any]) -> Any:
        with self.rt.transaction() as session:
            return act(session)


def balances(status: dict[str, Any]) -> bool:
    """Whether the places add up to the audience."""
    places = ("waiting", "in_conversation", "finished", "closed", "holdout")
    return status["audience"] == sum(status[place] for place in places) + sum(status["left_alone"].values())
