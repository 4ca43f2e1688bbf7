"""The service in its real processes on PostgreSQL, killed and held still at random while thousands are contacted."""
