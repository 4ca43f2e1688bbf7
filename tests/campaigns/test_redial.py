"""What follows a call that spoke with nobody, by the table, and always through the gate."""

import pytest
from sqlalchemy import update

from campaigns import redial
from campaigns.attempts import Heard
from tests.campaigns.stage import Stage
from winback.services.permission import opt_outs
from winback.services.sending import outreach
from winback.store.campaigns import AttemptRow
from winback.store.crm import PhoneRow

CALLS_FIRST = [{"day": 0, "kind": "voice"}, {"day": 6, "kind": "sms"}]


def called(stage: Stage, **plan: object) -> tuple[int, AttemptRow]:
    """A campaign that begins with a call, which has been started on a morning."""
    stage.customers(1)
    stage.later(hours=18)
    campaign = stage.launched(steps=CALLS_FIRST, **plan)
    stage.send(campaign)
    return campaign, stage.attempts(campaign)[0]


def ended(stage: Stage, attempt: AttemptRow, status: str, **more: object) -> None:
    news = Heard(attempt.sid or "?", status, **more)  # type: ignore[arg-type]
    stage.change(lambda s: outreach.hear_status(s, attempt.token, news, stage.rt.now()))


def passes(stage: Stage, campaign: int, **delta: float) -> list[str]:
    """Time passes, what is due is looked after and sent; the steps of everything started so far."""
    stage.later(**delta)
    stage.advance()
    stage.send(campaign)
    return [row.step for row in stage.attempts(campaign)]


def test_each_outcome_stands_in_the_table_with_its_reason() -> None:
    assert set(redial.TABLE) == {"busy", "no_answer", "machine", "fax", "failed", "hung_up_early"}
    assert all(row.why and (row.again is None) == (row.most == 0) for row in redial.TABLE.values())


@pytest.mark.parametrize(
    ("ending", "outcome"),
    [
        (("undelivered", "busy", None, None), "busy"),
        (("undelivered", "no_answer", None, None), "no_answer"),
        (("undelivered", "cancelled", None, None), None),
        (("failed", "failed", None, None), "failed"),
        (("delivered", "completed", "machine", 22), "machine"),
        (("delivered", "completed", "fax", 9), "fax"),
        (("delivered", "completed", "human", 4), "hung_up_early"),
        (("delivered", "completed", "unknown", 4), "hung_up_early"),
        (("delivered", "completed", "human", 90), None),
    ],
)  # fmt: skip
def test_how_a_call_ended_names_its_row(ending: tuple, outcome: str | None) -> None:
    assert redial.outcome(*ending) == outcome


def test_a_busy_line_is_dialled_once_more_and_not_for_ever(stage: Stage) -> None:
    campaign, attempt = called(stage)
    ended(stage, attempt, "busy")
    assert passes(stage, campaign, minutes=18) == ["0:voice"]
    assert passes(stage, campaign, minutes=4) == ["0:voice", "0:voice"]

    ended(stage, stage.attempts(campaign)[1], "busy")

    assert passes(stage, campaign, hours=24) == ["0:voice", "0:voice"]


def test_a_phone_that_rang_in_vain_is_dialled_again_when_the_gate_allows_another_call(stage: Stage) -> None:
    """A missed call is a contact, and one a day is the limit."""
    campaign, attempt = called(stage)
    ended(stage, attempt, "no-answer")
    assert passes(stage, campaign, hours=4) == ["0:voice"]
    assert stage.member(attempt.account_id, campaign).hold_code == "contact_limit"

    assert passes(stage, campaign, hours=20) == ["0:voice", "0:voice"]
    ended(stage, stage.attempts(campaign)[1], "no-answer")
    assert passes(stage, campaign, hours=48) == ["0:voice", "0:voice"]


@pytest.mark.parametrize(
    ("word", "more"),
    [
        ("completed", {"answered_by": "machine", "duration_s": 25}),
        ("completed", {"answered_by": "fax", "duration_s": 9}),
        ("failed", {}),
    ],
)  # fmt: skip
def test_where_nobody_can_hear_us_we_write_once(stage: Stage, word: str, more: dict) -> None:
    campaign, attempt = called(stage)
    if word != "failed":
        ended(stage, attempt, "in-progress")
    ended(stage, attempt, word, **more)

    passes(stage, campaign, minutes=2)
    assert passes(stage, campaign, hours=25) == ["0:voice", "instead:sms"]
    assert stage.channel.started[-1].channel == "sms"
    assert "automatische Dienst von Beispiel GmbH" in (stage.channel.started[-1].text or "")

    assert passes(stage, campaign, hours=25) == ["0:voice", "instead:sms"]  # and never a second one
    for _ in range(5):
        found = passes(stage, campaign, hours=24)
    assert found == ["0:voice", "instead:sms", "1:sms"]  # the plan goes on by its days


def test_nobody_is_written_to_whom_the_gate_keeps_us_from(stage: Stage) -> None:
    campaign, attempt = called(stage)
    ended(stage, attempt, "completed", answered_by="machine", duration_s=25)
    stage.change(
        lambda s: opt_outs.record(
            s, contact_id=attempt.contact_id, phone_hash=None, channel="sms", words="STOPP", doubtful=False,
            now=stage.rt.now(),
        )
    )  # fmt: skip

    assert passes(stage, campaign, hours=25) == ["0:voice"]


def test_a_landline_gets_no_text(stage: Stage) -> None:
    campaign, attempt = called(stage)
    stage.change(lambda s: s.execute(update(PhoneRow).values(number_type="fixed_line")))
    ended(stage, attempt, "completed", answered_by="machine", duration_s=25)

    assert passes(stage, campaign, hours=25) == ["0:voice"]


def test_news_of_a_machine_after_the_end_of_the_call_counts_the_same(stage: Stage) -> None:
    campaign, attempt = called(stage)
    ended(stage, attempt, "completed", duration_s=25)
    ended(stage, attempt, "in-progress", answered_by="machine")

    passes(stage, campaign, minutes=2)
    assert passes(stage, campaign, hours=25) == ["0:voice", "instead:sms"]


def test_whoever_hung_up_early_is_not_dialled_again(stage: Stage) -> None:
    campaign, attempt = called(stage)
    ended(stage, attempt, "completed", answered_by="human", duration_s=4)

    assert passes(stage, campaign, hours=25) == ["0:voice"]
