"""Kept papers of sample data: small PDF pages drawn by hand, that look like a scanned letter and say nothing."""

from random import Random

_HEIGHT, _WIDTH = 842, 595


def scanned_letter(pages: int, seed: int) -> bytes:
    """A PDF of A4 pages with lines like handwriting, a signature and a stamp; the same for the same seed."""
    chance = Random(seed)
    bodies = [_page(chance, page == pages - 1) for page in range(pages)]
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{3 + 2 * page} 0 R" for page in range(pages))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>")
    for page, body in enumerate(bodies):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_WIDTH} {_HEIGHT}] /Resources << >>"
            f" /Contents {4 + 2 * page} 0 R >>"
        )
        objects.append(f"<< /Length {len(body)} >>\nstream\n{body}\nendstream")
    return _file(objects)


def _file(objects: list[str]) -> bytes:
    content, places = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(content))
        content += f"{number} 0 obj\n{text}\nendobj\n".encode("ascii")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    return content + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(content)}\n%%EOF\n"
    ).encode("ascii")


def _page(chance: Random, is_last: bool) -> str:
    lines = ["0.98 0.97 0.93 rg 0 0 595 842 re f", "0.45 g"]
    lines += [f"{350} {780 - row * 16} {150 + chance.randrange(60)} 3 re f" for row in range(3)]
    lines += ["0.1 g 210 690 170 5 re f", "0.16 0.27 0.62 RG 1.6 w"]
    for row in range(14 if is_last else 26):
        lines.append(_handwriting(chance, 80, 650 - row * 22, 515 if row % 5 else 320))
    if is_last:
        lines += ["0.75 0.2 0.2 RG 1.2 w 90 120 120 60 re S", _handwriting(chance, 330, 150, 470)]
    return "\n".join(lines)


def _handwriting(chance: Random, x: int, y: int, end: int) -> str:
    words = [f"{x} {y} m"]
    while x < end:
        up = y + 3 + chance.randrange(7)
        words.append(f"{x + 3} {up} {x + 5} {y - 3} {x + 9} {y + chance.randrange(3)} c")
        x += 9
        if chance.random() < 0.14:
            x += 8
            words.append(f"{x} {y} m")
    return " ".join([*words, "S"])
