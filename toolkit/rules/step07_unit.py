"""Step 7, 工作情况: the unit, where it lies and what kind of institution it is."""
