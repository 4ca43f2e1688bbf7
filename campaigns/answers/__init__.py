"""What an answer means: closed answers, open talk, opt-out, wants a human."""

from campaigns.answers.reader import is_noise, is_unknown, moment_in, read
from campaigns.answers.thanks import only_thanks
from campaigns.answers.values import Option, Reading, ReasonGuess, Vocabulary, When

__all__ = [
    "Option",
    "Reading",
    "ReasonGuess",
    "Vocabulary",
    "When",
    "is_noise",
    "is_unknown",
    "moment_in",
    "only_thanks",
    "read",
]
