"""The management report on A4: figures, chart and signature on the first page, the tables on the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from dpo_desk.domain.dates import short_date
from dpo_desk.domain.report_facts import Period
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.reports.management import Group, MonthColumn
from dpo_desk.reports.period_words import period_title
from dpo_desk.services.reports import Management, file_name
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import current_language, say_marked, say_title
from dpo_desk.ui.paper.sheet import A4, GREY, INK, UNITS, mm, pt
from dpo_desk.ui.reports.fills import DOTS, LINES, SOLID, Fill, paint_fill
from dpo_desk.ui.reports.four import Figure, four
from dpo_desk.ui.reports.stacked import ChartLook, paint_months
from dpo_desk.ui.reports.tables import Table, groups_table, tables
from dpo_desk.ui.reports.words import LEGEND, in_report, month_name

LEFT, RIGHT, TOP, BOTTOM = mm(20), mm(190), mm(18), mm(272)
HAIR = "#B8C1C7"
MONTHS = QT_TRANSLATE_NOOP("report", "Requests by month")
ROW = mm(6.4)
FILLS = {
    Group.ACCESS: Fill(QColor("#00668A"), SOLID),
    Group.CORRECTION: Fill(QColor("#C4730C"), LINES, QColor("#FFFFFF")),
    Group.WITHDRAWAL: Fill(QColor("#6E56C4"), DOTS, QColor("#FFFFFF")),
    Group.OTHER: Fill(QColor("#A9B4BC"), SOLID),
}
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a table at its height on a page; `heads` are its column heads when it is a title."""

    y: float
    cells: tuple[str, ...]
    is_title: bool


