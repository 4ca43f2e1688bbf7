"""Who fell silent: purchase model, personal cadence, bands."""
