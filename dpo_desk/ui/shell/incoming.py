"""Files that reach the window: dropped anywhere on it, or pasted."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def files_of(data: QMimeData | None) -> list[Path]:
    """The files on this computer that a drop or the clipboard carries."""
    if data is None or not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def pasted_files() -> list[Path]:
    """The files on the clipboard."""
    return files_of(QGuiApplication.clipboard().mimeData())
