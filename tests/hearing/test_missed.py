"""What people wrote while our web was away: heard once, late, from the provider's list, and without a reply."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.exc import OperationalError

from campaigns.attempts import Heard as Status
from tests.conftest import TUESDAY, SetClock
from tests.hearing.conftest import Invite
from tests.hearing.stage import GERMAN, OURS, STRANGER, Customer, all_of, how_many, sid
from tests.sending.test_workers import NOWHERE
from winback.channels import sms
from winback.channels.twilio_answers import Found
from winback.errors import ChannelError
from winback.runtime import Runtime
from winback.services import firm
from winback.services.sending import restoring
from winback.services.talking import missed
from winback.store.interviews import AnswerRow, InboxRow, InterviewRow, MessageRow, OpenQuestionRow
from winback.store.permission import OptOutRow
from winback.store.returns import SupportCaseRow
from workers import jobs, process
from workers.door import Door
from workers.due import Due


@dataclass
class Listing:
    """The provider's list of what people wrote, and the days that were asked for."""

    written: list[Found] = field(default_factory=list)
    asked: list[tuple[str, date]] = field(default_factory=list)
    readable: bool = True

    def written_to(self, number: str, day: date) -> Iterator[Found]:
        self.asked.append((number, day))
        if not self.readable:
            raise ChannelError("the list could not be read")
        yield from (one for one in reversed(self.written) if one.to == number and one.created_at.date() == day)

    def has(self, text: str, at: datetime, sender: str = GERMAN, message: str | None = None) -> str:
        found = Found(Status(message or sid("SM"), "received"), sender, at, text, OURS["de"], "inbound")
        self.written.append(found)
        return found.heard.sid


@pytest.fixture
def listing(monkeypatch: pytest.MonkeyPatch) -> Listing:
    provider = Listing()
    monkeypatch.setattr(process, "channel", lambda: provider)
    return provider


@pytest.fixture
def amina(sqlite_rt: Runtime, invite: Invite, listing: Listing, monkeypatch: pytest.MonkeyPatch) -> Customer:
    """She was written to, and our web went away; the list was read until then."""
    monkeypatch.setattr(process, "runtime", lambda: sqlite_rt)
    return written_to(invite)


@pytest.fixture
def amina_on_both(rt: Runtime, invite_both: Invite, listing: Listing, monkeypatch: pytest.MonkeyPatch) -> Customer:
    monkeypatch.setattr(process, "runtime", lambda: rt)
    return written_to(invite_both)


def written_to(invite: Invite) -> Customer:
    amina = invite("de")
    amina.written_to()
    with amina.rt.transaction() as session:
        firm.note(session, missed.UNTIL, {"at": amina.rt.now().isoformat()}, amina.rt.now())
    return amina


def later(rt: Runtime, **delta: float) -> datetime:
    """The moment before, and then it is later."""
    before = rt.now()
    assert isinstance(rt.clock, SetClock)
    rt.clock.advance(**delta)
    return before


def read_until(rt: Runtime) -> datetime:
    with rt.reading() as session:
        return datetime.fromisoformat(firm.setting(session, missed.UNTIL)["at"])


# ---------------------------------------------------------------- what becomes of it


def test_nobody_has_to_say_stop_twice_because_our_web_was_away(amina_on_both: Customer, listing: Listing) -> None:
    rt = amina_on_both.rt
    listing.has("STOPP bitte", later(rt, hours=2))

    assert jobs.hear_missed() == 1

    assert [row.words for row in all_of(rt, OptOutRow)] == ["STOPP bitte"]
    assert [row.ended_as for row in all_of(rt, InterviewRow)] == ["opted_out"]
    assert how_many(rt, OpenQuestionRow) == 0


def test_an_answer_that_was_missed_is_understood_and_nothing_is_said_to_it(amina: Customer, listing: Listing) -> None:
    began = amina.rt.now()
    message = listing.has("Ja gern", later(amina.rt, hours=2))

    jobs.hear_missed()

    (interview,) = all_of(amina.rt, InterviewRow)
    assert (interview.state["open"], interview.heard_at) == ("reason", amina.rt.now())
    assert [row.text for row in all_of(amina.rt, MessageRow, MessageRow.at > began)] == ["Ja gern"]
    (entry,) = all_of(amina.rt, InboxRow, InboxRow.kind == "sms")
    assert (entry.provider_key, entry.reply) == (f"sms:{message}", "")
    assert entry.payload["DateSent"] == began.isoformat()


def test_what_they_write_next_answers_the_question_they_have_read(amina: Customer, listing: Listing) -> None:
    """1 is yes, once more: nobody has shown them the list in which it is the price."""
    listing.has("Ja gern", later(amina.rt, hours=2))
    jobs.hear_missed()

    reply = amina.texts("1")

    assert "Warum bestellen Sie nicht mehr" in reply
    assert not how_many(amina.rt, AnswerRow, AnswerRow.question == "reason")


