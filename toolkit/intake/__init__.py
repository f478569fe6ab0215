"""A file of any kind becomes a cohort: workbook, header, mapping, values. All cleaning happens here, once."""
