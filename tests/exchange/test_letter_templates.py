"""Letters are filled from the facts, show what is missing, and never take a value for markup."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from pathlib import Path

import pytest

from dpo_desk.domain.correspondence import LANGUAGES, ComposedLetter, ItemKind
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.letter_facts import (
    AccessAnswer,
    Addressee,
    BreachFacts,
    Executor,
    HeldData,
    LetterFacts,
    Measures,
    OrderFacts,
    Organisation,
    RefusalFacts,
    RequestFacts,
    Signatory,
)
from dpo_desk.domain.words import Title
from dpo_desk.exchange import letter_templates
from dpo_desk.exchange.letter_templates import (
    LetterTemplate,
    address_envelope,
    compose,
    compose_from,
    offered,
    paper_words,
    templates,
)
from dpo_desk.exchange.letter_values import field_names
from dpo_desk.resources import resource_path

KEYS = (
    "acknowledgement", "extension", "access_answer", "not_held", "correction_made", "destruction_done",
    "withdrawal_stopped", "refusal", "notice_recipient", "authority_answer", "breach_notice", "order_department",
    "reply",
)  # fmt: skip
FULL = LetterFacts(
    organisation=Organisation(
        name=Title("«Дала Цифр» коммерциялық емес ұйымы", "Некоммерческая организация «Дала Цифр»", "Dala Tsifr"),
        address=Title("Астана қ., Сарыжайлау к-сі, 12-үй", "г. Астана, ул. Сарыжайлау, д. 12", "12 Saryzhailau St"),
        bin="120340004562",
        postcode="010000",
        email="dpo@dalasifr.example.kz",
        site="dalasifr.example.kz",
        phone="+7 717 200 00 00",
    ),
    signatory=Signatory("А. Н. Сейітова", Title("Жауапты тұлға", "Ответственное лицо", "Responsible person")),
    executor=Executor("А. Сейітова", "8 717 200 00 00"),
    addressee=Addressee(
        "Қалиева", "Әсел", "Тұрсынқызы", street="Қараөткел көшесі, 7-үй", place="Астана қ.", postcode="010000"
    ),
    request=RequestFacts(
        "Ө-2026-0149", date(2026, 11, 24), "12", date(2026, 11, 20), "деректермен танысу", date(2026, 12, 9)
    ),
    answer=AccessAnswer(
        held=(HeldData("тегі және аты", ("Қалиева Әсел",)), HeldData("лауазымы")),
        purposes=("тіркеу", "таратылым жіберу"),
        sources=("Сіз тіркелген кезде енгізгенсіз",),
        methods=("автоматтандырылған түрде",),
        terms=("келісім қайтарып алынғанға дейін",),
        recipients=("«Хабар Пошта» ЖШС",),
    ),
    measures=Measures(
        done_on=date(2026, 11, 25),
        categories=("телефон нөмірі",),
        changes=("жұмыс орны жаңартылды",),
        purposes=("таратылым жіберу",),
        recipients=(),
        destroy_by=date(2026, 12, 9),
        act_number="7",
        act_date=date(2026, 11, 25),
        told_action="деректерді жойыңыздар",
        told_clause="9.4",
    ),
    refusal=RefusalFacts(
        "деректерді жою",
        "сақтау мерзімі заңда белгіленген",
        "Заң, 8-б. 2-т.",
        "Құжаттар сақталады.",
        date(2026, 11, 25),
    ),
    breach=BreachFacts(
        datetime(2026, 11, 20, 16, 40),
        datetime(2026, 11, 19, 23, 5),
        "файл бөгде мекенжайға жіберілді",
        "тіркеу жүйесі",
        ("тегі және аты",),
        312,
        "тізім қоса беріледі",
        "сілтеме жабылды",
    ),
    order=OrderFacts("деректерді өңдеуді тоқтатыңыздар", "тарату жүйесі", date(2026, 11, 26)),
    about="ішкі нөмірі С-00873",
    topic="Сұрағыңызға жауап",
    text="Бірінші абзац.\nЕкінші абзац.",
    enclosures=("акт көшірмесі, 1 парақ",),
)
EVERY = [(key, language) for language in LANGUAGES for key in KEYS]


def said(letter: ComposedLetter) -> str:
    return "\n".join(paragraph.shown for paragraph in letter.paragraphs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_letter_once(language: str) -> None:
    assert tuple(template.key for template in templates(language)) == KEYS
    assert all(template.name for template in templates(language))


def test_every_letter_the_rulebook_offers_exists() -> None:
    wanted = set()
    for path in resource_path("rulebook").rglob("*.toml"):
        for found in re.findall(r"^letters = \[(.*)\]", path.read_text(encoding="utf-8"), re.MULTILINE):
            wanted.update(re.findall(r'"(\w+)"', found))
    assert wanted
    assert wanted <= set(KEYS)


@pytest.mark.parametrize(("key", "language"), EVERY)
def test_a_letter_with_all_facts_has_no_gap(key: str, language: str) -> None:
    letter = compose(key, language, FULL)
    assert letter.gaps == ()
    assert "[…" not in said(letter)
    assert letter.body


@pytest.mark.parametrize(("key", "language"), EVERY)
def test_a_letter_without_facts_shows_what_it_wants(key: str, language: str) -> None:
    letter = compose(key, language, LetterFacts())
    names = {title.said(each) for title in field_names().values() for each in LANGUAGES}
    shown = set(re.findall("\\[…(.+?)…\\]", said(letter)))
    assert letter.gaps
    assert len(shown) >= 5
    assert shown <= names
    assert not re.search(r"(: [;.,]|\(\)|  )", "\n".join(paragraph.shown for paragraph in letter.body))


def test_every_part_of_an_access_answer_that_is_wanting_leaves_its_own_gap() -> None:
    for part in ("held", "purposes", "sources", "methods", "terms", "recipients"):
        answer = replace(FULL.answer, **{part: None})
        assert compose("access_answer", "kk", replace(FULL, answer=answer)).gaps == (part,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_access_answer_has_six_numbered_parts_and_is_free_of_charge(language: str) -> None:
    text = said(compose("access_answer", language, FULL))
    assert re.findall(r"^([1-6])\. ", text, re.MULTILINE) == list("123456")
    assert "4.2.3" in text
    assert "9.2" in text


def test_nobody_received_the_data_is_said_and_not_a_gap() -> None:
    answer = replace(FULL.answer, recipients=())
    letter = compose("access_answer", "kk", replace(FULL, answer=answer))
    assert letter.gaps == ()
    assert "үшінші тұлғаларға берілген жоқ" in said(letter)


def test_every_clause_a_letter_quotes_stands_in_the_rulebook() -> None:
    rulebook = "\n".join(path.read_text(encoding="utf-8") for path in resource_path("rulebook").rglob("*.toml"))
    known = set(re.findall(r"\d+(?:\.\d+)+", " ".join(re.findall(r"^(?:point|clause) = .*", rulebook, re.MULTILINE))))
    for language in LANGUAGES:
        for path in resource_path("letters", language).glob("*.toml"):
            quoted = set(re.findall(r"\b\d+\.\d+(?:\.\d+)?\b", path.read_text(encoding="utf-8")))
            assert quoted <= known, path.name


@pytest.mark.parametrize("key", KEYS)
def test_the_three_languages_of_a_letter_quote_the_same_clauses(key: str) -> None:
    quoted = []
    for language in LANGUAGES:
        text = resource_path("letters", language, f"{key}.toml").read_text(encoding="utf-8")
        quoted.append((set(re.findall(r"\b\d+\.\d+(?:\.\d+)?\b", text)), set(re.findall(r"{{ (\w+)", text))))
    assert quoted[0] == quoted[1] == quoted[2]


def test_letters_do_not_copy_the_sentences_of_each_other_by_accident() -> None:
    titles = [template.title for template in templates("kk") if template.key != "reply"]
    assert len(set(titles)) == len(titles)


HOSTILE = (
    "<b>x</b>", "<img src=http://x.example.kz/a.png>", "{{ 7 * 7 }}", "{% for x in y %}", "{{ ''.__class__ }}", "&amp;",
    "\ue0000\ue001", "\u202ekyz", "a\x00b",
)  # fmt: skip


def poisoned(value: object, poison: str) -> object:
    """The same facts with the poison in every text."""
    if isinstance(value, str):
        return poison
    if isinstance(value, tuple):
        return tuple(poisoned(entry, poison) for entry in value)
    if is_dataclass(value):
        return replace(value, **{f.name: poisoned(getattr(value, f.name), poison) for f in fields(value)})
    return value


@pytest.mark.parametrize("poison", HOSTILE)
@pytest.mark.parametrize(("key", "language"), EVERY)
def test_markup_in_any_fact_stays_the_text_it_is(key: str, language: str, poison: str) -> None:
    letter = compose(key, language, poisoned(replace(FULL, delivery=None), poison))
    text = said(letter)
    shown = {piece.shown for paragraph in letter.paragraphs for piece in paragraph.pieces if piece.key}
    harmless = re.sub("[\\x00\ue000-\uf8ff\u202e]", "", poison)
    assert any(piece.startswith(harmless) for piece in shown)
    assert not re.search("[\\x00\ue000-\uf8ff\u202e]", text)
    assert "49" not in text.replace("Ө-2026-0149", "")
    assert "&lt;" not in text


def test_a_filter_of_text_does_not_turn_a_value_into_markup() -> None:
    own = LetterTemplate("own", "kk", "Own", "t", "{{ topic|upper }} {{ topic }} &")
    letter = compose_from(own, replace(FULL, topic="<b>&"))
    assert letter.body[0].shown == "<B>& <b>& &"


@pytest.mark.parametrize(
    "body",
    [
        "{{ ''.__class__.__mro__ }}{{ topic.__init__.__globals__ }}",
        "{% include 'kk/reply.toml' %}",
        "{% for x in range(10**9) %}{{ x }}{% endfor %}",
        "{% if %}",
        "{{ topic|nosuchfilter }}",
    ],
)
def test_a_template_that_reaches_out_or_is_broken_is_refused_or_shows_a_gap(body: str) -> None:
    own = LetterTemplate("own", "kk", "Own", "t", body)
    try:
        letter = compose_from(own, FULL)
    except Refusal as refusal:
        assert "Own" in str(refusal)
    else:
        assert letter.gaps
        assert "class" not in said(letter).replace("__class__", "")


def test_an_unknown_name_in_a_template_is_a_gap() -> None:
    own = LetterTemplate("own", "kk", "Own", "t", "Бұл {{ nosuchname }}.")
    assert compose_from(own, FULL).body[0].shown == "Бұл […nosuchname…]."


def test_an_unknown_letter_is_refused() -> None:
    with pytest.raises(Refusal, match="no such letter"):
        compose("nosuchletter", "kk", FULL)


def test_letters_are_offered_in_the_order_asked_each_once() -> None:
    assert [entry.key for entry in offered(("refusal", "reply", "refusal", "nothing"), "ru")] == ["refusal", "reply"]


def test_a_field_remembers_its_case_its_proposal_and_what_was_typed_over_it() -> None:
    letter = compose("withdrawal_stopped", "kk", FULL)
    place = next(
        (p, n)
        for p, paragraph in enumerate(letter.body)
        for n, piece in enumerate(paragraph.pieces)
        if piece.key == "destroy_by|ablative"
    )
    assert letter.body[place[0]].pieces[place[1]].text.replace("\u00a0", " ") == "2026 жылғы 9 желтоқсаннан"
    typed = letter.typed_over(*place, "келесі аптадан")
    fresh = compose("withdrawal_stopped", "kk", FULL).refreshed(typed)
    assert fresh.body[place[0]].pieces[place[1]].shown == "келесі аптадан"
    assert fresh.typed_over(*place, None) == letter


def test_typing_a_value_closes_the_gap() -> None:
    letter = compose("reply", "kk", replace(FULL, text=""))
    assert letter.gaps == ("text",)
    assert letter.typed_over(0, 0, "Жауап.").gaps == ()


@pytest.mark.parametrize(
    ("language", "line", "greeting"),
    [
        ("kk", "Әсел Тұрсынқызы Қалиеваға", "Құрметті Әсел Тұрсынқызы!"),
        ("ru", "Әсел Тұрсынқызы Қалиевой", "Уважаемая Әсел Тұрсынқызы!"),
        ("en", "Әсел Тұрсынқызы Қалиева", "Dear Әсел Тұрсынқызы,"),
    ],
)
def test_the_person_is_addressed_as_the_language_asks(language: str, line: str, greeting: str) -> None:
    letter = compose("not_held", language, FULL)
    assert letter.addressee[0].shown == line
    assert letter.salutation.shown == greeting


def test_the_officer_may_write_the_address_line_and_the_sex() -> None:
    person = replace(FULL.addressee, dative="Калиевой Асель", female=False)
    letter = compose("not_held", "ru", replace(FULL, addressee=person))
    assert letter.addressee[0].shown == "Калиевой Асель"
    assert letter.salutation.shown.startswith("Уважаемый ")


def test_an_office_is_not_greeted() -> None:
    office = Addressee(office="Уәкілетті орган", street="Мәңгілік Ел, 1", place="Астана қ.", postcode="010000")
    letter = compose("authority_answer", "kk", replace(FULL, addressee=office))
    assert not letter.salutation
    assert letter.addressee[0].shown == "Уәкілетті органға"
    assert letter.gaps == ()


@pytest.mark.parametrize(
    ("delivery", "gaps"), [(ItemKind.BY_HAND, ()), (ItemKind.EMAIL, ("email",)), (ItemKind.SIMPLE, ("street", "place"))]
)
def test_only_the_address_that_the_delivery_needs_may_be_wanting(delivery: ItemKind, gaps: tuple[str, ...]) -> None:
    person = Addressee("Қалиева", "Әсел", "Тұрсынқызы")
    assert compose("not_held", "kk", replace(FULL, addressee=person, delivery=delivery)).gaps == gaps


def test_a_letter_to_no_request_has_no_reference_line() -> None:
    assert not compose("reply", "kk", replace(FULL, request=RequestFacts())).reference
    assert not compose("notice_recipient", "kk", FULL).reference


def test_the_letterhead_stands_in_kazakh_and_russian_whatever_the_language() -> None:
    head = compose("reply", "en", FULL).letterhead
    assert head.name_kk.shown == FULL.organisation.name.kk
    assert head.name_ru.shown == FULL.organisation.name.ru
    assert "БСН 120340004562" in head.contacts_kk
    assert "dalasifr.example.kz" in head.contacts_ru


def test_an_envelope_has_both_addresses_in_postal_order() -> None:
    envelope = address_envelope(FULL, "kk", ItemKind.REGISTERED, "RR104277313KZ")
    assert [line.shown for line in envelope.addressee] == [
        "Әсел Тұрсынқызы Қалиева", "Қараөткел көшесі, 7-үй", "Астана қ.", "010000",
    ]  # fmt: skip
    assert envelope.sender[-1].shown == "010000"
    assert envelope.gaps == ()
    assert address_envelope(LetterFacts(), "kk").gaps == (
        "organisation", "organisation_address", "organisation_postcode", "addressee", "street", "place", "postcode",
    )  # fmt: skip


def test_the_words_around_a_letter_are_the_same_set_in_every_language() -> None:
    assert paper_words("kk").keys() == paper_words("ru").keys() == paper_words("en").keys()


def test_one_file_adds_one_letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "letters" / "kk"
    folder.mkdir(parents=True)
    (folder / "greeting.toml").write_text('name = "Құттықтау"\ntitle = "Т"\nbody = "Сәлем, {{ called }}"', "utf-8")
    monkeypatch.setattr(letter_templates, "resource_path", lambda *parts: tmp_path.joinpath(*parts))
    templates.cache_clear()
    try:
        assert [(entry.key, entry.name) for entry in templates("kk")] == [("greeting", "Құттықтау")]
        assert compose("greeting", "kk", FULL).body[0].shown == "Сәлем, Әсел Тұрсынқызы"
    finally:
        templates.cache_clear()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notice_of_a_breach_names_everything_the_order_asks_for(language: str) -> None:
    text = said(compose("breach_notice", language, FULL))
    for part in (
        "16:40",
        "23:05",
        "481/НҚ",
        "312",
        "тіркеу жүйесі",
        "сілтеме жабылды",
        "8 717 200 00 00",
        "120340004562",
    ):
        assert part in text
    gaps = compose("breach_notice", language, replace(FULL, breach=BreachFacts())).gaps
    assert {"breach_detected", "breach_what", "breach_subjects", "breach_people", "breach_measures"} <= set(gaps)
