"""Policy editions: their list, texts and differences, a new edition, and telling people of it."""
