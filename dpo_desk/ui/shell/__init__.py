"""The frame around every screen: title row, navigation, pane, status row."""
