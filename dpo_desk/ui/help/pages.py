"""The pages of the user help as files: their order, titles and text, and the search in them."""

import re
from dataclasses import dataclass
from functools import cache

from dpo_desk.domain.spelling import search_key
from dpo_desk.resources import resource_path, resource_text

PAGES = (
    "first_run",
    "today",
    "requests",
    "subjects",
    "import",
    "consents",
    "editions",
    "recipients",
    "letters",
    "reports",
    "journal",
    "settings",
    "deadlines",
    "database",
    "keyboard",
    "command_line",
    "glossary",
)
LINK = re.compile(r"\[([^\]]+)\]\(([a-z_]+)\)")
_SIGNS = re.compile(r"[`*|#\\]|^\s*(?:[-+]|\d+\.)\s+|^[\s:|-]+$", re.MULTILINE)
MOST_FOUND = 20
SHOWN = 110


@dataclass(frozen=True, slots=True)
class Page:
    """One page in one language; `text` is its Markdown."""

    name: str
    language: str
    title: str
    text: str

    @property
    def links(self) -> tuple[str, ...]:
        """Names of the pages it leads to, in order."""
        return tuple(name for _, name in LINK.findall(self.text))

    def lines(self) -> list[str]:
        """Its lines as people read them, without the signs of Markdown, the title first."""
        plain = _SIGNS.sub("", LINK.sub(r"\1", self.text))
        return [line for line in (" ".join(one.split()) for one in plain.splitlines()) if line]


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that holds every word looked for, and its first line that holds one of them ("" for the title)."""

    page: Page
    line: str


@cache
def read_page(name: str, language: str) -> Page:
    """A page of `PAGES` in "kk", "ru" or "en"; FileNotFoundError when it is not there."""
    text = resource_text("help", language, f"{name}.md")
    title = text.partition("\n")[0].removeprefix("#").strip()
    return Page(name, language, title, text)


def has_page(name: str) -> bool:
    """Whether there is such a page."""
    return name in PAGES and resource_path("help", "kk", f"{name}.md").is_file()


def find(text: str, language: str) -> list[Hit]:
    """The pages that hold the beginning of every word of `text`, letters folded as in every search of the desk.

    Pages whose title holds a word come first.
    """
    words = search_key(text).split()
    if not words:
        return []
    hits = [hit for name in PAGES for hit in _hits(read_page(name, language), words)]
    return sorted(hits, key=_has_line)[:MOST_FOUND]


def _hits(page: Page, words: list[str]) -> list[Hit]:
    title, *rest = page.lines()
    keyed = [(line, f" {search_key(line)}") for line in rest]
    whole = " ".join([f" {search_key(title)}", *(key for _, key in keyed)])
    if not all(f" {word}" in whole for word in words):
        return []
    if any(f" {word}" in f" {search_key(title)}" for word in words):
        return [Hit(page, "")]
    best = max(keyed, key=lambda one: sum(f" {word}" in one[1] for word in words))
    return [Hit(page, _shortened(best[0]))]


def _has_line(hit: Hit) -> bool:
    return bool(hit.line)


def _shortened(line: str) -> str:
    return line if len(line) <= SHOWN else line[:SHOWN].rsplit(" ", 1)[0] + "…"
