import { el } from '../../components/dom.js';

/** A drawn picture as an image: nothing in it can run or reach the page. @param {string} svg @param {string} alt */
export const pictureOf = (svg, alt) => el('img', { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, alt });
