// Sentences that stay until they are dealt with, under the header, in the flow of the page.

export default part((view, tell) => view.notices.length ? div('tk-notices', view.notices.map((notice) => h('div', {
  class: `tk-notice is-${notice.severity}`, role: notice.urgent ? 'alert' : 'status', 'data-notice': notice.id
},
sign(notice.severity, notice.label), span('', notice.text),
notice.action && button({ class: 'tk-link tk-right', 'data-k': `act-${notice.id}`, click: () => tell(notice.does) }, notice.action),
notice.close && button({ class: `tk-link ${notice.action ? '' : 'tk-right'}`, 'data-k': `close-${notice.id}`, click: () => tell('dismiss', { id: notice.id }) }, notice.close)))) : []);
