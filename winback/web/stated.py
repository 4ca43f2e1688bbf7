"""What people said about why they left, beside what the books say: a table whose numbers open to their lists."""

from itertools import islice

from flask import Blueprint, abort, render_template
from flask_babel import lazy_gettext as _l

from campaigns.facts import REASONS
from campaigns.stated import SIGNS, Sign
from winback.services.sales import stated
from winback.services.sales.stated_words import sign_sentence
from winback.web import vocabulary
from winback.web.current import rt
from winback.web.language import language
from winback.web.vocabulary import Words

bp = Blueprint("stated", __name__, url_prefix="/report/stated")
FACTS = (*dict.fromkeys(reason for reason in SIGNS.values() if reason), stated.NOTHING)
SHOWN = 200
# What the books hold, by the reason it speaks for.
HELD: Words = {
    "unresolved_issue": _l("an unsolved issue"),
    "service": _l("late deliveries"),
    "quality": _l("complaints or returns"),
    "price": _l("dearer products or disputed invoices"),
    "competitor": _l("smaller orders"),
    stated.NOTHING: _l("nothing that happened before"),
}

held_word = vocabulary.worded(HELD)
bp.add_app_template_filter(held_word, "held_word")


@bp.app_template_filter("sign_text")
def sign_text(sign: Sign) -> str:
    return sign_sentence(sign, language())


@bp.get("")
def page() -> str:
    with rt.reading() as session:
        counts = stated.table(session)
    said = [reason for reason in REASONS if any(one == reason for one, _ in counts)]
    facts = [fact for fact in FACTS if any(one == fact for _, one in counts)]
    return render_template("stated/table.html", counts=counts, said=said, facts=facts)


@bp.get("/<string:said>/<string:facts>")
def cell(said: str, facts: str) -> str:
    """The conversations that one number of the table counts."""
    if said not in REASONS or facts not in FACTS:
        abort(404)
    with rt.reading() as session:
        found = list(islice(stated.in_cell(session, said, facts), SHOWN + 1))
        return render_template(
            "stated/list.html", found=found[:SHOWN], more=len(found) > SHOWN, stated=said, facts=facts
        )  # fmt: skip
