// One candidate: the queue on the left, the whole form in the middle, what the number says and what intake changed on the right.

const LINE = 27;
const HEAD = 38;
const FAULT = 84;
const VERDICT = 68;

function titleRow(view, tell) {
  const { words } = view;
  const go = (person, label, key, cap) => button({
    class: 'tk-btn', 'data-k': key, 'data-key': key, disabled: person === null, click: () => tell('open', { person })
  }, keycap(cap), label);
  return div('tk-row tk-person',
    button({ class: 'tk-btn quiet tk-back', 'data-k': 'back', 'data-key': 'Escape', click: () => tell('back') }, `← ${words.back}`),
    h('h1', { class: 'tk-name' }, view.name),
    view.chips.map((text) => span('tk-chip', text)),
    span('tk-sub', words.row),
    div('tk-row tk-right',
      view.counts.map((count) => chip(count.severity, '', count.text)),
      go(view.previous, words.previous, 'ArrowLeft', '←'),
      go(view.next, words.next, 'ArrowRight', '→')));
}

function queue(view, tell) {
  return h('nav', { class: 'tk-panel tk-col tk-queue', 'aria-label': view.words.queue },
    div('hd', span('tk-s tk-dim', view.queue.title)),
    h('div', { class: 'tk-grow tk-queue-list', 'data-scroll': 'queue' }, view.queue.people.map((person) => button({
      class: `tk-q ${person.on ? 'on' : ''}`,
      'data-k': `queue-${person.person}`,
      'aria-current': person.on ? 'true' : null,
      click: () => tell('open', { person: person.person })
    }, sign(person.severity, view.words[person.severity]), span('tk-ell', person.name), span('m tk-ell', person.aside)))));
}

function why(finding, words) {
  return div('w', sign(finding.severity, finding.severity_label), div('',
    div('', span('tk-b', finding.message), finding.guide && span('tk-s tk-dim', `　${finding.guide}`)),
    div('tk-s',
      finding.suggestion && [words.suggestion, ' ', suggested(finding, words), finding.different && ` ${finding.different}`, '　'],
      span('tk-quiet', finding.fix)),
    finding.why && div('tk-s tk-quiet', finding.why),
    finding.route && div('tk-s', span('tk-quiet', `${words.route} `), finding.route)));
}

function item(entry, words) {
  const value = span(`v ${entry.number ? 'tk-num' : ''} ${entry.blank ? 'tk-dim' : ''}`,
    entry.was && [span('tk-old', entry.was), span('tk-arrow', '→')], entry.was ? span('tk-b', entry.value) : entry.value);
  if (!entry.findings.length) {
    return div(`tk-f ${entry.severity === 'unjudged' ? 'is-unjudged' : ''}`, span('l', entry.label), value);
  }
  return div(`tk-f bad is-${entry.severity}`, span('l', entry.label), value, div('tk-whys', entry.findings.map((finding) => why(finding, words))));
}

function heading(step, words, open, toggle) {
  return button({
    class: `tk-sec ${open ? '' : 'tk-closed'}`, 'data-k': `sec-${step.step}`, 'aria-expanded': String(open), click: toggle
  },
  step.number !== '' && span('no', step.number), span('tk-ell', step.label),
  span('ct tk-ell', !open && sign(step.severity, words[step.severity] || '', 's10'), ' ', step.summary));
}

const heightOf = (step) => {
  const faults = step.items.reduce((sum, entry) => sum + entry.findings.length, 0);
  return HEAD + FAULT * faults + LINE * Math.ceil(step.items.filter((entry) => !entry.findings.length).length / 3);
};

// Whether the exam that is written is open to this candidate, and by which clause.
function verdict(view) {
  const found = view.eligibility;
  return found && h('section', { class: `tk-verdict is-${found.severity}`, 'aria-label': view.words.eligibility },
    span('l', view.words.eligibility),
    sign(found.severity, found.state),
    div('', span('tk-b', found.state && `${found.state}　`, found.verdict), ' ', span('tk-s tk-quiet', found.why),
      found.more.length > 0 && div('tk-s', found.more.join('　'))));
}

