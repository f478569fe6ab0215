// The tiles (people by their worst finding) and the strip of the form's steps; each is a filter.

function tile(item, tell) {
  return button({
    class: `tk-tile is-${item.id} ${item.on ? 'on' : ''}`,
    'data-k': `tile-${item.id}`,
    'aria-pressed': String(item.on),
    click: () => tell('tile', { id: item.id })
  },
  span('k', item.id !== 'all' && sign(item.id, '', ''), item.label),
  span('v', h('b', {}, item.number), span('tk-sub tk-ell', item.unit)));
}

function step(item, tell) {
  return button({
    class: `tk-step ${item.on ? 'on' : ''}`,
    'data-k': `step-${item.step}`,
    'aria-pressed': String(item.on),
    'aria-label': item.spoken,
    click: () => tell('step', { step: item.step })
  },
  span('t', item.mark && h('b', {}, item.mark), span('tk-ell', item.label), span('n', item.number)),
  bar(item.shares, item.unjudged ? 'none' : ''));
}

// What is said of the whole sheet: a line, and on demand all of it.
function notes({ notes: found }, tell) {
  if (!found) {
    return null;
  }
  const toggle = button({ class: 'tk-btn quiet tk-right', 'data-k': 'notes', 'aria-expanded': String(found.open), click: () => tell('notes') }, found.toggle);
  const head = div('hd', sign(found.severity), span('tk-b', found.title), !found.open && span('tk-sub tk-ell', found.short), toggle);
  const list = h('ul', { class: 'tk-note-list', 'data-scroll': 'notes' }, found.notes.map((note) => h('li', {}, sign(note.severity, note.severity_label, 's10'),
    div('', note.message, note.about && span('tk-s tk-dim', `　${note.about}`), div('tk-sub', note.text)))));
  return h('section', { class: `tk-panel tk-sheet-notes ${found.open ? '' : 'closed'}`, 'aria-label': found.title }, head, found.open && list);
}

function unjudged(view, tell) {
  if (!view.unjudged) {
    return null;
  }
  return h('section', { class: 'tk-panel tk-unjudged', 'aria-label': view.unjudged.title },
    div('hd', sign('unjudged'), span('tk-b', view.unjudged.title), span('tk-sub tk-ell', view.unjudged.explained),
      button({ class: 'tk-btn quiet tk-right', 'data-k': 'close', click: () => tell('tile', { id: 'unjudged' }) }, view.unjudged.close)),
    view.unjudged.gaps.length > 0 && h('dl', { class: 'tk-gaps', 'data-scroll': 'gaps' }, view.unjudged.gaps.map((gap) => div(gap.wide ? 'wide' : '',
      h('dt', {}, gap.label), h('dd', { class: 'tk-sub' }, gap.text)))));
}

export default part((view, tell) => [
  div('tk-tiles', view.tiles.map((item) => tile(item, tell))),
  div('tk-strip', view.steps.map((item) => step(item, tell))),
  notes(view, tell),
  unjudged(view, tell)
]);
