"""The folder a scanner writes into: which files in it are whole, and those taken out of the way."""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dpo_desk.domain.errors import News, Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.files import MAX_PAPER_BYTES, read_paper
from dpo_desk.exchange.paper_kind import PaperKind, named_kind

TAKEN = "registered"
"""The subfolder of files whose papers are kept, where the person wants them out of the way."""

MOST = 500
Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """Files that are whole with their SHA-256, and the size and moment of every file seen, for the next look."""

    ready: Mapping[Path, str]
    seen: Mapping[Path, Size]

    @property
    def is_settled(self) -> bool:
        """Whether nothing is still being written."""
        return len(self.ready) == len(self.seen)


def look_into(folder: Path, before: Look | None = None) -> Look:
    """What lies in the folder; a file counts as whole when it did not grow since the look `before`. Trouble says why
    the folder cannot be read. Nothing is changed there."""
    earlier = before.seen if before is not None else {}
    known = before.ready if before is not None else {}
    seen = _sizes(folder)
    ready = {}
    for path, size in seen.items():
        if earlier.get(path) == size:
            digest = known.get(path) or _digest(path)
            if digest:
                ready[path] = digest
    return Look(ready, {path: size for path, size in seen.items() if path in ready or earlier.get(path) != size})


def _sizes(folder: Path) -> dict[Path, Size]:
    try:
        found = sorted((entry for entry in os.scandir(folder) if _is_paper(entry)), key=lambda one: one.name)[:MOST]
        told = {Path(entry.path): entry.stat() for entry in found}
    except FileNotFoundError:
        raise Trouble(
            QT_TRANSLATE_NOOP("trouble", "The scanner's folder is not there. Connect its disk or choose another one.")
        ) from None
    except OSError:
        raise Trouble(
            QT_TRANSLATE_NOOP("trouble", "The scanner's folder may not be read. Ask for the right, or choose another.")
        ) from None
    return {path: (stat.st_size, stat.st_mtime_ns) for path, stat in told.items() if stat.st_size > 0}


def _is_paper(entry: os.DirEntry[str]) -> bool:
    """A scan or a letter by its name; links are not followed, they may lead anywhere."""
    kind = named_kind(entry.name)
    is_wanted = kind.is_scan or kind in (PaperKind.EML, PaperKind.MSG)
    return is_wanted and not entry.name.startswith((".", "~")) and entry.is_file(follow_symlinks=False)


def _digest(path: Path) -> str:
    """The hash of a whole file; "" while another program holds it, or when it is larger than a paper may be."""
    try:
        return hashlib.sha256(read_paper(path, MAX_PAPER_BYTES)).hexdigest()
    except News:
        return ""


def put_by(folder: Path, path: Path) -> None:
    """Move a file whose paper is kept to the subfolder; where that is impossible it stays and does no harm."""
    target = folder / TAKEN / path.name
    try:
        target.parent.mkdir(exist_ok=True)
        place = 1
        while target.exists():
            place += 1
            target = target.with_name(f"{path.stem}-{place}{path.suffix}")
        path.rename(target)
    except OSError:
        return
