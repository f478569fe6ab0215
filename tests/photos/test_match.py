"""Whose photo a file is: sure only when nothing speaks against it, and never by accident."""

import pickle

import pytest

from toolkit.photos.matching.match import Match, Who, match, standing
from toolkit.photos.matching.roster import class_key
from toolkit.photos.sources import PhotoFile

PEOPLE = {
    "A": Who("A", "王当归", "wang danggui", "430104199003079970", "19900001234", "7-01.jpg", "2025春季1班"),
    "B": Who("B", "李连翘", "li lianqiao", "43010419910307999X", "19900005678", None, "2025春季2班"),
    "C": Who("C", "刘芷", "liu zhi", "430104199203079989", "19900002468", None, "2025春季1班"),
    "D": Who("D", "刘芷", "liu zhi", "430104199303079974", "19900001357", None, "2025春季11班"),
    "E": Who("E", "欧阳半夏", "ouyang banxia", "430104199403079961", "19900003579"),
    "F": Who("F", "阿依古丽·艾力", "ayiguli aili", "650102199503079987", "19900004680"),
    "G": Who("G", "吕芎", "lv xiong", "H12340987", "17394123456"),
    "H": Who("H", "曾莲", None, None, None),
}


def of(*files, people=None):
    """The matches of files, in their order."""
    found = match([(file, None) for file in files], people or PEOPLE.values())
    return [found[file] for file in files]


def sure(file, people=None):
    """(place, key) of a match that is sure, else (None, the choices)."""
    found = of(file, people=people)[0]
    return (found.place, found.by) if found.place else (None, found.choices)


@pytest.mark.parametrize(
    "file",
    [
        "王当归.jpg", "王当归.JPG.jpg", "王当归", "王 当 归.jpg", "王_当归.png", "01王当归.jpg", "王当归(1).jpg",
        "王当归 - 副本 (2).jpg", "王当归照片.jpg", "王当归_new.jpg", "王当归小二寸白底电子版.jpg", "王当归2寸.heic",
        "报名照片-王当归-最终版.jpg", "考生王当归.jpg", "浏阳市人民医院王当归.jpg", "浏阳王当归.jpg", "1班王当归.jpg",
        "一班-王当归.jpg", "王当归一班.jpg", "王当归2025.jpg", "王当归_413x531_38kb.jpg", "王当归_2025-02-13.jpg",
        "IMG_1234_王当归.jpg", "王当归/照片.jpg", "王当归/IMG_20250213_123456.jpg", "王当归/新建文件夹/1.jpg", "王当归 照.jpg",
        "名册/一班/王当归.jpg", "ＷＡＮＧ 王当归.jpg", "王当归-男.jpg",
    ],
)  # fmt: skip
def test_a_name_whatever_stands_around_it(file):
    assert sure(file) == ("A", "name")


def test_names_of_every_kind():
    assert sure("欧阳半夏.jpg") == ("E", "name")
    assert sure("阿依古丽艾力.jpg") == sure("阿依古丽.艾力.jpg") == sure("阿依古丽·艾力 (1).jpg") == ("F", "name")
    assert sure("曾⾰.jpg", people=[Who("X", "曾革")]) == ("X", "name")  # a radical in the place of the character
    assert sure("rosemary_banxia.jpg", people=[Who("X", "Banxia Rosemary")]) == ("X", "pinyin")


def test_a_name_inside_a_longer_one_is_another_name():
    people = [Who(1, "王丽"), Who(2, "王丽莲"), Who(3, "李亚")]
    assert sure("王丽莲.jpg", people=people) == (2, "name")
    assert sure("王丽 莲.jpg", people=people) == (2, "name")
    assert sure("王丽-莲.jpg", people=people) == (None, (1, 2))
    assert sure("王丽娟.jpg", people=people) == (None, (1, 2))
    assert sure("王丽 娟.jpg", people=people)[0] is None
    assert sure("李亚男.jpg", people=people) == sure("李亚 男.jpg", people=people) == (None, (3,))
    assert sure("李亚-男.jpg", people=people) == (3, "name")
    assert sure("王丽白底.jpg", people=people) == (1, "name")
    assert sure("小王丽.jpg", people=people) == sure("小 王丽.jpg", people=people) == (None, (1, 2))


