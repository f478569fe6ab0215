// The way back to what was being done last, also after the page was loaded again or the kernel was restarted.

function resume(view, tell, style) {
  return view.resume && div('tk-resume', button({ class: `tk-btn big ${style || ''}`, 'data-k': 'resume', disabled: view.busy, click: () => tell(view.resume.do, view.resume.with) }, view.resume.label));
}
