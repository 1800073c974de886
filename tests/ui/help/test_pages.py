"""The pages of the help: complete and equal in three languages, leading only to pages that exist, and searchable."""

import re

import pytest

from dpo_desk.resources import resource_path
from dpo_desk.ui.help.pages import PAGES, find, has_page, read_page
from dpo_desk.ui.screens import screens

LANGUAGES = ("kk", "ru", "en")


def headings(text: str) -> list[str]:
    return re.findall(r"^(#+) ", text, re.MULTILINE)


def items(text: str) -> int:
    return len(re.findall(r"^(?:-|\d+\.) ", text, re.MULTILINE))


def keys(text: str) -> list[str]:
    return sorted(re.findall(r"`([^`]+)`", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_no_other_file(language: str) -> None:
    files = {path.stem for path in resource_path("help", language).iterdir()}
    assert files == set(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_the_languages_of_a_page_are_built_alike(name: str) -> None:
    kazakh, *others = (read_page(name, language) for language in LANGUAGES)
    for other in others:
        assert headings(other.text) == headings(kazakh.text)
        assert items(other.text) == items(kazakh.text)
        assert keys(other.text) == keys(kazakh.text)
        assert sorted(other.links) == sorted(kazakh.links)
        assert other.title != kazakh.title


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_begins_with_its_only_title_and_leads_to_pages_alone(name: str, language: str) -> None:
    page = read_page(name, language)
    assert page.text.startswith(f"# {page.title}\n")
    assert headings(page.text).count("#") == 1
    assert set(page.links) <= set(PAGES)
    assert page.text.count("](") == len(page.links)
    assert not re.search(r"!\[|<[a-z/]|://(?!user@host)", page.text)


def test_every_screen_of_the_desk_has_its_page() -> None:
    assert [name for name in screens() if not has_page(name)] == []


def test_a_name_with_a_path_in_it_is_no_page() -> None:
    assert not has_page("../en/today")


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_tell_pages_apart(language: str) -> None:
    titles = [read_page(name, language).title for name in PAGES]
    assert len(set(titles)) == len(titles)


def test_search_folds_kazakh_letters_and_puts_titles_first() -> None:
    found = find("мерзимдер", "kk")
    assert found[0].page.name == "deadlines"
    assert found[0].line == ""
    assert all(hit.line for hit in found[1:])


def test_search_wants_every_word_of_the_question_on_one_page() -> None:
    assert "import" in [hit.page.name for hit in find("password column", "en")]
    assert find("password unicorn", "en") == []
    assert find("   ", "en") == []


def test_a_line_found_is_shown_without_signs_of_markdown() -> None:
    (hit,) = [hit for hit in find("keyring", "en") if hit.page.name == "database"]
    assert "keyring" in hit.line
    assert not re.search(r"[`*\[\]#]", hit.line)
