"""The commands of the command line: each module says what it is called, what it asks for and does it."""
