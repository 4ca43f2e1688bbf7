"""The promise list: who asked counts, and exactly those who asked to hear are told, once, in their own words."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from campaigns.answers import read
from tests.campaigns.stage import Stage, number
from tests.gate import rows
from winback.channels.sms import Heard
from winback.errors import BadInput, Conflict
from winback.services.issues import issues
from winback.services.permission import opt_outs
from winback.services.person import erasure, retention
from winback.services.talking import interviews, routing, turns
from winback.services.wishes import wish_list, wish_marks, wish_pages, wishes
from winback.services.wishes.wish_marks import Mark
from winback.store.campaigns import CampaignRow, VerdictRow
from winback.store.crm import AccountRow, ContactRow
from winback.store.interviews import AnswerRow, InterviewRow, MessageRow, OpenQuestionRow
from winback.store.returns import SupportCaseRow
from winback.store.wishes import WishKeyRow, WishRow, WishVoiceRow

DONE = Mark("done", None, {"de": "Wir liefern jetzt am nächsten Tag.", "en": "We deliver the next day now."})
PLANNED = Mark("planned", "2026-Q3", {"de": "Der neue Versand ist bestellt.", "en": "The new carrier is booked."})
FASTER = "Liefert bitte schneller"

DAYS_BETWEEN = 6  # two contacts a week, and the question the day before was one


def says(stage: Stage, who: rows.Person, wish: str, news: str | None = "update", value: str | None = None) -> None:
    """The interview of this account ends: what it wished for, whether it wants news, and the reason it gave."""
    now = stage.rt.now()

    def answered(session: Any) -> None:
        talk = session.scalars(select(InterviewRow).where(InterviewRow.account_id == who.account)).one()
        session.execute(delete(OpenQuestionRow).where(OpenQuestionRow.interview_id == talk.id))
        reading = read(wish, language="de", question="improvement")
        kept = turns.reading_to_json(reading)
        said = [("reason", None, {}, "service", None), ("improvement", value, kept, None, wish)]
        said += [("range", news, {}, None, news)] if news else []
        for position, (question, chosen, meant, reason, text) in enumerate(said):
            session.add(AnswerRow(interview_id=talk.id, position=position, question=question, status="answered",
                                  value=chosen, text=text, reading=meant, reason=reason, channel="sms",
                                  heard_at=now))  # fmt: skip
        talk.status, talk.ended_as, talk.ended_at, talk.heard_at = "finished", "completed", now, now
        session.flush()
        routing.wrap_up(session, talk.id, now)

    stage.change(answered)


def adds(session: Any, stage: Stage, talk: InterviewRow, question: str, words: str) -> None:
    """One more answer to what they wish for, in these words."""
    session.add(AnswerRow(interview_id=talk.id, position=9, question=question, status="answered", text=words,
                          reading={"improvement": words}, channel="sms", heard_at=stage.rt.now()))  # fmt: skip
    session.flush()
    wishes.keep(session, talk.id, stage.rt.now())


def crowd(stage: Stage, *wished: tuple[str, str | None]) -> list[rows.Person]:
    people = stage.customers(len(wished), first_order_on=date(2025, 1, 1))
    campaign = stage.launched("interviews")
    stage.send(campaign)
    for who, (wish, news) in zip(people, wished, strict=True):
        says(stage, who, wish, news)
    stage.later(days=1)
    return people


def listed(stage: Stage, **only: Any) -> list[wish_list.Entry]:
    with stage.rt.reading() as session:
        return wish_list.entries(session, "en", **only)


def the_wish(stage: Stage) -> int:
    (entry,) = listed(stage)
    return entry.id


def merged(stage: Stage) -> int:
    """The first of two wishes on the list, with the people of both."""
    one, other = (entry.id for entry in listed(stage))
    stage.change(lambda s: wishes.merge(s, other, one, "Marta", stage.rt.now()))
    return one


def tea_is_another(stage: Stage, one: int) -> int:
    """Whoever wished for more tea is split off this wish."""
    with stage.rt.reading() as session:
        tea = next(key for key, _, _ in wish_pages.whole(session, one, "en").ways if "~" in key)
    return stage.change(lambda s: wishes.split(s, one, [tea], "Tea", "Marta", stage.rt.now()).id)


def marked(stage: Stage, wish: int, mark: Mark, **how: Any) -> int | None:
    """The campaign that tells it."""
    return stage.change(
        lambda session: (
            wish_marks.mark(session, stage.rt.settings, wish, mark, "Marta", stage.rt.now(), **how).campaign_id
        )
    )


def told(stage: Stage, campaign: int | None) -> list[str]:
    """What goes out once the minute of undo is over."""
    assert campaign is not None
    stage.change(lambda session: _at_any_pace(session, campaign))  # a pace is kept by the database's clock
    stage.later(seconds=61)
    stage.plan(campaign)
    return [outgoing.text or "" for outgoing in stage.send(campaign)]


def _at_any_pace(session: Any, campaign: int) -> None:
    row = session.get_one(CampaignRow, campaign)
    row.plan = row.plan | {"per_minute": 60_000}


# ---------------------------------------------------------------- the list


def test_the_same_wish_in_other_words_is_one_entry_that_counts_who_asked(stage_both: Stage):
    crowd(stage_both, (FASTER, "update"), ("faster delivery please", "know"), ("DATEV-Schnittstelle", "update"))

    found = {entry.title: (entry.accounts, entry.lost_a_year, entry.reasons) for entry in listed(stage_both)}

    assert found == {
        "Delivery: faster": (2, Decimal("1000.00"), {"service": 2}),
        "Interface: DATEV": (1, Decimal("500.00"), {"service": 1}),
    }


def test_two_wishes_of_one_answer_count_in_two_entries_each_with_its_own_words(stage: Stage):
    crowd(stage, ("Eine Schnittstelle zu DATEV und kürzere Lieferzeiten", "update"))

    with stage.rt.reading() as session:
        words = {
            entry.title: wish_pages.whole(session, entry.id, "en").people[0].voice.words for entry in listed(stage)
        }

    assert words == {"Interface: DATEV": "Eine Schnittstelle zu DATEV", "Delivery: faster": "kürzere Lieferzeiten"}


def test_a_pressed_key_counts_too_but_has_no_words(stage: Stage):
    (who,) = stage.customers(1)
    stage.send(stage.launched("interviews"))
    says(stage, who, "3", value="product")

    with stage.rt.reading() as session:
        (person,) = wish_pages.whole(session, the_wish(stage), "en").people
    assert (person.voice.words, person.voice.chosen, person.voice.hears) == (None, "product", "asks")


def test_what_they_said_when_asked_what_exactly_counts_instead_of_the_key(stage: Stage):
    (who,) = crowd(stage, ("2", None))

    def exactly(session: Any) -> None:
        talk = session.scalars(select(InterviewRow).where(InterviewRow.account_id == who.account)).one()
        key = AnswerRow.interview_id == talk.id, AnswerRow.question == "improvement"
        session.execute(update(AnswerRow).where(*key).values(value="service", reading={"improvement": "2"}))
        adds(session, stage, talk, "which_wish", "schneller liefern")

    stage.change(exactly)

    assert [entry.title for entry in listed(stage)] == ["Delivery: faster"]


def test_routed_twice_a_wish_is_counted_once(stage: Stage):
    (who,) = crowd(stage, (FASTER, "update"))
    talk = stage.change(lambda s: s.scalar(select(InterviewRow.id).where(InterviewRow.account_id == who.account)))

    for _ in range(2):
        stage.change(lambda s: wishes.keep(s, talk, stage.rt.now()))

    assert [entry.accounts for entry in listed(stage)] == [1]


def test_a_corrected_answer_takes_the_first_wish_away(stage: Stage):
    (who,) = crowd(stage, (FASTER, "update"))

    def corrects(session: Any) -> None:
        talk = session.scalars(select(InterviewRow).where(InterviewRow.account_id == who.account)).one()
        adds(session, stage, talk, "improvement", "mehr Auswahl")

    stage.change(corrects)

    assert [entry.title for entry in listed(stage)] == ["Range"]


def test_what_was_merged_stays_merged_for_later_wishes(stage_both: Stage):
    crowd(stage_both, ("mehr Auswahl", "update"), ("mehr Auswahl bei Tee", "update"))
    one = merged(stage_both)

    (entry,) = listed(stage_both)
    assert (entry.id, entry.accounts) == (one, 2)
    again = stage_both.change(lambda s: wishes._entries(s, set(s.scalars(select(WishKeyRow.key))), stage_both.rt.now()))
    assert set(again.values()) == {one}


def test_what_was_split_is_an_entry_of_its_own_with_its_people(stage: Stage):
    crowd(stage, ("mehr Auswahl", "update"), ("mehr Auswahl bei Tee", "update"))
    one = merged(stage)

    tea_is_another(stage, one)

    assert {entry.title: entry.accounts for entry in listed(stage)} == {"Range": 1, "Tea": 1}


def test_the_list_by_reason_and_by_segment(stage: Stage):
    people = crowd(stage, (FASTER, "update"), (FASTER, "know"))
    stage.change(lambda s: s.execute(
        update(AccountRow).where(AccountRow.id == people[0].account).values(segment="Gastro")
    ))  # fmt: skip

    assert [entry.accounts for entry in listed(stage, segment="Gastro")] == [1]
    assert [entry.accounts for entry in listed(stage, reason="service")] == [2]
    assert listed(stage, reason="price") == []


# ---------------------------------------------------------------- telling


def test_exactly_those_who_asked_to_hear_are_told_in_their_own_words(stage_both: Stage):
    asks, knows, *_ = crowd(stage_both, (FASTER, "update"), ("schnellere Lieferung", "know"), (FASTER, None))

    campaign = marked(stage_both, the_wish(stage_both), DONE)

    assert told(stage_both, campaign) == [
        'Guten Tag, hier schreibt automatisch Beispiel GmbH. Ihr Wunsch war: "Liefert bitte schneller" Das ist jetzt'
        " umgesetzt. Wir liefern jetzt am nächsten Tag. Lieber nicht? STOPP oder an Beispielweg 1, 10115 Berlin."
    ]
    assert stage_both.member(asks.account, campaign).state == "finished"
    assert stage_both.member(knows.account, campaign).hold_code == "not_asked_to_hear"
    with stage_both.rt.reading() as session:  # and the why-not ledger says it
        ledger = session.scalars(select(VerdictRow).where(VerdictRow.campaign_id == campaign))
        held = {row.account_id: [hold["code"] for hold in row.holds] for row in ledger if row.holds}
    assert held[knows.account][0] == "not_asked_to_hear"


def test_the_preview_counts_what_then_happens(stage: Stage):
    people = crowd(stage, (FASTER, "update"), (FASTER, "update"), (FASTER, "know"), (FASTER, "update"))
    stops(stage, people[3])
    wish = the_wish(stage)

    with stage.rt.reading() as session:
        shown = wish_marks.preview(session, stage.rt.settings, wish, DONE, stage.rt.now())

    assert shown.asked == {"asks": 3, "no_news": 1, "words_gone": 0, "told": 0}
    assert shown.forecast is not None
    assert (shown.forecast.contacted, dict(shown.forecast.left_alone)) == (2, {"not_asked_to_hear": 1, "opted_out": 1})
    assert shown.worst_segments == shown.samples[0].segments == 2
    assert shown.price == 2 * shown.forecast.sms.cost / 2 > 0
    assert shown.against == ()
    texts = told(stage, marked(stage, wish, DONE))
    assert texts == [shown.samples[0].text] * 2


def stops(stage: Stage, who: rows.Person) -> None:
    stage.change(lambda s: opt_outs.record(s, contact_id=who.contact, phone_hash=who.phone_hash, channel="sms",
                                           words="stop", doubtful=False, now=stage.rt.now()))  # fmt: skip


def test_an_issue_comes_before_a_promise_also_between_planning_and_sending(stage: Stage):
    (who,) = crowd(stage, (FASTER, "update"))
    campaign = marked(stage, the_wish(stage), DONE)
    assert campaign is not None
    stage.later(seconds=61)
    stage.plan(campaign)
    stage.change(lambda s: issues.open_issue(s, account_id=who.account, kind="ticket", subject="late", source="staff",
                                             actor="Olga", now=stage.rt.now()))  # fmt: skip

    assert stage.send(campaign) == []
    stage.later(days=1)
    stage.advance()
    assert stage.member(who.account, campaign).hold_code == "open_issue"


def test_planned_then_done_is_told_once_each_and_never_the_same_twice(stage_both: Stage):
    crowd(stage_both, (FASTER, "update"))
    wish = the_wish(stage_both)

    first = told(stage_both, marked(stage_both, wish, PLANNED))
    assert len(first) == 1
    assert "Geplant ist das für: 3. Quartal 2026. Der neue Versand ist bestellt." in first[0]
    stage_both.later(days=9)  # no more than two messages a week, promises included
    assert marked(stage_both, wish, PLANNED) is None  # nobody is left who does not know it
    assert len(told(stage_both, marked(stage_both, wish, DONE))) == 1
    stage_both.later(days=3)
    assert marked(stage_both, wish, DONE) is None


def test_who_wishes_it_later_is_told_when_it_is_marked_the_same_again(stage: Stage):
    first, second = stage.customers(2)
    stage.send(stage.launched("interviews"))
    says(stage, first, FASTER)
    stage.later(days=1)
    wish = the_wish(stage)
    told(stage, marked(stage, wish, DONE))
    says(stage, second, "schnellere Lieferung")
    stage.later(days=1)

    again = told(stage, marked(stage, wish, DONE))

    assert len(again) == 1
    assert '"schnellere Lieferung"' in again[0]


def test_taken_back_before_the_send_nothing_was_said(stage_both: Stage):
    crowd(stage_both, (FASTER, "update"))
    wish = the_wish(stage_both)
    campaign = marked(stage_both, wish, DONE)
    assert campaign is not None
    stage_both.later(seconds=61)
    stage_both.plan(campaign)  # planned already, not sent yet

    stage_both.change(lambda s: wish_marks.take_back(s, wish, "Marta", stage_both.rt.now()))

    assert stage_both.send(campaign) == []
    assert stage_both.channel.started[1:] == []
    assert [entry.state for entry in listed(stage_both)] == ["open"]
    assert len(told(stage_both, marked(stage_both, wish, DONE))) == 1  # and it can be said another day


def test_what_has_been_told_cannot_be_taken_back(stage: Stage):
    crowd(stage, (FASTER, "update"))
    wish = the_wish(stage)
    told(stage, marked(stage, wish, DONE))

    with pytest.raises(Conflict, match="1 people have been told already"):
        stage.change(lambda s: wish_marks.take_back(s, wish, "Marta", stage.rt.now()))


def test_marked_otherwise_before_the_send_only_the_new_word_is_told(stage: Stage):
    crowd(stage, (FASTER, "update"))
    wish = the_wish(stage)
    before = marked(stage, wish, PLANNED)
    assert before is not None
    stage.later(seconds=61)
    stage.plan(before)

    after = marked(stage, wish, DONE)

    assert stage.send(before) == []
    assert "umgesetzt" in told(stage, after)[0]


def test_a_split_off_wish_does_not_tell_them_the_same_again(stage: Stage):
    crowd(stage, ("mehr Auswahl", "know"), ("mehr Auswahl bei Tee", "update"))
    one = merged(stage)
    told(stage, marked(stage, one, DONE))
    stage.later(days=2)
    made = tea_is_another(stage, one)

    assert marked(stage, made, DONE) is None


def test_while_people_are_being_told_nothing_is_merged(stage: Stage):
    crowd(stage, (FASTER, "update"), ("mehr Auswahl", "update"))
    by_title = {entry.title: entry.id for entry in listed(stage)}
    marked(stage, by_title["Delivery: faster"], DONE)

    with pytest.raises(Conflict, match="being told"):
        stage.change(lambda s: wishes.merge(s, by_title["Range"], by_title["Delivery: faster"], "M", stage.rt.now()))


@pytest.mark.parametrize(
    ("mark", "why"),
    [
        (Mark("done", None, {}), "a sentence is missing in: de"),
        (Mark("done", None, {"de": "x" * 161}), "at most 160"),
        (Mark("planned", None, {"de": "Bald."}), "planned for when"),
        (Mark("planned", "2025-Q4", {"de": "Bald."}), "lies in the future"),
        (Mark("done", "2027-01", {"de": "Da."}), "only what is planned has a date"),
        (Mark("maybe", None, {"de": "Vielleicht."}), "marked as one of"),
        (Mark("done", None, {"de": "Da.", "xx": "?"}), "no words in 'xx'"),
    ],
)
def test_a_mark_that_says_nothing_clear_is_refused(stage: Stage, mark: Mark, why: str):
    crowd(stage, (FASTER, "update"))
    wish = the_wish(stage)

    with pytest.raises(BadInput, match=why):
        marked(stage, wish, mark)
    assert [entry.state for entry in listed(stage)] == ["open"]


# ---------------------------------------------------------------- what is kept


def test_once_their_words_are_gone_they_are_counted_but_not_told(stage_both: Stage):
    crowd(stage_both, (FASTER, "update"))
    wish = the_wish(stage_both)
    stage_both.later(days=181)
    retention.run(stage_both.rt)

    with stage_both.rt.reading() as session:
        (person,) = wish_pages.whole(session, wish, "en").people
    assert (person.voice.words, person.voice.hears) == (None, "words_gone")
    assert [entry.accounts for entry in listed(stage_both)] == [1]
    assert marked(stage_both, wish, DONE) is None


def test_who_is_erased_is_not_in_the_list_any_more_nor_in_what_was_said(stage_both: Stage):
    (who, _) = crowd(stage_both, (FASTER, "update"), (FASTER, "know"))
    wish = the_wish(stage_both)
    told(stage_both, marked(stage_both, wish, DONE))

    stage_both.change(lambda s: erasure.erase(s, stage_both.rt.settings, who.contact, stage_both.rt.now(), actor="O"))

    assert [entry.accounts for entry in listed(stage_both)] == [1]
    with stage_both.rt.reading() as session:
        voice = session.scalars(select(WishVoiceRow).where(WishVoiceRow.contact_id == who.contact)).one()
        assert voice.key is None
        assert not session.scalars(select(MessageRow).where(MessageRow.text.contains(FASTER))).all()


def test_no_entry_holds_anybodys_words(stage: Stage):
    crowd(stage, ("Der Raucherraum von Frau Sonnenschein soll wieder aufmachen", "update"))

    with stage.rt.reading() as session:
        kept = [*session.scalars(select(WishKeyRow.key)), *session.scalars(select(WishRow.title))]
        (entry,) = wish_list.entries(session, "en")

    assert not any("onnensch" in str(one) for one in kept)
    assert entry.title == "Der Raucherraum von Frau Sonnenschein soll..."  # read from the answer, as long as it is kept
    stage.change(lambda s: s.execute(update(AnswerRow).values(text=None, value=None, reading={})))
    assert [one.title for one in listed(stage)] == [None]


def test_two_people_of_one_account_are_one_account_and_one_message(stage: Stage):
    (who,) = crowd(stage, (FASTER, "update"))
    wish = the_wish(stage)

    assert [(entry.accounts, entry.contacts) for entry in listed(stage)] == [(1, 1)]
    stage.change(lambda s: s.execute(update(ContactRow).where(ContactRow.id == who.contact).values(address_form="du")))
    assert told(stage, marked(stage, wish, DONE))[0].startswith("Hallo, hier schreibt automatisch Beispiel GmbH. Dein")


def test_of_two_wishes_told_at_once_the_second_waits(stage: Stage):
    """One answer, two wishes, both fulfilled on one day: two messages, each in its own words, and days between them."""
    crowd(stage, ("Eine Schnittstelle zu DATEV und kürzere Lieferzeiten", "update"))
    campaigns = [marked(stage, entry.id, DONE) for entry in listed(stage)]

    heard = {}
    for day in range(DAYS_BETWEEN + 1):
        heard[day] = [text for campaign in campaigns for text in told(stage, campaign)]
        stage.later(days=1)
        stage.advance()

    assert {day: len(texts) for day, texts in heard.items() if texts} == {0: 1, DAYS_BETWEEN: 1}
    assert ["DATEV" in text for text in (*heard[0], *heard[DAYS_BETWEEN])].count(True) == 1


# ---------------------------------------------------------------- their answer


def answers(stage: Stage, who: rows.Person, text: str) -> str:
    """What we say to a message of theirs."""
    heard = Heard(f"SM{stage.rt.now().timestamp()}", number(0), "+493023125000", text)
    lines = stage.change(lambda s: interviews.hear(s, stage.rt.settings, heard, stage.rt.now()).lines)
    return " ".join(lines)


def cases(stage: Stage) -> list[tuple[str, str | None]]:
    with stage.rt.reading() as session:
        return [(row.kind, row.quote) for row in session.scalars(select(SupportCaseRow))]


def test_an_answer_to_it_is_read_by_a_person(stage_both: Stage):
    (who,) = crowd(stage_both, (FASTER, "update"))
    told(stage_both, marked(stage_both, the_wish(stage_both), DONE))
    stage_both.later(hours=1)

    said = answers(stage_both, who, "Das ist ja super, dann bestelle ich wieder bei Ihnen")

    assert said.startswith("Danke für Ihre Nachricht, ein Mensch aus unserem Team liest sie.")
    assert cases(stage_both) == [("promise_reply", "Das ist ja super, dann bestelle ich wieder bei Ihnen")]


def test_a_stop_to_it_is_a_stop(stage: Stage):
    (who,) = crowd(stage, (FASTER, "update"))
    told(stage, marked(stage, the_wish(stage), DONE))
    stage.later(hours=1)

    assert "keine weiteren Nachrichten" in answers(stage, who, "Stopp!")
    with stage.rt.reading() as session:
        assert session.get_one(ContactRow, who.contact).opted_out_at is not None


def test_who_wants_a_person_after_it_gets_one(stage: Stage):
    (who,) = crowd(stage, (FASTER, "update"))
    told(stage, marked(stage, the_wish(stage), DONE))
    stage.later(hours=1)

    answers(stage, who, "Bitte rufen Sie mich an")

    assert [kind for kind, _ in cases(stage)] == ["human_wish"]
