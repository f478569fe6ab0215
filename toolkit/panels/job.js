// What is being done in the background: how much is done, and a button that stops it.

export default part((view, tell) => view.text ? h('div', { class: 'tk-decide tk-job', role: 'status' },
  span('', view.text),
  view.share === null ? null : h('div', { class: 'tk-prog', role: 'progressbar', 'aria-valuenow': view.share, 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-label': view.text }, h('i', { style: `width:${view.share}%` })),
  button({ class: 'tk-btn tk-stop tk-right', 'data-k': 'stop', disabled: view.stopping, click: () => tell('stop') }, view.stop)) : []);
