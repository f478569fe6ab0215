"""Steps 1 to 3, and accounts over a whole cohort."""

from tests.verbs import RAN, TODAY, flags, passes, spares
from toolkit.columns import Columns
from toolkit.rules.cohort_accounts import same_account_twice, same_wechat_twice
from toolkit.rules.engine import apply
from toolkit.rules.step01_account import (
    another_address,
    credentials_forgotten,
    credentials_not_kept,
    no_account,
    no_security_question,
    registers_by_phone,
    wechat_not_bound,
)
from toolkit.rules.step05_notice import notice_not_agreed
from toolkit.season import load_season


def test_registers_by_phone():
    flags(registers_by_phone, severity="warning", device="手机")
    flags(registers_by_phone, device="ipad")
    passes(registers_by_phone, device="电脑，手机备用")
    passes(registers_by_phone, device="笔记本")
    spares(registers_by_phone, device="待定")


def test_another_address():
    flags(another_address, severity="warning", url="https://www.nmec.com.cn")
    flags(another_address, url="http://fakenmec.org.cn/")
    flags(another_address, url="https://nmec.org.cn.example.com/login")
    for good in (
        "https://www.nmec.org.cn",
        "www.nmec.org.cn/",
        "NMEC.ORG.CN",
        "http://ks.nmec.org.cn/login?x=1",
        "nmec.org.cn。",
    ):
        passes(another_address, url=good)
    spares(another_address, url="国家医学考试网")


def test_no_account():
    flags(no_account, severity="error", account_registered="否")
    passes(no_account, account_registered="是")
    passes(no_account, account_registered="否", submitted="是")
    spares(no_account, account_registered=None)
    spares(no_account, name="周思远")


def test_credentials():
    flags(credentials_not_kept, severity="warning", password_kept="否")
    passes(credentials_not_kept, password_kept="是")
    passes(credentials_not_kept, password_kept="忘记了")
    flags(credentials_forgotten, severity="info", password_kept="忘记了")
    flags(credentials_forgotten, password_kept="不记得")
    passes(credentials_forgotten, password_kept="否")
    passes(credentials_forgotten, password_kept="没忘")
    spares(credentials_forgotten, password_kept=None)


def test_no_security_question():
    flags(no_security_question, severity="warning", security_q="否")
    passes(no_security_question, security_q="是")
    spares(no_security_question, security_q=None)


def test_wechat_not_bound():
    flags(wechat_not_bound, severity="info", wechat_bound="否")
    passes(wechat_not_bound, wechat_bound="是")
    spares(wechat_not_bound, wechat_bound=None)


def test_notice_not_agreed():
    flags(notice_not_agreed, severity="info", notice_agreed="否")
    passes(notice_not_agreed, notice_agreed="是")
    spares(notice_not_agreed, notice_agreed=None)


def shared(rule, field, values, names):
    """The places that are flagged, each with those of the others."""
    columns = Columns({field: values, "name": names}, len(names), load_season(), TODAY)
    found = apply(rule, columns).findings
    RAN.setdefault(rule.id, set()).add("flags" if found else "passes")
    assert all(finding.severity == "warning" and finding.field == field for finding in found)
    return {f.position: [row for row, _ in f.related if row != f.position] for f in found}


def test_same_account_twice():
    names = ["周思远", "刘雅琴", "向建国"]
    assert shared(same_account_twice, "username", ["Zhou88", "liu123", "zhou88"], names) == {0: [2], 2: [0]}
    assert shared(same_account_twice, "username", ["zhou88", "liu123", "xiang1"], names) == {}
    assert shared(same_account_twice, "username", ["身份证号", "身份证号", None], names) == {}
    assert shared(same_account_twice, "username", ["zhou88", "zhou88"], ["周思远", "周思远"]) == {}


def test_same_wechat_twice():
    names = ["周思远", "刘雅琴", "向建国"]
    assert shared(same_wechat_twice, "bound_wechat", ["wx_lao_shi", "WX_lao_shi", "xjg2025"], names) == {0: [1], 1: [0]}
    assert shared(same_wechat_twice, "bound_wechat", ["同手机号", "同手机号", "xjg2025"], names) == {}
    assert apply(same_wechat_twice, Columns({"wechat": ["a", "a"], "name": names[:2]}, 2, load_season(), TODAY)).findings == []
