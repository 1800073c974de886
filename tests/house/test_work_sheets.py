"""What stands beside a request, and the sheets of its deeds, in three languages: whole, translated and named."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.work_rows import OrderDraft, SignatureDraft, SignatureResult
from dpo_desk.services import department_orders, findings, intake, notes, requests, signatures
from dpo_desk.services.findings import BreachDraft
from dpo_desk.services.office import Office, open_office
from dpo_desk.storage.subject_tables import officer
from dpo_desk.storage.transaction import Writing
from dpo_desk.ui import tour
from dpo_desk.ui.inbox.finding_form import YES
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.main_window import DeskWindow
from tests.cases import added
from tests.house.sources import listed
from tests.house.test_screens import _clock, clipped, latin, nameless, window, words_of

__all__ = ["window"]


def _second_officer(writing: Writing) -> None:
    writing.insert(officer, login="second", surname="Оспанов", given_name="Дәурен", role="deputy", active=True)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Officer changed"))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[Office]:
    """Two officers, one request with everything beside it, and a closed twin of it."""
    place = tmp_path_factory.mktemp("beside") / "desk.sqlite"
    place.write_bytes(sqlite_template.read_bytes())
    made = open_office(place, clock=_clock)
    made.do(_second_officer)
    person, now = added(made), _clock()
    kinds = tuple(DemandDraft(kind) for kind in ("access", "deletion"))
    asked = RequestDraft(Channel.EMAIL, ApplicantKind.SUBJECT, now.date(), kinds, subject_id=person)
    for _twin in range(2):
        key = made.do(intake.register, asked).answer
    breach = BreachDraft(now, "Файл жіберілген", "Сілтеме жабылды", systems="Портал", subjects=312)
    card = made.ask(requests.card, key)
    assert card is not None
    made.do(findings.mark_breach, key, card.row.version, breach)
    order = made.do(department_orders.give_order, key, OrderDraft("Мұрағат", "Іздеу", now.date())).answer
    made.do(department_orders.give_order, key, OrderDraft("Кадр бөлімі", "Іздеу", now.date() + timedelta(days=1)))
    made.do(department_orders.answer_order, key, order, 1, "Екі парақ", "Жойылды")
    made.do(notes.write_note, key, "Қоңырау шалу")
    card = made.ask(requests.card, key)
    assert card is not None
    valid = SignatureDraft("Қызмет", "Бекова Дана", now, SignatureResult.VALID)
    made.do(signatures.record_check, key, card.row.version, valid)
    yield made
    made.close()


def _finding(inbox: Inbox) -> None:
    inbox.open_item("finding", 0)
    form = inbox.finding.form
    form.breach.choose(YES)
    form.settle()
    inbox.finding.register()


def stations(window: DeskWindow, key: int) -> Iterator[tuple[str, QWidget]]:
    """The request, then each sheet; the name of the place and the part to look at."""
    window.open_item("request", key)
    tour._settle(window)
    inbox = window.screen_in_front
    assert isinstance(inbox, Inbox)
    deeds = inbox.detail.beside.deeds
    yield "request", window
    sheets: dict[str, Callable[[], None]] = {
        "breach": deeds.mark_breach, "signature": deeds.record_signature, "order": deeds.give_order, "join": deeds.join,
        "split": deeds.split, "reopen": deeds.reopen,
    }  # fmt: skip
    for name, begin in sheets.items():
        begin()
        tour._settle(window)
        assert inbox.detail.place.sheet is not None
        yield name, window
    inbox.detail.begin_note()
    tour._settle(window)
    yield "notes", inbox.detail.panel.notes
    yield "kin", inbox.detail.panel.kin
    _finding(inbox)
    tour._settle(window)
    yield "finding", window


def test_everything_beside_a_request_is_whole_translated_and_named(window: DeskWindow, office: Office) -> None:
    (key, *_others) = office.ask(requests.ids, requests.RequestCriteria(), "received", True)
    cut, foreign, bare = set(), set(), set()
    for place, part in stations(window, key):
        assert part.isVisible()
        cut |= {f"{place}: {one}" for one in clipped(part)}
        bare |= {f"{place}: {one}" for one in nameless(part)}
        if window.property("language") != "en":
            foreign |= {f"{place}: {text!r}" for text in words_of(part) if latin(text)}
    assert not cut, listed(sorted(cut))
    assert not foreign, listed(sorted(foreign))
    assert not bare, listed(sorted(bare))
