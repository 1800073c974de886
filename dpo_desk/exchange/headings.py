"""What the headings of tables mean: in Kazakh, Russian and English, for a site's export of people."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum


class Field(StrEnum):
    """What a column holds. SECRET columns are cut off before anything keeps them; IGNORE ones are just not taken."""

    SURNAME = "surname"
    GIVEN_NAME = "given_name"
    PATRONYMIC = "patronymic"
    FULL_NAME = "full_name"
    SURNAME_RU = "surname_ru"
    GIVEN_NAME_RU = "given_name_ru"
    PATRONYMIC_RU = "patronymic_ru"
    FULL_NAME_RU = "full_name_ru"
    PHONE = "phone"
    EMAIL = "email"
    WORKPLACE = "workplace"
    POSITION = "position"
    CARD = "card"
    BIN = "bin"
    ORGANISATION = "organisation"
    ACTIVITY = "activity"
    USER_TYPE = "user_type"
    LEGAL_ADDRESS = "legal_address"
    WEBSITE = "website"
    REGISTERED_ON = "registered_on"
    CONSENT_ON = "consent_on"
    LANGUAGE = "language"
    EXTERNAL_ID = "external_id"
    NUMBER = "number"
    RECEIVED_ON = "received_on"
    SUMMARY = "summary"
    KIND = "kind"
    CHANNEL = "channel"
    DUE_ON = "due_on"
    CLOSED_ON = "closed_on"
    OUTCOME = "outcome"
    ANSWER = "answer"
    ASSIGNEE = "assignee"
    NOTE = "note"
    SECRET = "secret"
    IGNORE = "ignore"


_EXACT = {
    Field.SURNAME: "тегі|тек|фамилия|фамилиясы|surname|last name|lastname|family name|familiya|фам",
    Field.GIVEN_NAME: "аты|есімі|имя|given name|first name|firstname|имя пользователя|name first|imya",
    Field.PATRONYMIC: "әкесінің аты|отчество|отчество при наличии|patronymic|middle name|middlename|әкесінің есімі",
    Field.FULL_NAME: "аты жөні|толық аты|тегі аты|тегі аты әкесінің аты|толық аты жөні|т а ә|таә|фио|ф и о|"
    "фамилия имя|фамилия имя отчество|полное имя|пользователь|пайдаланушы|контактное лицо|байланыс тұлғасы|клиент|"
    "full name|fullname|name|user|contact person|contact|участник|қатысушы|субъект",
    Field.PHONE: "телефон|телефоны|телефон нөмірі|номер телефона|ұялы телефон|ұялы|моб тел|мобильный|моб|тел|"
    "мобильный телефон|сотовый|сотовый телефон|ұялы тел|байланыс телефоны|контактный телефон|whatsapp|"
    "phone|phone number|mobile|mobile phone|cell|tel|telephone|msisdn",
    Field.EMAIL: "эл пошта|электрондық пошта|электрондық поштасы|электрондық пошта мекенжайы|пошта|почта|эл почта|"
    "электронная почта|адрес электронной почты|e mail|email|mail|email address|эл адрес|имейл|мейл",
    Field.WORKPLACE: "жұмыс орны|место работы|workplace|place of work|employer|жұмыс беруші|работодатель",
    Field.POSITION: "лауазымы|лауазым|қызметі|должность|position|job title|post|title",
    Field.CARD: "карта|банк картасы|банк картасының нөмірі|карта нөмірі|номер карты|банковская карта|pan|"
    "номер банковской карты|card|card number|bank card|картасы|карточка",
    Field.BIN: "бсн|бин|бин организации|ұйымның бсн|бин компании|бин иин|бсн жсн|bin|business identification number",
    Field.ORGANISATION: "ұйым|ұйымның атауы|ұйым атауы|компания|компания атауы|компанияның атауы|кәсіпорын|"
    "название организации|наименование организации|организация|название компании|наименование компании|предприятие|"
    "юр лицо|заңды тұлға|company|company name|organisation|organization|organisation name|organization name|мекеме",
    Field.ACTIVITY: "қызмет сипаттамасы|компания қызметінің сипаттамасы|қызмет түрі|вид деятельности|деятельность|"
    "описание деятельности|описание деятельности компании|сфера деятельности|сала|отрасль|activity|business activity|"
    "industry|компания туралы|о компании",
    Field.USER_TYPE: "пайдаланушы түрі|тип пользователя|вид пользователя|роль|рөлі|user type|role|account type|"
    "категория пользователя",
    Field.LEGAL_ADDRESS: "заңды мекенжайы|заңды мекенжай|компанияның заңды мекенжайы|мекенжайы|мекенжай|юр адрес|"
    "юридический адрес|юридический адрес компании|адрес|legal address|address|registered address",
    Field.WEBSITE: "сайт|сайты|веб сайт|интернет ресурс|ресми интернет ресурс|официальный сайт|сайт компании|website|"
    "site|web|url|web site|официальный интернет ресурс",
    Field.REGISTERED_ON: "тіркелген күні|тіркеу күні|тіркелді|дата регистрации|зарегистрирован|дата создания|created|"
    "created at|registered|registered at|registered on|registration date|date joined|дата|күні",
    Field.CONSENT_ON: "келісім берілген күн|келісім күні|келісім|дата согласия|согласие|согласие на обработку|consent|"
    "consent date|consent given|согласие дано|дата получения согласия",
    Field.LANGUAGE: "тілі|тіл|хат алмасу тілі|язык|язык общения|язык интерфейса|language|lang|locale",
    Field.EXTERNAL_ID: "id|ид|идентификатор|идентификаторы|user id|userid|id пользователя|uuid|guid|код|код клиента|"
    "пайдаланушы id|customer id|account id|внешний код|нөмірі",
    Field.IGNORE: "р с|рс|№|no|n|№ п п|п п|жсн|иин|iin|комментарий|ескерту|ескертпе|примечание|status|статус|күйі|"
    "last login|ip|последний вход|соңғы кіру",
}

_SECRET = re.compile(
    r"парол|құпия ?сөз|кұпия ?сөз|passw|passwd|passphrase|pwd|\bhash\b|хеш|хэш|\bsalt\b|\bcvv|\bcvc|\bcvn|"
    r"\bпин\b|\bpin\b|пин ?код|срок действия карты|картаның мерзімі|expir|token|токен|secret|секретн"
)
"""Checked before anything else and anywhere in the heading: what opens an account or a card is never taken."""

_WITHIN = (
    (Field.EMAIL, "mail|почт|пошта"),
    (Field.CARD, "карт|card"),
    (Field.PHONE, "телеф|ұялы|моб|phone|сотов"),
    (Field.BIN, r"\bбин\b|\bбсн\b"),
    (Field.FULL_NAME, r"\bфио\b|аты жөні|full name|фамилия имя"),
    (Field.PATRONYMIC, "отчеств|әкесінің аты|patronym"),
    (Field.SURNAME, "фамили|surname|last name"),
    (Field.WEBSITE, "сайт|интернет ресурс|website"),
    (Field.CONSENT_ON, "соглас|келісім|consent"),
    (Field.REGISTERED_ON, "дата рег|тіркел|тіркеу|registr|created"),
    (Field.LEGAL_ADDRESS, "адрес|мекенжай|address"),
    (Field.POSITION, "должност|лауазым|job title"),
    (Field.WORKPLACE, "место работ|жұмыс орн|workplace"),
    (Field.ACTIVITY, "деятельност|қызмет сипат|қызмет түр|activity"),
    (Field.USER_TYPE, "тип польз|пайдаланушы түр|user type"),
    (Field.ORGANISATION, "организац|компани|ұйым|company|organi[sz]ation"),
)

_RUSSIAN = re.compile(r"\b(рус(ск\w*)?|орыс\w*|russian|ru)\b")
_AROUND = re.compile(r"\b(по|на|в|яз|языке?|тілінде|тілде|тілі|жазылуы|написани[ие]|spelling|in|the|language)\b")
"""What a heading of names in Russian spelling says beside the name."""
_IN_RUSSIAN = {
    Field.SURNAME: Field.SURNAME_RU, Field.GIVEN_NAME: Field.GIVEN_NAME_RU, Field.PATRONYMIC: Field.PATRONYMIC_RU,
    Field.FULL_NAME: Field.FULL_NAME_RU,
}  # fmt: skip

_APART = re.compile(r"[^\w№]+|_+")
_BRACKETS = re.compile(r"[(\[].*?[)\]]")


def folded(heading: str) -> str:
    """A heading as it is compared: small letters, ё as е, words with single spaces between them."""
    return " ".join(_APART.sub(" ", heading.casefold().replace("ё", "е")).split())


def is_secret(heading: str) -> bool:
    """Whether the column opens an account or a card: passwords, their hashes, codes of a card."""
    return bool(_SECRET.search(folded(heading)))


class Headings:
    """What headings mean in one sort of table: whole names by field, and patterns tried in their order after them."""

    def __init__(self, exact: Mapping[Field, str], within: Sequence[tuple[Field, str]]) -> None:
        self._names = {name: field for field, names in exact.items() for name in names.split("|")}
        self._inside = tuple((field, re.compile(pattern)) for field, pattern in within)

    def field_of(self, heading: str) -> Field | None:
        """What a heading means; None when nobody can tell. Of joined or bilingual headings each part is tried."""
        if is_secret(heading):
            return Field.SECRET
        text = folded(heading)
        if _RUSSIAN.search(text):
            named = " ".join(_AROUND.sub(" ", _RUSSIAN.sub(" ", text)).split())
            in_russian = _IN_RUSSIAN.get(self._said(named) or Field.IGNORE)
            if in_russian:
                return in_russian
        return self._said(heading)

    def _said(self, heading: str) -> Field | None:
        parts = [part for part in re.split(r"\s+/\s+|\n|\|", heading) if part.strip()]
        for candidate in (heading, _BRACKETS.sub(" ", heading), *reversed(parts)):
            found = self._names.get(folded(candidate)) or self._names.get(folded(_BRACKETS.sub(" ", candidate)))
            if found:
                return found
        text = folded(heading)
        return next((field for field, pattern in self._inside if pattern.search(text)), None)

    def is_heading(self, text: str) -> bool:
        """Whether a cell is a heading of such a table (for finding the heading line)."""
        return len(text) <= 80 and "@" not in text and self.field_of(text) is not None


SUBJECTS = Headings(_EXACT, _WITHIN)
field_of, is_heading = SUBJECTS.field_of, SUBJECTS.is_heading
