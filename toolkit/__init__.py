"""网报工具箱 (Wangbao Toolkit): helps tutors get a cohort through the online registration for the medical licensing exam."""

from pathlib import Path

__version__ = "0.1.0"

DATA = Path(__file__).resolve().parents[1] / "data"
