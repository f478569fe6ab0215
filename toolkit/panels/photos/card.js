// A card of the contact sheet, kept as it is while nothing on it changes.

function cardImage(card, words) {
  if (!card.sha || card.broken) {
    return div('im tk-hatch', span('tk-s', card.sha || card.broken ? words.broken : words.missing));
  }
  return div('im', pictureOf('small', card.sha, ''));
}

function photoCard(card, words) {
  return h('div', { class: `tk-ph is-${card.severity}`, role: 'option', 'data-k': `card-${card.id}`, 'data-id': card.id, 'aria-label': `${card.name}，${card.label}，${card.why}` },
    cardImage(card, words),
    div('nm', span(`tk-ell ${card.nobody ? 'tk-dim' : ''}`, card.name), sign(card.severity, card.label)),
    h('div', { class: 'why' }, card.why, card.mark && span('tk-mark', card.mark)));
}
