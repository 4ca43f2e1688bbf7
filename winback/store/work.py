"""Rows of acting in time: who leads, what is spent, and when a number of ours may speak next."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import Integer, String
from sqlalchemy.orm import Mapped

from winback.store.base import Amount, Row, UtcDateTime, col


class LeaseRow(Row):
    """Somebody does this alone until the lease runs out, by database time."""

    __tablename__ = "leases"

    name: Mapped[str] = col(String(80), primary_key=True)  # dispatcher | plan:<campaign>
    holder: Mapped[str] = col(String(100))
    until: Mapped[datetime] = col(UtcDateTime)


class SpentRow(Row):
    """What is reserved or spent in one scope; counted up inside the transaction of the intent."""

    __tablename__ = "spent"

    scope: Mapped[str] = col(String(80), primary_key=True)  # campaign:5 | campaign:5:2026-03-02 | campaign:5:new:…
    amount: Mapped[Decimal] = col(Amount, default=Decimal(0))
    count: Mapped[int] = col(Integer, default=0)


class PaceRow(Row):
    """The next moment at which one of our numbers may start something on one channel."""

    __tablename__ = "paces"

    name: Mapped[str] = col(String(40), primary_key=True)  # <number>:sms | <number>:voice
    next_at: Mapped[datetime] = col(UtcDateTime)
