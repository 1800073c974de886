"""Letters saved by Outlook: the same value as an .eml gives, and nothing of a broken or hostile file."""

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.exchange import eml, msg
from dpo_desk.exchange.eml import Mail
from dpo_desk.exchange.msg import read_msg
from dpo_desk.exchange.paper_kind import PaperKind, checked_kind, kind_of
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.supervision import run_child
from tests.exchange.outlook_file import Tree, compound_file, filetime, folder, outlook_letter, text

SUBJECT = "Келісімді кері қайтарып алу туралы"
BODY = "Сәлеметсіз бе!\r\nДеректерімді өңдеуге берген келісімімді қайтарып аламын."
FILE = "Өтініш (қолы қойылған).pdf"
HEADERS = (
    "Received: from mail.pochta.example.kz by mx.dalasifr.example.kz; Fri, 20 Nov 2026 09:15:07 +0500\r\n"
    "From: =?utf-8?b?05jRgdC10Lsg0prQsNC70LjQtdCy0LA=?= <asel@pochta.example.kz>\r\n"
    "Reply-To: asel.q@pochta.example.kz\r\n"
    "Message-ID: <7.asel@pochta.example.kz>\r\n"
    "References: <1.dpo@dalasifr.example.kz>\r\n"
    "Date: Fri, 20 Nov 2026 09:14:00 +0500\r\n\r\n"
)
RECIPIENT: Tree = folder({0x3001001F: text("Жауапты тұлға"), 0x39FE001F: text("dpo@dalasifr.example.kz")})


def attachment(name: str = FILE, data: bytes = b"%PDF-1.7\n" + b"x" * 9000) -> Tree:
    return folder({0x3707001F: text(name), 0x370E001F: text("application/pdf"), 0x37010102: data})


def letter(*attachments: Tree, **other: bytes) -> bytes:
    """A withdrawal of an invented person; `other` gives streams by tag ("t0037001F") instead of the usual ones."""
    streams = {0x0037001F: text(SUBJECT), 0x1000001F: text(BODY), 0x007D001F: text(HEADERS)}
    streams |= {int(tag[1:], 16): value for tag, value in other.items()}
    fixed = {0x0E060040: filetime(datetime(2026, 11, 20, 4, 15, 9, tzinfo=UTC))}
    return outlook_letter({tag: one for tag, one in streams.items() if one}, fixed, [RECIPIENT], list(attachments))


def test_a_letter_gives_its_people_moments_words_and_files() -> None:
    read = read_msg(letter(attachment(), attachment("скан.pdf", b"%PDF-1.4 small")))
    assert (read.subject, read.text) == (SUBJECT, BODY.replace("\r\n", "\n"))
    assert (read.sender_name, read.sender_address) == ("Әсел Қалиева", "asel@pochta.example.kz")
    assert read.reply_address == "asel.q@pochta.example.kz"
    assert read.recipients == ("dpo@dalasifr.example.kz",)
    assert read.sent_at == datetime(2026, 11, 20, 4, 14, tzinfo=UTC)
    assert read.received_at == datetime(2026, 11, 20, 4, 15, 7, tzinfo=UTC)
    assert (read.message_id, read.thread) == ("<7.asel@pochta.example.kz>", ("<1.dpo@dalasifr.example.kz>",))
    assert [(one.name, len(one.data)) for one in read.attachments] == [(FILE, 9009), ("скан.pdf", 14)]
    assert read.problems == ()


def test_the_same_letter_as_eml_gives_the_same_value() -> None:
    plain = HEADERS.replace("\r\n\r\n", f"\r\nSubject: {SUBJECT}\r\nTo: dpo@dalasifr.example.kz\r\n\r\n") + BODY
    assert read_msg(letter()) == eml.read_mail(plain.encode())


def test_a_letter_without_headers_is_read_from_its_properties() -> None:
    data = letter(
        t007D001F=b"", t0C1A001F=text("Бекова Дана"), t0C1F001F=text("/O=OFFICE/CN=DANA"),
        t5D01001F=text("dana@pochta.example.kz"), t1035001F=text("<8@office.example.kz>"),
        t1042001F=text("<7@office.example.kz>"),
    )  # fmt: skip
    read = read_msg(data)
    assert (read.sender_name, read.sender_address) == ("Бекова Дана", "dana@pochta.example.kz")
    assert (read.message_id, read.thread) == ("<8@office.example.kz>", ("<7@office.example.kz>",))
    assert read.received_at == datetime(2026, 11, 20, 4, 15, 9, tzinfo=UTC)


def test_html_is_read_as_plain_words_and_old_code_pages_too() -> None:
    html = letter(t1000001F=b"", t10130102="<p>Мәтін<script>x()</script></p>".encode())
    assert read_msg(html).text == "Мәтін"
    old = letter(t0037001F=b"", t0037001E="Отзыв согласия".encode("cp1251"))
    assert read_msg(old).subject == "Отзыв согласия"


def test_names_of_files_are_harmless() -> None:
    read = read_msg(letter(attachment("..\\..\\con.pdf"), attachment("a\u202efdp.exe")))
    assert [one.name for one in read.attachments] == ["_con.pdf", "afdp.exe"]


def test_a_letter_inside_the_letter_is_told_and_the_rest_is_read() -> None:
    read = read_msg(letter(folder({0x3707001F: text("ішкі хат")}), attachment()))
    assert len(read.attachments) == 1
    assert "could not be read" in str(read.problems[0])


def test_the_kind_is_known_by_the_bytes() -> None:
    assert kind_of(letter()) is PaperKind.MSG
    assert kind_of(letter(attachment())) is PaperKind.MSG, "its first bytes may be those of an attached PDF"
    assert checked_kind("хат.msg", letter()) is PaperKind.MSG
    assert kind_of(compound_file({"WordDocument": b"x" * 5000})) is PaperKind.UNKNOWN
    with pytest.raises(Refusal, match=r"\.msg"):
        checked_kind("хат.msg", b"%PDF-1.7")


@pytest.mark.parametrize("data", [b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF-1.7", compound_file({"a": b"b"})])
def test_what_is_no_letter_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal, match="not a letter saved from Outlook"):
        read_msg(data)


def test_a_letter_above_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(msg, "MAX_MAIL_BYTES", 1024)
    with pytest.raises(Refusal, match="larger than"):
        read_msg(letter())


def test_damaged_files_are_read_or_refused_and_nothing_else() -> None:
    whole, chance = letter(attachment()), random.Random(26)
    outcomes = set()
    for turn in range(300):
        broken = bytearray(whole[: chance.randrange(600, len(whole))] if turn % 3 == 0 else whole)
        for _ in range(chance.randrange(1, 40)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        try:
            outcomes.add(type(read_msg(bytes(broken))))
        except Refusal:
            outcomes.add(Refusal)
    assert outcomes == {Mail, Refusal}


def test_the_child_gives_the_same_value(tmp_path: Path) -> None:
    path = tmp_path / "хат.msg"
    path.write_bytes(letter(attachment()))
    plain = run_child("read-msg", {"path": str(path)}, lambda _done, _total: True)
    assert from_plain(Mail, plain) == read_msg(path.read_bytes())
