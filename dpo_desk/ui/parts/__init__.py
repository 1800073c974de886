"""The pieces screens are made of: each one file, plain values in, no desk and no services."""
