/**
 * Tells the page around how high this one is, now and whenever it changes. Whoever listens matches `event.source` with the frame.
 * @param {Window} view
 */
export function tellHeight(view) {
  if (view.parent === view) return;
  const root = view.document.documentElement;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    view.parent.postMessage({ type: 'graphexplorer:height', height }, '*');
  };
  new ResizeObserver(tell).observe(root);
  tell();
}
