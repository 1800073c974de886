"""What a letter seems to ask for and in which language: proposals that the person accepts or changes."""

import re
from datetime import date

from dpo_desk.domain.request import Channel
from dpo_desk.domain.zone import local_day
from dpo_desk.exchange.eml import Mail
from dpo_desk.ui.inbox.intake_form import IntakeForm

# Stems that people use, in the order in which they decide: a withdrawal often speaks of deletion too.
STEMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("withdrawal", ("қайтарып ал", "қайтарам", "отзыв", "отозва", "отзыва", "withdraw", "revoke")),
    ("blocking", ("бұғатта", "блокир", "block my")),
    ("correction", ("түзет", "исправ", "correct", "rectif")),
    ("completion", ("толықтыр", "дополн", "complete my")),
    ("destruction_unlawful", ("заңсыз жинал", "заңсыз алын", "незаконно", "unlawful")),
    ("destruction_unneeded", ("қажет емес", "ненужн", "не нужны", "no longer need")),
    ("depersonalisation", ("иесіздендір", "обезлич", "anonymi")),
    ("deletion", ("жоюды", "жойыңыз", "өшір", "удал", "уничтож", "delete", "erase")),
    ("complaint", ("шағым", "жалоб", "complain")),
    ("access", ("таныс", "ознаком", "қандай дерек", "какие данные", "предоставить сведения", "access", "copy of my")),
)
KAZAKH_LETTERS = frozenset("әғқңөұүһі")


def proposed_kind(text: str) -> str:
    """The key of the kind the words speak of, "" when they give no hint."""
    lowered = " ".join(text.lower().split())
    return next((kind for kind, stems in STEMS if any(stem in lowered for stem in stems)), "")


def proposed_language(text: str) -> str:
    """kk, ru or en by the letters; "" for a text without any."""
    letters = text.lower()
    if len(KAZAKH_LETTERS & set(letters)) >= 2:
        return "kk"
    if re.search("[а-яё]", letters):
        return "ru"
    return "en" if re.search("[a-z]", letters) else ""


def propose_from_words(form: IntakeForm, text: str) -> None:
    """Fill in what the words of a scan say; what the person has chosen stays."""
    if text and not form.kinds.chosen():
        form.kinds.propose(proposed_kind(text))
        form.language.choose(proposed_language(text) or form.language.key())
        form.settle()


def propose_from(form: IntakeForm, mail: Mail, today: date) -> None:
    """Fill the form with what a letter says of itself; the person changes what is wrong."""
    text = f"{mail.subject}\n{mail.text}"
    form.channel.choose(Channel.EMAIL.value)
    came = mail.received_at or mail.sent_at
    form.received.show_value(local_day(came) if came else today)
    form.posted.show_value(local_day(mail.sent_at) if mail.sent_at else None)
    form.language.choose(proposed_language(text) or form.language.key())
    form.kinds.propose(proposed_kind(text))
    form.summary.show_text(mail.subject)
    form.email.show_text(mail.reply_address or mail.sender_address)
    form.subject.show_name(mail.sender_name or mail.sender_address)
    form.settle()
