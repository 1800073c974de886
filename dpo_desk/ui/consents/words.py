"""What the consent history says: acts in words, strength of proof, ways."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.consent_reach import Part, Reach, Side
from dpo_desk.domain.reach_words import reach_text
from dpo_desk.domain.rules import Proof
from dpo_desk.domain.subject_rows import ConsentRow
from dpo_desk.domain.zone import has_hour, local
from dpo_desk.ui.consents.lane_spans import Lane, MarkKind
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say_title

GIVING = (ConsentAction.GIVEN, ConsentAction.RENEWED, ConsentAction.CONFIRMED)
PROOF_SHAPES = {Proof.FULL.value: "done", Proof.PARTIAL.value: "partial", Proof.NONE.value: "overdue"}


@dataclass(frozen=True, slots=True)
class Deed:
    """One act of a person: the rows it wrote, newest knowledge of whether it was corrected since."""

    rows: tuple[ConsentRow, ...]
    is_corrected: bool
    is_anew: bool = False

    @property
    def head(self) -> ConsentRow:
        """The row that stands for the act: the first that is no annulment by the way."""
        return next((row for row in self.rows if row.action != ConsentAction.ANNULLED.value), self.rows[0])

    @property
    def purposes(self) -> tuple[str, ...]:
        """The purposes the act was about."""
        return tuple(row.purpose for row in self.rows if row.action == self.head.action)

    @property
    def mark(self) -> MarkKind:
        """Its mark."""
        action = ConsentAction(self.head.action)
        if action in GIVING:
            return MarkKind.CONFIRMED if self.is_anew or action is ConsentAction.CONFIRMED else MarkKind.GIVEN
        is_partial = action is ConsentAction.NARROWED or bool(parts_of(self.head))
        return MarkKind.NARROWED if is_partial else MarkKind.ENDED


def parts_of(row: ConsentRow) -> frozenset[Part]:
    """The categories, operations and recipients an event is about; none when it is about the whole purpose."""
    sides = (Side.CATEGORY, row.categories), (Side.OPERATION, row.operations), (Side.RECIPIENT, row.recipients)
    return frozenset((side, key) for side, keys in sides for key in keys)


def deeds_of(rows: Sequence[ConsentRow], lanes: Sequence[Lane] = ()) -> tuple[Deed, ...]:
    """The acts of a history in the order they happened; `lanes` tell which gave again what was in force."""
    anew = {mark.at for lane in lanes for mark in lane.marks if mark.kind is MarkKind.CONFIRMED}
    corrected = {row.corrects for row in rows if row.corrects}
    groups: dict[str, list[ConsentRow]] = {}
    for row in sorted(rows, key=_order):
        groups.setdefault(row.deed or row.uid, []).append(row)
    return tuple(
        Deed(tuple(group), all(row.uid in corrected for row in group), group[0].occurred_at in anew)
        for group in groups.values()
    )


def _order(row: ConsentRow) -> tuple[datetime, datetime, int]:
    return row.occurred_at, row.known_at, row.id


class ConsentWords(QObject):
    """A QObject because only its `tr` gets these words into the translation files."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.recipients: Mapping[str, str] = {}
        """The names of recipients by uid."""

    def deed(self, deed: Deed) -> str:
        """What happened."""
        action, count = ConsentAction(deed.head.action), len(deed.purposes)
        said = self.action(deed.head.action)
        if action is ConsentAction.CONFIRMED and deed.head.edition:
            said = self.tr("Edition {number} accepted").format(number=deed.head.edition)
        if count < len(self._desk.rulebook.purposes):
            said = self._partly(action, said).format(points=", ".join(self.point(key) for key in deed.purposes))
        elif action is ConsentAction.GIVEN:
            purposes = self.tr("%n purpose(s)", "", count)
            said = f"{said}, {purposes}"
        parts = parts_of(deed.head)
        if parts:
            said = f"{said}: {self.reach(Reach(only=parts) if action in GIVING else Reach(without=parts))}"
        if deed.is_corrected:
            return self.tr("{event} (corrected)").format(event=said)
        return self.tr("{event} (correction)").format(event=said) if deed.head.corrects else said

    def _partly(self, action: ConsentAction, said: str) -> str:
        """An act about some of the purposes."""
        words = {
            ConsentAction.GIVEN: self.tr("Consent given for {points}"),
            ConsentAction.REFUSED: self.tr("Purpose {points} refused"),
            ConsentAction.WITHDRAWN: self.tr("Withdrawn for {points}"),
        }
        return words.get(action) or f"{said}: {{points}}"

    def action(self, key: str) -> str:
        """The name of an action."""
        try:
            return say_title(self._desk.rulebook.named("actions", key))
        except KeyError:
            return key

    def reach(self, reach: Reach) -> str:
        """What a consent takes in or leaves out; "" for all of it."""
        words = {
            (Side.CATEGORY, True): self.tr("only: {parts}"),
            (Side.CATEGORY, False): self.tr("all but: {parts}"),
            (Side.OPERATION, True): self.tr("only for: {parts}"),
            (Side.OPERATION, False): self.tr("without: {parts}"),
            (Side.RECIPIENT, True): self.tr("only to: {parts}"),
            (Side.RECIPIENT, False): self.tr("not to: {parts}"),
        }
        return reach_text(reach, words, self.part)

    def part(self, side: Side, key: str) -> str:
        """The name of a category, an operation or a recipient."""
        if side is Side.RECIPIENT:
            return self.recipients.get(key, key[:8])
        try:
            book = self._desk.rulebook
            return say_title(book.category(key).title if side is Side.CATEGORY else book.named("operations", key))
        except KeyError:
            return key

    def point(self, purpose: str) -> str:
        """The point of the policy that names a purpose."""
        try:
            return self._desk.rulebook.purpose(purpose).point
        except KeyError:
            return purpose

    def way(self, row: ConsentRow) -> str:
        """How it happened."""
        try:
            return say_title(self._desk.rulebook.mechanism(row.mechanism).title)
        except KeyError:
            return row.mechanism

    def strength(self, proof: str) -> str:
        """How well it can be proven."""
        words = {
            Proof.FULL.value: self.tr("full"),
            Proof.PARTIAL.value: self.tr("partial"),
            Proof.NONE.value: self.tr("not provable"),
        }
        return words.get(proof, proof)

    def evidence(self, row: ConsentRow) -> str:
        """By what it can be proven."""
        if row.evidence:
            return row.evidence
        return self.tr("Kept paper") if row.paper_id else self.strength(row.proof)


def moment_text(moment: datetime, *, seconds: bool = False) -> str:
    """A moment on the office's clock; of an event whose hour nobody noted the day alone."""
    if not has_hour(moment):
        return f"{local(moment):%d.%m.%Y}"
    return f"{local(moment):%d.%m.%Y %H:%M:%S}" if seconds else f"{local(moment):%d.%m.%Y %H:%M}"
