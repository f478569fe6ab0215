"""Names of mended copies: as the season asks, fit for every file system."""

import pytest

from toolkit.photos.matching.match import Who
from toolkit.photos.mending.copy_names import is_template, name_of, safe, unique


def who(**known):
    blank = dict.fromkeys(("name", "pinyin", "id_number", "phone", "photo", "class_name"))
    return Who(place=("名册", 6), **{**blank, **known})


WANG = who(name="王连翘", id_number="431229199606199989", class_name="1班", pinyin="wang lianqiao")


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{name}_{id_tail}", "王连翘_9989"),
        ("{id_number}", "431229199606199989"),
        ("{class_name}-{name}", "1班-王连翘"),
        ("{pinyin}", "wang lianqiao"),
        ("照片 {name}", "照片 王连翘"),
    ],
)
def test_templates(template, expected):
    assert is_template(template)
    assert name_of(template, WANG, "IMG_1.jpg") == expected


@pytest.mark.parametrize(
    "template", ["", "photo", "{name", "{phone}", "{name.__class__}", "{name!r}", "{name:>99999}", "{0}", "{}"]
)
def test_no_template(template):
    assert not is_template(template)


def test_what_is_not_known_is_left_out():
    assert name_of("{name}_{id_tail}", who(name="王连翘"), "a.jpg") == "王连翘"
    assert name_of("{class_name}_{name}_{id_tail}", who(class_name="1班", id_number="43122X"), "a.jpg") == "1班_122X"


def test_without_anything_known_the_file_keeps_its_name():
    assert name_of("{name}_{id_tail}", None, "群/IMG_1.PNG") == "IMG_1"
    assert name_of("{name}_{id_tail}", who(), "群/IMG_1.PNG") == "IMG_1"
    assert name_of("{name}", None, "没有扩展名") == "没有扩展名"


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "..", ".", "", "a/b\\c", "C:x", "a\0b", "a\nb", "x" * 300, "\u202eabc", "a\ud800"]
)
def test_no_name_leaves_the_folder(name):
    found = name_of("{name}", who(name=name), "原图.jpg")
    assert found
    assert not set(found) & set('\\/:*?"<>|\0\n')
    assert found.strip(". ") == found
    assert len(found) <= 80
    found.encode()


@pytest.mark.parametrize("name", ["CON", "nul", "com1", "LPT9", "aux.王", "CONIN$"])
def test_names_that_windows_keeps_for_itself(name):
    assert safe(name) == f"_{name}"


@pytest.mark.parametrize("name", ["conrad", "com10", "王con", "nullwert"])
def test_names_that_only_look_like_it(name):
    assert safe(name) == name


def test_the_same_name_again_gets_a_number():
    taken = set()
    assert [unique(name, taken) for name in ("王", "王", "李", "王")] == ["王", "王_2", "李", "王_3"]
    assert [unique(name, taken) for name in ("anna", "ANNA", "王_2")] == ["anna", "ANNA_2", "王_2_2"]
