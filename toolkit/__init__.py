"""网报工具箱 (Wangbao Toolkit): helps tutors get a cohort through the online registration for the medical licensing exam."""

__version__ = "0.1.0"
