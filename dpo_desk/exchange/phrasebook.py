"""Messages said in Kazakh, Russian or English without Qt, from the translation files that the window uses too."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message, Value
from dpo_desk.resources import resource_path

LANGUAGES = ("kk", "ru", "en")

_MONTHS = {
    "kk": "қаңтар,ақпан,наурыз,сәуір,мамыр,маусым,шілде,тамыз,қыркүйек,қазан,қараша,желтоқсан",
    "ru": "января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря",
    "en": "January,February,March,April,May,June,July,August,September,October,November,December",
}
_YEAR_MARK = {"kk": "\u00a0ж.", "ru": "\u00a0г.", "en": ""}


class Phrasebook:
    """The translations of one language; what is not translated is said in English."""

    def __init__(self, language: str, path: Path | None = None) -> None:
        """Read `dpo_desk_<language>.ts` or the file at `path`; a missing one leaves English, a bad one is Trouble."""
        self.language = language if language in LANGUAGES else "en"
        source = path or resource_path("languages", f"dpo_desk_{self.language}.ts")
        self._phrases = dict(_phrases(source)) if source.is_file() else {}

    def say(self, message: Message) -> str:
        """The message in this language, its dates and titles too."""
        looks = shown(message, self.language)
        if message.inner is not None:
            looks["deed"] = self.say(message.inner)
        return message.filled(self._phrases.get((message.context, message.text)), looks)


def shown(message: Message, language: str) -> dict[str, str]:
    """How the values of a message look in this language.

    A date is written out; a title lies in the message as `name`, `name_kk` and `name_ru` (see `term.named`), and
    the one of the language is taken; the rest stays as it is.
    """
    values = dict(message.values)
    return {name: _look(values.get(f"{name}_{language}", value), language) for name, value in values.items()}


def date_text(day: date, language: str) -> str:
    """A date written out: 24 қараша 2026 ж., 24 ноября 2026 г., 24 November 2026; its parts never break over lines."""
    months = _MONTHS.get(language, _MONTHS["en"]).split(",")
    return f"{day.day}\u00a0{months[day.month - 1]}\u00a0{day.year}{_YEAR_MARK.get(language, '')}"


def _look(value: Value, language: str) -> str:
    return date_text(value, language) if isinstance(value, date) else str(value)


def _phrases(path: Path) -> Iterator[tuple[tuple[str, str], str]]:
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError) as error:
        marked = QT_TRANSLATE_NOOP("trouble", "The translation file {file} cannot be read.")
        raise Trouble(marked, file=path.name) from error
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.findtext("translation", "")
            if translation.strip():
                yield (context.findtext("name", ""), message.findtext("source", "")), translation
