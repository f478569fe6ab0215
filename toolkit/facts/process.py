"""How far the registration has come, by the tutor's own columns."""

import re

PORTAL = "nmec.org.cn"

_HOST = re.compile(r"(?:https?[:：]/*)?((?:[a-z0-9-]+\.)+[a-z]{2,})", re.IGNORECASE)
_COMPUTER = ("电脑", "笔记本", "台式", "PC", "WINDOWS", "MAC", "网吧")
_HANDHELD = ("手机", "平板", "PAD", "PHONE", "安卓", "微信", "小程序")
_FORGOTTEN = re.compile("忘|记不|不记得|想不起|找不到")
_NOT_FORGOTTEN = re.compile("[没未不]忘|别忘")
_ACCOUNT = re.compile(r"[!-~]{4,}")


def on_portal(url):
    """Whether an address is one of the exam portal; None for a text without an address."""
    found = _HOST.search(url)
    if not found:
        return None
    host = found[1].lower()
    return host == PORTAL or host.endswith(f".{PORTAL}")


def by_phone(device):
    """Plans to register with a phone or tablet; None for a word that is neither."""
    text = device.upper()
    if any(word in text for word in _COMPUTER):
        return False
    return True if any(word in text for word in _HANDHELD) else None


def password_forgotten(password_kept):
    """The cell says that user name or password are forgotten."""
    return bool(_FORGOTTEN.search(password_kept)) and not _NOT_FORGOTTEN.search(password_kept)


def account_name(username):
    """The user name in one spelling; None for words such as 已注册 or 身份证号."""
    return username.casefold() if _ACCOUNT.fullmatch(username) else None


def account_wechat(bound_wechat):
    """The WeChat bound to the exam account in one spelling; None for words such as 同手机号."""
    return bound_wechat.casefold() if _ACCOUNT.fullmatch(bound_wechat) else None


def still_to_submit(submitted=None):
    """The registration has not been submitted, as far as the sheet says."""
    return submitted != "是"


def days_left(submitted=None, *, season, today):
    """Days until the window closes, 0 on its last one; None while it is not open."""
    return (season.window.end - today).days if season.window.start <= today <= season.window.end else None


def claims_success(step_status):
    """The status says that the registration has succeeded."""
    return "成功" in step_status and not re.search("[未没不]成功", step_status)


def passed_review(reviewed):
    """The site review is passed."""
    return reviewed == "是"
