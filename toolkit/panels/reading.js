// What was read from the file: sheet, rows, what was tidied, what could not be read, which columns are missing.

function sheetChoice(view, tell) {
  const { read, words } = view;
  if (read.options.length === 1) {
    return h('dd', {}, read.options[0].label);
  }
  return h('dd', {}, h('select', { class: 'tk-select tk-sheet', 'data-k': 'sheet', 'aria-label': words.sheet, change: (event) => tell('sheet', { sheet: event.target.value }) },
    read.options.map(({ id, label }) => h('option', { value: id, selected: id === read.chosen }, label))));
}

function whatWasRead(view, tell) {
  const { read, words } = view;
  return h('section', { class: 'tk-panel tk-read' }, h('h2', { class: 'tk-b' }, words.read),
    h('dl', { class: 'tk-dl' },
      h('dt', {}, words.sheet), sheetChoice(view, tell),
      read.header_rows && [h('dt', {}, words.header_rows), h('dd', {}, read.header_rows)],
      h('dt', {}, words.candidates), h('dd', {}, h('b', {}, read.people), `　${read.rows}`)),
    read.notes.length > 0 && h('ul', { class: 'tk-notes tk-s' }, read.notes.map((note) => h('li', {}, note))));
}

function whatWasTidied(view, tell) {
  const { tidied, words } = view;
  if (!tidied) {
    return h('section', { class: 'tk-panel tk-read tk-s tk-dim' }, words.read_twice);
  }
  const look = (kind, ...kids) => button({ class: 'tk-link', 'data-k': `list-${kind}`, click: () => tell('list', { kind }) }, kids);
  return h('section', { class: 'tk-panel tk-read' },
    div('tk-row', h('h2', { class: 'tk-b' }, tidied.title), tidied.repairs.length > 0 && span('tk-right tk-s', look('repair.*', words.each))),
    div('tk-kinds tk-s', tidied.repairs.map((kind) => [span('', kind.label), span('tk-r', kind.cells)])),
    tidied.doubts.length > 0 && div('tk-doubts tk-s', tidied.doubts.map((doubt) => div('tk-row',
      sign(doubt.severity), h('span', {}, doubt.label, ' ', look(doubt.id, words.each))))));
}

function missingGroup(group, tell) {
  const head = [span('', group.label), span('tk-right', group.count)];
  return div('tk-missing tk-s',
    group.folds
      ? button({ class: 'tk-link tk-row', 'data-k': `missing-${group.id}`, 'aria-expanded': String(Boolean(group.names)), click: () => tell('unfold', { group: group.id }) }, head)
      : div('tk-row', head),
    group.names && div('tk-quiet', group.names));
}

function whatIsMissing(view, tell) {
  const { missing, words } = view;
  return missing && h('section', { class: 'tk-panel tk-read' },
    div('tk-row', sign('unjudged'), h('h2', { class: 'tk-b' }, missing.title)),
    div('tk-s tk-quiet', words.missing_note),
    missing.groups.map((group) => missingGroup(group, tell)));
}
