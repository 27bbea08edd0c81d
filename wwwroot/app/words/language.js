export const LANGUAGE = 'en';

const plurals = new Intl.PluralRules(LANGUAGE);
export const numbers = new Intl.NumberFormat(LANGUAGE);

/** Example: "1 report", "12 reports". @param {number} count @param {string} one @param {string} other */
export const counted = (count, one, other) => `${numbers.format(count)} ${plurals.select(count) === 'one' ? one : other}`;