def test_a_word_that_holds_a_name_by_accident():
    people = [Who(1, "沙市"), Who(2, "人民"), Who(3, "中医")]
    assert of("长沙市中医院.jpg", "浏阳人民医院_1.jpg", people=people) == [
        Match("长沙市中医院.jpg"),
        Match("浏阳人民医院_1.jpg"),
    ]


@pytest.mark.parametrize(
    ("file", "by"),
    [
        ("430104199003079970.jpg", "id_number"),
        ("430104 19900307 9970.jpg", "id_number"),
        ("01_430104199003079970(1).jpg", "id_number"),
        ("４３０１０４１９９００３０７９９７０.jpg", "id_number"),
        ("43010419900307997019900001234.jpg", "id_number"),
        ("430104900307997.jpg", "id_number"),
        ("IMG_430104199003079970.jpg", "id_number"),
        ("身份证号430104199003079970.jpg", "id_number"),
        ("王当归430104199003079970.jpg", "id_number"),
        ("430104199003079970/正面.jpg", "id_number"),
        ("19900001234.jpg", "phone"),
        ("199-0000-1234.jpg", "phone"),
        ("+86 19900001234.jpg", "phone"),
        ("王当归19900001234.jpg", "phone"),
        ("4301**********9970.jpg", "masked"),
        ("430104xxxxxxxx9970.jpg", "masked"),
        ("430104＊＊＊＊＊＊＊＊9970.jpg", "masked"),
        ("430104_9970.jpg", "masked"),
        ("4301049970.jpg", "masked"),
        ("199xxxx1234.jpg", "masked"),
        ("7-01.jpg", "written"),
        ("7-01.png", "written"),
        ("wangdanggui.jpg", "pinyin"),
        ("Wang Danggui.jpg", "pinyin"),
        ("danggui-wang_photo.jpg", "pinyin"),
        ("wangdanggui1234.jpg", "pinyin"),
        ("wangdangguiphoto.jpg", "pinyin"),
        ("身份证430104199003079970.jpg", "id_number"),
        ("WángDāngguī.jpg", "pinyin"),
        ("王1234.jpg", "tail"),
        ("后四位1234.jpg", "tail"),
        ("身份证后六位079970.jpg", "tail"),
    ],
)
def test_every_key(file, by):
    assert sure(file) == ("A", by)


def test_other_documents_and_letters():
    assert sure("43010419910307999x.jpg") == ("B", "id_number")
    assert sure("李连翘_999X.jpg") == ("B", "name")
    assert sure("H12340987.jpg") == ("G", "id_number")
    assert sure("lvxiong.jpg") == sure("lyuxiong.jpg") == sure("luxiong.jpg") == sure("xiong lü.jpg") == ("G", "pinyin")
    assert sure("zenglian.jpg") == ("H", "pinyin")  # read from the characters: the sheet says nothing
    assert sure("cenglian.jpg") == ("H", "pinyin")
    assert sure("banxiaouyang.jpg", people=[Who(1, "欧阳半夏")]) == (1, "pinyin")
    assert sure("danggui wang.jpg", people=[Who(1, None, "wang danggui")]) == (1, "pinyin")
    assert sure("zhuang.jpg", people=[Who(1, "庄")]) == (None, ())


def test_masked_numbers_fit_at_both_ends():
    for file in ("4302xxxxxxxx9970", "430104xxxxxxx89970", "430xxxxxxxxxxx9970", "198xxxx1234", "999999_9970"):
        assert sure(f"{file}.jpg") == (None, ()), file


