"""The web application for a WSGI server: `gunicorn wsgi:app`."""

import gc

from winback.web.factory import create_app

app = create_app()

# What was built until here lives as long as the process: looking through it for garbage again and again cost a tenth
# of a turn, and the slowest turns most.
gc.collect()
gc.freeze()
gc.set_threshold(20_000, 20, 50)
