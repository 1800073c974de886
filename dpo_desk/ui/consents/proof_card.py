"""By what the consents of a day can be proven."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.domain.consent import ConsentAction, PurposeState
from dpo_desk.domain.subject_rows import ConsentRow
from dpo_desk.domain.zone import has_hour
from dpo_desk.domain.zoned import offset_text, zoned_text
from dpo_desk.ui.consents.words import ConsentWords, moment_text
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.facts import FactRow
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.subjects.masks import ip
from dpo_desk.ui.subjects.rows import Rows


class ProofFacts(QWidget):
    """Facts of the event that consent rests on, and of the last one that confirmed it."""

    def __init__(self, desk: Desk, words: ConsentWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.rows = Rows(5, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)

    def show_states(self, states: Mapping[str, PurposeState], rows: Sequence[ConsentRow]) -> None:
        """The proof of what stood on a day; nothing without any event until then."""
        self.rows.clear()
        by_uid = {row.uid: row for row in rows}
        standing = [state for state in states.values() if state.in_force]
        standing = standing or [state for state in states.values() if state.last is not None]
        given = self._newest([state.given.uid for state in standing if state.given], by_uid)
        last = self._newest([state.last.uid for state in standing if state.last], by_uid)
        self.setVisible(bool(given or last))
        if not (given or last):
            return
        self.rows.add(PlainLabel(self.tr("Proof"), "control", parent=self.rows))
        if given is not None:
            self._tell(given)
        if last is not None and (given is None or last.uid != given.uid):
            self._tell(last)
        self._details(given or last)
        if given is not None and any(state.in_force for state in standing):
            self._gaps(given)

    def _gaps(self, row: ConsentRow) -> None:
        """Which statements of art. 8(4) of the Law its text did not hold."""
        wanted = self._desk.rulebook.statements
        missing = [say_title(one.title) for one in wanted if one.key not in row.statements]
        if not missing:
            self._fact(self.tr("Law, art. 8(4)"), self.tr("everything is stated"))
        elif len(missing) == len(wanted):
            self._fact(self.tr("Law, art. 8(4)"), self.tr("not noted"))
        else:
            said = self.tr("Missing by art. 8(4): {gaps}").format(gaps=", ".join(missing))
            self.rows.add(PlainLabel(said, "body", "today", wrap=True, parent=self.rows))

    def _newest(self, uids: Sequence[str], by_uid: Mapping[str, ConsentRow]) -> ConsentRow | None:
        found = [by_uid[uid] for uid in uids if uid in by_uid]
        return max(found, key=lambda row: row.occurred_at) if found else None

    def _tell(self, row: ConsentRow) -> None:
        when = moment_text(row.occurred_at, seconds=True)
        if row.action == ConsentAction.CONFIRMED.value and row.edition:
            self._fact(self.tr("Edition {number} accepted").format(number=row.edition), when)
            return
        edition = ", " + self.tr("Ed. {number}").format(number=row.edition) if row.edition else ""
        self._fact(self._words.action(row.action), f"{when}{edition}")

    def _details(self, row: ConsentRow | None) -> None:
        if row is None:
            return
        self._fact(self.tr("Way"), self._words.way(row))
        self._fact(self.tr("Strength of proof"), self._words.strength(row.proof))
        if row.evidence or row.paper_id:
            self._fact(self.tr("Evidence"), self._words.evidence(row))
        if row.form_version:
            self._fact(self.tr("Form"), row.form_version)
        if row.by_whom:
            self._fact(self.tr("Representative"), row.by_whom)
        if row.ip:
            self._fact(self.tr("IP address"), ip(row.ip))
        own, office = offset_text(row.occurred_at, row.zone), offset_text(row.occurred_at)
        if has_hour(row.occurred_at):
            self._fact(self.tr("Time zone"), office)
        if has_hour(row.occurred_at) and own != office:
            self._fact(self.tr("By its own clock"), zoned_text(row.occurred_at, row.zone))

    def _fact(self, name: str, value: str) -> None:
        self.rows.add(FactRow(name, value, parent=self.rows))
