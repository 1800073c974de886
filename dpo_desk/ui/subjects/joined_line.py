"""What stands under the subject: records joined to it, each with the way to take it apart again."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.subject_rows import RegisterRow
from dpo_desk.services import doubles
from dpo_desk.services.profile import Profile
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton
from dpo_desk.ui.subjects.rows import Rows
from dpo_desk.ui.subjects.words import subject_number


class JoinedLine(QWidget):
    """One line a joined record; hidden when there is none."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows = Rows(4, self)
        self.links: list[LinkButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 0)
        column.addWidget(self.rows)
        self.hide()

    def show_profile(self, profile: Profile) -> None:
        """Show the records joined to a subject."""
        self.rows.clear()
        self.links.clear()
        for row in profile.joined:
            self.rows.add(self._line(row))
        self.setVisible(bool(profile.joined))

    def _line(self, row: RegisterRow) -> QWidget:
        line = QWidget(self.rows)
        inside = QHBoxLayout(line)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        said = self.tr("Joined: {number} {name}").format(number=subject_number(row.number), name=row.name)
        link = LinkButton(self.tr("take apart"), parent=line)
        link.setAccessibleDescription(said)
        link.clicked.connect(partial(self.take_apart, row.id))
        self.links.append(link)
        inside.addWidget(ElidingLabel(said, "meta", "text2", parent=line), 1)
        inside.addWidget(link)
        return line

    def take_apart(self, identity: int, _is_checked: bool = False) -> None:
        """Let a joined record stand by itself again."""
        self._desk.do(self, doubles.take_apart, identity)
