"""Letters on their way from the process that fetched them to the desk: bytes in a private folder, facts in the pipe.

A letter of 45 MB as one line of JSON would hold the window up for a second; a file read beside it does not.
"""

from dataclasses import replace
from pathlib import Path

from dpo_desk.domain.errors import News
from dpo_desk.exchange.eml import Mail, read_mail
from dpo_desk.exchange.mail_account import Letter

FOLDER_PREFIX = "dpo-desk-mail-"


def put(folder: Path, letter: Letter) -> Letter:
    """Write the letter and its attachments; what remains is what the pipe carries, its words already read."""
    _path(folder, letter.uid).write_bytes(letter.data)
    try:
        mail = read_mail(letter.data)
    except News:  # a letter that nothing can read is kept as it is, for the officer to see
        return replace(letter, data=b"", mail=None)
    for place, one in enumerate(mail.attachments):
        _path(folder, letter.uid, place).write_bytes(one.data)
    bare = tuple(replace(one, data=b"") for one in mail.attachments)
    return replace(letter, data=b"", mail=replace(mail, attachments=bare))


def take(folder: Path, letter: Letter) -> Letter:
    """The letter whole again."""
    whole = replace(letter, data=_path(folder, letter.uid).read_bytes())
    return whole if letter.mail is None else replace(whole, mail=_whole(folder, letter.uid, letter.mail))


def _whole(folder: Path, uid: int, mail: Mail) -> Mail:
    files = (replace(one, data=_path(folder, uid, place).read_bytes()) for place, one in enumerate(mail.attachments))
    return replace(mail, attachments=tuple(files))


def _path(folder: Path, uid: int, place: int | None = None) -> Path:
    """Named by numbers, never after anybody."""
    return folder / (f"{uid}.letter" if place is None else f"{uid}.{place}.part")
