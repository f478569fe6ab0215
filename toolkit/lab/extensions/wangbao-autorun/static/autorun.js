// A prebuilt JupyterLab extension written by hand: runs all cells of a notebook whose metadata has wangbao.autorun.
// It reads the shared scope of JupyterLab 4.6 directly; without it the notebook's own start button does the same.
(() => {
  let scope;

  async function shared(name) {
    const version = Object.keys(scope[name])[0];
    return (await scope[name][version].get())();
  }

  // A launcher is never saved by itself: no question when the tab is closed, no output on the disk.
  function keepClean(model) {
    if (model.dirty) {
      model.dirty = false;
    }
  }

  async function start(app, panel, runAll) {
    await panel.context.ready;
    const model = panel.context.model;
    if (!(model.getMetadata('wangbao') || {}).autorun) {
      return;
    }
    model.stateChanged.connect(keepClean);
    await panel.sessionContext.ready;
    await app.restored;
    await runAll(panel.content, panel.sessionContext);
    keepClean(model);
  }

  async function extension() {
    const { INotebookTracker, NotebookActions } = await shared('@jupyterlab/notebook');
    const plugin = {
      id: 'wangbao-autorun:plugin',
      autoStart: true,
      requires: [INotebookTracker],
      activate: (app, tracker) => {
        tracker.widgetAdded.connect((_, panel) => void start(app, panel, NotebookActions.runAll));
      }
    };
    return () => ({ __esModule: true, default: plugin });
  }

  globalThis._JUPYTERLAB = globalThis._JUPYTERLAB || {};
  globalThis._JUPYTERLAB['wangbao-autorun'] = {
    init: (found) => {
      scope = found;
    },
    get: extension
  };
})();
