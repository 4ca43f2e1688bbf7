"""The pages: every one opens, in both languages, with a busy day and with nothing; and what people do on them."""

import html
import io
import re
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select, update

from campaigns.facts import Hold, Verdict
from tests.gate import rows
from tests.web.conftest import sign_in
from tests.web.seeds import busy_day
from tests.web.test_access import every_route
from winback.runtime import Runtime
from winback.services.gate import gate
from winback.services.issues import feeds, issues
from winback.services.permission import opt_outs
from winback.services.planning import campaigns, plans
from winback.services.sales import returns
from winback.services.sales.returns import Rep
from winback.services.scripts import starters
from winback.services.sending import limits
from winback.store.campaigns import CampaignRow
from winback.store.crm import AccountRow, IssueRow
from winback.store.house import StaffRow
from winback.store.interviews import InterviewRow
from winback.store.permission import BlockRow, OptOutRow
from winback.store.returns import SupportCaseRow, WarmReturnRow


@pytest.fixture
def ids(app: Flask, sqlite_rt: Runtime) -> dict[str, int]:
    with sqlite_rt.transaction() as session:
        starters.install(session, sqlite_rt.now())
        return busy_day(session, sqlite_rt.now())


def text(answer) -> str:
    assert answer.status_code == 200, answer.get_data(as_text=True)
    return answer.get_data(as_text=True)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_page_opens_on_a_busy_day(app: Flask, ids, language: str) -> None:
    client = sign_in(app, "admin")
    client.post("/me/language", data={"language": language})

    for _endpoint, method, path in every_route(app):
        if method == "GET" and not path.startswith(("/api", "/twilio", "/readyz")):
            answer = client.get(path)
            answer.close()
            assert answer.status_code in (200, 204, 302, 404), f"{path} answered {answer.status_code}"


def test_every_page_opens_before_anything_was_done(app: Flask) -> None:
    client = sign_in(app, "admin")

    for _endpoint, method, path in every_route(app):
        if method == "GET" and not path.startswith(("/api", "/twilio", "/readyz")):
            answer = client.get(path)
            answer.close()
            assert answer.status_code in (200, 204, 302, 404), f"{path} answered {answer.status_code}"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "de",
            "Von der Person am 3. März 2026 gewünscht; sonst gälte unsere eigene Grenze: Binnen 24 Stunden höchstens 1",
        ),
        ("en", "Asked for by the person on 3 Mar 2026; else our own limit would hold: within 24 hours at most 1."),
    ],
)
def test_an_accounts_page_says_what_gave_way_to_its_own_wish(
    app: Flask, ids, sqlite_rt: Runtime, language: str, told: str
) -> None:
    asked = Hold("asked_for", {"per": "day", "allowed": 1, "made": 1, "asked_on": sqlite_rt.now()})
    with sqlite_rt.transaction() as session:
        account = session.scalars(select(AccountRow.id)).first()
        gate.note(session, Verdict(account, (), gave_way=asked), "intent", sqlite_rt.now())
    client = sign_in(app, "marketing")
    client.post("/me/language", data={"language": language})

    assert told in text(client.get(f"/accounts/{account}"))


def test_a_rep_claims_works_and_saves_a_result(app: Flask, ids, sqlite_rt: Runtime) -> None:
    sam = sign_in(app, "sales")
    assert "Bäckerei Lindner" in text(sam.get("/sales"))

    claimed = sam.post(f"/sales/returns/{ids['Lindner']}/claim")
    page = text(sam.get(claimed.location))
    saved = sam.post(
        f"{claimed.location}/result", data={"outcome": "won", "won_amount": "1.234,50", "reason_verdict": "right"}
    )

    assert "tel:+491713920001" in page
    assert "BACK-4711" in page
    assert saved.status_code == 302
    assert "Bäckerei Lindner" not in text(sam.get("/sales"))
    with sqlite_rt.reading() as session:
        assert str(returns.dispositions(session, ids["Lindner"])[0][0].won_amount) == "1234.5"


