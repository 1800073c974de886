"""Gathers by SQL the rows that reports reckon with: flat facts without names or contacts."""
