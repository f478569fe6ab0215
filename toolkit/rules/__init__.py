"""What the cells of one candidate must be together: one module a registration step."""
