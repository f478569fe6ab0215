"""What is said about the sheet as a whole."""

from toolkit.rules.rule import WARNING, rule


@rule(
    "S00-NOT-CALCULATED",
    WARNING,
    zh="这一列是公式，文件里没有存下结果，未判定",
    en="This column holds formulas without stored results: not judged",
    fix_zh="用 Excel 或 WPS 打开这个文件，保存一次，再重新导入",
    fix_en="Open the file in Excel or WPS, save it once and import it again",
    why_zh="没有结果就不知道格子里是什么",
    guide="四-11 说明1",
    field="seq",
    fix_by="tutor",
    without_column=True,
)
def formulas_without_results(seq_doubt=None):
    """Without a result nobody knows what the cells say. The engine reports it for whichever column it is."""
    return False
