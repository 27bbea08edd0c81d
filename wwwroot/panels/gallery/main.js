import { api } from '../../api/client.js';
import { speaker } from '../../app/announce.js';
import { fillTexts } from '../../app/fill-texts.js';
import { texts } from '../../app/texts.js';
import { Panel } from '../../components/panel.js';
import { StoreMark } from '../help/store-mark.js';
import { ThemeButton } from '../help/theme-button.js';
import { StoreBanner } from '../presence/store-banner.js';
import { GalleryHelp } from './gallery-help.js';
import { GalleryPanel } from './gallery-panel.js';

/** Every element of the page, by its tag. @type {[string, CustomElementConstructor][]} */
const ELEMENTS = [
  ['store-mark', StoreMark],
  ['store-banner', StoreBanner],
  ['theme-button', ThemeButton],
  ['help-dialog', GalleryHelp],
  ['gallery-panel', GalleryPanel],
];

const announce = speaker();
for (const [tag, element] of ELEMENTS) customElements.define(tag, element);
for (const element of document.querySelectorAll('*')) {
  // What the pages have in common knows the explorer's frame; here it needs the API alone.
  if (element instanceof Panel) element.start(/** @type {any} */ ({ api, announce, store: new EventTarget() }));
}
fillTexts();
document.title = `${texts.snapshots.gallery.title} · ${texts.product}`;
document.documentElement.dataset.ready = '';
