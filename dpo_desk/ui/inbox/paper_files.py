"""Kept papers outside the database: read for intake, shown as a small picture, opened by a private copy."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from dpo_desk.domain.errors import News, Refusal, Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked
from dpo_desk.exchange.eml import Mail, read_mail
from dpo_desk.exchange.files import read_paper
from dpo_desk.exchange.paper_kind import PaperKind, checked_kind, kind_of
from dpo_desk.exchange.paper_view import PaperView
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.supervision import ChildError, run_child
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.threads import letter_paper, papers_of
from dpo_desk.ui.desk import Desk

PREVIEW_SIDE = 1100
THUMB_SIDE = 320
Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Incoming:
    """What was dropped: papers to keep, the letter among them, and a picture of the first page."""

    papers: tuple[PaperDraft, ...]
    mail: Mail | None = None
    picture: bytes = b""


class UnreadError(News):
    """The file at `place` of those that came could not be taken; `news` says why."""

    def __init__(self, place: int, news: News) -> None:
        super().__init__(Marked(news.message.context, news.message.text), **dict(news.message.values))
        self.place, self.news = place, news


def read_incoming(paths: Sequence[Path], progress: Progress) -> Incoming:
    """Read dropped files whole. UnreadError of the first that cannot be taken: nothing is kept then."""
    papers: list[PaperDraft] = []
    mail, picture = None, b""
    for place, path in enumerate(paths):
        progress(place, len(paths))
        try:
            came = _read(path, progress)
        except News as news:
            raise UnreadError(place, news) from None
        papers += came.papers
        mail, picture = came.mail or mail, picture or came.picture
    return Incoming(tuple(papers), mail, picture)


def tell_unread(desk: Desk, paths: Sequence[Path], error: Exception) -> None:
    """Tell why files were not taken; of several, which one it was."""
    if isinstance(error, UnreadError):
        desk.door.tell(error.news, of=paths[error.place].name if len(paths) > 1 else "")
    else:
        desk.door.tell(error)


def _read(path: Path, progress: Progress) -> Incoming:
    data = read_paper(path)
    kind = checked_kind(path.name, data)
    if kind is PaperKind.UNKNOWN:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "The desk keeps scans (PDF, JPEG, PNG, TIFF, HEIC), letters (.eml, .msg), Word and Excel files; this "
                "is none of them. Nothing was kept. Print it to PDF and add that file.",
            )
        )
    if kind in (PaperKind.EML, PaperKind.MSG):
        mail = read_mail(data) if kind is PaperKind.EML else _outlook_mail(path, progress)
        letter = PaperDraft(path.name, kind.media_type, data, "mail", 1, mail.text)
        return Incoming((letter, *(_attachment(one.name, one.data) for one in mail.attachments)), mail)
    view = _view(path, PREVIEW_SIDE, progress) if kind.is_scan else None
    scan = PaperDraft(path.name, kind.media_type, data, "scan", view.pages if view else 1, view.words if view else "")
    return Incoming((scan,), None, view.picture if view else b"")


def _outlook_mail(path: Path, progress: Progress) -> Mail:
    mail: Mail = from_plain(Mail, run_child("read-msg", {"path": str(path)}, progress))
    return mail


def letter_of(data: bytes, _progress: Progress) -> Incoming:
    """A letter from the mailbox; one that nothing can read comes as the paper it is."""
    try:
        mail = read_mail(data)
    except News:
        return Incoming((letter_paper(data, None),))
    return Incoming((letter_paper(data, mail), *papers_of(mail)), mail)


def _attachment(name: str, data: bytes) -> PaperDraft:
    return PaperDraft(name, kind_of(data).media_type, data, "attachment", 1)


def _view(path: Path, side: int, progress: Progress) -> PaperView | None:
    """The first page, drawn in a process of its own; None when only the drawing failed."""
    try:
        view: PaperView = from_plain(PaperView, run_child("look-at-paper", {"path": str(path), "side": side}, progress))
    except (ChildError, Trouble):
        return None
    return view


def thumbnail(data: bytes, progress: Progress) -> bytes:
    """A small picture of a kept paper as PNG, empty when there is none."""
    folder = Path(tempfile.mkdtemp(prefix="dpo-desk-look-"))
    try:
        file = folder / _plain_name(data)
        file.write_bytes(data)
        view = _view(file, THUMB_SIDE, progress)
        return view.picture if view else b""
    except (News, OSError):
        return b""
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _plain_name(data: bytes) -> str:
    """A name that tells nothing of anybody: the ending by the bytes alone, never as the sender named it."""
    kind = kind_of(data)
    if kind is PaperKind.UNKNOWN:
        raise Trouble(
            QT_TRANSLATE_NOOP("trouble", "The desk does not know this kind of file and does not open it."),
        )
    return f"paper.{kind.value}"


class PaperCopies(QObject):
    """Copies of papers for the system's viewer, in a folder only this user can read, gone with the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folders: list[str] = []

    def open(self, data: bytes) -> Path:
        """Write a copy and hand it to the viewer. Trouble: unknown kind, or no viewer took it."""
        name = _plain_name(data)
        self._folders.append(tempfile.mkdtemp(prefix="dpo-desk-paper-"))
        copy = Path(self._folders[-1]) / name
        copy.write_bytes(data)
        copy.chmod(0o400)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            raise Trouble(
                QT_TRANSLATE_NOOP("trouble", "This computer has no program that opens the paper. Nothing was changed.")
            )
        return copy

    def clear(self) -> None:
        """Delete every copy."""
        for folder in self._folders:
            with suppress(OSError):
                for file in Path(folder).iterdir():
                    file.chmod(0o600)
            shutil.rmtree(folder, ignore_errors=True)
        self._folders.clear()
