"""Letters: the queue, a letter composed from a template and edited, its page and envelope as they will be printed."""
