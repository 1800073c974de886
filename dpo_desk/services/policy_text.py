"""The text of a privacy policy from a plain file, as it was published."""

from pathlib import Path

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.code_page import windows_text

LARGEST = 2_000_000
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_policy(file: Path) -> str:
    """The words of a .txt or .md file in UTF-8, UTF-16 or a Windows code page; Refusal when it is no text."""
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        raise Trouble(
            QT_TRANSLATE_NOOP("trouble", "The file could not be read. Nothing was changed. Choose it again.")
        ) from error
    if len(data) > LARGEST:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This file is too large for a policy text."), field="policy")
    try:
        text = _decoded(data)
    except UnicodeError:
        text = "\0"
    if "\0" in text or not text.strip():
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "This file holds no plain text. Save the policy as .txt and choose it again."),
            field="policy",
        )
    return text.replace("\r\n", "\n").strip()


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return windows_text(data)
