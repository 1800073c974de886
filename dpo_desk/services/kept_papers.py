"""Which papers the desk holds already, known by their bytes."""

from collections.abc import Collection

from dpo_desk.storage import papers
from dpo_desk.storage.transaction import Reading


def kept_hashes(reading: Reading, hashes: Collection[str]) -> frozenset[str]:
    """Those of these SHA-256 whose papers are kept."""
    return papers.kept_hashes(reading, hashes)
