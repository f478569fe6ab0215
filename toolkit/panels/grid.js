// One page of candidates: fixed columns, then the form's columns by step; cells carry their worst finding's sign and a card.

const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Home: [0, -999], End: [0, 999] };
const FIXED = 4;
const EM = 13; // pixels to which Python's widths refer; large screens have larger type

function headRows(view) {
  const { words } = view;
  return h('thead', {},
    h('tr', { class: 'grp' }, h('th', { colspan: 2, class: 'pin pin-2' }), h('th', { colspan: 2 }),
      view.groups.map((group) => h('th', { colspan: group.span, class: 'gl', scope: 'colgroup' }, group.label))),
    h('tr', {},
      h('th', { class: 'r pin', scope: 'col' }, words.row),
      h('th', { class: 'pin pin-name', scope: 'col' }, words.name),
      h('th', { scope: 'col' }, words.class_name),
      h('th', { scope: 'col' }, words.faults),
      view.columns.map((column) => h('th', { class: column.first ? 'gl' : '', scope: 'col' }, column.label))));
}

function cellOf(cell, style, place, words, otherwise) {
  const marked = cell.severity && cell.severity !== 'info' && cell.severity !== 'unjudged';
  return h('td', { class: `${style} ${cell.severity ? `is-${cell.severity}` : ''}`, 'data-at': place, tabIndex: -1, 'data-k': `cell-${place}` },
    marked && sign(cell.severity, words[cell.severity], 's10'),
    cell.number ? span('tk-num', cell.text) : cell.text || otherwise);
}

function rowOf(row, number, view) {
  const { words } = view;
  const fixed = (column, style, ...kids) => h('td', { class: style, 'data-at': `${number}:${column}`, 'data-k': `cell-${number}:${column}`, tabIndex: -1 }, kids);
  return h('tr', { 'data-person': row.person },
    fixed(0, 'rn pin', row.row),
    cellOf(row.name, 'tk-b pin pin-name tk-open', `${number}:1`, words, span('tk-dim', words.no_name)),
    cellOf(row.class_name, 'tk-s', `${number}:2`, words),
    fixed(3, 'tk-s tk-counts', row.counts.map(([severity, count]) => span('', sign(severity, words[severity], 's10'), count))),
    row.cells.map((cell, column) => cellOf(cell, view.columns[column].first ? 'gl' : '', `${number}:${column + FIXED}`, words)));
}

function table(view) {
  const widths = [48, 124, view.class_width, 100, ...view.columns.map((column) => column.width)];
  const total = widths.reduce((sum, width) => sum + width, 0);
  return h('table', { class: 'tk-table', role: 'grid', style: `min-width:${total / EM}em`, 'aria-rowcount': view.total },
    h('colgroup', {}, widths.map((width) => h('col', { style: `width:${width / EM}em` }))),
    headRows(view),
    h('tbody', {}, view.rows.map((row, number) => rowOf(row, number, view))));
}

function pager(view, tell) {
  const { words } = view;
  const turn = (to, label, key) => button({
    class: `tk-btn ${key}`, 'data-k': key, disabled: to < 0 || to >= view.pages, click: () => tell('page', { number: to })
  }, label);
  return div('tk-pager',
    h('span', {}, words.range),
    turn(view.page - 1, words.previous, 'tk-previous'),
    turn(view.page + 1, words.next, 'tk-next'),
    span('tk-right tk-hints', keycap('↑'), keycap('↓'), keycap('←'), keycap('→'), ` ${words.move}　`, keycap('Enter'), ` ${words.open}　`, keycap('/'), ` ${words.find}`),
    span('tk-dim', words.audited));
}

function empty(view, tell) {
  return div('tk-empty-line', sign('clean'), span('', view.words.nobody), button({ class: 'tk-link tk-right', 'data-k': 'everything', click: () => tell('clear') }, view.words.everything));
}

// Keys, mouse and focus of one drawn table; `at` is the cell that Tab comes back to.
function bringToLife(box, view, tell, el) {
  const cell = (row, column) => box.querySelector(`td[data-at="${row}:${column}"]`);
  const spot = (node) => node.dataset.at.split(':').map(Number);
  const findings = (node) => {
    const [row, column] = spot(node);
    return [null, view.rows[row].name, view.rows[row].class_name, null, ...view.rows[row].cells][column]?.findings;
  };
  const open = (node) => tell('open', { person: Number(node.closest('tr').dataset.person) });
  const card = cardOver(box, view.words, findings, open);
  const aim = (node) => {
    box.querySelector('td[tabindex="0"]')?.setAttribute('tabindex', '-1');
    node.setAttribute('tabindex', '0');
    el.at = spot(node);
  };
  const start = cell(...(el.at || [0, 1])) || cell(0, 1);
  if (start) {
    aim(start);
  }
  const move = (node, [down, right]) => {
    const [row, column] = spot(node);
    const to = cell(Math.max(0, Math.min(row + down, view.rows.length - 1)), Math.max(0, Math.min(column + right, FIXED - 1 + view.columns.length)));
    to.focus({ preventScroll: true });
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const target = (event) => event.target.closest('td[data-at]');
  const body = box.querySelector('tbody');
  body.addEventListener('focusin', (event) => {
    aim(target(event));
    card.show(target(event));
  });
  body.addEventListener('focusout', card.later);
  body.addEventListener('mouseover', (event) => target(event) && card.soon(target(event)));
  body.addEventListener('mouseleave', card.later);
  body.addEventListener('click', (event) => target(event)?.classList.contains('tk-open') && open(target(event)));
  box.querySelector('.tk-scroll').addEventListener('scroll', () => card.shown() && card.hide(), { passive: true });
  body.addEventListener('keydown', (event) => {
    const node = target(event);
    if (!node || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (MOVES[event.key]) {
      move(node, MOVES[event.key]);
    } else if (event.key === 'Enter') {
      open(node);
    } else if (event.key === 'Escape' && card.shown()) {
      card.hide();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
}

export default part((view, tell, el) => {
  if (!view.rows.length) {
    return [empty(view, tell)];
  }
  const box = div('tk-gridbox', h('div', { class: 'tk-scroll tk-grow', 'data-scroll': `grid-${view.key}` }, table(view)));
  bringToLife(box, view, tell, el);
  return [box, pager(view, tell)];
});
