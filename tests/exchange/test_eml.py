"""Letters as they arrive: Kazakh subjects, broken MIME, hostile names and ten thousand parts."""

import random
import sys
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.exchange.eml import read_mail
from dpo_desk.exchange.file_name import MAX_BYTES, MAX_LETTERS, safe_name
from dpo_desk.exchange.mail_text import html_text

SUBJECT = "Дербес деректерімді түзетуді сұраймын: өтініш, Қазақстан Республикасының Заңы бойынша"
TEXT = "Құрметті мырзалар!\n\nТегімді түзетуді сұраймын.\nЖүнісов Нұрлан"


def letter() -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "Жүнісов Нұрлан <nurlan@zhunis.example.kz>"
    mail["To"] = "Кеңсе <office@dala.example.kz>, second@dala.example.kz"
    mail["Cc"] = "third@dala.example.kz"
    mail["Subject"] = SUBJECT
    mail["Date"] = "Mon, 02 Mar 2026 10:15:00 +0500"
    mail["Message-ID"] = "<one@zhunis.example.kz>"
    mail.set_content(TEXT)
    return mail


def test_a_letter_is_read_whole() -> None:
    mail = letter()
    mail.add_alternative("<p>other</p>", subtype="html")
    mail.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="Жеке куәлік туралы өтініш.pdf")
    raw = b"Received: from a by b; Mon, 02 Mar 2026 10:16:30 +0500\r\n" + mail.as_bytes()
    read = read_mail(raw)
    assert (read.subject, read.sender_name, read.sender_address) == (
        SUBJECT, "Жүнісов Нұрлан", "nurlan@zhunis.example.kz",
    )  # fmt: skip
    assert read.recipients == ("office@dala.example.kz", "second@dala.example.kz", "third@dala.example.kz")
    assert read.sent_at == datetime(2026, 3, 2, 5, 15, tzinfo=UTC)
    assert read.received_at == datetime(2026, 3, 2, 5, 16, 30, tzinfo=UTC)
    assert (read.text, read.message_id, read.problems) == (TEXT, "<one@zhunis.example.kz>", ())
    attached = [(one.name, one.media_type, one.data) for one in read.attachments]
    assert attached == [("Жеке куәлік туралы өтініш.pdf", "application/pdf", b"%PDF-1.7")]


def test_the_reply_goes_where_the_sender_asked() -> None:
    mail = letter()
    assert read_mail(mail.as_bytes()).reply_address == "nurlan@zhunis.example.kz"
    mail["Reply-To"] = "other@zhunis.example.kz"
    assert read_mail(mail.as_bytes()).reply_address == "other@zhunis.example.kz"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r"])
def test_text_is_read_in_its_charset(encoding: str) -> None:
    head = f"From: a@b.kz\r\nSubject: x\r\nContent-Type: text/plain; charset={encoding}\r\n\r\n"
    assert read_mail(head.encode() + "Прошу исправить".encode(encoding)).text == "Прошу исправить"


@pytest.mark.parametrize("encoding", ["utf-8", "kz1048"])
def test_bare_letters_in_headers_and_text_are_guessed(encoding: str) -> None:
    raw = "From: Жүнісов <a@b.kz>\r\nSubject: Өтініш\r\n\r\nТүзетуді сұраймын".encode(encoding)
    read = read_mail(raw)
    assert (read.sender_name, read.subject, read.text) == ("Жүнісов", "Өтініш", "Түзетуді сұраймын")


def test_a_letter_of_html_alone_becomes_plain_text() -> None:
    mail = letter()
    html = "<html><head><style>p{}</style></head><body><p>Бір</p><script>x()</script><img src='//x/y'>Екі<br>Үш</body>"
    mail.set_content(html, subtype="html")
    assert read_mail(mail.as_bytes()).text == "Бір\nЕкі\nҮш"


@pytest.mark.parametrize(
    "piece", ["<!--", "<a ", "<div", "<![CDATA[", '<a href="', "&#", "</a", "<script>", "<svg/x='"]
)
@pytest.mark.timeout(30)
def test_html_that_never_ends_is_read(piece: str) -> None:
    assert html_text("<p>сөз</p>" + piece * 200_000).startswith("сөз")


def test_html_keeps_words_and_drops_the_rest() -> None:
    assert html_text("<P>a &amp; b &#1179; <b>қ</b><td>c<!-- x --> 1 < 2") == "a & b қ қ c 1 < 2"
    assert html_text("<head><title>t</title><body>x<STYLE>p{}</STYLE>y<script>z") == "xy"


def test_a_letter_inside_a_letter_is_kept_as_a_file() -> None:
    mail = letter()
    inner = letter()
    inner.replace_header("Subject", "ішкі")
    mail.add_attachment(inner)
    attached = read_mail(mail.as_bytes()).attachments
    assert [one.media_type for one in attached] == ["message/rfc822"]
    assert read_mail(attached[0].data).subject == "ішкі" and attached[0].name.endswith(".eml")


@pytest.mark.timeout(30)
def test_ten_thousand_parts_are_refused_at_once() -> None:
    part = b"--x\r\nContent-Type: text/plain\r\n\r\na\r\n"
    raw = b"From: a@b.kz\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" + part * 10_000 + b"--x--"
    with pytest.raises(Refusal, match="parts"):
        read_mail(raw)


