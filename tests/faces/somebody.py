"""A customer with a phone and a browser: what we send reaches them, what they press reaches us."""

import re
from dataclasses import dataclass, field
from html import unescape

from werkzeug.test import TestResponse

from campaigns.attempts import Outgoing
from tests.campaigns.stage import Stage
from tests.hearing.stage import Customer, Line

LINK = re.compile(r"/c/([0-9A-Za-z]{13})\b")
FORM = re.compile(r'<form method="post" action="([^"]+)"[^>]*>(.*?)</form>', re.DOTALL)
HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')
BUTTON = re.compile(r'<button[^>]* name="(\w+)" value="([^"]*)"[^>]*>(.*?)</button>', re.DOTALL)


@dataclass
class Somebody:
    """One person in one campaign."""

    stage: Stage
    customer: Customer
    token: str = ""
    received: list[Outgoing] = field(default_factory=list)

    # ------------------------------------------------------------ time and what we start

    def gets(self) -> Outgoing:
        """The one thing that goes out now."""
        sent = self.stage.send(self.customer.campaign)
        assert len(sent) == 1, sent
        self.received += sent
        self._keep_link(sent[0].text or "")
        return sent[0]

    def gets_nothing(self) -> bool:
        return self.stage.send(self.customer.campaign) == []

    def due(self, **delta: float) -> None:
        """Time goes by, and the clock's work is done."""
        self.stage.later(**delta)
        self.stage.advance()

    # ------------------------------------------------------------ by message and on the phone

    def writes(self, body: str) -> str:
        reply = self.customer.texts(body)
        self._keep_link(reply)
        return reply

    def answers(self, call: Outgoing) -> Line:
        return self.customer.picks_up(call.token, "human", f"CA{call.attempt_id:032d}")

    def hangs_up(self, call: Outgoing, line: Line) -> None:
        response = line.post(f"/twilio/status/{call.token}", {"CallStatus": "completed", "CallDuration": "20"})
        assert response.status_code == 204

    # ------------------------------------------------------------ on the page

    def opens(self, query: str = "") -> str:
        response = self.customer.client.get(f"/c/{self.token}{query}")
        assert response.status_code == 200, response.status_code
        return unescape(response.get_data(as_text=True))

    def form(self, button: str = "", page: str | None = None) -> tuple[str, dict[str, str]]:
        """The form with this button, or the first one; its address and what it sends."""
        for address, inner in FORM.findall(page or self.opens()):
            fields = {name: unescape(value) for name, value in HIDDEN.findall(inner)}
            for name, value, label in BUTTON.findall(inner):
                if not button or button == _plain(label):
                    return unescape(address), fields | {name: unescape(value)}
        raise AssertionError(f"no button {button!r}: {self.buttons(page)}")

    def buttons(self, page: str | None = None) -> list[str]:
        return [_plain(label) for _, _, label in BUTTON.findall(page or self.opens())]

    def presses(self, button: str, **more: str) -> str:
        """Press a button and follow where it leads, as a browser does."""
        address, fields = self.form(button)
        return self.posts(address, fields | more)

    def says(self, words: str) -> str:
        """Own words in the text field."""
        for address, inner in FORM.findall(self.opens()):
            if "<textarea" in inner:
                fields = {name: unescape(value) for name, value in HIDDEN.findall(inner)}
                return self.posts(unescape(address), fields | {"answer": "words", "words": words})
        raise AssertionError("there is no field for own words")

    def posts(self, address: str, fields: dict[str, str]) -> str:
        response: TestResponse = self.customer.client.post(address, data=fields)
        assert response.status_code == 303, (response.status_code, unescape(response.get_data(as_text=True))[-600:])
        followed = self.customer.client.get(response.headers["Location"])
        assert followed.status_code == 200
        return unescape(followed.get_data(as_text=True))

    def _keep_link(self, text: str) -> None:
        if found := LINK.search(text):
            self.token = found[1]


def _plain(label: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", label)).strip()
