"""Our application: Flask's, but a hook is not asked what only people are asked."""

from flask import Flask, request
from flask.typing import ResponseReturnValue

# Their own guard lets them in, by a signature. Sign-in, session and forms cost them a tenth of a turn.
HOOKS = frozenset({"twilio"})


class House(Flask):
    """Guards of the whole house stand before everything else."""

    def preprocess_request(self) -> ResponseReturnValue | None:
        if request.blueprint not in HOOKS:
            return super().preprocess_request()
        for guard in self.before_request_funcs[request.blueprint]:
            if (refused := guard()) is not None:
                return refused  # type: ignore[return-value]
        return None
