"""Only what Twilio signed is heard. The oracle is Twilio's own validator, and its way of signing."""

import hashlib
from urllib.parse import parse_qsl, urlencode

import pytest
from flask import Flask, request
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

from winback.channels import signatures
from winback.settings import Settings

TOKEN = "12345678901234567890123456789012"
BASE = "https://firm.example"
FORM = {"MessageSid": "SM1", "From": "+491713920001", "Body": "Grüße & mehr = ja"}
URLENCODED = "application/x-www-form-urlencoded"


def settings(base: str = BASE, token: str = TOKEN, old: str = "") -> Settings:
    return Settings(public_url=base, twilio_auth_token=token, twilio_auth_token_old=old)


def sign(url: str, form: object = None, token: str = TOKEN) -> str:
    return str(RequestValidator(token).compute_signature(url, form or {}))


def genuine(
    target: str,
    signature: str | None,
    form: MultiDict[str, str] | None = None,
    body: bytes | None = None,
    config: Settings | None = None,
) -> bool:
    pairs = list(form.items(multi=True)) if form is not None else []
    raw = body if body is not None else urlencode(pairs).encode()
    return signatures.genuine(config or settings(), target, signature, pairs, raw, is_form=form is not None)


ODD_TARGETS = [
    "/twilio/sms",
    "/twilio/sms?",
    "/twilio/sms?a=b",
    "/twilio/sms?name=%C3%A9",
    "/twilio/sms?name=%c3%a9",
    "/twilio/sms?time=10%3A30",
    "/twilio/sms?time=10:30",
    "/twilio/voice/%61bc/turn?n=1",
    "/twilio/sms?a=b&a=c",
    "/twilio/sms?a",
    "/twilio/sms?a=",
    "/twilio/sms?plus=a+b&space=a%20b",
    "/twilio/sms?a=1&&b=2",
]


@pytest.mark.parametrize("target", ODD_TARGETS)
def test_an_address_counts_as_it_came_over_the_wire(target: str) -> None:
    form = MultiDict(FORM)

    assert genuine(target, sign(BASE + target, form), form)
    assert not genuine(target + "x", sign(BASE + target, form), form)


@pytest.mark.parametrize("target", [target for target in ODD_TARGETS if not target.endswith("?")])
def test_what_we_take_twilios_validator_takes_too(target: str) -> None:
    signature = sign(BASE + target, FORM)

    assert RequestValidator(TOKEN).validate(BASE + target, FORM, signature)
    assert genuine(target, signature, MultiDict(FORM))


@pytest.mark.parametrize(
    "base", ["https://firm.example", "https://firm.example:8443", "http://127.0.0.1:8000", "https://[::1]"]
)
@pytest.mark.parametrize("port_shown", [True, False])
def test_the_port_may_be_written_out_or_left_out(base: str, port_shown: bool) -> None:
    host = base.removesuffix(":8443").removesuffix(":8000")
    port = {"https://firm.example:8443": ":8443", "http://127.0.0.1:8000": ":8000"}.get(base, ":443")
    signed = host + (port if port_shown else "") + "/twilio/sms"

    assert genuine("/twilio/sms", sign(signed, FORM), MultiDict(FORM), config=settings(base))


def test_another_port_or_host_or_scheme_is_not_ours() -> None:
    for base in ("https://firm.example:444", "http://firm.example", "https://evil.example"):
        assert not genuine("/twilio/sms", sign(base + "/twilio/sms", FORM), MultiDict(FORM))


@pytest.mark.parametrize(
    "signature",
    [None, "", " ", "é", "x" * 5000, "AAAA", "\x00", "ﬀ", "c2lnbmVk, c2lnbmVk"],
)
def test_a_wrong_header_is_no_and_never_an_exception(signature: str | None) -> None:
    assert genuine("/twilio/sms", signature, MultiDict(FORM)) is False


def test_a_header_given_twice_is_no() -> None:
    signature = sign(BASE + "/twilio/sms", FORM)

    assert not genuine("/twilio/sms", f"{signature},{signature}", MultiDict(FORM))


def test_both_tokens_count_while_they_are_exchanged() -> None:
    rotating = settings(token="new" * 10, old=TOKEN)

    for token in ("new" * 10, TOKEN):
        assert genuine("/twilio/sms", sign(BASE + "/twilio/sms", FORM, token), MultiDict(FORM), config=rotating)
    assert not genuine("/twilio/sms", sign(BASE + "/twilio/sms", FORM, "third"), MultiDict(FORM), config=rotating)


