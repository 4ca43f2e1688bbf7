"""Simulated people: what they understand of a question, and what somebody of that character answers."""
