"""Begin and hear: one turn of a conversation, the same by SMS, by phone and on the web."""
