"""Of two campaigns that want the same customer, the one of the higher priority gets them, whoever was first."""

from tests.campaigns.stage import Stage, number
from tests.gate import rows
from winback.services.planning import campaigns


def test_the_campaign_of_higher_priority_gets_the_customer_though_the_other_was_first(stage_both: Stage):
    who = stage_both.customers(1)[0]
    summer = stage_both.launched("summer", priority=10)
    recall = stage_both.launched("recall", priority=500)

    assert stage_both.send(summer) == []
    assert len(stage_both.send(recall)) == 1

    assert stage_both.member(who.account, summer).hold_code == "gives_way"
    stage_both.later(days=2)
    stage_both.advance()
    assert stage_both.member(who.account, summer).hold_code == "in_conversation"  # and after it they rest


def test_whoever_joins_later_leaves_those_alone_who_are_about_to_be_asked(stage: Stage):
    who = stage.customers(1)[0]
    stage.launched("recall", priority=500)

    summer = stage.launched("summer", priority=10)

    assert stage.status(summer)["left_alone"] == {"gives_way": 1}
    assert stage.member(who.account, summer).hold_code == "gives_way"


def test_behind_one_number_it_is_the_same(stage: Stage):
    stage.customers(1)
    with stage.rt.transaction() as session:
        rows.person(stage.rt, session, number(0), "twin")
    summer = stage.launched("summer", priority=10, audience={"accounts": ["customer 0"]})
    recall = stage.launched("recall", priority=500, audience={"accounts": ["twin"]})

    assert stage.send(summer) == []
    assert len(stage.send(recall)) == 1


def test_a_paused_campaign_keeps_nobody_from_the_others(stage: Stage):
    stage.customers(1)
    summer = stage.launched("summer", priority=10)
    recall = stage.launched("recall", priority=500)
    stage.change(lambda s: campaigns.pause(s, recall, "Marta", stage.rt.now()))

    assert len(stage.send(summer)) == 1


def test_with_whom_a_campaign_has_begun_it_goes_on(stage: Stage):
    who = stage.customers(1)[0]
    summer = stage.launched("summer", priority=10)
    assert len(stage.send(summer)) == 1
    recall = stage.launched("recall", priority=500)

    stage.later(days=3)
    stage.advance()

    assert len(stage.send(summer)) == 1  # the call of the third day
    assert stage.member(who.account, recall).state == "left_alone"
