"""An address written in one line, divided into the street with the house and the place, as envelopes want them."""

import re

_PLACE = re.compile(
    r"(?:^|\s)(?:қ\.|қаласы|а\.|ауылы|кенті|г\.|город|гор\.|с\.|село|пос\.|посёлок|п\.|аул|city|village)(?=\s|$)",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\d{6}|[A-Z]\d{2}[A-Z]\d[A-Z]\d", re.IGNORECASE)
"""A postcode of Kazakhstan, old or new; it goes with the place wherever it was written."""


def divided_address(text: str) -> tuple[str, str]:
    """Street and place of an address: a second line is the place, else a part that is named one (Астана қ., г. Алматы),
    else the last part when it has no figures. Without any the place stays empty, for the officer to fill in.
    """
    first, _, second = text.strip().partition("\n")
    if second:
        return first.strip(" ,"), " ".join(second.split())
    parts = [part.strip() for part in first.split(",") if part.strip()]
    codes = [part for part in parts if _POSTCODE.fullmatch(part)]
    if codes and len(parts) > len(codes):
        street, rest = divided_address(", ".join(part for part in parts if part not in codes))
        return street, ", ".join([rest, *codes] if rest else codes)
    for place in (len(parts) - 1, 0):
        if len(parts) > 1 and _PLACE.search(parts[place]):
            return ", ".join(part for index, part in enumerate(parts) if index != place), parts[place]
    if len(parts) > 1 and not any(char.isdigit() for char in parts[-1]):
        return ", ".join(parts[:-1]), parts[-1]
    return first.strip(" ,"), ""


def shown_address(street: str, place: str) -> str:
    """Street and place in one line, as forms show them."""
    return ", ".join(part for part in (street.strip(), place.strip()) if part)


def kept_address(street: str, place: str) -> str:
    """Street and place as they are kept: two lines, or the one there is."""
    return f"{street.strip()}\n{place.strip()}" if place.strip() else street.strip()
