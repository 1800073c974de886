"""The steps from an empty computer to a founded desk."""
