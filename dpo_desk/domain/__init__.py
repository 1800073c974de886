"""What the law and the office know: values and functions, standard library only."""
