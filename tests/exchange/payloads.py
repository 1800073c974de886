"""Texts that spreadsheets might run, and texts that files tend to lose."""

FORMULAS = (
    "=1+1", "=cmd|'/C calc'!A0", "=HYPERLINK(\"http://example.kz\",\"x\")", "=WEBSERVICE(\"http://example.kz\")",
    "+1+1", "+cmd|'/C calc'!A0", "-1+1", "-2+3+cmd|'/C calc'!A0", "@SUM(1+1)", "@SUM(1+9)*cmd|'/C calc'!A0",
    "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "  +1", "\u00a0=1+1", "\ufeff=1+1", "\u200b=1+1", "＝1+1", "＋1+1", "－1+1",
    "＠SUM(1)", "'=1+1", "''=1+1", "=\"a\"&\"b\"", "=DDE(\"cmd\";\"/C calc\";\"x\")", "{=1+1}", "=1+1;2", "=A1,B1",
    "\"=1+1\"", "=IMPORTXML(\"http://example.kz\")", "+7 701 234 56 78", "-", "=", "@ник", "#N/A", "#REF!", "#DIV/0!",
    "\t\t@x", "\x0b=1+1", "=\u202e1+1", "％=1", "|=1", "%0A=1+1", "=1+1\n=2+2", "x\n=1+1",
    "a,=1+1", "a; +1", "a,\"=1", "\n\n=1", ",',=1",
)  # fmt: skip

AWKWARD = (
    "a\x0bb", "\x01\x02", "_x000B_", "_x005F_", "tab\tin", "две\nстроки", "возврат\rкаретки", "\r\n",
    "😀 Қ ₸",
    "0075", "1E5", "007.10", "12345678901234567890", "TRUE", "2026-03-02", "<img src=x>", "]]>", "&amp;", "a\u2028b",
)  # fmt: skip