def test_the_reminder_asks_what_is_open_after_an_answer_that_was_missed(amina: Customer, listing: Listing) -> None:
    listing.has("Ja gern", later(amina.rt, hours=2))
    jobs.hear_missed()
    later(amina.rt, days=2)

    assert "Warum bestellen Sie nicht mehr" in amina.written_to("2:reminder")
    amina.texts("Ihr wart mir einfach zu teuer")

    assert [row.reason for row in all_of(amina.rt, AnswerRow, AnswerRow.question == "reason")] == ["price"]


def test_an_unsolved_issue_and_a_wish_for_a_person_are_followed_though_late(
    amina: Customer, listing: Listing, invite: Invite
) -> None:
    other = invite("de", "+491713920002", "Bilal")
    other.written_to()
    at = later(amina.rt, hours=2)
    listing.has("Meine Reklamation vom Mai ist immer noch nicht bearbeitet, das Geld fehlt noch", at)
    listing.has("Ich möchte mit einem Menschen sprechen", at, other.number)

    jobs.hear_missed()

    found = {(row.contact_id, row.kind) for row in all_of(amina.rt, SupportCaseRow)}
    assert (amina.who.contact, "issue") in found
    states = {row.contact_id: row.ended_as for row in all_of(amina.rt, InterviewRow)}
    assert states == {amina.who.contact: "issue", other.who.contact: "wants_human"}


def test_a_stranger_who_said_stop_to_nobody_is_closed_off(amina: Customer, listing: Listing) -> None:
    listing.has("Stop", later(amina.rt, hours=2), STRANGER)

    jobs.hear_missed()

    assert [row.contact_id for row in all_of(amina.rt, OptOutRow)] == [None]


def test_several_messages_are_heard_in_the_order_in_which_they_were_written(amina: Customer, listing: Listing) -> None:
    at = later(amina.rt, hours=2)
    listing.has("Ihr wart zu teuer", at + timedelta(minutes=1))
    listing.written.insert(0, listing.written.pop())
    listing.has("Ja", at)

    jobs.hear_missed()

    texts = [row.text for row in all_of(amina.rt, MessageRow, MessageRow.direction == "them")]
    assert texts == ["Ja", "Ihr wart zu teuer"]


# ---------------------------------------------------------------- once


def test_what_a_webhook_brought_is_not_heard_again(amina_on_both: Customer, listing: Listing) -> None:
    rt, at = amina_on_both.rt, amina_on_both.rt.now()
    amina_on_both.texts("Ja gern", listing.has("Ja gern", at))
    later(rt, hours=2)

    assert jobs.hear_missed() == 0

    assert how_many(rt, MessageRow, MessageRow.direction == "them") == 1


def test_a_webhook_that_comes_after_all_changes_nothing(amina_on_both: Customer, listing: Listing) -> None:
    rt = amina_on_both.rt
    message = listing.has("Ja gern", later(rt, hours=2))
    jobs.hear_missed()

    assert amina_on_both.texts("Ja gern", message) == ""

    assert how_many(rt, MessageRow, MessageRow.direction == "them") == 1


def test_what_was_heard_late_is_heard_once_however_often_the_list_is_read(amina: Customer, listing: Listing) -> None:
    listing.has("Ja gern", later(amina.rt, hours=2))

    heard = []
    for _ in range(3):
        heard.append(jobs.hear_missed())
        later(amina.rt, minutes=10)

    assert heard == [1, 0, 0]


def test_what_a_webhook_brings_while_the_list_is_read_is_heard_once(amina: Customer, listing: Listing) -> None:
    message = listing.has("Ja gern", amina.rt.now())
    one = missed.Written(sms.Heard(message, GERMAN, OURS["de"], "Ja gern"), later(amina.rt, minutes=10))
    amina.texts("Ja gern", message)

    with amina.rt.transaction() as session:
        assert not missed.hear(session, amina.rt.settings, one, amina.rt.now())

    assert how_many(amina.rt, MessageRow, MessageRow.direction == "them") == 1


def test_what_was_written_just_now_may_still_come_by_itself_and_be_answered(amina: Customer, listing: Listing) -> None:
    later(amina.rt, hours=1)
    listing.has("Ja gern", later(amina.rt, minutes=4))

    assert jobs.hear_missed() == 0
    later(amina.rt, minutes=12)
    assert jobs.hear_missed() == 1


def test_what_the_list_told_of_only_later_is_heard(amina: Customer, listing: Listing) -> None:
    at = later(amina.rt, minutes=30)
    jobs.hear_missed()
    assert read_until(amina.rt) > at
    later(amina.rt, hours=2)
    listing.has("STOPP", at)

    assert jobs.hear_missed() == 1


# ---------------------------------------------------------------- what goes wrong


def test_a_list_that_cannot_be_read_is_read_next_time(amina: Customer, listing: Listing, caplog) -> None:
    listing.has("STOPP", later(amina.rt, hours=2))
    before, listing.readable = read_until(amina.rt), False

    assert jobs.hear_missed() == 0
    assert read_until(amina.rt) == before
    assert "cannot be read" in caplog.text
    listing.readable = True

    assert jobs.hear_missed() == 1


