"""The gate's answers for a campaign's whole audience, before anything is written: facts, then one decision an account.

Small audiences are decided here; for large ones processes do it, one a core, each with its own connection. They run
ahead of whoever writes, by parts of rising ids, so that rows which lie together are read together.
"""

import gc
import json
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import zip_longest
from typing import NamedTuple

from campaigns import alike
from campaigns.alike import Shape
from campaigns.experiments import held_out
from campaigns.facts import Account, Hold
from winback.runtime import Runtime
from winback.services.gate import facts, gate
from winback.services.planning import choosing, crew, members, updates
from winback.services.planning.choosing import Bench, Going
from winback.services.planning.crew import Crew
from winback.store.campaigns import CampaignRow

PART = 5_000  # accounts that one process decides in one go
CHUNK = 100_000  # accounts that are decided ahead of the writing
MANY = 20_000  # from here on processes are worth their start
GAP = "\0"  # nothing that a database keeps holds it
AS_JSON = json.JSONEncoder(ensure_ascii=False).encode


class Held(NamedTuple):
    """Left alone: the first hold to count by, all of them as rows have them, and when to look again."""

    code: str
    holds: str
    next_change_at: datetime | None
    look_again_at: datetime


Decision = Going | Held | None  # None: drawn into the holdout
Decisions = Mapping[int, Decision]  # by account; who is no more is missing


def decide(rt: Runtime, campaign_id: int, ids: Sequence[int], now: datetime) -> Decisions:
    """Holdouts are drawn before any gate; everybody else is judged by the rules on what the rows say now."""
    with rt.reading() as session:
        campaign = session.get_one(CampaignRow, campaign_id)
        asked = updates.asked_of(session, campaign, ids, now)
        desk = replace(choosing.bench(session, rt.settings, campaign, now), asked=asked)
        key = (campaign.frozen or {})["holdout_key"]
        drawn = {one for one in ids if one not in asked and held_out(desk.plan.holdout_share, key, one)}
        accounts = facts.load(session, [one for one in ids if one not in drawn], now, rt.settings)
        session.commit()  # of nothing: after a rollback the driver would have to prepare all its statements anew
    deciding = Deciding(desk)
    return dict.fromkeys(drawn) | {one.id: deciding.on(one) for one in accounts.values()}


def held(holds: Sequence[Hold], next_change_at: datetime | None, now: datetime) -> Held:
    kept = AS_JSON([gate.hold_json(hold) for hold in holds])
    return Held(holds[0].code, kept, next_change_at, members.look_again(holds, next_change_at, now))


class HeldAlike(NamedTuple):
    """What those of one shape are held by, with gaps in its text for the ids of their people and numbers."""

    one: Held
    pieces: Sequence[str]  # one more than there are gaps
    gaps: Sequence[Sequence[int]]  # places, see alike.id_at

    def by(self, account: Account) -> Held:
        ids = (str(alike.id_at(account, place)) for place in self.gaps)
        text = "".join(piece + id_ for piece, id_ in zip(self.pieces, ids, strict=False)) + self.pieces[-1]
        return self.one._replace(holds=text)


@dataclass(frozen=True, slots=True)
class Deciding:
    """Decides over the accounts of one campaign, and keeps what those of one shape have in common."""

    desk: Bench
    known: dict[Shape, HeldAlike] = field(default_factory=dict)

    def on(self, account: Account) -> Decision:
        shape = self.desk.shape(account)
        if shape is None:
            return self._alone(account)
        if alike_ones := self.known.get(shape):
            return alike_ones.by(account)
        return self.desk.going_like(shape, account) or self._alone(account, shape)

    def _alone(self, account: Account, shape: Shape | None = None) -> Decision:
        chosen = self.desk.choose(account)
        verdict = chosen.verdict
        if not verdict.go:
            found = held(verdict.holds, verdict.next_change_at, self.desk.now)
            if shape is not None and (same := alike.without_names(account, verdict.holds)):
                self.known[shape] = _alike(found, same)
            return found
        going = self.desk.going(account, chosen)
        if shape is not None:
            self.desk.known[shape] = alike.place_of(account, verdict), going
        return going


def _alike(one: Held, without_names: Sequence[Hold]) -> HeldAlike:
    """Its text is cut where a fact is a place instead of an id."""
    holds = [gate.hold_json(hold) for hold in without_names]
    gaps = []
    for hold in holds:
        for name, fact in hold["facts"].items():
            if name in alike.NAMED and fact is not None:
                gaps.append(fact)
                hold["facts"][name] = GAP
    return HeldAlike(one, AS_JSON(holds).split(AS_JSON(GAP)), gaps)


# ---------------------------------------------------------------- ahead of the writing


@contextmanager
def ahead(rt: Runtime, campaign_id: int, ids: Sequence[int]) -> Iterator[Iterator[tuple[Sequence[int], Decisions]]]:
    """Chunks of the audience in its order, each with its decisions; the next one is decided while one is written."""
    if len(ids) < MANY:
        yield ((part, decide(rt, campaign_id, part, rt.now())) for part in parts(ids, PART))
        return
    usual = gc.get_threshold()
    gc.set_threshold(crew.SELDOM, *usual[1:])
    try:
        with crew.started(rt.settings, crew.cores()) as hands:
            yield _chunks(hands, rt, campaign_id, ids)
    finally:
        gc.set_threshold(*usual)


def _chunks(
    hands: Crew, rt: Runtime, campaign_id: int, ids: Sequence[int]
) -> Iterator[tuple[Sequence[int], Decisions]]:
    def begun(chunk: Sequence[int]) -> list[Future[Decisions]]:
        return [hands.submit(decide, campaign_id, part, rt.now()) for part in parts(sorted(chunk), PART)]

    chunks = list(parts(ids, CHUNK))
    following = begun(chunks[0])
    for chunk, later in zip_longest(chunks, chunks[1:], fillvalue=()):
        current, following = following, begun(later)
        yield chunk, dict(pair for part in current for pair in part.result().items())


def parts(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """The same ids in their order, so many at a time."""
    return (ids[start : start + size] for start in range(0, len(ids), size))
