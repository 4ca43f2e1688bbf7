"""The jobs: thin, given ids, and harmless when run twice. No transaction is open while a provider is asked."""

import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime

from rq.timeouts import BaseTimeoutException
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.orm import Session

from campaigns.attempts import Outcome, Outgoing, ReadyAgain
from winback import erasure_list
from winback.channels import sms
from winback.channels.second_reader import SecondReader
from winback.channels.twilio_answers import Found
from winback.errors import BadInput, ChannelError
from winback.services.gate import account_walk
from winback.services.keys import body_hash
from winback.services.person import retention
from winback.services.planning import advancing, dormancy, planning
from winback.services.reading import reading_list, second_reader
from winback.services.sending import outreach, provider_copy, sweeping
from winback.services.talking import missed, routing
from workers import process
from workers.outage import of_rows

log = logging.getLogger("winback.jobs")
AWAY = OperationalError, InterfaceError, BaseTimeoutException  # no database, or the job's time is over
NOT_ITS_FAULT = (*AWAY, OSError)
NotAsked = Callable[[Session, int, datetime], None]

HANDS = 2  # what is authorised begins at once: the provider's lines hold two of the largest slices (AT_ONCE)
LATEST_TAKE_S = 20.0  # of a job of 60: what would be begun later is left to its lease
LATEST_POST_S = 40.0  # of a lease of 90: a POST begun later could overlap the next claimant's
SETTLE_TRIES = 6
REDACTED_AT_ONCE = 50
LATEST_ASK_S = 300.0  # of a job of 600
GIVES_UP_AFTER = 3  # failures of the second reader in a row


@dataclass(frozen=True, slots=True)
class OnTheWay:
    """A slice whose intents are written and whose requests were begun."""

    outgoings: Sequence[Outgoing]
    outcomes: Callable[[], list[Outcome]]  # waits for them


def send_slices(slices: Sequence[Sequence[int]]) -> int:
    """Send slices of claimed attempts. Run twice, each still goes out once. How many were sent.

    Two are under way at a time, each with its own transactions, lease and last moment: while one waits for the database
    or for its requests, the other is worked on.
    """
    if len(slices) == 1:
        return _settle(_begun(slices[0]))
    began = time.monotonic()
    process.channel()  # one for both
    with ThreadPoolExecutor(HANDS, "slices") as hands:  # one that fails leaves those under way to their ends
        return sum(hands.map(lambda attempt_ids: _send(attempt_ids, began), slices))


def _send(attempt_ids: Sequence[int], began: float) -> int:
    if time.monotonic() - began > LATEST_TAKE_S:
        log.warning("a slow job leaves the rest of its slices to others")
        return 0
    return _settle(_begun(attempt_ids))


def _begun(attempt_ids: Sequence[int]) -> OnTheWay:
    began = time.monotonic()
    outgoings = _taken(attempt_ids, began)
    # No transaction is open here: a slow provider must not hold a row. The clock is one that nobody sets.
    if not outgoings or time.monotonic() - began > LATEST_POST_S:
        return OnTheWay(outgoings, lambda: [ReadyAgain("late") for _ in outgoings])
    return OnTheWay(outgoings, process.channel().begin_all(outgoings, before=began + LATEST_POST_S))


def _taken(attempt_ids: Sequence[int], began: float) -> list[Outgoing]:
    """What may go out now. One that cannot even be judged holds up none of its slice: it is left to its lease."""
    try:
        return _take(attempt_ids)
    except NOT_ITS_FAULT:
        raise
    except Exception:
        log.exception("attempts cannot be judged", extra={"attempts": len(attempt_ids)})
    return _each_alone(attempt_ids, began) if len(attempt_ids) > 1 else []


def _each_alone(attempt_ids: Sequence[int], began: float) -> list[Outgoing]:
    """What was taken goes out, whatever becomes of the rest."""
    taken: list[Outgoing] = []
    for one in attempt_ids:
        if time.monotonic() - began > LATEST_TAKE_S:
            break
        try:
            taken += _take([one])
        except NOT_ITS_FAULT:
            log.warning("the rest of a slice is left to its lease", extra={"attempts": len(taken)})
            break
        except Exception:
            log.exception("attempts cannot be judged", extra={"attempts": 1})
    return taken


