"""Files that reach the window: dropped anywhere on it, or pasted; a scan on the clipboard becomes one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QMimeData, QObject, QTemporaryDir
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP


def files_of(data: QMimeData | None) -> list[Path]:
    """The files on this computer that a drop or the clipboard carries."""
    if data is None or not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def welcome_files(event: QDragEnterEvent) -> None:
    """Let a drag come in when it carries files."""
    if files_of(event.mimeData()):
        event.acceptProposedAction()


def hand_on_files(event: QDropEvent, take: Callable[[list[Path]], object]) -> None:
    """Accept a drop of files and hand them to `take`; other drops are left alone."""
    files = files_of(event.mimeData())
    if files:
        event.acceptProposedAction()
        take(files)


def pasted_files() -> list[Path]:
    """The files on the clipboard."""
    return files_of(QGuiApplication.clipboard().mimeData())


def pasted_picture() -> QImage:
    """The picture on the clipboard, a null one when there is none."""
    data = QGuiApplication.clipboard().mimeData()
    return QGuiApplication.clipboard().image() if data is not None and data.hasImage() else QImage()


class PastedScans(QObject):
    """Pasted pictures as files in a folder only this user can read, gone with the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: QTemporaryDir | None = None
        self._count = 0

    def job(self, picture: QImage) -> Callable[[object], Path]:
        """What writes the picture, to be run beside the window; a whole page takes a second to pack."""
        if self._folder is None:
            self._folder = QTemporaryDir(QDir.temp().filePath("dpo-desk-look-XXXXXX"))
        self._count += 1
        path = Path(self._folder.filePath(f"{self.tr('scan')}-{self._count}.png"))

        def write(_progress: object) -> Path:
            if not picture.save(str(path)):
                raise Trouble(
                    QT_TRANSLATE_NOOP(
                        "trouble", "The disk did not take the pasted scan. Nothing was changed. Free some space on it."
                    )
                )
            return path

        return write
