// Pick a file, check its columns, audit: where one is, and the way back to the cohort that is open.

function stepper(steps) {
  return h('ol', { class: 'tk-stepper' }, steps.map((step) => h('li', { class: step.done ? 'done' : step.on ? 'on' : '', 'aria-current': step.on ? 'step' : null },
    h('b', { class: 'tk-no', 'aria-hidden': 'true' }, step.done ? '✓' : step.number), step.label)));
}

function backToCohort(view, tell) {
  return view.back && button({ class: 'tk-btn quiet tk-keep', 'data-k': 'keep', click: () => tell('keep_cohort') }, `← ${view.back}`);
}
