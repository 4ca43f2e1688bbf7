"""What a turn is measured against: a Flask view that checks Twilio's signature and says one sentence, nothing more."""

import os

from flask import Flask, Response, abort, request
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse

app = Flask(__name__)
validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])


@app.post("/twilio/sms")
def say() -> Response:
    url = os.environ["WINBACK_PUBLIC_URL"] + request.path
    if not validator.validate(url, request.form, request.headers.get("X-Twilio-Signature", "")):
        abort(403)
    reply = MessagingResponse()
    reply.message("Danke, das hilft uns.")
    return Response(str(reply), mimetype="text/xml")
