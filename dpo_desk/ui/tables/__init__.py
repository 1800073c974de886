"""Long lists: one model of pages for every register, its columns and its view."""
