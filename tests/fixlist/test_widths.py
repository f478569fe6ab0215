import pandas as pd
import pytest

from toolkit.fixlist.widths import finding_widths


def listed(name, class_name, sheet, cell):
    columns = {"name": [name, None], "class_name": [class_name, None], "sheet": [sheet, "汇总"], "cell": [cell, None]}
    return pd.DataFrame(columns, dtype=object)


@pytest.mark.parametrize(
    "row, expected",
    [
        (("王芳", "1班", "总", "A1"), (10, 11, 13)),
        (("欧阳明慧", "浏阳乡医一班", "春季汇总", "AK131"), (10.3, 14.3, 16.3)),
        (("阿依努尔·买买提", "面" * 20, "很长很长很长的表名", "BA1402"), (16, 18, 24)),
        ((None, None, "总", None), (10, 11, 13)),
    ],
)
def test_names_classes_and_places_get_what_they_need(row, expected):
    widths = finding_widths(listed(*row), "zh", True)
    assert tuple(round(widths[name], 3) for name in ("name", "class_name", "place")) == expected


def test_order_class_and_language():
    row = listed("王芳", None, "总", "A1")
    assert list(finding_widths(row, "zh", True))[:3] == ["number", "name", "class_name"]
    assert "class_name" not in finding_widths(row, "zh", False)
    assert finding_widths(row, "en", True)["severity"] > finding_widths(row, "zh", True)["severity"]
