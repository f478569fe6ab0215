// Taking back what was decided, and doing it once more; where both stand there is no room for the keys' names.

function takeBack(view, tell) {
  const { words } = view;
  return [
    button({ class: 'tk-btn quiet tk-undo', 'data-k': 'undo', 'data-key': 'Control+KeyZ', disabled: !view.can_undo, title: 'Ctrl Z', click: () => tell('photo_undo') }, !view.can_redo && keycap('Ctrl Z'), words.undo),
    view.can_redo && button({ class: 'tk-btn quiet tk-redo', 'data-k': 'redo', 'data-key': 'Control+KeyY', title: 'Ctrl Y', click: () => tell('photo_redo') }, words.redo)
  ];
}
