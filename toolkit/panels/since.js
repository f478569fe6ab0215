// What has become of the cohort since the import before: one line, each number a quiet button; who vanished, by name.

function sincePart(part, tell) {
  const act = () => (part.kind === 'vanished' ? tell('gone') : tell('change', { kind: part.kind }));
  const state = part.kind === 'vanished' ? { 'aria-expanded': String(part.on) } : { 'aria-pressed': String(part.on) };
  return button({ class: `tk-link tk-since-${part.kind} ${part.on ? 'on' : ''}`, 'data-k': `since-${part.kind}`, disabled: part.empty, click: act, ...state }, part.label);
}

function joined(parts, between) {
  return parts.flatMap((part, number) => (number ? [between, part] : [part]));
}

function gone(list, tell) {
  return list && h('section', { class: 'tk-panel tk-gone-list', 'aria-label': list.title },
    div('hd', span('tk-b', list.title), button({ class: 'tk-btn quiet tk-right', 'data-k': 'gone', click: () => tell('gone') }, list.close)),
    h('ul', { class: 'tk-note-list', 'data-scroll': 'gone' }, list.people.map((person) => h('li', {}, span('', person.name), span('tk-sub', person.aside)))));
}

export default part((view, tell) => [
  div('tk-since',
    view.lead && span('tk-dim', view.lead),
    view.same && span('', view.same),
    joined(view.groups.map((group) => span('', ...joined(group.map((one) => sincePart(one, tell)), view.comma))), view.semicolon),
    view.asides.map((one) => span('tk-since-aside', sincePart(one, tell)))),
  gone(view.gone, tell)
]);