def test_deep_nesting_is_refused() -> None:
    raw = b"From: a@b.kz\r\nSubject: x\r\n"
    for level in range(2000):
        raw += b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (level, level)
    with pytest.raises(Refusal, match="parts"):
        read_mail(raw)
    with pytest.raises(Refusal, match="parts"):
        read_mail(b"From: a@b.kz\r\nSubject: x\r\n" + b"Content-Type: message/rfc822\r\n\r\n" * 3000)


def test_nothing_in_a_header_can_begin_another() -> None:
    raw = (
        b"From: =?utf-8?Q?a=0D=0ABcc:_x@y.kz?= <a@b.kz>\r\nSubject: =?utf-8?Q?one=0ATo:_z@y.kz=E2=80=AEfdp?=\r\n"
        b'Content-Type: application/pdf; name="=?utf-8?Q?..=2F=0A=2Fx.pdf?="\r\n\r\n%PDF'
    )
    read = read_mail(raw)
    everything = read.subject + read.sender_name + read.sender_address + read.attachments[0].name
    assert not [sign for sign in "\r\n\u202e/" if sign in everything]


def test_broken_headers_cost_only_themselves() -> None:
    raw = (
        b'From: "unclosed <a@b.kz>\r\nSubject: =?utf-8?B?////?= =?x-none?Q?a?=\r\nDate: yesterday\r\n'
        b'Message-ID: <[]@[:::>\r\nContent-Type: text/plain; charset="no-such"\r\n'
        b"Content-Transfer-Encoding: base64\r\n\r\n0KLTqdC3\xff=="
    )
    read = read_mail(raw)
    assert read.sent_at is None and read.received_at is None


@pytest.mark.timeout(30)
def test_a_long_header_takes_no_long_time() -> None:
    raw = b"From: a@b.kz\r\nSubject: x\r\nContent-Type: text/plain; " + b'a="\\";' * 200_000 + b"\r\n\r\ntext"
    assert read_mail(raw).subject == "x"


@pytest.mark.parametrize("raw", [b"", b"hello", b"\x00" * 5000, b"%PDF-1.7\n...", "сәлем\n\nәлем".encode()])
def test_what_is_no_letter_is_refused(raw: bytes) -> None:
    with pytest.raises(Refusal, match="not a letter"):
        read_mail(raw)


def test_mutated_letters_are_read_or_refused() -> None:
    mail = letter()
    mail.add_attachment(b"%PDF-1.7" * 40, maintype="application", subtype="pdf", filename="Өтініш.pdf")
    mail.add_attachment(letter())
    source = mail.as_bytes()
    chance = random.Random(4)
    read = 0
    for _ in range(400):
        data = bytearray(source)
        for _ in range(chance.randrange(1, 30)):
            place = chance.randrange(len(data))
            if chance.random() < 0.5:
                data[place] = chance.choice(b'\r\n"=?;:<>\x00\xff(-')
            else:
                del data[place : place + chance.randrange(1, 20)]
        try:
            read += read_mail(bytes(data)).subject is not None
        except Refusal:
            continue
    assert read > 300


HOSTILE = [
    "../../etc/passwd", "..\\..\\x.exe", "C:\\Windows\\x.dll", "/etc/shadow", "CON", "con.txt", "NUL.pdf", "COM1",
    "LPT9.x", "com¹.txt", "a.pdf.", "a.pdf ", " . ", "..", "", "a\x00b.pdf", "a\u202efdp.exe", "x" * 300 + ".pdf",
    "ұ" * 300 + ".pdf", "a<b>:\"|?*.pdf", "a\r\nb.pdf", "\ud800.pdf", "🙂" * 200,
    ".htaccess", "AUX.tar.gz", "file://x/y.pdf", "~/.ssh/id",
    "a/b\\c:d.pdf", "%2e%2e%2fx", "conin$", "a" + "." * 300, "a." + "b" * 300,
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_names_of_attachments_are_harmless(name: str) -> None:
    safe = safe_name(name, "application/pdf")
    assert safe and len(safe) <= MAX_LETTERS and len(safe.encode("utf-8")) <= MAX_BYTES
    assert not set('/\\:*?"<>|\x00\r\n\u202e') & set(safe)
    assert safe.strip(" .") == safe and safe.partition(".")[0].lower() not in {
        "con",
        "nul",
        "aux",
        "com1",
        "lpt9",
        "com¹",
    }
    assert safe_name(safe) == safe


def test_honest_names_stay_as_they_are() -> None:
    assert safe_name("Жүнісов Н. — өтініш №5.pdf") == "Жүнісов Н. — өтініш №5.pdf"


@pytest.mark.skipif(sys.platform == "win32", reason="no resource module there")
def test_a_hostile_letter_takes_little_memory() -> None:
    import tracemalloc

    part = b"--x\r\n\r\na\r\n"
    raw = b"From: a@b.kz\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" + part * 100_000
    tracemalloc.start()
    try:
        with pytest.raises(Refusal):
            read_mail(raw)
        assert tracemalloc.get_traced_memory()[1] < 300 * 1024 * 1024
    finally:
        tracemalloc.stop()
