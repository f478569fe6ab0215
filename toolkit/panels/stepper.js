// Pick a file, check its columns, audit: where one is.

function stepper(steps) {
  return h('ol', { class: 'tk-stepper' }, steps.map((step) => h('li', { class: step.done ? 'done' : step.on ? 'on' : '', 'aria-current': step.on ? 'step' : null },
    h('b', { class: 'tk-no', 'aria-hidden': 'true' }, step.done ? '✓' : step.number), step.label)));
}
