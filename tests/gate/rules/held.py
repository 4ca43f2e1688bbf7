"""Which test holds which of the rules 36 to 63."""

from tests.gate.rules import Held

RULES: dict[int, Held] = {
    36: Held(
        "DE: nobody gets a call or a message without an express, proven permission for this channel and purpose.",
        (
            "gate/test_rules.py::test_permission_needs_each_of_its_parts",
            "gate/test_rules.py::test_german_permission_by_kind_channel_and_who_speaks",
            "gate/test_consents.py::test_a_source_proves_only_what_it_covers",
            "gate/test_state_machine.py::test_the_gate_says_what_the_model_says",
        ),
    ),
    37: Held(
        "DE: an automated call needs permission from firms, too; presumed permission counts for nothing.",
        ("gate/test_rules.py::test_german_permission_by_kind_channel_and_who_speaks",),
    ),
    38: Held(
        "DE: a survey is advertising, whatever it is called, and no kind of campaign passes beside the gate.",
        (
            "gate/test_rules.py::test_a_survey_needs_marketing_in_germany_whatever_it_is_called",
            "gate/test_countries.py::test_research_alone_opens_nothing",
            "gate/test_one_path.py::test_whoever_decides_asks_the_one_gate",
            "gate/test_one_path.py::test_no_kind_of_campaign_is_known_to_the_gate",
        ),
    ),
    39: Held(
        "DE: a sale is never taken for a permission (the exception for existing customers is about e-mail: not ours).",
        (
            "gate/test_law.py::test_no_purchase_stands_in_for_a_permission",
            "gate/test_law.py::test_the_exception_for_existing_customers_opens_nothing_whatever_a_profile_says",
        ),
    ),
    40: Held(
        "DE: evidence says who, to whom, the exact words, when and how; it is chained, withdrawals as well.",
        (
            "gate/test_consents.py::test_an_independent_script_recomputes_the_chain",
            "gate/test_consents.py::test_a_change_by_hand_is_found",
            "gate/test_consents.py::test_every_fault_of_a_source_is_told_at_once",
            "gate/test_consents.py::test_a_source_never_changes",
            "person/test_own_page.py::test_a_permission_withdrawn_and_given_stands_in_the_chain_of_evidence",
        ),
    ),
    41: Held(
        "DE: evidence is kept five years from the declaration and from each use, also when somebody is erased.",
        (
            "gate/test_consents.py::test_evidence_is_kept_five_years_from_the_declaration_and_from_each_use",
            "sending/test_taking.py::test_using_a_permission_extends_how_long_its_evidence_is_kept",
            "person/test_retention.py::test_a_firm_chooses_days_but_evidence_is_kept_five_years",
            "person/test_retention.py::test_evidence_of_the_erased_goes_five_years_after_its_last_use",
            "person/test_erasure.py::test_after_erasure_nothing_is_left_but_what_the_law_keeps",
        ),
    ),
    42: Held(
        "DE: whatever we start says who we are and where one can object; words without it are not published.",
        (
            "interview/test_words.py::test_a_bad_text_is_told_with_its_place",
            "interview/test_words.py::test_the_first_sms_is_two_segments_and_says_everything",
            "campaigns/test_launching.py::test_words_that_cannot_be_said_are_not_launched",
        ),
    ),
    43: Held(
        "DE: calls show a number of ours; who calls it back hears who we are and can stop us.",
        (
            "sending/test_limits.py::test_a_number_that_is_no_longer_ours_says_nothing",
            "hearing/test_calls.py::test_a_customer_without_an_open_question_hears_who_we_are",
            "hearing/test_calls.py::test_an_unknown_caller_can_opt_out",
            "hearing/test_calls.py::test_a_caller_without_a_number_hears_the_announcement",
        ),
    ),
    44: Held(
        "DE: Monday to Friday 8 to 20, Saturday 9 to 18, never on Sundays and holidays; unknown state: all holidays.",
        (
            "gate/test_hours.py::test_every_place_agrees_with_a_table_of_all_its_minutes",
            "gate/test_hours.py::test_holidays_agree_with_the_reckoning_from_easter",
            "gate/test_hours.py::test_nights_in_which_the_clock_is_changed",
            "gate/test_profiles.py::test_the_german_profile_says_what_the_law_and_the_code_say",
        ),
    ),
    45: Held(
        "DE: a telephone rings 15 to 35 seconds.",
        (
            "sending/test_twilio.py::test_a_call_rings_thirty_seconds_and_asks_for_its_words",
            "gate/test_law.py::test_a_telephone_rings_neither_too_short_nor_too_long",
        ),
    ),
    46: Held(
        "DE: one contact a day, two a week, three a campaign; what they ask for themselves, the code's three a day.",
        (
            "gate/test_contact_limits.py::test_the_first_of_a_day_on_each_channel_goes_at_once",
            "gate/test_contact_limits.py::test_whatever_there_was_the_small_model_says_the_same_now_and_at_the_end_it_names",
            "faces/test_asked_for_today.py::test_to_and_fro_ends_at_what_the_law_allows_a_day",
            "faces/test_asked_for_today.py::test_a_second_text_on_the_same_day_comes_tomorrow",
            "gate/test_rules.py::test_the_contact_budget_is_one_a_day_two_a_week_three_a_campaign",
            "gate/test_facts.py::test_only_what_reached_or_may_have_reached_somebody_costs_budget",
            "gate/test_state_machine.py::test_the_gate_says_what_the_model_says",
        ),
    ),
    47: Held(
        "AT: messages and calls need permission, from firms as well.",
        (
            "gate/test_countries.py::test_whose_permission_is_needed_for_what",
            "gate/test_countries.py::test_british_and_austrian_evenings",
        ),
    ),
    48: Held(
        "UK: automated calls need permission; colleagues call only with fresh copies of TPS and CTPS.",
        (
            "gate/test_countries.py::test_whose_permission_is_needed_for_what",
            "gate/test_countries.py::test_a_colleague_calls_only_with_a_fresh_national_list",
            "gate/test_national_lists.py::test_a_colleague_calls_in_britain_with_both_lists_and_nobody_who_is_on_them",
            "gate/test_live_calls.py::test_nobody_else_is_called_without_a_fresh_national_list",
            "interview/test_words.py::test_a_bad_text_is_told_with_its_place",
        ),
    ),
    49: Held(
        "US: 8 to 21 where they are: by address, then by number, else in every zone they may live in.",
        (
            "gate/test_hours.py::test_every_place_agrees_with_a_table_of_all_its_minutes",
            "gate/test_rules.py::test_the_zone_comes_from_the_address_then_from_the_number",
            "gate/test_rules.py::test_a_number_from_abroad_needs_both_laws_and_all_zones",
        ),
    ),
    50: Held(
        "US: permission in writing; who we are at the beginning; a key and a word to stop at every point of a call.",
        (
            "gate/test_countries.py::test_only_the_united_states_want_it_in_writing",
            "interview/test_walk.py::test_every_exit_is_one_step_away_in_words",
            "interview/test_walk.py::test_both_keys_work_everywhere_on_the_phone_and_in_writing",
            "hearing/test_calls.py::test_both_exits_work_at_every_point",
            "gate/test_law.py::test_the_first_sentence_names_the_firm_and_the_machine",
        ),
    ),
    51: Held(
        "US states: Florida's hours and three calls in a day; states are data and the strictest counts where unknown.",
        (
            "gate/test_countries.py::test_hours_of_a_state_on_a_tuesday",
            "gate/test_countries.py::test_nobody_in_florida_is_called_a_fourth_time_within_a_day",
            "gate/test_countries.py::test_a_number_of_florida_is_not_called_a_fourth_time_wherever_it_lives",
            "gate/test_contact_limits.py::test_a_states_own_number_holds_whoever_asks",
            "gate/test_countries.py::test_whose_state_nobody_knows_has_the_strictest_of_all",
            "gate/test_countries.py::test_a_states_own_list_is_needed_for_its_private_people_alone",
            "gate/test_profiles.py::test_every_value_of_a_profile_names_its_source",
        ),
    ),
    52: Held(
        "US: the words of the law always stop us, at once; one confirmation without advertising; kept five years.",
        (
            "answers/test_stops.py::test_every_word_of_the_law_is_heard_however_it_is_written",
            "sending/test_taking.py::test_an_opt_out_before_the_intent_always_wins",
            "hearing/test_sms_interviews.py::test_stop_said_again_gets_no_second_confirmation",
            "gate/test_law.py::test_the_confirmation_of_a_stop_sells_nothing",
            "person/test_coming_back.py::test_the_erased_come_back_closed",
        ),
    ),
    53: Held(
        "US: nobody is called whom nobody speaks with: a call is taken by the script at once and never passed on.",
        (
            "gate/test_law.py::test_no_call_of_ours_is_passed_on_to_somebody_who_may_be_busy",
            "sending/test_taking.py::test_no_more_calls_at_once_than_lines",
            "hearing/test_calls.py::test_a_caller_hears_an_apology_when_our_side_breaks",
        ),
    ),
    54: Held(
        "A stop on one channel closes all channels and numbers of the person before the next intent.",
        (
            "gate/test_opt_outs.py::test_every_number_of_the_person_is_closed_whoever_has_it_later",
            "gate/test_opt_outs.py::test_a_mobile_on_two_accounts_is_one_person",
            "gate/test_gate_on_rows.py::test_an_opt_out_closes_every_channel_and_cancels_what_was_to_be_sent",
            "gate/test_races.py::test_who_commits_first_decides",
            "sending/test_taking.py::test_an_opt_out_racing_the_intent_is_decided_by_the_order_of_commits",
            "person/test_own_page.py::test_stop_is_the_same_stop_as_everywhere",
            "person/test_coming_back.py::test_a_reps_stop_is_the_same_stop",
        ),
    ),
    55: Held(
        "We read stops ourselves, in German and English, in sentences, in a hurry; in doubt it is one and is shown.",
        (
            "answers/test_stops.py::test_every_word_of_the_law_is_heard_however_it_is_written",
            "answers/test_stops.py::test_stops_are_heard_no_worse_than_measured",
            "answers/test_reader.py::test_a_doubtful_stop_is_a_stop_that_a_person_reads",
            "answers/test_reader.py::test_not_every_stop_means_stop",
            "gate/test_opt_outs.py::test_a_doubtful_stop_is_one_and_a_person_reads_it",
        ),
    ),
    56: Held(
        "A block at the provider is a stop here; START brings back nobody.",
        (
            "sending/test_settling.py::test_a_block_at_the_provider_is_an_opt_out_here",
            "hearing/test_sms_interviews.py::test_start_alone_brings_nobody_back",
        ),
    ),
    57: Held(
        "A sender that cannot receive STOP is refused.",
        ("gate/test_law.py::test_a_name_that_cannot_be_answered_is_no_sender",),
    ),
    58: Held(
        "Who has an unsolved issue is not contacted: asked with the intent, when a call is taken, at each turn.",
        (
            "gate/test_rules.py::test_an_open_issue_holds_on_every_channel_and_in_the_middle_of_a_conversation",
            "sending/test_taking.py::test_an_issue_opened_between_claim_and_take_holds_the_message",
            "hearing/test_calls.py::test_an_issue_opened_while_the_phone_rings_is_respected",
            "gate/test_races.py::test_who_commits_first_decides",
            "hearing/test_helpdesks.py::test_a_ticket_against_a_send_is_decided_by_the_order_of_commits",
            "faults/test_simulation.py::test_whatever_happens_nobody_is_contacted_twice_and_nothing_is_lost",
            "gate/test_state_machine.py::test_the_gate_says_what_the_model_says",
        ),
    ),
    59: Held(
        "The first sentence of every first message and call says that a machine is speaking.",
        (
            "gate/test_law.py::test_the_first_sentence_names_the_firm_and_the_machine",
            "interview/test_words.py::test_a_bad_text_is_told_with_its_place",
        ),
    ),
    60: Held(
        "Whoever asks gets all we hold, within a month that is watched; erasure, hold and objection have their ways.",
        (
            "person/test_erasure.py::test_the_export_holds_every_personal_value_and_nobody_elses",
            "person/test_erasure.py::test_after_erasure_nothing_is_left_but_what_the_law_keeps",
            "person/test_erasure.py::test_every_told_column_leads_to_a_person_or_says_why_not",
            "person/test_by_staff.py::test_support_sees_until_when_an_answer_is_due_and_gives_the_data",
            "faces/test_info_by_text.py::test_the_caller_hears_that_a_link_comes_and_one_message_brings_it",
            "faces/test_info_by_text.py::test_where_no_message_may_go_support_has_the_wish_with_its_last_day",
            "person/test_own_page.py::test_stop_is_the_same_stop_as_everywhere",
            "person/test_own_page.py::test_what_is_wrong_is_corrected_by_a_person_within_a_month",
            "web/test_pages.py::test_a_block_by_hand_is_set_and_lifted",
        ),
    ),
    61: Held(
        "The right to object is named clearly, in a sentence of its own, at the first contact.",
        ("gate/test_law.py::test_the_first_contact_names_the_right_to_object_in_a_sentence_of_its_own",),
    ),
    62: Held(
        "No score refuses anybody anything: it orders the work of people and says why.",
        (
            "gate/test_law.py::test_no_value_or_sum_changes_a_verdict",
            "web/test_returns.py::test_the_queue_shows_the_warmest_first_and_what_is_claimed_no_more",
        ),
    ),
    63: Held(
        "Every class of data has its days and is cleared; stops outlive an erasure as keyed hashes.",
        (
            "person/test_retention.py::test_every_column_of_content_has_a_class_or_a_reason",
            "person/test_retention.py::test_after_a_run_nothing_is_left_in_any_class",
            "person/test_coming_back.py::test_no_number_of_the_erased_can_be_read_from_what_is_kept",
            "person/test_provider_copy.py::test_what_was_written_a_month_ago_is_taken_away_at_the_provider_both_ways",
        ),
    ),
}
