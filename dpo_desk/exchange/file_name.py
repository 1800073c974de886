"""Names of files that came from outside, made harmless: no folders, no devices, no signs that turn the text round."""

import re
import unicodedata

MAX_LETTERS = 120
MAX_BYTES = 200
"""Below the 255 bytes file systems allow, with room for a number or `.part` at the end."""

_DEVICES = re.compile(r"^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_ENDINGS = {
    "application/pdf": ".pdf",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tif",
    "image/heic": ".heic",
    "message/rfc822": ".eml",
    "text/plain": ".txt",
    "text/html": ".html",
}


def safe_name(name: str, media_type: str = "") -> str:
    """A name that stays in its folder on every system and looks like what it is; never empty."""
    plain = re.split(r"[/\\]", one_line(name))[-1]
    plain = _FORBIDDEN.sub("_", plain).strip(" .")
    if not plain:
        plain = "attachment" + _ENDINGS.get(media_type, "")
    if _DEVICES.match(plain):
        plain = "_" + plain
    return _shortened(plain)


def one_line(text: str) -> str:
    """Text from outside as one line: no control signs, line breaks, lone surrogates or marks of direction."""
    text = unicodedata.normalize("NFC", text)
    kept = (" " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in text if not _is_hidden(sign))
    return " ".join("".join(kept).split())


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cf", "Cs", "Cn", "Co") if not sign.isascii() else sign == "\x00"


def _shortened(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending) > 10:
        stem, dot, ending = name, "", ""
    room = MAX_LETTERS - len(dot + ending)
    stem = stem[:room]
    while len((stem + dot + ending).encode("utf-8")) > MAX_BYTES:
        stem = stem[:-1]
    return stem.rstrip(" .") + dot + ending
