// One page of candidates: fixed columns, then the form's columns by step; cells carry their worst finding's sign and a card,
// the count of a row's findings lists them.

const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Home: [0, -999], End: [0, 999] };
const STEPS = { KeyN: 1, KeyP: -1 };
const FIXED = 4;
const COUNTS = 3;
const FAULTY = 'td.is-blocker, td.is-error, td.is-warning';
const mouse = { x: null, y: null }; // where it was moved to last, anywhere on the page
window.addEventListener('mousemove', (event) => Object.assign(mouse, { x: event.screenX, y: event.screenY }), { capture: true, passive: true });
const EM = 13; // pixels to which Python's widths refer; large screens have larger type

function columnHead(column, tell) {
  const fold = () => button({
    class: 'tk-link', 'data-k': column.id, 'aria-expanded': String(column.open), click: () => tell('fold', { step: column.fold })
  }, column.label);
  return h('th', { class: column.first ? 'gl' : '', scope: 'col' }, column.fold === undefined ? column.label : fold());
}

function headRows(view, tell) {
  const { words } = view;
  return h('thead', {},
    h('tr', { class: 'grp' }, h('th', { colspan: 2, class: 'pin pin-2' }), h('th', { colspan: 2 }),
      view.groups.map((group) => h('th', { colspan: group.span, class: 'gl', scope: 'colgroup' }, group.label)), h('th')),
    h('tr', {},
      h('th', { class: 'r pin', scope: 'col' }, words.row),
      h('th', { class: 'pin pin-name', scope: 'col' }, words.name),
      h('th', { scope: 'col' }, words.class_name),
      h('th', { scope: 'col' }, words.faults),
      view.columns.map((column) => columnHead(column, tell)), h('th')));
}

function cellOf(cell, style, place, words, otherwise) {
  const marked = cell.severity && cell.severity !== 'info' && cell.severity !== 'unjudged';
  return h('td', { class: `${style} ${cell.severity ? `is-${cell.severity}` : ''} ${cell.corrected ? 'is-corrected' : ''}`, 'data-at': place, tabIndex: -1, 'data-k': `cell-${place}` },
    marked && sign(cell.severity, words[cell.severity], 's10'),
    cell.was && [span('tk-old', cell.was), span('tk-arrow', '→')],
    cell.number ? span('tk-num', cell.text) : cell.text || otherwise);
}

function rowOf(row, number, view) {
  const { words } = view;
  const fixed = (column, style, ...kids) => h('td', { class: style, 'data-at': `${number}:${column}`, 'data-k': `cell-${number}:${column}`, tabIndex: -1 }, kids);
  return h('tr', { 'data-person': row.person },
    fixed(0, 'rn pin', row.sheet ? div('tk-place', span('tk-ell', row.sheet), row.row) : row.row),
    cellOf(row.name, 'tk-b pin pin-name tk-open', `${number}:1`, words, span('tk-dim', words.no_name)),
    cellOf(row.class_name, 'tk-s', `${number}:2`, words),
    fixed(COUNTS, 'tk-s tk-counts', row.counts.map(([severity, count]) => span('', sign(severity, words[severity], 's10'), count))),
    row.cells.map((cell, column) => cellOf(cell, view.columns[column].first ? 'gl' : '', `${number}:${column + FIXED}`, words)), h('td'));
}

// The last column, of nobody, takes the room that the others leave.
function table(view, tell) {
  const widths = [view.row_width, 124, view.class_width, 100, ...view.columns.map((column) => column.width)];
  const total = widths.reduce((sum, width) => sum + width, 0);
  return h('table', { class: 'tk-table', role: 'grid', style: `min-width:${total / EM}em`, 'aria-rowcount': view.total },
    h('colgroup', {}, widths.map((width) => h('col', { style: `width:${width / EM}em` })), h('col')),
    headRows(view, tell),
    h('tbody', {}, view.rows.map((row, number) => rowOf(row, number, view))));
}

