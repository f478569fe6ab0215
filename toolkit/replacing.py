"""A file that is written whole or not at all."""

import os
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(path):
    """Gives a temporary path beside ``path``; it takes the place of ``path`` when the block ends well, else it is removed."""
    path = Path(path)
    temporary = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    try:
        yield temporary
        os.replace(temporary, path)
    except OSError as error:
        error.filename = path  # the reader knows nothing of the temporary file
        raise
    finally:
        temporary.unlink(missing_ok=True)
