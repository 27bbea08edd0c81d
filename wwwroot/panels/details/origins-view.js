/** @import { Origin } from '../../api/types.js' */
import { el, name } from '../../components/dom.js';
import { texts } from '../../app/texts.js';

const NAMED = 4;
const SHOWN = 5;

/** The origins that most reports go back to; the others when asked for. @param {Origin[]} origins @param {(ref: string) => void} open */
export function originsView(origins, open) {
  const list = (/** @type {Origin[]} */ some) => el('ul', { class: 'origins' }, ...some.map((origin) => originView(origin, open)));
  if (origins.length <= SHOWN + 1) return origins.length ? [list(origins)] : [];
  return [list(origins.slice(0, SHOWN)), el('details', { class: 'more-origins' },
    el('summary', {}, texts.details.moreOrigins(origins.length - SHOWN)), list(origins.slice(SHOWN)))];
}

/** @param {Origin} origin @param {(ref: string) => void} open */
function originView({ name: origin, via, ref, reports }, open) {
  const through = (via ?? []).filter((one) => one !== origin);
  const rest = through.length - NAMED;
  return el('li', {},
    ref ? el('button', { type: 'button', class: 'item-link', on: { click: () => open(ref) } }, name(origin)) : name(origin),
    el('span', { class: 'quiet' }, through.length > 0 && ` ${texts.details.via} `, name(through.slice(0, NAMED).join(', ')), rest > 0 && texts.details.others(rest), ` · ${texts.slot.reports(reports)}`));
}
