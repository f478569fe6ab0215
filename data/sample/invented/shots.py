"""The files of the sample photos: what each is called, whose it is, and what is wrong with it.

In a name, {name}, {id}, {tail} (of the identity number), {phone}, {pinyin} and {class} are the candidate's own.
"""

from dataclasses import dataclass

from PIL import Image

from invented import mishaps
from invented.darkroom import good


@dataclass(frozen=True)
class Shot:
    """One file: its name, the candidate (a name, of homonyms with the tail of the number; None for nobody's), how it is made.

    ``shows``: what it was made to show, a check and its cause as ``background:blue``; blank where nothing is wrong. ``sitter``:
    the one who is in the picture, if that is another.
    """

    file: str
    who: str | None
    make: object = good
    shows: str = ""
    zh: str = ""
    sitter: str | None = None


GOOD = (
    Shot("{class}/{name}.jpg", "王连翘", zh="姓名"),
    Shot("{class}/{name}.jpg", "许丁香", zh="姓名"),
    Shot("{class}/{name}-{phone}.jpg", "魏桔梗", zh="姓名和手机号"),
    Shot("{class}/{id}.jpg", "吴莲", zh="证件号"),
    Shot("{class}/{name}_{tail}.jpg", "孔天麻", zh="姓名和证件号末四位"),
    Shot("{class}/{name}.JPG", "李青蒿", zh="扩展名大写"),
    Shot("{class}/{name}{tail}.jpg", "舒南岳", zh="姓名和证件号末四位"),
    Shot("{class}/{name}.jpeg", "尉迟杜仲", zh="复姓，扩展名 jpeg"),
    Shot("{class}/{phone}.jpg", "邓空青", zh="手机号"),
    Shot("{class}/{pinyin}.jpg", "李澧水", zh="拼音"),
    Shot("{class}/Xingsha Tang.jpg", "汤星沙", zh="拼音，名在前"),
    Shot("{class}/{name}的照片.jpg", "白岳麓", zh="姓名后面还有字"),
    Shot("{class}/白底 {name} {id}.jpg", "夏天麻", zh="姓名和证件号，前面还有字"),
    Shot("7班照片/7-01.jpg", "熊苏木", zh="名册里写的照片文件名"),
    Shot("7班照片/7-02.jpg", "姚忍冬", zh="名册里写的照片文件名"),
    Shot("7班照片/7-03.jpg", "令狐川芎", zh="名册里写的照片文件名"),
    Shot("7班照片/{name}（{tail}）.jpg", "孔武陵", zh="姓名和末四位"),
    Shot("补报/{name}.jpg", "谭桔梗", zh="姓名"),
    Shot("补报/{id}{name}.jpg", "郭麓山", zh="证件号和姓名"),
    Shot("{class}/{name}.jpg", "郑丹参", mishaps.of_bytes(36_000), "", "30–40 kB，能用，往年的检测工具要求小于 30 kB"),
)

GROUND = (
    Shot("{class}/{name}.jpg", "钟木香", mishaps.before((67, 142, 219)), "background:blue", "蓝底"),
    Shot("{class}/{name}.jpg", "余佩兰", mishaps.before((206, 38, 46)), "background:red", "红底"),
    Shot("{class}/{name}.jpg", "朱石斛", mishaps.before((188, 189, 190)), "background:grey", "灰底"),
    Shot("{class}/{name}.jpg", "龙青黛", mishaps.before((237, 236, 234)), "background:off_white", "底色偏灰白"),
    Shot("{class}/{name}.jpg", "单佩兰", mishaps.in_shadow, "background:shadow", "墙上有影子"),
    Shot("{class}/{name}.jpg", "朱木香", mishaps.unevenly_lit, "background:gradient", "一边白一边灰"),
    Shot("{class}/{name}.jpg", "雷澧水", mishaps.in_a_room, "background:busy", "背景是书架"),
)

