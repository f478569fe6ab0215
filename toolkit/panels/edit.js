// A cell that is being edited: an input in the cell's place. As long as it is open nothing is drawn anew (an input method would
// lose what it is composing); what came meanwhile is drawn when it closes.

const UNEDITED = [0, 3];

function editorOver(box, view, tell, el, cells) {
  const fields = ['', 'name', 'class_name', '', ...view.columns.map((column) => (column.fold === undefined ? column.id : ''))];
  const fieldOf = (cell) => fields[cells.spot(cell)[1]];
  const focus = (row, column) => {
    const last = fields.length - 1;
    el.querySelector(`td[data-at="${row}:${Math.max(0, Math.min(column, last))}"]`)?.focus();
  };
  const start = (cell) => {
    const field = fieldOf(cell);
    if (!field || el.busy || UNEDITED.includes(cells.spot(cell)[1])) {
      return false;
    }
    const person = Number(cell.closest('tr').dataset.person);
    const [row, column] = cells.spot(cell);
    const before = [...cell.childNodes];
    let known = null;
    const input = h('input', { class: 'tk-input tk-cell-input', type: 'text', autocomplete: 'off', spellcheck: 'false', 'aria-label': view.words.edit });
    const arrive = ({ value }) => {
      if (value && value.person === person && value.field === field && known === null) {
        known = value.text;
        if (!input.value) {
          input.value = known;
          input.select();
        }
        input.classList.add('tk-there');
      }
    };
    const close = (save) => {
      if (!el.busy) {
        return;
      }
      el.busy = false;
      el.model.off('msg:custom', arrive);
      const text = input.value;
      cell.classList.remove('tk-editing');
      cell.replaceChildren(...before);
      if (save && text !== (known ?? '')) {
        tell('edit', { person, field, text });
      }
      el.late?.();
      el.late = null;
    };
    const press = (event) => {
      event.stopPropagation();
      if (event.isComposing || event.keyCode === 229 || !['Enter', 'Tab', 'Escape'].includes(event.key)) {
        return;
      }
      event.preventDefault();
      close(event.key !== 'Escape');
      focus(row, column + (event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : 0));
    };
    el.busy = true;
    input.addEventListener('keydown', press);
    input.addEventListener('blur', () => document.activeElement === input || close(true)); // another window keeps it open
    el.model.on('msg:custom', arrive);
    cell.classList.add('tk-editing');
    cell.replaceChildren(input);
    input.focus();
    tell('cell_value', { person, field });
    return true;
  };
  return { start, editable: (cell) => Boolean(fieldOf(cell)) };
}

// What a cell said before and what it says by the tutor's word.
function correctedSection({ old, new: now }, words) {
  return h('section', { class: 'tk-fault' }, span('tk-chip', words.corrected),
    h('dl', {}, cardLine(words.before, span('tk-old', old)), cardLine(words.after, span('tk-b', now))));
}

function lastEdit(said, tell, words) {
  return said && span('tk-said', h('span', { role: 'status' }, said.text),
    said.undo && button({ class: 'tk-link', 'data-k': 'undo_edit', 'data-key': 'Control+KeyZ', click: () => tell('undo_edit') }, keycap('Ctrl Z'), ' ', words.undo));
}
