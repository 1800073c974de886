"""Text out of the parts of a letter: whatever its encoding says, and HTML as plain text with nothing loaded."""

import re
from email.message import Message as Part
from html.parser import HTMLParser

MAX_TEXT = 1_000_000
"""Letters of text kept of one letter; the paper itself is kept whole beside it."""

_KAZAKH_AS_CP1251 = re.compile("[ЎўЈјЅѕЄєЇїЌќЋћ]")
_BREAKS = frozenset(
    ["p", "br", "div", "tr", "li", "table", "ul", "ol", "blockquote", "section", "article", "hr", "pre"]
    + [f"h{level}" for level in range(1, 7)]
)
_HIDDEN = frozenset(["script", "style", "head", "title", "template", "noscript", "svg", "object"])
_VOID = frozenset(["br", "hr"])


def text_of(part: Part) -> str:
    """The text of a text part; HTML as plain text."""
    text = decoded(payload_of(part), part.get_content_charset() or "")
    if part.get_content_subtype() == "html":
        text = html_text(text)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")[:MAX_TEXT]


def payload_of(part: Part) -> bytes:
    """The bytes of a part with its transfer encoding taken off."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def decoded(data: bytes, charset: str) -> str:
    """Bytes as text: by the declared charset if they fit it, else UTF-8, else the Cyrillic code pages of Windows."""
    for name in (charset, "utf-8"):
        try:
            return data.decode(name or "utf-8")
        except (LookupError, ValueError):
            continue
    text = data.decode("cp1251", "replace")
    return data.decode("kz1048", "replace") if _KAZAKH_AS_CP1251.search(text) else text


def html_text(html: str) -> str:
    """The words of HTML in lines; pictures, scripts and addresses of links are left out."""
    reader = _HtmlText()
    reader.feed(html[: 4 * MAX_TEXT])
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _HtmlText(HTMLParser):
    """Collects text, a new line where a block begins or ends, nothing from hidden elements."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A block begins on a new line."""
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag in _BREAKS:
            self.pieces.append("\n")
        elif tag in ("td", "th"):
            self.pieces.append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element closed at once hides nothing."""
        if tag in _BREAKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """A block ends with a new line; an unclosed <head> ends where the body does."""
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BREAKS and tag not in _VOID:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        """Text, with its own line breaks as spaces."""
        if not self._hidden:
            self.pieces.append(data.replace("\n", " "))
