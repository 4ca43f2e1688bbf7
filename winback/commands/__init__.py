"""The commands of `winback`, one file a command or a family of them. A rim: it opens transactions and prints."""
