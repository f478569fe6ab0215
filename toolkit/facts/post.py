"""The candidate's post: on-post status, years, title."""
