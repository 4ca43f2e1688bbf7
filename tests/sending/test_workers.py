"""Jobs, the dispatcher's round, and the way to Redis."""

import signal
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from rq.timeouts import JobTimeoutException
from sqlalchemy import and_, or_, select, update
from sqlalchemy.exc import DataError, InterfaceError, OperationalError

from campaigns.attempts import Accepted, Heard, Outcome, Outgoing, Unknown
from tests.campaigns.stage import Stage, number
from tests.sending.processes import answers, running, until
from tests.sending.provider import Provider, provider
from winback.channels.twilio_answers import Found
from winback.errors import ChannelError, SettingsError
from winback.runtime import Runtime
from winback.services import leases
from winback.services.planning import campaigns
from winback.settings import as_environment
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.store.house import HeartbeatRow
from winback.store.interviews import InterviewRow
from winback.store.permission import OptOutRow
from workers import jobs, process, redis_url, worker
from workers.dispatcher import Dispatcher
from workers.door import Away, Door, connect, faults
from workers.due import Due
from workers.pulse import Pulse

NOWHERE = "unix:///nowhere/redis.sock"
SID = "SM" + "1" * 32


@pytest.fixture
def here(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Jobs run in this process, on the stage's runtime and its remembering channel."""
    monkeypatch.setattr(process, "runtime", lambda: stage.rt)
    monkeypatch.setattr(process, "channel", lambda: stage.channel)
    return stage


# ---------------------------------------------------------------- jobs


def test_an_attempt_is_sent_once_however_often_the_job_runs(here: Stage):
    here.customers(3)
    campaign = here.launched()
    here.later(seconds=1)
    ids = here.claim(campaign)

    assert jobs.send_slices([ids]) == 3
    assert jobs.send_slices([ids]) == 0

    assert len(here.channel.started) == 3
    assert here.states(campaign) == ["accepted"] * 3


def test_no_transaction_is_open_while_the_provider_is_asked(here: Stage, monkeypatch):
    here.customers(1)
    campaign = here.launched()

    def while_posting(outgoing):
        here.change(lambda s: s.execute(update(AttemptRow).values(answered_by="somebody else writes")))
        return Accepted(SID)

    here.channel.answers = while_posting
    jobs.send_slices([here.claim(campaign)])

    assert here.states(campaign) == ["accepted"]


def test_a_job_that_was_paused_too_long_posts_nothing(here: Stage, monkeypatch):
    here.customers(1)
    campaign = here.launched()
    ids = here.claim(campaign)
    moments = iter([0.0, 50.0])
    monkeypatch.setattr(jobs.time, "monotonic", lambda: next(moments))

    jobs.send_slices([ids])

    assert here.channel.started == []
    assert here.states(campaign) == ["ready"]


def test_the_channel_is_told_after_which_moment_nothing_may_begin(here: Stage, monkeypatch):
    here.customers(1)
    campaign = here.launched()
    ids = here.claim(campaign)
    begin, told = here.channel.begin_all, []

    def begin_all(outgoings, before=None):
        told.append(before)
        return begin(outgoings, before)

    monkeypatch.setattr(here.channel, "begin_all", begin_all)
    monkeypatch.setattr(jobs.time, "monotonic", lambda: 100.0)
    jobs.send_slices([ids])

    assert told == [100.0 + jobs.LATEST_POST_S]


def test_a_database_that_is_away_for_a_moment_loses_no_outcome(here: Stage, monkeypatch):
    here.customers(1)
    campaign = here.launched()
    ids = here.claim(campaign)
    settle_all, tried = jobs.outreach.settle_all, []

    def away_at_first(*given: object) -> None:
        tried.append(here.states(campaign))
        if len(tried) < 3:
            raise OperationalError("UPDATE", None, Exception("the server is starting"))
        settle_all(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(jobs.outreach, "settle_all", away_at_first)
    monkeypatch.setattr(jobs.time, "sleep", lambda seconds: None)

    assert jobs.send_slices([ids]) == 1

    assert (tried, here.states(campaign)) == ([["submitting"]] * 3, ["accepted"])


def test_an_interview_that_ended_is_wrapped_up_by_its_job(here: Stage):
    here.customers(1)
    campaign = here.launched()
    here.send(campaign)
    with here.rt.transaction() as session:
        row = session.scalars(select(InterviewRow)).one()
        row.status, row.ended_as, row.ended_at = "closed", "silent", here.rt.now()

    Due(here.rt, Door(NOWHERE), "test").interviews()

    with here.rt.reading() as session:
        assert session.scalars(select(InterviewRow)).one().wrapped_up_at is not None


class Listing:
    """A provider that only tells what it has."""

    def __init__(self, found: list[Found] | None, heard: Heard | None = None) -> None:
        self._found, self._heard = found, heard

    def find(self, channel: str, to: str) -> list[Found]:
        if self._found is None:
            raise ChannelError("not now")
        return self._found

    def fetch(self, channel: str, sid: str) -> Heard | None:
        return self._heard


def test_an_unknown_attempt_is_looked_for_and_bound(here: Stage, monkeypatch):
    here.customers(1)
    campaign = here.launched()
    here.channel.answers = lambda outgoing: Unknown("reset")
    (sent,) = here.send(campaign)
    found = Found(Heard(SID, "sent"), sent.sender, here.rt.now(), sent.text)
    here.later(minutes=3)

    monkeypatch.setattr(process, "channel", lambda: Listing(None))
    assert jobs.reconcile() == 1
    assert here.states(campaign) == ["unknown"]
    here.later(minutes=3)
    monkeypatch.setattr(process, "channel", lambda: Listing([found]))
    assert jobs.reconcile() == 1

    assert here.states(campaign) == ["sent"]


def test_lists_that_cannot_be_read_for_hours_do_not_prove_that_nothing_went_out(here: Stage, monkeypatch):
    here.customers(1)
    campaign = here.launched()
    here.channel.answers = lambda outgoing: Unknown("reset")
    here.send(campaign)
    monkeypatch.setattr(process, "channel", lambda: Listing(None))

    for _ in range(40):
        here.later(minutes=3)
        jobs.reconcile()

    assert here.states(campaign) == ["unknown_final"]  # a person decides; for us it may have gone out
    assert here.status(campaign)["contacted"] == 1
    assert here.send(campaign) == []


def test_an_intent_whose_worker_died_is_swept_though_nothing_else_fell(here: Stage):
    here.customers(1)
    campaign = here.launched()
    here.take(here.claim(campaign))
    leases_run_out(here)

    Due(here.rt, Door(NOWHERE), "test").lost()

    assert here.states(campaign) == ["unknown"]


def test_lost_callbacks_are_made_good_by_asking(here: Stage, monkeypatch):
    here.customers(1)
    campaign = here.launched()
    here.send(campaign)
    here.later(minutes=11)
    sid = here.attempts(campaign)[0].sid
    monkeypatch.setattr(process, "channel", lambda: Listing([], Heard(sid, "delivered")))

    jobs.poll()

    assert here.states(campaign) == ["delivered"]


class Breaking:
    """A provider whose answer about the first breaks whatever reads it. The others it has delivered."""

    def __init__(self, sent: list[Outgoing], made: datetime, error: Exception) -> None:
        self._first, self._made, self._error = sent[0], made, error
        self._by_number = {one.to: one for one in sent}

    def find(self, channel: str, to: str) -> list[Found]:
        one = self._by_number[to]
        return [Found(self.fetch(channel, sid_of(one)), one.sender, self._made, one.text)]

    def fetch(self, channel: str, sid: str) -> Heard:
        if sid == sid_of(self._first):
            raise self._error
        return Heard(sid, "delivered")


def sid_of(one: Outgoing) -> str:
    return f"SM{one.attempt_id:032d}"


def three_to_ask_about(here: Stage, outcome: Callable[[Outgoing], Outcome]) -> tuple[int, list[Outgoing]]:
    """Of whom one is always the first."""
    here.customers(3)
    campaign = here.launched()
    here.channel.answers = outcome
    sent = here.send(campaign)
    first = AttemptRow.id == sent[0].attempt_id
    here.change(lambda s: s.execute(update(AttemptRow).where(first).values(check_at=here.rt.now())))
    here.later(minutes=11)
    return campaign, sent


@pytest.mark.parametrize("job", ["reconcile", "poll"])
@pytest.mark.parametrize("error", [AttributeError("x"), DataError("x", None, Exception()), ChannelError("x")])
def test_one_whose_answer_breaks_everything_holds_up_no_other(here: Stage, monkeypatch, caplog, job, error):
    ended = Unknown("reset") if job == "reconcile" else None
    campaign, sent = three_to_ask_about(here, lambda one: ended or Accepted(sid_of(one)))
    monkeypatch.setattr(process, "channel", lambda: Breaking(sent, here.attempts(campaign)[0].intent_at, error))

    assert getattr(jobs, job)() == 3

    first, *others = here.attempts(campaign)
    assert [one.state for one in others] == ["delivered"] * 2
    assert first.state == ("unknown" if job == "reconcile" else "accepted")
    assert first.check_at > here.rt.now()
    assert [record.attempt for record in caplog.records if record.levelname in ("WARNING", "ERROR")] == [first.id]


@pytest.mark.parametrize("job", ["reconcile", "poll"])
@pytest.mark.parametrize("error", [OperationalError("x", None, Exception()), InterfaceError("x", None, Exception()),
                                   JobTimeoutException()])  # fmt: skip
def test_a_database_that_is_gone_and_a_jobs_end_are_not_of_one_attempt(here: Stage, monkeypatch, job, error):
    ended = Unknown("reset") if job == "reconcile" else None
    campaign, sent = three_to_ask_about(here, lambda one: ended or Accepted(sid_of(one)))
    due = here.attempts(campaign)[0].check_at
    monkeypatch.setattr(process, "channel", lambda: Breaking(sent, due, error))

    with pytest.raises(type(error)):
        getattr(jobs, job)()

    assert here.attempts(campaign)[0].check_at == due


def test_an_attempt_without_a_sid_is_not_asked_about_again_and_again(here: Stage, monkeypatch):
    campaign, sent = three_to_ask_about(here, lambda one: Accepted(sid_of(one)))
    here.change(lambda s: s.execute(update(AttemptRow).values(sid=None)))
    monkeypatch.setattr(process, "channel", lambda: Breaking(sent, here.rt.now(), AssertionError()))

    assert jobs.poll() == 3

    assert jobs.poll() == 0
    assert here.states(campaign) == ["accepted"] * 3


# ---------------------------------------------------------------- the dispatcher


def rounds(stage: Stage, dispatcher: Dispatcher, count: int) -> None:
    for _ in range(count):
        stage.later(seconds=2)
        for look in dispatcher._looks:
            look.next_at = 0.0
        dispatcher.round()


def test_without_redis_the_dispatcher_does_everything_itself_and_says_so(here: Stage, caplog):
    here.customers(4)
    campaign = here.create()
    here.launch(campaign)
    dispatcher = Dispatcher(here.rt, Door(NOWHERE))

    rounds(here, dispatcher, 3)

    assert len(here.channel.started) == 4
    assert here.states(campaign) == ["accepted"] * 4
    assert "Redis is away" in caplog.text
    assert dispatcher.due.redis_away


def test_the_dispatcher_has_what_people_wrote_read_from_the_list(here: Stage):
    theirs, ours = number(0), here.rt.settings.sender_numbers[0]
    here.channel.written = [Found(Heard(SID, "received"), theirs, here.rt.now(), "STOPP", ours, "inbound")]
    here.later(minutes=10)

    Dispatcher(here.rt, Door(NOWHERE)).round()

    assert here.change(lambda s: s.scalars(select(OptOutRow.words)).all()) == ["STOPP"]


def test_after_a_night_away_a_stop_that_was_missed_is_heard_before_anything_goes_out(here: Stage):
    here.customers(2)
    campaign = here.launched()
    ours, at = here.rt.settings.sender_numbers[0], here.rt.now()
    here.channel.written = [Found(Heard(SID, "received"), number(0), at, "STOPP", ours, "inbound")]
    here.later(minutes=10)

    Dispatcher(here.rt, Door(NOWHERE)).round()

    assert [one.to for one in here.channel.started] == [number(1)]
    assert sorted(here.states(campaign)) == ["accepted", "cancelled"]


def test_of_two_dispatchers_one_leads_and_the_other_takes_over_when_it_ends(here: Stage):
    first, second = (Dispatcher(here.rt, Door(NOWHERE)) for _ in range(2))
    second.name = "dispatcher:other:2"

    first.round()
    second.round()
    assert (first.leads, second.leads) == (True, False)
    here.change(lambda s: leases.release(s, "dispatcher", first.name))
    second.round()

    assert second.leads


def test_a_lease_is_taken_over_when_it_has_run_out(stage_both: Stage):
    def hold(who: str, seconds: float) -> bool:
        return stage_both.change(lambda s: leases.hold(s, "x", who, seconds))

    assert hold("a", 60)
    assert not hold("b", 60)
    assert hold("a", -1)
    assert hold("b", 60)
    assert not hold("a", 60)


def test_a_campaign_whose_plan_cannot_be_read_pauses_itself_and_holds_nobody_up(here: Stage):
    here.customers(2)
    broken = here.launched("broken", audience={"accounts": ["customer 0"]})
    sound = here.launched("sound", audience={"accounts": ["customer 1"]})
    here.change(lambda s: s.execute(update(CampaignRow).where(CampaignRow.id == broken).values(plan={"steps": 7})))

    rounds(here, Dispatcher(here.rt, Door(NOWHERE)), 2)

    with here.rt.reading() as session:
        row = session.get_one(CampaignRow, broken)
    assert row.state == "paused"
    assert "plan cannot be read" in (row.state_why or "")
    assert (here.states(broken), here.states(sound)) == (["ready"], ["accepted"])


def test_what_a_pause_holds_back_locks_nothing(here: Stage, monkeypatch):
    here.customers(1)
    campaign = here.launched()
    here.later(seconds=1)
    here.change(lambda s: campaigns.pause(s, campaign, "Marta", here.rt.now()))
    written = []
    monkeypatch.setattr(Runtime, "transaction", lambda rt: written.append("") or rt.reading())

    assert Due(here.rt, Door(NOWHERE), "test").attempts() == 0
    assert written == []


def test_a_round_that_fails_in_one_part_goes_on_with_the_others(here: Stage, monkeypatch):
    here.customers(1)
    campaign = here.launched()
    dispatcher = Dispatcher(here.rt, Door(NOWHERE))
    dispatcher._looks[0].what = lambda: 1 / 0

    rounds(here, dispatcher, 1)

    assert here.states(campaign) == ["accepted"]


def test_a_process_says_that_it_lives_and_takes_it_back_when_it_ends(stage: Stage):
    def beating() -> list[str]:
        with stage.rt.reading() as session:
            return list(session.scalars(select(HeartbeatRow.role)))

    with Pulse(stage.rt, "worker:test:1", "worker", lambda: {"queue": "send"}):
        until(beating)
        assert beating() == ["worker"]

    assert beating() == []


# ---------------------------------------------------------------- Redis


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[str]:
    """The embedded server, as a supervisor starts it."""
    with running("redis", environment={"WINBACK_HOME": str(tmp_path)}):
        url = f"unix://{tmp_path}/redis.sock"
        until(lambda: answers(url))
        yield url


def test_a_named_server_wins_over_the_embedded_one(stage: Stage, tmp_path):
    settings = replace(stage.rt.settings, home=str(tmp_path))

    assert redis_url.url(settings) == f"unix://{tmp_path}/redis.sock"
    assert redis_url.url(replace(settings, redis_url="redis://elsewhere:6379/0")) == "redis://elsewhere:6379/0"


def test_a_home_too_deep_for_a_socket_gets_a_short_one(stage: Stage):
    settings = replace(stage.rt.settings, home="/tmp/" + "deep/" * 30)

    assert len(str(redis_url.socket_path(settings))) < 100


def test_the_way_to_redis_says_when_it_is_away():
    with pytest.raises(Away):
        Door(NOWHERE).push("send", "send_slices", [[[[1]]]], seconds=5, fresh_for=5)


@pytest.mark.processes
def test_the_embedded_server_keeps_what_it_was_told_and_throws_nothing_away(redis: str, tmp_path):
    server = connect(redis)

    assert faults(server) == []
    assert server.config_get("appendonly") == {"appendonly": "yes"}
    server.config_set("maxmemory-policy", "allkeys-lru")
    assert "noeviction" in faults(server)[0]
    server.close()
    assert (tmp_path / "redis" / "redis.pid").exists()


@pytest.mark.processes
def test_redis_holds_ids_and_nothing_personal(redis: str, stage: Stage):
    stage.customers(5)
    campaign = stage.launched()
    stage.later(seconds=1)
    door = Door(redis)

    assert Due(stage.rt, door, "test").attempts() == 5

    server = connect(redis)
    kept = [value for key in server.keys("rq:job:*") for value in server.hgetall(key).values()]
    told = b" ".join(zlib.decompress(value) if value[:1] == b"x" else value for value in kept)
    names = b" ".join(server.keys("*"))
    server.close()
    door.close()
    assert b"workers.jobs.send_slice" in told
    for personal in (b"3920", b"customer", b"Beispiel"):
        assert personal not in told + names
    assert stage.states(campaign) == ["claimed"] * 5


def test_an_unknown_queue_is_refused():
    with pytest.raises(SettingsError, match="no queue"):
        worker.main("nonsense")


# ---------------------------------------------------------------- everything at once, as real processes


@pytest.mark.processes
def test_real_processes_send_each_message_once(stage: Stage, redis: str, tmp_path):
    campaign, told = campaign_by_processes(stage, redis, tmp_path)

    assert stage.states(campaign) == ["accepted"] * 40
    assert sorted(told) == sorted(row.to for row in stage.attempts(campaign))


@pytest.mark.processes
def test_a_worker_killed_and_redis_emptied_in_the_middle_send_nothing_twice(stage_pg: Stage, redis: str, tmp_path):
    campaign, told = campaign_by_processes(stage_pg, redis, tmp_path, trouble=True)

    assert len(told) == len(set(told))
    assert len(told) + stage_pg.states(campaign).count("unknown") >= 40


def campaign_by_processes(stage: Stage, redis: str, home: Path, trouble: bool = False) -> tuple[int, list[str]]:
    """Forty customers, two senders' workers; the campaign, and the numbers the provider was asked to write to."""
    stage.customers(40)
    campaign = stage.create(per_minute=600)
    stage.launch(campaign)
    with provider() as told:
        told.counts = True
        environment = real(stage, told, redis, home)
        with (
            running("dispatcher", environment=environment),
            running("worker", "after", environment=environment),
            running("worker", "send", environment=environment) as first,
            running("worker", "send", environment=environment),
        ):
            until(lambda: len(told.asked) >= 10, 250)
            if trouble:
                first.send_signal(signal.SIGKILL)
                empty(redis)
                time.sleep(3)
                leases_run_out(stage, dead=first.pid)
            until(lambda: {*stage.states(campaign)} <= {"accepted", "unknown"}, 250)
    return campaign, [form["To"][0] for method, _, form in told.asked if method == "POST"]


def real(stage: Stage, told: Provider, redis: str, home: Path) -> dict[str, str]:
    """The settings of the stage for processes of their own, on its clock."""
    shift = round((stage.rt.now() - datetime.now(UTC)).total_seconds())
    given = {"WINBACK_REDIS_URL": redis, "WINBACK_HOME": str(home), "WINBACK_TWILIO_API_URL": told.url}
    return as_environment(stage.rt.settings) | given | {"WINBACK_CLOCK_SHIFT": str(shift)}


def leases_run_out(stage: Stage, dead: int | None = None) -> None:
    """What would take ninety seconds: the attempts under way, and those whose push was forgotten.

    Where one worker is `dead`, what another has under way is its own: taken from it, two would seem dead.
    """
    under_way = AttemptRow.state == "submitting"
    lost = under_way if dead is None else and_(under_way, AttemptRow.claimed_by.endswith(f":{dead}"))
    last = update(AttemptRow).where(or_(AttemptRow.state == "claimed", lost))
    stage.change(lambda s: s.execute(last.values(lease_until=datetime(2000, 1, 1, tzinfo=UTC))))


def empty(redis: str) -> None:
    server = connect(redis)
    server.flushall()
    server.close()
