"""CRM files and feeds in: column mapping, hygiene, a line for each bad row."""
