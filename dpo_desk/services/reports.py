"""Questions behind the reports screen and the report command: the figures of a period and its workbook."""
