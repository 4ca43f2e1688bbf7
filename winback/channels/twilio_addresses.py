"""The two addresses that are entered at Twilio for each of our numbers.

By itself Twilio tries an SMS webhook once more where no connection stood, and never again. What follows the `#` asks
for up to three more tries after a connection that did not come about, an answer that did not come and a 5xx, within
the fifteen seconds it takes for one webhook. It is neither sent nor signed; a message brought twice is heard once.
https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
"""

from winback.settings import Settings

TRIES = "#rc=3&rp=ct,rt,5xx&rt=4500"  # three more; each waits four and a half seconds, so that they find room


def for_messages(settings: Settings) -> str:
    return f"{settings.base_url}/twilio/sms{TRIES}"


def for_calls(settings: Settings) -> str:
    return f"{settings.base_url}/twilio/voice{TRIES}"
