"""Step 9, 培训经历: optional as a whole, so never above a warning."""
