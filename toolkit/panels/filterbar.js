// Search, class and rule, what is filtered, how many that leaves, and what can be made of it.

function choice(name, view, tell) {
  const { label, title, value, options } = view[name];
  const offer = (option) => (option.options
    ? h('optgroup', { label: option.label }, option.options.map(offer))
    : h('option', { value: option.id, selected: option.id === value, title: option.label }, option.label));
  return h('select', {
    class: `tk-select tk-${name}`, 'data-k': name, 'aria-label': label, title, change: (event) => tell('filter', { [name]: event.target.value })
  }, options.map(offer));
}

function search(view, tell, el) {
  let asked = view.text;
  const askNow = (text) => {
    clearTimeout(el.waiting);
    asked = text;
    tell('filter', { text });
  };
  // Enter goes to the first hit, Esc clears the box and gives the focus back; the table takes it once it shows that text.
  const leave = (event) => {
    if (event.isComposing || event.keyCode === 229 || !(event.key === 'Enter' || event.key === 'Escape')) {
      return;
    }
    const text = event.key === 'Enter' ? event.target.value : '';
    const app = el.closest('.tk-app');
    event.target.value = text;
    event.preventDefault();
    event.stopPropagation();
    app.seek = { text, first: event.key === 'Enter' };
    if (text !== view.text) {
      askNow(text);
    }
    app.querySelector('.tk-gridbox')?.takeFocus();
  };
  const ask = (event) => {
    if (!event.isComposing && event.target.value !== asked) {
      asked = event.target.value;
      delete el.closest('.tk-app').seek;
      clearTimeout(el.waiting);
      el.waiting = setTimeout(() => tell('filter', { text: asked }), 160);
    }
  };
  return h('input', {
    class: 'tk-input tk-search', type: 'text', 'data-k': 'search', 'data-live': '', 'data-key': 'Slash', value: view.text, placeholder: view.words.search,
    'aria-label': view.words.search, autocomplete: 'off', spellcheck: 'false', input: ask, keydown: leave, compositionend: (event) => setTimeout(() => ask({ target: event.target }))
  });
}

export default part((view, tell, el) => div('tk-filter',
  search(view, tell, el),
  choice('class', view, tell),
  choice('rule', view, tell),
  view.tags.map((tag) => button({
    class: 'tk-tag', 'data-k': `tag-${tag.id}`, 'aria-label': `${view.words.remove} ${tag.label}`, click: () => tell('untag', { id: tag.id })
  }, tag.label, span('x', '×'))),
  view.can_clear && button({ class: 'tk-btn quiet tk-s', 'data-k': 'clear', click: () => tell('clear') }, view.words.clear),
  h('span', { class: 'cap tk-ell', role: 'status' }, view.count),
  h('label', { class: 'tk-tick tk-right' },
    h('input', { type: 'checkbox', class: 'tk-faulty-only', 'data-k': 'columns', checked: view.faulty_columns, change: (event) => tell('filter', { faulty_columns: event.target.checked }) }),
    view.words.faulty_columns),
  button({ class: 'tk-btn tk-another', 'data-k': 'another', click: () => tell('another') }, view.words.another),
  button({ class: 'tk-btn primary tk-export', 'data-k': 'export', disabled: view.busy, click: () => tell('export') }, view.words.export)));
