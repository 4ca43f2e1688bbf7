"""A provider's words in, our words out. Nothing here opens a transaction."""
