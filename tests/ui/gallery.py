"""All parts on one sheet, light and dark, saved as pictures: `python tests/ui/gallery.py FOLDER`."""

import os
import sys
from datetime import date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QListView, QTableView, QVBoxLayout, QWidget

from dpo_desk.domain.worktime import Span, SpanKind
from dpo_desk.ui import theme
from dpo_desk.ui.parts.avatar import Avatar
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.card import ActionCard, Card, RowCard
from dpo_desk.ui.parts.chips import Chip, ChipRow
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.columns import DayColumn, DayColumns
from dpo_desk.ui.parts.day_strip import DayCell, DayFlag, DayStrip
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.fields import AreaField, TextField
from dpo_desk.ui.parts.hour_strip import HourStrip
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel, TitleLabel
from dpo_desk.ui.parts.list_delegate import ROW, GroupRow, RequestRow, dress_list
from dpo_desk.ui.parts.pill import CountdownPill, Pill
from dpo_desk.ui.parts.progress import WorkStrip
from dpo_desk.ui.parts.segments import Segment, Segments
from dpo_desk.ui.parts.shapes import LOOKS, Shape
from dpo_desk.ui.parts.steps import StepLine
from dpo_desk.ui.parts.table_delegate import CELL, NameCell, StateCell, dress_table
from dpo_desk.ui.parts.toast import Toast

Index = QModelIndex | QPersistentModelIndex
TODAY = date(2026, 11, 24)
ROWS = (
    GroupRow("Мерзімі өткен", 1),
    RequestRow(
        "folder-search",
        "Бауыржан Есімов",
        "Деректермен танысу",
        Pill("overdue", "1 жұмыс күніне кешікті"),
        "at-sign",
        "18 қар.",
    ),
    GroupRow("Бүгін аяқталады", 2),
    RequestRow(
        "pencil-line", "Мәдина Жүнісова", "Деректерді түзету", Pill("today", "6 сағ 20 мин"), "globe", "23 қар."
    ),
    GroupRow("Осы аптада", 5),
    RequestRow(
        "undo-2", "Әсел Қалиева", "Келісімді кері қайтарып алу", Pill("soon", "1 жұмыс күні"), "mail", "24 қар."
    ),
    RequestRow(
        "eraser", "Тимур Юсупов", "Қажет емес деректерді жою", Pill("soon", "1 жұмыс күні"), "at-sign", "24 қар.", True
    ),
    RequestRow(
        "landmark", "Уәкілетті орган", "Субъект құқығы туралы сұрату", Pill("normal", "3 жұмыс күні"), "mail", "20 қар."
    ),
    RequestRow(
        "undo-2", "Людмила Ли", "Келісімді кері қайтарып алу", Pill("waiting", "6 жұмыс күні"), "mail", "17 қар."
    ),
    RequestRow(
        "trash-2",
        "Жойылған субъект",
        "Деректерді жою талабы",
        Pill("destroyed", "Акт № 27"),
        "at-sign",
        "23 қар.",
        italic=True,
    ),
)
REGISTER = (
    (
        NameCell("Әбенов Нұрсұлтан Бекетұлы", "С-01214 · кәсіпорын"),
        "«Ақ Бидай» ЖШС",
        StateCell("done", "Қолданыста", "6/6"),
    ),
    (NameCell("Досжанова Қымбат Әлиқызы", "С-00655 · ҒЗИ"), "«Сары Дала» ҒЗИ", StateCell("partial", "Ішінара", "4/6")),
    (
        NameCell("Қалиева Әсел Тұрсынқызы", "С-00873 · АТ-компания"),
        "«Жебе Софт» ЖШС",
        StateCell("waiting", "Тоқтатылуда", "0/6"),
    ),
    (NameCell("Нұрмағамбетов Айбек", "С-00733 · кәсіпорын"), "«Жер-Су Логистика»", StateCell("blocked", "Бұғатталған")),
    (NameCell("Жойылған субъект", "С-00418 · деректері қалмаған", True), "—", StateCell("destroyed", "Жойылған")),
)


class Requests(QAbstractListModel):
    """The rows of the sheet."""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return len(ROWS)

    def data(self, index: Index, role: int = 0) -> object:
        return ROWS[index.row()] if role == ROW else None