def test_ten_digits_that_may_be_a_clock_are_no_masked_number():
    people = [Who(1, None, None, "130104199003071237")]
    assert sure("1301041237.jpg", people=people) == (None, ())
    assert sure("130104_1237.jpg", people=people) == (1, "masked")


def test_homonyms_go_to_the_tutor_unless_something_tells_them_apart():
    assert of("刘芷.jpg")[0] == Match("刘芷.jpg", None, "name", ("C", "D"))
    assert sure("liuzhi.jpg") == (None, ("C", "D"))
    assert sure("刘芷9974.jpg") == sure("刘芷1357.jpg") == sure("刘芷19930307.jpg") == ("D", "name")
    assert sure("刘芷_430104199303079974.jpg") == ("D", "id_number")
    assert sure("1班/刘芷.jpg") == sure("一班刘芷.jpg") == sure("2025春季1班/刘芷.jpg") == ("C", "name")
    assert sure("11班/刘芷.jpg") == sure("十一班/刘芷.jpg") == ("D", "name")
    assert sure("3班/刘芷.jpg") == (None, ("C", "D"))
    assert sure("刘芷9999.jpg") == (None, ("C", "D"))


@pytest.mark.parametrize(
    "file",
    [
        "王当归43010419910307999X.jpg", "王当归19900005678.jpg", "王当归_5678.jpg", "王当归07999X.jpg", "王当归_李连翘.jpg",
        "王当归lilianqiao.jpg", "李连翘/王当归.jpg", "19900005678/王当归.jpg", "王当归 430104xxxxxxxx999X.jpg",
    ],
)  # fmt: skip
def test_two_keys_that_speak_of_two_people(file):
    place, choices = sure(file)
    assert place is None and set(choices) == {"A", "B"}


def test_a_number_that_is_nobodys_speaks_against_a_name():
    assert sure("王当归430104198503079971.jpg") == (None, ("A",))
    assert sure("王当归430104199003079971.jpg") == ("A", "name")  # one digit is another one
    assert sure("王当归4301xxxxxxxx0000.jpg") == (None, ("A",))
    assert sure("王当归19850307.jpg") == (None, ("A",))
    assert sure("王当归999xxxxxx9970.jpg") == (None, ("A",))
    assert sure("王当归430xxxxxx9970.jpg") == sure("王当归4301--0000.jpg") == ("A", "name")
    for number in ("430104198503079971", "4301xxxxxxxx0000", "19850307"):
        assert sure(f"曾莲{number}.jpg") == ("H", "name")  # the sheet does not know the number
    assert sure("王当归13900001111.jpg") == ("A", "name")  # people have several phones


@pytest.mark.parametrize("word", ["赵六", "赵", "王五", "欧阳明月", "阚五"])
def test_another_name_beside_a_number(word):
    people = [*PEOPLE.values(), Who("Z", "阚芷")]
    assert sure(f"{word}430104199003079970.jpg", people=people) == (None, ("A",))
    assert sure(f"{word}19900001234.jpg", people=people) == (None, ("A",))
    assert sure(f"王当归_{word}_430104199003079970.jpg") == ("A", "id_number")


@pytest.mark.parametrize("word", ["王当贵", "当归", "内科", "石门", "石门县中心", "帅气", "白底", "方便联系得到"])
def test_words_beside_a_number_that_are_no_other_name(word):
    assert sure(f"{word}430104199003079970.jpg") == ("A", "id_number")
    assert sure("刘止430104199203079989.jpg") == ("C", "id_number")


def test_the_class_on_the_path_speaks_against_somebody_of_another_class():
    assert sure("2班/王当归.jpg") == (None, ("A",))
    assert sure("2班/欧阳半夏.jpg") == ("E", "name")  # whose class is not known
    assert sure("99班/王当归.jpg") == ("A", "name")  # no such class
    assert sure("2班/王1234.jpg") == sure("2班/后四位1234.jpg") == (None, ("A",))


