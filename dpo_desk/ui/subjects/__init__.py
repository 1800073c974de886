"""The register of data subjects: list, profile, form and import."""
