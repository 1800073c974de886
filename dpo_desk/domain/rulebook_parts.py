"""Readers of the parts of the rulebook: one TOML table in, one value out."""

from dpo_desk.domain.request import ApplicantKind, Outcome
from dpo_desk.domain.rules import (
    Basis,
    Category,
    DemandKind,
    DutyKind,
    Ground,
    Identity,
    Mechanism,
    Named,
    Operation,
    Proof,
    Purpose,
    Rule,
    Source,
    Trigger,
    Withdrawal,
)
from dpo_desk.domain.toml_table import Table


def read_rule(table: Table) -> Rule:
    """A `[[rule]]`: without `term` the source gives no number."""
    rule = Rule(
        key=table.text("key"),
        source=table.choice("source", Source),
        point=table.text("point"),
        clause=table.title("clause"),
        cited=table.title("cited"),
        text=table.title("text"),
        term=table.term_or_none("term"),
        trigger=table.choice("trigger", Trigger),
        valid_from=table.day("valid_from"),
        valid_to=table.day_or_none("valid_to"),
        confirmed=table.flag("confirmed"),
        note=table.text("note", ""),
        extension=table.term_or_none("extension"),
        extension_letter=table.text("extension_letter", ""),
    )
    if rule.extension is not None and rule.term is None:
        raise table.fault("extension", "there is no term to extend")
    if rule.extension_letter and rule.extension is None:
        raise table.fault("extension_letter", "there is no extension")
    if rule.valid_to is not None and rule.valid_to < rule.valid_from:
        raise table.fault("valid_to", "is earlier than valid_from")
    return rule


def read_kind(table: Table, file: str, without_request: bool) -> DemandKind:
    """A file of `kinds/` or `triggers/`; its key must be the name of the file."""
    kind = DemandKind(
        key=table.text("key"),
        title=table.title("title"),
        icon=table.text("icon"),
        identity=table.choice("identity", Identity, Identity.NONE),
        duties=tuple(_read_duty(duty) for duty in table.tables("duty")),
        outcomes=table.choices("outcomes", Outcome),
        letters=table.texts("letters"),
        grounds=tuple(_read_ground(ground) for ground in table.tables("ground")),
        clause=table.title_or_none("clause"),
        takes_purposes=table.flag("takes_purposes", False),
        takes_categories=table.flag("takes_categories", False),
        needs_papers=table.flag("needs_papers", False),
        without_request=without_request,
        order=table.number("order"),
        withdraws=next(iter(table.choices("withdraws", Withdrawal)), None),
    )
    table.finish()
    if file.rsplit("/", 1)[-1] != f"{kind.key}.toml":
        raise table.fault("key", f"'{kind.key}' is not the name of the file")
    return kind


def _read_duty(table: Table) -> DutyKind:
    duty = DutyKind(
        key=table.text("key"),
        title=table.title("title"),
        verb=table.title("verb"),
        trigger=table.choice("trigger", Trigger),
        policy=table.text("policy", "") or None,
        law=table.text("law", "") or None,
        own=table.text("own", "") or None,
        letters=table.texts("letters"),
        applicants=table.choices("applicants", ApplicantKind),
        on_refusal=table.flag("on_refusal", False),
        closes=table.flag("closes", False),
    )
    table.finish()
    return duty


def _read_ground(table: Table) -> Ground:
    ground = Ground(
        key=table.text("key"),
        title=table.title("title"),
        clause=table.title("clause"),
        valid_from=table.day("valid_from"),
        valid_to=table.day_or_none("valid_to"),
    )
    table.finish()
    return ground


def read_basis(table: Table) -> Basis:
    """A `[[basis]]` of clause 3.1."""
    return Basis(table.text("key"), table.title("title"), table.text("point"))


def read_purpose(table: Table) -> Purpose:
    """A `[[purpose]]` of clause 3.2."""
    return Purpose(
        table.text("key"), table.text("point"), table.title("short"), table.title("title"), table.text("basis")
    )


def read_category(table: Table) -> Category:
    """A `[[category]]` of section 5."""
    return Category(
        key=table.text("key"),
        title=table.title("title"),
        group=table.text("group"),
        point=table.text("point"),
        stored=table.flag("stored", True),
        card_tail=table.flag("card_tail", False),
        visible=table.flag("visible", False),
    )


def read_operation(table: Table) -> Operation:
    """An `[[operation]]` of clauses 4.3 and 6.2."""
    return Operation(table.text("key"), table.title("title"), table.texts("lists"))


def read_mechanism(table: Table) -> Mechanism:
    """A `[[mechanism]]` of consent."""
    return Mechanism(
        key=table.text("key"),
        title=table.title("title"),
        clause=table.title("clause"),
        proof=table.choice("proof", Proof),
        by_conduct=table.flag("by_conduct", False),
        only_entered=table.flag("only_entered", False),
    )


def read_named(table: Table) -> Named:
    """A word with a key and a title."""
    return Named(table.text("key"), table.title("title"), table.text("icon", ""), table.title_or_none("clause"))
