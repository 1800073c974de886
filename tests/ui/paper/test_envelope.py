"""An envelope shows who sends and who receives, and the marks and bar code of a registered item."""

import re
from itertools import pairwise

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from dpo_desk.domain.correspondence import ItemKind
from dpo_desk.domain.letter_facts import LetterFacts
from dpo_desk.exchange.letter_templates import address_envelope
from dpo_desk.ui.paper.barcode import bars
from dpo_desk.ui.paper.envelope import EnvelopePage, spaced_number
from dpo_desk.ui.paper.render import preview_pixmap, to_pdf
from dpo_desk.ui.paper.sheet import C5

POINTS_IN_MM = 72 / 25.4


def words_at(pdf: bytes) -> dict[str, tuple[float, float]]:
    """Where each word begins: millimetres from the left and from the lower edge of the first page."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0].get_textpage()
    text = page.get_text_range()
    places = {}
    for found in re.finditer(r"\S+", text):
        left, lower, _right, _upper = page.get_charbox(found.start())
        places[found[0]] = (left / POINTS_IN_MM, lower / POINTS_IN_MM)
    document.close()
    return places


def test_the_sender_is_at_the_upper_left_and_the_addressee_at_the_lower_right(qtbot: QtBot, facts: LetterFacts) -> None:
    places = words_at(to_pdf(EnvelopePage(address_envelope(facts, "kk"))))
    sender, addressee = places["Жөнелтуші:"], places["Алушы:"]
    assert sender[0] < 20 and sender[1] > 95
    assert addressee[0] > 105 and addressee[1] < 60


@pytest.mark.parametrize(
    ("kind", "marked", "advised"),
    [
        (ItemKind.SIMPLE, False, False),
        (ItemKind.REGISTERED, True, False),
        (ItemKind.REGISTERED_WITH_ADVICE, True, True),
    ],
)
def test_only_a_registered_item_is_marked(
    qtbot: QtBot, facts: LetterFacts, kind: ItemKind, marked: bool, advised: bool
) -> None:
    places = words_at(to_pdf(EnvelopePage(address_envelope(facts, "kk", kind))))
    assert ("ТАПСЫРЫСТЫ" in places) is marked
    assert ("хабарламамен" in places) is advised


def test_the_postal_number_is_printed_in_groups_under_its_bars(qtbot: QtBot, facts: LetterFacts) -> None:
    envelope = address_envelope(facts, "kk", ItemKind.REGISTERED, "RR104277313KZ")
    image = preview_pixmap(EnvelopePage(envelope), 2200).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    line = [image.pixelColor(x, 850).lightness() < 128 for x in range(150, 910)]
    changes = sum(one is not other for one, other in pairwise(line))
    assert changes == len(bars("RR104277313KZ")) + 1
    assert spaced_number("RR104277313KZ").replace("\u00a0", " ") == "RR 10 427 731 3 KZ"


def test_a_number_of_another_form_stays_as_it_is(qtbot: QtBot, facts: LetterFacts) -> None:
    assert spaced_number("040-117") == "040-117"
    envelope = address_envelope(facts, "kk", ItemKind.REGISTERED, "Тіркеу-7")
    assert "Тіркеу-7" in words_at(to_pdf(EnvelopePage(envelope)))


def test_code_128_has_eleven_modules_a_letter_and_the_known_check_sum() -> None:
    widths = bars("RR104277313KZ")
    assert sum(map(int, widths)) == 11 * (1 + 13 + 1) + 13
    assert widths.startswith("211214")
    assert widths.endswith("2331112")
    # worked by hand for "A1": (104 + 33 + 2 * 17) mod 103 = 68, whose bars are 1 4 1 2 2 1
    assert bars("A1") == "211214" + "111323" + "123221" + "141221" + "2331112"


def test_every_letter_has_bars_of_its_own() -> None:
    patterns = [bars(chr(code))[6:12] for code in range(32, 127)]
    assert len(set(patterns)) == 95
    assert {sum(map(int, pattern)) for pattern in patterns} == {11}


def test_a_letter_the_code_does_not_know_is_an_error() -> None:
    with pytest.raises(ValueError, match="ASCII"):
        bars("Ш-1")


def test_a_larger_envelope_moves_the_addressee_to_its_right(qtbot: QtBot, facts: LetterFacts) -> None:
    envelope = address_envelope(facts, "ru")
    small = words_at(to_pdf(EnvelopePage(envelope)))["Кому:"]
    large = words_at(to_pdf(EnvelopePage(envelope, C5)))["Кому:"]
    assert large[0] - small[0] == pytest.approx(9, abs=1)
