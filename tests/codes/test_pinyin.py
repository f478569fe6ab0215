import pytest

from toolkit.codes import pinyin

SURNAMES = "曾单解区仇朴查员缪召折种黑繁卜洗能祭阚都翟覃谌"
READINGS = "zeng shan xie ou qiu piao zha yun miao shao she chong he po bu xian nai zhai kan du zhai qin chen"


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("刘雅琴", "liu yaqin"),
        ("欧阳明慧", "ouyang minghui"),
        ("吕丽", "lv li"),
        ("曾单", "zeng dan"),
        ("单飞", "shan fei"),
        ("覃晟", "qin sheng"),
        ("尉迟恭", "yuchi gong"),
        ("万俟春", "moqi chun"),
        ("长孙长生", "zhangsun changsheng"),
        ("欧阳", "ou yang"),
        ("夏䶮", "xia yan"),
    ],
)
def test_suggestions(name, full):
    assert pinyin.suggest(name) == full


@pytest.mark.parametrize(("surname", "reading"), list(zip(SURNAMES, READINGS.split(), strict=True)))
def test_surnames_are_read_as_surnames(surname, reading):
    assert pinyin.suggest(f"{surname}明") == f"{reading} ming"
    assert pinyin.matches(f"{reading}ming", f"{surname}明")


@pytest.mark.parametrize(
    "text", ["liu yaqin", "LIU YAQIN", "LiuYaQin", "liu ya-qin", "Liu,Ya'qin", "Liú Yǎqín", "liu2ya3qin2", "Yaqin Liu"]
)
def test_ways_of_writing_one_name(text):
    assert pinyin.matches(text, "刘雅琴") is True


@pytest.mark.parametrize("text", ["lü li", "lv li", "lu li", "lyu li", "LV LI", "li lyu", "lǘ lì"])
def test_the_vowels_of_lü(text):
    assert pinyin.matches(text, "吕丽") is True


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("tan jing", "覃静"),
        ("qin jing", "覃静"),
        ("shen jia", "谌佳"),
        ("minghui ouyang", "欧阳明慧"),
        ("zhao chaoyang", "赵朝阳"),
        ("zhao zhaoyang", "赵朝阳"),
        ("xv ke", "徐可"),
    ],
)
def test_every_reading_is_good(text, name):
    assert pinyin.matches(text, name) is True


@pytest.mark.parametrize("text", ["liu yaqing", "liu ya", "liuyaqinn", "", "lyq", "ya liu qin"])
def test_other_names(text):
    assert pinyin.matches(text, "刘雅琴") is False


@pytest.mark.parametrize("name", ["买买提·艾力", "李?明", "John", "王□", "王", ""])
def test_names_that_are_not_judged(name):
    assert pinyin.matches("whatever", name) is None
    assert pinyin.suggest(name) is None


@pytest.mark.parametrize(
    ("text", "name", "fault"),
    [
        ("liu yaqin", "刘雅琴", None),
        ("liu yaqing", "刘雅琴", None),
        ("刘雅琴", "刘雅琴", "han"),
        ("liu 雅琴", "刘雅琴", "han"),
        ("lyq", "刘雅琴", "initials"),
        ("L.Y.Q", "刘雅琴", "initials"),
        ("oe", "欧俄", "initials"),
        ("ae", "阿娥", None),
        ("Liú Yǎqín", "刘雅琴", "tones"),
        ("liu2 ya3qin2", "刘雅琴", "tones"),
        ("123", "刘雅琴", "digits"),
        ("43010419900307123X", "刘雅琴", "digits"),
        ("lü li", "吕丽", None),
        ("mbl", "买·力", None),
    ],
)
def test_faults(text, name, fault):
    assert pinyin.problem(text, name) == fault


def test_readings_of_each_character():
    assert pinyin.readings("吕单") == [{"lv"}, {"dan", "chan", "shan"}]


@pytest.mark.parametrize(
    ("char", "answer"), [("刘", True), ("〇", True), ("䶮", True), ("𬱖", True), ("a", False), ("·", False), ("？", False)]
)
def test_what_is_a_han_character(char, answer):
    assert pinyin.is_han(char) is answer
