"""Step 6, 基本情况: what can be seen in the photo, background, face and sharpness; a tutor who has looked may overrule it.

How often each measure errs stands beside it in toolkit/photos. What is only likely says "look" (warning), never more.
"""

from toolkit.rules.rule import ERROR, NOBODY, WARNING, Case, rule

PLACE = "四-6 规范1、步骤1"
LOOK = {"guide": PLACE, "late": NOBODY, "only": "photo_unsettled"}

HEAD_WIDTH = (0.45, 0.75)
MOST_ROOM = 0.14  # above the crown, of the height
EYES = (0.42, 0.74)
OFF_CENTRE = 0.08
TILTED = 8
SHARP, BLURRED = 40, 20
ENLARGED = -16


@rule(
    "S06-PHOTO-BACKGROUND",
    ERROR,
    zh="照片背景不是白色",
    en="The photo's background is not white",
    fix_zh="请在白墙前重拍；不要用软件换底，换底的照片会被退回",
    fix_en="Have it taken again before a white wall; a replaced background is refused",
    why_zh="照片要求小2寸白底",
    **{**LOOK, "guide": "四-6 规范1"},
    cases={
        "blue": Case(ERROR, zh="照片背景是蓝色", en="The photo's background is blue"),
        "red": Case(ERROR, zh="照片背景是红色", en="The photo's background is red"),
        "coloured": Case(ERROR, zh="照片背景有颜色", en="The photo's background is coloured"),
        "grey": Case(ERROR, zh="照片背景是灰色", en="The photo's background is grey"),
        "gradient": Case(ERROR, zh="照片背景深浅不一", en="The photo's background fades"),
        "busy": Case(ERROR, zh="照片背景有杂物或花纹", en="There are things or patterns in the background"),
        "shadow": Case(
            WARNING,
            zh="照片背景可能有阴影",
            en="There may be a shadow on the background",
            fix_zh="请看一眼：有明显阴影的要重拍",
            fix_en="Look: with a clear shadow it must be taken again",
        ),
        "off_white": Case(
            WARNING,
            zh="照片背景不够白",
            en="The photo's background is not quite white",
            fix_zh="请看一眼：发灰发黄的建议重拍",
            fix_en="Look: a greyish or yellowish one should be taken again",
        ),
        "unclear": Case(
            WARNING,
            zh="照片背景看不清是不是白色",
            en="Whether the background is white cannot be told",
            fix_zh="请看一眼：头发或衣服挡住了大半背景",
            fix_en="Look: hair or clothes cover most of the background",
        ),
    },
)
def photo_ground_not_white(photo, photo_ground):
    """The guide asks for a white background."""
    return photo_ground != "white" and photo_ground


@rule(
    "S06-PHOTO-FACE",
    ERROR,
    zh="照片里找不到人脸",
    en="There is no face in the photo",
    fix_zh="请看一眼是不是交错了文件；是证件照就按“可以用”",
    fix_en="Look whether it is the wrong file; if it is the ID photo, say that it is good",
    why_zh="照片用来核对本人，终身存在注册系统里",
    **LOOK,
    over=("S06-PHOTO-BACKGROUND", "S06-PHOTO-BLUR", "S06-PHOTO-ENLARGED", "S06-PHOTO-FRAME", "S06-PHOTO-DIMENSIONS"),
    cases={
        "sideways": Case(
            ERROR,
            zh="照片是横着或倒着的",
            en="The photo lies on its side or stands on its head",
            fix_zh="生成合规副本会转正",
            fix_en="A mended copy is turned upright",
        ),
        "several": Case(
            WARNING,
            zh="照片里好像不止一个人",
            en="There seems to be more than one person in the photo",
            fix_zh="请看一眼：证件照里只能有本人",
            fix_en="Look: an ID photo shows one person",
        ),
    },
)
def photo_without_one_face(photo, photo_faces, photo_face_turn=None):
    """The photo shows the candidate, alone and upright."""
    if photo_faces == 0:
        return True
    if photo_face_turn:
        return "sideways"
    return photo_faces > 1 and "several"


