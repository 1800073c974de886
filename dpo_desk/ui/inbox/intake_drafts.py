"""Drafts of requests that are not registered yet, in files of the data folder: they outlive a crash and a restart."""

import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from dpo_desk.domain.errors import News
from dpo_desk.services.intake import PaperDraft
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.settings import default_folder

_KNOWN_OF_A_PAPER = ("file_name", "media_type", "role", "pages", "words")


@dataclass(frozen=True, slots=True)
class PutAside:
    """What a sheet held: the values of its form, its papers and the letter's Message-ID, and when."""

    name: str
    at: datetime
    values: Mapping[str, Any]
    papers: tuple[PaperDraft, ...] = ()
    message_id: str = ""


class IntakeDrafts:
    """One file a draft and one a paper, named by chance, never after anybody; what cannot be read counts as none."""

    def __init__(self, folder: Path, database: str) -> None:
        self._folder = folder / "drafts"
        self._prefix = f"intake-{hashlib.sha256(database.encode()).hexdigest()[:16]}"

    @classmethod
    def of(cls, desk: Desk) -> "IntakeDrafts":
        """Those of the database this desk works on, in the person's data folder."""
        return cls(default_folder(), str(getattr(desk.office, "address", "")))

    @staticmethod
    def new_name() -> str:
        """The name of a draft not written yet."""
        return secrets.token_hex(8)

    def put_aside(self, draft: PutAside) -> None:
        """Write it down, whole or not at all; `Trouble` when the disk does not take it."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        papers = [self._keep(draft.name, paper) for paper in draft.papers]
        record = {
            "at": draft.at.isoformat(), "values": draft.values, "papers": papers, "message_id": draft.message_id
        }  # fmt: skip
        self._write(self.path(draft.name), json.dumps(record, ensure_ascii=False).encode())

    def _keep(self, name: str, paper: PaperDraft) -> dict[str, Any]:
        """Its bytes in a file of their own, written once."""
        digest = hashlib.sha256(paper.data).hexdigest()
        path = self._paper_path(name, digest)
        if not path.exists():
            self._write(path, paper.data)
        return {"sha256": digest, **{one: getattr(paper, one) for one in _KNOWN_OF_A_PAPER}}

    def _write(self, path: Path, data: bytes) -> None:
        from dpo_desk.exchange.files import write_whole  # the start lists drafts and writes none

        write_whole(path, data)
        path.chmod(0o600)

    def latest(self, besides: str) -> PutAside | None:
        """The draft put aside last, but not the one in hand; None when there is nothing."""
        paths = sorted(self._folder.glob(f"{self._prefix}-*.json")) if self._folder.is_dir() else []
        found = [self.found(path.stem.removeprefix(f"{self._prefix}-")) for path in paths]
        kept = [one for one in found if one is not None and one.name != besides]
        return max(kept, key=_moment, default=None)

    def newest(self) -> tuple[str, datetime] | None:
        """The name and the moment of the draft put aside last, its papers unread."""
        found = []
        for path in self._folder.glob(f"{self._prefix}-*.json"):
            with suppress(OSError, ValueError, KeyError, TypeError):
                at = datetime.fromisoformat(json.loads(path.read_bytes())["at"])
                found.append((at.timestamp(), path.stem.removeprefix(f"{self._prefix}-"), at))
        return max(found)[1:] if found else None

    def found(self, name: str) -> PutAside | None:
        """A draft by its name, None when it is not there or damaged."""
        try:
            record = json.loads(self.path(name).read_bytes())
            papers = tuple(self._paper(name, one) for one in record["papers"])
            at = datetime.fromisoformat(record["at"])
            return PutAside(name, at, dict(record["values"]), papers, str(record["message_id"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, News):
            return None

    def _paper(self, name: str, known: Mapping[str, Any]) -> PaperDraft:
        data = self._paper_path(name, str(known["sha256"])).read_bytes()
        if hashlib.sha256(data).hexdigest() != known["sha256"]:
            raise ValueError("the paper is not what was put aside")
        return PaperDraft(data=data, **{one: known[one] for one in _KNOWN_OF_A_PAPER})

    def forget(self, name: str) -> None:
        """Take it away: it is registered or not wanted."""
        self.path(name).unlink(missing_ok=True)
        self.sweep(name, ())

    def sweep(self, name: str, papers: Sequence[PaperDraft]) -> None:
        """Take away the papers of a draft that are no longer among these."""
        wanted = {hashlib.sha256(paper.data).hexdigest() for paper in papers}
        for path in self._folder.glob(f"{self._prefix}-{name}-*.paper"):
            if path.stem.rpartition("-")[2] not in wanted:
                path.unlink(missing_ok=True)

    def path(self, name: str) -> Path:
        """The file of a draft, there or not."""
        return self._folder / f"{self._prefix}-{name}.json"

    def _paper_path(self, name: str, digest: str) -> Path:
        return self._folder / f"{self._prefix}-{name}-{digest}.paper"


def _moment(draft: PutAside) -> float:
    return draft.at.timestamp()
