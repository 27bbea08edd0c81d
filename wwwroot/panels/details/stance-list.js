/** @import { Circle, StanceWeight } from '../../api/types.js' */
import { el, name } from '../../components/dom.js';
import { stanceMark } from '../../components/marks.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { originsView } from './origins-view.js';

/** Who asserts, denies, questions or has not confirmed it, each counted by the parties whose word it is.
 *  @param {StanceWeight[]} stances @param {Circle[]} circles @param {(ref: string) => void} open */
export function stanceList(stances, circles, open) {
  return el('div', { class: 'evidence' },
    el('ul', { class: 'stance-list' }, ...stances.map((weight) => stanceLine(weight, open))),
    ...circles.map(circleLine));
}

/** @param {StanceWeight} weight @param {(ref: string) => void} open */
const stanceLine = (weight, open) => el('li', {},
  el('p', {}, stanceMark(weight.stance), el('strong', {}, formatNumber(weight.reports)), ` ${texts.acts[weight.stance](weight.reports)}`,
    el('span', { class: 'quiet' }, ` · ${texts.provenance.parties(weight).join(' · ')}`)),
  ...originsView(weight.origins, open));

/** @param {Circle} circle */
export const circleLine = ({ speakers }) => el('p', { class: 'circle-line' },
  el('span', { class: 'tag' }, `↻ ${texts.provenance.circle}`), ' ', name(texts.provenance.circleOf(speakers.map((speaker) => speaker.name))));
