"""Names of people who do not exist: a surname and a herb or a place of Hunan, with the pinyin that a passport would print.

The pinyin is written here by hand and comes from no library, so that it can contradict the toolkit's own.
"""


def _pairs(text):
    return dict(pair.split(":") for pair in text.split())


SURNAMES = _pairs(
    "王:wang 李:li 张:zhang 刘:liu 陈:chen 杨:yang 黄:huang 周:zhou 吴:wu 徐:xu 孙:sun 胡:hu 朱:zhu 高:gao 林:lin 何:he "
    "郭:guo 马:ma 罗:luo 梁:liang 宋:song 郑:zheng 谢:xie 韩:han 唐:tang 冯:feng 董:dong 肖:xiao 程:cheng 曹:cao 袁:yuan "
    "邓:deng 许:xu 傅:fu 彭:peng 苏:su 卢:lu 蒋:jiang 蔡:cai 贾:jia 丁:ding 魏:wei 薛:xue 余:yu 潘:pan 杜:du 戴:dai 夏:xia "
    "钟:zhong 汪:wang 田:tian 姜:jiang 范:fan 方:fang 姚:yao 谭:tan 廖:liao 邹:zou 熊:xiong 陆:lu 孔:kong 白:bai 龙:long "
    "雷:lei 汤:tang 尹:yin 黎:li 易:yi 武:wu 乔:qiao 贺:he 赖:lai 龚:gong 文:wen 向:xiang 滕:teng 瞿:qu 舒:shu 石:shi"
)
"""Common surnames, and some that are common in Hunan."""

POLYPHONIC = {
    "曾": "zeng", "单": "shan", "解": "xie", "仇": "qiu", "覃": "qin", "区": "ou", "朴": "piao", "查": "zha", "缪": "miao",
    "翟": "zhai", "盖": "ge", "乐": "yue", "谌": "chen", "卜": "bu", "任": "ren", "吕": "lv", "员": "yun", "种": "chong",
}  # fmt: skip
"""Surnames that dictionaries read otherwise."""

COMPOUND = {
    "欧阳": "ouyang", "司马": "sima", "上官": "shangguan", "诸葛": "zhuge", "长孙": "zhangsun", "令狐": "linghu",
    "尉迟": "yuchi",
    "万俟": "moqi", "夏侯": "xiahou", "皇甫": "huangfu", "慕容": "murong", "司徒": "situ", "澹台": "tantai", "单于": "chanyu",
}  # fmt: skip

GIVEN = _pairs(
    "当归:danggui 半夏:banxia 白芷:baizhi 连翘:lianqiao 杜仲:duzhong 石斛:shihu 辛夷:xinyi 茯苓:fuling 紫苏:zisu "
    "佩兰:peilan 忍冬:rendong 青黛:qingdai 泽兰:zelan 菖蒲:changpu 远志:yuanzhi 桔梗:jiegeng 川芎:chuanxiong 黄芪:huangqi "
    "玉竹:yuzhu 百合:baihe 麦冬:maidong 天麻:tianma 景天:jingtian 空青:kongqing 决明:jueming 合欢:hehuan 重楼:chonglou "
    "沉香:chenxiang 丁香:dingxiang 丹参:danshen 玄参:xuanshen 苏木:sumu 木香:muxiang 青蒿:qinghao 白薇:baiwei 飞廉:feilian "
    "岳麓:yuelu 洞庭:dongting 橘洲:juzhou 湘江:xiangjiang 沅江:yuanjiang 韶峰:shaofeng 梅溪:meixi 衡山:hengshan 武陵:wuling "
    "南岳:nanyue 资水:zishui 澧水:lishui 雪峰:xuefeng 麓山:lushan 星沙:xingsha 潇湘:xiaoxiang 莲:lian 芷:zhi 薇:wei 芎:xiong"
)
"""Herbs and places as given names: nobody is called 王当归, so nobody takes these people for real ones."""

RARE = _pairs("䶮:yan 翀:chong 喆:zhe 祎:yi 赟:yun 頔:di 昶:chang 垚:yao 犇:ben 珺:jun")

UYGHUR = {
    "阿依古丽": "ayiguli", "古丽娜尔": "gulinaer", "帕提曼": "patiman", "热依汗": "reyihan", "艾力": "aili",
    "库尔班": "kuerban",
    "玉素甫": "yusufu", "吐尔逊": "tuerxun", "买买提": "maimaiti", "艾合买提": "aihemaiti", "努尔": "nuer", "肉孜": "rouzi",
}  # fmt: skip

LATIN = ("Banxia", "Rosemary", "Basil", "Sage", "Angelica", "Fennel", "Linden", "Juniper", "Heather", "Olive", "Hazel")

GROUPS = ("汉族",) * 14 + ("土家族", "苗族", "侗族", "瑶族", "白族", "回族", "壮族", "蒙古族", "满族", "其他")
"""Ethnic groups about as often as in Hunan."""


def chinese_name(rng, surnames=None):
    """(name, pinyin) of a Han name; one in six has a rare surname, one in fifteen a rare character."""
    table = surnames or rng.choices((SURNAMES, POLYPHONIC, COMPOUND), (10, 1, 1))[0]
    surname, given = rng.choice(list(table)), rng.choice(list(GIVEN))
    if rng.random() < 1 / 15:
        rare = rng.choice(list(RARE))
        return surname + rare, f"{table[surname]} {RARE[rare]}"
    return surname + given, f"{table[surname]} {GIVEN[given]}"


def dotted_name(rng):
    """(name, pinyin) of a Uyghur name: the own name, a dot, the father's."""
    own, father = rng.sample(list(UYGHUR), 2)
    return f"{own}·{father}", f"{UYGHUR[own]} {UYGHUR[father]}"


def latin_name(rng):
    """(name, pinyin) as a passport has it: every word capitalised."""
    words = rng.sample(LATIN, rng.choice((2, 3)))
    return " ".join(words), " ".join(words).lower()


def person_name(rng):
    """(name, pinyin, ethnic group) of somebody from the mainland."""
    if rng.random() < 1 / 25:
        return *dotted_name(rng), "维吾尔族"
    return *chinese_name(rng), rng.choice(GROUPS)


def person_of_minority(rng):
    """(name, pinyin, ethnic group) of somebody who is not 汉族."""
    if rng.random() < 0.5:
        return *dotted_name(rng), "维吾尔族"
    return *chinese_name(rng), rng.choice([group for group in GROUPS if group not in ("汉族", "其他")])
