"""What makes JupyterLab a workbench: settings, style, run on open, notebooks that keep no outputs."""

from toolkit.lab.workbench import WorkbenchError, open_workbench

__all__ = ["WorkbenchError", "open_workbench"]
