"""The command line: one module for each command, found by its `add`; Qt and SQL load only where needed."""
