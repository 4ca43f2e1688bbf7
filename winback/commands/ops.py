"""`winback ops`: deployment files, printed to be redirected into place."""

import click

SYSTEMD = """\
# /etc/systemd/system/winback.service  (settings in /etc/winback.env, one NAME=VALUE a line, mode 600)
[Unit]
Description=winback: win-back campaigns with a voice and SMS survey
After=network-online.target
Wants=network-online.target

[Service]
User=winback
WorkingDirectory=/var/lib/winback
Environment=WINBACK_HOME=/var/lib/winback WINBACK_SETTINGS=/etc/winback.env
ExecStartPre=/opt/winback/bin/winback upgrade
ExecStart=/opt/winback/bin/winback up
Restart=always
RestartSec=2
KillMode=mixed
TimeoutStopSec=20
NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
ReadWritePaths=/var/lib/winback

[Install]
WantedBy=multi-user.target
"""

COMPOSE = """\
# compose.yaml: spread over containers. The image: python:3.11-slim with `pip install winback`.
x-winback: &winback
  image: winback
  env_file: winback.env        # WINBACK_*, TWILIO_*; WINBACK_SECRET_KEY must be the same everywhere
  environment:
    WINBACK_DATABASE_URL: postgresql://winback:${POSTGRES_PASSWORD}@postgres/winback
    WINBACK_REDIS_URL: redis://redis:6379/0
  depends_on: {upgrade: {condition: service_completed_successfully}, redis: {condition: service_started}}
  restart: always
services:
  postgres:
    image: postgres:18
    environment: {POSTGRES_USER: winback, POSTGRES_DB: winback, POSTGRES_PASSWORD: "${POSTGRES_PASSWORD}"}
    volumes: [postgres:/var/lib/postgresql]
    healthcheck: {test: [CMD-SHELL, pg_isready -U winback], interval: 3s}
  redis:
    image: valkey/valkey:9
    command: valkey-server --appendonly yes --appendfsync everysec --maxmemory-policy noeviction
    volumes: [redis:/data]
  upgrade:
    <<: *winback
    depends_on: {postgres: {condition: service_healthy}}
    restart: "no"
    command: winback upgrade
  web:
    <<: *winback
    command: gunicorn wsgi:app --bind 0.0.0.0:8000 --worker-class gthread --workers 2 --threads 8
  dispatcher:
    <<: *winback
    command: python -m workers dispatcher
  send:
    <<: *winback
    command: python -m workers worker send
    deploy: {replicas: 2}
  after:
    <<: *winback
    command: python -m workers worker after
  front:
    image: caddy:2
    ports: ["80:80", "443:443"]
    volumes: [./Caddyfile:/etc/caddy/Caddyfile, caddy:/data]
volumes: {postgres: {}, redis: {}, caddy: {}}
"""

CADDY = """\
# Caddyfile: TLS in front of winback. Set WINBACK_PUBLIC_URL=https://winback.example.com and WINBACK_PROXY_HOPS=1.
winback.example.com {
    encode gzip
    request_body {
        max_size 20MB
    }
    reverse_proxy 127.0.0.1:8000
}
"""

FILES = {"systemd": SYSTEMD, "compose": COMPOSE, "caddy": CADDY}


@click.command()
@click.argument("what", type=click.Choice(list(FILES)))
def ops(what: str) -> None:
    """Print a deployment file: a systemd unit, a compose file, or a TLS front."""
    click.echo(FILES[what], nl=False)
