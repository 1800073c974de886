"""The user help: pages beside the program, and the panel F1 opens them in."""
