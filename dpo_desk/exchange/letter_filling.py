"""Filling a letter template in Jinja's sandbox, field by field, so that no value is ever read as markup."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from jinja2 import ChainableUndefined, Template, TemplateError, TemplateSyntaxError, Undefined, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from dpo_desk.domain.correspondence import Paragraph, Piece
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.kazakh import Case
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.letter_fields import Field, FieldList

_MARK = re.compile("\ue000(\\d+)\ue001")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_SPACES = re.compile("[ \\t\\n]+")  # a no-break space is meant and stays


class Filling:
    """One template being filled: fields leave the template as numbered marks, so no value is ever read as markup."""

    def __init__(self, name: str, values: Mapping[str, Field | FieldList]) -> None:
        self.name = name
        self.values = values

    def list_of(self, key: str) -> Iterable[Field]:
        """The values of a field one by one."""
        value = self.values[key]
        return value if isinstance(value, FieldList) else (value,)

    def line(self, source: str) -> Paragraph:
        """The template text as one paragraph."""
        pieces = [piece for paragraph in self.paragraphs(source) for piece in paragraph.pieces]
        return Paragraph(tuple(pieces))

    def paragraphs(self, source: str) -> tuple[Paragraph, ...]:
        """The template text as paragraphs; an empty line parts them."""
        fields: list[Field] = []
        try:
            text = _compiled(_PRIVATE.sub("", source)).render(self.values, fields_of_letter=fields)
        except TemplateSyntaxError as bad:
            raise self._refusal(bad.lineno) from bad
        except (TemplateError, TypeError, ValueError, AttributeError, OverflowError, ZeroDivisionError) as bad:
            raise self._refusal(0) from bad
        parts = (_SPACES.sub(" ", part).strip(" ") for part in re.split(r"\n[ \t]*\n", text))
        return tuple(Paragraph(tuple(_pieces(part, fields))) for part in parts if part)

    def _refusal(self, line: int) -> Refusal:
        bad = QT_TRANSLATE_NOOP("refusal", "The letter template {name} cannot be read, line {line}")
        return Refusal(bad, field="template", name=self.name, line=line)


def _pieces(text: str, fields: list[Field]) -> Iterable[Piece]:
    position = 0
    for found in _MARK.finditer(text):
        if found.start() > position:
            yield Piece(_plain(text[position : found.start()]))
        yield fields[int(found[1])].piece()
        position = found.end()
    if position < len(text):
        yield Piece(_plain(text[position:]))


def _plain(text: str) -> str:
    # A value that went through a filter of text came out escaped; a letter is plain text, so it is shown as it was.
    return _PRIVATE.sub("", Markup(text).unescape())


@pass_context
def _marked(context: Context, value: object) -> object:
    """Jinja's last word on each value: a field becomes a mark and waits in the list of its letter."""
    if isinstance(value, FieldList):
        value = value.listed()
    if isinstance(value, Undefined):
        value = Field(str(value._undefined_name), str(value._undefined_name))
    if not isinstance(value, Field):
        return value
    fields: list[Field] = context["fields_of_letter"]
    fields.append(value)
    return Markup(f"\ue000{len(fields) - 1}\ue001")


@lru_cache(maxsize=512)
def _compiled(source: str) -> Template:
    return _environment().from_string(source)


@cache
def _environment() -> SandboxedEnvironment:
    environment = SandboxedEnvironment(
        autoescape=True, trim_blocks=True, lstrip_blocks=True, finalize=_marked, undefined=ChainableUndefined
    )
    for case in Case:
        environment.filters[case.name.lower()] = environment.filters[case.value] = _Ending(case)
    environment.filters["listed"] = _listed
    environment.tests["known"] = _is_known
    environment.tests["empty"] = _is_empty
    environment.globals.clear()
    return environment


@dataclass(frozen=True, slots=True)
class _Ending:
    """The filter that gives a field the ending of one Kazakh case."""

    case: Case
    __name__: str = field(default="ending", init=False)

    def __call__(self, value: object) -> object:
        if isinstance(value, FieldList):
            value = value.listed()
        return value.ended(self.case) if isinstance(value, Field) else value


def _listed(value: object) -> object:
    return value.listed() if isinstance(value, FieldList) else value


def _is_known(value: object) -> bool:
    return isinstance(value, Field | FieldList) and not value.missing


def _is_empty(value: object) -> bool:
    return isinstance(value, FieldList) and value.is_empty
