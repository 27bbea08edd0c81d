const GAP = 4;
const EDGE = 8;

/**
 * Puts an open popover below a box (above when there is no room) and keeps it inside the window.
 * @param {HTMLElement} popover
 * @param {DOMRect} box
 */
export function placePopover(popover, box) {
  const { clientWidth, clientHeight } = document.documentElement;
  popover.style.maxHeight = '';
  const { width, height } = popover.getBoundingClientRect();
  const below = clientHeight - box.bottom - GAP - EDGE;
  const above = box.top - GAP - EDGE;
  const under = below >= Math.min(height, 260) || below >= above;
  const room = under ? below : above;
  const tall = Math.min(height, room);
  popover.style.maxHeight = `${Math.max(room, 120)}px`;
  popover.style.top = `${Math.max(EDGE, under ? box.bottom + GAP : box.top - GAP - tall)}px`;
  const right = getComputedStyle(popover).direction === 'rtl';
  const left = right ? box.right - width : box.left;
  popover.style.left = `${Math.max(EDGE, Math.min(left, clientWidth - width - EDGE))}px`;
}

/**
 * Keeps a popover in place while it is open.
 * @param {HTMLElement} popover
 * @param {() => DOMRect} boxOf
 * @param {AbortSignal} signal
 */
export function anchorPopover(popover, boxOf, signal) {
  const place = () => popover.matches(':popover-open') && placePopover(popover, boxOf());
  popover.addEventListener('toggle', place, { signal });
  new ResizeObserver(place).observe(popover);
  addEventListener('resize', place, { signal });
  addEventListener('scroll', place, { signal, capture: true, passive: true });
}