function pager(view, tell, walk) {
  const { words } = view;
  const turn = (to, label, key) => button({
    class: `tk-btn ${key}`, 'data-k': key, disabled: to < 0 || to >= view.pages, click: () => tell('page', { number: to })
  }, label);
  const fault = (by, label, key) => button({ class: 'tk-btn', 'data-k': key, 'data-key': key, click: () => walk(by) }, keycap(key.slice(-1)), label);
  return div('tk-pager',
    h('span', {}, words.range),
    turn(view.page - 1, words.previous, 'tk-previous'),
    turn(view.page + 1, words.next, 'tk-next'),
    view.rows.some((row) => row.faults.length) && [fault(-1, words.fault_before, 'KeyP'), fault(1, words.fault_after, 'KeyN')],
    lastEdit(view.said, tell, words),
    span('tk-right tk-hints', keycap('↑'), keycap('↓'), keycap('←'), keycap('→'), ` ${words.move}　`, keycap('Enter'), ` ${words.edit}　`, keycap('/'), ` ${words.find}`),
    span('tk-dim', words.audited));
}

function empty(view, tell) {
  return div('tk-empty-line', sign('info'), span('', view.words.nobody),
    button({ class: 'tk-link tk-right', 'data-k': 'everything', click: () => tell('everybody') }, view.words.everybody));
}

// The cells of one drawn table by row and column. `el.at` remembers where the focus was last, by candidate, so that the place
// is found again when the table was filtered in between.
function cellsOf(box, view, el) {
  const last = FIXED - 1 + view.columns.length;
  const within = (place, most) => Math.max(0, Math.min(place, most));
  const at = (row, column) => box.querySelector(`td[data-at="${within(row, view.rows.length - 1)}:${within(column, last)}"]`);
  const spot = (cell) => cell.dataset.at.split(':').map(Number);
  const aim = (cell) => {
    box.querySelector('td[tabindex="0"]')?.setAttribute('tabindex', '-1');
    cell.setAttribute('tabindex', '0');
  };
  const remember = (cell) => {
    const [row, column] = spot(cell);
    aim(cell);
    el.at = { person: view.rows[row].person, column };
  };
  const remembered = () => view.rows.findIndex((row) => row.person === el.at?.person);
  const home = () => (remembered() < 0 ? at(0, 1) : at(remembered(), el.at.column));
  const go = (cell) => {
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    cell.focus({ preventScroll: true });
  };
  return { at, spot, aim, remember, remembered, home, go };
}

// Leads from one faulty cell to the next (1) or the one before (-1), on to the next page where this one has no more.
function walker(box, view, tell, el, cells) {
  return (by) => {
    const [row, column] = [cells.remembered(), el.at?.column];
    const ahead = (cell) => {
      const [down, right] = cells.spot(cell);
      return by * (down - row || right - column) > 0;
    };
    const faulty = [...box.querySelectorAll(FAULTY)];
    const found = (by > 0 ? faulty : faulty.reverse()).find(ahead);
    if (found) {
      cells.go(found);
    } else if (faulty.length && view.pages > view.page + by && view.page + by >= 0) {
      el.wanted = { page: view.page + by, by };
      tell('page', { number: view.page + by });
    }
  };
}

// Once the table is there it takes the focus that somebody asked for: a turned page its first or last faulty cell, the search
// box the first hit or the cell that had the focus before.
function takeFocus(box, view, el, cells) {
  const seek = el.closest('.tk-app')?.seek;
  if (el.wanted?.page === view.page) {
    const faulty = [...box.querySelectorAll(FAULTY)];
    faulty.length && cells.go(faulty.at(el.wanted.by > 0 ? 0 : -1));
    el.wanted = null;
  } else if (seek && seek.text === view.text) {
    delete el.closest('.tk-app').seek;
    cells.go(seek.first ? cells.at(0, 1) : cells.home());
  }
}

