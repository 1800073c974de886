"""Everything the desk puts on paper: painted once, shown, printed and kept as the same pages."""
