"""The one place that writes: a folder with one SQLite file a cohort, and what belongs to no cohort beside them."""

from toolkit.database import WorkspaceError
from toolkit.workspace.folder import Import, Recent, Workspace, open_workspace
from toolkit.workspace.history import HistoryKeeper
from toolkit.workspace.photos import KeptAlbum, PhotoKeeper

__all__ = ["HistoryKeeper", "Import", "KeptAlbum", "PhotoKeeper", "Recent", "Workspace", "WorkspaceError", "open_workspace"]
