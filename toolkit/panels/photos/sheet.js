// The contact sheet: a page of cards, one of them chosen; arrows move the choice at once, the large view follows.

const AHEAD = 2000; // milliseconds after which a choice that was never answered is given up

function sheetFoot(view, tell) {
  const { words } = view;
  const turn = (to, label, key) => button({ class: `tk-btn ${key}`, 'data-k': key, disabled: to < 0 || to >= view.pages, click: () => tell('photo_page', { number: to }) }, label);
  return div('tk-pager',
    h('span', { role: 'status' }, words.range),
    turn(view.page - 1, words.previous, 'tk-previous'),
    turn(view.page + 1, words.next, 'tk-next'),
    span('tk-right tk-dim tk-ell', words.checked),
    button({ class: 'tk-link tk-check-again', 'data-k': 'again', disabled: view.busy, click: () => tell('photo_again') }, words.again),
    button({ class: 'tk-link tk-other-source', 'data-k': 'another', disabled: view.busy, click: () => tell('photo_sources') }, words.another));
}

// The cards of the view as nodes; those that say the same as before stay the same nodes.
function cardNodes(view, el) {
  const before = el.nodes || new Map();
  el.nodes = new Map(view.cards.map((card) => {
    const text = JSON.stringify([card, view.words.missing]);
    const kept = before.get(card.id);
    return [card.id, kept?.text === text ? kept : { text, node: photoCard(card, view.words) }];
  }));
  return [...el.nodes.values()].map(({ node }) => node);
}

function mark(el, id) {
  for (const [one, { node }] of el.nodes) {
    node.classList.toggle('on', one === id);
    node.setAttribute('aria-selected', String(one === id));
    node.tabIndex = one === id ? 0 : -1;
  }
  if (!el.nodes.has(id)) {
    el.nodes.values().next().value?.node.setAttribute('tabindex', '0');
  }
}

// The choice is marked at once, ahead of the answer; every one is sent, so that a decision that follows meets the right card.
function choose(el, tell, id) {
  mark(el, id);
  if (id !== (el.ahead || el.chosen)) {
    el.ahead = id;
    clearTimeout(el.patience);
    el.patience = setTimeout(() => { el.ahead = null; }, AHEAD);
    tell('photo_choose', { id });
  }
}

const perRow = (nodes) => Math.max(1, nodes.findIndex((node) => node.offsetTop !== nodes[0].offsetTop));

function moves(event, nodes, at) {
  const row = nodes[nodes.length - 1].offsetTop === nodes[0].offsetTop ? nodes.length : perRow(nodes);
  return { ArrowLeft: at - 1, ArrowRight: at + 1, ArrowUp: at - row, ArrowDown: at + row, Home: 0, End: nodes.length - 1 }[event.key];
}

function sheetList(view, tell, el) {
  const list = el.list ||= h('div', { class: 'tk-sheet tk-grow', role: 'listbox', 'data-scroll': 'sheet' });
  list.setAttribute('aria-label', view.words.cards);
  list.onclick = (event) => {
    const card = event.target.closest('.tk-ph');
    if (card) {
      card.focus({ preventScroll: true });
      choose(el, tell, card.dataset.id);
    }
  };
  list.onkeydown = (event) => {
    const nodes = [...list.children];
    const at = nodes.indexOf(event.target.closest('.tk-ph'));
    const to = at < 0 || event.altKey || event.ctrlKey || event.metaKey ? undefined : moves(event, nodes, at);
    if (to === undefined) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (nodes[to]) {
      nodes[to].focus({ preventScroll: true });
      nodes[to].scrollIntoView({ block: 'nearest' });
      choose(el, tell, nodes[to].dataset.id);
    } else if (Math.abs(to - at) === 1) {
      tell('photo_step', { by: to - at });
    }
  };
  return list;
}

function nothingLeft(view, tell) {
  return div('tk-empty-line', sign('clean'), span('', view.words.nothing), button({ class: 'tk-link tk-right', 'data-k': 'everything', click: () => tell('photo_clear') }, view.words.everything));
}

// The part's own drawing: the list stays the same node, so that neither focus nor scrolling is lost.
function paintSheet(el, view, model, tell) {
  const list = sheetList(view, tell, el);
  const inside = list.contains(document.activeElement);
  const nodes = cardNodes(view, el);
  if (nodes.length !== list.childElementCount || nodes.some((node, at) => node !== list.children[at])) {
    const top = el.page === view.page ? list.scrollTop : 0;
    list.replaceChildren(...nodes);
    list.scrollTop = top;
  }
  el.page = view.page;
  el.chosen = view.chosen;
  if (el.ahead === view.chosen || !el.nodes.has(el.ahead)) {
    el.ahead = null;
  }
  mark(el, el.ahead || view.chosen);
  const chosen = el.nodes.get(el.ahead || view.chosen)?.node;
  if (inside) {
    chosen?.focus({ preventScroll: true });
  }
  if (chosen && el.shown !== view.chosen) {
    chosen.scrollIntoView({ block: 'nearest' });
  }
  el.shown = view.chosen;
  fetchPictures(model, 'small', view.cards.map((card) => card.sha));
  clearTimeout(el.later);
  el.later = setTimeout(() => fetchPictures(model, 'small', view.soon), 400);
  return list;
}

export default {
  render({ model, el }) {
    const tell = (what, more) => model.send({ do: what, ...more });
    const box = h('section', { class: 'tk-col tk-sheet-box' });
    el.append(box);
    const paint = () => {
      const view = model.get('view');
      const list = paintSheet(el, view, model, tell);
      const foot = box.querySelector('.tk-pager');
      const held = foot?.contains(document.activeElement) && document.activeElement.dataset.k;
      if (!list.isConnected) {
        box.prepend(list);
      }
      box.querySelector('.tk-empty-line')?.remove();
      if (!view.cards.length) {
        list.after(nothingLeft(view, tell));
      }
      foot?.remove();
      box.append(sheetFoot(view, tell));
      if (held) {
        box.querySelector(`[data-k="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
      }
    };
    model.on('change:view', paint);
    paint();
    return () => model.off('change:view', paint);
  }
};
