"""The provider's ledger against our books."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy import select

from campaigns.attempts import TAKEN
from tests.campaigns.stage import balances
from winback.runtime import Runtime
from winback.services import campaigns as services
from winback.store.campaigns import AttemptRow


def breaches(rt: Runtime, ledger: Path, campaigns: Sequence[int], people: int) -> Iterator[str]:
    """Each broken promise as a sentence; nothing when all were kept."""
    taken = [one for one in map(json.loads, ledger.read_text().splitlines()) if one["direction"] == "outbound-api"]
    with rt.reading() as session:
        attempts = {row.token: row for row in session.scalars(select(AttemptRow))}
    yield from _at_most_once(taken)
    yield from _known(taken, attempts)
    yield from _true(taken, attempts)
    if len(attempts) < people:
        yield f"{people - len(attempts)} people were forgotten: there is no attempt for them"
    with rt.reading() as session:
        for campaign in campaigns:
            if not balances(services.status(session, campaign, rt.now())):
                yield f"campaign {campaign} does not balance"


def token_of(one: dict[str, str]) -> str:
    return one["status_callback"].rsplit("/", 1)[-1]


def _at_most_once(taken: Sequence[dict[str, str]]) -> Iterator[str]:
    for (phone, kind), count in Counter((one["to"], one["kind"]) for one in taken).items():
        if count > 1:
            yield f"{phone[-2:]} got {count} {kind}s of one step"


def _known(taken: Sequence[dict[str, str]], attempts: dict[str, AttemptRow]) -> Iterator[str]:
    for one in taken:
        if token_of(one) not in attempts:
            yield f"something went out for {token_of(one)}, of which no intent is known"


def _true(taken: Sequence[dict[str, str]], attempts: dict[str, AttemptRow]) -> Iterator[str]:
    """What the provider took, our books call taken; what they call taken, it took."""
    went_out = {token_of(one) for one in taken}
    for token, row in attempts.items():
        ours = row.state in TAKEN
        if ours and token not in went_out:
            yield f"attempt {row.id} is {row.state}, and the provider never took it"
        if not ours and token in went_out:
            yield f"attempt {row.id} is {row.state}, although the provider took it"
