"""The demo's pretend firm: its settings, its first morning, and what the terminal shows."""
