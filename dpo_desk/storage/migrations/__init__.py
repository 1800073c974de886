"""The steps from each edition of the database to the next; each stands on its own."""
