"""Every window test begins without a translator: one that chose a language must not speak for the next."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator


@pytest.fixture(autouse=True)
def speechless() -> Iterator[None]:
    """Take away the translators a test installed, and its locale."""
    locale = QLocale()
    yield
    app = QCoreApplication.instance()
    for translator in app.findChildren(QTranslator) if app is not None else ():
        app.removeTranslator(translator)
    QLocale.setDefault(locale)
