"""By what the list of requests can be narrowed: the choices, what typed values mean, and the words of the chips."""

from calendar import monthrange
from datetime import date

from PySide6.QtCore import QObject

from dpo_desk.domain.dates import short_date
from dpo_desk.domain.filter_words import ME, FilterWord, answer_of, days_of, means
from dpo_desk.domain.spelling import digits
from dpo_desk.domain.words import Title
from dpo_desk.services.inbox import Filters
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.choice_menus import Choices
from dpo_desk.ui.languages import say_title


class FilterChoices(QObject):
    """Knows the rulebook and, once `filters` came, officers and editions."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.filters = Filters()

    def sections(self) -> list[tuple[str, str, Choices]]:
        """The parts of the filter menu: criterion, title, choices."""
        every = [("", self.tr("All"))]
        return [
            ("kind", self.tr("Kind of demand"), every + self.kinds()),
            ("channel", self.tr("Channel"), every + self.channels()),
            ("assignee", self.tr("Assignee"), every + [(str(key), name) for key, name in self.filters.officers]),
            ("received", self.tr("Received"), every + self._periods()),
            ("clause", self.tr("Clause"), every + self._clauses()),
            ("waiting", self.tr("Waiting"), every + self._answers("waiting")),
            ("letter", self.tr("Letter"), every + self._answers("letter")),
            ("edition", self.tr("Policy edition"), every + [(str(n), self._edition(n)) for n in self.filters.editions]),
        ]

    def kinds(self) -> list[tuple[str, str]]:
        """Kinds of demands."""
        return [(kind.key, say_title(kind.title)) for kind in self._desk.rulebook.kinds]

    def channels(self) -> list[tuple[str, str]]:
        """Ways in."""
        return [(one.key, say_title(one.title)) for one in self._desk.rulebook.channels]

    def _clauses(self) -> list[tuple[str, str]]:
        """Every clause a duty stands on, as people read it."""
        book = self._desk.rulebook
        found: dict[str, str] = {}
        for kind in book.kinds:
            for one in kind.duties:
                for rule in (rule for key in one.rules for rule in book.versions(key)):
                    found.setdefault(rule.point, say_title(rule.clause))
        return sorted((point, clause) for point, clause in found.items() if point)

    def _periods(self) -> list[tuple[str, str]]:
        today = self._desk.today()
        before = date(today.year - (today.month == 1), (today.month - 2) % 12 + 1, 1)
        return [
            (f"{today:%Y-%m}", self.tr("This month")),
            (f"{before:%Y-%m}", self.tr("Last month")),
            (f"{today:%Y}", self.tr("This year")),
        ]

    def _answers(self, criterion: str) -> list[tuple[str, str]]:
        if criterion == "waiting":
            return [("yes", self.tr("Waits for somebody")), ("no", self.tr("Waits for nobody"))]
        return [("yes", self.tr("Has a letter")), ("no", self.tr("Without a letter"))]

    def _edition(self, number: int) -> str:
        return self.tr("Ed. {number}").format(number=number)

    # typed

    def understood(self, word: FilterWord) -> str:
        """The key a typed value means, "" when it means nothing here."""
        book, value = self._desk.rulebook, word.value
        if word.field == "kind":
            return " ".join(one.key for one in book.kinds if _fits(value, one.key, one.title))
        if word.field == "channel":
            return next((one.key for one in book.channels if _fits(value, one.key, one.title)), "")
        if word.field == "assignee":
            return self._officer(value)
        if word.field == "received":
            return value if days_of(value) else ""
        if word.field == "clause":
            return value if value in dict(self._clauses()) else ""
        if word.field in ("waiting", "letter"):
            return answer_of(value)
        number = digits(value)
        is_number = number.isascii() and number.isdecimal() and 0 < int(number) < 1000
        if word.field == "edition" and is_number and int(number) not in self.filters.editions:
            return ""
        return str(int(number)) if is_number else ""

    def _officer(self, value: str) -> str:
        if value.lower() in ME:
            return str(self.filters.mine or "")
        return next((str(key) for key, name in self.filters.officers if means(value, name)), "")

    # chips

    def said(self, criterion: str, key: str) -> str:
        """What a chip says of one criterion."""
        if criterion == "kind":
            return words.kind_titles(self._desk, tuple(key.split()))
        if criterion == "left":
            return self.tr("fewer than %n working day(s) left", "", int(key))
        if criterion == "received":
            return self.tr("Received: {days}").format(days=_days(key))
        titles = {name: dict(choices) for name, _title, choices in self.sections()}
        return titles[criterion].get(key, key)


def _fits(value: str, key: str, title: Title) -> bool:
    """By the key or by a word of the title in any language; the last letter of a longer word may bend."""
    names = (key.replace("_", " "), title.kk, title.ru, title.en)
    return means(value, *names) or (len(value) > 4 and means(value[:-1], *names))


def _days(key: str) -> str:
    first, last = days_of(key) or (date.min, date.min)
    if first == last:
        return short_date(first)
    if first.day == 1 and last == date(first.year, first.month, monthrange(first.year, first.month)[1]):
        return f"{first:%m.%Y}"
    return f"{short_date(first)}–{short_date(last)}"
