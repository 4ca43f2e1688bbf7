"""Whoever asks for news in the interview is taken into the standing update campaign when the interview ends."""

from sqlalchemy import select

from tests.hearing.conftest import Invite
from tests.hearing.stage import Customer, all_of
from winback.runtime import Runtime
from winback.services.talking import routing
from winback.store.campaigns import CampaignRow, MemberRow
from winback.store.interviews import InterviewRow
from winback.store.returns import WarmReturnRow


def update_campaign_runs(rt: Runtime, like: int, state: str = "running", **plan: object) -> int:
    """A standing update campaign with the same frozen words."""
    with rt.transaction() as session:
        now, other = rt.now(), session.get_one(CampaignRow, like)
        texts = {"update_text": {"de": "Neu: Filterkaffee aus Ruanda."}} | plan
        row = CampaignRow(
            name="what is new", kind="update", standing=True, state=state, plan=texts, frozen=other.frozen,
            created_by="Marta", created_at=now, updated_at=now, planned_at=now,
        )  # fmt: skip
        session.add(row)
        session.flush()
        return row.id


def interviewed(customer: Customer, permission: str) -> None:
    """Through the questions as they come; news are asked for at the range."""
    said = customer.written_to()
    answers = {"Grund": "zu teuer", "Preise": "2", "kaufen": "4", "besser": "nichts", "Service": "1", "anbieten": "2"}
    said = customer.texts("ja")
    for _ in range(8):
        if "JA" in said or "1 ja, 2 nein" in said:
            break
        word = next(word for word in answers if word in said)
        said = customer.texts(answers[word])
    customer.texts(permission)


def wrapped(rt: Runtime) -> None:
    with rt.transaction() as session:
        for interview in session.scalars(select(InterviewRow.id)).all():
            routing.wrap_up(session, interview, rt.now())


def test_who_wants_news_but_no_call_waits_for_them_in_the_update_campaign(sqlite_rt: Runtime, invite: Invite) -> None:
    customer = invite()
    campaign = update_campaign_runs(sqlite_rt, customer.campaign)

    interviewed(customer, "nein")
    wrapped(sqlite_rt)
    wrapped(sqlite_rt)

    member = all_of(sqlite_rt, MemberRow, MemberRow.campaign_id == campaign)
    assert [(one.account_id, one.contact_id, one.state) for one in member] == [
        (customer.who.account, customer.who.contact, "waiting")
    ]
    assert all_of(sqlite_rt, WarmReturnRow) == []


def test_a_rep_sees_that_news_are_wanted(sqlite_rt: Runtime, invite: Invite) -> None:
    customer = invite()

    interviewed(customer, "ja")
    wrapped(sqlite_rt)

    assert all_of(sqlite_rt, WarmReturnRow)[0].wish["news"] is True


def test_an_update_in_another_language_is_none(sqlite_rt: Runtime, invite: Invite) -> None:
    customer = invite()
    campaign = update_campaign_runs(sqlite_rt, customer.campaign, update_text={"en": "New: filter coffee."})

    interviewed(customer, "nein")
    wrapped(sqlite_rt)

    assert all_of(sqlite_rt, MemberRow, MemberRow.campaign_id == campaign) == []
