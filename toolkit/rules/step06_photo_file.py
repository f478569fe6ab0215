"""Step 6, 基本情况: the file of the photo — whether there is one, whether the portal takes it."""

from toolkit.rules.rule import ERROR, INFO, NOBODY, WARNING, Case, rule

PLACE = "四-6 规范1、步骤1"
OF_OTHER_FORMATS = ("P", "PA", "RGBA")
"""Colours as PNG and GIF keep them: they are gone once the photo is a JPEG, which is another rule's business."""


@rule(
    "S06-PHOTO-MISSING",
    ERROR,
    zh="没有照片",
    en="There is no photo",
    fix_zh="请考生发来小2寸白底证件照的电子原件",
    fix_en="Ask the candidate for the photo's original file",
    why_zh="不上传照片，报名信息不能提交",
    guide=PLACE,
    late=NOBODY,
    cases={
        "unsure": Case(
            WARNING,
            zh="有一张照片可能是这位考生的，还没有对上",
            en="A photo that may be this candidate's is not matched yet",
            fix_zh="在“照片”页面对上人",
            fix_en="Match it on the page of photos",
        )
    },
)
def photo_missing(photo=None, photo_standing=None):
    """Without a photo the registration cannot be submitted."""
    return {None: True, "none": True, "unsure": "unsure"}.get(photo_standing)


@rule(
    "S06-PHOTO-SEVERAL",
    WARNING,
    zh="这位考生还有别的照片：{photo_rival_names}",
    en="There are other photos of this candidate: {photo_rival_names}",
    fix_zh="在“照片”页面选定用哪一张",
    fix_en="Choose one on the page of photos",
    why_zh="一个人只传一张，传错了要贴到资格证上",
    guide=PLACE,
    fix_by="tutor",
    late=NOBODY,
)
def several_photos(photo, photo_rivals, photo_rival_names=None):
    """Only one photo is uploaded, and it is printed on the certificate."""
    return bool(photo_rivals)


@rule(
    "S06-PHOTO-REJECTED",
    ERROR,
    zh="老师看过，照片要重拍",
    en="The tutor asks for another photo",
    fix_zh="请考生重拍后发来原图",
    fix_en="Ask the candidate to have it taken again",
    why_zh="照片贴在医师资格证上，终身存在注册系统里",
    guide=PLACE,
    late=NOBODY,
)
def photo_rejected(photo, photo_verdict, photo_reason=None):
    """A person looked at the photo and saw what no program sees."""
    return photo_verdict == "rejected"


@rule(
    "S06-PHOTO-DAMAGED",
    ERROR,
    zh="照片文件打不开或不完整",
    en="The photo's file does not open, or is cut off",
    fix_zh="请考生用“原图”或“文件”方式重新发一次",
    fix_en="Ask for the file once more, as a file and not as a picture of the chat",
    why_zh="传输中断的照片上传后会缺一块",
    guide=PLACE,
    late=NOBODY,
    over=("S06-PHOTO-FORMAT", "S06-PHOTO-SIZE"),
    cases={
        "too_large": Case(
            ERROR,
            zh="照片的像素大得离谱，没有打开",
            en="The picture has absurdly many pixels and was not opened",
            fix_zh="请考生换一张普通的证件照",
            fix_en="Ask for an ordinary ID photo",
        ),
        "no_picture": Case(ERROR, zh="这个文件不是照片", en="This file is no picture"),
    },
)
def photo_damaged(photo, photo_problem):
    """A file that was cut off while it was sent shows half a face."""
    if photo_problem in ("no_picture", "too_large"):
        return photo_problem
    return photo_problem in ("damaged", "empty", "unreadable")


@rule(
    "S06-PHOTO-FORMAT",
    ERROR,
    zh="照片实际是 {photo_format}，不是 JPG",
    en="The photo is {photo_format}, not JPG",
    fix_zh="生成合规副本会转成 JPG；只改扩展名没有用",
    fix_en="A mended copy turns it into JPG; renaming does not help",
    why_zh="系统只收 jpg，改扩展名的照片会被退回",
    guide="四-6 规范1",
    fix_by="tutor",
    late=NOBODY,
    cases={
        "named_otherwise": Case(
            WARNING,
            zh="照片是 JPG，文件名的扩展名不是",
            en="The photo is a JPG, its name says otherwise",
            fix_zh="把扩展名改成 .jpg",
            fix_en="Rename it to .jpg",
        ),
    },
)
def photo_is_no_jpeg(photo, photo_format, jpeg_name):
    """The portal takes jpg only; a renamed file is refused."""
    if photo_format == "JPEG":
        return not jpeg_name and "named_otherwise"
    return True


