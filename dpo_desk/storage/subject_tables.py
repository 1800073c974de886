"""The tables of who is who: the organisation, data subjects, their consents, recipients, and the editions they met."""

import sqlalchemy as sa

from dpo_desk.storage.columns import day, key, link, moment, text, uid, version

metadata = sa.MetaData()

organisation = sa.Table(
    "organisation", metadata, key(), uid(), version(),
    text("name_kk"), text("name_ru"), text("name_en"), text("bin"), text("address_kk"), text("address_ru"),
    text("postcode"), text("email"), text("site"), text("phone"), sa.Column("logo", sa.LargeBinary),
)  # fmt: skip

officer = sa.Table(
    "officer", metadata, key(), uid(), version(),
    text("surname"), text("given_name"), text("patronymic"), text("position_kk"), text("position_ru"),
    text("email"), text("phone"), text("role"), text("login"), text("order_number"), day("order_on"),
    sa.Column("active", sa.Boolean, nullable=False, server_default=sa.true()),
)  # fmt: skip

law_edition = sa.Table(
    "law_edition", metadata, key(), uid(), version(),
    sa.Column("number", sa.Integer, nullable=False, unique=True), moment("adopted_at"), text("rules"), text("sha256"),
)  # fmt: skip

policy_edition = sa.Table(
    "policy_edition", metadata, key(), uid(), version(),
    sa.Column("number", sa.Integer, nullable=False, unique=True), day("valid_from"), text("text"), text("sha256"),
    text("rules"), text("file_name"), text("text_ru"), text("text_en"), day("published_on"), day("told_from"),
)  # fmt: skip

subject = sa.Table(
    "subject", metadata, key(), uid(), version(),
    sa.Column("number", sa.Integer, nullable=False, unique=True),
    text("state"), text("surname"), text("given_name"), text("patronymic"),
    text("surname_ru"), text("given_name_ru"), text("patronymic_ru"),
    text("user_type"), text("organisation"), text("position"), text("language"), text("source"),
    text("external_id"), text("fingerprint"), day("registered_on"), day("confirmed_on"), text("note"),
    sa.Column("sort_key", sa.LargeBinary, nullable=False), text("search_key"),
    day("blocked_until"), text("blocked_reason"), link("merged_into_id", "subject"),
    sa.Index("subject_by_name", "sort_key", "id"),
    sa.Index("subject_by_fingerprint", "fingerprint"),
    sa.Index("subject_by_state", "state", "sort_key", "id"),
    sa.Index("subject_by_other", "merged_into_id"),  # of those that have one
)  # fmt: skip

contact = sa.Table(
    "contact", metadata, key(), uid(), version(), link("subject_id", "subject", nullable=False),
    text("kind"), text("value"), text("normal"),
    sa.Index("contact_of_subject", "subject_id"), sa.Index("contact_by_value", "kind", "normal"),
)  # fmt: skip

held_category = sa.Table(
    "held_category", metadata, key(), uid(), version(), link("subject_id", "subject", nullable=False),
    text("category"), text("value"), text("medium"), text("place"), text("country"), text("source"),
    sa.Column("visible", sa.Boolean, nullable=False, server_default=sa.false()), day("confirmed_on"),
    sa.Index("held_category_of_subject", "subject_id"),
)  # fmt: skip

representative = sa.Table(
    "representative", metadata, key(), uid(), version(), link("subject_id", "subject", nullable=False),
    text("name"), text("kind"), text("paper"), day("valid_from"), day("valid_to"), text("contact"),
    sa.Index("representative_of_subject", "subject_id"),
)  # fmt: skip

recipient = sa.Table(
    "recipient", metadata, key(), uid(), version(),
    text("name"), text("kind"), text("bin"), text("country"), text("contact"), text("basis"), text("state"),
    text("role"), text("contract"), day("contract_on"), day("contract_to"), text("email"),
    text("address"), text("purpose"),
)  # fmt: skip

disclosure = sa.Table(
    "disclosure", metadata, key(), uid(), version(), link("subject_id", "subject", nullable=False),
    link("recipient_id", "recipient", nullable=False), text("purpose"), text("categories"), day("disclosed_on"),
    text("basis"), text("reason"),
    link("request_id", "request"), sa.Index("disclosure_of_subject", "subject_id"),
)  # fmt: skip

hold = sa.Table(
    "hold", metadata, key(), uid(), version(), link("subject_id", "subject", nullable=False),
    text("kind"), text("ground"), day("valid_from"), day("valid_to"), day("review_on"), text("state"),
    sa.Index("hold_of_subject", "subject_id"),
)  # fmt: skip

consent_event = sa.Table(
    "consent_event", metadata, key(), uid(), version(), link("subject_id", "subject", nullable=False),
    text("deed"), moment("occurred_at", nullable=False), moment("known_at", nullable=False),
    text("action"), text("purpose"), text("mechanism"), text("proof"), text("evidence"), text("form_version"),
    text("ip"), text("by_whom"), text("statements"), day("valid_to"), text("note"),
    text("categories"), text("operations"), text("recipients"), text("zone"), text("text_sha256"),
    # Which line of which log an event was read from: read again, it is known.
    text("source_key"),
    link("policy_edition_id", "policy_edition"), link("request_id", "request"), link("paper_id", "paper"),
    text("corrects"),
    sa.Index("consent_as_of", "subject_id", "purpose", "occurred_at", "action", "id"),
    sa.Index("consent_by_source", "source_key"),  # of those that have one
)  # fmt: skip

# The operator's list of personal data, approved by an order; of clause 5 only what differs stands here.
data_category = sa.Table(
    "data_category", metadata, key(), uid(), version(), sa.Column("code", sa.String(80), nullable=False, unique=True),
    text("title_kk"), text("title_ru"), text("title_en"), text("order_number"), day("order_on"),
    sa.Column("keeps_values", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("active", sa.Boolean, nullable=False, server_default=sa.true()),
)  # fmt: skip

# Two subjects somebody has looked at and found to be two people: they are not proposed again.
two_people = sa.Table(
    "two_people", metadata, key(), uid(), version(), link("subject_id", "subject", nullable=False),
    link("other_id", "subject", nullable=False), text("reason"),
    sa.Index("two_people_of_subject", "subject_id"),
)  # fmt: skip

# What recipients of a person's data were told after a correction, a withdrawal or a destruction, and what they said.
recipient_notice = sa.Table(
    "recipient_notice", metadata, key(), uid(), version(), link("subject_id", "subject", nullable=False),
    link("recipient_id", "recipient", nullable=False), link("request_id", "request"), link("letter_id", "letter"),
    text("cause"), text("state"), day("sent_on"), day("answered_on"), text("answer"),
    sa.Index("recipient_notice_of_subject", "subject_id"), sa.Index("recipient_notice_of_request", "request_id"),
)  # fmt: skip
