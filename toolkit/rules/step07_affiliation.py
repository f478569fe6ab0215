"""Step 7, 单位隶属: to whom the unit belongs, by the guide's table."""