class Register(QAbstractTableModel):
    """The table of the sheet."""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return len(REGISTER)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 3

    def data(self, index: Index, role: int = 0) -> object:
        value = REGISTER[index.row()][index.column()]
        if role == CELL:
            return None if isinstance(value, str) else value
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return 2 if index.row() == 1 else 0
        return value if role == Qt.ItemDataRole.DisplayRole and isinstance(value, str) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        wanted = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        return ("Субъект", "Ұйым", "Келісім")[section] if wanted else None


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _left(sheet: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    segments = Segments([Segment("open", "Ашық", 10), Segment("mine", "Менікі", 7), Segment("closed", "Жабық")])
    column.addLayout(_row(segments))
    view = QListView(sheet)
    view.setModel(Requests(view))
    dress_list(view)
    view.setFixedSize(QSize(388, 520))
    view.setCurrentIndex(view.model().index(5, 0))
    column.addWidget(view)
    columns = DayColumns(sheet)
    columns.show_days(
        [
            DayColumn(date(2026, 11, 24), ("overdue", "today", "today")),
            DayColumn(date(2026, 11, 25), ("soon", "soon", "soon")),
            DayColumn(date(2026, 11, 26), ("soon",)),
            DayColumn(date(2026, 11, 27), ("normal",)),
            DayColumn(date(2026, 11, 30)),
            DayColumn(date(2026, 12, 1), ("normal", "normal")),
            DayColumn(date(2026, 12, 2), ("normal", "normal")),
        ],
        TODAY,
    )
    column.addWidget(columns)
    column.addStretch(1)
    return column


def _deadline_card() -> Card:
    card = Card()
    head = QHBoxLayout()
    head.addWidget(Shape("soon", 18))
    head.addWidget(PlainLabel("1 жұмыс күні қалды", "pane", "soon"))
    head.addStretch(1)
    head.addWidget(LinkButton("Мерзімнің есептелуі"))
    card.body.addLayout(head)
    strip = DayStrip()
    days = [date.fromordinal(TODAY.toordinal() + step) for step in range(16)]
    flags = [DayFlag(date(2026, 11, 25), "тоқтату"), DayFlag(date(2026, 12, 9), "жою", "normal"),
             DayFlag(date(2026, 12, 3), "саясат", "soon", solid=False)]  # fmt: skip
    strip.show_days([DayCell(day, day.weekday() > 4) for day in days], TODAY, flags)
    card.body.addWidget(strip)
    return card


def _hour_card() -> Card:
    card = Card()
    strip = HourStrip()
    at = lambda day, hour, minute=0: datetime(2026, 11, day, hour, minute)  # noqa: E731
    spans = [
        Span(at(23, 16, 20), at(23, 18), SpanKind.PAST),
        Span(at(24, 9), at(24, 10, 40), SpanKind.PAST),
        Span(at(24, 10, 40), at(24, 13), SpanKind.LEFT),
        Span(at(24, 13), at(24, 14), SpanKind.LUNCH),
        Span(at(24, 14), at(24, 18), SpanKind.LEFT),
    ]
    strip.show_spans(spans, at(24, 10, 40))
    card.body.addWidget(strip)
    return card


def _middle(sheet: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    column.addLayout(_row(
        Button("Өңдеуді тоқтату", "primary", "ban"), Button("Жауап хат", icon="mail-plus"),
        Button("А. Сейітова", menu_arrow=True), IconButton("ellipsis", "Тағы", "secondary"),
    ))  # fmt: skip
    off = Button("Сөндірулі")
    off.setEnabled(False)
    column.addLayout(
        _row(Button("121 субъектіні жою", "danger"), Button("Ашу", height="tight"), Button("Кейін", "quiet"), off)
    )
    column.addWidget(TitleLabel("Келісімді кері қайтарып алу"))
    column.addLayout(
        _row(LinkButton("Әсел Тұрсынқызы Қалиева", "row"), CountdownPill(Pill("done", "Жеке басы расталды")))
    )
    steps = StepLine(sheet)
    steps.show_steps(["Тіркелді", "Жеке басы расталды", "Орындалуда", "Жауап жіберілді", "Жабылды"], 2)
    column.addWidget(steps)
    column.addWidget(_deadline_card())
    column.addWidget(_hour_card())
    rows = RowCard()
    for text, pill in (
        ("Дербес деректерді өңдеуді тоқтату", Pill("soon", "1 жұмыс күні")),
        ("Жауап хат", Pill("normal", "3 жұмыс күні")),
    ):
        row = QWidget()
        line = QHBoxLayout(row)
        line.addWidget(QCheckBox(text))
        line.addWidget(CountdownPill(pill))
        rows.add_row(row)
    column.addWidget(rows)
    column.addWidget(
        ActionCard(
            "folder-search",
            "Деректермен танысу",
            "Бауыржан Есімов · Ө-2026-0139",
            "Жауап беру",
            Pill("overdue", "1 жұмыс күніне кешікті"),
        )
    )
    column.addWidget(
        ActionCard("scroll-text", "Саясат пен мерзімдер", "7 мерзім расталды", pill=Pill("done", "дайын"), tint="done")
    )
    column.addLayout(
        _row(*(Shape(state) for state in LOOKS), Avatar("Әсел Қалиева"), Avatar("Д Оспанов", 24, colleague=True))
    )
    column.addStretch(1)
    return column


def _right(sheet: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(Banner("today", "Бүгін 18:00‑де аяқталады", "Деректерді түзету: 6 сағ 20 мин жұмыс уақыты қалды."))
    column.addWidget(
        Banner(
            "blocked", "Деректер бұғатталған", "15.03.2027 дейін өзгерту, беру және пайдалану мүмкін емес.", "Себебі"
        )
    )
    column.addWidget(
        Banner("done", "Сақтық көшірме тексерілді", "Бүгін 03:00, 1 284 субъект, қалпына келтіру сынағы өтті.")
    )
    wrong = TextField("Жөнелтілім нөмірі", "RR104277314KZ")
    wrong.show_error("Бақылау саны сәйкес емес: 4 емес, 3 болуы тиіс. Жапсырмадағы нөмірді тексеріңіз не сканерлеңіз.")
    column.addWidget(wrong)
    column.addWidget(DateField("Келген күні", TODAY, TODAY, "Мөртабандағы күн бөлек жазылады"))
    column.addWidget(ChoiceField("Келу арнасы", [("post", "Поштамен келді"), ("email", "Электрондық поштамен келді")]))
    column.addWidget(AreaField("Себебі", "Хат", rows=2))
    work = WorkStrip("Excel кітабы дайындалуда")
    work.show_progress(2, 5, "2 / 5 парақ", "47 өтініштің 20‑сы жазылды, шамамен 4 с қалды")
    column.addWidget(work)
    chips = [
        Chip("all", "Барлығы", "1 284"),
        Chip("on", "Қолданыста", "1 102", "done"),
        Chip("type", "Түрі: жою", removable=True),
    ]
    row = ChipRow(chips)
    row.choose("all")
    column.addWidget(row)
    table = QTableView(sheet)
    table.setModel(Register(table))
    dress_table(table)
    table.setFixedHeight(270)
    for place, width in enumerate((230, 150, 120)):
        table.setColumnWidth(place, width)
    table.selectRow(2)
    column.addWidget(table)
    narrow = ElidingLabel("Дербес деректерді өңдеуге қатысты ақпарат сұрату")
    narrow.setFixedWidth(180)
    column.addWidget(narrow)
    column.addStretch(1)
    return column


def sheet() -> QWidget:
    """A window with every part."""
    window = QWidget()
    window.setObjectName("gallery")
    columns = QHBoxLayout(window)
    columns.setContentsMargins(16, 16, 16, 16)
    columns.setSpacing(24)
    for column, stretch in ((_left(window), 0), (_middle(window), 1), (_right(window), 1)):
        columns.addLayout(column, stretch)
    window.resize(1560, 1000)
    return window


def save(folder: Path, scheme: theme.Scheme) -> None:
    """One picture of the sheet and one of an empty screen with a toast."""
    folder.mkdir(parents=True, exist_ok=True)
    theme.install(scheme).set_scheme(scheme)
    window = sheet()
    window.show()
    window.grab().save(str(folder / f"parts-{scheme}.png"))
    empty = EmptyState("inbox", "Өтініш әзірге жоқ", "Хат келсе, сканерлеп не файлды осында сүйреп әкеліңіз")
    empty.add_button(Button("Жаңа өтініш", "primary", "plus", "main"))
    empty.add_button(Button("Импорттау", "secondary", "scan-text", "main"))
    empty.resize(900, 420)
    empty.show()
    Toast(empty).show_done("Өтініш жабылды: Ө-2026-0142")
    empty.grab().save(str(folder / f"empty-{scheme}.png"))
    window.close()
    empty.close()


def main() -> None:
    """Save both palettes to the folder named by the argument."""
    app = QApplication(sys.argv)
    QLocale.setDefault(QLocale("kk_KZ"))
    theme.install(theme.Scheme.LIGHT)
    for scheme in (theme.Scheme.LIGHT, theme.Scheme.DARK):
        save(Path(sys.argv[1]), scheme)
    app.quit()


if __name__ == "__main__":
    main()