@rule(
    "S06-PHOTO-SIZE",
    ERROR,
    zh="照片有 {photo_bytes} 字节，要小于 40 kB",
    en="The photo has {photo_bytes} bytes; it must be below 40 kB",
    fix_zh="生成合规副本，会压到 40 kB 以内",
    fix_en="A mended copy is below 40 kB",
    why_zh="文件小于 40kb，超过的传不上去",
    guide="四-6 规范1",
    fix_by="tutor",
    late=NOBODY,
    cases={
        "borderline": Case(
            WARNING,
            zh="照片有 {photo_bytes} 字节，刚好在 40 kB 上下",
            en="The photo has {photo_bytes} bytes, just about 40 kB",
        ),
        "older_limit": Case(
            INFO,
            zh="照片有 {photo_bytes} 字节；往年的检测工具要求小于 30 kB",
            en="The photo has {photo_bytes} bytes; the official tool of earlier years wanted less than 30 kB",
            fix_zh="上传前用官方检测工具试一次",
            fix_en="Try it in the official tool before uploading",
        ),
        "tiny": Case(
            WARNING,
            zh="照片只有 {photo_bytes} 字节，可能看不清",
            en="The photo has only {photo_bytes} bytes and may be unreadable",
            fix_zh="请考生发来原图",
            fix_en="Ask for the original file",
        ),
    },
)
def photo_too_big(photo, photo_bytes, *, season):
    """The form refuses files of 40 kB and more; what a kB is, it does not say."""
    limits = season.photo
    if photo_bytes >= limits.most_bytes:
        return True
    if photo_bytes >= limits.safe_bytes:
        return "borderline"
    if photo_bytes >= limits.older_bytes:
        return "older_limit"
    return photo_bytes < limits.least_bytes and "tiny"


@rule(
    "S06-PHOTO-MODE",
    ERROR,
    zh="照片的颜色是 {photo_mode}，不是普通彩色（RGB）",
    en="The photo's colours are {photo_mode}, not RGB",
    fix_zh="印刷色可以生成合规副本；黑白照片要重拍彩色的",
    fix_en="A mended copy turns printing colours into RGB; a grey photo must be taken again",
    why_zh="印刷色的照片上传后会变色，黑白照片不是标准证件照",
    guide=PLACE,
    source="GA 461-2004：24 位真彩色",
    late=NOBODY,
)
def photo_not_in_colour(photo, photo_mode, photo_format=None):
    """Printing colours change when they are uploaded, and a grey picture is no standard ID photo."""
    return photo_mode != "RGB" and (photo_format == "JPEG" or photo_mode not in OF_OTHER_FORMATS)


@rule(
    "S06-PHOTO-TURNED",
    ERROR,
    zh="照片靠旋转标记才显示成正的，上传后会横过来",
    en="The photo only looks upright by a mark in the file; uploaded it lies on its side",
    fix_zh="生成合规副本，会真正转正",
    fix_en="A mended copy is really turned",
    why_zh="报名系统不认旋转标记，审核时看到的是横着的",
    guide=PLACE,
    fix_by="tutor",
    late=NOBODY,
)
def photo_turned_by_mark(photo, photo_turn):
    """Portals do not read the mark; the reviewer sees the picture as it lies."""
    return photo_turn != 1


@rule(
    "S06-PHOTO-DIMENSIONS",
    ERROR,
    zh="照片是 {photo_width}×{photo_height} 像素，和选定的尺寸不同",
    en="The photo has {photo_width} × {photo_height} pixels, not the chosen size",
    fix_zh="生成合规副本，会裁成选定的尺寸；像素不够的要重新发原图",
    fix_en="A mended copy is cut to the size; with too few pixels ask for the original",
    why_zh="尺寸不对的照片会被拉变形或退回",
    guide="四-6 规范1",
    fix_by="tutor",
    late=NOBODY,
    cases={
        "shape": Case(
            WARNING,
            zh="照片是 {photo_width}×{photo_height} 像素，不像小2寸的比例",
            en="The photo has {photo_width} × {photo_height} pixels, not the shape of a 小2寸",
        ),
        "small": Case(
            WARNING,
            zh="照片只有 {photo_width}×{photo_height} 像素，太小",
            en="The photo has only {photo_width} × {photo_height} pixels",
            fix_zh="请考生发来原图，不要截图或放大",
            fix_en="Ask for the original, no screenshot and nothing enlarged",
        ),
    },
)
def photo_of_another_size(photo, photo_width, photo_height, *, season):
    """A picture of another shape is squeezed or sent back; the guide says 小2寸, of which there are two."""
    limits = season.photo
    if limits.chosen:
        return (photo_width, photo_height) != (limits.chosen.width, limits.chosen.height)
    narrowest, widest = limits.aspects
    if not narrowest <= photo_width / photo_height <= widest:
        return "shape"
    width, height = limits.least
    return (photo_width < width or photo_height < height) and "small"


@rule(
    "S06-PHOTO-CERTIFICATE-USE",
    INFO,
    zh="像是手机或相机直接拍的原图",
    en="Looks like a picture straight from a phone or camera",
    fix_zh="确认是标准证件照，不是生活照或自拍",
    fix_en="Make sure that it is a standard ID photo, no snapshot",
    why_zh="同一张照片贴在医师资格证上，终身使用",
    guide="二-7；四-6 步骤1",
    late=NOBODY,
)
def photo_straight_from_camera(photo, photo_camera):
    """The same picture is printed on the certificate and stays for life."""
    return photo_camera
