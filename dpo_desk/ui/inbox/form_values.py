"""The values of the registration form as JSON carries them, taken out and put back."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from dpo_desk.ui.inbox.intake_form import IntakeForm

TEXTS = ("powers", "asker", "sender_number", "summary", "address", "postcode", "email", "phone")
CHOICES = ("applicant", "channel", "language")
DAYS = ("received", "posted", "sender_date", "papers")


def values_of(form: IntakeForm) -> dict[str, Any]:
    """Everything the person or a letter put in."""
    values: dict[str, Any] = {name: getattr(form, name).text() for name in TEXTS}
    values |= {name: getattr(form, name).key() for name in CHOICES}
    days = {name: getattr(form, name).value() for name in DAYS}
    values |= {name: day.isoformat() if day else "" for name, day in days.items()}
    subject = form.subject.subject
    return values | {
        "kinds": list(form.kinds.chosen()), "purposes": list(form.purposes.keys()),
        "signature": form.signature.isChecked(), "subject": form.subject.text(),
        "subject_id": subject.id if subject else 0, "power_kind": form.power.kind.key(),
        "power_from": _written(form.power.start.value()), "power_to": _written(form.power.end.value()),
    }  # fmt: skip


def is_empty(values: Mapping[str, Any]) -> bool:
    """Whether nobody has put anything in yet: choices and today's date stand there by themselves."""
    return not any(values[name] for name in (*TEXTS, "kinds", "purposes", "signature", "subject"))


def put_back(form: IntakeForm, values: Mapping[str, Any]) -> None:
    """Put the values in; a subject stands by name until the register is asked again. A wrong value is left out."""
    form.clear()
    for name in TEXTS:
        getattr(form, name).show_text(str(values.get(name, "")))
    for name in CHOICES:
        getattr(form, name).choose(str(values.get(name, "")))
    for name in DAYS:
        getattr(form, name).show_value(_day(values.get(name)))
    form.power.kind.choose(str(values.get("power_kind", "")))
    form.power.start.show_value(_day(values.get("power_from")))
    form.power.end.show_value(_day(values.get("power_to")))
    kinds = [str(key) for key in values.get("kinds", ())]
    for key in kinds:
        form.kinds.propose(key)
        if len(kinds) > 1:
            form.kinds.add_current()
    form.purposes.tick([str(key) for key in values.get("purposes", ())])
    form.signature.setChecked(bool(values.get("signature")))
    form.subject.show_name(str(values.get("subject", "")))
    form.settle()


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
