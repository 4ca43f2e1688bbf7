"""What we decide: pure functions over frozen facts. No clock, row, file, socket or customer wording in here."""
