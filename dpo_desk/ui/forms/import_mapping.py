"""Second step of the import: which column of the file holds which field, with two cells of each to judge by."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.services.import_file import Field, FilePreview, Mapping, TablePreview
from dpo_desk.ui import theme
from dpo_desk.ui.forms.import_topic import ImportTopic
from dpo_desk.ui.inbox.ground import Ground, Rule, Scroll
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.parts.clearing import take_out
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.tile import IconLabel

SAMPLES = 2


class ImportMapping(QWidget):
    """`confirmed` when the columns are as the person wants them; `back` to another file."""

    confirmed = Signal()
    back = Signal()

    def __init__(self, topic: ImportTopic, parent: QWidget) -> None:
        super().__init__(parent)
        self._topic = topic
        self._preview: FilePreview | None = None
        self.sheet = 0
        self.mapping = Mapping(())
        self.boxes: list[QComboBox] = []
        self.sheets = ChoiceField("", parent=self)
        self.sheets.chosen.connect(self._sheet_chosen)
        self._lead = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.banner = Banner("today", "", parent=self)
        self.next_button = Button("", "primary", "arrow-right", "main", parent=self)
        self._back_button = Button("", height="main", parent=self)
        self.next_button.clicked.connect(self.confirmed)
        self._back_button.clicked.connect(self.back)
        self._body: QWidget | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._lead, 1)
        head.addWidget(self.sheets)
        foot.addStretch(1)
        foot.addWidget(self._back_button)
        foot.addWidget(self.next_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 20)
        self._column.setSpacing(12)
        self._column.addLayout(head)
        self._column.addWidget(self.banner)
        self._column.addLayout(foot)

    def show_preview(self, preview: FilePreview) -> None:
        """Show a file that was looked at."""
        self._preview = preview
        self.sheets.show_choices([(str(place), one.name) for place, one in enumerate(preview.sheets)])
        self.sheets.choose(str(preview.likely))
        self.sheets.setVisible(len(preview.sheets) > 1)
        self._show_sheet(preview.likely)

    @property
    def table(self) -> TablePreview | None:
        """The sheet that is shown."""
        return self._preview.sheets[self.sheet] if self._preview else None

    @Slot(str)
    def _sheet_chosen(self, key: str) -> None:
        self._show_sheet(int(key))

    def _show_sheet(self, place: int) -> None:
        assert self._preview is not None
        self.sheet = place
        self.mapping = self._preview.sheets[place].mapping
        self.retranslate()

    def retranslate(self) -> None:
        """Build the table in the current language."""
        self.next_button.set_words(self._topic.after_columns())
        self._back_button.set_words(self.tr("Another file"))
        table = self.table
        if table is None:
            return
        rows = self.tr("%n filled row(s)", "", table.filled)
        columns = self.tr("%n column(s)", "", len(table.headers))
        self._lead.setText(self.tr("{rows}, {columns}. Say what each column holds.").format(rows=rows, columns=columns))
        self._build(table)
        self._judge()

    def _build(self, table: TablePreview) -> None:
        if self._body is not None:
            take_out(self._column, self._body)
        holder = Ground("surface", parent=self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        for column, share in enumerate((3, 3, 3, 0)):
            grid.setColumnStretch(column, share)
        for column, head in enumerate(self._heads()):
            grid.addWidget(PlainLabel(head, "label", "text2", parent=holder), 0, column)
        self.boxes = []
        line = 1
        for column in range(len(table.headers)):
            self._add_column(grid, holder, table, column, line)
            line += 2
        for note in table.notes:
            self._add_note(grid, holder, say(note), line)
            line += 2
        grid.setRowStretch(line, 1)
        self._body = Scroll(holder, self)
        self._column.insertWidget(2, self._body, 1)

    def _heads(self) -> tuple[str, str, str, str]:
        first, second = self.tr("First cells"), self.tr("What it holds")
        return self.tr("Column of the file"), first, "", second

    def _add_column(self, grid: QGridLayout, holder: QWidget, table: TablePreview, column: int, line: int) -> None:
        grid.addWidget(Rule(holder), line, 0, 1, 4)
        line += 1
        grid.setRowMinimumHeight(line, theme.px(42))
        grid.addWidget(ElidingLabel(table.headers[column], "control", parent=holder), line, 0)
        cells = [row.cells[column] for row in table.rows if column < len(row.cells) and row.cells[column].strip()]
        for place, cell in enumerate([*cells[:SAMPLES], "", ""][:SAMPLES]):
            one_line = " ".join(cell.split())[:80]
            grid.addWidget(ElidingLabel(one_line, "body", "text2", parent=holder), line, 1 + place)
        box = QComboBox(holder)
        for key, words in self._topic.fields():
            box.addItem(words, key)
        box.setCurrentIndex(max(0, box.findData(self.mapping.fields[column].value)))
        box.setAccessibleName(self.tr("What the column “{name}” holds").format(name=table.headers[column]))
        box.setMinimumWidth(theme.px(230))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.activated.connect(partial(self._field_chosen, column))
        self.boxes.append(box)
        grid.addWidget(box, line, 3)

    def _add_note(self, grid: QGridLayout, holder: QWidget, text: str, line: int) -> None:
        grid.addWidget(Rule(holder), line, 0, 1, 4)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel("lock", "text3", 16, parent=holder))
        row.addWidget(PlainLabel(text, "body", "text2", wrap=True, parent=holder), 1)
        grid.addLayout(row, line + 1, 0, 1, 4)

    def _field_chosen(self, column: int, place: int) -> None:
        self.mapping = self.mapping.changed(column, Field(str(self.boxes[column].itemData(place))))
        self._judge()

    def _judge(self) -> None:
        """Say what keeps the person from going on: without some columns lines cannot be told apart."""
        is_enough = self._topic.is_enough(self.mapping)
        self.banner.show_words("today", self._topic.not_enough())
        self.banner.setVisible(not is_enough)
        self.next_button.setEnabled(is_enough)
