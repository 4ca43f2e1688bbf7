"""The firm they buy from now, named beside a reason: as they wrote it, and rather none than a wrong one."""

from decimal import Decimal

import pytest

from campaigns.answers import read

QUESTIONS = [None, "reason", "competition", "price"]
NAMED = [
    ("de", "Müller ist 20 % billiger", "Müller"),
    ("de", "mueller ist zwanzig prozent billiger", "mueller"),
    ("de", "Der Huber ist einfach günstiger", "Huber"),
    ("de", "weil Schmidt 15 % weniger verlangt", "Schmidt"),
    ("de", "bei Hofer zahl ich weniger", "Hofer"),
    ("de", "beim Gruber krieg i des um 3 Euro billiger", "Gruber"),
    ("de", "Aldi hat's für 3 Euro", "Aldi"),
    ("de", "Getränke Wagner liefert schneller und ist billiger", "Getränke Wagner"),
    ("de", "Lindner GmbH ist halb so teuer", "Lindner GmbH"),
    ("de", "lidl ist halt billiger", "lidl"),
    ("de", "Zu teuer. Becker hat es für die Hälfte.", "Becker"),
    ("de", "bei Amazon 10 Prozent günstiger", "Amazon"),
    ("en", "We went over to Brewster's, they're 10% cheaper", "Brewster's"),
    ("en", "Henderson are 10 percent cheaper", "Henderson"),
    ("en", "hendersons is cheaper", "hendersons"),
    ("en", "too dear, Robinson does it for half", "Robinson"),
    ("en", "Kestrel delivers the next day and charges less", "Kestrel"),
    ("en", "tesco has it for 3 pounds", "tesco"),
    ("en", "Because Sanderson & Sons are 5 quid cheaper", "Sanderson & Sons"),
    ("en", "at Jenkins it's half the price", "Jenkins"),
    ("en", "Hartley's undercut you by 10%", "Hartley's"),
    ("en", "went over to brewsters, 10 percent cheaper", "brewsters"),
    ("de", "sind zum huber gewechselt, der is billiger", "huber"),
]
NOBODY = [
    ("de", "Kaffee ist 20 % billiger"),
    ("de", "Kaffee ist woanders 20 % billiger"),
    ("de", "Der Preis ist 10 % höher"),
    ("de", "Die Lieferung war teurer"),
    ("de", "Toner ist 20 % billiger geworden"),
    ("de", "Heizöl ist jetzt billiger"),
    ("de", "Silikon war 30 % günstiger"),
    ("de", "Estrich ist da halb so teuer"),
    ("de", "Strom ist billiger als Gas"),
    ("de", "Pellets sind 5 % günstiger"),
    ("de", "Porto ist weniger geworden"),
    ("de", "Versand ist woanders gratis"),
    ("de", "Schneider ist billiger"),
    ("de", "Der Bäcker ist näher"),
    ("de", "Wasser ist besser für mich"),
    ("de", "Selbermachen ist billiger"),
    ("de", "Online ist es 10 % billiger"),
    ("de", "Bei Vorkasse ist es billiger"),
    ("de", "bei Barzahlung gibt es 3 % Rabatt"),
    ("de", "bei Regen liefert ihr schneller"),
    ("de", "bei Abholung zahl ich weniger"),
    ("de", "Herr Müller hat mir 10 % Rabatt versprochen"),
    ("de", "Frau Schmidt war früher freundlicher"),
    ("de", "Kollege Huber ist schneller"),
    ("de", "Müller hat mir 20 % Rabatt zugesagt"),
    ("de", "Saatgut ist günstiger"),
    ("de", "Druckerpapier liefert ihr schneller"),
    ("de", "Dünger kostet die Hälfte"),
    ("de", "Miete ist 20 % weniger"),
    ("de", "Mein Mann hat es billiger gefunden"),
    ("de", "Monatlich ist es günstiger"),
    ("de", "Leasing ist besser"),
    ("de", "Handwerker sind billiger"),
    ("de", "Deutsche Ware ist besser"),
    ("en", "Coffee is 20% cheaper"),
    ("en", "Coffee is 20% cheaper elsewhere"),
    ("en", "Toner is 10% cheaper now"),
    ("en", "Silicone was half the price"),
    ("en", "Plasterboard is cheaper at the merchants"),
    ("en", "Delivery was 5 pounds less"),
    ("en", "Prices are 10% higher"),
    ("en", "The Price was better before"),
    ("en", "Mr Robinson gave me a discount"),
    ("en", "My colleague Evans is faster"),
    ("en", "Robinson promised me 10% off"),
    ("en", "Online is cheaper"),
    ("en", "Electricity is half the price at night"),
    ("en", "Paper is cheaper and Toner too"),
    ("en", "Shipping costs less elsewhere"),
    ("en", "Your driver Jenkins was faster"),
    ("en", "In Germany it is 20% cheaper"),
    ("en", "Monday is better"),
    ("en", "Grout is 3 quid cheaper"),
    ("en", "Your man Watson was better"),
    ("en", "Grandma gives me hers for free"),
    ("en", "Membership is 20 bucks less"),
]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(("language", "text", "name"), NAMED)
def test_a_firm_named_beside_a_reason_is_heard_at_every_question(question, language, text, name):
    found = read(text, language=language, question=question)

    assert found.competitor == name
    assert "competitor" in {guess.code for guess in found.reasons}


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_goods_and_our_own_people_are_no_firm(question, language, text):
    assert read(text, language=language, question=question).competitor is None


@pytest.mark.parametrize(
    ("language", "text", "offer"),
    [
        ("de", "Müller ist 20 % billiger", "20 % billiger"),
        ("de", "mueller ist zwanzig prozent billiger", "zwanzig prozent billiger"),
        ("de", "Becker hat es für die Hälfte", "die Hälfte"),
        ("de", "beim Gruber krieg i des um 3 Euro billiger", "3 Euro billiger"),
        ("en", "We went over to Brewster's, they're 10% cheaper", "10% cheaper"),
        ("en", "at Jenkins it's half the price", "half the price"),
        ("en", "tesco is cheaper and has free delivery", "free delivery"),
        ("en", "we switched to Grainger", None),
    ],
)
def test_what_they_offer_is_kept_in_their_words(language, text, offer):
    assert read(text, language=language, question="reason").offer == offer


def test_their_price_is_kept_beside_the_name():
    found = read("Aldi hat's für 3 Euro", language="de", question="price")

    assert (found.competitor, found.price and found.price.amount) == ("Aldi", Decimal(3))


def test_the_reason_stays_the_first_beside_the_name():
    found = read("Müller ist 20 % billiger", language="de", question="reason")

    assert [guess.code for guess in found.reasons] == ["price", "competitor"]
