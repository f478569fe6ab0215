"""The application inside JupyterLab: one app, whose pages the notebooks open."""

__all__ = ["open_app"]


def open_app(page="start", *, today=None):
    """The app, opened on a page ("start" or "audit"); displaying it stores nothing but its name in a notebook.

    A second call in the same kernel (a reload of the browser) goes on with what is open. Raises WorkspaceError (OSError).
    """
    from toolkit.panels.app import App
    from toolkit.panels.desk import desk_of_this_kernel

    return App(desk_of_this_kernel(page, today))
