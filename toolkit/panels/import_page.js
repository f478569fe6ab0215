// The import page: the columns on the left, what was read on the right, season, day and start at the foot.

function field(label, control) {
  return h('label', { class: 'tk-labelled' }, span('tk-sub', label), control);
}

function startBar(view, tell) {
  const { bar, words } = view;
  const settle = (what, key) => (event) => tell(what, { [key]: event.target.value });
  return div('tk-decide',
    field(words.name, h('input', { class: 'tk-input tk-cohort-name', type: 'text', 'data-k': 'name', value: bar.name, autocomplete: 'off', change: settle('name', 'text') })),
    field(words.season, h('select', { class: 'tk-select tk-season', 'data-k': 'season', change: settle('season', 'id') },
      bar.seasons.map(({ id, label }) => h('option', { value: id, selected: id === bar.season }, label)))),
    field(words.day, h('input', {
      class: 'tk-input tk-day', type: 'text', 'data-k': 'day', value: bar.day, autocomplete: 'off', 'aria-invalid': bar.day_problem ? 'true' : null, change: settle('day', 'text')
    })),
    h('label', { class: 'tk-tick' },
      h('input', { type: 'checkbox', 'data-k': 'remember', checked: bar.remember, change: (event) => tell('remember', { on: event.target.checked }) }), words.remember),
    h('span', { class: `tk-right tk-s ${bar.ready ? 'tk-quiet' : 'tk-wrong'}` }, bar.day_problem || bar.hint),
    button({ class: 'tk-btn primary tk-start', 'data-k': 'start', disabled: !bar.ready, click: () => tell('start') }, words.start));
}

// What the tutor should know before starting: whose next version this is, and why this day.
function beforeStart({ bar, words }, tell) {
  return (bar.version || bar.day_note) && div('tk-before-start tk-s',
    bar.version && h('span', { class: 'tk-version' }, bar.version, ' ', button({ class: 'tk-link tk-separate', 'data-k': 'separate', click: () => tell('separate') }, words.separate)),
    bar.day_note && h('span', { class: 'tk-day-note' }, bar.day_note));
}

export default part((view, tell) => [
  div('tk-row tk-steps-row', stepper(view.steps), backToCohort(view, tell),
    div('tk-row tk-right', span('tk-b tk-ell tk-file', view.file), button({ class: 'tk-btn tk-another', 'data-k': 'another', click: () => tell('another') }, view.words.another))),
  div('tk-grow tk-cols tk-import',
    h('section', { class: 'tk-col' }, view.listed ? listedCells(view, tell) : columnsTable(view, tell)),
    h('aside', { class: 'tk-col tk-import-aside', 'data-scroll': 'aside' }, whatWasRead(view, tell), whatWasTidied(view, tell), whatIsMissing(view, tell))),
  view.bar.busy ? null : [beforeStart(view, tell), startBar(view, tell)]
]);
