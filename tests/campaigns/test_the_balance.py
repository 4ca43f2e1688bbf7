"""Whatever happens to a campaign, its places add up to its audience, and nobody is written to twice for one step."""

from collections import Counter

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from campaigns.attempts import Accepted, Heard, ReadyAgain, Rejected, Unknown
from tests.campaigns.stage import Stage, balances
from winback.errors import Conflict
from winback.runtime import Runtime
from winback.services.issues import issues
from winback.services.permission import opt_outs
from winback.services.planning import campaigns
from winback.services.sending import outreach, sweeping
from winback.store.base import Row

STATUSES = st.sampled_from(["queued", "sent", "delivered", "undelivered", "failed", "ringing", "in-progress",
                            "completed", "no-answer", "busy"])  # fmt: skip
PEOPLE = 6


class Life(RuleBasedStateMachine):
    """One campaign, people, a provider with a will of its own, and a clock."""

    rt: Runtime

    @initialize(share=st.sampled_from([0.0, 0.3]))
    def launch(self, share: float) -> None:
        self.stage = Stage(self.rt)
        self.people = self.stage.customers(PEOPLE)
        self.campaign = self.stage.launched(f"campaign {id(self)}", holdout_share=share)
        self.taken = []
        self.posted: Counter[tuple[int, str]] = Counter()

    @rule(hours=st.sampled_from([1, 7, 24, 80]))
    def time_passes(self, hours: int) -> None:
        self.stage.later(hours=hours)
        self.stage.advance()

    @rule()
    def taken_up(self) -> None:
        self.stage.later(seconds=1)
        self.taken += self.stage.take(self.stage.claim(self.campaign))

    @rule(kind=st.sampled_from(["accepted", "rejected", "unknown", "again", "died"]))
    def posted_and_settled(self, kind: str) -> None:
        now, self.taken = self.taken, []
        for outgoing in now:
            kind_of = "CA" if outgoing.channel == "voice" else "SM"
            outcome = {
                "accepted": Accepted(f"{kind_of}{outgoing.attempt_id:032d}"),
                "rejected": Rejected("refused", "29999"),
                "unknown": Unknown("reset"),
                "again": ReadyAgain("too_many"),
            }.get(kind)
            if kind != "again":
                self.posted[outgoing.attempt_id, outgoing.to] += 1
            if outcome is not None:
                self.stage.settle([(outgoing, outcome)])

    @rule(place=st.integers(0, 30), status=STATUSES)
    def news_comes(self, place: int, status: str) -> None:
        sent = [row for row in self.stage.attempts(self.campaign) if row.sid]
        if sent:
            row = sent[place % len(sent)]
            self.stage.change(lambda s: outreach.hear_status(s, row.token, Heard(row.sid, status), self.rt.now()))

    @rule(place=st.integers(0, PEOPLE - 1))
    def somebody_says_stop(self, place: int) -> None:
        who, now = self.people[place], self.rt.now()
        said = {"channel": "rep", "words": "stop", "doubtful": False, "now": now}
        self.stage.change(lambda s: opt_outs.record(s, contact_id=who.contact, phone_hash=who.phone_hash, **said))

    @rule(place=st.integers(0, PEOPLE - 1))
    def an_issue_is_opened(self, place: int) -> None:
        self.stage.change(lambda s: issues.open_issue(s, account_id=self.people[place].account, now=self.rt.now()))

    @rule()
    def the_sweepers_come(self) -> None:
        self.stage.change(lambda s: sweeping.leases_over(s, self.rt.now()))
        self.stage.change(lambda s: sweeping.windows_over(s, self.rt.now()))
        with self.rt.reading() as session:
            lost = sweeping.to_look_for(session, self.rt.now())
        for one in lost:
            self.stage.change(lambda s, one=one: sweeping.found(s, one.id, [], self.rt.now()))

    @rule(move=st.sampled_from(["pause", "resume", "stop"]))
    def somebody_steers(self, move: str) -> None:
        try:
            self.stage.change(lambda s: getattr(campaigns, move)(s, self.campaign, "Marta", self.rt.now()))
        except Conflict:
            return

    @invariant()
    def the_places_add_up(self) -> None:
        if hasattr(self, "campaign"):
            status = self.stage.status(self.campaign)
            assert balances(status), status
            assert status["audience"] == PEOPLE

    @invariant()
    def no_attempt_was_posted_twice(self) -> None:
        assert max(getattr(self, "posted", Counter()).values(), default=0) <= 1

    @invariant()
    def nobody_waits_for_ever(self) -> None:
        """Who is waiting, talking or held has a next moment, unless the campaign is over for them."""
        if not hasattr(self, "campaign"):
            return
        state = self.stage.status(self.campaign)["state"]
        pending = {row.member_id for row in self.stage.attempts(self.campaign)
                   if row.state in {"planned", "ready", "claimed", "submitting"}}  # fmt: skip
        for who in self.people:
            member = self.stage.member(who.account, self.campaign)
            if member.state in {"waiting", "talking"}:
                assert member.look_again_at or member.id in pending, (member.state, state)


def test_the_balance_holds_whatever_happens(sqlite_rt: Runtime) -> None:
    class OnThisDatabase(Life):
        rt = sqlite_rt

        def teardown(self) -> None:
            clear(sqlite_rt)

    run_state_machine_as_test(
        OnThisDatabase,
        settings=settings(max_examples=25, stateful_step_count=20, deadline=None,
                          suppress_health_check=list(HealthCheck)),
    )  # fmt: skip


def clear(rt: Runtime) -> None:
    """Every example begins with empty tables."""
    with rt.database.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        for table in reversed(Row.metadata.sorted_tables):
            connection.execute(table.delete())