def breaking(monkeypatch: pytest.MonkeyPatch, text: str, error: Exception) -> None:
    hear = missed.hear

    def broken(session, settings, one, now):
        if one.heard.text == text:
            raise error
        return hear(session, settings, one, now)

    monkeypatch.setattr(missed, "hear", broken)


def test_one_that_cannot_be_heard_holds_up_no_other_and_is_tried_for_days(
    amina: Customer, listing: Listing, monkeypatch: pytest.MonkeyPatch, caplog
) -> None:
    at = later(amina.rt, minutes=30)
    listing.has("\U0001f4a5", at)
    listing.has("STOPP", at + timedelta(minutes=1))

    with monkeypatch.context() as broken:
        breaking(broken, "\U0001f4a5", ValueError("nobody reads this"))
        assert jobs.hear_missed() == 1
        assert [record.messages for record in caplog.records if record.levelno == logging.ERROR] == [1]
        assert how_many(amina.rt, OptOutRow) == 1
        later(amina.rt, days=6)
        assert jobs.hear_missed() == 0
        assert read_until(amina.rt) == at

    assert jobs.hear_missed() == 1


def test_one_that_nobody_could_hear_for_a_week_is_given_up(
    amina: Customer, listing: Listing, monkeypatch: pytest.MonkeyPatch
) -> None:
    listing.has("\U0001f4a5", later(amina.rt, days=8))
    breaking(monkeypatch, "\U0001f4a5", ValueError("nobody reads this"))

    jobs.hear_missed()

    assert read_until(amina.rt) == amina.rt.now() - missed.SETTLED


def test_with_the_database_away_the_list_is_read_again(
    amina: Customer, listing: Listing, monkeypatch: pytest.MonkeyPatch
) -> None:
    listing.has("STOPP", later(amina.rt, hours=2))
    before = read_until(amina.rt)
    breaking(monkeypatch, "STOPP", OperationalError("BEGIN", None, Exception("away")))

    with pytest.raises(OperationalError):
        jobs.hear_missed()

    assert read_until(amina.rt) == before


@pytest.mark.parametrize("sender", ["Vodafone", "80888", "whatsapp:+491713920001", ""])
def test_what_no_person_can_have_written_is_passed_over(amina: Customer, listing: Listing, sender: str) -> None:
    listing.has("Ihr Guthaben ist aufgebraucht", later(amina.rt, hours=2), sender)

    assert jobs.hear_missed() == 0

    assert read_until(amina.rt) > TUESDAY


# ---------------------------------------------------------------- when, and from when on


def test_the_first_look_goes_back_a_day(amina: Customer, listing: Listing) -> None:
    with amina.rt.transaction() as session:
        firm.choose(session, missed.UNTIL, None, "Marta", amina.rt.now())
    later(amina.rt, days=3)
    listing.has("Ja", amina.rt.now() - timedelta(hours=25))
    listing.has("STOPP", amina.rt.now() - timedelta(hours=23))

    assert jobs.hear_missed() == 1

    assert {day for _, day in listing.asked} == {date(2026, 3, 5), date(2026, 3, 6)}
    assert {number for number, _ in listing.asked} == set(amina.rt.settings.sender_numbers)


def test_after_days_away_every_day_is_read(amina: Customer, listing: Listing) -> None:
    listing.has("STOPP", later(amina.rt, days=3))

    assert jobs.hear_missed() == 1

    assert sorted({day.day for _, day in listing.asked}) == [3, 4, 5, 6]


def test_a_day_that_was_read_is_not_read_again_when_the_next_cannot_be(amina: Customer, listing: Listing) -> None:
    later(amina.rt, days=3)
    days, read = [], listing.written_to

    def once(number: str, day: date) -> Iterator[Found]:
        days.append(day.day)
        listing.readable = day.day < 5
        return read(number, day)

    listing.written_to = once  # type: ignore[method-assign]
    jobs.hear_missed()

    assert days[-1] == 5
    assert read_until(amina.rt).day == 5


def test_the_list_is_read_every_ten_minutes(amina: Customer, listing: Listing) -> None:
    due = Due(amina.rt, Door(NOWHERE), "test")
    later(amina.rt, minutes=10)
    due.messages()
    assert listing.asked == []

    later(amina.rt, minutes=5)
    due.messages()
    assert {day for _, day in listing.asked} == {TUESDAY.date()}


def test_while_a_restore_is_compared_with_the_list_nothing_else_reads_it(amina: Customer, listing: Listing) -> None:
    listing.has("STOPP", later(amina.rt, hours=2))
    with amina.rt.transaction() as session:
        firm.choose(session, restoring.RESTORE_MODE, {"by": "Marta", "at": TUESDAY.isoformat()}, "Marta", TUESDAY)

    assert jobs.hear_missed() == 0

    assert listing.asked == []
