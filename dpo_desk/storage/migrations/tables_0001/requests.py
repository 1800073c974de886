"""Migration 1: requests, whom they concern, what they demand and what is owed for them."""

import sqlalchemy as sa
from alembic import op

from dpo_desk.storage.migrations.tables_0001.columns import days, links, moments, numbers, record, texts


def create_request() -> None:
    """Requests with their applicant and due day."""
    op.create_table(
        "request",
        *record(), sa.Column("year", sa.Integer(), nullable=False), sa.Column("number", sa.Integer(), nullable=False),
        *texts("state", "channel", "language", "applicant_kind", "applicant_name", "applicant_email"),
        *texts("applicant_phone", "reply_address", "reply_postcode", "representative_paper", "their_number"),
        *days("their_date", "posted_on"), sa.Column("received_on", sa.Date(), nullable=False),
        *moments("received_at", "registered_at"), *texts("summary", "identity_method"), *moments("identity_at"),
        *texts("identity_by", "waiting_for"), *numbers("assignee_id"), *moments("closed_at"), *texts("closed_reason"),
        *days("due", "aim"), *texts("kind"), *moments("overdue_noted_at"), *texts("message_id", "search_key"),
        *links(assignee_id="officer"), sa.PrimaryKeyConstraint("id"), sa.UniqueConstraint("uid"),
        sa.UniqueConstraint("year", "number", name="request_number"),
    )  # fmt: skip
    op.create_index("request_by_due", "request", ["state", "due", "id"], unique=False)
    op.create_index("request_by_receipt", "request", ["received_on", "id"], unique=False)


def create_demand() -> None:
    """What a request demands, and how it was settled."""
    op.create_table(
        "demand",
        *record(),
        sa.Column("request_id", sa.Integer(), nullable=False),
        *texts("kind", "state", "outcome", "ground", "ground_note"),
        *days("papers_on", "confirmed_on", "not_confirmed_on"),
        *texts("purposes"),
        *moments("settled_at"),
        *links(request_id="request"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index("demand_of_request", "demand", ["request_id"], unique=False)


def create_request_subject() -> None:
    """Whom a request concerns."""
    op.create_table(
        "request_subject",
        *record(),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        *texts("role"),
        *links(request_id="request", subject_id="subject"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index("request_subject_by_request", "request_subject", ["request_id"], unique=False)
    op.create_index("request_subject_by_subject", "request_subject", ["subject_id"], unique=False)


def create_duty() -> None:
    """What is owed, by when and why."""
    op.create_table(
        "duty",
        *record(), *numbers("request_id", "demand_id", "subject_id"), *texts("kind", "duty", "state", "note"),
        *days("started_on", "due", "aim"), *texts("binding", "clause"), *days("policy_due", "law_due", "own_due"),
        sa.Column("explanation", sa.Text(), nullable=True), *numbers("policy_edition_id", "law_edition_id"),
        sa.Column("calendar_version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False), *moments("done_at"),
        *texts("done_by"), *moments("overdue_noted_at"),
        *links(demand_id="demand", law_edition_id="law_edition", policy_edition_id="policy_edition"),
        *links(request_id="request", subject_id="subject"), sa.PrimaryKeyConstraint("id"), sa.UniqueConstraint("uid"),
    )  # fmt: skip
    op.create_index("duty_by_due", "duty", ["state", "due", "id"], unique=False)
    op.create_index("duty_of_request", "duty", ["request_id"], unique=False)
    op.create_index("duty_of_subject", "duty", ["subject_id"], unique=False)
