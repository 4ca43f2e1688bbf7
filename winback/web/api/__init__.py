"""The REST API, version 1: the same services as the pages, with tokens instead of sessions."""
