// Taking back what was decided, and doing it once more.

function takeBack(view, tell) {
  const { words } = view;
  return [
    button({ class: 'tk-btn quiet tk-undo', 'data-k': 'undo', 'data-key': 'Control+KeyZ', disabled: !view.can_undo, click: () => tell('photo_undo') }, keycap('Ctrl Z'), words.undo),
    button({ class: 'tk-btn quiet tk-redo', 'data-k': 'redo', 'data-key': 'Control+KeyY', disabled: !view.can_redo, 'aria-label': words.redo, title: words.redo, click: () => tell('photo_redo') }, keycap('Ctrl Y'))
  ];
}
