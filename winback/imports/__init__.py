"""CRM files in: `run` imports one file of accounts, contacts, orders, issues, consents or do-not-call numbers."""

from winback.imports.run import Progress, run
from winback.imports.summary import ImportSummary, Note

__all__ = ["ImportSummary", "Note", "Progress", "run"]
