"""k deliveries are one, in any order and however late: compared with the run in which each came once."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hearing.conftest import Invite
from tests.hearing.stage import all_of, post, sid
from winback.runtime import Runtime
from winback.store.campaigns import AttemptRow
from winback.store.crm import ContactRow, IssueRow
from winback.store.interviews import AnswerRow, InterviewRow, MessageRow
from winback.store.permission import OptOutRow
from winback.store.returns import GrantRow, SupportCaseRow, WarmReturnRow

TALK = ("ja", "zu teuer", "nein", "günstigere Preise", "1", "2", "3", "ja")
ENDS = ("STOPP", "MENSCH", "später", "falsche Nummer", "meine Reklamation ist noch offen", "danke", "ja")
counter = iter(range(10_000))


def what_stands(rt: Runtime, contact: int) -> list[Any]:
    """Everything that came of a conversation, without ids and codes."""
    [interview] = all_of(rt, InterviewRow, InterviewRow.contact_id == contact)
    mine = interview.id
    person = all_of(rt, ContactRow, ContactRow.id == contact)[0]
    return [
        (interview.status, interview.ended_as, interview.state),
        [(row.question, row.text, row.value) for row in all_of(rt, AnswerRow, AnswerRow.interview_id == mine)],
        [(row.direction, row.channel) for row in all_of(rt, MessageRow, MessageRow.interview_id == mine)],
        [row.kind for row in all_of(rt, SupportCaseRow, SupportCaseRow.interview_id == mine)],
        len(all_of(rt, IssueRow, IssueRow.interview_id == mine)),
        len(all_of(rt, WarmReturnRow, WarmReturnRow.interview_id == mine)),
        len(all_of(rt, GrantRow, GrantRow.interview_id == mine)),
        len(all_of(rt, OptOutRow, OptOutRow.contact_id == contact)),
        (person.opted_out_at is not None, person.later_until),
    ]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(length=st.integers(1, len(TALK)), end=st.sampled_from(ENDS), again=st.lists(st.integers(0, 50), max_size=12))
def test_repeated_deliveries_leave_what_one_delivery_leaves(
    sqlite_rt: Runtime, invite: Invite, length: int, end: str, again: list[int]
) -> None:
    talk = [*TALK[:length], end]

    def played(repeats: list[int]) -> list[Any]:
        n = next(counter)
        customer = invite(number=f"+4917139200{n % 100:02d}", name=f"Amina {n}")
        customer.written_to()
        sids = [sid("SM") for _ in talk]
        replies: dict[str, str] = {}
        for place, text in enumerate(talk):
            replies[sids[place]] = customer.texts(text, sids[place])
            for repeat in repeats:
                earlier = sids[repeat % (place + 1)]
                assert customer.texts(talk[sids.index(earlier)], earlier) == replies[earlier]
        return what_stands(sqlite_rt, customer.who.contact)

    assert played(again) == played([])


@pytest.mark.parametrize("told", [("sent", "delivered", "sent"), ("sent", "undelivered"), ("delivered", "sent")])
def test_each_word_about_a_message_is_heard_though_they_differ_in_nothing_else(
    invite_both: Invite, told: tuple[str, ...]
) -> None:
    amina = invite_both()
    token, message = amina.attempt(), sid("SM")

    for word in told:
        form = {"MessageSid": message, "To": amina.number, "From": amina.ours, "MessageStatus": word}
        assert post(amina.rt, amina.client, f"/twilio/status/{token}", form).status_code == 204

    (attempt,) = all_of(amina.rt, AttemptRow)
    assert attempt.state == max(told, key=("sent", "delivered", "undelivered").index)
