"""Labelled examples: what people said a text means, of nobody any more, and usable to learn the reader anew."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import select, update

from tests.answers import corpus, learn
from tests.hearing.conftest import Invite
from tests.reading.conftest import Desk, answers, finished
from winback.cli import cli
from winback.services.person import erasure
from winback.services.reading import labels, reading_list
from winback.services.sales import returns
from winback.services.sales.returns import Disposition, Rep
from winback.settings import as_environment
from winback.store.base import Personal
from winback.store.crm import AccountRow, ContactRow
from winback.store.reading import LabelRow
from winback.store.returns import WarmReturnRow

NAMED = (
    "Schwer zu sagen, es hat sich verlaufen. Hier ist Frau Sabiha Nur aus der Bergstr. 7, Kunde K-77001, 0171 39200-17,"
    " nur@example.com, für Mia Berger."
)


def named(desk: Desk, invite: Invite) -> int:
    """Somebody names themselves, a colleague of ours, and every way to reach them: the line of it."""
    customer = invite()
    with desk.rt.transaction() as session:
        reading_list.choose_sample_rate(session, 1.0, "Mia", desk.rt.now())
        known = {"external_id": "K-77001", "name": "Teehaus Nur GmbH", "street": "Bergstr. 7", "kind": "firm"}
        session.execute(update(AccountRow).values(**known))
        session.execute(update(ContactRow).values(first_name="Sabiha", last_name="Nur"))
    answers(customer, NAMED)
    desk.fill()
    return next(line.id for line in desk.lines() if line.question == "reason")


def kept(desk: Desk) -> list[LabelRow]:
    with desk.rt.reading() as session:
        return list(session.scalars(select(LabelRow).order_by(LabelRow.id)))


def test_a_correction_becomes_an_example_of_nobody(desk: Desk, invite: Invite) -> None:
    desk.says(named(desk, invite), "price", intent="human")

    label = kept(desk)[0]

    assert (label.reasons, label.intent, label.question, label.source) == (["price"], "human", "reason", "corrected")
    assert label.text == (
        "Schwer zu sagen, es hat sich verlaufen. Hier ist Frau [name] [name] aus der [address], Kunde [number],"
        " [phone], [email], für [name]."
    )


def test_whoever_is_erased_left_nothing_in_the_examples(desk_both: Desk, invite_both: Invite) -> None:
    """No row of theirs leads to an example, and no word in it to them; so it needs no erasing."""
    desk_both.confirms(named(desk_both, invite_both))
    before = kept(desk_both)

    with desk_both.rt.transaction() as session:
        contact = session.scalars(select(ContactRow.id)).one()
        erasure.erase(session, desk_both.rt.settings, contact, desk_both.rt.now(), actor="test")

    after = kept(desk_both)
    assert [row.text for row in after] == [row.text for row in before]
    told = json.dumps(
        [{column.name: str(getattr(row, column.name)) for column in LabelRow.__table__.c} for row in after]
    )
    for sign in ("Sabiha", "Nur", "Teehaus", "Bergstr", "K-77001", "39200", "nur@example.com", "Berger", "14:00"):
        assert sign.casefold() not in told.casefold(), sign


def test_an_example_has_no_way_to_a_person() -> None:
    table = LabelRow.__table__

    assert not table.foreign_keys
    assert {column.info["personal"] for column in table.c} == {Personal.NO}


@pytest.mark.parametrize(("verdict", "really", "reasons"), [("right", None, None), ("wrong", "quality", ["quality"])])
def test_what_a_rep_says_of_our_reason_is_an_example(
    desk: Desk, invite: Invite, verdict: str, really: str | None, reasons: list[str] | None
) -> None:
    finished(invite(), "Schwer zu sagen, irgendwie hat es sich mit den Kosten verlaufen.")
    rep = Rep(desk.mia.id, None, is_admin=True)
    with desk.rt.transaction() as session:
        case = session.scalars(select(WarmReturnRow)).one()
        returns.claim(session, rep, case.id, desk.rt.now())
        ended = Disposition("lost", reason_verdict=verdict, reason_really=really, offer_verdict="fits")
        returns.dispose(session, rep, case.id, ended, desk.rt.now())

    desk.fill()
    desk.fill()

    label = next(row for row in kept(desk) if row.source == "rep")
    assert label.reasons == (reasons or [case.reason])
    assert label.read_as["offer_verdict"] == "fits"
    assert sum(row.source == "rep" for row in kept(desk)) == 1


def test_a_pressed_key_teaches_nothing(desk: Desk, invite: Invite) -> None:
    answers(invite(), "2")
    with desk.rt.transaction() as session:
        from_key = labels.take(
            session, desk.rt.settings, text="2", account_id=None, language="de", question="reason",
            means=labels.coding(["service"], None), read_as={}, reader_version="1", source="confirmed",
            now=desk.rt.now(),
        )  # fmt: skip

    assert not from_key


def test_the_export_is_what_the_reader_is_learnt_from(
    desk: Desk, invite: Invite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.says(named(desk, invite), "price")
    for name, value in as_environment(desk.rt.settings).items():
        monkeypatch.setenv(name, value)

    out = tmp_path / "desk.jsonl"
    done = CliRunner().invoke(cli, ["labels", "export", "--lang", "de", "--out", str(out)])

    assert done.exit_code == 0, done.output
    rows = corpus.rows_of(out, "de")
    assert [(row.question, set(row.reasons), row.intent) for row in rows] == [("reason", {"price"}, None)]
    learnt_from, bare = learn.examples("de", rows), learn.examples("de")
    assert len(learnt_from) == len(bare) + 1
    assert learnt_from[-1].labels == ["price"]
