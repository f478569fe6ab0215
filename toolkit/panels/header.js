// Navigation, the cohort that is open, the next deadline, whether identity numbers are shown, the language.

function deadline(due) {
  if (!due) {
    return null;
  }
  return div('tk-due', span('tk-sub', due.label), h('b', {}, due.days), span('tk-sub', due.work_days));
}

export default part((view, tell) => h('header', { class: 'tk-head' },
  h('nav', { class: 'tk-nav', 'aria-label': view.words.nav }, view.pages.map((page) => button({
    class: page.on ? 'on' : '',
    'data-k': page.id,
    'aria-current': page.on ? 'page' : null,
    click: () => tell('go', { page: page.id })
  }, page.label))),
  view.cohort && div('tk-cohort',
    h('b', { class: 'tk-ell' }, view.cohort.name),
    view.cohort.asides.map((text) => span('tk-s tk-dim', text))),
  deadline(view.due),
  div('tk-row tk-head-end',
    view.cohort && button({
      class: `tk-switch ${view.numbers ? 'on' : ''}`,
      'data-k': 'numbers',
      role: 'switch',
      'aria-checked': String(view.numbers),
      click: () => tell('numbers', { on: !view.numbers })
    }, h('i', {}), view.words.numbers),
    button({ class: 'tk-btn quiet tk-lang', 'data-k': 'lang', lang: view.words.other, click: () => tell('language', { lang: view.words.other }) },
      view.words.other_name))));
