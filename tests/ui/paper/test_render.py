"""Pages leave as PDFs whose Kazakh can be searched and copied, with the fonts inside, whole or not at all."""

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from dpo_desk.domain.correspondence import ComposedLetter, Paragraph, Piece
from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.letter_facts import LetterFacts
from dpo_desk.exchange.letter_templates import address_envelope, compose
from dpo_desk.ui.paper.envelope import EnvelopePage
from dpo_desk.ui.paper.letter_page import LetterPage
from dpo_desk.ui.paper.render import chosen_printer, preview_pixmap, to_pdf, to_printer

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфһхцчшщъыіьэюя"
POINTS_IN_MM = 72 / 25.4


def text_of(pdf: bytes, page: int = 0) -> str:
    document = pypdfium2.PdfDocument(pdf)
    words = document[page].get_textpage().get_text_range()
    document.close()
    return re.sub(r"\s+", " ", words)


def sizes_of(pdf: bytes) -> list[tuple[float, float]]:
    document = pypdfium2.PdfDocument(pdf)
    sizes = [document[number].get_size() for number in range(len(document))]
    document.close()
    return sizes


def test_kazakh_words_come_out_of_the_pdf_letter_for_letter(qtbot: QtBot, letter: ComposedLetter) -> None:
    whole = Paragraph((Piece(f"{ALPHABET} {ALPHABET.upper()} № «₸» – …"),))
    text = text_of(to_pdf(LetterPage(letter.with_body((whole,)))))
    assert ALPHABET in text.replace(" ", "")
    assert ALPHABET.upper() in text.replace(" ", "")
    for words in ("Құрметті Әсел Тұрсынқызы!", "Әсел Тұрсынқызы Қалиеваға", "№ Ш-2026-0312", "2026 жылғы 24 қараша"):
        assert words in text
    assert "₸" in text


def test_every_font_is_inside_the_pdf(qtbot: QtBot, letter: ComposedLetter) -> None:
    pdf = to_pdf(LetterPage(letter))
    assert set(re.findall(rb"/FontName /(?:[A-Z]+\+)?([\w-]+)", pdf)) == {b"Tinos-Regular", b"Tinos-Bold"}
    assert pdf.count(b"/FontFile2") == pdf.count(b"/FontName")


def test_a_letter_is_on_a4_and_its_title_names_nobody(qtbot: QtBot, letter: ComposedLetter) -> None:
    pdf = to_pdf(LetterPage(letter))
    document = pypdfium2.PdfDocument(pdf)
    told = document.get_metadata_dict()
    document.close()
    assert [(round(width), round(height)) for width, height in sizes_of(pdf)] == [(595, 842)]
    assert told["Title"] == "Хат Ш-2026-0312"
    assert told["Creator"] == "DPO Desk"
    assert not re.search("Қалиева|Сейітова", " ".join(told.values()))


def test_text_keeps_the_margins_of_official_letters(qtbot: QtBot, letter: ComposedLetter) -> None:
    words = Paragraph((Piece("ұзақ сөз " * 150),))
    document = pypdfium2.PdfDocument(to_pdf(LetterPage(letter.with_body((words,)))))
    page = document[0].get_textpage()
    boxes = [page.get_charbox(number) for number in range(page.count_chars())]
    boxes = [box for box in boxes if box[2] - box[0] > 0.5]
    document.close()
    assert min(box[0] for box in boxes) == pytest.approx(30 * POINTS_IN_MM, abs=2)
    assert max(box[2] for box in boxes) == pytest.approx((210 - 15) * POINTS_IN_MM, abs=2)
    assert max(box[3] for box in boxes) <= (297 - 20) * POINTS_IN_MM
    assert min(box[1] for box in boxes) >= 20 * POINTS_IN_MM


def test_a_long_letter_numbers_its_pages_and_is_signed_on_the_last(qtbot: QtBot, long_letter: ComposedLetter) -> None:
    page = LetterPage(long_letter)
    pdf = to_pdf(page)
    texts = [text_of(pdf, number) for number in range(page.page_count)]
    assert len(sizes_of(pdf)) == page.page_count > 2
    assert [f"{number}-бет, барлығы {page.page_count}" in text for number, text in enumerate(texts, start=1)] == [
        True
    ] * page.page_count
    assert ["А. Н. Сейітова" in text for text in texts] == [False] * (page.page_count - 1) + [True]
    assert ["Орындаушы: А. Сейітова" in text for text in texts][-1]
    together = " ".join(texts)
    assert all(f"{number}-абзац." in together for number in range(1, 31))


