from functools import cache

import openpyxl
import pytest

from tests.fixlist import audits
from toolkit.fixlist import write_fixlist


@pytest.fixture(scope="session")
def opened(tmp_path_factory):
    """Writes the fix list of an audit and opens it again; that of the small audit, which nobody changes, once a language."""

    def opened(audit=None, lang="zh", **options):
        return small(lang) if audit is None and not options else written(audit or audits.small(), lang, **options)

    @cache
    def small(lang):
        return written(audits.small(), lang)

    def written(audit, lang, **options):
        path = tmp_path_factory.mktemp("fixlist") / "整改.xlsx"
        return openpyxl.load_workbook(write_fixlist(audit, path, lang, **options))

    return opened
