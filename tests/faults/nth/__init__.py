"""A small campaign, and a process that dies at its N-th operation: for every N."""
