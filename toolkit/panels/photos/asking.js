// Why a photo must be taken again: phrases by key, or in the tutor's own words.

function reject(el, tell) {
  tell('photo_reject', { text: el.querySelector('.tk-free')?.value || '' });
}

function askingBox({ asking, words }, tell, el) {
  const enter = (event) => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      reject(el, tell);
    } else if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation();
      tell('photo_ask', { on: false });
    }
  };
  return h('section', { class: 'tk-asking', 'aria-label': words.title },
    h('h3', { class: 'tk-b tk-s' }, words.title),
    div('tk-phrases', asking.phrases.map((phrase) => button({
      class: `tk-btn ${phrase.on ? 'on' : ''}`, 'data-k': `phrase-${phrase.id}`, 'data-key': `Key${phrase.key}`, 'aria-pressed': String(phrase.on), click: () => tell('photo_phrase', { id: phrase.id })
    }, keycap(phrase.key), phrase.label))),
    h('input', { class: 'tk-input tk-free', type: 'text', 'data-k': 'free', 'data-live': '', placeholder: words.free, 'aria-label': words.free, autocomplete: 'off', keydown: enter }));
}