def test_classes():
    assert [class_key(name) for name in ("一班", "十班", "十一班", "二十班", "二十一班", "春季 (1) 班")] == [
        "1班", "10班", "11班", "20班", "21班", "春季1班",
    ]  # fmt: skip
    people = [Who(n, "刘芷", class_name=name) for n, name in enumerate(("2025春季1班", "2024秋季1班", "春季班"), 1)]
    assert sure("2025春季1班/刘芷.jpg", people=people) == (1, "name")
    assert sure("1班/刘芷.jpg", people=people) == (None, (1, 2))
    assert sure("2025春季班/刘芷.jpg", people=people) == (3, "name")


def test_tails_that_two_share():
    people = [Who(n, name, None, None, f"1990000123{n}", None, f"{n}班") for n, name in ((1, "王当归"), (2, "李连翘"))]
    twins = [Who(n, None, None, None, f"199{n}0001234", None, f"{n}班") for n in (1, 2)]
    assert sure("后四位1234.jpg", people=twins) == (None, (1, 2))
    assert sure("2班/后四位1234.jpg", people=twins) == (2, "tail")
    assert sure("当归1231.jpg", people=people) == (None, (1,))
    assert sure("王1231身份证.jpg", people=people) == (None, (1,))
    assert sure("王1232.jpg", people=people) == (None, ())


TRAP = Who("T", "陈忍冬", None, "430104199003123456", "17394123456")


@pytest.mark.parametrize(
    "file",
    [
        "IMG_20250213_123456", "mmexport1739412345678", "mmexport17394123456", "wx_camera_1739412345678",
        "微信图片_20250213123456", "微信图片_17394123456", "QQ图片20250213123456", "IMG_3456", "IMG_123456", "DSC_3456",
        "DSC03456", "20250213_123456", "2025-02-13 123456", "3456", "123456", "0312", "1739412345",
        "Screenshot_2025-02-13-12-34-56", "IMG_2346(3456)", "250213", "202502", "b1739412-3456-4123-8456-173941234567",
        "3456abcdef173941234567", "20250213", "1", "IMG20250213123456", "照片", "cr", "crd", "chenrd", "新建文件夹/3456",
        "0213/3456", "Camera/IMG_3456", "17394123456789", "173941234567",
    ],
)  # fmt: skip
def test_cameras_dates_serials_and_initials_are_nobodys(file):
    people = [TRAP, Who("S", "白薇", "bai wei", "430104199001250213", "13812340312")]
    assert of(f"{file}.jpg", people=people) == [Match(f"{file}.jpg")]


def test_six_digits_alone_are_a_proposal():
    people = [Who("T", "陈忍冬", None, "430104199003079970")]
    for file in ("079970.jpg", "照079970.jpg", "01-079970.jpg"):
        assert of(file, people=people) == [Match(file, None, "tail", ("T",))]
    for file in ("wang079970.jpg", "赵六079970.jpg", "qx-079970.jpg"):
        assert of(file, people=people) == [Match(file)]
    assert sure("忍冬079970.jpg", people=people) == (None, ("T",))


def test_last_digits_count_where_they_are_the_custom():
    people = [Who(n, None, None, f"4301041990030{(n * 7919) % 100000:05}") for n in range(50)]
    files = [f"{who.id_number[-6:]}.jpg" for who in people[:10]]
    assert [found.place for found in of(*files, people=people)] == list(range(10))
    assert all(found.by == "tail" for found in of(*files, people=people))
    serials = [f"{number:06}.jpg" for number in range(100_001, 100_041)]
    assert all(found.place is None for found in of(*files[:3], *serials, people=people))
    short = [f"{who.id_number[-4:]}.jpg" for who in people[:10]]
    assert [found.place for found in of(*short, people=people)] == list(range(10))
    assert [found.place for found in of(*short[:9], people=people)] == [None] * 9
    assert of(*files, "999999.jpg", people=people)[-1] == Match("999999.jpg")


