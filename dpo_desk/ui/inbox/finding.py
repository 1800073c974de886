"""The sheet that registers unlawful processing found: its form, the papers dropped on it, the duties that arise."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.request import refusals
from dpo_desk.services import findings
from dpo_desk.services.intake import PaperDraft
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.finding_form import FindingForm
from dpo_desk.ui.inbox.ground import Ground, Scroll
from dpo_desk.ui.inbox.paper_files import Incoming, read_incoming, tell_unread
from dpo_desk.ui.inbox.plan_card import PlanCard
from dpo_desk.ui.inbox.sheets import show_refusal
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.chips import Chip, ChipRow
from dpo_desk.ui.parts.labels import TitleLabel

BAR, PLAN = 52, 320


class Finding(Ground):
    """Esc leaves it with its draft; `registered` gives the key of the new request."""

    left = Signal()
    registered = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("surface", parent=parent)
        self._desk = desk
        self.papers: list[PaperDraft] = []
        self._is_busy = False
        self._title = TitleLabel("", "pane", self)
        self.register_button = Button("", "primary", "check", parent=self)
        self.cancel_button = Button("", "quiet", parent=self)
        self.clear_button = Button("", "quiet", parent=self)
        self.chips = ChipRow(parent=self)
        self.form = FindingForm(desk, self)
        self.plan = PlanCard(desk, self)
        self._lay_out()
        self.register_button.clicked.connect(self.register)
        self.cancel_button.clicked.connect(self.left)
        self.clear_button.clicked.connect(self.clear)
        self.chips.removed.connect(self._remove_paper)
        self.form.edited.connect(self._edited)
        self.retranslate()
        self._show_papers()

    def _lay_out(self) -> None:
        bar = Ground("surface", "b", self)
        bar.setFixedHeight(theme.px(BAR))
        head = QHBoxLayout(bar)
        head.setContentsMargins(20, 0, 20, 1)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        for button in (self.clear_button, self.cancel_button, self.register_button):
            head.addWidget(button)
        side = Ground("sunken", "l", self)
        inside = QVBoxLayout(side)
        inside.setContentsMargins(20, 18, 20, 20)
        inside.setSpacing(12)
        inside.addWidget(self.chips)
        inside.addWidget(self.plan)
        self._form_scroll = Scroll(self.form, self)
        plan_scroll = Scroll(side, self)
        plan_scroll.setMinimumWidth(theme.px(270))
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self._form_scroll, 640)
        columns.addWidget(plan_scroll, PLAN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(columns, 1)

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        self._title.setText(self.tr("Unlawful processing found"))
        self.register_button.set_words(self.tr("Register"))
        self.register_button.setToolTip("Ctrl+Enter")
        self.cancel_button.set_words(self.tr("Put aside"))
        self.cancel_button.setToolTip(self.tr("Esc. The draft stays until the program is closed."))
        self.clear_button.set_words(self.tr("Clear"))
        self.form.retranslate()
        self._edited()

    def begin(self) -> None:
        """Put the cursor where the person begins; a form nobody wrote in is found now."""
        if not self.form.what.text():
            self.form.asked.found.show_moment(self._desk.now())
        self.form.source.setFocus()
        self._edited()

    @Slot()
    def clear(self) -> None:
        """Throw the draft away."""
        self.papers.clear()
        self._show_papers()
        self.form.clear()
        self._edited()

    @Slot()
    def _edited(self) -> None:
        self.plan.show_draft(self.form.draft())

    # papers

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read files that came, to keep them with the finding."""
        self._is_busy = True
        self._desk.errand(
            self, read_incoming, list(paths), then=self._take, otherwise=partial(self._unread, list(paths))
        )

    def _unread(self, paths: Sequence[Path], error: Exception) -> None:
        self._is_busy = False
        tell_unread(self._desk, paths, error)

    def _take(self, incoming: Incoming) -> None:
        self._is_busy = False
        self.papers += incoming.papers
        self._show_papers()

    def _show_papers(self) -> None:
        self.chips.show_chips([Chip(str(n), one.file_name, removable=True) for n, one in enumerate(self.papers)])
        self.chips.setVisible(bool(self.papers))

    @Slot(str)
    def _remove_paper(self, place: str) -> None:
        del self.papers[int(place)]
        self._show_papers()

    # registering

    @Slot()
    def register(self) -> None:
        """Register the finding, or say beside the fields why not."""
        if self._is_busy:
            return
        fields = self.form.fields()
        for field in fields.values():
            field.clear_error()
        draft = self.form.draft()
        wrong = list(refusals(draft, self._desk.today())) if draft is not None else []
        for refusal in wrong:
            if refusal.field in fields:
                fields[refusal.field].show_error(say(refusal.message))
        is_readable = self.form.asked.is_readable()
        if not self.form.what.text():
            self.form.what.show_error(self.tr("Say what was found."))
        if draft is None or wrong or not is_readable or not self.form.what.text():
            self._go_to_first_wrong()
            return
        self._is_busy = True
        self._desk.do(
            self, findings.register_finding, draft, self.form.breach_draft(), tuple(self.papers), then=self._done,
            otherwise=self._refused,
        )  # fmt: skip

    def _go_to_first_wrong(self) -> None:
        for field in self.form.fields().values():
            if field.error():
                field.setFocus()
                self._form_scroll.ensureWidgetVisible(field)
                return

    def _refused(self, error: Exception) -> None:
        self._is_busy = False
        show_refusal(self._desk, self.form.fields(), error)
        self._go_to_first_wrong()

    def _done(self, key: int) -> None:
        self._is_busy = False
        self.clear()
        self.registered.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
