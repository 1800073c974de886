"""Values as they stand on the screen until somebody asks to see them, and as they read once shown."""

import re

DOT = "\N{BULLET}"
NBSP = "\N{NO-BREAK SPACE}"
HIDDEN = DOT * 5


def masked(category: str, value: str) -> str:
    """A value of a category with only so much of it left that its owner would know it again."""
    masks = {"phone": _phone, "email": _email, "bin": _number, "bank_card": card, "legal_address": _address}
    return masks[category](value) if category in masks else f"{value[:1]}{HIDDEN}"


def shown(category: str, value: str) -> str:
    """A value as people read it."""
    if category == "bank_card":
        return card(value)
    if category == "phone" and re.fullmatch(r"\+7\d{10}", value):
        return NBSP.join((value[:2], value[2:5], value[5:8], value[8:10], value[10:]))
    return value


def card(last4: str) -> str:
    """A bank card, of which the desk keeps four digits."""
    return NBSP.join((DOT * 4, DOT * 4, DOT * 4, last4[-4:]))


def ip(address: str) -> str:
    """An IP address without the part that tells one line from its neighbours."""
    parts = address.split(".")
    if len(parts) == 4:
        return ".".join((parts[0], parts[1], DOT * 3, parts[3]))
    head = address.split(":")[:2]
    return ":".join((*head, DOT * 3)) if len(head) == 2 else HIDDEN


def _phone(value: str) -> str:
    return NBSP.join((value[:2], value[2:3] + DOT * 2, DOT * 3, DOT * 2, value[-2:]))


def _email(value: str) -> str:
    name, _at, host = value.partition("@")
    return f"{name[:1]}{HIDDEN}@{host}"


def _number(value: str) -> str:
    return NBSP.join((DOT * 4, DOT * 4, value[-4:]))


def _address(value: str) -> str:
    town, comma, _rest = value.partition(",")
    return f"{town}, {HIDDEN}" if comma else f"{value[:1]}{HIDDEN}"
