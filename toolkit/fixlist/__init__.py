"""The fix list: an audit's findings as an Excel workbook that is handed out, filled in and returned."""

from toolkit.fixlist.key import FindingKey, read_key
from toolkit.fixlist.workbook import FixlistError, write_fixlist

__all__ = ["FindingKey", "FixlistError", "read_key", "write_fixlist"]