// Keys, mouse and focus of one drawn table; returns what leads from fault to fault.
function bringToLife(box, view, tell, el) {
  const cells = cellsOf(box, view, el);
  const walk = walker(box, view, tell, el, cells);
  const open = (cell) => tell('open', { person: Number(cell.closest('tr').dataset.person) });
  const jump = (cell) => (fault) => {
    const column = ['', 'name', 'class_name', '', ...view.columns.map((one) => one.id)].indexOf(fault.field);
    return column < 0 ? open(cell) : cells.go(cells.at(cells.spot(cell)[0], column));
  };
  const draw = (cell) => {
    const [row, column] = cells.spot(cell);
    const { name, class_name: className, faults, cells: others } = view.rows[row];
    const shown = [null, name, className, null, ...others][column];
    if (el.busy) {
      return null;
    }
    if (column === COUNTS) {
      return faults.length ? faultList(faults, jump(cell)) : null;
    }
    return shown?.findings || shown?.corrected ? drawCard(shown, view.words, () => open(cell), () => edit(cell)) : null;
  };
  const card = cardOver(box, draw);
  const editor = editorOver(box, view, tell, el, cells);
  const edit = (cell) => {
    card.hide();
    return editor.start(cell);
  };
  const move = (cell, [down, right]) => {
    const [row, column] = cells.spot(cell);
    cells.go(cells.at(row + down, column + right));
  };
  const press = (cell, event) => {
    if (MOVES[event.key]) {
      move(cell, MOVES[event.key]);
    } else if (STEPS[event.code]) {
      walk(STEPS[event.code]);
    } else if (event.key === 'F2' || (event.key === 'Enter' && !cell.classList.contains('tk-open'))) {
      edit(cell) || open(cell);
    } else if (event.key === 'Enter') {
      open(cell);
    } else if (event.key === 'Escape' && card.shown()) {
      card.hide();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const target = (event) => event.target.closest('td[data-at]');
  const body = box.querySelector('tbody');
  body.addEventListener('focusin', (event) => {
    cells.remember(target(event));
    card.show(target(event));
  });
  body.addEventListener('focusout', card.later);
  body.addEventListener('mouseover', (event) => {
    const moved = event.screenX !== mouse.x || event.screenY !== mouse.y; // or did the table come or scroll under it?
    if (moved && target(event)) {
      card.soon(target(event));
    }
  });
  body.addEventListener('mouseleave', card.later);
  body.addEventListener('click', (event) => !el.busy && target(event)?.classList.contains('tk-open') && open(target(event)));
  body.addEventListener('dblclick', (event) => !el.busy && target(event) && edit(target(event)));
  body.addEventListener('keydown', (event) => {
    if (target(event) && (event.ctrlKey || event.metaKey) && event.code === 'KeyZ' && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      tell('undo_edit');
    } else if (target(event) && !(event.isComposing || event.altKey || event.ctrlKey || event.metaKey)) {
      press(target(event), event);
    }
  });
  box.querySelector('.tk-scroll').addEventListener('scroll', card.follow, { passive: true });
  box.takeFocus = () => takeFocus(box, view, el, cells);
  cells.aim(cells.home());
  queueMicrotask(box.takeFocus);
  return walk;
}

// One row in the place of itself, without the rest of the table: what was edited is to be seen at once.
function patchRow(model, el, tell) {
  const [view, { row, widths, said }] = [model.get('view'), model.get('patch')];
  const number = view.rows.findIndex((one) => one.person === row?.person);
  const old = number >= 0 && el.querySelector(`tr[data-person="${row.person}"]`);
  if (!old) {
    return;
  }
  view.rows[number] = row;
  view.said = said;
  const wider = view.columns.filter((column, at) => column.width < widths[at]);
  view.columns.forEach((column, at) => {
    column.width = Math.max(column.width, widths[at]);
  });
  if (el.busy) {
    el.late = el.paint;
    return;
  }
  const focused = old.contains(document.activeElement) && document.activeElement.dataset.at;
  const aimed = old.querySelector('td[tabindex="0"]')?.dataset.at;
  const now = rowOf(row, number, view);
  old.replaceWith(now);
  aimed && now.querySelector(`td[data-at="${aimed}"]`).setAttribute('tabindex', '0');
  focused && now.querySelector(`td[data-at="${focused}"]`).focus({ preventScroll: true });
  const columns = el.querySelectorAll('colgroup col');
  wider.forEach((column) => {
    columns[FIXED + view.columns.indexOf(column)].style.width = `${column.width / EM}em`;
  });
  el.querySelector('.tk-said')?.remove();
  el.querySelector('.tk-pager .tk-hints').before(lastEdit(said, tell, view.words) || '');
}

export default part((view, tell, el, model) => {
  if (!el.model) {
    el.model = model;
    model.on('change:patch', () => patchRow(model, el, tell));
  }
  if (!view.rows.length) {
    delete el.closest('.tk-app')?.seek;
    return [empty(view, tell)];
  }
  const box = div('tk-gridbox', h('div', { class: 'tk-scroll tk-grow', style: `--first:${view.row_width / EM}`, 'data-scroll': `grid-${view.key}` }, table(view, tell)));
  return [box, pager(view, tell, bringToLife(box, view, tell, el))];
});
