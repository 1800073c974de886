"""The search field looks into the text of papers too."""

import pytest

from dpo_desk.domain.spelling import passage, search_key
from dpo_desk.services import intake
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.office import Office
from dpo_desk.services.search import find
from tests.cases import letter_in, registered

TEXT = "Құрметті ұйым! Менің телефон нөмірімді өшіріп тастауыңызды сұраймын, өйткені келісімімді бұрын қайтарғанмын."


def kept(office: Office, text: str = TEXT) -> int:
    paper = PaperDraft("хат.pdf", "application/pdf", b"%PDF-1.4 ", words=text)
    return office.do(intake.register, letter_in(), [paper]).answer


@pytest.mark.parametrize("typed", ["телефон нөмірімді", "телефон номирим", "ТЕЛЕФОН", "қайтарған"])
def test_a_paper_is_found_by_its_words_however_spelt(office: Office, typed: str) -> None:
    identity = kept(office)
    registered(office)
    (found,) = office.ask(find, typed).papers
    assert (found.request_id, found.file_name) == (identity, "хат.pdf")
    assert search_key(typed).split()[0] in search_key(found.passage)


@pytest.mark.parametrize("typed", ["мекенжай", "те", "телефон мекенжай", '"OR 1=1', "%", "_____"])
def test_other_words_find_no_paper(office: Office, typed: str) -> None:
    kept(office)
    assert office.ask(find, typed).papers == ()


def test_the_passage_shows_the_words_around() -> None:
    assert passage(TEXT, search_key("нөмірімді"), 1, 1) == "… телефон нөмірімді …"
    assert passage(TEXT, search_key("құрметті"), 3, 2) == "Құрметті ұйым! …"
    assert passage(TEXT, "жоксоз") == ""
