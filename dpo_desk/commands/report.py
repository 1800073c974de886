"""`dpo-desk report`: the management report of a period as a workbook, for unattended work."""
