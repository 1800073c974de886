"""Every window test begins without a translator, and garbage is collected between tests only, as in the program."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid


@pytest.fixture(autouse=True)
def speechless(swept: None) -> Iterator[None]:
    """Take away the translators a test installed, and its locale; before the sweeping, which puts them out of sight."""
    locale = QLocale()
    yield
    app = QCoreApplication.instance()
    for translator in app.findChildren(QTranslator) if app is not None else ():
        app.removeTranslator(translator)
    if app is not None and _speaks():
        # One that hangs on no application object, as the look of a window's own settings does.
        for translator in [one for one in gc.get_objects() if isinstance(one, QTranslator) and isValid(one)]:
            app.removeTranslator(translator)
    QLocale.setDefault(locale)


def _speaks() -> bool:
    """Whether any language of the program is installed, English with its plurals included."""
    return QCoreApplication.translate("PillWords", "%n working day(s)", "", 2) != "2 working day(s)"


@pytest.fixture
def swept() -> Iterator[None]:
    """Collect after the test and not in it: in the middle of a show() it can take a widget from under Qt."""
    gc.disable()
    yield
    # A window that is only forgotten would lose its Python half first and answer events without it.
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.enable()
    gc.collect()
    # What outlived the test stays for good: looking through all of it again after each test took up to two seconds.
    gc.freeze()
