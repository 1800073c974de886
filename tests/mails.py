"""Letters of invented people, as mail servers hand them over."""

from datetime import UTC, datetime
from email.message import EmailMessage
from typing import Any

from dpo_desk.exchange.eml import read_mail
from dpo_desk.exchange.mail_account import Letter
from dpo_desk.services.arrivals import Place

PLACE = Place("imaps://dpo@dalasifr.example.kz@localhost:993/INBOX", 7)
MOVING = Place(PLACE.mailbox, 7, moves=True)
CAME = datetime(2026, 11, 20, 9, 15, tzinfo=UTC)
SENDER = "asel@pochta.example.kz"
SUBJECT = "Деректеріммен танысқым келеді"
FILE = "Өтініш (қолы қойылған).pdf"


def mail(number: int = 1, **values: Any) -> bytes:
    """A letter with a Kazakh subject and a Kazakh file; `answers` are the Message-IDs of letters it follows."""
    message = EmailMessage()
    message["From"] = f"{values.get('name', 'Әсел Қалиева')} <{values.get('sender', SENDER)}>"
    message["To"] = "dpo@dalasifr.example.kz"
    message["Subject"] = values.get("subject", SUBJECT)
    message["Message-ID"] = name_of(number)
    message["Date"] = "Fri, 20 Nov 2026 09:14:00 +0500"
    if values.get("answers"):
        message["In-Reply-To"] = values["answers"][-1]
        message["References"] = " ".join(values["answers"])
    message.set_content(values.get("text", "Сәлеметсіз бе! Қандай деректерім бар екенін айтыңыз."))
    message.add_attachment(b"%PDF-1.7\n", maintype="application", subtype="pdf", filename=FILE)
    message.set_boundary("shekara")
    return message.as_bytes(policy=message.policy.clone(linesep="\r\n"))


def name_of(number: int) -> str:
    """The Message-ID of a letter."""
    return f"<{number}.asel@pochta.example.kz>"


def fetched(number: int = 1, data: bytes = b"", **values: Any) -> Letter:
    """The letter as it came from the server, under its number there."""
    whole = data or mail(number, **values)
    return Letter(number, len(whole), CAME, whole, mail=read_mail(whole))
