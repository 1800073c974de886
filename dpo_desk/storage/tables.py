"""The tables of the work: requests, duties, letters, papers, incidents and what they rest on."""

import sqlalchemy as sa

from dpo_desk.storage.columns import day, key, link, moment, structure, text, uid, version
from dpo_desk.storage.subject_tables import (
    consent_event,
    contact,
    data_category,
    disclosure,
    held_category,
    hold,
    law_edition,
    metadata,
    officer,
    organisation,
    policy_edition,
    recipient,
    recipient_notice,
    representative,
    subject,
    two_people,
)

request = sa.Table(
    "request", metadata, key(), uid(), version(),
    sa.Column("year", sa.Integer, nullable=False), sa.Column("number", sa.Integer, nullable=False),
    text("state"), text("channel"), text("language"), text("applicant_kind"), text("applicant_name"),
    text("applicant_email"), text("applicant_phone"), text("reply_address"), text("reply_postcode"),
    text("representative_paper"), text("their_number"), day("their_date"),
    day("posted_on"), day("received_on", nullable=False), moment("received_at"), moment("registered_at"),
    text("summary"), text("identity_method"), moment("identity_at"), text("identity_by"),
    text("waiting_for"), link("assignee_id", "officer"), moment("closed_at"), text("closed_reason"),
    day("due"), day("aim"), text("kind"), moment("overdue_noted_at"),
    text("message_id"), text("search_key"), link("merged_into_id", "request"),
    text("power_kind"), day("power_from"), day("power_to"),
    text("identity_note"), moment("identity_tried_at"), text("identity_tried_by"),
    sa.UniqueConstraint("year", "number", name="request_number"),
    sa.Index("request_by_due", "state", "due", "id"), sa.Index("request_by_receipt", "received_on", "id"),
    sa.Index("request_by_email", "applicant_email"), sa.Index("request_by_phone", "applicant_phone"),
)  # fmt: skip

request_subject = sa.Table(
    "request_subject", metadata, key(), uid(), version(),
    link("request_id", "request", nullable=False), link("subject_id", "subject", nullable=False), text("role"),
    sa.Index("request_subject_by_request", "request_id"), sa.Index("request_subject_by_subject", "subject_id"),
)  # fmt: skip

demand = sa.Table(
    "demand", metadata, key(), uid(), version(), link("request_id", "request", nullable=False),
    text("kind"), text("state"), text("outcome"), text("ground"), text("ground_note"), day("papers_on"),
    day("confirmed_on"), day("not_confirmed_on"), day("found_on"), text("purposes"), moment("settled_at"),
    sa.Index("demand_of_request", "request_id"),
)  # fmt: skip

duty = sa.Table(
    "duty", metadata, key(), uid(), version(),
    link("request_id", "request"), link("demand_id", "demand"), link("subject_id", "subject"),
    text("kind"), text("duty"), text("state"), text("note"),
    day("started_on"), day("due"), day("aim"), text("binding"), text("clause"),
    day("policy_due"), day("law_due"), day("own_due"), structure("explanation"),
    link("policy_edition_id", "policy_edition"), link("law_edition_id", "law_edition"),
    sa.Column("calendar_version", sa.Integer, nullable=False, server_default="1"),
    sa.Column("position", sa.Integer, nullable=False, server_default="0"),
    moment("done_at"), text("done_by"), moment("overdue_noted_at"),
    sa.Index("duty_of_request", "request_id"), sa.Index("duty_by_due", "state", "due", "id"),
    sa.Index("duty_of_subject", "subject_id"),
)  # fmt: skip

# What the office writes for itself beside a request; the person never sees it.
note = sa.Table(
    "note", metadata, key(), uid(), version(), link("request_id", "request", nullable=False),
    text("text"), moment("written_at"), text("written_by"), sa.Index("note_of_request", "request_id"),
)  # fmt: skip

# An order to a department inside a duty: what it was asked, by when, what it found and did.
department_order = sa.Table(
    "department_order", metadata, key(), uid(), version(), link("request_id", "request", nullable=False),
    link("duty_id", "duty"), text("department"), text("systems"), text("wanted"), day("ordered_on"), day("due"),
    day("answered_on"), text("found"), text("done"), text("state"),
    sa.Index("department_order_of_request", "request_id"),
)  # fmt: skip

# The outside check of an electronic signature: recorded here, never made here.
signature_check = sa.Table(
    "signature_check", metadata, key(), uid(), version(), link("request_id", "request", nullable=False),
    link("paper_id", "paper"), text("service"), text("signer"), text("iin"), moment("checked_at"), text("result"),
    text("note"), sa.Index("signature_check_of_request", "request_id"),
)  # fmt: skip

# What the person asks to correct, field by field; a disputed line stays as it was, with the reason.
correction_line = sa.Table(
    "correction_line", metadata, key(), uid(), version(), link("request_id", "request", nullable=False),
    link("demand_id", "demand", nullable=False), text("field"), text("old_value"), text("new_value"),
    sa.Column("is_disputed", sa.Boolean, nullable=False, server_default=sa.false()), text("reason"), text("ground"),
    moment("entered_at"), sa.Index("correction_line_of_request", "request_id"),
)  # fmt: skip

