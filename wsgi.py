"""The web application for a WSGI server: `gunicorn wsgi:app`."""

from winback.web.factory import create_app

app = create_app()
