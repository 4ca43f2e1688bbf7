"""Scripts and words as rows: copied once, never over the firm's own."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.interview import Line
from tests.conftest import SetClock
from winback.runtime import Runtime
from winback.services.scripts import starters
from winback.store.campaigns import OfferRow, ScriptRow, WordsRow


def versions(session: Session, table: type = WordsRow) -> dict[str, int]:
    rows = session.execute(select(starters.NAMED_BY[table], table.version).order_by(table.version))
    return dict(tuple(row) for row in rows)


def test_the_first_upgrade_copies_the_starters_and_the_second_changes_nothing(rt: Runtime) -> None:
    starters.prepare(rt.database, rt.now())
    starters.prepare(rt.database, rt.now())

    with rt.reading() as session:
        assert versions(session) == {"de": 1, "en": 1, "fr": 1}
        assert versions(session, ScriptRow) == {"comeback": 1, "comeback_visit": 1}
        assert set(versions(session, OfferRow).values()) <= {1}


def test_what_is_read_from_a_row_can_be_spoken(rt: Runtime) -> None:
    starters.prepare(rt.database, rt.now())

    with rt.reading() as session:
        words = starters.words(session, starters.latest(session, WordsRow, "de").id)
        script = starters.script(session, starters.latest(session, ScriptRow, "comeback").id)
        assert starters.words(session, starters.latest(session, WordsRow, "de").id) is words

    assert [node.key for node in script.questions] == [
        "reason", "competition", "improvement", "service", "price", "range",
    ]  # fmt: skip
    assert "Beispiel" in words.say(Line("who"), gaps={"firm": "Beispiel"})


def test_a_newer_starter_becomes_a_version_where_the_firm_has_not_edited(sqlite_rt: Runtime, clock: SetClock) -> None:
    starters.prepare(sqlite_rt.database, sqlite_rt.now())
    with sqlite_rt.transaction() as session:
        german = starters.latest(session, WordsRow, "de")
        german.body = german.body | {"name": "as an older release had it"}
        english = starters.latest(session, WordsRow, "en")
        own = {**english.body, "name": "our own English"}
        session.add(WordsRow(language="en", version=2, body=own, published_by="staff:1", published_at=sqlite_rt.now()))

    starters.prepare(sqlite_rt.database, sqlite_rt.now())

    with sqlite_rt.reading() as session:
        assert versions(session) == {"de": 2, "en": 2, "fr": 1}
        assert starters.latest(session, WordsRow, "en").body["name"] == "our own English"
