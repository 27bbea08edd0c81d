import { el } from '../../components/dom.js';
import { texts } from '../../app/texts.js';
import { SORT_KEYS } from './sort.js';

/** Every order as an entry of a menu: "Figure: largest first". */
export const sortOptions = () => Object.keys(SORT_KEYS).flatMap((column) => {
  const key = /** @type {keyof typeof texts.table.columns} */ (column);
  return /** @type {const} */ (['asc', 'desc']).map((direction) =>
    el('option', { value: `${column} ${direction}` }, texts.table.order(key, direction)));
});
