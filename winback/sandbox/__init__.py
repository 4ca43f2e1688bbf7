"""A pretend Twilio: its own app. It speaks to us by HTTP only and imports nothing of ours."""
