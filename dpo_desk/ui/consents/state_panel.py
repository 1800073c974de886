"""The right side of the history: each purpose on that day, the policy edition, the proof, and the journal."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.consent import PurposeState, Standing
from dpo_desk.domain.consent_reach import WHOLE_REACH
from dpo_desk.domain.rows import EditionRow
from dpo_desk.domain.subject_rows import ConsentRow
from dpo_desk.domain.zone import local_day
from dpo_desk.services.founding import text_hash
from dpo_desk.ui.consents.certificate_card import CertificateCard
from dpo_desk.ui.consents.proof_card import ProofFacts
from dpo_desk.ui.consents.verify_box import VerifyBox
from dpo_desk.ui.consents.words import ConsentWords
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground, Rule, Scroll
from dpo_desk.ui.languages import say_date, say_title
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel
from dpo_desk.ui.parts.shapes import Shape
from dpo_desk.ui.parts.tile import IconLabel
from dpo_desk.ui.subjects.rows import Rows


class StatePanel(Ground):
    """Shows one day; `text_wanted` asks for the text of an edition."""

    text_wanted = Signal(int)

    def __init__(self, desk: Desk, words: ConsentWords, parent: QWidget) -> None:
        super().__init__("surface", "l", parent)
        self._desk, self._words = desk, words
        self._edition: EditionRow | None = None
        self._day = PlainLabel("", "pane", wrap=True, parent=self)
        self.verdict = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.why = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.states = Rows(parent=self)
        self.proof = ProofFacts(desk, words, self)
        self.verify = VerifyBox(desk, self)
        self.certificate = CertificateCard(self)
        self._make_edition()
        holder = Ground("surface", parent=self)
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(20, 18, 20, 16)
        inside.setSpacing(12)
        inside.addWidget(self._day)
        inside.addWidget(self.verdict)
        inside.addWidget(self.why)
        for widget in (self.states, Rule(holder), self._card, self.proof, self.verify):
            inside.addWidget(widget)
        inside.addStretch(1)
        inside.addWidget(self.certificate)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(Scroll(holder, self))

    def _make_edition(self) -> None:
        self._card = Card(margin=13, spacing=5, ground="sunken", parent=self)
        self._edition_title = ElidingLabel("", "body_strong", parent=self._card)
        self.open_text = LinkButton("", parent=self._card)
        self.open_text.clicked.connect(self._ask_text)
        self._edition_facts = PlainLabel("", "meta", "text2", wrap=True, parent=self._card)
        self.quote = PlainLabel("", "body", "text2", wrap=True, italic=True, parent=self._card)
        head = QHBoxLayout()
        head.addWidget(self._edition_title, 1)
        head.addWidget(self.open_text)
        self._card.body.addLayout(head)
        self._card.body.addWidget(self._edition_facts)
        self._card.body.addWidget(self.quote)

    def show_day(self, day: date, states: Mapping[str, PurposeState], rows: Sequence[ConsentRow]) -> None:
        """The state of another day."""
        self._day.setText(say_date(day, "d MMMM yyyy, dddd"))
        in_force = [state for state in states.values() if state.in_force]
        self.verdict.setText(
            self.tr("Consents and text in force on that day")
            if in_force
            else self.tr("There was no consent on that day")
        )
        self.verdict.set_look("body" if in_force else "pane", "text2" if in_force else "text")
        self.why.setText("" if in_force else self._why(states, rows))
        self.why.setVisible(not in_force)
        self.states.clear()
        for purpose in self._desk.rulebook.purposes:
            state = states.get(purpose.key, PurposeState(purpose.key))
            self.states.add(self._entry(say_title(purpose.short), state))
        self.proof.show_states(states, rows)

    def _why(self, states: Mapping[str, PurposeState], rows: Sequence[ConsentRow]) -> str:
        """The reason why there was none: the last end of all, or that nothing had happened or was known yet."""
        ended = [state for state in states.values() if state.since is not None]
        if ended:
            last = max(ended, key=lambda state: state.since or datetime.min)
            day = f"{local_day(last.since):%d.%m.%Y}" if last.since else ""
            return self.tr("{reason} since {day}").format(reason=self.reason(last), day=day).capitalize()
        if rows:
            first = min(row.occurred_at for row in rows)
            return self.tr("The first event is of {day}.").format(day=f"{local_day(first):%d.%m.%Y}")
        return self.tr("No event is known.")

    def _entry(self, title: str, state: PurposeState) -> QWidget:
        reach = self._words.reach(state.reach) if state.in_force else ""
        line = self._line(title, state)
        if not reach:
            return line
        entry = QWidget(self.states)
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(line)
        said = PlainLabel(reach, "meta", "text2", wrap=True, parent=entry)
        said.setContentsMargins(26, 0, 0, 0)
        column.addWidget(said)
        entry.setAccessibleName(f"{line.accessibleName()}; {reach}")
        return entry

    def _line(self, title: str, state: PurposeState) -> QWidget:
        entry = QWidget(self.states)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(10)
        reason = self.reason(state)
        if state.in_force:
            row.addWidget(Shape("done" if state.reach == WHOLE_REACH else "partial", 16, reason, parent=entry))
        elif state.standing is Standing.NEVER:
            row.addWidget(Shape("not_started", 16, reason, parent=entry))
        else:
            row.addWidget(IconLabel("x", "over", 16, reason, parent=entry))
        row.addWidget(ElidingLabel(title, "control", parent=entry), 1)
        row.addWidget(PlainLabel(reason, "body", "text2", parent=entry))
        entry.setAccessibleName(f"{title}: {reason}")
        return entry

    def reason(self, state: PurposeState) -> str:
        """The date of a consent, or why there is none."""
        if state.in_force and state.since is not None:
            return f"{local_day(state.since):%d.%m.%Y}"
        words = {
            Standing.REFUSED: self.tr("refused"),
            Standing.WITHDRAWN: self.tr("withdrawn"),
            Standing.DISAGREED: self.tr("disagreed"),
            Standing.PURPOSE_REACHED: self.tr("purpose achieved"),
            Standing.EXPIRED: self.tr("term ended"),
        }
        return words.get(state.standing, self.tr("never given"))

    # the edition

    def show_edition(self, edition: EditionRow | None, following: EditionRow | None) -> None:
        """The policy edition in force on that day."""
        self._edition = edition
        self._card.setVisible(edition is not None)
        if edition is None:
            return
        end = f"{following.valid_from - timedelta(days=1):%d.%m.%Y}" if following else ""
        since = f"{edition.valid_from:%d.%m.%Y}"
        days = f"{since} – {end}" if end else self.tr("since {day}").format(day=since)
        has_text = edition.sha256 not in ("", text_hash(""))
        digest = f"SHA\N{NON-BREAKING HYPHEN}256 {edition.sha256[:4]}…{edition.sha256[-4:]}"
        self._edition_title.show_text(self.tr("Edition {number} of the policy").format(number=edition.number))
        missing = self.tr("its text was not given")
        self._edition_facts.setText(f"{days} · {digest if has_text else missing}")
        self._edition_facts.setToolTip(edition.sha256 if has_text else "")
        self.open_text.setVisible(has_text)
        self.open_text.setText(self.tr("Open the text"))
        self.open_text.setAccessibleName(self.tr("Open the text"))

    def show_quote(self, quote: str) -> None:
        """The clause of that edition by which the consent arose; empty where the text does not hold it."""
        self.quote.setText(f"«{quote}»" if quote else "")
        self.quote.setVisible(bool(quote))

    def retranslate(self) -> None:
        """What no day says anew, in the current language."""
        self.verify.retranslate()
        self.certificate.retranslate()

    @Slot()
    def _ask_text(self) -> None:
        if self._edition is not None:
            self.text_wanted.emit(self._edition.id)
