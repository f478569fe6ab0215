// Step 1: a spreadsheet from this computer, by choosing or dropping it, one that was used before, or the sample.

const CHUNK = 1024 * 1024;

// Sent in pieces, because the notebook server takes no message above ten megabytes.
async function upload(file, model) {
  for (let at = 0; at === 0 || at < file.size; at += CHUNK) {
    const piece = await file.slice(at, at + CHUNK).arrayBuffer();
    model.send({ do: 'upload', name: file.name, at, size: file.size }, null, [piece]);
  }
}

function fileRow(file, tell) {
  return button({ class: 'tk-file-row', 'data-k': file.path, click: () => tell('pick', { path: file.path }) },
    span('tk-b tk-ell', file.name), span('tk-sub tk-ell', file.folder), span('tk-sub tk-r', file.changed));
}

function dropZone(view, model) {
  const { words } = view;
  const take = (files) => files.length && upload(files[0], model);
  const input = h('input', { type: 'file', class: 'tk-file-input', accept: view.accept, tabIndex: -1, 'aria-hidden': 'true', change: (event) => take(event.target.files) });
  const zone = h('section', { class: 'tk-drop' },
    h('h1', { class: 'tk-title' }, words.title), h('p', { class: 'tk-sub' }, words.explained),
    input, button({ class: 'tk-btn primary big tk-upload', 'data-k': 'upload', disabled: view.busy, click: () => input.click() }, words.upload));
  const hold = (on) => (event) => {
    event.preventDefault();
    zone.classList.toggle('over', on);
  };
  zone.addEventListener('dragover', hold(true));
  zone.addEventListener('dragleave', hold(false));
  zone.addEventListener('drop', (event) => {
    hold(false)(event);
    take(event.dataTransfer.files);
  });
  return zone;
}

function list(title, rows) {
  return rows.length > 0 && h('section', { class: 'tk-panel' }, div('hd', h('h2', { class: 'tk-h' }, title)), rows);
}

export default part((view, tell, el, model) => {
  const { words } = view;
  return [
    div('tk-row tk-steps-row', stepper(view.steps), backToCohort(view, tell)),
    h('div', { class: 'tk-grow tk-pick', 'data-scroll': 'pick' },
      resume(view, tell),
      dropZone(view, model),
      list(words.recent, view.recent.map((cohort) => button({ class: 'tk-file-row', 'data-k': cohort.id, click: () => tell('reopen', { cohort: cohort.id }) },
        span('tk-b tk-ell', cohort.name), span('tk-sub', cohort.people), span('tk-sub tk-r', cohort.when)))),
      list(words.found, view.files.map((file) => fileRow(file, tell))),
      view.sample && h('p', { class: 'tk-s tk-dim' }, words.first_time, button({ class: 'tk-link tk-sample', 'data-k': 'sample', click: () => tell('sample') }, view.sample), words.sample_aside))
  ];
});
