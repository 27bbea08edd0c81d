/** @import { Made, Visibility } from '../../api/snapshots.js' */
import { snapshots } from '../../api/snapshots.js';
import { el, freshId } from '../../components/dom.js';
import { texts } from '../../app/texts.js';
import { copyButton } from './copying.js';
import { filesOf, iframeOf, SNIPPETS } from './ways.js';

const words = texts.snapshots;

/**
 * A frozen snapshot and every way from it into a report, one click each.
 * @param {Made} made @param {Visibility} visibility
 * @param {{ announce: (text: string) => void, again: (() => void)|null, signal: AbortSignal }} how
 */
export function madeView(made, visibility, { announce, again, signal }) {
  const notice = el('div', { class: 'copy-notice' });
  const copy = (/** @type {string} */ label, /** @type {() => Promise<string>|string} */ text, /** @type {string} */ className = 'button') => copyButton(label, text, { announce, notice, className });
  const path = `/e/${made.id}/v${made.version}`;
  return el('div', { class: 'made' },
    el('img', { class: 'made-picture', src: `${path}.svg`, alt: made.alternative }),
    el('div', { class: 'made-ways' },
      address(words.made.fixed, made.versionAddress, copy), address(words.made.latest, made.address, copy),
      visibility === 'signed' ? el('p', { class: 'made-address' }, el('span', {}, words.made.signed),
        copy(words.made.copy, async () => (await snapshots.sign(made.id, signal)).address, 'link')) : '',
      group(words.made.into, copy(words.snippets.iframe, () => iframeOf(made)), ...SNIPPETS.map((form) => copy(words.snippets[form], () => snapshots.text(`${path}.${form}`, signal)))),
      notice,
      group(words.made.files, ...filesOf(made).map((form) => el('a', { class: 'button', href: `${path}.${form}`, download: true, title: words.files[form][1] }, words.files[form][0]))),
      made.owner ? el('details', {}, el('summary', {}, words.made.owner), el('p', { class: 'made-address' }, el('code', {}, made.owner), copy(words.made.copy, () => made.owner ?? '', 'link'))) : '',
      el('p', { class: 'made-foot' }, again && el('button', { type: 'button', class: 'link', on: { click: again } }, words.made.again),
        el('a', { class: 'link', href: '/snapshots' }, words.made.gallery))));
}

/** @param {string} label @param {string} address @param {(label: string, text: () => string, className: string) => HTMLElement} copy */
const address = (label, address, copy) => el('p', { class: 'made-address' }, el('span', {}, label),
  el('a', { href: new URL(address).pathname, target: '_blank', rel: 'noopener' }, address), copy(words.made.copy, () => address, 'link'));

/** @param {string} title @param {...HTMLElement} ways */
function group(title, ...ways) {
  const id = freshId('ways');
  return el('section', { 'aria-labelledby': id }, el('h3', { id }, title), el('div', { class: 'made-group' }, ...ways));
}
