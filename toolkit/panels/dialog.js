// A question that concerns more than one person, or a page of help. The first focus is on the answer that changes nothing;
// afterwards it goes back to where the question came from.

function keepFocusInside(event, box) {
  if (event.key !== 'Tab') {
    return;
  }
  const stops = [...box.querySelectorAll('button, select')];
  const next = stops[(stops.indexOf(document.activeElement) + (event.shiftKey ? stops.length - 1 : 1)) % stops.length];
  event.preventDefault();
  next.focus();
}

function choice({ label, value, options }) {
  return h('label', { class: 'tk-labelled tk-choice' }, span('tk-sub', label), h('select', { class: 'tk-select', 'data-k': 'choice' },
    options.map((option) => h('option', { value: option.id, selected: option.id === value }, option.label))));
}

export default part((view, tell, el) => {
  const root = el.closest('.tk-app');
  if (!view.title) {
    root?.querySelector(`[data-k="${CSS.escape(el.asker || '')}"]`)?.focus();
    el.asker = null;
    return [];
  }
  el.asker ||= document.activeElement?.dataset.k;
  const no = button({ class: 'tk-btn tk-no', 'data-k': 'no', 'data-key': 'Escape', click: () => tell('answer', { yes: false }) }, view.no);
  const box = h('div', { class: 'tk-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': view.title, keydown: (event) => keepFocusInside(event, box) },
    h('h2', { class: 'tk-h' }, view.title),
    view.lines.map((line) => h('p', {}, line)),
    view.choice && choice(view.choice),
    div('tk-row tk-answers', no, view.yes && button({
      class: `tk-btn ${view.primary ? 'primary' : 'danger'} tk-yes`, 'data-k': 'yes', click: () => tell('answer', { yes: true, choice: box.querySelector('select')?.value })
    }, view.yes)));
  requestAnimationFrame(() => !box.contains(document.activeElement) && no.focus());
  box.style.top = `${root.scrollTop + root.clientHeight / 2}px`;
  return [h('div', { class: 'tk-veil', style: `height:${root.scrollHeight}px` }), box];
});
