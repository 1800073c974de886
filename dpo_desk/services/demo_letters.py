"""Letters of sample requests: which one answers, what stands in its gaps, and what the post told of it."""

from collections.abc import Sequence
from dataclasses import replace

from dpo_desk.domain.correspondence import ComposedLetter, Paragraph
from dpo_desk.domain.request import Outcome
from dpo_desk.domain.rows import RequestCard
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.storage.tables import letter
from dpo_desk.storage.transaction import Writing


def template_for(card: RequestCard, offered: Sequence[str]) -> str:
    """The letter that fits the outcomes of a request among those offered; "" when there is none."""
    outcomes = {one.outcome for one in card.demands}
    wanted = "refusal" if Outcome.REFUSED in outcomes else "not_held" if Outcome.NOT_HELD in outcomes else ""
    main = [one for one in offered if one not in ("acknowledgement", "refusal", "not_held", "notice_recipient")]
    return wanted if wanted in offered else (main[0] if main else "")


def filled(text: ComposedLetter) -> ComposedLetter:
    """The letter with a dash typed over what the sample does not know."""
    return text.with_body(
        Paragraph(tuple(replace(piece, typed="—") if piece.is_gap else piece for piece in paragraph.pieces))
        for paragraph in text.body
    )


def note_fate(writing: Writing, letter_id: int, state: str) -> None:
    """Note what the post told of a sample letter: "delivered" or "returned"."""
    writing.change_now(letter, letter_id, state=state, changed_at=writing.now)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Post status of a letter noted"))
