"""Writes a .msg as Outlook lays it out: a compound file [MS-CFB] of property streams [MS-OXMSG]."""

from collections.abc import Mapping
from datetime import UTC, datetime
from struct import pack
from typing import Union

SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT_SECTOR, NOBODY = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF

Tree = Mapping[str, Union[bytes, "Tree"]]


def filetime(at: datetime) -> bytes:
    """A moment as Outlook keeps it."""
    return pack("<Q", int((at - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10_000_000))


def text(value: str) -> bytes:
    """A text of a Unicode property."""
    return value.encode("utf-16-le")


def folder(streams: Mapping[int, bytes], fixed: Mapping[int, bytes] | None = None, *, is_root: bool = False) -> Tree:
    """A storage: variable properties as streams under their tag, fixed ones in the table; a tag is number and type."""
    head = bytes(8) + pack("<4I", 1, 1, 1, 1) + bytes(8) if is_root else bytes(8)
    table = head
    for tag, value in (fixed or {}).items():
        table += pack("<III", tag, 6, 0)[:8] + value.ljust(8, b"\0")
    for tag, value in streams.items():
        table += pack("<IIII", tag, 6, len(value) + 2 * (tag & 0xFFFF == 0x1F), 0)
    return {"__properties_version1.0": table, **{f"__substg1.0_{tag:08X}": value for tag, value in streams.items()}}


def outlook_letter(
    streams: Mapping[int, bytes], fixed: Mapping[int, bytes], recipients: list[Tree], attachments: list[Tree]
) -> bytes:
    """The whole file."""
    whole: dict[str, bytes | Tree] = dict(folder(streams, fixed, is_root=True))
    whole |= {f"__recip_version1.0_#{n:08X}": one for n, one in enumerate(recipients)}
    whole |= {f"__attach_version1.0_#{n:08X}": one for n, one in enumerate(attachments)}
    return compound_file(whole)


def compound_file(root: Tree) -> bytes:
    """A compound file of version 3 with streams, small streams and storages."""
    entries: list[dict[str, object]] = [{"name": "Root Entry", "kind": 5}]
    _enter(entries, 0, root)
    mini, mini_fat = b"", []
    sectors, fat = b"", []

    def keep(data: bytes) -> int:
        """Put data into sectors; the number of the first."""
        nonlocal sectors
        count = -(-len(data) // SECTOR)
        first = len(fat)
        fat.extend([*range(first + 1, first + count), END])
        sectors += data.ljust(count * SECTOR, b"\0")
        return first

    for entry in entries:
        data = entry.get("data")
        if not isinstance(data, bytes) or not data:
            continue
        if len(data) >= CUTOFF:
            entry["start"] = keep(data)
            continue
        count = -(-len(data) // MINI)
        entry["start"] = len(mini_fat)
        mini_fat.extend([*range(len(mini_fat) + 1, len(mini_fat) + count), END])
        mini += data.ljust(count * MINI, b"\0")
    entries[0]["start"], entries[0]["size"] = keep(mini), len(mini)
    mini_fat_table = b"".join(pack("<I", one) for one in mini_fat)
    mini_fat_table = mini_fat_table.ljust(-(-len(mini_fat_table) // SECTOR) * SECTOR, b"\xff")
    mini_fat_start = keep(mini_fat_table)
    directory = b"".join(map(_entry, entries))
    unused = -len(directory) // 128 % 4
    directory_start = keep(directory + _entry({"name": "", "kind": 0}) * unused)
    fat_sectors = 1
    while (len(fat) + fat_sectors) * 4 > fat_sectors * SECTOR:
        fat_sectors += 1
    fat_start = len(fat)
    whole_fat = [*fat, *[FAT_SECTOR] * fat_sectors]
    table = b"".join(pack("<I", one) for one in whole_fat).ljust(fat_sectors * SECTOR, b"\xff")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += pack("<IIIII", 0, fat_sectors, directory_start, 0, CUTOFF)
    head += pack("<IIII", mini_fat_start, len(mini_fat_table) // SECTOR, END, 0)
    head += b"".join(pack("<I", fat_start + n) for n in range(fat_sectors))
    return head.ljust(SECTOR, b"\xff") + sectors + table


def _enter(entries: list[dict[str, object]], parent: int, tree: Tree) -> None:
    """Entries of one storage as a chain to the right, in the order the format wants: by length, then by letter."""
    previous = -1
    for name in sorted(tree, key=lambda one: (len(one), one.upper())):
        value = tree[name]
        number = len(entries)
        is_stream = isinstance(value, bytes)
        entries.append({"name": name, "kind": 2 if is_stream else 1, "data": value if is_stream else b""})
        if previous < 0:
            entries[parent]["child"] = number
        else:
            entries[previous]["right"] = number
        previous = number
        if not isinstance(value, bytes):
            _enter(entries, number, value)


def _entry(one: Mapping[str, object]) -> bytes:
    name = str(one["name"]).encode("utf-16-le")
    data = one.get("data", b"")
    size = one.get("size", len(data) if isinstance(data, bytes) else 0)
    return (
        name.ljust(64, b"\0")
        + pack("<HBB", len(name) + 2 if name else 0, int(str(one["kind"])), 1)
        + pack("<III", NOBODY, int(str(one.get("right", NOBODY))), int(str(one.get("child", NOBODY))))
        + bytes(36)
        + pack("<IQ", int(str(one.get("start", 0 if size else END))), int(str(size)))
    )
