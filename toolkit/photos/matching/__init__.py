"""Whose photo each file is: what a file's name says, beside what is known of the candidates."""
