"""A letter handed to a real SMTP server: exact when it leaves, and nothing left when anything at all goes wrong."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.exchange.outgoing_mail import Outgoing, Packed, pack
from dpo_desk.exchange.plain import to_plain
from dpo_desk.exchange.smtp import greet_server, send_letter
from dpo_desk.exchange.smtp_account import Outcome, Parcel, Security, SmtpAccount
from tests.mail_servers import HOST, USER, Authority, Relay
from tests.pdfs import pdf_saying
from tests.smtp_servers import UNKNOWN_PERSON, SmtpServer, smtp

__all__ = ["smtp"]

PERSON = "asel@pochta.example.kz"
AT = datetime(2026, 11, 24, 5, tzinfo=UTC)
SUBJECT = "Дербес деректеріңіз туралы мәлімет, № Ш-2026-0001"
FILE = "Жауап Ш-2026-0001.pdf"


def packed(**values: Any) -> Packed:
    usual = {
        "sender": USER, "sender_name": "«Дала Цифр» КЕҰ", "recipient": PERSON, "subject": SUBJECT,
        "text": "Сәлеметсіз бе!", "file_name": FILE, "answers": ("<1@pochta.example.kz>", "<2@pochta.example.kz>"),
    }  # fmt: skip
    return pack(Outgoing(**{**usual, **values}), pdf_saying("held on you"), AT)


def sent(account: SmtpAccount, folder: Path, data: bytes = b"", recipient: str = PERSON) -> Outcome:
    """What comes of handing a letter in."""
    file = folder / "letter.part"
    file.write_bytes(data or packed().data)
    payload = {"account": to_plain(account), "parcel": to_plain(Parcel(USER, recipient, str(file)))}
    return send_letter(payload, lambda _done, _total: True)


def told(outcome: Outcome) -> str:
    assert outcome.answer == ""
    assert outcome.trouble is not None
    return str(outcome.trouble)


@pytest.mark.parametrize("security", Security)
def test_a_letter_leaves_byte_for_byte_and_the_answer_comes_back_without_addresses(
    smtp: SmtpServer, authority: Authority, tmp_path: Path, security: Security
) -> None:
    letter = packed()
    port = smtp.listen(security, authority.context())
    outcome = sent(smtp.account(port=port, security=security), tmp_path, letter.data)
    assert outcome == Outcome("250 2.0.0 Ok: queued as 4XkZ for …")
    assert smtp.taken == [(USER, [PERSON], letter.data)]


def test_the_letter_says_what_it_answers_and_its_kazakh_names_survive(smtp: SmtpServer, tmp_path: Path) -> None:
    letter = packed()
    sent(smtp.account(), tmp_path, letter.data)
    message = message_from_bytes(smtp.taken[0][2], policy=default)
    assert message["Subject"] == SUBJECT
    assert message["From"] == f"«Дала Цифр» КЕҰ <{USER}>"
    assert message["In-Reply-To"] == "<2@pochta.example.kz>"
    assert message["References"] == "<1@pochta.example.kz> <2@pochta.example.kz>"
    assert message["Message-ID"] == letter.message_id
    (file,) = message.iter_attachments()
    assert file.get_filename() == FILE


def test_the_pdf_opens_with_its_password_only() -> None:
    letter = packed()
    message = message_from_bytes(letter.data, policy=default)
    (file,) = message.iter_attachments()
    pdf = file.get_content()
    assert b"held on you" not in pdf
    assert PdfReader(BytesIO(pdf)).is_encrypted
    assert b"/AESV3" in pdf  # a key of 256 bits
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(pdf)
    with pypdfium2.PdfDocument(pdf, password=letter.password) as document:
        assert "held on you" in document[0].get_textpage().get_text_bounded()
    assert letter.password.encode() not in letter.data
    assert packed().password != letter.password


@pytest.mark.parametrize("text", ["A\r\nBcc: x@y.kz", "B\nX-Own: 1", "=?utf-8?Q?=0ABcc:_x@y.kz?=", "C\x00\x0bD"])
def test_nothing_typed_begins_another_header(text: str) -> None:
    plain = {one.lower() for one in message_from_bytes(packed().data)}
    message = message_from_bytes(packed(subject=text, sender_name=text, file_name=text).data)
    assert {one.lower() for one in message} == plain


@pytest.mark.parametrize("address", ["asel", "asel@", "a b@x.kz", "әсел@pochta.example.kz", "a@b.kz\r\nBcc: c@d.kz"])
def test_a_recipient_that_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(Refusal):
        packed(recipient=address)


@pytest.mark.parametrize("security", Security)
@pytest.mark.parametrize("fault", ["expired", "wrong name", "unknown"])
def test_a_bad_certificate_gets_neither_password_nor_letter(
    smtp: SmtpServer, authority: Authority, tmp_path: Path, security: Security, fault: str
) -> None:
    bad = {
        "expired": authority.context(is_expired=True),
        "wrong name": authority.context("poshta.basqa.example.kz"),
        "unknown": Authority().context(),
    }[fault]
    outcome = sent(smtp.account(port=smtp.listen(security, bad), security=security), tmp_path)
    assert "password was not sent" in told(outcome)
    assert not outcome.unsure
    assert smtp.taken == []


def test_a_server_without_tls_is_refused_both_ways(smtp: SmtpServer, tmp_path: Path) -> None:
    plain = smtp.listen(Security.STARTTLS, None)
    assert "offers no TLS" in told(sent(smtp.account(port=plain, security=Security.STARTTLS), tmp_path))
    assert "does not begin with TLS" in told(sent(smtp.account(port=plain), tmp_path))
    assert smtp.taken == []


def test_a_wrong_password_an_unknown_person_and_a_refused_text_leave_nothing(smtp: SmtpServer, tmp_path: Path) -> None:
    assert "user name and password" in told(sent(smtp.account(password="basqa"), tmp_path))
    assert "does not know this address (550)" in told(sent(smtp.account(), tmp_path, recipient=UNKNOWN_PERSON))
    smtp.answer = "552 5.3.4 Message too big"
    assert "refused the letter (552)" in told(sent(smtp.account(), tmp_path))
    smtp.answer = "451 4.7.1 Greylisted"
    assert "try again later" in told(sent(smtp.account(), tmp_path))
    assert smtp.taken == []
    smtp.answer = "250 Ok"
    assert sent(smtp.account(), tmp_path).answer == "250 Ok"


@pytest.mark.parametrize("limit", [0, 10, 900])
def test_a_connection_that_breaks_before_the_text_left_nothing(smtp: SmtpServer, tmp_path: Path, limit: int) -> None:
    relay = Relay(smtp.port, limit, "break")
    outcome = sent(smtp.account(port=relay.port), tmp_path)
    relay.close()
    assert "not left" in told(outcome) or "could not be reached" in told(outcome)
    assert not outcome.unsure
    assert smtp.taken == []


def test_a_silent_server_is_left_after_the_patience(smtp: SmtpServer, tmp_path: Path) -> None:
    relay = Relay(smtp.port, 10, "hang")
    outcome = sent(smtp.account(port=relay.port, patience=0.5), tmp_path)
    relay.close()
    assert "did not answer" in told(outcome)


def test_a_connection_that_ends_after_the_text_is_told_as_unsure(
    smtp: SmtpServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    smtp.answer = ""  # aiosmtpd then closes the connection with a bare line end
    outcome = sent(smtp.account(patience=2.0), tmp_path)
    assert outcome.unsure
    assert "may have left" in told(outcome)


def test_nobody_at_the_port_is_told(tmp_path: Path, authority: Authority) -> None:
    account = SmtpAccount(HOST, 9, Security.TLS, USER, "x", authority.pem)
    assert "could not be reached" in told(sent(account, tmp_path))


def test_the_test_of_the_settings_enters_and_sends_nothing(smtp: SmtpServer) -> None:
    assert greet_server({"account": to_plain(smtp.account())}, lambda _done, _total: True)
    with pytest.raises(Trouble, match="user name and password"):
        greet_server({"account": to_plain(smtp.account(password="basqa"))}, lambda _done, _total: True)
    assert smtp.taken == []
