// What the contact sheet shows: chips with how many of each, lists of reasons and classes, names; and what else can be done.

function chipButton(item, tell) {
  return button({
    class: `tk-btn tk-chipbtn ${item.on ? 'on' : ''}`, 'data-k': `chip-${item.state}`, 'data-state': item.state || 'all', 'aria-pressed': String(item.on),
    click: () => tell('photo_filter', { state: item.state })
  }, item.sign && sign(item.sign), item.label, ' ', span('tk-dim', item.number));
}

function listOf(list, tell) {
  return h('select', {
    class: `tk-select tk-by-${list.id}`, 'data-k': list.id, 'aria-label': list.label, title: list.label, change: (event) => tell('photo_filter', { [list.id]: event.target.value })
  }, list.options.map((option) => h('option', { value: option.id, selected: option.id === list.value }, option.label)));
}

function nameSearch(view, tell, el) {
  const ask = (event) => {
    const text = event.target.value;
    if (!event.isComposing && text !== el.asked) {
      el.asked = text;
      clearTimeout(el.waiting);
      el.waiting = setTimeout(() => tell('photo_filter', { text }), 160);
    }
  };
  const leave = (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation();
      event.target.value = '';
      ask(event);
      event.target.blur();
    }
  };
  return h('input', {
    class: 'tk-input tk-photo-search', type: 'text', 'data-k': 'search', 'data-live': '', 'data-key': 'Slash', value: view.text, placeholder: view.words.search, 'aria-label': view.words.search,
    autocomplete: 'off', spellcheck: 'false', input: ask, keydown: leave, compositionend: (event) => setTimeout(() => ask({ target: event.target }))
  });
}

export default part((view, tell, el) => {
  const other = (item) => button({ class: `tk-btn tk-to-${item.view}`, 'data-k': item.view, click: () => tell('photo_view', { view: item.view }) }, item.label, h('b', {}, item.number));
  return div('tk-filter tk-photo-bar',
    h('div', { class: 'tk-row', role: 'group', 'aria-label': view.words.states }, view.chips.map((item) => chipButton(item, tell))),
    span('tk-sep'),
    view.lists.map((list) => listOf(list, tell)),
    nameSearch(view, tell, el),
    view.can_clear && button({ class: 'tk-btn quiet tk-s', 'data-k': 'clear', click: () => tell('photo_clear') }, view.words.clear),
    div('tk-row tk-right', other(view.matching), other(view.twins),
      button({ class: 'tk-btn tk-mend', 'data-k': 'mend', disabled: !view.can_mend, title: view.why_not, click: () => tell('photo_mend') }, view.mend)));
});
