"""DPO Desk: the desk of the person responsible for personal-data processing."""

__version__ = "0.1.0"
