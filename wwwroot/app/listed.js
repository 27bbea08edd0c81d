const SEPARATOR = '~';

/** Texts as one, for an address; types and labels of another model may hold any letter. @param {(string|number)[]} texts */
export const join = (texts) => texts.map((text) => String(text).replaceAll('%', '%25').replaceAll(SEPARATOR, '%7E')).join(SEPARATOR);

/** @param {string} text @returns {string[]} */
export const split = (text) => text.split(SEPARATOR).map((part) => part.replaceAll('%7E', SEPARATOR).replaceAll('%25', '%'));
