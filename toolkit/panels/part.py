"""A part of the page: real DOM drawn by a small script from one view dict; what the tutor does comes back as a message."""

from pathlib import Path

import anywidget
import traitlets

HERE = Path(__file__).parent


class Part(anywidget.AnyWidget):
    """One script (NAME.js) and the view that it draws; ``patch`` is a piece of the view that changes alone.

    ``handle`` is given every message {"do": ..., ...}, its buffers, and how to answer.
    """

    view = traitlets.Dict().tag(sync=True)
    patch = traitlets.Dict().tag(sync=True)

    def __init__(self, name, handle, *, before=(), css=()):
        scripts = [(HERE / f"{file}.js").read_text(encoding="utf-8") for file in ("dom", *before, name)]
        self._esm = "\n".join(scripts)
        if css:
            self._css = "\n".join((HERE / name).read_text(encoding="utf-8") for name in css)
        super().__init__()
        self.add_class(f"tk-{name.replace('/', '-')}-part")
        self.on_msg(lambda _, message, buffers: handle(message, buffers, self.send))

    def __repr__(self):
        return "Part"
