"""The guards that keep people from being contacted wrongly, each with what is taken away and the test that sees it.

`python -m tests.faults.guards` takes them away one by one, each in a process of its own, and prints what caught it.
A guard that nobody misses is not needed or not tested: either is told.
"""

import argparse
import json
import os
import subprocess
import sys
from dataclasses import dataclass

from tests.faults.without import ROOT, VARIABLE

SERVICES = "winback/services"
TAKING, SETTLING = "tests/sending/test_taking.py", "tests/sending/test_settling.py"
WORKERS, TWILIO = "tests/sending/test_workers.py", "tests/sending/test_twilio.py"
SCHEMA = "winback/store/migrations/versions/0001_the_first_schema.py"
LIMITS, BREAKER = "tests/sending/test_limits.py", "tests/sending/test_breaker.py"
HEARING, LAST = "tests/hearing", "tests/faults/test_last_lines.py"


@dataclass(frozen=True)
class Guard:
    """Something that must not be missing: `text` in `file`, or what stands there `instead`."""

    name: str
    file: str
    text: str
    instead: str
    test: str
    quick: bool = False


GUARDS: tuple[Guard, ...] = (
    # ------------------------------------------------------------ before the intent
    Guard("compare and set: only what is claimed is taken", f"{SERVICES}/sending/outreach.py",
          'mine = [these, AttemptRow.state == "claimed", ',
          "mine = [these, ",
          f"{TAKING}::test_a_slice_that_another_worker_took_gives_nothing", quick=True),
    Guard("a lease that ran out authorises nothing", f"{SERVICES}/sending/outreach.py",
          ", AttemptRow.lease_until > until - LEASE]", "]",
          f"{TAKING}::test_a_lease_that_ran_out_authorises_nothing"),
    Guard("the gate is asked again in take", f"{SERVICES}/sending/gate_desk.py",
          "        if not verdict.go:\n            return self._not_now(member, row, verdict)\n", "",
          f"{TAKING}::test_a_permission_withdrawn_in_the_meantime_suppresses_and_is_looked_at_again"),
    Guard("the campaign is asked again in take", f"{SERVICES}/sending/gate_desk.py",
          "if early := self._of_the_campaign(campaign, member, row):", "if early := None:",
          f"{TAKING}::test_no_intent_is_written_after_a_pause_has_committed"),
    Guard("row lock of the campaign: a pause waits, and wins afterwards", f"{SERVICES}/sending/outreach.py",
          "query.with_for_update(read=True).execution_options", "query.execution_options",
          f"{TAKING}::test_a_pause_waits_for_the_slice_that_is_being_authorised"),
    Guard("row lock of the accounts: commits decide", f"{SERVICES}/locks.py",
          "session.execute(rows.with_for_update(key_share=True))", "session.execute(rows)",
          "tests/gate/test_races.py::test_who_commits_first_decides"),
    Guard("row lock of one account: two answers are heard one after the other", f"{SERVICES}/locks.py",
          "order_by(AccountRow.id).with_for_update(key_share=True)\n\n\nONE", "order_by(AccountRow.id)\n\n\nONE",
          f"{HEARING}/test_door.py::test_a_message_waits_while_somebody_decides_over_its_account"),
    Guard("a write transaction of SQLite holds its lock from the first statement", "winback/store/engine.py",
          '"BEGIN" if reading else "BEGIN IMMEDIATE"', '"BEGIN"',
          "tests/store/test_schema.py::test_a_gate_read_inside_a_write_transaction_is_still_true_at_its_commit"),
    Guard("an opt-out cancels what is pending", f"{SERVICES}/permission/opt_outs.py",
          'effects.cancel_attempts(session, theirs, "opted_out", now)', "pass",
          f"{TAKING}::test_an_opt_out_before_the_intent_always_wins"),
    Guard("the emergency stop", f"{SERVICES}/sending/switches.py",
          "if stopped := firm.sending_stopped(session):", "if stopped := None:",
          f"{TAKING}::test_while_sending_is_stopped_nothing_goes_out", quick=True),
    Guard("a stop of everything waits for slices, and none follows it", f"{SERVICES}/sending/outreach.py",
          "    locks.while_sending_is_on(session)\n", "",
          f"{TAKING}::test_a_stop_of_everything_waits_for_the_slice_that_is_being_authorised"),
    Guard("one number on two accounts, one slice", f"{SERVICES}/sending/gate_desk.py",
          "return {row.account_id, row.phone_hash, *numbers}", "return {row.account_id}",
          f"{TAKING}::test_who_shares_a_number_and_is_wanted_by_two_campaigns_gets_one_message"),
    Guard("one number, one contact", f"{SERVICES}/planning/planning.py",
          "    if found.phone_hash in room.taken:\n", "    if False:\n",
          "tests/campaigns/test_planning.py::test_two_accounts_with_one_number_are_contacted_once"),
    Guard("unique key: account, step and try", SCHEMA,
          '"campaign_id", "account_id", "step", "try", name=', '"id", name=',
          f"{LAST}::test_the_database_knows_one_attempt_of_a_step"),
    Guard("unique key: number, step and try", SCHEMA,
          '"campaign_id", "phone_hash", "step", "try", name=', '"id", name=',
          f"{LAST}::test_the_database_knows_one_attempt_of_a_number"),
    # ------------------------------------------------------------ pace, price, budget, hours
    Guard("budget reservation", f"{SERVICES}/sending/budgets.py", 'return "budget_spent"', "return None",
          f"{TAKING}::test_of_many_workers_at_the_last_cent_exactly_one_passes"),
    Guard("row lock of the purse", f"{SERVICES}/sending/budgets.py",
          "query.with_for_update().execution_options", "query.execution_options",
          f"{LIMITS}::test_of_many_workers_at_a_countrys_limit_exactly_as_many_pass"),
    Guard("daily cap", f"{SERVICES}/sending/budgets.py", 'return "daily_cap"', "return None",
          f"{TAKING}::test_the_daily_cap_holds_whatever_the_plan_says_is_due"),
    Guard("pace", f"{SERVICES}/sending/gate_desk.py", "        if waiting:\n", "        if False:\n",
          f"{TAKING}::test_a_slow_number_sends_what_its_pace_allows_and_keeps_the_rest"),
    Guard("row lock of the pace", f"{SERVICES}/sending/pace.py",
          ".order_by(PaceRow.name).with_for_update()", ".order_by(PaceRow.name)",
          f"{TAKING}::test_whoever_asks_how_fast_a_number_may_speak_waits_for_whoever_asked_before"),
    Guard("calls at once", f"{SERVICES}/sending/gate_desk.py",
          'if row.channel == "voice" and not self._line_free(row.sender):', "if False:",
          f"{TAKING}::test_no_more_calls_at_once_than_lines"),
    Guard("no price, no message", f"{SERVICES}/sending/gate_desk.py",
          "if self._prices.get(row.country, row.channel) is None:", "if False:",
          f"{TAKING}::test_without_a_price_nothing_is_sent_there"),
    Guard("limit of a country and day", f"{SERVICES}/sending/gate_desk.py", "if allowance.used_up:", "if False:",
          f"{LIMITS}::test_of_many_workers_at_a_countrys_limit_exactly_as_many_pass"),
    Guard("toll fraud", f"{SERVICES}/sending/gate_desk.py",
          "if kept_from := toll.fraud(row.to, row.country, self._allowed):", "if kept_from := None:",
          f"{LIMITS}::test_a_costly_number_is_never_reached_whatever_the_data_say"),
    Guard("limits that cannot be read", f"{SERVICES}/sending/switches.py",
          "limits.faults_of(firm.setting(session, limits.KEY))", "[]",
          f"{LIMITS}::test_while_the_limits_cannot_be_read_nothing_is_sent_and_it_is_told"),
    Guard("a campaign whose results go wrong pauses itself", f"{SERVICES}/sending/holding.py",
          "    if alarming:\n        breaker.watch(", "    if False:\n        breaker.watch(",
          f"{BREAKER}::test_a_campaign_whose_messages_are_refused_pauses_itself_and_sends_no_more"),
    Guard("a message does not outlive its window", f"{SERVICES}/sending/outreach.py",
          "valid_seconds(now + LATEST_TAKEN, row.expires_at)", "valid_seconds(now, None)",
          f"{TAKING}::test_a_message_does_not_outlive_its_window"),
    # ------------------------------------------------------------ the request and what follows from it
    Guard("monotonic guard of the job", "workers/jobs.py",
          "if not outgoings or time.monotonic() - began > LATEST_POST_S:", "if not outgoings:",
          f"{WORKERS}::test_a_job_that_was_paused_too_long_posts_nothing"),
    Guard("monotonic guard before each request", "winback/channels/twilio.py",
          "if before is not None and time.monotonic() > before:", "if False:",
          f"{TWILIO}::test_nothing_is_begun_after_its_last_moment"),
    Guard("an answer that proves nothing is unknown", "winback/channels/twilio.py",
          'return Unknown(f"answer {status}")', 'return ReadyAgain("again")',
          f"{TWILIO}::test_an_answer_without_a_code_of_twilio_proves_nothing"),
    Guard("a lost answer is unknown", "winback/channels/twilio.py",
          'return Unknown(f"no readable answer ({type(error).__name__})")', 'return ReadyAgain("again")',
          f"{TWILIO}::test_a_lost_answer_is_unknown_and_never_posted_again"),
    Guard("unknown is never ready again", f"{SERVICES}/sending/holding.py",
          'row.state, row.why, row.updated_at = "unknown", why[:60], now',
          'row.state, row.why, row.updated_at = "ready", why[:60], now',
          f"{SETTLING}::test_an_unknown_outcome_is_never_sent_again_by_itself"),
    Guard("fence", f"{SERVICES}/sending/outcomes.py",
          "row.fence != outgoing.fence or row.state not in IN_FLIGHT", "row.state not in IN_FLIGHT",
          f"{SETTLING}::test_a_worker_with_an_old_fence_changes_nothing", quick=True),
    Guard("an outcome is written once", f"{SERVICES}/sending/outcomes.py",
          "row.fence != outgoing.fence or row.state not in IN_FLIGHT", "row.fence != outgoing.fence",
          f"{SETTLING}::test_an_outcome_told_twice_is_one"),
    Guard("what a callback tells while the list is read stands", f"{SERVICES}/sending/sweeping.py",
          "    session.refresh(row, with_for_update=AS_IT_IS)\n    if row.state in NOWHERE:", "    if True:",
          "tests/sending/test_sweeping.py::test_what_a_callback_tells_while_the_list_is_read_is_not_overwritten"),
    Guard("what is told while nobody can look is not given up", f"{SERVICES}/sending/sweeping.py",
          "    if row.state not in NOWHERE:\n        return\n", "",
          "tests/sending/test_sweeping.py::test_what_was_told_while_nobody_could_look_is_not_given_up"),
    Guard("one that cannot be judged holds up none of its slice", "workers/jobs.py",
          "if len(attempt_ids) > 1 else []", "if not attempt_ids else []",
          "tests/sending/test_slices.py::test_one_that_cannot_be_judged_holds_up_none_of_its_slice"),
    Guard("interviews are written before what is said in them", f"{SERVICES}/sending/openings.py",
          "sorted(self._kept, key=lambda one: one.talk is not None)", "self._kept",
          "tests/sending/test_taking.py::test_a_reminder_and_a_first_contact_planned_after_it_go_out_in_one_slice"),
    Guard("what is not ours in the provider's list is not bound", f"{SERVICES}/sending/sweeping.py",
          "if listed.sender != row.sender or listed.created_at is None:", "if listed.created_at is None:",
          "tests/sending/test_sweeping.py::test_what_is_not_ours_in_the_list_is_not_bound"),
    Guard("one dispatcher leads", f"{SERVICES}/leases.py",
          ".where(LeaseRow.name == name, or_(LeaseRow.holder == holder, over(LeaseRow.until, now, seconds)))",
          ".where(LeaseRow.name == name)",
          f"{WORKERS}::test_of_two_dispatchers_one_leads_and_the_other_takes_over_when_it_ends"),
    # ------------------------------------------------------------ hearing
    Guard("signature check", "winback/web/twilio.py",
          "if not signatures.genuine(", "if False and not signatures.genuine(",
          f"{HEARING}/test_webhooks.py::test_no_twilio_route_reads_anything_unsigned"),
    Guard("signature check at the door", "winback/web/door.py",
          "if not signatures.genuine(", "if False and not signatures.genuine(",
          f"{HEARING}/test_webhooks.py::test_no_twilio_route_reads_anything_unsigned"),
    Guard("no field twice at the door", "winback/web/door.py",
          "return form if len(form) == len(pairs) else None", "return form",
          f"{HEARING}/test_webhooks.py::test_a_field_named_twice_is_refused_even_when_signed"),
    Guard("an arriving message holds its account", f"{SERVICES}/talking/arrivals.py",
          "select(entry.c.id, asked, many)", "select(entry.c.id, asked, literal_column(\"0\"))",
          f"{HEARING}/test_door.py::test_a_message_waits_while_somebody_decides_over_its_account"),
    Guard("no field twice", "winback/web/twilio.py", "if len(names) != len(set(names)):", "if False:",
          f"{HEARING}/test_webhooks.py::test_a_field_named_twice_is_refused_even_when_signed"),
    Guard("inbox: a second delivery is none", f"{SERVICES}/talking/inbox.py",
          "return Entry(found.id, False, found.reply)", "return Entry(found.id, True)",
          f"{HEARING}/test_sms_interviews.py::test_a_message_delivered_five_times_is_one"),
    Guard("unique key: one row a delivery", SCHEMA,
          'sa.UniqueConstraint("provider_key", name=', 'sa.UniqueConstraint("id", name=',
          f"{LAST}::test_the_database_knows_a_delivery_once"),
    Guard("heard late: what a webhook brought meanwhile is none", f"{SERVICES}/talking/missed.py",
          "    if not entry.first:\n        return False\n", "",
          f"{HEARING}/test_missed.py::test_what_a_webhook_brings_while_the_list_is_read_is_heard_once"),
    Guard("heard late: the list is read again from what could not be heard", f"{SERVICES}/talking/missed.py",
          "min([end, *waits])", "end",
          f"{HEARING}/test_missed.py::test_one_that_cannot_be_heard_holds_up_no_other_and_is_tried_for_days"),
    Guard("heard late: the list lags, and is read again", f"{SERVICES}/talking/missed.py",
          "read - OVERLAP", "read",
          f"{HEARING}/test_missed.py::test_what_the_list_told_of_only_later_is_heard"),
    Guard("heard late: what may still come by itself is left to its webhook", f"{SERVICES}/talking/missed.py",
          "_read_until(session), now - SETTLED", "_read_until(session), now",
          f"{HEARING}/test_missed.py::test_what_was_written_just_now_may_still_come_by_itself_and_be_answered"),
    Guard("heard late: nobody was asked what we did not say", f"{SERVICES}/talking/turns.py",
          'if face == "web" or not wire.replies:', 'if face == "web":',
          f"{HEARING}/test_missed.py::test_what_they_write_next_answers_the_question_they_have_read"),
    Guard("heard late: the dispatcher has the list read", "workers/dispatcher.py",
          "Look(self.due.messages, 30.0),", "",
          f"{WORKERS}::test_the_dispatcher_has_what_people_wrote_read_from_the_list"),
    Guard("a second call of an attempt says goodbye", f"{SERVICES}/talking/calls.py",
          "if attempt.sid not in (None, call.sid):", "if False:",
          f"{HEARING}/test_calls.py::test_a_second_call_of_the_same_attempt_says_goodbye"),
    Guard("the gate runs again when a call is answered", f"{SERVICES}/talking/calls.py",
          "if not _may_speak(session, settings, attempt, now):", "if False:",
          f"{HEARING}/test_calls.py::test_an_issue_opened_while_the_phone_rings_is_respected"),
)  # fmt: skip


def caught(guard: Guard) -> tuple[bool, str]:
    """Whether the named test fails without the guard; what pytest said."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "tests.faults.without", "-p", "no:cacheprovider",
               "--no-header", guard.test]  # fmt: skip
    given = {**os.environ, VARIABLE: json.dumps([guard.file, guard.text, guard.instead])}
    done = subprocess.run(command, cwd=ROOT, env=given, capture_output=True, text=True, check=False)
    # 1: tests ran and failed. Anything else (not found, broken import) is no catch.
    return done.returncode == 1, (done.stdout + done.stderr)[-1500:]


def main() -> int:
    given = _arguments()
    chosen = [guard for guard in GUARDS if given.only is None or given.only in guard.name]
    missed = 0
    for guard in chosen:
        found, told = caught(guard)
        missed += not found
        print(f"{guard.name}  -  {'caught by ' + guard.test if found else 'NOT CAUGHT by ' + guard.test}", flush=True)
        if not found:
            print(told)
    print(f"{len(chosen) - missed} of {len(chosen)} guards are missed by a test when they are gone")
    return 1 if missed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.guards")
    parser.add_argument("--only", help="guards whose name contains this")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
