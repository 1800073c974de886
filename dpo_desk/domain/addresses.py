"""Where letters go and what a card leaves behind: postcodes, e-mail addresses, last digits of a card."""

import re
import unicodedata

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.keyboard import digits
from dpo_desk.domain.words import QT_TRANSLATE_NOOP

_LATIN = str.maketrans("АВЕКҚМНОӨРСТУҮҰХІЅЈ", "ABEKKMHOOPCTYYYXISJ")
_BETWEEN = re.compile(r"[\s\-\u00ad\u200b\u2010-\u2015\u2212]+")
_NEW_POSTCODE = "A00A0A0"


def read_postcode(text: str) -> str:
    """A postcode of Kazakhstan: six digits, or the new form such as A15B2C3 in Latin capitals."""
    plain = _BETWEEN.sub("", unicodedata.normalize("NFKC", text)).upper()
    if not plain:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The postcode is empty."))
    old = digits(plain)
    if old.isascii() and old.isdecimal():
        if len(old) != 6:
            count = QT_TRANSLATE_NOOP(
                "refusal", "A postcode has six digits, this has {count}; is a zero in front lost?"
            )
            raise Refusal(count, count=len(old))
        return old
    shape = zip(plain, _NEW_POSTCODE, strict=False)
    new = "".join(sign.translate(_LATIN) if place == "A" else digits(sign) for sign, place in shape)
    if len(plain) != len(_NEW_POSTCODE) or not re.fullmatch(r"[A-Z][0-9]{2}[A-Z][0-9][A-Z][0-9]", new):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A postcode is six digits, or seven signs such as A15B2C3."))
    return new


def last_four(text: str) -> str:
    """The last four digits of a bank card, all that is ever kept, of a whole or masked number or the four alone."""
    typed = re.sub(r"[\s\-.\u00ad\u2010-\u2015]+", "", digits(unicodedata.normalize("NFKC", text)))
    if re.search(r"[*•xXхХ][0-9]{0,3}$", typed):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The last four digits of the card are hidden."))
    plain = re.sub(r"[*•xXхХ]", "", typed)
    if not (plain.isascii() and plain.isdecimal()):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A card number holds digits only."))
    if not 4 <= len(plain) <= 19:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A card number has from 4 to 19 digits."))
    return plain[-4:]


def read_email(text: str) -> str:
    """An e-mail address in small letters, without `mailto:`, brackets or spaces around; Refusal says what is wrong.

    It is compared in this form: no mail system in use tells capitals apart.
    """
    typed = unicodedata.normalize("NFC", text).strip()
    bracketed = re.fullmatch(r"<(.*)>", typed)
    address = (bracketed[1] if bracketed else typed).strip().lower().removeprefix("mailto:")
    if not address:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The e-mail address is empty."))
    if address.count("@") != 1:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "An e-mail address has one @ sign."))
    if not address.isprintable() or re.search(r"[\s,;:<>()\[\]\"\\]", address):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "An e-mail address has no spaces, commas or brackets."))
    name, _, domain = address.partition("@")
    if not name or len(name) > 64 or ".." in name or name[0] == "." or name[-1] == ".":
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The part before the @ sign is not an address name."))
    if not _is_domain(domain) or len(address) > 254:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The part after the @ sign is not a site name such as example.kz."))
    return address


def _is_domain(domain: str) -> bool:
    labels = domain.split(".")
    return (
        len(labels) > 1
        and all(re.fullmatch(r"[^\W_](?:[\w-]{0,61}[^\W_])?", label) and "_" not in label for label in labels)
        and not labels[-1].isdecimal()
        and len(labels[-1]) > 1
    )
