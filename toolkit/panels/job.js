// What is being done in the background: how much is done, and a button that stops it. The button stays the same one while
// the progress moves on, else a press that began before a redraw and ended after it would be lost; work that is done sooner
// than a hand can reach it shows none.

const PATIENCE = 600;

export default {
  render({ model, el }) {
    const text = span('');
    const done = h('i', {});
    const progress = h('div', { class: 'tk-prog', role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 }, done);
    const stop = button({ class: 'tk-btn tk-stop tk-right', click: () => model.send({ do: 'stop' }) });
    const box = h('div', { class: 'tk-decide tk-job', role: 'status' }, text, progress, stop);
    let timer = null;
    const paint = () => {
      const view = model.get('view');
      if (!view.text) {
        box.remove();
        return;
      }
      text.textContent = view.text;
      progress.hidden = view.share === null;
      progress.setAttribute('aria-valuenow', view.share || 0);
      progress.setAttribute('aria-label', view.text);
      done.style.width = `${view.share || 0}%`;
      stop.textContent = view.stop;
      stop.hidden = !view.stop;
      stop.disabled = view.stopping;
      if (!box.isConnected) {
        stop.style.visibility = 'hidden';
        clearTimeout(timer);
        timer = setTimeout(() => stop.style.removeProperty('visibility'), PATIENCE);
        el.append(box);
      }
    };
    model.on('change:view', paint);
    paint();
    return () => model.off('change:view', paint);
  }
};
