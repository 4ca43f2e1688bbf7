"""Faces: console (marketing), sales, support, customer page, Twilio webhooks, REST API."""
