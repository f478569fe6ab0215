"""Every kind of file becomes rows: zipped and old workbooks in a child process, text and web pages here."""
