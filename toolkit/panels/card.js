// What a faulty cell says: shown after a moment under the mouse or at once beside the focused cell, never outside the table's box.

const CARD_WAIT = 250;
const CARD_LINGER = 200;

function cardLine(label, ...value) {
  return value.some(Boolean) ? [h('dt', {}, label), h('dd', {}, value)] : [];
}

function cardBody(finding, words) {
  return h('section', { class: 'tk-fault' },
    div('tk-row', chip(finding.severity, '', finding.severity_label), span('tk-s tk-dim tk-right', finding.place)),
    div('tk-b tk-fault-what', finding.message),
    h('dl', {},
      cardLine(words.now, finding.now),
      cardLine(words.suggestion, finding.suggestion && h('b', {}, finding.suggestion)),
      cardLine(words.why, finding.why),
      cardLine(words.fix, finding.fix),
      cardLine(words.related, finding.related)));
}

function drawCard(findings, words, open) {
  return h('div', { class: 'tk-card', role: 'note' },
    div('tk-faults', findings.map((finding) => cardBody(finding, words))),
    div('ft', span('tk-ell', findings[0].guide), span('tk-right', keycap('Enter'), ' ', button({ class: 'tk-link', click: open }, words.open))));
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

// One card at a time over a box: {show, soon, hide, later}.
function cardOver(box, words, find, open) {
  let card = null;
  let timer = null;
  const hide = () => {
    clearTimeout(timer);
    if (card) {
      card.remove();
      card = null;
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, CARD_LINGER);
  };
  const show = (cell) => {
    hide();
    const findings = find(cell);
    if (findings && box.isConnected) {
      card = drawCard(findings, words, () => open(cell));
      card.addEventListener('mouseenter', () => clearTimeout(timer));
      card.addEventListener('mouseleave', later);
      box.append(card);
      placeCard(card, cell, box);
    }
  };
  const soon = (cell) => {
    clearTimeout(timer);
    timer = setTimeout(() => show(cell), CARD_WAIT);
  };
  return { show, soon, hide, later, shown: () => card !== null };
}
