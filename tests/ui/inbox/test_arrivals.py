"""New letters above the list of requests: registered from the keyboard, joined, set aside, fetched on demand."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from dpo_desk.domain.arrival import ArrivalState
from dpo_desk.exchange.mail_account import Letter
from dpo_desk.services import arrivals, intake, requests
from dpo_desk.services.mailbox import MailboxDraft, change_mailbox
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.arrivals import MOST_ROWS
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.look import Look
from dpo_desk.ui.post import Post, post_of
from tests.cases import letter_in, registered, shown
from tests.exchange.test_msg import attachment
from tests.exchange.test_msg import letter as outlook_of
from tests.mail_servers import HOST, PASSWORD, USER, Authority, ImapServer
from tests.mails import CAME, PLACE, SENDER, SUBJECT, fetched, mail, name_of


def keep(office: Office, *letters: Letter) -> None:
    left = list(letters)
    while left:
        left = left[office.do(arrivals.keep_letters, PLACE, tuple(left)).answer.dealt_with :]


def on_screen(inbox: Inbox, qtbot: QtBot) -> Inbox:
    inbox.show()
    qtbot.waitExposed(inbox)
    return inbox


def states(inbox: Inbox) -> list[ArrivalState]:
    return [row.state for row in inbox.arrivals.model.rows]


def said(inbox: Inbox) -> list[str]:
    """What screen readers hear of each row."""
    model = inbox.arrivals.model
    return [str(model.index(n).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(model.rowCount())]


def test_without_a_mailbox_and_letters_nothing_is_shown(inbox: Inbox, office: Office, qtbot: QtBot) -> None:
    registered(office)
    assert on_screen(inbox, qtbot).arrivals.isHidden()


def test_a_new_letter_is_registered_with_enter_and_one_choice(inbox: Inbox, office: Office, qtbot: QtBot) -> None:
    keep(office, fetched(1))
    on_screen(inbox, qtbot)
    inbox.refresh()
    assert inbox.stack.currentWidget() is inbox.splitter, "seen on a desk without requests too"
    assert inbox.panes()[0] is inbox.arrivals.view
    assert said(inbox) == [f"Әсел Қалиева. {SUBJECT}. new. 20 Nov"]
    qtbot.keyClick(inbox.arrivals.view, Qt.Key.Key_Return)
    assert inbox.stack.currentWidget() is inbox.intake
    form = inbox.intake.form
    assert form.kinds.chosen() == ("access",)
    assert form.summary.text() == SUBJECT
    assert form.email.text() == SENDER
    inbox.do_primary()
    card = shown(office, inbox._wanted)
    assert [one.role for one in card.papers] == ["mail", "attachment"]
    assert (card.posted_on, card.row.received_on) == (date(2026, 11, 20), date(2026, 11, 20))
    assert states(inbox) == []
    assert inbox.arrivals.isHidden()


def test_a_draft_in_hand_is_put_aside_and_not_mixed_with_the_letter(inbox: Inbox, office: Office, qtbot: QtBot) -> None:
    keep(office, fetched(1))
    on_screen(inbox, qtbot)
    inbox.begin_intake()
    inbox.intake.form.summary.show_text("Басқа өтініштің жобасы")
    inbox.receiving.register_letter(inbox.arrivals.model.rows[0])
    assert inbox.intake.form.summary.text() == SUBJECT
    kept = inbox.recovery.drafts.latest(inbox.recovery.name)
    assert kept is not None
    assert "Басқа өтініштің жобасы" in repr(kept.values)


def test_a_reply_shows_its_request_and_leaves_the_list_when_opened(inbox: Inbox, office: Office, qtbot: QtBot) -> None:
    paper = intake.PaperDraft("letter.eml", "message/rfc822", mail(1), "mail", 1)
    key = office.do(arrivals.register, letter_in(), (paper,), name_of(1)).answer
    keep(office, fetched(2, answers=[name_of(1)]))
    on_screen(inbox, qtbot)
    assert states(inbox) == [ArrivalState.JOINED]
    assert inbox.arrivals.open_button.text() == "Open R‑2026‑0001"
    qtbot.mouseClick(inbox.arrivals.open_button, Qt.MouseButton.LeftButton)
    assert inbox._wanted == key
    assert states(inbox) == []


def test_a_stranger_s_letter_is_added_only_by_the_officer(inbox: Inbox, office: Office, qtbot: QtBot) -> None:
    card = registered(office)
    keep(office, fetched(2, subject=f"Ө-{card.row.year}-{card.row.number:04d}"))
    on_screen(inbox, qtbot)
    assert inbox.arrivals.join_button.text() == "Add to R‑2026‑0001"
    qtbot.mouseClick(inbox.arrivals.join_button, Qt.MouseButton.LeftButton)
    assert [one.role for one in shown(office, card.row.id).papers] == ["mail", "attachment"]


def test_larger_text_makes_room_for_its_rows(inbox: Inbox, office: Office, look: Look, qtbot: QtBot) -> None:
    keep(office, fetched(1), fetched(2, subject="Жарнама"))
    on_screen(inbox, qtbot)
    before = inbox.arrivals.view.height()
    look.change_text(5)
    view = inbox.arrivals.view
    qtbot.waitUntil(lambda: view.height() == 2 * view.sizeHintForRow(0) > before)
    look.usual_text()


def test_delete_sets_a_letter_aside_and_it_can_be_brought_back(inbox: Inbox, office: Office, qtbot: QtBot) -> None:
    registered(office)
    keep(office, fetched(1), fetched(2, subject="Жарнама"))
    on_screen(inbox, qtbot)
    qtbot.keyClick(inbox.arrivals.view, Qt.Key.Key_Delete)
    assert len(states(inbox)) == 1
    qtbot.mouseClick(inbox.arrivals.aside_link, Qt.MouseButton.LeftButton)
    assert states(inbox) == [ArrivalState.ASIDE]
    assert inbox.arrivals.aside_button.text() == "Bring back"
    qtbot.mouseClick(inbox.arrivals.aside_button, Qt.MouseButton.LeftButton)
    assert states(inbox) == [ArrivalState.NEW] * 2


def test_a_large_letter_says_its_size_and_cannot_be_registered(inbox: Inbox, office: Office, qtbot: QtBot) -> None:
    large = fetched(1)
    keep(office, replace(large, size=60 * 1024**2, is_whole=False))
    on_screen(inbox, qtbot)
    assert "60 MB" in said(inbox)[0].replace("\N{NO-BREAK SPACE}", " ")
    assert inbox.arrivals.open_button.isHidden()
    qtbot.keyClick(inbox.arrivals.view, Qt.Key.Key_Return)
    assert inbox.stack.currentWidget() is inbox.splitter


def test_a_letter_dropped_from_outlook_fills_the_form_and_is_kept_as_it_came(
    inbox: Inbox, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "хат.msg"
    path.write_bytes(outlook_of(attachment()))
    on_screen(inbox, qtbot).files_came([path])
    form = inbox.intake.form
    assert form.kinds.chosen() == ("withdrawal",)
    assert form.email.text() == "asel.q@pochta.example.kz"
    inbox.do_primary()
    papers = shown(office, inbox._wanted).papers
    assert [one.role for one in papers] == ["mail", "attachment"]
    assert office.ask(requests.paper_data, papers[0].id) == path.read_bytes()


# fetching


@pytest.fixture
def post(desk: Desk, office: Office, imap: ImapServer, authority: Authority) -> Post:
    """The post of a desk whose mailbox is set up and whose password was typed in this session."""
    draft = MailboxDraft(HOST, imap.port, USER, authority=authority.pem, since=date(2026, 11, 1), minutes=0)
    office.do(change_mailbox, draft)
    found = post_of(desk)
    found.remember(draft, PASSWORD)
    return found


def test_f5_fetches_and_tells_how_many_came(inbox: Inbox, post: Post, imap: ImapServer, qtbot: QtBot) -> None:
    imap.deliver(mail(1), at=CAME)
    imap.deliver(mail(2, subject="Жарнама"), at=CAME)
    on_screen(inbox, qtbot)
    told: list[Any] = []
    post.came.connect(told.append)
    inbox.refresh_by_person()
    assert told == [2]
    assert states(inbox) == [ArrivalState.NEW] * 2
    assert not post.is_busy
    inbox.refresh_by_person()
    assert told == [2]


def test_many_batches_are_fetched_in_one_go(post: Post, imap: ImapServer, office: Office) -> None:
    for number in range(1, 4):
        imap.deliver(mail(number), at=CAME)
    office.do(change_mailbox, replace(draft_of(office), after="move", target="Тіркелген"))
    post.fetch()
    with imap.entered() as box:
        assert list(box.uids()) == []
    assert post.trouble == ""


def draft_of(office: Office) -> MailboxDraft:
    from dpo_desk.services.mailbox import mailbox

    return office.ask(mailbox)


def test_what_goes_wrong_by_hand_is_told_and_on_the_timer_only_shown(
    inbox: Inbox, post: Post, office: Office, desk: Desk, qtbot: QtBot
) -> None:
    office.do(change_mailbox, replace(draft_of(office), port=1))
    post.remember(draft_of(office), PASSWORD)
    notices: list[Any] = []
    desk.door.noticed.connect(notices.append)
    on_screen(inbox, qtbot)
    post.timer.timeout.emit()
    assert notices == []
    assert "could not be reached" in post.trouble
    assert "could not be reached" in inbox.arrivals._state.whole_text()
    post.fetch()
    assert len(notices) == 1
    assert notices[0].again is not None


def test_without_a_password_the_person_is_asked_for_it(post: Post, desk: Desk) -> None:
    post._typed.clear()
    notices: list[Any] = []
    desk.door.noticed.connect(notices.append)
    post.fetch()
    assert "password of the mailbox is not known" in notices[0].text


def test_the_timer_follows_the_settings(post: Post, desk: Desk, office: Office) -> None:
    desk.do(post, change_mailbox, replace(draft_of(office), minutes=10))
    assert (post.timer.isActive(), post.timer.interval()) == (True, 600_000)
    desk.do(post, change_mailbox, replace(draft_of(office), minutes=0))
    assert not post.timer.isActive()


def test_one_post_serves_a_desk(desk: Desk) -> None:
    assert post_of(desk) is post_of(desk)


def test_in_a_low_window_the_letters_scroll_and_their_buttons_stay_below_them(
    inbox: Inbox, office: Office, qtbot: QtBot
) -> None:
    registered(office)
    keep(office, *(fetched(number) for number in range(1, 7)))
    on_screen(inbox, qtbot)
    pane, tall = inbox.arrivals, inbox.arrivals.view.sizeHintForRow(0)
    assert pane.view.height() == MOST_ROWS * tall
    inbox.resize(968, 420)
    qtbot.waitUntil(lambda: pane.view.height() < MOST_ROWS * tall)
    assert pane.view.height() >= tall
    assert pane.view.geometry().bottom() < pane.open_button.mapTo(pane, QPoint(0, 0)).y()
    assert inbox.list.view.height() >= 2 * tall
