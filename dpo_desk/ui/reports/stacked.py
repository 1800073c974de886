"""The stacked columns of twelve months, painted alike on the screen and on paper."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from dpo_desk.reports.management import Group, MonthColumn
from dpo_desk.ui.reports.fills import Fill, paint_fill

STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000)
LINES = 5


@dataclass(frozen=True, slots=True)
class ChartLook:
    """How the chart is drawn: the size of a screen pixel in the painter's units, inks, fills, type, month names."""

    unit: float
    text: QColor
    faint: QColor
    rule: QColor
    band: QColor
    fills: Mapping[Group, Fill]
    small: QFont
    strong: QFont
    name: Callable[[MonthColumn], str]


def scale_of(most: int) -> tuple[int, int]:
    """The step between lines and the top line for a largest total: few round numbers, the top never below it."""
    step = next((step for step in STEPS if most <= step * (LINES - 1)), max(1, most // 4 + 1))
    return step, max(1, -(-most // step)) * step


def paint_months(
    painter: QPainter, box: QRectF, months: Sequence[MonthColumn], look: ChartLook, chosen: int = -1
) -> list[QRectF]:
    """Paint the chart; gives the place of each month, top to bottom."""
    unit = look.unit
    step, top = scale_of(max((month.total for month in months), default=0))
    plot = box.adjusted(26 * unit, 20 * unit, 0, -40 * unit)
    wide = plot.width() / max(1, len(months))
    places = [QRectF(plot.x() + wide * n, box.y(), wide, box.height()) for n in range(len(months))]
    _paint_band(painter, places, months, look)
    _paint_lines(painter, plot, step, top, look)
    for number, (month, place) in enumerate(zip(months, places, strict=True)):
        column = QRectF(place.x() + wide * 0.19, plot.y(), wide * 0.62, plot.height())
        _paint_column(painter, column, month, top, look)
        _paint_names(painter, place, plot.bottom(), months, number, look, is_chosen=number == chosen)
    return places


def _paint_band(painter: QPainter, places: Sequence[QRectF], months: Sequence[MonthColumn], look: ChartLook) -> None:
    reported = [place for place, month in zip(places, months, strict=True) if month.is_reported]
    if reported and len(reported) < len(months):
        band = reported[0].united(reported[-1])
        paint_fill(painter, band, Fill(look.band), look.unit, 6)


def _paint_lines(painter: QPainter, plot: QRectF, step: int, top: int, look: ChartLook) -> None:
    painter.setFont(look.small)
    for value in range(0, top + 1, step):
        y = plot.bottom() - plot.height() * value / top
        painter.fillRect(QRectF(plot.x(), y - look.unit / 2, plot.width(), look.unit), look.rule)
        painter.setPen(look.faint)
        label = QRectF(plot.x() - 34 * look.unit, y - 9 * look.unit, 26 * look.unit, 18 * look.unit)
        painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))


def _paint_column(painter: QPainter, box: QRectF, month: MonthColumn, top: int, look: ChartLook) -> None:
    y = box.bottom()
    for group in Group:
        tall = box.height() * month.counts[group] / top
        gap = min(look.unit * 1.5, tall / 2)
        paint_fill(painter, QRectF(box.x(), y - tall, box.width(), tall - gap), look.fills[group], look.unit)
        y -= tall
    if month.total:
        painter.setFont(look.strong)
        painter.setPen(look.text)
        label = QRectF(box.x() - 20 * look.unit, y - 20 * look.unit, box.width() + 40 * look.unit, 18 * look.unit)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(month.total))


def _paint_names(
    painter: QPainter, place: QRectF, base: float, months: Sequence[MonthColumn], number: int, look: ChartLook,
    *, is_chosen: bool,
) -> None:  # fmt: skip
    month, unit = months[number], look.unit
    painter.setFont(look.strong if month.is_reported else look.small)
    painter.setPen(look.text if month.is_reported else look.faint)
    line = QRectF(place.x(), base + 5 * unit, place.width(), 16 * unit)
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, look.name(month))
    if number == 0 or month.first.month == 1:
        painter.setFont(look.small)
        painter.setPen(look.faint)
        painter.drawText(line.translated(0, 16 * unit), Qt.AlignmentFlag.AlignCenter, str(month.first.year))
    if is_chosen:
        painter.fillRect(QRectF(place.x() + place.width() * 0.19, base + 3 * unit, place.width() * 0.62, 2 * unit),
                         look.text)  # fmt: skip
