"""Words of the staff pages for codes: reasons, holds, bands, causes, states. A code without words shows itself."""

from collections.abc import Callable, Mapping
from typing import Any

from flask import Flask
from flask_babel import lazy_gettext as _l

Words = Mapping[str, Any]

REASONS: Words = {
    "price": _l("Price"),
    "service": _l("Service"),
    "product": _l("Product range"),
    "quality": _l("Quality"),
    "competitor": _l("A competitor"),
    "need_gone": _l("No need any more"),
    "moved_closed": _l("Moved or closed"),
    "unresolved_issue": _l("An unresolved issue"),
    "other": _l("Something else"),
}
BANDS: Words = {
    "active": _l("active"),
    "declining": _l("declining"),
    "dormant": _l("dormant"),
    "lost": _l("lost"),
    "not_judged": _l("not judged yet"),
}
KINDS: Words = {"firm": _l("firm"), "private": _l("private person"), "unknown": _l("firm or private: not known")}
CAUSES: Words = {
    "wants_human": _l("asked for a person"),
    "permission": _l("may be called"),
    "value": _l("valuable"),
    "fresh": _l("answered just now"),
    "fixable_reason": _l("a reason we can answer"),
    "little_to_win": _l("little to win"),
    "callback": _l("named a time"),
    "sentiment": _l("friendly"),
    "upset": _l("upset"),
}
OUTCOMES: Words = {
    "won": _l("Won back"),
    "follow_up": _l("Follow up"),
    "not_reached": _l("Not reached"),
    "lost": _l("Does not want to"),
    "wrong_case": _l("Not a case for sales"),
    "stop": _l("Wants no contact"),
}
OUTCOME_ICONS = {
    "won": "trophy",
    "follow_up": "calendar-event",
    "not_reached": "telephone-x",
    "lost": "hand-thumbs-down",
    "wrong_case": "signpost-split",
    "stop": "slash-circle",
}
FIELDS: Words = {
    "name": _l("Name"),
    "kind": _l("What is it?"),
    "bands": _l("Bands"),
    "min_value": _l("Worth at least"),
    "max_value": _l("Worth at most"),
    "steps": _l("Steps"),
    "day": _l("Day"),
    "daily_cap": _l("New customers a day"),
    "cap": _l("Customers at all"),
    "closes_at": _l("Until"),
    "opens_at": _l("From"),
    "update_text": _l("What is new"),
    "holdout_share": _l("Holdout"),
    "budget": _l("Budget"),
    "daily_budget": _l("Budget a day"),
    "per_minute": _l("A minute, at most"),
    "languages": _l("Language"),
    "won_amount": _l("Won: order worth"),
    "again_at": _l("Day"),
}
OFFER_VERDICTS: Words = {
    "fits": _l("fits"),
    "too_much": _l("more than needed"),
    "too_little": _l("too little"),
    "wrong": _l("the wrong offer"),
}
ROLES: Words = {"marketing": _l("Marketing"), "sales": _l("Sales"), "support": _l("Support"), "admin": _l("Admin")}
QUESTIONS: Words = {
    "reason": _l("Why did you leave?"),
    "competition": _l("What do others offer you?"),
    "improvement": _l("What should we do better?"),
    "service": _l("Were you satisfied with the service?"),
    "price": _l("Is the price fair?"),
    "range": _l("Do you know our present range?"),
    "which_competitor": _l("Which other supplier?"),
    "their_price": _l("What do they charge?"),
    "which_wish": _l("What exactly should get better?"),
    "visit": _l("Would you like to visit us?"),
    "permission": _l("May a colleague call with an offer?"),
    "may_we_ask": _l("May we ask you something?"),
}
VALUES: Words = {
    **REASONS,
    "yes": _l("yes"),
    "no": _l("no"),
    "fair": _l("fair"),
    "too_high": _l("too high"),
    "very_satisfied": _l("very satisfied"),
    "satisfied": _l("satisfied"),
    "mixed": _l("so-so"),
    "dissatisfied": _l("dissatisfied"),
    "very_dissatisfied": _l("very dissatisfied"),
    "know": _l("knows it"),
    "none": _l("nothing"),
    "update": _l("wants an update"),
    "want_update": _l("wants an update"),
    "known": _l("knows it"),
}
CAMPAIGN_STATES: Words = {
    "draft": _l("draft"),
    "launching": _l("starts in a moment"),
    "running": _l("running"),
    "paused": _l("paused"),
    "stopped": _l("stopped"),
    "finished": _l("finished"),
}
CAMPAIGN_LOOKS = {
    "draft": "line",
    "launching": "wait",
    "running": "good",
    "paused": "wait",
    "stopped": "stop",
    "finished": "cool",
}
MOVED: Words = {
    "launch": _l("It starts in a minute. Until then it can be taken back."),
    "undo": _l("Taken back: it is a draft again."),
    "pause": _l("Paused: nothing new is sent."),
    "resume": _l("It goes on."),
    "stop": _l("Stopped for good. Whoever was asked may still answer."),
}
MEMBERS: Words = {
    "waiting": _l("waiting"),
    "in_conversation": _l("in conversation"),
    "finished": _l("finished"),
    "closed": _l("closed without an answer"),
    "left_alone": _l("left alone"),
    "holdout": _l("holdout"),
}
CHANNELS: Words = {"sms": _l("SMS"), "voice": _l("Phone"), "web": _l("Web"), "email": _l("E-mail")}
STEPS: Words = {
    "sms": _l("SMS"),
    "voice": _l("Phone call"),
    "reminder": _l("Reminder by SMS"),
    "link": _l("Link to the questions by SMS"),
}
ISSUES: Words = {
    "ticket": _l("Ticket"),
    "complaint": _l("Complaint"),
    "return": _l("Return"),
    "refund": _l("Refund"),
    "late_delivery": _l("Late delivery"),
    "invoice_dispute": _l("Disputed invoice"),
    "told": _l("Told in an interview"),
}
CASES: Words = {
    "issue": _l("Unresolved issue"),
    "doubtful_stop": _l("Perhaps a stop"),
    "unknown_attempts": _l("May not have gone out"),
    "distress": _l("Please read soon"),
    "data_wish": _l("Wants to know their data"),
    "correction": _l("Wants their data corrected"),
    "human_wish": _l("Wants to talk to a person"),
    "promise_reply": _l("Answers to what we told them"),
}
PURPOSES: Words = {
    "marketing": _l("advertising"),
    "research": _l("surveys"),
    "offer": _l("offers"),
}
NUMBERS: Words = {
    "mobile": _l("mobile"),
    "fixed_line": _l("landline"),
    "fixed_or_mobile": _l("mobile or landline"),
    "voip": _l("internet number"),
    "premium": _l("premium number"),
    "toll_free": _l("free number"),
    "invalid": _l("no valid number"),
    "unknown": _l("type not known"),
}
WAYS: Words = {
    "api": _l("API, every few hours"),
    "webhook": _l("Webhook, every few hours"),
    "daily_file": _l("Daily file"),
    "by_hand": _l("By hand, weekly"),
    "none": _l("There is no ticket system"),
}
HELPDESKS: Words = {
    "": _l("Another program, by the API"),
    "zendesk": "Zendesk",
    "freshdesk": "Freshdesk",
    "zammad": "Zammad",
    "chatwoot": "Chatwoot",
    "generic": _l("Any other, with our own signature"),
}
IMPORT_KINDS: Words = {
    "accounts": _l("Accounts"),
    "contacts": _l("Contacts"),
    "orders": _l("Orders"),
    "issues": _l("Issues"),
    "consents": _l("Consents"),
    "donotcall": _l("Do-not-call list"),
}
EVENTS: Words = {
    "imported": _l("Imported"),
    "campaign_launched": _l("Campaign launched"),
    "attempt_sent": _l("Contacted"),
    "answer_heard": _l("Answered"),
    "opted_out": _l("Said stop"),
    "later_wished": _l("Asked to be left alone for a while"),
    "face_wished": _l("Wished to go on another way or at another time"),
    "call_wished": _l("Asked for a call at another time"),
    "correction_wished": _l("Said that something is wrong"),
    "link_made": _l("Link to their own page made"),
    "links_revoked": _l("Links to their own page taken back"),
    "data_given": _l("Given their data"),
    "erased": _l("Erased"),
    "answer_coded": _l("A person coded an answer"),
    "answer_confirmed": _l("A person confirmed how an answer was read"),
    "issue_opened": _l("Issue opened"),
    "issue_resolved": _l("Issue resolved"),
    "issue_reopened": _l("Issue opened again"),
    "issue_confirmed": _l("Says the issue is solved"),
    "issue_not_yet": _l("Support: not yet"),
    "issue_may_be_asked": _l("Support: may be asked again"),
    "return_created": _l("Became a warm return"),
    "return_weighed": _l("Its place in the queue changed: another reason"),
    "return_claimed": _l("A rep took it on"),
    "return_released": _l("Put back into the queue"),
    "return_handed_over": _l("Handed over to a colleague"),
    "disposed": _l("Rep's result"),
    "offer_granted": _l("Offer granted"),
    "consent_recorded": _l("Permission recorded"),
    "permission_given": _l("Permission given"),
    "blocked": _l("Blocked by hand"),
    "unblocked": _l("Block lifted"),
    "interview_ended": _l("Interview ended"),
    "interview_opened": _l("Interview opened"),
    "interview_paused": _l("Interview paused"),
    "unknown_left": _l("Taken as sent, says a person"),
    "unknown_again": _l("Was not sent, says a person: tried again"),
    "unknown_not_sent": _l("Was not sent, says a person"),
    "wish_marked": _l("A wish was marked"),
    "wish_mark_taken_back": _l("A mark of a wish was taken back"),
    "wish_merged": _l("Two wishes are one"),
    "wish_split": _l("One wish is two"),
    "wish_renamed": _l("A wish was renamed"),
}