def _take(attempt_ids: Sequence[int]) -> list[Outgoing]:
    rt = process.runtime()
    with rt.transaction() as session:
        return outreach.take(session, attempt_ids, process.name("worker"), rt.now(), rt.settings)


def send_slice(attempt_ids: Sequence[int]) -> int:
    """One slice, by the name that release 0.1 knows: both run side by side while a new release is put in place."""
    return send_slices([attempt_ids])


def plan(campaign_id: int) -> int:
    """Plan a campaign, or a standing one's newcomers."""
    rt = process.runtime()
    dormancy.scan(rt, rt.now())
    planned = planning.plan(rt, campaign_id, process.name("worker"))
    if planned:
        log.info("planned a campaign", extra={"campaign": campaign_id, "attempts": planned})
    return planned


def advance() -> int:
    """Next steps, second looks and silences that are due."""
    return advancing.advance(process.runtime())


def scan() -> int:
    """Judge the accounts that are due or changed, and go on with the ledger of all others where that is behind."""
    rt = process.runtime()
    judged = dormancy.scan(rt, rt.now())
    account_walk.walk(rt, rt.now())
    return judged


def retain() -> int:
    """Clear what is no longer kept: rows by class of data, and the provider's copy of messages."""
    erasure_list.keep_all(process.runtime())
    cleared = sum(one.rows for one in retention.run(process.runtime()))
    return cleared + _clear_the_providers_copy()


def _clear_the_providers_copy() -> int:
    """Day by day, so that what is interrupted is gone on with; a day counts when every text of it is gone."""
    rt, cleared = process.runtime(), 0
    with rt.reading() as session:
        days = provider_copy.due(session, rt.now())
    try:
        for day in days:
            with rt.reading() as session:
                unsent = provider_copy.never_sent(session, day)
            cleared += _take_away(unsent)
            for number in rt.settings.sender_numbers:
                cleared += _take_away(list(process.channel().written_on(number, day)))
            with rt.transaction() as session:
                provider_copy.done(session, day, rt.now())
    except ChannelError as error:
        log.warning("the provider's copy of messages stays for now: %s", error)
    return cleared


def _take_away(sids: list[str]) -> int:
    for start in range(0, len(sids), REDACTED_AT_ONCE):
        process.channel().redact(sids[start : start + REDACTED_AT_ONCE])
    return len(sids)


def sort_readings() -> int:
    """What was heard lately onto the list that people read, as far as it was read unsurely."""
    return reading_list.fill(process.runtime())


def second_read() -> int:
    """Ask the second reader about answers that wait for it, one after the other, within the day's budget."""
    rt, began, asked, failed = process.runtime(), time.monotonic(), 0, 0
    reader = SecondReader(rt.settings)
    while failed < GIVES_UP_AFTER and time.monotonic() - began < LATEST_ASK_S:
        with rt.transaction() as session:
            second_reader.forget(session, rt.now())
            one = second_reader.take(session, rt.settings, reader.version, rt.now())
        if one is None:
            return asked
        read = reader.read(one.text, one.language, one.question, one.values)  # no transaction is open meanwhile
        with rt.transaction() as session:
            ended = second_reader.keep(session, one.id, read.outcome, read.coding, read.took_ms, rt.now())
        asked, failed = asked + 1, failed + 1 if ended == "failed" else 0
        told = log.warning if ended in ("failed", "unusable") else log.info
        told("the second reader: %s %s", ended, read.why, extra={"ms": read.took_ms, "state": ended})
    if failed >= GIVES_UP_AFTER:
        with rt.transaction() as session:
            second_reader.rest(session, rt.now())
    return asked


def hear_missed() -> int:
    """Hear what people wrote while nobody did, day by day, oldest first. How many messages were heard."""
    rt, heard, left = process.runtime(), 0, list[missed.Written]()
    with rt.reading() as session:
        there = missed.stretch(session, rt.settings, rt.now())
    if there is None:
        return 0
    try:
        for day in there.days:
            new = _unheard(there, day)
            waiting = [one for one in new if not _hear(one)]
            heard, left = heard + len(new) - len(waiting), left + waiting
            with rt.transaction() as session:
                missed.read_day(session, there, day, left, rt.now())
    except ChannelError as error:
        log.warning("what was written to us cannot be read, and is looked for again: %s", error)
    if heard:
        log.info("heard what was written while nobody heard it", extra={"messages": heard})
    return heard


