"""Accounts as the whole cohort shows them: one account, one WeChat a person, and no passwords in the sheet."""

from toolkit.rules.rule import WARNING, rule
from toolkit.rules.twice import together, told


@rule(
    "S02-ACCOUNT-DUPLICATE",
    WARNING,
    zh="与{rows}写的是同一个用户名",
    en="The same user name as {rows}",
    fix_zh="问清账号是谁的；一位考生一个账号，以前注册过的用老账号",
    fix_en="Ask whose account it is: one a candidate, the old one where there is one",
    why_zh="用别人的账号网报，报名信息会混在一起",
    guide="四-2 注册",
    field="username",
    whole_column=True,
)
def same_account_twice(account_name, name):
    """An account belongs to one person."""
    return told(together(account_name), name)


@rule(
    "S02-WECHAT-SHARED",
    WARNING,
    zh="与{rows}绑定的是同一个微信",
    en="The same WeChat is bound as by {rows}",
    fix_zh="请考生改绑本人的微信，不要用同事或老师的",
    fix_en="Bind the candidate's own WeChat, not a colleague's or a tutor's",
    why_zh="一个微信号只能绑定一个账号",
    guide="四-2 方式1",
    field="bound_wechat",
    whole_column=True,
)
def same_wechat_twice(account_wechat, name):
    """One WeChat binds one account."""
    return told(together(account_wechat), name)


@rule(
    "S02-PASSWORD-IN-SHEET",
    WARNING,
    zh="表里有密码列；密码没有导入",
    en="The sheet holds passwords; they were not imported",
    fix_zh="请把这一列从表里删掉，密码由考生本人保管",
    fix_en="Delete the column; the candidates keep their passwords",
    why_zh="名册会转来转去，密码写在里面谁都看得到",
    guide="二-1",
    field="password",
    fix_by="tutor",
    without_column=True,
)
def password_in_sheet(password=None):
    """A list that is passed around is no place for passwords. The audit reports it by the columns; no value is ever read."""
    return False
