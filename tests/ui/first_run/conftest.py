"""The first run on an empty computer."""

from tests.ui.offices import look, settings

__all__ = ["look", "settings"]
