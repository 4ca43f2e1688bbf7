"""What an answer means: closed answers, open talk, opt-out, wants a human."""

from campaigns.answers.values import Reading, ReasonGuess

__all__ = ["Reading", "ReasonGuess"]
