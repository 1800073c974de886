"""Letters that leave by e-mail: held, tried, answered by the server; never lost, never sent twice by itself."""

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from dpo_desk.domain.addresses import read_email
from dpo_desk.domain.correspondence import LetterState
from dpo_desk.domain.departure import HELD_S, Departure, Stage
from dpo_desk.domain.errors import News, Refusal
from dpo_desk.domain.letter_record import from_record
from dpo_desk.domain.rows import LetterRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.domain.zone import local_day
from dpo_desk.exchange.letter_files import FOLDER_PREFIX
from dpo_desk.exchange.letter_templates import paper_words
from dpo_desk.exchange.outgoing_mail import Outgoing
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.smtp_account import UNKNOWN, Outcome, Parcel
from dpo_desk.exchange.supervision import run_child
from dpo_desk.services import requests as request_deeds
from dpo_desk.services.duties import tick_rows
from dpo_desk.services.letter_address import address_of
from dpo_desk.services.letter_drafts import duties_spoken_for, owner_of
from dpo_desk.services.letter_facts import LetterAbout, gather
from dpo_desk.services.letters import keep_page, ready_to_leave
from dpo_desk.services.mailbox import MailboxDraft, Progress, mailbox, password_of
from dpo_desk.storage import arrivals, letters, papers, requests
from dpo_desk.storage.tables import letter, paper
from dpo_desk.storage.transaction import Reading, Writing

SEND_S = 5 * 60.0
"""Seconds for one letter: its PDF through a slow line."""


@dataclass(frozen=True, slots=True)
class Handed:
    """An e-mail on its way to the server: how to enter it, for whom the letter is, and its bytes."""

    draft: MailboxDraft
    sender: str
    recipient: str
    data: bytes


def waiting(reading: Reading) -> tuple[LetterRow, ...]:
    """The letters that are on their way by e-mail, also those a closed desk left behind."""
    return letters.rows(reading, letters.leaving(reading))


def outgoing(reading: Reading, letter_id: int) -> Outgoing:
    """What the e-mail of a letter is made of. Refusal: no mail server, no address, no number, or gaps in the text."""
    row = ready_to_leave(reading, letter_id)
    draft = mailbox(reading)
    if not draft.can_send:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "No server for outgoing mail is set. Name it in Settings, Mail."), field="mail"
        )
    facts = gather(
        reading, LetterAbout(row.request_id, row.subject_id, row.signatory_id, address_of(row)), row.language
    )
    text, words = from_record(letters.body(reading, letter_id)), paper_words(row.language)
    name = facts.organisation.name.said(row.language)
    return Outgoing(
        sender=_sender(draft, facts.organisation.email), sender_name=name, recipient=read_email(facts.addressee.email),
        subject=words["mail_subject"].format(title=text.title.shown, number=text.number),
        text=words["mail_text"].format(organisation=name).strip(),
        file_name=words["mail_file"].format(number=text.number),
        answers=arrivals.letters_of(reading, row.request_id) if row.request_id else (),
    )  # fmt: skip


def _sender(draft: MailboxDraft, office: str) -> str:
    """The mailbox itself: servers send nobody else's letters."""
    return draft.user if "@" in draft.user else office


def hold(
    writing: Writing, letter_id: int, seen: int, pdf: bytes, mail: bytes, message_id: str, closes: bool = False
) -> int:
    """Let a numbered letter wait for its leaving: pages and e-mail are kept as they will leave. Returns its version."""
    row = ready_to_leave(writing, letter_id)
    owner = owner_of(writing, row.request_id, row.subject_id)
    page_id = keep_page(writing, row, owner, pdf)
    mail_id = papers.keep(
        writing, mail, "letter.eml", "message/rfc822", "mail_out", owner, request_id=row.request_id or None,
        subject_id=row.subject_id or None,
    )  # fmt: skip
    departure = replace(
        row.departure, stage=Stage.HELD, leaves_at=writing.now + timedelta(seconds=HELD_S), message_id=message_id,
        mail_id=mail_id, closes=closes, answer="", unsure=False,
    )  # fmt: skip
    writing.change(
        letter, letter_id, seen, owner, state=LetterState.LEAVING.value, paper_id=page_id, item_kind="email",
        enclosures=departure.kept(), changed_at=writing.now,
    )  # fmt: skip
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letter {number} of {year} waits to leave by e-mail"), **_numbers(row))
    return seen + 1


def begin(writing: Writing, letter_id: int, by_person: bool = False) -> Handed | None:
    """Write down that the server is spoken to now; None when the letter was taken back or is on its way already.

    By itself only a held letter begins; a try that failed or was cut off begins again by a person alone.
    """
    row = _leaving(writing, letter_id)
    if row is None or not (row.departure.stage is Stage.HELD or by_person):
        return None
    _refuse_busy(writing, row)
    writing.undoable = False
    _step(writing, row, replace(row.departure, stage=Stage.TRYING, unsure=False, answer=""))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letter {number} of {year} handed to the mail server"), **_numbers(row))
    about = LetterAbout(row.request_id, row.subject_id, row.signatory_id, address_of(row))
    facts, draft = gather(writing, about, row.language), mailbox(writing)
    data = papers.data(writing, row.departure.mail_id)
    return Handed(draft, _sender(draft, facts.organisation.email), read_email(facts.addressee.email), data)