@rule(
    "S06-PHOTO-HEAD",
    WARNING,
    zh="头在照片里的位置或大小不合适",
    en="The head is not where it should be, or not as large",
    fix_zh="请看一眼；原图够大的可以生成合规副本重新裁切",
    fix_en="Look; a mended copy can be cut anew where the original is large enough",
    why_zh="标准证件照头部居中、大小适中",
    source="GA 461-2004（身份证照的比例，放宽）；本考试没有公布数值",
    **LOOK,
    cases={
        "small": Case(WARNING, zh="照片里头偏小", en="The head is small"),
        "large": Case(WARNING, zh="照片里头偏大", en="The head is large"),
        "cut": Case(WARNING, zh="头顶太靠上，可能被切掉", en="The crown is too near the edge"),
        "low": Case(WARNING, zh="照片里头偏低，头顶留得太多", en="The head is low"),
        "aside": Case(WARNING, zh="照片里头不在正中", en="The head is not in the middle"),
    },
)
def photo_head_misplaced(photo, photo_head_width, photo_eye_line, photo_off_centre, photo_crown=None):
    """An ID photo shows head and shoulders in the middle; the exam gives no numbers, so the bands are wide."""
    narrowest, widest = HEAD_WIDTH
    lowest, highest = EYES
    if photo_head_width < narrowest:
        return "small"
    if photo_head_width > widest:
        return "large"
    if photo_eye_line > highest:
        return "cut"
    if photo_eye_line < lowest or (photo_crown is not None and photo_crown > MOST_ROOM):
        return "low"
    return photo_off_centre > OFF_CENTRE and "aside"


@rule(
    "S06-PHOTO-TILT",
    WARNING,
    zh="头歪了约 {photo_tilt} 度",
    en="The head is tilted by about {photo_tilt} degrees",
    fix_zh="请看一眼：明显歪的要重拍",
    fix_en="Look: a clearly tilted one must be taken again",
    why_zh="标准证件照要求正面免冠、双眼平视",
    **LOOK,
)
def photo_tilted(photo, photo_tilt):
    """An ID photo is taken straight."""
    return photo_tilt >= TILTED


@rule(
    "S06-PHOTO-BLUR",
    WARNING,
    zh="照片有些模糊",
    en="The photo is somewhat blurred",
    fix_zh="请看一眼：看不清五官的要重拍",
    fix_en="Look: one whose features are not clear must be taken again",
    why_zh="模糊的照片印到证书上更看不清",
    **LOOK,
    cases={"very": Case(WARNING, zh="照片很模糊", en="The photo is very blurred")},
)
def photo_blurred(photo, photo_sharpness):
    """What is blurred on the screen is worse on the certificate."""
    return "very" if photo_sharpness < BLURRED else photo_sharpness < SHARP


@rule(
    "S06-PHOTO-ENLARGED",
    WARNING,
    zh="照片像是小图放大的，或没有对准焦",
    en="The photo looks like an enlarged small one, or out of focus",
    fix_zh="请考生发来原图，小图放大的会被退回",
    fix_en="Ask for the original; enlarged ones are refused",
    why_zh="官方检测工具不允许把小照片放大",
    **LOOK,
    over=("S06-PHOTO-BLUR",),
)
def photo_enlarged(photo, photo_detail, photo_sharpness=None):
    """The official tool forbids enlarging a small photo."""
    blurred = photo_sharpness is not None and photo_sharpness < BLURRED
    return photo_detail < ENLARGED and not blurred


@rule(
    "S06-PHOTO-FRAME",
    WARNING,
    zh="照片四周有边框",
    en="There is a frame around the photo",
    fix_zh="请看一眼：有边框、截图、带字的都要换成原图",
    fix_en="Look: frames, screenshots and writing call for the original",
    why_zh="证件照不能有边框和文字",
    source="GA 461-2004：无边框",
    **LOOK,
    cases={
        "screen": Case(WARNING, zh="像是手机截图", en="Looks like a screenshot"),
        "text": Case(WARNING, zh="照片上好像有字", en="There seems to be writing in the photo"),
    },
)
def photo_framed(photo, photo_border, photo_screen=None, photo_text=None):
    """An ID photo has no frame and no writing, and is no screenshot."""
    if photo_screen:
        return "screen"
    return photo_border > 0 or (photo_text and "text")