def test_the_slower_rep_reads_kindly_that_somebody_was_faster(app: Flask, ids, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        returns.claim(session, Rep(4), ids["Lindner"], sqlite_rt.now())

    answer = sign_in(app, "sales").post(f"/sales/returns/{ids['Lindner']}/claim")

    assert answer.status_code == 409
    assert "Somebody was faster" in answer.get_data(as_text=True)
    assert "Ada" in answer.get_data(as_text=True)


def test_new_returns_arrive_without_reloading_and_nothing_is_sent_when_nothing_is_new(app: Flask, ids) -> None:
    sam = sign_in(app, "sales")
    first = sam.get("/sales/fragment", headers={"X-Fragment": "1"})
    mark = first.headers["X-Mark"]

    same = sam.get("/sales/fragment", headers={"X-Fragment": "1", "X-Mark": mark})
    sam.post(f"/sales/returns/{ids['Lindner']}/claim")
    changed = sam.get("/sales/fragment", headers={"X-Fragment": "1", "X-Mark": mark})

    assert "Bäckerei Lindner" in text(first)
    assert same.status_code == 204
    assert "Bäckerei Lindner" not in text(changed)


def test_support_resolves_and_the_issue_is_resolved_with_it(app: Flask, ids, sqlite_rt: Runtime) -> None:
    sue = sign_in(app, "support")
    assert "Gutschrift" in text(sue.get("/support"))

    sue.post(f"/support/cases/{ids['case']}/resolve", data={"not_before": ""})

    with sqlite_rt.reading() as session:
        case = session.get_one(SupportCaseRow, ids["case"])
        assert case.state == "done"
        assert session.get_one(IssueRow, case.issue_id).status == "resolved"


def test_an_issue_opened_by_hand_pauses_the_interview_at_once(app: Flask, ids, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        talk = session.scalars(select(InterviewRow).where(InterviewRow.status == "finished")).first()
        talk.status, account_id = "talking", talk.account_id

    sign_in(app, "support").post(
        f"/support/accounts/{account_id}/issues", data={"kind": "complaint", "subject": "Kaputt"}
    )

    with sqlite_rt.reading() as session:
        assert session.get_one(InterviewRow, talk.id).status == "paused"
    page = text(sign_in(app, "marketing").get(f"/accounts/{account_id}"))
    assert "There is an unresolved issue" in page


def test_a_doubtful_stop_is_confirmed_or_lifted_by_a_person(app: Flask, ids, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        contact_id = session.get_one(WarmReturnRow, ids["Albrecht"]).contact_id
        opt_outs.record(session, contact_id=contact_id, phone_hash=None, channel="sms", words="lasst gut sein",
                        doubtful=True, now=sqlite_rt.now())  # fmt: skip
        session.flush()
        case_id = session.scalars(select(SupportCaseRow.id).where(SupportCaseRow.contact_id == contact_id)).one()

    sign_in(app, "support").post(f"/support/cases/{case_id}/stop/no")

    with sqlite_rt.reading() as session:
        assert all(
            row.lifted_at for row in session.scalars(select(OptOutRow).where(OptOutRow.contact_id == contact_id))
        )
        assert session.get_one(SupportCaseRow, case_id).state == "done"


def test_people_are_found_by_name_number_and_telephone_and_the_address_bar_keeps_no_name(app: Flask, ids) -> None:
    mia = sign_in(app, "marketing")

    for wanted in ("bäckerei lind", "K-1000", "0171 3920001", "Lindner"):
        assert "Bäckerei Lindner GmbH" in text(mia.post("/accounts/search", data={"text": wanted})), wanted
    assert mia.get("/accounts/search?text=Lindner").status_code == 405


def test_sales_sees_no_customer_of_another_team(app: Flask, ids, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        row = session.scalars(select(AccountRow).where(AccountRow.external_id == "K-1000")).one()
        row.team, account_id = "north", row.id
        from winback.services.staff import staff  # noqa: PLC0415

        staff.by_email(session, "sam@example.com").team = "south"
    sam = sign_in(app, "sales")

    assert sam.get(f"/accounts/{account_id}").status_code == 404
    assert "Lindner GmbH" not in text(sam.post("/accounts/search", data={"text": "K-1000"}))


def test_a_block_by_hand_is_set_and_lifted(app: Flask, ids, sqlite_rt: Runtime) -> None:
    mia = sign_in(app, "marketing")
    mia.post("/accounts/1/blocks", data={"reason": "Der Chef ruft selbst an"})

    assert "Der Chef ruft selbst an" in text(mia.get("/accounts/1"))
    mia.post("/accounts/1/blocks/1/lift")

    with sqlite_rt.reading() as session:
        assert session.get_one(BlockRow, 1).lifted_at is not None


def test_an_upload_tells_what_became_of_each_line(app: Flask, sqlite_rt: Runtime) -> None:
    rows = "Kundennummer;Firma;Land;Telefon\n1;Alpha GmbH;DE;0171 3920050\n;;;\n2;Beta KG;DE;keine\n"
    file = (io.BytesIO(rows.encode()), "kunden.csv")

    page = text(sign_in(app, "marketing").post("/import", data={"kind": "accounts", "file": file}))

    assert "kunden.csv" in page
    with sqlite_rt.reading() as session:
        assert {row.name for row in session.scalars(select(AccountRow))} == {"Alpha GmbH", "Beta KG"}


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"PK\x03\x04broken"])
def test_a_file_that_cannot_be_read_is_refused_with_a_reason(app: Flask, content: bytes) -> None:
    file = (io.BytesIO(content), "kunden.csv")

    answer = sign_in(app, "marketing").post("/import", data={"kind": "accounts", "file": file})

    assert answer.status_code == 422
    assert "kunden.csv" in answer.get_data(as_text=True)


def test_a_campaign_is_put_together_forecast_and_kept(app: Flask, ids, sqlite_rt: Runtime) -> None:
    mia = sign_in(app, "marketing")
    form = {"name": "Sommer", "kind": "interview", "bands": ["dormant", "lost"], "languages": ["de", "en"],
            "step_kind": ["sms", "voice", "none"], "step_day": ["0", "4", "9"], "holdout_share": "20",
            "min_value": "1.000", "per_minute": "30", "runs": "once"}  # fmt: skip

    forecast = text(mia.post("/campaigns/forecast", data=form, headers={"X-Fragment": "1"}))
    made = mia.post("/campaigns", data=form)

    assert "would be contacted" in forecast
    assert made.status_code == 302
    with sqlite_rt.reading() as session:
        row = session.scalars(select(CampaignRow).where(CampaignRow.name == "Sommer")).one()
    assert (row.state, row.plan["holdout_share"], len(row.plan["steps"])) == ("draft", 0.2, 2)
    assert row.plan["audience"]["min_value"] in ("1000", "1000.0000")


def test_a_campaign_with_faults_is_shown_again_with_all_of_them(app: Flask) -> None:
    form = {"name": "", "kind": "tour", "bands": ["asleep"], "step_kind": ["sms"], "step_day": ["-1"]}

    answer = sign_in(app, "marketing").post("/campaigns", data=form)

    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    for field in ("Name", "What is it?", "Bands", "Day"):
        assert f"<b>{field}</b>" in page


def test_what_would_we_send_answers_by_name_and_touches_nobody(app: Flask, ids) -> None:
    page = text(
        sign_in(app, "marketing").post("/campaigns/what", data={"campaign_id": ids["campaign"], "text": "Lindner"})
    )

    assert "would be left alone" in page
    assert "We do not know who has an open issue" in page


def test_the_start_page_says_what_needs_a_look(app: Flask, ids, sqlite_rt: Runtime) -> None:
    mia = sign_in(app, "marketing")
    before = text(mia.get("/"))
    with sqlite_rt.transaction() as session:
        feeds.add(session, "by hand", "by_hand", "Mia", sqlite_rt.now())

    after = text(mia.get("/"))

    assert "We do not know who has an open issue." in before
    assert "We do not know who has an open issue." not in after
    assert "does not answer" in after  # no worker beats here


@pytest.mark.parametrize(
    ("language", "said", "waits"),
    [
        ("en", "limit for Germany is used up.", "7 sends wait until"),
        ("de", "Die Tagesgrenze für Deutschland ist erreicht.", "7 Sendungen warten bis"),
    ],
)
def test_the_start_page_says_that_a_country_has_had_its_day(
    app: Flask, sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch, language: str, said: str, waits: str
) -> None:
    full = limits.Waiting("DE", 100_000, 7, sqlite_rt.now() + timedelta(hours=9))
    monkeypatch.setattr(limits, "waiting", lambda *_: [full])
    with sqlite_rt.transaction() as session:
        session.execute(update(StaffRow).values(language=language))

    page = text(sign_in(app, "marketing").get("/"))

    assert said in page
    assert waits in page


def test_the_forecast_of_a_draft_says_why_it_cannot_be_launched_yet(app: Flask, ids, sqlite_rt: Runtime) -> None:
    mia = sign_in(app, "marketing")
    with sqlite_rt.transaction() as session:
        draft = campaigns.create(session, plans.parse({"name": "Later"}), "Mia", sqlite_rt.now()).id

    page = text(mia.get(f"/campaigns/{draft}/forecast"))

    assert "It cannot be launched yet: No source of open issues is registered (page Sources)." in page


def test_everything_can_be_stopped_and_started_again(app: Flask) -> None:
    mia = sign_in(app, "marketing")
    mia.post("/sending/stop", data={"why": "Falscher Text"})
    stopped = text(mia.get("/"))
    mia.post("/sending/allow")

    assert "Sending is off." in stopped
    assert "Falscher Text" in stopped
    assert "Sending is off." not in text(mia.get("/"))


def test_admins_add_people_and_tokens_and_a_token_is_shown_once(app: Flask) -> None:
    ada = sign_in(app, "admin")
    ada.post("/admin/people", data={"email": "neu@example.com", "name": "Neu", "roles": ["sales", "support"]})

    shown = text(ada.post("/admin/tokens", data={"name": "Helpdesk", "staff_id": "3"}))
    listed = text(ada.get("/admin"))

    assert "wb_" in shown
    assert "Helpdesk" in listed
    assert "neu@example.com" in listed
    assert "wb_" not in listed


def test_a_form_with_characters_no_database_keeps_is_refused(app: Flask, ids) -> None:
    answer = sign_in(app, "marketing").post("/accounts/1/blocks", data={"reason": "a\x00b"})

    assert answer.status_code == 422


def test_who_decides_about_a_lost_send_is_asked_once_and_told_what_became_of_it(app: Flask, sqlite_rt: Runtime) -> None:
    from tests.campaigns.stage import Stage  # noqa: PLC0415
    from tests.sending.test_unknowns import given_up  # noqa: PLC0415

    stage = Stage(sqlite_rt)
    campaign, ids = given_up(stage, 2)
    mia = sign_in(app, "marketing")
    assert "2 sends may not have gone out" in text(mia.get("/"))
    assert "None was sent: send all again" in text(mia.get("/unknown"))

    mia.post("/unknown", data={"decision": "left", "attempt_id": ids[0]})
    told = text(mia.post("/unknown", data={"decision": "again", "attempt_id": ids[1]}, follow_redirects=True))
    twice = text(mia.post("/unknown", data={"decision": "left", "attempt_id": ids[1]}, follow_redirects=True))

    assert "1 is tried again" in told
    assert "Every send is accounted for." in told
    assert "This has been decided already." in twice
    assert stage.states(campaign) == ["unknown_final", "absent"]
    assert sign_in(app, "sales").post("/unknown", data={"decision": "left", "attempt_id": 1}).status_code == 403


def test_who_decides_before_the_providers_list_could_be_read_is_told_so(app: Flask, sqlite_rt: Runtime) -> None:
    from tests.campaigns.stage import Stage  # noqa: PLC0415
    from tests.sending.test_unknowns import not_looked_for  # noqa: PLC0415

    not_looked_for(Stage(sqlite_rt))

    page = text(sign_in(app, "marketing").get("/unknown"))

    assert "not found yet" in page
    assert "could not be read so far; we go on looking." in page
    assert "Was not sent: send again" in page


@pytest.mark.parametrize(
    ("budget", "language", "told"),
    [
        ({"daily_budget": "0.01"}, "en", "is spent: 3 sends wait until"),
        ({"daily_budget": "0.01"}, "de", "für heute ist verbraucht: 3 Sendungen warten bis"),
        ({"budget": "0.01"}, "en", "is spent: 3 customers are not contacted"),
        ({"budget": "0.01"}, "de", "ist verbraucht: 3 Kunden werden nicht angesprochen"),
        ({"budget": "500", "daily_budget": "500"}, "en", None),
    ],
)
def test_a_campaign_that_waits_for_money_says_so(
    app: Flask, sqlite_rt: Runtime, budget: dict[str, str], language: str, told: str | None
) -> None:
    from tests.campaigns.stage import Stage  # noqa: PLC0415

    stage = Stage(sqlite_rt)
    stage.customers(3)
    campaign = stage.launched(**budget)
    stage.send(campaign)
    mia = sign_in(app, "marketing")
    mia.post("/me/language", data={"language": language})

    page = html.unescape(text(mia.get(f"/campaigns/{campaign}")))

    assert ("0,01" in page or "0.01" in page) if told else ("is spent:" not in page)
    assert told is None or told in page


def test_the_start_page_says_what_to_do_first(app: Flask, sqlite_rt: Runtime) -> None:
    mia = sign_in(app, "marketing")
    assert "Begin with your customers." in text(mia.get("/"))

    with sqlite_rt.transaction() as session:
        busy_day(session, sqlite_rt.now())
        session.get_one(CampaignRow, 1).state = "finished"

    assert "customers fell silent. Ask them why." in text(mia.get("/"))


def test_a_helpdesk_is_connected_on_the_page_of_sources_and_its_secret_shown_once(app: Flask, ids) -> None:
    ada = sign_in(app, "admin")

    shown = text(
        ada.post(
            "/sources/feeds",
            data={"name": "Zammad", "way": "webhook", "helpdesk": "zammad"},
            follow_redirects=True,
        )
    )

    secret = re.search(r"shown this once: (\w{32})", shown)
    assert secret, shown
    assert "/helpdesk/zammad/" in shown
    assert secret[1] not in text(ada.get("/sources"))


def test_the_secret_a_helpdesk_shows_is_taken_on_the_page_and_never_shown_again(app: Flask, ids) -> None:
    ada = sign_in(app, "admin")
    ada.post("/sources/feeds", data={"name": "Zendesk", "way": "webhook", "helpdesk": "zendesk"})
    assert "so nothing is believed" in text(ada.get("/sources"))

    short = ada.post("/sources/feeds/secret", data={"name": "Zendesk", "secret": "too short"})
    assert short.status_code == 422

    taken = ada.post(
        "/sources/feeds/secret", data={"name": "Zendesk", "secret": "the one Zendesk shows"}, follow_redirects=True
    )
    assert "so nothing is believed" not in text(taken)
    assert "the one Zendesk shows" not in text(taken)


def test_on_resolving_support_sees_who_is_asked_again_and_can_say_not_yet_and_take_it_back(
    app: Flask, ids, sqlite_rt: Runtime
) -> None:
    sue = sign_in(app, "support")
    with sqlite_rt.transaction() as session:
        account = session.scalars(select(AccountRow).order_by(AccountRow.id)).first()
        issue = issues.open_issue(session, account_id=account.id, now=sqlite_rt.now(), subject="Kanne undicht")
    page = f"/support/issues/{issue}"
    assert "Once it is resolved" in text(sue.get(page))

    shown = text(sue.post(f"{page}/resolve", follow_redirects=True))
    assert "Who is asked again, and when" in shown
    assert "whether the issue is solved" in shown

    held = text(sue.post(f"{page}/not-yet", follow_redirects=True))
    assert "Nobody is asked until that is taken back" in held
    with sqlite_rt.reading() as session:
        assert session.get_one(IssueRow, issue).held_back_at == sqlite_rt.now()
    assert "Kanne undicht" in text(sue.get("/support/resting"))

    assert "Nobody is asked until that" not in text(sue.post(f"{page}/ask-again", follow_redirects=True))
    assert sue.post(f"{page}/not-yet", data={"not_before": "2020-01-01"}).status_code == 422
    dated = text(sue.post(f"{page}/not-yet", data={"not_before": "2026-12-24"}, follow_redirects=True))
    assert "left alone until" in dated

    text(sue.post(f"{page}/reopen", follow_redirects=True))
    with sqlite_rt.reading() as session:
        assert session.get_one(IssueRow, issue).status == "open"


def test_the_page_names_the_campaign_the_person_and_the_moment(app: Flask, ids, sqlite_rt: Runtime) -> None:
    sue, now = sign_in(app, "support"), sqlite_rt.now()
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, now)
        who = rows.person(sqlite_rt, session, rows.MOBILE, "Zauber")
        campaign = rows.campaign(session, now, "spring greetings")
        rows.member(session, campaign, who, now, "left_alone")
        issue = issues.open_issue(session, account_id=who.account, now=now)

    before = text(sue.get(f"/support/issues/{issue}"))

    assert "spring greetings" in before
    shown = before.partition("spring greetings")[2][:400]
    assert re.search(r"from \w+ 10 Mar|from .*10.*at the earliest", shown), shown


def test_who_said_no_counts_among_who_replied_today_and_the_words_say_so(app: Flask, ids, sqlite_rt: Runtime) -> None:
    now = sqlite_rt.now()
    with sqlite_rt.transaction() as session:
        talks = session.scalars(select(InterviewRow)).all()
        for talk in talks:
            talk.heard_at = None
        talks[0].status, talks[0].ended_as, talks[0].ended_at, talks[0].heard_at = "closed", "refused", now, now

    shown = text(sign_in(app, "marketing").get("/"))

    assert "<b>1</b><span>replied today, also no and stop</span>" in shown
