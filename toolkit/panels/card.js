// What a faulty cell says: shown after a moment under the mouse or at once beside the focused cell, never outside the table's box.

const CARD_WAIT = 250;
const CARD_LINGER = 200;

function cardLine(label, ...value) {
  return value.flat().some(Boolean) ? [h('dt', {}, label), h('dd', {}, value)] : [];
}

function cardBody(finding, words) {
  return h('section', { class: 'tk-fault' },
    div('tk-row', chip(finding.severity, '', finding.severity_label), span('tk-s tk-dim tk-right', finding.place)),
    div('tk-b tk-fault-what', finding.message),
    h('dl', {},
      cardLine(words.now, finding.now),
      cardLine(words.suggestion, finding.suggestion && suggested(finding, words), finding.different && div('tk-s', finding.different)),
      cardLine(words.why, finding.why),
      cardLine(words.fix, finding.fix),
      cardLine(words.route, finding.route),
      cardLine(words.basis, finding.basis.map((text) => div('', text))),
      cardLine(words.related, finding.related)));
}

// All that is wrong in a row, the worst first; a click leads to the cell.
function faultList(faults, go) {
  return h('div', { class: 'tk-card tk-listed', role: 'note' }, faults.map((fault) => button({ class: 'tk-fault-line', click: () => go(fault) },
    sign(fault.severity, fault.severity_label, 's10'), span('', fault.message), span('tk-s tk-dim tk-right', fault.label))));
}

function drawCard({ findings, corrected }, words, open, edit) {
  return h('div', { class: 'tk-card', role: 'note' },
    div('tk-faults', corrected && correctedSection(corrected, words), (findings || []).map((finding) => cardBody(finding, words))),
    div('ft', span('tk-ell', findings?.[0].guide),
      span('tk-right', keycap('Enter'), ' ', button({ class: 'tk-link', click: edit }, words.edit), '　', button({ class: 'tk-link', click: open }, words.open))));
}

// Below the cell and to its right, flipped where that would leave the box.
function placeCard(card, cell, box) {
  const at = cell.getBoundingClientRect();
  const within = box.getBoundingClientRect();
  card.style.maxHeight = `${within.height - 8}px`;
  const size = card.getBoundingClientRect();
  const below = at.bottom + 6 - within.top;
  const above = at.top - 6 - within.top - size.height;
  const top = below + size.height <= within.height - 4 ? below : Math.max(4, above >= 4 ? above : within.height - size.height - 4);
  const beside = top < at.bottom - within.top && top + size.height > at.top - within.top;
  const right = at.left - within.left + (beside ? at.width + 6 : 24);
  const left = right + size.width <= within.width - 4 ? right : at.right - within.left - size.width - (beside ? at.width + 6 : 0);
  card.style.left = `${Math.max(4, Math.min(left, within.width - size.width - 4))}px`;
  card.style.top = `${top}px`;
}

function meet(one, other) {
  const [a, b] = [one, other].map((node) => node.getBoundingClientRect());
  return a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom;
}

// One card at a time over a box, as `draw` makes it of a cell: {show, soon, hide, later, follow, shown}.
function cardOver(box, draw) {
  let card = null;
  let about = null;
  let timer = null;
  const drop = () => {
    card?.remove();
    card = null;
  };
  const hide = () => {
    clearTimeout(timer);
    drop();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, CARD_LINGER);
  };
  const stay = () => clearTimeout(timer);
  const show = (cell) => {
    hide();
    card = box.isConnected ? draw(cell) : null;
    if (card) {
      about = cell;
      for (const [name, act] of [['mouseenter', stay], ['focusin', stay], ['mouseleave', later], ['focusout', later]]) {
        card.addEventListener(name, act);
      }
      box.append(card);
      placeCard(card, cell, box);
    }
  };
  const soon = (cell) => {
    clearTimeout(timer);
    timer = setTimeout(() => show(cell), CARD_WAIT);
  };
  // While the table scrolls the card of the focused cell stays beside it, any other goes.
  const follow = () => {
    if (card && about === document.activeElement && meet(about, box)) {
      placeCard(card, about, box);
    } else {
      drop();
    }
  };
  return { show, soon, hide, later, follow, shown: () => card !== null };
}
