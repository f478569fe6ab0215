// The front door: the sentence of the day, the cohorts, what to do first, the season.

function cohortRow(cohort, view, tell) {
  const { words } = view;
  const act = view.wiping
    ? button({ class: 'tk-btn danger', 'data-k': `wipe-${cohort.id}`, click: () => tell('ask_wipe', { cohort: cohort.id }) }, words.wipe)
    : button({ class: 'tk-btn tk-reopen', 'data-k': `open-${cohort.id}`, disabled: view.busy, click: () => tell('reopen', { cohort: cohort.id }) }, words.open);
  return div('tk-cohort-row',
    div('', div('tk-row', span('tk-h tk-ell', cohort.name), span('tk-dim', cohort.people), cohort.mark && span('tk-chip', cohort.mark)), div('tk-sub tk-ell', cohort.when)),
    div('', cohort.shares.length > 0 && bar(cohort.shares, 'tall'), div('tk-row tk-s tk-legend', cohort.legend.map(({ severity, text }) => span('', sign(severity, '', 's10'), ' ', text))), cohort.changed && div('tk-sub tk-ell tk-changed', cohort.changed)),
    div('tk-act', cohort.problem ? span('tk-s tk-wrong', cohort.problem) : null, act));
}

function cohorts(view, tell) {
  const { words } = view;
  const empty = div('tk-none', h('h2', { class: 'tk-h' }, words.none), h('p', { class: 'tk-sub' }, words.none_explained),
    div('tk-row', button({ class: 'tk-btn primary', 'data-k': 'import', click: () => tell('another') }, words.pick)));
  return h('section', { class: 'tk-panel tk-cohorts' },
    div('hd', h('h2', { class: 'tk-h' }, view.wiping ? words.which : words.cohorts), span('tk-dim tk-s', view.count),
      view.wiping
        ? button({ class: 'tk-btn tk-right', 'data-k': 'keep', click: () => tell('wiping', { on: false }) }, words.keep)
        : button({ class: 'tk-btn tk-right tk-import-new', 'data-k': 'new', click: () => tell('another') }, words.import)),
    view.cohorts.length ? view.cohorts.map((cohort) => cohortRow(cohort, view, tell)) : empty,
    view.sample && div('tk-first-time tk-s tk-dim', words.first_time, button({ class: 'tk-link tk-sample', 'data-k': 'sample', disabled: view.busy, click: () => tell('sample') }, view.sample), words.sample_aside));
}

function todo(view, tell) {
  return view.todo.length > 0 && h('section', {}, h('h2', { class: 'tk-h' }, view.words.todo), view.todo.map((item) => div('tk-todo',
    sign(item.severity), div('', div('tk-b', item.title), div('tk-sub', item.why)),
    button({ class: 'tk-btn', 'data-k': `todo-${item.title}`, disabled: view.busy, click: () => tell('reopen', { cohort: item.cohort, ...item.with }) }, item.action))));
}

function schedule(view) {
  return h('section', {}, div('tk-row', h('h2', { class: 'tk-h' }, view.words.schedule), span('tk-s tk-dim', view.season)),
    view.milestones.map((milestone) => div(`tk-milestone ${milestone.estimated ? 'estimated' : ''}`,
      span(milestone.now ? 'tk-b' : '', milestone.name), span('tk-s', milestone.days), span('tk-s tk-dim', milestone.status),
      span(`tk-s tk-r ${milestone.now ? 'tk-b' : 'tk-dim'}`, milestone.left))));
}

export default part((view, tell) => [
  h('div', { class: 'tk-grow tk-cols tk-start', 'data-scroll': 'start' },
    h('section', { class: 'tk-col' },
      div('', h('h1', { class: 'tk-title' }, view.sentence), h('p', { class: 'tk-sub' }, view.aside)),
      resume(view, tell, 'primary'),
      cohorts(view, tell)),
    h('aside', { class: 'tk-col' }, todo(view, tell), schedule(view))),
  div('tk-pager tk-foot', span('', view.words.private),
    view.cohorts.length > 0 && button({ class: 'tk-link tk-right tk-wipe', 'data-k': 'wipe', click: () => tell('wiping', { on: true }) }, view.words.wipe_one),
    button({ class: `tk-link ${view.cohorts.length ? '' : 'tk-right'} tk-help`, 'data-k': 'help', click: () => tell('help') }, view.words.help))
]);
