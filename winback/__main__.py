"""`python -m winback` is `winback`."""

from winback.cli import main

if __name__ == "__main__":
    main()
