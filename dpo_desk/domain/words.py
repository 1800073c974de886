"""Text that people will read, marked and carried without Qt: rendered in their language only at the edge."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

Value = str | int | date
_INNER, _INNER_CONTEXT, _INNER_TEXT = "deed.", "deed:context", "deed:text"


class Marked(NamedTuple):
    """A source text in English with the translation context it belongs to."""

    context: str
    text: str


def QT_TRANSLATE_NOOP(context: str, text: str) -> Marked:
    """Mark a literal for translation; lupdate extracts calls of exactly this name."""
    return Marked(context, text)


@dataclass(frozen=True, slots=True)
class Message:
    """A marked text and the values for its `{placeholders}`; what journals, refusals and explanations carry."""

    context: str
    text: str
    values: tuple[tuple[str, Value], ...] = ()

    @classmethod
    def of(cls, marked: Marked, **values: Value) -> "Message":
        """The message of a marked text with these values."""
        return cls(marked.context, marked.text, tuple(values.items()))

    @classmethod
    def around(cls, marked: Marked, inner: "Message", **values: Value) -> "Message":
        """A message that quotes another one at `{deed}`; values stay flat, as journals keep them."""
        quoted = {_INNER + name: value for name, value in inner.values}
        return cls.of(marked, **values, **{_INNER_CONTEXT: inner.context, _INNER_TEXT: inner.text}, **quoted)

    @property
    def inner(self) -> "Message | None":
        """The message this one quotes."""
        values = dict(self.values)
        if _INNER_TEXT not in values:
            return None
        own = [(name.removeprefix(_INNER), value) for name, value in self.values if name.startswith(_INNER)]
        return Message(str(values[_INNER_CONTEXT]), str(values[_INNER_TEXT]), tuple(own))

    def filled(self, translated: str | None = None, shown: Mapping[str, str] | None = None) -> str:
        """The text (or its translation) with values put in; `shown` overrides how single values look."""
        values: dict[str, object] = dict(self.values)
        if self.inner is not None:
            values["deed"] = self.inner.filled()
        values.update(shown or {})
        return (translated or self.text).format(**values)

    def __str__(self) -> str:
        return self.filled()


@dataclass(frozen=True, slots=True)
class Title:
    """A name that is data rather than interface text, in the three languages of the desk."""

    kk: str
    ru: str
    en: str

    def said(self, language: str) -> str:
        """The name in `language` ("kk", "ru" or "en")."""
        return {"kk": self.kk, "ru": self.ru}.get(language, self.en)


NO_TITLE = Title("", "", "")


def title_of(table: Mapping[str, object]) -> Title:
    """The `Title` of a TOML table with keys kk, ru, en; KeyError names the missing language."""
    return Title(str(table["kk"]), str(table["ru"]), str(table["en"]))