def test_names_with_digits_make_no_custom():
    files = [f"{who.name}{who.phone[-4:]}.jpg" for who in (PEOPLE["A"], PEOPLE["B"], PEOPLE["E"])] * 4
    files = [f"{n}/{file}" for n, file in enumerate(files)]
    assert of(*files, "4680.jpg")[-1] == Match("4680.jpg")


def test_a_nearly_right_name_is_only_proposed():
    assert of("王当贵.jpg")[0] == Match("王当贵.jpg", None, "fuzzy", ("A",))
    assert sure("李连巧.jpg") == sure("李莲翘.jpg") == sure("李翘.jpg") == sure("李连连翘.jpg") == (None, ("B",))
    assert sure("歐陽半夏.jpg") == (None, ("E",))  # traditional characters are read alike
    assert sure("wangdangui.jpg") == sure("wangdangguii.jpg") == (None, ("A",))
    for slip in ("430104199003079971", "43010419900307997", "430104199003097970", "4301041199003079970"):
        assert sure(f"{slip}.jpg", people=[PEOPLE["A"], PEOPLE["F"]]) == (None, ("A",)), slip
    assert sure("王当贵1234.jpg") == (None, ("A",))
    people = [Who(1, "王当归", None, None, "19900001111"), Who(2, "王当规", None, None, "19900002222")]
    assert sure("王当贵1111.jpg", people=people) == (None, (1,))
    assert sure("王当贵-1111-2222.jpg", people=people) == (None, (1, 2))
    assert sure("王当贵-3333-2222.jpg", people=people) == (None, (2, 1))
    assert sure("赵钱孙.jpg") == (None, ())


def test_many_names_that_are_nearly_right_are_none():
    people = [Who(n, f"王{char}") for n, char in enumerate("芷薇莲芎翀喆祎赟")]
    assert sure("王蒿.jpg", people=people) == (None, ())
    people = [Who(n, f"王{char}归") for n, char in enumerate("芷薇莲芎翀喆祎赟当")]
    assert len(sure("王蒿归.jpg", people=people)[1]) == 8


def test_places_in_pinyin():
    people = [Who(1, "胡楠"), Who(2, "长沙")]
    assert sure("hunan.jpg", people=people) == (None, (1,))
    assert sure("changsha.jpg", people=people) == (None, (2,))


def test_pinyin_that_two_share():
    people = [Who(1, "林杨"), Who(2, "杨林"), Who(3, "林阳")]
    assert sure("linyang.jpg", people=people) == (None, (1, 2, 3))
    assert sure("林杨_linyang.jpg", people=people) == (1, "name")


def test_words_beside_pinyin_make_it_a_proposal():
    assert sure("chen wangdanggui.jpg") == (None, ("A",))


def test_initials_in_the_sheet_are_no_pinyin():
    people = [Who(1, "阿依古丽", "aygl"), Who(2, "王当归", "wdg")]
    assert sure("aygl.jpg", people=people) == sure("wdg.jpg", people=people) == (None, ())


def test_pictures_of_papers_are_not_taken_for_photos():
    for file in ("王当归身份证.jpg", "王当归/身份证反面.jpg", "王当归毕业证.jpg", "430104199003079970/学历证书.jpg"):
        assert sure(file) == (None, ("A",)), file
    assert sure("430104199003079970身份证正面.jpg") == (None, ("A",))
    assert sure("王当归证件照.jpg") == ("A", "name")


def test_a_collectors_folder_names_nobody():
    files = [f"李连翘/{name}.jpg" for name in ("王当归", "欧阳半夏", "曾莲", "IMG_1")]
    assert [found.place for found in of(*files)] == ["A", "E", "H", None]
    assert of(*files)[3] == Match("李连翘/IMG_1.jpg", None, "name", ("B",))
    assert [found.place for found in of(*files[:2], files[3])] == [None, None, "B"]


