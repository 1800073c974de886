"""Reads papers whole and writes files so that either the new or the old one is there, never half of one."""

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP

MAX_PAPER_BYTES = 50 * 1024 * 1024
"""A colour scan of 60 pages; mail servers refuse more than about half of it."""

_RENAME_PATIENCE = (0.05, 0.1, 0.2, 0.4, 0.8, 0.9)
"""Seconds between tries of a rename that an antivirus or indexer blocks on Windows: about 2.5 s in all."""

_BLOCKED = {5, 32, 33}
"""Windows: access denied, sharing violation, lock violation."""


def read_paper(path: Path, limit: int = MAX_PAPER_BYTES) -> bytes:
    """The bytes of a paper. Refusal: empty or above `limit` bytes; Trouble: no permission, vanished, unreadable."""
    with reading(path), path.open("rb") as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "The file is larger than {limit} MB. Nothing was kept. Scan it in black and white or in parts.",
            ),
            limit=limit // 1024**2,
        )
    if not data:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The file is empty. Nothing was kept. Choose another file."))
    return data


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what the system says while a file is read into a Trouble in plain words, without the file's name."""
    try:
        if path.is_dir():
            raise IsADirectoryError
        yield
    except OSError as told:
        raise _cannot_read(told) from None


def _cannot_read(told: OSError) -> Trouble:
    if isinstance(told, FileNotFoundError):
        return Trouble(
            QT_TRANSLATE_NOOP(
                "trouble", "The file is no longer there. Nothing was changed. Connect its disk or choose another file."
            )
        )
    if isinstance(told, IsADirectoryError):
        return Trouble(
            QT_TRANSLATE_NOOP("trouble", "This is a folder, not a file. Nothing was changed. Choose a file.")
        )
    if isinstance(told, PermissionError):
        return Trouble(
            QT_TRANSLATE_NOOP(
                "trouble",
                "The file may not be read, or another program holds it. Nothing was changed. "
                "Close it there, or copy it to your own folder and choose the copy.",
            )
        )
    return Trouble(
        QT_TRANSLATE_NOOP(
            "trouble",
            "The disk could not give the file to its end. Nothing was changed. Copy it to another disk and try again.",
        )
    )


def write_whole(path: Path, data: bytes) -> None:
    """Write a file at once: beside it as `.part`, to the disk, then in its place. Trouble leaves the old file."""

    def fill(part: Path) -> None:
        with part.open("wb") as file:
            file.write(data)

    write_by(path, fill)


def part_of(path: Path) -> Path:
    """Where a file is written before it takes its place."""
    return path.with_name(path.name + ".part")


def write_by(path: Path, fill: Callable[[Path], None]) -> None:
    """Let `fill` write a part beside `path`, then put it in its place; whatever happens no part stays."""
    part = part_of(path)
    try:
        with writing():
            fill(part)
            _to_disk(part)
            _put_in_place(part, path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def writing() -> Iterator[None]:
    """Turn what the system says while a file is written into a Trouble in plain words, without the file's name."""
    try:
        yield
    except OSError as told:
        raise _cannot_write(told) from None


def _cannot_write(told: OSError) -> Trouble:
    if told.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) or getattr(told, "winerror", 0) in (112, 39):
        return Trouble(
            QT_TRANSLATE_NOOP(
                "trouble",
                "The disk is full. The earlier file, if there was one, is whole. "
                "Free some space or choose another disk.",
            )
        )
    if isinstance(told, FileNotFoundError | NotADirectoryError):
        return Trouble(
            QT_TRANSLATE_NOOP(
                "trouble",
                "The folder is no longer there. Nothing was written. Connect its disk or choose another folder.",
            )
        )
    if isinstance(told, PermissionError) or told.errno == errno.EROFS:
        return Trouble(
            QT_TRANSLATE_NOOP(
                "trouble",
                "The file is open in another program or the folder may not be written to. The earlier file is whole. "
                "Close it there, or save under another name or in another folder.",
            )
        )
    return Trouble(
        QT_TRANSLATE_NOOP(
            "trouble",
            "The disk did not take the file. The earlier file, if there was one, is whole. Choose another disk.",
        )
    )


def _to_disk(part: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _put_in_place(part: Path, path: Path) -> None:
    for patience in _RENAME_PATIENCE:
        try:
            os.replace(part, path)  # noqa: PTH105 - the call whose promise is wanted here
        except OSError as told:
            if sys.platform != "win32" or told.winerror not in _BLOCKED:
                raise
            time.sleep(patience)
        else:
            return
    os.replace(part, path)  # noqa: PTH105
