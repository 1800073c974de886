"""The certificate is one page whatever it holds, and its code says the check line."""

from dataclasses import replace
from datetime import date

import pytest
import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from dpo_desk.domain.certificate import Certificate, CertificateSide, PurposeLine, Quote
from dpo_desk.domain.letter_facts import LetterFacts
from dpo_desk.exchange.letter_templates import letterhead_of
from dpo_desk.ui.paper.certificate_page import CertificatePage
from dpo_desk.ui.paper.qr_code import draw_code
from dpo_desk.ui.paper.render import to_pdf
from tests.ui.paper.test_render import sizes_of, text_of

LINE = PurposeLine(True, "3.2.1 Тіркеу және сәйкестендіру", "12.03.2024 ж. бастап, 1-ред.")
DIGEST = "0123456789abcdef" * 4


@pytest.fixture
def certificate(facts: LetterFacts) -> Certificate:
    side = CertificateSide(
        language="kk", title="Келісім анықтамасы", about=("Субъект: Қалиева Әсел, С-00873",), verdict="Келісім бар",
        purposes=(LINE,) * 6, quotes=(Quote("Сол кездегі мәтін, 1-ред.", "«4.2.1. Пайдаланушы келіседі»"),),
        events_title="Дәлелдер", events=("12.03.2024 14:07:52 UTC+5: Келісім берілді",), gaps="Бәрі бар",
        anchor="Журнал жазбасы: 2901", check="Тексеру", signatory="Жауапты тұлға ____ А. Н. Сейітова",
    )  # fmt: skip
    return Certificate(
        letterhead_of(facts.organisation), (side, replace(side, language="ru")), 1, 873, date(2025, 3, 15), True, 2901,
        DIGEST, ((1, DIGEST),),
    )  # fmt: skip


def test_a_short_certificate_is_printed_whole_in_large_type(qtbot: QtBot, certificate: Certificate) -> None:
    pdf = to_pdf(CertificatePage(certificate))
    assert len(sizes_of(pdf)) == 1
    words = text_of(pdf)
    for said in ("Қалиева Әсел", "«4.2.1. Пайдаланушы келіседі»", "2901 · 0123 4567 89ab cdef", f"SHA-256 {DIGEST}"):
        assert said in words
    assert "Қалиева" not in CertificatePage(certificate).title


@pytest.mark.parametrize("letters", [600, 20_000])
def test_a_long_one_stays_one_page_with_its_last_line(qtbot: QtBot, certificate: Certificate, letters: int) -> None:
    quote = Quote("Сол кездегі мәтін", "«" + "Құпиялылық саясатының шарттары " * (letters // 31) + "»")
    event = "12.03.2024 14:07:52 UTC+5: Келісім берілді; тәсілі: «Тіркелу» батырмасы арқылы, 4.2.1; дәлел күші: толық"
    longer = [
        replace(side, quotes=(quote,) * 3, events=(event,) * 6, gaps="Соңғы жол осы") for side in certificate.sides
    ]
    page = CertificatePage(replace(certificate, sides=(longer[0], longer[1])))
    pdf = to_pdf(page)
    assert len(sizes_of(pdf)) == 1
    assert page.fits
    assert text_of(pdf).count("Соңғы жол осы") == 2


def test_the_code_is_drawn_module_by_module(qtbot: QtBot, certificate: Certificate) -> None:
    matrix = segno.make_qr(certificate.check_line, error="m").matrix
    picture = QImage(len(matrix) * 10, len(matrix) * 10, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    draw_code(painter, certificate.check_line, QRectF(picture.rect()))
    painter.end()
    side = range(len(matrix))
    drawn = [[picture.pixelColor(x * 10 + 5, y * 10 + 5).lightness() < 128 for x in side] for y in side]
    assert drawn == [[bool(dark) for dark in row] for row in matrix]
