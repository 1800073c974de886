"""Sizes of files in words."""

from PySide6.QtCore import QCoreApplication, QLocale

KIB = 1024


def size_words(size: int) -> str:
    """Bytes as people read them: 412 KB, 1.3 MB; with a space that does not break."""
    if size < KIB:
        return QCoreApplication.translate("inbox", "{size} B").format(size=size)
    if size < KIB * KIB:
        return QCoreApplication.translate("inbox", "{size} KB").format(size=round(size / KIB))
    shown = QLocale().toString(size / KIB / KIB, "f", 1)
    return QCoreApplication.translate("inbox", "{size} MB").format(size=shown)
