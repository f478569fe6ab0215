import openpyxl
import pytest

from tests.fixlist import audits
from toolkit.fixlist import write_fixlist


@pytest.fixture
def opened(tmp_path):
    """Writes the fix list of an audit and opens it again."""

    def opened(audit=None, lang="zh", **options):
        path = write_fixlist(audit or audits.small(), tmp_path / "整改.xlsx", lang, **options)
        return openpyxl.load_workbook(path)

    return opened
