/** @import { Kind, Precision } from '../../api/types.js' */
/** @import { Time } from '../days.js' */
/** @import { ListFacet } from '../filters.js' */
import { evidenceWords } from './evidence.js';
import { counted, numbers } from './language.js';

/** @type {Record<Time, string>} */
const times = { said: 'said', asOf: 'so' };

/** @type {Record<Precision, string>} */
const precisions = {
  exact: 'the spot itself', town: 'centre of the town', district: 'centre of the district', region: 'centre of the region', country: 'centre of the country',
};

/** The filters, and the timeline and the map as views of the same answer. */
export const viewWords = {
  filters: {
    label: 'Filters', open: 'Filters', close: 'Close the filters', clear: 'Clear filters', active: 'Filters that are on', remove: (/** @type {string} */ text) => `Remove filter: ${text}`,
    facets: /** @type {Record<ListFacet, string>} */ ({ stances: 'Stance', speakers: 'Said by', places: 'Place', relations: 'Connection' }),
    kinds: 'Types that are drawn', days: 'When', degree: 'Connections of an entity', anyDegree: 'any number',
    /** @param {number} least */
    degreeAtLeast: (least) => `${numbers.format(least)} or more`,
    /** @param {number} count */
    more: (count) => `${counted(count, 'more', 'more')}`,
    fewer: 'Fewer',
    times: /** @type {Record<Time, string>} */ ({ said: 'When it was said', asOf: 'When it was so' }),
    from: 'From', to: 'To', clearDays: 'Any day',
    /** @param {number} count @param {Time} time */
    undated: (count, time) => `${counted(count, 'report does', 'reports do')} not say when it was ${times[time]}.`,
    chip: {
      /** @param {string} name */
      speakers: (name) => `said by ${name}`,
      /** @param {string} name */
      places: (name) => `in ${name}`,
      /** @param {string} verb */
      relations: (verb) => `“${verb}”`,
      /** @param {Kind} kind */
      hidden: (kind) => `without ${evidenceWords.kindWords(kind).other}`,
      /** @param {number} least */
      degree: (least) => `${numbers.format(least)} or more connections`,
      /** @param {Time} time @param {string} days */
      days: (time, days) => `${times[time]} ${days}`,
    },
    /** @param {number} left @param {number} all */
    left: (left, all) => `${numbers.format(left)} of ${counted(all, 'report', 'reports')}`,
    inAll: 'in all:',
    none: 'No report passes the filters.', noneWhy: 'Each filter narrows the answer. Without them all its reports are here again.',
    /** @param {number} loaded @param {number} left */
    loaded: (loaded, left) => `${numbers.format(loaded)} of ${counted(left, 'report that passes', 'reports that pass')} are loaded.`,
  },
  timeline: {
    label: 'Timeline', fold: 'Hide the timeline', unfold: 'Show the timeline', chart: 'Reports over time', start: 'First day', end: 'Last day',
    help: 'Drag over the bars to choose a span of days. Arrow keys move between bars, Enter lights up their reports.',
    none: 'No report has a date.',
    /** @param {string} days @param {number} sure @param {number} maybe */
    bar: (days, sure, maybe) => `${days}: ${counted(sure, 'report', 'reports')}${maybe ? `, ${numbers.format(maybe)} more may be` : ''}`,
    /** @param {string} days @param {number} count */
    span: (days, count) => `Some time in ${days}: ${counted(count, 'report', 'reports')}`,
    lit: (/** @type {number} */ count) => `${numbers.format(count)} of the selection`,
    sure: 'surely then', maybe: 'perhaps then',
    /** @param {number} count */
    undated: (count) => `${counted(count, 'report', 'reports')} without a date`,
    /** @param {number} count */
    moreSpans: (count) => `${counted(count, 'wider span is', 'wider spans are')} in the bars alone`,
  },
  map: {
    label: 'Map', loading: 'Loading the map', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'All places',
    /** @param {number} places */
    stage: (places) => `Map: ${counted(places, 'place', 'places')}`,
    help: 'Arrow keys move between places, Enter selects one. Plus and minus zoom, Shift with an arrow key moves the map, 0 shows all places.',
    list: 'Places', listOpen: 'Places as a list', unplaced: 'Not on the map', ambiguous: 'may be',
    unplacedWhy: 'The graph does not know where they lie.',
    precisions,
    /** @param {string} name @param {number} reports @param {string} precision */
    spoken: (name, reports, precision) => `${name}, ${counted(reports, 'report', 'reports')}${precision ? `, ${precision}` : ''}`,
    none: 'No report here names a place.', hidden: 'Places are hidden by a filter.', showPlaces: 'Show places',
    point: 'a town or a spot', ring: 'the middle of an area', doubt: 'the name may mean several places',
    failed: 'The map cannot be drawn here; the list holds the same.',
    credit: 'Coastlines: Natural Earth. No borders are drawn.',
  },
};
