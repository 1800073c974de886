"""The tables of migration 1, by what they are about; never changed again."""