def _unheard(there: missed.Stretch, day: date) -> list[missed.Written]:
    """No transaction is open while the list is read."""
    listed = [one for number in there.numbers for one in process.channel().written_to(number, day)]
    with process.runtime().reading() as session:
        return missed.unheard(session, there, filter(None, map(_written, listed)))


def _written(found: Found) -> missed.Written | None:
    """Read as a webhook is; None for what a webhook could not tell either, as a sender that is no number."""
    form = {"MessageSid": found.heard.sid, "From": found.sender, "To": found.to, "Body": found.body or ""}
    try:
        return missed.Written(sms.heard(form), found.created_at)
    except BadInput:
        return None


def _hear(one: missed.Written) -> bool:
    """Each for itself: whatever goes wrong with one is told and tried again, and holds up no other."""
    rt = process.runtime()
    try:
        with rt.transaction() as session:
            missed.hear(session, rt.settings, one, rt.now())
        return True
    except AWAY:
        raise
    except Exception:
        log.exception("a message that was missed cannot be heard yet", extra={"messages": 1})
        return False


def wrap_up(interview_id: int) -> None:
    """Route what came out of an interview."""
    rt = process.runtime()
    with rt.transaction() as session:
        routing.wrap_up(session, interview_id, rt.now())


def reconcile() -> int:
    """Look for unknown attempts in the provider's list."""
    rt = process.runtime()
    with rt.reading() as session:
        lost = sweeping.to_look_for(session, rt.now())

    def look_for(one: sweeping.Lost) -> None:
        listed = [_listed(found) for found in process.channel().find(one.channel, one.to)]
        with rt.transaction() as session:
            sweeping.found(session, one.id, listed, rt.now())

    return _each(lost, look_for, sweeping.not_looked_for)


def poll() -> int:
    """Ask about attempts of which nothing final was heard."""
    rt = process.runtime()
    with rt.reading() as session:
        waiting = sweeping.to_poll(session, rt.now())

    def ask_about(one: sweeping.Lost) -> None:
        if one.sid is None:
            raise ChannelError("it has no SID")
        heard = process.channel().fetch(one.channel, one.sid)
        with rt.transaction() as session:
            sweeping.polled(session, one.id, heard, rt.now())

    return _each(waiting, ask_about, sweeping.not_polled)


def _each(attempts: Sequence[sweeping.Lost], ask: Callable[[sweeping.Lost], None], not_asked: NotAsked) -> int:
    """One after the other: whatever goes wrong with one is told and tried again later, and the next are not held up."""
    rt = process.runtime()
    for one in attempts:
        try:
            ask(one)
            continue
        except ChannelError as error:
            log.warning("the provider cannot be asked: %s", error, extra={"attempt": one.id})
        except AWAY:
            raise
        except Exception:
            log.exception("an attempt cannot be asked about", extra={"attempt": one.id})
        with rt.transaction() as session:
            not_asked(session, one.id, rt.now())
    return len(attempts)


def _settle(slice_: OnTheWay) -> int:
    """The outcome is known only here: a database that is away for a moment must not lose it. How many were sent."""
    if not slice_.outgoings:
        return 0
    rt, results = process.runtime(), list(zip(slice_.outgoings, slice_.outcomes(), strict=True))
    for tried in range(SETTLE_TRIES):
        try:
            with rt.transaction() as session:
                outreach.settle_all(session, results, rt.now())
            return len(results)
        except DBAPIError as error:
            if tried == SETTLE_TRIES - 1:
                raise  # the lease runs out, and a sweeper finds them in the provider's list
            why = of_rows(error) or type(error).__name__
            log.warning("outcomes could not be written yet: %s", why, extra={"attempts": len(results)})
            time.sleep(0.2 * 2**tried)
    raise AssertionError("unreachable")


def _listed(found: Found) -> sweeping.Listed:
    hashed = body_hash(found.body) if found.body is not None else None
    return sweeping.Listed(found.heard, found.sender, found.created_at, hashed)
