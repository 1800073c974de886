"""Text out of the parts of a letter: whatever its encoding says, and HTML as plain text with nothing loaded."""

import re
from collections.abc import Iterator
from email.message import Message as Part
from html import unescape

from dpo_desk.exchange.code_page import windows_text

MAX_TEXT = 1_000_000
"""Letters of text kept of one letter; the paper itself is kept whole beside it."""

_BREAKS = frozenset(
    ["p", "br", "div", "tr", "li", "table", "ul", "ol", "blockquote", "section", "article", "hr", "pre"]
    + [f"h{level}" for level in range(1, 7)]
)
_HIDDEN = {
    name: re.compile(ending, re.IGNORECASE)
    for name, ending in [("head", "</head|<body")]
    + [(name, "</" + name) for name in ("script", "style", "title", "template", "noscript", "svg", "object")]
}
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")


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
    return windows_text(data, "replace")


def html_text(html: str) -> str:
    """The words of HTML in lines; pictures, scripts and addresses of links are left out.

    Every step goes forward: the standard parser takes quadratic time on elements that never close.
    """
    pieces = "".join(_pieces(html[: 4 * MAX_TEXT]))
    lines = (" ".join(line.split()) for line in pieces.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _pieces(html: str) -> Iterator[str]:
    """Text between the elements, a new line where a block begins or ends."""
    place = 0
    while True:
        opening = html.find("<", place)
        words = html[place:] if opening < 0 else html[place:opening]
        yield unescape(words).replace("\n", " ")
        if opening < 0:
            return
        tag = _TAG.match(html, opening)
        if not tag and html[opening + 1 : opening + 2] not in ("!", "?"):
            yield "<"
            place = opening + 1
            continue
        place = _after(html, opening, tag)
        if place < 0:
            return
        name = tag[2].lower() if tag else ""
        yield "\n" if name in _BREAKS else " " if name in ("td", "th") else ""


def _after(html: str, opening: int, tag: re.Match[str] | None) -> int:
    """Where the text goes on after an element, a comment or a hidden element; -1 when it never closes."""
    if html.startswith("<!--", opening):
        closing = html.find("-->", opening)
        return closing + 3 if closing >= 0 else -1
    closing = html.find(">", opening)
    hidden = _HIDDEN.get(tag[2].lower()) if tag and not tag[1] else None
    if closing < 0 or not hidden:
        return closing + 1 if closing >= 0 else -1
    ending = hidden.search(html, closing)
    return ending.start() if ending else -1
