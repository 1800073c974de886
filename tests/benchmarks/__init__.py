"""Speed as ratios against a bare floor measured in the same run; `make bench` prints the table."""
