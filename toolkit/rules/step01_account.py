"""Steps 1 to 3: the portal's address and the candidate's account."""

from toolkit.rules.rule import ERROR, INFO, NOBODY, WARNING, rule


@rule(
    "S01-PC-ONLY",
    WARNING,
    zh="打算用手机网报，应该用电脑",
    en="A phone is planned; the registration needs a computer",
    fix_zh="请考生用电脑浏览器打开报名网页",
    fix_en="Use a browser on a computer",
    why_zh="请使用电脑端打开报名网页，手机上页面显示不全",
    guide="四-1-1",
    field="device",
)
def registers_by_phone(by_phone):
    """The portal is made for a computer's browser."""
    return by_phone


@rule(
    "S01-URL",
    WARNING,
    zh="报名网址不是国家医学考试网",
    en="The address is not the exam portal",
    fix_zh="改成 https://www.nmec.org.cn，进入后点右侧“考生服务”",
    fix_en="Use https://www.nmec.org.cn, then 考生服务 on the right",
    why_zh="在别的网站填了不算网报，还会泄露个人信息",
    guide="四-1",
    field="url",
)
def another_address(on_portal):
    """Only the official portal registers anybody."""
    return not on_portal


@rule(
    "S02-ACCOUNT-MISSING",
    ERROR,
    zh="还没有注册账号",
    en="No account yet",
    fix_zh="从没注册过的，到考生服务注册；以前注册过的用老账号登录",
    fix_en="Register if there never was an account; else log in with the old one",
    why_zh="没有账号不能登录网报",
    guide="四-2 注册",
    late=NOBODY,
    over=("S04-STARTED",),
)
def no_account(account_registered, has_submitted=None):
    """Nobody logs in without an account; who has submitted has one."""
    return account_registered == "否" and not has_submitted


@rule(
    "S02-CREDENTIALS-KEPT",
    WARNING,
    zh="账号和密码还没有保存好",
    en="User name and password are not kept",
    fix_zh="请考生把用户名和密码记在自己手里，不要写进名册",
    fix_en="Ask the candidate to keep both; never in the sheet",
    why_zh="后期打印准考证、查询成绩都要用",
    guide="二-1、四-2 说明1",
)
def credentials_not_kept(password_kept):
    """They are needed for the tickets and the scores."""
    return password_kept == "否"


@rule(
    "S02-FORGOT",
    INFO,
    zh="忘了用户名或密码",
    en="User name or password is forgotten",
    fix_zh="点“忘记密码”找回；找不回的由老师协助，不要重新注册",
    fix_en="Use 忘记密码; a tutor helps where that fails; no second account",
    why_zh="登录不了就不能网报",
    guide="四-2 方式2",
    field="password_kept",
)
def credentials_forgotten(password_forgotten):
    """The portal gives them back."""
    return password_forgotten


@rule(
    "S02-SECURITY-QUESTION",
    WARNING,
    zh="密保问题还没有设置",
    en="No security question is set",
    fix_zh="登录后在个人账号里设置密保问题",
    fix_en="Set the security question in the account",
    why_zh="密码丢了要靠密保找回",
    guide="四-2 说明2",
)
def no_security_question(security_q):
    """It is the way back to a lost password."""
    return security_q == "否"


@rule(
    "S02-WECHAT-FIRST-BIND",
    INFO,
    zh="微信还没有绑定账号",
    en="WeChat is not bound to the account",
    fix_zh="先用用户名和密码登录绑定一次，再用微信扫码",
    fix_en="Bind it once with user name and password, then scan",
    why_zh="首次扫码登录要先绑定；不绑定也可以用密码登录",
    guide="四-2 方式1",
)
def wechat_not_bound(wechat_bound):
    """The first login by scan needs the password once; a login by password needs no WeChat."""
    return wechat_bound == "否"
