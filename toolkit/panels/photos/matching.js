// Whose photo is it: photos of nobody on the left, candidates on the right; choose both, or drag one onto the other.

// Arrows move within a list and choose what they reach.
function walk(event) {
  const items = [...event.currentTarget.querySelectorAll('[role=option]')];
  const at = items.indexOf(event.target.closest('[role=option]'));
  const to = at < 0 ? undefined : { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined || !items[to]) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  items[to].focus();
  items[to].click();
}

function roving(id, chosen, first) {
  return chosen === id || (first && chosen === null) ? 0 : -1;
}

function numbers(person) {
  return person.numbers.map((number) => span('tk-num', number));
}

function choiceButton(file, person, view, tell) {
  return button({
    class: 'tk-btn tk-proposed', 'data-k': `propose-${file.id}-${person.person}`, click: (event) => {
      event.stopPropagation();
      tell('photo_assign', { id: file.id, person: person.person });
    }
  }, span('tk-b', person.name), span('tk-s tk-dim tk-ell', person.class_name), numbers(person)[0], span('tk-chip', person.why), person.has && span('tk-chip is-warning', person.has));
}

function fileRow(file, number, view, tell) {
  const { words } = view;
  const on = view.chosen === file.id;
  const show = (event) => {
    event.stopPropagation();
    tell('photo_large', { id: file.id });
  };
  return h('div', {
    class: `tk-unmatched ${on ? 'on' : ''}`, role: 'option', 'aria-selected': String(on), 'data-k': `file-${file.id}`, tabIndex: roving(file.id, view.chosen, number === 0), draggable: 'true',
    'aria-label': file.name, click: () => on || tell('match_file', { id: file.id }),
    dragstart: (event) => event.dataTransfer.setData('text/plain', file.id)
  },
  file.broken ? div('im tk-hatch', '') : div('im', pictureOf('small', file.sha, '')),
  div('tk-unmatched-text',
    div('tk-row', span('tk-b tk-ell', file.name), button({ class: 'tk-link tk-s tk-right', tabIndex: -1, click: show }, words.large)),
    div('tk-sub tk-ell', [file.folder, file.owner].filter(Boolean).join(' · ')),
    file.choices.length > 0 && div('tk-proposals', span('tk-s tk-dim', words.proposed), file.choices.map((person) => choiceButton(file, person, view, tell)))));
}

function personRow(person, number, view, tell) {
  const on = view.person === person.person;
  const hold = (over) => (event) => {
    event.preventDefault();
    event.currentTarget.classList.toggle('over', over);
  };
  return h('div', {
    class: `tk-q tk-person-row ${on ? 'on' : ''}`, role: 'option', 'aria-selected': String(on), 'data-k': `person-${person.person}`, 'data-person': person.person, tabIndex: roving(person.person, view.person, number === 0),
    click: () => on || tell('match_person', { person: person.person }), dragover: hold(true), dragleave: hold(false),
    drop: (event) => {
      hold(false)(event);
      tell('photo_assign', { id: event.dataTransfer.getData('text/plain'), person: person.person });
    }
  }, span('tk-b tk-ell', person.name), span('m tk-ell', person.class_name), span('tk-nums', numbers(person)), person.has ? span('tk-chip is-warning', person.has) : '');
}

function searchPeople(view, tell, el) {
  const ask = (event) => {
    clearTimeout(el.waiting);
    const text = event.target.value;
    if (!event.isComposing && text !== view.wanted) {
      el.waiting = setTimeout(() => tell('match_wanted', { text }), 160);
    }
  };
  const leave = (event) => {
    if (!event.isComposing && ['Enter', 'ArrowDown'].includes(event.key)) {
      event.preventDefault();
      const first = el.querySelector('.tk-person-row');
      first?.focus();
      first?.click();
    } else if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation();
      event.target.value = '';
      ask(event);
    }
  };
  return h('input', {
    class: 'tk-input tk-person-search', type: 'text', 'data-k': 'person-search', 'data-live': '', 'data-key': 'Slash', value: view.wanted, placeholder: view.words.search, 'aria-label': view.words.search,
    autocomplete: 'off', spellcheck: 'false', input: ask, keydown: leave, compositionend: (event) => setTimeout(() => ask({ target: event.target }))
  });
}

function putAside(view, tell) {
  const { words } = view;
  return words.aside && h('section', { class: 'tk-put-aside' },
    button({ class: 'tk-link tk-s', 'data-k': 'aside', 'aria-expanded': String(view.aside_open), click: () => tell('match_aside', { on: !view.aside_open }) }, words.aside),
    view.aside.map((file) => div('tk-row tk-s', div('im', pictureOf('small', file.sha, '')), span('tk-ell', file.name),
      button({ class: 'tk-btn tk-right', 'data-k': `back-${file.id}`, click: () => tell('photo_assign', { id: file.id, back: true }) }, words.put_back))));
}

function bottom(view, tell) {
  const { words } = view;
  return h('div', { class: 'tk-decide', role: 'toolbar', 'aria-label': words.assign },
    button({ class: 'tk-btn primary tk-assign', 'data-k': 'assign', 'data-key': 'Enter', disabled: !view.can_assign, click: () => tell('photo_assign') }, keycap('Enter'), words.assign),
    button({ class: 'tk-hidden-key', tabIndex: -1, 'aria-hidden': 'true', 'data-key': 'Digit3', disabled: !view.can_assign, click: () => tell('photo_assign') }),
    button({ class: 'tk-btn tk-nobodys', 'data-k': 'nobodys', 'data-key': 'Digit4', disabled: view.chosen === null, click: () => tell('photo_assign', { nobody: true }) }, keycap('4'), words.nobodys),
    !view.can_assign && span('tk-s tk-dim tk-ell', words.choose),
    div('tk-row tk-right', takeBack(view, tell)));
}

export default part((view, tell, el, model) => {
  const { words } = view;
  fetchPictures(model, 'small', [...view.files, ...view.aside].map((file) => file.sha));
  return [
    div('tk-row tk-photo-head', button({ class: 'tk-btn quiet tk-back', 'data-k': 'back', 'data-key': 'Escape', click: () => tell('photo_view', { view: 'sheet' }) }, `← ${words.back}`), h('h1', { class: 'tk-title' }, words.count)),
    h('div', { class: 'tk-grow tk-cols tk-matching' },
      h('section', { class: 'tk-panel tk-col', 'aria-label': words.files }, div('hd', span('tk-b', words.files), span('tk-s tk-dim tk-ell', words.drag)),
        h('div', { class: 'tk-grow tk-list', role: 'listbox', 'aria-label': words.files, 'data-scroll': 'files', keydown: walk },
          view.files.map((file, number) => fileRow(file, number, view, tell)), !view.files.length && div('tk-nobody-left', sign('clean'), ' ', words.none)),
        putAside(view, tell)),
      h('section', { class: 'tk-panel tk-col', 'aria-label': words.people }, div('hd', searchPeople(view, tell, el), span('tk-s tk-dim tk-right', words.lacking)),
        h('div', { class: 'tk-grow tk-list', role: 'listbox', 'aria-label': words.people, 'data-scroll': 'people', keydown: walk },
          view.people.map((person, number) => personRow(person, number, view, tell)), !view.people.length && div('tk-nobody-left', words.nobody_left)),
        words.more && div('tk-nobody-left tk-s tk-dim', words.more))),
    bottom(view, tell)
  ];
});
