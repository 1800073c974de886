"""The screen on a real office."""

from tests.ui.offices import desk, english, look, office, settings

__all__ = ["desk", "english", "look", "office", "settings"]
