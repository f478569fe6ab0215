"""The words and numbers that stand in a photo's name and say nothing about whose it is."""

import re
from functools import cache

from toolkit.codes.tables import rows

_CAMERAS = (
    "mmexport|wx_camera|wechatimg|microsoftteams-image|mvimg|pxl|fb_img|img|image|dscn|dscf|dsc|cimg|dji|pano|vid|video|burst|win|"
    "screenshots?|snipaste|camera|beauty|faceu|b612|c360|meitu|retouch|received|tmp|temp|"
    "qq图片|qq截图|qq浏览器截图|微信图片|微信截图|图片|截图|截屏|屏幕截图|扫描件?|新文档|无标题|未命名"
)
CAMERA = re.compile(rf"(?<![a-z])(?:{_CAMERAS})[\s_\-]*\(?\d+(?:[_\-]\d+)*")
"""What a camera, a phone, WeChat or QQ calls a picture, up to its last digit."""

RANDOM = re.compile(
    r"(?<![0-9a-z])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{16,}|(?=[0-9a-z]*[0-9][a-z]+[0-9])[0-9a-z]{20,})(?![0-9a-z])"
)
_TIME = r"(?:[01]\d|2[0-3])[-_.:时]?[0-5]\d(?:[-_.:分]?[0-5]\d秒?)?\d{0,3}"
_MONTH, _DAY = "(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
DATE = re.compile(
    rf"(?<!\d)(?:(?:19|20)\d\d(?:{_MONTH}{_DAY}|[-_./年](?:{_MONTH}|[1-9])(?:[-_./月](?:{_DAY}|[1-9]))?日?)"
    rf"(?:[\st_\-]*{_TIME})?|20[0-3]\d年?)(?!\d)"
)
SMALL_DATE = re.compile(rf"20[0-3]\d{_MONTH}|\d\d{_MONTH}{_DAY}")
"""202502, 250213: digits that are a date before they are the end of somebody's number."""
TIME = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d[0-5]\d")
SIZE = re.compile(r"(?:[大小][一二两12]|[一二两12])英?寸|\d{2,4}\s*[x×*]\s*\d{2,4}|\d+(?:kb|mb|k|px|dpi)(?![a-z])")

_NOISE = (
    "报名照片|报名照|登记照|证件照|免冠照|近照|彩照|半身照|标准照|形象照|个人照片|个人照|本人照片|电子照片|电子照|照片|相片|照|头像|相|"
    "正面免冠|免冠|正面|正装|彩色|白底|蓝底|红底|白色|蓝色|红色|背景|底色|底|"
    "图片|电子版|电子档|电子|原图|原件|原片|原始|副本|复件|拷贝|备份|新版|新的|新建|修改后|修改版|修改|已修|修图|精修|压缩后|压缩版|压缩|处理后|"
    "处理|裁剪|最新|最终版|最终|终版|定稿|定版|合格|可用|上传|网报|报名|报考|考试|提交|重发|重拍|补交|补发|更换|高清|小图|大图|"
    "考生|学员|学生|同学|姓名|名字|名称|本人|老师|医生|医师|护士|大夫|先生|女士|班长|的|"
    "身份证号码|身份证号|身份证|证件号码|证件号|证件|手机号码|手机号|手机|电话|号码|编号|序号|后四位|后六位|后4位|后6位|尾号|微信|"
    "临床|口腔|中医|中西医|公卫|公共卫生|执业|助理|执医|助医|乡村全科|乡村|西学中|规培|实习|"
    "男|女|新|改|修|版|一|二|三|四|五|六"
)
_ALONE = "男|女|新|改|修|版|底|照|相|一|二|三|四|五|六"
_GLUED = "|".join(word for word in _NOISE.split("|") if word not in _ALONE.split("|"))
NOISE = re.compile(f"(?:{_NOISE})+")
"""Words that say nothing, when they stand by themselves."""
GLUED = re.compile(f"(?:{_GLUED})+")
"""Those of them that may touch a name: no single character, for 李亚男 is not 李亚, a man."""

UNIT = re.compile(r".{1,}(?:医院|卫生院|卫生室|诊所|中心|[院所科班组站县市区镇乡村校部局期届队室])")
"""What ends like a unit, a place or a class; a name may follow it without a blank."""

PAPER = re.compile(
    "身份证(?![号后尾末])|毕业证|学位证|学历证?|资格证|执业证|护士证|证书|户口|承诺书|证明|试用期|申请表|报名表|登记表|通知单|合同|协议|反面|国徽|人像面|"
    "银行卡|社保卡|缴费|二维码|签名|签字|授权书|名单|汇总"
)
"""A picture of some paper and not of a face."""

LABELLED = re.compile("后四位|后六位|后4位|后6位|后四|后六|尾号|尾数|末四位|末六位")
LATIN_NOISE = {
    "img", "image", "photo", "photos", "pic", "picture", "new", "copy", "final", "last", "jpg", "jpeg", "png", "heic", "wx",
    "wechat", "qq", "edit", "edited", "mm", "id", "no", "num", "scan", "white", "bg", "ok", "the", "my", "me", "of", "and",
    "small", "big", "crop", "cropped", "resize", "resized", "compressed", "kb", "px", "cm", "inch", "face", "avatar", "head",
    "portrait", "zhaopian", "zhengjianzhao", "baidi", "landi", "hongdi", "yicun", "ercun", "liangcun", "dianziban", "zp",
    "zjz", "x", "t", "s", "ms", "tel", "phone", "name", "passport", "card",
}  # fmt: skip
LATIN_TAIL = re.compile("(?:zhaopian|zhengjianzhao|photo|image|pic|img)$")
PLACES_IN_PINYIN = {
    "hunan", "hubei", "henan", "hebei", "hainan", "yunnan", "jiangxi", "jiangsu", "zhejiang", "anhui", "fujian", "guangdong",
    "guangxi", "guizhou", "sichuan", "shanxi", "shandong", "gansu", "qinghai", "liaoning", "jilin", "beijing", "tianjin",
    "shanghai", "chongqing", "xizang", "xinjiang", "ningxia", "china", "changsha", "zhuzhou", "xiangtan", "hengyang",
    "shaoyang", "yueyang", "changde", "zhangjiajie", "yiyang", "chenzhou", "yongzhou", "huaihua", "loudi", "xiangxi", "xian",
    "wuhan", "nanjing", "nanchang", "nanning",
}  # fmt: skip
"""What may as well be a place as a name."""

SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方"
    "白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧阳易文舒瞿滕"
)
"""The commonest surnames, and some that are common in Hunan."""


@cache
def places():
    """The prefectures and counties of Hunan, long and short: 浏阳市, 浏阳."""
    listed = rows("hunan")
    return frozenset(row["name"] for row in listed) | {row["short"] for row in listed if row["short"]}