paper = sa.Table(
    "paper", metadata, key(), uid(), version(),
    link("request_id", "request"), link("subject_id", "subject"), text("role"),
    text("file_name"), text("media_type"), sa.Column("size", sa.Integer, nullable=False), text("sha256"),
    sa.Column("pages", sa.Integer, nullable=False, server_default="0"), moment("kept_at"), text("state"),
    sa.Index("paper_of_request", "request_id"), sa.Index("paper_of_subject", "subject_id"),
    sa.Index("paper_by_hash", "sha256"),
)  # fmt: skip

paper_chunk = sa.Table(
    "paper_chunk", metadata, key(), link("paper_id", "paper", nullable=False),
    sa.Column("position", sa.Integer, nullable=False), sa.Column("data", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("paper_id", "position", name="paper_chunk_position"),
)  # fmt: skip

paper_text = sa.Table(
    "paper_text", metadata, key(), link("paper_id", "paper", nullable=False, unique=True), text("text"),
    text("search_key"),
)  # fmt: skip

arrival = sa.Table(
    "arrival", metadata, key(), uid(), version(),
    text("state"), link("request_id", "request"), link("paper_id", "paper"),
    text("message_id"), text("thread"), text("sha256"), sa.Column("size", sa.Integer, nullable=False),
    text("sender_name"), text("sender_address"), text("subject"),
    moment("sent_at"), moment("received_at"), moment("fetched_at"),
    # Numbers of a folder go up to 2^32 - 1, past what a plain integer of PostgreSQL holds.
    text("mailbox"), sa.Column("validity", sa.BigInteger, nullable=False),
    sa.Column("mail_uid", sa.BigInteger, nullable=False), text("afterwards"),
    sa.UniqueConstraint("mailbox", "validity", "mail_uid", name="arrival_place"),
    sa.Index("arrival_by_state", "state", "id"), sa.Index("arrival_by_sha256", "sha256"),
    sa.Index("arrival_by_message", "message_id"), sa.Index("arrival_of_request", "request_id"),
)  # fmt: skip

letter = sa.Table(
    "letter", metadata, key(), uid(), version(),
    link("request_id", "request"), link("subject_id", "subject"), link("duty_id", "duty"),
    sa.Column("year", sa.Integer), sa.Column("number", sa.Integer), text("state"),
    text("template"), text("language"), text("title"), text("addressee"), text("address"), text("postcode"),
    text("item_kind"), text("item_number"), structure("body"), text("enclosures"), link("signatory_id", "officer"),
    moment("changed_at"), moment("numbered_at"), day("sent_on"), link("paper_id", "paper"),
    sa.UniqueConstraint("year", "number", name="letter_number"),
    sa.Index("letter_of_request", "request_id"), sa.Index("letter_by_state", "state", "id"),
)  # fmt: skip

act = sa.Table(
    "act", metadata, key(), uid(), version(),
    sa.Column("year", sa.Integer), sa.Column("number", sa.Integer), text("kind"), text("ground"), text("method"),
    day("made_on"), text("commission"), text("categories"), sa.Column("subjects", sa.Integer), text("state"),
    sa.UniqueConstraint("year", "number", name="act_number"),
)  # fmt: skip

incident = sa.Table(
    "incident", metadata, key(), uid(), version(), text("kind"), text("state"), text("summary"),
    moment("detected_at"), moment("occurred_at"), text("source"), text("systems"), text("categories"),
    sa.Column("subjects", sa.Integer), text("measures"), text("decision"), text("people"),
    link("request_id", "request"),
)  # fmt: skip

measure = sa.Table(
    "measure", metadata, key(), uid(), version(), text("kind"), text("title"), link("owner_id", "officer"),
    text("evidence"), text("state"), day("review_on"),
)  # fmt: skip

calendar_day = sa.Table(
    "calendar_day", metadata, key(), uid(), version(), day("on_day", nullable=False, unique=True),
    text("kind"), text("title_kk"), text("title_ru"), text("title_en"), text("source"), day("moved_from"),
)  # fmt: skip

saved_search = sa.Table(
    "saved_search", metadata, key(), uid(), version(), link("officer_id", "officer"), text("screen"), text("name"),
    structure("criteria"),
)  # fmt: skip

setting = sa.Table(
    "setting", metadata, key(), uid(), version(), sa.Column("name", sa.String(80), nullable=False, unique=True),
    structure("value"),
)  # fmt: skip

counter = sa.Table(
    "counter", metadata,
    sa.Column("series", sa.String(20), primary_key=True), sa.Column("year", sa.Integer, primary_key=True),
    sa.Column("last", sa.Integer, nullable=False),
)  # fmt: skip

# Records whose every change the journal must name: triggers made by the migrations refuse a commit that forgot one.
JOURNALED = (
    organisation, officer, subject, contact, held_category, representative, request, request_subject,
    law_edition, policy_edition, demand, duty, paper, consent_event, recipient, disclosure, letter, hold, act,
    incident, measure, calendar_day, saved_search, setting, arrival, note, department_order,
    signature_check, data_category, two_people, recipient_notice, correction_line,
)  # fmt: skip
