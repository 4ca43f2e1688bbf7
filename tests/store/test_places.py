"""Nobody is tried, or spoken with, in somebody else's name: what names a place names its campaign and its account."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from tests.conftest import SetClock, settings_for
from tests.databases import PostgresMaker
from tests.gate import rows
from winback.runtime import Runtime
from winback.store.campaigns import MemberRow
from winback.store.engine import Database


@dataclass(frozen=True)
class Two:
    """Two people of one campaign, and the first one's place in it. On PostgreSQL: SQLite keeps its older keys."""

    rt: Runtime
    campaign: int
    place: int
    first: rows.Person
    other: rows.Person


@pytest.fixture
def two(postgres_maker: PostgresMaker, clock: SetClock, tmp_path: Path) -> Iterator[Two]:
    with postgres_maker.url() as url:
        database = Database(url)
        rt = Runtime(settings_for(url, tmp_path), database, clock)
        with rt.transaction() as session:
            two = Two(rt, *rows.two_of_one_campaign(rt, session))
        yield two
        database.dispose()


def test_an_attempt_names_the_account_of_its_place(two: Two) -> None:
    with two.rt.transaction() as session:
        rows.attempt(session, two.campaign, two.place, two.first, two.rt.now(), "ready")

    with pytest.raises(IntegrityError, match="fk_attempts_place"), two.rt.transaction() as session:
        rows.attempt(session, two.campaign, two.place, two.other, two.rt.now(), "ready")


def test_an_interview_is_held_with_the_account_of_its_place(two: Two) -> None:
    with pytest.raises(IntegrityError, match="fk_interviews_place"), two.rt.transaction() as session:
        rows.interview(session, two.campaign, two.place, two.other, two.rt.now())

    with two.rt.transaction() as session:
        rows.interview(session, two.campaign, two.place, two.first, two.rt.now())


def test_a_place_stays_with_its_account_once_somebody_was_tried_in_it(two: Two) -> None:
    with two.rt.transaction() as session:
        rows.attempt(session, two.campaign, two.place, two.first, two.rt.now(), "ready")

    with pytest.raises(IntegrityError, match="fk_attempts_place"), two.rt.transaction() as session:
        session.get_one(MemberRow, two.place).account_id = two.other.account
