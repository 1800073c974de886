"""Photos dropped together: turned and cropped in the preview, joined into one paper, originals kept untouched."""

import hashlib
import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from dpo_desk.services import requests
from dpo_desk.services.office import Office
from dpo_desk.ui import theme
from dpo_desk.ui.inbox.inbox import Inbox
from tests.ui.typing_keys import press_key


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Two photos of one letter, the second one lying."""
    found = []
    for place, size in enumerate(((300, 420), (420, 300))):
        page = Image.new("RGB", size, "white")
        page.paste("red", (0, 0, size[0] // 2, size[1] // 2))
        found.append(tmp_path / f"IMG_{place}.jpg")
        page.save(found[-1])
    return found


@pytest.fixture
def opened(inbox: Inbox, photos: list[Path]) -> Inbox:
    """The sheet with both photos and everything the form needs."""
    inbox.show()
    inbox.files_came(photos)
    inbox.intake.form.kinds.propose("access")
    inbox.intake.form.subject.show_name("Бекова Дана")
    return inbox


def sizes(data: bytes) -> list[bool]:
    """Of every page whether it stands upright."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_height() > page.get_width() for page in document]


def test_two_photos_become_one_paper_and_stay_as_they_came(opened: Inbox, office: Office, photos: list[Path]) -> None:
    tray = opened.intake.preview.tray
    tray.on.click()
    tray.right.click()
    tray.join.click()
    opened.intake.register()
    whole = opened.detail.whole
    assert whole is not None
    joined, *originals = whole.card.papers
    assert (joined.role, joined.media_type, joined.pages) == ("scan", "application/pdf", 2)
    assert sizes(office.ask(requests.paper_data, joined.id)) == [True, True]
    assert [one.role for one in originals] == ["original", "original"]
    assert [one.sha256 for one in originals] == [hashlib.sha256(one.read_bytes()).hexdigest() for one in photos]


def test_papers_nobody_joined_stay_papers_of_their_own(opened: Inbox) -> None:
    opened.intake.register()
    assert opened.detail.whole is not None
    assert [one.role for one in opened.detail.whole.card.papers] == ["scan", "scan"]


def test_what_was_turned_is_joined_at_the_latest_with_the_registration(opened: Inbox, office: Office) -> None:
    opened.intake.preview.tray.left.click()
    opened.intake.register()
    assert opened.detail.whole is not None
    joined = opened.detail.whole.card.papers[0]
    assert sizes(office.ask(requests.paper_data, joined.id)) == [False, False]


def test_a_frame_drawn_over_the_page_crops_it_and_can_be_undone(opened: Inbox) -> None:
    view, tray = opened.intake.preview.page, opened.intake.preview.tray
    box = view._box()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=box.topLeft().toPoint() + QPoint(2, 2))
    QTest.mouseMove(view, box.center().toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert not tray.whole.isHidden()
    crop = opened.intake.joining._leaves[0].mark.crop
    assert crop == pytest.approx((0, 0, 0.5, 0.5), abs=0.02)
    tray.whole.click()
    assert not opened.intake.joining.is_changed


def test_arrow_keys_crop_too(opened: Inbox) -> None:
    view = opened.intake.preview.page
    press_key(view, Qt.Key.Key_Left)
    press_key(view, Qt.Key.Key_Down)
    assert opened.intake.joining._leaves[0].mark.crop == (0.02, 0.0, 1.0, 0.98)
    press_key(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    press_key(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert not opened.intake.joining.is_changed


def test_pages_are_put_in_order(opened: Inbox, office: Office) -> None:
    tray = opened.intake.preview.tray
    tray.on.click()
    tray.earlier.click()
    tray.join.click()
    opened.intake.register()
    assert opened.detail.whole is not None
    assert sizes(office.ask(requests.paper_data, opened.detail.whole.card.papers[0].id)) == [False, True]


def test_taking_the_joined_paper_away_gives_the_scans_back(opened: Inbox) -> None:
    opened.intake.preview.tray.join.click()
    assert [one.role for one in opened.intake.papers] == ["scan", "original", "original"]
    assert opened.intake.preview.tray.left.isHidden()
    opened.intake.remove_paper(0)
    assert [one.role for one in opened.intake.papers] == ["scan", "scan"]
    assert not opened.intake.preview.tray.left.isHidden()


def test_pages_of_a_tiff_are_walked_through(inbox: Inbox, tmp_path: Path) -> None:
    pages = [Image.new("1", (200, 300), 1) for _ in range(3)]
    out = io.BytesIO()
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:])
    scan = tmp_path / "fax.tif"
    scan.write_bytes(out.getvalue())
    inbox.show()
    inbox.files_came([scan])
    tray = inbox.intake.preview.tray
    tray.on.click()
    tray.on.click()
    assert not tray.on.isEnabled()
    assert tray._place.text() == "3 / 3"


def test_the_veil_over_what_is_cut_off_leaves_the_colours_of_the_window_alone(opened: Inbox) -> None:
    before = theme.colour("text").alpha()
    press_key(opened.intake.preview.page, Qt.Key.Key_Left)
    opened.intake.preview.page.grab()
    assert theme.colour("text").alpha() == before == 255
