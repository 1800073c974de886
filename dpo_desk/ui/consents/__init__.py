"""Consents: the history of a subject, its state on any day, and new events."""
