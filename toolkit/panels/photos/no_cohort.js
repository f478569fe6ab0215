// Without a cohort there is nobody to match photos with.

export default part((view, tell) => h('div', { class: 'tk-grow tk-pick tk-no-cohort' },
  h('section', { class: 'tk-drop' }, h('h1', { class: 'tk-title' }, view.words.title), h('p', { class: 'tk-sub' }, view.words.explained),
    view.resume
      ? resume({ resume: { ...view.resume, with: { ...view.resume.with, page: 'photos' } }, busy: view.busy }, tell, 'primary')
      : button({ class: 'tk-btn primary big tk-open-cohort', 'data-k': 'open', disabled: view.busy, click: () => tell('another') }, view.words.open))));
