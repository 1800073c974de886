"""The translations: complete, with the same placeholders as their source, in all three languages."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.house.sources import HOME, calls, listed, modules, place, tree

FILES = sorted((HOME / "resources" / "languages").glob("*.ts"))
_PLACEHOLDER = re.compile(r"\{[a-z_]*\}|%n|%L?[0-9]")


def messages(path: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    """Every message of a file with its context."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            if message.find("translation") is not None and message.find("translation").get("type") != "vanished":
                yield context.findtext("name", ""), message


def texts(message: ElementTree.Element) -> list[str]:
    """The translation, in all its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def placeholders(text: str) -> set[str]:
    return set(_PLACEHOLDER.findall(text))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_everything_is_translated(path: Path) -> None:
    missing = [
        f"{context}: {message.findtext('source')}"
        for context, message in messages(path)
        if not all(texts(message)) or message.find("translation").get("type") == "unfinished"
    ]
    assert not missing, listed(missing)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_translations_keep_the_placeholders_of_their_source(path: Path) -> None:
    different = [
        f"{context}: {message.findtext('source')}"
        for context, message in messages(path)
        for text in texts(message)
        # One form of a plural may say "one" instead of its number.
        if placeholders(text) - {"%n"} != placeholders(message.findtext("source", "")) - {"%n"}
    ]
    assert not different, listed(different)


def test_all_languages_translate_the_same_texts() -> None:
    found = {
        path.name: {(context, message.findtext("source")) for context, message in messages(path)}
        for path in FILES
        if not path.name.endswith("_en.ts")
    }
    together = set().union(*found.values())
    assert {name: together - texts for name, texts in found.items() if texts != together} == {}


def test_a_class_others_inherit_from_says_its_plurals_by_its_own_context() -> None:
    """In a subclass `tr` looks there first and takes the English words, with their number in, for a translation."""
    found = [(path, node) for path in modules("dpo_desk/ui/") for node in ast.walk(tree(path))]
    classes = [(path, node) for path, node in found if isinstance(node, ast.ClassDef)]
    inherited = {base.id for _path, node in classes for base in node.bases if isinstance(base, ast.Name)}
    wrong = [
        place(path, call)
        for path, node in classes
        if node.name in inherited
        for name, call in calls(node)
        if name == "tr" and len(call.args) == 3
    ]
    assert not wrong, listed(wrong)
