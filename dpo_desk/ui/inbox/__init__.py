"""The requests screen: the inbox list, one request in detail, and the sheet that registers a new one."""
