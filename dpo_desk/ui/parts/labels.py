"""Words on the screen: always plain text, elided with the whole text in a tooltip, or a link that is a button."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.surface import FOCUS_WIDTH, paint_box


class PlainLabel(QLabel):
    """A label that never reads markup; `role` is a key of theme.TYPE, `colour` a token."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        colour: str = "text",
        *,
        wrap: bool = False,
        italic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._colour, self._italic = role, colour, italic
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        theme.current().changed.connect(self.restyle)
        self.restyle()

    def set_look(self, role: str, colour: str) -> None:
        """Change the type and the colour."""
        self._role, self._colour = role, colour
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        """Take the colours and sizes of the theme again."""
        self._dress()

    def _dress(self) -> None:
        """What subclasses extend: Qt does not disconnect a slot that was overridden when its object dies."""
        self.setFont(theme.font(self._role, italic=self._italic))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(self._colour))
        self.setPalette(palette)

    def selectable(self) -> "PlainLabel":
        """Let the text be copied with the mouse and the keyboard."""
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        return self


class TitleLabel(PlainLabel):
    """A heading: role "display", "title" or "pane"."""

    def __init__(self, text: str = "", role: str = "title", parent: QWidget | None = None) -> None:
        super().__init__(text, role, "text", parent=parent)


class ElidingLabel(PlainLabel):
    """One line that ends in "…" when there is no room; the whole text is then in its tooltip."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        colour: str = "text",
        *,
        italic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", role, colour, italic=italic, parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def whole_text(self) -> str:
        """The text without the ellipsis."""
        return self._whole

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.px(48)), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width()))
        self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")


def plain_tip(text: str) -> str:
    """A tooltip of plain text: Qt would read a text that looks like markup as markup."""
    if "<" not in text and "&" not in text:
        return text
    return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>"


class LinkButton(QAbstractButton):
    """A word in the accent colour that does something when clicked (signal `clicked`)."""

    def __init__(self, text: str, role: str = "label", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(self._role))
        return QSize(metrics.horizontalAdvance(self.text()) + 2, max(metrics.height() + 6, theme.px(24)))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.px(60)), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.hasFocus():
            paint_box(painter, box, theme.colour("accentBg"), 0)
            painter.fillRect(QRectF(0, box.bottom() - FOCUS_WIDTH, box.width(), FOCUS_WIDTH), theme.colour("focus"))
        font = theme.font(self._role)
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(theme.colour("accent" if self.isEnabled() else "disabled"))
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
