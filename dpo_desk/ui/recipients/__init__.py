"""The screen of recipients: third parties, processors, what they were given and what they were told."""
