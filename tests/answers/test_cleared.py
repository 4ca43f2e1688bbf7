"""What is taken back is no reason; what only looks taken back is one."""

import pytest

from campaigns.answers import read

TOLD = [
    ("en", "It was the price", "price"),
    ("en", "it was the money tbh", "price"),
    ("en", "was about the price really", "price"),
    ("en", "the price is not good that is the problem", "price"),
    ("en", "prices were fine until the last increase", "price"),
    ("en", "It was not the price I was quoted", "price"),
    ("en", "your price was good before you doubled it", "price"),
    ("en", "price wasnt fair thats the reason", "price"),
    ("en", "no delivery for three weeks", "service"),
    ("en", "nothing was done about my late delivery", "unresolved_issue"),
    ("en", "I left because support never answered", "service"),
    ("en", "because delivery was not on time", "service"),
    ("en", "never heard back about my delivery", "service"),
    ("en", "because the staff were not helpful", "service"),
    ("en", "the driver was friendly yet always hours late", "service"),
    ("en", "delivery costs fine and it always came late", "service"),
    ("en", "service was great until you replaced Karen with a call centre", "service"),
    ("en", "the team is lovely just hopelessly slow", "service"),
    ("en", "not once did anyone call me back about the delivery", "service"),
    ("en", "coffee was good until you changed the beans, now bitter", "quality"),
    ("en", "just not the quality it used to be", "quality"),
    ("en", "it's not the quality we were promised", "quality"),
    ("en", "not the taste I expected", "quality"),
    ("en", "quality is not ok anymore", "quality"),
    ("en", "products were good until they started breaking", "quality"),
    ("en", "never was the quality good", "quality"),
    ("en", "range was fine until you dropped my size", "product"),
    ("en", "not the range I was looking for, too small", "product"),
    ("en", "not happy so went elsewhere", "competitor"),
    ("en", "not impressed so switched to a rival", "competitor"),
    ("en", "no reason just switched to another supplier", "competitor"),
    ("en", "never again, went to a competitor", "competitor"),
    ("en", "not cheap so I buy elsewhere now", "competitor"),
    ("en", "we no longer need work boots", "need_gone"),
    ("en", "we do not need this stuff any more", "need_gone"),
    ("en", "do not need to print anything any more", "need_gone"),
    ("en", "no longer needed, we do not need to heat with oil now", "need_gone"),
    ("en", "nobody ever sorted my complaint", "unresolved_issue"),
    ("en", "my complaint that no one resolved", "unresolved_issue"),
    ("en", "when will my problem be fixed", "unresolved_issue"),
    ("en", "still waiting for the issue to be resolved", "unresolved_issue"),
    ("en", "refund issue yet to be sorted", "unresolved_issue"),
    ("de", "Lieferung war nicht gut", "service"),
    ("de", "Der Service war nicht freundlich", "service"),
    ("de", "Die Preise sind nicht mehr fair", "price"),
    ("de", "Der Kaffee war nicht lecker", "quality"),
    ("de", "Support hat nie mein Problem gelöst", "service"),
    ("de", "war nicht zufrieden bin jetzt woanders", "competitor"),
    ("de", "Preise waren gut bis zur letzten Erhöhung", "price"),
    ("de", "Service war super bis der Neue kam, dann nur noch unfreundlich", "service"),
    ("de", "Qualität war nicht in Ordnung", "quality"),
    ("de", "Meine Reklamation hat niemand gelöst", "unresolved_issue"),
    ("de", "wann wird mein Problem endlich behoben", "unresolved_issue"),
    ("de", "Auswahl war nicht gut", "product"),
    ("de", "der service war nicht ok", "service"),
    ("de", "lieferung nicht schnell genug", "service"),
]
TAKEN_BACK = [
    ("en", "The service was never the problem, the price was", "service"),
    ("en", "nothing wrong with the delivery", "service"),
    ("en", "not because of the service", "service"),
    ("en", "price was never an issue", "price"),
    ("en", "it was not about the price", "price"),
    ("en", "the price is fine", "price"),
    ("en", "quality was always great", "quality"),
    ("en", "it wasn't the quality", "quality"),
    ("en", "range is great", "product"),
    ("en", "we have not gone to a competitor", "competitor"),
    ("en", "not switched to anyone", "competitor"),
    ("en", "my complaint was resolved quickly", "unresolved_issue"),
    ("en", "they fixed the problem promptly", "unresolved_issue"),
    ("en", "free delivery would be nice", "service"),
    ("en", "staff were lovely", "service"),
    ("en", "no complaints about the service", "service"),
    ("en", "high shipping costs", "service"),
    ("en", "didn't move, just got bored", "moved_closed"),
    ("en", "should work on your website", "need_gone"),
    ("de", "Am Service lag es nicht", "service"),
    ("de", "nichts gegen den Preis", "price"),
    ("de", "Preise waren ok", "price"),
    ("de", "Qualität hat gestimmt", "quality"),
    ("de", "Reklamation wurde schnell gelöst", "unresolved_issue"),
    ("de", "Kaffee war gut", "quality"),
    ("de", "bin nicht zur Konkurrenz", "competitor"),
    ("de", "Die Lieferung war immer gut", "service"),
]


@pytest.mark.parametrize(("language", "text", "code"), TOLD)
def test_a_complaint_stays_one_whatever_stands_near_it(language, text, code):
    assert code in {guess.code for guess in read(text, language=language, question="reason").reasons}


@pytest.mark.parametrize(("language", "text", "code"), TAKEN_BACK)
def test_what_was_never_the_reason_is_none(language, text, code):
    assert code not in {guess.code for guess in read(text, language=language, question="reason").reasons}
