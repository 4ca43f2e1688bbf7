"""What the gate says of each account of an audience, before anybody's number or place is taken: for forecasts.

Which of them share a number and whom a cap leaves out depends on those before; that is for whoever walks them, best
first (`forecasts`). Here each account stands for itself, so parts of a large audience are judged by a crew.
"""

from collections.abc import Generator, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from campaigns import alike
from campaigns.alike import Place, Shape
from campaigns.experiments import held_out
from campaigns.facts import Account, Channel, Hold, Route, Step
from winback.runtime import Runtime
from winback.services.gate import facts
from winback.services.planning import choosing, crew, samples, updates
from winback.services.planning.choosing import Bench, Chosen
from winback.services.planning.crew import Crew
from winback.services.sending import prices, senders
from winback.services.sending.senders import Countries
from winback.settings import Settings
from winback.store.campaigns import CampaignRow

BATCH = 2_000  # accounts whose facts are in memory together
PART = 10_000  # accounts that one process judges in one go
CHUNK = 40_000  # of which it is ahead of whoever may have seen enough
SAMPLE_KEY = "00" * 32  # before the launch nobody is drawn yet: a sample of the same size


class Way(NamedTuple):
    """How somebody would be contacted, alike for many: the first channel, and every step when nobody answers."""

    channel: Channel
    country: str | None  # of the number
    language: str
    steps: tuple[tuple[Channel, int], ...]  # with segments or minutes


class Seen(NamedTuple):
    """What stands against an account, or how and on which number it would be contacted; neither: in the holdout."""

    hold: Hold | None = None  # the one to count by
    way: Way | None = None
    phone_hash: str | None = None


Known = tuple[Place, Way] | Seen
DRAWN = Seen()


class Judge:
    """Judges accounts of one campaign as planning would; what those of one shape have in common is found once."""

    def __init__(
        self, session: Session, settings: Settings, campaign: CampaignRow, now: datetime, told: bool = False
    ) -> None:
        """`told`: holds come with their facts, as they are told to people."""
        self.desk = desk_of(session, settings, campaign, now)
        self._session, self._settings, self._now, self._told = session, settings, now, told
        self._spoken = samples.Samples(session, settings, campaign, self.desk.plan, now)
        self._holdout_key = (campaign.frozen or {}).get("holdout_key", SAMPLE_KEY)
        self._known: dict[tuple[Shape, Countries], Known] = {}
        self._ways: dict[Way, Way] = {}
        self._holds: dict[str, Seen] = {}

    def each(self, ids: Sequence[int]) -> Iterator[Seen | None]:
        """In their order; None: there is no such account any more."""
        for start in range(0, len(ids), BATCH):
            yield from self._batch(ids[start : start + BATCH])

    def _batch(self, ids: Sequence[int]) -> Iterator[Seen | None]:
        drawn = {one for one in ids if held_out(self.desk.plan.holdout_share, self._holdout_key, one)}
        asked = updates.asked_of(self._session, self.desk.campaign, ids, self._now)
        self.desk = replace(self.desk, asked=asked)
        there = facts.load(self._session, [one for one in ids if one not in drawn], self.desk.now, self._settings)
        for one in ids:
            account = there.get(one)
            yield DRAWN if one in drawn else self._seen(account) if account else None

    def _seen(self, account: Account) -> Seen:
        shape = self.desk.shape(account)
        if shape is None:
            return self._alone(account)[0]
        key = shape, senders.countries(account)
        known = self._known.get(key)
        if isinstance(known, Seen):
            return known
        if known is not None and (seen := _like(known, account)):
            return seen
        seen, same = self._alone(account)
        if same is not None:
            self._known[key] = same
        return seen

    def _alone(self, account: Account) -> tuple[Seen, Known | None]:
        """And what is true of others of this shape."""
        chosen = self.desk.choose(account)
        route = chosen.verdict.route
        if route is None:
            hold = chosen.verdict.holds[0]
            if self._told:
                return Seen(hold), None
            seen = self._holds.setdefault(hold.code, Seen(Hold(hold.code)))
            return seen, seen
        found = Way(
            route.channel, senders.country_of(route.e164), self._spoken.language(account, route),
            tuple(self._units(account, route, step) for step in self._steps(account, chosen)),
        )  # fmt: skip
        way = self._ways.setdefault(found, found)
        return Seen(None, way, route.phone_hash), (alike.place_of(account, chosen.verdict), way)

    def _units(self, account: Account, route: Route, step: Step) -> tuple[Channel, int]:
        if step.channel == "voice":
            return step.channel, prices.USUAL_MINUTES
        return step.channel, self._spoken.first(account, route, step).segments

    def _steps(self, account: Account, chosen: Chosen) -> Iterator[Step]:
        """Every step that would be taken if nobody answered: those whose channel is possible for this account."""
        open_: dict[str, bool] = {chosen.verdict.route.channel: True} if chosen.verdict.route else {}
        for place in range(chosen.place, len(self.desk.plan.steps)):
            step = self.desk.plan.steps[place]
            if step.channel not in open_:
                open_[step.channel] = self.desk.at(account, place).verdict.go
            if open_[step.channel]:
                yield step


