import { texts } from '../../app/texts.js';

/** `2024-10-03T12:00:00+01:00[Europe/Kyiv]` as `2024-10-03 12:00:00 +01:00 Europe/Kyiv`. @param {string} text */
export const temporalText = (text) => text.replace(/(\d)T(\d)/, '$1 $2').replace(/(\d\d:\d\d(?::[\d.]+)?)(Z|[+-]\d\d:[\d:]+)/, '$1 $2').replace(/\[(.*)\]$/, ' $1');

/** `P1Y2M3DT4H5M6.7S` as `1 y 2 mo 3 d 4 h 5 min 6.7 s`. @param {string} text */
export function durationText(text) {
  const [days = '', hours = ''] = text.replace('P', '').split('T');
  const parts = `${days}${hours.replace('M', 'm')}`.match(/-?[\d.]+[YMDHmS]/g) ?? [];
  const units = new Map(texts.cypher.durationUnits);
  return parts.map((part) => `${part.slice(0, -1)} ${units.get(part.slice(-1)) ?? ''}`).join(' ');
}

/** Points on Earth are written longitude first. */
const SYSTEMS = new Map([['4326', '°'], ['4979', '°'], ['7203', ''], ['9157', '']]);

/** `SRID=4326;POINT (36.2 51.7)` as `36.2°, 51.7°`. @param {string} text */
export function pointText(text) {
  const [, system = '', numbers = ''] = /^SRID=(\d+);POINT(?: Z)? \((.*)\)$/.exec(text) ?? [];
  const sign = SYSTEMS.get(system);
  return sign === undefined ? text : numbers.split(' ').map((number, index) => number + (index < 2 ? sign : '')).join(', ');
}
