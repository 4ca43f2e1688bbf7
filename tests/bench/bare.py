"""What a turn is measured against: a Flask view that checks Twilio's signature and says one sentence, nothing more.

`keeping` does the same and keeps the message before: one row of one table in one transaction, past any toolkit.
"""

import os
import threading

import psycopg
from flask import Flask, Response, abort, request
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse

app, keeping = Flask(__name__), Flask(f"{__name__}.keeping")
connections = threading.local()
validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])


@app.post("/twilio/sms")
def say() -> Response:
    url = os.environ["WINBACK_PUBLIC_URL"] + request.path
    if not validator.validate(url, request.form, request.headers.get("X-Twilio-Signature", "")):
        abort(403)
    reply = MessagingResponse()
    reply.message("Danke, das hilft uns.")
    return Response(str(reply), mimetype="text/xml")


@keeping.post("/twilio/sms")
def keep_and_say() -> Response:
    answer = say()
    with _connection().transaction():
        _connection().execute("INSERT INTO bench_kept (said) VALUES (%s)", (request.form["Body"],), prepare=True)
    return answer


def _connection() -> "psycopg.Connection[tuple[object, ...]]":
    if not hasattr(connections, "mine"):
        connections.mine = psycopg.connect(os.environ["WINBACK_DATABASE_URL"], autocommit=True)
    connection: psycopg.Connection[tuple[object, ...]] = connections.mine
    return connection