def _like(known: tuple[Place, Way], account: Account) -> Seen | None:
    (person, number), way = known
    phone_hash = account.contacts[person].phones[number].phone_hash
    return Seen(None, way, phone_hash) if phone_hash else None


def desk_of(session: Session, settings: Settings, campaign: CampaignRow, now: datetime) -> Bench:
    begins = max(now, campaign.opens_at) if campaign.opens_at else now
    return choosing.bench(session, settings, campaign, begins)


# ---------------------------------------------------------------- a whole audience


def everybody(
    session: Session, settings: Settings, campaign: CampaignRow, now: datetime, ids: Sequence[int]
) -> Generator[Seen | None, None, None]:
    """All of them in their order, for whoever counts them to the last."""
    if len(ids) < crew.MANY:
        yield from Judge(session, settings, campaign, now).each(ids)
        return
    with crew.asked(settings) as hands:
        yield from _of_chunk(_begun(hands, campaign, now, ids))


def told(
    session: Session, settings: Settings, campaign: CampaignRow, now: datetime, ids: Sequence[int]
) -> Generator[Seen | None, None, None]:
    """The same with the facts of each hold, and as few ahead as whoever asks may have seen enough of."""
    alone = len(ids) if len(ids) < crew.MANY else BATCH
    yield from Judge(session, settings, campaign, now, told=True).each(ids[:alone])
    if alone == len(ids):
        return
    chunks = [ids[start : start + CHUNK] for start in range(alone, len(ids), CHUNK)]
    with crew.asked(settings) as hands:
        following = _begun(hands, campaign, now, chunks[0], told=True)
        for later in (*chunks[1:], ()):
            current, following = following, _begun(hands, campaign, now, later, told=True)
            yield from _of_chunk(current)


Begun = tuple[Sequence[int], list[Future[list[Seen | None]]]]  # where each stands, and who they are


def _begun(hands: Crew, campaign: CampaignRow, now: datetime, ids: Sequence[int], told: bool = False) -> Begun:
    """Parts by rising ids: rows which lie together are read together."""
    by_id = sorted(range(len(ids)), key=ids.__getitem__)
    rising = [ids[place] for place in by_id]
    columns = {one.key: getattr(campaign, one.key) for one in CampaignRow.__mapper__.column_attrs}
    parts = [rising[start : start + PART] for start in range(0, len(rising), PART)]
    return by_id, [hands.submit(_judged, columns, part, now, told) for part in parts]


def _of_chunk(begun: Begun) -> Iterator[Seen | None]:
    places, parts = begun
    found: list[Seen | None] = [None] * len(places)
    for place, seen in zip(places, chain.from_iterable(part.result() for part in parts), strict=True):
        found[place] = seen
    yield from found


def _judged(
    rt: Runtime, campaign: Mapping[str, Any], ids: Sequence[int], now: datetime, told: bool
) -> list[Seen | None]:
    with rt.reading() as session:
        found = list(Judge(session, rt.settings, CampaignRow(**campaign), now, told).each(ids))
        session.commit()  # of nothing: after a rollback the driver would have to prepare all its statements anew
    return found
