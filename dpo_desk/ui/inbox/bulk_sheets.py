"""The sheets of deeds on many requests: who can and why not the others is said before anything is written."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.services import bulk
from dpo_desk.services.bulk import Outlook
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.parts.fields import AreaField, TextField
from dpo_desk.ui.parts.labels import PlainLabel

SHOWN = 5


class BulkSheet(Sheet):
    """Asks for a value, shows the outlook for it, and does the deed on those who can; `done` afterwards."""

    done = Signal()
    foresee: Callable[..., Outlook]
    deed: Callable[..., None]
    value: Callable[[], str]
    """What was entered."""

    def __init__(self, desk: Desk, ids: Sequence[int], parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.ids = list(ids)
        self.outlook: Outlook | None = None
        self.verdict = PlainLabel("", "body_strong", wrap=True, parent=self)
        self.reasons = PlainLabel("", "body", "text2", wrap=True, parent=self)
        for label in (self.verdict, self.reasons):
            self.body.insertWidget(self.body.count() - 1, label)
        self.accept_button.setEnabled(False)
        self.accepted.connect(self.do_it)

    @Slot()
    def look(self) -> None:
        """Ask who can with the value as it is now."""
        self.desk.ask(self, type(self).foresee, self.ids, self.value(), then=self._show, otherwise=self._refused)

    def _show(self, outlook: Outlook) -> None:
        self.outlook = outlook
        able = len(outlook.able)
        self.accept_button.setEnabled(able > 0)
        self.verdict.setText(self.tr("{able} of {total} can.").format(able=able, total=outlook.total))
        lines = [f"{words.number_of(one.year, one.number)}: {say(one.why)}" for one in outlook.refused[:SHOWN]]
        if len(outlook.refused) > SHOWN:
            lines.append(_and_more(len(outlook.refused) - SHOWN))
        self.reasons.setText("\n".join(lines))
        self.reasons.setVisible(bool(lines))

    def _refused(self, error: Exception) -> None:
        self.accept_button.setEnabled(False)
        self.refuse(error)

    @Slot()
    def do_it(self) -> None:
        """Do it on those who can."""
        if self.outlook is not None and self.outlook.able:
            deed = type(self).deed
            self.desk.do(self, deed, self.outlook.able, self.value(), then=self._done, otherwise=self.refuse)

    def _done(self, _answer: object) -> None:
        self.done.emit()


def _and_more(count: int) -> str:
    """By its own context: in a subclass, `tr` takes the English words with their number for a translation."""
    return QCoreApplication.translate("BulkSheet", "and %n more", "", count)


class BulkCloseSheet(BulkSheet):
    """Closing: duties left need a reason, the same for all."""

    foresee = staticmethod(bulk.foresee_close)
    deed = staticmethod(bulk.close_all)

    def __init__(self, desk: Desk, ids: Sequence[int], parent: QWidget) -> None:
        super().__init__(desk, ids, parent)
        self.reason = AreaField(self.tr("Why duties are left undone"), rows=2, parent=self)
        self.reason.area.textChanged.connect(self.look_if_needed)
        self.add_field("reason", self.reason)
        self.say_words(
            self.tr("Close %n request(s)", "", len(ids)), self.tr("Close the requests"),
            self.tr("Without a reason only those are closed of which every duty is done."),
        )  # fmt: skip
        self.cancel_button.set_words(self.tr("Back"))
        self._had_reason = False
        self.look()

    def value(self) -> str:
        return self.reason.text().strip()

    @Slot()
    def look_if_needed(self) -> None:
        """Whether there is a reason decides, not its words."""
        if bool(self.value()) is not self._had_reason:
            self._had_reason = bool(self.value())
            self.look()


class BulkWaitSheet(BulkSheet):
    """A waiting note."""

    foresee = staticmethod(bulk.foresee_wait)
    deed = staticmethod(bulk.wait_all)

    def __init__(self, desk: Desk, ids: Sequence[int], parent: QWidget) -> None:
        super().__init__(desk, ids, parent)
        self.whom = TextField(self.tr("For whom or for what"), parent=self)
        self.add_field("waiting", self.whom)
        self.say_words(
            self.tr("Waiting note for %n request(s)", "", len(ids)), self.tr("Set the note"),
            self.tr("The clock runs on: no rule stops it. An empty note takes the old one away."),
        )  # fmt: skip
        self.look()

    def value(self) -> str:
        return self.whom.text().strip()


class AssignSheet(BulkSheet):
    """Who answers for them from now on."""

    foresee = staticmethod(bulk.foresee_assign)
    deed = staticmethod(bulk.assign_all)

    def __init__(self, desk: Desk, ids: Sequence[int], officers: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(desk, ids, parent)
        self.officer = ChoiceField(self.tr("Assignee"), officers, parent=self)
        self.officer.chosen.connect(self.look)
        self.add_field("officer", self.officer)
        self.say_words(self.tr("Assign %n request(s)", "", len(ids)), self.tr("Assign"))
        self.look()

    def value(self) -> str:
        return self.officer.key()
