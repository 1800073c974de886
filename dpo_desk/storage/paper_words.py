"""Papers found by their text: letters, scans and mails kept with requests."""

from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.rows import PaperFind
from dpo_desk.storage.tables import paper, paper_text
from dpo_desk.storage.transaction import Reading

_INDEXED = 3


def papers_with(reading: Reading, words: str, limit: int) -> tuple[PaperFind, ...]:
    """The latest kept papers of requests that hold all these folded words, each with its text."""
    query = (
        sa.select(paper.c.id, paper.c.request_id, paper.c.file_name, paper_text.c.text)
        .join(paper_text, paper_text.c.paper_id == paper.c.id)
        .where(paper.c.state == "kept", paper.c.request_id.is_not(None), *_holding(reading, words.split()))
        .order_by(paper.c.id.desc())
        .limit(limit)
    )
    return tuple(PaperFind(row.id, row.request_id, row.file_name, row.text) for row in reading.rows(query))


def _holding(reading: Reading, parts: list[str]) -> list[Any]:
    fits: list[Any] = [paper_text.c.search_key.contains(part, autoescape=True) for part in parts]
    indexed = [part for part in parts if len(part) >= _INDEXED]
    if reading.connection.dialect.name == "sqlite" and indexed:
        phrase = " AND ".join('"' + part.replace('"', '""') + '"' for part in indexed)
        index = sa.table("paper_words", sa.column("rowid", sa.Integer))
        match = sa.text("paper_words MATCH :phrase").bindparams(phrase=phrase)
        fits.insert(0, paper_text.c.id.in_(sa.select(index.c.rowid).where(match)))
    return fits