class ReportPage:
    """The pages of one report, in the language of the window; names of people stand only in the signature."""

    size: QSizeF = A4

    def __init__(self, found: Management, desk: Desk) -> None:
        self.title = file_name(found.period)
        self._found = found
        self._four = four(found)
        self._groups = groups_table(found)
        self._pages = _laid(tables(found, desk))

    @property
    def page_count(self) -> int:
        """The first page and as many as the tables take."""
        return 1 + len(self._pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw one page in layout units; `Paper` says how."""
        if page == 0:
            self._paint_head(painter)
            self._paint_figures(painter)
            self._paint_chart(painter)
            self._paint_groups(painter)
            self._paint_signature(painter)
        else:
            _paint_lines(painter, self._pages[page - 1])
        self._paint_foot(painter, page)

    def _paint_head(self, painter: QPainter) -> None:
        name = say_title(self._found.seal.organisation)
        _write(painter, QRectF(LEFT, TOP, RIGHT - LEFT, mm(6)), name, 10, colour=GREY)
        title = say_marked(QT_TRANSLATE_NOOP("report", "Report on personal data"))
        _write(painter, QRectF(LEFT, TOP + mm(8), RIGHT - LEFT, mm(9)), title, 18, bold=True)
        period = period_title(self._found.period, current_language())
        words = f"{period} ({_days(self._found.period)})" if self._found.period.months else period
        _write(painter, QRectF(LEFT, TOP + mm(18), RIGHT - LEFT, mm(6)), words, 11)
        if self._found.report.figures.is_empty:
            nothing = say_marked(QT_TRANSLATE_NOOP("report", "Nothing was received or done in this period."))
            _write(painter, QRectF(LEFT, TOP + mm(25), RIGHT - LEFT, mm(6)), nothing, 10, bold=True)

    def _paint_figures(self, painter: QPainter) -> None:
        gap = mm(4)
        wide = (RIGHT - LEFT - 3 * gap) / 4
        for number, figure in enumerate(self._four):
            box = QRectF(LEFT + number * (wide + gap), TOP + mm(33), wide, mm(27))
            painter.setPen(QPen(QColor(HAIR), pt(0.6)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, mm(1.5), mm(1.5))
            self._paint_figure(painter, box.adjusted(mm(2.5), mm(2), -mm(1.5), -mm(1.5)), figure)

    def _paint_figure(self, painter: QPainter, box: QRectF, figure: Figure) -> None:
        _write(painter, QRectF(box.x(), box.y(), box.width(), mm(4.5)), figure.title, 8, colour=GREY)
        painter.setFont(sans(17, bold=True))
        wide = painter.fontMetrics().horizontalAdvance(figure.value)
        line = QRectF(box.x(), box.y() + mm(6), box.width(), mm(8))
        _write(painter, line, figure.value, 17, bold=True)
        _write(painter, line.adjusted(wide + mm(1.2), mm(1.4), 0, 0), figure.unit, 9)
        note = QRectF(box.x(), line.bottom() + mm(1), box.width(), box.bottom() - line.bottom() - mm(1))
        painter.setFont(sans(7.5))
        painter.setPen(QColor(GREY))
        painter.drawText(note, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, figure.note)

    def _paint_chart(self, painter: QPainter) -> None:
        y = TOP + mm(68)
        _write(painter, QRectF(LEFT, y, RIGHT - LEFT, mm(6)), say_marked(MONTHS), 11, bold=True)
        x = LEFT
        for group in Group:
            paint_fill(painter, QRectF(x, y + mm(8.3), mm(3.4), mm(3.4)), FILLS[group], pt(0.75))
            words = in_report(LEGEND[group])
            _write(painter, QRectF(x + mm(5), y + mm(7), mm(50), mm(6)), words, 8.5)
            x += mm(9) + painter.fontMetrics().horizontalAdvance(words)
        paint_months(painter, QRectF(LEFT, y + mm(13), RIGHT - LEFT, mm(78)), self._found.report.months, _paper_look())

    def _paint_groups(self, painter: QPainter) -> None:
        y = TOP + mm(166)
        _write(painter, QRectF(LEFT, y, RIGHT - LEFT, mm(6)), self._groups.title, 11, bold=True)
        for number, (name, value) in enumerate(self._groups.rows):
            line = QRectF(LEFT, y + mm(8) + number * ROW, RIGHT - LEFT, ROW)
            _write(painter, line, name, 9.5)
            _write(painter, line, value, 9.5, bold=True, align=_AT_RIGHT)
            _rule(painter, line.bottom())

    def _paint_signature(self, painter: QPainter) -> None:
        y, seal = TOP + mm(222), self._found.seal
        _write(painter, QRectF(LEFT, y, mm(85), mm(5)), say_title(seal.position), 9, colour=GREY)
        _write(painter, QRectF(LEFT, y + mm(5), mm(85), mm(6)), seal.officer, 10.5, bold=True)
        painter.setPen(QPen(QColor(INK), pt(0.7)))
        painter.drawLine(
            QRectF(RIGHT - mm(60), y + mm(10.5), mm(60), 0).topLeft(), QRectF(RIGHT, y + mm(10.5), 0, 0).topLeft()
        )
        place = QRectF(RIGHT - mm(60), y + mm(11), mm(60), mm(5))
        words = say_marked(QT_TRANSLATE_NOOP("report", "signature"))
        _write(painter, place, words, 8, colour=GREY, align=Qt.AlignmentFlag.AlignCenter)

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        seal = self._found.seal
        line = QRectF(LEFT, mm(281), RIGHT - LEFT, mm(5))
        journal = say_marked(QT_TRANSLATE_NOOP("report", "Journal"))
        made = f"{short_date(seal.made_at.date())} {seal.made_at:%H:%M}"
        _write(painter, line, f"{made} · {journal} {seal.journal_seq} · {seal.journal_head}", 7.5, colour=GREY)
        _write(painter, line, f"{page + 1} / {self.page_count}", 8.5, colour=GREY, align=_AT_RIGHT)
        if seal.is_sample:
            sample = say_marked(
                QT_TRANSLATE_NOOP("report", "Sample data: every person and organisation here is invented")
            )
            _write(painter, line.translated(0, -mm(5)), sample, 8, bold=True)


def sans(points: float, *, bold: bool = False) -> QFont:
    """The type of reports in layout units.

    Without the screen's tabular figures and contextual forms: Qt writes such glyphs without their characters, and
    the reader of a PDF could neither copy nor search the numbers.
    """
    font = QFont(theme.font("body").family())
    for feature in ("tnum", "calt"):
        font.setFeature(QFont.Tag(feature), 0)
    font.setPixelSize(round(points * UNITS))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _days(period: Period) -> str:
    return f"{short_date(period.first)} – {short_date(period.last)}"


def _paper_look() -> ChartLook:
    return ChartLook(
        pt(0.75), QColor(INK), QColor(GREY), QColor("#D9DEE2"), QColor("#EEF2F4"), FILLS, sans(7.5),
        sans(7.5, bold=True), _month,
    )  # fmt: skip


def _month(month: MonthColumn) -> str:
    return month_name(month.first)


def _laid(found: Sequence[Table]) -> list[list[_Line]]:
    """The tables over pages; a heading never stands alone at the foot of one."""
    pages: list[list[_Line]] = [[]]
    y = TOP
    for table in found:
        y += mm(6) if pages[-1] else 0
        if y + 3 * ROW > BOTTOM:
            pages.append([])
            y = TOP
        pages[-1].append(_Line(y, (table.title, *table.heads), is_title=True))
        y += ROW * (2.1 if len(table.heads) > 5 else 1.3)
        for row in table.rows:
            if y + ROW > BOTTOM:
                pages.append([])
                y = TOP
            pages[-1].append(_Line(y, row, is_title=False))
            y += ROW
    return [page for page in pages if page]


def _paint_lines(painter: QPainter, lines: Sequence[_Line]) -> None:
    for line in lines:
        cells = line.cells
        wide = mm(13.6) if len(cells) > 6 else mm(21)
        first = RIGHT - LEFT - wide * (len(cells) - 1)
        tall = ROW * 1.9 if line.is_title and len(cells) > 6 else ROW
        name = QRectF(LEFT, line.y, first - mm(2), tall)
        at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom if line.is_title else _AT_LEFT
        _write(
            painter, name, cells[0], 11 if line.is_title else 8.2 if len(cells) > 6 else 9, bold=line.is_title, align=at
        )
        for number, cell in enumerate(cells[1:]):
            place = QRectF(LEFT + first + number * wide, line.y, wide, tall)
            if line.is_title:
                painter.setFont(sans(6.5))
                painter.setPen(QColor(GREY))
                painter.drawText(place.adjusted(mm(0.5), -ROW, 0, 0), _WRAPPED, cell)
            else:
                _write(painter, place, cell, 9, align=_AT_RIGHT)
        _rule(painter, line.y + tall)


def _rule(painter: QPainter, y: float) -> None:
    painter.fillRect(QRectF(LEFT, y, RIGHT - LEFT, pt(0.4)), QColor(HAIR))


def _write(
    painter: QPainter, box: QRectF, text: str, points: float, *, bold: bool = False, colour: str = INK,
    align: Qt.AlignmentFlag = _AT_LEFT,
) -> None:  # fmt: skip
    painter.setFont(sans(points, bold=bold))
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, align, shown)
