// Photos that look alike, side by side, with whose each is; each can be decided where it stands.

function twinPhoto(photo, group, view, tell) {
  const { words } = view;
  const act = (key, label, click, style) => button({ class: `tk-btn ${style || ''}`, 'data-k': `${key}-${photo.id}`, click }, label);
  return h('article', { class: `tk-twin is-${photo.severity}` },
    photo.broken ? div('im tk-hatch', '') : div('im', pictureOf('small', photo.sha, photo.name)),
    div('tk-twin-text',
      div('tk-row', span(`tk-b tk-ell ${photo.nobody ? 'tk-dim' : ''}`, photo.name), sign(photo.severity, photo.label)),
      div('tk-sub tk-ell', [photo.class_name, photo.by].filter(Boolean).join(' · ')),
      h('div', { class: 'tk-s tk-dim tk-ell', title: photo.file }, photo.file),
      photo.said && div('tk-s', sign(photo.said.severity, '', 's10'), ' ', photo.said.text),
      div('tk-row tk-twin-acts',
        group.one ? act('keep', words.keep, () => tell('photo_keep', { id: photo.id }))
          : photo.his ? act('his', photo.his, () => tell('photo_assign', { id: photo.id, person: photo.person }))
            : [act('accept', words.accept, () => tell('photo_decide', { id: photo.id, verdict: 'accepted' })), act('reject', words.reject, () => tell('photo_decide', { id: photo.id, verdict: 'rejected' }))],
        act('whose', words.assign, () => tell('photo_view', { view: 'matching', file: photo.id })),
        act('aside', words.nobodys, () => tell('photo_assign', { id: photo.id, nobody: true })),
        act('large', words.large, () => tell('photo_large', { id: photo.id }), 'quiet'))));
}

function twinGroup(group, view, tell) {
  return h('section', { class: 'tk-panel tk-twins' },
    div('hd', sign(group.settled ? 'clean' : group.severity), h('h2', { class: 'tk-b' }, group.title), span('tk-sub', group.what), group.settled && span('tk-chip is-clean tk-right', view.words.settled)),
    div('tk-twin-row', group.photos.map((photo) => twinPhoto(photo, group, view, tell))));
}

export default part((view, tell, el, model) => {
  const { words } = view;
  fetchPictures(model, 'small', view.groups.flatMap((group) => group.photos.map((photo) => photo.sha)));
  return [
    div('tk-row tk-photo-head', button({ class: 'tk-btn quiet tk-back', 'data-k': 'back', 'data-key': 'Escape', click: () => tell('photo_view', { view: 'sheet' }) }, `← ${words.back}`),
      h('h1', { class: 'tk-title' }, view.groups.length ? words.title : words.none), div('tk-row tk-right', takeBack(view, tell))),
    h('div', { class: 'tk-grow tk-twin-list', 'data-scroll': 'twins' }, view.groups.map((group) => twinGroup(group, view, tell)))
  ];
});
