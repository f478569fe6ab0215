"""What numbers and names say: one format a module, each module's docstring is the documentation of its format."""
