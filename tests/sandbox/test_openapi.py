"""Every answer against Twilio's published OpenAPI, and what the official client sends too."""

import json

import pytest
import requests
from openapi_core import OpenAPI
from openapi_core.contrib.requests import RequestsOpenAPIRequest, RequestsOpenAPIResponse

from tests.sandbox.us import ACCOUNT, BERLIN, EVA, TOKEN, until


@pytest.fixture(scope="module")
def published(test_data):
    """The slice without the servers of its paths: ours listens elsewhere."""
    slice_ = json.loads((test_data / "twilio_api_slice.json").read_text(encoding="utf-8"))
    for path in slice_["paths"].values():
        path.pop("servers", None)
    return slice_


@pytest.fixture
def ask(sandbox, published):
    """ask("POST", "/Messages.json", data): the answer, after request and answer were both found valid."""
    openapi = OpenAPI.from_dict(published | {"servers": [{"url": sandbox.url}]})
    base = f"{sandbox.url}/2010-04-01/Accounts/{ACCOUNT}"

    def asked(method, path, data=None, params=None):
        request = requests.Request(method, base + path, data=data, params=params, auth=(ACCOUNT, TOKEN))
        with requests.Session() as session:
            answer = session.send(session.prepare_request(request), timeout=5)
        wrapped = RequestsOpenAPIRequest(request), RequestsOpenAPIResponse(answer)
        openapi.validate_request(wrapped[0])
        openapi.validate_response(*wrapped)
        return answer.json() if answer.content else None

    return asked


def test_a_message_from_create_to_delete_looks_like_twilios(ask, us):
    made = ask("POST", "/Messages.json", {"To": EVA, "From": BERLIN, "Body": "Grüße €", "ValidityPeriod": 900,
                                          "StatusCallback": us.address + "/status"})  # fmt: skip
    until(lambda: ask("GET", f"/Messages/{made['sid']}.json")["status"] == "delivered")

    assert ask("GET", "/Messages.json", params={"To": EVA, "PageSize": 1})["messages"][0]["sid"] == made["sid"]
    assert ask("POST", f"/Messages/{made['sid']}.json", {"Body": ""})["body"] == ""
    assert ask("DELETE", f"/Messages/{made['sid']}.json") is None


def test_a_call_from_create_to_delete_looks_like_twilios(ask, us, meet):
    meet(EVA, "price_shopper")
    url = us.say("/voice", "<Say>Guten Tag</Say>")
    asked = {"To": EVA, "From": BERLIN, "Url": url, "Timeout": 30, "MachineDetection": "Enable"}
    told = {"StatusCallback": us.address + "/status", "StatusCallbackEvent": ["initiated", "answered", "completed"]}
    made = ask("POST", "/Calls.json", asked | told)
    until(lambda: ask("GET", f"/Calls/{made['sid']}.json")["status"] == "completed")

    listed = ask("GET", "/Calls.json", params={"To": EVA, "Status": "completed"})
    assert [(one["sid"], one["answered_by"]) for one in listed["calls"]] == [(made["sid"], "human")]
    assert ask("POST", f"/Calls/{made['sid']}.json", {"Status": "completed"})["status"] == "completed"
    assert ask("DELETE", f"/Calls/{made['sid']}.json") is None


def test_an_inbound_message_and_an_inbound_call_look_like_twilios(ask, sandbox, us):
    us.say("/sms", "<Message>Danke</Message>")
    us.say("/voice", "<Hangup/>")
    for action, given in (("text", {"text": "Hallo"}), ("call", {})):
        requests.post(f"{sandbox.url}/phone/{EVA}/{action}", json=given, timeout=5)

    messages = until(lambda: ask("GET", "/Messages.json")["messages"])
    calls = until(lambda: ask("GET", "/Calls.json", params={"Status": "completed"})["calls"])

    assert "inbound" in {one["direction"] for one in messages}
    assert calls[0]["direction"] == "inbound"


def test_every_page_of_a_list_is_valid(ask):
    for number in range(5):
        ask("POST", "/Messages.json", {"To": EVA, "From": BERLIN, "Body": f"Nr. {number}"})

    first = ask("GET", "/Messages.json", params={"PageSize": 2})
    second = ask("GET", "/Messages.json", params={"PageSize": 2, "Page": 1, "PageToken": "P2"})
    third = ask("GET", "/Messages.json", params={"PageSize": 2, "Page": 2})

    assert [len(page["messages"]) for page in (first, second, third)] == [2, 2, 1]
    assert first["next_page_uri"].startswith("/2010-04-01/")
    assert (first["previous_page_uri"], third["next_page_uri"]) == (None, None)
