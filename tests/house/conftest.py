"""House tests that open windows begin like every window test, see tests/ui/conftest.py."""

from tests.ui.conftest import speechless, swept

__all__ = ["speechless", "swept"]
