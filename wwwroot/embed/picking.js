/**
 * Makes the parts of a picture speak: what is pointed at or has the focus says what it is, and a click or Enter shows the evidence behind it.
 * One stop of the tab key for all of them, then arrows; Esc shows everything again.
 * @param {SVGSVGElement} svg @param {Document} page
 */
export function makeInteractive(svg, page) {
  const parts = [...svg.querySelectorAll('[data-ref]:not(.label, .verb)')].sort((a, b) => Number(a.matches('.edge')) - Number(b.matches('.edge')));
  const said = page.querySelector('.said');
  if (parts.length === 0 || !said) return;
  svg.setAttribute('role', 'group');
  parts.forEach((part, at) => {
    part.setAttribute('tabindex', at === 0 ? '0' : '-1');
    part.setAttribute('role', 'button');
  });
  svg.addEventListener('click', (event) => choose(partAt(event.target), page));
  svg.addEventListener('pointerover', (event) => lightUp(svg, parts, partAt(event.target)));
  svg.addEventListener('pointerleave', () => lightUp(svg, parts, null));
  svg.addEventListener('focusin', (event) => lightUp(svg, parts, partAt(event.target)));
  svg.addEventListener('focusout', () => lightUp(svg, parts, null));
  svg.addEventListener('keydown', (event) => press(event, parts, page));
}

/** What it says when it is pointed at, else what can be read in it. @param {Element} part */
const nameOf = (part) => part.querySelector('title')?.textContent
  || [...part.querySelectorAll('text')].map(({ textContent }) => textContent?.trim() ?? '').filter(Boolean).join(' ') || (part.getAttribute('data-ref') ?? '');

/** @param {EventTarget|null} target */
function partAt(target) {
  const found = target instanceof Element ? target.closest('[data-ref]') : null;
  if (!found?.matches('.label, .verb')) return found;
  const ref = found.getAttribute('data-ref');
  return [...(found.closest('svg')?.querySelectorAll('[data-ref]:not(.label, .verb)') ?? [])].find((part) => part.getAttribute('data-ref') === ref) ?? null;
}

/** An edge's reference names both of its ends: start, relation, end. @param {Element} part */
function endsOf(part) {
  const ref = part.getAttribute('data-ref') ?? '';
  const [from, , to] = part.matches('.edge') ? ref.split('|') : [];
  return to === undefined ? [ref] : [plain(from ?? ''), plain(to)];
}

/** A bar and a percent sign within an end are written otherwise. @param {string} end */
const plain = (end) => end.replaceAll('%7C', '|').replaceAll('%25', '%');

/** What is pointed at, and what touches it. @param {SVGSVGElement} svg @param {Element[]} parts @param {Element|null} chosen */
function lightUp(svg, parts, chosen) {
  svg.classList.toggle('picking', chosen !== null);
  const ends = chosen ? endsOf(chosen) : [];
  const isEdge = ends.length > 1;
  for (const part of parts) {
    const own = endsOf(part);
    const touches = own.length > 1 ? own.some((end) => !isEdge && ends.includes(end)) || part === chosen : ends.includes(own[0] ?? '') || isNeighbour(parts, ends, own[0] ?? '');
    part.classList.toggle('lit', chosen !== null && touches);
  }
}

/** @param {Element[]} parts @param {string[]} ends @param {string} ref */
const isNeighbour = (parts, ends, ref) => ends.length === 1 && parts.some((part) => {
  const own = endsOf(part);
  return own.length > 1 && own.includes(ref) && own.includes(ends[0] ?? '');
});

/** Shows what is behind a part, and only that. @param {Element|null} part @param {Document} page */
function choose(part, page) {
  if (!part) return;
  const ends = endsOf(part);
  const rows = [...page.querySelectorAll('tr[data-refs]')];
  const behind = rows.filter((row) => {
    const refs = (row.getAttribute('data-refs') ?? '').split('\n');
    if (row.hasAttribute('data-drawn') && ends.length > 1) return row.getAttribute('data-drawn') === part.getAttribute('data-ref');
    return ends.every((end) => refs.includes(end) || row.getAttribute('data-report') === end);
  });
  rows.forEach((row) => row.classList.toggle('away', !behind.includes(row)));
  for (const details of page.querySelectorAll('details.evidence')) {
    if (details instanceof HTMLDetailsElement) details.open = details.querySelector('tr[data-refs]:not(.away)') !== null;
  }
  tell(page, `${nameOf(part)}: ${countOf(behind)} below`, true);
}

/** In words: reports, or what joins the entities of a graph of another model. @param {Element[]} rows */
function countOf(rows) {
  const drawn = rows.filter((row) => row.hasAttribute('data-drawn'));
  const [count, what] = drawn.length ? [drawn.filter((row) => row.getAttribute('data-refs')?.includes('\n')).length, 'connection'] : [rows.length, 'report'];
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** @param {Document} page */
function showAll(page) {
  page.querySelectorAll('tr.away').forEach((row) => row.classList.remove('away'));
  tell(page, '', false);
}

/** @param {Document} page @param {string} text @param {boolean} canUndo */
function tell(page, text, canUndo) {
  const said = page.querySelector('.said');
  if (!said) return;
  const all = page.createElement('button');
  all.type = 'button';
  all.textContent = 'Show all';
  all.addEventListener('click', () => showAll(page));
  said.replaceChildren(...(text ? [page.createTextNode(text)] : []), ...(canUndo ? [all] : []));
}

/** @param {KeyboardEvent} event @param {Element[]} parts @param {Document} page */
function press(event, parts, page) {
  const at = parts.indexOf(/** @type {Element} */ (partAt(event.target)));
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') return showAll(page);
  if (at < 0) return;
  if (event.key === 'Enter' || event.key === ' ') choose(parts[at] ?? null, page);
  else if (step === undefined) return;
  else moveFocus(parts, at, (at + step + parts.length) % parts.length);
  event.preventDefault();
}

/** @param {Element[]} parts @param {number} from @param {number} to */
function moveFocus(parts, from, to) {
  parts[from]?.setAttribute('tabindex', '-1');
  const next = parts[to];
  next?.setAttribute('tabindex', '0');
  if (next instanceof SVGElement) next.focus();
}
