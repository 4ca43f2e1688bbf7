"""What marketing, support and reps do in the middle of it all, and the commit at which each of it counted."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from tests.faults.simulation.runtime import SimulatedRuntime
from tests.gate.rows import Person
from winback.errors import WinbackError
from winback.services import firm
from winback.services.issues import issues
from winback.services.permission import opt_outs
from winback.services.planning import campaigns
from winback.store.crm import IssueRow


@dataclass
class Span:
    """From which commit to which nothing may begin; open while `until` is None."""

    since: int
    until: int | None = None

    def covers(self, commit: int) -> bool:
        return self.since < commit and (self.until is None or commit <= self.until)


@dataclass
class Staff:
    """People who work here."""

    rt: SimulatedRuntime
    random: Random
    later: Callable[[float, Callable[[], None]], None]
    people: list[Person]
    campaigns: list[int]
    closed: dict[int, int] = field(default_factory=dict)  # account -> the commit of its opt-out
    issues: dict[int, list[Span]] = field(default_factory=dict)
    pauses: dict[int, list[Span]] = field(default_factory=dict)
    stops: list[Span] = field(default_factory=list)
    of_issue: dict[int, Span] = field(default_factory=dict)

    def work(self, hours: float) -> None:
        """Spread a few deeds over these hours."""
        deeds = [self.open_an_issue] * 3 + [self.note_an_opt_out] * 2 + [self.pause] * 2 + [self.stop_everything]
        for _ in range(4 + int(6 * hours)):
            self.later(self.random.uniform(30, hours * 3600), self.random.choice(deeds))
        for minutes in range(10, int(60 * hours), 10):
            self.later(60 * minutes, self.resume_what_paused_itself)

    def open_an_issue(self) -> None:
        account, now = self.random.choice(self.people).account, self.rt.now()
        made = self._commit(lambda s: issues.open_issue(s, account_id=account, now=now))
        if made is None:
            return
        span = self.of_issue[made] = Span(self.rt.weather.commits)
        self.issues.setdefault(account, []).append(span)
        if self.random.random() < 0.5:
            self.later(self.random.uniform(60, 3600), lambda: self._resolve(made, span))

    def _resolve(self, issue: int, span: Span) -> None:
        account = self._commit(lambda s: issues.resolve(s, issue, self.rt.now(), "Olga").account_id)
        if account is not None:
            span.until = self.rt.weather.commits

    def solve_everything(self) -> None:
        """Support has done its work: what people told us in an interview is solved, too."""
        with self.rt.database.reading() as session:
            left = session.scalars(select(IssueRow.id).where(IssueRow.status == "open").order_by(IssueRow.id)).all()
        for issue in left:
            span = self.of_issue.get(issue)
            self._resolve(issue, span if span and span.until is None else Span(0))

    def note_an_opt_out(self) -> None:
        who, now = self.random.choice(self.people), self.rt.now()
        told = self._commit(
            lambda s: opt_outs.record(s, contact_id=who.contact, phone_hash=who.phone_hash, channel="rep",
                                      words="no more", doubtful=False, now=now)
        )  # fmt: skip
        if told is not None:
            self.closed.setdefault(who.account, self.rt.weather.commits)

    def pause(self) -> None:
        campaign = self.random.choice(self.campaigns)
        if self._commit(lambda s: campaigns.pause(s, campaign, "Marta", self.rt.now())) is None:
            return
        span = Span(self.rt.weather.commits)
        self.pauses.setdefault(campaign, []).append(span)
        self.later(self.random.uniform(20, 1200), lambda: self._resume(campaign, span))

    def _resume(self, campaign: int, span: Span) -> None:
        if self._commit(lambda s: campaigns.resume(s, campaign, "Marta", self.rt.now())) is not None:
            for one in self.pauses.get(campaign, []):
                one.until = self.rt.weather.commits if one.until is None else one.until

    def resume_what_paused_itself(self) -> None:
        """A campaign whose results went wrong waits for a person."""
        for campaign in self.campaigns:
            if all(span.until is not None for span in self.pauses.get(campaign, [])):
                self._resume(campaign, Span(0))

    def stop_everything(self) -> None:
        if self._commit(lambda s: [firm.stop_sending(s, "a drill", "Marta", self.rt.now())]) is None:
            return
        span = Span(self.rt.weather.commits)
        self.stops.append(span)
        self.later(self.random.uniform(20, 600), lambda: self._go_on(span))

    def _go_on(self, span: Span) -> None:
        if self._commit(lambda s: [firm.allow_sending(s, "Marta", self.rt.now())]) is not None:
            for one in self.stops:
                one.until = self.rt.weather.commits if one.until is None else one.until

    def all_go_on(self) -> None:
        """The end of the misfortune: nothing stays paused or stopped."""
        for campaign in self.campaigns:
            self._resume(campaign, Span(0))
        self._go_on(Span(0))

    def _commit(self, deed: Callable[[Session], Any]) -> Any:
        try:
            with self.rt.transaction() as session:
                return deed(session)
        except (WinbackError, SQLAlchemyError):
            return None
