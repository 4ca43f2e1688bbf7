"""Which processes one machine runs, as children of the supervisor."""

from winback.settings import Settings, as_environment
from winback.supervisor import Child

QUEUES = ("send", "after")


def service(settings: Settings, bind: str = "127.0.0.1") -> list[Child]:
    """Web, dispatcher, workers, and the embedded Redis server when no other is named."""
    environment = as_environment(settings)
    children = [] if settings.redis_url else [Child("redis", ["workers", "redis"], environment)]
    children.append(Child("web", web_command(settings, bind), environment))
    children.append(Child("dispatcher", ["workers", "dispatcher"], environment))
    children += [
        Child(f"worker-{queue}-{number + 1}", ["workers", "worker", queue], environment)
        for queue in QUEUES
        for number in range(int(settings.queue_workers))
    ]
    return children


def web_command(settings: Settings, bind: str) -> list[str]:
    return [
        *("gunicorn", "--config", "python:winback.serving", "wsgi:app"),
        *("--bind", f"{bind}:{settings.port}"),
    ]
