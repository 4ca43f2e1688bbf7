"""`python -m winback.sandbox`: the pretend Twilio as a process of its own."""

import sys

from winback.sandbox.main import main

if __name__ == "__main__":
    sys.exit(main())
