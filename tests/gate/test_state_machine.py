"""Whatever happens to two accounts, the gate on rows says what a small model of its own says."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import settings as examples
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy.orm import Session

from campaigns.facts import Ask, Channel, Verdict
from tests.conftest import TUESDAY
from tests.gate import model, rows
from winback.runtime import Runtime
from winback.services.gate import blocks, gate
from winback.services.issues import feeds, issues
from winback.services.permission import consent_sources, consents, opt_outs
from winback.store.crm import AccountRow

MOBILES = ("+491713920001", "+491713920002", "+491713920003")
PEOPLE = {"A": (0, 1), "B": (2,), "C": (0,)}  # Amina (0) has an account of her own, and one at a firm with Bahar
PURPOSES = ("marketing", "research")
CHANNELS: tuple[Channel, ...] = ("sms", "voice")
WHO = st.sampled_from([(name, place) for name, mobiles in PEOPLE.items() for place in range(len(mobiles))])
NAMES = st.sampled_from(sorted(PEOPLE))
DAYS = st.none() | st.integers(0, 9)
CAMPAIGNS = st.sampled_from(["spring", "summer"])
AGO = st.sampled_from([0, 0, 1, 3, 6, 7, 20, 29, 30, 40])
REACHED = ("delivered", "unknown", "submitting", "accepted", "unknown_final")
NOT_REACHED = ("ready", "cancelled", "rejected", "suppressed", "expired", "absent", "failed")
SINCE = date(2026, 3, 1)  # the campaign began: who ordered from then on came back


class Gate(RuleBasedStateMachine):
    """Two accounts and a household of one of them; each deed is done to rows and to the model."""

    rt: Runtime

    def __init__(self) -> None:
        super().__init__()
        self.now = TUESDAY
        self._transaction = self.rt.transaction()
        self.session: Session = self._transaction.__enter__()
        self.people: dict[tuple[str, int], rows.Person] = {}
        self.world = model.World({})
        rows.firm_in_order(self.session, self.now)
        self.source = consent_sources.ids_by_key(self.session)["web form"]
        self.campaigns = {name: rows.campaign(self.session, self.now, name) for name in ("spring", "summer")}
        for name, mobiles in PEOPLE.items():
            self._account(name, [MOBILES[place] for place in mobiles])
        self.members: dict[tuple[str, str], int] = {}
        self.steps = self.asked = 0

    def _account(self, name: str, mobiles: list[str]) -> None:
        first = rows.person(self.rt, self.session, mobiles[0], name)
        more = [rows.contact_of(self.rt, self.session, first.account, mobile) for mobile in mobiles[1:]]
        for place, person in enumerate([first, *more]):
            self.people[name, place] = person
        agreed = {(channel, "marketing") for channel in CHANNELS}
        self.world.accounts[name] = model.Account([model.Person(mobile, set(agreed)) for mobile in mobiles])

    def teardown(self) -> None:
        self._transaction.__exit__(GeneratorExit, GeneratorExit(), None)  # nothing is kept

    def account(self, name: str) -> int:
        return self.people[name, 0].account

    # ------------------------------------------------------------ deeds

    @rule(hours=st.sampled_from([1, 10, 24, 72, 24 * 7, 24 * 30]))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        feeds.seen(self.session, "desk", self.now)

    @rule(who=WHO, channel=st.sampled_from(CHANNELS), purpose=st.sampled_from(PURPOSES))
    def somebody_agrees(self, who: tuple[str, int], channel: Channel, purpose: str) -> None:
        self._declared(who, channel, purpose, self.source)
        self.world.accounts[who[0]].people[who[1]].agreed.add((channel, purpose))

    @rule(who=WHO, channel=st.sampled_from(CHANNELS))
    def somebody_withdraws(self, who: tuple[str, int], channel: Channel) -> None:
        self._declared(who, channel, "marketing", None)
        self.world.accounts[who[0]].people[who[1]].agreed.discard((channel, "marketing"))

    @rule(who=WHO, known=st.booleans(), doubtful=st.booleans(), thought=st.integers(0, 2))
    def somebody_says_stop(self, who: tuple[str, int], known: bool, doubtful: bool, thought: int) -> None:
        if thought:
            return  # one in three who think of it: nothing can be seen of those who have stopped us
        person = self.people[who]
        opt_outs.record(
            self.session, contact_id=person.contact if known else None, phone_hash=person.phone_hash, channel="sms",
            words="stop", doubtful=doubtful, now=self.now,
        )  # fmt: skip
        self.world.stopped.add(self.world.accounts[who[0]].people[who[1]].mobile)

    @rule(name=NAMES, kind=st.sampled_from(issues.KINDS))
    def a_problem_comes_up(self, name: str, kind: str) -> None:
        issue = issues.open_issue(self.session, account_id=self.account(name), now=self.now, kind=kind)
        self.world.accounts[name].open_issues.add(issue)

    @rule(name=NAMES, data=st.data(), day=DAYS)
    def a_problem_is_solved(self, name: str, data: st.DataObject, day: int | None) -> None:
        one = self.world.accounts[name]
        if issue := self._one_of(data, one.open_issues):
            not_before = self._today() + timedelta(days=day) if day is not None else None
            issues.resolve(self.session, issue, self.now, "staff:1", not_before=not_before)
            one.open_issues.discard(issue)
            one.solved[issue] = self.now
            if not_before and one.not_yet.get(issue, not_before):  # "not until I say so" counts on
                one.not_yet[issue] = not_before

    @rule(name=NAMES)
    def a_problem_is_solved_at_once(self, name: str) -> None:
        issue = issues.open_issue(self.session, account_id=self.account(name), now=self.now)
        issues.resolve(self.session, issue, self.now, "staff:1")
        self.world.accounts[name].solved[issue] = self.now

    @rule(name=NAMES, data=st.data())
    def a_problem_is_back(self, name: str, data: st.DataObject) -> None:
        one = self.world.accounts[name]
        if issue := self._one_of(data, set(one.solved)):
            issues.reopen(self.session, issue, self.now, "staff:1")
            del one.solved[issue]
            one.open_issues.add(issue)

    @rule(name=NAMES, data=st.data(), day=DAYS)
    def support_says_not_yet(self, name: str, data: st.DataObject, day: int | None) -> None:
        one = self.world.accounts[name]
        if issue := self._one_of(data, set(one.solved)):
            one.not_yet[issue] = self._today() + timedelta(days=day) if day is not None else None
            issues.not_yet(self.session, issue, one.not_yet[issue], self.now, "staff:1")

    @rule(name=NAMES, data=st.data())
    def support_takes_that_back(self, name: str, data: st.DataObject) -> None:
        one = self.world.accounts[name]
        if issue := self._one_of(data, set(one.not_yet)):
            issues.may_be_asked(self.session, issue, self.now, "staff:1")
            del one.not_yet[issue]

    @rule(name=NAMES, day=DAYS)
    def somebody_blocks_it(self, name: str, day: int | None) -> None:
        until = self._today() + timedelta(days=day) if day is not None else None
        block = blocks.block(self.session, self.account(name), "a wedding", "Olga", self.now, until)
        self.world.accounts[name].blocks[block] = until

    @rule(name=NAMES, data=st.data())
    def the_block_is_lifted(self, name: str, data: st.DataObject) -> None:
        one = self.world.accounts[name]
        if block := self._one_of(data, set(one.blocks)):
            blocks.lift(self.session, block, "Olga", self.now)
            del one.blocks[block]

    @rule(name=NAMES, ago=st.integers(0, 400))
    def they_order(self, name: str, ago: int) -> None:
        one = self.world.accounts[name]
        one.ordered = max(one.ordered, self._today() - timedelta(days=ago))
        self.session.get_one(AccountRow, self.account(name)).last_order_on = one.ordered

    @rule(
        who=WHO, campaign=CAMPAIGNS, channel=st.sampled_from(CHANNELS), state=st.sampled_from(REACHED), ago=AGO,
        asked=st.booleans(),
    )  # fmt: skip
    def we_reach_them(
        self, who: tuple[str, int], campaign: str, channel: str, state: str, ago: int, asked: bool
    ) -> None:
        at = self.now - timedelta(days=ago)
        self._tried(who, campaign, at, state, asked, channel=channel, intent_at=at)
        self.world.contacts.append(model.Contact(who[0], campaign, at, channel, asked))

    @rule(who=WHO, campaign=CAMPAIGNS, state=st.sampled_from(NOT_REACHED), begun=st.booleans())
    def we_try_in_vain(self, who: tuple[str, int], campaign: str, state: str, begun: bool) -> None:
        self._tried(who, campaign, self.now, state, intent_at=self.now if begun else None)

    # ------------------------------------------------------------ what must be true

    @invariant()
    def the_answers_are_the_same(self) -> None:
        self.asked += 1
        begin = Ask(
            CHANNELS[self.asked % 2], campaign_id=self.campaigns["spring"], bands=("dormant",), since=SINCE,
            hours_matter=self.asked % 4 == 0, wished_at=self.now if self.asked % 5 > 2 else None,
        )  # fmt: skip
        now = self._begins(begin, self.now)
        for name, found in now.items():
            expected = self.world.may_begin(
                name, begin.channel, "spring", SINCE, self.now, begin.hours_matter, self._only(name),
                begin.wished_at is not None,
            )  # fmt: skip
            assert found.go is expected, (name, begin.channel, self.now, found.holds)
        if borders := sorted({hold.until for found in now.values() for hold in found.holds if hold.until}):
            border = borders[self.asked // 2 % len(borders)]
            self._begins(
                begin, border - timedelta(seconds=self.asked % 2)
            )  # a hold's last second, or the first without
        if self.asked % 2:
            for name, found in self._asked(replace(begin, starts=False), self.now).items():
                assert found.go is self.world.may_go_on(name, self.now), (name, self.now, found.holds)

    def _begins(self, begin: Ask, at: datetime) -> dict[str, Verdict]:
        """The verdicts at this instant: what speaks against each account is what the model says."""
        verdicts = self._asked(begin, at)
        for name, found in verdicts.items():
            told = {hold.code for hold in found.holds} & model.REASONS
            asked = begin.channel if begin.wished_at else None
            expected = self.world.against(name, "spring", SINCE, at, begin.hours_matter, asked)
            assert told == expected, (name, at, found.holds)
            assert (found.route is not None) is found.go
        return verdicts

    def _asked(self, ask: Ask, at: datetime) -> dict[str, Verdict]:
        asks = {self.account(name): self._of(name, ask) for name in PEOPLE}
        found = gate.verdict_each(self.session, asks, at, self.rt.settings)
        return {name: found[self.account(name)] for name in PEOPLE}

    # ------------------------------------------------------------ servants

    def _tried(
        self, who: tuple[str, int], campaign: str, at: datetime, state: str, asked: bool = False, **more: object
    ) -> None:
        self.steps += 1
        member = self._member(who, campaign)
        step = f"wish:{self.steps}" if asked else f"{self.steps}:sms"
        rows.attempt(self.session, self.campaigns[campaign], member, self.people[who], at, state, step=step, **more)

    def _declared(self, who: tuple[str, int], channel: Channel, purpose: str, source: int | None) -> None:
        given = source is not None
        said = consents.Declaration(self.people[who].contact, channel, purpose, given, self.now, source)
        consents.record_many(self.session, [said], self.now)

    def _today(self) -> date:
        return self.now.astimezone(model.BERLIN).date()

    def _only(self, name: str) -> int | None:
        """Every third time the account is asked about, whoever of it; else one of its people."""
        return self.asked // 3 % len(PEOPLE[name]) if self.asked % 3 else None

    def _of(self, name: str, ask: Ask) -> Ask:
        only = self._only(name) if ask.starts else None
        return ask if only is None else replace(ask, contact_id=self.people[name, only].contact)

    def _one_of(self, data: st.DataObject, some: set[int]) -> int | None:
        return data.draw(st.sampled_from(sorted(some))) if some else None

    def _member(self, who: tuple[str, int], campaign: str) -> int:
        key = who[0], campaign
        if key not in self.members:
            self.members[key] = rows.member(self.session, self.campaigns[campaign], self.people[who], self.now)
        return self.members[key]


def test_the_gate_says_what_the_model_says(sqlite_rt: Runtime) -> None:
    machine = type("GateOnRows", (Gate,), {"rt": sqlite_rt})
    run_state_machine_as_test(machine, settings=examples(max_examples=24, stateful_step_count=16, deadline=None))
