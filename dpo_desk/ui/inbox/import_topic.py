"""What the import of earlier requests says and does: its columns, its rows, and the deed that takes them in."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from dpo_desk.domain.past_request import PastRequest
from dpo_desk.services import import_file, request_import
from dpo_desk.services.import_file import Field, Mapping
from dpo_desk.services.subject_import import Imported
from dpo_desk.ui.forms.import_topic import DeskTopic
from dpo_desk.ui.inbox import words
from dpo_desk.ui.languages import say_date

SHORT_DATE = "d MMM yyyy"


class RequestTopic(DeskTopic):
    """Requests of an earlier journal."""

    of = "requests"
    widths = (72, 124, 124, 220, 230, 124, 200, 190)

    def title(self) -> str:
        return self.tr("Import requests")

    def file_title(self) -> str:
        return self.tr("Journal of requests")

    def fields(self) -> list[tuple[str, str]]:
        return [
            (Field.IGNORE.value, self.tr("— not taken —")),
            (Field.NUMBER.value, self.tr("Number of the request")),
            (Field.RECEIVED_ON.value, self.tr("Day of receipt")),
            (Field.REGISTERED_ON.value, self.tr("Day of registration")),
            (Field.FULL_NAME.value, self.tr("From whom")),
            (Field.SURNAME.value, self.tr("Surname")),
            (Field.GIVEN_NAME.value, self.tr("Given name")),
            (Field.PATRONYMIC.value, self.tr("Patronymic")),
            (Field.PHONE.value, self.tr("Phone")),
            (Field.EMAIL.value, self.tr("E-mail")),
            (Field.LEGAL_ADDRESS.value, self.tr("Address for the reply")),
            (Field.KIND.value, self.tr("Kind of demand")),
            (Field.SUMMARY.value, self.tr("Substance")),
            (Field.CHANNEL.value, self.tr("How it came")),
            (Field.LANGUAGE.value, self.tr("Language of the request")),
            (Field.DUE_ON.value, self.tr("Term in the journal")),
            (Field.CLOSED_ON.value, self.tr("Day of closing")),
            (Field.OUTCOME.value, self.tr("Outcome")),
            (Field.ANSWER.value, self.tr("Number of the reply")),
            (Field.ASSIGNEE.value, self.tr("Who handled it")),
            (Field.NOTE.value, self.tr("Note")),
        ]

    def is_enough(self, mapping: Mapping) -> bool:
        return mapping.tells_requests

    def not_enough(self) -> str:
        return self.tr("The number of the request is needed: choose its column.")

    def after_columns(self) -> str:
        return self.tr("Look at the words")

    def back(self) -> str:
        return self.tr("Back to the words")

    def nothing_new(self) -> str:
        return self.tr("Every request of this file is registered already. There is nothing to add.")

    def to_list(self) -> str:
        return self.tr("To the requests")

    def told(self, done: Imported) -> tuple[str, str]:
        known = self.tr("%n were registered already and stay as they are.", "", done.known)
        go_on = self.tr("New requests are numbered on from the highest number of the year.")
        return self.tr("%n request(s) added", "", done.added), f"{known} {go_on}" if done.known else go_on

    def table(self, ready: Sequence[PastRequest]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        number = QCoreApplication.translate("column", "Number")  # of a request, not of how many
        heads = (
            self.tr("Row"), number, self.tr("Received"), self.tr("From whom"), self.tr("Kind of demand"),
            self.tr("Closed"), self.tr("Outcome"), self.tr("How it came"), self.tr("Substance"),
        )  # fmt: skip
        return heads, [self._cells(one) for one in ready]

    def _cells(self, one: PastRequest) -> tuple[str, ...]:
        """A request as stored."""
        line = one.line
        return (
            str(line.row), words.number_of(line.year, line.number), say_date(line.received, SHORT_DATE), line.applicant,
            words.kind_title(self.desk, one.kind), say_date(line.closed, SHORT_DATE) if line.closed else "",
            self.outcome(one), words.named_word(self.desk, "channels", one.channel), line.summary.replace("\n", " "),
        )  # fmt: skip

    def outcome(self, one: PastRequest) -> str:
        """How a request ended, or that it is open."""
        if one.outcome:
            return words.named_word(self.desk, "outcomes", one.outcome)
        return self.tr("closed, outcome not noted") if one.line.closed else self.tr("still open")

    def reader(self, path: Path, place: int, mapping: Mapping) -> Callable[..., Any]:
        return partial(import_file.read_requests, path, place, mapping.fields, self.desk.today())

    def write(self, ready: Sequence[Any], path: Path) -> tuple[Callable[..., Imported], tuple[Any, ...]]:
        return request_import.import_rows, (ready,)
