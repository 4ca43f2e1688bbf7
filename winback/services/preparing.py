"""A database one can work with: newest schema, starters, prices, our own numbers."""

from winback.runtime import Runtime
from winback.services import prices, senders, starters


def prepare(rt: Runtime) -> None:
    """Run twice, it changes nothing the second time."""
    starters.prepare(rt.database, rt.now())
    with rt.transaction() as session:
        prices.install(session, rt.settings.currency)
        senders.sync(session, rt.settings)