def test_without_a_token_nothing_is_genuine() -> None:
    signature = sign(BASE + "/twilio/sms", FORM, "")

    assert not genuine("/twilio/sms", signature, MultiDict(FORM), config=settings(token=""))


@given(st.dictionaries(st.text(min_size=1, max_size=8), st.text(max_size=20), max_size=6))
def test_any_form_is_checked_as_twilio_signs_it(form: dict[str, str]) -> None:
    form = {
        name.encode("utf-8", "ignore").decode(): value.encode("utf-8", "ignore").decode()
        for name, value in form.items()
    }

    assert genuine("/twilio/sms", sign(BASE + "/twilio/sms", form), MultiDict(form))


@given(st.lists(st.tuples(st.sampled_from(["a", "b", "Body"]), st.sampled_from(["", "1", " 1", "2"])), max_size=6))
def test_repeated_names_are_checked_as_twilio_signs_them(pairs: list[tuple[str, str]]) -> None:
    form = MultiDict(pairs)

    assert genuine("/twilio/sms", sign(BASE + "/twilio/sms", form), form)


@given(st.sampled_from(sorted(FORM)), st.sampled_from([" ", "\n", "\u200b", "x"]), st.booleans())
def test_a_changed_border_is_noticed(name: str, sign_: str, before: bool) -> None:
    signature = sign(BASE + "/twilio/sms", FORM)
    changed = {**FORM, name: sign_ + FORM[name] if before else FORM[name] + sign_}

    assert not genuine("/twilio/sms", signature, MultiDict(changed))


BODY = b'{"status": "delivered", "text": "gr\xc3\xbc\xc3\x9fe"}'
HASH = hashlib.sha256(BODY).hexdigest()


@pytest.mark.parametrize("hashed", [HASH, HASH.upper()])
def test_a_json_body_counts_by_its_hash(hashed: str) -> None:
    target = f"/twilio/status/abc?bodySHA256={hashed}"
    signature = sign(BASE + target)

    assert genuine(target, signature, None, BODY)
    assert not genuine(target, signature, None, BODY.replace(b"d", b"e", 1))
    assert not genuine(target, signature, None, b"")


def test_a_json_body_without_a_hash_is_not_covered() -> None:
    assert not genuine("/twilio/status/abc", sign(BASE + "/twilio/status/abc"), None, BODY)


def test_a_hash_cannot_be_skipped_by_sending_a_form() -> None:
    target = f"/twilio/sms?bodySHA256={HASH}"
    signature = sign(BASE + target)

    assert not genuine(target, signature, MultiDict(), b"")
    assert not genuine(target, signature, MultiDict(FORM))


def test_two_hashes_are_none() -> None:
    target = f"/twilio/sms?bodySHA256={HASH}&bodySHA256={'0' * 64}"

    assert not genuine(target, sign(BASE + target), None, BODY)


def test_a_prefix_of_our_public_address_counts_whether_the_proxy_cuts_it_or_not() -> None:
    config = settings("https://firm.example/winback")
    signature = sign("https://firm.example/winback/twilio/sms", FORM)

    assert genuine("/twilio/sms", signature, MultiDict(FORM), config=config)
    assert genuine("/winback/twilio/sms", signature, MultiDict(FORM), config=config)
    assert not genuine("/winbackx/twilio/sms", signature, MultiDict(FORM), config=config)


@pytest.mark.parametrize("target", ODD_TARGETS)
def test_the_raw_target_survives_a_web_framework(target: str) -> None:
    app = Flask("probe")
    seen: list[str] = []

    @app.post("/<path:rest>")
    def probe(rest: str) -> str:
        seen.append(signatures.raw_target(request.environ, request.path, request.query_string.decode("latin-1")))
        return ""

    app.test_client().post(
        "/x",
        environ_overrides={"RAW_URI": target},
        headers={"Host": "evil.example", "X-Forwarded-Host": "evil.example"},
    )

    assert seen == [target]


def test_a_server_that_tells_no_raw_target_still_works() -> None:
    assert signatures.raw_target({}, "/twilio/sms", "n=1") == "/twilio/sms?n=1"
    assert signatures.raw_target({}, "/twilio/sms", "") == "/twilio/sms"
    assert signatures.raw_target({"RAW_URI": "http://evil.example/twilio/sms?n=1"}, "/", "") == "/twilio/sms?n=1"


def test_the_validator_agrees_on_how_a_form_is_split() -> None:
    body = urlencode(FORM)

    assert parse_qsl(body, keep_blank_values=True) == list(FORM.items())
