"""What people agree to inside an interview, when several do at once."""

import threading
import time

from sqlalchemy import select

from tests.hearing.conftest import Invite
from tests.hearing.stage import Customer, all_of
from winback.runtime import Runtime
from winback.services.permission import agreements
from winback.services.talking import talks
from winback.store.interviews import InterviewRow
from winback.store.permission import ConsentRow, ConsentSourceRow


def test_the_first_two_to_agree_at_the_same_moment_are_both_heard(rt: Runtime, invite_both: Invite) -> None:
    people = [invite_both(number="+491713920001", name="Amina"), invite_both(number="+491713920002", name="Bela")]
    for customer in people:
        customer.written_to()
        customer.texts("ja")
    noted, errors = threading.Event(), []

    def agree(customer: Customer, first: bool) -> None:
        if not first:
            noted.wait(20)
        with rt.transaction() as session:
            interview = session.scalars(select(InterviewRow).where(InterviewRow.member_id == customer.member)).one()
            talk = talks.load(session, interview.id, interview.account_id, rt.now())
            agreements.about_offers(session, rt.settings, talk, "voice", True, rt.now())
            noted.set()
            if first:
                time.sleep(0.5)  # the other comes while this one is not yet committed

    def run(customer: Customer, first: bool) -> None:
        try:
            agree(customer, first)
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(customer, customer is people[0])) for customer in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert errors == []
    source = next(row.id for row in all_of(rt, ConsentSourceRow) if row.registered_by == agreements.BY)
    assert [row.source_id for row in all_of(rt, ConsentRow) if row.purpose == "offer"] == [source, source]
