"""Who answered "want an update" is told what is new: by a standing update campaign, whatever band it is about.

The wish is the answer itself, read from the rows: nothing else must be kept in step with it. It is met by one message,
sent by the campaign's own plan, gate and attempt. As long as no such campaign runs, the wish is shown and waits.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import exists, select, update
from sqlalchemy.orm import Session, aliased

from campaigns.attempts import CONTACTED
from winback.services.events import record
from winback.services.inserting import insert_new
from winback.services.planning import plans
from winback.services.talking.talks import Interview, Talk
from winback.services.wishes import wish_hearers
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.interviews import AnswerRow, InterviewRow

QUESTION, WISH = "range", "update"
LATELY = timedelta(days=90)  # afterwards nobody remembers having asked
NOT_THEIRS = frozenset({"wrong_person", "opted_out"})


def wished(values: Mapping[str, str]) -> bool:
    """Whether these answers of an interview ask for news."""
    return values.get(QUESTION) == WISH


def asked(session: Session, now: datetime, account_ids: Iterable[int] | None = None) -> dict[int, int]:
    """Who asked for news and has had none since: account and the person who asked."""
    later = aliased(AnswerRow)
    corrected = exists().where(
        later.interview_id == AnswerRow.interview_id, later.question == QUESTION, later.position > AnswerRow.position
    )
    told = exists().where(
        AttemptRow.account_id == InterviewRow.account_id,
        AttemptRow.state.in_(CONTACTED),
        AttemptRow.intent_at >= AnswerRow.heard_at,
        CampaignRow.id == AttemptRow.campaign_id,
        CampaignRow.kind == "update",
    )
    query = (
        select(InterviewRow.account_id, InterviewRow.contact_id)
        .join(AnswerRow, AnswerRow.interview_id == InterviewRow.id)
        .where(AnswerRow.question == QUESTION, AnswerRow.value == WISH, AnswerRow.heard_at > now - LATELY)
        .where(InterviewRow.ended_at.is_not(None), InterviewRow.ended_as.not_in(NOT_THEIRS), ~corrected, ~told)
        .order_by(AnswerRow.heard_at)
    )
    if account_ids is not None:
        query = query.where(InterviewRow.account_id.in_(list(account_ids)))
    return dict(session.execute(query).all())


def asked_of(session: Session, campaign: CampaignRow, account_ids: Iterable[int], now: datetime) -> dict[int, int]:
    """Of these accounts of this campaign: who asked for exactly this."""
    if campaign.kind == "promise":
        return wish_hearers.asked_of(session, campaign, account_ids)
    return asked(session, now, account_ids) if campaign.kind == "update" else {}


def newcomers(session: Session, campaign: CampaignRow, now: datetime) -> list[int]:
    """Who asked and is in no place of this standing update campaign yet."""
    if campaign.kind != "update" or not campaign.standing:
        return []
    found = asked(session, now)
    there = select(MemberRow.account_id).where(MemberRow.campaign_id == campaign.id, MemberRow.account_id.in_(found))
    return sorted(set(found) - set(session.scalars(there)))


def waiting(session: Session, now: datetime) -> int:
    """How many asked for news while no update campaign runs that could tell them."""
    found = asked(session, now)
    there = (
        select(MemberRow.account_id)
        .join(CampaignRow, CampaignRow.id == MemberRow.campaign_id)
        .where(CampaignRow.kind == "update", CampaignRow.state.in_(("launching", "running", "paused")))
        .where(MemberRow.account_id.in_(found), MemberRow.state.in_(("waiting", "left_alone")))
    )
    return len(set(found) - set(session.scalars(there)))


def enrol(session: Session, talk: Talk, now: datetime) -> int | None:
    """At the end of an interview: into the running update campaign, at once. Its id; None when there is none."""
    row = talk.interview
    if not wished(talk.state.values) or row.account_id not in asked(session, now, [row.account_id]):
        return None
    for campaign in _running(session, row.language):
        if _joined(session, campaign.id, row, now):
            return campaign.id
    return None


def _running(session: Session, language: str) -> list[CampaignRow]:
    """Standing update campaigns that speak this language, in their own order."""
    rows = session.scalars(
        select(CampaignRow)
        .where(CampaignRow.kind == "update", CampaignRow.standing.is_(True), CampaignRow.state == "running")
        .where(CampaignRow.planned_at.is_not(None))
        .order_by(CampaignRow.priority.desc(), CampaignRow.id)
    )
    return [row for row in rows if language in plans.from_json(row.plan).update_text]


def _joined(session: Session, campaign_id: int, row: Interview, now: datetime) -> bool:
    """Waiting for their message. Who was told already, or is measured without contact, is left where they are."""
    mine = MemberRow.campaign_id == campaign_id, MemberRow.account_id == row.account_id
    state = session.scalar(select(MemberRow.state).where(*mine))
    if state == "left_alone":
        session.execute(update(MemberRow).where(*mine).values(look_again_at=now, updated_at=now))
    elif state is None:
        place = {"state": "waiting", "step": 0, "holds": [], "contacted": False, "contact_id": row.contact_id}
        times = {"look_again_at": now, "joined_at": now, "updated_at": now}
        insert_new(session, MemberRow, [place | times | {"campaign_id": campaign_id, "account_id": row.account_id}])
        record(
            session, "update_promised", now, actor="worker", account_id=row.account_id, contact_id=row.contact_id,
            campaign_id=campaign_id, facts={"interview": row.id},
        )  # fmt: skip
    return state in (None, "left_alone", "waiting")
