"""A call that is going on when somebody is erased ends politely, and nothing new is kept about them."""

import pytest

from tests.hearing import conftest as hearing
from tests.hearing.stage import all_of
from winback.runtime import Runtime
from winback.services.person import erasure, retention
from winback.store.interviews import AnswerRow, InboxRow, MessageRow
from winback.store.returns import WarmReturnRow

invite = hearing.invite


@pytest.mark.parametrize("picked_up", [True, False], ids=["in the middle", "before they pick up"])
def test_a_call_on_its_way_ends_politely(sqlite_rt: Runtime, invite: hearing.Invite, picked_up: bool) -> None:
    amina = invite()
    token = amina.attempt("voice", "0:voice", state="accepted", sid=None)
    line = amina.picks_up(token, "human") if picked_up else None
    with sqlite_rt.transaction() as session:
        erasure.erase(session, sqlite_rt.settings, amina.who.contact, sqlite_rt.now(), actor="customer")

    line = line.says("Ja, gern, es war mir zu teuer") if line else amina.picks_up(token, "human")

    assert line.over
    assert line.said
    assert all_of(sqlite_rt, AnswerRow) == []
    assert all_of(sqlite_rt, WarmReturnRow) == []
    sqlite_rt.clock.advance(days=1)
    retention.run(sqlite_rt)
    assert all_of(sqlite_rt, MessageRow) == []
    assert {str(row.payload) for row in all_of(sqlite_rt, InboxRow)} == {"{}"}
