"""Commands that open windows leave nothing of them behind, see tests/ui/conftest.py."""

from tests.ui.conftest import speechless, swept

__all__ = ["speechless", "swept"]
