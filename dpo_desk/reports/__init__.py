"""One file per report: a function over values."""
