"""Looks things up in a fix list that was opened again."""


def heads(sheet):
    """The words of a list's head."""
    return [cell.value for cell in sheet[2]]


def column(sheet, head):
    """The cells of a list below one of its heads."""
    place = heads(sheet).index(head)
    return [row[place] for row in sheet.iter_rows(min_row=3)]


def values(sheet, head):
    """What the cells below a head say."""
    return [cell.value for cell in column(sheet, head)]


def texts(book):
    """Everything that is written anywhere in a workbook."""
    return [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]


def below(sheet, title):
    """The rows of a small table of the summary, and what stands under them."""
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value and str(cell.value).endswith(title))
    rows = []
    for row in sheet.iter_rows(min_row=cell.row + 2, min_col=cell.column, max_col=cell.column + 6, values_only=True):
        if row[0] is None:
            break
        rows.append(row)
    return rows
