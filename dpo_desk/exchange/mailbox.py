"""Letters of an IMAP mailbox: a look at it, the new ones with their bytes, and their move to another folder."""

import imaplib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from imap_tools import MailBox, errors
from imap_tools.utils import encode_folder

from dpo_desk.exchange.letter_files import put
from dpo_desk.exchange.mail_account import Account, Batch, Letter, Look, Wanted, verifying_context
from dpo_desk.exchange.mailbox_trouble import telling
from dpo_desk.exchange.plain import from_plain

BATCH_BYTES, BATCH_LETTERS = 16 * 1024 * 1024, 50
"""A batch ends with the letter that passes either: so much stands in memory at once, one large letter more."""

HEAD_BYTES = 64 * 1024
"""Of a letter above the limit only the beginning of its headers is read."""

_LARGEST_LITERAL = 128 * 1024 * 1024
_SIZES_AT_ONCE = 200

Tell = Callable[[int, int], bool]


def look_at_mailbox(payload: Mapping[str, Any], tell: Tell) -> Look:
    """Job "look-at-mailbox": `account`, `target` -> Look. Nothing is changed there."""
    tell(0, 0)
    account, target = from_plain(Account, payload["account"]), str(payload["target"])
    with _opened(account) as box:
        box.folder.set(account.folder, readonly=True)
        letters = box.folder.status(account.folder, ["MESSAGES"])["MESSAGES"]
        return Look(letters, not target or box.folder.exists(target))


def fetch_letters(payload: Mapping[str, Any], tell: Tell) -> Batch:
    """Job "fetch-letters": `account`, `wanted`, `folder` -> Batch, the bytes of its letters in files of the folder.

    Letters stay unread on the server, as they were.
    """
    account, wanted = from_plain(Account, payload["account"]), from_plain(Wanted, payload["wanted"])
    tell(0, 0)
    with _opened(account) as box:
        box.folder.set(account.folder, readonly=not wanted.settled)
        validity = int(box.folder.status(account.folder, ["UIDVALIDITY"])["UIDVALIDITY"])
        is_same = validity == wanted.validity
        moved = _move(box, wanted) if is_same and wanted.settled else ()
        fresh = _uids_above(box, wanted.last if is_same else 0, wanted.since)
        folder = Path(payload["folder"])
        letters = tuple(put(folder, one) for one in _letters(box, fresh, wanted.limit, tell))
    return Batch(validity, letters, moved, len(fresh) - len(letters))


class _Client(imaplib.IMAP4_SSL):
    """Refuses a piece that no letter is as large as, whatever the server announced."""

    def read(self, size: int) -> bytes:
        if size > _LARGEST_LITERAL:
            raise self.abort("announced too much")
        return super().read(size)


class _Mailbox(MailBox):
    """A mailbox whose every answer has its time and its measure."""

    def _get_mailbox_client(self) -> imaplib.IMAP4:
        return _Client(self._host, self._port, ssl_context=self._ssl_context, timeout=self._timeout)


@contextmanager
def _opened(account: Account) -> Iterator[_Mailbox]:
    """The mailbox entered; left in any case. What goes wrong is told in plain words."""
    with telling(account.host, account.folder, account.patience):
        context = verifying_context(account.authority)
        box = _Mailbox(account.host, account.port, account.patience, ssl_context=context)
        try:
            _enter(box, account)
            yield box
            with suppress(OSError, imaplib.IMAP4.error):  # the letters are here already
                box.client.logout()
        finally:
            with suppress(OSError):
                box.client.shutdown()


def _enter(box: _Mailbox, account: Account) -> None:
    enter = box.login if (account.user + account.password).isascii() else box.login_utf8
    try:
        enter(account.user, account.password, None)
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error:  # one of the two ways says no like this
        raise errors.MailboxLoginError(("NO", []), "OK") from None


