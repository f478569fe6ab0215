// The large view: the picture with what was measured over it, checks beside limits, what only a person sees, the decision.

function largePicture(view, model) {
  const { photo, card, words } = view;
  const scale = Math.min(256 / photo.width, 329 / photo.height);
  const frame = h('div', { class: 'tk-large', style: `--w:${photo.width};--h:${photo.height};--scale:${scale}` });
  if (card.broken) {
    frame.append(div('im tk-hatch', span('tk-s', photo.notice ? photo.checks[0].measured : '')));
    return frame;
  }
  const alt = `${card.name}，${card.label}`;
  const small = () => pictureOf('small', photo.sha, alt);
  const ready = photo.original && window.tkPictures?.get(`large:${photo.sha}`);
  frame.append(small());
  if (photo.original) {
    const large = pictureOf('large', photo.sha, alt, (image) => image.remove());
    large.classList.add('over');
    large.addEventListener('load', () => frame.classList.add('there'));
    frame.classList.toggle('there', Boolean(ready));
    frame.append(large);
    fetchPictures(model, 'large', [photo.sha]);
    setTimeout(() => fetchPictures(model, 'large', [photo.soon]), 60);
  }
  fetchPictures(model, 'small', [photo.sha]);
  frame.append(overlaySvg(photo));
  return h('figure', { class: 'tk-figure' }, frame, !photo.original && h('figcaption', { class: 'tk-s tk-dim' }, words.no_original));
}

function checkRow(check) {
  const bad = check.message || check.severity === 'error';
  return h('li', { class: 'tk-check', title: check.message || check.title },
    sign(check.severity, check.label_sign, 's10'), span('', check.label),
    span(`tk-ell ${bad ? `tk-b is-${check.severity}` : ''} ${check.limit ? '' : 'wide'}`, check.measured), check.limit && span('lim', check.limit));
}

function tickList({ photo, words }, tell) {
  return h('section', { class: 'tk-ticks' },
    div('tk-s', span('tk-b', words.ticks), '　', span('tk-dim', words.ticks_aside)),
    div('tk-tick-grid', photo.ticks.map((tick) => h('label', { class: 'tk-tick' },
      h('input', { type: 'checkbox', 'data-k': `tick-${tick.id}`, checked: tick.on, change: () => tell('photo_tick', { id: tick.id }) }), tick.label))));
}

function toggles({ photo }, tell) {
  return div('tk-row tk-toggles', photo.overlays.map((item) => h('label', { class: 'tk-tick' },
    h('input', { type: 'checkbox', 'data-k': `over-${item.id}`, checked: item.on, change: (event) => tell('photo_overlay', { id: item.id, on: event.target.checked }) }), item.label)));
}

function letterBox({ letter, words }) {
  return letter && h('section', { class: 'tk-letter' },
    div('tk-row tk-s', span('tk-b', words.letter), span('tk-right', copyButton({ copy: letter }, words))),
    h('p', { class: 'tk-s tk-quiet' }, letter));
}

const noticeBox = (notice) => notice && h('div', { class: `tk-notice is-${notice.severity}` }, sign(notice.severity), span('', notice.text));

function photoBody(view, tell, el, model) {
  const { photo, words } = view;
  return h('div', { class: 'tk-grow tk-large-cols', 'data-scroll': `large-${view.card.id}`, tabIndex: -1 },
    div('tk-col', largePicture(view, model), toggles(view, tell), letterBox(view)),
    div('tk-col', noticeBox(photo.notice), photo.said && noticeBox(photo.said),
      view.asking ? askingBox(view, tell, el) : null,
      h('ul', { class: `tk-checks ${view.lang}`, 'aria-label': words.checks }, photo.checks.map(checkRow)),
      !view.asking && tickList(view, tell)));
}

function missingBody(view) {
  return h('div', { class: 'tk-grow tk-large-cols' },
    div('tk-col', div('tk-large', div('im tk-hatch', span('tk-s', view.card.why))), letterBox(view)), div('tk-col'));
}

function decisions(view, tell, el) {
  const { words } = view;
  const photo = Boolean(view.photo && view.photo.sha);
  const decide = (key, label, style, click, enabled) => button({
    class: `tk-btn ${style}`, 'data-k': label, 'data-key': `Digit${key}`, disabled: !enabled, click
  }, keycap(key), words[label]);
  const move = (by, key, cap, label, there) => button({
    class: 'tk-btn quiet', 'data-k': key, 'data-key': key, disabled: !there, 'aria-label': label, title: label, click: () => tell('photo_step', { by })
  }, keycap(cap));
  return h('div', { class: `tk-decide ${view.lang}`, role: 'toolbar', 'aria-label': words.bar },
    decide('1', 'accept', 'primary', () => tell('photo_decide', { verdict: 'accepted' }), photo),
    decide('2', 'reject', '', () => tell('photo_ask'), photo),
    decide('3', 'assign', '', () => tell('photo_view', matchingWith(view)), true),
    decide('4', 'postpone', '', () => tell('photo_decide', { verdict: 'postponed' }), photo),
    div('tk-row tk-right',
      move(-1, 'ArrowLeft', '←', words.previous, view.has_previous),
      move(1, 'ArrowRight', '→', words.next, view.has_next),
      takeBack(view, tell)));
}

const matchingWith = ({ card }) => ({ view: 'matching', ...(card.sha ? { file: card.id } : { person: Number(card.id.slice(1)) }) });

function whileAsking(view, tell, el) {
  const { words } = view;
  return h('div', { class: 'tk-decide', role: 'toolbar', 'aria-label': words.title },
    button({ class: 'tk-btn primary tk-confirm', 'data-k': 'reject', 'data-key': 'Enter', click: () => reject(el, tell) }, keycap('Enter'), words.confirm),
    button({ class: 'tk-btn', 'data-k': 'leave', 'data-key': 'Escape', click: () => tell('photo_ask', { on: false }) }, keycap('Esc'), words.leave));
}

export default part((view, tell, el, model) => {
  const { words, card } = view;
  if (!card) {
    return h('aside', { class: 'tk-panel tk-col tk-large-panel' }, h('p', { class: 'tk-dim tk-none-chosen' }, words.nothing));
  }
  return h('aside', { class: 'tk-panel tk-col tk-large-panel', 'aria-label': words.enlarged },
    div('hd', h('h2', { class: 'tk-h tk-large-name' }, card.name), span('tk-sub tk-ell', view.head),
      button({ class: 'tk-link tk-s tk-right', 'data-k': 'other', click: () => tell('photo_view', matchingWith(view)) }, words.another_person)),
    view.photo ? photoBody(view, tell, el, model) : missingBody(view),
    view.asking ? whileAsking(view, tell, el) : decisions(view, tell, el));
});
