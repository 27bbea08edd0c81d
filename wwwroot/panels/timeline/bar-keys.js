/** Arrow keys among the bars of a plot, and between them and the spans below; one tab stop for all. @param {HTMLElement} plot @param {AbortSignal} signal */
export function barKeys(plot, signal) {
  plot.addEventListener('keydown', (event) => {
    const bar = event.target instanceof HTMLElement ? event.target.closest('[data-bar]') : null;
    if (!(bar instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextOf(bar, event.key, getComputedStyle(plot).direction === 'rtl');
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    bar.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }, { signal });
}

/** @param {HTMLElement} bar @param {string} key @param {boolean} rtl @returns {HTMLElement|null} */
function nextOf(bar, key, rtl) {
  const row = bar.parentElement;
  const all = /** @type {HTMLElement[]} */ ([...(row?.children ?? [])]);
  const [back, forth] = rtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const to = { [back]: all.indexOf(bar) - 1, [forth]: all.indexOf(bar) + 1, Home: 0, End: all.length - 1 }[key];
  if (to !== undefined) return all[to] ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const other = key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  return nearest(bar, /** @type {HTMLElement[]} */ ([...(other?.querySelectorAll('[data-bar]') ?? [])]));
}

/** @param {HTMLElement} bar @param {HTMLElement[]} others @returns {HTMLElement|null} */
function nearest(bar, others) {
  const middle = (/** @type {Element} */ element) => element.getBoundingClientRect().x + element.getBoundingClientRect().width / 2;
  return others.toSorted((a, b) => Math.abs(middle(a) - middle(bar)) - Math.abs(middle(b) - middle(bar)))[0] ?? null;
}
