"""A request begun from the profile of a subject: the sheet opens with this person, and drafts are not lost."""

from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.inbox import Inbox
from tests.cases import added


def test_the_sheet_opens_with_the_subject_and_the_language_they_chose(inbox: Inbox, office: Office) -> None:
    key = added(office, language="ru")
    inbox.show()
    inbox.open_item("request_for_subject", key)
    assert inbox.stack.currentWidget() is inbox.intake
    form = inbox.intake.form
    assert form.subject.subject is not None and form.subject.subject.id == key
    assert form.language.key() == "ru"
    form.kinds.propose("access")
    inbox.intake.register()
    assert inbox.detail.whole is not None
    assert inbox.detail.whole.card.row.subject_id == key


def test_the_draft_of_the_same_subject_is_taken_up_again(inbox: Inbox, office: Office) -> None:
    key = added(office)
    inbox.show()
    inbox.open_item("request_for_subject", key)
    inbox.intake.form.summary.show_text("Өзім туралы деректер")
    inbox.intake.left.emit()
    inbox.open_item("request_for_subject", key)
    assert inbox.intake.form.summary.text() == "Өзім туралы деректер"


def test_a_draft_about_somebody_else_is_asked_about(inbox: Inbox, office: Office) -> None:
    key = added(office)
    inbox.show()
    inbox.begin_intake()
    form = inbox.intake.form
    form.subject.show_name("Бекова Дана")
    form.summary.show_text("Өзім туралы деректер")
    inbox.desk.door.answer_next("go_on")
    inbox.open_item("request_for_subject", key)
    assert form.subject.text() == "Бекова Дана"
    inbox.desk.door.answer_next("anew")
    inbox.open_item("request_for_subject", key)
    assert form.subject.subject is not None and form.subject.subject.id == key
    assert form.summary.text() == ""
