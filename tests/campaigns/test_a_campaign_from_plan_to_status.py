"""One campaign from its draft to its first messages, on both databases."""

from tests.campaigns.stage import Stage, balances


def test_a_launched_campaign_writes_to_everybody_who_may_be_written_to(stage_both: Stage):
    people = stage_both.customers(3)
    campaign = stage_both.launched()

    sent = stage_both.send(campaign)

    assert sorted(one.to for one in sent) == [f"+49171392000{place}" for place in range(3)]
    assert all("Beispiel GmbH" in (one.text or "") for one in sent)
    assert stage_both.states(campaign) == ["accepted"] * 3
    status = stage_both.status(campaign)
    assert (status["audience"], status["waiting"], status["contacted"]) == (3, 3, 3)
    assert balances(status)
    assert stage_both.member(people[0].account, campaign).look_again_at is not None
