"""Files and mail in and out: no Qt and no SQL."""
