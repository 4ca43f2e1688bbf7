"""The provider's ledger against our books."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from sqlalchemy import select

from campaigns.attempts import FINAL, TAKEN
from tests.campaigns.stage import balances
from winback.runtime import Runtime
from winback.services.planning import campaigns as services
from winback.store.campaigns import AttemptRow
from winback.store.interviews import InboxRow

# How a message or a call ended, in the provider's words -> where its attempt must stand.
ENDS = {
    "delivered": "delivered", "undelivered": "undelivered", "failed": "failed",
    "completed": "delivered", "busy": "undelivered", "no-answer": "undelivered", "canceled": "undelivered",
}  # fmt: skip
NOT_REACHED = ("undelivered", "failed", "busy", "no-answer")


def breaches(
    rt: Runtime, ledger: Path, truth: Mapping[str, str], answered: Mapping[str, str], campaigns: Sequence[int],
    people: int,
) -> Iterator[str]:  # fmt: skip
    """Each broken promise as a sentence; nothing when all were kept."""
    taken = [one for one in map(json.loads, ledger.read_text().splitlines()) if one["direction"] == "outbound-api"]
    with rt.reading() as session:
        attempts = {row.token: row for row in session.scalars(select(AttemptRow))}
        inbox = dict(session.execute(select(InboxRow.provider_key, InboxRow.reply).where(InboxRow.kind == "sms")).all())
    yield from _at_most_once(taken, truth)
    yield from _true(taken, attempts)
    yield from _ended(taken, attempts, truth)
    yield from _heard(answered, inbox)
    if len(attempts) < people:
        yield f"{people - len(attempts)} people were forgotten: there is no attempt for them"
    if len(taken) < people // 2:
        yield f"only {len(taken)} went out: this run proves little"
    with rt.reading() as session:
        for campaign in campaigns:
            if not balances(services.status(session, campaign, rt.now())):
                yield f"campaign {campaign} does not balance"


def token_of(one: Mapping[str, str]) -> str:
    return one["status_callback"].rsplit("/", 1)[-1]


def _at_most_once(taken: Sequence[Mapping[str, str]], truth: Mapping[str, str]) -> Iterator[str]:
    """Each number is contacted once; a call that reached nobody may be made again."""
    contacts = defaultdict(list)
    for one in taken:
        contacts[one["to"], one["kind"]].append(one)
    for (phone, kind), ones in contacts.items():
        tokens = {token_of(one) for one in ones}
        again = [two for one, two in pairwise(ones) if truth[one["sid"]] not in NOT_REACHED]
        if again or len(tokens) < len(ones):
            yield f"{phone[-2:]} got {len(ones)} {kind}s: {[(one['at'], truth[one['sid']]) for one in ones]}"


def _true(taken: Sequence[Mapping[str, str]], attempts: Mapping[str, AttemptRow]) -> Iterator[str]:
    """What the provider took, our books call taken, under its name; what they call taken, it took."""
    went_out = {token_of(one): one["sid"] for one in taken}
    for token in went_out.keys() - attempts.keys():
        yield f"something went out for {token}, of which no intent is known"
    for token, row in attempts.items():
        sid = went_out.get(token)
        if row.state in TAKEN and sid is None:
            yield f"attempt {row.id} is {row.state}, and the provider never took it"
        if row.state not in TAKEN and sid is not None:
            yield f"attempt {row.id} is {row.state} ({row.why}), although the provider took it"
        if sid is not None and row.sid is not None and (row.sid != sid or row.other_sids):
            yield f"attempt {row.id} belongs to {sid}, and our books say {row.sid} {row.other_sids}"


def _ended(
    taken: Sequence[Mapping[str, str]], attempts: Mapping[str, AttemptRow], truth: Mapping[str, str]
) -> Iterator[str]:
    """However its callbacks were lost, doubled or turned round, each attempt ended as it really ended."""
    for row in attempts.values():
        if row.state not in FINAL or row.check_at is not None:
            yield f"attempt {row.id} never ended: {row.state}, {row.why}, to be looked at {row.check_at}"
    for one in taken:
        row, really = attempts.get(token_of(one)), truth[one["sid"]]
        if row is not None and row.state in TAKEN and row.state != ENDS.get(really):
            yield f"attempt {row.id} ended {row.state}, and really {really}"


def _heard(answered: Mapping[str, str], inbox: Mapping[str, str | None]) -> Iterator[str]:
    """What somebody was told lies in our books beside what they said."""
    for sid, told in answered.items():
        if f"sms:{sid}" not in inbox:
            yield f"message {sid} was taken, and is not in the inbox"
        elif (inbox[f"sms:{sid}"] or "")[: len(told)] != told:
            yield f"message {sid} was answered otherwise than our books say"