// Steps with findings are open; clean ones as well, from the first on, as long as the window shows them all.
function openSteps(view) {
  const open = new Set(view.steps.filter((step) => step.open));
  let room = window.innerHeight - 170 - (view.eligibility ? VERDICT : 0) - [...open].reduce((sum, step) => sum + heightOf(step), 0) - LINE * Math.ceil(view.steps.length / 3);
  for (const step of view.steps) {
    if (!open.has(step) && step.items.length && heightOf(step) <= room) {
      open.add(step);
      room -= heightOf(step);
    }
  }
  return open;
}

// Closed steps that follow one another share a line, up to three.
function form(view, el) {
  const { words } = view;
  const content = [verdict(view)];
  const shown = openSteps(view);
  let line = null;
  for (const step of view.steps) {
    const key = `${view.person}:${step.step}`;
    const open = shown.has(step) !== el.toggled.has(key);
    const toggle = () => {
      el.toggled[el.toggled.has(key) ? 'delete' : 'add'](key);
      el.again();
    };
    if (open) {
      line = null;
      const plain = step.items.filter((entry) => !entry.findings.length);
      const faulty = step.items.filter((entry) => entry.findings.length);
      content.push(heading(step, words, true, toggle), div('tk-form', [...faulty, ...plain].map((entry) => item(entry, words))));
    } else {
      if (!line || line.childElementCount === 3) {
        line = div('tk-closed-line');
        content.push(line);
      }
      line.append(heading(step, words, false, toggle));
    }
  }
  return h('section', { class: 'tk-col tk-form-scroll', 'data-scroll': `form-${view.person}`, tabIndex: -1 }, content);
}

// The candidate's photo; the button leads to the page of photos.
function photoBeside({ photo, name }, tell, model) {
  if (!photo) {
    return null;
  }
  fetchPictures(model, 'small', [photo.sha]);
  return h('section', { class: 'tk-photo-beside' }, h('h2', { class: 'tk-b' }, photo.title),
    div('tk-candidate-photo', photo.sha ? div('im', pictureOf('small', photo.sha, name)) : div('im tk-hatch', ''),
      div('tk-s', div('', photo.severity && sign(photo.severity, photo.label, 's10'), ' ', photo.why),
        photo.id && button({ class: 'tk-link', 'data-k': 'photo', click: () => tell('photo_of', { id: photo.id }) }, photo.look))));
}

function aside(view, tell, model) {
  const { words } = view;
  return h('aside', { class: 'tk-col tk-aside' },
    photoBeside(view, tell, model),
    h('section', {}, h('h2', { class: 'tk-b' }, words.number_says),
      h('dl', { class: 'tk-dl' }, view.number_says.map(([label, text]) => [h('dt', {}, label), h('dd', { class: 'tk-s' }, text)])),
      !view.number_says.length && div('tk-s tk-dim', words.number_mute)),
    h('section', {}, h('h2', { class: 'tk-b' }, words.repairs),
      view.repairs.length ? view.repairs.map((repair) => div('tk-change',
        div('tk-s', repair.label, '　', span('tk-dim', repair.kind)),
        div('tk-s', span(`tk-old ${repair.number ? 'tk-num' : ''}`, repair.old), h('wbr', {}), span('tk-pair', span('tk-arrow', '→'), span(repair.number ? 'tk-num' : '', repair.new))))) : div('tk-s tk-dim', words.no_repairs)));
}

export default part((view, tell, el, model) => {
  el.toggled ||= new Set();
  el.again = () => redraw(el, page());
  const page = () => [titleRow(view, tell), h('div', { class: 'tk-grow tk-cols tk-candidate' }, queue(view, tell), form(view, el), aside(view, tell, model))];
  requestAnimationFrame(() => el.querySelector('.tk-q.on')?.scrollIntoView({ block: 'nearest' }));
  return page();
});
