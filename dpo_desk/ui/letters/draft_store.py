"""Typing put aside: a letter's unsaved words in a file of the data folder, offered again after a crash."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dpo_desk.domain.correspondence import ComposedLetter, ItemKind
from dpo_desk.domain.errors import News
from dpo_desk.domain.letter_record import from_record, to_record
from dpo_desk.exchange.files import write_whole
from dpo_desk.services.letter_address import Address
from dpo_desk.services.letters import LetterEdit


@dataclass(frozen=True, slots=True)
class PutAside:
    """What was typed into a letter of this version, and when."""

    version: int
    at: datetime
    edit: LetterEdit


class DraftStore:
    """One file a letter; the file name holds keys only, never a name. A file that cannot be read counts as none."""

    def __init__(self, folder: Path, database: str) -> None:
        self._folder = folder / "drafts"
        self._database = hashlib.sha256(database.encode()).hexdigest()[:16]

    def put_aside(self, letter_id: int, version: int, at: datetime, edit: LetterEdit) -> None:
        """Write it down, whole or not at all; `Trouble` when the disk does not take it."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        address = edit.address
        record = {
            "version": version,
            "at": at.isoformat(),
            "text": to_record(edit.text),
            "address": [address.name, address.street, address.place, address.postcode, address.kind.value],
            "item_number": edit.item_number,
            "signatory": edit.signatory_id,
        }
        path = self.path(letter_id)
        write_whole(path, json.dumps(record, ensure_ascii=False).encode())
        path.chmod(0o600)

    def found(self, letter_id: int) -> PutAside | None:
        """What was put aside for a letter, None when there is nothing."""
        try:
            record = json.loads(self.path(letter_id).read_bytes())
            name, street, place, postcode, kind = map(str, record["address"])
            address = Address(name, street, place, postcode, ItemKind(kind))
            text: ComposedLetter = from_record(record["text"])
            edit = LetterEdit(text, address, record["item_number"], record["signatory"])
            return PutAside(int(record["version"]), datetime.fromisoformat(record["at"]), edit)
        except (OSError, ValueError, KeyError, TypeError, News):
            return None

    def forget(self, letter_id: int) -> None:
        """Take it away: it is saved or not wanted."""
        self.path(letter_id).unlink(missing_ok=True)

    def path(self, letter_id: int) -> Path:
        """The file of a letter, there or not."""
        return self._folder / f"letter-{self._database}-{letter_id}.json"
