"""Stories: one function is one thing that happens, inside the caller's transaction."""
