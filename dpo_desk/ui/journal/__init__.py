"""The journal of deeds as a list."""
