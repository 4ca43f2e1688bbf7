"""What a view asks for: the process's runtime, and who is signed in."""

from dataclasses import dataclass

from flask import current_app, g
from werkzeug.local import LocalProxy

from winback.runtime import Runtime

rt: Runtime = LocalProxy(lambda: current_app.extensions["winback"])  # type: ignore[assignment]


@dataclass(frozen=True)
class Me:
    """Whoever is signed in, as a value: by session on the pages, by token in the API."""

    id: int
    email: str
    name: str
    team: str | None
    language: str | None
    roles: frozenset[str]
    leads: bool = False  # the own team

    @property
    def actor(self) -> str:
        """As events name them."""
        return f"staff:{self.id}"

    @property
    def first_name(self) -> str:
        return self.name.split()[0] if self.name.strip() else self.email

    def may(self, *roles: str) -> bool:
        return "admin" in self.roles or bool(self.roles.intersection(roles))


def me() -> Me:
    """Only where the guard has let somebody in."""
    found: Me = g.me
    return found


def somebody() -> Me | None:
    found: Me | None = g.get("me")
    return found
