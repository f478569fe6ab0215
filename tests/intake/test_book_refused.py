"""Files that are no workbook, or not one that can be read: one plain sentence each, and the process lives on."""

import io
import os

import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from tests.intake import workbooks
from tests.intake.workbooks import parts_of, raw_xlsx, saved, sheet_xml, text_cell, xlsx, zipped
from toolkit.intake.book import WorkbookError, read_book
from toolkit.intake.files import disk

HEADER = text_cell("A1", "姓名")


def locked_xlsx():
    file = io.BytesIO()
    OOXMLFile(io.BytesIO(saved(xlsx()))).encrypt("口令", file)
    return file.getvalue()


def locked_ods():
    manifest = '<manifest:manifest><manifest:encryption-data manifest:checksum="x"/></manifest:manifest>'
    return zipped({"mimetype": workbooks.ODS, "content.xml": os.urandom(64), "META-INF/manifest.xml": manifest})


def old_word():
    book, word = ("Workbook" + 5 * "\0").encode("utf-16-le"), "WordDocument\0".encode("utf-16-le")
    return saved(workbooks.xls()).replace(book, word)


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 ...", "pdf"),
        (b"\xff\xd8\xff\xe0..JFIF", "picture"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"Rar!\x1a\x07\x00", "archive"),
        (b"PK\x05\x06" + bytes(18), "archive"),
        (zipped({"名单.xlsx": "..."}), "archive"),
        (zipped({"word/document.xml": "<w/>"}), "word"),
        (old_word(), "word"),
        (zipped({"ppt/presentation.xml": "<p/>"}), "other"),
        (zipped({"mimetype": workbooks.ODS.replace("spreadsheet", "text"), "content.xml": "<t/>"}), "word"),
        (b"{\\rtf1\\ansi", "word"),
        (b"\x00\x01\x02\x03" * 99, "other"),
        ("一".encode() + b"\xff\xff\xff", "encoding"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "resave"),
        (b"MIME-Version: 1.0\r\nX-Document-Type: Workbook", "resave"),
        (b"<html><body>404 Not Found</body></html>", "page"),
        (b"<html><table><tr><td>&nbsp;</td></tr></table></html>", "blank"),
        (b"\r\n,,,\r\n", "blank"),
        (saved(xlsx([[None]])), "blank"),
        (saved(workbooks.xls([])), "blank"),
        (workbooks.ods([]), "blank"),
        (saved(xlsx())[:-200], "incomplete"),
        (saved(xlsx())[:2000], "incomplete"),
        (saved(workbooks.xls())[:3000], "incomplete"),
        (saved(workbooks.xls())[:30], "incomplete"),
        (saved(workbooks.xls()).replace(b"\x85\x00", b"\x85\xff"), "damaged"),
        (locked_xlsx(), "locked"),
        (workbooks.locked_xls(), "locked"),
        (locked_ods(), "locked"),
    ],
)
def test_wrong_kinds_and_broken_files(refused, data, key):
    assert refused(data) == f"book.{key}"


def test_a_text_that_is_no_table(refused):
    assert refused("报名须知\n请于月底前提交。\n".encode(), "说明.txt") == "book.prose"


def test_a_text_that_is_a_table_whatever_its_name(read):
    assert read("姓名\t单位\n张三\t湘雅\n".encode("utf-16"), "名单.txt").sheets[0].rows[1] == ["张三", "湘雅"]


def test_missing_files_folders_and_lock_files(tmp_path, refused):
    for path, key in ((tmp_path / "没有.xlsx", "book.missing"), (tmp_path, "book.folder")):
        with pytest.raises(WorkbookError, match=path.name) as caught:
            read_book(path)
        assert caught.value.key == key and str(tmp_path.parent) not in str(caught.value)
    assert {refused(b"x", name) for name in ("~$名单.xlsx", ".~名单.et")} == {"book.lock_file"}


@pytest.mark.parametrize(("raised", "key"), [(PermissionError(13, "x"), "book.in_use"), (OSError(22, "x"), "book.unreachable")])
def test_files_in_use_or_not_yet_fetched(refused, monkeypatch, raised, key):
    def open_it(path):
        raise raised

    monkeypatch.setattr("pathlib.Path.read_bytes", open_it)
    assert refused(b"x") == key


def test_files_that_are_too_large(refused, monkeypatch):
    monkeypatch.setattr(disk, "MOST_BYTES", 10)
    assert refused(b"12345678901") == "book.large"


def test_a_file_that_changes_while_it_is_read(refused, tmp_path):
    def touch(rows):
        os.utime(tmp_path / "名单.xlsx", (1, 1))

    assert refused(saved(xlsx()), progress=touch) == "book.changed"


def test_a_workbook_of_charts_only(refused):
    book = openpyxl.Workbook()
    book.create_chartsheet("图")
    book.remove(book.active)
    assert refused(saved(book)) == "book.charts_only"


def test_a_workbook_of_formulas_that_were_never_calculated(refused):
    book = openpyxl.Workbook()
    book.active["A1"] = "='[名单.xlsx]一班'!A1"
    assert refused(saved(book)) == "book.never_calculated"


def test_a_missing_sheet_and_a_broken_one(refused):
    parts = parts_of(sheet_xml({1: HEADER}))
    del parts["xl/worksheets/sheet1.xml"]
    assert refused(zipped(parts)) == "book.damaged"
    assert refused(raw_xlsx({1: "<c r='A1'><v>5</c>"})) == "book.damaged"
