"""House tests that open windows begin like every window test: without a translator, and with garbage collected between tests only."""

from tests.ui.conftest import speechless, swept

__all__ = ["speechless", "swept"]