def test_what_the_photo_column_names():
    def named(cell, file, others=()):
        return sure(file, people=[Who(1, "王当归", photo=cell), *others])

    assert named("照片/一班/a-1.jpg", "一班/a-1.jpg") == (1, "written")
    assert named("D:\\照片\\a-1.JPG", "x/A-1.png") == (1, "written")
    assert named("https://x.example/files/%E7%85%A7%E7%89%871.jpg?size=2", "照片1.jpg") == (1, "written")
    assert named("a-1.jpg；a-2.jpg", "a-2.jpg") == (1, "written")
    assert named("12", "12.jpg") == named("./12.jpg", "12.jpg") == named("一班//12.jpg", "一班/12.jpg") == (1, "written")
    assert named("a-1", "a-11.jpg") == (None, ())
    twice = [Who(2, "李连翘", photo="a-1.jpg")]
    assert named("a-1.jpg", "a-1.jpg", twice) == (None, (1, 2))
    assert named("一班/a-1.jpg", "一班/a-1.jpg", [Who(2, "李连翘", photo="二班/a-1.jpg")]) == (1, "written")
    assert named("已交", "已交.jpg", [Who(n, f"人{n}", photo="已交") for n in range(2, 6)]) == (None, ())
    assert named("已交", "已交.jpg", [Who(n, f"人{n}", photo="已交") for n in (2, 3)]) == (None, (1, 2, 3))
    assert named("李连翘.jpg", "李连翘.jpg", [Who(2, "李连翘")]) == (None, (1, 2))


def test_a_picture_in_a_cell_is_the_rows():
    files = [PhotoFile("表!F2.jpeg", 1, ("表", 2)), PhotoFile("王当归!F1.jpeg", 1, ("王当归", 1))]
    people = [Who(("表", 2), "李连翘"), Who(("表", 3), "王当归")]
    found = match(files, people)
    assert found["表!F2.jpeg"] == Match("表!F2.jpeg", ("表", 2), "cell")
    assert found["王当归!F1.jpeg"] == Match("王当归!F1.jpeg")


def test_what_the_tutor_chose_wins():
    chosen = {"王当归.jpg": "B", "李连翘.jpg": None}
    found = match([("王当归.jpg", None), ("李连翘.jpg", None), ("p", "C")], PEOPLE.values(), chosen | {"p": "A"})
    assert found["王当归.jpg"] == Match("王当归.jpg", "B", "tutor")
    assert found["李连翘.jpg"] == Match("李连翘.jpg", None, "tutor")
    assert found["p"] == Match("p", "A", "tutor")


def test_nothing_at_all():
    assert match([], PEOPLE.values()) == {}
    assert match([("王当归.jpg", None), ("1234.jpg", None)], []) == {
        "王当归.jpg": Match("王当归.jpg"),
        "1234.jpg": Match("1234.jpg"),
    }
    assert sure("无名.jpg", people=[Who(1)]) == (None, ())


def test_the_order_of_files_and_candidates_does_not_matter():
    files = ["王当归.jpg", "刘芷.jpg", "李连巧.jpg", "079970.jpg"]
    there = of(*files)
    back = of(*reversed(files), people=list(reversed(PEOPLE.values())))
    assert [(found.place, set(found.choices)) for found in there] == [(one.place, set(one.choices)) for one in reversed(back)]


def test_the_standing_of_candidates():
    people = [
        Who(1, "王当归", photo="a.jpg"),
        Who(2, "李连翘", photo="a.jpg"),
        Who(3, "刘芷"),
        Who(4, "曾莲"),
        Who(5, "吕芎", photo="b"),
    ]
    people += [Who(6, "舒芷"), Who(7, "舒芷")]
    files = ("a.jpg", "王当归1.jpg", "王当归2.jpg", "刘止.jpg", "b.jpg", "舒芷.jpg")
    result = standing(match([(file, None) for file in files], people), people)
    assert result.missing == (4,)
    assert result.several == {1: ("王当归1.jpg", "王当归2.jpg")}
    assert result.shared == {"a.jpg": (1, 2)}


def test_matches_can_be_sent_to_another_process():
    found = of("王当归.jpg")[0]
    assert pickle.loads(pickle.dumps(found)) == found