WISHES: Words = {
    "open": _l("noted"),
    "planned": _l("planned"),
    "done": _l("done"),
    "not_planned": _l("not planned"),
}
WISH_ORDERS: Words = {"value": _l("most valuable"), "accounts": _l("most asked for"), "newest": _l("newest")}
HEARS: Words = {
    "asks": _l("wants to hear of it"),
    "no_news": _l("did not ask to hear"),
    "words_gone": _l("words not kept any more"),
    "told": _l("has been told"),
}

FILTERS: dict[str, Words] = {
    "wish_word": WISHES,
    "wish_order_word": WISH_ORDERS,
    "hears_word": HEARS,
    "reason_word": REASONS,
    "band_word": BANDS,
    "kind_word": KINDS,
    "outcome_word": OUTCOMES,
    "offer_verdict_word": OFFER_VERDICTS,
    "role_word": ROLES,
    "question_word": QUESTIONS,
    "value_word": VALUES,
    "campaign_state_word": CAMPAIGN_STATES,
    "member_word": MEMBERS,
    "channel_word": CHANNELS,
    "step_word": STEPS,
    "issue_word": ISSUES,
    "case_word": CASES,
    "way_word": WAYS,
    "purpose_word": PURPOSES,
    "number_word": NUMBERS,
    "import_word": IMPORT_KINDS,
    "event_word": EVENTS,
}


def install(app: Flask) -> None:
    for name, words in FILTERS.items():
        app.jinja_env.filters[name] = worded(words)
    app.jinja_env.globals.update(OUTCOME_ICONS=OUTCOME_ICONS, CAMPAIGN_LOOKS=CAMPAIGN_LOOKS)


def worded(words: Words) -> Callable[[str | None], str]:
    def word(code: str | None) -> str:
        if not code:
            return "–"
        return str(words[code]) if code in words else code.replace("_", " ")

    return word
