// Put in front of every part: builds real DOM from plain values (text never becomes HTML) and redraws without losing the focus.

const NO_TEXT = new Set([null, undefined, false, '']);

function h(tag, props, ...kids) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (typeof value === 'function') {
      node.addEventListener(name, value);
    } else if (name === 'value' || name === 'checked' || name === 'disabled' || name === 'tabIndex') {
      node[name] = value;
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...kids.flat(3).filter((kid) => !NO_TEXT.has(kid)).map((kid) => (kid instanceof Node ? kid : String(kid))));
  return node;
}

const span = (style, ...kids) => h('span', { class: style }, ...kids);
const div = (style, ...kids) => h('div', { class: style }, ...kids);

function button(props, ...kids) {
  return h('button', { type: 'button', ...props }, ...kids);
}

function sign(severity, label, size) {
  const role = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' };
  return h('i', { class: `tk-sign is-${severity} ${size || ''}`, ...role });
}

function chip(severity, label, text) {
  return span(`tk-chip is-${severity}`, sign(severity, label, 's10'), text);
}

function bar(shares, style) {
  return div(`tk-bar ${style || ''}`, shares.filter(([, share]) => share > 0).map(([severity, share]) =>
    h('i', { class: `is-${severity}`, style: `width:${share}%` })));
}

const keycap = (text) => h('kbd', { class: 'tk-key' }, text);

// What has the focus (by its data-k), what is being typed (data-live) and what was scrolled (data-scroll) stay as they were.
function redraw(el, content) {
  const active = el.contains(document.activeElement) ? document.activeElement : null;
  const key = active && active.dataset.k;
  const typed = active && active.dataset.live !== undefined && [active.value, active.selectionStart];
  const places = [...el.querySelectorAll('[data-scroll]')].map((node) => [node.dataset.scroll, node.scrollLeft, node.scrollTop]);
  el.replaceChildren(...[content].flat(3).filter(Boolean));
  for (const [name, left, top] of places) {
    const node = el.querySelector(`[data-scroll="${CSS.escape(name)}"]`);
    if (node) {
      node.scrollTo(left, top);
    }
  }
  const again = key && el.querySelector(`[data-k="${CSS.escape(key)}"]`);
  if (again) {
    if (typed) {
      [again.value] = typed;
    }
    again.focus({ preventScroll: true });
    if (typed) {
      again.setSelectionRange(typed[1], typed[1]);
    }
  }
}

// A part draws its view; what the tutor does goes to Python as {do: ...} and comes back as a new view. While `el.busy` it waits
// (`el.late`).
function part(draw) {
  return {
    render({ model, el }) {
      const tell = (what, more) => model.send({ do: what, ...more });
      const paint = () => {
        if (el.busy) {
          el.late = paint;
        } else {
          redraw(el, draw(model.get('view'), tell, el, model));
        }
      };
      el.paint = paint;
      model.on('change:view', paint);
      paint();
      return () => model.off('change:view', paint);
    }
  };
}
