"""A database one can work with: newest schema, starters, prices, our own numbers."""

from winback.runtime import Runtime
from winback.services import key_fit
from winback.services.scripts import starters
from winback.services.sending import prices, senders
from winback.store import account_lines
from winback.store.upgrade import outdated, upgrade


def prepare(rt: Runtime) -> None:
    """Run twice, it changes nothing the second time. A Conflict where the rows were written with another secret key."""
    if outdated(rt.database):
        upgrade(rt.database)
    with rt.transaction() as session:
        key_fit.bind(session, rt.settings, rt.now())
    starters.prepare(rt.database, rt.now())
    with rt.transaction() as session:
        prices.install(session, rt.settings.currency)
        senders.sync(session, rt.settings)
        account_lines.build(session)  # an import that was killed left it out
