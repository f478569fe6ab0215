// The columns of the tutor's sheet: letter, header, real values, the field each is taken for, and why.

function columnSelect(row, view, tell) {
  const { choices } = view.columns;
  if (row.status === 'secret') {
    return span('tk-dim', view.words.none);
  }
  const option = ({ id, label }) => h('option', { value: id, selected: id === row.field }, label);
  return h('select', {
    class: `tk-select tk-field ${row.status === 'unsure' ? 'is-unsure' : ''}`,
    'data-k': `field-${row.sheet}-${row.letter}`,
    'aria-label': `${row.letter} ${row.header}`,
    change: (event) => tell('column', { sheet: row.sheet, letter: row.letter, field: event.target.value })
  }, option({ id: '', label: view.words.none }), choices.map((group) => h('optgroup', { label: group.label }, group.options.map(option))));
}

function columnRow(row, view, tell) {
  return h('tr', { class: row.moved ? 'tk-moved' : row.status === 'unsure' ? 'tk-unsure' : '', 'data-column': row.letter },
    h('td', { class: 'c tk-dim' }, row.letter),
    h('td', {}, h('b', {}, row.header), row.group && span('tk-s tk-dim', `　${row.group}`)),
    h('td', {}, div(`tk-samples tk-s ${row.number ? 'long' : ''}`, row.samples.map((text) => h('span', { class: row.number ? 'tk-num' : 'tk-ell', title: text }, text)))),
    h('td', {}, columnSelect(row, view, tell)),
    h('td', { class: 'tk-status' }, sign(row.sign), row.label),
    h('td', { class: 'tk-sub' }, row.reason));
}

function columnsTable(view, tell) {
  const { words, columns } = view;
  const heads = [[words.letter, 'c'], [words.header], [words.values], [words.field], [words.status], [words.reason]];
  return [
    div('tk-filter tk-columns-head', h('h1', { class: 'tk-h' }, columns.title), span('tk-sub', columns.counts),
      h('label', { class: 'tk-tick tk-right' },
        h('input', { type: 'checkbox', 'data-k': 'only', checked: columns.only_unsure, change: (event) => tell('only_unsure', { on: event.target.checked }) }),
        words.only_unsure)),
    h('div', { class: 'tk-scroll tk-grow', 'data-scroll': 'columns' }, h('table', { class: 'tk-table tk-columns' },
      h('colgroup', {}, ['44px', '160px', 'auto', '150px', '96px', '220px'].map((width) => h('col', { style: `width:${width}` }))),
      h('thead', {}, h('tr', {}, heads.map(([text, style]) => h('th', { class: style || '', scope: 'col' }, text)))),
      columns.sections.map((section) => h('tbody', {},
        section.title && h('tr', { class: 'tk-section' }, h('th', { colspan: 6, scope: 'rowgroup' }, section.title)),
        section.rows.map((row) => columnRow(row, view, tell))))))
  ];
}

// The cells that intake changed or could not read, in the columns' place while they are looked at.
function listedCells(view, tell) {
  const { words, listed } = view;
  const heads = [words.cell, words.field, words.was, words.is, words.kind];
  return [
    div('tk-filter tk-columns-head', h('h1', { class: 'tk-h' }, listed.title), span('tk-sub', listed.count),
      button({ class: 'tk-btn tk-right', 'data-k': 'columns', 'data-key': 'Escape', click: () => tell('list', { kind: null }) }, words.back_to_columns)),
    h('div', { class: 'tk-scroll tk-grow', 'data-scroll': 'listed' }, h('table', { class: 'tk-table' },
      h('colgroup', {}, ['120px', '150px', 'auto', 'auto', '240px'].map((width) => h('col', { style: `width:${width}` }))),
      h('thead', {}, h('tr', {}, heads.map((text) => h('th', { scope: 'col' }, text)))),
      h('tbody', {}, listed.rows.map(([cell, field, was, is, kind]) => h('tr', {},
        h('td', { class: 'tk-dim' }, cell), h('td', {}, field), h('td', { class: 'tk-num' }, was), h('td', { class: 'tk-num' }, is), h('td', { class: 'tk-sub' }, kind))))))
  ];
}
