"""Takes widgets out of a layout: hidden at once, deleted when the window next comes to rest."""

from PySide6.QtWidgets import QLayout, QWidget


def take_out(layout: QLayout, widget: QWidget) -> None:
    """Let go of one widget.

    It keeps its parent until it is deleted: a widget without one belongs to Python, which would delete it on the
    spot, while its parent may be in the middle of showing its children.
    """
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


def clear(layout: QLayout) -> None:
    """Let go of everything in the layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
