"""Who picked up, by what was said: people say little, machines say what they are."""

import pytest

from campaigns.interview.values import Said
from campaigns.pickup import who

GREETINGS = [
    "Hier ist die Mailbox von 0171",
    "Der gewünschte Gesprächspartner ist vorübergehend nicht erreichbar",
    "Bitte hinterlassen Sie eine Nachricht nach dem Signalton",
    "Sie haben den Anrufbeantworter von Petra Müller erreicht",
    "Wir rufen Sie so bald wie möglich zurück bitte sprechen Sie jetzt",
    "Hi this is John leave a message",
    "The person you are calling is not available",
    "Please leave your message after the beep",
    "You have reached the voicemail of",
    "I can't take your call right now",
]
PEOPLE = [
    "Hallo?",
    "Müller",
    "Ja bitte",
    "Guten Tag, Schreinerei Sander",
    "Wer ist da?",
    "Hello",
    "Yes?",
    "Who's calling please",
    "Was wollen Sie denn von mir?",
]


@pytest.mark.parametrize("told", [None, "unknown"])
@pytest.mark.parametrize("text", GREETINGS)
def test_a_greeting_is_a_machine(text: str, told: str | None) -> None:
    assert who(Said("voice", text=text), told) == "machine"


@pytest.mark.parametrize("told", [None, "unknown", "human"])
@pytest.mark.parametrize("text", PEOPLE)
def test_a_few_words_are_a_person(text: str, told: str | None) -> None:
    assert who(Said("voice", text=text), told) == "person"


@pytest.mark.parametrize("told", [None, "unknown", "human", "machine", "fax"])
def test_a_pressed_key_is_a_person(told: str | None) -> None:
    assert who(Said("voice", digits="1"), told) == "person"


@pytest.mark.parametrize(
    ("told", "expected"),
    [(None, "nobody"), ("unknown", "nobody"), ("human", "person"), ("machine", "machine"), ("fax", "machine")],
)
def test_silence_is_what_the_provider_says(told: str | None, expected: str) -> None:
    assert who(Said("voice"), told) == expected


def test_what_the_provider_takes_for_a_machine_is_left_in_peace() -> None:
    assert who(Said("voice", text="Hallo?"), "machine") == "machine"
