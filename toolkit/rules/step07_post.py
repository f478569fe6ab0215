"""Step 7, 工作情况: department, on-post status, years, post and title."""
