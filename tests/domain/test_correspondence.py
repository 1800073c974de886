"""Letters as values: gaps, typing over, refreshing, and the record they are kept in."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.correspondence import (
    ComposedLetter,
    ItemKind,
    Letterhead,
    LetterState,
    Paragraph,
    Piece,
)
from dpo_desk.domain.letter_record import from_record, to_record


def line(text: str = "") -> Paragraph:
    return Paragraph((Piece(text),)) if text else Paragraph()


def letter_of(*pieces: Piece) -> ComposedLetter:
    return ComposedLetter(
        template="reply",
        language="kk",
        version=1,
        letterhead=Letterhead(line("«Дала Цифр»"), line("«Дала Цифр»"), "Астана", "Астана", b"\x89PNG\x00\xff"),
        title=line("Тақырып"),
        addressee=(line("Әсел Қалиеваға"),),
        reference=line(),
        salutation=line("Құрметті Әсел!"),
        body=(Paragraph(pieces), line("Екінші абзац.")),
        enclosures=(line("акт"),),
        position=line("Жауапты тұлға"),
        signatory=line("А. Сейітова"),
        executor=line("Орындаушы: А. Сейітова"),
    )


DUE = Piece("9 желтоқсаннан", "due|ablative")
GAP = Piece("[…мерзім…]", "due", missing=True)
pieces = st.builds(
    Piece, st.text(max_size=20), st.sampled_from(["", "due", "held/0"]), st.none() | st.text(max_size=9), st.booleans()
)


def test_a_letter_is_a_draft_until_it_has_a_number() -> None:
    draft = letter_of(DUE)
    sent = draft.numbered("Ш-2026-0312", date(2026, 11, 24))
    assert draft.is_draft
    assert not sent.is_draft
    assert (sent.number, sent.dated, sent.body) == ("Ш-2026-0312", date(2026, 11, 24), draft.body)


def test_a_gap_is_named_once_until_something_is_typed_into_it() -> None:
    letter = letter_of(GAP, Piece(" және "), GAP)
    assert letter.gaps == ("due",)
    assert letter.typed_over(0, 0, "ертең").gaps == ("due",)
    assert letter.typed_over(0, 0, "ертең").typed_over(0, 2, "бүгін").gaps == ()
    assert letter.typed_over(0, 0, "  ").gaps == ("due",)


def test_what_was_typed_survives_a_refresh_of_the_proposals_field_by_field() -> None:
    older = letter_of(DUE, Piece(" - "), DUE).typed_over(0, 2, "келесі аптадан")
    fresh = letter_of(replace(DUE, text="10 желтоқсаннан"), Piece(" - "), replace(DUE, text="10 желтоқсаннан"))
    assert fresh.refreshed(older).body[0].shown == "10 желтоқсаннан - келесі аптадан"


def test_fixed_wording_is_not_carried_over_by_a_refresh() -> None:
    older = letter_of(Piece("Ескі мәтін", "", "басқа мәтін"))
    assert letter_of(Piece("Жаңа мәтін")).refreshed(older).body[0].shown == "Жаңа мәтін"


@given(st.lists(pieces, max_size=6))
def test_the_record_of_a_letter_reads_back_as_the_same_letter(found: list[Piece]) -> None:
    letter = letter_of(*found).numbered("Ш-2026-0001", date(2026, 1, 2))
    assert from_record(json.loads(json.dumps(to_record(letter)))) == letter
    draft = letter_of(*found)
    assert from_record(json.loads(json.dumps(to_record(draft)))) == draft


def test_a_record_without_its_text_is_an_error() -> None:
    record = to_record(letter_of(DUE))
    del record["body"]
    with pytest.raises(KeyError):
        from_record(record)


def test_every_state_and_every_way_of_sending_has_a_name() -> None:
    assert len({state.named.text for state in LetterState}) == len(LetterState)
    assert len({kind.named.text for kind in ItemKind}) == len(ItemKind)


def test_only_registered_items_have_a_postal_number_and_only_post_needs_an_envelope() -> None:
    assert [kind for kind in ItemKind if kind.needs_postal_number] == [
        ItemKind.REGISTERED, ItemKind.REGISTERED_WITH_ADVICE,
    ]  # fmt: skip
    assert [kind for kind in ItemKind if not kind.needs_envelope] == [ItemKind.EMAIL, ItemKind.BY_HAND]
