import { Panel } from '../../components/panel.js';
import { iconButton, iconOf } from '../../components/dom.js';
import { texts } from '../../app/texts.js';

/** @typedef {'system'|'light'|'dark'} Theme */

/** @type {Record<Theme, { icon: string, next: Theme }>} */
const THEMES = {
  system: { icon: 'monitor', next: 'light' },
  light: { icon: 'sun', next: 'dark' },
  dark: { icon: 'moon', next: 'system' },
};

/** Goes through: as the system, light, dark. */
export class ThemeButton extends Panel {
  ready() {
    this.button = iconButton('monitor', '', () => this.#choose(THEMES[this.theme].next));
    this.append(this.button);
    this.#show();
  }

  /** @returns {Theme} */
  get theme() {
    const chosen = document.documentElement.dataset.theme;
    return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
  }

  /** @param {Theme} theme */
  #choose(theme) {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem('theme', theme);
    this.#show();
    document.dispatchEvent(new Event('themechange'));
  }

  #show() {
    this.button?.replaceChildren(iconOf(THEMES[this.theme].icon));
    for (const attribute of ['aria-label', 'title']) this.button?.setAttribute(attribute, texts.theme[this.theme]);
  }
}