def _refuse_busy(reading: Reading, row: LetterRow) -> None:
    """Another window may be speaking to the server at this moment."""
    since = reading.now - (row.changed_at or reading.now)
    if row.departure.stage is Stage.TRYING and since < timedelta(seconds=SEND_S):
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal", "The letter was handed to the mail server a moment ago. Wait {minutes} minutes."
            ),
            minutes=int(SEND_S // 60),
        )


def carry(handed: Handed, typed: str, progress: Progress) -> Outcome:
    """Hand the e-mail to the server in a process of its own; call it beside the desk. Bad news is in the outcome."""
    try:
        account = handed.draft.smtp_account(password_of(handed.draft, typed))
    except Refusal as refusal:
        return Outcome(trouble=refusal.message)
    with TemporaryDirectory(prefix=FOLDER_PREFIX, ignore_cleanup_errors=True) as folder:
        file = Path(folder) / "letter.part"
        file.write_bytes(handed.data)
        payload = {"account": account, "parcel": Parcel(handed.sender, handed.recipient, str(file))}
        try:
            return from_plain(Outcome, run_child("send-letter", payload, progress, seconds=SEND_S))
        except News:  # the process ended before it could say how far it came
            return Outcome(trouble=Message.of(UNKNOWN, host=account.host), unsure=True)


def settle(writing: Writing, letter_id: int, outcome: Outcome) -> None:
    """Write down how the try ended: the letter left, or it waits on with nothing marked as sent."""
    row = _leaving(writing, letter_id)
    if row is None:
        return
    writing.undoable = False
    if outcome.trouble is None:
        _left(writing, row, outcome.answer)
        return
    _step(writing, row, replace(row.departure, stage=Stage.STOPPED, unsure=outcome.unsure))
    marked = QT_TRANSLATE_NOOP("deed", "Letter {number} of {year} did not leave by e-mail")
    unsure = QT_TRANSLATE_NOOP("deed", "Letter {number} of {year} may have left by e-mail: no answer came")
    writing.entitle(unsure if outcome.unsure else marked, **_numbers(row))


def note_left(writing: Writing, letter_id: int, seen: int) -> None:
    """The officer found that a letter nobody was sure of has left."""
    row = _leaving(writing, letter_id)
    if row is not None and row.version == seen and row.departure.may_have_left:
        writing.undoable = False
        _left(writing, row, "")


def take_back(writing: Writing, letter_id: int, seen: int) -> None:
    """The letter does not leave: it waits with its number as before, its kept pages are voided."""
    row = _leaving(writing, letter_id)
    if row is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This letter has left; its text is kept as it was sent."))
    owner = owner_of(writing, row.request_id, row.subject_id)
    for paper_id in (row.paper_id, row.departure.mail_id):
        writing.change_now(paper, paper_id, owner, state="voided")
    writing.change(
        letter, letter_id, seen, owner, state=LetterState.NUMBERED.value, paper_id=None, changed_at=writing.now,
        enclosures=Departure(hidden=row.departure.hidden).kept(),
    )  # fmt: skip
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letter {number} of {year} taken back before it left"), **_numbers(row))


def _left(writing: Writing, row: LetterRow, answer: str) -> None:
    owner = owner_of(writing, row.request_id, row.subject_id)
    departure = replace(row.departure, stage=Stage.LEFT, leaves_at=None, answer=answer, unsure=False)
    writing.change(
        letter, row.id, row.version, owner, state=LetterState.SENT.value, sent_on=local_day(writing.now),
        enclosures=departure.kept(), changed_at=writing.now,
    )  # fmt: skip
    tick_rows(writing, duties_spoken_for(writing, row))
    request = requests.card(writing, row.request_id) if departure.closes and row.request_id else None
    if request is not None and request.row.closed_at is None and all(one.state != "open" for one in request.duties):
        request_deeds.close(writing, row.request_id, request.row.version)
    proof = {"answer": answer or "–", "message": departure.message_id}
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Letter {number} of {year} sent by e-mail {message}: {answer}"),
        **_numbers(row), **proof,
    )  # fmt: skip


def _leaving(reading: Reading, letter_id: int) -> LetterRow | None:
    found = letters.rows(reading, [letter_id])
    return found[0] if found and found[0].state == LetterState.LEAVING.value else None


def _step(writing: Writing, row: LetterRow, departure: Departure) -> None:
    owner = owner_of(writing, row.request_id, row.subject_id)
    writing.change(letter, row.id, row.version, owner, enclosures=departure.kept(), changed_at=writing.now)


def _numbers(row: LetterRow) -> dict[str, str]:
    return {"number": f"{row.number:04d}", "year": str(row.year)}
