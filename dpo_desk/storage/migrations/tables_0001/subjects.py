"""Migration 1: people, what is held of them, to whom it was given, and what they agreed to."""

import sqlalchemy as sa
from alembic import op

from dpo_desk.storage.migrations.tables_0001.columns import days, links, numbers, record, texts


def create_recipient() -> None:
    """Those to whom data are given."""
    op.create_table(
        "recipient",
        *record(),
        *texts("name", "kind", "bin", "country", "contact", "basis", "state"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )


def create_subject() -> None:
    """Data subjects, found by name, state and fingerprint."""
    op.create_table(
        "subject",
        *record(), sa.Column("number", sa.Integer(), nullable=False),
        *texts("state", "surname", "given_name", "patronymic", "surname_ru", "given_name_ru", "patronymic_ru"),
        *texts("user_type", "organisation", "position", "language", "source", "external_id", "fingerprint"),
        *days("registered_on", "confirmed_on"), *texts("note"),
        sa.Column("sort_key", sa.LargeBinary(), nullable=False), *texts("search_key"), *days("blocked_until"),
        *texts("blocked_reason"), sa.PrimaryKeyConstraint("id"), sa.UniqueConstraint("number"),
        sa.UniqueConstraint("uid"),
    )  # fmt: skip
    op.create_index("subject_by_fingerprint", "subject", ["fingerprint"], unique=False)
    op.create_index("subject_by_name", "subject", ["sort_key", "id"], unique=False)
    op.create_index("subject_by_state", "subject", ["state", "sort_key", "id"], unique=False)


def create_subject_key() -> None:
    """The key of each subject, gone when the subject is destroyed."""
    op.create_table(
        "subject_key",
        sa.Column("subject_uid", sa.String(length=32), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("subject_uid"),
    )


def create_contact() -> None:
    """Phones and addresses of subjects."""
    op.create_table(
        "contact",
        *record(),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        *texts("kind", "value", "normal"),
        *links(subject_id="subject"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index("contact_by_value", "contact", ["kind", "normal"], unique=False)
    op.create_index("contact_of_subject", "contact", ["subject_id"], unique=False)


def create_disclosure() -> None:
    """What was given to whom."""
    op.create_table(
        "disclosure",
        *record(),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("recipient_id", sa.Integer(), nullable=False),
        *texts("purpose", "categories"),
        *days("disclosed_on"),
        *texts("basis"),
        *links(recipient_id="recipient", subject_id="subject"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index("disclosure_of_subject", "disclosure", ["subject_id"], unique=False)


def create_held_category() -> None:
    """What is held of a subject, and where."""
    op.create_table(
        "held_category",
        *record(),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        *texts("category", "value", "medium", "place", "country", "source"),
        sa.Column("visible", sa.Boolean(), server_default=sa.false(), nullable=False),
        *days("confirmed_on"),
        *links(subject_id="subject"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index("held_category_of_subject", "held_category", ["subject_id"], unique=False)


def create_hold() -> None:
    """Reasons why data may not be destroyed yet."""
    op.create_table(
        "hold",
        *record(),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        *texts("kind", "ground"),
        *days("valid_from", "valid_to", "review_on"),
        *texts("state"),
        *links(subject_id="subject"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index("hold_of_subject", "hold", ["subject_id"], unique=False)


def create_representative() -> None:
    """Those who act for a subject."""
    op.create_table(
        "representative",
        *record(),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        *texts("name", "kind", "paper"),
        *days("valid_from", "valid_to"),
        *texts("contact"),
        *links(subject_id="subject"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index("representative_of_subject", "representative", ["subject_id"], unique=False)


def create_consent_event() -> None:
    """Events of consent, never changed."""
    op.create_table(
        "consent_event",
        *record(),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        *texts("deed"),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("known_at", sa.DateTime(timezone=True), nullable=False),
        *texts("action", "purpose", "mechanism", "proof", "evidence", "form_version", "ip", "by_whom"),
        *days("valid_to"),
        *texts("note", "statements", "categories", "recipients"),
        *numbers("policy_edition_id", "request_id", "paper_id"),
        *texts("corrects"),
        *links(paper_id="paper", policy_edition_id="policy_edition", request_id="request", subject_id="subject"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index(
        "consent_as_of", "consent_event", ["subject_id", "purpose", "occurred_at", "action", "id"], unique=False
    )