@pytest.mark.parametrize("lines", range(8, 40, 2))
def test_the_signature_never_stands_alone_on_a_page(qtbot: QtBot, facts: LetterFacts, lines: int) -> None:
    text = "\n".join("Дербес деректерді өңдеу тоқтатылды. " * 6 for _ in range(lines // 2))
    page = LetterPage(compose("reply", "kk", replace(facts, text=text, enclosures=())))
    pdf = to_pdf(page)
    last = text_of(pdf, page.page_count - 1)
    assert "тоқтатылды" in last
    assert "А. Н. Сейітова" in last


def test_a_letter_without_a_number_carries_the_draft_mark(qtbot: QtBot, letter: ComposedLetter) -> None:
    draft = replace(letter, number="", dated=None)
    assert "ЖОБА" in text_of(to_pdf(LetterPage(draft)))
    assert "ЖОБА" not in text_of(to_pdf(LetterPage(letter)))
    assert "ПРОЕКТ" in text_of(to_pdf(LetterPage(replace(draft, language="ru"))))


def test_markup_in_a_letter_is_printed_as_it_was_typed(qtbot: QtBot, letter: ComposedLetter) -> None:
    body = (Paragraph((Piece("<b>қалың</b> &lt; <img src='http://x.example.kz'>", "text"),)),)
    assert "<b>қалың</b> &lt; <img src='http://x.example.kz'>" in text_of(to_pdf(LetterPage(letter.with_body(body))))


def test_an_envelope_is_220_by_110_millimetres(qtbot: QtBot, facts: LetterFacts) -> None:
    pdf = to_pdf(EnvelopePage(address_envelope(facts, "kk")))
    ((width, height),) = sizes_of(pdf)
    assert width / POINTS_IN_MM == pytest.approx(220, abs=0.3)
    assert height / POINTS_IN_MM == pytest.approx(110, abs=0.3)


def test_letters_and_envelopes_go_into_one_pdf_each_on_its_sheet(
    qtbot: QtBot, letter: ComposedLetter, facts: LetterFacts
) -> None:
    pdf = to_pdf([LetterPage(letter), EnvelopePage(address_envelope(facts, "kk")), LetterPage(letter)])
    assert [round(width) for width, _ in sizes_of(pdf)] == [595, 624, 595]


def test_the_file_is_what_was_returned_and_nothing_lies_beside_it(
    qtbot: QtBot, letter: ComposedLetter, tmp_path: Path
) -> None:
    path = tmp_path / "хат.pdf"
    pdf = to_pdf(LetterPage(letter), path)
    assert path.read_bytes() == pdf
    assert [entry.name for entry in tmp_path.iterdir()] == ["хат.pdf"]


def test_a_file_that_cannot_be_written_is_trouble_and_leaves_nothing(
    qtbot: QtBot, letter: ComposedLetter, tmp_path: Path
) -> None:
    with pytest.raises(Trouble, match="could not be written"):
        to_pdf(LetterPage(letter), tmp_path / "nowhere" / "хат.pdf")
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(Trouble):
        to_pdf(LetterPage(letter), tmp_path / "folder.pdf")
    assert [entry.name for entry in tmp_path.iterdir()] == ["folder.pdf"]


def test_a_printer_gets_the_same_pages(qtbot: QtBot, long_letter: ComposedLetter, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    to_printer(LetterPage(long_letter), printer)
    printed = (tmp_path / "printed.pdf").read_bytes()
    kept = to_pdf(LetterPage(long_letter))
    assert sizes_of(printed) == sizes_of(kept)
    assert text_of(printed, 1) == text_of(kept, 1)


def test_a_printer_that_does_not_exist_is_trouble(qtbot: QtBot) -> None:
    with pytest.raises(Trouble, match="no printer"):
        chosen_printer("no such printer here")


def test_the_preview_is_dark_where_the_letter_has_text_and_white_elsewhere(
    qtbot: QtBot, letter: ComposedLetter
) -> None:
    picture = preview_pixmap(LetterPage(letter), 420, ratio=2.0)
    image = picture.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    assert (image.width(), image.height()) == (840, 1188)
    assert picture.deviceIndependentSize().width() == 420
    assert image.pixelColor(5, 5).lightness() == 255
    row = [image.pixelColor(x, y).lightness() for y in range(240, 262) for x in range(450, 700)]
    assert min(row) < 120


def test_a_damaged_logo_or_one_that_names_files_is_left_out(qtbot: QtBot, facts: LetterFacts) -> None:
    evil = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="/etc/hostname"/></svg>'
    for logo in (b"", b"\x89PNG\r\n\x1a\nbroken", b"<svg", evil, b"GIF89a"):
        card = replace(facts.organisation, logo=logo)
        pdf = to_pdf(LetterPage(compose("reply", "kk", replace(facts, organisation=card))))
        assert "Құрметті" in text_of(pdf)
        assert b"/Subtype /Image" not in pdf


def test_a_png_logo_is_drawn(qtbot: QtBot, facts: LetterFacts) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0x00668A)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    card = replace(facts.organisation, logo=bytes(buffer.data().data()))
    pdf = to_pdf(LetterPage(compose("reply", "kk", replace(facts, organisation=card))))
    assert b"/Subtype /Image" in pdf


def test_the_pdf_is_small_and_its_streams_are_sound(qtbot: QtBot, letter: ComposedLetter) -> None:
    pdf = to_pdf(LetterPage(letter))
    streams = re.findall(rb"/FlateDecode[^>]*>>\s*stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    assert len(pdf) < 80_000
    assert all(zlib.decompressobj().decompress(stream) for stream in streams if stream[:1] == b"x")
