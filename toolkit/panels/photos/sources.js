// Where the photos are: pictures or an archive from this computer by choosing or dropping them, a path, places nearby.

const CHUNK = 1024 * 1024;

// Sent in pieces, because the notebook server takes no message above ten megabytes; a file's folder goes with its name.
async function sendAll(files, model) {
  for (const [number, { file, name }] of files.entries()) {
    for (let at = 0; at === 0 || at < file.size; at += CHUNK) {
      const piece = await file.slice(at, at + CHUNK).arrayBuffer();
      model.send({ do: 'photo_upload', name, at, size: file.size, number, of: files.length }, null, [piece]);
    }
  }
}

const named = (files) => [...files].map((file) => ({ file, name: file.webkitRelativePath || file.name }));

// All files below what was dropped, folders included.
async function dropped(entry, before = '') {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => { entry.file(resolve, reject); });
    return [{ file, name: before + entry.name }];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (!some.length) {
      return found;
    }
    for (const one of some) {
      found.push(...await dropped(one, `${before}${entry.name}/`));
    }
  }
}

function photoDrop(view, model) {
  const { words } = view;
  const send = (files) => files.length && sendAll(files, model);
  const input = (folder) => h('input', {
    type: 'file', class: 'tk-file-input', multiple: true, webkitdirectory: folder, accept: folder ? null : view.accept, tabIndex: -1, 'aria-hidden': 'true', change: (event) => send(named(event.target.files))
  });
  const [files, folder] = [input(false), input(true)];
  const zone = h('section', { class: 'tk-drop' },
    h('h1', { class: 'tk-title' }, words.title), h('p', { class: 'tk-sub' }, words.explained), files, folder,
    div('tk-row',
      button({ class: 'tk-btn primary big tk-photo-upload', 'data-k': 'upload', disabled: view.busy, click: () => files.click() }, words.upload_files),
      button({ class: 'tk-btn big tk-folder-upload', 'data-k': 'upload-folder', disabled: view.busy, click: () => folder.click() }, words.upload_folder)));
  const hold = (on) => (event) => {
    event.preventDefault();
    zone.classList.toggle('over', on);
  };
  zone.addEventListener('dragover', hold(true));
  zone.addEventListener('dragleave', hold(false));
  zone.addEventListener('drop', async (event) => {
    hold(false)(event);
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    send((await Promise.all(entries.map((entry) => dropped(entry)))).flat());
  });
  return zone;
}

function pathRow(view, tell, el) {
  const { words } = view;
  const go = () => tell('photo_path', { path: el.querySelector('.tk-path').value });
  return h('section', { class: 'tk-path-row' }, h('label', { class: 'tk-sub', for: 'tk-photo-path' }, words.or_path),
    div('tk-row', h('input', {
      class: 'tk-input tk-path tk-grow', id: 'tk-photo-path', type: 'text', 'data-k': 'path', 'data-live': '', 'aria-label': words.path, autocomplete: 'off', spellcheck: 'false',
      keydown: (event) => event.key === 'Enter' && !event.isComposing && go()
    }), button({ class: 'tk-btn tk-open-path', 'data-k': 'open-path', disabled: view.busy, click: go }, words.open)));
}

function nearby(view, tell) {
  const { words } = view;
  return view.places.length > 0 && h('section', { class: 'tk-panel' }, div('hd', h('h2', { class: 'tk-h' }, words.nearby)),
    view.places.map((place) => button({ class: 'tk-file-row', 'data-k': place.path, disabled: view.busy, click: () => tell('photo_path', { path: place.path }) },
      span('tk-ell', span('tk-b', place.name), ' ', span('tk-sub', place.folder)), span('tk-sub', place.kind), span('tk-sub tk-r', place.count))));
}

export default part((view, tell, el, model) => {
  const { words } = view;
  return [
    view.back && div('tk-row tk-photo-head', button({ class: 'tk-btn quiet tk-back', 'data-k': 'back', click: () => tell('photo_view', { view: 'sheet' }) }, `← ${words.back}`)),
    h('div', { class: 'tk-grow tk-pick tk-photo-sources', 'data-scroll': 'sources' },
      photoDrop(view, model),
      view.sample && h('p', { class: 'tk-s' }, button({ class: 'tk-btn tk-sample-photos', 'data-k': 'sample', disabled: view.busy, click: () => tell('photo_sample') }, words.sample), ' ', span('tk-dim', words.sample_aside)),
      view.cells && h('p', { class: 'tk-s' }, button({ class: 'tk-btn tk-cells', 'data-k': 'cells', disabled: view.busy, click: () => tell('photo_cells') }, words.cells), ' ', span('tk-dim', words.cells_aside)),
      nearby(view, tell),
      pathRow(view, tell, el),
      h('p', { class: 'tk-s tk-dim' }, words.private))
  ];
});
