"""Kept papers: scans, mails and sent letters in pieces of 1 MiB, each once with its SHA-256."""

import hashlib
from collections.abc import Collection

import sqlalchemy as sa

from dpo_desk.domain.rows import PaperRow
from dpo_desk.domain.spelling import search_key
from dpo_desk.storage.tables import paper, paper_chunk, paper_text
from dpo_desk.storage.transaction import Reading, Writing

CHUNK = 1024 * 1024


def keep(
    writing: Writing,
    data: bytes,
    file_name: str,
    media_type: str,
    role: str,
    owner: str,
    request_id: int | None = None,
    subject_id: int | None = None,
    pages: int = 0,
    words: str = "",
) -> int:
    """Keep a paper's bytes untouched; `words` is its text for search. Returns its key."""
    identity = writing.insert(
        paper, owner, request_id=request_id, subject_id=subject_id, role=role, file_name=file_name,
        media_type=media_type, size=len(data), sha256=hashlib.sha256(data).hexdigest(), pages=pages,
        kept_at=writing.now, state="kept",
    )  # fmt: skip
    pieces = [
        {"paper_id": identity, "position": place, "data": data[start : start + CHUNK]}
        for place, start in enumerate(range(0, len(data), CHUNK))
    ]
    if pieces:
        writing.connection.execute(paper_chunk.insert(), pieces)
    if words:
        text = {"paper_id": identity, "text": words, "search_key": search_key(words)}
        writing.connection.execute(paper_text.insert().values(**text))
    return identity


def data(reading: Reading, paper_id: int) -> bytes:
    """The bytes of a paper as they came."""
    query = sa.select(paper_chunk.c.data).where(paper_chunk.c.paper_id == paper_id).order_by(paper_chunk.c.position)
    return b"".join(reading.connection.execute(query).scalars())


def words(reading: Reading, paper_id: int) -> str:
    """The text known of a paper."""
    return str(reading.scalar(sa.select(paper_text.c.text).where(paper_text.c.paper_id == paper_id)) or "")


def kept_hashes(reading: Reading, hashes: Collection[str]) -> frozenset[str]:
    """Those of these SHA-256 whose papers are kept."""
    query = sa.select(paper.c.sha256).where(paper.c.sha256.in_(list(hashes)))
    return frozenset(row.sha256 for row in reading.rows(query)) if hashes else frozenset()


def rows(reading: Reading, request_id: int = 0, subject_id: int = 0) -> tuple[PaperRow, ...]:
    """The papers of a request or of a subject, oldest first."""
    query = sa.select(paper).where(paper.c.state == "kept").order_by(paper.c.id)
    if request_id:
        query = query.where(paper.c.request_id == request_id)
    if subject_id:
        query = query.where(paper.c.subject_id == subject_id)
    return tuple(
        PaperRow(row.id, row.role, row.file_name, row.media_type, row.size, row.pages, row.sha256, row.kept_at)
        for row in reading.rows(query)
    )
