// The app's frame: its style, its height inside the notebook, its keys, downloads, and whether the kernel still answers.

const PING_EVERY = 20000;
const PING_PATIENCE = 6000;
const GONE = ['dead', 'terminating', 'unknown'];
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

// What a key is called in data-key: its KeyboardEvent.code, the number pad's digits like the others, Control in front.
function nameOf(event) {
  const code = event.code.replace(/^Numpad(?=\d)/, 'Digit').replace('NumpadEnter', 'Enter');
  return event.ctrlKey || event.metaKey ? `Control+${code}` : code;
}

// A button names its key in data-key; Lab's own shortcuts do not reach the app. Arrows belong to a list that has the focus,
// Enter to a button that has it.
function listen(root) {
  const press = (event) => {
    if (event.isComposing || event.altKey || !root.isConnected) {
      return;
    }
    const outside = !root.contains(event.target) && event.target !== document.body && !event.target.closest('.jp-Notebook');
    if (outside || event.target.closest(TYPING) || (event.target.closest('[role=grid]') && event.code !== 'Slash')) {
      return;
    }
    if ((event.target.closest('[role=listbox]') && event.code.startsWith('Arrow')) || (event.target.closest('button') && event.key === 'Enter')) {
      return;
    }
    const within = root.querySelector('.tk-dialog') || root;
    const found = within.querySelector(`[data-key="${CSS.escape(nameOf(event))}"]:not(:disabled)`);
    if (found) {
      event.preventDefault();
      event.stopPropagation();
      found[found.matches('input') ? 'focus' : 'click']();
    }
  };
  window.addEventListener('keydown', press, true);
  return () => window.removeEventListener('keydown', press, true);
}

// A file that is dropped beside the place for it must not take the browser away from the page.
function refuseDrops(root) {
  const refuse = (event) => event.preventDefault();
  root.addEventListener('dragover', refuse);
  root.addEventListener('drop', refuse);
  return () => {
    root.removeEventListener('dragover', refuse);
    root.removeEventListener('drop', refuse);
  };
}

// The notebook's own box, not the window, is what the app has to fill.
function fill(root) {
  const box = root.closest('.jp-WindowedPanel-outer') || root.closest('.jp-Notebook') || document.documentElement;
  const measure = () => root.style.setProperty('--tk-height', `${box.clientHeight}px`);
  const watch = new ResizeObserver(measure);
  watch.observe(box);
  measure();
  return () => watch.disconnect();
}

// Calls `gone` when the kernel ended, restarted under our feet or does not answer, `back` when it does.
function heartbeat(model, root, gone, back) {
  const kernel = model.widget_manager && model.widget_manager.kernel;
  let waiting = null;
  let lost = false;
  const lose = () => {
    lost = true;
    gone();
  };
  const answered = (message) => {
    if (message && message.pong) {
      clearTimeout(waiting);
      waiting = null;
      if (lost) {
        lost = false;
        back();
      }
    }
  };
  const ping = () => {
    if (waiting || (kernel && kernel.status === 'busy' && !lost)) {
      return;
    }
    waiting = setTimeout(() => {
      waiting = null;
      lose();
    }, PING_PATIENCE);
    try {
      model.send({ do: 'ping' });
    } catch {
      lose();
    }
  };
  const status = (_, now) => (GONE.includes(now) || now.includes('restarting')) && lose();
  const connection = (_, now) => (now === 'connected' ? ping() : lose());
  model.on('msg:custom', answered);
  kernel?.statusChanged?.connect(status);
  kernel?.connectionStatusChanged?.connect(connection);
  kernel?.disposed?.connect(lose);
  root.addEventListener('pointerdown', ping);
  const timer = setInterval(ping, PING_EVERY);
  return () => {
    clearTimeout(waiting);
    clearInterval(timer);
    root.removeEventListener('pointerdown', ping);
    kernel?.statusChanged?.disconnect(status);
    kernel?.connectionStatusChanged?.disconnect(connection);
    kernel?.disposed?.disconnect(lose);
    model.off('msg:custom', answered);
  };
}

function goneNotice(words) {
  return h('div', { class: 'tk-notice tk-gone', role: 'alert' }, sign('unjudged'), span('', words.gone),
    button({ class: 'tk-btn primary tk-right', click: () => window.location.reload() }, words.reconnect));
}

function save(name, content) {
  const address = URL.createObjectURL(new Blob([content]));
  const link = h('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

async function rootOf(el) {
  for (let tries = 0; tries < 200; tries += 1) {
    const root = el.closest('.tk-app');
    if (root && root.isConnected) {
      return root;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return null;
}

export default {
  render({ model, el }) {
    const endings = [];
    const keep = (message, buffers) => message.save && save(message.save, buffers[0]);
    model.on('msg:custom', keep);
    endings.push(() => model.off('msg:custom', keep));
    rootOf(el).then((root) => {
      if (!root) {
        return;
      }
      root.setAttribute('data-lm-suppress-shortcuts', 'true');
      root.tabIndex = -1;
      endings.push(listen(root), fill(root), refuseDrops(root), heartbeat(model, root,
        () => el.replaceChildren(goneNotice(model.get('view'))),
        () => el.replaceChildren()));
      model.send({ do: 'arrive' }); // what a page begins by itself waits until the browser is there to hear of it
    });
    return () => endings.forEach((end) => end());
  }
};
