"""Rows and their queries, one file a table family."""
