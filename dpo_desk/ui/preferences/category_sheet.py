"""The sheet of a category the operator adds to its list: its name in three languages and the order that approved it."""

from PySide6.QtWidgets import QCheckBox, QWidget

from dpo_desk.domain.data_list import CategoryDraft
from dpo_desk.domain.words import Title
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.parts.choices import DateField
from dpo_desk.ui.parts.fields import TextField


class CategorySheet(Sheet):
    """`draft` is what the fields say; saving it is for whoever hears `accepted`."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.kk = TextField(self.tr("Name in Kazakh"), parent=self)
        self.ru = TextField(self.tr("Name in Russian"), parent=self)
        self.en = TextField(self.tr("Name in English"), parent=self)
        self.number = TextField(self.tr("Number of the order"), parent=self)
        self.day = DateField(self.tr("Date of the order"), desk.today(), desk.today(), parent=self)
        named = {
            "title_kk": self.kk, "title_ru": self.ru, "title_en": self.en,
            "order_number": self.number, "order_on": self.day,
        }  # fmt: skip
        for name, field in named.items():
            self.add_field(name, field)
        self.keeps = QCheckBox(self.tr("Values are kept, too"), self)
        self.body.insertWidget(self.body.count() - 1, self.keeps)
        note = self.tr("A name in one language is enough; the others then say the same.")
        self.say_words(self.tr("New category of personal data"), self.tr("Add to the list"), note)

    def draft(self) -> CategoryDraft:
        """The category as entered."""
        title = Title(self.kk.text(), self.ru.text(), self.en.text())
        return CategoryDraft(title, self.number.text(), self.day.value(), self.keeps.isChecked())
