"""Begin and hear: one turn of a conversation, the same by SMS, by phone and on the web."""

from campaigns.interview.script import Script, parse
from campaigns.interview.states import state_from_json, state_to_json
from campaigns.interview.turns import begin, close, hear, move, resume, tell_offer
from campaigns.interview.values import Given, Known, Line, Said, State, Turn

__all__ = [
    "Given",
    "Known",
    "Line",
    "Said",
    "Script",
    "State",
    "Turn",
    "begin",
    "close",
    "hear",
    "move",
    "parse",
    "resume",
    "state_from_json",
    "state_to_json",
    "tell_offer",
]