def _uids_above(box: _Mailbox, last: int, since: date) -> list[int]:
    day = f"{since.day}-{_MONTHS[since.month - 1]}-{since.year}"  # strftime would follow the language of the system
    found = (int(one) for one in box.uids(f"UID {last + 1}:* SINCE {day}", None))
    return sorted(uid for uid in found if uid > last)  # "9:*" names the last letter even when it is the eighth


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _letters(box: _Mailbox, uids: Sequence[int], limit: int, tell: Tell) -> Iterator[Letter]:
    """The letters one by one until the batch is full; one deleted meanwhile is left out."""
    taken = count = 0
    for start in range(0, len(uids), _SIZES_AT_ONCE):
        sizes = _sizes(box, uids[start : start + _SIZES_AT_ONCE])
        for uid in uids[start : start + _SIZES_AT_ONCE]:
            if uid not in sizes:
                continue
            if taken >= BATCH_BYTES or count >= BATCH_LETTERS:
                return
            tell(count, len(uids))
            size, came_at = sizes[uid]
            is_whole = size <= limit
            data = _piece(box, uid, "BODY.PEEK[]" if is_whole else f"BODY.PEEK[HEADER]<0.{HEAD_BYTES}>")
            if data:
                taken, count = taken + len(data), count + 1
                yield Letter(uid, size, came_at, data, is_whole)


def _sizes(box: _Mailbox, uids: Sequence[int]) -> dict[int, tuple[int, datetime | None]]:
    found = {}
    for line in _answer(box, ",".join(map(str, uids)), "(UID RFC822.SIZE INTERNALDATE)"):
        text = line.decode("ascii", "replace") if isinstance(line, bytes) else ""
        values = {name: _number_after(name, text) for name in ("UID", "RFC822.SIZE")}
        if values["UID"]:
            found[values["UID"]] = (values["RFC822.SIZE"], _came_at(line))
    return found


def _number_after(name: str, text: str) -> int:
    words = text.replace("(", " ").replace(")", " ").split()
    place = words.index(name) + 1 if name in words else 0
    return int(words[place]) if 0 < place < len(words) and words[place].isdigit() else 0


def _came_at(line: bytes) -> datetime | None:
    found = imaplib.Internaldate2tuple(line)
    with suppress(ValueError, OverflowError, OSError):
        if found is not None:
            return datetime.fromtimestamp(time.mktime(found), UTC)  # imaplib gives the time of this computer's zone
    return None


def _piece(box: _Mailbox, uid: int, what: str) -> bytes:
    for one in _answer(box, str(uid), f"({what})"):
        if isinstance(one, tuple):
            return bytes(one[1])
    return b""


def _answer(box: _Mailbox, uids: str, what: str) -> list[Any]:
    status, answer = box.client.uid("FETCH", uids, what)
    if status != "OK":
        raise box.client.error("FETCH refused")
    return list(answer)


def _move(box: _Mailbox, wanted: Wanted) -> tuple[int, ...]:
    """Move what is kept; the folder is made when it is missing. Only these letters ever leave the folder."""
    there = {int(one) for one in box.uids("ALL", None)} & set(wanted.settled)
    if there:
        if not box.folder.exists(wanted.target):
            box.folder.create(wanted.target)
        uids, target = ",".join(map(str, sorted(there))), encode_folder(wanted.target).decode("ascii")
        _, told = box.client.capability()
        able = b" ".join(told).decode("ascii", "replace").upper().split()
        if "MOVE" in able:
            _done(box, box.client.uid("MOVE", uids, target))
        else:
            _done(box, box.client.uid("COPY", uids, target))
            _done(box, box.client.uid("STORE", uids, "+FLAGS.SILENT", r"(\Deleted)"))
            if "UIDPLUS" in able:  # a plain EXPUNGE would also take what somebody else has marked
                _done(box, box.client.uid("EXPUNGE", uids))
    return wanted.settled


def _done(box: _Mailbox, answer: tuple[str, Any]) -> None:
    if answer[0] != "OK":
        raise box.client.error("move refused")