FILE = (
    Shot("{class}/{name}.jpg", "董南岳", mishaps.too_heavy, "bytes", "远超 40 kB"),
    Shot("{class}/{name}.jpg", "易紫苏", mishaps.of_bytes(40_500), "bytes", "在 40,000 和 40,960 字节之间"),
    Shot("{class}/{name}.jpg", "杜百合", mishaps.turned_by_exif, "orientation", "手机横着存，靠 EXIF 转正"),
    Shot("{class}/{name}.jpg", "司马澧水", mishaps.lying(Image.Transpose.ROTATE_90), "face:sideways", "躺着的"),
    Shot("{class}/{name}.jpg", "夏侯衡山", mishaps.lying(Image.Transpose.ROTATE_180), "face:sideways", "倒着的"),
    Shot("{class}/{name}.jpg", "蔡玄参", mishaps.renamed_png, "format", "PNG 改了扩展名"),
    Shot("{class}/{name}.jpg", "尹潇湘", mishaps.renamed("WEBP", quality=80), "format", "WEBP 改了扩展名"),
    Shot("{class}/{name}.jpg", "孔沉香", mishaps.renamed("AVIF", quality=60), "format", "AVIF 改了扩展名"),
    Shot("{class}/{name}.jpg", "贺岳麓", mishaps.from_an_iphone, "format", "苹果手机的 HEIC 改了扩展名"),
    Shot("{class}/{name}.png", "韩橘洲", mishaps.renamed_png, "format", "PNG，没有改扩展名"),
    Shot("{class}/{name}.jpg", "潘莲", mishaps.for_print, "mode", "印刷用的四色"),
    Shot("{class}/{name}.jpg", "吕潇湘", mishaps.grey, "mode", "黑白"),
    Shot("{class}/{name}.jpg", "赖薇", mishaps.cut_off, "opens", "没传完，只有一截"),
    Shot("{class}/{name}.jpg", "熊芷", mishaps.no_picture, "opens", "不是图片，是网页"),
    Shot("{class}/{name}.jpg", "许星沙", mishaps.nothing, "opens", "空文件"),
    Shot("{class}/{name}.jpg", "周景天", mishaps.square, "pixels", "正方形"),
    Shot("{class}/{name}.jpg", "曹半夏", mishaps.tiny, "pixels", "像素太少"),
    Shot("{class}/{name}.jpg", "魏青黛", mishaps.from_a_phone, "bytes", "手机原图，1200 万像素"),
)

FACE = (
    Shot("{class}/{name}.jpg", "谢资水", mishaps.landscape, "face:none", "风景"),
    Shot("{class}/{name}.jpg", "汪澧水", mishaps.paper, "face:none", "一页纸"),
    Shot("{class}/{name}.jpg", "梁梅溪", mishaps.with_a_neighbour, "face:several", "两个人"),
    Shot("{class}/{name}.jpg", "马青蒿", mishaps.posed(size=0.60, lower=0.12), "head", "头太小"),
    Shot("{class}/{name}.jpg", "廖远志", mishaps.posed(size=1.50, lower=0.0), "head", "头太大，头顶被切"),
    Shot("{class}/{name}.jpg", "姜沅江", mishaps.posed(tilt=12), "tilt", "头歪了 12 度"),
    Shot("{class}/{name}.jpg", "龙玉竹", mishaps.out_of_focus, "blur", "模糊"),
    Shot("{class}/{name}.jpg", "皇甫辛夷", mishaps.enlarged, "enlarged", "小图放大三倍"),
    Shot("{class}/{name}.jpg", "徐星沙", mishaps.framed, "frame", "四周有边框"),
    Shot("{class}/{name}.jpg", "石洞庭", mishaps.screenshot, "frame", "手机截屏"),
    Shot("{class}/{name}.jpg", "张麦冬", mishaps.written_on, "frame", "照片上有字"),
)

WHOSE = (
    Shot("{class}/{name}.jpg", "周韶峰", good, "duplicate", "和尉迟石斛交了同一个文件"),
    Shot("{class}/{name}.jpg", "尉迟石斛", good, "duplicate", "和周韶峰交了同一个文件", "周韶峰"),
    Shot("{class}/{name}.jpg", "龙麓山", good, "duplicate", "和欧阳辛夷是同一张"),
    Shot("{class}/{name}.jpg", "欧阳辛夷", mishaps.again, "duplicate", "和龙麓山是同一张，压缩过", "龙麓山"),
    Shot("{class}/{name}.jpg", "唐远志", good, "", "一个人交了两张"),
    Shot("{class}/{name}（重拍）.jpg", "唐远志", mishaps.posed(size=0.99, right=-0.03, tilt=3.0), "", "一个人交了两张"),
    Shot("6班/高飞廉.jpg", None, good, "match:several", "4班和6班各有一个高飞廉", "高飞廉9977"),
    Shot("{class}/{name}{tail}.jpg", "高飞廉9997", zh="同名，末四位分得开"),
    Shot("7班照片/7-21.jpg", None, good, "match:several", "名册里两个人写的都是这个文件名", "李资水"),
    Shot("群里收的/IMG_20250210_101523.jpg", None, good, "match:none", "相机起的名字", "覃武陵"),
    Shot("群里收的/微信图片_20250213104512.jpg", None, good, "match:none", "微信起的名字", "向紫苏"),
)

SHOTS = GOOD + GROUND + FILE + FACE + WHOSE

TAKES = {
    name: f" {take}"
    for take, names in (
        (2, "蔡玄参 尹潇湘 孔沉香 潘莲 熊芷 徐星沙 周韶峰 龙麓山 高飞廉9997 李资水"),
        (3, "夏侯衡山 贺岳麓 周景天 魏青黛"),
        (4, "石洞庭 高飞廉9977"),
        (10, "唐远志"),
    )
    for name in names.split()
}
"""Who was photographed more than once until nobody looked like somebody else (54 of 256 bits and more apart)."""
