"""The page for joining a desk that others of the office have on a server."""

from PySide6.QtWidgets import QWidget

from dpo_desk.ui.first_run.page import Page
from dpo_desk.ui.forms.connection import ConnectionForm
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.trouble import Door
from dpo_desk.ui.worker import Runner


class JoinPage(Page):
    """Where the server is and who enters."""

    def __init__(self, runner: Runner, door: Door, parent: QWidget) -> None:
        super().__init__(parent)
        self.connection = ConnectionForm(runner, door, self)
        card = Card(20, 12, parent=self)
        card.body.addWidget(self.connection)
        self.body.addWidget(card)
        self.show_place(0, 0)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        sentence = self.tr("Your administrator tells you the server, the database and your user name.")
        return self.tr("Join a shared database"), sentence
