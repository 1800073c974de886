"""The reports screen: the figures of a period, what the workbook holds, and the printed pages."""
