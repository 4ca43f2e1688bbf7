"""`python -m workers dispatcher | worker QUEUE | redis`."""

import sys

from winback import private
from winback.errors import SettingsError, WinbackError
from winback.settings import from_environment
from workers import dispatcher, redis_server, worker

USAGE = "usage: python -m workers dispatcher | worker QUEUE | redis"


def main(arguments: list[str]) -> int:
    private.keep()
    try:
        match arguments:
            case ["dispatcher"]:
                dispatcher.main()
            case ["worker", queue]:
                worker.main(queue)
            case ["redis"]:
                redis_server.become(from_environment())
            case _:
                print(USAGE, file=sys.stderr)
                return 2
    except SettingsError as error:
        for fault in error.faults:
            print(f"workers: {fault}", file=sys.stderr)
        return 1
    except WinbackError as error:
        print(f"workers: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
