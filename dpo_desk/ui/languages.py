"""The three languages of the window: loads translations and says messages, titles and dates in the chosen one."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, QTranslator

from dpo_desk.domain.words import Marked, Message, Title, Value
from dpo_desk.resources import resource_path


class Language(StrEnum):
    """Interface languages; Kazakh is the first."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    ENGLISH = "en"


LOCALES = {
    Language.KAZAKH: QLocale(QLocale.Language.Kazakh, QLocale.Country.Kazakhstan),
    Language.RUSSIAN: QLocale(QLocale.Language.Russian, QLocale.Country.Kazakhstan),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_OF_LOCALE = {locale.language(): language for language, locale in LOCALES.items()}
OWN_NAMES = {Language.KAZAKH: "Қазақша", Language.RUSSIAN: "Русский", Language.ENGLISH: "English"}


class Languages(QObject):
    """Keeps the installed translators; choosing another language makes Qt send LanguageChange to every widget."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []

    def choose(self, language: Language) -> None:
        """Speak `language` from now on. A missing file leaves the English source texts."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(LOCALES[language])
        self._installed = [t for t in (self._own(language), self._of_qt(language)) if t is not None]
        for translator in reversed(self._installed):
            QCoreApplication.installTranslator(translator)

    def _own(self, language: Language) -> QTranslator | None:
        return self._loaded(f"dpo_desk_{language}.qm", str(resource_path("languages")))

    def _of_qt(self, language: Language) -> QTranslator | None:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return self._loaded(f"qtbase_{language}.qm", folder)

    def _loaded(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            return translator
        translator.deleteLater()
        return None


def current_language() -> Language:
    """The language chosen last."""
    return _OF_LOCALE.get(QLocale().language(), Language.ENGLISH)


def say(message: Message) -> str:
    """A message in the current language; dates among its values are written out."""
    values = dict(message.values)
    number = values.get("n", -1)
    plural = number if isinstance(number, int) else -1
    text = QCoreApplication.translate(message.context, message.text, "", plural)
    shown = {name: say_value(value) for name, value in values.items()}
    ending = f"_{current_language()}"
    shown.update({name.removesuffix(ending): value for name, value in shown.items() if name.endswith(ending)})
    if message.inner is not None:
        shown["deed"] = say(message.inner)
    return message.filled(text, shown)


def say_value(value: Value) -> str:
    """One value of a message as people read it."""
    if isinstance(value, date):
        return say_date(value)
    return QLocale().toString(value) if isinstance(value, int) and abs(value) >= 10_000 else str(value)


def say_marked(marked: Marked) -> str:
    """A marked text without values in the current language."""
    return QCoreApplication.translate(marked.context, marked.text)


def say_title(title: Title) -> str:
    """A name that is data in the current language."""
    return title.said(current_language())


def say_date(day: date, pattern: str = "d MMMM yyyy") -> str:
    """A date in words of the current language; `pattern` as in QLocale.toString. Day and month never part."""
    text = QLocale().toString(QDate(day.year, day.month, day.day), pattern)
    head, gap, rest = text.partition(" ")
    return f"{head}\N{NO-BREAK SPACE}{rest}" if gap and head.isdecimal() else text
