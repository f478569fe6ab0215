"""The table of mended photos."""

import pytest
from python_calamine import CalamineWorkbook

from toolkit.fixlist.mended import WIDTHS, MendedRow, write_mended
from toolkit.fixlist.workbook import FixlistError
from toolkit.words import say, words

MENDED = MendedRow(
    "王连翘",
    "1班",
    "群/王连翘.png",
    "王连翘_9989.jpg",
    ("format", "crop"),
    (90_500, 30_100),
    ((800, 900), (413, 531)),
    93,
    (),
    (),
)
AS_IT_WAS = MendedRow(
    "许丁香", "1班", "许丁香.jpg", "许丁香_9983.jpg", (), (30_100, 30_100), ((413, 531), (413, 531)), None, (), ("tilt",)
)
BLUE = MendedRow(
    None, None, "431229199606199989.jpg", None, (), (20_000, None), ((413, 531), None), None, ("background:blue", "blur"), ()
)


def table(path):
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def test_what_it_says(tmp_path):
    rows = table(write_mended([MENDED, AS_IT_WAS, BLUE], tmp_path / "副本.xlsx"))
    assert rows[0][0] == "3 张照片：2 张有可用的副本，1 张要重新交。原来的照片都没有动。"
    assert rows[1] == ["考生", "班级", "原文件", "新文件", "做了什么", "大小前后", "像素前后", "质量", "还不行的地方"]
    assert rows[2][0] == "（没有对上考生）", "what is left to do stands first"
    assert rows[2][4:] == ["没有生成副本", "20,000", "413×531", "", "蓝底，要在白墙前重拍；太模糊，要重拍"]
    assert rows[3] == [
        "许丁香",
        "1班",
        "许丁香.jpg",
        "许丁香_9983.jpg",
        "原样复制，不用改",
        "30,100",
        "413×531",
        "",
        "请看一眼：头好像歪了",
    ]
    assert rows[4][4:] == ["转成 JPG，按尺寸裁切", "90,500 → 30,100", "800×900 → 413×531", 93, ""]


def test_in_english(tmp_path):
    rows = table(write_mended([MENDED, BLUE], tmp_path / "copies.xlsx", "en"))
    assert rows[1][0] == "Candidate"
    assert rows[3][4] == "made a JPG, cut to the shape"
    assert not any("\u4e00" <= char <= "\u9fff" for row in rows for cell in (*row[4:],) for char in str(cell))


def test_identity_numbers_are_masked(tmp_path):
    assert table(write_mended([BLUE], tmp_path / "a.xlsx"))[2][2] == "4312**********9989.jpg"
    assert table(write_mended([BLUE], tmp_path / "b.xlsx", show_numbers=True))[2][2] == "431229199606199989.jpg"


def test_no_cell_is_a_formula(tmp_path):
    evil = MendedRow("=1+1", "@x", "=cmd|' /C calc'!A0.jpg", "=HYPERLINK(1).jpg", (), (1, 2), ((1, 1), None), None, (), ())
    import zipfile

    path = write_mended([evil], tmp_path / "a.xlsx")
    assert b"<f>" not in zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")
    assert table(path)[2][0] == "=1+1"


def test_an_open_workbook_is_not_touched(tmp_path):
    path = tmp_path / "here"
    path.mkdir()
    with pytest.raises(FixlistError):
        write_mended([MENDED], path)


def test_every_word_is_there():
    for head in WIDTHS:
        assert say(f"mending.table.head.{head}", "en")
    from toolkit.photos.mending.mend import STEPS

    assert all(f"mending.done.{step}" in words() for step in STEPS)
