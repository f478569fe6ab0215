// A small button that puts a suggestion on the clipboard and says so for a moment.

const COPIED_FOR = 1500;

// Where the browser keeps its clipboard to itself the old way is left.
function copyBySelection(text) {
  const box = h('textarea', { value: text, style: 'position:fixed;opacity:0' });
  const active = document.activeElement;
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  active?.focus({ preventScroll: true });
  return done;
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

// A masked number does not go to the clipboard behind its mask: the button then says what to do first.
function copyButton(finding, words) {
  const click = async (event) => {
    const done = await copyText(finding.copy);
    event.target.textContent = done ? words.copied : words.not_copied;
    setTimeout(() => { event.target.textContent = words.copy; }, COPIED_FOR);
  };
  const hidden = finding.copy === null;
  return button({ class: 'tk-copy', disabled: hidden, title: hidden && words.copy_masked, 'aria-live': 'polite', click }, words.copy);
}

// What to write, how sure that is, and the button.
function suggested(finding, words) {
  return [h('b', {}, finding.suggestion), span('tk-sure', finding.sure), copyButton(finding, words)];
}
